import { isBrokenAdjective, isObject, isPeople, isTrade } from '../../grammar/forms.ts'
import { occasionOf, SELF } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isPlace, isPlaceHead } from '../../grammar/places.ts'
import {
  endsInAlef,
  endsInAn,
  endsInTa,
  endsInUn,
  hasArticle,
  isNisba,
  isOfMany,
  isSoundPlural,
  singular,
} from '../../grammar/shapes.ts'
import type { Walk } from '../walk.ts'

/** Past several: a full plural or a dual, which take no genitive, or what a number counts. */
export const followsMany = (w: Walk): boolean =>
  followsPlural(w) || followsDescribedPlural(w) || followsTrade(w) || followsCount(w) || isReflexive(w)

/** «مستوطنون باحات», «مراقبون الزيارة»: the full plural takes no genitive. */
function followsPlural(w: Walk): boolean {
  const { ctx, at, form, article, beyond, noun } = w
  if (!beyond) {
    // «نواب أداء الحكومة»: people take no deed that has its own genitive.
    if (!article && isPeople(noun) && w.thing && hasArticle(ctx.tokens.norm[at + 1] ?? '')) return true
    // «انفجاران العاصمة»: nor does the dual.
    if (article && endsInAn(noun) && occasionOf(singular(noun))) return true
  }
  // «اقتحام مستوطنين باحات المسجد»: nor in the oblique.
  if (!beyond && !article && isOfMany(noun)) return hasArticle(ctx.tokens.norm[at + 1] ?? '') && !isSoundPlural(form)
  if (!endsInUn(noun)) return false
  if (!beyond && !w.articleOfNoun && article) return true
  return (article ? w.definite : !beyond) && !isSoundPlural(form) && !isBrokenAdjective(form)
}

/** «علماء مصريون مقبرة», «العمال المحتجون المصنع», «الأعضاء المستقيلون الأمين»: nor does an adjective in it. */
const followsDescribedPlural = ({ form, before, beyond, title, articleBefore, articleOfNoun }: Walk): boolean =>
  beyond &&
  before.length > 4 &&
  endsInUn(before) &&
  articleBefore === articleOfNoun &&
  (title ? !endsInUn(form) : !isSoundPlural(form)) &&
  !isBrokenAdjective(form)

/** «علماء آثار مقبرة»: what makes a trade of the word before it has no genitive of its own. */
const followsTrade = ({ form, article, before, beyond, noun, thing }: Walk): boolean =>
  beyond && !article && isTrade(before) && (thing || (endsInTa(form) && !endsInTa(noun) && !isNisba(form)))

function followsCount(w: Walk): boolean {
  const { first, head, form, noun } = w
  if (head === first) return false
  // «ألف متظاهر الطرقات»: what is counted is complete.
  if (w.article && !w.articleOfNoun && isCounted(w)) return true
  if (!w.article && isCounted(w) && isSomethingElse(w)) return true
  // «247 قتيلا حصيلة»: nor does what it counts, in the accusative, take a genitive.
  return endsInAlef(noun) && !endsInAlef(form) && w.thing
}

/** «ثلاثة خبراء خطة», «مئة شخص دعم المشروع», «ثلاثة جنود طفلا»; not «عشرة رجال أعمال», «مئة عامل إغاثة». */
function isSomethingElse({ ctx, at, form, noun, thing }: Walk): boolean {
  if (isTrade(form)) return false
  if (isObject(form)) return true
  if (endsInAlef(form) && !endsInAlef(noun)) return true
  const next = ctx.tokens.norm[at + 1] ?? ''
  return thing ? hasArticle(next) || isObject(next) : isPlaceHead(form) && isPlace(next)
}

/** A number stands right before the head. */
export const isCounted = ({ ctx, first, head }: Walk): boolean => head > first && (ctx.is[head - 1] & IS.NUMERAL) !== 0

/** «فجر انتحاري نفسه»: whom he did it to; «الوزير نفسه» is the minister. */
const isReflexive = ({ form, definite, articleOfNoun }: Walk): boolean => !definite && !articleOfNoun && SELF.has(form)
