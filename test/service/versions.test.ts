import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { databaseFile, type Service } from '../../src/dev/service.ts'
import { migrate, ROOT } from '../../src/dev/wrangler.ts'
import { AUTH, articleOf, type Json, lineOf, NDJSON, services, stored } from './harness.ts'

const run = services()

/** The Worker as an older version of the program: what it says of itself, and so its ETags, differ. */
async function olderWorker(): Promise<string> {
  const outfile = join(run.folder(), 'older.js')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [
      {
        name: 'version',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/src\/version\.ts$/ }, () => ({ contents: "export const VERSION = '0.0.1'" })),
      },
    ],
  })
  return outfile
}

const json = async (service: Service, path: string, init?: RequestInit): Promise<Json> =>
  (await fetch(service.address + path, init)).json()
const store = (service: Service, body: string) =>
  fetch(`${service.address}/api/articles`, { method: 'POST', headers: NDJSON, body }).then((it) => it.text())
const statuses = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).status)

it('two versions of the Worker serve one database at once', async () => {
  const state = join(run.folder(), 'shared')
  await migrate(state)
  const old = await run.start('shared', await olderWorker())
  const fresh = await run.start('shared')
  const body = articleOf(0).text
  const { document } = await json(old, '/api/extract', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body,
  })
  expect(document.extractor).toBe('tarikh/0.0.1')

  // The same forty articles through both at once: each is stored once, whoever came first. Where one has the file of the
  // database locked, the other says so, keeps nothing, and is asked again.
  const lines = Array.from({ length: 40 }, (_, n) => lineOf(n))
  const sendAll = async (service: Service, order: string[]) => {
    const seen: number[] = []
    for (let rest = order; rest.length > 0; ) {
      const answered = statuses(await store(service, rest.join('')))
      rest = rest.filter((_, i) => answered[i] === 503)
      seen.push(...answered.filter((status) => status !== 503))
    }
    return seen
  }
  const answers = (await Promise.all([sendAll(old, lines), sendAll(fresh, lines.toReversed())])).flat()
  expect(answers.filter((status) => status === 201)).toHaveLength(40)
  expect(answers.filter((status) => status === 200)).toHaveLength(40)
  const all = await stored(old.address)
  expect(await stored(fresh.address)).toEqual(all)
  expect(all.articles).toHaveLength(40)
  expect(all.events).toBe(all.articles.reduce((sum, it) => sum + it.events.length, 0))

  // A reader may meet the one and then the other: a cursor goes on, an ETag of the other version is no 304.
  const first = await json(old, '/api/events?limit=10')
  const second = await json(fresh, `/api/events?limit=10&cursor=${first.next}`)
  const both = await json(fresh, '/api/events?limit=20')
  expect([...first.events, ...second.events]).toEqual(both.events)
  const etag = (await fetch(`${old.address}/api/events`)).headers.get('etag')!
  const asked = (service: Service) => fetch(`${service.address}/api/events`, { headers: { 'if-none-match': etag } })
  expect((await asked(old)).status).toBe(304)
  expect((await asked(fresh)).status).toBe(200)

  // What the one deletes is gone for the other, its ETag too.
  const [{ article }] = all.articles
  const gone = await fetch(`${fresh.address}/api/articles/${article.id}`, { method: 'DELETE', headers: AUTH })
  expect(gone.status).toBe(204)
  expect((await fetch(`${old.address}/api/articles/${article.id}`)).status).toBe(404)
  expect((await asked(old)).status).toBe(200)
}, 600_000)

it('an older version goes on with a database that a newer one has migrated', async () => {
  const state = join(run.folder(), 'migrated')
  await migrate(state)
  const old = await run.start('migrated', await olderWorker())
  expect(statuses(await store(old, lineOf(1)))).toEqual([201])
  // Migrations only add, as these do.
  const database = new DatabaseSync(databaseFile(state))
  database.exec('ALTER TABLE articles ADD COLUMN outlet TEXT; ALTER TABLE events ADD COLUMN place TEXT')
  database.exec('CREATE TABLE outlets (name TEXT PRIMARY KEY); CREATE INDEX articles_outlet ON articles (outlet)')
  database.close()
  expect(statuses(await store(old, lineOf(1) + lineOf(2)))).toEqual([200, 201])
  const { articles, events } = await stored(old.address)
  expect(articles.map((it) => it.article.text)).toEqual([1, 2].map((n) => articleOf(n).text))
  expect(events).toBe(articles.reduce((sum, it) => sum + it.events.length, 0))
}, 600_000)
