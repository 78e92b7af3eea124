import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import { BORN, GOD, OF_CHARGE, PASSING, REVERES, STOP } from '../grammar/frames.ts'
import { unlinked } from '../grammar/shapes.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { BY_EVIDENCE } from '../triggers/likely.ts'
import { isBackground, isOfUnknownTime, isThen, opensAsSetting, opensBackground, tookUp } from './background.ts'
import { dayOf } from './days.ts'
import { handedOn, placed, STORY } from './times.ts'

/** Places on the calendar that say too little to hand on. */
export const COARSE = new Set(['year', 'decade', 'century', 'season', 'interval'])
/** Kinds of which a life is made: one told in the past opens a paragraph of them. */
export const LIFE = new Set<Kind>(['birth', 'career', 'creation'])

/** Kinds of what befalls someone, and of what it befalls him in. */
export const BEFALLS = new Set<Kind>(['death', 'disaster', 'attack'])
export const BRINGS = new Set<Kind>(['attack', 'disaster'])

export const isSpeech = (d: Draft): boolean => d.reading.lemma.frame === 'say'

/** One draft with what surrounds it. */
export interface Telling {
  readonly ctx: Context
  readonly clauses: readonly Clause[]
  readonly chosen: readonly (Reading | null)[]
  readonly d: Draft
  readonly clause: Clause
  /** The verb whose tense counts, if any. */
  readonly verb: Reading | null
  /** The draft that tells it, if any. */
  readonly teller: Draft | null
  /** The draft before it in the text, if any. */
  readonly before: Draft | null
  readonly drafts: readonly Draft[]
  /** Its place among them. */
  readonly n: number
  /** What it tells in its own clause, if anything: «أعلن إغلاق المصنع». */
  readonly said: Draft | null
  readonly publishedAt: string | null
}

/** A date, the sentence that stated it, and whether it is that of something said. */
interface Stated {
  readonly time: EventTime
  readonly sentence: number
  readonly said: boolean
  /** The sentence opens with it: «وقبل عامين، زار المدينة ووعد ببناء مستشفى». */
  readonly opens?: boolean
}

/** Where the narrative stands when a draft is dated. */
export interface Narrative {
  sentence: number
  paragraph: number
  /** The last date that the running sentence states. */
  here: Stated | null
  /** When the last of what befalls someone was, that is news and has a day. */
  befell: Stated | null
  /** The last period that was told of and was over before publication. */
  over: Stated | null
  /** The date of the story that is told, as it moves on. */
  story: Stated | null
  /** The date of the lead, where the whole text goes on telling of it though some days have passed. */
  episode: EventTime | null
  leadIsToday: boolean
  /** 2 where the lead tells of a trial: what goes on tells of its case; 1 of an arrest for a crime, which lies before it. */
  trial: number
  /** The date of the pluperfect before. */
  past: Stated | null
  /** A date long before publication, stated in the running paragraph, or where the text reminds of something. */
  history: Stated | null
  reminds: boolean
  /** When the last dated happening of a kind was. */
  readonly known: Map<Kind, EventTime>
  /** When the next one is to be. */
  readonly plans: Map<Kind, EventTime>
  /** The latest period over which something is told to have changed. */
  period: EventTime | null
  /** Who spoke last, and when. */
  speaker: (Stated & { readonly actor: Range }) | null
  /** The token from which on the text is a history, so that what it does not date is no news. */
  old: number
  /** The year that such a text looks back on. */
  year: EventTime | null
  /** The paragraph that tells of prophets. */
  sacred: number
  /** Up to which paragraph a life is told, or -1: to the end, if from birth on. */
  life: number
}

export const atTheStart = (): Narrative => ({
  sentence: -1,
  paragraph: -1,
  here: null,
  befell: null,
  over: null,
  story: null,
  episode: null,
  leadIsToday: false,
  trial: 0,
  past: null,
  history: null,
  reminds: false,
  known: new Map(),
  plans: new Map(),
  period: null,
  speaker: null,
  life: -1,
  sacred: -1,
  old: Number.POSITIVE_INFINITY,
  year: null,
})

/** Days before publication after which no date makes a text one of its own time. */
const AGE = 730

/** Dates of which a history has at least so many. */
const DATES = 2

/**
 * Takes note of where a history begins: at once in what is no prose, at the first date of a text that dates nothing of the
 * last years, or looks back on the one that ends, and in which no one speaks. What it tells from there on without a date is
 * no news; where it looks back on a year, it is of that year.
 */
