/**
 * Tokens to atoms: each token's entry in the lexicon, found by one look-up for nearly all; one-letter conjunctions and
 * prepositions are peeled, and names of several words are one atom.
 */
import { CLASS, fold, type Tokens } from '../text/tokens.ts'
import type { Entry } from './lexicon/entry.ts'
import { lexicon } from './lexicon/index.ts'

export const NOTHING: Entry = Object.freeze({})
const AND = lexicon.get('و') as Entry
const THIS = lexicon.get(fold('هذا')) as Entry
const ONE = fold('واحد')
const TEN = fold('عشر')

/** Columns of atoms. An atom covers the tokens from `token` up to `after`. */
export interface Atoms {
  readonly tokens: Tokens
  length: number
  readonly entry: Entry[]
  readonly token: Uint32Array
  readonly after: Uint32Array
  /** Where its own letters begin, past what is peeled; `ل` fused with the article stays. */
  readonly start: Uint32Array
  /** The prepositions peeled from atoms. */
  readonly glued: Map<number, string>
}

/** Entries that only lead on to longer ones are no words by themselves. */
const LEADING = new WeakSet<Entry>()
const noteLeading = (level: Map<string, Entry>): void => {
  for (const entry of level.values()) {
    if (entry.more) noteLeading(entry.more)
    if (entry.more && Object.keys(entry).length === 1) LEADING.add(entry)
  }
}
noteLeading(lexicon)
const isWord = (entry: Entry) => entry.more === undefined || !LEADING.has(entry)

/** Offset in the text where the letters of a token after its first `letters` begin. */
function afterLetters(text: string, from: number, to: number, letters: number): number {
  let i = from
  for (let seen = 0; i < to; i++) {
    if (fold(text[i]) === '') continue
    if (seen++ === letters) break
  }
  return i
}

/** Two letters as a place in a table; a word of one letter ends with 0. */
const pairOf = (norm: string, from: number) =>
  ((norm.charCodeAt(from) & 0xff) << 8) | (from + 1 < norm.length ? norm.charCodeAt(from + 1) & 0xff : 0)
/** The pairs of letters with which words of the lexicon begin: most words of a text begin with none of them. */
const BEGINNINGS = new Uint8Array(0x10000)
for (const word of lexicon.keys()) BEGINNINGS[pairOf(word, 0)] = 1

const find = (norm: string, from = 0): Entry | undefined =>
  BEGINNINGS[pairOf(norm, from)] === 0 ? undefined : lookUp(from === 0 ? norm : norm.slice(from))
const lookUp = (norm: string): Entry | undefined =>
  lexicon.get(norm) ?? (norm.endsWith('ه') ? lexicon.get(`${norm.slice(0, -1)}ة`) : undefined)

const PEELED = 'وفبلك'
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
  if (first === 'ه' && norm.startsWith('ال', 1)) {
    const entry = find(norm, 1)
    return entry ? { entry, and: false, near: true, glued: '', letters: 0 } : null
  }
  if (!PEELED.includes(first)) return null
  if (first === 'و' || first === 'ف') {
    const entry = norm.length > 2 ? find(norm, 1) : undefined
    if (entry) return { entry, and: first === 'و', glued: '', letters: 1 }
    const inner = norm.length > SHORTEST + 1 ? peel(norm.slice(1)) : null
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

/** Columns that grow: an atom a token, and one more for each conjunction peeled off. */
class Columns implements Atoms {
  readonly tokens: Tokens
  length = 0
  readonly entry: Entry[] = []
  token: Uint32Array
  after: Uint32Array
  start: Uint32Array
  readonly glued = new Map<number, string>()
  constructor(tokens: Tokens) {
    this.tokens = tokens
    const size = tokens.length + (tokens.length >> 3) + 8
    this.token = new Uint32Array(size)
    this.after = new Uint32Array(size)
    this.start = new Uint32Array(size)
  }
  push(entry: Entry, token: number, after: number, start: number, glued: string): void {
    if (this.length === this.token.length) this.grow()
    const at = this.length++
    this.entry.push(entry)
    this.token[at] = token
    this.after[at] = after
    this.start[at] = start
    if (glued) this.glued.set(at, glued)
  }
  private grow(): void {
    const wider = (old: Uint32Array) => {
      const fresh = new Uint32Array(old.length * 2)
      fresh.set(old)
      return fresh
    }
    this.token = wider(this.token)
    this.after = wider(this.after)
    this.start = wider(this.start)
  }
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

export function lex(tokens: Tokens): Atoms {
  const atoms = new Columns(tokens)
  const push = atoms.push.bind(atoms)
  /** The longest name that begins with the entry of a token, as [entry, the token after it]. */
  const longest = (entry: Entry, token: number): [Entry, number] => {
    let best = entry
    let after = token + 1
    let level = entry.more
    for (let t = token + 1; level && t < tokens.length; t++) {
      const norm = tokens.norm[t]
      const next: Entry | undefined =
        level.get(norm) ?? (norm.endsWith('ه') ? level.get(`${norm.slice(0, -1)}ة`) : undefined)
      if (!next) break
      if (isWord(next)) [best, after] = [next, t + 1]
      level = next.more
    }
    return [best, after]
  }
  for (let t = 0; t < tokens.length; t++) {
    const norm = tokens.norm[t]
    const start = tokens.start[t]
    if (tokens.cls[t] === CLASS.NUMBER) {
      push(digits(norm), t, t + 1, start, '')
      continue
    }
    // «القرن الـ21», «الـ20 من مايو»: the article stands apart from digits.
    if (norm === 'ال' && tokens.cls[t + 1] === CLASS.NUMBER && tokens.norm[t + 1].length <= 4) {
      push({ digits: +tokens.norm[t + 1], width: tokens.norm[t + 1].length, def: true }, t, t + 2, start, '')
      t++
      continue
    }
    // «وأحد عشر» folds to the word for one.
    const direct = norm === ONE && tokens.norm[t + 1]?.startsWith(TEN) ? undefined : find(norm)
    const found = direct ? null : tokens.cls[t] === CLASS.WORD ? peel(norm) : null
    if (!direct && !found) {
      push(NOTHING, t, t + 1, start, '')
      continue
    }
    if (direct && direct.more === undefined) {
      push(direct, t, t + 1, start, '')
      continue
    }
    const [entry, after] = longest((direct ?? found?.entry) as Entry, t)
    if (!isWord(entry)) {
      push(NOTHING, t, t + 1, start, '')
      continue
    }
    if (!found) push(entry, t, after, start, '')
    else {
      if (found.and) push(AND, t, t + 1, start, '')
      if (found.near) push(THIS, t, t + 1, start, '')
      push(entry, t, after, afterLetters(tokens.text, start, tokens.end[t], found.letters), found.glued)
    }
    t = after - 1
  }
  return atoms
}

/** The atoms as the words of numerals. */
export const numeralSource = ({ entry }: Atoms) => ({
  word: (at: number) => entry[at]?.cardinal,
  isAnd: (at: number) => entry[at]?.and === true,
  isDefinite: (at: number) => entry[at]?.def === true,
})
