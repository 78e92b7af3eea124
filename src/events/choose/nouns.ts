/** Why a word that may be a verb is none here. */

import * as CLASS from '../../text/class.ts'
import { writes } from '../../text/tokens.ts'
import { WordSet } from '../../text/word-set.ts'
import type { Context } from '../context.ts'
import { bareForm, isOfManner, measureAt } from '../grammar/forms.ts'
import {
  AREAS,
  BARE_THAT,
  CHARGING,
  CRIMES,
  DECLARES,
  HOUSE,
  MANNERS,
  NEED,
  NETS,
  OCCURS,
  PAST_AFTER_THAT,
  ROUND,
  TAKES_WHOM,
  THERE,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { BI_OR_LI, COMMA, HIN, LI, STOPS, TO } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { isPlace } from '../grammar/places.ts'
import {
  ARTICLE,
  isPluralInTa,
  SHADDA,
  startsWithLam,
  startsWithMadda,
  startsWithTa,
  unlinked,
} from '../grammar/shapes.ts'
import { GOD } from '../grammar/titles.ts'
import * as TRAIT from '../grammar/trait.ts'
import {
  ASKS_PREPOSITION,
  CHARGES,
  EQUALS,
  FUTURES,
  GREETING,
  MADDA,
  NO_VERB_BEFORE,
  NO_VERB_BEFORE_PLACE,
  OPENS_CLAUSE,
  OWNED,
  REACHES,
} from '../lexicon/homographs.ts'
import type { Reading } from '../lexicon/types.ts'
import { GOVERNS, occasionBefore } from './fitting.ts'
import { looksLikeDoer } from './names.ts'
import { BEFORE_VERB, type Chosen, isVerb, takesUpNoun, wordBefore } from './word.ts'

/** What the pairs of `NO_VERB_BEFORE` begin with. */
const OPENS_PAIR = new WordSet(Array.from(NO_VERB_BEFORE, (pair) => pair.slice(0, pair.indexOf('_'))))

/** Tokens from a verb to the name of its subject or object. */
const NAMING = 7

/**
 * «قال يزيد إن», «أكد المدرب كرم سليم», «التقى الرئيس أمس النائب وعد سليم»: between a verb and here stand no more than
 * offices, names and times, so no other verb comes; after one of saying no present either, «وصل يحمل رسالة».
 */
export function followsVerbOf(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const { is, readings, timexAt, layout, traits } = ctx
  let j = i - 1
  const named = IS.TITLE | IS.COMMON | IS.NAME
  while (
    i - j < NAMING &&
    (timexAt[j] >= 0 ||
      is[j] & named ||
      (is[j] === 0 && readings[j].length === 0 && (traits[j] & TRAIT.NISBA) !== 0 && (traits[j] & TRAIT.ARTICLE) !== 0))
  )
    j--
  const verb = j < 0 ? undefined : readings[j][0]
  if (!verb || !readings[j].every(isVerb) || layout.sentence[j] !== layout.sentence[i]) return false
  const says = verb.lemma.frame === 'say'
  // «تبلغ كتب الأدب نصفها»
  if (j === i - 1 && verb.form === 'present' && verb.lemma.frame !== 'aux' && !verb.pronoun)
    return finite.every((r) => !r.conjunction && !r.pronoun && r.number === 'sg' && r.form === 'past')
  // «حقق سوق الأسهم مكاسب»: with a verb that may be a noun, only right after it where it opens the sentence.
  const opens = j === i - 1 && j === layout.bounds[layout.sentence[i]]
  if (verb.form !== 'past' || verb.pronoun || verb.lemma.frame === 'aux' || (verb.weak && !says && !opens)) return false
  // «الوفد الذي التقى الوزير غادر».
  if (is[j - 1] & (IS.SUBORDINATOR | IS.PREPOSITION)) return false
  return finite.every((r) => !r.conjunction && !r.pronoun && r.number === 'sg' && (r.form === 'past' || says))
}

/**
 * «قيادي سابق», «حكم صادر من المحكمة»: a past of form III is spelled as a participle of form I, which right after its
 * noun, with no object to come, describes it.
 */
export function describesNoun(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const { tokens, is, timexAt, traits, place } = ctx
  if (!looksLikeDoer(tokens.norm[i])) return false
  if (!finite.every((r) => r.form === 'past' && r.gender === 'm' && r.number === 'sg' && !r.pronoun && !r.conjunction))
    return false
  const before = i - 1
  if (before < 0 || tokens.cls[before] !== CLASS.WORD || is[before] & (BEFORE_VERB | IS.LINK)) return false
  if (
    (traits[before] & TRAIT.ARTICLE) !== 0 ||
    (place[before] & PLACE.NAME) !== 0 ||
    is[before] & (IS.NAME | IS.NEGATION)
  )
    return false
  // «مسؤول سابق بتهمة»
  if (is[i] & IS.COMMON) return true
  // «تقرير طالب فيه خبراء»: a relative clause.
  if (finite[0].lemma.frame === 'say' && takesUpNoun(ctx, i)) return false
  // «ترامب طالب بالإفراج»: past what may be a name, before the verb's own preposition.
  const next = tokens.norm[i + 1] ?? ''
  const { preps } = finite[0].lemma
  const own = preps.some((p) => p !== '' && (p === next || (p === next[0] && next.length > 2)))
  if (own && is[before] === 0 && ctx.readings[before].length === 0) return false
  // «متجر تابع لشركة»
  const forWhom = startsWithLam(next) && !preps.includes(LI)
  return tokens.cls[i + 1] !== CLASS.WORD || timexAt[i + 1] >= 0 || forWhom || opensWithPreposition(ctx, i + 1)
}

/** A preposition by itself, or written before a noun with the article: «بالحزب», «للدولة». */
const opensWithPreposition = ({ tokens, is, traits }: Context, i: number): boolean =>
  (is[i] & IS.PREPOSITION) !== 0 || (BI_OR_LI.includes(tokens.norm[i][0]) && (traits[i] & TRAIT.ARTICLE) !== 0)

/** «14 متهما بينهم»: who is counted says nothing; nor does who accuses no one, «متهما فيها». */
export function saysNothing(ctx: Context, i: number, r: Reading): boolean {
  // «ما يقارب ألف شخص»: how many.
  if (measureAt(ctx.tokens, i - 1) > 0 || measureAt(ctx.tokens, i - 2) > 3) return true
  if (isVerb(r) && EQUALS.holds(r.lemma.headword) && measures(ctx, i + 1)) return true
  // «العقود الآجلة»: what is traded.
  if (FUTURES.holds(ctx.tokens.form[i + 1])) return true
  // «ليبلغ 25 ليرة»: a figure is reached, not told.
  if (isVerb(r) && REACHES.holds(r.lemma.headword) && isDistance(ctx, i, r)) return true
  if (r.form !== 'active' || !r.tanwin || r.lemma.frame !== 'say' || i === 0) return false
  if (ctx.is[i - 1] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  // «لم يعد مصرحا به»: what is said.
  if ((ctx.traits[i + 1] & TRAIT.BOUND) !== 0) return true
  return TAKES_WHOM.holds(r.lemma.headword) && i + 1 < ctx.tokens.length && opensWithPreposition(ctx, i + 1)
}

/** «يبلغ 25 ليرة»; «يبعد الكوكب نحو 124 سنة ضوئية عن الأرض», and not «أبعدت السلطات عشرين مهاجرا». */
function isDistance(ctx: Context, i: number, r: Reading): boolean {
  if (measures(ctx, i + 1)) return r.form === 'present'
  for (let j = i + 2, counted = false, from = false; r.form === 'present' && j < i + GOVERNS; j++) {
    counted ||= measures(ctx, j)
    from ||= (ctx.is[j] & IS.ABOUT) !== 0
    if (counted && from) return true
  }
  return false
}

/** «25 ليرة», «نحو 124 سنة»: a number, also after a word of how much. */
const measures = ({ tokens, is }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.NUMBER ||
  (((is[i] ?? 0) & IS.NUMERAL) !== 0 && ((is[i] ?? 0) & IS.QUANTIFIER) !== 0) ||
  (((is[i] ?? 0) & IS.QUANTIFIER) !== 0 && tokens.cls[i + 1] === CLASS.NUMBER)

/** «أسندت إليه تزوير الوثائق، وقتل الحارس»: the last verb before is one of charging someone, and this what he is charged with. */
export function isCharge({ tokens, layout }: Context, i: number, chosen: Chosen): boolean {
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--) {
    const r = chosen[j]
    if (CRIMES.has(tokens.norm[j])) return true
    if (isVerb(r)) return CHARGING.holds(r.lemma.headword)
  }
  return false
}

/** «صوت إسرائيل», «أمر السجناء»: a noun, where the preposition of the verb of that form does not follow. */
export function lacksPreposition(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const needs =
    finite[0].form === 'past' && finite[0].gender === 'm'
      ? ASKS_PREPOSITION.get(ctx.tokens.norm[i].slice(finite[0].conjunction.length))
      : undefined
  // «صوّت»: its doubled letter is written.
  // «انفجارا هائلا دوى»: its subject stands before it.
  if (!needs || writes(ctx.tokens, i, SHADDA) || (OCCURS.has(finite[0].lemma.citation) && occasionBefore(ctx, i)))
    return false
  for (let j = i + 1, counted = 0; j < ctx.tokens.length && counted < GOVERNS + 2; j++) {
    const form = ctx.tokens.norm[j]
    if (ctx.tokens.cls[j] === CLASS.WORD) counted++
    if (STOPS.has(form)) break
    if (needs.includes(form) || ctx.cues[j].some((cue) => needs.includes(cue))) return false
    // What follows the next verb is that one's.
    if (ctx.readings[j].length > 0 && ctx.readings[j].every(isVerb)) break
    const written = form.length > 3 && needs.includes(form[0]) && !(ctx.is[j] & IS.PREPOSITION)
    if (written && (!isPlace(form) || isPlace(form.slice(1)))) return false
  }
  return true
}

/** «الجيشين», «المتظاهرين»: with the article, and no name of a place. */
const isDefiniteOblique = ({ tokens, traits, place }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.WORD &&
  (traits[i] & TRAIT.ARTICLE) !== 0 &&
  tokens.norm[i].length > 6 &&
  (traits[i] & TRAIT.IN) !== 0 &&
  (place[i] & PLACE.NAME) === 0

/** «الدولة»: with the article and ة, no office and no plural of men. */
const isHers = ({ tokens: { norm }, is, traits }: Context, i: number): boolean =>
  (norm[i] ?? '').startsWith(ARTICLE) && (traits[i] & TRAIT.TA) !== 0 && !(is[i] & IS.TITLE) && !isPluralInTa(norm[i])

/** «كبير [المفاوضين]», «كبير [موظفي] القصر»: with the article, or the plural that waits for it. */
const isWhose = ({ tokens, traits, timexAt }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.WORD && timexAt[i] < 0 && ((traits[i] & TRAIT.ARTICLE) !== 0 || tokens.norm[i].endsWith('ي'))

/** «هناك خطط»: what there is, a noun; «صادر عن»: a preposition that makes a participle of the form. */
export function isNounHere(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const { norm, form } = ctx.tokens
  const { place } = ctx
  // «بشكل قاطع»: an adjective; «ومول تجاري», «رصد ميداني»: what an adjective of manner describes.
  const masculine = finite[0].form === 'past' && finite[0].gender === 'm' && finite[0].pronoun === ''
  // «صافي دخل العمولات», «إلى حين صرف العلاوة».
  // «مناطق تمركز القوات»: a plural of things has a verb in the feminine.
  if (masculine && AREAS.holds(form[i - 1])) return true
  if (masculine && (NETS.holds(form[i - 1]) || (norm[i - 1] === HIN && norm[i - 2] === TO))) return true
  // «ضعف سوق العمل»
  const before = masculine && OPENS_CLAUSE.holds(form[i]) ? wordBefore(ctx, i) : -1
  if (before >= 0 && !(ctx.is[before] & BEFORE_VERB)) return true
  // «من الضروري وقف الحرب»
  if (masculine && NEED.holds(form[i - 1])) return true
  // But «كبير المفاوضين», «كبير موظفي القصر».
  const manner = isOfManner(form[i + 1]) && !isWhose(ctx, i + 2)
  if (masculine && (MANNERS.holds(form[i - 1]) || manner)) return true
  const own = norm[i].slice(finite[0].conjunction.length)
  if (OPENS_PAIR.has(own) && NO_VERB_BEFORE.has(`${own}_${norm[i + 1]}`)) return true
  // «دار الأوبرا»
  const house = own === HOUSE && ctx.tokens.cls[i + 1] === CLASS.WORD
  if (house && !ROUND.holds(bareForm(form[i + 1])) && !(ctx.is[i + 1] & IS.PREPOSITION)) return true
  // «وتضامن الدولة مع»: a feminine is no subject of a masculine verb beside it, and this one has no object.
  const deed = masculine && ctx.readings[i].some((r) => r.form === 'masdar')
  if (deed && finite.every((r) => !r.lemma.preps.includes('')) && isHers(ctx, i + 1)) return true
  // «صلى الله عليه وسلم»
  if (norm[i] === GREETING && GOD.holds(form[i - 2])) return true
  if (finite[0].form !== 'past' || finite[0].conjunction !== '') return false
  // «وتحالف "تقدم"»: one word in quotation marks is a name.
  const quote = ctx.layout.quote[i]
  if (quote > 0 && ctx.layout.quotes[quote][1] - ctx.layout.quotes[quote][0] === 1 && finite[0].gender === 'm')
    return true
  // «أعلن أن فرض العقوبات»: a noun comes after أن, but for «بعد أن», «سبق أن».
  const that = BARE_THAT.holds(form[i - 1]) && !PAST_AFTER_THAT.holds(unlinked(form[i - 2]))
  if (that && finite[0].gender === 'm' && ctx.readings[i].some((r) => r.person === null)) return true
  // «هناك الآن خطط».
  let there = i - 1
  while (there > 0 && ctx.timexAt[there] >= 0) there--
  if (there >= 0 && THERE.holds(form[there]) && finite[0].gender === 'm') return true
  // «وهو طالب في الجامعة»: spelled as a participle, after the pronoun whose predicate it is.
  if (there >= 0 && ctx.is[there] & IS.PRONOUN && looksLikeDoer(norm[i])) return true
  // «تحدث الجيشين مع بعضهما»: an oblique is no subject.
  if (startsWithTa(norm[i], finite[0].stemStart) && finite[0].gender === 'm' && isDefiniteOblique(ctx, i + 1))
    return true
  // «نفى المتهم التهم»; «حريق التهم المبنى»
  if (CHARGES === norm[i] && wordBefore(ctx, i) >= 0 && !occasionBefore(ctx, i)) return true
  return i + 1 < norm.length && NO_VERB_BEFORE_PLACE.holds(form[i]) && (place[i + 1] & PLACE.NAME) !== 0
}

/** Words from the noun of a deed to the last that is in construct with it: «وقف تنفيذ إضراب المعلمين». */
const CONSTRUCT = 3

/**
 * «قررت المحكمة اليوم، فتح باب التسجيل»: past a time and a comma, what is declared; a definite noun comes after it, and
 * no deed stands before the time.
 */
export function isDeclared(ctx: Context, i: number, chosen: Chosen): boolean {
  const { tokens, timexAt, layout, readings, is, traits } = ctx
  if (tokens.norm[i - 1] !== COMMA || timexAt[i - 2] < 0 || readings[i].every(isVerb)) return false
  let k = i + 1
  while (
    k < i + CONSTRUCT &&
    tokens.cls[k] === CLASS.WORD &&
    !(is[k] & IS.PREPOSITION) &&
    (traits[k] & TRAIT.ARTICLE) === 0
  )
    k++
  if ((traits[k] & TRAIT.ARTICLE) === 0) return false
  for (let j = i - 3; j >= layout.bounds[layout.sentence[i]]; j--) {
    const r = chosen[j]
    if (r?.preposition === '' && !isVerb(r)) return false
    if (isVerb(r)) return DECLARES.holds(r.lemma.headword) && r.pronoun === ''
  }
  return false
}

/** «وضعه الصحي»: a pronoun, and an adjective of belonging with the article. */
export const isDescribed = ({ tokens, traits }: Context, i: number, finite: readonly Reading[]): boolean =>
  finite.every((r) => r.form === 'past' && r.pronoun !== '' && OWNED.holds(r.lemma.headword)) &&
  tokens.cls[i + 1] === CLASS.WORD &&
  (traits[i + 1] & TRAIT.ARTICLE) !== 0 &&
  (traits[i + 1] & TRAIT.NISBA) !== 0

/** «آثار»: what begins with a long a is no past of form IV, أثار. */
export function isMadda({ tokens }: Context, i: number, finite: readonly Reading[]): boolean {
  return (
    startsWithMadda(tokens.text, tokens.start[i] + finite[0].stemStart) &&
    finite.every((r) => r.form === 'past' && !MADDA.holds(r.lemma.headword))
  )
}
