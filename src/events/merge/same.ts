import type { Context } from '../context.ts'
import { MORE_THAN_ONCE, none } from '../dating/background.ts'
import { ALSO, OCCURS, sideOf } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { KAMA } from '../grammar/particles.ts'
import { withoutLink } from '../grammar/shapes.ts'
import type { Draft, Happening, Range } from '../model.ts'
import { BY_EVIDENCE } from '../triggers/likely.ts'
import { ONCE, ofOthers, onceTold } from './deaths.ts'
import { isCalledElse, isDefinite, isFormer, isNew, isOfKnown, nameOf, sameActors, share, words } from './names.ts'

/** Kinds whose words of one root may tell different things: حكم, حاكم; شارك, مشاركة. */
const ROOTLESS = new Set<string>(['trial', 'career', 'change', 'vote', 'decision'])

const EARLIER = none(MORE_THAN_ONCE)

/** Of one word, or of its root, هاجم, هجوم, where what takes place is not told as new: «وقع زلزال». */
export const isSameWord = (ctx: Context, d: Draft, e: Draft): boolean =>
  d.reading.lemma.citation === e.reading.lemma.citation || (!ROOTLESS.has(d.kind) && (e.headline || !isNew(ctx, d)))

export const SPEECH = new Set<string>(['statement', 'denial', 'admission', 'accusation', 'appeal', 'warning'])

function sameTime(a: Draft, b: Draft): boolean {
  if (a.time.basis !== 'stated' || b.time.basis !== 'stated') return true
  if (a.time.edtf === b.time.edtf) return true
  const { from: af, to: at } = a.time
  const { from: bf, to: bt } = b.time
  return af !== null && at !== null && bf !== null && bt !== null && af <= bt && bf <= at
}

/** Both have a place on the calendar, and no day in common. */
function apart(a: Draft, b: Draft): boolean {
  const { from: af, to: at } = a.time
  const { from: bf, to: bt } = b.time
  return (at !== null && bf !== null && at < bf) || (bt !== null && af !== null && bt < af)
}

/** Both say whom or what it was done to, and not the same: «توقيف ثلاثة», «توقيف زوجين». */
function otherTarget(ctx: Context, d: Draft, e: Draft): boolean {
  const x = words(ctx, undergoer(d, e))
  const y = x.length > 0 ? words(ctx, undergoer(e, d)) : []
  return y.length > 0 && !share(x, y)
}

/** «إغلاق المطار», «أغلق السوق»: without a target, beside a noun that tells no one who did it, who a verb says undergoes it. */
const undergoer = (d: Draft, { actor, target, role }: Draft): Range | null =>
  d.target ?? (role === 'noun' && d.role === 'verb' && actor === null && target ? d.actor : null)

/** A noun that points back: «الصفقة», «هذا الهجوم», «استقالته». */
function pointsBack(ctx: Context, d: Draft): boolean {
  // «قام الجنود بالانتشار»: a deed that its verb tells as new.
  if (d.role !== 'noun' || (d.rules.trigger === 'carried' && d.reading.preposition)) return false
  return d.reading.article || d.reading.pronoun !== '' || (d.at > 0 && (ctx.is[d.at - 1] & IS.DEMONSTRATIVE) !== 0)
}

/** «دعوة الأمين العام», of who called. */
const isOf = (ctx: Context, d: Draft, e: Draft): boolean =>
  d.role === 'noun' && d.actor !== null && e.actor !== null && d.time.basis !== 'stated' && sameActors(ctx, d, e)

/** «دعا بان كي مون», with nothing that joins it to the same above: the lead tells its deck again. */
const isRetold = (ctx: Context, d: Draft, e: Draft): boolean => {
  const name = d.role === e.role && d.reading.conjunction === '' && !d.resolved ? words(ctx, d.actor) : []
  return name.length > 1 && name.join() === words(ctx, e.actor).join()
}

/** Kinds whose bare noun with the article is the one that the text tells of: «الهجوم», «الزلزال», «الصفقة». */
const KNOWN = new Set<string>([
  'meeting',
  'attack',
  'disaster',
  'agreement',
  'trade',
  'contest',
  'protest',
  'vote',
  'ceremony',
  'trial',
])

/** A noun with the article and nothing that it governs, which says no more than that. */
const isBare = (d: Draft): boolean => d.reading.article && d.target === null

