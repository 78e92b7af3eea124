import { expect, test } from 'vitest'
import { addMonths, civil, dayNumber, easter, isoMonday, isoWeek } from '../../../src/temporal/calendars/gregorian.ts'
import { hijri, hijriMonthStart, isUmmAlQura } from '../../../src/temporal/calendars/hijri.ts'

const DAY = 86_400_000

test('day numbers agree with Date over ten centuries, and come back', () => {
  for (let n = dayNumber(1500, 1, 1); n < dayNumber(2500, 1, 1); n += 13) {
    const date = new Date(n * DAY)
    expect(civil(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
    const { year, month, day } = civil(n)
    expect(dayNumber(year, month, day)).toBe(n)
  }
  expect(civil(dayNumber(-309, 2, 28) + 1)).toEqual({ year: -309, month: 3, day: 1 })
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

test('Umm al-Qura agrees with Intl on every day of its table', () => {
  const intl = parts('islamic-umalqura')
  for (let n = hijriMonthStart(1300, 1); n < hijriMonthStart(1601, 1); n++) expect(hijri(n)).toEqual(intl(n))
})

test('outside the table the tabular calendar agrees with Intl', () => {
  const intl = parts('islamic-civil')
  expect([isUmmAlQura(1299), isUmmAlQura(1300), isUmmAlQura(1600), isUmmAlQura(1601)]).toEqual([
    false,
    true,
    true,
    false,
  ])
  for (let n = hijriMonthStart(132, 1); n < hijriMonthStart(1299, 1); n += 11) expect(hijri(n)).toEqual(intl(n))
  for (let n = hijriMonthStart(1602, 1); n < hijriMonthStart(1700, 1); n += 11) expect(hijri(n)).toEqual(intl(n))
})

test('ISO weeks, Easter and shifted months', () => {
  expect(isoWeek(dayNumber(2016, 1, 3))).toEqual({ year: 2015, week: 53 })
  expect(isoMonday(2015, 53)).toBe(dayNumber(2015, 12, 28))
  expect([2015, 2024, 2038].map((year) => civil(easter(year)))).toEqual([
    { year: 2015, month: 4, day: 5 },
    { year: 2024, month: 3, day: 31 },
    { year: 2038, month: 4, day: 25 },
  ])
  expect(civil(addMonths(dayNumber(2015, 3, 31), -1))).toEqual({ year: 2015, month: 2, day: 28 })
})
