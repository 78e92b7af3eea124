import { beforeEach, describe, expect, it } from 'vitest'
import { AUTH, call, emptyStore, type Json, post } from './client.ts'
import { event, put } from './fixtures.ts'

const titles = async (query: string): Promise<string[]> =>
  (await call(`/api/events?${query}`)).json.events.map((e: Json) => e.title.replace('حدث ', ''))

beforeEach(emptyStore)

describe('selecting events', () => {
  beforeEach(async () => {
    await put([
      event(1, ['0800-01-01', '0899-12-31']),
      event(2, ['1990-01-01', '1999-12-31'], { kind: 'attack' }),
      event(3, ['2013-01-01', '2013-12-31'], { kind: 'transfer', factuality: 'reported' }),
      event(4, ['2015-09-01', '2015-09-30'], { factuality: 'denied' }),
      event(5, ['2015-09-10', '2015-09-10'], { kind: 'denial' }),
      event(6, ['2015-09-11', '2015-09-11']),
      event(7, ['2015-09-12', null], { kind: 'deployment' }),
      event(8, [null, '2015-09-13'], { kind: 'attack' }),
      event(9, null, { kind: 'attack' }),
    ])
  })

  it('gives all in the order of time, the undated last', async () => {
    expect(await titles('')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })

  it.each([
    ['from=2015-09-11&to=2015-09-11', ['4', '6', '8']],
    ['from=2015-09-14', ['4', '7']],
    ['to=1995-06-01', ['1', '2', '8']],
    ['from=0850-01-01&to=0850-01-01', ['1', '8']],
    ['from=2013-12-31&to=2013-12-31', ['3', '8']],
    ['from=2014-01-01&to=2014-01-01', ['8']],
    ['from=2015-09-30&to=2020-01-01', ['4', '7']],
    ['kind=attack', ['2', '8', '9']],
    ['kind=attack&kind=denial', ['2', '5', '8', '9']],
    ['kind=attack&from=1990-01-01&to=1990-12-31', ['2', '8']],
    ['kind=attack&kind=denial&from=2015-09-01&to=2015-09-30', ['5', '8']],
    ['factuality=denied&factuality=reported', ['3', '4']],
    ['basis=none', ['9']],
    ['kind=attack&basis=stated&to=2000-01-01', ['2', '8']],
    ['kind=birth', []],
  ])('%s', async (query, expected) => {
    const { json } = await call(`/api/events?${query}`)
    expect(json.events.map((e: Json) => e.title.replace('حدث ', ''))).toEqual(expected)
    expect([json.total, json.totalIsExact, json.next]).toEqual([expected.length, true, null])
    // The same one by one, through the cursors.
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Json = (await call(`/api/events?${query}&limit=1${cursor && `&cursor=${cursor}`}`)).json
      paged.push(...page.events.map((e: Json) => e.title.replace('حدث ', '')))
      expect(page.total).toBe(expected.length)
      cursor = page.next
    }
    expect(paged).toEqual(expected)
  })

  it('gives the same by every index that can answer', async () => {
    const lengths = [0, 0, 0, 3, 29, 30, 31, 200, 365, 366, 3652, 3653, 9000]
    const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)
    await put(
      Array.from({ length: 300 }, (_, i) => {
        const first = (i * 7919) % 9000
        return event(i, [day(first), day(first + lengths[i % lengths.length])], { kind: i % 2 ? 'vote' : 'trade' })
      }),
    )
    for (let from = 0; from < 9000; from += 450) {
      const days = `from=${day(from)}&to=${day(from + (from % 400))}`
      const of = async (kinds: string) => {
        const { events, total } = (await call(`/api/events?limit=1000&${days}${kinds}`)).json
        return { ids: events.map((e: Json) => e.id), total }
      }
      // A kind alone by its own index, named twice by the index of terms, all by that of days.
      expect(await of('&kind=vote')).toEqual(await of('&kind=vote&kind=vote'))
      const all = await of('')
      expect(all.total).toBe(all.ids.length)
      expect((await of('&basis=stated')).ids).toEqual(all.ids)
    }
  })

  it('takes articles, one or several', async () => {
    const other = await put([event(20, ['2016-01-01', '2016-01-01'])])
    expect(await titles(`article=${other}`)).toEqual(['20'])
    const { articles } = (await call('/api/articles')).json
    const both = articles.map((a: Json) => `article=${a.id}`).join('&')
    expect(await titles(both)).toHaveLength(10)
    expect(await titles('article=nope')).toEqual([])
  })
})

