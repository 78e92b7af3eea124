import { expect, test } from 'vitest'
import { FUNCTION_WORDS } from '../../../src/temporal/lexicon/words.ts'
import { read, tracked } from './files.ts'

const code = new Map(tracked.filter((path) => /\.(?:ts|mjs|js)$/.test(path)).map((path) => [path, read(path)]))

const times = (word: string, text: string) => text.match(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'))?.length ?? 0

const EXPORT = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm

/** Exports of the program that no other file takes, or that none but tests use. */
function idleExports(files: Map<string, string>): string[] {
  const idle: string[] = []
  for (const [file, text] of files)
    for (const [, name] of file.startsWith('src/') ? text.matchAll(EXPORT) : []) {
      const users = [...files].filter(([other, content]) => other !== file && times(name, content) > 0)
      const used = times(name, text) > 1 || users.some(([other]) => !other.endsWith('.test.ts'))
      if (users.length === 0 || !used) idle.push(`${file}: ${name}`)
    }
  return idle
}

test('every export is taken by another file, and used by more than tests', () => {
  expect(idleExports(code)).toEqual([])
})

test('every class and id of the style is one that the page gives', () => {
  const parts = [...read('src/page/style.css').matchAll(/@import "\.\/(.+)";/g)]
  const style = parts.map(([, part]) => read(`src/page/${part}`).replace(/\/\*[\s\S]*?\*\//g, '')).join('\n')
  const selectors = style.replace(/\{[^{}]*\}/g, '{}')
  const named = new Set([...selectors.matchAll(/[.#](-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name))
  const page = [...code].filter(([path]) => /^src\/(?:views|page|layout|api)\//.test(path)).map(([, text]) => text)
  expect([...named].filter((name) => times(name, page.join('\n')) === 0)).toEqual([])
  const properties = new Set([...style.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const everywhere = `${style}\n${page.join('\n')}`
  expect([...properties].filter((name) => times(name, everywhere.replaceAll(`${name}:`, '')) === 0)).toEqual([])
})

test('every class of function words is asked for by a rule', () => {
  const temporal = [...code].filter(([path]) => /^src\/temporal\/(?!lexicon)/.test(path)).map(([, text]) => text)
  expect(Object.keys(FUNCTION_WORDS).filter((name) => times(name, temporal.join('\n')) === 0)).toEqual([])
})

test('the test sees what is idle', () => {
  const files = new Map([
    ['src/a.ts', 'export const idle = 1\nexport const tested = 2\nexport const taken = 3'],
    ['src/b.ts', "import { taken } from './a.ts'"],
    ['test/a.test.ts', 'expect(tested).toBe(2)'],
  ])
  expect(idleExports(files)).toEqual(['src/a.ts: idle', 'src/a.ts: tested'])
})
