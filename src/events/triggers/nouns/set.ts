import type { Kind } from '../../../contract/kinds.ts'
import * as CLASS from '../../../text/class.ts'
import { SCHEDULED, SITTING } from '../../grammar/frames.ts'
import { LI, TO } from '../../grammar/particles.ts'
import type { Reading } from '../../lexicon/types.ts'
import { hasTimeAfter, OCCASIONS_SET } from '../near.ts'
import { NEVER, type Noun, type Verdict } from './noun.ts'

/** What is set for a day, put off to one, or agreed for one. */

/** Words between an event and the one that says that it is set for a day. */
const SET = 6

/** «الانتخابات المقررة في 18 أبريل», «القمة التي كانت مقررة غدا». */
export function isScheduled({ ctx, i, r }: Noun): boolean {
  if (!OCCASIONS_SET.has(r.lemma.kind)) return false
  // «مباراة القمة المقررة»: the match.
  if (r.article && ctx.readings[i - 1]?.some((x) => x.form === 'noun' && !x.article && OCCASIONS_SET.has(x.lemma.kind)))
    return false
  for (let j = i + 1; j <= i + SET && j < ctx.tokens.length && ctx.tokens.cls[j] === CLASS.WORD; j++)
    if (SCHEDULED.holds(ctx.tokens.form[j])) return hasTimeAfter(ctx, j, ctx.tokens.length)
  return false
}

/** «تأجيل المحاكمة إلى جلسة 5 مايو»: the session to which a court puts something off, named by its day. */
const isAdjournedTo = ({ ctx: { tokens, timexAt }, i, r, before }: Noun): boolean =>
  tokens.norm[i].endsWith(SITTING) && timexAt[i + 1] >= 0 && (r.preposition === LI || tokens.norm[before] === TO)

const AGREES = new Set<Kind>(['agreement', 'decision'])

/** «اتفقت على خفض الإنتاج»: right after the preposition of a verb of agreeing or deciding; an event only with its own time. */
const isAgreed = ({ ctx, r, before }: Noun, { lemma }: Reading): boolean =>
  AGREES.has(lemma.kind) && before >= 0 && lemma.preps.includes(r.preposition || ctx.tokens.norm[before])

export function ofDay(noun: Noun): Verdict {
  const { ctx, clause, chosen, i, leading, accepted } = noun
  if (isScheduled(noun)) return 'scheduled'
  if (isAdjournedTo(noun)) return 'adjourned'
  if (leading < 0 || accepted >= leading || !isAgreed(noun, chosen[leading] as Reading)) return null
  if (hasTimeAfter(ctx, i, clause.last)) return noun.r.form === 'masdar' ? 'agreed' : null
  // «أمر بإحالة المتهمين»: done at once.
  return noun.r.preposition === '' ? NEVER : null
}
