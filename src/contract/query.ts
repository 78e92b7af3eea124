import * as z from 'zod/mini'
import { isDate, PublishedAt, plainText } from './input.ts'
import { FACTUALITIES, KINDS, PREFERENCES, TIME_BASES } from './kinds.ts'

/** The query strings. A parameter that may be repeated is an array here; all others are given at most once. */

const day = (description: string) =>
  z.optional(
    z
      .string()
      .check(
        z.regex(/^\d{4}-\d\d-\d\d$/, { message: 'must be a day such as 2015-09-11', abort: true }),
        z.refine(isDate, 'is not a day of the calendar'),
        z.describe(description),
      ),
  )
const Limit = z
  .string()
  .check(
    z.regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000'),
    z.describe('How many at most, 1 to 1000; 50 if not given.'),
  )
const Cursor = z
  .string()
  .check(z.maxLength(200, 'is longer than any cursor'), z.describe('`next` of the page before, with the same filters.'))
const Words = plainText(500).check(
  z.describe('Words that must all occur, in any spelling of ta marbuta, hamza and vowels, with or without clitics.'),
)
const DEFAULT_LIMIT = 50
export const limitOf = (limit: string | undefined) => (limit === undefined ? DEFAULT_LIMIT : Number(limit))
const FLAGS = ['1', '0', 'true', 'false'] as const
const oneOrMore = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1))

const PAGING = { limit: z.optional(Limit), cursor: z.optional(Cursor) }

export const EventFilters = z.strictObject({
  article: z.optional(oneOrMore(plainText(100)).check(z.describe('Ids of articles.'))),
  from: day('First day; what overlaps from it on.'),
  to: day('Last day.'),
  kind: z.optional(oneOrMore(z.enum(KINDS as [(typeof KINDS)[number]]))),
  factuality: z.optional(oneOrMore(z.enum(FACTUALITIES))),
  basis: z.optional(oneOrMore(z.enum(TIME_BASES)).check(z.describe('Where the date comes from.'))),
  q: z.optional(Words),
})
export type EventFilters = z.infer<typeof EventFilters>

/** A page; of an export the whole selection, unless a limit or a cursor asks for one page of it. */
export const EventQuery = z.extend(EventFilters, PAGING)
export const CsvQuery = z.extend(EventQuery, {
  bom: z.optional(z.enum(FLAGS).check(z.describe('A byte order mark first, for spreadsheets that guess.'))),
})
export const ArticleQuery = z.strictObject({ q: z.optional(Words), ...PAGING })

/** What may stand in the query string where a body is not JSON, or beside it. */
export const IngestQuery = z.strictObject({
  publishedAt: z.optional(PublishedAt),
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  prefer: z.optional(z.enum(PREFERENCES)),
})
export const ExtractQuery = z.extend(IngestQuery, {
  trace: z.optional(
    z.enum(FLAGS).check(z.describe('Adds to each timex and event the names of the rules that made it.')),
  ),
})
export const NoQuery = z.strictObject({})
export const isOn = (flag: string | undefined) => flag === '1' || flag === 'true'
