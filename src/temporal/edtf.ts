/**
 * Places on the calendar, as TIMEX3 values and as EDTF (ISO 8601-2:2019, Library of Congress profile, levels 0 to 2).
 * A place knows its first and last day; both are null where it has none on the calendar.
 */
import type { Precision } from '../contract/kinds.ts'
import { civil, dayNumber, isoWeek, monthLength } from './calendars/gregorian.ts'

export interface Calendared {
  value: string
  edtf: string | null
  from: number | null
  to: number | null
  precision: Precision
}

const pad = (n: number, width: number) => String(n).padStart(width, '0')
/** EDTF and ISO 8601 years are astronomical: 310 BC is −0309. */
const edtfYear = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))
/** TIMEX3 writes 310 BC as BC0310. */
const timexYear = (year: number) => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4))

/** The day written last: value, first and last day of an expression are mostly one, and one string then. */
let written = { day: Number.NaN, text: '' }

export function iso(day: number): string {
  if (day === written.day) return written.text
  const { year, month, day: d } = civil(day)
  const text = `${edtfYear(year)}-${pad(month, 2)}-${pad(d, 2)}`
  written = { day, text }
  return text
}

/** The days of the years that have four digits, which is all that EDTF writes without a mark. */
const FIRST = dayNumber(-9999, 1, 1)
const LAST = dayNumber(9999, 12, 31)
export const canBeWritten = ({ from, to }: Pick<Calendared, 'from' | 'to'>) =>
  (from === null || from >= FIRST) && (to === null || to <= LAST)

export function dayPlace(day: number): Calendared {
  const value = iso(day)
  return { value, edtf: value, from: day, to: day, precision: 'day' }
}

export function monthPlace(year: number, month: number): Calendared {
  const value = `${edtfYear(year)}-${pad(month, 2)}`
  return {
    value,
    edtf: value,
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month, monthLength(year, month)),
    precision: 'month',
  }
}

export function yearPlace(year: number): Calendared {
  return {
    value: timexYear(year),
    edtf: edtfYear(year),
    from: dayNumber(year, 1, 1),
    to: dayNumber(year, 12, 31),
    precision: 'year',
  }
}

/** The ISO week that begins on a Monday. */
export function weekPlace(monday: number): Calendared {
  const { year, week } = isoWeek(monday)
  return {
    value: `${edtfYear(year)}-W${pad(week, 2)}`,
    edtf: `${iso(monday)}/${iso(monday + 6)}`,
    from: monday,
    to: monday + 6,
    precision: 'week',
  }
}

/** Friday and Saturday, the weekend of most Arab countries, of the week that begins on a Monday. */
export function weekendPlace(monday: number): Calendared {
  const { year, week } = isoWeek(monday)
  return {
    value: `${edtfYear(year)}-W${pad(week, 2)}-WE`,
    edtf: `${iso(monday + 4)}/${iso(monday + 5)}`,
    from: monday + 4,
    to: monday + 5,
    precision: 'interval',
  }
}

/** `digits` leading digits of a year are known: 3 for a decade, 2 for a century, 1 for a millennium. */
export function unspecifiedYears(firstYear: number, digits: 1 | 2 | 3): Calendared {
  const years = 10 ** (4 - digits)
  // Before year 0 the leading digits count down, and no mask says which years are meant.
  if (firstYear < 0)
    return { ...yearsPlace(firstYear, firstYear + years - 1), precision: digits === 3 ? 'decade' : 'century' }
  const value = pad(firstYear / years, digits) + 'X'.repeat(4 - digits)
  return {
    value,
    edtf: value,
    from: dayNumber(firstYear, 1, 1),
    to: dayNumber(firstYear + years - 1, 12, 31),
    precision: digits === 3 ? 'decade' : 'century',
  }
}

const SEASONS = { SP: [21, 3], SU: [22, 6], FA: [23, 9], WI: [24, 12] } as const
/** The three months from March, June, September or December (meteorological seasons of the north). */
export function seasonPlace(year: number, season: keyof typeof SEASONS): Calendared {
  const [code, month] = SEASONS[season]
  const end = season === 'WI' ? [year + 1, 2] : [year, month + 2]
  return {
    value: `${edtfYear(year)}-${season}`,
    edtf: `${edtfYear(year)}-${code}`,
    from: dayNumber(year, month, 1),
    to: dayNumber(end[0], end[1], monthLength(end[0], end[1])),
    precision: 'season',
  }
}

export function quarterPlace(year: number, quarter: number): Calendared {
  const months = monthsPlace(year, quarter * 3 - 2, year, quarter * 3)
  return {
    ...months,
    value: `${edtfYear(year)}-Q${quarter}`,
    edtf: `${edtfYear(year)}-${32 + quarter}`,
    precision: 'season',
  }
}

/** From the first of one month to the last of another, told by months. */
export function monthsPlace(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Calendared {
  const a = monthPlace(fromYear, fromMonth)
  if (fromYear === toYear && fromMonth === toMonth) return a
  const b = monthPlace(toYear, toMonth)
  const value = `${a.value}/${b.value}`
  return { value, edtf: value, from: a.from, to: b.to, precision: 'interval' }
}

/** Whole days from one to another. */
export function daysPlace(from: number, to: number): Calendared {
  if (from === to) return dayPlace(from)
  const value = `${iso(from)}/${iso(to)}`
  return { value, edtf: value, from, to, precision: 'interval' }
}

/** Whole years from one to another. */
export function yearsPlace(from: number, to: number): Calendared {
  if (from === to) return yearPlace(from)
  const a = yearPlace(from)
  const b = yearPlace(to)
  return { value: `${a.value}/${b.value}`, edtf: `${a.edtf}/${b.edtf}`, from: a.from, to: b.to, precision: 'interval' }
}
