/** Dates by their numbers and the names of months, in every order and separator. */
import type { CalendarMeaning, Meaning, Slot } from '../meaning.ts'
import type { Month, Year } from '../phrases.ts'
import { touches } from '../phrases.ts'
import { closed, counts, introduced } from './gates.ts'
import type { Captures, Place, Rule } from './rule.ts'

const yearOf = (year?: Year) =>
  year ? { year: year.slot, ...(year.hijri && { hijri: year.hijri }), ...(year.bc && { bc: year.bc }) } : {}

function date(day: number | undefined, month: Month | undefined, year?: Year): CalendarMeaning {
  const hijri = month?.name.hijri || year?.hijri
  return {
    is: 'calendar',
    ...yearOf(year),
    ...(month && { month: month.name.month }),
    ...(day !== undefined && { day }),
    ...(hijri && { hijri: true as const }),
  }
}

/** Two digits of a year: 70 and above are of the 20th century. */
const fullYear = (value: number, width: number) => (width > 2 ? value : value >= 70 ? 1900 + value : 2000 + value)

/** Three numbers in the order that they allow: day, month, year unless a part is over its bound. */
export function numeric(a: number, b: number, c: number, widths: [number, number, number]): CalendarMeaning | null {
  let [year, month, day] = [fullYear(c, widths[2]), b, a]
  if (widths[0] === 4 || (a > 31 && widths[0] === 2)) [year, month, day] = [fullYear(a, widths[0]), b, c]
  else if (widths[2] < 2 || widths[2] === 3) return null
  if (month > 12 && day <= 12) [month, day] = [day, month]
  if (month < 1 || month > 12 || day < 1 || day > 31 || (widths[0] !== 4 && a > 31 && b > 31)) return null
  const hijri = year >= 1300 && year <= 1480
  return { is: 'calendar', year, month, day, ...(hijri && { hijri: true as const }) }
}

const widthsOf = (place: Place): number[] => {
  const widths: number[] = []
  for (let i = place.at; i < place.end; i++) {
    const { width } = place.atoms.entry[i]
    if (width !== undefined) widths.push(width as number)
  }
  return widths
}

const sameMark = (c: Captures) => Boolean(c.slash) === Boolean(c.slash2) && Boolean(c.dash) === Boolean(c.dash2)

/** «في», «يوم», «بتاريخ» before two numbers, which else are a score or a share. */
const dayLike = (place: Place) => {
  const before = place.before(1)
  return (
    Boolean(before.in || before.dayWord || before.dated || before.corresponding || before.since || before.until) ||
    place.alone
  )
}

