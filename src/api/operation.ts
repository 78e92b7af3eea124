import type { Handler } from 'hono'
import type * as z from 'zod/mini'
import type { App, AppContext } from './context.ts'
import type { SchemaName } from './openapi.ts'
import { parseQuery } from './query.ts'

/**
 * Media types, each with the name of its schema, or null for plain text. Only the description needs these schemas
 * themselves: what an answer must be is checked by its type, and by tests.
 */
export type Content = Record<string, SchemaName | null>

/** What a call may answer. */
export interface Answer {
  description: string
  content?: Content
  headers?: Record<string, string>
}

/** One call of the service, in the words of OpenAPI: what is described here is what is served. */
export interface Operation<Query extends z.core.$ZodShape = z.core.$ZodShape> {
  method: 'get' | 'post' | 'delete'
  /** As in OpenAPI: `/api/articles/{id}`. */
  path: string
  summary: string
  description?: string
  /** What stands between braces in the path. */
  params?: Record<string, string>
  query: z.ZodMiniObject<Query>
  body?: Content
  /** Needs the token. */
  writes?: boolean
  /** Which limit holds, where limits hold. */
  limit?: 'work' | 'read'
  /** An answer that a client may keep and ask about by its ETag: it changes with the data, or with the program alone. */
  conditional?: 'data' | 'program'
  answers: Record<number, Answer>
  handle: (c: AppContext, query: z.infer<z.ZodMiniObject<Query>>) => Response | Promise<Response>
}

/** Keeps the query's type for the handler, and forgets it for the list of all. */
export const operation = <Query extends z.core.$ZodShape>(it: Operation<Query>): Operation => it as unknown as Operation

/** `/api/articles/{id}.tml` → `/api/articles/:id{[^/]+\.tml}`, as the router writes it. */
export const routePath = (path: string) =>
  path.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, suffix?: string) =>
    suffix ? `:${name}{[^/]+\\${suffix}}` : `:${name}`,
  )

export const handler =
  (it: Operation): Handler<App> =>
  async (c) =>
    it.handle(c, parseQuery(it.query, c.req.url))
