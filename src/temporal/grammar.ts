/** The rules made ready: their patterns compiled, and for each word the rules that may begin on it. */
import type { Entry } from './lexicon/entry.ts'
import { compile, type Pattern } from './pattern.ts'
import { PHRASE_FIRST, PHRASES } from './phrases.ts'
import { RULES } from './rules/index.ts'
import type { Level, Rule } from './rules/rule.ts'

/** Symbols of patterns that stand for the longest expression of one level or of several; on a tie the first level. */
export const GROUPS: Record<string, Level[]> = {
  date: ['date'],
  moment: ['moment'],
  point: ['moment', 'date', 'part'],
  any: ['range', 'moment', 'date', 'part', 'other'],
}
const LEVELS: Level[] = GROUPS.any

export interface Compiled {
  rule: Rule
  pattern: Pattern
  fields: Set<string>
}

function compileRules(): Compiled[] {
  const isPhrase = (name: string) => name in PHRASES || name in GROUPS
  const compiled = RULES.map((rule) => ({ rule, pattern: compile(rule.pattern, isPhrase), fields: new Set<string>() }))
  // A rule may begin on another rule's expression: fields are gathered until none is new.
  for (let grown = true; grown; ) {
    grown = false
    for (const { pattern, fields } of compiled) {
      const size = fields.size
      for (const symbol of pattern.first) {
        const levels = GROUPS[symbol]
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

function candidatesOf(level: Level): (entry: Entry) => Candidates {
  const rules = COMPILED.filter(({ rule }) => rule.level === level)
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
export const CANDIDATES = Object.fromEntries(LEVELS.map((level) => [level, candidatesOf(level)]))
