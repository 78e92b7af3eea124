/**
 * Finds expressions: at each atom that may begin one, the longest match of all rules. What is read at a place is kept,
 * so that rules built on other rules cost no more than their own symbols.
 */
import { CLASS, type Tokens } from '../text/tokens.ts'
import { type Fields, fieldSet } from './fields.ts'
import { type Compiled, candidates, GROUPS } from './grammar.ts'
import { type Atoms, lex, NOTHING } from './lexer.ts'
import type { Entry } from './lexicon/entry.ts'
import type { Meaning } from './meaning.ts'
import type { Found, Reader } from './pattern.ts'
import { PHRASES } from './phrases/index.ts'
import type { Level, Place } from './rules/rule.ts'

export interface Match extends Found<Meaning> {
  rule: string
  /** First atom. */
  at: number
}

/** What was read at the last places: matching looks ahead only so far, and never back. */
const KEPT = 64
class Memo {
  private readonly places = new Int32Array(KEPT).fill(-1)
  private readonly found: (Found | null)[] = new Array(KEPT).fill(null)
  get(at: number): Found | null | undefined {
    return this.places[at % KEPT] === at ? this.found[at % KEPT] : undefined
  }
  set(at: number, found: Found | null): void {
    this.places[at % KEPT] = at
    this.found[at % KEPT] = found
  }
}

/** The fields on which each phrase may begin. */
const FIRST = Object.fromEntries(Object.entries(PHRASES).map(([name, { first }]) => [name, fieldSet(first)]))

class Matcher implements Reader, Place {
  readonly atoms: Atoms
  private readonly memo = Object.fromEntries([...Object.keys(PHRASES), ...GROUPS.any].map((name) => [name, new Memo()]))
  at = 0
  end = 0
  private readonly firstWord: number
  private readonly lastWord: number
  /** For each atom the fields of the words from it on, up to the next that is none: no pattern goes past that. */
  private readonly low: Int32Array
  private readonly high: Int32Array
  /** For each atom its own fields. */
  private readonly ownLow: Int32Array
  private readonly ownHigh: Int32Array
  constructor(tokens: Tokens) {
    this.atoms = lex(tokens)
    const isWord = (cls: number) => cls < CLASS.PUNCT
    this.firstWord = tokens.cls.findIndex(isWord)
    this.lastWord = tokens.cls.findLastIndex(isWord)
    const { entry, length } = this.atoms
    this.low = new Int32Array(length + 1)
    this.high = new Int32Array(length + 1)
    this.ownLow = new Int32Array(length + 1)
    this.ownHigh = new Int32Array(length + 1)
    for (let i = length - 1; i >= 0; i--) {
      if (entry[i] === NOTHING) continue
      const { own } = candidates(entry[i])
      this.ownLow[i] = own.low
      this.ownHigh[i] = own.high
      this.low[i] = own.low | this.low[i + 1]
      this.high[i] = own.high | this.high[i + 1]
    }
  }

  phrase(name: string, at: number): Found | null {
    const entry = this.atoms.entry[at]
    if (entry === undefined || entry === NOTHING) return null
    const group = GROUPS[name]
    if (group) return this.longest(group, at)
    if (!this.has(at, FIRST[name])) return null
    const memo = this.memo[name]
    const known = memo.get(at)
    if (known !== undefined) return known
    const found = PHRASES[name].read(this, at)
    memo.set(at, found)
    return found
  }

  /** The longest match of several levels. */
  longest(levels: Level[], at: number): Match | null {
    const { any, anyAlone, followed, alone } = candidates(this.atoms.entry[at])
    const next = this.atoms.entry[at + 1]
    const last = next === undefined || next === NOTHING
    if (!(last ? anyAlone : any)) return null
    const rules = last ? alone : followed
    let best: Match | null = null
    for (const level of levels) {
      if (rules[level].length === 0) continue
      const memo = this.memo[level]
      let match = memo.get(at) as Match | null | undefined
      if (match === undefined) {
        match = this.best(rules[level], at)
        memo.set(at, match)
      }
      if (match && (!best || match.end > best.end)) best = match
    }
    return best
  }

  private best(rules: Compiled[], at: number): Match | null {
    let best: Match | null = null
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
    return (this.ownLow[at] & low) !== 0 || (this.ownHigh[at] & high) !== 0
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
}

/** All expressions of a text, in order, none overlapping another. */
export function findExpressions(tokens: Tokens): { atoms: Atoms; matches: Match[] } {
  const matcher = new Matcher(tokens)
  const matches: Match[] = []
  const { entry, length } = matcher.atoms
  for (let i = 0; i < length; ) {
    const match = entry[i] === NOTHING || inChain(entry, i) ? null : matcher.longest(GROUPS.any, i)
    if (match) {
      matches.push(match)
      i = match.end
    } else i++
  }
  return { atoms: matcher.atoms, matches }
}

/** The fourth number of «1/2/3/4» and those after it: no date has so many, and each would be tried in all its ways. */
const inChain = (entry: Entry[], at: number) =>
  entry[at].digits !== undefined &&
  at > 5 &&
  entry[at - 1].slash !== undefined &&
  entry[at - 3].slash !== undefined &&
  entry[at - 5].slash !== undefined
