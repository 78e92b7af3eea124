import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Answer, AUTH, call, type Json, post } from './client.ts'

/** Good and bad requests made from the description of the service itself; whatever comes back must be as described. */

const ARTICLE = {
  text: 'نفى الوزير الخميس 10 مارس 2016 وجود اتفاق، وقال إن لافروف سيصل غدا.',
  publishedAt: '2016-03-11',
}
const document: Json = (await call('/api/openapi.json')).json
const operations: { path: string; method: string; it: Json }[] = Object.entries<Json>(document.paths).flatMap(
  ([path, methods]) => Object.entries<Json>(methods).map(([method, it]) => ({ path, method, it })),
)
const definitions = JSON.parse(
  JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
)
const cache = new Map<string, z.ZodType>()
function check(schema: Json, value: unknown) {
  const key = JSON.stringify(schema)
  const resolved = JSON.parse(key.replaceAll('#/components/schemas/', '#/$defs/'))
  const parser = cache.get(key) ?? z.fromJSONSchema({ ...resolved, $defs: definitions })
  cache.set(key, parser)
  parser.parse(value)
}

function expectDescribed(it: Json, answer: Answer) {
  const described = it.responses[String(answer.status)]
  expect(described, `status ${answer.status} ${answer.text}`).toBeDefined()
  expect(answer.status).not.toBe(500)
  if (!described.content || answer.status === 204) return
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]
  expect(Object.keys(described.content)).toContain(type)
  if (/[/+]json$/.test(type)) check(described.content[type].schema, answer.json)
}

const odd = fc.constantFrom(
  '',
  ' ',
  '-1',
  '0',
  '1e9',
  '\0',
  '%',
  '"',
  "' OR 1=1",
  '../..',
  '2015-02-30',
  '9'.repeat(400),
  '\ud800',
  'ق'.repeat(300),
  '<b>',
)
const good: Record<string, fc.Arbitrary<string>> = {
  from: fc.constantFrom('2016-01-01', '0001-01-01'),
  to: fc.constantFrom('2016-12-31', '9999-12-31'),
  q: fc.constantFrom('لافروف', 'وزير اتفاق', '10'),
  limit: fc.constantFrom('1', '50', '1000'),
  publishedAt: fc.constantFrom('2016-03-11', '2016-03-11T01:00:00Z'),
}
const oneValueOf = ({ name, schema }: Json): fc.Arbitrary<string> => {
  const values: string[] | undefined = schema.enum ?? schema.items?.enum
  const right = values ? fc.constantFrom(...values) : (good[name] ?? fc.string({ maxLength: 20 }))
  return fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  )
}
const queryOf = (it: Json) => {
  const parameters = it.parameters.filter((p: Json) => p.in === 'query')
  const one = parameters.length
    ? fc.constantFrom(...parameters).chain((p: Json) => oneValueOf(p).map((v) => [p.name, v]))
    : fc.constant(['x', '1'])
  return fc.array(fc.oneof({ weight: 9, arbitrary: one }, { weight: 1, arbitrary: fc.tuple(fc.string(), odd) }), {
    maxLength: 4,
  })
}
const body = fc.oneof(
  fc.constant(JSON.stringify(ARTICLE)),
  fc.record({ text: fc.string({ unit: 'binary', maxLength: 300 }) }).map((b) => JSON.stringify(b)),
  fc.json(),
  fc.string(),
)
const toWellFormed = (pairs: [string, string][]) => pairs.map(([k, v]) => [k.toWellFormed(), v.toWellFormed()])

describe('generated requests', () => {
  it.each(operations)('$method $path is answered as described', async ({ path, method, it: operation }) => {
    const { id } = (await post('/api/articles', ARTICLE, AUTH)).json.article
    const types = Object.keys(operation.requestBody?.content ?? {})
    await fc.assert(
      fc.asyncProperty(
        queryOf(operation),
        body,
        fc.constantFrom(id, 'nope', '000000000000000'),
        fc.nat(),
        async (query, text, article, n) => {
          const search = new URLSearchParams(toWellFormed(query as [string, string][])).toString()
          const answer = await call(`${path.replace('{id}', article)}${search && `?${search}`}`, {
            method: method.toUpperCase(),
            headers: {
              ...(operation.security ? AUTH : {}),
              ...(types.length ? { 'content-type': types[n % types.length] } : {}),
            },
            ...(types.length ? { body: text.toWellFormed() } : {}),
          })
          expectDescribed(operation, answer)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(operations.filter(({ it: o }) => o.security))(
    '$method $path does nothing without the token',
    async ({ path, method }) => {
      const { id } = (await post('/api/articles', ARTICLE, AUTH)).json.article
      expect((await call(path.replace('{id}', id), { method: method.toUpperCase() })).status).toBe(401)
      expect((await call(`/api/articles/${id}`)).status).toBe(200)
    },
  )
})
