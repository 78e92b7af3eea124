import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../../../src/contract/article.ts'
import { atom } from '../../../src/exports/atom.ts'
import { relationTo, timeml } from '../../../src/exports/timeml.ts'
import { extract } from '../../../src/extract.ts'
import { ANCIENT, DAY, event, HOSTILE, hostile, SINCE, UNDATED, written, YEAR } from './sample.ts'

describe('Atom', () => {
  it('is a feed to a reader of feeds', async () => {
    const text = await written(atom, [hostile(1), event(2, { time: YEAR })])
    expect(XMLValidator.validate(text)).toBe(true)
    const feed = await new Parser().parseString(text)
    expect(feed.items).toHaveLength(2)
    expect(feed.items[0].title).toContain('<script>alert("1")</script> & ]]>')
    expect(feed.items[1]).toMatchObject({
      id: 'urn:tarikh:a1-e2',
      isoDate: '2015-09-11T00:00:00.000Z',
      link: 'https://tarikh.example/?article=a1&event=a1-e2',
    })
    expect(feed.items[1].summary).toContain('في وقت ما من 2013')
  })

  it('has what RFC 4287 asks for, also where nothing is known', async () => {
    for (const events of [[], [event(1, { article: 'gone', time: UNDATED })]]) {
      const { feed } = new XMLParser({ ignoreAttributes: false }).parse(await written(atom, events))
      for (const name of ['id', 'title', 'updated']) expect(feed[name], name).toBeTruthy()
      if (feed.entry) for (const name of ['id', 'title', 'updated']) expect(feed.entry[name], name).toBeTruthy()
    }
  })
})

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** A tree with the text of each element whole and in order. */
function tree(text: string): Element {
  type Raw = Record<string, unknown>
  const read = (raw: Raw): Element => {
    const name = Object.keys(raw).find((key) => key !== ':@') as string
    if (name === '#text') return { name, attributes: {}, children: [], text: String(raw[name]) }
    const children = (raw[name] as Raw[]).map(read)
    const attributes = (raw[':@'] ?? {}) as Record<string, string>
    return { name, attributes, children, text: children.map((c) => c.text).join('') }
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
  })
  const root = (parser.parse(text) as Raw[]).find((raw) => 'TimeML' in raw) as Raw
  return read(root)
}

const all = (e: Element, name: string): Element[] =>
  e.children.flatMap((c) => [...(c.name === name ? [c] : []), ...all(c, name)])

/** The rules of the schema that an article can break. */
function checkTimeML(root: Element) {
  const [dct] = all(all(root, 'DCT')[0], 'TIMEX3')
  const timexes = all(root, 'TIMEX3')
  const events = all(root, 'EVENT')
  const instances = all(root, 'MAKEINSTANCE')
  const links = all(root, 'TLINK')
  const ids = [
    ...timexes.map((t) => t.attributes.tid),
    ...events.map((e) => e.attributes.eid),
    ...instances.map((i) => i.attributes.eiid),
    ...links.map((l) => l.attributes.lid),
  ]
  expect(new Set(ids).size).toBe(ids.length)
  expect(dct.attributes.functionInDocument).toBe('CREATION_TIME')
  for (const { attributes, children } of timexes) {
    expect(attributes.type).toMatch(/^(DATE|TIME|DURATION|SET)$/)
    expect(attributes.value).toBeTruthy()
    expect(children.every((c) => c.name === '#text')).toBe(true)
  }
  for (const { attributes, children } of events) {
    expect(attributes.class).toMatch(/^(OCCURRENCE|PERCEPTION|REPORTING|ASPECTUAL|STATE|I_STATE|I_ACTION)$/)
    expect(children.every((c) => c.name === '#text')).toBe(true)
  }
  for (const { attributes } of instances) {
    expect(ids).toContain(attributes.eventID)
    expect(attributes.tense).toMatch(/^(FUTURE|PAST|PRESENT|INFINITIVE|PRESPART|PASTPART|NONE)$/)
    expect(attributes.polarity).toMatch(/^(NEG|POS)$/)
  }
  for (const { attributes } of links) {
    expect(ids).toContain(attributes.eventInstanceID)
    expect(ids).toContain(attributes.relatedToTime)
    expect(attributes.relType).toMatch(/^(BEFORE|AFTER|IS_INCLUDED)$/)
  }
  return { timexes, events, instances, links }
}

