import * as CLASS from '../../../text/class.ts'
import type { Context } from '../../context.ts'
import { actsFor, isInstitution } from '../../grammar/forms.ts'
import { CALLS_OFF, DECLARES, DISCUSSES, PLANS, RESPONSIBLE, VENUES } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { BI, COMMA, LAM, LI, OF_WHAT } from '../../grammar/particles.ts'
import { hasArticle } from '../../grammar/shapes.ts'
import type { Reading } from '../../lexicon/types.ts'
import { hasTimeAfter, WISHES } from '../near.ts'
import type { Noun, Verdict } from './noun.ts'

/** What someone announces: «أعلن الوزير إلغاء الحفل». */

/** Tokens from a verb of saying to the noun that it announces; past a comma twice as many: «أعلن …، اليوم، فوز». */
const ANNOUNCED = 12

/** Words between a body and the last word of its name. */
const NAMED = 2

/** «لجنة تحكيم مسابقة», «حزب نداء تونس»: the bare nouns that end here begin with a body or an office. */
function ofBody(ctx: Context, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - NAMED); i--) {
    const form = ctx.tokens.norm[i]
    if (ctx.tokens.cls[i] !== CLASS.WORD || hasArticle(form) || ctx.is[i] & (IS.PREPOSITION | IS.LINK)) return false
    if (ctx.is[i] & IS.TITLE || actsFor(form)) return true
  }
  return false
}

/** The noun is what is announced, not where or about what: it follows the subject at once, or عن and ب. */
function announces({ ctx, chosen, i, r, before }: Noun, verb: Reading): boolean {
  if (VENUES.holds(r.lemma.headword) || r.lemma.kind === 'statement') return false
  // «أعلن الوزير اليوم، إلغاء»: past an aside of time.
  if (before < 0) return ctx.tokens.norm[i - 1] === COMMA && ctx.timexAt[i - 2] >= 0 && r.preposition === ''
  // «أعلن مهرجان كان»: what is held and announces something is who says it.
  if (r.form === 'noun' && !r.tanwin && before === i - 1 && ctx.readings[before].includes(verb)) return false
  // «أنها لم تقصد قتله»
  if (LAM.holds(ctx.tokens.form[before - 1])) return false
  // «أعلنت الطوارئ لعلاج المصابين»: the genitive of another deed; «أعلن إلغاء اجتماعه», «فرض عقوبات»: what is called off, or
  // what the noun before tells already.
  const owner = before === i - 1 ? ctx.readings[before].find((x) => x.person === null && !x.article) : undefined
  // «خطط لإعادة شراء أسهم», «اتفاق خفض الإنتاج»: nor what is meant to be.
  if (chosen[before]?.preposition === LI || PLANS.holds(ctx.tokens.form[before])) return false
  if (owner && (r.article || CALLS_OFF.holds(owner.lemma.headword) || owner.lemma.kind === r.lemma.kind)) return false
  const form = ctx.tokens.norm[before]
  // «رئيس لجنة الانتخابات»: part of a name.
  if (ofBody(ctx, before)) return false
  // «أعلن مسؤوليته عن الهجوم».
  if (ctx.is[before] & IS.PREPOSITION) return OF_WHAT.has(form) && !ctx.tokens.norm[before - 1]?.startsWith(RESPONSIBLE)
  return r.preposition === '' || (r.preposition === BI && verb.lemma.preps.includes(BI))
}

/** «أعلن الوزير عزل المدير»: the deed that is done by saying so; not «أعلن تنظيم الدولة». */
const isDeclared = ({ ctx: { tokens }, i, r }: Noun, { lemma }: Reading): boolean =>
  r.form === 'masdar' &&
  r.preposition === '' &&
  !r.article &&
  DECLARES.holds(lemma.headword) &&
  !isInstitution(tokens.form[i])

/** Near enough to the verb that announces it. */
const isNear = ({ ctx, i, leading }: Noun): boolean =>
  i - leading <= ANNOUNCED || (ctx.tokens.norm[i - 1] === COMMA && i - leading <= 2 * ANNOUNCED)

/** A deed as it stands, or one that a preposition, a count or the verb shows to be one. */
const isDeed = (noun: Noun, verb: Reading): boolean =>
  noun.r.weak === 0 || (noun.prep & IS.PREPOSITION) !== 0 || (noun.next & IS.NUMERAL) !== 0 || isDeclared(noun, verb)

export function ofAnnouncement(noun: Noun): Verdict {
  const { ctx, clause, chosen, i, prep, leading } = noun
  const verb = leading < 0 ? null : (chosen[leading] as Reading)
  if (verb?.lemma.frame !== 'say' || WISHES.has(verb.lemma.kind) || prep & IS.EVENTIVE) return null
  if (DISCUSSES.holds(verb.lemma.headword) && !hasTimeAfter(ctx, i, clause.last)) return null
  return isNear(noun) && isDeed(noun, verb) && announces(noun, verb) ? 'announced' : null
}
