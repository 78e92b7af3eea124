import * as CLASS from '../../../text/class.ts'
import {
  bare,
  isAdjective,
  isFeminineSuperlative,
  isGroup,
  isHonorific,
  isKnownThing,
  isLoner,
  isOpposed,
  isPost,
  isSomething,
  isStorm,
  isVerbalShape,
} from '../../grammar/forms.ts'
import * as IS from '../../grammar/is.ts'
import * as PLACE from '../../grammar/place.ts'
import { compoundPlace } from '../../grammar/places.ts'
import { ARTICLE, endsInIn, hasArticle, startsWithHamza } from '../../grammar/shapes.ts'
import { GOD } from '../../grammar/titles.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { occasionAt } from '../../words.ts'
import { hasTitle, isGivenName, isNamed } from '../names.ts'
import { isThing, type Walk } from '../walk.ts'
import { isDeed, isNameLike, isOccasion } from './words.ts'

/** Past a noun with the article, or with a genitive that has it. */
export const followsDefinite = (w: Walk): boolean =>
  w.article
    ? ((w.traits & TRAIT.CAST) !== 0 && !isThing(w, w.at - 1)) ||
      (!w.beyond && isLoner(w.noun)) ||
      (w.beyond ? followsGenitive(w) : followsNoun(w)) ||
      (w.articleOfNoun && followsOffice(w)) ||
      isAddressed(w) ||
      isSecond(w)
    : bareAfterDefinite(w)

/** «القاهرة», and «السعودية», but past what it may be the adjective of: «السلطات السعودية». */
const isGoal = ({ traits, traitsOfNoun }: Walk): boolean =>
  (traits & TRAIT.PLACE_NAME) !== 0 && !((traits & TRAIT.NISBA) !== 0 && (traitsOfNoun & TRAIT.FEMININE) !== 0)

/** Past a genitive or an adjective with the article, no adjective of it nor of the head. */
function followsGenitive(w: Walk): boolean {
  const { ctx, head, form, traits, traitsBefore } = w
  if (!w.articleBefore) return false
  // «غادر وزير الصحة القاهرة»: where he went.
  if (isGoal(w)) return true
  // «وزارة الصحة المنظمات»: a plural of things is the adjective of another such plural only.
  if ((traits & TRAIT.AT) !== 0 && (traitsBefore & TRAIT.AT) === 0 && (w.traitsOfNoun & TRAIT.AT) === 0) return true
  // «شبكة الجزيرة الحكومة»: a body is no genitive.
  if ((traits & TRAIT.ACTS) !== 0 && !(w.articleOfNoun && ctx.is[head] & IS.TITLE)) return true
  // «كرمت هيئة المسرح الفنان»: nor is an office, past what a body is of.
  if (w.title && (traits & TRAIT.NISBA) === 0 && ctx.is[head] & IS.COMMON && !(ctx.is[head] & IS.TITLE)) return true
  // «ألغى اتحاد الكرة الدوري»: what is held.
  if (isOccasion(form) && (traitsBefore & TRAIT.NISBA) === 0) return true
  // «جماعة الإخوان البيان»: nothing that is said or given.
  if (!w.articleOfNoun && ((traits & TRAIT.BARE_OBJECT) !== 0 || isHostile(w) || isNoAdjective(w))) return true
  // «محكمة الاستئناف المتهمين», «قوات الأمن المتظاهرين»: an oblique plural that describes no plural.
  return endsAsPersons(form) && (traitsBefore & TRAIT.IN) === 0 && isWho(w)
}

/** «الاقتراح», «الطريق»: what describes nothing. */
const isNoAdjective = ({ ctx: { tokens, is }, at, form, traits }: Walk): boolean =>
  isVerbalShape(form, startsWithHamza(tokens.text, tokens.start[at] + ARTICLE.length)) ||
  ((traits & TRAIT.BARE_THING) !== 0 && !(is[at] & IS.COMMON))

/** A deed that befalls no one by itself: «الاغتيال», not «الحريق». */
const isHostile = (w: Walk): boolean => isDeed(w, w.at) && occasionAt(w.ctx.tokens, w.at) !== 'disaster'

/** By its ending a plural of persons in the oblique, and no adjective of belonging: «المتهمين», not «المصريين». */
const endsAsPersons = (form: string): boolean => endsInIn(form) && !endsInIn(form.slice(0, -1)) && form.length > 6

/** Who has done or suffered something, or is known for one of the people: «المتهمين», «المتظاهرين». */
const isWho = ({ ctx, at, traits }: Walk): boolean =>
  (traits & TRAIT.PEOPLE) !== 0 || ctx.readings[at].some((r) => r.form === 'active' || r.form === 'passive')

