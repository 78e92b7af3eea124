import * as z from 'zod'
import { clean, isDate, PublishedAt } from './article.ts'
import { FACTUALITIES, KINDS, PREFERENCES, TIME_BASES } from './kinds.ts'

/** The query strings. A parameter that may be repeated is an array here; all others are given at most once. */

const Day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { message: 'must be a day such as 2015-09-11', abort: true })
  .refine(isDate, 'is not a day of the calendar')
const Limit = z
  .string()
  .regex(/^([1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000')
  .describe('How many at most, 1 to 1000; 50 if not given.')
const Cursor = z
  .string()
  .max(200, 'is longer than any cursor')
  .describe('`next` of the page before, with the same filters.')
const Words = z
  .string()
  .max(500, 'is longer than 500 characters')
  .refine(clean, 'has a NUL or a lone surrogate')
  .describe('Words that must all occur, in any spelling of ta marbuta, hamza and vowels, with or without clitics.')
const DEFAULT_LIMIT = 50
export const limitOf = (limit: string | undefined) => (limit === undefined ? DEFAULT_LIMIT : Number(limit))
const Flag = z.enum(['1', '0', 'true', 'false'])
const oneOrMore = <T extends z.ZodType>(item: T) => z.array(item).min(1)

export const EventFilters = z.strictObject({
  article: oneOrMore(z.string().max(100, 'is longer than any id').refine(clean, 'has a NUL or a lone surrogate'))
    .describe('Ids of articles.')
    .optional(),
  from: Day.describe('First day; what overlaps from it on.').optional(),
  to: Day.describe('Last day.').optional(),
  kind: oneOrMore(z.enum(KINDS as [(typeof KINDS)[number]])).optional(),
  factuality: oneOrMore(z.enum(FACTUALITIES)).optional(),
  basis: oneOrMore(z.enum(TIME_BASES)).describe('Where the date comes from.').optional(),
  q: Words.optional(),
})
export type EventFilters = z.infer<typeof EventFilters>

export const EventQuery = EventFilters.extend({ limit: Limit.optional(), cursor: Cursor.optional() })
export const ArticleQuery = z.strictObject({
  q: Words.optional(),
  limit: Limit.optional(),
  cursor: Cursor.optional(),
})

/** A whole selection, unless a limit or a cursor asks for one page of it. */
export const ExportQuery = EventQuery
export const CsvQuery = EventQuery.extend({
  bom: Flag.describe('A byte order mark first, for spreadsheets that guess.').optional(),
})

/** What may stand in the query string where a body is not JSON, or beside it. */
export const ExtractQuery = z.strictObject({
  publishedAt: PublishedAt.optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  prefer: z.enum(PREFERENCES).optional(),
  trace: Flag.describe('Adds to each timex and event the names of the rules that made it.').optional(),
})
export const IngestQuery = ExtractQuery.omit({ trace: true })
export const NoQuery = z.strictObject({})
export const isOn = (flag: string | undefined) => flag === '1' || flag === 'true'
