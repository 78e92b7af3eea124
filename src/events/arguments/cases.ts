import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { fold } from '../../text/tokens.ts'
import { isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import {
  actsFor,
  bare,
  dualOf,
  isAdjective,
  isCast,
  isGroup,
  isInstitution,
  isMen,
  isObject as isObjectNoun,
  isPeople,
  isSomething,
  isTrade,
} from '../grammar/forms.ts'
import {
  CAUSES,
  DEMANDS,
  DISCUSSES,
  HOLDS,
  LEADS,
  MEETS_WITH,
  ONE_AND_MANY,
  occasionOf,
  QUOTING,
  SAYINGS,
  SPEAKS,
  TAKES_WHOM,
  VISITS,
  WITH,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { EACH, KAMA, MIN, OF_THEM, QUOTES, TO } from '../grammar/particles.ts'
import { isPlace, isPlaceHead, isPlaceName } from '../grammar/places.ts'
import {
  endsInAlef,
  endsInIn,
  endsInTa,
  endsInUn,
  hasArticle,
  hasOwner,
  isFeminine,
  isNisba,
  isObliquePlural,
  isOwned,
  isPluralInTa,
  ownsIn,
  ownsTa,
  particlePronoun,
  withoutAlef,
  withoutPronoun,
  withTa,
} from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'
import { isOccasion } from '../phrases/ends/words.ts'
import { acts } from '../phrases/names.ts'
import type { Phrase } from '../phrases/walk.ts'
import { contentAfter } from '../telling.ts'
import type { Found } from '../triggers.ts'
import type { Tools } from './model.ts'
import { mustHaveObject } from './within.ts'

/**
 * The script shows neither voice of many verbs: one that leans to the passive is active where two nouns follow,
 * «ضبطت الشرطة شبكة»; «عين فلان رئيسا» has one and what he became.
 */
export function isPassive(tools: Tools, f: Found, verb: Reading, clause: Clause): boolean {
  if (verb.voice !== 'either') return verb.voice === 'passive'
  // «وعينه نائبا له»: a pronoun is whom it was done to.
  if (f.reading.lemma.lean !== 'passive' || verb.pronoun !== '') return false
  const subject = tools.subjects.subjectAfter(f.verb, clause, false)
  if (!subject) return true
  // «قتل زوجته», «قتل شرطيا»: a feminine, or what is visibly no subject, is what he did it to.
  const head = subject.head
  // «واعتقلت ابنه»: nor is a man the subject of a feminine.
  const seen =
    (subject.first === head && (endsAsObject(tools, head) || isPredicate(tools, head))) ||
    holdsOther(tools, subject, verb)
  // «وقتلوا نائب المدير»: nor is one right after a verb of several.
  const whom = seen || (verb.number === 'pl' && subject.first === f.verb + 1)
  if (whom || (verb.gender === 'm' && ownsTa(tools.ctx.tokens.norm[head])) || pronounLeads(tools, clause, verb))
    return false
  // «وضبط كمية من الأسلحة», «واعتقلت ثلاثة مسلحين»: of the other gender.
  if (head === f.verb + 1 && verb.gender === 'm' && isSomethingHere(tools.ctx, head)) return false
  if (countsMen(tools, subject, verb)) return false
  // «باشرت القوات الملاحقات وضبطت معدات»: who did the one did the other.
  // «فككت الشرطة شبكة وحجزت أربعة زوارق»: nor is what is counted a feminine's own.
  const counted = head > subject.first && verb.gender === 'f' && f.reading.lemma.kind === 'coercion'
  // «دمرت الفيضانات المنازل وشردت آلاف السكان»: nor does what struck stop half-way.
  if (clause.linked && isOfStroke(tools, verb, clause)) return false
  const thing = counted || isObjectNoun(bare(tools.ctx.tokens.norm[head]))
  if (clause.linked && thing && goesOn(tools, verb, clause)) return false
  const object = tools.objects.nounAfter(subject.last, clause)
  return !object || (f.reading.lemma.kind === 'appointment' && (tools.ctx.traits[object.head] & TRAIT.ALEF) !== 0)
}

/** A disaster acted last in the sentence, and agrees with the verb. */
export function isOfStroke({ ctx, memory: { actor } }: Tools, { gender }: Reading, { sentence }: Clause): boolean {
  const head = actor?.sentence === sentence && actor.gender === gender ? ctx.tokens.norm[actor.range.first] : ''
  return occasionOf(head) === 'disaster'
}

/** Kinds of what a report does, too. */
const TELLS = new Set<Kind>(['statement', 'warning'])

/** Kinds whose verbs give someone something. */
export const GIVES = new Set<Kind>(['transfer', 'ceremony', 'aid'])

/** «خطة», «حملة»: a feminine, and neither an office nor a body; «قتل ثلاثة» counts men. */
const isSomethingHere = ({ tokens: { norm }, is, traits }: Context, i: number): boolean =>
  (traits[i] & TRAIT.TA) !== 0 &&
  (traits[i] & TRAIT.PLACE_NAME) === 0 &&
  !(is[i] & (IS.TITLE | IS.NAME | IS.NUMERAL)) &&
  !isPluralInTa(norm[i]) &&
  isSomething(norm[i], false, false)

const LEBANON = fold('لبنان')
/** «إسرائيل», «روسيا»: a feminine; most of those that are none have the article. */
const isCountryHere = ({ tokens: { norm }, traits }: Context, i: number): boolean =>
  (traits[i] & TRAIT.PLACE_NAME) !== 0 && (traits[i] & TRAIT.ARTICLE) === 0 && norm[i] !== LEBANON

/** A noun phrase after a verb, of which it is asked whether it is its object. */
interface Candidate {
  readonly tools: Tools
  readonly phrase: Phrase
  readonly verb: Reading
  readonly clause: Clause
  /** The verb may have its object without a preposition. */
  readonly direct: boolean
  /** The clause describes a noun before it. */
  readonly relative: boolean
  /** The head of the phrase, and its word classes. */
  readonly form: string
  readonly is: number
  /** It names the one of two places that goes to the other: «غادرت إيران القاهرة». */
  readonly goes: boolean
  /** Beside a verb of going it names where. */
  readonly place: boolean
}

/** Whether a noun phrase after the verb is its object, the subject being in the verb's ending. */
export function isObject(
  tools: Tools,
  phrase: Phrase,
  verb: Reading,
  clause: Clause,
  direct: boolean,
  relative: boolean,
): boolean {
  const { ctx, objects } = tools
  const form = ctx.tokens.norm[phrase.head]
  const goes = direct && isPlaceName(form) && (ctx.traits[phrase.last] & TRAIT.PLACE_NAME) !== 0
  const place = verb.lemma.frame === 'move' && !goes && ((direct && isPlaceHead(bare(form))) || isPlace(form))
  const a: Candidate = { tools, phrase, verb, clause, direct, relative, form, is: ctx.is[phrase.head], goes, place }
  if (isVisiblySubject(a)) return false
  if (isNoSubject(a) || doesNothing(a)) return true
  // «رفض التجمع البيان»: of two nouns the first is the subject.
  const alone = !objects.objectFrom(phrase.last, clause) && !objects.nounAfter(phrase.last, clause)
  return isDeedDecided(a, alone) || (alone && isOwnThing(a)) || (goesOnFromBefore(a, alone) ?? isLeft(a, alone))
}

/** Who says something, though it name a deed or a report; and beside a preposition that takes up what a clause describes. */
function isVisiblySubject({ tools, phrase, verb, clause, form }: Candidate): boolean {
  const { frame, headword, kind } = verb.lemma
  // «ذكرت خدمة الإسعاف أن», «أفاد تقرير الوزارة بأن»
  if (frame === 'say' && !TAKES_WHOM.holds(headword) && contentAfter(tools.clauses, clause, tools.chosen)) return true
  // «وأشار التقرير إلى»: the report that the text knows, beside a verb that tells or warns.
  if (TELLS.has(kind) && hasArticle(form) && SAYINGS.has(bare(form))) return true
  const at = phrase.first - 1
  // «يطالب كل من النقيب والمحامي بتعويض»
  if (tools.ctx.tokens.norm[at - 1] === EACH || endsInUn(form)) return true
  // «الربع الذي وصلت فيه الأرباح»
  if (!(clause.opener & IS.RELATIVE) || (tools.ctx.traits[at] & TRAIT.BOUND) === 0) return false
  return isVerb(tools.chosen[at - 1]) && hasArticle(form) && !clashes(verb, form)
}

/** What is no subject of this verb by its own form. */
function isNoSubject({ tools, phrase, verb, clause, direct, form, relative }: Candidate): boolean {
  const { ctx, chosen, memory } = tools
  const { frame, headword, kind, preps } = verb.lemma
  // «قمة جمعت ولي العهد»
  if (direct && holdsOther(tools, phrase, verb)) return true
  // «أن يكون قد قصف المدينة»: who is meant is not told again.
  const meant = clause.opener & IS.THAT && ctx.is[phrase.first - 3] & IS.KANA && clause.openerAt === phrase.first - 4
  if (direct && meant && (frame === 'meet' || mustHaveObject(verb))) return true
  const pastVerb = isVerb(chosen[phrase.first - 1] ?? null)
  // «وطلب من الحكومة تصريف الأعمال»: past whom he asks what stands is what he asks for.
  const asks = clause.linked && frame === 'say' && preps.includes('') && goesOn(tools, verb, clause)
  if (asks && !pastVerb && !acts(ctx, phrase)) return true
  // «أنه كشف موقع القصر»: the pronoun on the particle is the subject.
  if (direct && pronounLeads(tools, clause, verb)) return true
  // «ذبح زوجته»: no feminine is the subject of a masculine verb.
  if (direct && ownsTa(form) && verb.gender === 'm') return true
  // «وأعلن خطة جديدة», «وأطلقت حملة»: a thing says nothing, and right beside a verb in the masculine no feminine is its subject.
  const beside = direct && pastVerb && !SAYINGS.has(form)
  if (beside && frame === 'say' && isObjectNoun(bare(form)) && !SPEAKS.has(bare(form)) && memory.last) return true
  if (beside && verb.gender === 'm' && verb.number === 'sg' && isSomethingHere(ctx, phrase.head)) return true
  // «بعدما اتهم السلطات بالفساد», «ودعا إسرائيل إلى الحوار»: nor a body or a country.
  const known = ctx.is[phrase.head] & (IS.QUANTIFIER | IS.NUMERAL | IS.NAME)
  const hers =
    (clashes(verb, form) && !known) || (frame === 'say' && verb.gender === 'm' && isCountryHere(ctx, phrase.head))
  if (beside && phrase.first === phrase.head && verb.pronoun === '' && hers) return true
  // «دعا أنصاره إلى التظاهر», «ودعا مرارا حكومة البلاد»: who is called on.
  const called =
    (verb.gender === 'm' && endsInTa(form) && actsFor(form)) || (hasOwner(form) && isPeople(withoutPronoun(form)))
  if (direct && kind === 'appeal' && !DEMANDS.holds(headword) && called) return true
  // «ونقل عن العمال مطالبهم»: theirs.
  if (QUOTING.holds(verb.lemma.headword) && isOwned(form)) return true
  // «مباحثات تناولت الأوضاع»: what is gone into.
  if (relative && DISCUSSES.holds(verb.lemma.headword) && !acts(ctx, phrase)) return true
  // «واعتبرته «خطوة مهمة»»: what he said of it.
  if (frame === 'say' && verb.pronoun !== '' && QUOTES.holds(ctx.tokens.form[phrase.first])) return true
  if (direct && countsMen(tools, phrase, verb)) return true
  // «رحبت الوزارة بالقرار، ودعت السكان إلى»
  if (direct && clause.linked && verb.gender === 'f' && isMen(form) && goesOn(tools, verb, clause)) return true
  // «طالب المهاجرين بالصبر», «هاجم مدنيين»: visibly no nominative; «عمل موجها للغة»: what he is.
  return phrase.first === phrase.head && (endsAsObject(tools, phrase.head) || isPredicate(tools, phrase.head))
}

/** A sum or a place, that does nothing by itself. */
function doesNothing({ tools: { objects }, phrase, verb, clause, direct, form, goes, place }: Candidate): boolean {
  if ((verb.lemma.frame !== 'happen' && objects.isSum(phrase)) || (place && isPlaceHead(bare(form)))) return true
  // «المقرر أن يزور واشنطن»: a city visits no one.
  if (!VISITS.holds(verb.lemma.headword) || goes || !direct) return false
  return isPlace(form) && !objects.nounAfter(phrase.last, clause)
}

/** «طلب مناقشة الشهود», «قررت إخلاء سبيله»: what is done says and decides nothing. */
function isDeedDecided({ tools: { ctx }, phrase, verb, form, is }: Candidate, alone: boolean): boolean {
  const { frame, kind, preps } = verb.lemma
  if (!preps.includes('') || (frame !== 'say' && kind !== 'decision')) return false
  // «قرر إعفاء الوزير»; «كشف تقرير الوزارة إصابته»
  if (!alone && (SAYINGS.has(form) || (kind === 'decision' && hasArticle(form)))) return false
  return (
    ctx.readings[phrase.head].some((r) => r.form === 'masdar') &&
    !(is & IS.COMMON) &&
    !isInstitution(ctx.tokens.form[phrase.head])
  )
}

/** «أخرج فيلمه الأول», «باع منزله»: where nothing else is what it was done to, the thing of someone who is not told of again. */
function isOwnThing({ tools: { ctx }, phrase, verb, direct, form }: Candidate): boolean {
  if (!direct || !hasOwner(form) || hasArticle(form) || !mustHaveObject(verb) || acts(ctx, phrase)) return false
  const own = withoutPronoun(form)
  return !actsFor(own) && !actsFor(withTa(own) ?? '') && !isPeople(own)
}

/** An office, or persons by their ending. */
const isPersonal = ({ form, is }: Candidate): boolean => (is & IS.TITLE) !== 0 || endsInUn(form)

/** Whether it is the object of a verb whose subject may be one named before, or held; null where that settles nothing. */
function goesOnFromBefore(a: Candidate, alone: boolean): boolean | null {
  const { tools, phrase, verb, clause, direct, form, is } = a
  const { last } = tools.memory
  const { frame, headword, preps } = verb.lemma
  const goingOn = last && (clause.linked || tools.ctx.tokens.norm[clause.openerAt] === KAMA)
  if (goingOn && TAKES_WHOM.holds(headword) && verb.pronoun === '') {
    // «ووصف وزير الدفاع»: an office that opens a new sentence is its subject; who demands «بوساطة» need ask no one, and bodies mourn.
    const speaker =
      is & IS.TITLE ||
      (DEMANDS.holds(headword) &&
        (isPlaceName(form) || actsFor(form) || isInstitution(tools.ctx.tokens.form[phrase.head])))
    if (last.sentence === clause.sentence || !speaker || clashes(verb, form)) return alone
  }
  if (goingOn && frame === 'meet' && isWhomToMeet(a, alone)) return true
  // «وشردت آلاف السكان»
  if (direct && clause.linked && isOfStroke(tools, verb, clause)) return alone
  // «سجل هدفين وقاد الفريق إلى الفوز»
  const led = direct && verb.pronoun === '' && LEADS.holds(headword) && tools.ctx.tokens.norm[phrase.last] === TO
  if (goingOn && led && last.sentence === clause.sentence) return true
  // «وأطلقت الرصاص»
  if (isCast(form) && (direct || CAUSES.holds(headword))) return true
  // «واختتم المؤتمر»: what is held comes to its end by itself.
  if (HOLDS.holds(headword) && isOccasion(bare(form))) return false
  // «وترك المدينة», «وأيدت الحكم»: a verb that must have an object has it in the one noun after it.
  const whole = frame === 'act' || preps.every((p) => p === '')
  const thing = !(is & IS.COMMON) && !isPersonal(a) && !isGroup(form)
  return direct && verb.pronoun === '' && clause.linked && whole && thing && goesOn(tools, verb, clause) ? alone : null
}

/** Whom one who was named before meets as well, where no one else comes. */
function isWhomToMeet({ tools, phrase, verb, clause, direct, is }: Candidate, alone: boolean): boolean {
  // «ويلتقي الأهلي مع الزمالك»: the other comes with his preposition.
  if (MEETS_WITH.holds(verb.lemma.headword) && tools.objects.towards(phrase.last - 1, [WITH], clause)) return false
  // «كما سيلتقي وزير التجارة»
  if (!clause.linked) return phrase.last >= clause.last
  // «وبحث معه العلاقات»: no one who could meet; «زار القاهرة والتقى شيخ الأزهر».
  const office = direct && (is & IS.TITLE) !== 0 && endsAt(tools, phrase.last)
  return alone && (office || !acts(tools.ctx, phrase))
}

/** Where nothing else has decided: what is given or held, where it is gone to, and what stands past one named before. */
function isLeft(a: Candidate, alone: boolean): boolean {
  const { tools, phrase, verb, clause, direct, relative, form, is, place } = a
  const { ctx, chosen, memory } = tools
  const { frame, kind } = verb.lemma
  if (frame === 'say' || (!direct && !place)) return false
  // «عينهما مستشارين»: what they become.
  if (verb.pronoun !== '' && kind === 'appointment' && endsInIn(form)) return true
  // «سلمته مذكرة», «منحته جائزة»: what he was given.
  const given = isObjectNoun(bare(form)) || SAYINGS.has(bare(form))
  if (direct && verb.pronoun !== '' && GIVES.has(kind) && given) return true
  // «الذي التقى المدير»: without a pronoun of its own the relative is the subject.
  const person = isPersonal(a)
  const relates = relative && direct && (ctx.traits[clause.openerAt] & TRAIT.ARTICLE) !== 0
  if (verb.pronoun === '' && person && relates) return true
  if (verb.pronoun !== '' || person) return false
  // «فيضانات اجتاحت ولاية القصرين»
  if (relative) return (clause.opener & IS.RELATIVE) !== 0 || !(is & IS.COMMON) || isPlaceHead(form)
  if (!alone && !place) return false
  // «أصدر مذكرة», «تولى مناصب عدة»: what is given or held does nothing, and no feminine noun is the subject of a masculine verb.
  const held = isObjectNoun(bare(form)) && (clause.linked || memory.last !== undefined)
  if (direct && (held || clashes(verb, form))) return true
  if (!clause.linked && clause.openerAt < 0) return false
  if (!memory.last) return false
  if (place || (endsInAlef(form) && !isPlace(form))) return true
  // «ووصلت إلى بغداد شحنة»: past where or when, what goes is its subject.
  const moves = verb.lemma.frame === 'move' && !isVerb(chosen[phrase.first - 1] ?? null)
  if (moves && !hasArticle(form) && agrees(verb, form)) return false
  return chosen[phrase.head] !== null && !(is & IS.COMMON) && !actsFor(form)
}

/** No word follows, or a preposition that brings no other side of a meeting. */
const endsAt = ({ ctx: { tokens, is } }: Tools, i: number): boolean =>
  tokens.cls[i] !== CLASS.WORD || ((is[i] & IS.PREPOSITION) !== 0 && tokens.norm[i] !== WITH)

/** «أنه كشف», «لأنها رفضت»: the verb agrees with the pronoun that its particle bears. */
const pronounLeads = (tools: Tools, clause: Clause, verb: Reading): boolean =>
  verb.lemma.frame !== 'happen' && verb.lemma.frame !== 'light' && pronounDoes(tools, clause, verb)

/** The same, whatever the verb means. */
export function pronounDoes({ ctx }: Tools, { opener, openerAt }: Clause, verb: Reading): boolean {
  if (!(opener & IS.SUBORDINATOR) || opener & IS.RELATIVE || verb.voice === 'passive' || verb.number !== 'sg')
    return false
  const gender = particlePronoun(ctx.tokens.norm[openerAt])
  return gender !== null && gender === verb.gender
}

/** Letters of the shortest «لاعبيه». */
const OWNED = 5

/** «المهاجرين», «مدنيين», «ولايتين»: the plural or dual as what something is done to. */
function endsAsObject({ ctx }: Tools, head: number): boolean {
  const form = ctx.tokens.norm[head]
  if (ctx.is[head] & (IS.NAME | IS.TITLE) || isPlace(form)) return false
  // «مرشحيها»: before a pronoun its ن is gone.
  if (form.length > OWNED && ownsIn(form)) return true
  if (!endsInIn(form)) return false
  return isObliquePlural(form) || ctx.readings[head].some((r) => r.form === 'active' || r.form === 'passive')
}

/** «ثلاثة مسلحين», «26 متظاهرا», «العديد من المسلحين»: men that are counted are no subject of a feminine verb. */
function countsMen({ ctx: { tokens, is, traits } }: Tools, { first, head }: Phrase, verb: Reading): boolean {
  const form = tokens.norm[head]
  const of = tokens.norm[first + 1] === MIN && ONE_AND_MANY.holds(tokens.form[first])
  // «نحو 30 آخرين»
  const counted = is[first] & IS.QUANTIFIER ? first + 1 : first
  if (!(of || tokens.cls[counted] === CLASS.NUMBER || is[first] & IS.NUMERAL)) return false
  if (first === head || verb.gender !== 'f' || verb.number !== 'sg' || isFeminine(form)) return false
  const men = endsInIn(form) || isPeople(form) || OF_THEM.has(form)
  return of
    ? men
    : endsInAlef(form) || (men && ((traits[head - 1] & TRAIT.TA) !== 0 || tokens.cls[head - 1] === CLASS.NUMBER))
}

/** «مديرا», «أمينا عاما»: an indefinite accusative is no subject. */
const isPredicate = ({ ctx }: Tools, head: number): boolean => {
  const form = ctx.tokens.norm[head]
  if (!endsInAlef(form) || hasArticle(form) || isPlace(form) || ctx.is[head] & (IS.NAME | IS.TITLE)) return false
  const next = ctx.tokens.norm[head + 1] ?? ''
  if (hasArticle(next) && !carriesPreposition(ctx, head + 1)) return false
  const holder = (wordClass(form.slice(0, -1)) & IS.TITLE) !== 0
  // «وزيرا خارجية مصر والعراق», «شركتا سوني وهوندا»: a dual that waits for its two.
  if (holder ? endsInTa(next) : wordClass(dualOf(form) ?? '') & IS.COMMON) return false
  // «دولا عربية», «برنامجا إنسانيا», «مكانا جديدا»; in «نيكولا شتاينماي» the adjective would show its accusative too.
  const adjective = withoutAlef(next)
  const agreeing = isNisba(adjective) && (endsInTa(next) || endsInAlef(next))
  const described = agreeing || isAdjective(adjective, form)
  return holder || described || ctx.readings[head].some((r) => r.tanwin)
}

/** «حضر الجلسة», «نظم مفاوضات»: a feminine noun is no subject of a masculine verb; without the article a man's name may end so. */
export const clashes = (verb: Reading, form: string): boolean =>
  verb.gender === 'm' &&
  verb.number === 'sg' &&
  isFeminine(form) &&
  !isPluralInTa(form) &&
  (hasArticle(form) || !endsInTa(form) || (wordClass(form) & IS.COMMON) !== 0)

/** «بحضور وزير الثقافة، افتتحت»: who holds an office is no subject of a verb in the other gender. */
export function holdsOther({ ctx }: Tools, { first, head }: Phrase, verb: Reading): boolean {
  // «الأعمال ستبدأ»: what makes a trade of «رجل» is none by itself.
  if (
    first !== head ||
    !(ctx.is[head] & IS.TITLE) ||
    isTrade(bare(ctx.tokens.norm[head])) ||
    verb.number !== 'sg' ||
    verb.person !== 3
  )
    return false
  // «سمو الشيخة»
  const she =
    (ctx.traits[head] & TRAIT.FEMININE) !== 0 ||
    (ctx.is[head + 1] & IS.TITLE && (ctx.traits[head + 1] & TRAIT.FEMININE) !== 0)
  return verb.gender === 'f' && !she && (ctx.traits[head] & TRAIT.PEOPLE) === 0
}

/** Whether verb and noun are both feminine, or neither is by its form. */
export const agrees = (verb: Reading, form: string): boolean => (verb.gender === 'f') === isFeminine(form)

/** The last subject stands in the same sentence and agrees with the verb. */
function goesOn({ memory: { actor } }: Tools, verb: Reading, clause: Clause): boolean {
  return actor?.sentence === clause.sentence && actor.gender !== null && actor.gender === verb.gender
}
