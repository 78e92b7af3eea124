import { groupOf } from '../../../contract/kinds.ts'
import * as CLASS from '../../../text/class.ts'
import {
  AFTER,
  ANNIVERSARIES,
  BEGINS,
  COUNTS,
  DURING,
  HOLDS,
  REPLIES,
  SPANS,
  SPITE,
  STAGES_OF,
  UPON,
  VENUES,
} from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { HATTA, LI, MIN, ON, THE_END } from '../../grammar/particles.ts'
import * as TRAIT from '../../grammar/trait.ts'
import type { Reading } from '../../lexicon/types.ts'
import { GRAVE, hasTimeAfter, isNominal } from '../near.ts'
import { NEVER, type Noun, OPEN, type Verdict } from './noun.ts'

/** Tokens from the anniversary to what it is of: «الذكرى السنوية الستين ل». */
const ANNIVERSARY = 4

/** What the word right before or after a noun makes of it. */

/** «حملة لتفريق», «يدعو إلى مواجهة»: what is meant to be, not what is. */
export function ofPurpose({ ctx, i, r }: Noun): Verdict {
  if (r.preposition !== LI) return null
  // «في الذكرى الأولى لمقتل الوزير»
  for (let j = i - 1; r.weak === 0 && j >= Math.max(0, i - ANNIVERSARY); j--)
    if (ANNIVERSARIES.holds(ctx.tokens.form[j])) return 'anniversary'
  return NEVER
}

/** «مقتل 28», «إصابة عدد», and not «يفكر في تسريح 28»: not «10 قتلى و20 جريحا», nor «معتقل آخر». */
export const ofCount = ({ ctx, clause, chosen, i, r, next }: Noun): Verdict =>
  GRAVE.has(r.lemma.kind) &&
  !r.tanwin &&
  (clause.verb < 0 || chosen[clause.verb]?.lemma.frame !== 'aux') &&
  !r.article &&
  (next & IS.NUMERAL || COUNTS.holds(ctx.tokens.form[i + 1]))
    ? 'counted'
    : null

/** «في بداية اقتحام», «في أعقاب مقتل», and not «في ختام اجتماع», the setting of something else. */
export function ofStage({ ctx, r, before }: Noun): Verdict {
  if (before < 0 || !STAGES_OF.holds(ctx.tokens.form[before])) return null
  return GRAVE.has(r.lemma.kind) && r.weak <= 1 ? 'eventive' : NEVER
}

/** «بعد أربعة أيام من اعتقال», «بعد عام على الهجوم»; «احتجاجا على اعتقال», «على الرغم من مقتل», and not «ردا على تصريحات». */
export function ofSpan({ ctx: { tokens, timexAt }, r, before }: Noun): Verdict {
  if (before < 2 || r.weak > 0) return null
  const { norm, form } = tokens
  const span = timexAt[before - 1] >= 0 || SPANS.holds(form[before - 1])
  if (norm[before] === MIN) return span || norm[before - 1] === SPITE ? 'eventive' : null
  if (norm[before] !== ON) return null
  return span || (REPLIES.holds(form[before - 1]) && groupOf(r.lemma.kind) !== 'speech') ? 'eventive' : null
}

/** «من خلال منح»: by what means. */
export const ofMeans = ({ ctx: { tokens }, before }: Noun): Verdict =>
  DURING.holds(tokens.form[before]) && tokens.norm[before - 1] === MIN ? NEVER : null

/** «بعد مقتل», «إثر انفجار». */
export function ofTimeOrCause({ ctx, clause, i, r, before, prep, next }: Noun): Verdict {
  if (!(prep & IS.EVENTIVE) || r.weak > 1 || VENUES.holds(r.lemma.headword)) return null
  // «عقب الانتهاء من الفسحة»
  if (ctx.tokens.norm[i] === THE_END && ctx.tokens.norm[i + 1] === MIN) return NEVER
  // «حتى إعداد هذا الخبر»
  if (ctx.tokens.norm[before] === HATTA && next & IS.DEMONSTRATIVE) return NEVER
  // «منذ تأسيسها», «قبل تعميمها»: with a pronoun it only places its owner, unless it is grave or has a time of its own;
  // «بعد لقائه نظيره», «عقب هزيمتها» tell what he did.
  const came = UPON.holds(ctx.tokens.form[before]) || ctx.tokens.norm[before] === AFTER
  const owned = r.pronoun !== '' && !came && !GRAVE.has(r.lemma.kind) && r.lemma.kind !== 'health'
  return owned && !hasTimeAfter(ctx, i, clause.last) ? OPEN : 'eventive'
}

/** A noun that only says that another deed begins or is held: «عقد القمة», «بدء تطبيق القانون». */
const carries = (r: Reading | null | undefined): boolean =>
  isNominal(r) && r.pronoun === '' && (HOLDS.holds(r.lemma.headword) || BEGINS.holds(r.lemma.headword))

/** «من المقرر تشييع جثمانه», «من المقرر عقد القمة» */
export function ofPlan({ ctx, chosen, i, r, before, prep }: Noun): Verdict {
  if (r.weak > 1 || VENUES.holds(r.lemma.headword)) return null
  const deed = chosen[i + 1]
  if (prep & IS.PLANNED) return carries(r) && isNominal(deed) && deed.weak < 2 ? NEVER : 'planned'
  return before > 0 && carries(chosen[before]) && ctx.is[before - 1] & IS.PLANNED ? 'planned' : null
}

/** «تعاملات جلسة اليوم»: after a bare noun that tells nothing, only that noun's genitive. */
const isGenitive = ({ ctx, before }: Noun): boolean =>
  before >= 0 && ctx.is[before] === 0 && ctx.readings[before].length === 0 && (ctx.traits[before] & TRAIT.ARTICLE) === 0

/** «مباراة المنتخبين غدا»: in a clause without a verb, with its own time. */
export const ofTime = (noun: Noun): Verdict =>
  noun.ctx.tokens.cls[noun.i + 1] === CLASS.WORD &&
  noun.r.weak === 0 &&
  !noun.r.article &&
  !isGenitive(noun) &&
  hasTimeAfter(noun.ctx, noun.i, noun.clause.last) &&
  noun.clause.verb < 0
    ? 'dated-noun'
    : null
