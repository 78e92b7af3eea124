/** Weekdays alone, moved, and with their date, which wins over them. */
import { PAIR, WEEKDAY_NAMES } from '../lexicon/context.ts'
import type { CalendarMeaning, Meaning } from '../meaning.ts'
import { introduced } from './gates.ts'
import type { Place, Rule } from './rule.ts'

/** A weekday beside a date: the date is kept, the weekday checked; «المقبل» tells where a year that is not told lies. */
function withDate(weekday: number, date: Meaning, steps?: number): Meaning | null {
  if (date.is === 'calendar' && date.day !== undefined && date.weekday === undefined) {
    const moved = steps && date.year === undefined && date.direction === undefined && typeof date.month === 'number'
    return { ...date, weekday, ...(moved && { direction: Math.sign(steps) }) }
  }
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

/** Whether the number's first word has the article; «الأحد» is not the number, but its weekday. */
function isDefinite(place: Place): boolean {
  const { tokens, token } = place.atoms
  for (let i = place.at; i < place.end; i++)
    if (place.atoms.entry[i].cardinal && place.atoms.entry[i].weekday === undefined)
      return tokens.norm[token[i]].includes('ال')
  return false
}

/** «قرر الاثنان»: the two, where nothing says that it is a day. */
const isPair = (place: Place) => PAIR === place.atoms.tokens.norm[place.atoms.token[place.at]] && !place.alone

const isName = (place: Place) => WEEKDAY_NAMES.has(place.wordBefore())

export const weekday: Rule[] = [
  {
    // reads 'الجمعة 11 سبتمبر/ أيلول 2015' as '2015-09-11'
    // reads 'يوم الأحد الفائت الحادي عشر من أغسطس' as '2015-08-11'
    // reads 'الأربعاء الموافق الثالث عشر من شباط 2013' as '2013-02-13'
    // reads 'الخميس الموافق 16 من هذا الشهر' as '2015-09-16'
    // reads 'الأربعاء، 22 يناير' as '2015-01-22'
    // reads 'يوم الاثنين 11-10-2021' as '2021-10-11'
    // reads 'أحد, 01/19/2020' as '2020-01-19'
    // reads 'الاثنين 31/8' as '2015-08-31'
    // reads 'الأحد المقبل الأول من مايو' as '2016-05-01'
    // reads 'السبت الخامس من سبتمبر الجاري' as '2015-09-05'
    // leaves 'لم يصل أحد في 5 مايو 2014'
    name: 'weekday.with-date',
    level: 'date',
    pattern:
      '((this|dayWord)? weekday shiftOf? ((corresponding|comma|dash|in)? dayWord? date=plain|open dayWord? date=plain close)|weekdayName comma date=plain)',
    make: (c) => (c.date.is !== 'unit' ? withDate(c.weekday ?? c.weekdayName, c.date, c.shiftOf?.by) : null),
  },
  {
    // reads '2015-08-12 - الأربعاء' as '2015-08-12'
    // reads '12 أغسطس 2015 (الأربعاء)' as '2015-08-12'
    // leaves '12 أغسطس حتى الأربعاء'
    // leaves 'في 2015 الأربعاء'
    name: 'weekday.after-date',
    level: 'date',
    pattern: 'date=plain (dash|comma|(dash|comma)? open)? weekday close?',
    make: (c) =>
      c.date.is === 'calendar' && typeof c.date.year === 'number' && !c.open === !c.close
        ? withDate(c.weekday, c.date)
        : null,
  },
  {
    // reads 'الأحد السابع عشر' as '2015-09-17'
    // reads 'السبت في 23' as '2015-09-23'
    // leaves 'توفي الجمعة في إحدى المستشفيات'
    // leaves 'الأحد في أحد الشوارع'
    // leaves 'الاثنين في ثلاث مدن'
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
  },
  {
    // reads 'أمس الخميس' as '2015-09-10'
    // reads 'أمس الخميس (10 سبتمبر)' as '2015-09-10'
    // reads 'غدا السبت الموافق 12 سبتمبر' as '2015-09-12'
    // reads 'أمس (الخميس)' as '2015-09-10'
    // reads 'يوم أمس الخميس' as '2015-09-10'
    // reads 'اليوم الجمعة' as '2015-09-11'
    // reads 'غدا السبت' as '2015-09-12'
    // reads 'أول أمس الأربعاء' as '2015-09-09'
    // leaves 'أمس 5 مايو'
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
  },
  {
    // reads 'السبت الماضي' as '2015-09-05'
    // reads 'يوم الثلاثاء المقبل' as '2015-09-15'
    // reads 'الجمعة الماضية' as '2015-09-04'
    // reads 'الجمعة المقبلة' as '2015-09-18'
    // reads 'الخميس بعد القادم' as '2015-09-24'
    // leaves 'خميس الماضي'
    name: 'weekday.shifted',
    level: 'plain',
    pattern: 'this? dayWord? weekday shiftOf',
    make: (c) => ({ is: 'weekday', weekday: c.weekday, direction: c.shiftOf.by }),
  },
  {
    // reads 'الثلاثاء الأسبوع الماضي' as '2015-09-01'
    // reads 'يوم الاثنين من الأسبوع المقبل' as '2015-09-14'
    // reads 'سبت الأسبوع الماضي' as '2015-09-05'
    // leaves 'الثلاثاء من الشهر الماضي'
    name: 'weekday.of-week',
    level: 'plain',
    pattern: 'dayWord? (weekday|weekdayName) (of|in)? relative',
    make: (c) =>
      c.relative.unit === 'week'
        ? { is: 'weekday', weekday: c.weekday ?? c.weekdayName, week: c.relative.shift }
        : null,
  },
  {
    // reads 'الأسبوع المقبل الأحد' as '2015-09-20'
    // leaves 'الشهر المقبل الأحد'
    name: 'weekday.week-first',
    level: 'plain',
    pattern: 'relative dayWord? weekday',
    make: (c) => (c.relative.unit === 'week' ? { is: 'weekday', weekday: c.weekday, week: c.relative.shift } : null),
  },
  {
    // reads 'يوم التنين' as '2015-09-07'
    // leaves 'المركبة «التنين»'
    // reads 'نفى الخميس' as '2015-09-10'
    // reads 'وصل يوم الأربعاء' as '2015-09-09'
    // reads 'والأحد وصل الوفد' as '2015-09-06'
    // reads 'الخميس غداة انفجار' as '2015-09-10'
    // reads 'يومي الخميس' as '2015-09-10'
    // leaves 'لم يحضر أحد'
    // leaves 'صلاة الجمعة'
    // leaves 'قرر الاثنان الانسحاب'
    // leaves 'خمس مدن'
    name: 'weekday.plain',
    level: 'plain',
    pattern: '(this dayWord? (weekday|weekdayName)|(dayWord|daysWord) (weekday|weekdayName)|weekday)',
    make: (c, place) => {
      if ((isName(place) || isPair(place)) && !c.dayWord) return null
      const weekday = c.weekday ?? c.weekdayName
      return { is: 'weekday', weekday, ...(c.this && { direction: 0 }) }
    },
  },
  {
    // reads 'ثلاثاء' as '2015-09-08'
    // leaves 'اسمها جمعة'
    // leaves 'سبت أسود'
    name: 'weekday.bare-name',
    level: 'plain',
    pattern: 'weekdayName shiftOf?',
    make: (c, place) =>
      place.alone || c.shiftOf || (introduced(place) && place.before(1).cardinal?.ordinal)
        ? { is: 'weekday', weekday: c.weekdayName, ...(c.shiftOf && { direction: c.shiftOf.by }) }
        : null,
  },
]