/** «أطلقت اليابان مركبة», «انطلقت المركبة»: what one telling does it to, the other has do it or undergo it. */
function takesTurns(ctx: Context, d: Draft, e: Draft): boolean {
  // Who undergoes it does it to no one.
  if ((d.target === null) === (e.target === null)) return false
  const crossed = (a: Range | null, b: Range | null) => {
    const x = words(ctx, a)
    const y = words(ctx, b)
    return x.length > 0 && y.length > 0 && share(x, y)
  }
  return crossed(d.actor, e.target) || crossed(d.target, e.actor)
}

const TO_COME = new Set<string>(['planned', 'possible'])

/**
 * A visit that is planned is not the one that took place. A headline's present («يزور») and a noun («زيارة») may stand
 * for either.
 */
function alikeTold(d: Draft, e: Draft): boolean {
  if (d.factuality === e.factuality) return true
  if (d.factuality === 'denied' || e.factuality === 'denied') return false
  if (TO_COME.has(d.factuality) === TO_COME.has(e.factuality)) return true
  return d.role === 'noun' || e.role === 'noun' || (e.headline && e.reading.form === 'present')
}

/** «عين حداد … واستقبل كرم وعينه»: of whom the pronoun takes up. */
const ofAnother = (d: Draft, e: Draft): boolean => d.reading.pronoun !== '' && e.target !== null

/** One takes an office and the other leaves it; one is held and the other let go. */
const isOpposite = (d: Draft, e: Draft): boolean =>
  d.reading.lemma !== e.reading.lemma && sideOf(d.reading.lemma.citation) !== sideOf(e.reading.lemma.citation)

/** «كما منحت», «وكذلك منحت», «وحكمت المحكمة أيضا»: one more of the kind. */
const addsOne = ({ tokens: { norm } }: Context, { at }: Draft): boolean =>
  norm[at - 1] === KAMA || [norm[at - 1], norm[at + 1], norm[at + 2]].some((w) => ALSO.has(withoutLink(w ?? '')))

/** Tokens from the noun of a happening to the verb that describes it. */
const DESCRIBED = 5

/** «ضربات جوية استهدفت المدينة», «الهجوم الذي استهدفها»: the noun and the verb that describes it tell one. */
const describes = (d: Draft, e: Draft): boolean =>
  d.role === 'verb' &&
  e.role === 'noun' &&
  d.clause === e.clause + 1 &&
  d.reading.conjunction === '' &&
  d.at - e.at <= DESCRIBED &&
  (d.kind === 'attack' || d.kind === 'disaster')

/** «حريق كنيسة» above, «حريق نشب» below, «مواجهة جرت», «الحكم صدر»: that what a noun names took place. */
function takesPlace(ctx: Context, d: Draft, e: Draft): boolean {
  if (d.role !== 'verb' || e.role !== 'noun' || d.actor === null) return false
  const beside = e.headline || d.actor.first === e.at
  if (!isDefinite(ctx, d.actor) && !(beside && OCCURS.holds(d.reading.lemma.headword))) return false
  return nameOf(ctx, d) === nameOf(ctx, e)
}

/** It takes up what is known: «الهجوم», «الزلزال الذي ضرب المنطقة». */
export const isKnown = (ctx: Context, d: Draft): boolean =>
  KNOWN.has(d.kind) && (d.role === 'noun' ? isBare(d) : d.kind !== 'contest' && isOfKnown(ctx, d))

/** Who did it is told, by more than how many they are: not «الآلاف». */
const isTold = (ctx: Context, { actor }: Draft): boolean => words(ctx, actor).length > 0

