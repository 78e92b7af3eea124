import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { StoredArticle } from '../../src/contract/article.ts'
import { AUTH, call, emptyStore, post } from './client.ts'

const TEXT = 'نفى وزير الخارجية المغربي يوم الخميس 10 مارس 2016 وجود أي اتفاق جديد.'

const counts = async () => {
  const rows = await env.DB.batch<{ n: number }>(
    ['articles', 'events', 'timexes', 'event_terms', 'article_terms'].map((t) =>
      env.DB.prepare(`SELECT count(*) AS n FROM ${t}`),
    ),
  )
  return rows.map(({ results }) => results[0].n)
}

beforeEach(emptyStore)

describe('storing an article', () => {
  it('answers 201 with its place and the body of a read, then 200 with the one that exists', async () => {
    const created = await post('/api/articles', { text: TEXT, publishedAt: '2016-03-11', title: 'عنوان' }, AUTH)
    expect(created.status).toBe(201)
    v.parse(StoredArticle, created.json)
    const location = created.headers.get('location')!
    expect(location).toBe(`/api/articles/${created.json.article.id}`)
    expect((await call(location)).json).toEqual(created.json)
    for (const event of created.json.events) expect(event.id.startsWith(created.json.article.id)).toBe(true)

    const before = await counts()
    const again = await post('/api/articles', { text: TEXT, publishedAt: '2017-01-01', title: 'غيره' }, AUTH)
    expect(again.status).toBe(200)
    expect(again.headers.get('location')).toBe(location)
    expect(again.json).toEqual(created.json)
    expect(await counts()).toEqual(before)

    expect((await call(location, { method: 'DELETE', headers: AUTH })).status).toBe(204)
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
    expect((await call(location)).status).toBe(404)
    expect((await call(location, { method: 'DELETE', headers: AUTH })).status).toBe(404)
  })

  it('stores one article when two requests bring the same text at once', async () => {
    const text = `${TEXT} وفي اليوم التالي عاد إلى الرباط.`
    const answers = await Promise.all(Array.from({ length: 6 }, () => post('/api/articles', { text }, AUTH)))
    expect(answers.map((a) => a.status).sort()).toEqual([200, 200, 200, 200, 200, 201])
    expect(new Set(answers.map((a) => a.json.article.id)).size).toBe(1)
    expect((await call('/api/articles')).json.total).toBe(1)
  })

  it('takes plain text with the rest in the query string', async () => {
    const answer = await call('/api/articles?publishedAt=2016-03-11&title=%D8%AE%D8%A8%D8%B1&prefer=past', {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...AUTH },
      body: TEXT,
    })
    expect(answer.status).toBe(201)
    expect(answer.json.article).toMatchObject({ publishedAt: '2016-03-11', title: 'خبر', prefer: 'past', text: TEXT })
  })

  it('needs the token', async () => {
    for (const authorization of [
      undefined,
      'Bearer',
      'Bearer wrong',
      'Bearer dev-token2',
      'Bearer dev-toke',
      'Basic x',
    ]) {
      const headers: Record<string, string> = authorization ? { authorization } : {}
      const answer = await post('/api/articles', { text: TEXT }, headers)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect((await call('/api/articles/000000000000000', { method: 'DELETE', headers })).status).toBe(401)
    }
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
  })
})
