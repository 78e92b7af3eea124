/** Weekdays alone, moved, and with their date, which wins over them. */
import { WEEKDAY_NAMES } from '../lexicon/context.ts'
import type { CalendarMeaning, Meaning } from '../meaning.ts'
import { introduced } from './gates.ts'
import type { Place, Rule } from './rule.ts'

/** A weekday beside a date: the date is kept, the weekday checked. */
function withDate(weekday: number, date: Meaning): Meaning | null {
  if (date.is === 'calendar' && date.day !== undefined && date.weekday === undefined) return { ...date, weekday }
  if (date.is === 'unit' && date.unit === 'day') return date
  return null
}

/** «الأحد السابع عشر»: the number is of the month told of; up to the fifth it may number the weekday itself. */
const dayAlone = (weekday: number, day: number): CalendarMeaning => ({
  is: 'calendar',
  weekday,
  day,
  month: { near: true },
})

/** Whether the number's first word has the article. */
function isDefinite(place: Place): boolean {
  const { tokens, token } = place.atoms
  for (let i = place.at; i < place.end; i++)
    if (place.atoms.entry[i].cardinal) return tokens.norm[token[i]].includes('ال')
  return false
}

const isName = (place: Place) => WEEKDAY_NAMES.has(place.wordBefore())

export const weekday: Rule[] = [
  {
    name: 'weekday.with-date',
    level: 'date',
    pattern:
      '((this|dayWord)? weekday shiftOf? ((corresponding|comma|dash|in)? dayWord? date=plain|open dayWord? date=plain close)|weekdayName comma date=plain)',
    make: (c) => (c.date.is !== 'unit' ? withDate(c.weekday ?? c.weekdayName, c.date) : null),
    yes: [
      ['الجمعة 11 سبتمبر/ أيلول 2015', '2015-09-11'],
      ['يوم الأحد الفائت الحادي عشر من أغسطس', '2015-08-11'],
      ['الأربعاء الموافق الثالث عشر من شباط 2013', '2013-02-13'],
      ['الخميس الموافق 16 من هذا الشهر', '2015-09-16'],
      ['الأربعاء، 22 يناير', '2015-01-22'],
      ['يوم الاثنين 11-10-2021', '2021-10-11'],
      ['أحد, 01/19/2020', '2020-01-19'],
      ['الاثنين 31/8', '2015-08-31'],
    ],
    no: ['لم يصل أحد في 5 مايو 2014'],
  },
  {
    name: 'weekday.after-date',
    level: 'date',
    pattern: 'date=plain (dash|comma|(dash|comma)? open)? weekday close?',
    make: (c) =>
      c.date.is === 'calendar' && typeof c.date.year === 'number' && !c.open === !c.close
        ? withDate(c.weekday, c.date)
        : null,
    yes: [
      ['2015-08-12 - الأربعاء', '2015-08-12'],
      ['12 أغسطس 2015 (الأربعاء)', '2015-08-12'],
    ],
    no: ['12 أغسطس حتى الأربعاء', 'في 2015 الأربعاء'],
  },
  {
    name: 'weekday.with-day',
    level: 'plain',
    pattern: 'dayWord? weekday corresponding? in? dayOfMonth',
    make: (c, place) => {
      if (place.after(1).unit || place.after(1).dayPart || place.after(1).colon || place.after(1).to) return null
      if (place.after(1).month || place.after(1).monthWord) return null
      const number = place.atoms.entry[place.end - 1]
      const words = number.digits === undefined
      if (words && !isDefinite(place)) return null
      const sure = c.in || c.corresponding || words
      return sure && (c.in || c.dayOfMonth > 5) && c.dayOfMonth >= 1 ? dayAlone(c.weekday, c.dayOfMonth) : null
    },
    yes: [
      ['الأحد السابع عشر', '2015-09-17'],
      ['السبت في 23', '2015-09-23'],
    ],
    no: ['توفي الجمعة في إحدى المستشفيات'],
  },
  {
    name: 'weekday.deictic',
    level: 'date',
    pattern:
      'deictic dayWord? (comma? weekday|open weekday close) ((comma|corresponding)? date=plain|comma? open date=plain close)?',
    make: (c) => {
      if (!c.date) return { is: 'unit', unit: 'day', shift: c.deictic, weekday: c.weekday }
      if (c.date.is !== 'calendar' || c.date.day === undefined) return null
      // A day counted from the present one is of this year.
      const year = c.date.year === undefined && { direction: c.date.direction ?? 0 }
      return { ...c.date, ...year, weekday: c.weekday }
    },
    yes: [
      ['أمس الخميس', '2015-09-10'],
      ['أمس الخميس (10 سبتمبر)', '2015-09-10'],
      ['غدا السبت الموافق 12 سبتمبر', '2015-09-12'],
      ['أمس (الخميس)', '2015-09-10'],
      ['يوم أمس الخميس', '2015-09-10'],
      ['اليوم الجمعة', '2015-09-11'],
      ['غدا السبت', '2015-09-12'],
      ['أول أمس الأربعاء', '2015-09-09'],
    ],
    no: ['أمس 5 مايو'],
  },
  {
    name: 'weekday.shifted',
    level: 'plain',
    pattern: 'this? dayWord? weekday shiftOf',
    make: (c) => ({ is: 'weekday', weekday: c.weekday, direction: c.shiftOf.by }),
    yes: [
      ['السبت الماضي', '2015-09-05'],
      ['يوم الثلاثاء المقبل', '2015-09-15'],
      ['الجمعة الماضية', '2015-09-04'],
      ['الجمعة المقبلة', '2015-09-18'],
      ['الخميس بعد القادم', '2015-09-24'],
    ],
    no: ['خميس الماضي'],
  },
  {
    name: 'weekday.of-week',
    level: 'plain',
    pattern: 'dayWord? (weekday|weekdayName) (of|in)? relative',
    make: (c) =>
      c.relative.unit === 'week'
        ? { is: 'weekday', weekday: c.weekday ?? c.weekdayName, week: c.relative.shift }
        : null,
    yes: [
      ['الثلاثاء الأسبوع الماضي', '2015-09-01'],
      ['يوم الاثنين من الأسبوع المقبل', '2015-09-14'],
      ['سبت الأسبوع الماضي', '2015-09-05'],
    ],
    no: ['الثلاثاء من الشهر الماضي'],
  },
  {
    name: 'weekday.week-first',
    level: 'plain',
    pattern: 'relative dayWord? weekday',
    make: (c) => (c.relative.unit === 'week' ? { is: 'weekday', weekday: c.weekday, week: c.relative.shift } : null),
    yes: [['الأسبوع المقبل الأحد', '2015-09-20']],
    no: ['الشهر المقبل الأحد'],
  },
  {
    name: 'weekday.plain',
    level: 'plain',
    pattern: '(this dayWord? (weekday|weekdayName)|(dayWord|daysWord) (weekday|weekdayName)|weekday)',
    make: (c, place) => {
      if (isName(place) && !c.dayWord) return null
      const weekday = c.weekday ?? c.weekdayName
      return { is: 'weekday', weekday, ...(c.this && { direction: 0 }) }
    },
    yes: [
      ['نفى الخميس', '2015-09-10'],
      ['وصل يوم الأربعاء', '2015-09-09'],
      ['والأحد وصل الوفد', '2015-09-06'],
      ['يومي الخميس', '2015-09-10'],
    ],
    no: ['لم يحضر أحد', 'صلاة الجمعة', 'خمس مدن'],
  },
  {
    name: 'weekday.bare-name',
    level: 'plain',
    pattern: 'weekdayName shiftOf?',
    make: (c, place) =>
      place.alone || c.shiftOf || (introduced(place) && place.before(1).cardinal?.ordinal)
        ? { is: 'weekday', weekday: c.weekdayName, ...(c.shiftOf && { direction: c.shiftOf.by }) }
        : null,
    yes: [['ثلاثاء', '2015-09-08']],
    no: ['اسمها جمعة', 'سبت أسود'],
  },
]