/** «استقبل الرئيس الوفد», «أحال الأمن الزوج»: right past the head, who, and whom: no adjective of it. */
function followsNoun(w: Walk): boolean {
  const { ctx, head, at, direct, form, title, noun, articleOfNoun, traits, traitsOfNoun } = w
  if (!articleOfNoun) return false
  if ((traits & TRAIT.BARE_PLACE_HEAD) !== 0 || isGoal(w)) return true
  // «المتظاهرين الحكومة»: a body is no adjective.
  const common = ctx.is[at] & IS.COMMON && (traits & TRAIT.ACTS) === 0
  // «اعتقلت الشرطة الصحفي كريم سليم»: someone, by his name; not «المكتب الصحفي», «المتحدث الصحفي».
  const holder = (traits & TRAIT.HOLDER) !== 0 && !(ctx.is[head] & IS.TITLE) && at + 1 < w.last && isNameLike(w, at + 1)
  if (holder) return true
  // «الائتلاف المعارض»
  if ((traits & TRAIT.NISBA) !== 0 || common || isAdjective(bare(form), noun) || isOpposed(form)) return false
  // «أقال الوزير المدير»: two who are known by what they are.
  const two = (traits & TRAIT.HOLDER) !== 0 && (traitsOfNoun & TRAIT.HOLDER) !== 0
  if (ctx.is[head] & IS.TITLE) return direct && (!title || (traits & TRAIT.PEOPLE) !== 0 || two)
  // «جرفت السيول السيارات»: a plural of things is the adjective of another such plural only.
  if (direct && (traits & TRAIT.AT) !== 0 && (traitsOfNoun & TRAIT.AT) === 0) return true
  // «مئات المتظاهرين الحكومة»
  return (
    title ||
    (traits & TRAIT.PEOPLE) !== 0 ||
    ((traits & TRAIT.ACTS) !== 0 && (traitsOfNoun & (TRAIT.SOUND_PLURAL | TRAIT.PEOPLE | TRAIT.ACTS)) !== 0)
  )
}

/** «دعا محافظ حلب السكان»: past an office and its place, people or a body. */
const isAddressed = ({ ctx, head, at, form, beyond, articleOfNoun, traits }: Walk): boolean =>
  beyond &&
  (ctx.is[head] & IS.TITLE) !== 0 &&
  !articleOfNoun &&
  ((ctx.place[at - 1] & PLACE.NAME) !== 0 || compoundPlace(ctx.tokens.norm, head + 1, at) === at - head - 1) &&
  ((traits & TRAIT.PEOPLE) !== 0 || endsAsPersons(form) || (traits & TRAIT.ACTS) !== 0 || isGroup(bare(form)))

/** «الوزير الخطة», «الشرطة الغاز»: of the other gender than who acts. */
function followsOffice({ ctx, head, form, beyond, traits, traitsOfNoun }: Walk): boolean {
  if ((traitsOfNoun & TRAIT.FEMININE) === 0)
    return (traits & (TRAIT.FEMININE | TRAIT.NISBA)) === TRAIT.FEMININE && (ctx.is[head] & IS.TITLE) !== 0
  // «الشرطة الروائي السوداني»: no adjective either; not «الانفلات الأمني».
  if ((traits & TRAIT.NISBA) !== 0 && (traitsOfNoun & TRAIT.TA) === 0) return false
  return !beyond && (traits & TRAIT.FEMININE) === 0 && !isFeminineSuperlative(form)
}

/** «الشرطة القبض», «الطلاب المؤتمر», «الأرجنتين المكسيك», «حزبه الانتخابات»: two definite nouns are no phrase. */
function isSecond(w: Walk): boolean {
  const { traitsOfNoun, traits } = w
  if (!w.articleOfNoun && (w.beyond || (traitsOfNoun & TRAIT.OWNER) === 0)) return false
  return (
    w.thing ||
    (traits & TRAIT.BARE_OBJECT) !== 0 ||
    isNoAdjective(w) ||
    occasionAt(w.ctx.tokens, w.at) !== undefined ||
    ((traits & TRAIT.PLACE) !== 0 && (traitsOfNoun & TRAIT.PLACE) !== 0)
  )
}

