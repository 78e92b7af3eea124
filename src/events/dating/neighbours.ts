import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import type { TimeExpression } from '../../temporal/index.ts'
import * as CLASS from '../../text/class.ts'
import { headwordAt, isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { bareForm } from '../grammar/forms.ts'
import {
  ADDS,
  AFTER,
  BECAUSE,
  CAUSES,
  DAY_AFTER,
  DAYS,
  EARNINGS,
  EVE,
  FROM,
  LASTING,
  MEANWHILE,
  OCCURS,
  ON_ITS_DAY,
  occasionOf,
  SAYINGS,
  STARTS,
  STRETCHES,
  SUCCEEDS,
  THAT_WHICH,
  UPON,
  WHEN,
  WHERE,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { ON } from '../grammar/particles.ts'
import { hasArticle } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Clause, Draft } from '../model.ts'
import { comesAfter, LED_UP } from './background.ts'
import { dayOf, shifted } from './days.ts'
import { ofExpression } from './expression.ts'
import { upToNow } from './since.ts'
import { BEFALLS, BRINGS, COARSE, isNews, isSpeech, type Narrative, type Telling } from './story.ts'
import { drawnOut, earlierBy, isLongPast, monthOf, ofPublication, placed, UNDATED } from './times.ts'

/** What a draft's neighbours say of its day: what it happened in, what came after it, who spoke before. */

/** Sentences that a date long past, or a speaker, reaches over. */
export const REACH = 2

/** A time fine enough to hand on; «يومي 1 و2 مارس» is. */
export const isFine = (time: EventTime | undefined): time is EventTime =>
  time !== undefined && (!COARSE.has(time.precision ?? '') || isFewDays(time))

/** Days that are handed on together. */
const FEW = 4
const isFewDays = ({ precision, from, to }: EventTime): boolean =>
  precision === 'interval' && from !== null && to !== null && dayOf(to) - dayOf(from) < FEW

/** Tokens between a verb and the noun of what it happened in. */
const INSIDE = 12

/** Drafts after a verb among which the one of what it happened in may be. */
const AMONG = 3

/** The drafts right after one. */
const among = ({ drafts, n }: Telling): readonly Draft[] => drafts.slice(n + 1, n + 1 + AMONG)

/** The one of them that states a time in a clause. */
const datedIn = (told: Telling, { index }: Clause): Draft | undefined =>
  among(told).find((after) => after.clause === index && after.timex >= 0)

/** What one states, where that is the news. */
function newsOf({ ctx, chosen, publishedAt }: Telling, after: Draft | undefined): EventTime | null {
  const time = after ? ofExpression(ctx, after, chosen) : null
  return time !== null && isFine(time) && isNews(time, publishedAt) ? time : null
}

/** The day that a later noun, or a relative clause about a noun, states, where a preposition puts the verb on that day. */
export function happenedIn(told: Telling): EventTime | null {
  const { ctx, chosen, clause, clauses, d, publishedAt } = told
  for (const after of among(told)) {
    if (clauses[after.clause].sentence !== clause.sentence) return null
    // «قتل ثلاثة وأصيب خمسة أمس»: of the dead and the wounded; «وقع انفجار أسفر عن مقتل ثلاثة أمس»: of the outcome.
    const stated = after.timex >= 0 && ctx.time.timexes[after.timex].type !== 'DURATION'
    const brings = BRINGS.has(d.kind) && [after, d].some((x) => CAUSES.holds(headwordAt(chosen, x.verb)))
    const together = stated && after.kind === 'death' && after.clause === d.clause + 1
    if (together && (d.kind === 'death' || brings)) return ofExpression(ctx, after, chosen)
    if (d.role !== 'verb' && d.rules.trigger !== 'carried') continue
    const noun = !stated || after.pluperfect ? -1 : nounOf(told, after)
    if (noun < 0 || noun - d.at > INSIDE) continue
    // «أودى انفجار أمس بحياة»: its subject.
    if (after.rules.trigger === 'cause') return ofExpression(ctx, after, chosen)
    for (let i = noun, far = 0; i > d.at && far < BEFORE_IT; i--, far++) {
      const form = ctx.tokens.norm[i]
      // «استقال بعد اجتماعه بالرئيس أمس»: what he did right before.
      const own = form === AFTER && i === after.at - 1 && after.reading.pronoun !== ''
      // «بينت الوزارة في بيان صدر أمس».
      if (!own && (!ON_ITS_DAY.has(form) || (isSpeech(d) && !UPON.has(form) && !SAYINGS.holds(ctx.tokens.form[noun]))))
        continue
      const time = ofExpression(ctx, after, chosen)
      if (time !== null && isFine(time) && isNews(time, publishedAt) && (!own || time.from === time.to)) return time
      // «قتل ستة في هجوم استهدف فندقا في 2015»: in what is long past.
      return BEFALLS.has(d.kind) ? (sinceItBegan(ctx, after, chosen) ?? (BRINGS.has(after.kind) ? time : null)) : null
    }
  }
  return null
}

/** «أصيب أربعة إثر انفجار أسطوانة», «قتل جنديان في كمين نصبه مسلحون»: what brought it about, new as it is, was on its day. */
export function broughtAbout({ ctx, chosen, d, drafts, n, clauses, clause, verb }: Telling): EventTime | null {
  const noun =
    d.role === 'noun' && (d.verb < 0 || d.at < d.verb) ? d.at : clause.opener === 0 && !clause.linked ? d.verb - 1 : -1
  if (!BRINGS.has(d.kind) || noun < 1 || (d.role === 'verb' && verb?.form !== 'past')) return null
  for (let i = noun, far = 0; far < BEFORE_IT && i > 0 && !isVerb(chosen[i]); i--, far++) {
    if ((ctx.traits[i] & TRAIT.ARTICLE) !== 0 && occasionOf(ctx.tokens.norm[i])) return null
    if (!ON_ITS_DAY.holds(ctx.tokens.form[i])) continue
    const befell = drafts.slice(Math.max(0, n - AMONG), n).findLast((b) => BEFALLS.has(b.kind) && b.at < i)
    const same = befell && clauses[befell.clause].sentence === clause.sentence
    return same && befell.factuality !== 'planned' && befell.time.edtf !== null ? befell.time : null
  }
  return null
}

/** «لقي العشرات حتفهم عندما انحرف القطار ليلة أمس»: the day that the clause of the time after it states. */
export function whenThatWas(told: Telling): EventTime | null {
  const { ctx, clause, clauses } = told
  const next = clauses[clause.index + 1]
  if (next?.sentence !== clause.sentence || !WHEN.holds(ctx.tokens.form[next.openerAt])) return null
  const then = datedIn(told, next)
  return then ? ofExpression(ctx, then, told.chosen) : null
}

/** «توترت العلاقات بعدما قاد الجيش انقلابا في 2013»: after what is long past, at no known time. */
export function followsHistory(told: Telling): boolean {
  const { ctx, clause, clauses, publishedAt } = told
  const next = clauses[clause.index + 1]
  if (next?.sentence !== clause.sentence || !comesAfter(ctx, next)) return false
  const then = datedIn(told, next)
  const to = then && ctx.time.timexes[then.timex].to
  return to != null && publishedAt !== null && isLongPast(to, publishedAt)
}

/** «انقطعت العلاقات منذ 2016 بعدما هاجم محتجون السفارة، إثر إعدام حداد»: what something long past came upon was then. */
export function ledUpTo({ ctx, clause, clauses, d, before, publishedAt }: Telling): EventTime | null {
  if (before === null || clauses[before.clause].sentence !== clause.sentence) return null
  if (d.role === 'noun' ? !UPON.has(ctx.tokens.norm[d.at - 1]) : !comesAfter(ctx, clause)) return null
  const x = ctx.time.timexes[before.timex]
  return x?.from && isLongPast(x.from, publishedAt) ? placed(x) : before.rules.time === LED_UP ? before.time : null
}

/** «تأهل المنتخب بعدما فاز على اليابان الثلاثاء»: of what a match brought, the day that its match states in the sentence. */
export function ofItsMatch(told: Telling): EventTime | null {
  const { chosen, clause, clauses, d } = told
  if (d.kind !== 'contest') return null
  const match = among(told).find(
    (after) => after.kind === 'contest' && after.timex >= 0 && clauses[after.clause].sentence === clause.sentence,
  )
  // «تعادل مع النصر قبل أن يفوز على الأهلي أمس»: another match.
  if (match && chosen[match.verb]?.form === 'present') return null
  return newsOf(told, match)
}

/** Tokens from the preposition to its noun. */
const BEFORE_IT = 4

/**
 * The noun of a later draft that a verb may have happened in: itself, or what its relative clause describes; else -1. Of
 * «قتل ثلاثة وأصيب آخرون في هجوم شنه مسلحون» it is that of both verbs.
 */
function nounOf({ ctx, clauses, d }: Telling, after: Draft): number {
  const next = clauses[after.clause]
  const beside = after.clause === d.clause + 1 || (after.clause === d.clause + 2 && clauses[d.clause + 1].linked)
  if (after.role === 'noun' && after.verb < 0) return after.clause === d.clause ? after.at : -1
  // «قفز 12 في المئة، مواصلا مكاسب بدأت»: past a comma it describes another.
  if (!beside || next.linked || ctx.tokens.cls[next.first] === CLASS.PUNCT) return -1
  return after.role === 'verb' ? next.first - 1 : after.at < after.verb ? after.at : -1
}

const isDay = ({ precision }: EventTime): boolean => precision === 'day' || precision === 'time'

/**
 * «بعد أسبوعين من انتخاب», «بعد عام على اندلاع الحرب»: a noun, a length of time before it, counted back from the day of what came after. «بعد أسبوع من
 * المعارك», «خلال أسبوع من المعارك»: what lasts took that long.
 */
export function soLongBefore({ ctx, chosen, d, publishedAt }: Telling, after: EventTime | null): EventTime | null {
  const { norm } = ctx.tokens
  // «تمكنت بعد أيام من انتشال الجثة»: it is what the verb came to.
  if (SUCCEEDS.holds(headwordAt(chosen, d.verb))) return null
  // «بعد أيام من تحطم»: of no named number.
  if (publishedAt && norm[d.at - 1] === FROM && norm[d.at - 2] === DAYS && norm[d.at - 3] === AFTER)
    return monthOf(publishedAt, null)
  const length = ctx.timexAt[d.at - 2] ?? -1
  if (d.role !== 'noun' || length < 0 || (norm[d.at - 1] !== FROM && norm[d.at - 1] !== ON)) return null
  const x = ctx.time.timexes[length]
  const from = after === null ? publishedAt : isDay(after) || countsBack(x, after) ? after.from : null
  // «قطعت العلاقات في 2012، بعد شهر من اندلاع الحرب».
  if (from === null) return norm[x.first] === AFTER ? UNDATED : null
  const lasts = (ctx.traits[d.at] & TRAIT.AT) !== 0 || LASTING.holds(ctx.tokens.form[d.at])
  if (lasts) return drawnOut({ ...ofPublication(from), basis: 'stated' }, x)
  return ctx.tokens.norm[x.first] === AFTER ? earlierBy(from, x) : null
}

/** «استقال أمس غداة مقتل ثلاثة», «يصل غدا عشية القمة»: the day before, or after, that of what it stands beside. */
export function dayBeside({ ctx: { tokens }, d }: Telling, day: EventTime | null): EventTime | null {
  const before = tokens.norm[d.at - 1]
  if ((before !== DAY_AFTER && before !== EVE) || day?.from == null || !isDay(day)) return null
  const then = shifted(day.from, before === EVE ? 1 : -1, 'D')
  return then ? ofPublication(then) : null
}

/** «في فبراير 2012، بعد نحو عام من»: years before a month. */
const countsBack = ({ value }: TimeExpression, { precision }: EventTime): boolean =>
  precision === 'month' && value.endsWith('Y')

/** Of who is spoken of: «ثم غادر», «تدهور وضعه». */
export const isOfSame = ({ ctx, d }: Telling): boolean =>
  d.resolved || (d.actor !== null && (ctx.traits[d.actor.first] & TRAIT.PRONOUN) !== 0)

/** «مقتل ثلاثة وإصابة سبعة»: of those who fell in one happening. */
export const isJoined = ({ before, d }: Telling): boolean =>
  before !== null && d.clause - before.clause < AMONG && before.role === 'noun' && d.rules.trigger === 'coordinated'

/** «مقتل رجل وإصابة سبعة في هجوم السبت»: the day that the noun joined to it states. */
export function withJoined({ ctx, chosen, clauses, d, drafts, n }: Telling): EventTime | null {
  const after = drafts[n + 1]
  const next = clauses[after?.clause]
  const joined =
    after?.clause === d.clause
      ? after.rules.trigger === 'coordinated'
      : after?.clause === d.clause + 1 && (next.opener & IS.RELATIVE) !== 0 && next.openerAt - d.at < BEFORE_IT
  return joined && after.timex >= 0 ? ofExpression(ctx, after, chosen) : null
}

/** «، مما أسفر عن», «، ما أدى إلى»: of the verb right before it; «أدى انفجار أمس إلى»: of its subject. */
export function ledTo({ ctx, chosen, clause, clauses, before, verb }: Telling): EventTime | null {
  const causes = verb !== null && CAUSES.holds(verb.lemma.headword)
  // «اندلعت الحرب في 15 أبريل وأدت إلى نزوح الملايين».
  if (causes && before && clause.linked && clauses[before.clause].sentence === clause.sentence) {
    const began = sinceItBegan(ctx, before, chosen)
    if (began) return began
  }
  if (before?.rules.trigger === 'cause' && before.clause === clause.index && before.time.edtf !== null)
    return before.time
  if (clause.openerAt < 0 || !THAT_WHICH.holds(ctx.tokens.form[clause.openerAt])) return null
  if (!causes || before?.role !== 'verb') return null
  return clauses[before.clause].sentence === clause.sentence && before.time.edtf !== null ? before.time : null
}

/** «، ما أسفر عن مقتل», after what has no date itself. */
export const cameOfUndated = ({ ctx, clause, before, verb }: Telling): boolean =>
  clause.openerAt >= 0 &&
  THAT_WHICH.holds(ctx.tokens.form[clause.openerAt]) &&
  CAUSES.holds(verb?.lemma.headword) &&
  before?.time.edtf === null

/**
 * «كان قد تقدم بعرض ووقع اتفاقا في مايو», «دمرت الفيضانات المنازل وشردت الآلاف في سبتمبر 2023»: the time of the past that the
 * next deed is told with.
 */
export function withNextOfPast({ ctx, chosen, clauses, clause, drafts, n, publishedAt }: Telling): EventTime | null {
  const after = drafts.find((d, k) => k > n && d.role === 'verb')
  if (!after || after.timex < 0 || isSpeech(after) || after.clause !== clause.index + 1) return null
  const next = clauses[after.clause]
  const time = next.sentence === clause.sentence && next.linked ? ofExpression(ctx, after, chosen) : null
  if (time === null || after.pluperfect) return time
  return publishedAt !== null && !isNews(time, publishedAt) && (time.from ?? publishedAt) < publishedAt ? time : null
}

/** «التهم حريق اندلع مساء الثلاثاء المبنى»: the day on which what does it broke out. */
export function brokeOut(told: Telling): EventTime | null {
  const { clauses, d, drafts, n } = told
  const after = drafts[n + 1]
  if (!BEFALLS.has(d.kind) || d.role !== 'verb' || d.actor === null || after?.clause !== d.clause + 1) return null
  const next = clauses[after.clause]
  if (after.timex < 0 || !BRINGS.has(after.kind) || next.linked || d.actor.last !== next.first) return null
  return newsOf(told, after)
}

/** «العاصفة التي ضربت السواحل يوم الجمعة تسببت في مقتل»: the day of the clause that describes what led to it. */
export function describedTime({ ctx, clause, clauses, before, chosen, d }: Telling): EventTime | null {
  const leads = CAUSES.holds(headwordAt(chosen, d.verb))
  // «وأسفر عن مقتل», and not «وأدت الحرب إلى مقتل».
  const goesOn = d.resolved || !clause.linked || (ctx.is[d.verb + 1] & IS.PREPOSITION) !== 0
  if (!leads || !goesOn || before?.role !== 'verb' || !BRINGS.has(before.kind)) return null
  const relative = clauses[before.clause]
  const beside = Math.abs(relative.index - clause.index) === 1 && relative.sentence === clause.sentence
  const describes = (relative.opener & IS.RELATIVE) !== 0 || (relative.verb === relative.first && !relative.linked)
  if (!beside || !describes || before.time.edtf === null) return null
  return sinceItBegan(ctx, before, chosen) ?? (isFine(before.time) ? before.time : null)
}

/** «الاحتجاجات التي انطلقت في أكتوبر»: what goes on since it began long ago; null of anything else. */
export function sinceItBegan(ctx: Context, d: Draft, chosen: Telling['chosen']): EventTime | null {
  const { publishedAt, timexes } = ctx.time
  const x = timexes[d.timex]
  if (publishedAt === null || !x?.to || d.kind === 'disaster' || !isLongPast(x.to, publishedAt)) return null
  // «اندلعت الحرب في 15 أبريل», and not «اندلعت مواجهات».
  const { form } = ctx.tokens
  if (x.precision === 'day' && !LASTING.holds(form[d.verb + 1]) && !LASTING.holds(form[d.at])) return null
  return STARTS.holds(headwordAt(chosen, d.verb)) ? upToNow(ctx, d, publishedAt) : null
}

/** What the known happening led to, or that it took place: its noun with the article right after the verb. */
export function knownTime({ ctx, d, chosen }: Telling, known: ReadonlyMap<Kind, EventTime>): EventTime | null {
  const verb = headwordAt(chosen, d.verb)
  if (!CAUSES.holds(verb) && !OCCURS.holds(verb)) return null
  const { norm } = ctx.tokens
  const { traits } = ctx
  // «أدت قوة الانفجار إلى».
  const subject = norm[(traits[d.verb + 1] & TRAIT.ARTICLE) !== 0 ? d.verb + 1 : d.verb + 2] ?? ''
  const kind = hasArticle(subject) ? occasionOf(subject) : undefined
  return (kind && known.get(kind)) ?? null
}

/** «قتلوا في الهجوم», «انهارت جراء الزلزال»: the day of the happening that is known, named with the article after it. */
export function inKnown({ ctx, clause, d }: Telling, known: ReadonlyMap<Kind, EventTime>): EventTime | null {
  if (!BEFALLS.has(d.kind) || known.size === 0) return null
  const { norm, form } = ctx.tokens
  const { traits } = ctx
  for (let i = d.at + 1; i + 1 < clause.last && i - d.at < INSIDE; i++) {
    if (!ON_ITS_DAY.holds(form[i]) && !BECAUSE.holds(form[i])) continue
    const kind =
      (traits[i + 1] & TRAIT.ARTICLE) !== 0 && !STRETCHES.holds(form[i + 1]) ? occasionOf(norm[i + 1]) : undefined
    const time = kind && known.get(kind)
    if (time && isFine(time)) return time
  }
  return null
}

/** «وقع انفجار أمس … الانفجار الذي أسفر عن مقتل ثلاثة»: what befell someone, told of a happening whose day is known. */
export function ofDescribed(
  { ctx: { tokens, traits }, chosen, clause, d }: Telling,
  { known }: Narrative,
): EventTime | null {
  const tells = BEFALLS.has(d.kind) || CAUSES.holds(headwordAt(chosen, d.verb))
  if (!tells || known.size === 0) return null
  // «الهجوم الإرهابي الذي», and not «الإعصار كاترينا الذي».
  for (let i = clause.openerAt - 1; i >= 0 && (traits[i] & TRAIT.ARTICLE) !== 0; i--) {
    const kind = STRETCHES.holds(tokens.form[i]) ? undefined : occasionOf(tokens.norm[i])
    const time = kind && known.get(kind)
    if (time) return isFine(time) ? time : null
  }
  return null
}

/** «انخفضت أرباح البنك في عام 2020. وارتفع دخله»: the period of the results that are told. */
export function ofResults({ ctx, d }: Telling, { period }: Narrative): EventTime | null {
  if (period === null || d.kind !== 'change' || d.role !== 'verb' || d.actor === null) return null
  for (let i = d.actor.first; i < d.actor.last; i++) if (EARNINGS.holds(bareForm(ctx.tokens.form[i]))) return period
  return null
}

/** Days back that a report of today still tells of. */
const FRESH = 3

/** The last day on which the like befell someone, where it is told again by who speaks today. */
export function retold({ d, teller, publishedAt }: Telling, { known }: Narrative): EventTime | null {
  if (d.kind !== 'death' && d.kind !== 'disaster') return null
  if (publishedAt === null || teller?.time.from !== publishedAt) return null
  const time = known.get(d.kind)
  return time?.to && isDay(time) && dayOf(publishedAt) - dayOf(time.to) <= FRESH ? time : null
}

/** «تعقد القمة الأحد، حيث سيبحث القادة»: in a clause that says where, after a plan with a date. */
export const ofPlan = ({ ctx, clause, clauses, before, d }: Telling): EventTime | null =>
  d.factuality === 'planned' &&
  before?.factuality === 'planned' &&
  // «سيزور باريس غدا ويلتقي نظيره», «ويفتتح خلاله المعرض».
  ((clause.linked && (d.resolved || MEANWHILE.holds(ctx.tokens.form[d.verb + 1]))) ||
    // «حيث سيبحث», «حيث من المتوقع أن يبحث».
    [clause, clauses[clause.index - 1]].some((c) => c !== undefined && ctx.tokens.norm[c.openerAt] === WHERE)) &&
  before.time.edtf !== null
    ? before.time
    : null

/** «تنطلق دورة المهرجان في مايو. ويكرم المهرجان»: what is planned beside an occasion of which a plan is told. */
export function ofPlanned({ ctx, clause, d }: Telling, { plans }: Narrative): EventTime | null {
  if (d.factuality !== 'planned' || plans.size === 0) return null
  for (let i = clause.first; i < clause.last; i++) {
    const kind = (ctx.traits[i] & TRAIT.ARTICLE) !== 0 ? occasionOf(ctx.tokens.norm[i]) : undefined
    const time = kind && plans.get(kind)
    if (time) return time
  }
  return null
}

/** «وارتفعت الأسعار أول أمس، وذكرت خبيرة»: who has not spoken yet, of something that was no saying. */
export const isNewSpeaker = ({ d, clause }: Telling): boolean =>
  isSpeech(d) && d.role === 'verb' && !d.resolved && d.actor !== null && clause.linked

/** «ذكر البيان أن الهجوم وقع السبت، مضيفا»: who spoke before in the sentence. */
export const isSameBreath = ({ d, clause }: Telling, speaker: Narrative['speaker']): boolean =>
  isSpeech(d) && d.resolved && speaker?.sentence === clause.sentence

/** «وكان المهرجان قد انطلق الخميس، حيث تم تكريم الفائزين». */
export const tellsWhere = ({ ctx, clause, verb }: Telling): boolean =>
  clause.openerAt >= 0 && ctx.tokens.norm[clause.openerAt] === WHERE && verb?.form === 'past'

/** Named again, at most a few sentences on; «وأضاف المسؤول» adds to what he said. */
export function isSameSpeaker(
  { ctx, d, clause }: Telling,
  { actor, sentence, time }: NonNullable<Narrative['speaker']>,
): boolean {
  if (d.actor === null || time.basis === 'document' || clause.sentence - sentence > REACH) return false
  if (ADDS.holds(d.reading.lemma.headword)) return true
  const name = ctx.tokens.norm[d.actor.last - 1]
  return ctx.tokens.norm.slice(actor.first, actor.last).includes(name)
}
