import type { TimeExpression } from '../../temporal/index.ts'
import * as CLASS from '../../text/class.ts'
import { headwordAt } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { actsFor, bare, isPerson } from '../grammar/forms.ts'
import {
  AFTER,
  comesAbout,
  EXPECTS,
  EXTENDS,
  FROM,
  IN,
  LASTS,
  PARTICIPLE,
  PUTS_OFF,
  SETTLED,
  SINCE,
  SPENDS,
  WHEN,
  WHERE,
  WITHIN,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { AND, BI, HATTA, isBut, PAUSES, TO } from '../grammar/particles.ts'
import { isPlace, isPlaceHead } from '../grammar/places.ts'
import { preposed } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft } from '../model.ts'
import { inSpeech } from '../telling.ts'
import { BY_EVIDENCE } from '../triggers/likely.ts'
import { CHARGES, opensAsSetting } from './background.ts'
import { isDateless, isQuotedTime, opensWith } from './dateless.ts'
import { isLongPast, isSomeDays, isSomeWhile } from './times.ts'

/** Gives each time expression to the trigger that it belongs to: draft index by timex, or -1. */
export function attach(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  chosen: readonly (Reading | null)[],
): void {
  const byClause = byClauseOf(drafts)
  let c = 0
  ctx.time.timexes.forEach((x, n) => {
    if (x.type === 'SET') return
    while (c + 1 < clauses.length && clauses[c].last <= x.first) c++
    const nearest = ownerOf({ ctx, clauses, drafts, byClause, x, c })
    if (nearest < 0) return
    const owner = announcerOf(drafts, nearest, chosen)
    const draft = drafts[owner]
    if (isLength(x) && !opensWith(WITHIN, ctx, x) && !takesLength(draft, chosen)) return
    if (ahead(ctx, x) && isDone(ctx, draft, chosen, x)) return
    // «سيواجه الفائز من مباراة أمس»: nor what is over that of what is to come.
    if (draft.role === 'verb' && chosen[draft.verb]?.future && isOver(ctx, x)) return
    const old = draft.timex < 0 ? null : ctx.time.timexes[draft.timex]
    // What stands in its own clause is nearer than what a neighbour lends.
    const mine = clauses[draft.clause]
    if (!old || isIn(x, mine) === isIn(old, mine) ? !old || better(x, old) : isIn(x, mine)) draft.timex = n
  })
}

/** Which drafts each clause has; those that no rule lets in where it has no others, since a time is rather of these. */
function byClauseOf(drafts: readonly Draft[]): Map<number, number[]> {
  const byClause = new Map<number, number[]>()
  const isSure = ({ rules }: Draft) => rules.trigger !== BY_EVIDENCE
  drafts.forEach((d, n) => {
    const list = byClause.get(d.clause)
    const first = list && drafts[list[0]]
    if (!first || (isSure(d) && !isSure(first))) byClause.set(d.clause, [n])
    else if (isSure(d) === isSure(first)) list.push(n)
  })
  return byClause
}

/** «إعلان استمرار الإضراب مساء أمس»: what goes on is at no one time; who announces it, just before in its clause, is. */
function announcerOf(drafts: readonly Draft[], n: number, chosen: readonly (Reading | null)[]): number {
  const { at, clause, role } = drafts[n]
  if (role !== 'noun' || !LASTS.holds(headwordAt(chosen, at - 1))) return n
  for (let k = n - 1; k >= 0 && drafts[k].clause === clause; k--) if (drafts[k].reading.lemma.frame === 'say') return k
  return n
}

const isIn = (x: TimeExpression, { first, last }: Clause): boolean => x.first >= first && x.first < last

/** A length of time without a place: «ثلاث سنوات». */
const isLength = (x: TimeExpression) => x.type === 'DURATION' && x.edtf === null && !isSomeDays(x) && !isSomeWhile(x)

/** «استمرت المعارك ثلاث سنوات», «قضى عاما في السفر». */
function takesLength(d: Draft, chosen: readonly (Reading | null)[]): boolean {
  const verb = d.verb < 0 ? undefined : chosen[d.verb]?.lemma
  return verb !== undefined && (LASTS.holds(verb.headword) || SPENDS.holds(verb.headword))
}

