import * as CLASS from '../../text/class.ts'
import { type Context, isHyphen } from '../context.ts'
import {
  actsFor,
  bare,
  belongs,
  isAdjective,
  isFor,
  isGroup,
  isHonorific,
  isKnownThing,
  isMeans,
  isObject,
  isTrade,
} from '../grammar/forms.ts'
import { ORDINALS } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { IN_NAME, RELEASE, WRITTEN_ON } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { compoundPlace, isOrigin, isPlace, isPlaceHead } from '../grammar/places.ts'
import { ARTICLE, hasArticle, isClosed, isNisba, isOfMany, withoutAlef } from '../grammar/shapes.ts'
import { DESCENT, GOD, honours, isGiven, isPortfolio, isTwoInOffice, SERVANT, SIDI } from '../grammar/titles.ts'
import * as TRAIT from '../grammar/trait.ts'
import { wordClass } from '../grammar/words.ts'
import type { Range } from '../model.ts'
import { carriesPreposition } from './clitics.ts'
import type { Phrase } from './walk.ts'

/** Whether a phrase can but be who acts: an office, a body, people, a country. */
export const acts = ({ is, traits }: Context, { head }: Phrase): boolean =>
  (is[head] & (IS.TITLE | IS.NAME)) !== 0 ||
  (traits[head] & TRAIT.ACTS) !== 0 ||
  (traits[head] & TRAIT.PEOPLE) !== 0 ||
  (traits[head] & TRAIT.PLACE_NAME) !== 0

/** «الوزير أمين الحداد», not «أمين المدينة»: past a word with the article, and before one that nothing else knows. */
export function isGivenName({ tokens: { norm, cls }, is, readings, traits, place }: Context, i: number): boolean {
  const next = i + 1
  if (!isGiven(norm[i]) || (traits[i - 1] & TRAIT.ARTICLE) === 0 || cls[next] !== CLASS.WORD) return false
  if ((is[next] & ~IS.NAME) !== 0 || readings[next].length > 0) return false
  // «صاحب السمو أمير البلاد»
  if (honours(norm[i - 2] ?? '', norm[i - 1]) > 0) return false
  const form = bare(norm[next])
  return (place[next] & PLACE.NAME) === 0 && !isPlaceHead(form) && !actsFor(form) && !isKnownThing(form)
}

/** «عبد العزيز», «نور الدين»: at i a given name of two words begins; not «حزب الله». */
export function isGivenOfTwo({ tokens: { norm, form, cls }, is, traits, place }: Context, i: number): boolean {
  if (cls[i] !== CLASS.WORD || cls[i + 1] !== CLASS.WORD) return false
  // «سيدي قاسم»
  if (norm[i] === SIDI) return true
  if ((traits[i + 1] & TRAIT.ARTICLE) === 0) return false
  return (
    SERVANT.holds(form[i]) ||
    (GOD.holds(form[i + 1]) &&
      (traits[i] & TRAIT.ARTICLE) === 0 &&
      !(is[i] & ~IS.NAME) &&
      (place[i] & PLACE.NAME) === 0)
  )
}

/** Whether an office or a trade is among the words, also «لرئيس». */
export function hasTitle(ctx: Context, first: number, last: number): boolean {
  const form = ctx.tokens.norm[first]
  if (WRITTEN_ON.includes(form[0]) && wordClass(form.slice(1)) & IS.TITLE) return true
  for (let k = first; k < last; k++) if (ctx.is[k] & IS.TITLE) return true
  return false
}

/** «التونسية أنس»: where someone is from, then a word that is nothing else than a name. */
export function isNamed({ tokens, is, readings, traits }: Context, head: number, j: number): boolean {
  const form = tokens.norm[j]
  if ((traits[head] & TRAIT.ARTICLE) === 0 || !isOrigin(tokens.norm[head].replace(/^[وفب]?ال/, ''))) return false
  if (tokens.cls[j] !== CLASS.WORD || hasArticle(form) || isClosed(form)) return false
  return (is[j] & ~IS.NAME) === 0 && (readings[j].length === 0 || (is[j] & IS.NAME) !== 0)
}

/** Words of a name at most. */
const LONGEST_NAME = 5

/** «سامي حداد بلدة كفرنبل», «سامي حداد منظمة العفو»: where he goes, or a body. */
export const endsName = ({ traits, place }: Context, i: number): boolean =>
  (traits[i] & TRAIT.ACTS) !== 0 ||
  ((traits[i] & TRAIT.PLACE_HEAD) !== 0 && ((traits[i] & TRAIT.TA) !== 0 || (place[i + 1] & PLACE.NAME) !== 0))

