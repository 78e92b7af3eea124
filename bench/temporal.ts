/** Reading dates: against one bare pass over the same news, beside chrono-node, as texts grow, and on hostile ones. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { readArticles } from '../src/dev/articles.ts'
import { readTime } from '../src/temporal/index.ts'
import { tokenize } from '../src/text/tokens.ts'
import { ms, ratio, times } from './measure.ts'

/** The annotated news where it is (GOLD, else ../shared/gold beside the project), else the articles of data/. */
function news(): string {
  const folder = process.env.GOLD ?? join(import.meta.dirname, '../../shared/gold')
  const file = join(folder, 'timexes-dev.jsonl')
  const texts = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : readArticles(join(import.meta.dirname, '../data')).map(({ text }) => text)
  return texts.join('\n')
}

const read = (text: string) => readTime(tokenize(text), { publishedAt: '2015-09-11' })

/** What any program that looks at every word must do at least. */
const barePass = (text: string) => {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words++
  return words
}

const text = news()
const repeated = (piece: string, units: number) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units)

function speed() {
  const tokens = tokenize(text)
  const taken = times({
    bare: () => barePass(text),
    tokens: () => tokenize(text),
    dates: () => readTime(tokens, { publishedAt: '2015-09-11' }),
    whole: () => read(text),
    chrono: () => chrono.ar.parse(text, new Date(Date.UTC(2015, 8, 11))),
  })
  const row = (name: string, value: number) =>
    console.log(`${name.padEnd(24)} ${ms(value).padStart(10)}  ${ratio(value / taken.bare)} the bare pass`)
  console.log(`${text.length} units, ${read(text).timexes.length} expressions`)
  row('bare pass', taken.bare)
  row('tokens', taken.tokens)
  row('dates, of tokens', taken.dates)
  row('dates, of text', taken.whole)
  row('chrono-node, Arabic', taken.chrono)
}

const GROWING: Record<string, string> = {
  'plain news': text,
  'one letter': 'ا',
  'one date word': 'الخميس ',
  digits: '1',
  'nested brackets': '(',
  'no spaces': text.replace(/\s+/g, ''),
  'digits and slashes': '1/',
  'month names': 'يناير ',
  'numbers in words': 'مئة وواحد و',
  'ranges that never end': 'من 1 إلى ',
}

/** Cost of a character at 1 MB against 10 KB of the same kind, and at 100 KB against plain news. */
function growth() {
  const plain = repeated(text, 100_000)
  for (const [name, piece] of Object.entries(GROWING)) {
    const [small, middle, large] = [10_000, 100_000, 1_000_000].map((units) => repeated(piece, units))
    const taken = times(
      { small: () => read(small), large: () => read(large), middle: () => read(middle), plain: () => read(plain) },
      { rounds: 7, slice: 40 },
    )
    const grown = taken.large / large.length / (taken.small / small.length)
    console.log(
      `${name.padEnd(24)} ${ratio(grown).padStart(10)}  a character of 1 MB to one of 10 KB; ${ratio(taken.middle / taken.plain)} plain news of its size`,
    )
  }
}

speed()
growth()
