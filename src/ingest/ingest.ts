import type { ArticleInput } from '../contract/article.ts'
import { extract } from '../extract.ts'
import type { Store } from '../store/port.ts'

/** Reads an article and stores it with its events; the same text again leaves the stored one as it is. */
export function ingest(store: Store, { text, ...options }: ArticleInput): Promise<{ id: string; created: boolean }> {
  return store.put(text, extract(text, options), options.prefer ?? null)
}
