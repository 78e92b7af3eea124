import type { Kind } from '../contract/kinds.ts'
import { dayNumber, keyRange } from './keys.ts'
import { type EventFilter, TOTAL_CAP } from './port.ts'
import type { Statement } from './statement.ts'
import { eventMatch, narrowed, SPANS, type Span } from './terms.ts'

/** Events of one class of length that overlap some days. */
interface Overlap {
  span: Span
  from: number | null
  to: number | null
}

/** A stretch of the events, in order: those that hold `match`, or are of `kind`, and overlap the days. */
interface Stretch {
  match: string
  kind: Kind | null
  overlap: Overlap | null
}

/** The kind of an event, in the words in which the migrations index it. */
const KIND = "CASE WHEN json_valid(events.data) THEN events.data ->> '$.kind' END"

/** The number of a class in the indexes of days. */
const classOf = ({ reach }: Span) => (Number.isFinite(reach) ? reach : -1)

/** The class of an event, in the words in which the migrations index it; null for the undated. */
const CLASS = `CASE ${SPANS.filter(({ reach }) => Number.isFinite(reach))
  .map((span) => `WHEN events.last_day - events.first_day <= ${span.reach} THEN ${classOf(span)}`)
  .join(' ')} WHEN coalesce(events.first_day, events.last_day) IS NOT NULL THEN -1 END`

function stretches(filter: EventFilter): Stretch[] {
  const { from, to, kind: kinds = [], ...others } = filter
  if (from === undefined && to === undefined) return [{ match: eventMatch(filter), kind: null, overlap: null }]
  const days = { from: from === undefined ? null : dayNumber(from), to: to === undefined ? null : dayNumber(to) }
  // One kind has an index with its days; whatever else is asked beside the days is a match.
  const kind = kinds.length === 1 && !eventMatch(others) ? kinds[0] : null
  const match = kind ? '' : eventMatch(filter)
  return SPANS.map((span) => ({ match: match && narrowed(match, span.term), kind, overlap: { span, ...days } }))
}

/** First and last key that an event may have; what has no end may have begun at any time, and so for the beginning. */
function rangeOf({ span, from, to }: Overlap): [first: bigint, last: bigint] {
  if (!Number.isFinite(span.reach)) return keyRange(null, null)
  return keyRange(from === null ? null : from - span.reach, to)
}

/** Keys of one stretch; `after` is the last key already given. */
function keys({ match, kind, overlap }: Stretch, after: bigint | null): Statement {
  const key = match ? 'event_terms.rowid' : 'events.at'
  const where: string[] = []
  const values: Statement['values'] = []
  const add = (condition: string, ...bound: Statement['values']) => {
    where.push(condition)
    values.push(...bound)
  }
  if (match) add('event_terms MATCH ?', match)
  const range = overlap && rangeOf(overlap)
  const first = after === null ? range?.[0] : range && range[0] > after ? range[0] : after + 1n
  if (first !== undefined) add(`${key} >= CAST(? AS INTEGER)`, String(first))
  if (range) add(`${key} <= CAST(? AS INTEGER)`, String(range[1]))
  // What begins and ends in a day is in its range or is not.
  const checked = overlap && overlap.span.reach > 0
  if (checked && overlap.to !== null) add('(events.first_day IS NULL OR events.first_day <= ?)', overlap.to)
  if (checked && overlap.from !== null) add('(events.last_day IS NULL OR events.last_day >= ?)', overlap.from)
  const needsDays = overlap && (checked || !match)
  if (needsDays) add(`${CLASS} = ?`, classOf(overlap.span))
  if (kind) add(`${KIND} = ?`, kind)
  const events = needsDays ? `events INDEXED BY ${kind ? 'events_kind' : 'events_span'}` : 'events'
  const tables = !match
    ? events
    : needsDays
      ? `event_terms CROSS JOIN ${events} ON events.at = event_terms.rowid`
      : 'event_terms'
  return { sql: `SELECT ${key} AS at FROM ${tables}${where.length ? ` WHERE ${where.join(' AND ')}` : ''}`, values }
}

const union = (queries: Statement[], tail = '', bound: Statement['values'] = []): Statement => ({
  sql: queries.map(({ sql }) => `SELECT at FROM (${sql}${tail})`).join(' UNION ALL '),
  values: queries.flatMap(({ values }) => [...values, ...bound]),
})

/** The rows of a page in order, `limit` of them: at (text), article, data. */
export function pageQuery(filter: EventFilter, after: string | null, limit: number): Statement {
  const parts = stretches(filter).map((s) => keys(s, after === null ? null : BigInt(after)))
  const merged = union(parts, ' ORDER BY at LIMIT ?', [limit])
  return {
    sql: `SELECT CAST(events.at AS TEXT) AS at, events.article, events.data
      FROM (${merged.sql} ORDER BY at LIMIT ?) AS page CROSS JOIN events ON events.at = page.at ORDER BY page.at`,
    values: [...merged.values, limit],
  }
}

/** How many there are: `n`, at most one past the cap. */
export function countQuery(filter: EventFilter): Statement {
  const { sql, values } = union(stretches(filter).map((s) => keys(s, null)))
  return { sql: `SELECT count(*) AS n FROM (${sql} LIMIT ${TOTAL_CAP + 1})`, values }
}
