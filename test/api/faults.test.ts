import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { app } from '../../src/api/app.ts'
import type { Env } from '../../src/api/context.ts'
import { etagOf } from '../../src/api/etag.ts'
import { FORMATS } from '../../src/exports/index.ts'
import { AUTH, call, emptyStore, post } from './client.ts'
import { FIRST, putFirstVersion } from './first-version.ts'
import { event, put } from './fixtures.ts'

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

describe('a Worker without a database', () => {
  it('reads articles, and says for all else what it lacks', async () => {
    const without = undefined as unknown as D1Database
    const extract = {
      method: 'POST',
      body: JSON.stringify({ text: TEXT }),
      headers: { 'content-type': 'application/json' },
    }
    expect((await through(without, '/api/extract', extract)).status).toBe(200)
    for (const [path, init] of [['/api/events'], ['/api/events.csv'], ['/api/articles', article(TEXT)]] as const) {
      const answer = await through(without, path, init)
      expect([path, answer.status, answer.json.detail]).toEqual([path, 503, expect.stringContaining('wrangler.toml')])
    }
  })
})

describe('a database that is away at the start', () => {
  it('is said to be, in every answer, and is used once it is back', async () => {
    let away = true
    const gone = () => {
      throw new Error('D1_ERROR: Failed to connect.')
    }
    const DB = new Proxy(env.DB, {
      get(db, name) {
        const value = Reflect.get(db, name)
        return away ? gone : typeof value === 'function' ? value.bind(db) : value
      },
    })
    const exports = Object.keys(FORMATS).map((ending) => `/api/events.${ending}`)
    const reads = ['/api/events', '/api/articles', '/api/articles/000000000000000', ...exports]
    for (const path of reads) {
      const answer = await through(DB, path)
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 503, 'application/problem+json'])
      expect(answer.headers.get('retry-after')).toBeTruthy()
    }
    expect((await through(DB, '/api/articles', article(TEXT))).status).toBe(503)
    expect((await through(DB, '/api/health')).status).toBe(200)
    const environment = { ...env, DB } as unknown as Env
    const page = () => app.fetch(new Request('http://tarikh.test/'), environment)
    expect((await page()).status).toBe(503)
    away = false
    expect(await rows()).toEqual([0, 0, 0, 0, 0])
    expect((await through(DB, '/api/articles', article(TEXT))).status).toBe(201)
    expect((await through(DB, '/api/events')).status).toBe(200)
    expect((await page()).status).toBe(200)
  })
})

