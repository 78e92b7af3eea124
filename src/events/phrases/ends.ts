/**
 * Where a noun phrase ends without a mark: the next word begins another phrase, because it does not agree, because what
 * stands is complete, or because it is what is done and not who. The word at `at` follows a head.
 */
import type { Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import {
  actsFor,
  bare,
  beginsWithYa,
  isAdjective,
  isCarrying,
  isCast,
  isFeminineSuperlative,
  isHolder,
  isHonorific,
  isNamedBody,
  isObject,
  isOfCountry,
  isOpposed,
  isPeople,
  isPost,
  isStorm,
  isVehicle,
  isWorld,
} from '../grammar/forms.ts'
import { DECLARES, occasionOf, SELF } from '../grammar/frames.ts'
import { BI } from '../grammar/particles.ts'
import { compoundPlace, isOrigin, isPlace, isPlaceHead, isPlaceName } from '../grammar/places.ts'
import {
  endsInAlef,
  endsInAn,
  endsInAt,
  endsInHamza,
  endsInIn,
  endsInTa,
  endsInUn,
  hasArticle,
  hasOwner,
  hasPronoun,
  isFeminine,
  isNisba,
  isOwned,
  isSoundPlural,
  ownsTa,
  showsTanwin,
  singular,
  startsWithWaw,
  startsWithYa,
} from '../grammar/shapes.ts'
import { opensName } from '../grammar/titles.ts'
import { IS, wordClass } from '../grammar/words.ts'
import { carriesPreposition } from './clitics.ts'
import { hasTitle, isNamed } from './names.ts'
import type { Walk } from './walk.ts'

/** Kinds of what is held. */
const HELD = new Set<Kind | undefined>(['contest', 'meeting', 'ceremony', 'vote'])

/** Whether the word at `at` begins another phrase. */
export const beginsAnother = (w: Walk): boolean =>
  isVerbUnknown(w) ||
  followsQuotation(w) ||
  isAccusative(w) ||
  isCasualty(w) ||
  isOwnObject(w) ||
  becomes(w) ||
  disagrees(w) ||
  followsAdjective(w) ||
  followsName(w) ||
  followsPlace(w) ||
  followsPlural(w) ||
  followsOffice(w) ||
  followsCount(w) ||
  followsDefinite(w) ||
  isReflexive(w) ||
  isSecondDefinite(w)

/** A word of no class and no reading that is spelled as a present of the third person. */
export const looksPresent = ({ tokens, is, readings }: Context, i: number): boolean =>
  startsWithYa(tokens.norm[i]) &&
  tokens.norm[i].length > 3 &&
  tokens.cls[i] === CLASS.WORD &&
  is[i] === 0 &&
  readings[i].length === 0 &&
  !isPlace(tokens.norm[i]) &&
  !beginsWithYa(tokens.norm[i]) &&
  !isNisba(tokens.norm[i])

/** A noun that tells what is done or said, not who: the object after a name. */
function isThing({ ctx, chosen }: Walk, i: number): boolean {
  const r = chosen[i] ?? ctx.readings[i][0]
  return r !== undefined && (r.form === 'masdar' || r.form === 'noun') && r.lemma.frame !== 'meet'
}

const isDeed = ({ ctx }: Walk, i: number): boolean => ctx.readings[i][0]?.form === 'masdar'

/** «محادثات», «مباحثات»: a noun of meeting, in the plural that is no name. */
function isHeld({ ctx }: Walk, i: number): boolean {
  const r = ctx.readings[i][0]
  return r !== undefined && r.form === 'noun' && r.lemma.frame === 'meet' && endsInAt(ctx.tokens.norm[i])
}

/** «عقدا يمتد», «طائرة تقل»: a verb that the lexicon lacks. */
const isVerbUnknown = ({ ctx, at }: Walk): boolean => looksPresent(ctx, at) || isCarrying(ctx.tokens.norm[at])

/** «وسم "النور" موقع»: past a name in quotation marks only an adjective goes on. */
const followsQuotation = ({ ctx, at, quoted }: Walk): boolean => quoted && !hasArticle(ctx.tokens.norm[at])

/**
 * «أطلقت ناسا قمرًا»: a word that the text itself writes as an accusative, past one that is none and counts nothing;
 * «عقد ثلاثة جنود مؤتمرا»: or one that the lexicon knows for it.
 */
function isAccusative({ ctx, first, head, at }: Walk): boolean {
  const known = ctx.readings[at].some((r) => r.tanwin && (r.form === 'masdar' || r.form === 'noun'))
  if (known && ctx.tokens.cls[at - 1] === CLASS.WORD && !endsInAlef(ctx.tokens.norm[at - 1])) return true
  const { text, start, end } = ctx.tokens
  const shown = (i: number) => showsTanwin(text, start[i], end[i])
  return shown(at) && !shown(head) && !(head > first) && !(ctx.is[head] & (IS.NUMERAL | IS.QUANTIFIER))
}

/** «دهست شاحنة حشدا»: whom something that drives or flies has hit. */
const isCasualty = ({ ctx: { tokens }, at }: Walk): boolean =>
  isVehicle(tokens.norm[at - 1]) && endsInAlef(tokens.norm[at]) && !hasArticle(tokens.norm[at])

/** «أبدى فهمي سعادته»: past what may be a name, a feminine noun with a pronoun is the object. */
function isOwnObject(w: Walk): boolean {
  const { tokens, is } = w.ctx
  return w.direct && ownsTa(tokens.norm[w.at]) && !(is[w.at] & IS.TITLE) && isNameLike(w, w.head)
}

/** A word of no class and no reading, without the article, that may be a name. */
function isNameLike({ ctx }: Walk, i: number): boolean {
  const form = ctx.tokens.norm[i]
  return (ctx.is[i] & ~IS.NAME) === 0 && ctx.readings[i].length === 0 && !hasArticle(form) && !isPeople(form)
}

/** «انتخاب محمد عبادي أمينا عاما»: what he becomes is not his name. */
function becomes({ ctx: { tokens, is }, at }: Walk): boolean {
  const form = tokens.norm[at]
  return endsInAlef(form) && (wordClass(form.slice(0, -1)) & IS.TITLE) !== 0 && !(is[at] & IS.NAME)
}

/**
 * «الفرق الطبية التعامل», «وزارة الداخلية الطرق»: a definite word that is the adjective neither of the head nor of the
 * word before it, both being feminine, begins another phrase. «رئيس الحكومة السابق» goes on.
 */
function disagrees({ ctx, head, at, named }: Walk): boolean {
  const { norm } = ctx.tokens
  if (named || at - 1 === head || !hasArticle(norm[at])) return false
  if (isFeminine(norm[at]) || isFeminineSuperlative(norm[at]) || opensName(norm[at - 1])) return false
  if (!hasArticle(norm[at - 1]) || !isFeminine(norm[at - 1])) return false
  return isFeminine(norm[head]) || hasArticle(norm[head])
}

function followsAdjective(w: Walk): boolean {
  const { ctx, head, at } = w
  if (at - 1 === head) return false
  const { norm } = ctx.tokens
  const form = norm[at]
  const before = norm[at - 1]
  const article = hasArticle(form)
  // «الجيش السوداني الرئيس», «نادي ليفربول المدرب»: nor someone else.
  const whole = isNameLike(w, at - 1) || (isNisba(before) && hasArticle(before))
  if (isHolder(form) && whole && !(ctx.is[head] & IS.TITLE)) return true
  // «جماعة الإخوان البيان»: past its genitive a phrase takes nothing that is said or given.
  if (article && hasArticle(before) && !hasArticle(norm[head]) && (isObject(bare(form)) || isHostile(w))) return true
  // «أبدت دول غربية قلقها»: past its adjective a phrase takes no noun with a pronoun; that is the object.
  if (!article && isNisba(before) && isOwned(form)) return true
  // «تنظيم الدولة الإسلامية الهجوم», «المنظمة الدولية السلطات»: nor a deed or a body, which are no adjectives.
  if (article && hasArticle(before) && isNisba(before) && (isThing(w, at) || actsFor(form))) return true
  // «مصدر أمني مقتل»: nor a deed, without the article as with it.
  if (!article && !hasArticle(before) && isNisba(before) && !(ctx.is[head] & IS.NAME) && isThing(w, at)) return true
  // «قوات إسرائيلية سفن»: nor anything else that is no adjective, past who is no single one.
  if (!article && isNisba(before) && !hasArticle(before) && !isPlaceHead(before) && isBare(w)) return true
  // «إعصار إيان سواحل»: nor the name of what strikes.
  if (!article && occasionOf(norm[head]) !== undefined && isPlaceHead(form)) return true
  // «شركة فيسبوك أسهمها», «وكالة ستاندرد آند بورز التصنيف»: nor a body past its name.
  if (actsFor(norm[head]) && isNameLike(w, at - 1) && isBeyondName(w)) return true
  // «لجنة نوبل جائزة»
  const unknown = ctx.is[at - 1] === 0 && ctx.readings[at - 1].length === 0
  if (!article && unknown && !hasArticle(before) && isBodyHead(w) && isObject(form)) return true
  // «محكمة الاستئناف المتهمين», «قوات الأمن المتظاهرين»: an oblique plural that describes no plural.
  if (article && hasArticle(before) && isOblique(form) && !endsInIn(before) && isWho(w)) return true
  // «طائرات حربية بلدة», «انفجار ضخم مرفأ»: nor a kind of place.
  const described = isNisba(before) || isAdjective(before, norm[head])
  if (!article && described && !hasArticle(before) && isPlaceHead(form)) return true
  // «مسؤول أمني الحكومة»: past an indefinite noun and its adjective nothing is definite.
  const known = isAdjective(before, norm[head]) || isOrigin(before)
  if (article && known && !hasArticle(before) && !hasArticle(norm[head]) && !isNameLike(w, head)) return true
  // «المنتخب الوطني المجموعة», «زلزال قوي مدينة»: past its adjective, a feminine that is none begins another phrase.
  if (isFeminine(norm[head]) || isFeminine(before) || !isFeminine(form) || article !== hasArticle(norm[head]))
    return false
  return hasArticle(before) === article && (isNisba(before) || isAdjective(before, norm[head]))
}

/** After a body or a feminine, neither an adjective nor a plural that may be one. */
function isBare({ ctx, head, at }: Walk): boolean {
  const { norm } = ctx.tokens
  const form = norm[at]
  if (hasArticle(norm[head]) || !(ctx.is[head] & IS.COMMON || isFeminine(norm[head]))) return false
  if ((ctx.is[head] | ctx.is[at - 1]) & IS.TITLE || ctx.is[at] !== 0 || isPlace(form)) return false
  if (ctx.is[at - 1] & IS.COMMON) return false
  return !isNisba(form) && !isFeminine(form) && !isSoundPlural(form) && !isAdjective(form, norm[head])
}

const isBodyHead = ({ ctx: { tokens, is }, head }: Walk): boolean =>
  (is[head] & IS.COMMON) !== 0 || actsFor(tokens.norm[head])

/** One of its own, or a definite word that is no adjective of a body in the feminine, past a name of two words. */
function isBeyondName(w: Walk): boolean {
  const { ctx, head, at } = w
  const { norm } = ctx.tokens
  if (isOwned(norm[at])) return true
  // «حركة حماس الحكومة», «حركة النور الانسحاب»
  if (isNamedBody(norm[head]) && hasArticle(norm[at]) && (actsFor(norm[at]) || isThing(w, at))) return true
  return (
    at - 2 > head && isNameLike(w, at - 2) && isFeminine(norm[head]) && hasArticle(norm[at]) && !isFeminine(norm[at])
  )
}

/** A plural of persons in the oblique, and no adjective of belonging: «المتهمين», not «المصريين». */
const isOblique = (form: string): boolean => endsInIn(form) && !endsInIn(form.slice(0, -1)) && form.length > 6

/** Who has done or suffered something, or is known for one of the people: «المتهمين», «المتظاهرين». */
const isWho = ({ ctx, at }: Walk): boolean =>
  isPeople(ctx.tokens.norm[at]) || ctx.readings[at].some((r) => r.form === 'active' || r.form === 'passive')

/** A deed that befalls no one by itself: «الاغتيال», not «الحريق». */
const isHostile = (w: Walk): boolean => isDeed(w, w.at) && occasionOf(w.ctx.tokens.norm[w.at]) !== 'disaster'

/** A verb that declares a deed stands right before the phrase. */
const isDeclared = ({ chosen, first, head }: Walk): boolean =>
  first === head && DECLARES.has(chosen[head - 1]?.lemma.citation ?? '') && chosen[head - 1]?.form === 'past'

function followsName(w: Walk): boolean {
  const { ctx, head, at, last, named } = w
  const { norm } = ctx.tokens
  // «رفض غلعاد أردان قرار الهدنة»
  const held = !hasArticle(norm[at]) && HELD.has(occasionOf(norm[at]))
  if (isNameLike(w, head) && at - 1 > head && (isObject(norm[at]) || held)) return true
  // «دونالد ترامب مقتل», «أسامة حماد درنة»: a deed or a place.
  const two = at - 2 >= head && !hasArticle(norm[at]) && isNameLike(w, at - 1) && isNameLike(w, at - 2)
  if (two && (isDeed(w, at) || (isPlace(norm[at]) && !isPlaceHead(norm[at - 1])))) return true
  // «أعلن بايدن تقديم مساعدات»: what a single name declares.
  if (at - 1 === head && isNameLike(w, head) && !isObject(norm[head]) && isDeed(w, at) && isDeclared(w)) return true
  // «أدرك إيفان بيريشيتش التعادل»
  if (
    at - 1 > head &&
    isNameLike(w, head) &&
    isNameLike(w, at - 1) &&
    hasArticle(norm[at]) &&
    isThing(w, at) &&
    w.direct
  )
    return true
  if (!(ctx.is[head] & IS.NAME)) return false
  // «ناصر سليم التعادل», «سامي حداد المستشفى»: past a name the noun of a deed or a place is the object.
  if (hasArticle(norm[at])) return at - 1 > head && (isThing(w, at) || isPlaceHead(bare(norm[at])))
  // «سامي حداد شاعر لبناني»: what he is said to be is not his name.
  return !named && at + 1 < last && !hasArticle(norm[at + 1]) && isOrigin(norm[at + 1])
}

function followsPlace(w: Walk): boolean {
  const { ctx, head, at } = w
  const { norm } = ctx.tokens
  // «شرطة دبي عصابة»: a body and the place that it acts for take no genitive.
  if (
    at - 2 === head &&
    isOfCountry(norm[head]) &&
    isPlace(norm[at - 1]) &&
    !hasArticle(norm[at]) &&
    !isPlace(norm[at])
  )
    return !isNisba(norm[at])
  // «بورصة نيويورك أبوابها»
  if (isPlace(norm[at - 1]) && isOwned(norm[at]) && !hasArticle(norm[at])) return true
  if (at - 1 !== head || !isPlace(norm[head])) return false
  const form = norm[at]
  // «موسكو كييف»: two places are two.
  if (isPlace(form)) return true
  // «أعلن المغرب الحداد»: past the name of a country only an adjective goes on.
  if (hasArticle(form)) return !isNisba(form)
  // «على فرنسا بركلات الترجيح»: past it ب is the preposition.
  if (form.startsWith(BI) && form.length > 4) return true
  // «خفضت مصر قيمة», «نالت روسيا شرف تنظيم»: a country, then what it does something to.
  const ofDeed = w.direct && at + 1 < w.last && isThing(w, at + 1)
  return isObject(form) || hasOwner(form) || isPlaceHead(form) || isThing(w, at) || ofDeed
}

/** «مستوطنون باحات», «مراقبون الزيارة»: the full plural takes no genitive. */
function followsPlural(w: Walk): boolean {
  const { ctx, head, at, definite } = w
  const { norm } = ctx.tokens
  // «علماء مصريون مقبرة», «العمال المحتجون المصنع»: nor does an adjective in it.
  const described = at - 1 > head && norm[at - 1].length > 4
  if (described && endsInUn(norm[at - 1]) && hasArticle(norm[at - 1]) === hasArticle(norm[head]))
    return !isSoundPlural(norm[at])
  // «نواب أداء الحكومة»: people take no deed that has its own genitive.
  const deed = !hasArticle(norm[at]) && isThing(w, at) && hasArticle(norm[at + 1] ?? '')
  if (at - 1 === head && isPeople(norm[head]) && deed) return true
  // «انفجاران العاصمة»: nor does the dual.
  if (at - 1 === head && endsInAn(norm[head]) && hasArticle(norm[at]) && occasionOf(singular(norm[head]))) return true
  if (!endsInUn(norm[head])) return false
  const plural = isSoundPlural(norm[at])
  if (!hasArticle(norm[at])) return at - 1 === head && !plural
  return (at - 1 === head && !hasArticle(norm[head])) || (definite && !plural)
}

/** «الوزير الخطة», «الشرطة الغاز»: no adjective of a definite head. */
function followsOffice({ ctx, head, at }: Walk): boolean {
  const { norm } = ctx.tokens
  if (!hasArticle(norm[at]) || !hasArticle(norm[head]) || isNisba(norm[at])) return false
  if (!isFeminine(norm[head])) return isFeminine(norm[at]) && (ctx.is[head] & IS.TITLE) !== 0
  return at - 1 === head && !isFeminine(norm[at]) && !isFeminineSuperlative(norm[at])
}

function followsCount(w: Walk): boolean {
  const { ctx, chosen, first, head, at, definite } = w
  const { norm } = ctx.tokens
  const counted = head > first && (ctx.is[head - 1] & IS.NUMERAL) !== 0
  // «ألف متظاهر الطرقات»: what is counted is complete.
  if (counted && hasArticle(norm[at]) && !hasArticle(norm[head])) return true
  // «247 قتيلا حصيلة»: nor does what it counts, in the accusative, take a genitive.
  if (head > first && endsInAlef(norm[head]) && !endsInAlef(norm[at]) && isThing(w, at)) return true
  // «حقق الفريق فوزه»: the verbal noun of what the subject does is the object.
  const own = chosen[at]
  if (!own?.pronoun) return false
  // «لقي شرطي حتفه»
  if (own.lemma.frame === 'undergo') return true
  return (counted && at - 1 === head) || (definite && own.form === 'masdar')
}

/** «مستشاره», «أنصارها»: someone by what he is to another. */
function isOwnPerson(form: string): boolean {
  const own = form.replace(/(?:ه|ها|هم|هما)$/, '')
  return (wordClass(own) & IS.TITLE) !== 0 || isPeople(own)
}

/** A word of a name, by itself no office. */
const isGivenName = ({ ctx: { tokens, is }, first }: Walk, i: number): boolean =>
  i >= first && !hasArticle(tokens.norm[i]) && !(is[i] & (IS.TITLE | IS.COMMON)) && !isNisba(tokens.norm[i])

/** What follows a phrase that is complete: an office that its holder's name follows goes on, nothing else does. */
function followsDefinite(w: Walk): boolean {
  const { ctx, head, at, first, last, definite, named } = w
  const { tokens, is } = ctx
  const { norm } = tokens
  const form = norm[at]
  if (hasArticle(form)) return false
  // «الوزير نظيره», «أردوغان أنصاره»: past a definite phrase or a name, one of his own is another.
  if (
    (definite || named || isNameLike(w, head)) &&
    hasPronoun(form) &&
    (is[at] & IS.TITLE || isOwnPerson(form) || isThing(w, at))
  )
    return true
  // «مايك بومبيو إيران»: past a name of two words another country.
  if (named && isPlaceName(form) && isGivenName(w, at - 1) && isGivenName(w, at - 2)) return true
  if (definite && !named) {
    // «الإعصار ساندي»
    const storm = isStorm(norm[head]) && isNameLike(w, at) && !endsInAt(form)
    const held = hasTitle(ctx, first, at) || (at === head + 1 && (storm || isNamed(ctx, head, at)))
    // «زار الرئيس مصر», «افتتح الرئيس قناة السويس»: where he went.
    if (isPlace(form) || compoundPlace(norm, at, last) > 0) return true
    // «أقال الرئيس وزير الدفاع»: another office; «الفنان أمير كريم» is a name, «السيد وزير الدفاع» one person.
    const office = is[at] & IS.TITLE && at + 1 < last && (hasArticle(norm[at + 1]) || isPlace(norm[at + 1]))
    if (office && !isHonorific(norm[at - 1])) return true
    // «الائتلاف المعارض مجلس الأمن»: a body.
    if (actsFor(form) && !(is[at] & IS.TITLE)) return true
    // «وضعت الفنانة مولودها»: one of her own.
    if (isOwned(form)) return true
    // «سلم الوزير جائزة», «أجرى الوزير محادثات»: no name, but what he gives or holds.
    // «المدير أهمية الخطة»
    const thing = at === head + 1 && (is[at] & IS.COMMON) !== 0 && !(is[at] & IS.TITLE)
    return !held || thing || tokens.cls[at] === CLASS.NUMBER || isObject(form) || isThing(w, at) || isHeld(w, at)
  }
  // «حيدر العبادي انطلاق»: past a family name, a deed.
  if (named && hasArticle(norm[at - 1]) && isPlace(form)) return true
  return named
    ? (is[at] & IS.TITLE) !== 0 || isObject(form) || isPeople(form) || isThing(w, at)
    : (is[at] & IS.TITLE) !== 0 && !hasTitle(ctx, first, at) && !isPost(norm[head])
}

/** After a definite head a definite word that is no adjective of it: of an office any but those of offices. */
function isOtherNoun({ ctx, head, at, direct }: Walk, title: boolean): boolean {
  const form = ctx.tokens.norm[at]
  if (isPlaceHead(bare(form))) return true
  // «المتظاهرين الحكومة»: a body is no adjective.
  const common = ctx.is[at] & IS.COMMON && !actsFor(form)
  if (isNisba(form) || common || isAdjective(bare(form), ctx.tokens.norm[head])) return false
  // «الائتلاف المعارض»
  if (isOpposed(form)) return false
  // «أقال الوزير المدير»: two who are known by what they are.
  const two = isHolder(form) && isHolder(ctx.tokens.norm[head])
  if (ctx.is[head] & IS.TITLE) return direct && (!title || isPeople(form) || two)
  // «جرفت السيول السيارات»: a plural of things is the adjective of another such plural only.
  if (direct && endsInAt(form) && !endsInAt(ctx.tokens.norm[head])) return true
  // «مئات المتظاهرين الحكومة»
  return (
    title ||
    isPeople(form) ||
    (actsFor(form) && (isSoundPlural(ctx.tokens.norm[head]) || isPeople(ctx.tokens.norm[head])))
  )
}

/** «فجر انتحاري نفسه»: whom he did it to; «الوزير نفسه» is the minister. */
const isReflexive = ({ ctx, head, at, definite }: Walk): boolean =>
  !definite && !hasArticle(ctx.tokens.norm[head]) && SELF.has(ctx.tokens.norm[at])

/** A word with the article that is neither adjective nor genitive of what stands before it. */
function isSecondDefinite(w: Walk): boolean {
  const { ctx, chosen, head, at, last, direct, named } = w
  const { norm } = ctx.tokens
  const form = norm[at]
  if (!hasArticle(form)) return false
  if (isCast(form) && !isThing(w, at - 1)) return true
  // «شبكة الجزيرة الحكومة», «إيهود أولمرت الحكومة»: past a definite noun or a name, a body is no genitive.
  const whole = named || (at - 1 > head && hasArticle(norm[at - 1]) && !(ctx.is[head] & IS.TITLE))
  if (whole && actsFor(form)) return true
  const twice = at > head + 1 && isNameLike(w, at - 1) && isNameLike(w, at - 2)
  if (isObject(form) && (twice || (named && hasArticle(norm[at - 1])))) return true
  const title = (ctx.is[at] & IS.TITLE) !== 0
  // «استقبل الرئيس الوفد», «أحال الأمن الزوج»: who, and whom.
  if (hasArticle(norm[head]) && at - 1 === head && isOtherNoun(w, title)) return true
  // «أردوغان الرئيس العراقي», «سامي حداد المستشفى»: past a name another office or a place begins.
  if (named && (title || isPlaceHead(bare(form)) || isObject(bare(form)) || isPeople(form) || endsInHamza(form)))
    return true
  const own = chosen[at]
  if (named && !opensName(norm[at - 1]) && own && (own.form === 'masdar' || own.form === 'noun'))
    if (own.lemma.frame !== 'meet') return true
  // «حطم البريطاني مو فرح الرقم»: past someone of a people with his full name.
  if (at - 2 > head && !isNisba(form) && isNamed(ctx, head, head + 1) && !opensName(norm[at - 1])) return true
  // «الشرطة القبض», «الطلاب المؤتمر», «الأرجنتين المكسيك»: two definite nouns are no phrase.
  // «تصدر حزبه الانتخابات»: nor is one past a noun with a pronoun.
  if (hasArticle(norm[head]) || (at - 1 === head && hasOwner(norm[head])))
    return (
      isThing(w, at) || isObject(bare(form)) || occasionOf(form) !== undefined || (isPlace(form) && isPlace(norm[head]))
    )
  if (isOrigin(norm[at - 1]) && !hasArticle(norm[at - 1]) && at - 1 > head) return true
  // «ألغى اتحاد الكرة الدوري»: past a genitive what is held.
  if (at - 1 > head && hasArticle(norm[at - 1]) && !isNisba(norm[at - 1]) && HELD.has(occasionOf(form))) return true
  // «ودع ريال مدريد البطولة»: past a name of two words what is held.
  if (
    at - 1 > head &&
    !isThing(w, at - 1) &&
    occasionOf(form) === 'contest' &&
    !(ctx.is[head] & (IS.TITLE | IS.COMMON))
  )
    return true
  // «دعا لافروف الرئيس», and not «قوات المعارضة» nor «رجال الأعمال».
  const other = title && !isWorld(form)
  if (
    other &&
    !isThing(w, head) &&
    !(ctx.is[head] & (IS.TITLE | IS.COMMON)) &&
    !isPeople(norm[head]) &&
    !actsFor(norm[head]) &&
    !isObject(norm[head])
  )
    return true
  // «دعا لافروف الائتلاف الدولي»: a name, then the object with its adjective.
  if (!direct || ctx.is[head] & (IS.TITLE | IS.COMMON) || chosen[head] !== null || endsInHamza(norm[head])) return false
  if (endsInTa(norm[head]) || isPeople(norm[head]) || isNisba(form) || at + 1 >= last) return false
  return hasArticle(norm[at + 1]) && !startsWithWaw(norm[at + 1]) && !carriesPreposition(ctx, at + 1)
}
