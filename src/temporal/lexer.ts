/**
 * Tokens to atoms: each token's entry in the lexicon, found by one look-up for nearly all; one-letter conjunctions and
 * prepositions are peeled, and names of several words are one atom. Atoms are kept for a stretch of the text at a time,
 * so that a long text takes no more memory, and no more time for each word, than a short one.
 */
import { CLASS, fold, type Tokens } from '../text/tokens.ts'
import type { Entry } from './lexicon/entry.ts'
import { lexicon } from './lexicon/index.ts'

export const NOTHING: Entry = Object.freeze({})
const AND = lexicon.get('و') as Entry
const THIS = lexicon.get(fold('هذا')) as Entry
const ONE = fold('واحد')
const TEN = fold('عشر')

/** Columns of the atoms of a stretch of the text. An atom covers the tokens from `token` up to `after`. */
export interface Atoms {
  readonly tokens: Tokens
  readonly length: number
  readonly entry: readonly Entry[]
  readonly token: Uint32Array
  readonly after: Uint32Array
  /** Where its own letters begin, past what is peeled; `ل` fused with the article stays. */
  readonly start: Uint32Array
  /** The preposition peeled from it, or ''. */
  readonly glued: readonly string[]
}

/** Offset in the text where the letters of a token after its first `letters` begin. */
function afterLetters(text: string, from: number, to: number, letters: number): number {
  let i = from
  for (let seen = 0; i < to; i++) {
    if (fold(text[i]) === '') continue
    if (seen++ === letters) break
  }
  return i
}

/** The first two letters of a word as a place in a table; Arabic letters differ in their last six bits. */
const beginning = (norm: string, from: number) =>
  ((norm.charCodeAt(from) & 63) << 6) | (from + 1 < norm.length ? norm.charCodeAt(from + 1) & 63 : 0)
const lengthBit = (length: number) => 1 << Math.min(length, 31)
/** For each beginning the lengths of the lexicon's words: most words of a text have no such beginning and length. */
const LENGTHS = new Int32Array(1 << 12)
for (const word of lexicon.keys()) LENGTHS[beginning(word, 0)] |= lengthBit(word.length)

const find = (norm: string, from = 0): Entry | undefined =>
  (LENGTHS[beginning(norm, from)] & lengthBit(norm.length - from)) === 0
    ? undefined
    : lexicon.get(from === 0 ? norm : norm.slice(from))
const PEELED = 'وفبلك'
/** First letters of words from which something may be peeled: most words have none. */
const PEELABLE = new Uint8Array(0x10000)
for (const letter of `${PEELED}ه`) PEELABLE[letter.charCodeAt(0)] = 1
/** Shorter remainders are letters and abbreviations, which take no preposition. */
const SHORTEST = 3

interface Found {
  entry: Entry
  and: boolean
  /** «هالأسبوع»: «هذا» in one letter. */
  near?: true
  glued: string
  /** Letters to leave out of the span. */
  letters: number
}

function peel(norm: string): Found | null {
  const first = norm[0]
  if (first === 'ه') {
    const entry = norm.startsWith('ال', 1) ? find(norm, 1) : undefined
    return entry ? { entry, and: false, near: true, glued: '', letters: 0 } : null
  }
  if (first === 'و' || first === 'ف') {
    const entry = norm.length > 2 ? find(norm, 1) : undefined
    if (entry) return { entry, and: first === 'و', glued: '', letters: 1 }
    const inner = norm.length > SHORTEST + 1 && PEELABLE[norm.charCodeAt(1)] ? peel(norm.slice(1)) : null
    return inner && !inner.and ? { ...inner, and: first === 'و', letters: inner.letters && inner.letters + 1 } : null
  }
  if (norm.length <= SHORTEST) return null
  if (first === 'ل' && norm[1] === 'ل') {
    const entry = find(`ال${norm.slice(2)}`)
    return entry ? { entry, and: false, glued: 'ل', letters: 0 } : null
  }
  const entry = find(norm, 1)
  return entry ? { entry, and: false, glued: first, letters: 1 } : null
}

/** Numbers that may be of a date, each one entry; of longer ones none is. */
const DIGITS = new Map<string, Entry>()
function digits(norm: string): Entry {
  if (norm.length > 9) return NOTHING
  const known = DIGITS.get(norm)
  if (known) return known
  const entry: Entry = { digits: +norm, width: norm.length }
  if (norm.length <= 4) DIGITS.set(norm, entry)
  return entry
}