export function findHistory(ctx: Context, drafts: readonly Draft[], at: Narrative): void {
  const { publishedAt, timexes } = ctx.time
  if (publishedAt === null) return
  if (isInLines(ctx)) {
    at.old = -1
    return
  }
  const today = dayOf(publishedAt)
  const dates = timexes.filter(({ type, to }) => to !== null && type !== 'DURATION')
  const isOld = dates.length >= DATES && dates.every(({ to }) => today - dayOf(to as string) >= AGE)
  const isFirst = drafts.length > 0 && timexes[drafts[0].timex] === dates[0]
  const review = isFirst && isReview(dates, today)
  if (!isOld && !review) return
  // «وفي عام 2000 وصفت المجلة»: no one who speaks now.
  const speaks = (d: Draft) =>
    isSpeech(d) && d.kind === 'statement' && d.role === 'verb' && d.actor && !d.resolved && d.timex < 0
  if (drafts.some(speaks)) return
  at.old = dates[0].first
  if (review) at.year = placed(dates[0])
}

/** Days from the end of a year within which it is looked back on. */
const TURN = 21

/** «شهدت سنة 2024 رحيل»: at the turn of a year, what begins with that year and dates nothing of the last days. */
function isReview(dates: Context['time']['timexes'], today: number): boolean {
  if (dates.length === 0 || dates[0].precision !== 'year') return false
  const isRecent = ({ to, precision }: (typeof dates)[number]) =>
    precision !== 'year' && today - dayOf(to as string) < TURN / 3
  return Math.abs(today - dayOf(dates[0].to as string)) <= TURN && !dates.some(isRecent)
}

/** Lines from which on a text without a stop may be verse or a table, and the words that a line of it has at most. */
const LINES = 4
const LINE = 10

/** Short lines without a stop: a poem, a table. */
function isInLines({ tokens: { norm, length }, layout: { paragraph } }: Context): boolean {
  const lines = (paragraph.at(-1) ?? 0) + 1
  return lines >= LINES && length <= lines * LINE && !norm.includes(STOP)
}

/** Moves on to a draft: what a new sentence and a new paragraph end, and the life that it may open. */
export function moveTo(told: Telling, at: Narrative): void {
  const { d, clause, ctx, verb, before } = told
  if (clause.sentence !== at.sentence) {
    for (let s = at.sentence + 1; s <= clause.sentence; s++) look(ctx, s, at)
    at.sentence = clause.sentence
    at.here = null
    if (!d.pluperfect && !d.resolved && !isThen(told)) at.past = null
  }
  const paragraph = ctx.layout.paragraph[clause.sentence]
  if (paragraph !== at.paragraph) {
    at.paragraph = paragraph
    if (!at.reminds) at.history = null
  }
  if (at.sentence <= ctx.lead && d.role === 'verb') {
    const { bounds } = ctx.layout
    if (d.kind === 'trial') at.trial = 2
    else if (d.kind === 'coercion' && (before === null || before.headline))
      at.trial = ctx.tokens.norm.slice(bounds[at.sentence], bounds[at.sentence + 1]).some((w) => OF_CHARGE.has(w))
        ? 1
        : 0
  }
  const past = clause.sentence > ctx.lead
  if (
    (!LIFE.has(d.kind) && !tookUp(d, past)) ||
    d.role !== 'verb' ||
    d.factuality !== 'asserted' ||
    verb?.form !== 'past'
  )
    return
  if (d.kind === 'birth') at.life = Number.POSITIVE_INFINITY
  else if (d.reading.lemma.frame !== 'aux' && !PASSING.holds(d.reading.lemma.headword) && past)
    at.life = Math.max(at.life, at.paragraph)
}

/** «الدبلوماسي المولود في عدن»: an aside of a life, whose steps come after it; «رسول الله»: sacred history. */
function look({ tokens: { norm, form }, layout, lead }: Context, sentence: number, at: Narrative): void {
  for (let i = layout.bounds[sentence]; i < layout.bounds[sentence + 1]; i++) {
    if (sentence > lead && BORN.holds(form[i])) at.life = Math.max(at.life, layout.paragraph[sentence])
    if (norm[i] === GOD && REVERES.holds(unlinked(form[i - 1]))) at.sacred = layout.paragraph[sentence]
  }
}

/** Tokens from the start of a sentence to a date that it opens with. */
const OPENING = 3

