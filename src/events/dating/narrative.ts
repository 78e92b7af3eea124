import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import { headwordAt } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { ANY_HAPPENING, LATER, OCCURS, ON_ITS_DAY, occasionOf, STRIKES } from '../grammar/frames.ts'
import { BI } from '../grammar/particles.ts'
import { hasArticle, preposed } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft } from '../model.ts'
import { NOUN_BACKGROUND, none, RELATIVE_BACKGROUND, SO_LONG_BEFORE } from './background.ts'
import { ofExpression } from './expression.ts'
import { factsOf } from './facts.ts'
import { sinceItBegan } from './neighbours.ts'
import { RULES } from './rules.ts'
import { SINCE_EVENT, sinceSomething } from './since.ts'
import {
  atTheStart,
  BEFALLS,
  BRINGS,
  findHistory,
  hear,
  isNews,
  isSpeech,
  lead,
  moveTo,
  type Narrative,
  remember,
  type Telling,
} from './story.ts'
import { before, drawnOut, handedOn } from './times.ts'

/** What describes a noun. */
const BESIDE_NOUN: ReadonlySet<string> = new Set([none(NOUN_BACKGROUND), none(RELATIVE_BACKGROUND)])

/** Kinds that give a term to something else: «طالب بالانسحاب خلال أسبوع», «قضت بسجنه عاما». */
const SETS_TERM = new Set<Kind>(['appeal', 'warning', 'statement', 'decision', 'agreement', 'trial'])

/** «نفى الخميس ما قيل عن توقيف ابنه مؤخرا»: recently, as who speaks of it sees it on that day. */
function seenFrom(
  { here, past }: Narrative,
  { clause, publishedAt }: Telling,
  time: EventTime | null,
): EventTime | null {
  if (time?.from !== null || time.to !== publishedAt || time.basis !== 'stated') return time
  const spoken = [here, past].find((at) => at?.said && at.sentence === clause.sentence)
  if (spoken?.time.precision !== 'day') return time
  return { ...before(spoken.time.to as string), basis: 'stated', timex: time.timex }
}

/**
 * Dates the drafts, in the order of the text: by their own expression, else by the first of `RULES` that has an answer.
 */
export function date(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  chosen: readonly (Reading | null)[],
): void {
  const { publishedAt, timexes } = ctx.time
  const at = atTheStart()
  findHistory(ctx, drafts, at)
  /** Whether what the lead tells, or someone in it, is to come; null before it. */
  let agenda: boolean | null = null
  drafts.forEach((d, n) => {
    const told: Telling = {
      ctx,
      clauses,
      chosen,
      d,
      clause: clauses[d.clause],
      verb: d.verb < 0 ? null : chosen[d.verb],
      teller: d.teller < 0 ? null : drafts[d.teller],
      before: drafts[n - 1] ?? null,
      drafts,
      n,
      said: drafts[n + 1]?.teller === n && drafts[n + 1].clause === d.clause ? drafts[n + 1] : null,
      publishedAt,
    }
    moveTo(told, at)
    const own = d.timex < 0 ? null : seenFrom(at, told, ofExpression(ctx, d, chosen))
    if (own) {
      d.time = own
      d.rules.time = own.timex ? `stated by ${own.timex}` : 'an expression without a place'
      if (isToCome(told)) {
        d.factuality = 'planned'
        d.rules.factuality = 'its date is to come'
      }
      agenda ??= setsAgenda(told)
      if (own.edtf !== null) remember(told, at)
      const began = sinceItBegan(ctx, d, chosen)
      if (began) at.known.set(d.kind, began)
      hear(told, at)
      return
    }
    // «تشارك العداءة في البطولة المقررة الشهر المقبل»
    const next = drafts[n + 1]
    if ((agenda || (next?.clause === d.clause && next.rules.trigger === 'scheduled')) && goesOn(told)) {
      d.factuality = 'planned'
      d.rules.factuality = 'goes on from a lead that is to come'
    }
    agenda ??= setsAgenda(told)
    const since = sinceSomething(told)
    if (since) {
      d.time = since
      d.rules.time = SINCE_EVENT
      return
    }
    const facts = factsOf(told)
    for (const rule of RULES) {
      if ((facts & rule.needs) !== rule.needs) continue
      const time = rule.date(told, at)
      if (!time) continue
      d.time = time
      d.rules.time = rule.name
      break
    }
    if (d.role === 'verb' && d.time.basis === 'inherited') lead(told, at)
    if (d.time.basis === 'inherited' && BRINGS.has(d.kind) && !at.known.has(d.kind)) at.known.set(d.kind, d.time)
    if (d.timex >= 0 && d.rules.time !== SO_LONG_BEFORE && !SETS_TERM.has(d.kind) && told.verb?.form !== 'present')
      d.time = drawnOut(d.time, timexes[d.timex])
    hear(told, at)
  })
  // «بعد زلزال ضرب الحدود» above, of the quake that the text dates below.
  for (const d of drafts) {
    if (clauses[d.clause].sentence > ctx.lead) break
    const { headword } = d.reading.lemma
    if (!BESIDE_NOUN.has(d.rules.time) || !(STRIKES.holds(headword) || OCCURS.holds(headword))) continue
    const told = at.known.get(d.kind)
    if (!told || !isNews(told, publishedAt)) continue
    d.time = handedOn(told)
    d.rules.time = 'of the happening that is known'
  }
  datedBelow(ctx, clauses, drafts, chosen)
  // A headline tells what the lead does, and is dated with it.
  if (at.episode)
    for (const d of drafts)
      if (clauses[d.clause].sentence < ctx.lead && d.time.basis === 'document') {
        d.time = handedOn(at.episode)
        d.rules.time = 'the headline of the lead'
      }
}

