import type { Kind } from '../../../contract/kinds.ts'
import { bare, isObject, isVerbalShape, isWorld } from '../../grammar/forms.ts'
import { DECLARES, ORDINALS, occasionOf } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isOrigin, isPlaceHead } from '../../grammar/places.ts'
import { ARTICLE, isOfMany, startsWithHamza, startsWithWaw } from '../../grammar/shapes.ts'
import { areHolders, DESCENT, isTwoInOffice, SERVANT } from '../../grammar/titles.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { PLURALS } from '../../lexicon/homographs.ts'
import { carriesPreposition } from '../clitics.ts'
import { endsName, isNamed } from '../names.ts'
import { isThing, type Walk } from '../walk.ts'
import { isDeed, isNameLike, isOccasion } from './words.ts'

/** Past the name of someone, or part of it: what he does or says, holds, goes to, or whom he does it to. */
export const followsName = (w: Walk): boolean =>
  (isNameLike(w, w.head) && followsGiven(w)) ||
  (w.beyond && isNameLike(w, w.at - 1) && isNameLike(w, w.at - 2) && followsTwo(w)) ||
  (w.named && (w.article ? definiteAfterName(w) : bareAfterName(w))) ||
  ((w.ctx.is[w.head] & IS.NAME) !== 0 && followsKnown(w)) ||
  (w.article && followsUntitled(w))

const OFFICE = new Set<Kind>(['appointment', 'career'])

/** The head may be a name. */
function followsGiven(w: Walk): boolean {
  const { form, article, at, direct, traitsOfNoun, traits } = w
  // «أعلن بايدن تقديم مساعدات»: what a single name declares; «تولى بايدن وزارة الصناعة»: the office that he takes.
  if (!w.beyond) {
    if ((traitsOfNoun & (TRAIT.OBJECT | TRAIT.ACTS)) !== 0) return false
    const takes = w.first === w.head && OFFICE.has(w.chosen[w.head - 1]?.lemma.kind as Kind)
    if (takes && !article && (traits & (TRAIT.OBJECT | TRAIT.ACTS)) !== 0) return true
    return (isDeed(w, at) || (traits & TRAIT.OBJECT) !== 0) && isDeclared(w)
  }
  // «رفض غلعاد أردان قرار الهدنة», «انتقد كريم سليم قوات الأمن»
  if ((traits & TRAIT.OBJECT) !== 0 || (!article && (isOccasion(form) || (traits & TRAIT.ACTS) !== 0))) return true
  // «أدرك إيفان بيريشيتش التعادل»
  return article && isNameLike(w, at - 1) && ((direct && w.thing) || (traits & TRAIT.BARE_THING) !== 0)
}

/** A verb of someone who declares, says or decides stands right before the phrase. */
function isDeclared({ chosen, first, head, article }: Walk): boolean {
  const verb = chosen[head - 1]
  if (first !== head || verb?.form !== 'past') return false
  const { headword, frame, kind } = verb.lemma
  return DECLARES.holds(headword) || (!article && (frame === 'say' || kind === 'decision'))
}

/** Two words before may be a name: «دونالد ترامب مقتل», «أسامة حماد درنة», «[طالب] سامي حداد الحكومة». */
const followsTwo = (w: Walk): boolean =>
  w.article
    ? (w.traits & (TRAIT.OBJECT | TRAIT.BARE_OBJECT)) !== 0 || ((w.traits & TRAIT.ACTS) !== 0 && isSpokenTo(w))
    : isDeed(w, w.at) ||
      isOfMany(w.form) ||
      // «وزيرا خارجية مصر»: of the two.
      ((w.traits & TRAIT.PLACE) !== 0 && (w.traitsBefore & TRAIT.PLACE_HEAD) === 0 && !isTwoInOffice(w.noun))

/** The verb right before the phrase is of who speaks to someone: a body past him is no part of his name. */
const isSpokenTo = ({ chosen, first, head }: Walk): boolean => {
  const lemma = first === head ? chosen[first - 1]?.lemma : undefined
  return lemma?.frame === 'say' && lemma.preps.includes('')
}

