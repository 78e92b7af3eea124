import type { LayoutEvent, Time } from './types.ts'

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar, for any year. */
export function dayOf(year: number, month = 1, day = 1): Time {
  // Months past the twelfth carry, so that `dayOf(y, m + 1)` is the month after. Counted in years that begin in March.
  const y0 = year + Math.floor((month - 1) / 12)
  const m0 = ((((month - 1) % 12) + 12) % 12) + 1
  const y = m0 > 2 ? y0 : y0 - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m0 + (m0 > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export interface Civil {
  year: number
  month: number
  day: number
}

/** The calendar day that a time falls in. */
export function civil(t: Time): Civil {
  const z = Math.floor(t) + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** Reads YYYY-MM-DD with as many digits of year as it has, and a sign; NaN for anything else. */
export function parseDay(text: string): Time {
  const cut = text.indexOf('-', 1)
  if (cut < 0 || text.length !== cut + 6 || text[cut + 3] !== '-') return Number.NaN
  return dayOf(Number(text.slice(0, cut)), Number(text.slice(cut + 1, cut + 3)), Number(text.slice(cut + 4)))
}

/** Writes a time as YYYY-MM-DD, with Thh:mm where it is not midnight. */
export function formatTime(t: Time): string {
  const minutes = Math.round((t - Math.floor(t)) * 1440)
  const { year, month, day } = civil(minutes === 1440 ? Math.ceil(t) : t)
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`
  return minutes % 1440 ? `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : date
}

/** Reads what `formatTime` writes; NaN for anything else. */
export function parseTime(text: string): Time {
  const [date, clock] = text.split('T')
  if (clock === undefined) return parseDay(date)
  const [h, m] = clock.split(':').map(Number)
  return parseDay(date) + (h * 60 + (m || 0)) / 1440
}

/** First and last possible moment of an event, half-open, infinite where open; null for the undated. */
export function extentOf({ time }: LayoutEvent): [Time, Time] | null {
  if (time.from === null && time.to === null) return null
  const from = time.from === null ? Number.NEGATIVE_INFINITY : parseDay(time.from)
  const to = time.to === null ? Number.POSITIVE_INFINITY : (time.to === time.from ? from : parseDay(time.to)) + 1
  return Number.isNaN(from) || Number.isNaN(to) ? null : [from, Math.max(to, from + 1)]
}

/** The moment of an event told to the hour or minute, else the start of its day. */
export function momentOf({ time }: LayoutEvent, day: Time): Time {
  if (time.precision !== 'time' || !time.edtf?.includes('T')) return day
  const t = parseTime(time.edtf.split('/')[0].slice(0, 16))
  return t >= day && t < day + 1 ? t : day
}
