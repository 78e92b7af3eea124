/**
 * Finds expressions: at each atom that may begin one, the longest match of all rules. What is read at a place is kept,
 * so that rules built on other rules cost no more than their own symbols.
 */
import * as CLASS from '../text/class.ts'
import { NO_TOKENS, type Tokens } from '../text/tokens.ts'
import type { Fields } from './fields.ts'
import { ANY, type Candidates, type Compiled, candidates, GROUP_LIST, PHRASE_LIST } from './grammar.ts'
import { type Atoms, Lexer, MOST_ATOMS, NOTHING } from './lexer.ts'
import type { Entry } from './lexicon/entry.ts'
import type { Meaning } from './meaning.ts'
import type { Found, Reader } from './pattern.ts'
import type { Place } from './rules/rule.ts'

/** An expression of a text. */
export interface Match {
  rule: string
  value: Meaning
  /** First token, and the one after the last. */
  first: number
  last: number
  /** Offset in the text where it begins, past what is peeled. */
  start: number
}

/** What a rule matched, by its atoms. */
interface Matched extends Found<Meaning> {
  rule: string
  at: number
}

/** Atoms that a rule with what stands after it may look at, at most, and those before it. */
const AHEAD = 256
const BEHIND = 16

const NONE = candidates(NOTHING)

/** What was read at the last places: matching looks ahead only so far, and never back. */
const KEPT = 64
/** What each of several symbols was read as. */
class Memos {
  private readonly places: Int32Array
  private readonly found: (Found | null)[]
  constructor(symbols: number) {
    this.places = new Int32Array(symbols * KEPT).fill(-1)
    this.found = new Array(symbols * KEPT).fill(null)
  }
  get(symbol: number, at: number): Found | null | undefined {
    const slot = symbol * KEPT + (at % KEPT)
    return this.places[slot] === at ? this.found[slot] : undefined
  }
  set(symbol: number, at: number, found: Found | null): void {
    const slot = symbol * KEPT + (at % KEPT)
    this.places[slot] = at
    this.found[slot] = found
  }
  clear(): void {
    this.places.fill(-1)
  }
}

class Matcher implements Reader, Place {
  readonly atoms = new Lexer()
  private readonly phrases = new Memos(PHRASE_LIST.length)
  private readonly levels = new Memos(ANY.length)
  at = 0
  end = 0
  private firstWord = 0
  private lastWord = 0
  /** For each atom the fields of the words from it on, up to the next that is none: no pattern goes past that. */
  private readonly low = new Int32Array(MOST_ATOMS + 1)
  private readonly high = new Int32Array(MOST_ATOMS + 1)
  /** For each atom the rules that may begin on it. */
  private readonly candidates: Candidates[] = new Array(MOST_ATOMS + 1).fill(NONE)
  /** Up to where candidates of this text or the one before it stand. */
  private filled = 0

  /** Begins another text. */
  open(tokens: Tokens): void {
    const isWord = (cls: number) => cls < CLASS.PUNCT
    this.firstWord = tokens.cls.findIndex(isWord)
    this.lastWord = tokens.cls.findLastIndex(isWord)
    this.atoms.open(tokens)
    this.advance(0)
  }

  /** Reads on, so that what a rule may look at around an atom is there; the atom's new place. */
  reach(at: number): number {
    if (this.atoms.done || at + AHEAD < this.atoms.length) return at
    const from = Math.max(0, at - BEHIND)
    this.advance(from)
    return at - from
  }

  private advance(from: number): void {
    this.atoms.advance(from)
    this.phrases.clear()
    this.levels.clear()
    const { entry, length, done } = this.atoms
    // What the next stretch holds is not known: it may be anything.
    this.low[length] = this.high[length] = done ? 0 : -1
    for (let i = length; i < this.filled; i++) this.candidates[i] = NONE
    this.filled = length
    for (let i = length - 1; i >= 0; i--) {
      const none = entry[i] === NOTHING
      const found = none ? NONE : candidates(entry[i])
      this.candidates[i] = found
      this.low[i] = none ? 0 : found.own.low | this.low[i + 1]
      this.high[i] = none ? 0 : found.own.high | this.high[i + 1]
    }
  }

  read(symbol: number, at: number): Found | null {
    if (symbol >= PHRASE_LIST.length) return this.longest(GROUP_LIST[symbol - PHRASE_LIST.length], at)
    const { first, read } = PHRASE_LIST[symbol]
    if (!this.has(at, first)) return null
    const known = this.phrases.get(symbol, at)
    if (known !== undefined) return known
    const found = read(this, at)
    this.phrases.set(symbol, at, found)
    return found
  }

