/** Makes the files of public/, as a part of the start too, and bundles the Worker: `node src/dev/run.mjs src/dev/build.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as esbuild } from 'esbuild'
import { type Plugin, build as rolldown } from 'rolldown'
import { type ESTree, minifySync, Visitor } from 'rolldown/utils'
import { docsPage } from '../api/docs-page.ts'
import { openApi } from '../api/openapi.ts'
import { operations } from '../api/operations.ts'
import { DESCRIPTION, DOCS } from '../api/routes/description.ts'
import { packed, swapped } from '../text/ascii.ts'

const root = join(import.meta.dirname, '../..')

/** The page, its embed, and the extraction in a Web Worker of its own: a whole file each. */
const SCRIPTS = ['main', 'embed', 'worker']

/** A part of a script, in UTF-16 units: half-open. */
interface Place {
  start: number
  end: number
}

/** A script with other text in some places of it, which stand in their order. */
function replaced<P extends Place>(code: string, places: readonly P[], text: (place: P) => string): string {
  let written = ''
  let at = 0
  for (const place of places) {
    written += code.slice(at, place.start) + text(place)
    at = place.end
  }
  return written + code.slice(at)
}

/** What the drawing asks of d3-selection, and what that asks of itself. */
const JOIN = new Set('constructor select selectAll data enter exit remove merge each'.split(' '))

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

/**
 * Tells the browser to compile all of a script where it reads it, away from the page's thread, and not each function
 * when it is first called there: nearly all of them are called for the first drawing.
 * @see https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export const COMPILED_WHOLE = '//# allFunctionsCalledOnLoad'

const script = (name: string) =>
  rolldown({
    cwd: root,
    input: `src/page/${name}.ts`,
    plugins: [joinOnly],
    optimization: { inlineConst: { mode: 'all' } },
    output: {
      file: `public/${name}.js`,
      format: 'esm',
      minify: true,
      sourcemap: true,
      codeSplitting: false,
      comments: false,
      postBanner: COMPILED_WHOLE,
    },
  })

const style = () =>
  esbuild({
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

/** Members of Hono's classes, by module, that nothing here calls, nor what is called asks for. */
const UNCALLED: Record<string, string> = {
  request:
    'parseBody query queries json text arrayBuffer bytes blob formData #cachedBody bodyCache addValidatedData valid #validatedData matchedRoutes routePath',
  context: 'event executionCtx render setLayout getLayout setRenderer #layout #renderer html redirect status var',
  'hono-base': 'mount fire',
}

/** Hono's methods hang on its classes too: those that read bodies and forms, render, or mount another program stay out. */
const routesOnly: Plugin = {
  name: 'routes only',
  transform: {
    filter: { id: /hono.dist.(?:request|context|hono-base)\.js$/ },
    handler(code, id) {
      const names = new Set(UNCALLED[basename(id, '.js')].split(' '))
      const left: Place[] = []
      const leave = ({ start, end, key }: ESTree.MethodDefinition | ESTree.PropertyDefinition) => {
        if (names.has(code.slice(key.start, key.end))) left.push({ start, end })
      }
      new Visitor({ MethodDefinition: leave, PropertyDefinition: leave }).visit(this.parse(code))
      return { code: replaced(code, left, () => ''), map: null }
    },
  },
}

interface Literal extends Place {
  text: string
}

/** The strings of a module without variables in them. */
function literals(program: ESTree.Program): Literal[] {
  const found: Literal[] = []
  new Visitor({
    Literal({ start, end, value }) {
      if (typeof value === 'string') found.push({ start, end, text: value })
    },
    TemplateLiteral({ start, end, quasis }) {
      if (quasis.length === 1) found.push({ start, end, text: quasis[0].value.cooked ?? '' })
    },
  }).visit(program)
  return found
}

/** Shorter ones would not make up for the call around them. */
const LEAST_LENGTH = 4
/** Characters before a list that tell what it is for. */
const BEFORE = 80

/** The module that reads them, wherever it is imported. */
const ASCII = JSON.stringify(join(root, 'src/text/ascii.ts'))