describe('a database that fails', () => {
  it.each(['INSERT INTO articles', 'INSERT INTO event_terms', 'INSERT INTO article_terms', 'INSERT INTO meta'])(
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

describe('an export that cannot go on', () => {
  /** More events than are read at a time. */
  const many = () => put(Array.from({ length: 1200 }, (_, i) => event(i, ['2015-01-01', '2015-01-01'])))
  const read = (DB: D1Database, ending: string) =>
    app.fetch(new Request(`http://tarikh.test/api/events.${ending}`), { ...env, DB } as unknown as Env)

  it.each(['csv', 'ics', 'jsonld'])('breaks off, so that no part of %s passes for the whole', async (ending) => {
    await many()
    let batches = 0
    // The state of the data, a page and its articles; then it fails.
    const DB = new Proxy(env.DB, {
      get(db, name) {
        if (name === 'batch' && ++batches > 3)
          return () => Promise.reject(new Error('D1_ERROR: Network connection lost.'))
        const value = Reflect.get(db, name)
        return typeof value === 'function' ? value.bind(db) : value
      },
    })
    const answer = await read(DB, ending)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('Network connection lost')
  })

  it('breaks off at a corrupt row too', async () => {
    await many()
    await env.DB.exec("UPDATE events SET data = '{}' WHERE at = (SELECT max(at) FROM events)")
    const answer = await read(env.DB, 'csv')
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('cannot be read back')
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

  it('rows of the first version are read, found, exported and deleted', async () => {
    await putFirstVersion()
    const { id, event, timexes, text } = FIRST
    const read = (await call(`/api/articles/${id}`)).json
    expect([read.events, read.timexes, read.article.text]).toEqual([[event], timexes, text])
    const filters = `kind=denial&factuality=asserted&basis=stated&from=2016-03-01&to=2016-03-31&article=${id}`
    for (const query of [filters, `q=${encodeURIComponent('والوزير')}`])
      expect((await call(`/api/events?${query}`)).json).toMatchObject({ events: [event], total: 1 })
    expect((await call(`/api/articles?q=${encodeURIComponent('الاتفاق')}`)).json.articles[0].id).toBe(id)
    for (const ending of Object.keys(FORMATS))
      expect((await call(`/api/events.${ending}`)).text, ending).toContain(event.title)
    // The same text sent to this version is that article.
    expect((await post('/api/articles', { text }, AUTH)).status).toBe(200)
    expect((await call(`/api/articles/${id}`, { method: 'DELETE', headers: AUTH })).status).toBe(204)
    expect(await rows()).toEqual([0, 0, 0, 0, 0])
    expect((await call(`/api/events?q=${encodeURIComponent('الوزير')}`)).json.total).toBe(0)
  })

  it('columns and members that a later version adds are passed over', async () => {
    const { json } = await post('/api/articles', { text: TEXT }, AUTH)
    await env.DB.exec('ALTER TABLE articles ADD COLUMN later TEXT')
    await env.DB.exec("UPDATE events SET data = json_set(data, '$.later', 1)")
    expect((await call(`/api/articles/${json.article.id}`)).status).toBe(200)
    expect((await post('/api/articles', { text: `${TEXT}.` }, AUTH)).status).toBe(201)
  })

  it.each(['null', '7', '[]', '{}', '{"id": "x", "time": {}, "trigger": {}, "mentions": []}'])(
    'rows that are JSON and no event are named too: %s',
    async (data) => {
      const { json } = await post('/api/articles', { text: TEXT }, AUTH)
      await env.DB.prepare('UPDATE events SET data = ?').bind(data).run()
      for (const path of ['/api/events', '/api/events.csv', `/api/articles/${json.article.id}`]) {
        const answer = await call(path)
        expect([answer.status, answer.json.detail]).toEqual([500, expect.stringContaining(json.article.id)])
      }
      expect((await call('/')).status).toBe(503)
    },
  )

  it.each(['{broken', 'null', '{}'])('a list of dates that is none is named too: %s', async (data) => {
    const { json } = await post('/api/articles', { text: TEXT }, AUTH)
    await env.DB.prepare('UPDATE timexes SET data = ?').bind(data).run()
    const answer = await call(`/api/articles/${json.article.id}`)
    expect([answer.status, answer.json.detail]).toEqual([500, expect.stringContaining(json.article.id)])
    expect((await call('/api/events')).status).toBe(200)
  })

  it('without its mark of the last change the data are answered, and the next write makes one', async () => {
    await env.DB.exec('DELETE FROM meta')
    const before = await call('/api/events')
    expect(before.status).toBe(200)
    await post('/api/articles', { text: TEXT }, AUTH)
    expect((await call('/api/events')).headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it('an answer that an older version of the program gave is not taken for one of this', async () => {
    const older = await etagOf('http://tarikh.test/api/events', 'r', '0.0.9')
    expect(await etagOf('http://tarikh.test/api/events', 'r')).not.toBe(older)
  })

  it('a migration that stopped anywhere is run again, and keeps what is stored', async () => {
    const queries = env.TEST_MIGRATIONS.flatMap(({ queries }) => queries)
    const tables = ['meta', 'articles', 'timexes', 'events', 'event_terms', 'article_terms']
    const runAll = async (some: string[]) => {
      for (const sql of some) await env.DB.prepare(sql).run()
    }
    for (let done = 0; done <= queries.length; done++) {
      for (const table of tables) await env.DB.exec(`DROP TABLE IF EXISTS ${table}`)
      await runAll(queries.slice(0, done))
      await runAll(queries)
      const { json } = await post('/api/articles', { text: TEXT }, AUTH)
      await runAll(queries)
      expect((await call(`/api/articles/${json.article.id}`)).json).toEqual(json)
      expect((await call(`/api/events?article=${json.article.id}`)).json.total).toBe(json.events.length)
    }
  })

  it.each([
    ['TABLE articles', '/api/articles'],
    ['INDEX events_span', '/api/events?from=2016-01-01'],
    ['INDEX events_kind', '/api/events?from=2016-01-01&kind=denial'],
  ])('a database without its %s is 503, and says what to do', async (what, path) => {
    await env.DB.exec(`DROP ${what}`)
    const answer = await call(path)
    expect([answer.status, answer.json.detail]).toEqual([503, expect.stringContaining('migrations')])
    for (const sql of env.TEST_MIGRATIONS.flatMap(({ queries }) => queries)) await env.DB.prepare(sql).run()
    expect((await call(path)).status).toBe(200)
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