/** «شبكة الجزيرة الحكومة», «أردوغان الرئيس العراقي», «سامي حداد المستشفى»: a body, an office, a place, a thing. */
function definiteAfterName(w: Walk): boolean {
  const { form, traits } = w
  const whose = bare(form)
  if (w.title || (traits & TRAIT.PEOPLE) !== 0) return !isGivenAlone(w) || (w.direct && !isObjectNext(w))
  if ((traits & (TRAIT.ACTS | TRAIT.HAMZA)) !== 0) return true
  // «[التقى] سامي حداد الصحفيين»
  if ((traits & TRAIT.IN) !== 0 && form.length > 6 && isPastTwoNames(w)) return true
  // «سامي حداد الأوضاع»
  if (isPlaceHead(whose) || isObject(whose) || (traits & TRAIT.BARE_THING) !== 0) return true
  // «محمد العمري الشعب»: past a given name and a family name.
  if (w.articleBefore && w.beyond && isFirstName(w, w.at - 2)) return true
  // «سامي حداد القاهرة»
  const full = (traits & TRAIT.PLACE_NAME) !== 0 && !w.quoted && w.beyond && isGivenName(w, w.at - 1)
  return full || ((w.thing || isShaped(w)) && (w.traitsBefore & TRAIT.OPENS_NAME) === 0)
}

/** «محمد», «عبدالفتاح»: a known given name, or one of two words written as one. */
const isFirstName = ({ ctx: { tokens, is }, first }: Walk, i: number): boolean =>
  i >= first && ((is[i] & IS.NAME) !== 0 || (tokens.norm[i].length > 5 && SERVANT.has(tokens.norm[i].slice(0, 3))))

/** «[توفي] الشاعر مظفر النواب»: past an office one word of a name, whose family name is spelled like people or an office. */
const isGivenAlone = ({ ctx: { is, traits }, head, at }: Walk): boolean =>
  (is[head] & IS.TITLE) !== 0 && (traits[at - 1] & TRAIT.ARTICLE) === 0 && (traits[at - 2] & TRAIT.ARTICLE) !== 0

/** «[تفقد] المحافظ أسامة القاضي موقع الحادث»: past the word that comes next stands what something is done to. */
function isObjectNext(w: Walk): boolean {
  const next = w.at + 1
  const traits = w.ctx.traits[next]
  if (next >= w.last || (traits & TRAIT.ARTICLE) !== 0) return false
  const counts = (w.ctx.is[next] & (IS.NUMERAL | IS.QUANTIFIER)) !== 0
  return (
    counts ||
    (traits & (TRAIT.OBJECT | TRAIT.ACTS)) !== 0 ||
    isThing(w, next) ||
    ((traits & TRAIT.ALEF) !== 0 && !w.ctx.is[next])
  )
}

/** «سامي حداد الاقتراح» */
const isShaped = ({ ctx: { tokens }, at, form }: Walk): boolean =>
  isVerbalShape(form, startsWithHamza(tokens.text, tokens.start[at] + ARTICLE.length))

function bareAfterName(w: Walk): boolean {
  const { at, form, traits } = w
  // «[التقى] الوزير سامي حداد مسؤولين»
  if (isOfMany(form) && isPastTwoNames(w)) return true
  // «[كلف] الملك محمد السادس سامي حداد»
  if (w.articleBefore && ORDINALS.has(w.before)) return true
  if (w.title || (traits & (TRAIT.OBJECT | TRAIT.PEOPLE)) !== 0 || w.thing || isOccasion(form)) return true
  // «زار سامي حداد مدينة حلب»
  if (endsName(w.ctx, at)) return true
  // «حيدر العبادي انطلاق»: past a family name, a deed.
  // «موزا بنت ناصر مبنى المكتبة»
  if ((traits & TRAIT.THING) !== 0 && DESCENT.holds(w.ctx.tokens.form[at - 2])) return true
  if (w.articleBefore && (traits & (TRAIT.PLACE | TRAIT.ACTS | TRAIT.THING)) !== 0) return true
  // «مايك بومبيو إيران», «سامي حداد لجنة النواب»: past a name of two words another country, or a body.
  return (traits & (TRAIT.PLACE_NAME | TRAIT.ACTS)) !== 0 && isPastTwoNames(w)
}

