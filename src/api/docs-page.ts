import { type Child, type El, h, toHtml } from '../views/tree.ts'

// biome-ignore lint/suspicious/noExplicitAny: a JSON document, walked by its own rules
type Json = any

const refName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)

function typeName(schema: Json = {}): string {
  if (schema.$ref) return refName(schema.$ref)
  if (schema.enum) return schema.enum.join(' | ')
  if (schema.type === 'array') return `${typeName(schema.items)}, may be repeated`
  return [schema.type].flat().filter(Boolean).join(' | ') || 'any'
}

const code = (text: string) => h('code', {}, text)
const link = (href: string, text: string) => h('a', { href }, text)

/** Each media type, with its schema where that has a name. */
const types = (content: Json = {}): Child =>
  Object.entries<Json>(content).map(([type, { schema }]) => [
    code(type),
    ' ',
    schema.$ref && [link(`#${refName(schema.$ref)}`, refName(schema.$ref)), ' '],
  ])

const table = (head: string[], rows: Child[][]): Child =>
  rows.length > 0 &&
  h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))))),
  )

const operationSection = (path: string, method: string, it: Json): El =>
  h(
    'section',
    { id: it.operationId },
    h('h2', {}, code(`${method.toUpperCase()} ${path}`)),
    h('p', {}, `${it.summary}. ${it.description ?? ''} ${it.security ? 'Needs the token.' : ''}`),
    it.requestBody && h('p', {}, 'Body: ', types(it.requestBody.content)),
    table(
      ['Parameter', 'In', 'Values', ''],
      it.parameters.map((p: Json) => [code(p.name), p.in, typeName(p.schema), p.description]),
    ),
    table(
      ['Status', 'Meaning', 'Body'],
      Object.entries<Json>(it.responses).map(([status, a]) => [code(status), a.description, types(a.content)]),
    ),
  )

/** The page of /api/docs: the OpenAPI description as plain HTML, without a script. */
export function docsPage({ info, paths, components }: Json): string {
  const sections = Object.entries<Json>(paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, it]) => operationSection(path, method, it)),
  )
  const schemas = Object.entries<Json>(components.schemas).map(([name, schema]) =>
    h('section', { id: name }, h('h2', {}, name), h('pre', {}, code(JSON.stringify(schema, null, 1)))),
  )
  const page = h(
    'html',
    { lang: 'en' },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', {}, `${info.title} API`),
      h('link', { rel: 'stylesheet', href: '/docs.css' }),
    ),
    h(
      'body',
      {},
      h(
        'main',
        {},
        h('h1', {}, `${info.title} API ${info.version}`),
        h(
          'p',
          {},
          `${info.description} The same as `,
          link('/api/openapi.json', 'OpenAPI 3.1'),
          '; errors are ',
          link('#Problem', 'problem details'),
          '.',
        ),
        sections,
        h('h1', {}, 'Schemas'),
        schemas,
      ),
    ),
  )
  return `<!doctype html>\n${toHtml(page)}\n`
}
