import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readAll } from '../../../src/cli/pool.ts'

let folder: string
let script: string

/** A thread that answers, and dies in each of the ways in which one can. */
const THREAD = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ file }) => {
  if (file === 'exits') process.exit(3)
  if (file === 'throws') throw new Error('out of luck')
  if (file === 'rejects') return Promise.reject(new Error('rejected'))
  parentPort.postMessage({ file, text: '', extraction: {} })
})`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarikh-pool-'))
  script = join(folder, 'thread.mjs')
  writeFileSync(script, THREAD)
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each([2, 3])('a thread that dies takes one article with it, of %i threads', async (jobs) => {
  const files = ['a', 'exits', 'b', 'throws', 'c', 'd', 'rejects', 'exits2', 'exits', 'e', 'f']
  const readings = []
  for await (const reading of readAll(
    files.map((file) => ({ file })),
    jobs,
    script,
  ))
    readings.push(reading)
  expect(readings.map(({ file }) => file)).toEqual(files)
  expect(readings.filter((r) => 'failure' in r)).toEqual([
    { file: 'exits', failure: 'could not be read: its thread ended' },
    { file: 'throws', failure: 'could not be read: out of luck' },
    { file: 'rejects', failure: 'could not be read: rejected' },
    { file: 'exits', failure: 'could not be read: its thread ended' },
  ])
})
