import { beforeAll, describe, expect, it } from 'vitest'
import { call, emptyStore } from './client.ts'
import { event, put } from './fixtures.ts'

beforeAll(async () => {
  await emptyStore()
  const day = (n: number) => `2015-01-${String((n % 28) + 1).padStart(2, '0')}`
  for (let a = 0; a < 4; a++) await put(Array.from({ length: 30 }, (_, i) => event(i, [day(i), day(i)])))
})

describe('a selection as a stream', () => {
  it('is whole without a limit, in order, and a page with one', async () => {
    const { total } = (await call('/api/events?limit=1')).json
    expect(total).toBe(120)
    const all = await call('/api/events.ndjson')
    expect(all.headers.get('content-type')).toBe('application/x-ndjson')
    const events = all.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events).toEqual((await call('/api/events?limit=1000')).json.events)
    const page = (await call('/api/events?limit=7')).json
    const next = await call(`/api/events.ndjson?limit=7&cursor=${page.next}`)
    expect(
      next.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(events.slice(7, 14))
  })

  it('takes the filters, and answers 304 and 422 as the list does', async () => {
    expect((await call('/api/events.ndjson?from=2016-01-01')).text).toBe('')
    expect((await call('/api/events.ndjson?kind=nope')).status).toBe(422)
    const etag = (await call('/api/events.ndjson')).headers.get('etag')!
    expect((await call('/api/events.ndjson', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('comes in every format, under its own type, as text of that format', async () => {
    const kinds: Record<string, [string, RegExp]> = {
      csv: ['text/csv; charset=utf-8', /^"id","article",/],
      ics: ['text/calendar; charset=utf-8', /^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/],
      'timelinejs.json': ['application/json', /^\{"events":\[\n\{/],
      jsonld: ['application/ld+json', /^\{"@context":"https:\/\/schema.org","@graph"/],
      atom: ['application/atom+xml; charset=utf-8', /<\/feed>\n$/],
    }
    for (const [ending, [type, shape]] of Object.entries(kinds)) {
      const { status, headers, text } = await call(`/api/events.${ending}?from=2015-01-01`)
      expect(status, ending).toBe(200)
      expect(headers.get('content-type')).toBe(type)
      expect(text).toMatch(shape)
      if (ending.includes('json')) expect(JSON.parse(text)).toBeTypeOf('object')
    }
    expect((await call('/api/events.csv?bom=1&limit=1')).text.split('\r\n')).toHaveLength(3)
    expect((await call('/api/events.csv?bom=perhaps')).status).toBe(422)
  })
})

describe('an article as TimeML', () => {
  it('is the stored one, and a 404 where there is none', async () => {
    const { id } = (await call('/api/articles?limit=1')).json.articles[0]
    const { headers, text } = await call(`/api/articles/${id}.tml`)
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(headers.get('etag')).toBeTruthy()
    expect(text).toContain(`<DOCID>${id}</DOCID>`)
    expect((await call(`/api/articles/${id}`)).json.article.id).toBe(id)
    const none = await call('/api/articles/none.tml')
    expect([none.status, none.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })
})
