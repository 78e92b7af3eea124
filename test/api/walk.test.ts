import { Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
const cache = new Map<string, Validator>()
function check(schema: Json, value: unknown) {
  const key = JSON.stringify(schema)
  const validator = cache.get(key) ?? new Validator({ ...schema, components: document.components }, '2020-12', false)
  cache.set(key, validator)
  expect(validator.validate(value).errors).toEqual([])
}

const isJson = (type: string) => /[/+]json$/.test(type)
const PROBLEM = { $ref: '#/components/schemas/Problem' }

/** The answers to many articles at once: each says that one is stored, or is a problem. */
function checkLines(text: string) {
  for (const line of text.split('\n').filter(Boolean)) {
    const { line: number, ...answer } = JSON.parse(line)
    expect(number).toBeGreaterThan(0)
    if (answer.status < 400) expect(answer).toEqual({ status: answer.status, id: expect.any(String) })
    else check(PROBLEM, answer)
    expect(answer.status).toBeLessThan(500)
  }
}

function expectDescribed(it: Json, answer: Answer) {
  const described = it.responses[String(answer.status)]
  expect(described, `status ${answer.status} ${answer.text}`).toBeDefined()
  expect(answer.status).not.toBe(500)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  if (!described.content || answer.status === 204) return
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]
  expect(Object.keys(described.content)).toContain(type)
  if (isJson(type)) check(described.content[type].schema, answer.json)
  else if (type === 'application/x-ndjson' && it.requestBody) checkLines(answer.text)
}

const any = fc.string({ unit: 'binary' })
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
const title = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((s) => s.isWellFormed() && !s.includes('\0'))
/** Values that are right for a parameter or a member of this name. */
const right: Record<string, fc.Arbitrary<string>> = {
  article: fc.constantFrom('000000000000000', 'nope'),
  from: fc.constantFrom('2016-01-01', '0001-01-01'),
  to: fc.constantFrom('2016-12-31', '9999-12-31'),
  q: fc.constantFrom('لافروف', 'وزير اتفاق', '10'),
  limit: fc.constantFrom('1', '50', '1000'),
  publishedAt: fc.constantFrom('2016-03-11', '2016-03-11T01:00:00Z', '2024-02-29T23:59:59.5+14:00'),
  title,
  url: fc.constantFrom('https://a.example/?q=%22', 'http://مثال.example/خبر'),
}
const rightFor = ({ name, schema }: Json): fc.Arbitrary<string> | undefined => {
  const values: string[] | undefined = schema.enum ?? schema.items?.enum
  return values ? fc.constantFrom(...values) : right[name]
}
const parametersOf = (it: Json): Json[] => it.parameters.filter((p: Json) => p.in === 'query')

/** Some of the parameters of an operation, each once, with right values. */
const goodQuery = (it: Json): fc.Arbitrary<[string, string][]> => {
  const known = parametersOf(it).filter((p) => rightFor(p))
  const some = fc
    .subarray(known)
    .chain((list) => fc.tuple(...list.map((p: Json) => rightFor(p)!.map((v) => [p.name, v]))))
  return some as unknown as fc.Arbitrary<[string, string][]>
}
/** Right, odd and random values for known and unknown names, some given twice. */
const anyQuery = (it: Json): fc.Arbitrary<[string, string][]> => {
  const parameters = parametersOf(it)
  const value = (p: Json) =>
    fc.oneof({ weight: 4, arbitrary: rightFor(p) ?? any }, { weight: 1, arbitrary: odd }, { weight: 1, arbitrary: any })
  const one = parameters.length
    ? fc.constantFrom(...parameters).chain((p: Json) => fc.tuple(fc.constant(p.name as string), value(p)))
    : fc.constant<[string, string]>(['x', '1'])
  return fc.array(fc.oneof({ weight: 9, arbitrary: one }, { weight: 1, arbitrary: fc.tuple(any, odd) }), {
    maxLength: 4,
  })
}

const arabic = fc
  .array(fc.constantFrom('نفى', 'الوزير', 'أمس', 'الاتفاق', 'قال', 'إن', '2016', '.', '\n', '«', '»'), { minLength: 1 })
  .map((words) => `خبر ${words.join(' ')}`)
const goodArticle = fc.record(
  {
    text: arabic,
    publishedAt: fc.option(right.publishedAt),
    title: fc.option(title),
    url: fc.option(right.url),
    prefer: fc.constantFrom('news', 'past', 'future'),
  },
  { requiredKeys: ['text'] },
)
const anyBody = fc.oneof(
  fc.constant(JSON.stringify(ARTICLE)),
  fc
    .record({ text: any, publishedAt: fc.oneof(odd, fc.integer()), title: fc.jsonValue() })
    .map((b) => JSON.stringify(b)),
  fc.json(),
  fc.string(),
  fc.array(fc.oneof(fc.json(), any)).map((lines) => lines.join('\n')),
)
/** A good body in each type that the operation takes. */
const goodBody = (type: string): fc.Arbitrary<string> =>
  type === 'text/plain'
    ? arabic
    : type === 'application/x-ndjson'
      ? fc.array(goodArticle, { maxLength: 3 }).map((list) => list.map((it) => JSON.stringify(it)).join('\n'))
      : goodArticle.map((it) => JSON.stringify(it))

