import type { EventTime } from '../contract/event.ts'
import type { Kind } from '../contract/kinds.ts'
import type { TimeExpression } from '../temporal/index.ts'
import { CLASS } from '../text/tokens.ts'
import { hasArticle, isVerb } from './choose.ts'
import type { Context } from './context.ts'
import { IS } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'
import type { Clause, Draft } from './model.ts'

export const UNDATED: EventTime = { edtf: null, from: null, to: null, precision: null, basis: 'none', timex: null }

const stated = (x: TimeExpression): EventTime => ({
  edtf: x.edtf,
  from: x.from,
  to: x.to,
  precision: x.precision,
  basis: 'stated',
  timex: x.id,
})

const day = (date: string): EventTime => ({
  edtf: date,
  from: date,
  to: date,
  precision: 'day',
  basis: 'document',
  timex: null,
})

/** «مؤخرا»: some time up to publication. */
const vague = (x: TimeExpression, publishedAt: string | null): EventTime =>
  x.value === 'PAST_REF' && publishedAt
    ? { edtf: `../${publishedAt}`, from: null, to: publishedAt, precision: 'interval', basis: 'stated', timex: x.id }
    : UNDATED

/** Gives each time expression to the trigger that it belongs to: draft index by timex, or -1. */
export function attach(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  chosen: readonly (Reading | null)[],
): void {
  const byClause = new Map<number, number[]>()
  drafts.forEach((d, n) => {
    const list = byClause.get(d.clause)
    if (list) list.push(n)
    else byClause.set(d.clause, [n])
  })
  let c = 0
  ctx.time.timexes.forEach((x, n) => {
    if (x.type === 'SET' || (x.type === 'DURATION' && x.edtf === null && !SOME_DAYS.test(x.value))) return
    while (c + 1 < clauses.length && clauses[c].last <= x.first) c++
    const owner = ownerOf(ctx, clauses, drafts, byClause, x, c)
    if (owner < 0) return
    const draft = drafts[owner]
    if (ahead(ctx, x) && draft.verb >= 0 && chosen[draft.verb]?.form === 'past' && draft.role === 'verb') return
    const old = draft.timex < 0 ? null : ctx.time.timexes[draft.timex]
    if (!old || better(x, old)) draft.timex = n
  })
}

/** What lies wholly after publication is not the time of a past verb: «ناشدت … بحلول أغسطس المقبل». */
const ahead = (ctx: Context, x: TimeExpression): boolean =>
  ctx.time.publishedAt !== null && x.from !== null && x.from > ctx.time.publishedAt

/** A day is better than a year, a place on the calendar better than a length of time. */
function better(x: TimeExpression, old: TimeExpression): boolean {
  if (old.edtf === null) return x.edtf !== null
  if (x.edtf === null) return false
  if (finer(x) > finer(old) && contains(old, x)) return true
  return old.type === 'DURATION' && x.type !== 'DURATION'
}

const FINENESS = ['century', 'decade', 'year', 'season', 'interval', 'month', 'week', 'day', 'time']
const finer = (x: TimeExpression): number => FINENESS.indexOf(x.precision ?? 'century')
const contains = (a: TimeExpression, b: TimeExpression): boolean =>
  (a.from === null || b.from === null || a.from <= b.from) && (a.to === null || b.to === null || b.to <= a.to)

