import { CLASS } from '../text/tokens.ts'
import { hasArticle, isVerb } from './choose.ts'
import type { Context } from './context.ts'
import { beginsWithWaw, beginsWithYa, isGroup, isMany, isMeans, isObject } from './grammar/forms.ts'
import { occasionOf } from './grammar/frames.ts'
import { compoundPlace, isOrigin, isPlace } from './grammar/places.ts'
import { endsInAlef, endsInUn, isFeminine, isNisba, isOwned, isSoundPlural, startsWithWaw } from './grammar/shapes.ts'
import { opensName } from './grammar/titles.ts'
import { IS, OPENS_ON, wordClass } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'
import type { Range } from './model.ts'

/** Tokens that a phrase may have; names and offices are shorter. */
const LONGEST = 10
const QUOTED = 6

const STOPS = OPENS_ON | IS.PRONOUN | IS.ADVERB | IS.BACKGROUND | IS.STATIVE

const QUOTES = new Set(['"', '«', '»', '“', '”'])

/** Words of a closed class that ب and ل are written onto: لرئيس, بشركة, بعدد, لثلاثة. */
const BEARS = IS.QUANTIFIER | IS.NUMERAL | IS.DEMONSTRATIVE | IS.TITLE | IS.COMMON | IS.NAME
const HAMZA = 'أإ'

/** A preposition written as the noun's first letter: بالسلاح, للدولة, بأحد, لثلاثة, بألم, بحوزتهم. */
export function carriesPreposition({ tokens }: Context, i: number): boolean {
  const whole = tokens.norm[i]
  // «ولحساب», «وبالتعاون»
  const joined = startsWithWaw(whole) && whole.length > 5 && 'بل'.includes(whole[1]) && wordClass(whole) === 0
  const form = joined ? whole.slice(1) : whole
  if (form.length <= 4 || !'بلكف'.includes(form[0])) return false
  if (form[1] === 'ا' && form[2] === 'ل' && form[0] !== 'ل') return true
  if (form[0] === 'ف') return false
  if (isMeans(form)) return true
  if (wordClass(form) !== 0) return false
  return (
    (form[0] === 'ل' && form[1] === 'ل') ||
    (wordClass(form.slice(1)) & BEARS) !== 0 ||
    HAMZA.includes(tokens.text[tokens.start[i] + (joined ? 2 : 1)])
  )
}

/** The token after a short quotation that opens at i, or -1: a name in quotation marks is part of its phrase. */
function afterQuotedName(ctx: Context, i: number): number {
  const { tokens, layout } = ctx
  for (let j = i + 1; j < Math.min(i + 2 + QUOTED, tokens.length); j++) {
    if (QUOTES.has(tokens.norm[j])) return j > i + 1 ? j + 1 : -1
    if (layout.sentence[j] !== layout.sentence[i]) return -1
  }
  return -1
}

export interface Phrase extends Range {
  /** Head token, past numerals and quantifiers. */
  readonly head: number
}

/** A noun that tells what is done or said, not who: the object after a name. */
const isThing = (r: Reading | null) =>
  r !== null && (r.form === 'masdar' || r.form === 'noun') && r.lemma.frame !== 'meet'

/** A noun with an attached pronoun that takes up the subject. */

/**
 * «الفرق الطبية التعامل», «وزارة الداخلية الطرق»: a definite word that is the adjective neither of the head nor of the
 * word before it, both being feminine, begins another phrase. «رئيس الحكومة السابق» goes on.
 */
function disagrees({ tokens }: Context, head: number, j: number): boolean {
  const { norm } = tokens
  if (isFeminine(norm[j]) || opensName(norm[j - 1]) || !hasArticle(norm[j - 1]) || !isFeminine(norm[j - 1]))
    return false
  return isFeminine(norm[head]) || hasArticle(norm[head])
}

/** «التونسية أنس»: where someone is from, then a word that is nothing else than a name. */
function isNamed({ tokens, is, readings }: Context, head: number, j: number): boolean {
  const form = tokens.norm[j]
  if (!hasArticle(tokens.norm[head]) || !isOrigin(tokens.norm[head].replace(/^[وفب]?ال/, ''))) return false
  if (tokens.cls[j] !== CLASS.WORD || hasArticle(form) || /(?:ه|ها|هم|ا)$/.test(form)) return false
  return (is[j] & ~IS.NAME) === 0 && (readings[j].length === 0 || (is[j] & IS.NAME) !== 0)
}

