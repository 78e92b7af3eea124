import type { Context } from '../context.ts'
import { OCCURS, occasionOf, ownName, PREVIOUS, STRIKES } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { hasArticle, singular } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Draft, Range } from '../model.ts'
import { occasionAt } from '../words.ts'

/** A noun without its article. */
const bare = (form: string): string => (hasArticle(form) ? form.slice(2) : form)

/** The words of a range as a key, without articles and conjunctions: «جنديين» is «جنديان». */
export function words(ctx: Context, range: Range | null): string[] {
  if (!range) return []
  const out: string[] = []
  for (let i = range.first; i < range.last; i++) {
    const form = ctx.tokens.norm[i]
    if (form.length > 1 && !(ctx.is[i] & (IS.NUMERAL | IS.QUANTIFIER))) out.push(singular(bare(form)))
  }
  return out
}

/** More than half of the shorter name is in the longer: «شركة الطيران» is not «سلطات الطيران». */
export function share(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.filter((w) => long.includes(w)).length * 2 > short.length
}

/** Neither says that they are two: by their names, or an office beside a name. */
export function agree(ctx: Context, a: Range | null, b: Range | null): boolean {
  const x = words(ctx, a)
  const y = x.length > 0 ? words(ctx, b) : x
  if (!a || !b || y.length === 0) return true
  return share(x, y) || isCalled(ctx, a, b) || isCalled(ctx, b, a)
}

export const sameActors = (ctx: Context, a: Draft, b: Draft): boolean => agree(ctx, a.actor, b.actor)

/** Tokens before and after a name in which it is said who that is. */
const TITLED = 8

/** «الأمين العام», beside whose name the other telling says so. */
function isCalled(ctx: Context, a: Range, b: Range): boolean {
  const { norm } = ctx.tokens
  const { traits } = ctx
  if (!(ctx.is[a.first] & IS.TITLE) || (traits[a.first] & TRAIT.ARTICLE) === 0) return false
  const around = norm.slice(Math.max(b.first - TITLED, 0), b.last + TITLED)
  for (let i = a.first; i < a.last; i++) if (!around.includes(norm[i])) return false
  return true
}

/** «الشاعر الراحل», «الرئيس البولندي», «الجنود الثلاثة»: told by titles alone. */
export function unnamed(ctx: Context, range: Range | null): boolean {
  if (!range) return false
  for (let i = range.first; i < range.last; i++)
    if (!(ctx.is[i] & (IS.TITLE | IS.COMMON | IS.NUMERAL)) && !(i > range.first && (ctx.traits[i] & TRAIT.NISBA) !== 0))
      return false
  return true
}

/** «الجنديان», «مستشار السلطان», and not «عدد من الجنود». */
export const isDefinite = (ctx: Context, range: Range | null): boolean =>
  range !== null &&
  (ctx.traits[range.last - 1] & TRAIT.ARTICLE) !== 0 &&
  !(ctx.is[range.first] & (IS.NUMERAL | IS.QUANTIFIER))

/** The noun that a happening goes by: «زلزال», «ضرب الزلزال»; '' if none. */
export function nameOf({ tokens: { norm } }: Context, { role, at, reading, actor }: Draft): string {
  if (role === 'noun') return bare(norm[at].slice(reading.stemStart))
  return actor ? bare(norm[actor.first]) : ''
}

/** «الزلزال» after an accident, «المؤتمر» after a meeting: another, by what it is called. */
export function isCalledElse(ctx: Context, d: Draft, e: Draft): boolean {
  const own = ownName(nameOf(ctx, d))
  return own >= 0 && ownName(nameOf(ctx, e)) !== own
}

/** Letters that the words of one root do not share, and how many of a root's own tell it. */
const WEAK = 'اويةءئؤ'
const EIGHTH_FORM = /^ا.ت/
const ROOT = 3

/** A verb that says no more than that its subject takes place. */
const tellsOf = ({ role, reading: { lemma } }: Draft): boolean =>
  role === 'verb' && (OCCURS.holds(lemma.headword) || STRIKES.holds(lemma.headword))

/** «وقع زلزال قوي»: told as new. */
export const isNew = (ctx: Context, d: Draft): boolean =>
  tellsOf(d) && occasionOf(nameOf(ctx, d)) !== undefined && !isDefinite(ctx, d.actor)

/** What the verb and the nouns of a root share: هاجم, هجوم; انفجر, تفجير. «وقع الهجوم» goes by its noun. */
export function rootOf(ctx: Context, d: Draft): string {
  const subject = tellsOf(d) ? nameOf(ctx, d) : ''
  const word = subject && occasionOf(subject) ? subject : d.reading.lemma.citation
  // «التقى», «لقاء»: without the ت within.
  const [first, second] = EIGHTH_FORM.test(word) ? [word[1], 3] : ['', 0]
  let root = ''
  for (let i = word.length - 1; i >= second && root.length < ROOT; i--)
    if (!WEAK.includes(word[i])) root = word[i] + root
  if (root.length < ROOT) root = first + root
  return root.length > 1 ? root : word
}

/** Kinds whose every verb tells of its subject: «الهجوم استهدف». */
const HARMS = new Set<string>(['attack', 'disaster'])

/** «الزلزال الذي ضرب المنطقة», «الهجوم استهدف»: the subject is what is known, and not «الإعصار كاترينا». */
export const isOfKnown = (ctx: Context, d: Draft): boolean =>
  d.role === 'verb' &&
  d.actor !== null &&
  isDefinite(ctx, d.actor) &&
  (tellsOf(d) || HARMS.has(d.kind)) &&
  occasionAt(ctx.tokens, d.actor.first) === d.kind

/** «انهار الاتفاق السابق», «فشل جولات سابقة»: a deed of which there was one before; not «استقال الوزير السابق». */
export const isFormer = ({ tokens: { form }, readings }: Context, { actor, role, at }: Draft): boolean =>
  (role === 'noun' && PREVIOUS.holds(form[at + 1])) ||
  (actor !== null && PREVIOUS.holds(form[actor.last - 1]) && readings[actor.first].length > 0)
