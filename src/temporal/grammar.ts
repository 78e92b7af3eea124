/** The rules made ready: their patterns compiled, and for each word the rules that may begin on it. */
import type { Entry } from './lexicon/entry.ts'
import { compile, type Pattern } from './pattern.ts'
import { PHRASES } from './phrases/index.ts'
import { LEVELS, RULES } from './rules/index.ts'
import type { Level, Rule } from './rules/rule.ts'

/** Symbols of patterns that stand for the longest expression of one level or of several; on a tie the first level. */
export const GROUPS: Record<string, Level[]> = {
  plain: ['plain'],
  date: ['date', 'plain'],
  moment: ['moment'],
  point: ['moment', 'date', 'plain', 'part'],
  any: LEVELS,
}

export interface Compiled {
  rule: Rule
  pattern: Pattern
  fields: Set<string>
  /** Masks of fields, of each of which one must stand somewhere ahead. */
  needs: number[]
}

/** Fields as bits of a mask; two may share one, which only lets a rule be tried in vain. */
const bits = new Map<string, number>()
function bitOf(field: string): number {
  let bit = bits.get(field)
  if (bit === undefined) {
    bit = 1 << (bits.size % 31)
    bits.set(field, bit)
  }
  return bit
}

function compileRules(): Compiled[] {
  const isPhrase = (name: string) => name in PHRASES || name in GROUPS
  const compiled = RULES.map((rule) => ({
    rule,
    pattern: compile(rule.pattern, isPhrase),
    fields: new Set<string>(),
    needs: [] as number[],
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
  for (const { pattern, needs } of compiled)
    for (const symbols of pattern.needs) {
      if (symbols.some((symbol) => symbol in GROUPS)) continue
      const fields = symbols.flatMap((symbol) => PHRASES[symbol]?.first ?? [symbol])
      needs.push(fields.reduce((mask, field) => mask | bitOf(field), 0))
    }
  return compiled
}
const COMPILED = compileRules()

/** The rules that may begin on a word, by level; `alone`, where what follows is no word of the lexicon. */
interface Candidates {
  readonly followed: Readonly<Record<Level, Compiled[]>>
  readonly alone: Readonly<Record<Level, Compiled[]>>
  readonly any: boolean
  readonly anyAlone: boolean
  /** The word's own fields, as bits. */
  readonly mask: number
}

const DIGITS: Entry = { digits: 1 }
const known = new Map<Entry, Candidates>()

function gather(entry: Entry): Candidates {
  const followed = {} as Record<Level, Compiled[]>
  const alone = {} as Record<Level, Compiled[]>
  for (const level of LEVELS) {
    followed[level] = COMPILED.filter(
      ({ rule, fields }) => rule.level === level && Object.keys(entry).some((field) => fields.has(field)),
    )
    alone[level] = followed[level].filter(({ pattern }) => pattern.least < 2)
  }
  const some = (rules: Record<Level, Compiled[]>) => LEVELS.some((level) => rules[level].length > 0)
  return {
    followed,
    alone,
    any: some(followed),
    anyAlone: some(alone),
    mask: Object.keys(entry).reduce((mask, field) => mask | (bits.get(field) ?? 0), 0),
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
