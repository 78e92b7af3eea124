import { bare, isKnownThing, isObject } from '../../grammar/forms.ts'
import { BI } from '../../grammar/particles.ts'
import { isPlace, isPlaceHead } from '../../grammar/places.ts'
import { endsInAlef, hasOwner, isNisba } from '../../grammar/shapes.ts'
import { isThing, type Walk } from '../walk.ts'

/** Right past the name of a place that is the head. */
export function followsPlace(w: Walk): boolean {
  const { at, last, direct, form } = w
  if (w.beyond || !isPlace(w.noun)) return false
  // «موسكو كييف»: two places are two.
  if (isPlace(form)) return true
  // «أعلن المغرب الحداد»: past the name of a country only an adjective goes on.
  if (w.article) return !isNisba(form) || isObject(bare(form))
  // «على فرنسا بركلات الترجيح»: past it ب is the preposition.
  if (form.startsWith(BI) && form.length > 4) return true
  // «أعدمت إيران جاسوسا»
  if (endsInAlef(form)) return true
  // «خفضت مصر قيمة», «نالت روسيا شرف تنظيم»: a country, then what it does something to.
  if (isObject(form) || isKnownThing(form) || hasOwner(form) || isPlaceHead(form) || w.thing) return true
  return direct && at + 1 < last && isThing(w, at + 1)
}
