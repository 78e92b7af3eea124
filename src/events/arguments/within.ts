import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import {
  bare,
  isAdjective,
  isDefiniteAdjective,
  isInstitution,
  isKnownThing,
  isSomething,
  isVerbalShape,
} from '../grammar/forms.ts'
import { occasionOf, STRIKES, TAKES_WHOM, VISITS } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import * as PLACE from '../grammar/place.ts'
import { isPlaceHead } from '../grammar/places.ts'
import { ARTICLE, isBrokenPlural, startsWithHamza } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { goesWith } from '../lexicon/collocations.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { acts, hasTitle } from '../phrases/names.ts'
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
  const within = objectWithin(ctx, subject, verb)
  const goes = verb.lemma.frame === 'move' && !VISITS.holds(verb.lemma.headword)
  const at = within < 0 && !goes ? lastNoun(ctx, subject, verb) : within
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
function objectWithin(ctx: Context, { head, last }: Phrase, verb: Reading): number {
  const { norm } = ctx.tokens
  const { traits } = ctx
  const end = last - 1
  if ((traits[end] & TRAIT.ALEF) !== 0 && (traits[end] & TRAIT.ARTICLE) === 0 && (traits[end] & TRAIT.PRONOUN) === 0)
    return accusativeWithin(ctx, head, end)
  // «المقترح الأميركي»
  let at = end
  while (at > head && isDefiniteAdjective(norm[at])) at--
  if (at === head) return -1
  if ((traits[at] & TRAIT.ARTICLE) === 0) return (traits[at] & TRAIT.OWNER) !== 0 && !ctx.is[at] ? at : -1
  if (ctx.is[at] & OF_NAME || isInstitution(ctx.tokens.form[at])) return -1
  return (traits[at - 1] & TRAIT.ARTICLE) !== 0 ? pastDefinite(ctx, head, at, verb.gender === 'f') : -1
}

/** «طفلا», «ناشطا حقوقيا» */
function accusativeWithin({ is, traits, place }: Context, head: number, end: number): number {
  const at = end - 1 > head && (traits[end - 1] & TRAIT.ALEF) !== 0 ? end - 1 : end
  return (place[at] & PLACE.NAME) !== 0 || is[at] & ~(IS.TITLE | IS.COMMON) ? -1 : at
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

/**
 * «[اكتشف] علماء الفيروس», «[باع] سامي حداد الفندق», «[أطلقت] مايكروسوفت خدمة جديدة»: the last noun that is read with who acts, and what
 * describes it, or -1.
 */
function lastNoun(ctx: Context, subject: Phrase, { lemma, gender }: Reading): number {
  const { norm, text, start } = ctx.tokens
  const { traits, is } = ctx
  const { head } = subject
  const has = (i: number, bits: number) => (traits[i] & bits) !== 0
  const something = (i: number) =>
    has(i, TRAIT.OBJECT) ||
    ctx.readings[i].some((r) => r.form === 'masdar' || r.form === 'noun') ||
    isSomething(norm[i], startsWithHamza(text, start[i]), false)
  const several =
    has(head, TRAIT.HAMZA | TRAIT.PEOPLE) && !has(head, TRAIT.ARTICLE) && !TAKES_WHOM.holds(lemma.headword)
  let at = subject.last - 1
  while (at > head && describes(ctx, at)) at--
  if (!has(at, TRAIT.NISBA))
    while (at - 1 > head && !has(at - 1, TRAIT.ARTICLE) && something(at - 1) && !describes(ctx, at - 1)) at--
  if (at <= head || is[at] & OF_NAME) return -1
  const before = at - 1
  // «خبراء», «جمعية خيرية»: indefinite, and of nothing.
  const whole =
    before === head
      ? several && lemma.lean !== 'passive'
      : has(before, TRAIT.UN) || (before - 1 === head && !has(head, TRAIT.ARTICLE) && describes(ctx, before))
  if (has(at, TRAIT.NISBA) && (whole || has(at, TRAIT.ARTICLE))) return -1
  if (!whole && !(isName(ctx, before) && (isName(ctx, head) || acts(ctx, subject)))) return -1
  // «[اتهم] بوتين إيران»
  if (!has(at, TRAIT.ARTICLE)) return something(at) || (before === head && has(at, TRAIT.PLACE_NAME)) ? at : -1
  // «سامي الحداد», «الصحفي سامي الحداد»: a family name.
  const given = before === head ? gender === 'm' : hasTitle(ctx, head, before) && !isName(ctx, before - 1)
  return !whole && given && !has(at, TRAIT.TA) && !isNoun(ctx, at, head) ? -1 : at
}

/** Whether the word at i is the adjective of the one before it. */
function describes({ tokens: { norm }, traits }: Context, i: number): boolean {
  const both = traits[i] & traits[i - 1]
  if ((traits[i] ^ traits[i - 1]) & TRAIT.ARTICLE) return false
  const adjective = isAdjective(bare(norm[i]), bare(norm[i - 1]))
  return (
    adjective ||
    (both & TRAIT.ARTICLE
      ? isDefiniteAdjective(norm[i])
      : (traits[i] & TRAIT.TA) !== 0 && (both & TRAIT.FEMININE) !== 0)
  )
}

/** A word that nothing else knows and that may end a name. */
const isName = ({ is, readings, traits }: Context, i: number): boolean =>
  (is[i] & ~IS.NAME) === 0 &&
  // «طالبان»
  !readings[i].some((r) => r.form !== 'active' && r.conjunction === '') &&
  !((traits[i] & TRAIT.OPENS_NAME) !== 0 || (traits[i] & (TRAIT.FEMININE | TRAIT.OBJECT)) !== 0) &&
  !((traits[i] & TRAIT.THING) !== 0 || (traits[i] & TRAIT.PERSON) !== 0 || (traits[i] & TRAIT.PLACE_HEAD) !== 0)

/** What is no adjective: a place, a thing, a deed, a broken plural, one of persons past no other. */
function isNoun({ tokens: { norm, text, start }, traits, readings }: Context, at: number, head: number): boolean {
  const form = norm[at]
  if (isPlaceHead(bare(form)) || isKnownThing(bare(form)) || isBrokenPlural(form)) return true
  if ((traits[at] & TRAIT.BARE_OBJECT) !== 0 || readings[at].some((r) => r.form === 'noun')) return true
  if (isVerbalShape(form, startsWithHamza(text, start[at] + ARTICLE.length))) return true
  const several = (i: number) => (traits[i] & TRAIT.PEOPLE) !== 0 || (traits[i] & TRAIT.IN) !== 0
  return several(at) && form.length > 6 && !several(at - 1) && !several(head)
}
