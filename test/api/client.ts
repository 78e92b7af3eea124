import { env, exports } from 'cloudflare:workers'

export const AUTH = { authorization: 'Bearer dev-token' }

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas elsewhere
export type Json = any

export interface Answer {
  status: number
  headers: Headers
  text: string
  json: Json
}

/** Calls the Worker as a client would. */
export async function call(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await exports.default.fetch(new Request(`http://tarikh.test${path}`, init))
  const text = new TextDecoder().decode(await response.arrayBuffer())
  let json: Json
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: response.status, headers: response.headers, text, json }
}

export const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** Where the errors of an answer point. */
export const pointers = (answer: Answer): string[] => (answer.json.errors ?? []).map((e: Json) => e.pointer)

/** Forgets all that is stored; the tests of a file share one database. */
export async function emptyStore(): Promise<void> {
  const tables = ['articles', 'events', 'timexes', 'event_terms', 'article_terms']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
}
