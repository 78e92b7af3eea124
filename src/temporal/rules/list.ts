/** Members of a list whose last one tells what all share: «5 و9 مايو», «السبت والأحد الماضيين». */
import type { Rule } from './rule.ts'

export const list: Rule[] = [
  {
    name: 'list.day',
    level: 'date',
    pattern:
      '(dayWord|daysWord)? dayOfMonth &((comma second=dayOfMonth)? ((and|or|comma) third=dayOfMonth)? (and|or) date=plain)',
    make: (c, place) => {
      if (place.before(1).between || place.before(1).of) return null
      const later = [c.second, c.third].filter((day) => day !== undefined)
      if (c.date.is !== 'calendar' || c.date.month === undefined || c.date.weekday !== undefined) return null
      // «2 و20 مايو», not «شخصان 20 و2 مايو»: days are listed in their order.
      const days = [c.dayOfMonth, ...later, c.date.day ?? 0]
      return days.every((day, i) => i === 0 || day > days[i - 1]) ? { ...c.date, day: c.dayOfMonth } : null
    },
    yes: [
      ['5 و9 مايو 2014', '2014-05-05 2014-05-09'],
      ['يومي 5 و9 مايو', '2015-05-05 2015-05-09'],
      ['3 أو 7 مارس الماضي', '2015-03-03 2015-03-07'],
      ['الثالث والسابع من مارس', '2015-03-03 2015-03-07'],
    ],
    no: ['20 و2 مايو', '5 وفي 9 مايو'],
  },
  {
    name: 'list.month',
    level: 'date',
    pattern: '(this|monthsWord)? monthOf &(((comma|and) second=monthOf)? (and|or) date=plain)',
    make: (c) => {
      const { date } = c
      const { month, hijri } = c.monthOf.name
      if (date.is !== 'calendar' || typeof date.month !== 'number' || date.day !== undefined) return null
      if (Boolean(hijri) !== Boolean(date.hijri)) return null
      // «ديسمبر ويناير 2014»: a year begins between them.
      const year = typeof date.year === 'number' && month > date.month ? date.year - 1 : date.year
      return { ...date, month, ...(year !== undefined && { year }) }
    },
    yes: [
      ['مارس وأبريل 2014', '2014-03 2014-04'],
      ['يوليو وأغسطس الماضيين', '2015-07 2015-08'],
      ['ديسمبر ويناير 2014', '2013-12 2014-01'],
    ],
    no: ['مارس و5 مايو 2014'],
  },
  {
    name: 'list.weekday',
    level: 'date',
    pattern:
      '(dayWord|daysWord)? weekday &((comma|and)? dayWord? (second=weekday)? (and|or) dayWord? third=weekday shiftOf)',
    make: (c) => ({ is: 'weekday', weekday: c.weekday, direction: c.shiftOf.by }),
    yes: [
      ['السبت والأحد الماضيين', '2015-09-05 2015-09-06'],
      ['يومي السبت والأحد المقبلين', '2015-09-12 2015-09-13'],
      ['الأربعاء أو الخميس المقبلين', '2015-09-16 2015-09-17'],
    ],
    no: ['السبت والأحد'],
  },
  {
    name: 'list.weekday-day',
    level: 'date',
    pattern: 'dayWord? weekday dayOfMonth &((and|or|comma) dayWord? third=weekday date=plain)',
    make: (c) =>
      c.date.is === 'calendar' && c.date.month !== undefined && c.date.day > c.dayOfMonth
        ? { ...c.date, day: c.dayOfMonth, weekday: c.weekday }
        : null,
    yes: [['الجمعة 11 والسبت 12 ديسمبر 2015', '2015-12-11 2015-12-12']],
    no: ['الجمعة 11 والسبت'],
  },
]
