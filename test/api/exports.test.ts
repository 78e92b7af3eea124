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
})
