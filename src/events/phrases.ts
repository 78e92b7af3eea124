import * as CLASS from '../text/class.ts'
import { isVerb } from './choose/word.ts'
import { type Context, isHyphen } from './context.ts'
import {
  dualOf,
  isAdjective,
  isBest,
  isBody,
  isCalling,
  isDefiniteAdjective,
  isField,
  isFirst,
  isFor,
  isGroup,
  isMany,
  isOfCountry,
  joinsBody,
} from './grammar/forms.ts'
import { HUNDRED, ON_TIME, occasionOf, PERCENT } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { BEFALLEN, MIN, OF_THEM, QUOTES, UNLIKE } from './grammar/particles.ts'
import * as PLACE from './grammar/place.ts'
import { compoundPlace } from './grammar/places.ts'
import { ARTICLE, hasArticle, withoutAlef } from './grammar/shapes.ts'
import { DESCENT, honours, isTwoInOffice } from './grammar/titles.ts'
import * as TRAIT from './grammar/trait.ts'
import { OPENS_ON, wordClass } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'
import type { Range } from './model.ts'
import { carriesPreposition, isJoined } from './phrases/clitics.ts'
import { looksPresent } from './phrases/ends/words.ts'
import { beginsAnother } from './phrases/ends.ts'
import { hasTitle, isGivenOfTwo } from './phrases/names.ts'
import { isOfOrdinal } from './phrases/number.ts'
import { isThing, type Phrase, type Walk, walkFrom } from './phrases/walk.ts'

/** Tokens that a phrase may have; names and offices are shorter. */
const LONGEST = 10
const QUOTED = 6

const STOPS = OPENS_ON | IS.PRONOUN | IS.ADVERB | IS.BACKGROUND | IS.STATIVE | IS.ACCORDING
const COUNTS = IS.QUANTIFIER | IS.NUMERAL

/** The token after a short quotation that opens at i, or -1: a name in quotation marks is part of its phrase. */
function afterQuotedName(ctx: Context, i: number): number {
  const { tokens, layout } = ctx
  for (let j = i + 1; j < Math.min(i + 2 + QUOTED, tokens.length); j++) {
    if (QUOTES.holds(tokens.form[j])) return j > i + 1 ? j + 1 : -1
    if (layout.sentence[j] !== layout.sentence[i]) return -1
  }
  return -1
}

/** The token after a bracket of one or two words that opens at i, or -1. */
const afterBracket = ({ tokens }: Context, i: number): number =>
  tokens.norm[i + 2] === ')' ? i + 3 : tokens.norm[i + 3] === ')' ? i + 4 : -1

/** Tokens that a body may have before what it is for. */
const BODY = 4

/** «الهيئة الوطنية للانتخابات», «معرض القاهرة الدولي للكتاب»: what a body or an occasion is for is part of its name. */
function isPurpose({ tokens, is, traits, place }: Context, first: number, j: number, last: number): boolean {
  const { norm } = tokens
  if (!isFor(norm[j]) || !isDefiniteAdjective(norm[j - 1])) return false
  // «المرصد الوطني لحقوق الإنسان»
  if (isField(norm[j])) return true
  for (let k = j - 2; k >= Math.max(first, j - BODY); k--) {
    if (occasionOf(norm[k])) return true
    // «الهيئة العليا للنظر في»: what it is about to do.
    if (isBody(tokens.form[k]))
      return (
        (traits[k] & TRAIT.ARTICLE) !== 0 &&
        ((traits[j] & TRAIT.AT) !== 0 || j + 1 >= last || !(is[j + 1] & IS.PREPOSITION))
      )
    if (!isDefiniteAdjective(norm[k]) && (place[k] & PLACE.NAME) === 0) return false
  }
  return false
}

/** «وزارة الزراعة والري», «شركتا آبل وجوجل»: what و joins still belongs to the name. */
function goesOnJoined({ tokens, is, traits }: Context, head: number, j: number): boolean {
  const { norm } = tokens
  const joined = norm[j].slice(1)
  // «الكاتب والمخرج سامي حداد»
  if (wordClass(joined) & IS.TITLE) return j === head + 1 && isCalling(norm[head]) && isCalling(joined)
  const dual = dualOf(norm[head])
  if (dual !== null && wordClass(dual) & (IS.TITLE | IS.COMMON) && (j === head + 2 || j === head + 3))
    return hasArticle(joined) === ((traits[j - 1] & TRAIT.ARTICLE) !== 0)
  return (
    j > head + 1 &&
    hasArticle(joined) &&
    (traits[j - 1] & TRAIT.ARTICLE) !== 0 &&
    !(is[j - 1] & IS.TITLE) &&
    joinsBody(norm[head], joined)
  )
}

