import type { Extraction } from '../contract/event.ts'
import type { Preference } from '../contract/kinds.ts'
import { articleKey, eventId, eventKey } from './keys.ts'
import type { Statement } from './statement.ts'
import { articleTerms, daysOf, eventTerms } from './terms.ts'

/** The statements that change what is stored; those of one call go into one transaction. */

/** Characters of JSON bound to one statement; D1 takes 2 MB of UTF-8 at a time, and a letter is at most three bytes. */
const CHUNK = 500_000

/** Cuts a list so that each part is below `CHUNK` as JSON. */
function chunks(items: unknown[]): string[] {
  const parts: string[] = []
  let part: string[] = []
  let size = 0
  for (const item of items) {
    const json = JSON.stringify(item)
    if (size + json.length > CHUNK && part.length > 0) {
      parts.push(`[${part.join(',')}]`)
      part = []
      size = 0
    }
    part.push(json)
    size += json.length + 1
  }
  if (part.length > 0) parts.push(`[${part.join(',')}]`)
  return parts
}

/** Marks that the data changed. */
const touch = (): Statement => ({
  sql: `INSERT INTO meta VALUES ('revision', lower(hex(randomblob(8))))
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  values: [],
})

/** All that storing an article takes; the first statement fails where it is stored already. */
export function insertion(
  id: string,
  slot: number,
  text: string,
  extraction: Extraction,
  prefer: Preference | null,
): Statement[] {
  const { document, timexes } = extraction
  const events = extraction.events.map((event) => ({ ...event, id: eventId(id, event.id), article: id }))
  const rows = events.map((event, position) => {
    const { first, last } = daysOf(event)
    return { at: eventKey(first ?? last, slot, position), first, last, event, terms: eventTerms(event) }
  })
  const { title, url, publishedAt, publishedAtBasis, digest, length, extractor } = document
  return [
    {
      sql: `INSERT INTO articles
        (id, digest, title, url, published_at, published_at_basis, prefer, length, extractor, events, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      values: [id, digest, title, url, publishedAt, publishedAtBasis, prefer, length, extractor, events.length, text],
    },
    ...chunks(timexes).map((json, part) => ({
      sql: 'INSERT INTO timexes (article, part, data) VALUES (?, ?, ?)',
      values: [id, part, json],
    })),
    ...chunks(rows).flatMap((json) => [
      {
        sql: `INSERT INTO events (at, article, first_day, last_day, data)
          SELECT CAST(value ->> '$.at' AS INTEGER), ?, value ->> '$.first', value ->> '$.last', value -> '$.event'
          FROM json_each(?)`,
        values: [id, json],
      },
      {
        sql: `INSERT INTO event_terms (rowid, terms)
          SELECT CAST(value ->> '$.at' AS INTEGER), value ->> '$.terms' FROM json_each(?)`,
        values: [json],
      },
    ]),
    {
      sql: 'INSERT INTO article_terms (rowid, terms) VALUES (CAST(? AS INTEGER), ?)',
      values: [articleKey(id), articleTerms(title, text)],
    },
    touch(),
  ]
}

/** All that takes an article away; the first statement gives back the id of one that was there. */
export const removal = (id: string): Statement[] => [
  { sql: 'DELETE FROM articles WHERE id = ? RETURNING id', values: [id] },
  { sql: 'DELETE FROM event_terms WHERE rowid IN (SELECT at FROM events WHERE article = ?)', values: [id] },
  { sql: 'DELETE FROM events WHERE article = ?', values: [id] },
  { sql: 'DELETE FROM timexes WHERE article = ?', values: [id] },
  { sql: 'DELETE FROM article_terms WHERE rowid = CAST(? AS INTEGER)', values: [articleKey(id)] },
  touch(),
]
