import { NoQuery } from '../../contract/query.ts'
import type { AppContext } from '../context.ts'
import { docsPage, styleHash } from '../docs-page.ts'
import { operation } from '../operation.ts'
import { HttpProblem } from '../problem.ts'

/** Where the description is asked for, and where the build leaves it among the files of public/. */
export const DESCRIPTION = '/api/openapi.json'

async function description(c: AppContext): Promise<string> {
  const file = await c.env.ASSETS.fetch(new URL(DESCRIPTION, c.req.url))
  if (!file.ok) throw new HttpProblem(503, 'The description is not made: npm run build makes it.')
  return file.text()
}

export const getDescription = operation({
  method: 'get',
  path: DESCRIPTION,
  query: NoQuery,
  conditional: 'program',
  handle: async (c) => c.body(await description(c), 200, { 'content-type': 'application/json' }),
})

export const getDocs = operation({
  method: 'get',
  path: '/api/docs',
  query: NoQuery,
  conditional: 'program',
  handle: async (c) =>
    c.html(docsPage(JSON.parse(await description(c))), 200, {
      'content-security-policy': `default-src 'none'; style-src '${styleHash()}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    }),
})
