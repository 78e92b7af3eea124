import * as v from 'valibot'
import { StoredArticle } from '../contract/article.ts'
import { READING } from '../contract/wording.ts'
import { digestOf } from '../extract.ts'
import { CorruptRow, type Store } from '../store/port.ts'

/**
 * What is stored as lines of NDJSON, an article with its temporal expressions and events a line, as
 * `GET /api/articles/{id}` answers it; and those lines stored again, in the same order and with the same ids. Keys and
 * indexes are made anew. One article is held at a time.
 */

/** Articles asked for at a time. */
const PAGE = 200
/** Bytes of a line that is read back: far more than the longest text and all its events take. */
export const LINE_LIMIT = 64 * 1024 * 1024

/**
 * An article a line, in the order of storing. What is deleted meanwhile is left out, what is added comes last.
 * @param onCorrupt is told what cannot be read back; the rest goes on
 */
export async function* backup(store: Store, onCorrupt: (problem: CorruptRow) => void): AsyncGenerator<string> {
  for (let after: { score: number; key: string } | undefined; ; ) {
    const { items, next } = await store.articles(undefined, { limit: PAGE, after })
    for (const { id } of items) {
      try {
        const article = await store.article(id)
        if (article) yield `${JSON.stringify(article)}\n`
      } catch (error) {
        if (!(error instanceof CorruptRow)) throw error
        onCorrupt(error)
      }
    }
    if (next === null) return
    after = next
  }
}

const told = (issue: v.BaseIssue<unknown>) => `${v.getDotPath(issue) ?? 'the line'} ${issue.message}`

/**
 * Stores one line of a backup; says whether it was stored before, which leaves what is there.
 * @throws Error where the line is no such article, or its text is not the one that its digest was made of
 */
export async function restore(store: Store, line: string): Promise<{ id: string; created: boolean }> {
  const read: unknown = JSON.parse(line)
  const { issues } = v.safeParse(StoredArticle, read, READING)
  if (issues) throw new Error(`it is no article of a backup: ${issues.map(told).join('; ')}`)
  // As it came, so that members which this version does not know are kept.
  const { article, timexes, events } = read as StoredArticle
  const { id, text, prefer, ...document } = article
  if (digestOf(text) !== document.digest) throw new Error(`the text of article ${id} is not the one that was stored`)
  const own = events.map(({ article: _, ...event }) => ({ ...event, id: event.id.slice(id.length + 1) }))
  return store.put(text, { document, timexes, events: own }, prefer ?? null)
}
