import type { ArticleSummary, StoredArticle, StoredEvent } from '../contract/article.ts'
import type { Extraction, Timex } from '../contract/event.ts'
import type { Preference } from '../contract/kinds.ts'
import { articleId, isArticleId, slotOf } from './keys.ts'
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
import { allArticles, rankedArticles, SUMMARY } from './select-articles.ts'
import { countQuery, pageQuery } from './select-events.ts'
import type { Statement } from './statement.ts'
import { insertion, removal } from './write.ts'

type Row = Record<string, string | number | null>

/** Reads what the service wrote. It is not checked member by member: `isWhole` looks at what all that read it rely on. */
function readJson<T>(data: unknown, what: string, isWhole: (value: Partial<T>) => boolean): T {
  try {
    const value = JSON.parse(String(data))
    if (isWhole(value)) return value
  } catch {} // said below, as is a null of which a member is asked
  throw new CorruptRow(`${what} cannot be read back; delete its article and store it again`)
}

const readTimexes = ({ data }: Row, article: string) =>
  readJson<Timex[]>(data, `the list of dates of article ${article}`, Array.isArray)

const readEvent = ({ data }: Row, article: string) =>
  readJson<StoredEvent>(
    data,
    `an event of article ${article}`,
    ({ id, time, trigger, mentions }) =>
      typeof id === 'string' && !!time && !!trigger && Array.isArray(mentions) && mentions.length > 0,
  )

const total = (n: number) => ({ total: Math.min(n, TOTAL_CAP), totalIsExact: n <= TOTAL_CAP })

/** The store on Cloudflare D1. */
export class D1Store implements Store {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  #prepare({ sql, values }: Statement): D1PreparedStatement {
    return this.#db.prepare(sql).bind(...values)
  }

  /** Runs all statements in one transaction. */
  async #batch(queries: Statement[]): Promise<Row[][]> {
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
      timexes: timexes.flatMap((row) => readTimexes(row, id)),
      events: events.map((row) => readEvent(row, id)),
    }
  }

  async summaries(ids: string[]): Promise<Map<string, ArticleSummary>> {
    const sql = `SELECT ${SUMMARY} FROM articles WHERE id IN (SELECT value FROM json_each(?))`
    const [rows] = await this.#batch([{ sql, values: [JSON.stringify(ids)] }])
    return new Map((rows as ArticleSummary[]).map((row) => [row.id, row]))
  }

  async remove(id: string): Promise<boolean> {
    if (!isArticleId(id)) return false
    const [gone] = await this.#batch(removal(id))
    return gone.length > 0
  }

  async events(filter: EventFilter, { limit, after, count = true }: PageRequest<EventPosition>) {
    const queries = [pageQuery(filter, after ?? null, limit + 1), ...(count ? [countQuery(filter)] : [])]
    const [rows, counted] = await this.#batch(queries)
    const items = rows.slice(0, limit)
    return {
      items: items.map((row) => readEvent(row, String(row.article))),
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
