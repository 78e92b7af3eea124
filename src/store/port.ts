import type { ArticleSummary, StoredArticle, StoredEvent } from '../contract/article.ts'
import type { Extraction } from '../contract/event.ts'
import type { Factuality, Kind, Preference, TimeBasis } from '../contract/kinds.ts'

/** Which events: values of one field are alternatives, fields combine. Days are YYYY-MM-DD, both inclusive. */
export interface EventFilter {
  article?: string[]
  kind?: Kind[]
  factuality?: Factuality[]
  basis?: TimeBasis[]
  from?: string
  to?: string
  /** Words that must all occur. */
  q?: string
}

export interface PageRequest<Position> {
  limit: number
  /** The last position of the page before. */
  after?: Position
  /** Without it the total is not counted and 0. */
  count?: boolean
}

export interface Page<Item, Position> {
  items: Item[]
  /** Where the next page starts after; null at the end. */
  next: Position | null
  total: number
  totalIsExact: boolean
}

/** Totals are counted up to here, so that no count walks a whole table. */
export const TOTAL_CAP = 10_000

/** An event's place in the order of all events: a 63-bit integer in decimal. */
export type EventPosition = string
/** An article's place: its match count and key in a search, its order of storing otherwise. */
export interface ArticlePosition {
  score: number
  key: string
}

/** What the service needs of a database. Every method may throw `StoreUnavailable`. */
export interface Store {
  /** Stores an article with its events whole or not at all; one that is there already is left as it is. */
  put(text: string, extraction: Extraction, prefer: Preference | null): Promise<{ id: string; created: boolean }>
  /** @throws CorruptRow */
  article(id: string): Promise<StoredArticle | null>
  /** Those of them that are stored, by id. */
  summaries(ids: string[]): Promise<Map<string, ArticleSummary>>
  /** Says whether there was one. */
  remove(id: string): Promise<boolean>
  /** @throws CorruptRow */
  events(filter: EventFilter, page: PageRequest<EventPosition>): Promise<Page<StoredEvent, EventPosition>>
  articles(q: string | undefined, page: PageRequest<ArticlePosition>): Promise<Page<ArticleSummary, ArticlePosition>>
  /** How many of these ids are stored. */
  known(ids: string[]): Promise<number>
  /** A name for the present state of the data: it changes with every write. */
  revision(): Promise<string>
}

/** The database did not do its work; nothing of the call was kept. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** A stored row that cannot be read back. */
export class CorruptRow extends Error {
  override name = 'CorruptRow'
}
