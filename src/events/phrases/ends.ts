/**
 * Where a noun phrase ends without a mark: the next word begins another phrase, because it does not agree, because what
 * stands is complete, or because it is what is done and not who. A file answers for each that may stand before it.
 */

import * as CLASS from '../../text/class.ts'
import { writes } from '../../text/tokens.ts'
import { isAdjective, isDefiniteAdjective, isRespect } from '../grammar/forms.ts'
import { DEAD, LEAVING, MOURN } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { endsInAlef, isState, TANWIN } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { wordClass } from '../grammar/words.ts'
import { followsAdjective } from './ends/adjective.ts'
import { followsBody } from './ends/body.ts'
import { followsDefinite } from './ends/definite.ts'
import { followsMany } from './ends/many.ts'
import { followsName } from './ends/name.ts'
import { isOnesOwn } from './ends/owned.ts'
import { followsPlace } from './ends/place.ts'
import { isNameLike, looksPresent } from './ends/words.ts'
import { isGivenOfTwo } from './names.ts'
import { look, type Walk } from './walk.ts'

/** Whether the word that comes next begins another phrase: by itself, whatever stands before; else by what does. */
export function beginsAnother(w: Walk): boolean {
  look(w)
  // «[سلمى] عبد الكريم», «تاج الدين»: the second word of a given name.
  if (w.article && w.at > w.first && isGivenOfTwo(w.ctx, w.at - 1)) return false
  // «مذكرة شديدة اللهجة», «مسؤول رفيع المستوى»: in what it is so.
  if (w.article && w.beyond && !w.articleBefore && isRespect(w.ctx.tokens.form[w.at])) return false
  return (
    isVerbUnknown(w) ||
    isAccusative(w) ||
    isMourned(w) ||
    isOnesOwn(w) ||
    (w.quoted && !isDefiniteAdjective(w.form)) ||
    followsPlace(w) ||
    followsMany(w) ||
    followsAdjective(w) ||
    followsDefinite(w) ||
    followsBody(w) ||
    followsName(w)
  )
}

/** «نعى وزير الثقافة الراحلة»: past who mourns the dead. */
const isMourned = ({ chosen, first, at, title, form }: Walk): boolean =>
  title && at > first && DEAD.has(form) && chosen[first - 1]?.lemma.citation === MOURN

/** «عقدا يمتد», «طائرة تقل»: a verb that the lexicon lacks. */
const isVerbUnknown = ({ ctx, at, traits }: Walk): boolean => looksPresent(ctx, at) || (traits & TRAIT.CARRYING) !== 0

/** What is visibly no nominative. */
function isAccusative(w: Walk): boolean {
  const { ctx, first, head, at, form, article, traits, traitsBefore } = w
  const { tokens } = ctx
  if ((traits & TRAIT.ALEF) !== 0) {
    // «انتخاب محمد عبادي أمينا عاما»: what he becomes is not his name.
    // «سامي حداد قادما من»: nor how he comes.
    const bare = form.slice(0, -1)
    const other = (traitsBefore & TRAIT.ALEF) === 0 && isAdjective(bare, form)
    if ((wordClass(bare) & IS.TITLE || other) && !(ctx.is[at] & IS.NAME)) return true
  }
  // «استهدف الجيش مبنى سكنيا»: one whose adjective shows it.
  const next = tokens.norm[at + 1] ?? ''
  // And not «سامي حداد قادما من».
  if (!article && (traitsBefore & TRAIT.ALEF) === 0 && endsInAlef(next) && isAdjective(next.slice(0, -1), form))
    return (traits & (TRAIT.ALEF | TRAIT.THING)) !== 0 || !(isNameLike(w, at) && isNameLike(w, at - 1))
  // «عقد ثلاثة جنود مؤتمرا»: one that the lexicon knows for it.
  // «رابع متأثرا بجراحه»: or in what state someone is.
  const known = isState(form) || LEAVING.has(form) || ctx.readings[at].some((r) => r.tanwin && r.form !== 'passive')
  // «اجتاح الإعصار جامايكا مخلفا دمارا»: past a name that ends like one.
  if (
    known &&
    tokens.cls[at - 1] === CLASS.WORD &&
    ((traitsBefore & TRAIT.ALEF) === 0 || (traitsBefore & TRAIT.PLACE_NAME) !== 0)
  )
    return true
  // «أطلقت ناسا قمرًا»: one that the text itself writes, past one that is none and counts nothing.
  if (head > first || ctx.is[head] & (IS.NUMERAL | IS.QUANTIFIER)) return false
  return writes(tokens, at, TANWIN) && !writes(tokens, head, TANWIN)
}
