import type { Event, Span } from '../contract/event.ts'
import type { TemporalReading } from '../temporal/index.ts'
import { fold, type Tokens } from '../text/tokens.ts'
import { readArguments } from './arguments/index.ts'
import { choose } from './choose.ts'
import { cut } from './clauses.ts'
import { type Context, contextOf } from './context.ts'
import { attach } from './dating/attach.ts'
import { dayOf } from './dating/days.ts'
import { date } from './dating/narrative.ts'
import { isPluperfect } from './dating/pluperfect.ts'
import { UNDATED } from './dating/times.ts'
import { judge } from './factuality.ts'
import { isInPlace } from './grammar/places.ts'
import { kindOf } from './kinds.ts'
import type { Reading } from './lexicon/types.ts'
import { mentions } from './mentions.ts'
import { merge } from './merge.ts'
import type { Clause, Draft, Happening, Range } from './model.ts'
import { lettersBefore } from './phrases/clitics.ts'
import { trim } from './phrases.ts'
import { tellings } from './telling.ts'
import { headline } from './titles/index.ts'
import type { Evidence } from './triggers/likely.ts'
import { findTriggers } from './triggers.ts'
import { type Features, featuresOf } from './weigh/features.ts'
import { settingOf, type Weights, weigh } from './weigh/index.ts'
import { occasionAt } from './words.ts'

/** The events that a text tells, in the order of the contract: by first day, undated last, ties in text order. */
export function readEvents(tokens: Tokens, time: TemporalReading, options: { trace?: boolean }): Event[] {
  const { ctx, clauses, chosen, happenings } = readHappenings(tokens, time)
  const setting = settingOf(ctx, clauses, happenings)
  const weights = happenings.map((h) => weigh(setting, h))
  const titles = happenings.map((h) => headline(ctx, clauses, h.drafts[0], chosen))
  const events = happenings.map((h, n) =>
    eventOf(ctx, clauses, chosen, h, weights[n], options.trace === true, titles[n]),
  )
  return inOrder(events)
}

/** By first day, undated last, ties in text order; numbered so. */
function inOrder(events: Event[]): Event[] {
  const rows = events.map((event) => ({ event, day: order(event) }))
  rows.sort((a, b) => a.day - b.day || a.event.trigger.start - b.event.trigger.start)
  rows.forEach(({ event }, n) => {
    event.id = `e${n + 1}`
  })
  return rows.map(({ event }) => event)
}

/** The happenings of a text, before they are weighed and put into the contract's form. */
function readHappenings(tokens: Tokens, time: TemporalReading) {
  const ctx = contextOf(tokens, time)
  const chosen = chooseAll(ctx)
  const clauses = cut(ctx, chosen)
  const drafts = draft(ctx, clauses, chosen)
  attach(ctx, clauses, drafts, chosen)
  date(ctx, clauses, drafts, chosen)
  mentions(ctx, clauses, drafts)
  return { ctx, clauses, chosen, happenings: merge(ctx, clauses, drafts) }
}

/** The readings of all tokens. */
function chooseAll(ctx: Context): (Reading | null)[] {
  const chosen: (Reading | null)[] = new Array(ctx.tokens.length)
  for (let i = 0; i < ctx.tokens.length; i++) chosen[i] = choose(ctx, i, chosen)
  return chosen
}

/** The features of each event of `readEvents`, by the start of its trigger: what its weights are learnt from. */
export function readFeatures(tokens: Tokens, time: TemporalReading): Map<number, Features> {
  const { ctx, clauses, happenings } = readHappenings(tokens, time)
  const setting = settingOf(ctx, clauses, happenings)
  return new Map(
    happenings.map((h) => {
      const { at, reading } = h.drafts[0]
      return [startPast(ctx, at, reading.stemStart), featuresOf(setting, h)]
    }),
  )
}

/** A noun that may tell an event, where it stands in the text. */
export interface Noun {
  readonly start: number
  readonly end: number
  /** The rule that lets it in, or `OPEN`. */
  readonly rule: string
  readonly evidence: Evidence
}

/** All nouns of a text that may tell an event: what the weights of those that no rule lets in are learnt from. */
export function readNouns(tokens: Tokens, time: TemporalReading): Noun[] {
  const ctx = contextOf(tokens, time)
  const chosen = chooseAll(ctx)
  const nouns: Noun[] = []
  findTriggers(ctx, cut(ctx, chosen), chosen, (at, rule, evidence) =>
    nouns.push({ start: tokens.start[at], end: tokens.end[at], rule, evidence }),
  )
  return nouns
}

function order(e: Event): number {
  const date = e.time.from ?? e.time.to
  return date === null ? Number.MAX_SAFE_INTEGER : dayOf(date)
}