/** What lies wholly after publication is not the time of a past verb: «ناشدت … بحلول أغسطس المقبل». */
const ahead = (ctx: Context, x: TimeExpression): boolean =>
  x.value === 'FUTURE_REF' || (ctx.time.publishedAt !== null && x.from !== null && x.from > ctx.time.publishedAt)

/** «أعلن»; «إرجاء القضية إلى 29 سبتمبر»; and in a headline «تعلن إضرابا في فبراير»: not to come, whatever its date is. */
function isDone(
  { tokens: { norm } }: Context,
  d: Draft,
  chosen: readonly (Reading | null)[],
  x: TimeExpression,
): boolean {
  // «داعيا إلى التظاهر السبت»
  if (d.role === 'participle') return d.reading.lemma.frame === 'say'
  if (d.role !== 'verb') return PUTS_OFF.holds(d.reading.lemma.headword) && norm[x.first - 1] === TO
  const form = chosen[d.verb]?.form
  return form === 'past' || (form === 'present' && d.headline && d.reading.lemma.frame === 'say')
}

const isOver = ({ time: { publishedAt } }: Context, { to }: TimeExpression): boolean =>
  publishedAt !== null && to !== null && to < publishedAt

/** Tokens from a day to its clock. */
const CLOCK = 4

/** A day is better than a year, a place on the calendar better than a length of time. */
function better(x: TimeExpression, old: TimeExpression): boolean {
  if (old.edtf === null) return x.edtf !== null
  if (x.edtf === null) return false
  if (finer(x) > finer(old) && contains(old, x)) return x.precision !== 'time' || x.first - old.last <= CLOCK
  return old.type === 'DURATION' && x.type !== 'DURATION'
}

const FINENESS = ['century', 'decade', 'year', 'season', 'interval', 'month', 'week', 'day', 'time']
const finer = (x: TimeExpression): number => FINENESS.indexOf(x.precision ?? 'century')
const contains = (a: TimeExpression, b: TimeExpression): boolean =>
  (a.from === null || b.from === null || a.from <= b.from) && (a.to === null || b.to === null || b.to <= a.to)

/** Coarser than this, an expression after «عن» tells of what is spoken about. */
const ABOUT_FROM = FINENESS.indexOf('month')

/** «تحدث عن تقدم البحوث بين عامي 2012 و2013», and words outside of the quotation that the expression stands in. */
function isOutside(ctx: Context, d: Draft, x: TimeExpression): boolean {
  // «أثارت أنباء عن السجينات المحتجزات منذ مايو انتقادات»: it is told from its verb on.
  const at = d.verb < 0 ? d.at : Math.min(d.at, d.verb)
  if (at > x.first) return false
  const quote = inSpeech(ctx, x.first)
  if (quote !== 0 && quote !== inSpeech(ctx, d.at) && !isQuotedTime(ctx, x)) return true
  if (isOfParticiple(ctx, at, x)) return true
  // «مدد عقده حتى 2026»: how long it runs.
  if (ctx.tokens.norm[x.first - 1] === HATTA && EXTENDS.holds(d.reading.lemma.headword)) return true
  // «اتهم القضاء حداد باختلاس أموال بين 2009 و2012»: what someone is charged with went on then.
  if (CHARGES.has(d.kind) && d.role === 'verb' && x.value.includes('/'))
    for (let i = d.at + 1; i < x.first; i++) if (preposed(ctx.tokens.norm[i]) === BI) return true
  if (d.reading.lemma.frame !== 'say' || finer(x) > ABOUT_FROM) return false
  // «سيعلن عن نتائجه في فبراير»: what is yet to be said has its day to come.
  if (d.factuality === 'planned' && ahead(ctx, x)) return false
  // «تنبأت بتباطؤ النمو في 2020».
  if (EXPECTS.holds(d.reading.lemma.headword)) return true
  for (let i = d.at + 1; i < x.first; i++) if (ctx.is[i] & (IS.ABOUT | IS.THAT)) return true
  return false
}

/**
 * «طعن في الحكم الصادر ضده في 2015», «هبط بعد بلوغه الذروة في 2015»: long past, it dates the participle, and what that is
 * said of, or what went before.
 */