/** A word of no class and no reading that is spelled as a present of the third person. */
const looksPresent = ({ tokens, is, readings }: Context, j: number): boolean =>
  tokens.norm[j][0] === 'ي' &&
  tokens.norm[j].length > 3 &&
  tokens.cls[j] === CLASS.WORD &&
  is[j] === 0 &&
  readings[j].length === 0 &&
  !isPlace(tokens.norm[j]) &&
  !beginsWithYa(tokens.norm[j]) &&
  !isNisba(tokens.norm[j])

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
): Phrase | null {
  const { tokens, is, timexAt } = ctx
  let j = i
  let head = -1
  let definite = false
  let named = false
  while (j < last && j - i < LONGEST) {
    const form = tokens.norm[j]
    if (tokens.cls[j] === CLASS.PUNCT) {
      if (!QUOTES.has(form)) break
      const after = afterQuotedName(ctx, j)
      if (after < 0 || after > last) break
      if (head < 0) head = j + 1
      j = after
      definite = true
      named = true
      continue
    }
    if (tokens.cls[j] === CLASS.NEWLINE || timexAt[j] >= 0) break
    const compound = compoundPlace(tokens.norm, j, last)
    if (compound > 0 && !carriesPreposition(ctx, j) && (head < 0 || !definite)) {
      // «رئيس جنوب السودان»: the words of one name go together.
      if (head < 0) head = j
      definite = true
      j += compound
      continue
    }
    const bits = is[j]
    const counts = (bits & (IS.QUANTIFIER | IS.NUMERAL | IS.DEMONSTRATIVE)) !== 0
    // «أكثر من 600 شخص», «عدد من الوزراء»
    if (head < 0 && j > i && form === 'من' && is[j - 1] & (IS.QUANTIFIER | IS.NUMERAL) && j + 1 < last) {
      j++
      continue
    }
    // «فريق من الباحثين»
    if (
      head >= 0 &&
      j === head + 1 &&
      form === 'من' &&
      isGroup(tokens.norm[head]) &&
      j + 1 < last &&
      hasArticle(tokens.norm[j + 1])
    ) {
      j++
      continue
    }
    if (bits & STOPS && !(head < 0 && counts) && !(bits & IS.TITLE)) break
    if (isVerb(chosen[j]) || chosen[j]?.preposition || carriesPreposition(ctx, j)) break
    if (head >= 0) {
      if (tokens.cls[j] === CLASS.NUMBER) {
        // «فوياجر 1», but not «القوات 11 مسلحا».
        if (definite || (j + 1 < last && tokens.cls[j + 1] === CLASS.WORD && !(is[j + 1] & STOPS))) break
      } else if (isJoined(ctx, j, chosen)) break
      else if (counts && !(bits & IS.TITLE) && !(j === head + 1 && !definite && isMany(form))) break
      // «انتخاب محمد عبادي أمينا عاما»: what he becomes is not his name.
      if (endsInAlef(form) && wordClass(form.slice(0, -1)) & IS.TITLE && !(bits & IS.NAME)) break
      const article = hasArticle(form)
      if (article && j - 1 > head && !named && disagrees(ctx, head, j)) break
      const title = (bits & IS.TITLE) !== 0
      const headForm = tokens.norm[head]
      // «أبدت دول غربية قلقها»: past its adjective a phrase takes no noun with a pronoun; that is the object.
      if (!article && j - 1 > head && isNisba(tokens.norm[j - 1]) && isOwned(form)) break
      // «عقدا يمتد»: a verb that the lexicon lacks.
      if (looksPresent(ctx, j)) break
      // «مستوطنون باحات»: the full plural takes no genitive.
      if (endsInUn(headForm) && j === head + 1 && !article && !isSoundPlural(form)) break
      // «الشرطة الغاز»: no adjective of a feminine.
      if (
        article &&
        j === head + 1 &&
        hasArticle(headForm) &&
        isFeminine(headForm) &&
        !isFeminine(form) &&
        !isNisba(form)
      )
        break
      // «موسكو كييف»: two places are two.
      if (j === head + 1 && isPlace(headForm) && isPlace(form)) break
      // «حقق الفريق فوزه»: the verbal noun of what the subject does is the object.
      const counted = j - 1 === head && head > i && (is[head - 1] & IS.NUMERAL) !== 0
      if ((definite || counted) && (chosen[j]?.form === 'masdar' || counted) && chosen[j]?.pronoun) break
      if (definite && !article && !named) {
        // A definite phrase is complete, unless it is an office that its holder's name follows.
        const office = hasTitle(ctx, i, j) || (j === head + 1 && isNamed(ctx, head, j))
        // «سلم الوزير جائزة»: no name, but what he gives.
        if (!office || tokens.cls[j] === CLASS.NUMBER || isObject(form) || isThing(ctx.readings[j][0] ?? null)) break
        named = true
      } else if (title && j > head && !article && (named || !hasTitle(ctx, i, j))) break
      else if (!article && named && isObject(form)) break
      else if (article && named && !opensName(tokens.norm[j - 1]) && isThing(chosen[j])) break
      // «ألف متظاهر الطرقات»: what is counted is complete.
      else if (article && head > i && is[head - 1] & IS.NUMERAL && !hasArticle(headForm)) break
      // «الشرطة القبض», «الطلاب المؤتمر», «الأرجنتين المكسيك»: two definite nouns are no phrase.
      else if (
        article &&
        hasArticle(headForm) &&
        (isThing(chosen[j]) || occasionOf(form) || (isPlace(form) && isPlace(headForm)))
      )
        break
      // «أعلن المغرب الحداد»: past the name of a country only an adjective goes on.
      else if (article && j - 1 === head && isPlace(headForm) && !isNisba(form)) break
      else if (article && isOrigin(tokens.norm[j - 1]) && j - 1 > head && !hasArticle(headForm)) break
      else if (title && article && !(is[head] & IS.TITLE) && !hasArticle(headForm)) break
      else if (article && definite && endsInUn(headForm) && !isSoundPlural(form)) break
      else if (
        direct &&
        article &&
        !hasArticle(headForm) &&
        !(is[head] & (IS.TITLE | IS.COMMON)) &&
        chosen[head] === null
      ) {
        // «دعا لافروف الائتلاف الدولي»: a name, then the object with its adjective.
        if (j + 1 < last && hasArticle(tokens.norm[j + 1]) && !startsWithWaw(tokens.norm[j + 1]) && !isNisba(form))
          break
      }
      if (article && !opensName(tokens.norm[j - 1])) definite = true
      if (!article && definite && !title) named = true
    } else if (!counts) {
      head = j
      definite = hasArticle(form)
    }
    j++
    if (head < 0 && counts && j === last) head = j - 1
  }
  if (head < 0) head = j > i ? j - 1 : -1
  return head < 0 || j === i ? null : { first: i, last: j, head }
}

