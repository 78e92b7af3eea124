import type { Kind } from '../../../contract/kinds.ts'
import { actsFor, bare, isNamedBody, isObject, isOfCountry, isPeople } from '../../grammar/forms.ts'
import { occasionOf, SAYINGS } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isPlace, isPlaceHead } from '../../grammar/places.ts'
import { endsInAt, hasOwner, isFeminine, isManyThings, isNisba } from '../../grammar/shapes.ts'
import type { Walk } from '../walk.ts'
import { isNameLike } from './words.ts'

/** Past the name of a body, a place by its kind, or what strikes. */
export const followsBody = (w: Walk): boolean => w.beyond && (w.article ? definiteAfterBody(w) : bareAfterBody(w))

/** «وكالة ستاندرد آند بورز التصنيف»: no adjective of the body. */
function definiteAfterBody(w: Walk): boolean {
  const { head, at, form, noun } = w
  if (!isNameLike(w, at - 1)) return false
  // «شهود عيان القول»
  // And not «رواد مواقع التواصل», «سكان مناطق النزوح».
  if (!actsFor(noun)) return isPeople(noun) && w.thing && !isManyThings(w.before)
  // «حركة حماس الحكومة», «حركة النور الانسحاب»
  if (isNamedBody(noun) && (actsFor(form) || w.thing)) return true
  // «وكالة فيتش التصنيف»: nothing that is given.
  if (isObject(bare(form))) return true
  return at - 2 > head && isFeminine(noun) && !isFeminine(form) && isNameLike(w, at - 2)
}

/** What someone reports of others: «مقتل ثلاثة». */
const REPORTED = new Set<Kind | undefined>(['death', 'attack', 'coercion', 'disaster'])
const isReported = ({ ctx, at, thing }: Walk): boolean => thing && REPORTED.has(ctx.readings[at][0]?.lemma.kind)

function bareAfterBody(w: Walk): boolean {
  const { ctx, head, at, form, noun } = w
  // «ميناء عدن سفينة», «مديرية أمن أسوان تاجر»: past the name of a place.
  const placed = isPlaceHead(noun) || (actsFor(noun) && !isNamedBody(noun) && !(ctx.is[head] & IS.TITLE))
  if (placed && isPlace(w.before) && !isPlace(form) && !isNisba(form)) return true
  // «إعصار إيان سواحل»
  if (isPlaceHead(form) && occasionOf(noun) !== undefined) return true
  // «منظمة هيومن رايتس قوات الأمن», «لجنة نوبل جائزة», «وكالة رويترز مقتل», «شهود عيان مقتل», «شهود عيان وكالة الأنباء»
  const unknown = ctx.is[at - 1] === 0 && ctx.readings[at - 1].length === 0 && !w.articleBefore
  const acts = (ctx.is[head] & IS.COMMON) !== 0 || actsFor(noun) || isPeople(noun)
  if (unknown && (isPeople(noun) ? actsFor(form) : acts && isOfCountry(form))) return true
  // «شركة نستله دفعات»
  if (unknown && isNamedBody(noun) && endsInAt(form)) return true
  return unknown && acts && (isObject(form) || SAYINGS.has(form) || hasOwner(form) || isReported(w))
}
