import * as z from 'zod'
import { DocumentInfo, Event, Timex } from './event.ts'
import { PREFERENCES } from './kinds.ts'

/** UTF-8 bytes that a `text` may have; a body, or a line of NDJSON, may have four times as many. */
export const TEXT_LIMIT = 256 * 1024
export const BODY_LIMIT = 1024 * 1024

/** Whether YYYY-MM-DD is a day of the calendar. */
export const isDate = (s: string) => {
  const [y, m, d] = s.split('-').map(Number)
  const date = new Date(Date.UTC(2000, m - 1, d))
  date.setUTCFullYear(y)
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d
}

/** A date (YYYY-MM-DD) or a date-time with an offset; the day is the one in that offset. */
export const PublishedAt = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/, {
    message: 'must be a date such as 2015-09-11, or a date-time with an offset such as 2015-09-11T18:30:00+03:00',
    abort: true,
  })
  .refine((s) => isDate(s.slice(0, 10)), 'is not a day of the calendar')

/** Text that can be stored and sent: no lone surrogate, no NUL. */
export const clean = (s: string) => s.isWellFormed() && !s.includes('\0')

export const ArticleInput = z.strictObject({
  text: z
    .string()
    .refine(clean, 'has a NUL or a lone surrogate')
    .refine((s) => s.trim() !== '', 'is blank'),
  publishedAt: PublishedAt.nullish(),
  title: z
    .string()
    .max(1000, 'is longer than 1000 characters')
    .refine(clean, 'has a NUL or a lone surrogate')
    .nullish(),
  url: z
    .url({ protocol: /^https?$/, message: 'is no http or https address' })
    .max(2000, 'is longer than 2000 characters')
    .nullish(),
  /** Where a bare weekday, month or day goes when nothing in the text decides. */
  prefer: z.enum(PREFERENCES).optional(),
})
export type ArticleInput = z.infer<typeof ArticleInput>

export const ArticleSummary = z.object({
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  digest: z.string(),
  /** How many events it has. */
  events: z.int().min(0),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

/** An event as stored: its id begins with its article's. */
export const StoredEvent = Event.extend({ article: z.string() })
export type StoredEvent = z.infer<typeof StoredEvent>

export const EventPage = z.object({
  events: z.array(StoredEvent),
  /** Cursor of the next page, or null. */
  next: z.string().nullable(),
  /** How many match, counted up to 10,000. */
  total: z.int().min(0),
  totalIsExact: z.boolean(),
})
export type EventPage = z.infer<typeof EventPage>

export const ArticlePage = EventPage.omit({ events: true }).extend({ articles: z.array(ArticleSummary) })
export type ArticlePage = z.infer<typeof ArticlePage>

export const StoredArticle = z.object({
  article: ArticleSummary.omit({ events: true }).extend({
    ...DocumentInfo.shape,
    text: z.string(),
    /** As given when it was stored; absent where it was not. */
    prefer: z.enum(PREFERENCES).optional(),
  }),
  timexes: z.array(Timex),
  events: z.array(StoredEvent),
})
export type StoredArticle = z.infer<typeof StoredArticle>
