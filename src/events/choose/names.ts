/** Names that are spelled like verbs. */

import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import { actsFor, isPerson } from '../grammar/forms.ts'
import { occasionOf } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { ON, TO, TO_THE } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { isPlace } from '../grammar/places.ts'
import {
  endsInAlef,
  endsInAt,
  endsInIn,
  hasArticle,
  isFeminine,
  isNisba,
  isOwned,
  startsWithLam,
  startsWithLink,
} from '../grammar/shapes.ts'
import { GOD, SON } from '../grammar/titles.ts'
import * as TRAIT from '../grammar/trait.ts'
import { FEMININE_NAMES, HALVES, LINKS_NAMES } from '../lexicon/homographs.ts'
import type { Reading } from '../lexicon/types.ts'
import { BEFORE_VERB, type Chosen, isVerb } from './word.ts'

/** «الفنان عزت», «قال رفعت»: a name spelled as the feminine past, where a masculine or a noun before it asks for none. */
export function isGivenName(ctx: Context, i: number): boolean {
  if (!FEMININE_NAMES.holds(ctx.tokens.form[i]) || i === 0 || ctx.layout.sentence[i - 1] !== ctx.layout.sentence[i])
    return false
  const form = ctx.tokens.norm[i - 1]
  if (ctx.tokens.cls[i - 1] !== CLASS.WORD || ctx.timexAt[i - 1] >= 0 || isFeminine(form) || isPlace(form)) return false
  // «الفنان المصري الكبير عزت»
  let j = i - 1
  while (
    j > 0 &&
    ((ctx.traits[j] & TRAIT.NISBA) !== 0 || ctx.is[j] === IS.COMMON) &&
    (ctx.traits[j] & TRAIT.ARTICLE) !== 0
  )
    j--
  if (ctx.is[j] & (IS.TITLE | IS.NAME)) return true
  // «شركة تويوتا رفعت».
  if (hasArticle(form) || (ctx.traits[i - 2] & TRAIT.FEMININE) !== 0) return false
  return !(ctx.is[i - 1] & (BEFORE_VERB | IS.LINK | IS.NEGATION | IS.ADVERB))
}

/** «محمد ولد أحمد»: a form that joins two names, where no time, place or preposition asks for the verb. */
export function joinsNames(ctx: Context, i: number): boolean {
  const { tokens, is, readings, timexAt, traits, place } = ctx
  if (!LINKS_NAMES.holds(tokens.form[i]) || i === 0 || i + 1 >= tokens.length) return false
  const named = (j: number) =>
    tokens.cls[j] === CLASS.WORD &&
    timexAt[j] < 0 &&
    !(is[j] & ~(IS.NAME | IS.TITLE)) &&
    (place[j] & PLACE.NAME) === 0 &&
    (readings[j].length === 0 || (traits[j] & TRAIT.OPENS_NAME) !== 0)
  // «قرار ولد أحمد»: the genitive of a noun.
  const owns = (is[i + 1] & IS.NAME) !== 0 && readings[i - 1].some((r) => r.person === null && !r.article && !r.tanwin)
  return (owns || (named(i - 1) && (traits[i - 1] & TRAIT.ARTICLE) === 0)) && named(i + 1)
}

/** «طالب», «سابق»: spelled as a participle of form I. */
export const looksLikeDoer = (form: string): boolean => form.length === 4 && endsInAlef(form.slice(0, 2))

/** «فتح الله السريري», «مهدي دخل الله»: the first half of a name; «الوزير عوض بن عوف»: one before that of the father. */
export function opensFullName({ tokens: { norm, form }, is, place, traits }: Context, i: number): boolean {
  // «مستشفى صدر المنصورة», «مدينة نصر»
  if (place[i - 1] & PLACE.HEAD && norm[i].length === 3 && (traits[i - 1] & TRAIT.ARTICLE) === 0) return true
  // «سيدي بشر», «أبو رفض»
  if (HALVES.holds(form[i - 1])) return true
  if (norm[i + 1] === SON) return i > 0 && (is[i - 1] & (IS.TITLE | IS.COMMON)) !== 0
  return GOD.holds(form[i + 1])
}

