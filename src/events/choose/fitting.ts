/** Among readings that are left, the one that the neighbours ask for most. */

import * as CLASS from '../../text/class.ts'
import { WordSet } from '../../text/word-set.ts'
import type { Context } from '../context.ts'
import { HARM, OCCURS, SIGNED, STRIKES } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { FA, HERS, LAM, LAN } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { preposed, preposesArticle, startsWithTa, unlinked } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { PLURALS } from '../lexicon/homographs.ts'
import type { Reading } from '../lexicon/types.ts'
import { occasionAt } from '../words.ts'

/** «الوزارة», «مصر», «الدول», «هذه»; not «المئات», who are people. */
const takesFeminine = ({ tokens: { form }, is, traits, place }: Context, i: number) =>
  HERS.holds(form[i]) ||
  (!(is[i] & (IS.QUANTIFIER | IS.NUMERAL)) &&
    ((traits[i] & TRAIT.FEMININE) !== 0 || (place[i] & PLACE.NAME) !== 0 || PLURALS.holds(form[i])))

const isSigning = ({ form, lemma }: Reading): boolean => form === 'present' && lemma.kind === 'agreement'

/** «تقرر تعيين»: a past of form V, or, where a feminine stands beside it, a present that looks the same: «تقرر الوزارة». */
function pastOrPresent(ctx: Context, i: number, before: number, finite: readonly Reading[]): Reading | null {
  const past = finite.find((r) => r.form === 'past' && r.gender === 'm' && r.number === 'sg' && r.pronoun === '')
  const present = finite.find((r) => r.form === 'present' && r.gender !== 'm')
  if (!past || past.weak === 2 || !present) return null
  // «الشركة توقع عقودا»: signs, and expects nothing.
  const signs = before >= 0 && SIGNED.holds(ctx.tokens.form[i + 1]) && finite.find(isSigning)
  if (signs) return signs
  const { tokens, is, traits } = ctx
  if (!startsWithTa(tokens.norm[i], past.stemStart) || i + 1 >= tokens.length) return null
  if (before >= 0 && takesFeminine(ctx, before) && (traits[before] & TRAIT.ARTICLE) !== 0) return present
  const feminine = tokens.cls[i + 1] === CLASS.WORD && takesFeminine(ctx, i + 1)
  // «أن تشكل لجنة»
  if (before >= 0 && is[before] & (IS.THAT | IS.FUTURE | IS.NEGATION)) return feminine ? present : null
  if (before >= 0 && takesFeminine(ctx, before)) return null
  return feminine ? present : past
}

const PRESENT_ONLY = new WordSet([...LAM, ...LAN])

/** Among finite readings the one that the particle before asks for: the present after لم and لن. */
export function tensed(ctx: Context, i: number, before: number, finite: readonly Reading[]): Reading | null {
  if (before >= 0 && ctx.is[before] & (IS.FUTURE | IS.NEGATION)) {
    const present = finite.filter((r) => r.form === 'present')
    if (present.length > 0) return fitting(ctx, i, present)
    // «لم تحفظ»: a past does not follow these; the present is of a verb that is not known.
    if (PRESENT_ONLY.holds(unlinked(ctx.tokens.form[before]))) return null
  }
  return pastOrPresent(ctx, i, before, finite) ?? fitting(ctx, i, finite)
}

/** How far a verb's preposition may stand from it, in tokens. */
export const GOVERNS = 9

/** Among readings of several rows the one whose preposition, clause or object follows; else the surest. */
export function fitting(ctx: Context, i: number, all: readonly Reading[]): Reading {
  if (all.length === 1) return all[0]
  let best = all[0]
  let most = -Infinity
  for (const r of all) {
    // «فرقت الشرطة مسيرة»: hardly ف before another verb.
    const score = suits(ctx, i, r) - r.weak * 1.5 - (r.conjunction === FA ? 2 : r.conjunction !== '' ? 0.2 : 0)
    if (score > most) {
      most = score
      best = r
    }
  }
  return best
}

/** How far before a verb the noun of what happened may stand, in tokens. */
const ANTECEDENT = 3

export function occasionBefore(ctx: Context, i: number): boolean {
  for (let j = i - 1; j >= Math.max(ctx.layout.bounds[ctx.layout.sentence[i]], i - ANTECEDENT); j--)
    if (occasionAt(ctx.tokens, j)) return true
  return false
}

/** «وقع انقلاب», «وقع الحادث»: right after the verb a noun of what befalls. */
function mishapAfter(ctx: Context, i: number): boolean {
  const known = occasionAt(ctx.tokens, i + 1)
  if (known === 'attack' || known === 'disaster' || HARM.holds(ctx.tokens.form[i + 1])) return true
  const next = ctx.readings[i + 1] ?? []
  return next.some(
    (r) =>
      (r.form === 'noun' || r.form === 'masdar') &&
      r.weak === 0 &&
      (r.lemma.kind === 'attack' || r.lemma.kind === 'disaster'),
  )
}

const bears = (readings: readonly Reading[], preposition: string): boolean =>
  readings.some((r) => r.preposition === preposition)

function suits(ctx: Context, i: number, r: Reading): number {
  const { tokens, is, layout } = ctx
  const { preps, frame, headword } = r.lemma
  // «الزلزال الذي وقع»: what happens stands before the verb that says so.
  let score = r.voice === 'passive' && frame !== 'undergo' && !preps.includes('') ? -1 : 0
  // «بعد مناقشة القانون»: the deed, and not who does it.
  if (r.form === 'active' && is[i - 1] & IS.PREPOSITION) score--
  const occurs = OCCURS.holds(headword) && frame !== 'act'
  if (occurs && mishapAfter(ctx, i)) return score + 2
  score += (occurs || STRIKES.holds(headword)) && occasionBefore(ctx, i) ? 1 : 0
  for (let j = i + 1; j < Math.min(tokens.length, i + 1 + GOVERNS); j++) {
    if (layout.sentence[j] !== layout.sentence[i]) break
    const form = tokens.norm[j]
    if (frame === 'say' && (is[j] & IS.THAT || form === ':' || form === '"')) return score + 2.2
    if (is[j] & IS.PREPOSITION && preps.includes(form)) return score + 1.2
    const attached = preposed(form)
    if (attached && preps.includes(attached))
      if (preposesArticle(form) || bears(ctx.readings[j], attached)) return score + 0.8
    const object = tokens.cls[j] === CLASS.WORD && ctx.timexAt[j] < 0 && !(is[j] & (IS.PREPOSITION | IS.SUBORDINATOR))
    if (j === i + 1 && preps.includes('')) score += object ? 0.4 : -0.3
  }
  // «وقع بمنطقة نائية», «وقع كثير منها»: signed by no one.
  if (
    r.lemma.kind === 'agreement' &&
    r.form === 'past' &&
    (is[i + 1] & (IS.PREPOSITION | IS.QUANTIFIER) ||
      (preposed(tokens.norm[i + 1] ?? '') && ctx.readings[i + 1].length === 0))
  )
    score--
  // «وجهت إليه», and not with ب.
  return frame === 'do' && preps.length > 0 && !preps.includes('') ? score - 0.4 : score
}
