import { CLASS } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import type { Context } from './context.ts'
import { isBoundPreposition, isOfManner, measureAt } from './grammar/forms.ts'
import {
  BARE_THAT,
  CASTS,
  CHARGING,
  CRIMES,
  MANNERS,
  NETS,
  OCCURS,
  occasionOf,
  PAST_AFTER_THAT,
  STAGES_OF,
  STRIKES,
  TAKES_WHOM,
  THERE,
} from './grammar/frames.ts'
import { CLAUSAL, HIN, KAMA, LACK, LAM, LAN, MA, QUOTES, STOPS, TO } from './grammar/particles.ts'
import { isPlace } from './grammar/places.ts'
import {
  endsInAlef,
  endsInIn,
  endsInTa,
  hasArticle,
  isDual,
  isFeminine,
  isNisba,
  preposed,
  preposesArticle,
  startsWithHamza,
  startsWithMadda,
  startsWithTa,
  withoutLink,
} from './grammar/shapes.ts'
import { GOD, opensName, SON } from './grammar/titles.ts'
import { IS } from './grammar/words.ts'
import {
  ASKS_PREPOSITION,
  CHARGES,
  DRONES,
  EQUALS,
  FEMININE_NAMES,
  GREETING,
  LINKS_NAMES,
  MADDA,
  NO_VERB_BEFORE,
  NO_VERB_BEFORE_PLACE,
  OWNED,
  PLURALS,
  REACHES,
} from './lexicon/homographs.ts'
import type { Reading } from './lexicon/types.ts'

export const isVerb = (r: Reading | null): r is Reading => r !== null && (r.form === 'past' || r.form === 'present')

/** Pronouns of whom one speaks to. */
const SPOKEN_TO = wordSet('ك كم كن كما')
const BEFORE_VERB = IS.QAD | IS.KANA | IS.FUTURE | IS.SUBORDINATOR
const BEFORE_NOUN = IS.DEMONSTRATIVE | IS.QUANTIFIER | IS.NUMERAL

