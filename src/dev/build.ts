/** Bundles the page into public/: `node src/dev/run.mjs src/dev/build.ts`, and as a part of the start. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as buildStyle } from 'esbuild'
import { build, type Plugin } from 'rolldown'

const root = join(import.meta.dirname, '../..')

/** The page, its embed, and the extraction in a Web Worker of its own: a whole file each. */
const SCRIPTS = ['main', 'embed', 'worker']

/** What the drawing asks of d3-selection, and what that asks of itself. */
const JOIN = new Set('constructor select selectAll selectChildren data enter exit remove merge order each'.split(' '))

/**
 * d3-selection hangs every method on one object, where no bundler can tell which are used: the others stay out, and its
 * variables of elements, which are at its end.
 */
const joinOnly: Plugin = {
  name: 'join only',
  transform: {
    filter: { id: /d3-selection\.mjs$/ },
    handler: (code) => ({
      code: code
        .replace(/^ +(\w+|\[Symbol\.iterator\]): selection_\w+,?$/gm, (line, name) => (JOIN.has(name) ? line : ''))
        .replace(/^Local\.prototype = [\s\S]*?^};$/m, ''),
      map: null,
    }),
  },
}

const script = (name: string) =>
  build({
    cwd: root,
    input: `src/page/${name}.ts`,
    plugins: [joinOnly],
    output: {
      file: `public/${name}.js`,
      format: 'esm',
      minify: true,
      sourcemap: true,
      codeSplitting: false,
      comments: { legal: false },
    },
  })

const style = () =>
  buildStyle({
    absWorkingDir: root,
    entryPoints: ['src/page/style.css'],
    outdir: 'public',
    bundle: true,
    external: ['/fonts/*'],
    charset: 'utf8',
    minify: true,
    sourcemap: 'linked',
    logLevel: 'warning',
  })

export async function buildPage(): Promise<void> {
  await Promise.all([...SCRIPTS.map(script), style()])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage()