function ownerOf(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  byClause: ReadonlyMap<number, number[]>,
  x: TimeExpression,
  c: number,
): number {
  const own = byClause.get(c)
  if (own) {
    let best = -1
    for (const n of own) {
      if (drafts[n].role === 'credit' && own.length > 1 && drafts[n].at < x.first - 4) continue
      if (drafts[n].at < x.first) best = n
    }
    if (best < 0) best = own[0]
    return best
  }
  // A fronted time: «وفي أبريل الماضي، دخل». Else one that follows: the clause before.
  const sentence = clauses[c].sentence
  const fronted = x.first - clauses[c].first <= 3 || clauses[c].verb < 0
  for (const step of fronted && startsSentence(ctx, clauses[c]) ? [1, -1] : [-1, 1]) {
    for (let k = c + step, far = 0; far < 3 && clauses[k]?.sentence === sentence; k += step, far++) {
      if (step < 0 && clauses[k + 1].opener & (IS.RELATIVE | IS.THAT) && clauses[k + 1].verb >= 0) break
      const list = byClause.get(k)
      if (list) return step > 0 ? list[0] : list[list.length - 1]
      if (step > 0 && clauses[k].verb >= 0) break
    }
  }
  return -1
}

const startsSentence = (ctx: Context, clause: Clause) => ctx.layout.bounds[clause.sentence] === clause.first

/** «منذ أيام», «قبل أيام»: an unnamed number of days lies in the month of publication. */
const SOME_DAYS = /^PX?D$/
const COARSE = ['year', 'decade', 'century', 'season', 'interval']

function monthOf(publishedAt: string, x: TimeExpression): EventTime {
  const month = publishedAt.slice(0, 7)
  const [y, m] = month.split('-').map(Number)
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return {
    edtf: `${month}~`,
    from: `${month}-01`,
    to: `${month}-${last}`,
    precision: 'month',
    basis: 'stated',
    timex: x.id,
  }
}

/** Whether two days lie within a month of each other, so that a statement may go on from the one to the other. */
const near = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= 20 * 86_400_000

/** «يلتقي المنتخبان السبت المقبل»: told in the present or by a noun, with a date after publication. */
function isToCome(d: Draft, chosen: readonly (Reading | null)[], publishedAt: string): boolean {
  if (d.factuality !== 'asserted' && d.factuality !== 'reported') return false
  if (d.time.basis !== 'stated' || d.time.from === null || d.time.from <= publishedAt) return false
  return d.verb < 0 || chosen[d.verb]?.form !== 'past'
}

/** «إلى شخصين اختارهما»: a verb that describes the indefinite noun right before it, and takes it up by a pronoun. */
function describes(ctx: Context, d: Draft, chosen: readonly (Reading | null)[]): boolean {
  const verb = d.verb
  if (verb < 1 || !chosen[verb]?.pronoun || chosen[verb]?.conjunction) return false
  const form = ctx.tokens.norm[verb - 1]
  if (ctx.tokens.cls[verb - 1] !== CLASS.WORD || hasArticle(form)) return false
  return !isVerb(chosen[verb - 1]) && (ctx.is[verb - 1] & ~(IS.COMMON | IS.NUMERAL | IS.QUANTIFIER)) === 0
}

/** «سبق أن»: before the narrative. */
function saidBefore(ctx: Context, clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.first - 4, 0) && i > at - 5; i--) if (ctx.is[i] & IS.EARLIER) return true
  return false
}

/** Deeds that last: who speaks of one says nothing of its day, while an attack or a death is told of when it is news. */
const STANDING = new Set<Kind>(['decision', 'transfer', 'deployment'])

/**
 * Dates the drafts, in the order of the text: by their own expression, else by the neighbour whose report they go on,
 * else, for what is told as current news, by the day of publication. What is to come, doubtful or background has no
 * date but a stated one.
 */
