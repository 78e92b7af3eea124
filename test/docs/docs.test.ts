/**
 * What the documents tell people to type is typed, in the order in which it stands, against a service of its own; what
 * they say comes out is compared. Tolerated are a `…`, which stands for the rest of an object, a list or the lines, and other
 * numbers for confidence, salience and how many events an article has, which get better from version to version.
 * `DOCS=write npm test -- docs` puts what comes out now into the documents.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../src/dev/service.ts'
import { tracked } from '../unit/house/files.ts'
import { agrees, examplesOf, isPrinted, isShown, orphansOf, rewrite } from './fences.ts'

const root = join(import.meta.dirname, '../..')
const DOCUMENTS = tracked.filter((path) => /^(?:[A-Z]+|docs\/[\w-]+)\.md$/.test(path))

/** Lines that are not typed here, and what shows them true instead. */
const TOLD: Record<string, string> = {
  'npm ci && npm start': 'the service of these tests is that of npm start, on a port of its own',
  'npm ci && npm test': 'this is a part of it',
  'npm ci': 'it has been run, or nothing here would be',
  'npm test': 'this is a part of it',
  'npm test -- unit': 'a part beside this one',
  'npm run check': 'the parts of types and lint',
  'npm run score': 'needs the annotated articles; .ci/run runs it where they are',
  'npm run bench': 'takes minutes, and its figures are read by people',
  'npm run backup -- backup.ndjson': 'the tests of the service back up and restore',
  'npm run restore -- backup.ndjson': 'the tests of the service back up and restore',
  'npx wrangler login': 'needs an account of Cloudflare',
  'npm run deploy': 'needs an account of Cloudflare; its dry run is tested below',
  'npm install ./tarikh-0.1.0.tgz': 'the tests of the package install it',
  'npm pack': 'the tests of the package pack it',
}

/** Addresses on Cloudflare are those of the reader's account. */
const isElsewhere = (script: string) => script.includes('.workers.dev')

let folder: string
let service: ChildProcess
let address: string

/** A place like a clone after `npm ci`: the articles, the command and the package stand where they do there. */
function setUp(): void {
  folder = mkdtempSync(join(tmpdir(), 'tarikh-docs-'))
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true })
  mkdirSync(join(folder, 'news/2017'), { recursive: true })
  cpSync(join(root, 'test/articles/gulf.txt'), join(folder, 'news/2017/gulf.txt'))
  cpSync(join(root, 'test/articles/mahfouz.txt'), join(folder, 'news/mahfouz.txt'))
  cpSync(join(root, 'test/articles/mahfouz.txt'), join(folder, 'article.txt'))
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(root, join(folder, 'node_modules/tarikh'))
  symlinkSync(join(root, 'src/cli/bin.mjs'), join(folder, 'node_modules/.bin/tarikh'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}')
}

async function serve(): Promise<void> {
  const port = await freePort()
  address = `http://localhost:${port}`
  const start = ['src/dev/run.mjs', 'src/dev/start.ts', '--port', String(port), '--inspector-port', '0']
  service = spawn(process.execPath, [...start, '--persist-to', join(folder, 'state')], { cwd: root, stdio: 'ignore' })
  for (let waited = 0; waited < 90_000; waited += 200) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The service did not start.')
}

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

beforeAll(async () => {
  setUp()
  expect(node('src/dev/run.mjs', 'src/dev/pack.ts').status).toBe(0)
  await serve()
}, 120_000)

afterAll(async () => {
  if (service && service.exitCode === null) {
    const ended = new Promise((resolve) => service.once('exit', resolve))
    service.kill('SIGTERM')
    await ended
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}, 30_000)

const withoutComment = (line: string) => line.replace(/\s+# .*$/, '').trim()
const isTold = (line: string) => withoutComment(line) in TOLD

/** Runs what a document says, with the address of the service here. */
function type(language: string, text: string): string {
  const here = text.replaceAll('http://localhost:8787', address)
  const script =
    language === 'sh'
      ? here
          .split('\n')
          .filter((line) => !isTold(line))
          .join('\n')
      : here
  const command =
    language === 'sh' ? ['bash', '--norc', '-euo', 'pipefail', '-c', script] : [process.execPath, '--input-type=module']
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    cwd: folder,
    encoding: 'utf8',
    input: language === 'js' ? script : undefined,
    stdio: language === 'js' ? 'pipe' : ['ignore', 'pipe', 'pipe'],
  })
  expect([status, stderr], text).toEqual([0, ''])
  return stdout
}

describe.each(DOCUMENTS)('%s', (path) => {
  const markdown = readFileSync(join(root, path), 'utf8')
  const examples = examplesOf(markdown).filter(({ command }) => !isElsewhere(command.text))
  for (const { command, output } of examples) {
    const title = `line ${command.line}: ${command.text.split('\n')[0].slice(0, 70)}`
    test(title, { timeout: 60_000 }, () => {
      const printed = type(command.language, command.text)
      if (!output || agrees(output, printed)) return
      if (process.env.DOCS === 'write' && rewrite(join(root, path), output, printed)) return
      expect(printed).toBe(output.text)
    })
  }

  test('shows no output without the command that prints it', () => {
    expect(orphansOf(markdown).map(({ line }) => line)).toEqual([])
  })
})

test('deploying can be tried without an account', { timeout: 120_000 }, () => {
  const { status, stdout } = node('src/dev/run.mjs', 'src/dev/deploy.ts', '--dry-run')
  expect(status).toBe(0)
  expect(stdout).toContain('nothing was uploaded')
})

test('every line that is only told stands in a document', () => {
  const all = DOCUMENTS.map((path) => readFileSync(join(root, path), 'utf8')).flatMap((text) => text.split('\n'))
  const stale = Object.keys(TOLD).filter((line) => !all.some((other) => withoutComment(other) === line))
  expect(stale).toEqual([])
})

test('the comparison sees what differs', () => {
  expect(isShown({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(isShown({ a: 1, '…': 0 }, { a: 1, b: 2 })).toBe(true)
  expect(isShown({ a: 2, '…': 0 }, { a: 1, b: 2 })).toBe(false)
  expect(isShown([1, '…'], [1, 2])).toBe(true)
  expect(isShown([1], [1, 2])).toBe(false)
  expect(isShown({ salience: 0.5 }, { salience: 0.6 })).toBe(true)
  expect(isShown({ salience: 0.5 }, { salience: null })).toBe(false)
  expect(isPrinted('a\n…', 'a\nb\n')).toBe(true)
  expect(isPrinted('a', 'a\nb\n')).toBe(false)
})
