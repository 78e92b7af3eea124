import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import {
  actsFor,
  bare,
  isDefiniteAdjective,
  isInstitution,
  isKnownThing,
  isSomething,
  isVerbalShape,
} from '../grammar/forms.ts'
import { occasionOf, STRIKES, TAKES_WHOM } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import * as PLACE from '../grammar/place.ts'
import { isPlaceHead } from '../grammar/places.ts'
import { ARTICLE, endsInIn, isBrokenPlural, isFeminine, startsWithHamza } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { goesWith } from '../lexicon/collocations.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import type { Phrase } from '../phrases/walk.ts'
import type { Tools } from './model.ts'

/** Words that belong to the name of an office or a body, or are a name. */
const OF_NAME = IS.TITLE | IS.COMMON | IS.NAME
/**
 * «حررت قوات الأمن الرهائن», «أنقذ الوزير طفلا»: a verb that must have an object, and none comes after its subject. The
 * subject without the last noun that was read as part of it, where that belongs to nothing before it.
 */
export function withoutObject(tools: Tools, subject: Phrase, verb: Reading, clause: Clause): Phrase {
  const { ctx, objects } = tools
  if (subject.last - subject.head < 2) return subject
  const takes = verb.pronoun === '' && verb.voice !== 'passive' && verb.lemma.frame !== 'say'
  const own = takes ? wordOfVerb(ctx, subject, verb) : -1
  if (own > 0) return { ...subject, last: own }
  if (!mustHaveObject(verb)) return subject
  // «غادر سامي السوداني إلى بيروت»
  if (verb.lemma.frame === 'move' && ctx.is[subject.last] & IS.PREPOSITION) return subject
  const at = objectWithin(tools, subject, verb)
  const other = at < 0 || objects.objectFrom(subject.last, clause) || objects.nounAfter(subject.last, clause)
  return other ? subject : { ...subject, last: at }
}

/** «ضرب زلزال قوي ولاية الحوز»: what strikes without the place that it strikes. */
export function withoutStruck({ ctx: { tokens, place } }: Tools, subject: Phrase, { lemma }: Reading): Phrase {
  if (!STRIKES.holds(lemma.headword) || !occasionOf(tokens.norm[subject.head])) return subject
  for (let i = subject.head + 1; i < subject.last; i++)
    if (place[i] & (PLACE.NAME | PLACE.HEAD)) return { ...subject, last: i }
  return subject
}

/** «حررت», «أنقذ»: a verb that is nothing without whom or what it is done to. */
export const mustHaveObject = ({ pronoun, voice, lemma: { frame, preps, headword } }: Reading): boolean =>
  pronoun === '' &&
  voice !== 'passive' &&
  (frame === 'act' || frame === 'move' || TAKES_WHOM.holds(headword)
    ? preps.includes('')
    : preps.every((p) => p === ''))

/** «[رفعت] غوغل دعوى», «[خطف] سليم هدف الفوز»: past a name the word that tells the kind of the verb, or -1. */
function wordOfVerb(ctx: Context, { head, last }: Phrase, { lemma }: Reading): number {
  const { cls } = ctx.tokens
  const { traits } = ctx
  const named = (i: number) =>
    cls[i] === CLASS.WORD && (isName(ctx, i) || (i === head && (traits[i] & TRAIT.OPENS_NAME) !== 0))
  for (let i = head + 1; i < last; i++)
    if ((traits[i] & TRAIT.ARTICLE) === 0 && goesWith(lemma.citation, ctx.cues[i]) && named(i - 1)) return i
  return -1
}

/** Where the object begins that a subject has at its end, or -1. */
function objectWithin(tools: Tools, { head, last }: Phrase, verb: Reading): number {
  const { ctx } = tools
  const { norm } = ctx.tokens
  const { traits } = ctx
  const end = last - 1
  if ((traits[end] & TRAIT.ALEF) !== 0 && (traits[end] & TRAIT.ARTICLE) === 0 && (traits[end] & TRAIT.PRONOUN) === 0)
    return accusativeWithin(ctx, head, end)
  // «المقترح الأميركي»
  let at = end
  while (at > head && isDefiniteAdjective(norm[at])) at--
  if (at === head) return -1
  if ((traits[at] & TRAIT.ARTICLE) === 0) return bareWithin(ctx, head, at, verb.gender === 'f')
  if (ctx.is[at] & OF_NAME || isInstitution(ctx.tokens.form[at])) return -1
  return (traits[at - 1] & TRAIT.ARTICLE) !== 0
    ? pastDefinite(ctx, head, at, verb.gender === 'f')
    : pastName(tools, head, at, at < end, verb.gender === 'f')
}

