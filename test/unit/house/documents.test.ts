import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { read, root, tracked } from './files.ts'

const DOCUMENTS = tracked.filter((path) => /^(?:[A-Z]+|docs\/[\w-]+)\.md$/.test(path))
const { scripts } = JSON.parse(read('package.json'))
const PARTS = [...read('test/run.ts').matchAll(/^ {2}\['([\w ]+)', /gm)].map(([, name]) => name)

const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links into the project that lead nowhere. */
function brokenLinks(path: string, markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^https?:/.test(link))
  return links.filter((link) => {
    const [file, anchor] = link.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), file))
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor)
  })
}

/** Files and folders of the project that are named in backticks and are not there. */
const missingPaths = (markdown: string) =>
  [...markdown.matchAll(/`((?:src|test|docs|bench|data|public|migrations)\/[\w./-]*)`/g)]
    .map(([, path]) => path)
    .filter((path) => !existsSync(join(root, path)))

/** Commands of npm that package.json or the tests do not have. */
const unknownCommands = (markdown: string) => [
  ...[...markdown.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name).filter((name) => !(name in scripts)),
  ...[...markdown.matchAll(/npm test -- (\w+)/g)].map(([, name]) => name).filter((name) => !PARTS.includes(name)),
]

describe.each(DOCUMENTS)('%s', (path) => {
  const markdown = read(path)
  test('links to what is there', () => expect(brokenLinks(path, markdown)).toEqual([]))
  test('names files that are there', () => expect(missingPaths(markdown)).toEqual([]))
  test('names commands that are there', () => expect(unknownCommands(markdown)).toEqual([]))
})

test('every document is reached from the README', () => {
  const readme = read('README.md')
  const unlinked = DOCUMENTS.filter((path) => path !== 'README.md' && !readme.includes(`](${path})`))
  expect(unlinked).toEqual([])
})

test('the test sees what is broken', () => {
  expect(brokenLinks('docs/api.md', '[a](none.md) [b](../README.md#none) [c](../README.md#start-it)')).toHaveLength(2)
  expect(missingPaths('`src/none.ts` and `src/index.ts`')).toEqual(['src/none.ts'])
  expect(unknownCommands('npm run none, npm run check, npm test -- none')).toEqual(['none', 'none'])
})
