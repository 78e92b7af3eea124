/** The arithmetic of calendars against two independent ones: the Temporal polyfill, and ICU by way of Intl. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill/full'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  civil,
  dayNumber,
  easter,
  isoWeek,
  mondayOf,
  monthLength,
  weekdayOf,
} from '../../../src/temporal/calendars/gregorian.ts'
import { hijri, hijriMonthLength, hijriMonthStart, isUmmAlQura } from '../../../src/temporal/calendars/hijri.ts'

const DAY = 86_400_000
const epoch = Temporal.PlainDate.from('1970-01-01')
const plain = (n: number) => epoch.add({ days: n })
const numberOf = (date: Temporal.PlainDate) => epoch.until(date, { largestUnit: 'days' }).days

/** Days of the years −9999 to 9999. */
const days = fc.integer({ min: dayNumber(-9999, 1, 1), max: dayNumber(9999, 12, 31) })
const always = (check: (n: number) => void, numRuns = 2000) => fc.assert(fc.property(days, check), { numRuns })

describe('the Gregorian calendar agrees with Temporal', () => {
  test('in dates, days of the week and lengths of months', () => {
    always((n) => {
      const { year, month, day, dayOfWeek, daysInMonth } = plain(n)
      expect(civil(n)).toEqual({ year, month, day })
      expect(dayNumber(year, month, day)).toBe(n)
      expect(weekdayOf(n)).toBe(dayOfWeek % 7)
      expect(monthLength(year, month)).toBe(daysInMonth)
    })
  })

  test('on every day of four centuries', () => {
    let date = Temporal.PlainDate.from('1799-12-31')
    for (let n = numberOf(date); n < dayNumber(2200, 1, 2); n++, date = date.add({ days: 1 })) {
      const { year, month, day } = civil(n)
      const agrees = year === date.year && month === date.month && day === date.day
      if (!agrees) expect.fail(`day ${n} is ${date}, not ${year}-${month}-${day}`)
    }
  })

  test('in ISO weeks and their Mondays', () => {
    always((n) => {
      const { yearOfWeek: year, weekOfYear: week, dayOfWeek } = plain(n)
      expect(isoWeek(n)).toEqual({ year, week })
      expect(mondayOf(n)).toBe(n - dayOfWeek + 1)
    })
  })

  test('in months added and taken away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (n, months) => {
        expect(addMonths(n, months)).toBe(numberOf(plain(n).add({ months })))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the Hijri calendar agrees with Temporal', () => {
  const of = (n: number, calendar: string) => {
    const { year, month, day } = plain(n).withCalendar(calendar)
    return { year, month, day }
  }
  const from = (year: number, end: number) =>
    fc.integer({ min: hijriMonthStart(year, 1), max: hijriMonthStart(end, 1) - 1 })

  test('within the table of Umm al-Qura', () => {
    fc.assert(
      fc.property(from(1300, 1601), (n) => {
        expect(hijri(n)).toEqual(of(n, 'islamic-umalqura'))
      }),
      { numRuns: 1000 },
    )
  })

  test('outside it, with the tabular calendar of civil epoch', () => {
    fc.assert(
      fc.property(fc.oneof(from(1, 1299), from(1602, 9000)), (n) => {
        expect(hijri(n)).toEqual(of(n, 'islamic-civil'))
        // The astronomical epoch lies a day earlier, so that every date of it is a day on.
        expect(hijri(n)).toEqual(of(n - 1, 'islamic-tbla'))
      }),
      { numRuns: 1000 },
    )
  })
})

const parts = (calendar: string) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (n: number) => {
    const of = Object.fromEntries(format.formatToParts(new Date(n * DAY)).map(({ type, value }) => [type, value]))
    return { year: Number(of.year ?? of.relatedYear), month: Number(of.month), day: Number(of.day) }
  }
}

describe('the Hijri calendar agrees with Intl', () => {
  test('on every first and last day of a month of Umm al-Qura', () => {
    const intl = parts('islamic-umalqura')
    for (let year = 1300; year <= 1600; year++)
      for (let month = 1; month <= 12; month++) {
        const start = hijriMonthStart(year, month)
        const length = hijriMonthLength(year, month)
        expect(intl(start)).toEqual({ year, month, day: 1 })
        expect(intl(start + length - 1)).toEqual({ year, month, day: length })
        expect(hijri(start + length - 1)).toEqual({ year, month, day: length })
      }
  })

  test('outside the table', () => {
    expect([1299, 1300, 1600, 1601].map(isUmmAlQura)).toEqual([false, true, true, false])
    const intl = parts('islamic-civil')
    for (let n = hijriMonthStart(132, 1); n < hijriMonthStart(1299, 1); n += 37) expect(hijri(n)).toEqual(intl(n))
    for (let n = hijriMonthStart(1602, 1); n < hijriMonthStart(1700, 1); n += 37) expect(hijri(n)).toEqual(intl(n))
  })
})

test('Easter falls on the days of the church tables', () => {
  expect([2015, 2024, 2038].map((year) => civil(easter(year)))).toEqual([
    { year: 2015, month: 4, day: 5 },
    { year: 2024, month: 3, day: 31 },
    { year: 2038, month: 4, day: 25 },
  ])
})