export const absolute: Rule[] = [
  {
    name: 'absolute.day-month-year',
    level: 'date',
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
  },
  {
    name: 'absolute.day-month',
    level: 'date',
    pattern: 'dayOfMonth (of|slash|dash|dot)? monthOf',
    make: (c, place) => (BODIES.has(place.wordBefore()) ? null : date(c.dayOfMonth, c.monthOf)),
    yes: [
      ['توفي في 13 حزيران', '2015-06-13'],
      ['الحادي عشر من أغسطس', '2015-08-11'],
      ['واحد وعشرين مايو', '2015-05-21'],
    ],
    no: ['32 مايو', 'حركة 20 فبراير', 'ميدان 14 تموز'],
  },
  {
    name: 'absolute.day-month-shifted',
    level: 'date',
    pattern: 'dayOfMonth (of|slash|dash)? monthOf shiftOf',
    make: (c) => ({ ...date(c.dayOfMonth, c.monthOf), direction: c.shiftOf.by }),
    yes: [
      ['13 ديسمبر الماضي', '2014-12-13'],
      ['13 سبتمبر الجاري', '2015-09-13'],
      ['الأول من تشرين الأول المقبل', '2015-10-01'],
      ['3 مارس القادم', '2016-03-03'],
    ],
  },
  {
    name: 'absolute.month-day-year',
    level: 'date',
    pattern: 'monthOf (dash|slash)? dayOfMonth comma? year',
    make: (c) => date(c.dayOfMonth, c.monthOf, c.year),
    yes: [
      ['أيلول 11، 2015', '2015-09-11'],
      ['يناير الثاني والعشرين، 2018', '2018-01-22'],
    ],
  },
  {
    name: 'absolute.month-day',
    level: 'date',
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
    level: 'date',
    pattern: 'digitsOnly (dot|comma|slash|dash)? monthOf (dot|comma|slash|dash)? dayOfMonth',
    make: (c) =>
      c.digitsOnly >= 1000 && c.digitsOnly < 2200
        ? date(c.dayOfMonth, c.monthOf, { slot: c.digitsOnly, named: false })
        : null,
    yes: [['2016، نوفمبر 16', '2016-11-16']],
  },
  {
    name: 'absolute.month-year',
    level: 'date',
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
    level: 'date',
    pattern: 'this? monthOf shiftOf',
    make: (c) => ({ ...date(undefined, c.monthOf), direction: c.shiftOf.by }),
    yes: [
      ['أبريل الماضي', '2015-04'],
      ['نوفمبر القادم', '2015-11'],
      ['تشرين الثاني الماضي', '2014-11'],
      ['شهر أغسطس المنصرم', '2015-08'],
      ['شهر نوفمبر بعد القادم', '2016-11'],
    ],
  },
  {
    name: 'absolute.month',
    level: 'date',
    pattern: '(this|monthsWord)? dayWord? monthOf',
    make: (c, place) => {
      if (c.dayWord) return null
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
    level: 'date',
    pattern: 'dayWord? dayOfMonth (of|in)? relative',
    make: (c) =>
      c.relative.unit === 'month'
        ? {
            is: 'calendar',
            day: c.dayOfMonth,
            month: c.relative.same
              ? { same: true }
              : { shift: c.relative.shift, ...(c.relative.told && { told: true }) },
          }
        : null,
    yes: [
      ['العشرين من الشهر المقبل', '2015-10-20'],
      ['16 من هذا الشهر', '2015-09-16'],
      ['الخامس من الشهر الجاري', '2015-09-05'],
    ],
  },
  {
    name: 'absolute.numeric',
    level: 'date',
    pattern: 'a=digitsOnly (slash|dash|dot) b=digitsOnly (slash2=slash|dash2=dash|dot) c=digitsOnly ad? ah?',
    make: (c, place) => {
      const widths = widthsOf(place) as [number, number, number]
      const meaning = sameMark(c) ? numeric(c.a, c.b, c.c, widths) : null
      if (meaning && c.ah) meaning.hijri = true
      return meaning && place.before(1).slash === undefined && place.after(1).slash === undefined ? meaning : null
    },
    yes: [
      ['27/5/1998', '1998-05-27'],
      ['1998-5-27', '1998-05-27'],
      ['98/5/27', '1998-05-27'],
      ['1.5.2014', '2014-05-01'],
      ['2015/08/12', '2015-08-12'],
      ['22/4/2016م', '2016-04-22'],
    ],
    no: ['النسخة 1.2.3', 'هاتف 555-12-345'],
  },
  {
    name: 'absolute.numeric-comma-year',
    level: 'date',
    pattern: 'a=digitsOnly (slash|dash) b=digitsOnly comma c=digitsOnly',
    make: (c, place) => numeric(c.a, c.b, c.c, widthsOf(place) as [number, number, number]),
    yes: [['14/11, 16', '2016-11-14']],
  },
  {
    name: 'absolute.numeric-bracketed-year',
    level: 'date',
    pattern: 'a=digitsOnly slash b=digitsOnly (slash c=digitsOnly)? slash? open d=digitsOnly close',
    make: (c) => {
      if (c.d < 1000 || c.d > 2199) return null
      if (c.c === undefined) return valid({ is: 'calendar', year: c.d, month: c.b, day: c.a })
      const from = valid({ is: 'calendar', year: c.d, month: c.c, day: c.a })
      const to = valid({ is: 'calendar', year: c.d, month: c.c, day: c.b })
      return from && to && c.b > c.a ? { is: 'range', from, to } : null
    },
    yes: [
      ['17/2 / (1966)', '1966-02-17'],
      ['21/24/4 / (1942)', '1942-04-21/1942-04-24'],
    ],
  },
  {
    name: 'absolute.numeric-month-year',
    level: 'date',
    pattern: 'a=digitsOnly (slash|dash) b=digitsOnly',
    make: (c, place) => {
      const [left, right] = widthsOf(place)
      const around = place.before(1)
      if (around.slash || around.dash || place.after(1).slash) return null
      if (right === 4 && left <= 2 && c.b >= 1000 && c.b < 2200) return valid({ is: 'calendar', year: c.b, month: c.a })
      if (left === 4 && right <= 2 && c.a >= 1000 && c.a < 2200 && c.b <= 12)
        return valid({ is: 'calendar', year: c.a, month: c.b })
      return null
    },
    yes: [
      ['5/1998', '1998-05'],
      ['3/2015', '2015-03'],
    ],
    no: ['القرار 24/1966', 'رقم 13/2015'],
  },
  {
    name: 'absolute.numeric-day-month',
    level: 'date',
    pattern: 'a=digitsOnly (slash|dash) b=digitsOnly',
    make: (c, place) => {
      const around = place.before(1)
      if (around.slash || around.dash || place.after(1).slash || place.after(1).dash || c.a === 0 || c.b === 0)
        return null
      if (place.after(1).unit || place.after(1).month || place.after(1).monthWord) return null
      const likely = dayLike(place) || (closed(place) && (c.a > 12 || c.b > 12))
      if (!likely || widthsOf(place).some((width) => width > 2)) return null
      return c.b > 12
        ? valid({ is: 'calendar', month: c.a, day: c.b })
        : valid({ is: 'calendar', month: c.b, day: c.a })
    },
    yes: [
      ['في 22/04', '2015-04-22'],
      ['يوم 27-5', '2015-05-27'],
    ],
    no: ['فاز 3-2 على ضيفه', 'بنسبة 1/3 من السكان'],
  },
  {
    name: 'absolute.dated',
    level: 'date',
    pattern: 'dated colon? (open date close|date)',
    make: (c) => c.date as Meaning,
    yes: [
      ['بتاريخ (23/6/1948)', '1948-06-23'],
      ['بتاريخ: 5 مايو 2001', '2001-05-05'],
    ],
  },
  {
    name: 'absolute.month-bracketed-date',
    level: 'date',
    pattern: 'monthOf comma? open date close',
    make: (c) => (c.date.is === 'calendar' && c.date.month === c.monthOf.name.month && c.date.day ? c.date : null),
    yes: [['تموز (9/7/1931)', '1931-07-09']],
  },
  {
    name: 'absolute.years-of',
    level: 'date',
    pattern: 'yearsWord year',
    make: (c) => (typeof c.year.slot === 'number' ? date(undefined, undefined, c.year) : null),
    yes: [['عامي 2012', '2012']],
  },
  {
    name: 'absolute.named-year',
    level: 'date',
    pattern: 'year',
    make: (c, place) => {
      const { slot, named } = c.year as Year
      if (typeof slot !== 'number') return null
      return named || bareYear(slot, place) ? date(undefined, undefined, c.year) : null
    },
    yes: [
      ['عام 1989', '1989'],
      ['سنة 1948', '1948'],
      ['عام (1979)', '1979'],
      ['1871 م', '1871'],
      ['مونديال 2022', '2022'],
      ['في 2013', '2013'],
      ['عام ألف وتسعمائة وستة وثلاثين', '1936'],
      ['كأس العالم لألفين واثنين وعشرين', '2022'],
      ['سنة 310 ق.م', 'BC0310'],
      ['حرب 1948 (النكبة)', '1948'],
      ['الانتفاضة الأولى 1987 صادر عنها', '1987'],
    ],
    no: [
      '2000 جندي',
      'بقيمة 1500 دولار',
      'رقم 1987',
      'نحو 1950 شخصا',
      'ألفي قتيل',
      '2,013',
      '1000 م مربع',
      '2013 قتيلا',
      'مدير عام',
    ],
  },
]

const valid = (meaning: CalendarMeaning & { month?: Slot }): CalendarMeaning | null =>
  typeof meaning.month === 'number' && meaning.month >= 1 && meaning.month <= 12 && (meaning.day ?? 1) <= 31
    ? meaning
    : null

/** Companies and papers that bear a month's name. */
const MAKERS = new Set('شركة سيارات مجموعة صحيفة جريدة سيارة تيريزا'.split(' '))

/** A month's name by itself: a homograph needs what introduces a date. */
export function monthStands(month: Month, place: Place): boolean {
  if (MAKERS.has(place.wordBefore())) return false
  if (month.sure || place.alone || introduced(place)) return true
  if (place.before(1).and && place.before(2).month) return true
  return !month.name.homograph
}

const NUMBERED = new Set(
  'رقم الرقم عدد بعدد قانون مادة المادة القرار قرار العدد طراز موديل نحو حوالي زهاء قرابة مبلغ بقيمة صفحة ص'.split(' '),
)

/** Bodies and places that bear a day's name, which dates nothing. */
const BODIES = new Set(
  'حركة ثورة ميدان جسر شارع ساحة جامعة ملعب كتيبة كتائب لواء جبهة حزب تحالف قوي تيار جماعة مدينة حي مستشفي مدرسة قاعدة مطار شباب بحركة لحركة وحركة لثورة بثورة وثورة'.split(
    ' ',
  ),
)

/** Nouns that a year follows to tell which one is meant. */
const YEARED = new Set(
  'موسم الموسم مونديال اولمبياد نسخة دورة بطولة قمة موازنة ميزانية انتخابات حرب ثورة نكبة نكسة زلزال انتفاضة احداث اتفاق معاهدة دستور صيف شتاء ربيع خريف'.split(
    ' ',
  ),
)

/** Whether digits without «عام» are a year: not a count, not a number of something, not part of another number. */
function bareYear(value: number, place: Place): boolean {
  const { atoms, at, end } = place
  const before = place.before(1)
  const after = place.after(1)
  if (value < 1000 || value > 2199) return false
  if (place.atoms.entry[at].digits === undefined && value % 100 === 0) return false
  if (YEARED.has(place.wordBefore())) return true
  if (NUMBERED.has(place.wordBefore()) || before.moreThan || before.lessThan || before.about) return false
  if ((before.comma || before.dot) && at > 0 && touches(atoms, at - 1) && place.before(2).digits !== undefined)
    return false
  if (
    (after.comma || after.dot) &&
    touches(atoms, end - 1) &&
    place.after(2).digits !== undefined &&
    touches(atoms, end)
  )
    return false
  if (
    before.slash ||
    after.slash ||
    (before.colon && touches(atoms, at - 1)) ||
    (before.dash && touches(atoms, at - 1))
  )
    return false
  if (after.percent || after.unit || before.percent) return false
  return (
    !counts(place, value) || ((before.in || before.since || before.until) === true && value % 100 !== 0 && value > 1500)
  )
}
