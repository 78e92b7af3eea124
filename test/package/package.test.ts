import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const root = join(import.meta.dirname, '../..')
const TEXT = 'أعلن وزير الصحة أمس الخميس افتتاح مستشفى جديد، وقال إن العمل بدأ عام 2013.'
let folder: string

/** Packs as it would be published, and installs it where nothing else is and nothing can be fetched. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarikh-package-'))
  const npm = (args: string[], cwd: string) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--silent', '--pack-destination', folder], root))
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}')
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], folder)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const expected = extract(TEXT, { publishedAt: '2015-09-11' })

it('extracts by its name', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { extract } from 'tarikh'\nconsole.log(JSON.stringify(extract(${JSON.stringify(TEXT)}, { publishedAt: '2015-09-11' })))`,
  )
  expect(JSON.parse(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' }))).toEqual(expected)
})

it('needs nothing of Node, so that browsers and Workers can use it', () => {
  const index = readFileSync(join(folder, 'node_modules/tarikh/dist/index.js'), 'utf8')
  expect(index).not.toMatch(/^\s*import\b|\brequire\(|\bprocess\.|\bBuffer\b/m)
})

it('is a command, on threads too', () => {
  writeFileSync(join(folder, 'a.txt'), TEXT)
  writeFileSync(join(folder, 'b.txt'), TEXT)
  const bin = join(folder, 'node_modules/.bin/tarikh')
  const run = (...args: string[]) => spawnSync(bin, args, { cwd: folder, encoding: 'utf8' })
  const one = run('a.txt', '-p', '2015-09-11', '-f', 'json')
  expect(one).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(one.stdout)).toEqual(expected)
  expect(JSON.parse(run('a.txt', 'b.txt', '-f', 'json', '--jobs', '2').stdout)).toHaveLength(2)
  expect(run('a.txt', '-f', 'svg').stdout).toMatch(/^<svg /)
  expect(run('--nope').status).toBe(2)
})

it('is the same command in a clone', () => {
  const { status, stdout } = spawnSync(
    'npx',
    ['--no', 'tarikh', join(folder, 'a.txt'), '-p', '2015-09-11', '-f', 'json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(expected)
})

it('has types that hold, with no other package', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { extract, type Event } from 'tarikh'
const { events, document } = extract('', { publishedAt: null, prefer: 'past' })
export const from: string | null = events[0].time.from
export const kind: Event['kind'] = 'denial'
export const digest: string = document.digest
// @ts-expect-error
export const wrong: number = events[0].title
// @ts-expect-error
extract('', { prefer: 'never' })
`,
  )
  const tsc = join(root, 'node_modules/.bin/tsc')
  const args = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', '--ignoreConfig']
  const { status, stdout } = spawnSync(tsc, [...args, 'use.ts'], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