/** Takes note of a stated date, for what follows. */
export function remember(told: Telling, at: Narrative): void {
  const { d, clause, ctx, publishedAt } = told
  if (d.factuality === 'planned') at.plans.set(d.kind, d.time)
  // «قرر عقد جلسة الاثنين المقبل بعد أن أنكر التهم»: nor what else is to come.
  if (d.factuality === 'planned' || isAhead(d.time, publishedAt)) return
  at.known.set(d.kind, d.time)
  const x = ctx.time.timexes[d.timex]
  const opens = x.first - ctx.layout.bounds[clause.sentence] < OPENING
  const stated: Stated = { time: d.time, sentence: clause.sentence, said: isSpeech(d), opens }
  if (d.pluperfect) {
    at.past = stated
    return
  }
  if (BRINGS.has(d.kind) && isNews(d.time, publishedAt) && d.time.from === d.time.to) at.befell = stated
  // The date of a noun is its own, «التحقيق في وفاته في يونيو تقدم», but for one that opens the sentence as its setting.
  const aside = isBackground(told) || (d.role === 'noun' && d.verb < 0 && !opensAsSetting(ctx, clause))
  const age = ageOf(d.time, publishedAt)
  if (d.verb >= 0 && !aside && d.teller < 0) {
    at.history = age > STORY ? stated : null
    at.reminds = opensBackground(told)
    if (age <= STORY && publishedAt !== null) at.life = -1
  }
  if (COARSE.has(d.time.precision ?? '')) {
    at.here = opens ? stated : null
  } else if (!aside) at.here = stated
  const { to } = d.time
  const isPeriod = COARSE.has(d.time.precision ?? '') || d.time.precision === 'month'
  if (isPeriod && to !== null && publishedAt !== null && to < publishedAt && !aside) at.over = stated
  if (isPeriod && d.kind === 'change' && to !== null && to >= (at.period?.to ?? '')) at.period = d.time
  if (aside || (d.teller >= 0 && clause.sentence > ctx.lead) || !at.here || d.kind === 'birth') return
  moveStory(told, at, stated, age)
}

/** «فاز الفريق أمس في مباراة ودية»: a lead has the day of what it tells of, where that states it. */
export function lead(told: Telling, at: Narrative): void {
  const { d, clause, ctx, publishedAt } = told
  const age = ageOf(d.time, publishedAt)
  const stated: Stated = { time: d.time, sentence: clause.sentence, said: isSpeech(d) }
  // «قتل ألف شخص في زلزال ضرب المدينة في 2003، كما أودى»
  if (age > STORY && d.teller < 0 && !isBackground(told)) at.history = stated
  if (at.episode || d.verb < 0 || d.time.timex === null || clause.sentence > ctx.lead || isBackground(told)) return
  moveStory(told, at, stated, age)
}

/** A story moves on by days; what lies before its lead is no part of it. */
function moveStory({ d, clause, ctx }: Telling, at: Narrative, stated: Stated, age: number): void {
  const isDay = d.time.precision === 'day' || d.time.precision === 'time'
  if (!isDay || (at.episode !== null && (d.time.from as string) < (at.episode.from as string))) return
  if (isCaption(ctx, clause.sentence)) return
  at.story = stated
  if (clause.sentence > ctx.lead) return
  // A lead that first states the day of the text is today's news, whatever else it dates.
  at.leadIsToday ||= at.episode === null && age === 0
  if (!at.leadIsToday && age > 0 && age <= STORY) at.episode ??= handedOn(d.time)
}

/** «جنود في بغداد أمس (رويترز)»: a line that ends with its credit tells of a picture. */
function isCaption({ tokens: { cls }, layout: { bounds, depth } }: Context, sentence: number): boolean {
  const next = bounds[sentence + 1]
  return cls[next - 1] === CLASS.NEWLINE && depth[next - 2] > 0
}

/** Takes note of who speaks, and when. */
export function hear({ d, clause, publishedAt }: Telling, at: Narrative): void {
  if (d.pluperfect && d.time.basis === 'inherited' && d.time.from !== null)
    at.past = { time: d.time, sentence: clause.sentence, said: isSpeech(d) }
  // «قد يعلن القرار في 28 مايو»: from who has not spoken yet nothing goes on.
  if (isAhead(d.time, publishedAt)) return
  if (isSpeech(d) && d.rules.trigger !== BY_EVIDENCE && d.actor && (d.time.from !== null || isOfUnknownTime(d)))
    at.speaker = { time: d.time, sentence: clause.sentence, said: true, actor: d.actor }
}

/** Not come by the day of publication. */
const isAhead = ({ from }: EventTime, publishedAt: string | null): boolean =>
  publishedAt !== null && (from ?? '') > publishedAt

/** Days from a time to publication; 0 where either is unknown. */
const ageOf = ({ from, to }: EventTime, publishedAt: string | null): number =>
  publishedAt && (to ?? from) ? dayOf(publishedAt) - dayOf((to ?? from) as string) : 0

/** Whether a time lies so close to publication that it is the news. */
export const isNews = ({ from }: EventTime, publishedAt: string | null): boolean =>
  !publishedAt || (from !== null && Math.abs(dayOf(from) - dayOf(publishedAt)) <= STORY)
