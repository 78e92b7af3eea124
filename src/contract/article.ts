import * as z from 'zod/mini'
import { Count, DocumentInfo, Event, Timex } from './event.ts'
import { PREFERENCES } from './kinds.ts'

/** Articles and events as they are answered: the Worker takes the types of these, their schemas the description and tests. */

export const ArticleSummary = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  digest: z.string(),
  /** How many events it has. */
  events: Count,
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

/** An event as stored: its id begins with its article's. */
export const StoredEvent = z.extend(Event, { article: z.string() })
export type StoredEvent = z.infer<typeof StoredEvent>

export const EventPage = z.object({
  events: z.array(StoredEvent),
  /** Cursor of the next page, or null. */
  next: z.nullable(z.string()),
  /** How many match, counted up to 10,000. */
  total: Count,
  totalIsExact: z.boolean(),
})
export type EventPage = z.infer<typeof EventPage>

export const ArticlePage = z.extend(z.omit(EventPage, { events: true }), { articles: z.array(ArticleSummary) })
export type ArticlePage = z.infer<typeof ArticlePage>

export const StoredArticle = z.object({
  article: z.extend(z.omit(ArticleSummary, { events: true }), {
    ...DocumentInfo.shape,
    text: z.string(),
    /** As given when it was stored; absent where it was not. */
    prefer: z.optional(z.enum(PREFERENCES)),
  }),
  timexes: z.array(Timex),
  events: z.array(StoredEvent),
})
export type StoredArticle = z.infer<typeof StoredArticle>
