import { NoQuery } from '../../contract/query.ts'
import type { AppContext } from '../context.ts'
import { operation } from '../operation.ts'
import { HttpProblem } from '../problem.ts'

/** Where the description is asked for, as data and as a page, and where the build leaves both among the files of public/. */
export const DESCRIPTION = '/api/openapi.json'
export const DOCS = '/api/docs'

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

async function made(c: AppContext): Promise<ReadableStream> {
  const file = await c.env.ASSETS.fetch(new URL(c.req.path, c.req.url))
  if (!file.ok) throw new HttpProblem(503, 'The description is not made: npm run build makes it.')
  return file.body as ReadableStream
}

export const getDescription = operation({
  method: 'get',
  path: DESCRIPTION,
  query: NoQuery,
  conditional: 'program',
  handle: async (c) => c.body(await made(c), 200, { 'content-type': 'application/json' }),
})

export const getDocs = operation({
  method: 'get',
  path: DOCS,
  query: NoQuery,
  conditional: 'program',
  handle: async (c) =>
    c.body(await made(c), 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }),
})