/** Past the words of a person's name that begins at a token: given names, then one with the article; the token itself if none does. */
export function nameEnd(ctx: Context, first: number, limit: number): number {
  const { tokens, is, readings, timexAt } = ctx
  let last = first
  while (last < Math.min(limit, first + LONGEST_NAME)) {
    const form = tokens.norm[last]
    // «عباس الحاج»
    const family = last > first && isHonorific(form)
    const other = !family && ((is[last] & ~IS.NAME) !== 0 || (readings[last].length > 0 && !(is[last] & IS.NAME)))
    if (tokens.cls[last] !== CLASS.WORD || timexAt[last] >= 0 || other || isPlace(form)) break
    if (isMeans(form) || carriesPreposition(ctx, last)) break
    // «تاج الدين العمري», «عبد العزيز العمري»
    if (last > first && isGivenOfTwo(ctx, last - 1)) {
      last++
      continue
    }
    if (hasArticle(form)) return last > first && !isObject(bare(form)) && !isKnownThing(bare(form)) ? last + 1 : last
    // «سامي حداد خطة»
    if (isObject(form) || (last > first && endsName(ctx, last))) break
    last++
  }
  return last
}

/** «رئيسا», «رئيسة»: an office that someone is given. */
export function isOfficeGiven({ tokens: { norm } }: Context, i: number): boolean {
  const form = norm[i] ?? ''
  return !hasArticle(form) && (wordClass(withoutAlef(form)) & IS.TITLE) !== 0
}

/** The shortest part of a phrase that identifies: the name without its titles, else the phrase. */
export function identifying(ctx: Context, whole: Phrase): Range {
  const name = shortest(ctx, whole)
  // «سلطان بن سالم»: a name that is spelled like a title.
  const given = name.first > whole.first && DESCENT.holds(ctx.tokens.form[name.first])
  return given ? { ...name, first: name.first - 1 } : name
}

function shortest(ctx: Context, whole: Phrase): Range {
  const { tokens, is, traits } = ctx
  // «[أطلق] سراح الصحافي»
  if (RELEASE.holds(tokens.form[whole.head]) && whole.last > whole.head + 1)
    return shortest(ctx, { first: whole.head + 1, last: whole.last, head: whole.head + 1 })
  if (tokens.norm[whole.head + 1] === IN_NAME && whole.last > whole.head + 1) return whole
  // «وزيرا خارجية مصر والعراق»: two.
  if (isTwoInOffice(tokens.norm[whole.head]) && !hasArticle(tokens.norm[whole.head + 1] ?? ARTICLE)) return whole
  // «مجلس الأمن التابع للأمم المتحدة»: what it belongs to is no part of its name.
  const last = whole.last - 1
  const phrase = last > whole.head && belongs(tokens.form[last]) ? { ...whole, last } : whole
  // «ناطق عسكري أميركي», «سيدة بريطانية»: no name, but what someone is.
  const next = tokens.norm[phrase.head + 1] ?? ''
  const indefinite =
    is[phrase.head] & IS.TITLE && (traits[phrase.head] & TRAIT.ARTICLE) === 0 && phrase.head + 1 < phrase.last
  // And not «قائد شرطة العاصمة سامي حداد».
  const trade = isTrade(next) && (traits[phrase.head + 2] & TRAIT.ARTICLE) === 0
  if (indefinite && (trade || isAdjective(next, tokens.norm[phrase.head]))) return phrase
  // And not «وزير خارجية العراق سامي حداد»: of what, and of which country the office is.
  const field = isPortfolio(next) && (ctx.place[phrase.head + 2] & (PLACE.NAME | PLACE.OPENS)) !== 0
  if (indefinite && isNisba(next) && !field && !hasArticle(next) && !(is[phrase.head + 1] & (IS.NAME | IS.COMMON)))
    return phrase
  // «التونسية أنس جابر»
  if (phrase.first === phrase.head && phrase.first + 1 < phrase.last && isNamed(ctx, phrase.head, phrase.head + 1))
    return { first: phrase.head + 1, last: phrase.last }
  if (!hasTitle(ctx, phrase.first, phrase.last) || isGroup(tokens.norm[phrase.head])) return phrase
  // «قرار الرئيس سامي حداد»: the deed of someone.
  const form = ctx.readings[phrase.head][0]?.form
  if (!(is[phrase.head] & (IS.TITLE | IS.COMMON)) && (form === 'masdar' || form === 'noun')) return phrase
  for (let k = phrase.first; k < phrase.last; k++) {
    // «رئيسة كوريا الجنوبية»: an office and its place, no name; «مدير صحة ذي قار سامي حداد».
    const compound = compoundPlace(tokens.norm, k, phrase.last)
    if (compound > 0 && k > phrase.head)
      return k + compound === phrase.last ? phrase : { first: k + compound, last: phrase.last }
  }
  // The name is what stands after the office: its first word has no article and is no word of an office.
  for (let k = phrase.last - 1; k >= phrase.first; k--) {
    const form = tokens.norm[k]
    // «عبد الله الثاني», «الشاعر مظفر النواب»
    if (k === phrase.last - 1 && nameBefore(ctx, k, phrase.first) && isFamilyName(ctx, k)) continue
    const office =
      (tokens.cls[k] !== CLASS.WORD && !isHyphen(ctx, k)) ||
      ((is[k] & (IS.TITLE | IS.COMMON | IS.QUANTIFIER | IS.NUMERAL)) !== 0 &&
        !(k > phrase.first && isGivenName(ctx, k)))
    if (
      office ||
      // «رئيس لجنة قطاع غزة يحيى», «رئيس الهيئة الوطنية للانتخابات حازم»: what the office is of, then the name.
      (isPlace(form) && k + 1 < phrase.last && ((is[k + 1] & IS.NAME) !== 0 || isOfOffice(ctx, phrase.head, k))) ||
      (k > phrase.first && isFor(form)) ||
      (isNisba(form) && hasArticle(form) && !nameBefore(ctx, k, phrase.first)) ||
      (isPlace(form) && k === phrase.last - 1)
    ) {
      // «قائد مسلحين»: whose he is.
      return k + 1 < phrase.last && !articleOnly(ctx, k + 1, phrase.last) && !isOfMany(tokens.norm[k + 1])
        ? { first: trimArticles(ctx, k + 1, phrase.last), last: phrase.last }
        : phrase
    }
  }
  return phrase
}