/** Before a list whose order says nothing: the words of a set. */
const UNORDERED = /(?:\b(?:wordSet|both)\(|\b(?:put|addWords)\([^()]*,)\s*$/

/** The words of a list parted by one space, sorted where their order says nothing: neighbours then share the most. */
function wordsOf(text: string, before: string): string {
  const words = text.trim().split(/\s+/)
  if (words.length === 1) return text
  return (UNORDERED.test(before) ? [...new Set(words)].sort() : words).join(' ')
}

/** Before each list, until all of a bundle are known; between them from then on. */
const MARK = '\u0001'

/** The strings of a module that stand in no function of it, nor in what each object of a class is given. */
function outermost(program: ESTree.Program): Literal[] {
  const within: [number, number][] = []
  const enter = ({ start, end }: { start: number; end: number }) => within.push([start, end])
  new Visitor({
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    PropertyDefinition: enter,
  }).visit(program)
  return literals(program).filter(({ start: at }) => !within.some(([start, end]) => at > start && at < end))
}

/**
 * Puts the lists of a bundle next to each other, where they compress a fifth smaller than far apart: each is read once,
 * in the order in which they stand.
 */
const listsTogether: Plugin = {
  name: 'lists together',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || !file.code.includes(MARK)) continue
      const lists = outermost(this.parse(file.code)).filter(({ text }) => text.startsWith(MARK))
      const written = replaced(file.code, lists, () => '$list()')
      if (written.includes(MARK))
        throw new Error(`A list of ${file.fileName} is written within a function: move it out.`)
      const all = lists.map(({ text }) => text.slice(MARK.length)).join(MARK)
      file.code = `const $lists=\`${all.replace(/[\\`]|\$\{/g, '\\$&')}\`.split("${MARK}").values(),$list=()=>$lists.next().value;${written}`
    }
  },
}

/** Writes lists of Arabic words in ASCII, packed where they have no digits. */
const listsInAscii: Plugin = {
  name: 'lists in ASCII',
  transform: {
    filter: { id: /src.(?:events|temporal).*\.ts$/, code: /[\u0621-\u064a]/ },
    handler(code) {
      const lists = outermost(this.parse(code, { lang: 'ts' })).filter(
        ({ text }) => text.length >= LEAST_LENGTH && /[\u0621-\u064a]/.test(text),
      )
      if (lists.length === 0) return
      const written = replaced(code, lists, ({ start, text }) => {
        const words = /^[\u0621-\u064a_\s]+$/.test(text)
        const list = words ? wordsOf(text, code.slice(Math.max(0, start - BEFORE), start)) : text
        const call = /\d/.test(list)
          ? `swapped(${JSON.stringify(MARK + swapped(list))})`
          : `unpacked(${JSON.stringify(MARK + packed(list))})`
        return `/* @__PURE__ */ ${call}`
      })
      return { code: `${written}\nimport { swapped, unpacked } from ${ASCII}`, map: null }
    },
  },
}

/** Modules whose objects stay among themselves: what they answer is named in the contract, outside them. */
const CORE = /src.(?:events|temporal|text)\W/

/** All names that the language and its platform give their objects. */
function namesOfThePlatform(): Set<string> {
  const names = new Set<string>()
  const add = (object: unknown) => {
    for (let of = object; of !== null && of !== undefined; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) names.add(name)
  }
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const of = (globalThis as Record<string, unknown>)[name]
    if (typeof of === 'function') add(of.prototype)
    add(of)
  }
  // What is answered and asked by objects without a class: an iterator, a match, a property's descriptor, a locale's part.
  for (const name of 'done value index input groups get set type'.split(' ')) names.add(name)
  for (const iterated of [[], new Map(), ''.matchAll(/./g)]) add(iterated[Symbol.iterator]())
  return names
}

/** The patterns of dates name what they find. */
const PATTERNS = /src.temporal\W/