function isOfParticiple(
  { tokens: { norm, form }, is, time, timexAt }: Context,
  at: number,
  x: TimeExpression,
): boolean {
  if (x.first - at <= BESIDE) return false
  // «رحب بالقرار الصادر أمس», «الاتفاق الموقع في الثالث من مايو»; «في الموقع عام 2017» is a place.
  const beside = norm[x.first - 1] === IN ? x.first - 2 : x.first - 1
  if (beside >= at + BESIDE && comesAbout(norm[beside])) return !(is[beside - 1] & IS.PREPOSITION)
  // «المحافظ المعين منذ 2009», «الجنود المحتجزين منذ عام».
  const since = SINCE.holds(form[x.first]) ? x.first : SINCE.holds(form[x.first - 1]) ? x.first - 1 : 0
  // «المضرب عن الطعام منذ أسبوع»: also past what a preposition brings.
  const word = is[since - 2] & IS.PREPOSITION ? since - 3 : since - 1
  if (word > at + BESIDE && isParticiple(norm[word]) && !(is[word - 1] & IS.PREPOSITION)) return true
  // «المشاريع المنجزة خلال العامين الماضيين».
  if (x.type === 'DURATION') return [x.first - 1, x.first - 2].some((i) => i >= at + BESIDE && comesAbout(norm[i]))
  if (x.from === null || !isLongPast(x.from, time.publishedAt)) return false
  for (let i = at + BESIDE; i <= x.first; i++)
    if (
      (comesAbout(norm[i]) && !(is[i - 1] & IS.PREPOSITION)) ||
      (norm[i] === AFTER && timexAt[i] < 0 && i + 1 < x.first)
    )
      return true
  return false
}

/** «المعين», «المحتجزين»; not «المالي», «المدينة», nor «الولايات المتحدة». */
const isParticiple = (form: string): boolean =>
  form.startsWith(PARTICIPLE) &&
  form.length > 5 &&
  !form.endsWith('ي') &&
  !SETTLED.has(form) &&
  !isPerson(form) &&
  !isPlace(form) &&
  !isPlaceHead(bare(form)) &&
  !actsFor(form)

/** Clauses that an expression without a trigger of its own looks over. */
const FAR = 3

/** Words from a noun to the participle said of it. */
const BESIDE = 2

/** What is asked of the clauses around an expression. */
interface Search {
  readonly ctx: Context
  readonly clauses: readonly Clause[]
  readonly drafts: readonly Draft[]
  readonly byClause: ReadonlyMap<number, number[]>
  readonly x: TimeExpression
  /** The clause that it stands in. */
  readonly c: number
}

/** The draft that an expression is the time of, or -1. */
function ownerOf(search: Search): number {
  const { ctx, clauses, drafts, byClause, x, c } = search
  const own = byClause.get(c)
  const next = drafts[own?.[0] ?? -1]
  // «أعلن رئيس اللجنة التي ستحقق في الحادث، أمس، أن», «أعلن رئيس المجلس، سامي حداد، الاثنين تأجيل التصويت»: past a comma
  // and right before what is said it is when that was said.
  if (
    PAUSES.holds(ctx.tokens.form[x.first - 1]) &&
    (PAUSES.holds(ctx.tokens.form[x.last]) ? ctx.is[x.last + 1] & IS.THAT : next?.at === x.last && next.role === 'noun')
  ) {
    const says = drafts.findLastIndex((d) => d.at < x.first && d.reading.lemma.frame === 'say')
    if (clauses[drafts[says]?.clause]?.sentence === clauses[c].sentence) return says
  }
  if (isDateless(ctx, x, own?.map((n) => drafts[n]) ?? []))
    // «أعنف زلزال منذ 1960 حين دمر آخر المدينة»: but of what happened then.
    return (WHEN.holds(ctx.tokens.form[x.last]) ? byClause.get(c + 1)?.[0] : undefined) ?? -1
  // A comma is a clause by itself: «الشركة، التي».
  const lone = c > 1 && isMark(ctx, clauses[c - 1]) ? c - 2 : c - 1
  const changed = own?.some((n) => drafts[n].kind === 'change')
    ? -1
    : changedBefore(ctx, clauses[c], byClause.get(lone), drafts, x)
  if (own) return inClause(search, own, changed)
  return changed >= 0 ? changed : besideClause(search)
}

