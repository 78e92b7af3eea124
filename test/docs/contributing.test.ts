/**
 * The steps of CONTRIBUTING.md, taken in a copy of the project: before them the rule and the trigger of its examples are
 * not there, after them they are, and the tests that go over all examples pass.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../unit/house/files.ts'

interface Piece {
  file: string
  /** The line that is there already. */
  after: string
  lines: string[]
}

/** The fenced pieces of a section, each for the file that is named last before it. */
function piecesOf(section: string): Piece[] {
  return [...section.matchAll(/```(?:ts|text)\n([\s\S]*?)```/g)].map((fence) => {
    const file = [...section.slice(0, fence.index).matchAll(/`((?:src|test)\/[\w./-]+\.ts)`/g)].at(-1)?.[1]
    if (!file) throw new Error('A piece of code has no file before it.')
    const [after, ...lines] = fence[1]
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^ {3}/, ''))
    return { file, after, lines }
  })
}

const markdown = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const section = (title: string) => markdown.split(`## ${title}\n`)[1].split('\n## ')[0]
const rule = piecesOf(section('Adding a temporal rule'))
const trigger = piecesOf(section('Adding a trigger'))

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'tarikh-contributing-'))
  for (const part of ['src', 'test', 'data', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'wrangler.toml'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 3 }))

function add({ file, after, lines }: Piece): void {
  const path = join(copy, file)
  const there = readFileSync(path, 'utf8').split('\n')
  const at = there.indexOf(after)
  expect(at, `${file} has no line ${after}`).toBeGreaterThanOrEqual(0)
  writeFileSync(path, there.toSpliced(at + 1, 0, ...lines).join('\n'))
}

/** Runs tests in the copy; what they say where they fail. */
function run(...files: string[]): { status: number | null; said: string } {
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', ...files], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

const RULES = 'test/unit/temporal/rules.test.ts'
const EVENTS = 'test/unit/events'

test('the steps name what they add, and where', () => {
  expect(rule.map(({ file }) => file)).toEqual(['src/temporal/lexicon/words.ts', 'src/temporal/rules/part.ts'])
  expect(trigger.map(({ file }) => file)).toEqual(['src/events/lexicon/economy.ts', `${EVENTS}/engine.test.ts`])
})

test('without the rows the examples fail', { timeout: 120_000 }, () => {
  add(trigger[1])
  expect(run(EVENTS)).toMatchObject({ status: 1, said: expect.stringContaining('know the floating of a currency') })
})

test('with them every example is read, and every other as before', { timeout: 120_000 }, () => {
  for (const piece of [...rule, trigger[0]]) add(piece)
  const { status, said } = run(RULES, EVENTS)
  expect(said).toContain('passed')
  expect(status, said).toBe(0)
})
