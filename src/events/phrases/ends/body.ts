import { actsFor, isNamedBody, isObject } from '../../grammar/forms.ts'
import { occasionOf } from '../../grammar/frames.ts'
import { isPlaceHead } from '../../grammar/places.ts'
import { isFeminine } from '../../grammar/shapes.ts'
import { IS } from '../../grammar/words.ts'
import type { Walk } from '../walk.ts'
import { isNameLike } from './words.ts'

/** Past the name of a body, or of what strikes. */
export const followsBody = (w: Walk): boolean => w.beyond && (w.article ? definiteAfterBody(w) : bareAfterBody(w))

/** «وكالة ستاندرد آند بورز التصنيف»: no adjective of the body. */
function definiteAfterBody(w: Walk): boolean {
  const { head, at, form, noun } = w
  if (!actsFor(noun) || !isNameLike(w, at - 1)) return false
  // «حركة حماس الحكومة», «حركة النور الانسحاب»
  if (isNamedBody(noun) && (actsFor(form) || w.thing)) return true
  return at - 2 > head && isFeminine(noun) && !isFeminine(form) && isNameLike(w, at - 2)
}

function bareAfterBody(w: Walk): boolean {
  const { ctx, head, at, form, noun } = w
  // «إعصار إيان سواحل»
  if (isPlaceHead(form) && occasionOf(noun) !== undefined) return true
  // «لجنة نوبل جائزة»
  const unknown = ctx.is[at - 1] === 0 && ctx.readings[at - 1].length === 0 && !w.articleBefore
  return unknown && isObject(form) && ((ctx.is[head] & IS.COMMON) !== 0 || actsFor(noun))
}