/** The last draft before the expression in its clause, else the first one. */
function inClause({ ctx, drafts, x }: Search, own: readonly number[], changed: number): number {
  let best = -1
  let open = false
  for (const n of own) {
    if (isOutside(ctx, drafts[n], x)) continue
    open = true
    if (drafts[n].role === 'credit' && own.length > 1 && drafts[n].at < x.first - 4) continue
    if (drafts[n].at < x.first) best = n
  }
  if (!open) return -1
  if (changed >= 0) return changed
  return best >= 0 ? best : isSoLongBefore(ctx, drafts[own[0]]) ? -1 : own[0]
}

/** «قفز السعر الخميس بعد يومين من التراجع»: what went so long before has not the time of the verb. */
const isSoLongBefore = ({ tokens: { norm }, time, timexAt }: Context, { at, role }: Draft): boolean =>
  role === 'noun' && norm[at - 1] === FROM && time.timexes[timexAt[at - 2]]?.type === 'DURATION'

/** Of an expression without a trigger in its clause: of the clause before, or, fronted, of the one after. */
function besideClause(search: Search): number {
  const { ctx, clauses, byClause, x, c } = search
  const { sentence, verb } = clauses[c]
  const lone = c + 2 < clauses.length && isMark(ctx, clauses[c + 1])
  const next = clauses[lone ? c + 2 : c + 1]
  // «خطت خطوة كبيرة أمس حيث وضعت»: what it came to was then.
  const opener = next?.sentence === sentence ? ctx.tokens.norm[next.openerAt] : undefined
  // «تعود الحادثة إلى الثامن من مايو عندما هاجم مسلحون».
  if (opener !== undefined && (WHEN.has(opener) || (opener === WHERE && x.precision === 'day')))
    return byClause.get(next.index)?.[0] ?? -1
  // «وتكفي المخزونات حتى نهاية السنة»: it has a verb of its own.
  if (verb < 0 ? isState(ctx, clauses[c]) : clauses[c].linked && verb < x.first) return -1
  // A fronted time: «وفي أبريل الماضي، دخل». Else one that follows.
  const fronted = isFronted(ctx, clauses[c], x)
  const owner =
    fronted && startsSentence(ctx, clauses[c])
      ? (ownerAfter(search, fronted) ?? ownerBefore(search))
      : (ownerBefore(search) ?? ownerAfter(search, fronted))
  return owner ?? -1
}

/** The first draft of the clauses after the expression, -1 if its time is no other's, null if none is there. */
function ownerAfter({ ctx, clauses, drafts, byClause, x, c }: Search, fronted: boolean): number | null {
  // «ورغم خسائر خلال العامين الماضيين، أكد»: over how long something was that lies before it.
  if (!fronted && x.type === 'DURATION') return null
  for (let k = c + 1; k <= c + FAR && clauses[k]?.sentence === clauses[c].sentence; k++) {
    // «وخلال الدورة الأولى أمس، التي شهدت إقبالا كبيرا، اختار الناخبون»: past what describes it.
    if (fronted && clauses[k].opener & IS.RELATIVE) continue
    // «ومنذ 1961 والقصر متحف، لكنه أغلق»: it is set against what the time is of.
    if (isBut(ctx.tokens.norm[firstWord(ctx, clauses[k])] ?? '')) return null
    // «ومحررا للجريدة عام 1909، وانتخب»: it goes on, with its own time; «هو الأخطر منذ كشفه قبل 40 عاما، حيث أودى»: what
    // hangs on the clause before does not have its time.
    if (!fronted && (goesOn(ctx, clauses[k]) || clauses[k].opener & IS.SUBORDINATOR)) return null
    const n = byClause.get(k)?.[0]
    if (n !== undefined) return isOutside(ctx, drafts[n], x) ? -1 : n
    if (clauses[k].verb >= 0) return null
  }
  return null
}

