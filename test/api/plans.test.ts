import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { app } from '../../src/api/app.ts'
import type { Env } from '../../src/api/context.ts'
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
]

describe('the plan of every statement', () => {
  it.each(READS)('%s reads by an index, and no more than a page and a capped count', async (path) => {
    await post('/api/articles', { text: 'نفى الوزير الخميس 10 مارس 2016 الاتفاق.' }, AUTH)
    const heard: { sql: string; values: unknown[] }[] = []
    const answer = await app.fetch(new Request(`http://tarikh.test${path}`), {
      ...env,
      DB: listening(heard),
    } as unknown as Env)
    expect([200, 404]).toContain(answer.status)
    expect(heard.length).toBeGreaterThan(1)
    for (const { sql, values } of heard) {
      const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>()
      for (const { detail } of plan.results) {
        const scans = /^SCAN (?!\w+ VIRTUAL TABLE INDEX)/.test(detail)
        // What is scanned is a result of ours, or stops at a limit: nothing narrows it, so there is nothing to seek.
        const bounded = /^SCAN (page|hit|\(subquery|\d+-ROW|CONSTANT)/.test(detail) || /LIMIT/.test(sql)
        expect(scans && !bounded, `${detail} in ${sql}`).toBe(false)
        expect(detail).not.toMatch(/AUTOMATIC/)
      }
      const byKey = /WHERE (article|id|name) = /.test(sql)
      expect(byKey || /LIMIT/.test(sql), sql).toBe(true)
      expect(sql).not.toMatch(/LIKE|OFFSET/)
    }
  })
})
