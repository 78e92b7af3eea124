import { isBrokenAdjective, isObject, isTrade } from '../../grammar/forms.ts'
import { occasionOf, SELF } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isPlace } from '../../grammar/places.ts'
import { endsInAn, hasArticle, isOfMany, singular } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import type { Walk } from '../walk.ts'

/** Past several: a full plural or a dual, which take no genitive, or what a number counts. */
export const followsMany = (w: Walk): boolean =>
  followsPlural(w) || followsDescribedPlural(w) || followsTrade(w) || followsCount(w) || isReflexive(w)

/** «مستوطنون باحات», «مراقبون الزيارة»: the full plural takes no genitive. */
function followsPlural(w: Walk): boolean {
  const { ctx, at, form, article, beyond, noun, traitsOfNoun, traits } = w
  if (!beyond) {
    // «نواب أداء الحكومة»: people take no deed that has its own genitive.
    if (!article && (traitsOfNoun & TRAIT.PEOPLE) !== 0 && w.thing && (ctx.traits[at + 1] & TRAIT.ARTICLE) !== 0)
      return true
    // «انفجاران العاصمة»: nor does the dual.
    if (article && endsInAn(noun) && occasionOf(singular(noun))) return true
  }
  // «اقتحام مستوطنين باحات المسجد»: nor in the oblique.
  if (!beyond && !article && isOfMany(noun))
    return (ctx.traits[at + 1] & TRAIT.ARTICLE) !== 0 && (traits & TRAIT.SOUND_PLURAL) === 0
  if ((traitsOfNoun & TRAIT.UN) === 0) return false
  if (!beyond && !w.articleOfNoun && article) return true
  // «مسلحون مدنيين»
  return (article ? w.definite : !beyond) && (traits & TRAIT.UN) === 0 && !isBrokenAdjective(form)
}

/** «علماء مصريون مقبرة», «العمال المحتجون المصنع», «مسلحون مجهولون مدنيين»: nor does an adjective in it. */
const followsDescribedPlural = ({
  form,
  before,
  beyond,
  articleBefore,
  articleOfNoun,
  traitsBefore,
  traits,
}: Walk): boolean =>
  beyond &&
  before.length > 4 &&
  (traitsBefore & TRAIT.UN) !== 0 &&
  articleBefore === articleOfNoun &&
  (traits & TRAIT.UN) === 0 &&
  !isBrokenAdjective(form)

/** «علماء آثار مقبرة»: what makes a trade of the word before it has no genitive of its own. */
const followsTrade = ({ article, before, beyond, thing, traits, traitsOfNoun }: Walk): boolean =>
  beyond &&
  !article &&
  isTrade(before) &&
  (thing || ((traits & TRAIT.TA) !== 0 && (traitsOfNoun & TRAIT.TA) === 0 && (traits & TRAIT.NISBA) === 0))

function followsCount(w: Walk): boolean {
  const { first, head, traitsOfNoun, traits } = w
  if (head === first) return false
  // «ألف متظاهر الطرقات»: what is counted is complete.
  if (w.article && !w.articleOfNoun && isCounted(w)) return true
  if (!w.article && isCounted(w) && isSomethingElse(w)) return true
  // «247 قتيلا حصيلة»: nor does what it counts, in the accusative, take a genitive.
  return (traitsOfNoun & TRAIT.ALEF) !== 0 && (traits & TRAIT.ALEF) === 0 && w.thing
}

/** «ثلاثة خبراء خطة», «مئة شخص دعم المشروع», «ثلاثة جنود طفلا»; not «عشرة رجال أعمال», «مئة عامل إغاثة». */
function isSomethingElse({ ctx, at, form, thing, traits, traitsOfNoun }: Walk): boolean {
  if (isTrade(form)) return false
  if ((traits & TRAIT.OBJECT) !== 0) return true
  if ((traits & TRAIT.ALEF) !== 0 && (traitsOfNoun & TRAIT.ALEF) === 0) return true
  const next = ctx.tokens.norm[at + 1] ?? ''
  return thing ? hasArticle(next) || isObject(next) : (traits & TRAIT.PLACE_HEAD) !== 0 && isPlace(next)
}

/** A number stands right before the head. */
export const isCounted = ({ ctx, first, head }: Walk): boolean => head > first && (ctx.is[head - 1] & IS.NUMERAL) !== 0

/** «فجر انتحاري نفسه»: whom he did it to; «الوزير نفسه» is the minister. */
const isReflexive = ({ form, definite, articleOfNoun }: Walk): boolean => !definite && !articleOfNoun && SELF.has(form)