/** Whether two tellings are of one happening, the second in the text first; of one word or root, or not. */
export function isSame(ctx: Context, d: Draft, e: Draft, sameWord: boolean): boolean {
  // «تدعو الأمم المتحدة» above, «دعا الأمين العام» below.
  if (e.headline && SPEECH.has(d.kind) && SPEECH.has(e.kind))
    return d.actor !== null && (d.reading.lemma.id === e.reading.lemma.id || sameActors(ctx, d, e))
  if (d.kind !== e.kind || !sameTime(d, e) || isOpposite(d, e)) return false
  // «سبق أن نفذت إضرابا مماثلا», «فشل جولات سابقة»: another one, of before.
  if ((d.rules.time === EARLIER && e.rules.time !== EARLIER) || isFormer(ctx, d) !== isFormer(ctx, e)) return false
  if (describes(d, e) || takesPlace(ctx, d, e)) return true
  const back = pointsBack(ctx, d)
  if (d.rules.trigger === BY_EVIDENCE && back && !apart(d, e) && alikeTold(d, e)) return true
  const known = isKnown(ctx, d)
  if (!sameWord && !e.headline && !back && !known && !ONCE.has(d.kind)) return false
  if (!e.headline && !back && !pointsBack(ctx, e) && apart(d, e)) return false
  if (!alikeTold(d, e)) return false
  if (!e.headline && otherTarget(ctx, d, e)) return false
  // «دعا أنصاره»: who was called on may be no more than a word.
  if (
    sameWord &&
    takesTurns(ctx, d, e) &&
    !(SPEECH.has(d.kind) && words(ctx, d.actor).length < 2) &&
    !apart(d, e) &&
    !(d.role === 'verb' && addsOne(ctx, d))
  )
    return true
  // «كما أصيب العشرات»
  if (d.role === 'verb' && !e.headline && addsOne(ctx, d)) return false
  if (SPEECH.has(d.kind))
    return sameWord && d.factuality === e.factuality && (back || isOf(ctx, d, e) || isRetold(ctx, d, e))
  if (ONCE.has(d.kind)) return onceTold(ctx, d, e, sameWord)
  if (e.headline) return sameWord || (sameActors(ctx, d, e) && clausesApart(d, e))
  if (known && !apart(d, e)) return !isCalledElse(ctx, d, e)
  if (back)
    return sameWord
      ? sameActors(ctx, d, e) || d.resolved
      : !apart(d, e) && sameActors(ctx, d, e) && isTold(ctx, d) && isTold(ctx, e)
  if (!sameWord || (d.role === 'verb' && ofAnother(d, e))) return false
  // «ثلاث زيادات أخرى», «زيادة الإنفاق»: of things that change, each has its own.
  if (d.kind === 'change' && !(isTold(ctx, d) && isTold(ctx, e))) return false
  return (
    sameActors(ctx, d, e) && (d.time.basis !== 'stated' || e.time.basis !== 'stated' || d.time.edtf === e.time.edtf)
  )
}

/** Drafts of one kind, of speech or of one happening that a new one is held against; older ones are past pointing back to. */
export const WINDOW = 12
export const lastTold = ({ drafts }: Happening): readonly Draft[] =>
  drafts.length > WINDOW ? drafts.slice(-WINDOW) : drafts

/** Nothing that the body tells of the happening stands against one more telling: two visits of one headline are two. */
export const fits = (ctx: Context, d: Draft, h: Happening): boolean =>
  lastTold(h).every(
    (x) =>
      x.headline ||
      describes(d, x) ||
      takesPlace(ctx, d, x) ||
      pointsBackAlone(ctx, d) ||
      (alikeTold(d, x) && !apart(d, x) && !byAnother(ctx, d, x)),
  )
/** «فاز الفيلم … وفاز الممثل»: one verb of two winners; «قتل ثلاثة … وقتل أحد المارة»: two deaths of one headline. */
function byAnother(ctx: Context, d: Draft, x: Draft): boolean {
  if (d.kind === 'death') return ofOthers(ctx, d, x)
  // «انخفضت الأسهم … وانخفض المؤشر»
  if (SEVERAL.has(d.kind)) return !sameActors(ctx, d, x)
  return d.role === 'verb' && x.role === 'verb' && (ofAnother(d, x) || (d.kind === 'contest' && !sameActors(ctx, d, x)))
}
const pointsBackAlone = (ctx: Context, d: Draft): boolean =>
  (d.role === 'noun' || isOfKnown(ctx, d)) && d.time.basis !== 'stated'

/** The headline's event is told again in the lead, not far down. */
const LEAD = 60
const clausesApart = (d: Draft, e: Draft): boolean => d.at - e.at <= LEAD

/** Kinds of which a lead tells several that its headline does not. */
const SEVERAL = new Set<string>(['death', 'birth', 'change', 'health'])

/** «تأجيل المحاكمة» above, «قررت المحكمة» below: the first of its kind in the lead. */
export const opensWith = (d: Draft, e: Draft): boolean =>
  e.headline &&
  !d.headline &&
  !SEVERAL.has(d.kind) &&
  !SPEECH.has(d.kind) &&
  clausesApart(d, e) &&
  alikeTold(d, e) &&
  !apart(d, e) &&
  !isOpposite(d, e)