/** What follows a phrase that is complete: an office that its holder's name follows goes on, nothing else does. */
function bareAfterDefinite(w: Walk): boolean {
  const { ctx, head, at, first, last, named, traits, noun, traitsOfNoun } = w
  const { tokens, is, place } = ctx
  const { norm } = tokens
  if (named) return false
  // «شركة الطيران الألمانية لوفتهانزا رحلاتها»: its name, where what it does something to comes after.
  if (
    w.beyond &&
    (w.traitsBefore & TRAIT.NISBA) !== 0 &&
    (traitsOfNoun & TRAIT.ACTS) !== 0 &&
    isNameLike(w, at) &&
    (ctx.traits[at + 1] & TRAIT.OWNED) !== 0
  )
    return false
  // «الوزير أمين الحداد»
  if (is[head] & IS.TITLE && isGivenName(ctx, at)) return false
  // «في تصريح صحفي»: an adjective, spelled like a trade.
  // «مستشفى ابن سينا»: a name.
  const trade =
    w.title &&
    !((traits & TRAIT.OPENS_NAME) !== 0 && (traitsOfNoun & TRAIT.PLACE_HEAD) !== 0) &&
    !((traits & TRAIT.NISBA) !== 0 && (isThing(w, head) || isOccasion(noun)))
  if (!w.definite) return trade && !hasTitle(ctx, first, at) && !isPost(noun)
  // «زار الرئيس مصر», «افتتح الرئيس قناة السويس»: where he went.
  // «محكمة العاصمة تونس»: a city and its name.
  // «قالت رئيسة الوزراء الإيطالية جورجيا ميلوني»: who speaks goes nowhere.
  const speaks = w.chosen[first - 1]?.lemma.frame === 'say' && at + 1 < last && isNameLike(w, at + 1)
  if (!speaks && ((traits & TRAIT.PLACE) !== 0 || compoundPlace(norm, at, last) > 0))
    return (w.traitsBefore & TRAIT.BARE_PLACE_HEAD) === 0
  // «زار الوزير قرية كفرنبل», «مطار بيروت»; «الفنان وادي الصافي» is a name.
  if ((traits & TRAIT.PLACE_HEAD) !== 0 && ((traits & TRAIT.FEMININE) !== 0 || (place[at + 1] & PLACE.NAME) !== 0))
    return true
  // «أقال الرئيس وزير الدفاع»: another office; «الفنان أمير كريم» is a name, «السيد وزير الدفاع» one person.
  const office =
    w.title &&
    at + 1 < last &&
    ((ctx.traits[at + 1] & TRAIT.ARTICLE) !== 0 || (place[at + 1] & PLACE.NAME) !== 0 || (is[at + 1] & IS.COMMON) !== 0)
  if (office && !isHonorific(w.before)) return true
  // «طلب الوزير مساعدة عاجلة», «كتبت المطربة أغنية جديدة»: with an adjective, spelled like an office or the name of a woman.
  if ((w.title || (traits & TRAIT.TA) !== 0) && at + 1 < last && isAdjective(norm[at + 1], w.form)) return true
  // «الائتلاف المعارض مجلس الأمن»: a body.
  if ((traits & TRAIT.ACTS) !== 0 && !w.title) return true
  // «سلم الوزير جائزة», «أجرى الوزير محادثات», «المدير أهمية الخطة»: no name, but what he gives or holds.
  const thing = !w.beyond && (is[at] & IS.COMMON) !== 0 && !w.title
  if (thing || tokens.cls[at] === CLASS.NUMBER || (traits & TRAIT.OBJECT) !== 0 || w.thing || isMeeting(w)) return true
  // «تابع الوزير مشروعات المدينة», «أداء الشركة»: nor what something is.
  if (isWhat(w)) return true
  // «قرر الوزير رصف الطريق»: a word that nothing knows, before what is no family name.
  const next = norm[at + 1] ?? ''
  if (!w.beyond && at + 1 < last && hasArticle(next) && !GOD.has(next) && isKnownThing(bare(next))) return true
  // «الإعصار ساندي»
  const storm = isStorm(noun) && isNameLike(w, at) && (traits & TRAIT.AT) === 0
  return !hasTitle(ctx, first, at) && (w.beyond || !(storm || isNamed(ctx, head, at)))
}

/** «محادثات», «مباحثات»: a noun of meeting, in the plural that is no name. */
function isMeeting({ ctx, at, traits }: Walk): boolean {
  const r = ctx.readings[at][0]
  return r !== undefined && r.form === 'noun' && r.lemma.frame === 'meet' && (traits & TRAIT.AT) !== 0
}

/** «مشروعات المدينة», «أداء الشركة», and not «فرات كوهين»: a noun of something, before what is no second word of a name. */
function isWhat(w: Walk): boolean {
  const { tokens, place, traits } = w.ctx
  const something = (i: number) =>
    isSomething(tokens.norm[i], startsWithHamza(tokens.text, tokens.start[i]), (w.traitsOfNoun & TRAIT.FEMININE) !== 0)
  if (w.title || !something(w.at)) return false
  const next = w.at + 1
  const name = tokens.cls[next] === CLASS.WORD && isNameLike(w, next) && (place[next] & PLACE.NAME) === 0
  return !name || something(next) || (traits[next] & TRAIT.OBJECT) !== 0
}
