import * as v from 'valibot'
import { isDate, PublishedAt, plainText } from './input.ts'
import { FACTUALITIES, KINDS, PREFERENCES, TIME_BASES } from './kinds.ts'

/** The query strings. A parameter that may be repeated is an array here; all others are given at most once. */

const day = (description: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2015-09-11'),
      v.check(isDate, 'is not a day of the calendar'),
      v.description(description),
    ),
  )
const Limit = v.pipe(
  v.string(),
  v.regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000'),
  v.description('How many at most, 1 to 1000; 50 if not given.'),
)
const Cursor = v.pipe(
  v.string(),
  v.maxLength(200, 'is longer than any cursor'),
  v.description('`next` of the page before, with the same filters.'),
)
const Words = v.pipe(
  plainText(500),
  v.description('Words that must all occur, in any spelling of ta marbuta, hamza and vowels, with or without clitics.'),
)
const DEFAULT_LIMIT = 50
export const limitOf = (limit: string | undefined) => (limit === undefined ? DEFAULT_LIMIT : Number(limit))
const FLAGS = ['1', '0', 'true', 'false'] as const
const flag = (description: string) => v.optional(v.pipe(v.picklist(FLAGS), v.description(description)))
const repeated = <T extends v.GenericSchema>(item: T, description: string) =>
  v.optional(v.pipe(v.array(item), v.minLength(1), v.description(description)))

const PAGING = { limit: v.optional(Limit), cursor: v.optional(Cursor) }

export const EventFilters = v.strictObject({
  article: repeated(plainText(100), 'Ids of articles.'),
  from: day('First day; what overlaps from it on.'),
  to: day('Last day.'),
  kind: repeated(v.picklist(KINDS), 'Kinds of events.'),
  factuality: repeated(v.picklist(FACTUALITIES), 'Whether it is told to have happened.'),
  basis: repeated(v.picklist(TIME_BASES), 'Where the date comes from.'),
  q: v.optional(Words),
})
export type EventFilters = v.InferOutput<typeof EventFilters>

/** A page; of an export the whole selection, unless a limit or a cursor asks for one page of it. */
export const EventQuery = v.strictObject({ ...EventFilters.entries, ...PAGING })
export const CsvQuery = v.strictObject({
  ...EventQuery.entries,
  bom: flag('A byte order mark first, for spreadsheets that guess.'),
})
export const ArticleQuery = v.strictObject({ q: v.optional(Words), ...PAGING })

/** What may stand in the query string where a body is not JSON, or beside it. */
export const IngestQuery = v.strictObject({
  publishedAt: v.optional(PublishedAt),
  title: v.optional(v.string()),
  url: v.optional(v.string()),
  prefer: v.optional(v.picklist(PREFERENCES)),
})
export const ExtractQuery = v.strictObject({
  ...IngestQuery.entries,
  trace: flag('Adds to each timex and event the names of the rules that made it.'),
})
export const NoQuery = v.strictObject({})
export const isOn = (flag: string | undefined) => flag === '1' || flag === 'true'
