import type { EventTime } from '../../contract/event.ts'
import type { TimeExpression } from '../../temporal/index.ts'
import { dayOf, monthEnd, shifted } from './days.ts'

export const UNDATED: EventTime = { edtf: null, from: null, to: null, precision: null, basis: 'none', timex: null }

/** «قبل شهور», «منذ سنوات»: an unnamed number of months or years. */
export const isSomeWhile = (x: TimeExpression): boolean => /^PX[WMY]$/.test(x.value)

/** «منذ أيام», «قبل أيام»: an unnamed number of days. */
export const isSomeDays = (x: TimeExpression): boolean => /^PX?D$/.test(x.value)

export const ofPublication = (date: string): EventTime => ({
  edtf: date,
  from: date,
  to: date,
  precision: 'day',
  basis: 'document',
  timex: null,
})

/** Some time up to a day. */
export const before = (date: string): EventTime => ({
  edtf: `../${date}`,
  from: null,
  to: date,
  precision: 'interval',
  basis: 'none',
  timex: null,
})

/** Days before publication that a story may lie and still be the news; what lies further back is history. */
export const STORY = 20
/** Whether a day is history by the day of publication. */
export const isLongPast = (day: string, publishedAt: string | null): boolean =>
  publishedAt === null || dayOf(publishedAt) - dayOf(day) > STORY

/** The time of a neighbour: an event close by shares the day, not the hour. */
export const handedOn = (time: EventTime): EventTime =>
  time.precision === 'time' && time.from !== null
    ? { ...time, edtf: time.from, precision: 'day', basis: 'inherited' }
    : { ...time, basis: 'inherited' }

export const placed = (x: TimeExpression): EventTime => ({
  edtf: x.edtf,
  from: x.from,
  to: x.to,
  precision: x.precision,
  basis: 'stated',
  timex: x.id,
})

const interval = (x: TimeExpression, edtf: string, from: string | null, to: string): EventTime => ({
  edtf,
  from,
  to,
  precision: 'interval',
  basis: 'stated',
  timex: x.id,
})

/** Some days ago, or to come, lie in the month of publication. */
export function monthOf(publishedAt: string, x: TimeExpression | null): EventTime {
  const month = publishedAt.slice(0, 7)
  return {
    edtf: `${month}~`,
    from: `${month}-01`,
    to: `${month}-${monthEnd(publishedAt)}`,
    precision: 'month',
    basis: 'stated',
    timex: x?.id ?? null,
  }
}

/** «خلال أسبوع»: from publication up to then, of what is to come; null for a length of no whole days or months. */
export function comingIn(x: TimeExpression, publishedAt: string): EventTime | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(x.value) ?? []
  if (!count) return null
  const to = shifted(publishedAt, Number(count), unit)
  if (!to) return null
  return { edtf: `${publishedAt}/${to}`, from: publishedAt, to, precision: 'interval', basis: 'stated', timex: x.id }
}

/** A length of whole days or more back from a day, no finer than its unit; null for another length. */
export function earlierBy(day: string, x: TimeExpression): EventTime | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(x.value) ?? []
  const start = count ? shifted(day, -Number(count), unit) : null
  if (!start) return null
  const at = coarse(start, PLACES[unit] ?? 10)
  const precision = unit === 'Y' ? 'year' : unit === 'M' ? 'month' : 'day'
  const [from, to] = spanOf(at)
  return { edtf: unit === 'D' ? at : `${at}~`, from, to, precision, basis: 'stated', timex: x.id }
}

/** First and last day of a year, month or day. */
const spanOf = (at: string): [from: string, to: string] =>
  at.length === 4
    ? [`${at}-01-01`, `${at}-12-31`]
    : at.length === 7
      ? [`${at}-01`, `${at}-${monthEnd(`${at}-01`)}`]
      : [at, at]

/** How much of an ISO date a length in years or months is sure of. */
const PLACES: Record<string, number> = { Y: 4, M: 7 }

/** The first places of an ISO date; a year before 0 has its sign besides. */
const coarse = (day: string, places: number) => day.slice(0, day.startsWith('-') ? places + 1 : places)

/** «خلال السنتين الماضيتين»: from then up to publication, no finer than its unit. */
function spent(x: TimeExpression, publishedAt: string): EventTime {
  const places = PLACES[x.value.at(-1) as string] ?? 10
  const from = x.from as string
  return interval(x, `${coarse(from, places)}/${coarse(publishedAt, places)}`, from, publishedAt)
}

/** «يعمل منذ 2010»: what goes on lasts up to publication. */
function lasting(x: TimeExpression, publishedAt: string): EventTime {
  const from = x.edtf as string
  const places = from.replace(/^-/, '').length
  return interval(x, `${from.replace(/\/.*/, '')}/${publishedAt.slice(0, places)}`, x.from, publishedAt)
}

/** «استمرت المعارك ثلاث سنوات»: a length of whole days or more, up to the day that the narrative gives; else that day. */
export function drawnOut(end: EventTime, x: TimeExpression): EventTime {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(x.value) ?? []
  if (!count || x.edtf !== null || end.from === null || end.to === null || end.from !== end.to) return end
  const start = shifted(end.to, -Number(count), unit)
  if (!start) return end
  const places = PLACES[unit] ?? 10
  return interval(x, `${coarse(start, places)}/${coarse(end.to, places)}`, start, end.to)
}

/**
 * The time that an expression gives to an event, or null if it gives none: a place on the calendar; a vague past, up to
 * publication; a stretch of time that ends with publication. `since` says that منذ stands before it, `ago` منذ or قبل, and
 * `goesOn` that the event is told as lasting.
 */
export function timeOf(
  x: TimeExpression,
  publishedAt: string | null,
  { since, ago, goesOn }: { since: boolean; ago: boolean; goesOn: boolean },
): EventTime | null {
  if (isSomeDays(x)) return publishedAt ? monthOf(publishedAt, x) : null
  if (x.value === 'PAST_REF' || (ago && isSomeWhile(x)))
    return publishedAt ? { ...before(publishedAt), basis: 'stated', timex: x.id } : UNDATED
  // «لاحقا»; «في ذلك اليوم», of no known day.
  if (x.edtf === null) return x.value.endsWith('_REF') || /^XXXX-W?XX/.test(x.value) ? UNDATED : null
  const past = publishedAt !== null && x.from !== null && x.from < publishedAt
  if (since && goesOn && past && !x.edtf.includes('..')) return lasting(x, publishedAt)
  if (x.type !== 'DURATION' || since) return placed(x)
  return past && x.to !== null && x.to >= publishedAt ? spent(x, publishedAt) : null
}
