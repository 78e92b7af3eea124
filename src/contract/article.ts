import * as v from 'valibot'
import { Count, DocumentInfo, Event, Timex } from './event.ts'
import { PREFERENCES } from './kinds.ts'

/** Articles and events as they are answered: the Worker takes the types of these, their schemas the description and tests. */

export const ArticleSummary = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  url: v.nullable(v.string()),
  publishedAt: v.nullable(v.string()),
  digest: v.string(),
  /** How many events it has. */
  events: Count,
})
export type ArticleSummary = v.InferOutput<typeof ArticleSummary>

/** An event as stored: its id begins with its article's. */
export const StoredEvent = v.object({ ...Event.entries, article: v.string() })
export type StoredEvent = v.InferOutput<typeof StoredEvent>

export const EventPage = v.object({
  events: v.array(StoredEvent),
  /** Cursor of the next page, or null. */
  next: v.nullable(v.string()),
  /** How many match, counted up to 10,000. */
  total: Count,
  totalIsExact: v.boolean(),
})
export type EventPage = v.InferOutput<typeof EventPage>

export const ArticlePage = v.object({ ...v.omit(EventPage, ['events']).entries, articles: v.array(ArticleSummary) })
export type ArticlePage = v.InferOutput<typeof ArticlePage>

export const StoredArticle = v.object({
  article: v.object({
    ...v.omit(ArticleSummary, ['events']).entries,
    ...DocumentInfo.entries,
    text: v.string(),
    /** As given when it was stored; absent where it was not. */
    prefer: v.optional(v.picklist(PREFERENCES)),
  }),
  timexes: v.array(Timex),
  events: v.array(StoredEvent),
})
export type StoredArticle = v.InferOutput<typeof StoredArticle>
