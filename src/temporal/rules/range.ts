/** From one time to another. */
import type { CalendarMeaning } from '../meaning.ts'
import type { Month } from '../phrases.ts'
import type { Rule } from './rule.ts'

export const range: Rule[] = [
  {
    name: 'range.from-to',
    level: 'range',
    pattern: '(of|between) from=point (dash|and? (to|until)|and) to=point',
    make: (c) => ({ is: 'range', from: c.from, to: c.to }),
    yes: [
      ['من 2 أكتوبر إلى 22 أكتوبر 2016', '2016-10-02/2016-10-22'],
      ['بين 1911 و1915', '1911/1915'],
      ['بين سنتي 1911 و1915', '1911/1915'],
    ],
  },
  {
    name: 'range.days-of-month',
    level: 'range',
    pattern: '(of|between)? a=dayOfMonth (dash|to|until|and) date',
    make: (c, place) => {
      if (c.date.is !== 'calendar' || c.date.day === undefined) return null
      const first = place.atoms.entry[place.at]
      if (c.and && !first.between) return null
      return { is: 'range', from: { ...c.date, day: c.a, weekday: undefined }, to: c.date }
    },
    yes: [
      ['من 11 حتى 17 نيسان', '2015-04-11/2015-04-17'],
      ['بين 2 و 7 فبراير ألفين وثمانية عشر', '2018-02-02/2018-02-07'],
    ],
  },
  {
    name: 'range.month-days',
    level: 'range',
    pattern: 'monthOf a=dayOfMonth (dash|to|until) b=dayOfMonth',
    make: (c) => {
      const base: CalendarMeaning = { is: 'calendar', month: (c.monthOf as Month).name.month }
      return { is: 'range', from: { ...base, day: c.a }, to: { ...base, day: c.b } }
    },
    yes: [['تموز 13 إلى 15', '2015-07-13/2015-07-15']],
  },
]
