import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { ArticlePage, ArticleSummary, EventPage, StoredArticle, StoredEvent } from '../contract/article.ts'
import { Event, Extraction, Timex } from '../contract/event.ts'
import { ArticleInput } from '../contract/input.ts'
import { Problem } from '../contract/problem.ts'
import { VERSION } from '../version.ts'
import { type Answer, type Content, DESCRIPTIONS, type Description, PARAMETERS } from './descriptions.ts'
import type { Operation } from './operation.ts'

type Json = Record<string, unknown>
type Described = Operation & Description

/** The schemas of bodies and answers, which have a name in the description. */
const NAMED = {
  ArticleInput,
  ArticlePage,
  ArticleSummary,
  Event,
  EventPage,
  Extraction,
  Problem,
  StoredArticle,
  StoredEvent,
  Timex,
}
/** Those that are written where they are meant. */
const INLINE = {
  Any: v.looseObject({}),
  Description: v.record(v.string(), v.unknown()),
  Health: v.object({ status: v.literal('ok') }),
}
export type SchemaName = keyof typeof NAMED | keyof typeof INLINE

/** What a check in code asks beside its type has no words in a JSON schema. */
export function jsonSchema(schema: v.GenericSchema): Json {
  const { $schema: _, ...json } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) as Json
  return json
}

function reference(name: SchemaName | null): Json {
  if (name === null) return { type: 'string' }
  return name in INLINE ? jsonSchema(INLINE[name as keyof typeof INLINE]) : { $ref: `#/components/schemas/${name}` }
}

const content = (types: Content) =>
  Object.fromEntries(Object.entries(types).map(([type, name]) => [type, { schema: reference(name) }]))

function parameters(it: Described): Json[] {
  const inPath = Object.entries(it.params ?? {}).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }))
  const { properties = {}, required = [] } = jsonSchema(it.query) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: PARAMETERS[name],
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
    schema,
  }))
  return [...inPath, ...inQuery]
}

/** What any call may answer beside what its own description says. */
function commonAnswers(it: Described): Record<string, string> {
  return {
    ...(it.body
      ? { 400: 'Malformed', 408: 'Too slow', 413: 'Too large', 415: 'A type or charset that is not read' }
      : {}),
    ...(it.writes ? { 401: 'No token, or not the right one' } : {}),
    422: 'Input that breaks the schema',
    ...(it.limit ? { 429: 'Too many calls' } : {}),
    500: 'A stored row that cannot be read, or a fault',
    503: 'The store does not answer',
    ...(it.conditional ? { 304: 'Not changed since the ETag of the request' } : {}),
  }
}

const headers = (given: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(given).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  )

function answer(status: number, it: Operation, { description, content: types, headers: given }: Answer): Json {
  const all = { ...given, ...(it.conditional && status < 400 ? { ETag: 'Strong; changes when the answer may.' } : {}) }
  const problem: Content | undefined = status >= 400 ? { 'application/problem+json': 'Problem' } : undefined
  const body = types ?? problem
  return {
    description,
    ...(Object.keys(all).length > 0 ? { headers: headers(all) } : {}),
    ...(body ? { content: content(body) } : {}),
  }
}

const operationId = (it: Operation) =>
  [it.method, ...it.path.replace('/api/', '').split(/[^\w]+/)].filter(Boolean).join('_')

function describeOperation(it: Described): Json {
  const common = Object.entries(commonAnswers(it)).map(([status, description]) => [status, { description }])
  const answers: Record<number, Answer> = { ...Object.fromEntries(common), ...it.answers }
  return {
    operationId: operationId(it),
    summary: it.summary,
    ...(it.description ? { description: it.description } : {}),
    ...(it.writes ? { security: [{ token: [] }] } : {}),
    parameters: parameters(it),
    ...(it.body ? { requestBody: { required: true, content: content(it.body) } } : {}),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, described]) => [status, answer(Number(status), it, described)]),
    ),
  }
}

/** The OpenAPI 3.1 description of these operations, from the schemas that check their input. */
export function openApi(operations: Operation[]): Json {
  const paths: Record<string, Json> = {}
  for (const it of operations) {
    paths[it.path] ??= {}
    paths[it.path][it.method] = describeOperation({ ...it, ...DESCRIPTIONS[`${it.method} ${it.path}`] })
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tarikh',
      version: VERSION,
      description: 'Reads Arabic news articles: what happened, who said so and when.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(NAMED).map(([name, schema]) => [name, jsonSchema(schema)])),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}
