import { fold } from '../../../text/tokens.ts'
import { isPeople } from '../../grammar/forms.ts'
import { ORDINALS } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { hasArticle, isTotal, ownsTa, withoutPronoun } from '../../grammar/shapes.ts'
import { isHisHighness } from '../../grammar/titles.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { wordClass } from '../../grammar/words.ts'
import { isMeasure } from '../number.ts'
import type { Walk } from '../walk.ts'
import { isCounted } from './many.ts'
import { isNameLike } from './words.ts'

/** A noun with a pronoun is no genitive of what is complete: it is the object, or someone by what he is to another. */
export const isOnesOwn = (w: Walk): boolean =>
  (!w.beyond && isHisHighness(w.noun)) ||
  isMeasure(w.ctx, w.at) ||
  isOwnDeed(w) ||
  ((w.traits & TRAIT.PRONOUN) !== 0 && !(w.ctx.is[w.at] & IS.NAME) && (isOwnObject(w) || isOther(w) || isOfPerson(w)))

/** «حقق الفريق فوزه», «لقي شرطي حتفه»: the noun of what the subject does or undergoes. */
function isOwnDeed(w: Walk): boolean {
  const own = w.chosen[w.at]
  if (!own?.pronoun) return false
  return own.lemma.frame === 'undergo' || (w.definite && own.form === 'masdar') || (!w.beyond && isCounted(w))
}

/** «شاب أنفاسه», not «طالب صديقه»: past one who is not known by a name. */
const isOfPerson = (w: Walk): boolean =>
  !w.beyond && !w.articleOfNoun && (w.traitsOfNoun & TRAIT.PERSON) !== 0 && !isOwnPerson(w.form)

/** «الوزير نظيره», «أردوغان أنصاره»: past a definite phrase or a name. */
function isOther(w: Walk): boolean {
  const { head, form } = w
  if (w.article || isTotal(w.before) || !(w.definite || w.named || isNameLike(w, head))) return false
  return w.title || isOwnPerson(form) || w.thing
}

/** «مستشاره», «أنصارها»: someone by what he is to another. */
function isOwnPerson(form: string): boolean {
  const own = withoutPronoun(form)
  return (wordClass(own) & IS.TITLE) !== 0 || isPeople(own)
}

/** «ألبومها», «خطتها»; of the letters of a short name, «مها», «طها». */
const HER = fold('ها')
const HERS = 4

function isOwnObject(w: Walk): boolean {
  const { head, at, form, article, beyond, traits, traitsBefore } = w
  // «أبدى فهمي سعادته»: past what may be a name, a feminine noun.
  if (w.direct && ownsTa(form) && !w.title && isNameLike(w, head)) return true
  // «سامي حداد ألبومه الجديد»
  const next = w.ctx.tokens.norm[at + 1] ?? ''
  const described = ORDINALS.has(next) || (hasArticle(next) && (w.ctx.is[at + 1] & IS.COMMON) !== 0)
  if (w.named && described && (traits & TRAIT.OWNER) !== 0) return true
  if ((traits & TRAIT.OWNED) === 0) return false
  // «سلمى كريم ألبومها»: no name of a person ends so.
  if (w.named && form.length > HERS && form.endsWith(HER)) return true
  // «شركة فيسبوك أسهمها»
  if (beyond && (w.traitsOfNoun & TRAIT.ACTS) !== 0 && isNameLike(w, at - 1)) return true
  if (article) return false
  // «وضعت الفنانة مولودها», «أبدت دول غربية قلقها», «بورصة نيويورك أبوابها»
  // «جماعة مسلحة مسؤوليتها»
  const agreeing =
    beyond &&
    ((traitsBefore & TRAIT.NISBA) !== 0 || ((traitsBefore & TRAIT.TA) !== 0 && (w.traitsOfNoun & TRAIT.TA) !== 0))
  return (w.definite && !w.named) || agreeing || (traitsBefore & TRAIT.PLACE) !== 0
}
