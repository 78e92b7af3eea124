import { BI } from '../../grammar/particles.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { isThing, type Walk } from '../walk.ts'

/** Right past the name of a place that is the head. */
export function followsPlace(w: Walk): boolean {
  const { at, last, direct, form, traits } = w
  if (w.beyond || (w.traitsOfNoun & TRAIT.PLACE) === 0) return false
  // «موسكو كييف»: two places are two.
  if ((traits & TRAIT.PLACE) !== 0) return true
  // «أعلن المغرب الحداد»: past the name of a country only an adjective goes on.
  if (w.article) return (traits & TRAIT.NISBA) === 0 || (traits & TRAIT.BARE_OBJECT) !== 0
  // «على فرنسا بركلات الترجيح»: past it ب is the preposition.
  if (form.startsWith(BI) && form.length > 4) return true
  // «أعدمت إيران جاسوسا»
  // «طردت روسيا دبلوماسيين»
  if ((traits & (TRAIT.ALEF | TRAIT.IN)) !== 0) return true
  // «خفضت مصر قيمة», «نالت روسيا شرف تنظيم»: a country, then what it does something to.
  if ((traits & (TRAIT.OBJECT | TRAIT.THING)) !== 0 || (traits & (TRAIT.OWNER | TRAIT.PLACE_HEAD)) !== 0 || w.thing)
    return true
  // «مانشستر سيتي المباراة», «مانشستر سيتي فوزه»: the second half of its name is nobody's noun.
  return direct && at + 1 < last && (traits & TRAIT.NISBA) === 0 && isThing(w, at + 1)
}