/** Atoms of a stretch at most, and those that one token may give: «و», «هذا» and its own. */
const STRETCH = 1024
const OF_TOKEN = 3

/** Reads the atoms of a text, a stretch at a time. */
export class Lexer implements Atoms {
  readonly tokens: Tokens
  length = 0
  readonly entry: Entry[]
  readonly token: Uint32Array
  readonly after: Uint32Array
  readonly start: Uint32Array
  readonly glued: string[]
  /** The next token to read. */
  private next = 0

  constructor(tokens: Tokens) {
    this.tokens = tokens
    const size = Math.min(STRETCH, tokens.length * OF_TOKEN) + OF_TOKEN
    this.entry = new Array(size).fill(NOTHING)
    this.glued = new Array(size).fill('')
    this.token = new Uint32Array(size)
    this.after = new Uint32Array(size)
    this.start = new Uint32Array(size)
  }

  /** Whether all tokens have been read. */
  get done(): boolean {
    return this.next === this.tokens.length
  }

  /** Forgets the atoms before one, and reads on until the stretch is full or the text ends. */
  advance(from: number): void {
    for (let to = 0, at = from; at < this.length; to++, at++) {
      this.entry[to] = this.entry[at]
      this.glued[to] = this.glued[at]
    }
    for (const column of [this.token, this.after, this.start]) column.copyWithin(0, from, this.length)
    this.length -= from
    while (this.next < this.tokens.length && this.length <= STRETCH - OF_TOKEN) this.next = this.read(this.next)
    this.entry.fill(NOTHING, this.length)
  }

  private push(entry: Entry, token: number, after: number, start: number, glued: string): void {
    const at = this.length++
    this.entry[at] = entry
    this.token[at] = token
    this.after[at] = after
    this.start[at] = start
    this.glued[at] = glued
  }

  /** Reads the atoms that begin at a token; the token after them. */
  private read(t: number): number {
    const { norm: norms, cls, start: starts } = this.tokens
    const norm = norms[t]
    const start = starts[t]
    if (cls[t] === CLASS.NUMBER) {
      this.push(digits(norm), t, t + 1, start, '')
      return t + 1
    }
    // «القرن الـ21», «الـ20 من مايو»: the article stands apart from digits.
    if (norm === 'ال' && cls[t + 1] === CLASS.NUMBER && norms[t + 1].length <= 4) {
      this.push({ digits: +norms[t + 1], width: norms[t + 1].length, def: true }, t, t + 2, start, '')
      return t + 2
    }
    // «وأحد عشر» folds to the word for one.
    const direct = norm === ONE && norms[t + 1]?.startsWith(TEN) ? undefined : find(norm)
    const found = direct || cls[t] !== CLASS.WORD || !PEELABLE[norm.charCodeAt(0)] ? null : peel(norm)
    const first = direct ?? found?.entry
    const [entry, after] = first?.more ? this.longest(first, t) : [first, t + 1]
    if (entry === undefined || entry.leading) {
      this.push(NOTHING, t, t + 1, start, '')
      return t + 1
    }
    if (!found) {
      this.push(entry, t, after, start, '')
      return after
    }
    if (found.and) this.push(AND, t, t + 1, start, '')
    if (found.near) this.push(THIS, t, t + 1, start, '')
    this.push(entry, t, after, afterLetters(this.tokens.text, start, this.tokens.end[t], found.letters), found.glued)
    return after
  }

  /** The longest name that begins with the entry of a token, as [entry, the token after it]. */
  private longest(entry: Entry, token: number): [Entry, number] {
    let best = entry
    let after = token + 1
    let level = entry.more
    for (let t = token + 1; level && t < this.tokens.length; t++) {
      const next: Entry | undefined = level.get(this.tokens.norm[t])
      if (!next) break
      if (!next.leading) [best, after] = [next, t + 1]
      level = next.more
    }
    return [best, after]
  }
}

/** The atoms as the words of numerals. */
export const numeralSource = ({ entry }: Atoms) => ({
  word: (at: number) => entry[at]?.cardinal,
  isAnd: (at: number) => entry[at]?.and === true,
  isDefinite: (at: number) => entry[at]?.def === true,
})
