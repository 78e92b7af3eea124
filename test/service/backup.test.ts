import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { databaseFile } from '../../src/dev/service.ts'
import { migrate } from '../../src/dev/wrangler.ts'
import { lineOf, NDJSON, services, stored } from './harness.ts'

const root = join(import.meta.dirname, '../..')
const run = services()

function command(what: 'backup' | 'restore', database: string, args: string[] = [], input = '') {
  const state = join(run.folder(), database)
  const words = ['src/dev/run.mjs', 'src/dev/backup.ts', what, '--persist-to', state, ...args]
  return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', input, maxBuffer: 2 ** 28 })
}

it('what is stored comes back from a backup as it was, in its order', async () => {
  await migrate(join(run.folder(), 'old'))
  const old = await run.start('old')
  const many = Array.from({ length: 205 }, (_, n) => lineOf(n)).join('')
  const more = `${JSON.stringify({ text: 'قال الوزير أمس إنه سيزور "تونس"\nغدا 😀.', title: 'عنوان', url: 'https://a.example/1', prefer: 'past' })}\n`
  await (await fetch(`${old.address}/api/articles`, { method: 'POST', headers: NDJSON, body: many + more })).text()
  const before = await stored(old.address)
  expect(before.articles).toHaveLength(206)

  const file = join(run.folder(), 'backup.ndjson')
  // Taken while the service runs.
  expect(command('backup', 'old', [file])).toMatchObject({ status: 0, stderr: '206 articles written.\n' })

  expect(command('restore', 'new', [file]).stderr).toBe(
    '206 articles stored, 0 were there, 0 lines are not of a backup.\n',
  )
  const again = command('restore', 'new', [], readFileSync(file, 'utf8'))
  expect([again.status, again.stderr]).toEqual([0, '0 articles stored, 206 were there, 0 lines are not of a backup.\n'])
  const { address } = await run.start('new')
  expect(await stored(address)).toEqual(before)
  const search = `/api/events?q=${encodeURIComponent('تونس')}&from=2013-06-01&to=2013-06-02&limit=1000`
  const [a, b] = await Promise.all([old.address, address].map(async (at) => (await fetch(at + search)).json()))
  expect(b).toEqual({ ...(a as object), next: expect.toSatisfy((it) => it === null || typeof it === 'string') })
}, 600_000)

it('what cannot be read back, or is no line of a backup, is named, and the rest goes on', async () => {
  await migrate(join(run.folder(), 'hurt'))
  const good = join(run.folder(), 'good.ndjson')
  const service = await run.start('hurt')
  const body = [1, 2, 3].map(lineOf).join('')
  await (await fetch(`${service.address}/api/articles`, { method: 'POST', headers: NDJSON, body })).text()
  command('backup', 'hurt', [good])
  const [first, second, third] = readFileSync(good, 'utf8').trim().split('\n')
  await service.kill()

  const bad = join(run.folder(), 'bad.ndjson')
  const { article, ...rest } = JSON.parse(second)
  const forged = JSON.stringify({ article: { ...article, text: `${article.text}!` }, ...rest })
  writeFileSync(bad, [first, '{"article":', forged, '{}', '', third].join('\r\n'))
  const restored = command('restore', 'some', [bad])
  expect(restored.status).toBe(1)
  expect(restored.stderr).toMatch(/^Line 2 .*\nLine 3 .*not the one that was stored\nLine 4 /)
  expect(restored.stderr).toContain('2 articles stored, 0 were there, 3 lines are not of a backup.')

  const database = new DatabaseSync(databaseFile(join(run.folder(), 'hurt')))
  database.prepare("UPDATE events SET data = '{' WHERE article = ?").run(article.id)
  database.close()
  const partial = command('backup', 'hurt')
  expect([partial.status, partial.stdout]).toEqual([1, `${first}\n${third}\n`])
  expect(partial.stderr).toContain(article.id)
}, 600_000)

it('an unknown file or option stops it with a sentence', () => {
  const { status, stderr } = command('restore', 'none', [join(run.folder(), 'no such file')])
  expect([status, stderr.split('\n')[0]]).toEqual([1, expect.stringContaining('ENOENT')])
  expect(command('backup', 'none', ['--nope'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("'--nope'"),
  })
}, 300_000)
