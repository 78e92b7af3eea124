import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/layout/calendar.ts'
import { datesIn } from '../../../src/layout/dates.ts'
import type { Digits, Lang, MonthNames } from '../../../src/layout/types.ts'

/** The locales whose names each tradition has (CLDR). */
const LOCALES: Record<MonthNames, string> = { egypt: 'ar-EG', levant: 'ar-SY', maghreb: 'ar-DZ', morocco: 'ar-MA' }
const TRADITIONS = Object.keys(LOCALES) as MonthNames[]

const formatted = (locale: string, digits: Digits, options: Intl.DateTimeFormatOptions, t: number) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-${digits}`, { timeZone: 'UTC', ...options }).format(
    Math.round(t * 1440) * 60_000,
  )

describe('dates in words', () => {
  for (const lang of ['ar', 'en'] as Lang[])
    for (const months of TRADITIONS)
      it(`are those of Intl: ${lang}, ${months}`, () => {
        const locale = lang === 'ar' ? LOCALES[months] : 'en-GB'
        for (const digits of ['latn', 'arab'] as Digits[]) {
          const dates = datesIn(lang, months, digits)
          for (let month = 1; month <= 12; month++) {
            const t = dayOf(2015, month, month * 2)
            expect(dates.monthName(t)).toBe(formatted(locale, digits, { month: 'long' }, t))
            expect(dates.weekdayName(t)).toBe(formatted(locale, digits, { weekday: 'long' }, t))
            expect(dates.dayNumber(t)).toBe(formatted(locale, digits, { day: 'numeric' }, t))
            expect(dates.year(t)).toBe(formatted(locale, digits, { year: 'numeric' }, t))
          }
          const evening = dayOf(1969, 7, 20) + (20 * 60 + 5) / 1440
          const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
          expect(dates.clock(evening)).toBe(formatted(locale, digits, clock, evening))
          const ancient = dayOf(-500, 3, 1)
          expect(dates.year(ancient)).toBe(formatted(locale, digits, { year: 'numeric', era: 'short' }, ancient))
        }
      })

  it('shorten the weekdays of English', () => {
    expect(datesIn('en', 'egypt', 'latn').weekdayDay(dayOf(2015, 9, 10))).toBe('Thu 10')
    expect(datesIn('ar', 'egypt', 'latn').weekdayDay(dayOf(2015, 9, 10))).toBe('الخميس 10')
  })
})