/** Reads the triggers of a text with their factuality and arguments. */
function draft(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]): Draft[] {
  const found = findTriggers(ctx, clauses, chosen)
  const told = tellings(ctx, clauses, found, chosen)
  const args = readArguments(ctx, clauses, chosen, found, told)
  const verdicts = found.map((f, n) => judge(ctx, clauses, found, f, told[n], chosen))
  const kinds = found.map((f, n) => kindOf(ctx, clauses, f, args[n].actor))
  return found.map((f, n) => ({
    at: f.at,
    role: f.role,
    reading: f.reading,
    clause: f.clause,
    verb: f.verb,
    kind: kinds[n],
    headline: clauses[f.clause].sentence < ctx.body,
    teller: told[n].teller,
    quoted: told[n].quoted,
    mention: { first: f.at, last: f.at + 1 },
    factuality: verdicts[n].factuality,
    actor: args[n].actor,
    target: args[n].target,
    place: args[n].place,
    source: verdicts[n].factuality === 'asserted' ? null : args[n].source,
    resolved: args[n].resolved,
    pluperfect: f.verb >= 0 && isPluperfect(ctx, clauses, chosen, f, args[n].actor),
    timex: -1,
    time: UNDATED,
    rules: { trigger: f.why, factuality: verdicts[n].rule, actor: args[n].rule, time: '' },
  }))
}

/** Where a token begins past the first letters of its folded form, the conjunction and preposition written on it. */
function startPast({ tokens }: Context, i: number, letters: number): number {
  const start = tokens.start[i]
  const end = tokens.end[i]
  let from = start
  const want = tokens.norm[i].length - letters
  for (let p = start + 1; letters > 0 && p < end; p++)
    if (fold(tokens.text.slice(p, end)).length === want) {
      from = p
      if (fold(tokens.text[p]) !== '') break
    }
  return from
}

/** For each field the lexicon row, the clause or the rule that decided it. */
function traceOf(clauses: readonly Clause[], d: Draft): string[] {
  const { citation, kind } = d.reading.lemma
  const { first, last } = clauses[d.clause]
  return [
    `lexicon: ${citation} ${kind} (${d.reading.form})`,
    `trigger: ${d.rules.trigger}`,
    `clause: ${first}-${last}`,
    `factuality: ${d.rules.factuality}`,
    `actor: ${d.rules.actor || 'none'}`,
    `time: ${d.rules.time}`,
  ]
}

const span = ({ text }: Tokens, start: number, end: number): Span => ({ text: text.slice(start, end), start, end })

function rangeSpan(ctx: Context, range: Range): Span | null {
  const { first, last } = trim(ctx, range)
  return last > first ? span(ctx.tokens, ctx.tokens.start[first], ctx.tokens.end[last - 1]) : null
}

/** «والحصيلة», «لسامي حداد»: who it is, without what is written before it. */
function named(ctx: Context, chosen: readonly (Reading | null)[], range: Range | null | undefined): Span | null {
  const r = range && trim(ctx, range)
  if (!r || r.last <= r.first) return null
  return span(ctx.tokens, startPast(ctx, r.first, lettersBefore(ctx, r.first, chosen)), ctx.tokens.end[r.last - 1])
}

function eventOf(
  ctx: Context,
  clauses: readonly Clause[],
  chosen: readonly (Reading | null)[],
  h: Happening,
  weights: Weights,
  traced: boolean,
  title: string,
): Event {
  const { tokens } = ctx
  const main = h.drafts[0]
  const from = startPast(ctx, main.at, main.reading.stemStart)
  const to = tokens.end[main.at]
  const place = main.place ?? h.drafts.find((d) => d.place)?.place ?? null
  // «بمدينة حلب»: the place is written without its preposition.
  const inPlace = place && isInPlace(tokens.norm[place.first]) ? 1 : 0
  const actor = named(
    ctx,
    chosen,
    main.actor ?? h.drafts.find((d) => d.actor && !occasionAt(tokens, d.actor.first))?.actor,
  )
  // «الموت يغيب الفنان», «توفي الفنان»: told once as whom it befell, and once as who died.
  const other = main.target ? null : named(ctx, chosen, h.drafts.find((d) => d.target)?.target)
  const cameo = main.reading.lemma.cameo
  return {
    id: '',
    kind: main.kind,
    cameo,
    title,
    time: main.time,
    factuality: main.factuality,
    actor,
    target: named(ctx, chosen, main.target) ?? (other?.text === actor?.text ? null : other),
    place: place && span(tokens, startPast(ctx, place.first, inPlace), tokens.end[place.last - 1]),
    source: named(ctx, chosen, main.source),
    trigger: span(tokens, from, to),
    mentions: h.drafts.map((d) => rangeSpan(ctx, d.mention) ?? span(tokens, from, to)),
    confidence: weights.confidence,
    salience: weights.salience,
    ...(traced && { trace: traceOf(clauses, main) }),
  }
}
