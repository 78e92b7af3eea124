/** Dates with a month's name, in every order. */
import { MAKERS } from '../lexicon/context.ts'
import type { CalendarMeaning, Meaning } from '../meaning.ts'
import type { Month } from '../phrases/months.ts'
import type { Year } from '../phrases/years.ts'
import { counts, introduced } from './gates.ts'
import type { Place, Rule } from './rule.ts'

const yearOf = (year?: Year) =>
  year ? { year: year.slot, ...(year.hijri && { hijri: year.hijri }), ...(year.bc && { bc: year.bc }) } : {}

export function date(day: number | undefined, month: Month | undefined, year?: Year): CalendarMeaning {
  const hijri = month?.name.hijri || year?.hijri
  return {
    is: 'calendar',
    ...yearOf(year),
    ...(month && { month: month.name.month }),
    ...(day !== undefined && { day }),
    ...(hijri && { hijri: true as const }),
  }
}

export const absolute: Rule[] = [
  {
    name: 'absolute.day-month-year',
    level: 'plain',
    pattern: 'dayOfMonth (of|slash|dash|dot)? monthOf ((of|comma|dash|slash|dot|in)? year|open year close)',
    make: (c) => date(c.dayOfMonth, c.monthOf, c.year),
    yes: [
      ['11 سبتمبر/ أيلول 2015', '2015-09-11'],
      ['23 من شهر أبريل لعام 1987', '1987-04-23'],
      ['الثالث والعشرين من تموز سنة 1952', '1952-07-23'],
      ['16. نوفمبر. 2016', '2016-11-16'],
      ['12 غشت 1999', '1999-08-12'],
      ['5 جويلية 1962', '1962-07-05'],
      ['9 نونبر (تشرين الثاني) 1989', '1989-11-09'],
      ['في العاشر من سبتمبر، ألفين', '2000-09-10'],
      ['27 رمضان 1436هـ', '2015-07-14'],
      ['15 مارس من العام الماضي', '2014-03-15'],
    ],
    no: ['5 قتلى مايو 2014', '32 مايو 2014'],
  },
  {
    name: 'absolute.day-month',
    level: 'plain',
    pattern: 'dayOfMonth (of|slash|dash|dot)? monthOf',
    make: (c) => date(c.dayOfMonth, c.monthOf),
    yes: [
      ['توفي في 13 حزيران', '2015-06-13'],
      ['الحادي عشر من أغسطس', '2015-08-11'],
      ['واحد وعشرين مايو', '2015-05-21'],
    ],
    no: ['32 مايو', 'حركة 20 فبراير'],
  },
  {
    name: 'absolute.day-month-shifted',
    level: 'plain',
    pattern: 'dayOfMonth (of|slash|dash)? monthOf shiftOf',
    make: (c) => ({ ...date(c.dayOfMonth, c.monthOf), direction: c.shiftOf.by }),
    yes: [
      ['13 ديسمبر الماضي', '2014-12-13'],
      ['13 سبتمبر الجاري', '2015-09-13'],
      ['الأول من تشرين الأول المقبل', '2015-10-01'],
      ['3 مارس القادم', '2016-03-03'],
    ],
    no: ['مايو الماضي'],
  },
  {
    name: 'absolute.named-day',
    level: 'date',
    pattern: 'dayWord date=plain',
    make: (c) => (c.date.is === 'calendar' && c.date.day !== undefined && c.date.weekday === undefined ? c.date : null),
    yes: [
      ['يوم 5 مايو 2014', '2014-05-05'],
      ['يوم 7 تموز', '2015-07-07'],
      ['يوم 27-5-2014', '2014-05-27'],
    ],
    no: ['يوم في مايو', 'كل يوم مايو'],
  },
  {
    name: 'absolute.month-day-year',
    level: 'plain',
    pattern: 'monthOf (dash|slash)? dayOfMonth comma? year',
    make: (c) => date(c.dayOfMonth, c.monthOf, c.year),
    yes: [
      ['أيلول 11، 2015', '2015-09-11'],
      ['يناير الثاني والعشرين، 2018', '2018-01-22'],
    ],
    no: ['مايو 45، 2015'],
  },
  {
    name: 'absolute.month-day',
    level: 'plain',
    pattern: 'monthOf (dash|slash)? dayOfMonth',
    make: (c, place) => (monthStands(c.monthOf, place) && !counts(place) ? date(c.dayOfMonth, c.monthOf) : null),
    yes: [
      ['مايو السادس والعشرين', '2015-05-26'],
      ['تموز 13', '2015-07-13'],
    ],
    no: ['مارس ثلاثة لاعبين'],
  },
  {
    name: 'absolute.year-month-day',
    level: 'plain',
    pattern: 'digitsOnly (dot|comma|slash|dash)? monthOf (dot|comma|slash|dash)? dayOfMonth',
    make: (c) =>
      c.digitsOnly >= 1000 && c.digitsOnly < 2200
        ? date(c.dayOfMonth, c.monthOf, { slot: c.digitsOnly, named: false })
        : null,
    yes: [['2016، نوفمبر 16', '2016-11-16']],
    no: ['500 مايو 16'],
  },
  {
    name: 'absolute.month-year',
    level: 'plain',
    pattern: 'monthOf ((of|comma|dash|slash|dot|in)? year|of? open year close)',
    make: (c) => date(undefined, c.monthOf, c.year),
    yes: [
      ['حزيران/يونيو 1831', '1831-06'],
      ['أغسطس (آب) عام 2012', '2012-08'],
      ['مارس 2012', '2012-03'],
      ['شهر 9 2021', '2021-09'],
      ['شباط (1948)', '1948-02'],
      ['شهر نوفمبر عام 2016', '2016-11'],
      ['كانون الأول من العام الماضي', '2014-12'],
      ['محرم 1437هـ', '2015-10-14/2015-11-12'],
    ],
    no: ['مارس 200 شخص'],
  },
  {
    name: 'absolute.month-shifted',
    level: 'plain',
    pattern: 'this? monthOf shiftOf',
    make: (c) => ({ ...date(undefined, c.monthOf), direction: c.shiftOf.by }),
    yes: [
      ['أبريل الماضي', '2015-04'],
      ['نوفمبر القادم', '2015-11'],
      ['تشرين الثاني الماضي', '2014-11'],
      ['شهر أغسطس المنصرم', '2015-08'],
      ['شهر نوفمبر بعد القادم', '2016-11'],
    ],
    no: ['مارس الضغط الماضي'],
  },
  {
    name: 'absolute.month',
    level: 'plain',
    pattern: '(this|monthsWord)? monthOf',
    make: (c, place) => {
      if (c.monthsWord) return date(undefined, c.monthOf)
      if (c.this) return { ...date(undefined, c.monthOf), direction: 0 }
      return monthStands(c.monthOf, place) ? date(undefined, c.monthOf) : null
    },
    yes: [
      ['في مارس', '2015-03'],
      ['منذ مايو', '2015-05'],
      ['شهر سبعة', '2015-07'],
      ['وصل في كانون الثاني', '2015-01'],
      ['شهري مارس', '2015-03'],
    ],
    no: ['مارس ضغوطا على الحكومة', 'آب إلى بيته', 'شركة نيسان', 'المستوى صفر', 'قال رجب طيب'],
  },
  {
    name: 'absolute.day-of-month',
    level: 'plain',
    pattern: 'dayWord? dayOfMonth ((of|in)? relative|of unit)',
    make: (c, place) => {
      if (c.unit)
        return c.unit.unit === 'month' && c.unit.number === 1 && place.atoms.entry[place.end - 1].def
          ? { is: 'calendar', day: c.dayOfMonth, month: { shift: 0, told: true } }
          : null
      return c.relative.unit === 'month'
        ? {
            is: 'calendar',
            day: c.dayOfMonth,
            month: c.relative.same
              ? { same: true }
              : { shift: c.relative.shift, ...(c.relative.told && { told: true }) },
          }
        : null
    },
    yes: [
      ['العشرين من الشهر المقبل', '2015-10-20'],
      ['16 من هذا الشهر', '2015-09-16'],
      ['الخامس عشر من الشهر', '2015-09-15'],
      ['الخامس من الشهر الجاري', '2015-09-05'],
    ],
    no: ['الخامس من العام الماضي'],
  },
  {
    name: 'absolute.dated',
    level: 'part',
    pattern: 'dated colon? (open date close|date)',
    make: (c) => c.date as Meaning,
    yes: [
      ['بتاريخ (23/6/1948)', '1948-06-23'],
      ['بتاريخ: 5 مايو 2001', '2001-05-05'],
    ],
    no: ['تاريخ البلاد'],
  },
  {
    name: 'absolute.month-bracketed-date',
    level: 'date',
    pattern: 'monthOf comma? open date=plain close',
    make: (c) => (c.date.is === 'calendar' && c.date.month === c.monthOf.name.month && c.date.day ? c.date : null),
    yes: [['تموز (9/7/1931)', '1931-07-09']],
    no: ['تموز (9/8/1931)'],
  },
]

/** A month's name by itself: a homograph needs what introduces a date. */
function monthStands(month: Month, place: Place): boolean {
  if (MAKERS.has(place.wordBefore())) return false
  if (month.sure || place.alone || introduced(place)) return true
  if (place.before(1).and && place.before(2).month) return true
  return !month.name.homograph
}
