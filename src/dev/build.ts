/** Bundles the page's scripts into public/: `node src/dev/run.mjs src/dev/build.ts`, and as a part of the start. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** The scripts and the style of the page: the page itself, the embed, and the extraction in a Web Worker of its own. */
const SCRIPTS = ['src/page/main.ts', 'src/page/embed.ts', 'src/page/worker.ts', 'src/page/style.css']

export async function buildPage(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: SCRIPTS.filter((file) => existsSync(`${root}/${file}`)),
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
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage()