/** «وأدى»: with و before it a verb and nothing else; not «وزيرا خارجية البلدين». */
const isLinkedVerb = ({ tokens, readings }: Context, i: number): boolean =>
  readings[i].length > 0 &&
  readings[i].every((r) => isVerb(r) && r.conjunction !== '') &&
  !isTwoInOffice(tokens.norm[i])

/** A step of the reading gives the token that it came to, or that the phrase has ended. */
const END = -1

/** Past a name in quotation marks or brackets that goes on the phrase, or its end. */
function pastMark(w: Walk): number {
  const { ctx, at, head, last, chosen } = w
  const { norm, form, cls } = ctx.tokens
  const { traits } = ctx
  // «9.5 ملايين»
  if (head < 0 && cls[at - 1] === CLASS.NUMBER && cls[at + 1] === CLASS.NUMBER) return at + 2
  // «إيرين فابري-حداد»: a name of two.
  if (head >= 0 && isHyphen(ctx, at)) return at + 2
  // «الأديب سامي حداد "شخصية العام"»: who has his name has no other.
  if (w.named && hasTitle(ctx, w.first, at)) return END
  // «منظمة (أوبك)»: the name of a body that has no other.
  const bracketed =
    norm[at] === '(' && at === head + 1 && (ctx.is[head] & IS.COMMON) !== 0 && (traits[head] & TRAIT.ARTICLE) === 0
  if (!QUOTES.holds(form[at]) && !bracketed) return END
  // «أطلقت الإمارات "الأمل"»: a country has no other name.
  if (at === head + 1 && (traits[head] & TRAIT.PLACE_NAME) !== 0) return END
  const after = bracketed ? afterBracket(ctx, at) : afterQuotedName(ctx, at)
  if (after < 0 || after > last) return END
  // «أكد مصدر طبي "مقتل ثلاثة"»: what someone says, and no name of his.
  const says =
    !QUOTES.holds(form[at + 2]) &&
    chosen[w.first - 1]?.lemma.frame === 'say' &&
    isThing(w, at + 1) &&
    !w.ctx.readings[at + 1][0]?.article
  if (says && head >= 0 && (traits[head] & TRAIT.ACTS) === 0) return END
  if (head < 0) w.head = at + 1
  w.definite = true
  w.named = true
  w.quoted = !bracketed
  return after
}

/** «أكثر من 600 شخص», «عدد من الوزراء»; «فريق من الباحثين»: what is counted, or whom a group has in it. */
function countsOn({ ctx, chosen, first, head, at, last }: Walk): boolean {
  const { norm } = ctx.tokens
  const { traits } = ctx
  if (norm[at] !== MIN || at + 1 >= last) return false
  // «خبراء من منظمة الصحة»: of which body they are; not «طلب نواب من الحكومة».
  const of = (traits[at + 1] & TRAIT.ACTS) !== 0 && (traits[head] & (TRAIT.PEOPLE | TRAIT.UN | TRAIT.HAMZA)) !== 0
  if (head >= 0)
    return (
      at === head + 1 &&
      (of
        ? !chosen[first - 1]?.lemma.preps.includes(MIN)
        : isGroup(withoutAlef(norm[head])) && (traits[at + 1] & TRAIT.ARTICLE) !== 0)
    )
  // «لم يتمكن أحد من اقتفاء»
  return at > first && (ctx.is[at - 1] & COUNTS) !== 0 && chosen[at + 1]?.form !== 'masdar'
}

/** «موجة حر غير مسبوقة», «المهاجرين غير الشرعيين»: an adjective that is denied; not «المفاوضات غير مباشرة». */
function deniesNext({ ctx: { tokens, is, traits }, head, at, last }: Walk): boolean {
  const { norm, cls } = tokens
  if (!(is[at] & IS.NEGATION) || norm[at] !== UNLIKE || head < 0 || at + 1 >= last || cls[at + 1] !== CLASS.WORD)
    return false
  return !(is[at + 1] & STOPS) && (traits[at + 1] & TRAIT.ARTICLE) === (traits[at - 1] & TRAIT.ARTICLE)
}

