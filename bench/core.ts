/**
 * The core as it is deployed: its layers against one bare pass over the same text, how it grows, hostile texts, memory,
 * loading.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as chrono from 'chrono-node'
import { readArticles } from '../src/dev/articles.ts'
import { bundle } from '../src/dev/build.ts'
import { digestOf } from '../src/extract.ts'
import { median, ms, ratio, times } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarikh-core-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const built = pathToFileURL(join(folder, 'core.mjs')).href
await bundle(join(import.meta.dirname, 'layers.ts'), join(folder, 'core.mjs'))
const { read, readTime, tokenize }: typeof import('./layers.ts') = await import(built)

const extract = (text: string) => read(text, digestOf(text))

const articles = readArticles(join(import.meta.dirname, '../data'))
const sample = articles.find(({ file }) => file === 'lavrov.txt')!.text

/** Calls after which the shortest gets no shorter: the engine goes on compiling for so long. */
const WARM = 2000

/** What any program that looks at every word must do at least. */
const barePass = (text: string) => {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words++
  return words
}

/** Different articles in turn, up to a size: no repeat of the text before it, whose events would be merged. */
function textOf(units: number): string {
  const parts: string[] = []
  for (let i = 0, length = 0; length < units; i++) {
    const { text } = articles[i % articles.length]
    parts.push(text.replace(/\d{4}/g, (year) => String(1900 + ((Number(year) + i) % 120))))
    length += parts.at(-1)!.length + 1
  }
  return parts.join('\n').slice(0, units)
}

function layers() {
  const tokens = tokenize(sample)
  // Warm is what V8 makes of the code after some hundred articles, as in a folder of files or a Worker at work.
  for (let i = 0; i < WARM; i++) extract(sample)
  const taken = times({
    'bare pass': () => barePass(sample),
    tokens: () => tokenize(sample),
    time: () => readTime(tokens, {}),
    extraction: () => extract(sample),
  })
  for (const [name, time] of Object.entries(taken))
    console.log(`${name.padEnd(24)} ${ms(time).padStart(10)}  ${ratio(time / taken['bare pass'])} the bare pass`)
  // Half of the sample is told twice, and read once: an article without repeats takes more for each word.
  for (const { file, text } of articles.filter((article) => article.text !== sample)) {
    for (let i = 0; i < WARM; i++) extract(text)
    const own = times({ bare: () => barePass(text), extraction: () => extract(text) })
    console.log(
      `${file.padEnd(24)} ${ms(own.extraction).padStart(10)}  ${ratio(own.extraction / own.bare)} its bare pass`,
    )
  }
}

function growth() {
  const small = textOf(10_000)
  const large = textOf(1_000_000)
  const taken = times({ small: () => extract(small), large: () => extract(large) }, { rounds: 5 })
  const perUnit = taken.large / large.length / (taken.small / small.length)
  console.log(`1 MB, a character        ${ratio(perUnit).padStart(10)}  that of 10 KB (1 is linear)`)
}

/** Each of 100,000 units; compared with a plain article of that size. */
const HOSTILE: Record<string, string> = {
  'one word': 'ا'.repeat(100_000),
  'only digits': '1'.repeat(100_000),
  'digits and slashes': '1/'.repeat(50_000),
  'month names': 'يناير '.repeat(16_666),
  'numbers in words': 'مئة وواحد و'.repeat(9_000),
  'open quotes': '«'.repeat(100_000),
  'said that he said': 'قال إن '.repeat(14_000),
  'ranges that never end': 'من 1 إلى '.repeat(11_000),
  'one sentence of verbs': 'قال نفى أعلن '.repeat(7_500),
  harakat: 'َ'.repeat(100_000),
  'bidi controls': '\u200f'.repeat(100_000),
}

function hostile() {
  const plain = textOf(100_000)
  for (const [name, text] of Object.entries(HOSTILE)) {
    const taken = times({ plain: () => extract(plain), hostile: () => extract(text) }, { rounds: 3, slice: 5 })
    const share = taken.hostile / text.length / (taken.plain / plain.length)
    console.log(`${name.padEnd(24)} ${ratio(share).padStart(10)}  a plain article of its size`)
  }
}

function memory() {
  const text = textOf(1_000_000)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const kept = extract(text)
  const grown = process.memoryUsage().heapUsed - before
  console.log(
    `1 MB, heap grown by      ${`${(grown / 2 ** 20).toFixed(0)} MiB`.padStart(10)}  for ${kept.events.length} events`,
  )
}

function loading() {
  const script = `const t = performance.now(); const { read } = await import(${JSON.stringify(built)}); const loaded = performance.now(); read('أعلن', ''); console.log(loaded - t, performance.now() - loaded)`
  const runs = [1, 2, 3, 4, 5].map(() =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).split(' ').map(Number),
  )
  console.log(`loading the core         ${ms(median(runs.map(([load]) => load))).padStart(10)}  in a new process`)
  console.log(`its first call           ${ms(median(runs.map(([, first]) => first))).padStart(10)}`)
}

/** The same work as far as another library does it: finding dates, and in its case in English. */
function beside() {
  const english = sample.replace(/[\u0600-\u06ff]+/g, 'word')
  const tokens = tokenize(sample)
  const taken = times({ ours: () => readTime(tokens, {}), chrono: () => chrono.parse(english) }, { rounds: 5 })
  console.log(
    `chrono-node, the dates   ${ratio(taken.chrono / taken.ours).padStart(10)}  our reading of dates, on English words in their place`,
  )
}

layers()
growth()
hostile()
memory()
loading()
beside()
