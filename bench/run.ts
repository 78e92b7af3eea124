/**
 * `npm run bench`: every file of bench/, one after the other, each in a process of its own; `npm run bench -- core`
 * runs those named alone. They print ratios of what was measured in one run, which say the same on any machine.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const HELPERS = new Set(['run', 'measure', 'layers', 'random', 'report', 'server', 'worker', 'sqlite'])
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => !HELPERS.has(name))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}: there are ${names.join(', ')}.`)
  process.exit(2)
}

const failed: string[] = []
for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(import.meta.dirname, `${name}.ts`)], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  if (status !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`)
  process.exitCode = 1
}
