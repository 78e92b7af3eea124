import { groupOf } from '../../../contract/kinds.ts'
import * as CLASS from '../../../text/class.ts'
import { citationAt, headwordAt, isVerb } from '../../choose/word.ts'
import { isInstitution } from '../../grammar/forms.ts'
import {
  ABSTAINS,
  ASKING,
  FAILS,
  FOILS,
  IN,
  INTENDS,
  MORE,
  NEED,
  OCCURS,
  PREVENTS,
  REFUSES,
  SITTING,
  STRIKES,
  TIDINGS,
  VENUES,
} from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { ABOUT, COMMA, MIN } from '../../grammar/particles.ts'
import { unlinked } from '../../grammar/shapes.ts'
import type { Reading } from '../../lexicon/types.ts'
import { occasionAt } from '../../words.ts'
import { WISHES } from '../near.ts'
import { NEVER, type Noun, type Verdict } from './noun.ts'

/** What no rule lets in and one keeps out: told by its verb, asked or thought of, where something is, or spoken about. */

/** Tokens from a noun to the verb that tells what it is of. */
const BEFORE_VERB = 5

/**
 * «اندلع حريق», «حريقا ضخما اندلع», «الزلزال الذي ضرب»: the verb beside it says that it took place, or what it struck; of
 * «الاتهامات الأمريكية التي أشارت إلى», what it said.
 */
function isOfItsVerb({ ctx: { tokens, is }, chosen, i, r: { lemma } }: Noun): boolean {
  const says = groupOf(lemma.kind) === 'speech'
  const tells = (j: number) => {
    const r = chosen[j] ?? null
    if (!isVerb(r)) return false
    return says ? r.lemma.frame === 'say' : OCCURS.holds(r.lemma.headword) || STRIKES.holds(r.lemma.headword)
  }
  if (!says && occasionAt(tokens, i) === undefined) return false
  if (!says && tells(i - 1)) return true
  for (let j = i + 1; j <= i + BEFORE_VERB && (tokens.cls[j] === CLASS.WORD || tokens.norm[j] === COMMA); j++) {
    if (tells(j)) return true
    if (is[j] & ~(IS.RELATIVE | IS.SUBORDINATOR | IS.COMMON) || isVerb(chosen[j] ?? null)) return false
  }
  return false
}

/** «بعدم نشر الأسماء»; «في جلسة مغلقة», where it is said; «تنظيم الدولة». */
const isLack = ({ ctx, i }: Noun): boolean => (ctx.is[i - 1] & IS.NEGATION) !== 0
const isVenue = ({ ctx, i, r }: Noun): boolean =>
  VENUES.holds(r.lemma.headword) || ctx.tokens.norm[i].endsWith(SITTING) || isInstitution(ctx.tokens.form[i])

/** Words from one of need to what is needed: «ضرورة العمل على وقف إطلاق النار». */
const NEEDED = 6

/** «ضرورة وقف إطلاق النار»: what ought to be, up to the next mark or verb. */
export function ofNeed({ ctx: { tokens, is }, clause, chosen, i, r }: Noun): Verdict {
  // «النادي الأكثر تتويجا»
  if (r.tanwin && MORE.holds(tokens.form[i - 1])) return NEVER
  // «منعت الشرطة الوزير من زيارة المدينة»
  const verb = citationAt(chosen, clause.verb)
  if (tokens.norm[i - 1] === MIN && verb === PREVENTS) return NEVER
  // «امتناعه عن التصويت», «تراجعت الوزارة عن فرض الرسوم»
  const left = ABSTAINS.holds(headwordAt(chosen, i - 2)) || ABSTAINS.holds(headwordAt(chosen, clause.verb))
  if (tokens.norm[i - 1] === ABOUT && left) return NEVER
  for (let j = i - 1; j >= Math.max(0, i - NEEDED) && tokens.cls[j] !== CLASS.PUNCT; j--) {
    if (NEED.holds(unlinked(tokens.form[j]))) return NEVER
    // «ضرورة التحقيق بعد مقتل الرهائن»
    if (is[j] & IS.EVENTIVE || isVerb(chosen[j] ?? null)) return null
  }
  return null
}

/** «وتأجيل الانتخابات مستبعد», «أن فرض العقوبات يعود إلى الرئيس»: of which something is so. */
const isSubject = ({ ctx, clause, i, leading }: Noun): boolean =>
  clause.verb < 0
    ? i === clause.first && clause.first === ctx.layout.bounds[clause.sentence]
    : leading < 0 && i < clause.verb && (i === clause.first || i === clause.openerAt + 1)

/** «أوعز بإغلاق الأبواب», «يفكر في تسريح العمال». */
function isIntended({ ctx, clause, chosen, i, r, leading }: Noun): boolean {
  if (clause.verb < 0) return false
  const { kind, frame, preps } = (chosen[clause.verb] as Reading).lemma
  if (leading < 0) return frame === 'aux' && i > clause.verb
  if (leading !== clause.verb || !WISHES.has(kind)) return false
  // «طلب الوزير إغلاق المصنع»: the object, past the subject.
  const object = r.preposition === '' && (ctx.is[i - 1] & IS.PREPOSITION) === 0
  return preps.includes(object ? '' : r.preposition || ctx.tokens.norm[i - 1])
}

/** «فشل الجيش في اقتحام المدينة», «أحبطت الشرطة تفجيرا»; «ترددت أنباء عن استقالة الوزير»: it did not come to pass, or who knows. */
function isUndone({ ctx, clause, chosen, i }: Noun): boolean {
  const { tokens } = ctx
  const verb = headwordAt(chosen, clause.verb)
  if (i > clause.verb && (FOILS.holds(verb) || FAILS.holds(verb) || INTENDS.holds(verb))) return true
  // «رفض الوزير إغلاق المصنع»
  if (i > clause.verb && REFUSES.holds(verb) && !(ctx.is[i - 1] & IS.PREPOSITION)) return true
  // «مطالبين باستقالة الوزير», «داعين إلى إغلاق المصنع»
  if (ASKING.holds(tokens.form[i - 1]) || (ctx.is[i - 1] & IS.PREPOSITION && ASKING.holds(tokens.form[i - 2])))
    return true
  return tokens.norm[i - 1] === ABOUT && TIDINGS.holds(unlinked(tokens.form[i - 2]))
}

/** «في إشارة إلى قدرة الفريق»: what is meant. */
const isMeant = ({
  ctx: {
    tokens: { norm },
    is,
  },
  i,
  r,
}: Noun): boolean => r.lemma.frame === 'say' && norm[i - 1] === IN && (is[i + 1] & IS.PREPOSITION) !== 0

export const ofNone = (noun: Noun): Verdict =>
  isMeant(noun) ||
  isLack(noun) ||
  isVenue(noun) ||
  isOfItsVerb(noun) ||
  isSubject(noun) ||
  isIntended(noun) ||
  isUndone(noun)
    ? NEVER
    : null
