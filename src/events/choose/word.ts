/** What all questions about a reading begin with. */
import { CLASS } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { QUOTES } from '../grammar/particles.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'

/** What the words before one have been read as. */
export type Chosen = readonly (Reading | null)[]

/** Particles that a verb follows, and words that a noun follows. */
export const BEFORE_VERB = IS.QAD | IS.KANA | IS.FUTURE | IS.SUBORDINATOR
export const BEFORE_NOUN = IS.DEMONSTRATIVE | IS.QUANTIFIER | IS.NUMERAL

export const isVerb = (r: Reading | null | undefined): r is Reading =>
  r !== null && r !== undefined && (r.form === 'past' || r.form === 'present')

/** The word before i that counts: quotation marks, adverbs and times are passed over; -1 at the start of a clause. */
export function wordBefore(ctx: Context, i: number): number {
  const { tokens, is, timexAt, layout } = ctx
  let timed = false
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--) {
    if (tokens.cls[j] === CLASS.PUNCT) {
      if (QUOTES.has(tokens.norm[j])) continue
      return -1
    }
    if (tokens.cls[j] === CLASS.NEWLINE) return -1
    if (timexAt[j] >= 0) {
      timed = true
      continue
    }
    // «وفي أبريل الماضي دخل»: the preposition goes with the time.
    if (timed && is[j] & IS.PREPOSITION) continue
    timed = false
    if (is[j] & IS.ADVERB && !(is[j] & ~(IS.ADVERB | IS.COMMON))) continue
    return j
  }
  return -1
}