/** A word of a name, by itself no office. */
const isGivenName = ({ ctx: { is, traits }, first }: Walk, i: number): boolean =>
  i >= first &&
  (traits[i] & TRAIT.ARTICLE) === 0 &&
  !(is[i] & (IS.TITLE | IS.COMMON)) &&
  ((is[i] & IS.NAME) !== 0 || (traits[i] & TRAIT.NISBA) === 0)

/** Past a given name and a family name. */
const isPastTwoNames = (w: Walk): boolean => isGivenName(w, w.at - 1) && isGivenName(w, w.at - 2)

/** The head is known for a name. */
function followsKnown(w: Walk): boolean {
  const { ctx, at, traits, last } = w
  // «ناصر سليم التعادل», «سامي حداد المستشفى»: the noun of a deed or a place is the object.
  if (w.article) return w.beyond && (w.thing || (traits & TRAIT.BARE_PLACE_HEAD) !== 0)
  // «سامي حداد شاعر لبناني»: what he is said to be is not his name.
  return !w.named && at + 1 < last && (ctx.traits[at + 1] & TRAIT.ARTICLE) === 0 && isOrigin(ctx.tokens.norm[at + 1])
}

/** The head may be someone without an office; a word with the article comes. */
function followsUntitled(w: Walk): boolean {
  const { ctx, chosen, head, at, last, direct, form, traits, noun, traitsOfNoun } = w
  // «حطم البريطاني مو فرح الرقم»: past someone of a people with his full name.
  if (
    at - 2 > head &&
    (traits & TRAIT.NISBA) === 0 &&
    isNamed(ctx, head, head + 1) &&
    (w.traitsBefore & TRAIT.OPENS_NAME) === 0
  )
    return true
  // «نادي ليفربول المدرب»
  if (w.beyond && (traits & TRAIT.HOLDER) !== 0 && !(ctx.is[head] & IS.TITLE) && isNameLike(w, at - 1)) return true
  if (w.articleOfNoun || ctx.is[head] & (IS.TITLE | IS.COMMON) || areHolders(noun)) return false
  // «ودع ريال مدريد البطولة»: past a name of two words what is held.
  if (w.beyond && !isThing(w, at - 1) && occasionOf(form) === 'contest') return true
  // «قوى الأمن الداخلي»
  if ((traitsOfNoun & TRAIT.PEOPLE) !== 0 || PLURALS.has(noun) || (!w.beyond && (traitsOfNoun & TRAIT.OWNER) !== 0))
    return false
  // «دعا لافروف الرئيس», and not «قوات المعارضة», «رجال الأعمال» nor «ظل النمو الاقتصادي».
  const other = w.title && !isWorld(form) && !(w.beyond && w.articleBefore && (traits & TRAIT.NISBA) !== 0)
  if (other && !isThing(w, head) && (traitsOfNoun & (TRAIT.ACTS | TRAIT.OBJECT)) === 0) return true
  // «دعا لافروف الائتلاف الدولي»: a name, then the object with its adjective.
  if (!direct || chosen[head] !== null || (traitsOfNoun & (TRAIT.HAMZA | TRAIT.FEMININE | TRAIT.ACTS)) !== 0)
    return false
  // «خام برنت الخفيف»: nothing that acts.
  if ((traitsOfNoun & TRAIT.THING) !== 0) return false
  if ((traits & TRAIT.NISBA) !== 0 || at + 1 >= last) return false
  return (
    (ctx.traits[at + 1] & TRAIT.ARTICLE) !== 0 &&
    !startsWithWaw(ctx.tokens.norm[at + 1]) &&
    !carriesPreposition(ctx, at + 1)
  )
}
