/** What holds of every extraction, whatever the text; each throws with the fault where it does not hold. */

import edtf from 'edtf'
import fc from 'fast-check'
import * as v from 'valibot'
import { Extraction, type Span } from '../../src/contract/event.ts'
import { type ExtractOptions, extract } from '../../src/extract.ts'
import { few, options, raw, structured } from './texts.ts'

type Event = Extraction['events'][number]

const DAY = /^-?\d{4,}-\d\d-\d\d$/

function check(holds: boolean, fault: string): asserts holds {
  if (!holds) throw new Error(fault)
}

function checkSpan(text: string, span: Span, name: string): void {
  check(span.start >= 0 && span.start < span.end && span.end <= text.length, `${name} is no stretch of the text`)
  check(text.slice(span.start, span.end) === span.text, `${name} is not the slice of its offsets`)
}

/** A number that grows with the days, of any year. */
function order(day: string): number {
  const [, sign, year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/.exec(day)!
  return (sign ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(date)
}

const SEASONS = /-(?:2[1-4]|3[3-6])\b/
const dayOf = (ms: number) => {
  const [, year, rest] = /^([+-]?\d{4,6})(-\d\d-\d\d)/.exec(new Date(ms).toISOString())!
  const n = Number(year)
  return `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}${rest}`
}

/** First and last day lie where an independent parser of EDTF has the place; it has seasons and quarters elsewhere. */
function checkStretch(place: string, from: string | null, to: string | null): void {
  const parsed = edtf(place)
  for (const day of [from, to]) check(day === null || DAY.test(day), `${day} is no day`)
  if (from !== null && to !== null) check(order(from) <= order(to), `${from} is after ${to}`)
  check((from === null) === (place.startsWith('../') || place.startsWith('/')), `${place} begins at ${from}`)
  check((to === null) === (place.endsWith('/..') || place.endsWith('/')), `${place} ends at ${to}`)
  if (SEASONS.test(place)) return
  if (from !== null) check(order(dayOf(parsed.min)) <= order(from), `${place} begins after ${from}`)
  if (to !== null) check(order(to) <= order(dayOf(parsed.max)), `${place} ends before ${to}`)
}

function checkTime({ id, time }: Event, known: Set<string>): void {
  const { edtf: place, from, to, precision, basis, timex } = time
  if (timex) check(known.has(timex), `${id} is dated by ${timex}, which is not there`)
  if (basis === 'none') check(place === null, `${id} has a date without a basis`)
  if (basis === 'stated') check(timex !== null, `${id} has a stated date that nothing states`)
  if (place === null) check(from === null && to === null && precision === null, `${id} is half dated`)
  else checkStretch(place, from, to)
}

/** By the first day, else the last; the undated at the end, ties in the order of the text. */
function checkOrder(events: Event[]): void {
  const keys = events.map(({ time, trigger }) => {
    const day = time.from ?? time.to
    return [day === null ? Number.POSITIVE_INFINITY : order(day), trigger.start]
  })
  for (let i = 1; i < keys.length; i++) {
    const [[a, m], [b, n]] = [keys[i - 1], keys[i]]
    check(a < b || (a === b && m <= n), `${events[i].id} stands out of its order`)
  }
}

/** Extracts and checks the schema, the spans, the dates, the ids and the order of the answer. */
function checkPromises(text: string, options: ExtractOptions): void {
  const { document, timexes, events } = v.parse(Extraction, extract(text, options))
  check(document.length === text.length, 'the length is not that of the text')
  if (options.publishedAt) check(document.publishedAtBasis === 'given', 'a given day of publication is not taken')
  let last = 0
  for (const timex of timexes) {
    checkSpan(text, timex, timex.id)
    check(timex.start >= last, `${timex.id} begins within the one before`)
    last = timex.end
    if (timex.edtf !== null) edtf(timex.edtf)
  }
  const ids = [...timexes, ...events].map(({ id }) => id)
  check(new Set(ids).size === ids.length, 'an id is given twice')
  const known = new Set(timexes.map(({ id }) => id))
  for (const event of events) {
    for (const name of ['trigger', 'actor', 'target', 'place', 'source'] as const)
      if (event[name]) checkSpan(text, event[name], `${event.id}.${name}`)
    check(event.mentions.length > 0, `${event.id} is mentioned nowhere`)
    for (const mention of event.mentions) checkSpan(text, mention, `${event.id}.mentions`)
    checkTime(event, known)
    check(event.title.trim() !== '' && (event.title.isWellFormed() || !text.isWellFormed()), `${event.id} has no title`)
  }
  checkOrder(events)
}

const plain = (text: string, options: ExtractOptions) => JSON.stringify(extract(text, { ...options, trace: false }))

/** What was read before, and asking for a trace, change nothing. */
function checkIndependence(text: string, other: string, options: ExtractOptions): void {
  const alone = plain(text, options)
  plain(other, options)
  check(plain(text, options) === alone, 'a text is read otherwise after another one')
  const traced = JSON.stringify(extract(text, { ...options, trace: true }), (name, value) =>
    name === 'trace' ? undefined : value,
  )
  check(traced === alone, 'a trace changes what is read')
}

const DIGITS = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩']
const western = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(DIGITS.indexOf(digit)))
const eastern = (text: string) => text.replace(/[0-9]/g, (digit) => DIGITS[Number(digit)])

/** The digits of either script mean the same. */
function checkDigits(text: string, options: ExtractOptions): void {
  const meaning = (written: string) => {
    const { timexes, events } = extract(written, options)
    return JSON.stringify([
      timexes.map(({ start, end, type, value, mod, edtf, basis }) => [start, end, type, value, mod, edtf, basis]),
      events.map(({ kind, time, factuality, trigger }) => [kind, time, factuality, trigger.start]),
    ])
  }
  check(meaning(western(text)) === meaning(eastern(text)), 'digits of another script are read otherwise')
}

/** All of it, by name, as properties of random texts. */
export const PROMISES: Record<string, fc.IRawProperty<unknown>> = {
  'clauses, dates and marks in any order': fc.property(structured, options, checkPromises),
  'a few words that begin and end anyhow': fc.property(few, options, checkPromises),
  'any code units': fc.property(raw, options, checkPromises),
  'texts read one after another': fc.property(structured, structured, options, checkIndependence),
  'digits of either script': fc.property(structured, options, checkDigits),
}
