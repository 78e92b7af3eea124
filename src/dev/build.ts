/** Bundles the page's scripts into public/: `node src/dev/run.mjs src/dev/build.ts`, and as a part of the start. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** Whole files: the embed, the extraction in a Web Worker of its own, and the style. */
const WHOLE = ['src/page/embed.ts', 'src/page/worker.ts', 'src/page/style.css']
/** The page itself: `main.js`, the `chunk.js` that it shares with `later.js`, and that, fetched when asked for. */
const SPLIT = ['src/page/main.ts']

const bundle = (entryPoints: string[], splitting: boolean) =>
  build({
    absWorkingDir: root,
    entryPoints,
    splitting,
    chunkNames: '[name]',
    outdir: 'public',
    bundle: true,
    external: ['/fonts/*'],
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    minify: true,
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  })

export async function buildPage(): Promise<void> {
  await Promise.all([bundle(WHOLE, false), bundle(SPLIT, true)])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage()