const typesOf = (it: Json) => Object.keys(it.requestBody?.content ?? {})
const oddType = fc.constantFrom(
  '',
  'text/html',
  'application/json; charset=latin1',
  'text/plain; charset=\u00e9',
  '/',
  ';;;',
)
const wellFormed = (pairs: [string, string][]) =>
  new URLSearchParams(pairs.map(([k, v]) => [k.toWellFormed(), v.toWellFormed()])).toString()

interface Asked {
  query: [string, string][]
  article: string
  type?: string
  body?: string
  headers?: Record<string, string>
}
const ask = (path: string, method: string, it: Json, { query, article, type, body, headers }: Asked) => {
  const search = wellFormed(query)
  return call(`${path.replace('{id}', encodeURIComponent(article))}${search && `?${search}`}`, {
    method: method.toUpperCase(),
    headers: {
      ...(it.security ? AUTH : {}),
      ...(type === undefined ? {} : { 'content-type': type }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: body.toWellFormed() }),
  })
}
const storedId = async (): Promise<string> => (await post('/api/articles', ARTICLE, AUTH)).json.article.id

describe('generated requests', () => {
  it.each(operations)('$method $path answers any as described', async ({ path, method, it: operation }) => {
    const id = await storedId()
    const types = typesOf(operation)
    await fc.assert(
      fc.asyncProperty(
        anyQuery(operation),
        fc.oneof(fc.constantFrom(id, 'nope', '000000000000000', '..', '%', ' ', 'a/b'), any),
        types.length ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...types) }, oddType) : fc.constant(undefined),
        anyBody,
        fc.constantFrom<Record<string, string>>(
          {},
          { 'if-none-match': '"' },
          { 'if-none-match': 'W/"x", *' },
          { accept: 'x' },
        ),
        async (query, given, type, body, headers) => {
          // What is no segment of a path asks for another address.
          const article = /^\.{0,2}$|\.tml$/.test(given) ? 'nope' : given.toWellFormed()
          const asked = { query, article, type, headers, ...(types.length ? { body } : {}) }
          expectDescribed(operation, await ask(path, method, operation, asked))
        },
      ),
      { numRuns: 80 },
    )
  })

  it.each(operations)('$method $path takes all that are good', async ({ path, method, it: operation }) => {
    const types = typesOf(operation)
    const type = types.length ? fc.constantFrom(...types) : fc.constant(undefined)
    await fc.assert(
      fc.asyncProperty(
        goodQuery(operation),
        type.chain((t) => fc.tuple(fc.constant(t), t ? goodBody(t) : fc.constant(undefined))),
        async (query, [type, body]) => {
          const answer = await ask(path, method, operation, { query, article: await storedId(), type, body })
          expectDescribed(operation, answer)
          expect(answer.status, answer.text).toBeLessThan(400)
        },
      ),
      { numRuns: 25 },
    )
  })

  it.each(operations.filter(({ method }) => method === 'get'))('HEAD $path is GET without a body', async ({ path }) => {
    const address = path.replace('{id}', await storedId())
    const [head, get] = [await call(address, { method: 'HEAD' }), await call(address)]
    expect([head.status, head.text]).toEqual([get.status, ''])
    for (const name of ['content-type', 'etag', 'cache-control'])
      expect(head.headers.get(name)).toBe(get.headers.get(name))
  })

  it.each(Object.keys(document.paths))('%s has no other methods', async (path) => {
    const described = Object.keys(document.paths[path]).map((method) => method.toUpperCase())
    const id = await storedId()
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter(
      (it) => !described.includes(it),
    )) {
      const answer = await call(path.replace('{id}', id), { method, headers: AUTH })
      expect([answer.status, answer.headers.get('content-type')], method).toEqual([405, 'application/problem+json'])
      expect(answer.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(described))
      check(PROBLEM, answer.json)
    }
    expect((await call(`/api/articles/${id}`)).status).toBe(200)
  })
})

describe('what writes', () => {
  const writing = operations.filter(({ it: o }) => o.security)

  it('is marked as such: every method but those that read, and extracting', () => {
    const named = (list: typeof operations) => list.map(({ path, method }) => `${method} ${path}`).sort()
    const unsafe = operations.filter(({ path, method }) => method !== 'get' && path !== '/api/extract')
    expect(named(writing)).toEqual(named(unsafe))
  })

  it.each(writing)('$method $path does nothing without the token', async ({ path, method, it: operation }) => {
    const id = await storedId()
    const before = (await call('/api/articles')).json.total
    const types = typesOf(operation)
    const token = fc.oneof(
      fc.constantFrom(
        undefined,
        '',
        'Bearer',
        'Bearer ',
        'dev-token',
        'Basic dev-token',
        'Bearer dev-token x',
        'Bearer DEV-TOKEN',
      ),
      fc.string().map((s) => `Bearer ${s.replace(/[^\x20-\x7e]/g, '')}`),
    )
    await fc.assert(
      fc.asyncProperty(token, goodArticle, fc.nat(), async (authorization, article, n) => {
        fc.pre(authorization !== AUTH.authorization)
        const answer = await call(path.replace('{id}', id), {
          method: method.toUpperCase(),
          headers: {
            ...(authorization === undefined ? {} : { authorization }),
            ...(types.length ? { 'content-type': types[n % types.length] } : {}),
          },
          ...(types.length ? { body: JSON.stringify({ ...article, text: `${article.text} غير` }) } : {}),
        })
        expect(answer.status).toBe(401)
        expectDescribed(operation, answer)
      }),
      { numRuns: 60 },
    )
    expect((await call(`/api/articles/${id}`)).status).toBe(200)
    expect((await call('/api/articles')).json.total).toBe(before)
  })
})
