import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/contract/problem.ts'
import { type Answer, AUTH, call, pointers, post } from './client.ts'

const refused = (answer: Answer, status: number, ...at: string[]) => {
  expect([answer.status, answer.text]).toEqual([status, expect.anything()])
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(v.parse(Problem, answer.json).status).toBe(status)
  for (const pointer of at) expect(pointers(answer)).toContain(pointer)
}
const text = 'أعلن الوزير الخميس 10 مارس 2016 الاتفاق.'

describe('a body that takes an article', () => {
  it.each([
    ['no text', {}, '#/text'],
    ['an empty text', { text: '' }, '#/text'],
    ['a blank text', { text: ' \n\t ' }, '#/text'],
    ['a text that is no text', { text: 5 }, '#/text'],
    ['a lone surrogate', '{"text":"قال \\ud800"}', '#/text'],
    ['a NUL', { text: 'قال\0' }, '#/text'],
    ['a day that is none', { text, publishedAt: '2015-02-30' }, '#/publishedAt'],
    ['a date-time without an offset', { text, publishedAt: '2015-02-03T10:00' }, '#/publishedAt'],
    ['a date in words', { text, publishedAt: 'yesterday' }, '#/publishedAt'],
    ['an unknown member', { text, colour: 'red' }, '#/colour'],
    ['trace in the body', { text, trace: true }, '#/trace'],
    ['an unknown preference', { text, prefer: 'never' }, '#/prefer'],
    ['an address that runs', { text, url: 'javascript:alert(1)' }, '#/url'],
    ['a title that is no text', { text, title: ['x'] }, '#/title'],
    ['a list', [text], '#'],
    ['null', 'null', '#'],
  ])('answers 422 to %s', async (_, body, pointer) => {
    refused(await post('/api/extract', body), 422, pointer)
    refused(await post('/api/articles', body, AUTH), 422, pointer)
  })

  it.each([
    [{}, 'text is missing.'],
    [{ text: 5 }, 'text must be a string, not a number.'],
    [{ text: null }, 'text must be a string, not null.'],
    [{ text: [text] }, 'text must be a string, not a list.'],
    [[text], 'the input must be an object, not a list.'],
    [{ text, title: true }, 'title must be a string, not a boolean.'],
    [{ text, publishedAt: 20150911 }, 'publishedAt must be a string, not a number.'],
    [{ text, prefer: 'never' }, 'prefer must be one of news, past, future, not "never".'],
    [{ text, url: 7 }, 'url must be an http or https address.'],
  ])('says in plain words what is wrong with %j', async (body, detail) => {
    expect((await post('/api/extract', body)).json.detail).toBe(detail)
  })

  it('names the types that a call takes', async () => {
    const type = { 'content-type': 'application/xml' }
    expect((await post('/api/extract', text, type)).json.detail).toContain('application/json or text/plain, not')
    expect((await post('/api/articles', text, { ...AUTH, ...type })).json.detail).toContain('application/x-ndjson')
  })

  it('names the members that it knows', async () => {
    const answer = await post('/api/extract', { text, colour: 'red', 'a/b': 1 })
    expect(answer.json.errors).toContainEqual({ pointer: '#/a~1b', detail: expect.stringContaining('publishedAt') })
  })

  it('answers 400 to what is not JSON or not UTF-8', async () => {
    for (const body of ['', '{', 'text', '{"text":"x"} x']) refused(await post('/api/extract', body), 400, '#')
    for (const type of ['application/json', 'text/plain']) {
      const answer = await call('/api/extract', {
        method: 'POST',
        headers: { 'content-type': type },
        body: new Uint8Array([0x7b, 0xd9]),
      })
      refused(answer, 400)
    }
  })

  it('answers 413 to a text over 256 KiB of UTF-8, and takes one of just that', async () => {
    refused(await post('/api/extract', { text: `${'ا'.repeat(131_072)}a` }), 413, '#/text')
    expect((await post('/api/extract', { text: 'ا'.repeat(131_072) })).status).toBe(200)
  })

  it('answers 413 to a body over 1 MiB, streamed too', async () => {
    refused(await post('/api/extract', { text, title: 'x'.repeat(1_100_000) }), 413)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
        if (sent > 1000) controller.close()
      },
    })
    refused(await call('/api/extract', { method: 'POST', headers: { 'content-type': 'application/json' }, body }), 413)
    expect(sent).toBeLessThan(60)
  })

  it('answers 415 to other types and unknown charsets', async () => {
    for (const type of [
      'application/xml',
      'multipart/form-data',
      '',
      'text/plain; charset=nope',
      'application/json; charset=utf-16',
    ])
      refused(await post('/api/extract', { text }, { 'content-type': type }), 415)
  })

  it('reads plain text in the charsets of the web', async () => {
    const windows1256 = new Uint8Array([0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1])
    const answer = await call('/api/extract?publishedAt=2016-03-11T23:30:00%2B03:00', {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset="windows-1256"' },
      body: windows1256,
    })
    expect(answer.status).toBe(200)
    expect(answer.json.document).toMatchObject({ length: 10, publishedAt: '2016-03-11', publishedAtBasis: 'given' })
  })

  it.each([
    ['no Arabic', 'plain English of no interest'],
    ['punctuation', '،؛؟ ... !!'],
    ['bidi controls', '\u202e\u200f\u2066'],
    ['markup', '<script>alert(1)</script>'],
    ['no space', 'قال'.repeat(40_000)],
  ])('finds nothing in %s', async (_, odd) => {
    const answer = await post('/api/extract', { text: odd, title: '<script>' })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ timexes: [], events: [] })
  })
})

