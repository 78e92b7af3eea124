/** Amounts of time as TIMEX3 durations, and added to a day or a clock. */
import { addMonths, civil } from '../calendars/gregorian.ts'
import type { Unit } from '../lexicon/entry.ts'
import type { Amount } from '../meaning.ts'

const LETTERS: Record<Unit, [string, number]> = {
  century: ['Y', 100],
  decade: ['Y', 10],
  year: ['Y', 1],
  half: ['M', 6],
  quarter: ['M', 3],
  month: ['M', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  day: ['D', 1],
  night: ['D', 1],
  hour: ['H', 1],
  minute: ['M', 1],
  second: ['S', 1],
}
/** Units that a clock counts. */
export const CLOCK = new Set<Unit>(['hour', 'minute', 'second'])
/** Written as a smaller unit where the count is broken: half a year is six months. */
const SMALLER: Partial<Record<Unit, [Unit, number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  hour: ['minute', 60],
  day: ['hour', 24],
  minute: ['second', 60],
}

function whole({ count, unit }: Amount): Amount[] {
  const smaller = SMALLER[unit]
  if (Number.isInteger(count) || !smaller) return [{ count, unit }]
  const rest = +((count % 1) * smaller[1]).toFixed(3)
  return [...(count >= 1 ? [{ count: Math.floor(count), unit }] : []), { count: rest, unit: smaller[0] }]
}

/** «P1Y2M», «PT2H30M». Units are written largest first. */
export function durationValue(amounts: Amount[]): string {
  const order = Object.keys(LETTERS)
  const sums = new Map<string, [number, number]>()
  for (const { count, unit } of amounts.flatMap(whole)) {
    const [letter, times] = LETTERS[unit]
    const key = (CLOCK.has(unit) ? 'T' : '') + letter
    const [sum] = sums.get(key) ?? [0, 0]
    sums.set(key, [sum + count * times, order.indexOf(unit)])
  }
  let value = 'P'
  let clock = false
  for (const [key, [count]] of [...sums].sort((a, b) => a[1][1] - b[1][1])) {
    if (key[0] === 'T' && !clock) {
      clock = true
      value += 'T'
    }
    value += `${+count.toFixed(3)}${key.at(-1)}`
  }
  return value
}

/** «بضعة أيام»: an unknown number. */
export const vagueDuration = (unit: Unit) => `P${CLOCK.has(unit) ? 'T' : ''}X${LETTERS[unit][0]}`

export const isClock = (amounts: Amount[]) => amounts.some(({ unit }) => CLOCK.has(unit))

const ORDER: Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']
/** The smallest unit told, which is how exact the sum is. */
export const grain = (amounts: Amount[]): Unit =>
  amounts
    .flatMap(whole)
    .reduce<Unit>((least, { unit }) => (ORDER.indexOf(unit) < ORDER.indexOf(least) ? unit : least), 'century')

/** A day shifted by amounts; null past the calendar that dates are written in. */
export function addAmounts(day: number, amounts: Amount[], sign: -1 | 1): number | null {
  let months = 0
  let days = 0
  for (const { count, unit } of amounts.flatMap(whole)) {
    const [letter, times] = LETTERS[unit]
    if (CLOCK.has(unit)) continue
    if (letter === 'Y') months += count * times * 12
    else if (letter === 'M') months += count * times
    else days += count * times * (letter === 'W' ? 7 : 1)
  }
  if (months > 120000 || days > 3650000) return null
  const wholeMonths = Math.trunc(months)
  const moved = addMonths(day, sign * wholeMonths) + sign * Math.round(days + (months - wholeMonths) * 30)
  const { year } = civil(moved)
  return year < -9999 || year > 9999 ? null : moved
}

/** Minutes of the clock units. */
export const minutesOf = (amounts: Amount[]) =>
  amounts
    .flatMap(whole)
    .reduce(
      (sum, { count, unit }) =>
        sum + (unit === 'hour' ? count * 60 : unit === 'minute' ? count : unit === 'second' ? count / 60 : 0),
      0,
    )