  /** The longest match of several levels. */
  longest(levels: readonly number[], at: number): Matched | null {
    const { any, anyAlone, followed, alone } = this.candidates[at]
    const last = this.candidates[at + 1] === NONE
    if (!(last ? anyAlone : any)) return null
    const rules = last ? alone : followed
    let best: Matched | null = null
    for (const level of levels) {
      if (rules[level].length === 0) continue
      let match = this.levels.get(level, at) as Matched | null | undefined
      if (match === undefined) {
        match = this.best(rules[level], at)
        this.levels.set(level, at, match)
      }
      if (match && (!best || match.end > best.end)) best = match
    }
    return best
  }

  private best(rules: readonly Compiled[], at: number): Matched | null {
    let best: Matched | null = null
    for (const { rule, pattern, needs, later } of rules) {
      if (!this.meets(at + 1, later) || !this.meets(at, needs)) continue
      if (rule.when) {
        this.at = at
        if (!rule.when(this)) continue
      }
      const found = pattern.match(this, at, best ? best.end : at)
      if (!found) continue
      this.at = at
      this.end = found.end
      const value = rule.make(found.value, this)
      if (value) best = { value, rule: rule.name, at, end: found.end }
    }
    return best
  }

  /** Whether of each set a field stands at an atom or after it, before the next word that is none. */
  private meets(at: number, sets: readonly Fields[]): boolean {
    const low = this.low[at]
    const high = this.high[at]
    for (const set of sets) if ((low & set.low) === 0 && (high & set.high) === 0) return false
    return true
  }

  has(at: number, { low, high }: Fields): boolean {
    const { own } = this.candidates[at]
    return (own.low & low) !== 0 || (own.high & high) !== 0
  }

  before(steps: number): Entry {
    return this.atoms.entry[this.at - steps] ?? NOTHING
  }
  after(steps: number): Entry {
    return this.atoms.entry[this.end + steps - 1] ?? NOTHING
  }
  wordBefore(): string {
    return this.at > 0 ? this.word(this.at - 1) : ''
  }
  wordAfter(): string {
    return this.end < this.atoms.length ? this.word(this.end) : ''
  }
  private word(atom: number): string {
    return this.atoms.tokens.norm[this.atoms.token[atom]]
  }
  get opens(): boolean {
    return this.atoms.token[this.before(1).in === true ? this.at - 1 : this.at] <= this.firstWord
  }
  get alone(): boolean {
    return this.opens && this.atoms.after[this.end - 1] > this.lastWord
  }
  /** Whether the text has no words but the expression's, and its zone's. */
  isAll({ at, end }: Matched): boolean {
    const { entry, token, after } = this.atoms
    if (token[at] > this.firstWord) return false
    let last = end
    while (entry[last]?.zone !== undefined || entry[last]?.timeOf) last++
    return after[last - 1] > this.lastWord
  }
}

/** One for all texts, read one after the other: its columns are large, and a text is short. */
const matcher = new Matcher()

/** All expressions of a text, in order, none overlapping another; `alone`, whether it has no words but the one's. */
export function findExpressions(tokens: Tokens): { matches: Match[]; alone: boolean } {
  matcher.open(tokens)
  const { atoms } = matcher
  const { entry } = atoms
  const matches: Match[] = []
  let alone = false
  for (let i = 0; i < atoms.length; ) {
    i = matcher.reach(i)
    const found = entry[i] === NOTHING || inChain(entry, i) ? null : matcher.longest(ANY, i)
    if (found) {
      alone = matches.length === 0 && matcher.isAll(found)
      matches.push(matchOf(atoms, found))
      i = found.end
    } else i++
  }
  // Nothing of a text is kept past its reading.
  matcher.open(NO_TOKENS)
  return { matches, alone }
}

const matchOf = (atoms: Atoms, { rule, value, at, end }: Matched): Match => ({
  rule,
  value,
  first: atoms.token[at],
  last: atoms.after[end - 1],
  start: atoms.start[at],
})

/** The fourth number of «1/2/3/4» and those after it: no date has so many, and each would be tried in all its ways. */
const inChain = (entry: Entry[], at: number) =>
  entry[at].digits !== undefined &&
  at > 5 &&
  entry[at - 1].slash !== undefined &&
  entry[at - 3].slash !== undefined &&
  entry[at - 5].slash !== undefined
