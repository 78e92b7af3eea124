import { CLASS } from '../../../text/tokens.ts'
import { COUNTS, DURING, SPANS, STAGES_OF, VENUES } from '../../grammar/frames.ts'
import { HATTA, LI, MIN } from '../../grammar/particles.ts'
import { hasArticle } from '../../grammar/shapes.ts'
import { IS } from '../../grammar/words.ts'
import { GRAVE, hasTimeAfter } from '../near.ts'
import { NEVER, type Noun, OPEN, type Verdict } from './noun.ts'

/** What the word right before or after a noun makes of it. */

/** «حملة لتفريق», «يدعو إلى مواجهة»: what is meant to be, not what is. */
export const ofPurpose = ({ r }: Noun): Verdict => (r.preposition === LI ? NEVER : null)

/** «مقتل 28», «إصابة عدد», and not «يفكر في تسريح 28»: not «10 قتلى و20 جريحا», nor «معتقل آخر». */
export const ofCount = ({ ctx, clause, chosen, i, r, next }: Noun): Verdict =>
  chosen[clause.verb]?.lemma.frame !== 'aux' &&
  GRAVE.has(r.lemma.kind) &&
  !r.tanwin &&
  !r.article &&
  (next & IS.NUMERAL || COUNTS.has(ctx.tokens.norm[i + 1]))
    ? 'counted'
    : null

/** «في بداية اقتحام», «في أعقاب مقتل», and not «في ختام اجتماع», the setting of something else. */
export function ofStage({ ctx, r, before }: Noun): Verdict {
  if (before < 0 || !STAGES_OF.has(ctx.tokens.norm[before])) return null
  return GRAVE.has(r.lemma.kind) && r.weak <= 1 ? 'eventive' : NEVER
}

/** «بعد أربعة أيام من اعتقال» */
export function ofSpan({ ctx: { tokens, timexAt }, r, before }: Noun): Verdict {
  const length = before > 1 && (timexAt[before - 1] >= 0 || SPANS.has(tokens.norm[before - 1]))
  return length && tokens.norm[before] === MIN && r.weak === 0 ? 'eventive' : null
}

/** «من خلال منح»: by what means. */
export const ofMeans = ({ ctx: { tokens }, before }: Noun): Verdict =>
  DURING.has(tokens.norm[before]) && tokens.norm[before - 1] === MIN ? NEVER : null

/** «بعد مقتل», «إثر انفجار». */
export function ofTimeOrCause({ ctx, clause, i, r, before, prep, next }: Noun): Verdict {
  if (!(prep & IS.EVENTIVE) || r.weak > 1 || VENUES.has(r.lemma.citation)) return null
  // «حتى إعداد هذا الخبر»
  if (ctx.tokens.norm[before] === HATTA && next & IS.DEMONSTRATIVE) return NEVER
  // «منذ تأسيسها», «قبل تعميمها»: with a pronoun it only places its owner, unless it is grave or has a time of its own.
  const owned = r.pronoun !== '' && !GRAVE.has(r.lemma.kind) && r.lemma.kind !== 'health'
  return owned && !hasTimeAfter(ctx, i, clause.last) ? OPEN : 'eventive'
}

/** «من المقرر تشييع جثمانه» */
export const ofPlan = ({ r, prep }: Noun): Verdict =>
  prep & IS.PLANNED && r.weak <= 1 && !VENUES.has(r.lemma.citation) ? 'planned' : null

/** «تعاملات جلسة اليوم»: after a bare noun that tells nothing, only that noun's genitive. */
const isGenitive = ({ ctx, before }: Noun): boolean =>
  before >= 0 && ctx.is[before] === 0 && ctx.readings[before].length === 0 && !hasArticle(ctx.tokens.norm[before])

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