/** «الأمين العام ونائبه»: a word with و before it begins another phrase; وطني and وزارة are words of their own. */
export function isJoined({ tokens, is, readings }: Context, j: number, chosen: readonly (Reading | null)[]): boolean {
  const form = tokens.norm[j]
  if (!startsWithWaw(form) || form.length <= 3) return false
  if (chosen[j]?.conjunction || (form[1] === 'ا' && form[2] === 'ل')) return true
  if (is[j] & (IS.TITLE | IS.NAME) && wordClass(form) !== 0) return false
  if (beginsWithWaw(form) || isPlace(form) || readings[j].some((r) => r.conjunction === '')) return false
  return form.length > 4
}

function hasTitle(ctx: Context, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (ctx.is[k] & IS.TITLE) return true
  return false
}

/** The shortest part of a phrase that identifies: the name without its titles, else the phrase. */
export function identifying(ctx: Context, phrase: Phrase): Range {
  const { tokens, is } = ctx
  // «التونسية أنس جابر»
  if (phrase.first === phrase.head && phrase.first + 1 < phrase.last && isNamed(ctx, phrase.head, phrase.head + 1))
    return { first: phrase.head + 1, last: phrase.last }
  if (!hasTitle(ctx, phrase.first, phrase.last) || isGroup(tokens.norm[phrase.head])) return phrase
  for (let k = phrase.first; k < phrase.last; k++) {
    // «رئيسة كوريا الجنوبية»: an office and its place, no name.
    const compound = compoundPlace(tokens.norm, k, phrase.last)
    if (compound > 0 && k + compound === phrase.last) return phrase
  }
  // The name is what stands after the office: its first word has no article and is no word of an office.
  for (let k = phrase.last - 1; k >= phrase.first; k--) {
    const form = tokens.norm[k]
    const office = tokens.cls[k] !== CLASS.WORD || (is[k] & (IS.TITLE | IS.COMMON | IS.QUANTIFIER | IS.NUMERAL)) !== 0
    if (
      office ||
      (isNisba(form) && hasArticle(form) && k === phrase.last - 1 && !nameBefore(ctx, k, phrase.first)) ||
      (isPlace(form) && k === phrase.last - 1)
    ) {
      return k + 1 < phrase.last && !articleOnly(ctx, k + 1, phrase.last)
        ? { first: trimArticles(ctx, k + 1, phrase.last), last: phrase.last }
        : phrase
    }
  }
  return phrase
}

const nameBefore = (ctx: Context, k: number, first: number) =>
  k - 1 > first &&
  !hasArticle(ctx.tokens.norm[k - 1]) &&
  !(ctx.is[k - 1] & (IS.TITLE | IS.COMMON)) &&
  ctx.tokens.cls[k - 1] === CLASS.WORD

function articleOnly(ctx: Context, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (!hasArticle(ctx.tokens.norm[k])) return false
  return true
}

/** Drops the adjectives that belong to the office: «الروسي سيرجي لافروف». */
function trimArticles(ctx: Context, first: number, last: number): number {
  let k = first
  while (k + 1 < last) {
    const compound = compoundPlace(ctx.tokens.norm, k, last)
    if (compound === 0 && !hasArticle(ctx.tokens.norm[k]) && !isPlace(ctx.tokens.norm[k])) break
    if (k + Math.max(1, compound) >= last) break
    k += Math.max(1, compound)
  }
  return k
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
  while (last > first && (ctx.tokens.cls[last - 1] === CLASS.PUNCT || ctx.tokens.cls[last - 1] === CLASS.NEWLINE))
    last--
  return { first, last }
}
