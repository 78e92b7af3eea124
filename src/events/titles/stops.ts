/** What comes of a headline at a comma or dash. */

import { CLASS } from '../../text/tokens.ts'
import { isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { hasArticle, startsWithLink } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'

export const STOPS = '،,;:؛.-–—'
/** A step gives the token to go on with, or that the headline ends. */
export const END = -1

/** Whether a clause that only a time or a bracket has broken goes on after the comma at i: «أعلنت الوزارة، الاثنين، أن». */
function resumes(ctx: Context, i: number, end: number): boolean {
  let j = i + 1
  let timed = false
  while (j < end && (ctx.timexAt[j] >= 0 || ctx.tokens.cls[j] === CLASS.PUNCT)) {
    if (ctx.timexAt[j] >= 0) timed = true
    j++
  }
  return j < end && (timed || (ctx.is[j] & IS.THAT) !== 0)
}

/** Whether comma i ends an aside of time: «أعلنت الهيئة، الاثنين، فوز». */
function closesTime({ tokens, timexAt }: Context, i: number): boolean {
  let k = i - 1
  while (k >= 0 && timexAt[k] >= 0) k--
  return k >= 0 && k < i - 1 && tokens.norm[k] === tokens.norm[i]
}

/** Tokens that an apposition may have. */
const APPOSITION = 11

/**
 * The comma that ends the aside which begins at comma i, or -1: «ظهر فلان، مؤسس الموقع، في المؤتمر». Where the sentence
 * has no more than its verb and subject yet, anything may come after it.
 */
function afterAside(ctx: Context, i: number, end: number, whole: boolean, chosen: readonly (Reading | null)[]): number {
  const { norm, cls } = ctx.tokens
  const relative = (ctx.is[i + 1] & IS.RELATIVE) !== 0 && hasArticle(norm[i + 1])
  for (let j = i + 1; j < Math.min(end - 1, i + (relative ? 2 : 1) * APPOSITION); j++) {
    // «سامي حداد، توجه إلى المدينة، في»: a sentence is no aside, but a relative clause is.
    if (isVerb(chosen[j]) && !relative) return -1
    if (norm[j] !== norm[i]) continue
    let next = j + 1
    while (next < end && (ctx.timexAt[next] >= 0 || cls[next] === CLASS.PUNCT)) next++
    // «، وصول»: a deed whose own first letter is و.
    if (j === i + 1 || next >= end || (startsWithLink(norm[next]) && chosen[next]?.conjunction !== '')) return -1
    return !whole || ctx.is[next] & IS.PREPOSITION || carriesPreposition(ctx, next) ? next - 1 : -1
  }
  return -1
}

/** The token to go on after, at a comma or dash: the mark itself, or the one that closes an aside; -1 where the title ends. */
export function afterStop(
  ctx: Context,
  clause: Clause,
  i: number,
  end: number,
  short: boolean,
  whole: boolean,
  chosen: readonly (Reading | null)[],
  { actor, target, reading: { lemma } }: Draft,
): number {
  // «ستبدأ الشهر المقبل، مشيرا»: someone speaks on, who does not do what is told.
  const speaks = chosen[i + 1]
  if (speaks?.form === 'active' && !speaks.article && speaks.lemma.frame === 'say' && lemma.frame !== 'say') return END
  if (closesTime(ctx, i) || resumes(ctx, i, end)) return i
  const linked = startsWithLink(ctx.tokens.norm[i + 1] ?? '')
  // «، الثلاثاء، بالسجن»: the comma that closes a time.
  const next = ctx.is[i + 1]
  const adds = (next & IS.PREPOSITION) !== 0 && !(next & IS.SUBORDINATOR)
  if (ctx.timexAt[i - 1] >= 0 && !linked && (!whole || adds)) return i
  const after = afterAside(ctx, i, end, whole, chosen)
  // «اختتم في الدوحة، معرض النور، بحضور»: who did it is no aside, nor is whom he did it to.
  const needed = (range: Range | null) => range !== null && range.first > i && range.first < after
  const aside = needed(actor) || needed(target) ? -1 : after
  if (i < clause.last - 1 && i > clause.first) {
    // «بحث سامي حداد، وزير الخارجية، مع نظيره»: who he is is no part of it.
    if (aside > 0 && (aside < clause.last - 1 || ctx.is[i + 1] & IS.TITLE)) return aside
    // «نفى أي تعزيز للوجود الروسي في سوريا، ردا على»: what is told already needs no more.
    return whole && !short ? -1 : i
  }
  if (aside > 0) return aside
  if (short && adds && !(next & IS.EVENTIVE)) return i
  return whole || linked ? -1 : i
}
