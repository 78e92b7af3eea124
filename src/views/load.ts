import type { ArticleSummary, StoredArticle, StoredEvent } from '../contract/article.ts'
import { NO_DATA, type PageData, type PageSource } from './model.ts'
import { apiQuery, type State } from './state.ts'

/** Calls the API: the Worker does so in its own process, the page over the network. */
export type CallApi = (path: string) => Promise<Response>

export class LoadError extends Error {
  readonly status: number
  constructor(status: number) {
    super(`the API answered ${status}`)
    this.status = status
  }
}

async function json<T>(call: CallApi, path: string): Promise<T> {
  const response = await call(path)
  if (!response.ok) throw new LoadError(response.status)
  return response.json()
}

interface EventsPage {
  events: StoredEvent[]
  next: string | null
  total: number
}

export const eventsPage = (
  call: CallApi,
  query: URLSearchParams,
  limit: number,
  cursor: string | null,
): Promise<EventsPage> => {
  const p = new URLSearchParams(query)
  p.set('limit', String(limit))
  if (cursor) p.set('cursor', cursor)
  return json(call, `/api/events?${p}`)
}

async function sources(call: CallApi): Promise<PageSource[]> {
  const { articles } = await json<{ articles: ArticleSummary[] }>(call, '/api/articles?limit=1000')
  return articles.map(({ id, title, publishedAt, events }) => ({ id, title, publishedAt, events }))
}

export async function loadArticle(call: CallApi, id: string): Promise<PageData> {
  const { article, timexes, events } = await json<StoredArticle>(call, `/api/articles/${encodeURIComponent(id)}`)
  return { ...NO_DATA, article, timexes, events, total: events.length }
}

const isMissing = (error: unknown) => error instanceof LoadError && error.status === 404

/** What a page starts from. `filtered`: let the API select, for a list that is rendered in parts. */
export async function loadPage(
  call: CallApi,
  state: State,
  options: { limit: number; cursor?: string | null; filtered?: boolean; home?: string },
): Promise<PageData> {
  if (state.own) return NO_DATA
  try {
    if (state.article === 'all') {
      const query = options.filtered ? apiQuery(state) : new URLSearchParams()
      const [page, all] = await Promise.all([
        eventsPage(call, query, options.limit, options.cursor ?? null),
        sources(call),
      ])
      if (all.length === 0) return { ...NO_DATA, problem: 'empty' }
      return { ...NO_DATA, events: page.events, next: page.next, total: page.total, sources: all }
    }
    if (state.article) return await loadArticle(call, state.article)
    const home =
      options.home && (await loadArticle(call, options.home).catch((e) => (isMissing(e) ? null : Promise.reject(e))))
    if (home) return home
    const [first] = await sources(call)
    return first ? await loadArticle(call, first.id) : { ...NO_DATA, problem: 'empty' }
  } catch (error) {
    return { ...NO_DATA, problem: isMissing(error) ? 'missing' : 'unavailable' }
  }
}
