/** The n-th or last weekday, day, week or month of a period; feasts by name, and the n-th day of one. */
import type { Meaning, Slot } from '../meaning.ts'
import { date } from './absolute.ts'
import type { Place, Rule } from './rule.ts'

/** A period said by its bare name («من الشهر»): the present one. */
const bare = (unit: { unit: string; number: number } | undefined, place: Place): Meaning | null =>
  unit && unit.number === 1 && place.atoms.entry[place.end - 1].def
    ? { is: 'unit', unit: unit.unit as 'month', shift: 0 }
    : null

const isPeriod = (of: Meaning | null): of is Meaning =>
  of !== null &&
  ((of.is === 'calendar' && of.day === undefined) ||
    of.is === 'unit' ||
    of.is === 'century' ||
    of.is === 'decade' ||
    of.is === 'quarter' ||
    of.is === 'half')

/** «رأس السنة الهجرية 1437»: a feast of the Hijri year, though nothing marks it. */
const isHijriYear = (slot: Slot) => typeof slot === 'number' && slot > 1300 && slot < 1600

export const nth: Rule[] = [
  {
    name: 'nth.before',
    level: 'date',
    pattern: '(ordinal|last|first) dayWord? (weekdayName|weekday|counted=unit) (of|in)? (date=plain|unit|monthOf)',
    make: (c, place) => {
      const of = c.date ?? (c.monthOf ? date(undefined, c.monthOf) : bare(c.unit, place))
      if (!isPeriod(of)) return null
      const n = c.last ? -1 : c.first ? 1 : c.ordinal
      if (c.counted && c.counted.number === 2) return null
      if (c.counted?.unit === 'month' && of.is === 'calendar' && of.month !== undefined) return null
      if (c.counted && c.counted.unit === 'year' && of.is !== 'decade') return null
      const weekday = c.weekdayName ?? c.weekday
      return weekday === undefined
        ? { is: 'nth', nth: n, unit: c.counted?.unit ?? 'day', of }
        : { is: 'nth', nth: n, weekday, of }
    },
    yes: [
      ['ثاني أربعاء من حزيران 2017', '2017-06-14'],
      ['آخر سبت من الشهر المقبل', '2015-10-31'],
      ['ثالث يوم ثلاثاء بأيلول بعام 2014', '2014-09-16'],
      ['آخر يوم من الشهر الماضي', '2015-08-31'],
      ['أول أيام رمضان', '2015-06-18'],
      ['ثالث أيام شهر رمضان 1436', '2015-06-20'],
      ['أول أسبوع من مارس 2015', '2015-W10'],
    ],
    no: ['آخر يوم في حياته'],
  },
  {
    name: 'nth.after',
    level: 'date',
    pattern: '(dayWord? weekday|counted=unit) (ordinal|final) (of|in)? (date=plain|unit)',
    make: (c, place) => {
      const of = c.date ?? bare(c.unit, place)
      if (!isPeriod(of) || (c.counted && c.counted.number !== 1)) return null
      const n = c.final ? -1 : c.ordinal
      if (c.weekday !== undefined) return n <= 31 ? { is: 'nth', nth: n, weekday: c.weekday, of, orDay: true } : null
      return { is: 'nth', nth: n, unit: c.counted.unit, of }
    },
    yes: [
      ['السبت الخامس من سبتمبر الجاري', '2015-09-05'],
      ['الاثنين الأخير من شهر آذار 2013', '2013-03-25'],
      ['الأسبوع الأول من أكتوبر 2016', '2016-W40'],
      ['اليوم الأخير من شهر عشرة سنة 2015', '2015-10-31'],
      ['العقد الأول من القرن الماضي', '190X'],
    ],
    no: ['الأسبوع الأول من المهرجان'],
  },
  {
    name: 'nth.first-of-month',
    level: 'plain',
    pattern: '(first|firstNight) monthOf (of|comma)? year?',
    make: (c) =>
      c.monthOf.sure || c.firstNight
        ? {
            is: 'calendar',
            day: 1,
            month: c.monthOf.name.month,
            ...(c.monthOf.name.hijri && { hijri: true as const }),
            ...(c.year && { year: c.year.slot }),
          }
        : null,
    yes: [
      ['أول شهر سبتمبر', '2015-09-01'],
      ['غرة ربيع الآخر 1439هـ', '2017-12-19'],
    ],
    no: ['أول مباراة'],
  },
  {
    name: 'nth.week-of-date',
    level: 'date',
    pattern: 'weekWord (in|of)? date=plain',
    make: (c) => (c.date.is === 'calendar' && c.date.day !== undefined ? { is: 'week', of: c.date } : null),
    yes: [['أسبوع 14 مايو 2033', '2033-W19']],
    no: ['أسبوع الموضة'],
  },
  {
    name: 'nth.week-number',
    level: 'plain',
    pattern: 'weekWord digits (of|in) year',
    make: (c) =>
      c.digits <= 53 ? { is: 'nth', nth: c.digits, unit: 'week', of: { is: 'calendar', year: c.year.slot } } : null,
    yes: [['الأسبوع 17 من 2033', '2033-W17']],
    no: ['الأسبوع 60 من 2033'],
  },
  {
    name: 'feast.of-year',
    level: 'plain',
    pattern: '(ordinal unit|dayWord ordinal of?)? dayWord? feast (of|in|comma)? year',
    make: (c) => {
      const { slot, hijri } = c.year
      return {
        is: 'feast',
        feast: c.feast,
        year: slot,
        ...((hijri || (c.feast.calendar === 'h' && isHijriYear(slot))) && { hijriYear: true as const }),
        ...(c.ordinal && { nth: c.ordinal }),
      }
    },
    yes: [
      ['عيد الأضحى 2014', '2014-10-04'],
      ['عيد الفطر لعام 1436هـ', '2015-07-17'],
      ['رأس السنة الهجرية 1437', '2015-10-14'],
      ['عيد الميلاد العام الماضي', '2014-12-25'],
    ],
    no: ['عيد الأضحى'],
  },
  {
    name: 'feast.plain',
    level: 'plain',
    pattern: '(ordinal unit|dayWord ordinal of?)? dayWord? feast shiftOf?',
    make: (c) =>
      c.unit && c.unit.unit !== 'day'
        ? null
        : {
            is: 'feast',
            feast: c.feast,
            ...(c.shiftOf && { direction: c.shiftOf.by }),
            ...(c.ordinal && { nth: c.ordinal }),
          },
    yes: [
      ['عيد الفطر', '2015-07-17'],
      ['ثاني أيام عيد الفطر', '2015-07-18'],
      ['اليوم الثاني من عيد الفطر', '2015-07-18'],
      ['رأس السنة', '2015-01-01'],
      ['عيد العمال', '2015-05-01'],
      ['عيد الأضحى المقبل', '2015-09-23'],
    ],
    no: ['عيد ميلاده'],
  },
]
