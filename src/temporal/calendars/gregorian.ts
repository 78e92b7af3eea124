/**
 * The proleptic Gregorian calendar on day numbers: whole days since 1970-01-01. Years are astronomical (0 is 1 BC).
 * The core keeps no `Date`: it has no clock and no zone of the machine.
 */

/** Day number of a civil date; `month` from 1. Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export interface Civil {
  year: number
  month: number
  day: number
}

export function civil(dayNumber: number): Civil {
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
export const monthLength = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1])

/** 0 is Sunday. */
export const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7

/** A month counted from year 0, so that months can be added: `year * 12 + month - 1`. */
export const monthIndex = (year: number, month: number) => year * 12 + month - 1
export const monthOf = (index: number) => ({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 })

/** The day shifted by whole months; the day of the month is held within the month's length. */
export function addMonths(day: number, months: number): number {
  const from = civil(day)
  const { year, month } = monthOf(monthIndex(from.year, from.month) + months)
  return dayNumber(year, month, Math.min(from.day, monthLength(year, month)))
}

/** Monday of the ISO week of a day. */
export const mondayOf = (day: number) => day - ((weekdayOf(day) + 6) % 7)

/** ISO 8601 week of a day: the week's year is that of its Thursday. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = mondayOf(day) + 3
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Western Easter Sunday (the anonymous Gregorian algorithm). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}
