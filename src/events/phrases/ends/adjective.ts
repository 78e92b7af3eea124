import { actsFor, isAdjective, isFeminineSuperlative, isHolder, isObject } from '../../grammar/forms.ts'
import * as IS from '../../grammar/is.ts'
import { isOrigin, isPlace, isPlaceHead, isPlaceName } from '../../grammar/places.ts'
import { endsInAlef, endsInTa, isFeminine, isNisba, isSoundPlural } from '../../grammar/shapes.ts'
import { isTwoInOffice, opensName } from '../../grammar/titles.ts'
import type { Walk } from '../walk.ts'
import { isNameLike } from './words.ts'

/** Past an adjective: what neither it nor the noun that it describes governs or agrees with. */
export function followsAdjective(w: Walk): boolean {
  if (!w.beyond) return false
  if (w.articleBefore) return w.article && definiteAfterDefinite(w)
  return (w.article ? definiteAfterBare(w) : bareAfterBare(w)) || isOtherFeminine(w)
}

function definiteAfterDefinite(w: Walk): boolean {
  const { ctx, head, form } = w
  if (isNisba(w.before)) {
    // «الجيش السوداني الرئيس»: someone else.
    if (isHolder(form) && !(ctx.is[head] & IS.TITLE)) return true
    // «تنظيم الدولة الإسلامية الهجوم», «المنظمة الدولية السلطات»: a deed or a body, which are no adjectives.
    if (w.thing || actsFor(form)) return true
    // «مهرجان القاهرة السينمائي النجمة»: a woman by what she is, past a masculine.
    if (w.title && isFeminine(form) && !isFeminine(w.before)) return true
  }
  return disagrees(w) || isOtherFeminine(w)
}

/**
 * «الفرق الطبية التعامل», «وزارة الداخلية الطرق»: a definite word that is the adjective neither of the head nor of the
 * word before it, both being feminine. «رئيس الحكومة السابق» goes on.
 */
function disagrees({ named, form, before, noun, articleOfNoun }: Walk): boolean {
  if (named || !isFeminine(before) || !(articleOfNoun || isFeminine(noun))) return false
  return !isFeminine(form) && !isFeminineSuperlative(form) && !opensName(before)
}

function definiteAfterBare(w: Walk): boolean {
  const { head, before, noun } = w
  if (w.articleOfNoun) return false
  // «مسؤول أمني الحكومة», «طائرة صغيرة القاعدة»: past an indefinite noun and its adjective nothing is definite.
  if (isOrigin(before)) return true
  return isAdjective(before, noun) && ((endsInTa(noun) && endsInTa(before)) || !isNameLike(w, head))
}

function bareAfterBare(w: Walk): boolean {
  const { ctx, head, before, noun, form } = w
  // «ولاية تكساس»: a kind of place is none; «وزيرا خارجية مصر»: what two hold describes no one.
  const nisba = isNisba(before) && !isPlaceHead(before) && !isTwoInOffice(noun)
  // «مصدر أمني مقتل»: a deed.
  if (nisba && !(ctx.is[head] & IS.NAME) && w.thing) return true
  // «مصادر طبية خطة», «مصدر أمني طفلا»: what is given or said, or shows that it is no subject.
  if (
    nisba &&
    (isObject(form) || isPlaceName(form) || (endsInAlef(form) && !isPlace(form) && !(ctx.is[w.at] & IS.NAME)))
  )
    return true
  // «مسيرة إسرائيلية دراجة نارية»: a feminine with an adjective of its own.
  const own = isFeminine(form) && !isNisba(form) && !isAdjective(form, noun) && isNisba(ctx.tokens.norm[w.at + 1] ?? '')
  if (nisba && own && w.direct && w.at + 1 < w.last && ctx.is[w.at] === 0) return true
  // «قوات إسرائيلية سفن»: anything else that is no adjective, past who is no single one.
  if (nisba && isBare(w)) return true
  // «طائرات حربية بلدة», «انفجار ضخم مرفأ»: a kind of place.
  return isPlaceHead(w.form) && (nisba || isAdjective(before, noun))
}

/** After a body or a feminine, neither an adjective nor a plural that may be one. */
function isBare({ ctx, head, at, form, noun, articleOfNoun }: Walk): boolean {
  if (articleOfNoun || !(ctx.is[head] & IS.COMMON || isFeminine(noun))) return false
  if ((ctx.is[head] | ctx.is[at - 1]) & IS.TITLE || ctx.is[at] !== 0 || isPlace(form)) return false
  if (ctx.is[at - 1] & IS.COMMON) return false
  return !isNisba(form) && !isFeminine(form) && !isSoundPlural(form) && !isAdjective(form, noun)
}

/** «المنتخب الوطني المجموعة», «زلزال قوي مدينة»: a feminine that describes none, where all three have the article or none. */
function isOtherFeminine({ form, article, before, articleBefore, noun, articleOfNoun }: Walk): boolean {
  if (!isFeminine(form) || article !== articleOfNoun || article !== articleBefore) return false
  return !isFeminine(noun) && !isFeminine(before) && (isNisba(before) || isAdjective(before, noun))
}
