import type { Kind } from '../../contract/kinds.ts'
import { type Chosen, isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'

/** What more than one kind of trigger asks of the words around it. */

/** How far a light or auxiliary verb may stand from the noun that it carries, in tokens. */
export const CARRY = 7
/** How far after a noun its own time may stand, in tokens. */
const TIMED = 6

/** Kinds grave enough for their noun to tell an event by itself. */
export const GRAVE = new Set<Kind>(['death', 'attack', 'disaster', 'protest', 'coercion', 'birth'])

/** Speech whose object is wished for or feared. */
export const WISHES = new Set<Kind>(['appeal', 'warning'])

/** Kinds of what is held, which may be set for a day. */
export const OCCASIONS_SET = new Set<Kind>(['vote', 'meeting', 'contest', 'ceremony', 'launch', 'trial', 'movement'])

export const isNominal = (r: Reading | null | undefined): r is Reading => !!r && !isVerb(r)

/** A token of an expression that says when, and not how often: «كل عام». */
const isTime = ({ time, timexAt }: Context, j: number): boolean =>
  timexAt[j] >= 0 && time.timexes[timexAt[j]].type !== 'SET'

export const hasTimeAfter = (ctx: Context, i: number, last: number): boolean => {
  for (let j = i + 1; j < Math.min(last, i + 1 + TIMED); j++) if (isTime(ctx, j)) return true
  return false
}
export const hasTime = (ctx: Context, clause: Clause): boolean => {
  for (let j = clause.first; j < clause.last; j++) if (isTime(ctx, j)) return true
  return false
}

/** A time that is no mere length: not «امتدت ثلاثة أيام». */
export function hasDate(ctx: Context, clause: Clause): boolean {
  for (let j = clause.first; j < clause.last; j++)
    if (isTime(ctx, j) && ctx.time.timexes[ctx.timexAt[j]].type !== 'DURATION') return true
  return false
}

/** First finite verb of a clause: the auxiliary, where it has two. */
export function firstFinite(clause: Clause, chosen: Chosen): number {
  if (clause.verb < 0) return -1
  for (let i = clause.first; i < clause.verb; i++) if (isVerb(chosen[i])) return i
  return clause.verb
}