/** Sentences below the lead in which its happening may get its date. */
const BELOW = 4

/** «قتل عشرة في هجوم», and «وقع الهجوم مساء أمس» below: what the lead tells is of the day that the text then states. */
function datedBelow(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  chosen: readonly (Reading | null)[],
): void {
  const { publishedAt } = ctx.time
  if (publishedAt === null) return
  const last = ctx.lead + BELOW
  for (const d of drafts) {
    if (clauses[d.clause].sentence > last) return
    if (d.time.basis !== 'stated' || d.headline || d.pluperfect || !BEFALLS.has(d.kind)) continue
    const subject = whatTookPlace(ctx, d, chosen)
    if (!subject || d.time.from === publishedAt || !isNews(d.time, publishedAt)) continue
    // «وقع الحادث»: whatever it was.
    const any = ANY_HAPPENING.has(subject)
    let moved = -1
    for (const lead of drafts) {
      if (lead.at >= d.at) return
      if (lead.time.basis === 'stated' || lead.time.edtf !== publishedAt || !BEFALLS.has(lead.kind)) continue
      const clause = clauses[lead.clause]
      if (!any && lead.kind !== d.kind && clause.sentence !== moved && !isInSome(ctx, lead, clause, d.kind)) continue
      moved = clause.sentence
      lead.time = handedOn(d.time)
      lead.rules.time = 'of the day that is stated below'
    }
    return
  }
}

/** «الهجوم وقع», «وقع الهجوم»: the word for one that is known; '' where it is none. */
function whatTookPlace({ tokens: { norm }, traits }: Context, d: Draft, chosen: readonly (Reading | null)[]): string {
  if (!OCCURS.holds(headwordAt(chosen, d.verb))) return ''
  const places = d.role === 'verb' ? [d.verb + 1, d.actor?.first ?? -1] : [d.at]
  const at = places.find((i) => (traits[i] & TRAIT.ARTICLE) !== 0 && occasionOf(norm[i]) === d.kind)
  return at === undefined ? '' : norm[at]
}

/** «قتل عشرة في هجوم», «بانفجار سيارة»: in one that is told for the first time. */
function isInSome({ tokens: { norm, form } }: Context, { at }: Draft, { last }: Clause, kind: Kind): boolean {
  for (let i = at + 1; i < last; i++) {
    const named = ON_ITS_DAY.holds(form[i]) ? norm[i + 1] : preposed(norm[i]) === BI ? norm[i].slice(1) : ''
    if (named && !hasArticle(named) && occasionOf(named) === kind) return true
  }
  return false
}

/** Whether a text that tells this first, past who says it, is about what is to come; null where a present leaves it open. */
const setsAgenda = ({ d, verb }: Telling): boolean | null =>
  d.headline || isSpeech(d) ? null : d.factuality === 'planned' || (verb?.form === 'present' ? null : false)

/** «تبدأ غدا الاجتماعات. وتنطلق أعمالها بجلسة»: in the present, without a time of its own. */
const goesOn = ({ d, verb }: Telling): boolean =>
  d.factuality === 'asserted' && d.timex < 0 && verb?.form === 'present' && !isSpeech(d)

/** «يلتقي المنتخبان السبت المقبل»: told in the present or by a noun, with a date after publication. */
function isToCome({ ctx, d, verb, publishedAt }: Telling): boolean {
  if (d.factuality !== 'asserted' && d.factuality !== 'reported') return false
  if (!publishedAt || d.time.basis !== 'stated' || d.time.from === null || verb?.form === 'past') return false
  if (d.time.from > publishedAt) return true
  // «تنطلق في وقت لاحق من هذا الشهر».
  const { first, last } = ctx.time.timexes[d.timex]
  return verb?.form === 'present' && ctx.tokens.norm.slice(first, last).some((word) => LATER.has(word))
}
