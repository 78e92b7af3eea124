import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { app } from '../../src/api/app.ts'
import type { Env } from '../../src/api/context.ts'
import { AUTH, call, emptyStore, post } from './client.ts'

/** The real database, which fails at the statement whose text has `at`; null: it cannot be reached. */
function failing(at: string | null): D1Database {
  return new Proxy(env.DB, {
    get(db, name) {
      if (name === 'prepare')
        return (sql: string) => {
          if (at === null || !sql.includes(at)) return db.prepare(sql)
          // A statement that fails when run, so that the database itself fails in the middle of its transaction.
          return { bind: () => db.prepare("INSERT INTO meta VALUES ('revision', 'twice')") }
        }
      if (name === 'batch' && at === null) return () => Promise.reject(new Error('D1_ERROR: Network connection lost.'))
      const value = Reflect.get(db, name)
      return typeof value === 'function' ? value.bind(db) : value
    },
  })
}
const through = async (DB: D1Database, path: string, init?: RequestInit) => {
  const response = await app.fetch(new Request(`http://tarikh.test${path}`, init), { ...env, DB } as unknown as Env)
  return { status: response.status, headers: response.headers, json: await response.json<Record<string, string>>() }
}
const article = (text: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...AUTH },
  body: JSON.stringify({ text }),
})
const TEXT = 'نفى الوزير الخميس 10 مارس 2016 وجود اتفاق.'
const rows = async () => {
  const tables = ['articles', 'events', 'timexes', 'event_terms', 'article_terms']
  const results = await env.DB.batch<{ n: number }>(tables.map((t) => env.DB.prepare(`SELECT count(*) AS n FROM ${t}`)))
  return results.map(({ results: [row] }) => row.n)
}

beforeEach(emptyStore)

describe('a database that fails', () => {
  it.each(['INSERT INTO articles', 'INSERT INTO event_terms', 'INSERT INTO article_terms', 'UPDATE meta'])(
    'in a batch, at %s: 503, and nothing is kept',
    async (at) => {
      const answer = await through(failing(at), '/api/articles', article(TEXT))
      expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
      expect(answer.headers.get('retry-after')).toBeTruthy()
      expect(await rows()).toEqual([0, 0, 0, 0, 0])
      expect((await post('/api/articles', { text: TEXT }, AUTH)).status).toBe(201)
    },
  )

  it('in a delete: 503, and all is kept', async () => {
    const { json } = await post('/api/articles', { text: TEXT }, AUTH)
    const before = await rows()
    const answer = await through(failing('DELETE FROM timexes'), `/api/articles/${json.article.id}`, {
      method: 'DELETE',
      headers: AUTH,
    })
    expect(answer.status).toBe(503)
    expect(await rows()).toEqual(before)
  })

  it('in a read: 503', async () => {
    for (const path of ['/api/events', '/api/articles', '/api/articles/000000000000000'])
      expect((await through(failing(null), path)).status).toBe(503)
    expect((await through(failing(null), '/api/health')).status).toBe(200)
  })
})

describe('what an earlier or later version left', () => {
  it('a corrupt row is named, and its article can be deleted and stored again', async () => {
    const text = `${TEXT} وقال إن بلاده ترحب بذلك.`
    const { json } = await post('/api/articles', { text }, AUTH)
    const { id } = json.article
    await env.DB.prepare("UPDATE events SET data = '{broken' WHERE article = ?").bind(id).run()
    for (const path of ['/api/events', `/api/articles/${id}`]) {
      const answer = await call(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
      expect(answer.json.detail).toContain(id)
    }
    expect((await call('/api/articles')).status).toBe(200)
    expect((await call(`/api/articles/${id}`, { method: 'DELETE', headers: AUTH })).status).toBe(204)
    expect((await post('/api/articles', { text }, AUTH)).json).toEqual(json)
  })

  it('columns and members that a later version adds are passed over', async () => {
    const { json } = await post('/api/articles', { text: TEXT }, AUTH)
    await env.DB.exec('ALTER TABLE articles ADD COLUMN later TEXT')
    await env.DB.exec("UPDATE events SET data = json_set(data, '$.later', 1)")
    expect((await call(`/api/articles/${json.article.id}`)).status).toBe(200)
    expect((await post('/api/articles', { text: `${TEXT}.` }, AUTH)).status).toBe(201)
  })

  it('a migration that stopped half way is run again', async () => {
    const queries = env.TEST_MIGRATIONS.flatMap(({ queries }) => queries)
    await env.DB.exec('DROP TABLE article_terms')
    for (const sql of queries) await env.DB.prepare(sql).run()
    expect((await post('/api/articles', { text: TEXT }, AUTH)).status).toBe(201)
  })
})

describe('rate limits', () => {
  const on = { ...env, RATE_LIMIT: 'on' } as unknown as Env
  const extract = (environment: Env) =>
    app.fetch(
      new Request('http://tarikh.test/api/extract', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'cf-connecting-ip': '203.0.113.7' },
        body: TEXT,
      }),
      environment,
    )

  it('answer 429 where they hold', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 80; i++) statuses.push((await extract(on)).status)
    expect(statuses[0]).toBe(200)
    expect(statuses.at(-1)).toBe(429)
  })

  it('do not hold where they are off', async () => {
    for (let i = 0; i < 80; i++) expect((await extract({ ...on, RATE_LIMIT: 'off' })).status).toBe(200)
  })
})

describe('health', () => {
  it('waits for the articles that the service was started with', async () => {
    const { json } = await post('/api/articles', { text: TEXT }, AUTH)
    await call(`/api/articles/${json.article.id}`, { method: 'DELETE', headers: AUTH })
    const waiting = { ...env, AWAIT_ARTICLES: json.article.id } as unknown as Env
    const health = async () => (await app.fetch(new Request('http://tarikh.test/api/health'), waiting)).status
    expect(await health()).toBe(503)
    await post('/api/articles', { text: TEXT }, AUTH)
    expect(await health()).toBe(200)
  })
})
