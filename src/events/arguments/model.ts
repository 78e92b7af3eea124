import type { Kind } from '../../contract/kinds.ts'
import type { Context } from '../context.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { Memory } from './memory.ts'
import { Objects } from './objects.ts'
import { Subjects } from './subjects.ts'

/** Who did what a trigger tells, to whom, where, and on whose word. */
export interface Arguments {
  actor: Range | null
  target: Range | null
  place: Range | null
  source: Range | null
  /** The actor is named before, and taken up here. */
  resolved: boolean
  /** The name of the rule that decided the actor. */
  rule: string
}

/** Rules of the actor that a headline goes by as well. */
export const INTENDS = 'who intends it'
export const WITNESS = 'where it was seen'
export const AGENT = 'agent of the passive'
export const FIRST_PERSON = 'first person'

/** Kinds of what is done to someone: «سجنه», «اعتقاله». */
export const BEFALLS = new Set<Kind>(['attack', 'coercion', 'death', 'appointment', 'trial', 'health'])

/** What the readers of arguments go by: the text, what finds its phrases, and the actors named so far. */
export interface Tools {
  readonly ctx: Context
  readonly clauses: readonly Clause[]
  readonly chosen: readonly (Reading | null)[]
  readonly subjects: Subjects
  readonly objects: Objects
  readonly memory: Memory
}

export function toolsOf(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]): Tools {
  return {
    ctx,
    clauses,
    chosen,
    subjects: new Subjects(ctx, clauses, chosen),
    objects: new Objects(ctx, clauses, chosen),
    memory: new Memory(),
  }
}