/** «رئيس وزراء [كندا] جاستن», and not «الوزراء الإيطالية جورجيا ميلوني»: of which country the office is, before a name. */
const isOfOffice = ({ is, traits }: Context, head: number, k: number): boolean =>
  k > head && (is[head] & IS.TITLE) !== 0 && ((traits[head] | traits[k - 1] | traits[k + 1]) & TRAIT.ARTICLE) === 0

/** «عبد الله [الثاني]», «العراقي مظفر [النواب]»: what ends a name, though by itself it is none. */
const isFamilyName = ({ tokens: { form }, traits }: Context, k: number): boolean =>
  ORDINALS.holds(form[k]) ||
  ((traits[k] & TRAIT.ARTICLE) !== 0 && (traits[k - 2] & TRAIT.ARTICLE) !== 0 && (traits[k - 1] & TRAIT.ACTS) === 0)

const nameBefore = (ctx: Context, k: number, first: number) =>
  k - 1 > first &&
  ((ctx.traits[k - 1] & TRAIT.ARTICLE) === 0 ||
    GOD.holds(ctx.tokens.form[k - 1]) ||
    (ctx.traits[k - 2] & TRAIT.OPENS_NAME) !== 0) &&
  !(ctx.is[k - 1] & (IS.TITLE | IS.COMMON)) &&
  ctx.tokens.cls[k - 1] === CLASS.WORD

function articleOnly(ctx: Context, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if ((ctx.traits[k] & TRAIT.ARTICLE) === 0) return false
  return true
}

/** Drops the adjectives that belong to the office: «الروسي سيرجي لافروف». */
function trimArticles(ctx: Context, first: number, last: number): number {
  let k = first
  while (k + 1 < last) {
    const compound = compoundPlace(ctx.tokens.norm, k, last)
    // «الأول المختار ولد سالم»: a given name with the article.
    if (DESCENT.holds(ctx.tokens.form[k + 1])) break
    // «الإيطالية جورجيا ميلوني»: past whose office it is, a name that is one of a place as well.
    const country = (ctx.traits[k - 1] & (TRAIT.ARTICLE | TRAIT.NISBA)) === (TRAIT.ARTICLE | TRAIT.NISBA)
    if (compound === 0 && !(ctx.traits[k] & TRAIT.ARTICLE) && (country || !(ctx.place[k] & PLACE.NAME))) break
    if (k + Math.max(1, compound) >= last) break
    k += Math.max(1, compound)
  }
  return k
}