describe('paging', () => {
  it('neither repeats nor skips while articles come and go', async () => {
    const day = (n: number) => `2015-01-${String(1 + (n % 28)).padStart(2, '0')}`
    for (let a = 0; a < 5; a++) await put(Array.from({ length: 20 }, (_, i) => event(a * 20 + i, [day(i), day(i)])))
    const stood = new Set(await titles('limit=1000'))
    const seen: string[] = []
    let cursor = ''
    for (let page = 0; ; page++) {
      const { json } = await call(`/api/events?limit=7${cursor && `&cursor=${cursor}`}`)
      seen.push(...json.events.map((e: Json) => e.title.replace('حدث ', '')))
      await put([event(1000 + page, [day(page * 3), day(page * 3)])])
      if (json.next === null) break
      cursor = json.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    for (const title of stood) expect(seen).toContain(title)
  })

  it('refuses the cursor of other filters, and one that was touched', async () => {
    await put([event(1, ['2015-01-01', '2015-01-01']), event(2, ['2015-01-02', '2015-01-02'])])
    const { next } = (await call('/api/events?limit=1&kind=statement')).json
    expect((await call(`/api/events?limit=1&kind=statement&cursor=${next}`)).status).toBe(200)
    expect((await call(`/api/events?limit=2&kind=statement&cursor=${next}`)).status).toBe(200)
    for (const other of ['', '&kind=denial', '&kind=statement&from=2014-01-01', '&kind=statement&q=x'])
      expect((await call(`/api/events?limit=1${other}&cursor=${next}`)).status).toBe(422)
    expect((await call(`/api/articles?cursor=${next}`)).status).toBe(422)
    expect((await call(`/api/events?kind=statement&cursor=1${next}`)).status).toBe(422)
  })

  it('counts to 10,000 and says that it stopped', async () => {
    for (let a = 0; a < 6; a++)
      await put(Array.from({ length: 2000 }, (_, i) => event(i, ['2015-01-01', '2015-01-01'])))
    const { json } = await call('/api/events?kind=statement&limit=1')
    expect([json.total, json.totalIsExact]).toEqual([10_000, false])
  })
})

describe('search', () => {
  it('finds a word in any clitic, spelling and vowelling', async () => {
    await put([event(1, null, { title: 'لافروف يزور دمشق' })], 'لافروف يزور دمشق')
    await put([event(2, null, { title: 'قال بوتين ولافروف' })], 'قال بوتين ولافروف')
    await put([event(3, null, { title: 'اللقاء بلاڤروف' })], 'اللقاء بلاڤروف')
    await put([event(4, null, { title: 'غيره' })], 'غيره')
    for (const q of ['لافروف', 'ولافروف', 'لاڤروف', 'لَافْرُوف', 'لـافـروف', 'فلافروف']) {
      expect((await titles(`q=${encodeURIComponent(q)}`)).length, q).toBe(3)
      expect((await call(`/api/articles?q=${encodeURIComponent(q)}`)).json.total, q).toBe(3)
    }
    expect(await titles(`q=${encodeURIComponent('لافروف دمشق')}`)).toHaveLength(1)
    expect(await titles(`q=${encodeURIComponent('لافروف')}&kind=denial`)).toHaveLength(0)
    expect(await titles(`q=${encodeURIComponent('روف')}`)).toHaveLength(0)
  })

  it('ranks articles by their own matches, then by id, page by page', async () => {
    const of = (n: number) => `${'مدينة حلب. '.repeat(n)} نهاية`
    const ids: [string, number][] = []
    for (const n of [1, 3, 2, 3, 1, 5]) ids.push([await put([], of(n)), n])
    ids.push([await put([], 'نص', 'المدينة'), 3])
    const expected = ids.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
    const q = encodeURIComponent('مدينه')
    expect((await call(`/api/articles?q=${q}`)).json.articles.map((a: Json) => a.id)).toEqual(expected)
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Json = (await call(`/api/articles?q=${q}&limit=2${cursor && `&cursor=${cursor}`}`)).json
      paged.push(...page.articles.map((a: Json) => a.id))
      cursor = page.next
    }
    expect(paged).toEqual(expected)
  })
})

describe('validated reads', () => {
  it('answer 304 to their ETag, in every form, until something is written', async () => {
    const id = await put([event(1, null)])
    for (const path of ['/api/events', '/api/articles', `/api/articles/${id}`, '/api/openapi.json', '/api/docs']) {
      const get = await call(path)
      const etag = get.headers.get('etag')!
      expect(etag).toMatch(/^"[^"]+"$/)
      expect(get.headers.get('cache-control')).toBe('public, no-cache')
      for (const header of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await call(path, { headers: { 'if-none-match': header } })
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
      }
      expect((await call(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
    }
    const { headers } = await call('/api/events')
    await post('/api/articles', { text: 'قال الوزير أمس.' }, AUTH)
    expect((await call('/api/events', { headers: { 'if-none-match': headers.get('etag')! } })).status).toBe(200)
    expect((await call('/api/articles/000000000000000', { headers: { 'if-none-match': '*' } })).status).toBe(404)
  })
})
