import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import type { StoredEvent } from '../../src/contract/article.ts'
import { FACTUALITIES, KINDS } from '../../src/contract/kinds.ts'
import { FORMATS } from '../../src/exports/index.ts'
import { ANCIENT, DAY, event, MONTH, SINCE, TIME, UNDATED, UNTIL, WEEK, written, YEAR } from '../unit/exports/sample.ts'

/** Text with all that formats have for marks, and any character of Unicode that can be stored. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '"',
        ',',
        ';',
        '\\',
        '\n',
        '\r',
        '\r\n',
        '<',
        '>',
        '&',
        ']]>',
        ' ',
        '\t',
        '\u202E',
        'قال',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''))
const span = text.map((s) => ({ text: s, start: 0, end: s.length }))

const events: fc.Arbitrary<StoredEvent[]> = fc
  .array(
    fc.record({
      title: text,
      kind: fc.constantFrom(...KINDS),
      factuality: fc.constantFrom(...FACTUALITIES),
      time: fc.constantFrom(ANCIENT, DAY, MONTH, SINCE, TIME, UNDATED, UNTIL, WEEK, YEAR),
      actor: fc.option(span),
      place: fc.option(span),
      source: fc.option(span),
      mentions: span.map((s) => [s]),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((given, i) => event(i + 1, given)))

const article = fc.record({
  title: fc.option(text),
  url: fc.constantFrom(null, 'https://a.example/?"=<&', 'javascript:x'),
})

/** Checks each format on any events of any article. */
const always = (ending: string, check: (out: string, all: StoredEvent[]) => void) =>
  fc.assert(
    fc.asyncProperty(events, article, async (all, { title, url }) => {
      const summary = { id: 'a1', title, url, publishedAt: null, digest: '', events: all.length }
      check(await written(FORMATS[ending].write, all, { title, article: async () => summary }), all)
    }),
    { numRuns: 150 },
  )

it('CSV has a row for each event and as many cells in each, none a formula', () =>
  always('csv', (out, all) => {
    const rows = parse(out, { record_delimiter: '\r\n' }) as string[][]
    expect(rows).toHaveLength(all.length + 1)
    rows.slice(1).forEach((row, i) => {
      expect(row[2].replace(/^'/, '')).toBe(all[i].title.replace(/^'/, ''))
      for (const cell of [row[2], row[11], row[13], row[14], row[16]]) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    })
  }))

it('iCalendar parses, its lines are short, and every event is there or counted', () =>
  always('ics', (out, all) => {
    for (const line of out.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const calendar = new ICAL.Component(ICAL.parse(out))
    const journal = calendar.getFirstSubcomponent('vjournal')
    const missing = Number(journal?.getFirstPropertyValue('x-tarikh-left-out') ?? 0)
    expect(calendar.getAllSubcomponents('vevent').length + missing).toBe(all.length)
  }))

it('Atom is well-formed XML with an entry for each event', () =>
  always('atom', (out, all) => {
    expect(XMLValidator.validate(out)).toBe(true)
    expect(out).not.toContain('javascript:')
    const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(out)
    expect(feed.entry ?? []).toHaveLength(all.length)
  }))

it('TimelineJS and JSON-LD are JSON without a mark of HTML', async () => {
  for (const ending of ['timelinejs.json', 'jsonld'])
    await always(ending, (out) => {
      expect(out).not.toContain('<')
      expect(JSON.parse(out)).toBeTypeOf('object')
    })
})
