import {
  actsFor,
  bare,
  isHolder,
  isKnownThing,
  isObject,
  isPeople,
  isVerbalShape,
  isWorld,
} from '../../grammar/forms.ts'
import { DECLARES, ORDINALS, occasionOf } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isOrigin, isPlace, isPlaceHead, isPlaceName } from '../../grammar/places.ts'
import {
  ARTICLE,
  endsInAlef,
  endsInHamza,
  hasArticle,
  hasOwner,
  isFeminine,
  isNisba,
  startsWithHamza,
  startsWithWaw,
} from '../../grammar/shapes.ts'
import { DESCENT, isTwoInOffice, opensName, SERVANT } from '../../grammar/titles.ts'
import { PLURALS } from '../../lexicon/homographs.ts'
import { carriesPreposition } from '../clitics.ts'
import { isNamed } from '../names.ts'
import { isThing, type Walk } from '../walk.ts'
import { isDeed, isNameLike, isOccasion } from './words.ts'

/** Past the name of someone, or part of it: what he does or says, holds, goes to, or whom he does it to. */
export const followsName = (w: Walk): boolean =>
  (isNameLike(w, w.head) && followsGiven(w)) ||
  (w.beyond && isNameLike(w, w.at - 1) && isNameLike(w, w.at - 2) && followsTwo(w)) ||
  (w.named && (w.article ? definiteAfterName(w) : bareAfterName(w))) ||
  ((w.ctx.is[w.head] & IS.NAME) !== 0 && followsKnown(w)) ||
  (w.article && followsUntitled(w))

/** The head may be a name. */
function followsGiven(w: Walk): boolean {
  const { form, article, at, direct, noun } = w
  // «أعلن بايدن تقديم مساعدات»: what a single name declares.
  if (!w.beyond) return !isObject(noun) && isDeed(w, at) && isDeclared(w)
  // «رفض غلعاد أردان قرار الهدنة», «انتقد كريم سليم قوات الأمن»
  if (isObject(form) || (!article && (isOccasion(form) || actsFor(form)))) return true
  // «أدرك إيفان بيريشيتش التعادل»
  return article && direct && isNameLike(w, at - 1) && w.thing
}

/** A verb of someone who declares, says or decides stands right before the phrase. */
function isDeclared({ chosen, first, head, article }: Walk): boolean {
  const verb = chosen[head - 1]
  if (first !== head || verb?.form !== 'past') return false
  const { headword, frame, kind } = verb.lemma
  return DECLARES.holds(headword) || (!article && (frame === 'say' || kind === 'decision'))
}

/** Two words before may be a name: «دونالد ترامب مقتل», «أسامة حماد درنة». */
const followsTwo = (w: Walk): boolean =>
  w.article
    ? isObject(w.form) || isObject(bare(w.form))
    : isDeed(w, w.at) ||
      // «وزيرا خارجية مصر»: of the two.
      (isPlace(w.form) && !isPlaceHead(w.before) && !isTwoInOffice(w.noun))

/** «شبكة الجزيرة الحكومة», «أردوغان الرئيس العراقي», «سامي حداد المستشفى»: a body, an office, a place, a thing. */
function definiteAfterName(w: Walk): boolean {
  const { form } = w
  const whose = bare(form)
  if (w.title || isPeople(form)) return !isGivenAlone(w) || (w.direct && !isObjectNext(w))
  if (actsFor(form) || endsInHamza(form)) return true
  if (isPlaceHead(whose) || isObject(whose)) return true
  // «محمد العمري الشعب»: past a given name and a family name.
  if (w.articleBefore && w.beyond && isFirstName(w, w.at - 2)) return true
  // «سامي حداد القاهرة»
  const full = isPlaceName(form) && !w.quoted && w.beyond && isGivenName(w, w.at - 1)
  return full || ((w.thing || isShaped(w)) && !opensName(w.before))
}

/** «محمد», «عبدالفتاح»: a known given name, or one of two words written as one. */
const isFirstName = ({ ctx: { tokens, is }, first }: Walk, i: number): boolean =>
  i >= first && ((is[i] & IS.NAME) !== 0 || (tokens.norm[i].length > 5 && SERVANT.has(tokens.norm[i].slice(0, 3))))

/** «[توفي] الشاعر مظفر النواب»: past an office one word of a name, whose family name is spelled like people or an office. */
const isGivenAlone = ({ ctx: { tokens, is }, head, at }: Walk): boolean =>
  (is[head] & IS.TITLE) !== 0 && !hasArticle(tokens.norm[at - 1]) && hasArticle(tokens.norm[at - 2])

