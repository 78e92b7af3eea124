import type * as v from 'valibot'
import type { Problem } from '../contract/problem.ts'
import { CorruptRow, StoreUnavailable } from '../store/port.ts'

/** Titles of the statuses that the service answers with. */
const TITLES: Record<number, string> = {
  400: 'Malformed request',
  401: 'Not authorized',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request too slow',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid input',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
}

export type InputError = { pointer: string; detail: string }

/** An answer that is an error, thrown from anywhere below the app. */
export class HttpProblem extends Error {
  readonly status: number
  readonly errors: InputError[] | undefined
  readonly headers: Record<string, string>

  constructor(status: number, detail: string, more: { errors?: InputError[]; headers?: Record<string, string> } = {}) {
    super(detail)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }

  /** RFC 9457; the status says what there is to say of the type. */
  get body(): Problem {
    const { status, message: detail, errors } = this
    return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...(errors ? { errors } : {}) }
  }

  response(): Response {
    return new Response(JSON.stringify(this.body), {
      status: this.status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...this.headers },
    })
  }
}

/** A JSON pointer as a URI fragment (RFC 6901). */
export const pointer = (path: PropertyKey[]) =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`

/** What a pointer points at, for a reader. */
const named = (pointer: string) => decodeURIComponent(pointer.slice(2)) || 'the input'

export const invalid = (errors: InputError[]) =>
  new HttpProblem(422, `${errors.map((e) => `${named(e.pointer)} ${e.detail}`).join('; ')}.`, { errors })

/** What a schema found wrong, with unknown members each at their own place; `known` are the names that it knows. */
export function inputErrors(issues: readonly v.BaseIssue<unknown>[], known: string[]): InputError[] {
  return issues.flatMap(({ path = [], expected, message }) => {
    const at = path.map(({ key }) => key as PropertyKey)
    if (expected !== 'never') return { pointer: pointer(at), detail: message }
    // Of several unknown members the schema tells the first.
    const detail = known.length > 0 ? `is not known here; known are ${known.join(', ')}` : 'is not known here; none is'
    const unknown = Object.keys(path[0]?.input as object).filter((key) => !known.includes(key))
    return unknown.map((key) => ({ pointer: pointer([key]), detail }))
  })
}

/** What to answer to anything thrown. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error instanceof StoreUnavailable && /no such (table|index)/.test(error.message))
    return new HttpProblem(
      503,
      'The database lacks tables of this version: apply the migrations (npm start and npm run deploy do).',
    )
  if (error instanceof StoreUnavailable)
    return new HttpProblem(503, `The store does not answer, and nothing was kept; try again. (${error.message})`, {
      headers: { 'retry-after': '5' },
    })
  if (error instanceof CorruptRow) return new HttpProblem(500, `${error.message}.`)
  return new HttpProblem(500, 'Something went wrong here; it is in the log.')
}
