/** Whole articles, of several countries, years and month names: those shown to visitors, and two that are not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/cli/article.ts'
import { extract } from '../../src/extract.ts'

const root = join(import.meta.dirname, '../..')
function read(path: string) {
  const { text, publishedAt } = parseArticle(readFileSync(join(root, path), 'utf8'))
  return { text, ...extract(text, { publishedAt }) }
}

/** [words of the trigger, kind, factuality, EDTF] of events that the article must give. */
type Row = [trigger: string, kind: string, factuality: string, edtf: string | null]

const ARTICLES: [path: string, publishedAt: string, rows: Row[]][] = [
  [
    'data/lavrov.txt',
    '2015-09-11',
    [
      ['قال', 'statement', 'asserted', '2015-09-11'],
      ['نفى', 'denial', 'asserted', '2015-09-10'],
      ['أقر', 'admission', 'asserted', '2015-09-10'],
      ['أرسلت', 'transfer', 'reported', '2013'],
      ['سترسل', 'transfer', 'planned', null],
    ],
  ],
  [
    'data/haouz.txt',
    '2023-09-12',
    [
      ['ترأس', 'meeting', 'asserted', '2023-09-09'],
      ['نفى', 'denial', 'asserted', '2023-09-11'],
      ['اجتماعا', 'meeting', 'planned', '2023-09-14'],
    ],
  ],
  [
    'data/webb.txt',
    '2022-07-12',
    [
      ['كشفت', 'statement', 'asserted', '2022-07-12'],
      ['وصل', 'movement', 'asserted', '2022-01-24'],
    ],
  ],
  [
    'test/articles/mahfouz.txt',
    '2006-08-31',
    [
      ['توفي', 'death', 'asserted', '2006-08-30'],
      ['ولد', 'birth', 'asserted', '1911-12-11'],
      ['حصل', 'contest', 'asserted', '1988-10'],
      ['تشيع', 'ceremony', 'planned', '2006-08-31'],
    ],
  ],
  [
    'test/articles/gulf.txt',
    '2017-12-20',
    [
      ['وقعت', 'agreement', 'asserted', '2017-10'],
      ['نفى', 'denial', 'asserted', '2017-12-20'],
      ['ستطرح', 'launch', 'planned', '2018-33'],
    ],
  ],
]

test.each(ARTICLES)('%s', (path, publishedAt, rows) => {
  const { document, events, text } = read(path)
  expect(document.publishedAt).toBe(publishedAt)
  const told = events.map((e) => [e.trigger.text, e.kind, e.factuality, e.time.edtf])
  for (const row of rows) expect(told).toContainEqual(row)
  for (const e of events) for (const m of [e.trigger, ...e.mentions]) expect(text.slice(m.start, m.end)).toBe(m.text)
})

test('the second half of the sample repeats the first: one event, two mentions', () => {
  const { events } = read('data/lavrov.txt')
  const shipment = events.filter((e) => e.time.edtf === '2013')
  expect(shipment).toHaveLength(1)
  expect(shipment[0].mentions).toHaveLength(2)
  expect(shipment[0].time.precision).toBe('year')
  expect(shipment[0].source?.text).toContain('المصدر')
  expect(events.filter((e) => e.kind === 'denial')).toHaveLength(1)
})