describe('a query string', () => {
  it.each([
    ['/api/events?kind=nope', '#/kind'],
    ['/api/events?kind=', '#/kind'],
    ['/api/events?kind=denial&kind=x', '#/kind'],
    ['/api/events?factuality=true', '#/factuality'],
    ['/api/events?basis=guessed', '#/basis'],
    ['/api/events?from=2015-02-30', '#/from'],
    ['/api/events?from=2015', '#/from'],
    ['/api/events?from=2015-01-02&to=2015-01-01', '#/from'],
    ['/api/events?from=2015-01-01&from=2016-01-01', '#/from'],
    ['/api/events?limit=0', '#/limit'],
    ['/api/events?limit=1001', '#/limit'],
    ['/api/events?limit=1e2', '#/limit'],
    ['/api/events?limit=-1', '#/limit'],
    ['/api/events?q=%00', '#/q'],
    ['/api/events?q=', '#/q'],
    ['/api/events?q=%D8%8C', '#/q'],
    [`/api/events?q=${'a'.repeat(501)}`, '#/q'],
    ['/api/events?cursor=abc', '#/cursor'],
    [`/api/events?cursor=${'9'.repeat(300)}`, '#/cursor'],
    ['/api/events?colour=red', '#/colour'],
    ['/api/events?valueOf=1', '#/valueOf'],
    ['/api/events?constructor=1&limit=2', '#/constructor'],
    ['/api/events?__proto__=1', '#/__proto__'],
    ['/api/articles?kind=denial', '#/kind'],
    ['/api/articles?limit=x', '#/limit'],
    ['/api/articles?cursor=1.1.abc', '#/cursor'],
    ['/api/articles/000000000000000?x=1', '#/x'],
    ['/api/health?x=1', '#/x'],
  ])('%s is 422', async (path, pointer) => {
    const answer = await call(path)
    expect(answer.status).toBe(422)
    expect(pointers(answer).some((p) => p === pointer || p.startsWith(`${pointer}/`))).toBe(true)
  })

  it.each(['q=%ff', 'q=%', 'q=%ED%A0%80', 'kind=denial&q=%D9&limit=1'])(
    '%s is 422, as it is no UTF-8',
    async (search) => {
      const answer = await call(`/api/events?${search}`)
      refused(answer, 422, '#/q')
      expect(answer.json.detail).toContain('q is not UTF-8')
    },
  )

  it('names a value as its client wrote it', async () => {
    expect((await call('/api/events?kind[]=denial')).json.detail).toMatch(/^kind\[\] is not known here; known are /)
  })

  it('may ask for what no text has', async () => {
    for (const q of ['" OR "', '*', 'a" AND NOT "b', 'kind=denial', "x'; DROP TABLE events;--", 'NEAR(a b)'])
      expect([200, 422]).toContain((await call(`/api/events?q=${encodeURIComponent(q)}`)).status)
    expect((await call('/api/events?article=%22%20OR%20%22')).json.events).toEqual([])
  })
})

describe('addresses and methods', () => {
  it('answers 404 and 405 as problems', async () => {
    for (const path of ['/api/nothing', '/api', '/api/events/', '/nothing']) refused(await call(path), 404)
    refused(await call('/api/articles/nope'), 404)
    const answer = await call('/api/extract')
    refused(answer, 405)
    expect(answer.headers.get('allow')).toBe('POST, OPTIONS')
    const put = await call('/api/articles', { method: 'PUT', body: 'x' })
    refused(put, 405)
    expect(put.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  it('answers OPTIONS and HEAD, and lets other origins read', async () => {
    const options = await call('/api/events', { method: 'OPTIONS', headers: { origin: 'https://x.test' } })
    expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD'])
    expect(options.headers.get('access-control-allow-headers')).toBe('If-None-Match')
    const write = await call('/api/extract', { method: 'OPTIONS', headers: { origin: 'https://x.test' } })
    expect(write.headers.get('access-control-allow-methods')).toBe(null)
    const head = await call('/api/events', { method: 'HEAD' })
    const get = await call('/api/events')
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')])
    expect(get.headers.get('access-control-allow-origin')).toBe('*')
    expect(get.headers.get('access-control-expose-headers')).toBe('ETag')
    expect(get.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
