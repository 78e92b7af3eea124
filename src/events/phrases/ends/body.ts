import type { Kind } from '../../../contract/kinds.ts'
import { isOfCountry } from '../../grammar/forms.ts'
import { occasionOf, SAYINGS } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isManyThings } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import type { Walk } from '../walk.ts'
import { isNameLike } from './words.ts'

/** Past the name of a body, a place by its kind, or what strikes. */
export const followsBody = (w: Walk): boolean => w.beyond && (w.article ? definiteAfterBody(w) : bareAfterBody(w))

/** «وكالة ستاندرد آند بورز التصنيف»: no adjective of the body. */
function definiteAfterBody(w: Walk): boolean {
  const { head, at, traitsOfNoun, traits } = w
  if (!isNameLike(w, at - 1)) return false
  // «شهود عيان القول»
  // And not «رواد مواقع التواصل», «سكان مناطق النزوح».
  if ((traitsOfNoun & TRAIT.ACTS) === 0)
    return (traitsOfNoun & TRAIT.PEOPLE) !== 0 && w.thing && !isManyThings(w.before)
  // «حركة حماس الحكومة», «حركة النور الانسحاب»
  if ((traitsOfNoun & TRAIT.NAMED_BODY) !== 0 && ((traits & TRAIT.ACTS) !== 0 || w.thing)) return true
  // «وكالة فيتش التصنيف»: nothing that is given.
  if ((traits & TRAIT.BARE_OBJECT) !== 0) return true
  return (
    at - 2 > head && (traitsOfNoun & TRAIT.FEMININE) !== 0 && (traits & TRAIT.FEMININE) === 0 && isNameLike(w, at - 2)
  )
}

/** What someone reports of others: «مقتل ثلاثة». */
const REPORTED = new Set<Kind | undefined>(['death', 'attack', 'coercion', 'disaster'])
const isReported = ({ ctx, at, thing }: Walk): boolean => thing && REPORTED.has(ctx.readings[at][0]?.lemma.kind)

function bareAfterBody(w: Walk): boolean {
  const { ctx, head, at, form, noun, traitsOfNoun, traits } = w
  // «ميناء عدن سفينة», «مديرية أمن أسوان تاجر»: past the name of a place.
  const placed =
    (traitsOfNoun & TRAIT.PLACE_HEAD) !== 0 ||
    ((traitsOfNoun & TRAIT.ACTS) !== 0 && (traitsOfNoun & TRAIT.NAMED_BODY) === 0 && !(ctx.is[head] & IS.TITLE))
  if (placed && (w.traitsBefore & TRAIT.PLACE) !== 0 && (traits & (TRAIT.PLACE | TRAIT.NISBA)) === 0) return true
  // «إعصار إيان سواحل»
  if ((traits & TRAIT.PLACE_HEAD) !== 0 && occasionOf(noun) !== undefined) return true
  // «منظمة هيومن رايتس قوات الأمن», «لجنة نوبل جائزة», «وكالة رويترز مقتل», «شهود عيان مقتل», «شهود عيان وكالة الأنباء»
  const unknown = ctx.is[at - 1] === 0 && ctx.readings[at - 1].length === 0 && !w.articleBefore
  const acts = (ctx.is[head] & IS.COMMON) !== 0 || (traitsOfNoun & (TRAIT.ACTS | TRAIT.PEOPLE)) !== 0
  if (unknown && ((traitsOfNoun & TRAIT.PEOPLE) !== 0 ? (traits & TRAIT.ACTS) !== 0 : acts && isOfCountry(form)))
    return true
  // «شركة نستله دفعات»
  if (unknown && (traitsOfNoun & TRAIT.NAMED_BODY) !== 0 && (traits & TRAIT.AT) !== 0) return true
  return (
    unknown &&
    acts &&
    ((traits & TRAIT.OBJECT) !== 0 || SAYINGS.has(form) || (traits & TRAIT.OWNER) !== 0 || isReported(w))
  )
}
