/** Dates with a month's name, in every order. */
import { CAR_MAKERS, CAR_WORDS, FATHERS, MAKERS } from '../lexicon/context.ts'
import type { CalendarMeaning, Meaning } from '../meaning.ts'
import type { Month } from '../phrases/months.ts'
import type { Year } from '../phrases/years.ts'
import { counts, introduced } from './gates.ts'
import type { Captures, Place, Rule } from './rule.ts'

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

/** «3-صفر», «صفر/2»: the month of that name is also nought, and with such a mark and no year it is the score of a match. */
const isScore = (month: Month, { dash, slash }: Captures): boolean =>
  (dash ?? slash) !== undefined && month.name.hijri === true && month.name.month === 2

/** «في 5 ديسمبر، 1540 إصابة»: past a comma a number counts what stands after it. */
const isCount = ({ comma, year }: Captures, place: Place): boolean =>
  comma !== undefined && !year.named && typeof year.slot === 'number' && counts(place, year.slot)

/** «في مارس 5 في المئة», «في مارس 2.5 مليون»: how much there was of something. */
const isFigure = (place: Place): boolean =>
  place.after(place.after(1).in ? 2 : 1).cardinal?.value === 100 ||
  Boolean(place.after(1).dot && place.after(2).digits !== undefined)