export function date(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  chosen: readonly (Reading | null)[],
): void {
  const { publishedAt } = ctx.time
  let sentence = -1
  /** The last date of the running sentence, and of the story as it moves on. */
  let here: EventTime | null = null
  let story: EventTime | null = null
  let past: EventTime | null = null
  let life = -1
  const dateOne = (d: Draft): EventTime => {
    const because = (time: EventTime, rule: string): EventTime => {
      d.trace.push(`time: ${rule}`)
      return time
    }
    const clause = clauses[d.clause]
    if (clause.sentence !== sentence) {
      sentence = clause.sentence
      here = null
      if (!d.pluperfect && !d.resolved) past = null
    }
    const paragraph = ctx.layout.paragraph[sentence]
    if ((d.kind === 'birth' || d.kind === 'career') && d.role === 'verb' && d.factuality === 'asserted')
      life = paragraph
    const x = d.timex >= 0 ? ctx.time.timexes[d.timex] : null
    if (x && SOME_DAYS.test(x.value) && publishedAt && d.factuality !== 'planned') {
      return because(monthOf(publishedAt, x), `some days ago, ${x.id}`)
    }
    if (x && (x.edtf !== null || x.value.endsWith('_REF')) && x.type !== 'DURATION') {
      const now = x.value === 'PRESENT_REF' && publishedAt && d.factuality === 'denied'
      const time = now
        ? { ...day(publishedAt), basis: 'stated' as const, timex: x.id }
        : x.edtf === null
          ? vague(x, publishedAt)
          : stated(x)
      if (x.edtf !== null && d.factuality !== 'planned') {
        if (d.pluperfect) past = time
        else {
          if (COARSE.includes(x.precision ?? '')) here = null
          else here = time
          if (d.teller < 0 && here) story = time
        }
      }
      return because(time, `stated by ${x.id}`)
    }
    const inherit = (from: EventTime, rule: string): EventTime => {
      // An event close by shares the day, not the hour.
      const hour = from.precision === 'time' && from.from !== null
      return because(
        hour ? { ...from, edtf: from.from, precision: 'day', basis: 'inherited' } : { ...from, basis: 'inherited' },
        rule,
      )
    }
    const none = (rule: string): EventTime => because(UNDATED, `none, ${rule}`)
    if (d.factuality === 'planned' || d.factuality === 'possible') return none('still to come or doubtful')
    if (d.factuality === 'denied' && d.trace.includes('factuality: لن')) return none('still to come')
    const relative =
      chosen[d.verb]?.form === 'past' && ((clause.opener & IS.RELATIVE) !== 0 || describes(ctx, d, chosen))
    if (d.pluperfect) return past ? inherit(past, 'with the pluperfect before') : none('background of كان قد')
    if (life === paragraph && d.kind !== 'statement') return none('a life told without a date')
    if (relative) return none('background of a relative clause')
    if (d.kind === 'career' || d.kind === 'creation') {
      if (d.role === 'verb') life = paragraph
      return none('a life told without a date')
    }
    if (saidBefore(ctx, clause, d.at)) return none('background of سبق')
    const teller = d.teller >= 0 ? drafts[d.teller] : null
    if (teller && teller.time.basis !== 'none' && d.role === 'noun' && d.factuality === 'asserted')
      return inherit(teller.time, 'of its announcement')
    if (d.role === 'noun' && d.verb < 0 && d.trace.includes('trigger: eventive') && !here)
      return none('background of a noun')
    if (teller && d.role === 'verb' && d.factuality === 'reported' && STANDING.has(d.kind))
      return none('told of by someone, not said when')
    if (here) return inherit(here, 'from its sentence')
    if (past && !publishedAt) return inherit(past, 'with the pluperfect before')
    if (past && d.resolved) return inherit(past, 'goes on from the pluperfect')
    if (teller && teller.time.basis !== 'none')
      return d.factuality === 'denied' ? none('denied') : inherit(teller.time, 'of who tells it')
    if (d.resolved && story && (!publishedAt || near(story.from, publishedAt)) && d.reading.lemma.frame === 'say')
      return inherit(story, 'the speaker goes on')
    if (publishedAt) return because(day(publishedAt), 'current news, the day of publication')
    return story ? inherit(story, 'from the story') : none('nothing dates it')
  }
  for (const d of drafts) {
    d.time = dateOne(d)
    if (publishedAt && isToCome(d, chosen, publishedAt)) {
      d.factuality = 'planned'
      d.trace.push('factuality: its date is to come')
    }
  }
}
