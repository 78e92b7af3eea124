/** The rules made ready: their patterns compiled, and for each word the rules that may begin on it. */
import { type Fields, fieldSet, ownFields, sizeOf } from './fields.ts'
import type { Entry } from './lexicon/entry.ts'
import { compile, type Pattern } from './pattern.ts'
import { PHRASES } from './phrases/index.ts'
import { LEVELS, RULES } from './rules/index.ts'
import type { Level, Rule } from './rules/rule.ts'

/** Symbols of patterns that stand for the longest expression of one level or of several; on a tie the first level. */
const GROUPS: Record<string, Level[]> = {
  plain: ['plain'],
  date: ['date', 'plain'],
  moment: ['moment'],
  point: ['moment', 'date', 'plain', 'part'],
}

/** The symbols of patterns that are no fields, by their numbers: phrases, then groups. */
const SYMBOLS = [...Object.keys(PHRASES), ...Object.keys(GROUPS)]
const numberOf = (name: string) => SYMBOLS.indexOf(name)
const firstOf = (name: string) => fieldSet(PHRASES[name]?.first ?? [name])

/** Phrases by their numbers, with the fields on which each may begin. */
export const PHRASE_LIST = Object.entries(PHRASES).map(([name, { read }]) => ({ read, first: firstOf(name) }))
/** Groups by their numbers, from the number of phrases on, with the numbers of their levels. */
export const GROUP_LIST = Object.values(GROUPS).map((levels) => levels.map((level) => LEVELS.indexOf(level)))
/** All levels. */
export const ANY = LEVELS.map((_, i) => i)

export interface Compiled {
  rule: Rule
  pattern: Pattern
  fields: Set<string>
  /** Sets of fields, of each of which one must stand on the first atom or after it. */
  needs: Fields[]
  /** Those of which one must stand after the first atom. */
  later: Fields[]
}

function compileRules(): Compiled[] {
  const compiled = RULES.map((rule) => ({
    rule,
    pattern: compile(rule.pattern, numberOf, firstOf),
    fields: new Set<string>(),
    needs: [] as Fields[],
    later: [] as Fields[],
  }))
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
        } else for (const field of PHRASES[symbol]?.first ?? [symbol]) fields.add(field)
      }
      if (fields.size > size) grown = true
    }
  }
  const fieldsOf = (symbol: string): Iterable<string> => {
    const levels = GROUPS[symbol]
    if (!levels) return PHRASES[symbol]?.first ?? [symbol]
    return compiled.flatMap(({ rule, fields }) => (levels.includes(rule.level) ? [...fields] : []))
  }
  for (const { pattern, needs, later } of compiled)
    for (const need of pattern.needs) {
      const list = need.later ? later : needs
      list.push(fieldSet(need.symbols.flatMap((symbol) => [...fieldsOf(symbol)])))
    }
  // The rarest first: it is the likeliest to be missing.
  for (const { needs, later } of compiled) for (const list of [needs, later]) list.sort((a, b) => sizeOf(a) - sizeOf(b))
  return compiled
}
const COMPILED = compileRules()

/** The rules that may begin on a word, by level; `alone`, where what follows is no word of the lexicon. */
export interface Candidates {
  readonly followed: readonly (readonly Compiled[])[]
  readonly alone: readonly (readonly Compiled[])[]
  readonly any: boolean
  readonly anyAlone: boolean
  /** The word's own fields. */
  readonly own: Fields
}

const DIGITS: Entry = { digits: 1 }
const known = new Map<Entry, Candidates>()

function gather(entry: Entry): Candidates {
  const followed = LEVELS.map((level) =>
    COMPILED.filter(
      ({ rule, fields }) => rule.level === level && Object.keys(entry).some((field) => fields.has(field)),
    ),
  )
  const alone = followed.map((rules) => rules.filter(({ pattern }) => pattern.least < 2))
  const some = (rules: Compiled[][]) => rules.some(({ length }) => length > 0)
  return {
    followed,
    alone,
    any: some(followed),
    anyAlone: some(alone),
    own: ownFields(entry),
  }
}

export function candidates(entry: Entry): Candidates {
  const key = entry.digits === undefined ? entry : DIGITS
  const found = known.get(key)
  if (found) return found
  const gathered = gather(key)
  known.set(key, gathered)
  return gathered
}
