import type { ArticleInput } from '../contract/input.ts'
import type { Store } from '../store/port.ts'
import { extract } from './extract.ts'

/** Reads an article and stores it with its events; the same text again leaves the stored one as it is. */
export async function ingest(
  store: Store,
  { text, ...options }: ArticleInput,
): Promise<{ id: string; created: boolean }> {
  return store.put(text, await extract(text, options), options.prefer ?? null)
}