/** The word before i that counts: quotation marks, adverbs and times are passed over; -1 at the start of a clause. */
export function wordBefore(ctx: Context, i: number): number {
  const { tokens, is, timexAt, layout } = ctx
  let timed = false
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--) {
    if (tokens.cls[j] === CLASS.PUNCT) {
      if (QUOTES.has(tokens.norm[j])) continue
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

/** «استهدفت مسيرة», «ألقت مسيرة قنبلة»: what such a verb stands before is a drone, and no march. */
const isWeapon = (before: Reading | null): boolean =>
  isVerb(before) && (before.lemma.kind === 'attack' || CASTS.has(before.lemma.citation))

/** What the words before one have been read as. */
type Chosen = readonly (Reading | null)[]

/** Letters of a root. */
const ROOT = 3

/** How far back a verb may stand whose subject the phrase before is, in tokens. */
const SUBJECT = 4
/** And one that waits for its noun: «أجري لرئيس وزراء البلاد عمل جراحي». */
const WAITS = 9

/** «توقع التقرير تدهور»: the phrase that ends here is the subject of a verb before it, and its object may come. */
function followsVerb(ctx: Context, last: number, chosen: Chosen): boolean {
  for (let j = last, n = 0; j >= ctx.layout.bounds[ctx.layout.sentence[last]] && n < WAITS; j--, n++) {
    if (ctx.tokens.cls[j] !== CLASS.WORD || (ctx.is[j] & IS.SUBORDINATOR && !(ctx.is[j] & IS.PREPOSITION))) return false
    const r = chosen[j]
    if (isVerb(r)) return n < SUBJECT || r.lemma.frame === 'light'
  }
  return false
}

/** Whether a form that could be a verb or a noun stands where a verb stands. */
function standsAsVerb(ctx: Context, i: number, finite: Reading, chosen: Chosen): boolean {
  const before = wordBefore(ctx, i)
  // «تقرير ذكر أن»
  if (finite.conjunction !== '' || (finite.lemma.frame === 'say' && ctx.is[i + 1] & IS.THAT)) return true
  // «هجوم شنه مسلحون»: a light verb takes up the deed before it.
  if (finite.lemma.frame === 'light' && finite.pronoun !== '' && before === i - 1) {
    const taken = ctx.readings[before].some((r) => r.form === 'noun' && r.weak === 0)
    if (taken) return true
  }
  if (before < 0) return ctx.layout.sentence[i] >= ctx.body
  const is = ctx.is[before]
  if (is & BEFORE_VERB) return true
  // «بعدم نشر»: the lack of a deed.
  if (LACK.has(withoutLink(ctx.tokens.norm[before]))) return false
  if (is & IS.NEGATION && !(is & IS.PREPOSITION)) return true
  if (is & IS.PREPOSITION) return ctx.tokens.norm[before] === KAMA
  if (is & BEFORE_NOUN) return finite.form === 'past' && finite.number === 'pl'
  if (ctx.readings[before].some((r) => isVerb(r))) return false
  if (is & (IS.POSSIBLE | IS.PLANNED)) return false
  // «في أعقاب ضخ الأموال»: a stage is of a deed.
  if (STAGES_OF.has(ctx.tokens.norm[before])) return false
  // After a complete noun phrase a verb, unless the phrase is the subject of one; a noun that may wait for its genitive
  // makes it a noun.
  const form = ctx.tokens.norm[before]
  // «أدى زلزال قوي ضرب المدينة إلى»: what strikes stands before.
  if (STRIKES.has(finite.lemma.citation) && occasionBefore(ctx, i)) return true
  if (followsVerb(ctx, before, chosen)) return false
  // «في فبراير تقدم مئات».
  if (ctx.timexAt[i - 1] >= 0) return true
  if (hasArticle(form)) return true
  return ctx.readings[before].length === 0 && !(is & (IS.COMMON | IS.TITLE)) && (!endsInTa(form) || isPlace(form))
}

/** «شخصا» is no verb of two: a past dual needs a dual before it. */
function accusative(ctx: Context, i: number, r: Reading): boolean {
  if (r.form !== 'past' || r.number !== 'du') return false
  const before = wordBefore(ctx, i)
  // «وأكدا», «بعدما تعادلا»: joined to what both of them did before.
  const joined = r.conjunction !== '' || (before >= 0 && (ctx.is[before] & (IS.SUBORDINATOR | IS.LINK)) !== 0)
  if (joined && (r.lemma.frame === 'say' || r.lemma.frame === 'meet')) return false
  return before < 0 || !isDual(ctx.tokens.norm[before])
}

/** Tokens from a verb to the name of its subject or object. */
const NAMING = 7

/**
 * «قال يزيد إن», «أكد المدرب كرم سليم», «التقى الرئيس أمس النائب وعد سليم»: between a verb and here stand no more than
 * offices, names and times, so no other verb comes; after one of saying no present either, «وصل يحمل رسالة».
 */
function followsVerbOf(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const { tokens, is, readings, timexAt, layout } = ctx
  const { norm } = tokens
  let j = i - 1
  const named = IS.TITLE | IS.COMMON | IS.NAME
  while (
    i - j < NAMING &&
    (timexAt[j] >= 0 || is[j] & named || (readings[j]?.length === 0 && isNisba(norm[j]) && hasArticle(norm[j])))
  )
    j--
  const verb = j < 0 ? undefined : readings[j][0]
  if (!verb || !readings[j].every(isVerb) || layout.sentence[j] !== layout.sentence[i]) return false
  const says = verb.lemma.frame === 'say'
  // «حقق سوق الأسهم مكاسب»: with a verb that may be a noun, only right after it where it opens the sentence.
  const opens = j === i - 1 && j === layout.bounds[layout.sentence[i]]
  if (verb.form !== 'past' || verb.pronoun || verb.lemma.frame === 'aux' || (verb.weak && !says && !opens)) return false
  // «الوفد الذي التقى الوزير غادر».
  if (is[j - 1] & (IS.SUBORDINATOR | IS.PREPOSITION)) return false
  return finite.every((r) => !r.conjunction && !r.pronoun && r.number === 'sg' && (r.form === 'past' || says))
}

/** «الفنان عزت», «قال رفعت»: a name spelled as the feminine past, where a masculine or a noun before it asks for none. */
function isGivenName(ctx: Context, i: number): boolean {
  if (!FEMININE_NAMES.has(ctx.tokens.norm[i]) || i === 0 || ctx.layout.sentence[i - 1] !== ctx.layout.sentence[i])
    return false
  const form = ctx.tokens.norm[i - 1]
  if (ctx.tokens.cls[i - 1] !== CLASS.WORD || ctx.timexAt[i - 1] >= 0 || isFeminine(form) || isPlace(form)) return false
  if ((ctx.is[i - 1] | (isNisba(form) ? (ctx.is[i - 2] ?? 0) : 0)) & (IS.TITLE | IS.NAME)) return true
  // «شركة تويوتا رفعت».
  if (hasArticle(form) || isFeminine(ctx.tokens.norm[i - 2] ?? '')) return false
  return !(ctx.is[i - 1] & (BEFORE_VERB | IS.LINK | IS.NEGATION | IS.ADVERB))
}

/** «محمد ولد أحمد»: a form that joins two names, where no time, place or preposition asks for the verb. */
function joinsNames(ctx: Context, i: number): boolean {
  const { tokens, is, readings, timexAt } = ctx
  if (!LINKS_NAMES.has(tokens.norm[i]) || i === 0 || i + 1 >= tokens.length) return false
  const named = (j: number) =>
    tokens.cls[j] === CLASS.WORD &&
    timexAt[j] < 0 &&
    !(is[j] & ~(IS.NAME | IS.TITLE)) &&
    !isPlace(tokens.norm[j]) &&
    (readings[j].length === 0 || opensName(tokens.norm[j]))
  return named(i - 1) && !hasArticle(tokens.norm[i - 1]) && named(i + 1)
}

/** «طالب», «سابق»: spelled as a participle of form I. */
const looksLikeDoer = (form: string): boolean => form.length === 4 && endsInAlef(form.slice(0, 2))

/**
 * «قيادي سابق», «حكم صادر من المحكمة»: a past of form III is spelled as a participle of form I, which right after its
 * noun, with no object to come, describes it.
 */
function describesNoun(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const { tokens, is, timexAt } = ctx
  if (!looksLikeDoer(tokens.norm[i])) return false
  if (!finite.every((r) => r.form === 'past' && r.gender === 'm' && r.pronoun === '' && r.conjunction === ''))
    return false
  const before = i - 1
  if (before < 0 || tokens.cls[before] !== CLASS.WORD || is[before] & (BEFORE_VERB | IS.LINK)) return false
  if (hasArticle(tokens.norm[before]) || isPlace(tokens.norm[before]) || is[before] & (IS.NAME | IS.NEGATION))
    return false
  // «مسؤول سابق بتهمة»
  if (is[i] & IS.COMMON) return true
  return tokens.cls[i + 1] !== CLASS.WORD || timexAt[i + 1] >= 0 || opensWithPreposition(ctx, i + 1)
}

/** A preposition by itself, or written before a noun with the article: «بالحزب», «للدولة». */
const opensWithPreposition = ({ tokens, is }: Context, i: number): boolean =>
  (is[i] & IS.PREPOSITION) !== 0 || /^[بل](?:ال|ل)/.test(tokens.norm[i])

/** «14 متهما بينهم»: who is counted says nothing; nor does who accuses no one, «متهما فيها». */
function saysNothing(ctx: Context, i: number, r: Reading): boolean {
  // «ما يقارب ألف شخص»: how many.
  if (measureAt(ctx.tokens.norm, i - 1) > 0 || measureAt(ctx.tokens.norm, i - 2) > 3) return true
  if (isVerb(r) && EQUALS.has(r.lemma.citation) && measures(ctx, i + 1)) return true
  // «ليبلغ 25 ليرة»: a figure is reached, not told.
  if (isVerb(r) && REACHES.has(r.lemma.citation) && isDistance(ctx, i, r)) return true
  if (r.form !== 'active' || !r.tanwin || r.lemma.frame !== 'say' || i === 0) return false
  if (ctx.is[i - 1] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  return TAKES_WHOM.has(r.lemma.citation) && i + 1 < ctx.tokens.length && opensWithPreposition(ctx, i + 1)
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

/** «فتح الله السريري», «مهدي دخل الله»: the first half of a name; «الوزير عوض بن عوف»: one before that of the father. */
function opensFullName({ tokens: { norm }, is }: Context, i: number): boolean {
  if (norm[i + 1] === SON) return i > 0 && (is[i - 1] & (IS.TITLE | IS.COMMON)) !== 0
  return GOD.has(norm[i + 1])
}

/**
 * «"أعتقد أن"»: in a quotation, with its hamza, no past that begins with a silent alef, as اعتقد does. Outside of one no
 * one is spoken to: «زيرك» is a name.
 */
const isSpoken = ({ tokens, layout }: Context, i: number, r: Reading): boolean =>
  layout.quote[i] > 0
    ? r.form === 'past' && r.lemma.citation.length > 4 && startsWithHamza(tokens.text, tokens.start[i] + r.stemStart)
    : SPOKEN_TO.has(r.pronoun)

/** «يقل», «تقل»: a jussive without the particle that asks for it. */
function isStray(ctx: Context, i: number, r: Reading): boolean {
  if (r.form !== 'present' || !r.short || r.number !== 'sg' || r.preposition !== '') return false
  const before = wordBefore(ctx, i)
  return before < 0 || !(ctx.is[before] & IS.NEGATION)
}

/** The reading of a token that its neighbours ask for, or null. */
export function choose(ctx: Context, i: number, chosen: Chosen): Reading | null {
  const r = choice(ctx, i, chosen)
  return r === null || saysNothing(ctx, i, r) ? null : r
}

function choice(ctx: Context, i: number, chosen: Chosen): Reading | null {
  const all = ctx.readings[i]
  if (all.length === 0) return null
  if (all.length === 1 && !isVerb(all[0])) return all[0]
  if (DRONES.has(ctx.tokens.norm[i]) && isWeapon(chosen[i - 1] ?? null)) return null
  const finite = all.filter(
    (r) =>
      isVerb(r) &&
      (r.person === 3 || ctx.layout.quote[i] > 0) &&
      !accusative(ctx, i, r) &&
      !isSpoken(ctx, i, r) &&
      !isStray(ctx, i, r) &&
      // «كما ورد», «ما ورد»: after a particle a letter that joins is the verb's own.
      !(r.conjunction && (ctx.tokens.norm[i - 1] === KAMA || ctx.tokens.norm[i - 1] === MA)),
  )
  const nominal = all.filter((r) => !isVerb(r))
  if (finite.length === 0) return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  if (followsVerbOf(ctx, i, finite)) return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  if (joinsNames(ctx, i) || opensFullName(ctx, i) || isGivenName(ctx, i)) return null
  const noun = describesNoun(ctx, i, finite) || isNounHere(ctx, i, finite)
  if (noun || lacksPreposition(ctx, i, finite) || isMadda(ctx, i, finite))
    return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  // «وضعه الصحي»: what an adjective with the article describes is no verb.
  if (isDescribed(ctx, i, finite)) return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  // «تعاقدها», «استقالته»: forms V and VI and verbs that take no object; with a pronoun it is the verbal noun.
  const owned = all.find((r) => r.form === 'masdar' && r.pronoun !== '')
  if (
    owned &&
    finite[0].form === 'past' &&
    (startsWithTa(ctx.tokens.norm[i], finite[0].stemStart) || bearsNoObject(finite[0]))
  )
    return owned
  const before = wordBefore(ctx, i)
  const governed = before >= 0 && (ctx.is[before] & IS.PREPOSITION) !== 0 && takesNoun(ctx.tokens.norm[before])
  // «إن ثلاثة قتلوا»: a plural is no noun that a number counts.
  const counted =
    before >= 0 && (ctx.is[before] & BEFORE_NOUN) !== 0 && finite[0].form === 'past' && finite[0].number !== 'pl'
  const looksNominal =
    finite[0].form === 'past' &&
    finite[0].gender === 'm' &&
    finite[0].pronoun === '' &&
    startsWithTa(ctx.tokens.norm[i])
  if (nominal.length === 0)
    return (looksNominal && finite[0].weak > 0 && !standsAsVerb(ctx, i, finite[0], chosen)) ||
      (isBare(ctx, i, finite[0]) && isSubject(ctx, before, i, chosen)) ||
      governed ||
      (counted && finite[0].gender === 'm')
      ? null
      : tensed(ctx, i, before, finite)
  if (finite[0].conjunction !== '' && isCharge(ctx, i, chosen)) return { ...fitting(ctx, i, nominal), weak: 2 }
  if (
    governed ||
    !standsAsVerb(ctx, i, finite[0], chosen) ||
    goesOnNaming(ctx, i, finite[0], nominal, chosen[i - 1] ?? null)
  )
    return fitting(ctx, i, nominal)
  return tensed(ctx, i, before, finite)
}

/** «في», and neither «كما», after which a verb may come, nor «عليهم», which has its noun. */
const takesNoun = (preposition: string): boolean => !CLAUSAL.has(preposition) && !isBoundPreposition(preposition)

/** «رفض القضاء طلب»: three letters, as the nouns of form I have that are spelled like its past. */
const isBare = ({ tokens }: Context, i: number, { form, pronoun, conjunction }: Reading): boolean =>
  form === 'past' && pronoun === '' && conjunction === '' && tokens.norm[i].length === ROOT

/** Right before token i a definite noun, whose verb stands before it. */
const isSubject = (ctx: Context, before: number, i: number, chosen: Chosen): boolean =>
  before >= 0 && before === i - 1 && hasArticle(ctx.tokens.norm[before]) && followsVerb(ctx, before, chosen)

const bearsNoObject = ({ pronoun, lemma }: Reading): boolean =>
  pronoun !== '' && lemma.frame === 'do' && !lemma.preps.includes('')

/**
 * «إلى إغلاق طرق وغرق للمركبات», «اشتباكات وقصف مدفعي», «بعد انقلاب وتحطم السيارة»: joined to nouns, without the subject
 * that a verb has after it, or right after one that waits for the same genitive.
 */
function goesOnNaming(
  ctx: Context,
  i: number,
  finite: Reading,
  nominal: readonly Reading[],
  before: Reading | null,
): boolean {
  if (finite.conjunction === '' || !nominal.some((r) => r.form === 'masdar')) return false
  if (ctx.tokens.norm[i + 1]?.startsWith('لل')) return true
  const bare = before?.person === null && !before.article && !before.tanwin && before.pronoun === ''
  return bare && ctx.timexAt[i - 1] < 0 && (before.preposition !== '' || (ctx.is[i - 2] & IS.PREPOSITION) !== 0)
}

/** «أسندت إليه تزوير الوثائق، وقتل الحارس»: the last verb before is one of charging someone, and this what he is charged with. */
function isCharge({ tokens, layout }: Context, i: number, chosen: Chosen): boolean {
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--) {
    const r = chosen[j]
    if (CRIMES.has(tokens.norm[j])) return true
    if (isVerb(r)) return CHARGING.has(r.lemma.citation)
  }
  return false
}

/** «صوت إسرائيل», «أمر السجناء»: a noun, where the preposition of the verb of that form does not follow. */
function lacksPreposition(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const needs =
    finite[0].form === 'past' && finite[0].gender === 'm'
      ? ASKS_PREPOSITION.get(ctx.tokens.norm[i].slice(finite[0].conjunction.length))
      : undefined
  if (!needs) return false
  for (let j = i + 1, counted = 0; j < ctx.tokens.length && counted < GOVERNS + 2; j++) {
    const form = ctx.tokens.norm[j]
    if (ctx.tokens.cls[j] === CLASS.WORD) counted++
    if (STOPS.has(form)) break
    if (needs.includes(form)) return false
    // What follows the next verb is that one's.
    if (ctx.readings[j].length > 0 && ctx.readings[j].every(isVerb)) break
    const written = form.length > 3 && needs.includes(form[0]) && !(ctx.is[j] & IS.PREPOSITION)
    if (written && (!isPlace(form) || isPlace(form.slice(1)))) return false
  }
  return true
}

/** «الجيشين», «المتظاهرين»: with the article, and no name of a place. */
const isDefiniteOblique = ({ tokens }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.WORD &&
  hasArticle(tokens.norm[i]) &&
  tokens.norm[i].length > 6 &&
  endsInIn(tokens.norm[i]) &&
  !isPlace(tokens.norm[i])

/** «هناك خطط»: what there is, a noun; «صادر عن»: a preposition that makes a participle of the form. */
function isNounHere(ctx: Context, i: number, finite: readonly Reading[]): boolean {
  const { norm } = ctx.tokens
  // «بشكل قاطع»: an adjective; «ومول تجاري», «رصد ميداني»: what an adjective of manner describes.
  const masculine = finite[0].form === 'past' && finite[0].gender === 'm' && finite[0].pronoun === ''
  // «صافي دخل العمولات», «إلى حين صرف العلاوة».
  if (masculine && (NETS.has(norm[i - 1] ?? '') || (norm[i - 1] === HIN && norm[i - 2] === TO))) return true
  if (masculine && (MANNERS.has(norm[i - 1] ?? '') || isOfManner(norm[i + 1] ?? ''))) return true
  if (NO_VERB_BEFORE.has(`${norm[i].slice(finite[0].conjunction.length)}_${norm[i + 1]}`)) return true
  // «صلى الله عليه وسلم»
  if (norm[i] === GREETING && GOD.has(norm[i - 2])) return true
  if (finite[0].form !== 'past' || finite[0].conjunction !== '') return false
  // «وتحالف "تقدم"»: one word in quotation marks is a name.
  const quote = ctx.layout.quote[i]
  if (quote > 0 && ctx.layout.quotes[quote][1] - ctx.layout.quotes[quote][0] === 1 && finite[0].gender === 'm')
    return true
  // «أعلن أن فرض العقوبات»: a noun comes after أن, but for «بعد أن», «سبق أن».
  const that = BARE_THAT.has(norm[i - 1] ?? '') && !PAST_AFTER_THAT.has(withoutLink(norm[i - 2] ?? ''))
  if (that && finite[0].gender === 'm' && ctx.readings[i].some((r) => r.person === null)) return true
  // «هناك الآن خطط».
  let there = i - 1
  while (there > 0 && ctx.timexAt[there] >= 0) there--
  if (there >= 0 && THERE.has(norm[there]) && finite[0].gender === 'm') return true
  // «وهو طالب في الجامعة»: spelled as a participle, after the pronoun whose predicate it is.
  if (there >= 0 && ctx.is[there] & IS.PRONOUN && looksLikeDoer(norm[i])) return true
  // «تحدث الجيشين مع بعضهما»: an oblique is no subject.
  if (startsWithTa(norm[i], finite[0].stemStart) && finite[0].gender === 'm' && isDefiniteOblique(ctx, i + 1))
    return true
  // «نفى المتهم التهم»; «حريق التهم المبنى»
  if (CHARGES === norm[i] && wordBefore(ctx, i) >= 0 && !occasionBefore(ctx, i)) return true
  return i + 1 < norm.length && NO_VERB_BEFORE_PLACE.has(norm[i]) && isPlace(norm[i + 1])
}

/** «وضعه الصحي»: a pronoun, and an adjective of belonging with the article. */
const isDescribed = ({ tokens }: Context, i: number, finite: readonly Reading[]): boolean =>
  finite.every((r) => r.form === 'past' && r.pronoun !== '' && OWNED.has(r.lemma.citation)) &&
  tokens.cls[i + 1] === CLASS.WORD &&
  hasArticle(tokens.norm[i + 1]) &&
  isNisba(tokens.norm[i + 1])

/** «آثار»: what begins with a long a is no past of form IV, أثار. */
function isMadda({ tokens }: Context, i: number, finite: readonly Reading[]): boolean {
  return (
    startsWithMadda(tokens.text, tokens.start[i] + finite[0].stemStart) &&
    finite.every((r) => r.form === 'past' && !MADDA.has(r.lemma.citation))
  )
}

/** «الوزارة», «مصر», «الدول»; not «المئات», who are people. */
const takesFeminine = ({ tokens: { norm }, is }: Context, i: number) =>
  !(is[i] & (IS.QUANTIFIER | IS.NUMERAL)) && (isFeminine(norm[i]) || isPlace(norm[i]) || PLURALS.has(norm[i]))

/** «تقرر تعيين»: a past of form V, or, where a feminine stands beside it, a present that looks the same: «تقرر الوزارة». */
function pastOrPresent(ctx: Context, i: number, before: number, finite: readonly Reading[]): Reading | null {
  const past = finite.find((r) => r.form === 'past' && r.gender === 'm' && r.number === 'sg' && r.pronoun === '')
  const present = finite.find((r) => r.form === 'present' && r.gender !== 'm')
  if (!past || past.weak === 2 || !present) return null
  const { tokens, is } = ctx
  if (!startsWithTa(tokens.norm[i], past.stemStart) || i + 1 >= tokens.length) return null
  if (before >= 0 && takesFeminine(ctx, before) && hasArticle(tokens.norm[before])) return present
  if (before >= 0 && (takesFeminine(ctx, before) || is[before] & (IS.THAT | IS.FUTURE | IS.NEGATION))) return null
  return tokens.cls[i + 1] === CLASS.WORD && takesFeminine(ctx, i + 1) ? present : past
}

const PRESENT_ONLY = new WordSet([...LAM, ...LAN])

/** Among finite readings the one that the particle before asks for: the present after لم and لن. */
function tensed(ctx: Context, i: number, before: number, finite: readonly Reading[]): Reading | null {
  if (before >= 0 && ctx.is[before] & (IS.FUTURE | IS.NEGATION)) {
    const present = finite.filter((r) => r.form === 'present')
    if (present.length > 0) return fitting(ctx, i, present)
    // «لم تحفظ»: a past does not follow these; the present is of a verb that is not known.
    if (PRESENT_ONLY.has(withoutLink(ctx.tokens.norm[before]))) return null
  }
  return pastOrPresent(ctx, i, before, finite) ?? fitting(ctx, i, finite)
}

/** How far a verb's preposition may stand from it, in tokens. */
const GOVERNS = 7

/** Among readings of several rows the one whose preposition, clause or object follows; else the surest. */
function fitting(ctx: Context, i: number, all: readonly Reading[]): Reading {
  if (all.length === 1) return all[0]
  let best = all[0]
  let most = -Infinity
  for (const r of all) {
    const score = suits(ctx, i, r) - r.weak * 1.5 - (r.conjunction !== '' ? 0.2 : 0)
    if (score > most) {
      most = score
      best = r
    }
  }
  return best
}

/** How far before a verb the noun of what happened may stand, in tokens. */
const ANTECEDENT = 3

function occasionBefore(ctx: Context, i: number): boolean {
  for (let j = i - 1; j >= Math.max(ctx.layout.bounds[ctx.layout.sentence[i]], i - ANTECEDENT); j--)
    if (occasionOf(ctx.tokens.norm[j])) return true
  return false
}

/** «وقع انقلاب»: right after the verb a noun of what befalls. */
function mishapAfter(ctx: Context, i: number): boolean {
  const next = ctx.readings[i + 1] ?? []
  return next.some(
    (r) =>
      (r.form === 'noun' || r.form === 'masdar') &&
      r.weak === 0 &&
      (r.lemma.kind === 'attack' || r.lemma.kind === 'disaster'),
  )
}

function suits(ctx: Context, i: number, r: Reading): number {
  const { tokens, is, layout } = ctx
  const { preps, frame, citation } = r.lemma
  // «الزلزال الذي وقع»: what happens stands before the verb that says so.
  let score = r.voice === 'passive' && frame !== 'undergo' && !preps.includes('') ? -1 : 0
  const occurs = OCCURS.has(citation) && frame !== 'act'
  if (occurs && mishapAfter(ctx, i)) return score + 2
  score += (occurs || STRIKES.has(citation)) && occasionBefore(ctx, i) ? 1 : 0
  for (let j = i + 1; j < Math.min(tokens.length, i + 1 + GOVERNS); j++) {
    if (layout.sentence[j] !== layout.sentence[i]) break
    const form = tokens.norm[j]
    if (frame === 'say' && (is[j] & IS.THAT || form === ':' || form === '"')) return score + 2.2
    if (is[j] & IS.PREPOSITION && preps.includes(form)) return score + 1.2
    const attached = preposed(form)
    if (attached && preps.includes(attached))
      if (preposesArticle(form) || ctx.readings[j].some((x) => x.preposition === attached)) return score + 0.8
    const object = tokens.cls[j] === CLASS.WORD && ctx.timexAt[j] < 0 && !(is[j] & (IS.PREPOSITION | IS.SUBORDINATOR))
    if (j === i + 1 && preps.includes('')) score += object ? 0.4 : -0.3
  }
  // «وجهت إليه», and not with ب.
  return frame === 'do' && preps.length > 0 && !preps.includes('') ? score - 0.4 : score
}
