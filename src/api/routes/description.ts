import * as z from 'zod/mini'
import { NoQuery } from '../../contract/query.ts'
import { docsPage, styleHash } from '../docs-page.ts'
import { openApi } from '../openapi.ts'
import { type Operation, operation } from '../operation.ts'

/** The calls that describe the others, and themselves. */
export function description(operations: Operation[]): Operation[] {
  // Made when first asked for: most Workers are never asked.
  let document: Record<string, unknown> | undefined
  const own: Operation[] = [
    operation({
      method: 'get',
      path: '/api/openapi.json',
      summary: 'This description, OpenAPI 3.1',
      query: NoQuery,
      conditional: 'program',
      answers: {
        200: { description: 'The description', content: { 'application/json': z.record(z.string(), z.unknown()) } },
      },
      handle(c) {
        document ??= openApi([...operations, ...own])
        return c.json(document)
      },
    }),
    operation({
      method: 'get',
      path: '/api/docs',
      summary: 'This description as a page',
      query: NoQuery,
      conditional: 'program',
      answers: { 200: { description: 'The page', content: { 'text/html': null } } },
      handle(c) {
        document ??= openApi([...operations, ...own])
        return c.html(docsPage(document), 200, {
          'content-security-policy': `default-src 'none'; style-src '${styleHash()}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        })
      },
    }),
  ]
  return own
}
