/**
 * Builds the package into dist/, before it is packed: the extraction for every engine, and the command line for Node.
 * Each is one file with all it needs inside, so that installing the package fetches nothing else.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { jsonSchema } from '../api/openapi.ts'
import { Event, EventTime, Extraction, Span, Timex } from '../contract/event.ts'
import { FACTUALITIES, KINDS, PREFERENCES } from '../contract/kinds.ts'
import { bundle } from './build.ts'
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

/** An interface as a file of the program declares it. */
function declared(name: string, file: string): string {
  const source = readFileSync(join(root, file), 'utf8')
  const found = new RegExp(`^export interface ${name} \\{.*?^\\}$`, 'ms').exec(source)
  if (!found) throw new Error(`${file} declares no ${name}`)
  return found[0]
}

function declarations(): string {
  const named = Object.entries({ Span, Timex, EventTime, Event, Extraction }).map(
    ([name, schema]) => `export interface ${name} ${typeOf(jsonSchema(schema))}\n`,
  )
  return `${named.join('\n')}
export type Kind = ${union(KINDS)}
export type Factuality = ${union(FACTUALITIES)}
export type Preference = ${union(PREFERENCES)}

${declared('ExtractOptions', 'src/read.ts')}

/**
 * Reads an Arabic news article: its temporal expressions and events. Pure: it knows no clock, network or locale, and
 * offsets are UTF-16 code units of the text as given.
 */
export function extract(text: string, options?: ExtractOptions): Extraction
`
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
await bundle('src/extract.ts', join(dist, 'index.js'), 'es2022')
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
