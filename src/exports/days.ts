import type { EventTime } from '../contract/event.ts'

export interface Day {
  year: number
  month: number
  day: number
}

/** Reads YYYY-MM-DD, the year astronomical and perhaps signed. */
function readDay(iso: string): Day {
  const [year, month, day] = iso.split(/(?<=\d)-/).map(Number)
  return { year, month, day }
}

/** The proleptic Gregorian day after. */
export function nextDay({ year, month, day }: Day): Day {
  const date = new Date(Date.UTC(2000, month - 1, 1))
  date.setUTCFullYear(year, month - 1, day + 1)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export type Grain = 'year' | 'month' | 'day'

/** The largest unit of the calendar that both ends fill: 2013-01-01 to 2013-12-31 are years, not days. */
function grainOf(from: Day, to: Day): Grain {
  if (from.day !== 1 || nextDay(to).day !== 1) return 'day'
  return from.month === 1 && to.month === 12 ? 'year' : 'month'
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

/** ISO 8601 to a unit and no further: 2013, 2013-09, 2013-09-11. */
export function writeDay({ year, month, day }: Day, grain: Grain = 'day'): string {
  const y = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)
  return grain === 'year' ? y : grain === 'month' ? `${y}-${pad(month)}` : `${y}-${pad(month)}-${pad(day)}`
}

export interface Stretch {
  from: Day | null
  to: Day | null
  grain: Grain
}

/** Where an event may lie; null where it has no date. An end that is open is null. */
export function stretchOf(time: EventTime): Stretch | null {
  const from = time.from === null ? null : readDay(time.from)
  const to = time.to === null ? null : readDay(time.to)
  if (!from && !to) return null
  return { from, to, grain: from && to ? grainOf(from, to) : 'day' }
}

/** 2015-09-11T18:30 or …T18:30:00+03:00, as it stands in EDTF. */
const CLOCK = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/

export interface Clock {
  day: Day
  /** HH:MM:SS */
  time: string
  /** `Z`, `+03:00`, or null where the place says it. */
  offset: string | null
}

/** The minute that an EDTF value names; null where it names none, or a stretch. */
export function clockOf(edtf: string | null): Clock | null {
  const found = edtf === null ? null : CLOCK.exec(edtf)
  if (!found) return null
  const [, day, hours, minutes, seconds = '00', offset = null] = found
  return { day: readDay(day), time: `${hours}:${minutes}:${seconds}`, offset }
}
