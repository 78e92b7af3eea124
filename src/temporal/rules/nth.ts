/** The n-th or last weekday, day, week or month of a period; feasts by name, and the n-th day of one. */
import type { Meaning, Slot } from '../meaning.ts'
import { CLOCK } from '../resolve/amounts.ts'
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
    of.is === 'millennium' ||
    of.is === 'decade' ||
    of.is === 'quarter' ||
    of.is === 'half')

/** «الجمعة الثانية»: an ordinal that agrees with the day ranks it; a day of the month is masculine. */
const ranks = ({ atoms, at, end }: Place): boolean => {
  for (let i = at; i < end; i++) if (atoms.entry[i].cardinal?.feminine) return true
  return false
}

/** A number that tells a day of the month rather than the rank of a weekday, of which there are four or five. */
const MOST_RANKS = 4

/** «رأس السنة الهجرية 1437»: a feast of the Hijri year, though nothing marks it. */
const isHijriYear = (slot: Slot) => typeof slot === 'number' && slot > 1300 && slot < 1600

export const nth: Rule[] = [
  {
    // reads 'ثاني أربعاء من حزيران 2017' as '2017-06-14'
    // reads 'آخر سبت من الشهر المقبل' as '2015-10-31'
    // reads 'ثالث يوم ثلاثاء بأيلول بعام 2014' as '2014-09-16'
    // reads 'آخر يوم من الشهر الماضي' as '2015-08-31'
    // reads 'أول أيام رمضان' as '2015-06-18'
    // reads 'ثالث أيام شهر رمضان 1436' as '2015-06-20'
    // reads 'أول أسبوع من مارس 2015' as '2015-W10'
    // reads 'أول ساعة من 9 يوليو 2011' as '2011-07-09'
    // reads 'أول دقيقة من التاسع من يوليو 2011' as '2011-07-09'
    // leaves 'آخر يوم في حياته'
    // leaves 'أول دقيقة من المباراة'
    name: 'nth.before',
    level: 'date',
    pattern: '(ordinal|last|first) dayWord? (weekdayName|weekday|counted=unit) (of|in)? (date=plain|unit|monthOf)',
    make: (c, place) => {
      const of = c.date ?? (c.monthOf ? date(undefined, c.monthOf) : bare(c.unit, place))
      // Of such the first or last one says no more than its day.
      if (c.counted && CLOCK.has(c.counted.unit)) return of && !isPeriod(of) ? of : null
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
  },
  {
    // reads 'السبت الثاني من سبتمبر الجاري' as '2015-09-12'
    // reads 'الاثنين الأخير من شهر آذار 2013' as '2013-03-25'
    // reads 'الثلاثاء الأخير من يونيو 2017' as '2017-06-27'
    // reads 'الجمعة الثانية من يونيو 2017' as '2017-06-09'
    // reads 'الأسبوع الأول من أكتوبر 2016' as '2016-W40'
    // reads 'اليوم الأخير من شهر عشرة سنة 2015' as '2015-10-31'
    // reads 'العقد الأول من القرن الماضي' as '190X'
    // reads 'العقد الأول من الألفية الثالثة' as '200X'
    // reads 'نهاية الأسبوع الأول من أكتوبر 2016' as '2016-W40'
    // leaves 'الأسبوع الأول من المهرجان'
    name: 'nth.after',
    level: 'date',
    pattern: '(dayWord? weekday|counted=unit) (ordinal|final) (of|in)? (date=plain|unit)',
    make: (c, place) => {
      const of = c.date ?? bare(c.unit, place)
      if (!isPeriod(of) || (c.counted && c.counted.number !== 1)) return null
      const n = c.final ? -1 : c.ordinal
      if (c.weekday !== undefined) {
        if (n > 31 || (n > MOST_RANKS && of.is === 'calendar')) return null
        return { is: 'nth', nth: n, weekday: c.weekday, of, ...(n > 0 && !ranks(place) && { orDay: true as const }) }
      }
      // «نهاية الأسبوع الأول» is one word of the lexicon, the weekend.
      if (c.counted.unit === 'weekend')
        return { is: 'third', third: 'END', of: { is: 'nth', nth: n, unit: 'week', of } }
      return { is: 'nth', nth: n, unit: c.counted.unit, of }
    },
  },
  {
    // reads 'أول شهر سبتمبر' as '2015-09-01'
    // reads 'غرة ربيع الآخر 1439هـ' as '2017-12-19'
    // reads 'الفاتح من نوفمبر 1954' as '1954-11-01'
    // leaves 'أول مباراة'
    name: 'nth.first-of-month',
    level: 'plain',
    pattern: '(first|firstNight of?) monthOf (of|comma)? year?',
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
  },
  {
    // reads 'أسبوع 14 مايو 2033' as '2033-W19'
    // leaves 'أسبوع الموضة'
    name: 'nth.week-of-date',
    level: 'date',
    pattern: 'weekWord (in|of)? date=plain',
    make: (c) => (c.date.is === 'calendar' && c.date.day !== undefined ? { is: 'week', of: c.date } : null),
  },
  {
    // reads 'الأسبوع 17 من 2033' as '2033-W17'
    // leaves 'الأسبوع 60 من 2033'
    name: 'nth.week-number',
    level: 'plain',
    pattern: 'weekWord digits (of|in) year',
    make: (c) =>
      c.digits <= 53 ? { is: 'nth', nth: c.digits, unit: 'week', of: { is: 'calendar', year: c.year.slot } } : null,
  },
  {
    // reads 'عيد الأضحى 2014' as '2014-10-04'
    // reads 'عيد الفطر لعام 1436هـ' as '2015-07-17'
    // reads 'رأس السنة الهجرية 1437' as '2015-10-14'
    // reads 'عيد الميلاد العام الماضي' as '2014-12-25'
    // leaves 'عيد الأضحى'
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
  },
  {
    // reads 'عيد الفطر' as '2015-07-17'
    // reads 'ثاني أيام عيد الفطر' as '2015-07-18'
    // reads 'اليوم الثاني من عيد الفطر' as '2015-07-18'
    // reads 'رأس السنة' as '2015-01-01'
    // reads 'عيد العمال' as '2015-05-01'
    // reads 'عيد الأضحى المقبل' as '2015-09-23'
    // leaves 'عيد ميلاده'
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
  },
]