/** The last draft of the clauses before the expression, likewise. */
function ownerBefore({ ctx, clauses, drafts, byClause, x, c }: Search): number | null {
  for (let k = c - 1; k >= c - FAR && clauses[k]?.sentence === clauses[c].sentence; k--) {
    const n = byClause.get(k)?.at(-1)
    // «الانتخابات التي كانت مقررة في مايو»: of the noun right before, if it tells.
    if (!isEnclosed(ctx, clauses[k + 1], clauses[c]) && tellsItself(ctx, clauses[k + 1], x))
      return n !== undefined && drafts[n].rules.trigger === 'scheduled'
        ? n
        : clauses[k + 1].opener & IS.THAT
          ? null
          : -1
    if (n !== undefined) return isOutside(ctx, drafts[n], x) ? -1 : n
  }
  return null
}

/** It is joined to what stands before it. */
const goesOn = (ctx: Context, clause: Clause): boolean =>
  clause.linked || ctx.tokens.norm[firstWord(ctx, clause)] === AND

const firstWord = ({ tokens: { cls } }: Context, { first }: Clause): number =>
  cls[first] === CLASS.PUNCT ? first + 1 : first

/** «أرباح البنك، الذي يعد أكبر البنوك، خلال عام 2020»: between commas, before the clause that the sentence goes on with. */
const isEnclosed = ({ tokens: { form } }: Context, { index, opener, openerAt }: Clause, next: Clause): boolean =>
  index < next.index && (opener & IS.THAT) === 0 && PAUSES.holds(form[openerAt - 1]) && PAUSES.holds(form[next.first])

/** It opens with a verb that tells no event. */
function isState(ctx: Context, clause: Clause): boolean {
  const { is, traits } = ctx
  const first = firstWord(ctx, clause)
  return (is[first] & (IS.STATIVE | IS.KANA)) !== 0 && (traits[first] & TRAIT.LINK) !== 0
}

/**
 * A clause that hangs on another, with a verb: «التي جرت», «التي كانت مقررة»; what is long past, and after أن what is no day,
 * is of one not known too.
 */
const tellsItself = ({ is, time }: Context, { verb, first, opener }: Clause, x: TimeExpression): boolean =>
  (opener & (IS.RELATIVE | IS.THAT)) !== 0 &&
  (verb >= 0 ||
    (is[first + 1] & IS.KANA) !== 0 ||
    (x.to !== null && isLongPast(x.to, time.publishedAt)) ||
    ((opener & IS.THAT) !== 0 && x.precision !== null && finer(x) <= ABOUT_FROM))

/** «ارتفعت أرباح الشركة التي تقوم بالاستثمار إلى 30 مليونا في يونيو»: of the change that what it came to belongs to. */
function changedBefore(
  { tokens: { norm, cls } }: Context,
  { first, opener, openerAt, verb }: Clause,
  before: readonly number[] | undefined,
  drafts: readonly Draft[],
  x: TimeExpression,
): number {
  const n = opener & IS.RELATIVE ? before?.findLast((d) => drafts[d].kind === 'change') : undefined
  if (n === undefined) return -1
  for (let i = x.first - 1; i > first; i--)
    if (norm[i] === TO && cls[i + 1] === CLASS.NUMBER) return i === verb + 1 || i === openerAt + BESIDE ? -1 : n
  return -1
}

/** Nothing but a comma, behind a quotation mark or not. */
const isMark = ({ tokens: { cls } }: Context, { first, last }: Clause): boolean =>
  last - first <= 2 && cls[first] === CLASS.PUNCT && cls[last - 1] === CLASS.PUNCT

/**
 * Nothing but particles stands in the clause before the expression, «وفي أبريل الماضي، …»; or what the sentence opens with
 * as its setting: «وخلال الدورة الأولى أمس، …».
 */
function isFronted(ctx: Context, clause: Clause, x: TimeExpression): boolean {
  if (opensAsSetting(ctx, clause)) return true
  for (let i = clause.first; i < x.first; i++)
    if (ctx.timexAt[i] < 0 && ctx.tokens.cls[i] === CLASS.WORD && ctx.is[i] === 0) return false
  return true
}

const startsSentence = (ctx: Context, clause: Clause) => ctx.layout.bounds[clause.sentence] === clause.first
