import type { Handler } from 'hono'
import type * as v from 'valibot'
import type { App, AppContext } from './context.ts'
import { parseQuery } from './query.ts'

/** What a query string may have; nothing else. */
export type QuerySchema<Entries extends v.ObjectEntries = v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>

/** One call of the service, as it is served; `descriptions.ts` says what it is for. */
export interface Operation<Query extends v.ObjectEntries = v.ObjectEntries> {
  method: 'get' | 'post' | 'delete'
  /** As in OpenAPI: `/api/articles/{id}`. */
  path: string
  query: QuerySchema<Query>
  /** Needs the token. */
  writes?: boolean
  /** Which limit holds, where limits hold. */
  limit?: 'work' | 'read'
  /** An answer that a client may keep and ask about by its ETag: it changes with the data, or with the program alone. */
  conditional?: 'data' | 'program'
  handle: (c: AppContext, query: v.InferOutput<QuerySchema<Query>>) => Response | Promise<Response>
}

/** Keeps the query's type for the handler, and forgets it for the list of all. */
export const operation = <Query extends v.ObjectEntries>(it: Operation<Query>): Operation => it as unknown as Operation

/** `/api/articles/{id}.tml` → `/api/articles/:id{[^/]+\.tml}`, as the router writes it. */
export const routePath = (path: string) =>
  path.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, suffix?: string) =>
    suffix ? `:${name}{[^/]+\\${suffix}}` : `:${name}`,
  )

export const handler =
  (it: Operation): Handler<App> =>
  async (c) =>
    it.handle(c, parseQuery(it.query, c.req.url))
