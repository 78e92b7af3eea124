import { isMeans, isObject } from './forms.ts'
import * as IS from './is.ts'
import { BI_OR_LI, FA, LI, TO_THE, WRITTEN_ON } from './particles.ts'
import { isInPlace, isPlaceName } from './places.ts'
import * as ATTACHED from './preposed.ts'
import { ARTICLE, endsInTa, isNisba, startsWithWaw } from './shapes.ts'
import { wordClass } from './words.ts'

/** Words of a closed class that ب and ل are written onto: لرئيس, بشركة, بعدد, لثلاثة. */
export const BEARS = IS.QUANTIFIER | IS.NUMERAL | IS.DEMONSTRATIVE | IS.TITLE | IS.COMMON | IS.NAME
/** Words that count or point, onto which they are written even where these are short: «لكل», «وبهذه». */
const SHORT = IS.QUANTIFIER | IS.DEMONSTRATIVE

export function attachedBits(whole: string): number {
  if (!WRITTEN_ON.includes(whole[0]) && !startsWithWaw(whole)) return 0
  // «كاليفورنيا»: no preposition and article.
  // «بالمر»: nor has a name.
  if (isPlaceName(whole) || wordClass(whole) & IS.NAME) return 0
  const joined = startsWithWaw(whole) && whole.length > 4 && BI_OR_LI.includes(whole[1]) && wordClass(whole) === 0
  const form = joined ? whole.slice(1) : whole
  if (!WRITTEN_ON.includes(form[0])) return 0
  // «بمستويات»
  if (form.length > 6 && isObject(form.slice(1))) return ATTACHED.ALWAYS
  // «لـ"القناة"», «لمدة», «بمصر»
  if ((form.length === 1 && form !== FA) || isMeans(form) || isInPlace(form)) return ATTACHED.ALWAYS
  if (form[0] === LI && isPlaceName(form.slice(1))) return ATTACHED.ALWAYS
  if (form[0] !== FA && wordClass(form.slice(1)) & SHORT && (wordClass(form) & ~IS.DEMONSTRATIVE) === 0)
    return ATTACHED.ALWAYS
  // «لطائرة», «بمحاسبة»: hardly a feminine so long begins with that letter itself, but the adjectives of Lebanon and the like.
  if (form.length > (form[0] === LI ? 5 : 6) && BI_OR_LI.includes(form[0]) && endsInTa(form) && !isNisba(form))
    return ATTACHED.ALWAYS
  const governed = form[0] === LI ? ATTACHED.GOVERNED : 0
  const doubtful = governed | ATTACHED.BEFORE_HAMZA | (joined ? ATTACHED.JOINED : 0)
  // «بملف», «لحزب»
  if (form.length === 4 && BI_OR_LI.includes(form[0]) && wordClass(form.slice(1)) & IS.COMMON) return ATTACHED.ALWAYS
  if (form.length <= 4) return form.length === 4 && form[0] !== FA && wordClass(form) === 0 ? doubtful : governed
  if (form[0] === FA) return 0
  if (form.startsWith(ARTICLE, 1) && form[0] !== LI) return ATTACHED.ALWAYS
  if (wordClass(form) !== 0) return governed
  return form.startsWith(TO_THE) || (wordClass(form.slice(1)) & BEARS) !== 0 ? ATTACHED.ALWAYS : doubtful
}
