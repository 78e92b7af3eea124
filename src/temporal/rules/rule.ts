import type { Atoms } from '../lexer.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { Meaning } from '../meaning.ts'

/**
 * How much a rule's expression may hold: a `plain` date no other expression; a `date` a plain one («الخميس 5 مايو»); a
 * `moment` a date and a clock; a `part` a date narrowed; a `range` any of these twice; an `other` is no place on the
 * calendar. In patterns `plain`, `date` (that or a plain one), `moment` and `point` (any but a range) stand for the
 * longest such expression. No level holds its own, so that nesting has an end.
 */
export type Level = 'plain' | 'date' | 'moment' | 'part' | 'range' | 'other'

/** Where a match stands, for rules that depend on what is around it. */
export interface Place {
  readonly atoms: Atoms
  readonly at: number
  readonly end: number
  /** The entry `steps` before the match, or after it (1 is next to it). */
  before(steps: number): Entry
  after(steps: number): Entry
  /** The folded word before the match, or after it; '' at the text's ends. */
  wordBefore(): string
  wordAfter(): string
  /** The text holds nothing before it, but for «في». */
  readonly opens: boolean
  /** The text holds nothing else. */
  readonly alone: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: captures are typed by the phrases that the pattern names
export type Captures = Record<string, any>

/**
 * A rule, under its examples: comments `// reads '<text>' as '<values>'`, with the values of all that is read (a blank
 * between them; a name has none), for an article of Friday 2015-09-11 that tells of the past, and `// leaves '<text>'`,
 * what it must leave alone. A test reads them all; no build carries them.
 */
export interface Rule {
  /** `family.phenomenon` */
  name: string
  level: Level
  pattern: string
  /** What must hold before the words, so that the pattern is tried at all; `end` is not yet known. */
  when?: (place: Place) => boolean
  /** Null where the words match and the sense does not. */
  make: (captures: Captures, place: Place) => Meaning | null
}
