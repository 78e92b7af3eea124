/**
 * The same events drawn by Tarikh, TimelineJS3, vis-timeline and a bare d3 and canvas drawing, in one browser:
 * `npm run bench:page`, with `-- --quick` to leave out what takes minutes. Tarikh and the bare drawing take turns, and
 * what is said of them is the median of the turns, so that a busy machine slows both alike. Ratios are to the bare
 * drawing; they hold better than milliseconds.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build, type Plugin } from 'esbuild'
import { COMPILED_WHOLE } from '../../src/dev/build.ts'
import { browserArgs, findBrowser } from '../../test/browser.ts'
import { median } from '../measure.ts'
import { manyEvents } from './events.ts'

const DRAWINGS = ['tarikh', 'reference', 'vis', 'timelinejs'] as const
const SIZES = [10, 1000, 10_000]
/** With seven, the ratio of ten events came out between 1.1 and 2.1 on a busy machine. */
const TURNS = 15
const here = import.meta.dirname

interface Cost {
  drawn: number
  p50: number | null
  p95: number | null
  nodes: number
  overlaps: number | null
  whole: number | null
  labels: number | null
  keyboard: number
}

/** TimelineJS3 is a script with one global, which a bundle would keep to itself. */
const globalTL: Plugin = {
  name: 'global TL',
  setup(b) {
    b.onLoad({ filter: /timelinejs.dist.js.timeline\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nglobalThis.TL = TL`,
    }))
  },
}

async function bundle(name: string) {
  const out = await build({
    stdin: {
      contents: `import d from './drawings/${name}.js'; import { measure } from './page.js'; globalThis.run = (e) => measure(d, e)`,
      resolveDir: here,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2023',
    outdir: join(here, 'out'),
    logLevel: 'error',
    // As the page's own build does; for every drawing alike.
    banner: { js: COMPILED_WHOLE },
    plugins: [globalTL],
    loader: {
      '.eot': 'empty',
      '.ttf': 'empty',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.svg': 'empty',
      '.png': 'empty',
      '.gif': 'empty',
    },
  })
  const text = (end: string) => out.outputFiles.find((f) => f.path.endsWith(end))?.text ?? ''
  return { js: text('.js'), css: text('.css') }
}

const quick = process.argv.includes('--quick')
const port = Number(process.env.PORT ?? 8872)
const bundles = new Map(await Promise.all(DRAWINGS.map(async (n) => [n, await bundle(n)] as const)))
const styles = ['faces', 'theme'].map((name) => readFile(join(here, `../../src/page/style/${name}.css`), 'utf8'))
const look = (await Promise.all(styles)).join('')
const server = createServer(async (request, response) => {
  const [, name, file] = (request.url ?? '').split('/')
  if (name === 'look.css') return response.setHeader('content-type', 'text/css').end(look)
  if (name === 'fonts') return response.end(await readFile(join(here, '../../public/fonts', basename(file))))
  const found = bundles.get(name as (typeof DRAWINGS)[number])
  const type = file === 'a.js' ? 'text/javascript' : file === 'a.css' ? 'text/css' : 'text/html'
  response.setHeader('content-type', `${type}; charset=utf-8`)
  if (!found) response.statusCode = 404
  response.end(
    file === 'a.js'
      ? found?.js
      : file === 'a.css'
        ? found?.css
        : '<!doctype html><html lang="ar"><link rel="icon" href="data:,"><link rel="stylesheet" href="/look.css"><link rel="stylesheet" href="a.css"><body><script src="a.js"></script>',
  )
}).listen(port)
const browser = await chromium.launch({ executablePath: findBrowser()?.executablePath, args: browserArgs })
const results = new Map<string, Cost>()

type Events = ReturnType<typeof manyEvents>

async function measureOnce(name: string, events: Events): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`http://localhost:${port}/${name}/`)
  const cost = await page.evaluate((e) => (globalThis as unknown as { run(e: unknown): Promise<Cost> }).run(e), events)
  await page.close()
  return cost
}

/** Each figure the median of its own over the turns. */
const middle = (costs: Cost[]): Cost =>
  Object.fromEntries(
    Object.keys(costs[0]).map((k) => [k, costs[0][k as keyof Cost] && median(costs.map((c) => c[k as keyof Cost]!))]),
  ) as unknown as Cost

try {
  for (const n of SIZES) {
    // Days only: what every one of them can draw.
    const events = manyEvents(n).map((e) => ({ ...e, time: { ...e.time, to: e.time.from, edtf: e.time.from } }))
    const turns = new Map<string, Cost[]>([
      ['tarikh', []],
      ['reference', []],
    ])
    // The first turn warms the files and the browser.
    for (let turn = -1; turn < TURNS; turn++)
      for (const [name, costs] of turns) {
        const cost = await measureOnce(name, events)
        if (turn >= 0) costs.push(cost)
      }
    for (const [name, costs] of turns) results.set(`${name} ${n}`, middle(costs))
    if (!quick || n < 10_000)
      for (const name of ['vis', 'timelinejs']) results.set(`${name} ${n}`, await measureOnce(name, events))
  }
} finally {
  await browser.close()
  server.close()
}

const cell = (value: number | null | undefined, digits = 0) => (value == null ? '–' : value.toFixed(digits))
const row = (title: string, of: (name: string) => string) =>
  console.log(`| ${title} | ${DRAWINGS.map((name) => of(name)).join(' | ')} |`)
console.log(`| | ${DRAWINGS.join(' | ')} |\n|-|${DRAWINGS.map(() => '-').join('|')}|`)
row('script and style, KB gzip', (name) => {
  const { js, css } = bundles.get(name as (typeof DRAWINGS)[number])!
  return cell((gzipSync(js).length + gzipSync(css).length) / 1024, 1)
})
for (const n of SIZES) {
  const base = results.get(`reference ${n}`)!.drawn
  row(`drawn, ${n}: ms (ratio)`, (name) => {
    const cost = results.get(`${name} ${n}`)
    return cost ? `${cell(cost.drawn)} (${(cost.drawn / base).toFixed(2)})` : '–'
  })
}
for (const n of SIZES.slice(1)) {
  row(`zoom frame work at ${n}, ms p50 / p95`, (name) => {
    const cost = results.get(`${name} ${n}`)
    return `${cell(cost?.p50, 1)} / ${cell(cost?.p95, 1)}`
  })
  row(`DOM nodes at ${n}`, (name) => cell(results.get(`${name} ${n}`)?.nodes))
}
for (const n of SIZES.slice(0, 2)) {
  row(`titles that meet another, of those drawn, at ${n}`, (name) => {
    const cost = results.get(`${name} ${n}`)
    return `${cell(cost?.overlaps)} of ${cell(cost?.labels)}`
  })
  row(`titles whole in the view, at ${n}`, (name) => cell(results.get(`${name} ${n}`)?.whole))
}
row('events reached by keyboard, of 10', (name) => cell(results.get(`${name} 10`)?.keyboard))
