import jsonldProcessor from 'jsonld'
import { describe, expect, it } from 'vitest'
import { jsonld } from '../../../src/exports/jsonld.ts'
import { ndjson } from '../../../src/exports/ndjson.ts'
import { timelinejs } from '../../../src/exports/timelinejs.ts'
import { ANCIENT, DAY, event, HOSTILE, hostile, MONTH, SINCE, TIME, UNDATED, WEEK, written, YEAR } from './sample.ts'

describe('NDJSON', () => {
  it('is an event a line, whatever it holds', async () => {
    const events = [hostile(1), event(2, { time: UNDATED })]
    const lines = (await written(ndjson, events)).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(events)
  })
})

describe('TimelineJS', () => {
  const slides = async (...times: (typeof DAY)[]) =>
    JSON.parse(
      await written(
        timelinejs,
        times.map((time, i) => event(i + 1, { time })),
      ),
    )

  it('gives the members of a date that are known, and no others', async () => {
    const { events } = await slides(YEAR, MONTH, DAY, TIME, WEEK, SINCE, ANCIENT)
    expect(events.map((e: { start_date: object; end_date?: object }) => [e.start_date, e.end_date])).toEqual([
      [{ year: 2013 }, undefined],
      [{ year: 2022, month: 5 }, undefined],
      [{ year: 2015, month: 9, day: 10 }, undefined],
      [{ year: 2023, month: 9, day: 8, hour: 23, minute: 11 }, undefined],
      [
        { year: 2022, month: 7, day: 18 },
        { year: 2022, month: 7, day: 24 },
      ],
      [{ year: 2011, month: 3, day: 15 }, undefined],
      [{ year: -43, month: 3, day: 15 }, undefined],
    ])
    expect(events[0].text.text).toContain('في وقت ما من 2013')
  })

  it('leaves the undated out and counts them', async () => {
    const { events, title } = await slides(UNDATED, DAY, UNDATED)
    expect(events.map((e: { unique_id: string }) => e.unique_id)).toEqual(['a1-e2'])
    expect(title.text.text).toContain(': 2.')
    expect((await slides()).events).toEqual([])
  })

  it('has no markup but its own', async () => {
    const text = await written(timelinejs, [hostile(1)])
    expect(text).not.toContain('<')
    const [{ text: slide }] = JSON.parse(text).events
    expect(slide.headline).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt;')
    expect(slide.text.replace(/<\/?(p|a)\b[^<>]*>/g, '')).not.toMatch(/[<>]/)
  })
})

/** As schema.org's own context has it, for the terms that are written: fetched from nowhere. */
const SCHEMA = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@id': 'https://schema.org/url', '@type': '@id' },
    startDate: { '@id': 'https://schema.org/startDate', '@type': 'https://schema.org/Date' },
    endDate: { '@id': 'https://schema.org/endDate', '@type': 'https://schema.org/Date' },
    datePublished: { '@id': 'https://schema.org/datePublished', '@type': 'https://schema.org/Date' },
  },
}

describe('JSON-LD', () => {
  type Node = Record<string, unknown>
  const nodes = async (text: string): Promise<Node[]> => {
    const documentLoader = async (url: string) => {
      if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} is not here`)
      return { document: SCHEMA, documentUrl: url }
    }
    const flat = (await jsonldProcessor.flatten(JSON.parse(text), SCHEMA, { documentLoader })) as { '@graph': Node[] }
    return flat['@graph']
  }
  const ofType = (all: Node[], type: string) => all.filter((n) => n['@type'] === type)

  it('is events and the article they are told in', async () => {
    const events = [event(1), event(2, { time: YEAR }), event(3, { time: UNDATED }), event(4, { time: SINCE })]
    const all = await nodes(await written(jsonld, events))
    expect(ofType(all, 'Event').map((e) => [e.identifier, e.startDate, e.endDate])).toEqual([
      ['a1-e1', '2015-09-10', '2015-09-10'],
      ['a1-e2', '2013', '2013'],
      ['a1-e3', undefined, undefined],
      ['a1-e4', '2011-03-15', undefined],
    ])
    const [article, ...others] = ofType(all, 'NewsArticle')
    expect(others).toEqual([])
    expect(article).toMatchObject({ datePublished: '2015-09-11', url: 'https://news.example/?a=1&b=%22' })
    expect(ofType(all, 'Event')[0].subjectOf).toEqual({ '@id': article['@id'] })
  })

  it('keeps hostile text as text, within a script element too', async () => {
    const text = await written(jsonld, [hostile(1)])
    expect(text).not.toContain('<')
    const [it] = ofType(await nodes(text), 'Event')
    expect(it.name).toBe(HOSTILE)
  })

  it('is JSON-LD without an event and without a service', async () => {
    expect(JSON.parse(await written(jsonld, []))).toEqual({ '@context': 'https://schema.org', '@graph': [] })
    const [it] = ofType(await nodes(await written(jsonld, [event(1)], { origin: '' })), 'Event')
    expect(it['@id']).toBe('urn:tarikh:a1-e1')
  })
})