/** «[تفقد] المحافظ أسامة القاضي موقع الحادث»: past the word that comes next stands what something is done to. */
function isObjectNext(w: Walk): boolean {
  const next = w.at + 1
  const form = w.ctx.tokens.norm[next]
  if (next >= w.last || hasArticle(form)) return false
  const counts = (w.ctx.is[next] & (IS.NUMERAL | IS.QUANTIFIER)) !== 0
  return counts || isObject(form) || actsFor(form) || isThing(w, next) || (endsInAlef(form) && !w.ctx.is[next])
}

/** «سامي حداد الاقتراح» */
const isShaped = ({ ctx: { tokens }, at, form }: Walk): boolean =>
  isVerbalShape(form, startsWithHamza(tokens.text, tokens.start[at] + ARTICLE.length))

function bareAfterName(w: Walk): boolean {
  const { at, form } = w
  // «[كلف] الملك محمد السادس سامي حداد»
  if (w.articleBefore && ORDINALS.has(w.before)) return true
  if (w.title || isObject(form) || isPeople(form) || w.thing || isOccasion(form)) return true
  // «زار سامي حداد مدينة حلب»
  if (isPlaceHead(form) && isPlace(w.ctx.tokens.norm[at + 1] ?? '')) return true
  // «حيدر العبادي انطلاق»: past a family name, a deed.
  // «موزا بنت ناصر مبنى المكتبة»
  if (isKnownThing(form) && DESCENT.holds(w.ctx.tokens.form[at - 2])) return true
  if (w.articleBefore && (isPlace(form) || actsFor(form) || isKnownThing(form))) return true
  // «مايك بومبيو إيران», «سامي حداد لجنة النواب»: past a name of two words another country, or a body.
  return (isPlaceName(form) || actsFor(form)) && isGivenName(w, at - 1) && isGivenName(w, at - 2)
}

/** A word of a name, by itself no office. */
const isGivenName = ({ ctx: { tokens, is }, first }: Walk, i: number): boolean =>
  i >= first &&
  !hasArticle(tokens.norm[i]) &&
  !(is[i] & (IS.TITLE | IS.COMMON)) &&
  ((is[i] & IS.NAME) !== 0 || !isNisba(tokens.norm[i]))

/** The head is known for a name. */
function followsKnown(w: Walk): boolean {
  const { norm } = w.ctx.tokens
  const { at, form, last } = w
  // «ناصر سليم التعادل», «سامي حداد المستشفى»: the noun of a deed or a place is the object.
  if (w.article) return w.beyond && (w.thing || isPlaceHead(bare(form)))
  // «سامي حداد شاعر لبناني»: what he is said to be is not his name.
  return !w.named && at + 1 < last && !hasArticle(norm[at + 1]) && isOrigin(norm[at + 1])
}

/** The head may be someone without an office; a word with the article comes. */
function followsUntitled(w: Walk): boolean {
  const { ctx, chosen, head, at, last, direct, form, noun } = w
  const { norm } = ctx.tokens
  // «حطم البريطاني مو فرح الرقم»: past someone of a people with his full name.
  if (at - 2 > head && !isNisba(form) && isNamed(ctx, head, head + 1) && !opensName(w.before)) return true
  // «نادي ليفربول المدرب»
  if (w.beyond && isHolder(form) && !(ctx.is[head] & IS.TITLE) && isNameLike(w, at - 1)) return true
  if (w.articleOfNoun || ctx.is[head] & (IS.TITLE | IS.COMMON)) return false
  // «ودع ريال مدريد البطولة»: past a name of two words what is held.
  if (w.beyond && !isThing(w, at - 1) && occasionOf(form) === 'contest') return true
  // «قوى الأمن الداخلي»
  if (isPeople(noun) || PLURALS.has(noun) || (!w.beyond && hasOwner(noun))) return false
  // «دعا لافروف الرئيس», and not «قوات المعارضة», «رجال الأعمال» nor «ظل النمو الاقتصادي».
  const other = w.title && !isWorld(form) && !(w.beyond && w.articleBefore && isNisba(form))
  if (other && !isThing(w, head) && !actsFor(noun) && !isObject(noun)) return true
  // «دعا لافروف الائتلاف الدولي»: a name, then the object with its adjective.
  if (!direct || chosen[head] !== null || endsInHamza(noun) || isFeminine(noun) || actsFor(noun)) return false
  // «خام برنت الخفيف»: nothing that acts.
  if (isKnownThing(noun)) return false
  if (isNisba(form) || at + 1 >= last) return false
  return hasArticle(norm[at + 1]) && !startsWithWaw(norm[at + 1]) && !carriesPreposition(ctx, at + 1)
}
