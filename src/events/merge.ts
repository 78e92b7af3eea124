import { CLASS } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { ALSO, OCCURS, occasionOf, ownName, STRIKES, sideOf, WOUNDS } from './grammar/frames.ts'
import { KAMA } from './grammar/particles.ts'
import { hasArticle, isNisba, singular } from './grammar/shapes.ts'
import { IS } from './grammar/words.ts'
import type { Clause, Draft, Happening, Range } from './model.ts'
import { BY_EVIDENCE } from './triggers/likely.ts'

/** Kinds that befall a person once. */
const ONCE = new Set(['death', 'birth'])
const SPEECH = new Set(['statement', 'denial', 'admission', 'accusation', 'appeal', 'warning'])

/** The words of a range as a key, without articles and conjunctions: «جنديين» is «جنديان». */
function words(ctx: Context, range: Range | null): string[] {
  if (!range) return []
  const out: string[] = []
  for (let i = range.first; i < range.last; i++) {
    const form = ctx.tokens.norm[i]
    if (form.length > 1 && !(ctx.is[i] & (IS.NUMERAL | IS.QUANTIFIER)))
      out.push(singular(hasArticle(form) ? form.slice(2) : form))
  }
  return out
}

/** More than half of the shorter name is in the longer: «شركة الطيران» is not «سلطات الطيران». */
function share(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.filter((w) => long.includes(w)).length * 2 > short.length
}

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

/** «الشاعر الراحل», «الرئيس البولندي»: the actor is told by titles alone. */
function unnamed(ctx: Context, { actor }: Draft): boolean {
  if (!actor) return false
  for (let i = actor.first; i < actor.last; i++)
    if (!(ctx.is[i] & (IS.TITLE | IS.COMMON)) && !(i > actor.first && isNisba(ctx.tokens.norm[i]))) return false
  return true
}

/** «الجنديان», «مستشار السلطان». */
const isDefinite = (ctx: Context, { actor }: Draft): boolean =>
  actor !== null && hasArticle(ctx.tokens.norm[actor.last - 1])

/** Tokens around a noun of death in which its count may stand. */
const BESIDE = 2

/** The number of those whom a death befell, as it is written; '' if none is. */
function countOf(ctx: Context, { actor, at }: Draft): string {
  const [first, last] = actor ? [actor.first, actor.last] : [at - 1, at + BESIDE]
  for (let i = Math.max(first, 0); i < last; i++)
    if (ctx.tokens.cls[i] === CLASS.NUMBER || (ctx.is[i] & IS.NUMERAL && !(ctx.is[i] & IS.QUANTIFIER)))
      return ctx.tokens.norm[i]
  return ''
}