async function article(text: string, publishedAt: string | null, given?: StoredEvent[]) {
  const { document, timexes, events } = extract(text, { publishedAt, title: HOSTILE })
  const stored = given ?? events.map((e) => ({ ...e, article: 'a1' }))
  let out = ''
  for await (const piece of timeml({ article: { id: 'a1', ...document, text }, timexes, events: stored })) out += piece
  expect(XMLValidator.validate(out)).toBe(true)
  return { root: tree(out), timexes, events: stored }
}

describe('TimeML', () => {
  const TEXT =
    'أعلن وزير الصحة أمس الخميس افتتاح مستشفى جديد في المدينة، وقال إن المشروع بدأ عام 2013.\r\nوسيزور الوزير القرية غدا <b>&amp;</b> "ثم" يعود.'

  it('keeps the text, and puts every event and time in its place', async () => {
    const { root, timexes, events } = await article(TEXT, '2015-09-11')
    const found = checkTimeML(root)
    expect(all(root, 'TEXT')[0].text.replace(/&#13;/g, '\r')).toBe(TEXT)
    expect(events.length).toBeGreaterThan(2)
    expect(found.timexes).toHaveLength(timexes.length + 1)
    expect(found.instances).toHaveLength(events.length)
    for (const t of timexes)
      expect(found.timexes.find((e) => e.attributes.tid === t.id)).toMatchObject({
        text: t.text,
        attributes: { value: t.value },
      })
    const year = events.findIndex((e) => e.time.edtf === '2013')
    expect(found.links.map((l) => l.attributes)).toContainEqual(
      expect.objectContaining({ eventInstanceID: `ei${year + 1}`, relatedToTime: 't0', relType: 'BEFORE' }),
    )
  })

  it('shares one EVENT among instances, and empties the tag that overlaps another', async () => {
    const { root } = await article('قال الوزير أمس إنه باق.', '2015-09-11', [
      event(1, { trigger: { text: 'قال', start: 0, end: 3 } }),
      event(2, { trigger: { text: 'قال', start: 0, end: 3 } }),
      event(3, { trigger: { text: 'أمس', start: 11, end: 14 } }),
    ])
    const { events, instances } = checkTimeML(root)
    expect(instances.map((i) => i.attributes.eventID)).toEqual(['e1', 'e1', 'e3'])
    expect(events.map((e) => e.text)).toEqual(['قال', ''])
    expect(events[1].attributes.comment).toBe('11-14')
    expect(all(root, 'TEXT')[0].text).toBe('قال الوزير أمس إنه باق.')
  })

  it('links nothing to a creation time that is unknown, and bears control characters', async () => {
    const { root } = await article('قال الوزير\u0001 إن العمل بدأ عام 2013.', null)
    const { links } = checkTimeML(root)
    expect(links.filter((l) => l.attributes.relatedToTime === 't0')).toEqual([])
    expect(all(root, 'TEXT')[0].text).toBe('قال الوزير\uFFFD إن العمل بدأ عام 2013.')
  })

  it('relates a time to a day only where the days decide it', () => {
    expect(relationTo('2015-09-11', DAY)).toBe('BEFORE')
    expect(relationTo('2015-09-10', DAY)).toBe('IS_INCLUDED')
    expect(relationTo('2015-09-09', DAY)).toBe('AFTER')
    expect(relationTo('2013-06-01', YEAR)).toBeNull()
    expect(relationTo('2015-09-11', SINCE)).toBeNull()
    expect(relationTo('2015-09-11', UNDATED)).toBeNull()
    expect(relationTo('-0050-01-01', ANCIENT)).toBe('AFTER')
    expect(relationTo('-0042-01-01', ANCIENT)).toBe('BEFORE')
  })
})