export const absolute: Rule[] = [
  {
    // reads '11 سبتمبر/ أيلول 2015' as '2015-09-11'
    // reads '23 من شهر أبريل لعام 1987' as '1987-04-23'
    // reads 'الثالث والعشرين من تموز سنة 1952' as '1952-07-23'
    // reads '16. نوفمبر. 2016' as '2016-11-16'
    // reads '12 غشت 1999' as '1999-08-12'
    // reads '5 جويلية 1962' as '1962-07-05'
    // reads '9 نونبر (تشرين الثاني) 1989' as '1989-11-09'
    // reads 'في العاشر من سبتمبر، ألفين' as '2000-09-10'
    // reads '27 رمضان 1436هـ' as '2015-07-14'
    // reads '15 مارس من العام الماضي' as '2014-03-15'
    // leaves '5 قتلى مايو 2014'
    // leaves '32 مايو 2014'
    // leaves 'سجلت في 5 مايو، 1540 إصابة'
    name: 'absolute.day-month-year',
    level: 'plain',
    pattern: 'dayOfMonth (of|slash|dash|dot)? monthOf ((of|comma|dash|slash|dot|in)? year|open year close)',
    make: (c, place) => (isCount(c, place) ? null : date(c.dayOfMonth, c.monthOf, c.year)),
  },
  {
    // reads 'توفي في 13 حزيران' as '2015-06-13'
    // reads 'الحادي عشر من أغسطس' as '2015-08-11'
    // reads 'واحد وعشرين مايو' as '2015-05-21'
    // leaves '32 مايو'
    // leaves 'حركة 20 فبراير'
    // reads 'في 3 صفر' as '2014-11-25'
    // leaves 'فازت 3-صفر'
    // leaves 'بنتيجة 1/ صفر'
    name: 'absolute.day-month',
    level: 'plain',
    pattern: 'dayOfMonth (of|slash|dash|dot)? monthOf',
    make: (c) => (isScore(c.monthOf, c) ? null : date(c.dayOfMonth, c.monthOf)),
  },
  {
    // reads '13 ديسمبر الماضي' as '2014-12-13'
    // reads '13 سبتمبر الجاري' as '2015-09-13'
    // reads 'الأول من تشرين الأول المقبل' as '2015-10-01'
    // reads '3 مارس القادم' as '2016-03-03'
    // leaves 'مايو الماضي'
    name: 'absolute.day-month-shifted',
    level: 'plain',
    pattern: 'dayOfMonth (of|slash|dash)? monthOf shiftOf',
    make: (c) => ({ ...date(c.dayOfMonth, c.monthOf), direction: c.shiftOf.by }),
  },
  {
    // reads 'يوم 5 مايو 2014' as '2014-05-05'
    // reads 'يوم 7 تموز' as '2015-07-07'
    // reads 'يوم 27-5-2014' as '2014-05-27'
    // leaves 'يوم في مايو'
    // leaves 'كل يوم مايو'
    name: 'absolute.named-day',
    level: 'date',
    pattern: 'dayWord date=plain',
    make: (c) => (c.date.is === 'calendar' && c.date.day !== undefined && c.date.weekday === undefined ? c.date : null),
  },
  {
    // reads 'أيلول 11، 2015' as '2015-09-11'
    // reads 'يناير الثاني والعشرين، 2018' as '2018-01-22'
    // leaves 'مايو 45، 2015'
    name: 'absolute.month-day-year',
    level: 'plain',
    pattern: 'monthOf (dash|slash)? dayOfMonth comma? year',
    make: (c) => date(c.dayOfMonth, c.monthOf, c.year),
  },
  {
    // reads 'مايو السادس والعشرين' as '2015-05-26'
    // reads 'تموز 13' as '2015-07-13'
    // leaves 'مارس ثلاثة لاعبين'
    // leaves 'زادت في مارس 5 في المئة'
    // leaves 'زادت في مارس 2.5 مليون'
    // leaves 'عائلة من أب وأم وطفل'
    // leaves 'خسرت صفر-2'
    // leaves 'خسرت صفر/2'
    name: 'absolute.month-day',
    level: 'plain',
    pattern: 'monthOf (dash|slash)? dayOfMonth',
    make: (c, place) =>
      !isScore(c.monthOf, c) && monthStands(c.monthOf, place) && !counts(place) && !isFigure(place)
        ? date(c.dayOfMonth, c.monthOf)
        : null,
  },
  {
    // reads '2016، نوفمبر 16' as '2016-11-16'
    // leaves '500 مايو 16'
    name: 'absolute.year-month-day',
    level: 'plain',
    pattern: 'digitsOnly (dot|comma|slash|dash)? monthOf (dot|comma|slash|dash)? dayOfMonth',
    make: (c) =>
      c.digitsOnly >= 1000 && c.digitsOnly < 2200
        ? date(c.dayOfMonth, c.monthOf, { slot: c.digitsOnly, named: false })
        : null,
  },
  {
    // reads 'حزيران/يونيو 1831' as '1831-06'
    // reads 'أغسطس (آب) عام 2012' as '2012-08'
    // reads 'مارس 2012' as '2012-03'
    // reads 'شهر 9 2021' as '2021-09'
    // reads 'شباط (1948)' as '1948-02'
    // reads 'شهر نوفمبر عام 2016' as '2016-11'
    // reads 'كانون الأول من العام الماضي' as '2014-12'
    // reads 'محرم 1437هـ' as '2015-10-14/2015-11-12'
    // leaves 'مارس 200 شخص'
    // leaves 'في مارس، 1450 عاملا'
    name: 'absolute.month-year',
    level: 'plain',
    pattern: 'monthOf ((of|comma|dash|slash|dot|in)? year|of? open year close)',
    make: (c, place) => (isCount(c, place) ? null : date(undefined, c.monthOf, c.year)),
  },
  {
    // reads 'أبريل الماضي' as '2015-04'
    // reads 'نوفمبر القادم' as '2015-11'
    // reads 'تشرين الثاني الماضي' as '2014-11'
    // reads 'شهر أغسطس المنصرم' as '2015-08'
    // reads 'شهر نوفمبر بعد القادم' as '2016-11'
    // leaves 'مارس الضغط الماضي'
    name: 'absolute.month-shifted',
    level: 'plain',
    pattern: 'this? monthOf shiftOf',
    make: (c) => ({ ...date(undefined, c.monthOf), direction: c.shiftOf.by }),
  },
  {
    // reads 'في مارس' as '2015-03'
    // reads 'منذ مايو' as '2015-05'
    // reads 'شهر سبعة' as '2015-07'
    // reads 'وصل في كانون الثاني' as '2015-01'
    // reads 'شهري مارس' as '2015-03'
    // leaves 'مارس ضغوطا على الحكومة'
    // leaves 'آب إلى بيته'
    // leaves 'شركة نيسان'
    // leaves 'أعلنت نيسان عن طراز'
    // leaves 'وستغلق نيسان مصنعها'
    // reads 'ستة في نيسان' as '2015-04'
    // leaves 'استثمرت في نيسان ورينو'
    // leaves 'المستوى صفر'
    // leaves 'قال رجب طيب'
    name: 'absolute.month',
    level: 'plain',
    pattern: '(this|monthsWord)? monthOf',
    make: (c, place) => {
      if (c.monthsWord) return date(undefined, c.monthOf)
      if (c.this) return { ...date(undefined, c.monthOf), direction: 0 }
      return monthStands(c.monthOf, place) ? date(undefined, c.monthOf) : null
    },
  },
  {
    // reads 'العشرين من الشهر المقبل' as '2015-10-20'
    // reads '16 من هذا الشهر' as '2015-09-16'
    // reads 'الخامس عشر من الشهر' as '2015-09-15'
    // reads 'الخامس من الشهر الجاري' as '2015-09-05'
    // leaves 'الخامس من العام الماضي'
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
  },
  {
    // reads 'بتاريخ (23/6/1948)' as '1948-06-23'
    // reads 'بتاريخ: 5 مايو 2001' as '2001-05-05'
    // leaves 'تاريخ البلاد'
    name: 'absolute.dated',
    level: 'part',
    pattern: 'dated colon? (open date close|date)',
    make: (c) => c.date as Meaning,
  },
  {
    // reads 'تموز (9/7/1931)' as '1931-07-09'
    // leaves 'تموز (9/8/1931)'
    name: 'absolute.month-bracketed-date',
    level: 'date',
    pattern: 'monthOf comma? open date=plain close',
    make: (c) => (c.date.is === 'calendar' && c.date.month === c.monthOf.name.month && c.date.day ? c.date : null),
  },
]

/** «أعلنت نيسان», «نيسان موتور»: the maker is feminine, a month is not. */
function isMaker(place: Place): boolean {
  const { tokens, token } = place.atoms
  return (
    CAR_MAKERS.holds(tokens.form[token[place.at]]) &&
    (/^(?!ال|[يت]).*[^ا]ت$|^[وف]?ست.../.test(place.wordBefore()) || CAR_WORDS.has(place.wordAfter().replace(/^و/, '')))
  )
}

/** A month's name by itself: a homograph needs what introduces a date. */
function monthStands(month: Month, place: Place): boolean {
  if (MAKERS.has(place.wordBefore()) || FATHERS.has(place.wordAfter()) || isMaker(place)) return false
  if (month.sure || place.alone || introduced(place)) return true
  if (place.before(1).and && place.before(2).month) return true
  return !month.name.homograph
}