/** «عشرات المهاجرين», «أكثر من أربعين شخصا»: several, counted or not. */
function isMany(ctx: Context, { actor, at }: Draft): boolean {
  if (ctx.is[at - 1] & IS.QUANTIFIER) return true
  for (let i = actor?.first ?? 0; i < (actor?.last ?? 0); i++) if (ctx.is[i] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  return false
}

/** One death is told by several words, of one person; two words without a person are two happenings: قتل، أصيب. */
function onceTold(ctx: Context, d: Draft, e: Draft): boolean {
  // The dead are not the wounded.
  if (WOUNDS.has(d.reading.lemma.citation) !== WOUNDS.has(e.reading.lemma.citation)) return false
  const [x, y] = [countOf(ctx, d), countOf(ctx, e)]
  // «مقتل 28», «عشرة قتلى»; «مقتل 11 جنديا» above, «قتل 11 عسكريا» below; «عشرات المهاجرين», «أربعون شخصا».
  if (x && y && x !== y) return false
  if (e.headline && (x ? x === y || isMany(ctx, e) : isMany(ctx, d) && isMany(ctx, e))) return true
  // «مصرع الرئيس البولندي» above, «لقي … مصرعه» of his name below.
  if (e.headline && isDefinite(ctx, e) && unnamed(ctx, e)) return true
  if (d.reading.lemma.id === e.reading.lemma.id && unnamed(ctx, d) && (e.headline || isDefinite(ctx, d))) return true
  if (d.reading.pronoun !== '' || e.headline || d.reading.lemma.id === e.reading.lemma.id) return sameActors(ctx, d, e)
  return d.actor !== null && e.actor !== null && sameActors(ctx, d, e)
}

/** A noun that points back: «الصفقة», «هذا الهجوم», «استقالته». */
function pointsBack(ctx: Context, d: Draft): boolean {
  if (d.role !== 'noun') return false
  return d.reading.article || d.reading.pronoun !== '' || (d.at > 0 && (ctx.is[d.at - 1] & IS.DEMONSTRATIVE) !== 0)
}

/** Letters at the start of the verb and the noun of one root: دعا, دعوة. */
const STEM = 2

/** «دعوة الأمين العام», of who called. */
const isOf = (ctx: Context, d: Draft, e: Draft): boolean =>
  d.role === 'noun' &&
  d.reading.lemma.citation.startsWith(e.reading.lemma.citation.slice(0, STEM)) &&
  d.actor !== null &&
  e.actor !== null &&
  d.time.basis !== 'stated' &&
  sameActors(ctx, d, e)

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
const isKnown = (d: Draft): boolean => d.role === 'noun' && d.reading.article && KNOWN.has(d.kind) && d.target === null

/** A noun without its article. */
const bare = (form: string): string => (hasArticle(form) ? form.slice(2) : form)

/** The noun that a happening goes by: «زلزال», «ضرب الزلزال»; '' if none. */
function nameOf({ tokens: { norm } }: Context, { role, at, reading, actor }: Draft): string {
  if (role === 'noun') return bare(norm[at].slice(reading.stemStart))
  return actor ? bare(norm[actor.first]) : ''
}

/** «الزلزال» after an accident, «المؤتمر» after a meeting: another, by what it is called. */
function isCalledElse(ctx: Context, d: Draft, e: Draft): boolean {
  const own = ownName(nameOf(ctx, d))
  return own >= 0 && ownName(nameOf(ctx, e)) !== own
}

function sameActors(ctx: Context, a: Draft, b: Draft): boolean {
  const x = words(ctx, a.actor)
  const y = words(ctx, b.actor)
  if (x.length === 0 || y.length === 0) return true
  return share(x, y) || isCalled(ctx, a, b) || isCalled(ctx, b, a)
}

/** Tokens before and after a name in which it is said who that is. */
const TITLED = 8

/** «الأمين العام», beside whose name the other telling says so. */
function isCalled(ctx: Context, { actor: a }: Draft, { actor: b }: Draft): boolean {
  const { norm } = ctx.tokens
  if (!a || !b || !(ctx.is[a.first] & IS.TITLE) || !hasArticle(norm[a.first])) return false
  const around = norm.slice(Math.max(b.first - TITLED, 0), b.last + TITLED)
  for (let i = a.first; i < a.last; i++) if (!around.includes(norm[i])) return false
  return true
}

/** Letters at the end of two verbs of one root: أطلق, انطلق. */
const ROOT = -3

/** «أطلقت اليابان مركبة», «انطلقت المركبة»: what one telling does it to, the other has do it or undergo it. */
function takesTurns(ctx: Context, d: Draft, e: Draft): boolean {
  // Who undergoes it does it to no one.
  if ((d.target === null) === (e.target === null)) return false
  if (d.reading.lemma.citation.slice(ROOT) !== e.reading.lemma.citation.slice(ROOT)) return false
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

/** «كما منحت», «وحكمت المحكمة أيضا»: one more of the kind. */
const addsOne = ({ tokens: { norm } }: Context, { at }: Draft): boolean =>
  norm[at - 1] === KAMA || ALSO.has(norm[at + 1]) || ALSO.has(norm[at + 2])

/** «الزلزال الذي ضرب المنطقة», «الحادث وقع»: that what is known took place. */
function isReference(ctx: Context, d: Draft): boolean {
  const { citation } = d.reading.lemma
  if (d.role !== 'verb' || !(OCCURS.has(citation) || STRIKES.has(citation)) || d.actor === null) return false
  const head = ctx.tokens.norm[d.actor.first]
  // «الإعصار كاترينا» is another than the one of today.
  return hasArticle(head) && occasionOf(head) !== undefined && hasArticle(ctx.tokens.norm[d.actor.last - 1])
}

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

/** «حريق كنيسة» above, «حريق نشب» below, «مواجهة جرت», «وقع الهجوم»: that what a noun names took place. */
function takesPlace(ctx: Context, d: Draft, e: Draft): boolean {
  if (d.role !== 'verb' || e.role !== 'noun' || d.actor === null) return false
  const { norm } = ctx.tokens
  const subject = norm[d.actor.first]
  if (bare(subject) !== nameOf(ctx, e)) return false
  // «الإعصار كاترينا» is another than the one of today.
  if (hasArticle(subject)) return hasArticle(norm[d.actor.last - 1])
  return OCCURS.has(d.reading.lemma.citation) && (e.headline || d.actor.first === e.at)
}

function isSame(ctx: Context, d: Draft, e: Draft): boolean {
  // «تدعو الأمم المتحدة» above, «دعا الأمين العام» below.
  if (e.headline && SPEECH.has(d.kind) && SPEECH.has(e.kind))
    return d.actor !== null && (d.reading.lemma.id === e.reading.lemma.id || sameActors(ctx, d, e))
  if (d.kind !== e.kind || !sameTime(d, e) || isOpposite(d, e)) return false
  if (describes(d, e) || takesPlace(ctx, d, e)) return true
  if (d.rules.trigger === BY_EVIDENCE && pointsBack(ctx, d) && !apart(d, e) && alikeTold(d, e)) return true
  if (!e.headline && !pointsBack(ctx, d) && !pointsBack(ctx, e) && apart(d, e)) return false
  const sameLemma = d.reading.lemma.id === e.reading.lemma.id
  if (!alikeTold(d, e)) return false
  if (!e.headline && otherTarget(ctx, d, e)) return false
  if (takesTurns(ctx, d, e) && !apart(d, e) && !(d.role === 'verb' && addsOne(ctx, d))) return true
  if (SPEECH.has(d.kind))
    return (
      (e.headline && sameActors(ctx, d, e)) ||
      (d.factuality === e.factuality && (isOf(ctx, d, e) || (sameLemma && pointsBack(ctx, d))))
    )
  if (isReference(ctx, d) && KNOWN.has(d.kind) && d.kind !== 'contest' && !apart(d, e)) return !isCalledElse(ctx, d, e)
  if (ONCE.has(d.kind)) return onceTold(ctx, d, e)
  if (e.headline) return sameLemma || (sameActors(ctx, d, e) && clausesApart(d, e))
  if (isKnown(d) && !apart(d, e)) return !isCalledElse(ctx, d, e)
  if (pointsBack(ctx, d))
    return sameLemma
      ? sameActors(ctx, d, e) || d.resolved
      : !apart(d, e) && sameActors(ctx, d, e) && d.actor !== null && e.actor !== null
  if (!sameLemma || (d.role === 'verb' && (addsOne(ctx, d) || ofAnother(d, e)))) return false
  return (
    sameActors(ctx, d, e) && (d.time.basis !== 'stated' || e.time.basis !== 'stated' || d.time.edtf === e.time.edtf)
  )
}

/** Nothing that the body tells of the happening stands against one more telling: two visits of one headline are two. */
const fits = (ctx: Context, d: Draft, { drafts }: Happening): boolean =>
  drafts.every(
    (x) =>
      x.headline ||
      describes(d, x) ||
      takesPlace(ctx, d, x) ||
      pointsBackAlone(d) ||
      (alikeTold(d, x) && !apart(d, x) && !byAnother(ctx, d, x)),
  )
/** «فاز الفيلم … وفاز الممثل»: one verb of two winners; «قتل ثلاثة … وقتل أحد المارة»: two deaths of one headline. */
function byAnother(ctx: Context, d: Draft, x: Draft): boolean {
  if (d.kind === 'death') return !isDefinite(ctx, d) && countOf(ctx, d) !== countOf(ctx, x) && !sameActors(ctx, d, x)
  return d.role === 'verb' && x.role === 'verb' && (ofAnother(d, x) || (d.kind === 'contest' && !sameActors(ctx, d, x)))
}
const pointsBackAlone = (d: Draft): boolean => d.role === 'noun' && d.time.basis !== 'stated'

/** The headline's event is told again in the lead, not far down. */
const LEAD = 60
const clausesApart = (d: Draft, e: Draft): boolean => d.at - e.at <= LEAD

/** Kinds of which a lead tells several that its headline does not. */
const SEVERAL = new Set<string>(['death', 'birth', 'change', 'health'])

/** «تأجيل المحاكمة» above, «قررت المحكمة» below: the first of its kind in the lead. */
const opensWith = (d: Draft, e: Draft): boolean =>
  e.headline &&
  !d.headline &&
  !SEVERAL.has(d.kind) &&
  !SPEECH.has(d.kind) &&
  clausesApart(d, e) &&
  alikeTold(d, e) &&
  !apart(d, e) &&
  !isOpposite(d, e)

/** Drafts of one kind, or of speech, that a new one is held against; older ones are past pointing back to. */
const WINDOW = 12

/** Whether the body has told the headline already: by a saying, or by a verb that is another than this one. */
function isBorne(d: Draft, { drafts }: Happening): boolean {
  const body = drafts.filter((x) => !x.headline)
  if (SPEECH.has(d.kind)) return body.length > 0
  const another = (x: Draft) => x.reading.lemma.id !== d.reading.lemma.id
  return d.role === 'verb' && body.some(another)
}

/** Brings the tellings of one happening together: repeats, the headline, later references. Linear in the drafts. */
export function merge(ctx: Context, clauses: readonly Clause[], drafts: readonly Draft[]): Happening[] {
  const { bounds } = ctx.layout
  const happenings: Happening[] = []
  const of = new Map<Draft, Happening>()
  const byPlace = new Map<number, Draft>()
  const recent = new Map<string, Draft[]>()
  for (const d of drafts) {
    const sentence = clauses[d.clause].sentence
    const place = bounds[ctx.first[sentence]] + d.at - bounds[sentence]
    const repeated = ctx.first[sentence] !== sentence ? byPlace.get(place) : undefined
    let into = repeated && repeated.reading.lemma === d.reading.lemma ? of.get(repeated) : undefined
    if (!into) {
      const group = SPEECH.has(d.kind) ? 'speech' : d.kind
      const list = recent.get(group) ?? []
      for (let k = list.length - 1; k >= 0 && !into; k--) {
        const happening = of.get(list[k]) as Happening
        // One saying bears out a headline; the next ones of the speaker are others.
        const borne = list[k].headline && isBorne(d, happening)
        if (!borne && isSame(ctx, d, list[k]) && fits(ctx, d, happening)) into = happening
      }
      if (!into && list.length === 1 && opensWith(d, list[0])) into = of.get(list[0])
      list.push(d)
      if (list.length > WINDOW) list.splice(list[0].headline ? 1 : 0, 1)
      recent.set(group, list)
    }
    if (into) into.drafts.push(d)
    else {
      into = { drafts: [d] }
      happenings.push(into)
    }
    of.set(d, into)
    if (ctx.first[sentence] === sentence) byPlace.set(place, d)
  }
  for (const { drafts } of happenings) if (drafts.length > 1) drafts.sort((a, b) => rank(b) - rank(a) || a.at - b.at)
  return happenings
}

/** The telling that an event is shown by: dated, in the body, a verb. */
function rank(d: Draft): number {
  return (
    (d.time.basis === 'stated' ? 4 : 0) +
    (d.headline ? -2 : 0) +
    (d.role === 'verb' ? 1 : 0) -
    (d.factuality === 'asserted' ? 0 : 0.5)
  )
}
