/**
 * `npm test`: types, lint, unit and property tests, tests in workerd with D1, tests in Chromium. Every part runs even
 * where one before it failed; the last line counts them all.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { freePort } from '../src/dev/service.ts'
import { findBrowser } from './browser.ts'

interface Tally {
  passed: number
  failed: number
  /** Names of the tests that failed, each with the first lines of why. */
  failures?: string[]
}

/** What is read of vitest's report. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    /** Why a file failed as a whole. */
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

/** What is read of Playwright's report. */
interface PlaywrightSpec {
  title: string
  ok: boolean
  tests: { results: { error?: { message?: string } }[] }[]
}
interface PlaywrightSuite {
  specs: PlaywrightSpec[]
  suites?: PlaywrightSuite[]
}
interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number }
  suites: PlaywrightSuite[]
}

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'tarikh-test-'))
const bin = (name: string) => join(root, 'node_modules/.bin', name)

/** Runs a program to its end, its output shown; answers whether it succeeded. */
function run(command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...env },
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** A part that is one check. */
async function check(command: string, args: string[]): Promise<Tally> {
  const ok = await run(bin(command), args)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** What a part failed to say counts as one failure, as does a part that ran no test or failed beside its tests. */
function tally(ok: boolean, count: () => Tally): Tally {
  try {
    const counted = count()
    return { ...counted, failed: counted.failed || (ok && counted.passed > 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The message without its colours and its stack. */
const brief = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, 12)
    .join('\n    ')

async function vitest(project: string): Promise<Tally> {
  const file = join(scratch, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ok = await run(bin('vitest'), ['run', '--project', project, ...reporters])
  return tally(ok, () => {
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}\n    ${brief(message)}`] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}\n    ${brief(failureMessages[0])}`),
    ])
    return { passed: report.numPassedTests, failed: report.numFailedTests, failures }
  })
}

/** Finds a browser, or installs one: Playwright's, else the distribution's. */
async function browser(): Promise<boolean> {
  const found = findBrowser()
  if (found) {
    console.log(`The browser is ${found.origin}: ${found.executablePath}`)
    return true
  }
  console.log('No Chromium here: installing the one of Playwright.')
  const own = await run(bin('playwright'), [
    'install',
    ...(process.getuid?.() === 0 ? ['--with-deps'] : []),
    'chromium',
  ])
  if (own && findBrowser()) return true
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('That did not work: installing the one of the distribution.')
    await run('apt-get', ['update', '-q'])
    await run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'])
    if (findBrowser()) return true
  }
  console.error('No Chromium could be installed: install one, and name it with CHROMIUM=/path/to/chromium.')
  return false
}

const failedSpecs = ({ specs, suites = [] }: PlaywrightSuite): PlaywrightSpec[] => [
  ...specs.filter(({ ok }) => !ok),
  ...suites.flatMap(failedSpecs),
]

async function page(): Promise<Tally> {
  if (!(await browser())) return { passed: 0, failed: 1 }
  const file = join(scratch, 'page.json')
  const ok = await run(bin('playwright'), ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    TEST_PORT: process.env.TEST_PORT ?? String(await freePort()),
    TEST_STATE: join(scratch, 'state'),
  })
  return tally(ok, () => {
    const { stats, suites }: PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'))
    const failures = suites.flatMap(failedSpecs).map(({ title, tests }) => {
      const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error
      return `${title}\n    ${brief(error?.message)}`
    })
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, failures }
  })
}

const PARTS: [string, () => Promise<Tally>][] = [
  ['types', () => check('tsc', ['--noEmit'])],
  ['types of the page', () => check('tsc', ['--noEmit', '-p', 'src/page'])],
  ['types of the page tests', () => check('tsc', ['--noEmit', '-p', 'test/page'])],
  ['lint', () => check('biome', ['check', '--error-on-warnings', '.'])],
  ['unit', () => vitest('unit')],
  ['worker', () => vitest('worker')],
  ['service', () => vitest('service')],
  ['package', () => vitest('package')],
  ['docs', () => vitest('docs')],
  ['page', page],
]

/** `npm test -- unit page` runs those parts alone. */
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !PARTS.some(([part]) => part === name))
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}: the parts are ${PARTS.map(([name]) => name).join(', ')}.`)
  process.exit(2)
}

const total: Tally = { passed: 0, failed: 0 }
const lines: string[] = []
const failures: string[] = []
for (const [name, part] of PARTS) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n── ${name}`)
  const began = performance.now()
  const { passed, failed, failures: told = [] } = await part()
  failures.push(...told.map((failure) => `${name}: ${failure}`))
  total.passed += passed
  total.failed += failed
  lines.push(`${name}: ${passed} passed, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
// Again at the end, which is what is kept of a long output.
if (failures.length > 0) console.log(`\n── failed\n${failures.join('\n')}`)
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
