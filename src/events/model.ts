import type { EventTime } from '../contract/event.ts'
import type { Factuality, Kind } from '../contract/kinds.ts'
import type { Reading } from './lexicon/types.ts'

/** A run of tokens, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A clause: at most one finite verb with what belongs to it. */
export interface Clause extends Range {
  /** Its place among all clauses. */
  readonly index: number
  readonly sentence: number
  /** Bits of the subordinator that opens it; 0 of a main clause. */
  readonly opener: number
  /** The subordinator's token, or -1. */
  readonly openerAt: number
  /** Its finite verb, or -1. */
  readonly verb: number
  /** It is joined to the clause before by و, ف, ثم. */
  readonly linked: boolean
}

/** How a trigger tells its event. */
export type Role = 'verb' | 'noun' | 'participle' | 'credit'

/** One telling of an event, on its way through the stages. */
export interface Draft {
  /** Token of the trigger. */
  readonly at: number
  readonly role: Role
  readonly reading: Reading
  readonly clause: number
  /** The finite verb whose tense, voice and negation count: the trigger itself, its light or auxiliary verb; or -1. */
  readonly verb: number
  readonly kind: Kind
  /** In the headline above the text. */
  readonly headline: boolean
  /** The draft whose words tell this one, or -1. */
  teller: number
  /** Inside a quotation of speech. */
  quoted: boolean
  /** The tokens that tell it. */
  mention: Range
  factuality: Factuality
  actor: Range | null
  target: Range | null
  place: Range | null
  source: Range | null
  /** The actor is named before, and taken up by a pronoun or by the verb's ending alone. */
  resolved: boolean
  /** The event lies before the time of the narrative: كان قد. */
  pluperfect: boolean
  /** Index of the timex in its clause, or -1. */
  timex: number
  time: EventTime
  /** The names of the rules that decided its fields. */
  readonly rules: Rules
}

interface Rules {
  readonly trigger: string
  factuality: string
  /** '' where there is no actor. */
  readonly actor: string
  time: string
}

/** Drafts of one happening, the main one first. */
export interface Happening {
  readonly drafts: Draft[]
}
