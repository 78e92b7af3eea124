/** What all questions about a reading begin with. */

import * as CLASS from '../../text/class.ts'
import type { Form } from '../../text/forms.ts'
import type { Context } from '../context.ts'
import { isOther } from '../grammar/forms.ts'
import * as IS from '../grammar/is.ts'
import { QUOTES } from '../grammar/particles.ts'
import { preposed } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'

/** What the words before one have been read as. */
export type Chosen = readonly (Reading | null)[]

/** Particles that a verb follows, and words that a noun follows. */
export const BEFORE_VERB = IS.QAD | IS.KANA | IS.FUTURE | IS.SUBORDINATOR
const BEFORE_NOUN = IS.DEMONSTRATIVE | IS.QUANTIFIER | IS.NUMERAL

export const isVerb = (r: Reading | null | undefined): r is Reading =>
  r !== null && r !== undefined && (r.form === 'past' || r.form === 'present')

/** The citation of what the word at i has been read as; '' where it is no lemma's, or where there is no word (-1). */
export const citationAt = (chosen: Chosen, i: number): string => (i < 0 ? '' : (chosen[i]?.lemma.citation ?? ''))

/** The same, as closed sets of lemmas are asked for it. */
export const headwordAt = (chosen: Chosen, i: number): Form | undefined =>
  i < 0 ? undefined : chosen[i]?.lemma.headword

/** «هذا رفض», «ثلاثة قتلى»: a word that points to a noun or counts it, and not one that ends a phrase: «في غضون ذلك», «في تطور آخر». */
export function bringsNoun({ tokens, is, readings, traits }: Context, i: number): boolean {
  // «أحدهم» is one by itself.
  if (!(is[i] & BEFORE_NOUN) || (traits[i] & TRAIT.OWNED) !== 0) return false
  if (!(is[i] & IS.DEMONSTRATIVE) && !isOther(tokens.norm[i])) return true
  // «لذلك»
  if (preposed(tokens.norm[i]) !== '') return false
  const before = i - 1
  if (before < 0 || tokens.cls[before] !== CLASS.WORD) return true
  // «أكد أن ذلك رفض», «تلا ذلك هجوم»
  if (is[before] & (IS.SUBORDINATOR | IS.LINK)) return !(is[before] & IS.PREPOSITION)
  return readings[before].length > 0 && readings[before].every(isVerb)
}

/** «تقرير طالب فيه خبراء»: past the word at i a preposition takes up the noun before it by a pronoun, and another word comes. */
export const takesUpNoun = ({ tokens: { cls }, traits }: Context, i: number): boolean =>
  (traits[i + 1] & TRAIT.BOUND) !== 0 && cls[i + 2] === CLASS.WORD

/** The word before i that counts: quotation marks, adverbs and times are passed over; -1 at the start of a clause. */
export function wordBefore(ctx: Context, i: number): number {
  const { tokens, is, timexAt, layout } = ctx
  let timed = false
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--) {
    if (tokens.cls[j] === CLASS.PUNCT) {
      if (QUOTES.holds(tokens.form[j])) continue
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
