import type { Timex } from '../contract/event.ts'
import type { Precision, Preference } from '../contract/kinds.ts'
import * as CLASS from '../text/class.ts'
import type { Tokens } from '../text/tokens.ts'
import { civil, dayNumber } from './calendars/gregorian.ts'
import { type Calendared, canBeWritten, iso } from './edtf.ts'
import { findExpressions, type Match } from './matcher.ts'
import { inferPublication } from './publication.ts'
import type { Anchor } from './resolve/anchor.ts'
import { resolve } from './resolve/resolve.ts'
import type { Resolved } from './resolve/resolved.ts'
import { type Tense, type TenseOfWord, tenseAround } from './tense.ts'

/** A temporal expression as the core passes it on: the contract's timex, the tokens it covers, its days. */
export interface TimeExpression extends Timex {
  /** First token, and the one after the last. */
  first: number
  last: number
  /** First and last possible day (YYYY-MM-DD), inclusive; null where open or without a place on the calendar. */
  from: string | null
  to: string | null
  precision: Precision | null
}

export interface TemporalOptions {
  /** A day or a date-time with an offset. */
  publishedAt?: string | null
  /** Where a bare weekday, month or day goes when nothing in the text decides. */
  prefer?: Preference
  /** What a lexicon knows of the tense of a word; without it the shape of the word alone tells. */
  tenseOf?: TenseOfWord
  /** Adds the rule that found each expression and what resolved it. */
  trace?: boolean
}

export interface TemporalReading {
  timexes: TimeExpression[]
  publishedAt: string | null
  publishedAtBasis: 'given' | 'inferred' | 'none'
}

const parseDay = (date: string) => dayNumber(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10))

/** Finds the temporal expressions of a text and places them on the calendar. */
export function readTime(tokens: Tokens, options: TemporalOptions): TemporalReading {
  const { matches, alone } = findExpressions(tokens)
  const given = options.publishedAt ?? null
  const published = given === null ? inferPublication(tokens, matches) : parseDay(given)
  const clock = given !== null && given.length >= 16 ? +given.slice(11, 13) * 60 + +given.slice(14, 16) : null
  return {
    timexes: resolveAll(tokens, matches, alone, published, clock, options),
    publishedAt: published === null ? null : iso(published),
    publishedAtBasis: given !== null ? 'given' : published === null ? 'none' : 'inferred',
  }
}

function resolveAll(
  tokens: Tokens,
  matches: Match[],
  fragment: boolean,
  today: number | null,
  now: number | null,
  options: TemporalOptions,
): TimeExpression[] {
  const timexes: TimeExpression[] = []
  let notes: string[] = []
  let current: Match
  let tense: Tense | undefined
  /** The token past the last place told of. */
  let told = 0
  const anchor: Anchor = {
    today,
    now,
    last: null,
    heading: null,
    prefer: options.prefer ?? 'news',
    fragment,
    tense: () => {
      if (tense === undefined) tense = tenseAround(tokens, current.first, current.last, options.tenseOf)
      return tense
    },
    beside: () =>
      anchor.last?.from === anchor.last?.to && sameSentence(tokens, told, current.first)
        ? (anchor.last?.from ?? null)
        : null,
    sinceTold: () => current.first - told,
    note: (text) => notes.push(text),
  }
  for (const match of matches) {
    current = match
    tense = undefined
    notes = []
    const resolved = resolve(match.value, anchor)
    if (!resolved || !canBeWritten(resolved)) continue
    if (options.trace) notes.unshift(match.rule, anchorOf(resolved, anchor))
    timexes.push(expression(tokens, match, resolved, timexes.length + 1, options.trace ? notes : null))
    if (resolved.from !== null && resolved.type !== 'DURATION' && resolved.edtf !== null) {
      anchor.last = resolved as Calendared
      if (resolved.precision === 'year' && standsAlone(tokens, match)) anchor.heading = civil(resolved.from).year
      told = match.last
    }
  }
  return timexes
}

/** «يلتقيان غدا في جدة في العاشرة مساء»: no stop and no new line between. */
function sameSentence({ norm, cls }: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (cls[t] === CLASS.NEWLINE || norm[t] === '.') return false
  return true
}

/** Alone on its line, but for a colon. */
function standsAlone({ norm, cls, length }: Tokens, { first, last }: Match): boolean {
  const next = norm[last] === ':' ? last + 1 : last
  return (first === 0 || cls[first - 1] === CLASS.NEWLINE) && next < length && cls[next] === CLASS.NEWLINE
}

const anchorOf = (resolved: Resolved, anchor: Anchor) =>
  resolved.basis !== 'relative'
    ? 'anchor none'
    : anchor.today === null
      ? 'anchor unknown'
      : `anchor ${iso(anchor.today)}`

function expression(
  tokens: Tokens,
  match: Match,
  resolved: Resolved,
  id: number,
  trace: string[] | null,
): TimeExpression {
  const { first, last, start } = match
  const end = tokens.end[last - 1]
  const { type, value, mod, edtf, from, to, precision, basis } = resolved
  const timex: TimeExpression = {
    id: `t${id}`,
    start,
    end,
    text: tokens.text.slice(start, end),
    type,
    value,
    mod,
    edtf,
    basis,
    first,
    last,
    from: from === null ? null : iso(from),
    to: to === null ? null : iso(to),
    precision,
  }
  if (trace) timex.trace = trace
  return timex
}
