import { CLASS } from '../text/tokens.ts'
import { isVerb } from './choose.ts'
import type { Context } from './context.ts'
import {
  bare,
  beginsWithYa,
  dualOf,
  isAdjective,
  isBest,
  isBody,
  isDefiniteAdjective,
  isFeminineSuperlative,
  isFor,
  isGroup,
  isMany,
  isObject,
  joinsBody,
} from './grammar/forms.ts'
import { occasionOf } from './grammar/frames.ts'
import { MIN, QUOTES } from './grammar/particles.ts'
import { compoundPlace, isOrigin, isPlace } from './grammar/places.ts'
import {
  endsInAlef,
  endsInAt,
  endsInUn,
  hasArticle,
  isFeminine,
  isNisba,
  isOwned,
  isSoundPlural,
  startsWithWaw,
  startsWithYa,
} from './grammar/shapes.ts'
import { opensName } from './grammar/titles.ts'
import { IS, OPENS_ON, wordClass } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'
import type { Range } from './model.ts'
import { carriesPreposition, isJoined } from './phrases/clitics.ts'
import { hasTitle, isNamed } from './phrases/names.ts'

/** Tokens that a phrase may have; names and offices are shorter. */
const LONGEST = 10
const QUOTED = 6

const STOPS = OPENS_ON | IS.PRONOUN | IS.ADVERB | IS.BACKGROUND | IS.STATIVE

/** The token after a short quotation that opens at i, or -1: a name in quotation marks is part of its phrase. */
function afterQuotedName(ctx: Context, i: number): number {
  const { tokens, layout } = ctx
  for (let j = i + 1; j < Math.min(i + 2 + QUOTED, tokens.length); j++) {
    if (QUOTES.has(tokens.norm[j])) return j > i + 1 ? j + 1 : -1
    if (layout.sentence[j] !== layout.sentence[i]) return -1
  }
  return -1
}

/** The token after a bracket of one or two words that opens at i, or -1. */
const afterBracket = ({ tokens }: Context, i: number): number =>
  tokens.norm[i + 2] === ')' ? i + 3 : tokens.norm[i + 3] === ')' ? i + 4 : -1

export interface Phrase extends Range {
  /** Head token, past numerals and quantifiers. */
  readonly head: number
}

/** A noun that tells what is done or said, not who: the object after a name. */
const isThing = (r: Reading | null) =>
  r !== null && (r.form === 'masdar' || r.form === 'noun') && r.lemma.frame !== 'meet'

/**
 * «الفرق الطبية التعامل», «وزارة الداخلية الطرق»: a definite word that is the adjective neither of the head nor of the
 * word before it, both being feminine, begins another phrase. «رئيس الحكومة السابق» goes on.
 */
function disagrees({ tokens }: Context, head: number, j: number): boolean {
  const { norm } = tokens
  if (
    isFeminine(norm[j]) ||
    isFeminineSuperlative(norm[j]) ||
    opensName(norm[j - 1]) ||
    !hasArticle(norm[j - 1]) ||
    !isFeminine(norm[j - 1])
  )
    return false
  return isFeminine(norm[head]) || hasArticle(norm[head])
}

/** Tokens that a body may have before what it is for. */
const BODY = 4

/** «الهيئة الوطنية للانتخابات», «الاتحاد الدولي لكرة القدم»: what a body is for is part of its name. */
function isPurpose({ tokens, is }: Context, first: number, j: number, last: number): boolean {
  const { norm } = tokens
  if (!isFor(norm[j]) || !isDefiniteAdjective(norm[j - 1])) return false
  // «الهيئة العليا للنظر في»: what it is about to do.
  if (!endsInAt(norm[j]) && j + 1 < last && is[j + 1] & IS.PREPOSITION) return false
  for (let k = j - 2; k >= Math.max(first, j - BODY); k--) {
    if (!hasArticle(norm[k])) return false
    if (isBody(norm[k])) return true
    if (!isDefiniteAdjective(norm[k])) return false
  }
  return false
}

