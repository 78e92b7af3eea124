import { type Chosen, wordBefore } from '../../choose/word.ts'
import type { Context } from '../../context.ts'
import type { Reading } from '../../lexicon/types.ts'
import type { Clause } from '../../model.ts'

/** A noun that may tell an event, with what its rules ask about. */
export interface Noun {
  readonly ctx: Context
  readonly clause: Clause
  readonly chosen: Chosen
  readonly i: number
  readonly r: Reading
  /** The word before it that counts, or -1, and its classes. */
  readonly before: number
  readonly prep: number
  /** The classes of the word after it in its clause. */
  readonly next: number
  /** The verb that tells something before it in its clause, or the noun that announces; and the noun let in last. Or -1. */
  readonly leading: number
  readonly accepted: number
}

/** What a rule says of a noun: why it tells an event, or one of the two words below; null where the noun is no case of it. */
export type Verdict = string | null

/** It tells no event, whatever else speaks for it. */
export const NEVER = 'never'
/** No rule knows: what else speaks for it decides. */
export const OPEN = 'open'

export function nounAt(
  ctx: Context,
  i: number,
  clause: Clause,
  chosen: Chosen,
  leading: number,
  accepted: number,
): Noun {
  const before = wordBefore(ctx, i)
  return {
    ctx,
    clause,
    chosen,
    i,
    r: chosen[i] as Reading,
    before,
    prep: before >= 0 ? ctx.is[before] : 0,
    next: i + 1 < clause.last ? ctx.is[i + 1] : 0,
    leading,
    accepted,
  }
}
