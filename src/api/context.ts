import type { Context } from 'hono'
import { D1Store } from '../store/d1.ts'
import type { Store } from '../store/port.ts'
import { HttpProblem } from './problem.ts'

export interface Env {
  DB: D1Database
  ASSETS: Fetcher
  /** What a caller must send to write; without it nobody can. */
  INGEST_TOKEN?: string
  /** Id of the article that `/` opens; the first of the list where it is not stored. */
  HOME_ARTICLE?: string
  /** `on` makes the rate limits hold. */
  RATE_LIMIT?: string
  /** Ids of articles, by commas, that must be stored before the service calls itself healthy. */
  AWAIT_ARTICLES?: string
  /** Limits per caller, of calls that work hard and of calls that read. */
  WORK_LIMITER?: RateLimit
  READ_LIMITER?: RateLimit
}

export type App = { Bindings: Env; Variables: { store: Store } }
export type AppContext = Context<App>

/** The store of this request. @throws 503 where the Worker was given none */
export function storeOf(c: AppContext): Store {
  if (!c.env.DB) throw new HttpProblem(503, 'The Worker has no database: bind one as DB in wrangler.toml.')
  const store = c.get('store') ?? new D1Store(c.env.DB)
  c.set('store', store)
  return store
}
