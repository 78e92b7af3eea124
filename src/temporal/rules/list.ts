/** Members of a list whose last one tells what all share: «5 و9 مايو», «السبت والأحد الماضيين». */
import type { Rule } from './rule.ts'

export const list: Rule[] = [
  {
    // reads '5 و9 مايو 2014' as '2014-05-05 2014-05-09'
    // reads 'يومي 5 و9 مايو' as '2015-05-05 2015-05-09'
    // reads '3 أو 7 مارس الماضي' as '2015-03-03 2015-03-07'
    // reads 'الثالث والسابع من مارس' as '2015-03-03 2015-03-07'
    // leaves '20 و2 مايو'
    // leaves '5 وفي 9 مايو'
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
  },
  {
    // reads 'مارس وأبريل 2014' as '2014-03 2014-04'
    // reads 'يوليو وأغسطس الماضيين' as '2015-07 2015-08'
    // reads 'ديسمبر ويناير 2014' as '2013-12 2014-01'
    // leaves 'مارس و5 مايو 2014'
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
  },
  {
    // reads 'ستينيات وسبعينيات القرن التاسع عشر' as '186X 187X'
    // leaves 'ستينيات وسبعينيات'
    name: 'list.decade',
    level: 'date',
    pattern: 'decade &((comma second=decade)? (and|or) last=decade of? centuryOf)',
    make: ({ decade, centuryOf }) => ({
      is: 'decade',
      decade,
      ...(typeof centuryOf === 'number' ? { century: centuryOf } : { shift: centuryOf.shift }),
    }),
  },
  {
    // reads 'السبت والأحد الماضيين' as '2015-09-05 2015-09-06'
    // reads 'يومي السبت والأحد المقبلين' as '2015-09-12 2015-09-13'
    // reads 'الأربعاء أو الخميس المقبلين' as '2015-09-16 2015-09-17'
    // leaves 'السبت والأحد'
    name: 'list.weekday',
    level: 'date',
    pattern:
      '(dayWord|daysWord)? weekday &((comma|and)? dayWord? (second=weekday)? (and|or) dayWord? third=weekday shiftOf)',
    make: (c) => ({ is: 'weekday', weekday: c.weekday, direction: c.shiftOf.by }),
  },
  {
    // reads 'الجمعة 11 والسبت 12 ديسمبر 2015' as '2015-12-11 2015-12-12'
    // leaves 'الجمعة 11 والسبت'
    name: 'list.weekday-day',
    level: 'date',
    pattern: 'dayWord? weekday dayOfMonth &((and|or|comma) dayWord? third=weekday date=plain)',
    make: (c) =>
      c.date.is === 'calendar' && c.date.month !== undefined && c.date.day > c.dayOfMonth
        ? { ...c.date, day: c.dayOfMonth, weekday: c.weekday }
        : null,
  },
]
