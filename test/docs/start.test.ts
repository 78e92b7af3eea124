/** What stops `npm start` is said in a sentence that tells what to do, without a stack. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '../../src/dev/service.ts'
import { root } from '../unit/house/files.ts'

const start = (args: string[], env: Record<string, string> = {}) => {
  const command = ['src/dev/run.mjs', 'src/dev/start.ts', ...args]
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  })
  return { status, said: stderr.trim() }
}

test('a port that is taken', async () => {
  const port = await freePort()
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(port, 'localhost', resolve))
  const answer = start(['--port', String(port)])
  taken.close()
  expect(answer).toEqual({
    status: 1,
    said: `Port ${port} is in use: stop what listens there, or take another with npm start -- --port ${port + 1}.`,
  })
})

test('a port that is none', () => {
  expect(start(['--port', '99999'])).toEqual({ status: 1, said: '--port takes a number from 1 to 65535, not 99999.' })
})

test('a folder that cannot be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarikh-start-'))
  // A file where the folder should be: nobody can write below it, not even root.
  writeFileSync(join(folder, 'file'), '')
  const { status, said } = start(['--persist-to', join(folder, 'file/state')])
  rmSync(folder, { recursive: true })
  expect(status).toBe(1)
  expect(said).toMatch(/^Cannot write into \S+: name another folder with npm start -- --persist-to folder\.$/)
})

test('a Node that is too old', () => {
  const { status, said } = start([], { npm_config_user_agent: 'npm/8.19.4 node/v18.20.8 linux x64' })
  expect(status).toBe(1)
  expect(said).toBe(
    'Tarikh needs Node 20 or newer, and this is Node 18: install a newer one from https://nodejs.org and run npm ci again.',
  )
})
