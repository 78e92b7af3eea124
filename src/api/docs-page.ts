import { sha256 } from '@noble/hashes/sha2.js'
import { type Child, type El, h, toHtml } from '../views/tree.ts'

/** The page of /api/docs: the OpenAPI description as plain HTML, with a style of its own and no script. */

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.125rem; overflow-wrap: anywhere }
code { font-family: ui-monospace, monospace; font-size: .9em }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
td { overflow-wrap: anywhere }
pre { overflow: auto; padding: .75rem; background: color-mix(in srgb, currentColor 7%, transparent) }
`
/** What the policy of the page allows by name. */
export const styleHash = () => `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))))}`

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
      h('style', {}, STYLE),
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
