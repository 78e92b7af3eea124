import type { ArticleSummary, StoredEvent } from '../../../src/contract/article.ts'
import type { EventTime } from '../../../src/contract/event.ts'
import type { EventExport, ExportContext } from '../../../src/exports/types.ts'

/** Text that no format may take for its own marks. */
export const HOSTILE = `=cmd|' /C calc'!A0 <script>alert("1")</script> & ]]>, سطر;\r\nEND:VEVENT\n\u202Eمقلوب "مقتبس" \\n`

export const UNDATED: EventTime = { edtf: null, from: null, to: null, precision: null, basis: 'none', timex: null }
export const at = (
  edtf: string,
  from: string | null,
  to: string | null,
  precision: EventTime['precision'],
): EventTime => ({
  edtf,
  from,
  to,
  precision,
  basis: 'stated',
  timex: 't1',
})

export const YEAR = at('2013', '2013-01-01', '2013-12-31', 'year')
export const MONTH = at('2022-05', '2022-05-01', '2022-05-31', 'month')
export const DAY = at('2015-09-10', '2015-09-10', '2015-09-10', 'day')
export const TIME = at('2023-09-08T23:11:00', '2023-09-08', '2023-09-08', 'time')
export const WEEK = at('2022-07-18/2022-07-24', '2022-07-18', '2022-07-24', 'week')
export const SINCE = at('2011-03-15/..', '2011-03-15', null, 'interval')
export const UNTIL = at('../2011-03-15', null, '2011-03-15', 'interval')
export const ANCIENT = at('-0043-03-15', '-0043-03-15', '-0043-03-15', 'day')

export const event = (n: number, given: Partial<StoredEvent> = {}): StoredEvent => ({
  id: `a1-e${n}`,
  article: 'a1',
  kind: 'statement',
  cameo: '010',
  title: `الوزير أعلن القرار رقم ${n}`,
  time: DAY,
  factuality: 'asserted',
  actor: { text: 'الوزير', start: 0, end: 6 },
  target: null,
  place: null,
  source: null,
  trigger: { text: 'أعلن', start: 7, end: 11 },
  mentions: [{ text: 'الوزير أعلن القرار', start: 0, end: 18 }],
  confidence: 0.9,
  salience: 0.5,
  ...given,
})

export const hostile = (n: number): StoredEvent => {
  const span = { text: HOSTILE, start: 0, end: HOSTILE.length }
  return event(n, {
    title: HOSTILE,
    actor: span,
    target: span,
    place: span,
    source: span,
    trigger: span,
    mentions: [span],
  })
}

export const ARTICLE: ArticleSummary = {
  id: 'a1',
  title: HOSTILE,
  url: 'https://news.example/?a=1&b=%22',
  publishedAt: '2015-09-11',
  digest: 'sha256-x',
  events: 3,
}

const CONTEXT: ExportContext = {
  origin: 'https://tarikh.example',
  self: 'https://tarikh.example/api/events.atom?kind=denial&q=%D8%A3',
  title: null,
  article: async (id) => (id === 'a1' ? ARTICLE : null),
}

/** The whole of an export. */
export async function written(format: EventExport, events: StoredEvent[], context: Partial<ExportContext> = {}) {
  let out = ''
  const source = async function* () {
    yield* events
  }
  for await (const piece of format(source(), { ...CONTEXT, ...context })) out += piece
  return out
}