/** «طفلا», «ناشطا حقوقيا» */
function accusativeWithin({ is, traits, place }: Context, head: number, end: number): number {
  const at = end - 1 > head && (traits[end - 1] & TRAIT.ALEF) !== 0 ? end - 1 : end
  return (place[at] & PLACE.NAME) !== 0 || is[at] & ~(IS.TITLE | IS.COMMON) ? -1 : at
}

/** A word without the article at the end: «رقمه القياسي», «حركة النور مصر», «الفريق الأندلسي ركلة جزاء». */
function bareWithin(ctx: Context, head: number, at: number, feminine: boolean): number {
  const { norm, text, start } = ctx.tokens
  const { traits } = ctx
  if ((traits[at] & TRAIT.OWNER) !== 0 && !ctx.is[at]) return at
  if ((traits[at] & TRAIT.PLACE_NAME) !== 0) return isName(ctx, at - 1) && at - 1 > head ? at : -1
  let thing = at
  while (thing > head && (traits[thing - 1] & TRAIT.ARTICLE) === 0) thing--
  return thing > head && isSomething(norm[thing], startsWithHamza(text, start[thing]), feminine) ? thing : -1
}

/** «الجيش القاعة», «وزارة الدفاع المدينة»: past a word with the article what agrees with neither it nor the head. */
function pastDefinite(ctx: Context, head: number, at: number, feminine: boolean): number {
  const { traits } = ctx
  if ((traits[at] & TRAIT.ACTS) !== 0) return -1
  const clashes =
    at - 1 === head &&
    ((traits[at] & TRAIT.FEMININE) !== 0) !== feminine &&
    (feminine || (traits[head] & TRAIT.FEMININE) === 0)
  return clashes || isNoun(ctx, at, head) ? at : -1
}

/** «شركة النور المقترح الأميركي», «سامي حداد القاعة», «حداد الملعب»: past a name, that of a person or another. */
function pastName({ ctx, memory }: Tools, head: number, at: number, described: boolean, feminine: boolean): number {
  const { norm } = ctx.tokens
  const { place, traits } = ctx
  const form = norm[at]
  const before = at - 1
  const long = before > head || (feminine && !endsInIn(form) && isCompany(ctx, before))
  if ((place[before] & PLACE.NAME) === 0 && !memory.ends(ctx, norm[before]) && !(long && isName(ctx, before))) return -1
  const thing = described || isFeminine(form) || isNoun(ctx, at, head)
  return thing || actsFor(form) || (traits[head] & TRAIT.ACTS) !== 0 ? at : -1
}

/** A word that nothing else knows and that may end a name. */
const isName = ({ is, readings, traits }: Context, i: number): boolean =>
  (is[i] & ~IS.NAME) === 0 &&
  // «طالبان»
  !readings[i].some((r) => r.form !== 'active') &&
  !((traits[i] & TRAIT.OPENS_NAME) !== 0 || (traits[i] & (TRAIT.FEMININE | TRAIT.OBJECT)) !== 0) &&
  !((traits[i] & TRAIT.THING) !== 0 || (traits[i] & TRAIT.PERSON) !== 0 || (traits[i] & TRAIT.PLACE_HEAD) !== 0)

/** «[رفضت] فيسبوك الاتهامات»: a feminine by its verb alone, and no plural. */
const isCompany = ({ tokens: { norm, text, start } }: Context, i: number): boolean =>
  !isSomething(norm[i], startsWithHamza(text, start[i]), true)

/** What is no adjective: a place, a thing, a deed, a broken plural, one of persons past no other. */
function isNoun({ tokens: { norm, text, start }, traits }: Context, at: number, head: number): boolean {
  const form = norm[at]
  if (isPlaceHead(bare(form)) || isKnownThing(bare(form)) || isBrokenPlural(form)) return true
  if (isVerbalShape(form, startsWithHamza(text, start[at] + ARTICLE.length))) return true
  const several = (i: number) => (traits[i] & TRAIT.PEOPLE) !== 0 || (traits[i] & TRAIT.IN) !== 0
  return several(at) && form.length > 6 && !several(at - 1) && !several(head)
}