/** Past the word at `at`, if it still belongs to the phrase. */
function pastWord(w: Walk): number {
  const { ctx, chosen, first, at, last } = w
  const { tokens, is, traits } = ctx
  const points = (is[at] & (COUNTS | IS.DEMONSTRATIVE)) !== 0
  // «4 منهم», «ثلاثة منهم»
  if (w.head < 0 && at > first && OF_THEM.holds(tokens.form[at])) {
    w.head = at
    w.definite = true
    return at + 1
  }
  // «ثلاثة مشتبه بهم», «المدعى عليه»
  if (w.head === at - 1 && (traits[at] & TRAIT.BOUND) !== 0 && BEFALLEN.holds(tokens.form[at - 1])) return at + 1
  if (countsOn(w)) return at + 1
  if (deniesNext(w)) return at + 2
  if (is[at] & STOPS && !(w.head < 0 && points) && !(is[at] & IS.TITLE)) return END
  if (w.head >= 0 && isPurpose(ctx, first, at, last)) {
    w.definite = true
    // «لمكافحة المخدرات»
    return isField(tokens.norm[at]) && (traits[at + 1] & TRAIT.ARTICLE) !== 0 ? at + 2 : at + 1
  }
  const own = chosen[at]
  const governs = own?.preposition || carriesPreposition(ctx, at)
  if (isVerb(own) || (governs && !(w.governed && at === first))) return END
  if (w.head < 0 && isLinkedVerb(ctx, at)) return END
  // «في الدقيقة 16 وعمر نصار», «مقتل سبعة وإصابة»: a number that counts nothing.
  if (w.head < 0 && !points && at > first) {
    if (tokens.cls[at - 1] === CLASS.NUMBER && isJoined(ctx, at, chosen)) return END
    if (is[at - 1] & IS.NUMERAL && chosen[at]?.conjunction) return END
  }
  if (w.head >= 0) return pastDependent(w, points)
  // «مجموعة مسلحة»
  const described = (traits[at] & TRAIT.TA) !== 0 && isAdjective(tokens.norm[at + 1] ?? '', tokens.norm[at])
  if (!points || described || standsForMany(ctx, at)) {
    w.head = at
    w.definite = (traits[at] & TRAIT.ARTICLE) !== 0 || (points && !described)
  } else if (at + 1 === last) w.head = at
  return at + 1
}

/** «المئات», «أحدهم»: with the article or a pronoun it stands for whom it counts; «آلاف», «العديد من» do not. */
const standsForMany = ({ tokens, is, traits }: Context, i: number): boolean =>
  (is[i] & IS.QUANTIFIER) !== 0 &&
  !(is[i] & IS.NUMERAL) &&
  (((traits[i] & TRAIT.ARTICLE) !== 0 && tokens.norm[i + 1] !== MIN) || (traits[i] & TRAIT.OWNED) !== 0)

/** Past a word that follows the head: a genitive, an adjective, a part of a name. */
function pastDependent(w: Walk, points: boolean): number {
  const { ctx, chosen, at, last, head } = w
  const { tokens, is, traits } = ctx
  const form = tokens.norm[at]
  if (isOfOrdinal(ctx, at)) return at + 1
  // «خام برنت تسليم سبتمبر»
  if (ctx.timexAt[at + 1] >= 0 && ON_TIME.has(form)) return END
  if (tokens.cls[at] === CLASS.NUMBER) {
    // «فوياجر 1», but not «القوات 11 مسلحا», «شدته 8 درجات».
    if (
      w.definite ||
      (traits[at - 1] & TRAIT.PRONOUN) !== 0 ||
      // «تويوتا 9.5 ملايين»
      (tokens.cls[at + 1] === CLASS.PUNCT && tokens.cls[at + 2] === CLASS.NUMBER) ||
      (at + 1 < last && tokens.cls[at + 1] === CLASS.WORD && !(is[at + 1] & STOPS)) ||
      // «أسهم الشركة 5 في المئة», «5%»
      tokens.norm[at + 1] === PERCENT ||
      HUNDRED.holds(tokens.form[at + 2])
    )
      return END
  } else if (isJoined(ctx, at, chosen)) {
    if (!goesOnJoined(ctx, head, at)) return END
    w.definite = true
    return at + 1
  } else if (points && !(is[at] & IS.TITLE) && (traits[at - 1] & TRAIT.OPENS_NAME) === 0) {
    const many = at === head + 1 && !w.definite && (isMany(form) || isBest(form))
    // «الفريق أول»: of a rank.
    const rank = is[at - 1] & IS.TITLE && isFirst(form)
    if (!many && !rank) return END
  }
  // «الأمير الحسن بن سالم»: a given name with the article.
  const given = is[head] & IS.TITLE && DESCENT.holds(tokens.form[at + 1])
  if (!given && beginsAnother(w)) return END
  // «عمدة لندن صديق خان», «منتخب مصر معسكره»: what the office or body is of, then another word.
  if (!w.definite && ctx.place[at] & PLACE.NAME && (hasTitle(ctx, w.first, at) || isOfCountry(tokens.norm[head])))
    w.definite = true
  else if (!hasArticle(form)) w.named ||= w.definite
  else if ((traits[at - 1] & TRAIT.OPENS_NAME) === 0) w.definite = true
  return at + 1
}

