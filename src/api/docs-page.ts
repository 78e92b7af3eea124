import { sha256 } from '@noble/hashes/sha2.js'
import { html, raw } from 'hono/html'

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

const table = (head: string[], rows: unknown[]) =>
  rows.length === 0
    ? ''
    : html`<table><thead><tr>${head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`

const parameterRow = (p: Json) =>
  html`<tr><td><code>${p.name}</code></td><td>${p.in}</td><td>${typeName(p.schema)}</td><td>${p.description ?? ''}</td></tr>`

const answerRow = ([status, a]: [string, Json]) =>
  html`<tr><td><code>${status}</code></td><td>${a.description}</td><td>${Object.entries<Json>(a.content ?? {}).map(
    ([type, { schema }]) =>
      html`<code>${type}</code> ${schema.$ref ? html`<a href="#${refName(schema.$ref)}">${refName(schema.$ref)}</a>` : ''} `,
  )}</td></tr>`

const operationSection = (path: string, method: string, it: Json) => html`
<section id="${it.operationId}">
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${it.summary}. ${it.description ?? ''} ${it.security ? 'Needs the token.' : ''}</p>
${it.requestBody ? html`<p>Body: ${Object.entries<Json>(it.requestBody.content).map(([type, { schema }]) => html`<code>${type}</code> ${schema.$ref ? html`<a href="#${refName(schema.$ref)}">${refName(schema.$ref)}</a> ` : ' '}`)}</p>` : ''}
${table(['Parameter', 'In', 'Values', ''], it.parameters.map(parameterRow))}
${table(['Status', 'Meaning', 'Body'], Object.entries<Json>(it.responses).map(answerRow))}
</section>`

export function docsPage(document: Json): Promise<string> | ReturnType<typeof html> {
  const { info, paths, components } = document
  const sections = Object.entries<Json>(paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, it]) => operationSection(path, method, it)),
  )
  const schemas = Object.entries<Json>(components.schemas).map(
    ([name, schema]) =>
      html`<section id="${name}"><h2>${name}</h2><pre><code>${JSON.stringify(schema, null, 1)}</code></pre></section>`,
  )
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${info.title} API</title><style>${raw(STYLE)}</style></head>
<body><main>
<h1>${info.title} API ${info.version}</h1>
<p>${info.description} The same as <a href="/api/openapi.json">OpenAPI 3.1</a>; errors are <a href="#Problem">problem details</a>.</p>
${sections}
<h1>Schemas</h1>
${schemas}
</main></body>
</html>`
}
