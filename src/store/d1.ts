import type { ArticleSummary, StoredArticle, StoredEvent } from '../contract/article.ts'
import type { Extraction, Timex } from '../contract/event.ts'
import type { Preference } from '../contract/kinds.ts'
import { articleId, articleKey, eventId, eventKey, isArticleId, slotOf } from './keys.ts'
import {
  type ArticlePosition,
  CorruptRow,
  type EventFilter,
  type EventPosition,
  type Page,
  type PageRequest,
  type Store,
  StoreUnavailable,
  TOTAL_CAP,
} from './port.ts'
import { countQuery, pageQuery, type Query } from './select.ts'
import { articleMatch, articleMatchAny, articleTerms, daysOf, eventTerms, SCORE_CAP } from './terms.ts'

/** Characters of JSON bound to one statement; D1 takes 2 MB of UTF-8 at a time, and a letter is at most three bytes. */
const CHUNK = 500_000

const SUMMARY = 'id, title, url, published_at AS publishedAt, digest, events'

type Row = Record<string, string | number | null>

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

/** What the service wrote is not checked member by member; that it is an object or a list at all tells what broke. */
function readJson<T extends object>(data: unknown, what: string): T {
  try {
    const value: unknown = JSON.parse(String(data))
    if (typeof value === 'object' && value !== null) return value as T
  } catch {} // said below
  throw new CorruptRow(`${what} cannot be read back; delete its article and store it again`)
}

const total = (n: number) => ({ total: Math.min(n, TOTAL_CAP), totalIsExact: n <= TOTAL_CAP })

/** The store on Cloudflare D1. */
export class D1Store implements Store {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  #prepare({ sql, values }: Query): D1PreparedStatement {
    return this.#db.prepare(sql).bind(...values)
  }

  /** Runs all statements in one transaction. */
  async #batch(queries: Query[]): Promise<Row[][]> {
    try {
      const results = await this.#db.batch<Row>(queries.map((q) => this.#prepare(q)))
      return results.map(({ results }) => results)
    } catch (cause) {
      throw new StoreUnavailable(cause instanceof Error ? cause.message : String(cause), { cause })
    }
  }

  async put(text: string, extraction: Extraction, prefer: Preference | null) {
    const id = articleId(extraction.document.digest)
    // Two articles may meet in one key once in a million; the next slot is then free.
    for (let slot = slotOf(id), tries = 0; ; slot++, tries++) {
      try {
        await this.#batch(insertion(id, slot, text, extraction, prefer))
        return { id, created: true }
      } catch (error) {
        const reason = error instanceof StoreUnavailable ? error.message : ''
        if (reason.includes('UNIQUE constraint failed: articles.id')) return { id, created: false }
        if (!reason.includes('UNIQUE constraint failed: events.at') || tries === 8) throw error
      }
    }
  }

  async article(id: string): Promise<StoredArticle | null> {
    const [[row], timexes, events] = await this.#batch([
      {
        sql: `SELECT ${SUMMARY}, published_at_basis AS publishedAtBasis, prefer, length, extractor, text
          FROM articles WHERE id = ? LIMIT 1`,
        values: [id],
      },
      { sql: 'SELECT data FROM timexes WHERE article = ? ORDER BY part', values: [id] },
      { sql: 'SELECT data FROM events WHERE article = ? ORDER BY at', values: [id] },
    ])
    if (!row) return null
    const { events: _count, prefer, ...article } = row as unknown as StoredArticle['article'] & { events: number }
    return {
      article: { ...article, ...(prefer ? { prefer } : {}) },
      timexes: timexes.flatMap(({ data }) => readJson<Timex[]>(data, `the list of dates of article ${id}`)),
      events: events.map(({ data }) => readJson<StoredEvent>(data, `an event of article ${id}`)),
    }
  }

  async summary(id: string): Promise<ArticleSummary | null> {
    const [[row]] = await this.#batch([{ sql: `SELECT ${SUMMARY} FROM articles WHERE id = ? LIMIT 1`, values: [id] }])
    return (row as ArticleSummary | undefined) ?? null
  }

  async remove(id: string): Promise<boolean> {
    if (!isArticleId(id)) return false
    const [gone] = await this.#batch([
      { sql: 'DELETE FROM articles WHERE id = ? RETURNING id', values: [id] },
      { sql: 'DELETE FROM event_terms WHERE rowid IN (SELECT at FROM events WHERE article = ?)', values: [id] },
      { sql: 'DELETE FROM events WHERE article = ?', values: [id] },
      { sql: 'DELETE FROM timexes WHERE article = ?', values: [id] },
      { sql: 'DELETE FROM article_terms WHERE rowid = CAST(? AS INTEGER)', values: [articleKey(id)] },
      touch(),
    ])
    return gone.length > 0
  }

  async events(filter: EventFilter, { limit, after, count = true }: PageRequest<EventPosition>) {
    const queries = [pageQuery(filter, after ?? null, limit + 1), ...(count ? [countQuery(filter)] : [])]
    const [rows, counted] = await this.#batch(queries)
    const items = rows.slice(0, limit)
    return {
      items: items.map(({ article, data }) => readJson<StoredEvent>(data, `an event of article ${article}`)),
      next: rows.length > limit ? String(items[limit - 1].at) : null,
      ...total(Number(counted?.[0]?.n ?? 0)),
    }
  }

  async articles(
    q: string | undefined,
    page: PageRequest<ArticlePosition>,
  ): Promise<Page<ArticleSummary, ArticlePosition>> {
    const queries = q === undefined ? allArticles(page) : rankedArticles(q, page)
    const [[counted], ...results] = await this.#batch(queries)
    const rows = results.flat()
    const items = rows.slice(0, page.limit)
    const last = items[page.limit - 1]
    return {
      items: items.map(({ key: _key, score: _score, ...summary }) => summary as ArticleSummary),
      next: rows.length > page.limit ? { score: Number(last.score), key: String(last.key) } : null,
      ...total(Number(counted.n)),
    }
  }

  async known(ids: string[]): Promise<number> {
    const sql = 'SELECT count(*) AS n FROM articles WHERE id IN (SELECT value FROM json_each(?))'
    const [[row]] = await this.#batch([{ sql, values: [JSON.stringify(ids)] }])
    return Number(row.n)
  }

  async revision(): Promise<string> {
    const [[row]] = await this.#batch([{ sql: "SELECT value FROM meta WHERE name = 'revision'", values: [] }])
    return String(row?.value ?? 'none')
  }
}

