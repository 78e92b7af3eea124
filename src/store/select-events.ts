import { dayNumber, keyRange } from './keys.ts'
import { type EventFilter, TOTAL_CAP } from './port.ts'
import type { Statement } from './statement.ts'
import { eventMatch, narrowed, SPANS } from './terms.ts'

/** A stretch of the event index, in order: the events that hold `match` with keys in the range and days that overlap. */
interface Stretch {
  match: string
  range: [first: bigint, last: bigint] | null
  overlap: { from: number | null; to: number | null } | null
}

function stretches(filter: EventFilter): Stretch[] {
  const match = eventMatch(filter)
  if (filter.from === undefined && filter.to === undefined) return [{ match, range: null, overlap: null }]
  const from = filter.from === undefined ? null : dayNumber(filter.from)
  const to = filter.to === undefined ? null : dayNumber(filter.to)
  return SPANS.map(({ term, reach }) => ({
    match: narrowed(match, term),
    // What has no end may have begun at any time, and what has no beginning is kept at its end.
    range: Number.isFinite(reach) ? keyRange(from === null ? null : from - reach, to) : keyRange(null, null),
    overlap: reach === 0 ? null : { from, to },
  }))
}

/** Keys of one stretch; `after` is the last key already given. */
function keys({ match, range, overlap }: Stretch, after: bigint | null): Statement {
  const key = match ? 'event_terms.rowid' : 'events.at'
  const where: string[] = []
  const values: Statement['values'] = []
  const add = (condition: string, ...bound: Statement['values']) => {
    where.push(condition)
    values.push(...bound)
  }
  if (match) add('event_terms MATCH ?', match)
  const first = after === null ? range?.[0] : range && range[0] > after ? range[0] : after + 1n
  if (first !== undefined) add(`${key} >= CAST(? AS INTEGER)`, String(first))
  if (range) add(`${key} <= CAST(? AS INTEGER)`, String(range[1]))
  if (overlap && overlap.to !== null) add('(events.first_day IS NULL OR events.first_day <= ?)', overlap.to)
  if (overlap && overlap.from !== null) add('(events.last_day IS NULL OR events.last_day >= ?)', overlap.from)
  const tables = !match
    ? 'events'
    : overlap
      ? 'event_terms CROSS JOIN events ON events.at = event_terms.rowid'
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