/** «مهلة الستين يوما», «هدنة ثلاثة أيام»: past how long it is, right after the head; of another time the phrase has none. */
function pastLength(w: Walk): number {
  const { type, first, last } = w.ctx.time.timexes[w.ctx.timexAt[w.at]]
  if (type !== 'DURATION' || first !== w.at || w.head !== w.at - 1 || w.definite || last > w.last) return END
  w.definite = true
  return last
}

/** Past what stands at `at`, or the end of the phrase. */
function step(w: Walk): number {
  const { ctx, at, last } = w
  const { tokens } = ctx
  // «النائب د.سامي حداد»: the letter of a title.
  if (tokens.norm[at].length === 1 && tokens.norm[at + 1] === '.' && tokens.cls[at] === CLASS.WORD && at + 2 < last)
    return at + 2
  if (tokens.cls[at] === CLASS.PUNCT) return pastMark(w)
  const honour = w.head < 0 && ctx.is[at] & IS.TITLE ? honours(tokens.norm[at], tokens.norm[at + 1]) : 0
  if (honour > 0 && ctx.is[at + honour] & IS.TITLE && at + honour < last) return at + honour
  if (tokens.cls[at] === CLASS.NEWLINE) return END
  if (ctx.timexAt[at] >= 0) return pastLength(w)
  const compound = ctx.place[at] & PLACE.OPENS ? compoundPlace(tokens.norm, at, last) : 0
  // «عبد العزيز», «نور الدين»: two words of one given name.
  if (compound === 0 && (w.head < 0 || !w.definite) && at + 1 < last && isGivenOfTwo(ctx, at)) {
    w.named ||= w.head < 0 || at === w.head + 1
    if (w.head < 0) w.head = at
    w.definite = true
    return at + 2
  }
  if (compound === 0 || carriesPreposition(ctx, at) || (w.head >= 0 && w.definite)) return pastWord(w)
  // «رئيس جنوب السودان»: the words of one name go together.
  if (w.head < 0) w.head = at
  w.definite = true
  return at + compound
}

/**
 * Reads the noun phrase that starts at token i: head, genitive, adjectives, a name in quotation marks; no prepositional
 * phrase and no apposition. Null if no noun can start there.
 */
export function phraseAt(
  ctx: Context,
  i: number,
  last: number,
  chosen: readonly (Reading | null)[],
  direct = false,
  governed = false,
): Phrase | null {
  // Past the end of the text there is none.
  if (i >= ctx.tokens.length) return null
  // «لا يتذكر»: a verb that the lexicon lacks.
  if (i > 0 && ctx.is[i - 1] & IS.NEGATION && looksPresent(ctx, i)) return null
  // «القمة الـ 34»: the article of a number.
  const { norm, end, start } = ctx.tokens
  const { traits } = ctx
  if ((traits[i] & TRAIT.CARRYING) !== 0 || (norm[i] === ARTICLE && end[i] !== start[i + 1])) return null
  const w = walkFrom(ctx, i, last, chosen, direct, governed)
  while (w.at < last && w.at - i < LONGEST) {
    const next = step(w)
    if (next === END) break
    w.at = next
  }
  const { at } = w
  if (at === i) return null
  if (w.head >= 0) return { first: i, last: at, head: w.head }
  // «حوالي نصف سنة»: a length of time is no one.
  const timex = at < last && ctx.timexAt[at] >= 0 ? ctx.time.timexes[ctx.timexAt[at]] : null
  return timex?.type === 'DURATION' ? null : { first: i, last: at, head: at - 1 }
}

const OPENS: Record<string, string> = { ')': '(', '»': '«', '”': '“', '"': '"' }

/** Whether the mark at a token closes one that opens after `first`. */
function closesWithin({ tokens }: Context, first: number, at: number): boolean {
  const open = OPENS[tokens.norm[at]]
  for (let i = at - 1; open && i > first; i--) if (tokens.norm[i] === open) return true
  return false
}

/** A range without the punctuation at its ends. */
export function trim(ctx: Context, range: Range): Range {
  let { first, last } = range
  while (
    first < last &&
    ctx.tokens.cls[first] !== CLASS.WORD &&
    ctx.tokens.cls[first] !== CLASS.NUMBER &&
    ctx.tokens.cls[first] !== CLASS.LATIN
  )
    first++
  while (last > first && (ctx.tokens.cls[last - 1] === CLASS.PUNCT || ctx.tokens.cls[last - 1] === CLASS.NEWLINE)) {
    // «منظمة (أوبك)», «شركة «النور»»: what closes within is part of it.
    if (closesWithin(ctx, first, last - 1)) break
    last--
  }
  return { first, last }
}
