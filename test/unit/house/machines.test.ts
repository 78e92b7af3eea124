import { expect, test } from 'vitest'
import { read, tracked } from './files.ts'

/** Paths and hosts that exist on one machine only, put together so that this file is not one of them. */
const PLACES = [
  ['', 'home', ''],
  ['', 'Users', ''],
  ['', 'root', ''],
  ['', 'work', ''],
  ['', 'tmp', ''],
].map((parts) => parts.join('/'))
const LOCAL = new RegExp(`(?<![\\w.)}*:-])(?:${PLACES.join('|')})\\w`)
const TEXT = /\.(?:ts|mjs|js|json|md|toml|sql|css|html|txt|yml)$|^\.ci\/run$|^[A-Z]+$/

const findings = (path: string, content: string) =>
  content.split('\n').flatMap((line, i) => (LOCAL.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 100)}`] : []))

test('no file names a place of one machine', () => {
  expect(tracked.filter((path) => TEXT.test(path)).flatMap((path) => findings(path, read(path)))).toEqual([])
})

test('the lock file names no registry', () => {
  const { packages } = JSON.parse(read('package-lock.json'))
  const named = Object.entries<{ resolved?: string }>(packages).filter(([, it]) => it.resolved !== undefined)
  expect(named.map(([name]) => name)).toEqual([])
})

test('every package is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
  )
  expect(loose).toEqual([])
})

test('every package has its line in the document on dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const document = read('docs/dependencies.md')
  const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !document.includes(`\`${name}\``),
  )
  expect(silent).toEqual([])
})

test('the test sees what it forbids', () => {
  expect(findings('x', `see ${PLACES[0]}someone/tarikh`)).toHaveLength(1)
  expect(findings('x', 'GET /api/events and src/temporal')).toHaveLength(0)
})
