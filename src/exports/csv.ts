import type { ArticleSummary, StoredEvent } from '../contract/article.ts'
import type { EventExport } from './types.ts'

/**
 * Comma-separated values (RFC 4180): a line of names, then an event a line, all text quoted. A text that a spreadsheet
 * would take for a formula has an apostrophe before it.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */

type Cell = string | number | null
type Column = (event: StoredEvent, article: ArticleSummary | null) => Cell

const COLUMNS: Record<string, Column> = {
  id: (e) => e.id,
  article: (e) => e.article,
  title: (e) => e.title,
  kind: (e) => e.kind,
  cameo: (e) => e.cameo,
  factuality: (e) => e.factuality,
  edtf: (e) => e.time.edtf,
  from: (e) => e.time.from,
  to: (e) => e.time.to,
  precision: (e) => e.time.precision,
  basis: (e) => e.time.basis,
  actor: (e) => e.actor?.text ?? null,
  target: (e) => e.target?.text ?? null,
  place: (e) => e.place?.text ?? null,
  source: (e) => e.source?.text ?? null,
  trigger: (e) => e.trigger.text,
  mention: (e) => e.mentions[0].text,
  start: (e) => e.mentions[0].start,
  end: (e) => e.mentions[0].end,
  mentions: (e) => e.mentions.length,
  confidence: (e) => e.confidence,
  salience: (e) => e.salience,
  articleTitle: (_, a) => a?.title ?? null,
  articleUrl: (_, a) => a?.url ?? null,
  publishedAt: (_, a) => a?.publishedAt ?? null,
}

/** The signs that begin a formula, wide ones too, even behind blanks; a tab or a line end may be skipped to reach one. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** A day or a year before the common era begins with a minus and is none. */
const DATE = /^-?\d{4}[\d/.T:X~?%-]*$/

function write(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) && !DATE.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}

const row = (cells: Cell[]) => `${cells.map(write).join(',')}\r\n`

export const csv: EventExport = async function* (events, context) {
  yield (context.bom ? '\uFEFF' : '') + row(Object.keys(COLUMNS))
  for await (const event of events) {
    const article = await context.article(event.article)
    yield row(Object.values(COLUMNS).map((column) => column(event, article)))
  }
}
