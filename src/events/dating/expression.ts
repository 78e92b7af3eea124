import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import { BEFORE, FROM, JUST_NOW, LASTS, SINCE, SOME_DAYS, WITHIN } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Draft, Range } from '../model.ts'
import { opensWith } from './dateless.ts'
import { comingIn, isSomeDays, monthOf, ofPublication, timeOf } from './times.ts'

/** Kinds whose nouns tell of a moment: with منذ, of when it was. */
const MOMENTARY = new Set<Kind>([
  'death',
  'birth',
  'coercion',
  'appointment',
  'launch',
  'decision',
  'agreement',
  'movement',
])

/** The time that a draft's own expression gives it, as the words around it ask; null if it gives none. */
export function ofExpression(ctx: Context, d: Draft, chosen: readonly (Reading | null)[]): EventTime | null {
  const { publishedAt, timexes } = ctx.time
  const x = timexes[d.timex]
  const words = ctx.tokens.norm.slice(x.first, x.last)
  if (publishedAt) {
    // «لم تجمع حتى الآن»: what has not come to pass by now. «في الساعات المقبلة», «منذ قليل»: today.
    const now =
      (x.value === 'PRESENT_REF' && d.factuality === 'denied') ||
      (x.value === 'FUTURE_REF' && d.factuality === 'planned' && words.some((word) => JUST_NOW.has(word)))
    if (now || (x.value === 'PAST_REF' && words.some((word) => JUST_NOW.has(word))))
      return { ...ofPublication(publishedAt), basis: 'stated', timex: x.id }
    if (d.factuality === 'planned') {
      if (x.value === 'FUTURE_REF' && words.some((word) => SOME_DAYS.has(word))) return monthOf(publishedAt, x)
      const coming = opensWith(WITHIN, ctx, x) ? comingIn(x, publishedAt) : null
      if (coming) return coming
    }
  }
  // «بلغ العدد حتى الآن», «في الوقت نفسه»: no other time than the narrative's.
  if (x.value === 'PRESENT_REF' && d.factuality !== 'planned' && d.factuality !== 'possible') return null
  if (isSomeDays(x) && d.factuality === 'planned') return null
  const since = opensWith(SINCE, ctx, x)
  // «قبل شهور»: from now back; «قبل شهور من الحرب»: from something else.
  const ago = since || (words[0] === BEFORE && ctx.tokens.norm[x.last] !== FROM)
  // «قتل أكثر من 300 شخص منذ الأول من أكتوبر»: a count that goes on.
  const counts =
    since &&
    x.type === 'DATE' &&
    (d.kind === 'change' || d.kind === 'career' || isCount(ctx, d.actor) || isCount(ctx, d.target))
  return timeOf(x, publishedAt, { since, ago, goesOn: counts || goesOn(d, chosen) })
}

/** «300 شخص», «عشرات الجنود». */
const isCount = ({ is, tokens }: Context, words: Range | null): boolean =>
  words !== null && (tokens.cls[words.first] === CLASS.NUMBER || (is[words.first] & (IS.QUANTIFIER | IS.NUMERAL)) !== 0)

/** Told in the present, or by a verb of lasting: «يعمل منذ», «استمرت منذ». */
function goesOn(d: Draft, chosen: readonly (Reading | null)[]): boolean {
  if (d.role === 'noun' && d.verb < 0) return !MOMENTARY.has(d.kind)
  const verb = d.verb >= 0 ? chosen[d.verb] : null
  return verb?.form === 'present' || (verb !== null && LASTS.holds(verb.lemma.headword))
}
