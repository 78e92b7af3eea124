import * as v from 'valibot'
import { isDate, PublishedAt, plainText } from './input.ts'
import { FACTUALITIES, KINDS, PREFERENCES, TIME_BASES } from './kinds.ts'

/**
 * The query strings. A parameter that may be repeated is an array here; all others are given at most once. What each is
 * for stands in `api/descriptions.ts`, which is not deployed.
 */

const Day = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2015-09-11'),
    v.check(isDate, 'is not a day of the calendar'),
  ),
)
const Limit = v.pipe(v.string(), v.regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000'))
const Cursor = v.pipe(v.string(), v.maxLength(200, 'is longer than any cursor'))
const Words = v.optional(plainText(500))
const DEFAULT_LIMIT = 50
export const limitOf = (limit: string | undefined) => (limit === undefined ? DEFAULT_LIMIT : Number(limit))
const FLAGS = ['1', '0', 'true', 'false'] as const
const Flag = v.optional(v.picklist(FLAGS))
const repeated = <T extends v.GenericSchema>(item: T) => v.optional(v.pipe(v.array(item), v.minLength(1)))

const PAGING = { limit: v.optional(Limit), cursor: v.optional(Cursor) }

export const EventFilters = v.strictObject({
  article: repeated(plainText(100)),
  from: Day,
  to: Day,
  kind: repeated(v.picklist(KINDS)),
  factuality: repeated(v.picklist(FACTUALITIES)),
  basis: repeated(v.picklist(TIME_BASES)),
  q: Words,
})
export type EventFilters = v.InferOutput<typeof EventFilters>

/** A page; of an export the whole selection, unless a limit or a cursor asks for one page of it. */
export const EventQuery = v.strictObject({ ...EventFilters.entries, ...PAGING })
export const CsvQuery = v.strictObject({ ...EventQuery.entries, bom: Flag })
export const ArticleQuery = v.strictObject({ q: Words, ...PAGING })

/** What may stand in the query string where a body is not JSON, or beside it. */
export const IngestQuery = v.strictObject({
  publishedAt: v.optional(PublishedAt),
  title: v.optional(v.string()),
  url: v.optional(v.string()),
  prefer: v.optional(v.picklist(PREFERENCES)),
})
export const ExtractQuery = v.strictObject({ ...IngestQuery.entries, trace: Flag })
export const NoQuery = v.strictObject({})
export const isOn = (flag: string | undefined) => flag === '1' || flag === 'true'
