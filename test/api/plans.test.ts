import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { app } from '../../src/api/app.ts'
import type { Env } from '../../src/api/context.ts'
import { operations } from '../../src/api/operations.ts'
import { FORMATS } from '../../src/exports/index.ts'
import { AUTH, post } from './client.ts'

/** The real database, which keeps the statements that it is given. */
function listening(heard: { sql: string; values: unknown[] }[]): D1Database {
  return new Proxy(env.DB, {
    get(db, name) {
      if (name === 'prepare')
        return (sql: string) => ({
          bind: (...values: unknown[]) => {
            heard.push({ sql, values })
            return db.prepare(sql).bind(...values)
          },
        })
      const value = Reflect.get(db, name)
      return typeof value === 'function' ? value.bind(db) : value
    },
  })
}

const q = encodeURIComponent('الوزير الاتفاق')
const READS = [
  '/api/events',
  '/api/events?kind=denial&from=2016-03-01&to=2016-03-31',
  '/api/events?from=2016-03-01',
  '/api/events?to=2016-03-31&factuality=denied&factuality=reported&basis=stated',
  `/api/events?q=${q}`,
  `/api/events?q=${q}&kind=statement&kind=denial&from=2016-01-01&to=2016-12-31`,
  '/api/events?article=000000000000000',
  '/api/articles',
  `/api/articles?q=${q}`,
  '/api/articles/000000000000000',
  '/api/articles/000000000000000.tml',
  ...Object.keys(FORMATS).map((ending) => `/api/events.${ending}?kind=denial&from=2016-03-01`),
]

/** What SQLite would do for each statement of a call; each must go by an index or stop at a limit. */
async function expectPlanned(path: string, init: RequestInit, least: number) {
  const heard: { sql: string; values: unknown[] }[] = []
  const environment = { ...env, DB: listening(heard) } as unknown as Env
  const answer = await app.fetch(new Request(`http://tarikh.test${path}`, init), environment)
  expect([200, 201, 204, 404]).toContain(answer.status)
  await answer.text()
  expect(heard.length).toBeGreaterThanOrEqual(least)
  for (const { sql, values } of heard) {
    const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all<{ detail: string }>()
    for (const { detail } of plan.results) {
      const scans = /^SCAN (?!\w+ VIRTUAL TABLE INDEX)/.test(detail)
      // What is scanned is a result or a parameter of ours, or stops at a limit: nothing narrows it, so there is nothing to seek.
      const bounded = /^SCAN (page|hit|json_each|\(subquery|\d+-ROW|CONSTANT)/.test(detail) || /LIMIT/.test(sql)
      expect(scans && !bounded, `${detail} in ${sql}`).toBe(false)
      expect(detail).not.toMatch(/AUTOMATIC/)
    }
    const byKey = /WHERE (article|id|name|rowid) (=|IN) /.test(sql)
    expect(byKey || /LIMIT|^INSERT/.test(sql), sql).toBe(true)
    expect(sql).not.toMatch(/LIKE|OFFSET/)
  }
}

const TEXT = 'نفى الوزير الخميس 10 مارس 2016 الاتفاق.'

describe('the plan of every statement', () => {
  it.each(READS)('%s reads by an index, and no more than a page and a capped count', async (path) => {
    await post('/api/articles', { text: TEXT }, AUTH)
    await expectPlanned(path, {}, 2)
  })

  it('writes find their rows by an index', async () => {
    const body = JSON.stringify({ text: `${TEXT} وقال إنه سيعود.` })
    const headers = { 'content-type': 'application/json', ...AUTH }
    await expectPlanned('/api/articles', { method: 'POST', headers, body }, 6)
    const { id } = (await post('/api/articles', body, AUTH)).json.article
    await expectPlanned(`/api/articles/${id}`, { method: 'DELETE', headers: AUTH }, 6)
  })

  it('an export asks once for a page of events and once for their articles, however many those are', async () => {
    for (let n = 1; n <= 9; n++) await post('/api/articles', { text: `${TEXT} وقال إنه سيعود عام 200${n}.` }, AUTH)
    const heard: { sql: string; values: unknown[] }[] = []
    const environment = { ...env, DB: listening(heard) } as unknown as Env
    for (const [ending, queries] of [
      ['csv', 3],
      ['ndjson', 2],
    ] as const) {
      heard.length = 0
      const answer = await app.fetch(new Request(`http://tarikh.test/api/events.${ending}`), environment)
      expect((await answer.text()).split('\n').length).toBeGreaterThan(18)
      expect([ending, heard.length]).toEqual([ending, queries])
    }
  })

  it('no route is left out', () => {
    const covered = new Set([...READS, '/api/articles/x', '/api/articles'].map((path) => path.split('?')[0]))
    const withoutStore = /^\/api\/(extract|health|openapi\.json|docs)$/
    const paths = operations.map(({ path }) => path.replace('{id}', '000000000000000'))
    expect(paths.filter((path) => !covered.has(path) && !withoutStore.test(path))).toEqual([])
  })
})
