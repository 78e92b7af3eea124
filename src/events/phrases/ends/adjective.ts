import { isAdjective, isFeminineSuperlative } from '../../grammar/forms.ts'
import * as IS from '../../grammar/is.ts'
import { isOrigin } from '../../grammar/places.ts'
import { isPortfolio, isTwoInOffice } from '../../grammar/titles.ts'
import * as TRAIT from '../../grammar/trait.ts'
import type { Walk } from '../walk.ts'
import { isNameLike } from './words.ts'

/** Past an adjective: what neither it nor the noun that it describes governs or agrees with. */
export function followsAdjective(w: Walk): boolean {
  if (!w.beyond) return false
  if (w.articleBefore) return w.article && definiteAfterDefinite(w)
  return (w.article ? definiteAfterBare(w) : bareAfterBare(w)) || isOtherFeminine(w)
}

function definiteAfterDefinite(w: Walk): boolean {
  const { ctx, head, traits } = w
  if ((w.traitsBefore & TRAIT.NISBA) !== 0) {
    // «الجيش السوداني الرئيس»: someone else.
    if ((traits & TRAIT.HOLDER) !== 0 && !(ctx.is[head] & IS.TITLE)) return true
    // «تنظيم الدولة الإسلامية الهجوم», «المنظمة الدولية السلطات»: a deed or a body, which are no adjectives.
    if (w.thing || (traits & TRAIT.ACTS) !== 0) return true
    // «مهرجان القاهرة السينمائي النجمة»: a woman by what she is, past a masculine.
    if (w.title && (traits & TRAIT.FEMININE) !== 0 && (w.traitsBefore & TRAIT.FEMININE) === 0) return true
  }
  return disagrees(w) || isOtherFeminine(w)
}

/**
 * «الفرق الطبية التعامل», «وزارة الداخلية الطرق»: a definite word that is the adjective neither of the head nor of the
 * word before it, both being feminine. «رئيس الحكومة السابق» goes on.
 */
function disagrees({ named, form, articleOfNoun, traitsBefore, traitsOfNoun, traits }: Walk): boolean {
  if (named || (traitsBefore & TRAIT.FEMININE) === 0 || !(articleOfNoun || (traitsOfNoun & TRAIT.FEMININE) !== 0))
    return false
  return (traits & TRAIT.FEMININE) === 0 && !isFeminineSuperlative(form) && (traitsBefore & TRAIT.OPENS_NAME) === 0
}

function definiteAfterBare(w: Walk): boolean {
  const { head, before, noun, traitsOfNoun, traitsBefore } = w
  if (w.articleOfNoun) return false
  // «مسؤول أمني الحكومة», «طائرة صغيرة القاعدة»: past an indefinite noun and its adjective nothing is definite.
  if (isOrigin(before)) return true
  return (
    isAdjective(before, noun) &&
    (((traitsOfNoun & TRAIT.TA) !== 0 && (traitsBefore & TRAIT.TA) !== 0) || !isNameLike(w, head))
  )
}

function bareAfterBare(w: Walk): boolean {
  const { ctx, head, before, noun, form, traitsBefore, traits } = w
  // «ولاية تكساس»: a kind of place is none; «وزيرا خارجية مصر», «وزير خارجية مصر»: what they hold describes no one.
  const office = isTwoInOffice(noun) || ((ctx.is[head] & IS.TITLE) !== 0 && isPortfolio(before))
  const nisba = (traitsBefore & TRAIT.NISBA) !== 0 && (traitsBefore & TRAIT.PLACE_HEAD) === 0 && !office
  // «مصدر أمني مقتل»: a deed.
  if (nisba && !(ctx.is[head] & IS.NAME) && w.thing) return true
  // «مصادر طبية خطة», «مصدر أمني طفلا»: what is given or said, or shows that it is no subject.
  if (
    nisba &&
    ((traits & (TRAIT.OBJECT | TRAIT.PLACE_NAME)) !== 0 ||
      ((traits & TRAIT.ALEF) !== 0 && (traits & TRAIT.PLACE) === 0 && !(ctx.is[w.at] & IS.NAME)))
  )
    return true
  // «مسيرة إسرائيلية دراجة نارية»: a feminine with an adjective of its own.
  const own =
    (traits & TRAIT.FEMININE) !== 0 &&
    (traits & TRAIT.NISBA) === 0 &&
    !isAdjective(form, noun) &&
    (ctx.traits[w.at + 1] & TRAIT.NISBA) !== 0
  if (nisba && own && w.direct && w.at + 1 < w.last && ctx.is[w.at] === 0) return true
  // «قوات إسرائيلية سفن»: anything else that is no adjective, past who is no single one.
  if (nisba && isBare(w)) return true
  // «طائرات حربية بلدة», «انفجار ضخم مرفأ»: a kind of place.
  return (w.traits & TRAIT.PLACE_HEAD) !== 0 && (nisba || isAdjective(before, noun))
}

/** After a body or a feminine, neither an adjective nor a plural that may be one. */
function isBare({ ctx, head, at, form, noun, articleOfNoun, traitsOfNoun, traits }: Walk): boolean {
  if (articleOfNoun || !(ctx.is[head] & IS.COMMON || (traitsOfNoun & TRAIT.FEMININE) !== 0)) return false
  if ((ctx.is[head] | ctx.is[at - 1]) & IS.TITLE || ctx.is[at] !== 0 || (traits & TRAIT.PLACE) !== 0) return false
  if (ctx.is[at - 1] & IS.COMMON) return false
  return (traits & (TRAIT.NISBA | TRAIT.FEMININE | TRAIT.SOUND_PLURAL)) === 0 && !isAdjective(form, noun)
}

/** «المنتخب الوطني المجموعة», «زلزال قوي مدينة»: a feminine that describes none, where all three have the article or none. */
function isOtherFeminine({
  article,
  before,
  articleBefore,
  noun,
  articleOfNoun,
  traits,
  traitsOfNoun,
  traitsBefore,
}: Walk): boolean {
  if ((traits & TRAIT.FEMININE) === 0 || article !== articleOfNoun || article !== articleBefore) return false
  return (
    (traitsOfNoun & TRAIT.FEMININE) === 0 &&
    (traitsBefore & TRAIT.FEMININE) === 0 &&
    ((traitsBefore & TRAIT.NISBA) !== 0 || isAdjective(before, noun))
  )
}
