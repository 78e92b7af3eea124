/**
 * Builds the package into dist/, before it is packed: the extraction for every engine, and the command line for Node.
 * Each is one file with all it needs inside, so that installing the package fetches nothing else.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { jsonSchema } from '../api/openapi.ts'
import { Event, EventTime, Extraction, Span, Timex } from '../contract/event.ts'
import { FACTUALITIES, KINDS, PREFERENCES } from '../contract/kinds.ts'
import { typeOf } from './types.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const

const union = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(' | ')

function declarations(): string {
  const named = Object.entries({ Span, Timex, EventTime, Event, Extraction }).map(
    ([name, schema]) => `export interface ${name} ${typeOf(jsonSchema(schema))}\n`,
  )
  return `${named.join('\n')}
export type Kind = ${union(KINDS)}
export type Factuality = ${union(FACTUALITIES)}
export type Preference = ${union(PREFERENCES)}

export interface ExtractOptions {
  /** The day of publication (YYYY-MM-DD), or a date-time with an offset; without it, it is inferred or unknown. */
  publishedAt?: string | null
  title?: string | null
  url?: string | null
  /** Where a bare weekday, month or day goes when nothing in the text decides. */
  prefer?: Preference
  /** Adds to each timex and event the names of the rules that made it. */
  trace?: boolean
}

/**
 * Reads an Arabic news article: its temporal expressions and events. Pure: it knows no clock, network or locale, and
 * offsets are UTF-16 code units of the text as given.
 */
export function extract(text: string, options?: ExtractOptions): Extraction
`
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
await build({
  ...COMMON,
  entryPoints: { index: 'src/extract.ts' },
  outdir: 'dist',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
})
await build({
  ...COMMON,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  target: 'node20',
  platform: 'node',
  // What is CommonJS within asks for Node's own modules by require.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url)",
  },
})
chmodSync(join(dist, 'cli.js'), 0o755)
writeFileSync(join(dist, 'index.d.ts'), declarations())
