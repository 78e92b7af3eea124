import type { ArticleSummary, StoredEvent } from '../contract/article.ts'

/** What an export may need beside the events themselves. */
export interface ExportContext {
  /** Where the links lead, without a slash at the end: `https://tarikh.example`. */
  origin: string
  /** The address of the selection, as asked for. */
  self: string
  /** What to call the selection; null where nothing better is known than its address. */
  title: string | null
  /** The article of the event that was given last; null where none is stored. */
  article(id: string): Promise<ArticleSummary | null>
  /** A byte order mark first, for spreadsheets that guess (CSV only). */
  bom?: boolean
}

/** One format: the events in the order given, as text in pieces; it holds no more than one event at a time. */
export type EventExport = (events: AsyncIterable<StoredEvent>, context: ExportContext) => AsyncIterable<string>
