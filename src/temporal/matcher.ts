/**
 * Finds expressions: at each atom that may begin one, the longest match of all rules. What is read at a place is kept,
 * so that rules built on other rules cost no more than their own symbols.
 */
import { CLASS, type Tokens } from '../text/tokens.ts'
import { type Atoms, lex, NOTHING } from './lexer.ts'
import type { Entry } from './lexicon/entry.ts'
import type { Meaning } from './meaning.ts'
import { compile, type Found, type Pattern, type Reader } from './pattern.ts'
import { PHRASE_FIRST, PHRASES } from './phrases.ts'
import { RULES } from './rules/index.ts'
import type { Level, Place, Rule } from './rules/rule.ts'

export interface Match extends Found<Meaning> {
  rule: string
  /** First atom. */
  at: number
}

const LEVELS: Record<string, Level[]> = {
  date: ['date'],
  moment: ['moment'],
  point: ['date', 'moment', 'part'],
  any: ['date', 'moment', 'part', 'range', 'other'],
}

interface Compiled {
  rule: Rule
  pattern: Pattern
  fields: Set<string>
}

function compileRules(): Compiled[] {
  const isPhrase = (name: string) => name in PHRASES || name in LEVELS
  const compiled = RULES.map((rule) => ({ rule, pattern: compile(rule.pattern, isPhrase), fields: new Set<string>() }))
  // A rule may begin on another rule's expression: fields are gathered until none is new.
  for (let grown = true; grown; ) {
    grown = false
    for (const { pattern, fields } of compiled) {
      const size = fields.size
      for (const symbol of pattern.first) {
        const levels = LEVELS[symbol]
        if (levels) {
          for (const other of compiled)
            if (levels.includes(other.rule.level)) for (const field of other.fields) fields.add(field)
        } else for (const field of PHRASE_FIRST[symbol] ?? [symbol]) fields.add(field)
      }
      if (fields.size > size) grown = true
    }
  }
  return compiled
}
const COMPILED = compileRules()

/** The rules of a level's name that may begin on an entry; `short` are those that one atom may fill. */
interface Candidates {
  all: Compiled[]
  short: Compiled[]
}
const DIGITS: Entry = { digits: 1 }

function candidatesOf(name: string): (entry: Entry) => Candidates {
  const rules = COMPILED.filter(({ rule }) => LEVELS[name].includes(rule.level))
  const known = new Map<Entry, Candidates>()
  return (entry) => {
    const key = entry.digits === undefined ? entry : DIGITS
    const found = known.get(key)
    if (found) return found
    const all = rules.filter(({ fields }) => Object.keys(key).some((field) => fields.has(field)))
    const candidates = { all, short: all.filter(({ pattern }) => pattern.least < 2) }
    known.set(key, candidates)
    return candidates
  }
}
const CANDIDATES = Object.fromEntries(Object.keys(LEVELS).map((name) => [name, candidatesOf(name)]))

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

class Matcher implements Reader, Place {
  readonly atoms: Atoms
  private readonly memo = Object.fromEntries(
    [...Object.keys(PHRASES), ...Object.keys(LEVELS)].map((name) => [name, new Memo()]),
  )
  at = 0
  end = 0
  private readonly firstWord: number
  private readonly lastWord: number
  constructor(tokens: Tokens) {
    this.atoms = lex(tokens)
    const isWord = (cls: number) => cls < CLASS.PUNCT
    this.firstWord = tokens.cls.findIndex(isWord)
    this.lastWord = tokens.cls.findLastIndex(isWord)
  }

  phrase(name: string, at: number): Found | null {
    const entry = this.atoms.entry[at]
    if (entry === undefined || entry === NOTHING) return null
    const memo = this.memo[name]
    const known = memo.get(at)
    if (known !== undefined) return known
    const phrase = PHRASES[name]
    const found = phrase ? phrase(this, at) : this.best(name, at)
    memo.set(at, found)
    return found
  }

  best(name: string, at: number): Match | null {
    const entry = this.atoms.entry[at]
    const candidates = CANDIDATES[name](entry)
    const next = this.atoms.entry[at + 1]
    let best: Match | null = null
    for (const { rule, pattern } of next === undefined || next === NOTHING ? candidates.short : candidates.all) {
      const found = pattern.match(this, at, best ? best.end : at)
      if (!found) continue
      this.at = at
      this.end = found.end
      const value = rule.make(found.value, this)
      if (value) best = { value, rule: rule.name, at, end: found.end }
    }
    return best
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
  get alone(): boolean {
    const { token, after } = this.atoms
    const first = this.before(1).in === true ? token[this.at - 1] : token[this.at]
    return first <= this.firstWord && after[this.end - 1] > this.lastWord
  }
}

/** All expressions of a text, in order, none overlapping another. */
export function findExpressions(tokens: Tokens): { atoms: Atoms; matches: Match[] } {
  const matcher = new Matcher(tokens)
  const matches: Match[] = []
  const { entry, length } = matcher.atoms
  for (let i = 0; i < length; ) {
    const match = entry[i] === NOTHING ? null : matcher.best('any', i)
    if (match) {
      matches.push(match)
      i = match.end
    } else i++
  }
  return { atoms: matcher.atoms, matches }
}
