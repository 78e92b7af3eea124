/**
 * Tokens to atoms: each token's entry in the lexicon; one-letter conjunctions and
 * prepositions are peeled, and names of several words are one atom. Atoms are kept for a stretch of the text at a time,
 * so that a long text takes no more memory, and no more time for each word, than a short one.
 */

import * as CLASS from '../text/class.ts'
import { Known } from '../text/forms.ts'
import { fold, NO_TOKENS, type Tokens } from '../text/tokens.ts'
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

const find = (norm: string): Entry | undefined => lexicon.get(norm)
/** What may be peeled from the front of a word. */
const PEELED = new Set('وفبلكه')
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
    const entry = norm.startsWith('ال', 1) ? find(norm.slice(1)) : undefined
    return entry ? { entry, and: false, near: true, glued: '', letters: 0 } : null
  }
  if (first === 'و' || first === 'ف') {
    const entry = norm.length > 2 ? find(norm.slice(1)) : undefined
    if (entry) return { entry, and: first === 'و', glued: '', letters: 1 }
    const inner = norm.length > SHORTEST + 1 && PEELED.has(norm[1]) ? peel(norm.slice(1)) : null
    return inner && !inner.and ? { ...inner, and: first === 'و', letters: inner.letters && inner.letters + 1 } : null
  }
  if (norm.length <= SHORTEST) return null
  if (first === 'ل' && norm[1] === 'ل') {
    const entry = find(`ال${norm.slice(2)}`)
    return entry ? { entry, and: false, glued: 'ل', letters: 0 } : null
  }
  const entry = find(norm.slice(1))
  return entry ? { entry, and: false, glued: first, letters: 1 } : null
}

/** What the lexicon has for a word: its own entry, or that of what is left when its first letters are peeled. */
interface TimeWord {
  entry?: Entry
  peeled: Found | null
}

const NO_TIME: TimeWord = Object.freeze({ peeled: null })

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

const timeWords = new Known((norm): TimeWord => {
  // Of longer numbers none is of a date.
  if (isDigit(norm.charCodeAt(0)))
    return { entry: norm.length > 9 ? NOTHING : { digits: +norm, width: norm.length }, peeled: null }
  const entry = find(norm)
  const peeled = entry || !PEELED.has(norm[0]) ? null : peel(norm)
  return entry || peeled ? { entry, peeled } : NO_TIME
})

/** Atoms of a stretch at most, and those that one token may give: «و», «هذا» and its own. */
const STRETCH = 1024
const OF_TOKEN = 3

export const MOST_ATOMS = STRETCH + OF_TOKEN

/** Reads the atoms of a text, a stretch at a time; its columns serve one text after the other. */
export class Lexer implements Atoms {
  tokens = NO_TOKENS
  length = 0
  readonly entry: Entry[] = new Array(MOST_ATOMS).fill(NOTHING)
  readonly token = new Uint32Array(MOST_ATOMS)
  readonly after = new Uint32Array(MOST_ATOMS)
  readonly start = new Uint32Array(MOST_ATOMS)
  readonly glued: string[] = new Array(MOST_ATOMS).fill('')
  /** The next token to read. */
  private next = 0
  /** The token after the name read last. */
  private past = 0
  /** Up to where entries of this text or the one before it stand. */
  private filled = 0

  /** Begins another text. */
  open(tokens: Tokens): void {
    this.tokens = tokens
    this.length = this.next = this.past = 0
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
    for (let at = this.length; at < this.filled; at++) this.entry[at] = NOTHING
    this.filled = this.length
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
    // «القرن الـ21», «الـ20 من مايو»: the article stands apart from digits.
    if (norm === 'ال' && cls[t + 1] === CLASS.NUMBER && norms[t + 1].length <= 4) {
      this.push({ digits: +norms[t + 1], width: norms[t + 1].length, def: true }, t, t + 2, start, '')
      return t + 2
    }
    const word = timeWords.of(this.tokens.form[t])
    // «وأحد عشر» folds to the word for one.
    const parted = norm === ONE && norms[t + 1]?.startsWith(TEN)
    const found = parted ? peel(norm) : word.peeled
    const first = parted ? found?.entry : (word.entry ?? found?.entry)
    if (first === undefined) {
      this.push(NOTHING, t, t + 1, start, '')
      return t + 1
    }
    this.past = t + 1
    const entry = first.more ? this.longest(first, t) : first
    const after = this.past
    if (entry.leading) {
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

  /** The longest name that begins with the entry of a token; `past` is the token after it. */
  private longest(entry: Entry, token: number): Entry {
    let best = entry
    let level = entry.more
    for (let t = token + 1; level && t < this.tokens.length; t++) {
      const next: Entry | undefined = level.get(this.tokens.norm[t])
      if (!next) break
      if (!next.leading) {
        best = next
        this.past = t + 1
      }
      level = next.more
    }
    return best
  }
}

/** The atoms as the words of numerals. */
export const numeralSource = ({ entry }: Atoms) => ({
  word: (at: number) => entry[at]?.cardinal,
  isAnd: (at: number) => entry[at]?.and === true,
  isDefinite: (at: number) => entry[at]?.def === true,
})