/** The names by which code reads properties, those that it gives them, and the strings, or words of them, that may be one. */
function namesIn(program: ESTree.Program, patterns: boolean) {
  const read = new Set<string>()
  const given = new Set<string>()
  const named = new Set<string>()
  const give = ({ key, computed }: { key: ESTree.Node; computed: boolean }) => {
    if (!computed && key.type === 'Identifier') given.add(key.name)
  }
  new Visitor({
    MemberExpression({ property, computed }) {
      if (!computed && property.type === 'Identifier') read.add(property.name)
    },
    Property: give,
    MethodDefinition: give,
    PropertyDefinition: give,
  }).visit(program)
  for (const { text } of literals(program))
    for (const name of patterns ? text.split(/\W+/) : /^\w+$/.test(text) ? [text] : []) named.add(name)
  return { read, given, named }
}

/** Shortens the names of properties that only the core has, and no string is: 2 KB in all. */
const namesShortened: Plugin = {
  name: 'names shortened',
  generateBundle(_, files) {
    const own = new Set<string>()
    const others = namesOfThePlatform()
    // Of the contract only types are left in no code: its description names them.
    for (const name of JSON.stringify(openApi(operations)).match(/\w+/g) ?? []) others.add(name)
    for (const id of this.getModuleIds()) {
      const code = this.getModuleInfo(id)?.code
      if (!code) continue
      const { read, given, named } = namesIn(this.parse(code, { lang: 'ts' }), PATTERNS.test(id))
      for (const name of named) others.add(name)
      // A key of the core that is never read by its name is that of a map.
      if (CORE.test(id)) for (const name of read) own.add(name)
      else for (const name of [...read, ...given]) others.add(name)
    }
    const include = new RegExp(`^(?:${[...own].filter((name) => !others.has(name)).join('|')})$`)
    // Of all chunks together: what one answers, another reads.
    let cache: Record<string, string | false> = {}
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue
      const { code, mangleCache } = minifySync(file.fileName, file.code, {
        module: true,
        mangleProps: { include, reserved: [...others], cache },
      })
      file.code = code
      cache = mangleCache ?? cache
    }
  },
}

/**
 * Bundles the Worker as it is deployed, or the core alone, in UTF-8: wrangler writes an Arabic letter in six characters,
 * and all of it 5 % larger; esbuild shortens less, and all of it is 2 % larger. What it imports late is a module beside
 * it: in the same file each module of the core would need a function around it, 5 KB in all.
 */
export async function bundle(entry: string, outfile: string, target = 'es2024'): Promise<void> {
  await rolldown({
    cwd: root,
    input: entry,
    external: [/^(?:node|cloudflare):/],
    platform: 'browser',
    plugins: [routesOnly, listsInAscii, namesShortened, listsTogether],
    resolve: { conditionNames: ['workerd', 'worker', 'browser', 'import', 'default'] },
    transform: { target },
    optimization: { inlineConst: { mode: 'all' } },
    // Nothing here has a getter that does more than read.
    treeshake: { propertyReadSideEffects: false },
    // Parsing for lists takes its time, and is no news.
    checks: { pluginTimings: false },
    output: {
      dir: dirname(outfile),
      entryFileNames: basename(outfile),
      chunkFileNames: '[name].mjs',
      format: 'esm',
      minify: true,
      comments: false,
    },
  })
}

/** The description of the service, among the files of this folder: what makes it is larger than it, and is not deployed. */
export function buildDescription(files = join(root, 'public')): void {
  const description = openApi(operations)
  mkdirSync(join(files, dirname(DESCRIPTION)), { recursive: true })
  writeFileSync(join(files, DESCRIPTION), JSON.stringify(description))
  writeFileSync(join(files, `${DOCS}.html`), docsPage(description))
}

/** All that is served as files. */
export async function buildFiles(): Promise<void> {
  buildDescription()
  await Promise.all([...SCRIPTS.map(script), style()])
}

/** What wrangler deploys: the Worker as it is built here, which it is to leave as it is. */
export const DEPLOYED = ['.wrangler/worker/index.js', '--no-bundle', '--config', 'wrangler.toml']

export async function build(): Promise<void> {
  // Wrangler deploys every module that it finds there.
  rmSync(join(root, dirname(DEPLOYED[0])), { recursive: true, force: true })
  await Promise.all([buildFiles(), bundle('src/index.ts', DEPLOYED[0])])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
