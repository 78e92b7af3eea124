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

export interface Match {
  meaning: Meaning
  rule: string
  /** First atom, and the one after the last. */
  at: number
  end: number
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

const startingWith = (entry: Entry): Compiled[] =>
  COMPILED.filter(({ fields }) => Object.keys(entry).some((key) => fields.has(key)))
const onDigits = startingWith({ digits: 1 })
const byEntry = new Map<Entry, Compiled[]>()
function rulesFor(entry: Entry): Compiled[] {
  if (entry.digits !== undefined) return onDigits
  const known = byEntry.get(entry)
  if (known) return known
  const rules = startingWith(entry)
  byEntry.set(entry, rules)
  return rules
}

class Matcher implements Reader, Place {
  readonly atoms: Atoms
  readonly memo: Record<string, (Found | null | undefined)[]> = { date: [], moment: [], point: [] }
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
    const phrase = PHRASES[name]
    if (phrase) return phrase(this, at)
    const memo = this.memo[name]
    const known = memo[at]
    if (known !== undefined) return known
    const match = this.best(name, at)
    const found = match && { value: match.meaning, end: match.end }
    memo[at] = found
    return found
  }

  best(name: string, at: number): Match | null {
    const entry = this.atoms.entry[at]
    if (entry === undefined || entry === NOTHING) return null
    const levels = LEVELS[name]
    let best: Match | null = null
    for (const { rule, pattern } of rulesFor(entry)) {
      if (!levels.includes(rule.level)) continue
      const found = pattern.match(this, at)
      if (!found || found.end <= at || (best && found.end <= best.end)) continue
      this.at = at
      this.end = found.end
      const meaning = rule.make(found.value, this)
      if (meaning) best = { meaning, rule: rule.name, at, end: found.end }
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
