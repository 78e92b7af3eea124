import { dirname, join, normalize } from 'node:path/posix'
import { expect, test } from 'vitest'
import { read, tracked } from './files.ts'

/** What each part of src/ may import, as docs/architecture.md has it. */
const MAY = new Map(
  [...read('docs/architecture.md').matchAll(/^\| ([\w.]+) \| ([\w., ]+) \|$/gm)]
    .filter(([, part]) => part !== 'Folder')
    .map(([, part, others]) => [part, others === 'nothing' ? [] : others.split(', ')]),
)

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm

interface Edge {
  file: string
  from: string
  to: string
  target: string
}

const partOf = (path: string) => path.split('/')[1]

/** What any part may use: types, which leave no trace, and plain data without imports of its own. */
const isFree = (target: string, type: string | undefined) =>
  target === 'src/version.ts' || (partOf(target) === 'contract' && (type !== undefined || target.endsWith('/kinds.ts')))

function edges(): Edge[] {
  const found: Edge[] = []
  for (const file of tracked.filter((path) => /^src\/.*\.ts$/.test(path)))
    for (const [, type, named, bare, lazy] of read(file).matchAll(IMPORT)) {
      const target = normalize(join(dirname(file), named ?? bare ?? lazy))
      const [from, to] = [partOf(file), partOf(target)]
      if (target.startsWith('src/') && to !== from && !isFree(target, type)) found.push({ file, from, to, target })
    }
  return found
}

test('imports run one way', () => {
  const wrong = edges().filter(({ from, to }) => !MAY.get(from)?.includes(to))
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('the document allows no more than what is used', () => {
  const used = new Set(edges().map(({ from, to }) => `${from} → ${to}`))
  const allowed = [...MAY].flatMap(([from, others]) => others.map((to) => `${from} → ${to}`))
  expect(allowed.filter((edge) => !used.has(edge))).toEqual([])
})

test('every part of src has its place in the order', () => {
  const parts = new Set(tracked.filter((path) => path.startsWith('src/')).map(partOf))
  expect([...parts].filter((part) => part !== 'version.ts' && !MAY.has(part))).toEqual([])
})