/**
 * «إلى إغلاق طرق وغرق للمركبات», «اشتباكات وقصف مدفعي», «بعد انقلاب وتحطم السيارة»: joined to nouns, without the subject
 * that a verb has after it, or right after one that waits for the same genitive.
 */
export function goesOnNaming(
  ctx: Context,
  i: number,
  finite: Reading,
  nominal: readonly Reading[],
  before: Reading | null,
): boolean {
  if (finite.conjunction === '' || !nominal.some((r) => r.form === 'masdar')) return false
  if (ctx.tokens.norm[i + 1]?.startsWith(TO_THE)) return true
  const bare = before?.person === null && !before.article && !before.tanwin && before.pronoun === ''
  return bare && ctx.timexAt[i - 1] < 0 && (before.preposition !== '' || (ctx.is[i - 2] & IS.PREPOSITION) !== 0)
}

/**
 * «دعا إلى وقف القتال وفتح المعابر», «لبحث الأزمة وصرف تعويضات»: joined, past the last verb, to the noun of a deed that is
 * aimed at, and before what does nothing itself.
 */
export function joinsAim(ctx: Context, i: number, finite: readonly Reading[], chosen: Chosen): boolean {
  const { norm } = ctx.tokens
  const [r] = finite
  if (r.form !== 'past' || r.gender !== 'm' || r.number !== 'sg') return false
  // «دعا إلى ضبط النفس وتراجع النفط»: what changes is a subject.
  if (!finite.some(({ lemma }) => lemma.preps.includes(''))) return false
  // «تطوير ورفع كفاءة المصنع»: two deeds done to one.
  if (ctx.readings[i - 1]?.some(isDeedOf) && mayBeDone(ctx, i + 1)) return true
  // «وطالب الدول بالانسحاب»: who does something is no aim; «وصل إلى المؤتمر وشكر»: nor is an occasion.
  // «وتوجه المتظاهرون»: nor is what has a subject.
  if (!isDoneTo(ctx, i + 1, r) || (ctx.traits[i + 1] & TRAIT.UN) !== 0 || ctx.readings[i].every(doesIt)) return false
  for (let j = i - 1; j > ctx.layout.bounds[ctx.layout.sentence[i]]; j--) {
    const before = chosen[j]
    if (isVerb(before)) return false
    if ((before as Reading | null)?.preposition) return true
    if (
      ctx.readings[j].length > 0 &&
      !occasionOf(norm[j]) &&
      (norm[j - 1] === TO || norm[j - 1] === ON || startsWithLam(norm[j - 1]))
    )
      return true
  }
  return false
}

const doesIt = (r: Reading): boolean => r.form === 'active' || isVerb(r)

/** The noun of a deed that waits for what it is done to; not «قصف», after which someone may die. */
const isDeedOf = ({ form, article, pronoun, tanwin, lemma }: Reading): boolean =>
  form === 'masdar' && !article && pronoun === '' && !tanwin && lemma.preps.includes('') && lemma.kind !== 'attack'

/** No one who does something. */
const mayBeDone = ({ tokens: { norm }, is }: Context, i: number): boolean =>
  i < norm.length && !(is[i] & ~IS.COMMON) && !actsFor(norm[i]) && !isPerson(norm[i])

/** «المعابر», «تعويضات», «مراقبين», «إطلاق النار»; past a pronoun, «ومنعه من السفر», no one comes. */
function isDoneTo(ctx: Context, i: number, { pronoun }: Reading): boolean {
  const {
    tokens: { norm, cls },
    is,
    readings,
  } = ctx
  if (pronoun !== '') return (is[i] & IS.PREPOSITION) !== 0
  if (!mayBeDone(ctx, i)) return false
  const form = norm[i]
  const next = norm[i + 1] ?? ''
  if (!hasArticle(form))
    return endsInAt(form) || endsInIn(form) || (readings[i].length > 0 && !isOwned(form) && hasArticle(next))
  return cls[i + 1] !== CLASS.WORD || (is[i + 1] & IS.PREPOSITION) !== 0 || startsWithLink(next) || isNisba(next)
}
