import type { ArticleInput } from '../contract/input.ts'
import type { Store } from '../store/port.ts'

/** Reads an article and stores it with its events; the same text again leaves the stored one as it is. */
export async function ingest(
  store: Store,
  { text, ...options }: ArticleInput,
): Promise<{ id: string; created: boolean }> {
  // The core makes its tables when it is first imported: a Worker that only reads starts without them.
  const { extract } = await import('../extract.ts')
  return store.put(text, extract(text, options), options.prefer ?? null)
}
