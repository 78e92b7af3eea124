import * as CLASS from '../../text/class.ts'
import { fold } from '../../text/tokens.ts'
import { type Chosen, headwordAt } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { bare, isOther } from '../grammar/forms.ts'
import { HUNDREDS, MEASURES } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import * as PLACE from '../grammar/place.ts'
import {
  ARTICLE,
  endsInHamza,
  endsInIn,
  endsInUn,
  hasArticle,
  isPluralInTa,
  looksOrdinal,
  looksTen,
  startsWithWaw,
} from '../grammar/shapes.ts'
import { areHolders } from '../grammar/titles.ts'
import * as TRAIT from '../grammar/trait.ts'
import { wordClass } from '../grammar/words.ts'
import type { Range } from '../model.ts'

const GREAT = fold('كبار')

/** A subject of several persons or things by its form: counted, in the sound plural, or a known plural of persons. */
export function isPlural({ tokens, is, traits }: Context, { first, last }: Range): boolean {
  if (tokens.cls[first] === CLASS.NUMBER || is[first] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  const head = tokens.norm[first]
  // «كبار الضباط»
  if (
    head === GREAT ||
    HUNDREDS.holds(tokens.form[first]) ||
    (traits[first] & TRAIT.PEOPLE) !== 0 ||
    isPluralInTa(head)
  )
    return true
  if ((endsInUn(head) && head.length > 4) || areHolders(head)) return true
  // «[ثلاثة وجرح] آخرين»
  if (endsInIn(head) && isOther(head.slice(0, -2))) return true
  // «المسلمين», not «الأمين».
  if (hasArticle(head) && endsInIn(head) && head.length > 5) return !(is[first] & IS.TITLE)
  // «مسلحون»، «خبراء»: a broken plural of persons in -اء, unless it opens a name.
  return (
    endsInHamza(head) &&
    bare(head).length > 4 &&
    (hasArticle(head) ||
      last === first + 1 ||
      (traits[first + 1] & TRAIT.UN) !== 0 ||
      (traits[last - 1] & TRAIT.UN) !== 0)
  )
}

/** What is no plural names one person or country by its form: an office in the singular, a place. */
export const isOne = ({ is, place }: Context, { first }: Range): boolean =>
  (is[first] & IS.TITLE) !== 0 || (place[first] & PLACE.NAME) !== 0

/** «إعصار [سرعته 195 كيلومترا]»: how much of what stands indefinite before it. */
export const isMeasure = ({ tokens: { norm, cls }, traits }: Context, i: number): boolean =>
  cls[i + 1] === CLASS.NUMBER &&
  cls[norm[i + 2] === '.' ? i + 4 : i + 2] === CLASS.WORD &&
  (traits[i] & TRAIT.PRONOUN) !== 0 &&
  (traits[i - 1] & TRAIT.ARTICLE) === 0

/** «زلزال [بلغت قوته 6.2 درجات]»: the same in a clause of its own. */
export const isSize = (ctx: Context, i: number, chosen: Chosen): boolean =>
  MEASURES.holds(headwordAt(chosen, i)) && isMeasure(ctx, i + 1)

/** «الدورة الثامنة عشرة», «الدورة الحادية والعشرين»: what makes one number of two words. */
export function isOfOrdinal({ tokens: { norm }, is }: Context, at: number): boolean {
  const form = norm[at]
  const joined = startsWithWaw(form) && form.startsWith(ARTICLE, 1)
  const ten = joined ? form.slice(ARTICLE.length + 1) : form
  return ((joined ? wordClass(ten) : is[at]) & IS.NUMERAL) !== 0 && looksTen(ten) && looksOrdinal(norm[at - 1])
}