/** Marks that the data changed. */
const touch = (): Query => ({
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
): Query[] {
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

/** Count, then the articles in the order of storing. */
function allArticles({ limit, after }: PageRequest<ArticlePosition>): Query[] {
  return [
    { sql: `SELECT count(*) AS n FROM (SELECT 1 FROM articles LIMIT ${TOTAL_CAP + 1})`, values: [] },
    {
      sql: `SELECT ${SUMMARY}, CAST(seq AS TEXT) AS key, 0 AS score FROM articles WHERE seq > CAST(? AS INTEGER)
        ORDER BY seq LIMIT ?`,
      values: [after?.key ?? '-1', limit + 1],
    },
  ]
}

/** Count, then a statement for each score from the highest down; within a score by id. */
function rankedArticles(q: string, { limit, after }: PageRequest<ArticlePosition>): Query[] {
  const scores = Array.from({ length: after?.score ?? SCORE_CAP }, (_, i) => (after?.score ?? SCORE_CAP) - i)
  return [
    {
      sql: `SELECT count(*) AS n FROM
        (SELECT 1 FROM article_terms WHERE article_terms MATCH ? LIMIT ${TOTAL_CAP + 1})`,
      values: [articleMatchAny(q)],
    },
    ...scores.map((score) => ({
      sql: `SELECT ${SUMMARY}, CAST(hit.key AS TEXT) AS key, CAST(? AS INTEGER) AS score FROM
        (SELECT rowid AS key FROM article_terms WHERE article_terms MATCH ? AND rowid > CAST(? AS INTEGER)
          ORDER BY rowid LIMIT ?) AS hit
        CROSS JOIN articles ON articles.id = printf('%015x', hit.key) ORDER BY hit.key`,
      values: [score, articleMatch(q, score), score === after?.score ? after.key : '-1', limit + 1],
    })),
  ]
}