/** A word of no class and no reading that is spelled as a present of the third person. */
const looksPresent = ({ tokens, is, readings }: Context, j: number): boolean =>
  startsWithYa(tokens.norm[j]) &&
  tokens.norm[j].length > 3 &&
  tokens.cls[j] === CLASS.WORD &&
  is[j] === 0 &&
  readings[j].length === 0 &&
  !isPlace(tokens.norm[j]) &&
  !beginsWithYa(tokens.norm[j]) &&
  !isNisba(tokens.norm[j])

/** «وزارة الزراعة والري», «شركتا آبل وجوجل»: what و joins still belongs to the name. */
function goesOnJoined({ tokens, is }: Context, head: number, j: number): boolean {
  const { norm } = tokens
  const joined = norm[j].slice(1)
  if (wordClass(joined) & IS.TITLE) return false
  const dual = dualOf(norm[head])
  if (dual !== null && wordClass(dual) & (IS.TITLE | IS.COMMON) && j === head + 2)
    return hasArticle(joined) === hasArticle(norm[j - 1])
  return (
    j > head + 1 &&
    hasArticle(joined) &&
    hasArticle(norm[j - 1]) &&
    !(is[j - 1] & IS.TITLE) &&
    joinsBody(norm[head], joined)
  )
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
): Phrase | null {
  const { tokens, is, timexAt } = ctx
  // «لا يتذكر»: a verb that the lexicon lacks.
  if (i > 0 && is[i - 1] & IS.NEGATION && looksPresent(ctx, i)) return null
  let j = i
  let head = -1
  let definite = false
  let named = false
  while (j < last && j - i < LONGEST) {
    const form = tokens.norm[j]
    if (tokens.cls[j] === CLASS.PUNCT) {
      // «منظمة (أوبك)»: the name of a body that has no other.
      const bracketed = form === '(' && j === head + 1 && (is[head] & IS.COMMON) !== 0 && !hasArticle(tokens.norm[head])
      if (!QUOTES.has(form) && !bracketed) break
      const after = bracketed ? afterBracket(ctx, j) : afterQuotedName(ctx, j)
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
    if (
      head < 0 &&
      j > i &&
      form === MIN &&
      is[j - 1] & (IS.QUANTIFIER | IS.NUMERAL) &&
      j + 1 < last &&
      // «لم يتمكن أحد من اقتفاء»
      chosen[j + 1]?.form !== 'masdar'
    ) {
      j++
      continue
    }
    // «فريق من الباحثين»
    if (
      head >= 0 &&
      j === head + 1 &&
      form === MIN &&
      isGroup(tokens.norm[head]) &&
      j + 1 < last &&
      hasArticle(tokens.norm[j + 1])
    ) {
      j++
      continue
    }
    if (bits & STOPS && !(head < 0 && counts) && !(bits & IS.TITLE)) break
    if (head >= 0 && isPurpose(ctx, i, j, last)) {
      definite = true
      j++
      continue
    }
    if (isVerb(chosen[j]) || chosen[j]?.preposition || carriesPreposition(ctx, j)) break
    if (head >= 0) {
      if (tokens.cls[j] === CLASS.NUMBER) {
        // «فوياجر 1», but not «القوات 11 مسلحا».
        if (definite || (j + 1 < last && tokens.cls[j + 1] === CLASS.WORD && !(is[j + 1] & STOPS))) break
      } else if (isJoined(ctx, j, chosen)) {
        if (!goesOnJoined(ctx, head, j)) break
        definite = true
        j++
        continue
      } else if (
        counts &&
        !(bits & IS.TITLE) &&
        !opensName(tokens.norm[j - 1]) &&
        !(j === head + 1 && !definite && (isMany(form) || isBest(form)))
      )
        break
      // «انتخاب محمد عبادي أمينا عاما»: what he becomes is not his name.
      if (endsInAlef(form) && wordClass(form.slice(0, -1)) & IS.TITLE && !(bits & IS.NAME)) break
      const article = hasArticle(form)
      if (article && j - 1 > head && !named && disagrees(ctx, head, j)) break
      const title = (bits & IS.TITLE) !== 0
      const headForm = tokens.norm[head]
      // «أبدت دول غربية قلقها»: past its adjective a phrase takes no noun with a pronoun; that is the object.
      if (!article && j - 1 > head && isNisba(tokens.norm[j - 1]) && isOwned(form)) break
      // «المنتخب الوطني المجموعة», «زلزال قوي مدينة»: past its adjective, a feminine that is none begins another phrase.
      if (j - 1 > head && !isFeminine(headForm) && isFeminine(form) && article === hasArticle(headForm)) {
        const before = tokens.norm[j - 1]
        const described = hasArticle(before) === article && (isNisba(before) || isAdjective(before, headForm))
        if (described && !isFeminine(before)) break
      }
      // «ناصر سليم التعادل»: past a name the noun of a deed is the object.
      if (article && j - 1 > head && is[head] & IS.NAME && isThing(ctx.readings[j][0] ?? null)) break
      // «سامي حداد شاعر لبناني»: what he is said to be is not his name.
      if (!article && !named && is[head] & IS.NAME && j + 1 < last && !hasArticle(tokens.norm[j + 1]))
        if (isOrigin(tokens.norm[j + 1])) break
      // «عقدا يمتد»: a verb that the lexicon lacks.
      if (looksPresent(ctx, j)) break
      // «مستوطنون باحات», «مراقبون الزيارة»: the full plural takes no genitive.
      if (endsInUn(headForm) && j === head + 1 && (article ? !hasArticle(headForm) : !isSoundPlural(form))) break
      // «الوزير الخطة»: nor a feminine one of an office's holder.
      if (
        article &&
        is[head] & IS.TITLE &&
        hasArticle(headForm) &&
        isFeminine(form) &&
        !isFeminine(headForm) &&
        !isNisba(form)
      )
        break
      // «الشرطة الغاز»: no adjective of a feminine.
      if (
        article &&
        j === head + 1 &&
        hasArticle(headForm) &&
        isFeminine(headForm) &&
        !isFeminine(form) &&
        !isFeminineSuperlative(form) &&
        !isNisba(form)
      )
        break
      // «خفضت مصر قيمة»: a country, then what it does something to.
      if (
        j === head + 1 &&
        isPlace(headForm) &&
        !article &&
        (isObject(form) || isOwned(form) || isThing(ctx.readings[j][0] ?? null))
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
      // «أردوغان الرئيس العراقي»: past a name another office begins.
      else if (title && article && named) break
      else if (article && named && !opensName(tokens.norm[j - 1]) && isThing(chosen[j])) break
      // «ألف متظاهر الطرقات»: what is counted is complete.
      else if (article && head > i && is[head - 1] & IS.NUMERAL && !hasArticle(headForm)) break
      // «الشرطة القبض», «الطلاب المؤتمر», «الأرجنتين المكسيك»: two definite nouns are no phrase.
      else if (
        article &&
        hasArticle(headForm) &&
        (isThing(ctx.readings[j][0] ?? null) ||
          isObject(bare(form)) ||
          occasionOf(form) ||
          (isPlace(form) && isPlace(headForm)))
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
  // «حوالي نصف سنة»: a length of time is no one.
  const length = j < last && timexAt[j] >= 0 && ctx.time.timexes[timexAt[j]].type === 'DURATION'
  if (head < 0) head = j > i && !length ? j - 1 : -1
  return head < 0 || j === i ? null : { first: i, last: j, head }
}

const OPENS: Record<string, string> = { ')': '(', '»': '«', '”': '“' }

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
