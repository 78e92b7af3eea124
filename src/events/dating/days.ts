import { addMonths, dayNumber, monthLength } from '../../temporal/calendars/gregorian.ts'
import { canBeWritten, iso } from '../../temporal/edtf.ts'

const ZERO = 48
/** Units of a date whose year has four digits and no sign. */
const PLAIN = 10
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO

/** Year, month and day of an ISO date, of any year: `Date` reads neither those before Christ nor those past 9999. */
function parts(date: string): [year: number, month: number, day: number] {
  const { length } = date
  const year = length === PLAIN ? twoDigits(date, 0) * 100 + twoDigits(date, 2) : Number(date.slice(0, -6))
  return [year, twoDigits(date, length - 5), twoDigits(date, length - 2)]
}

/** The day number of an ISO date. */
export const dayOf = (date: string): number => dayNumber(...parts(date))

/** Last day of the month of an ISO date, as a number. */
export function monthEnd(date: string): number {
  const [year, month] = parts(date)
  return monthLength(year, month)
}

const DAYS: Record<string, number> = { D: 1, W: 7 }
const MONTHS: Record<string, number> = { M: 1, Y: 12 }

/** The ISO date so many units (D, W, M or Y) later, or null past the years that can be written. */
export function shifted(date: string, count: number, unit: string): string | null {
  const day = DAYS[unit] ? dayOf(date) + count * DAYS[unit] : addMonths(dayOf(date), count * MONTHS[unit])
  return canBeWritten({ from: day, to: day }) ? iso(day) : null
}
