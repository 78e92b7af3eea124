/** Beginnings, middles and ends of periods; quarters, halves. */
import type { Unit } from '../lexicon/entry.ts'
import type { Amount, Meaning } from '../meaning.ts'
import type { Count } from '../phrases/numbers.ts'
import type { Year } from '../phrases/years.ts'
import { CLOCK } from '../resolve/amounts.ts'
import { introduced, ofSport } from './gates.ts'
import type { Place, Rule } from './rule.ts'

/** Periods too short to have a beginning and an end on the calendar. */
const THIRDS = ['START', 'MID', 'END'] as const
const SHORT = new Set<Unit>(['second', 'minute', 'hour', 'day', 'night'])

const ofYear = (year?: Year): Meaning | null =>
  year ? { is: 'calendar', year: year.slot, ...(year.hijri && { hijri: true }), ...(year.bc && { bc: true }) } : null

/** «الأشهر الستة», «اليومين», and «العشر» alone, which are ten days; null where the words count nothing. */
function counted(word: { unit: Unit; number: number } | undefined, n: Count | undefined): Amount[] | null {
  if (n && n.value < 1) return null
  if (!word) return n && !n.ordinal && n.value === 10 ? [{ count: 10, unit: 'day' }] : null
  if (n) return word.number === 2 || n.ordinal ? null : [{ count: n.value, unit: word.unit }]
  return word.number === 2 ? [{ count: 2, unit: word.unit }] : null
}

/** The first word has the article: «النصف الأول». */
const isDefinite = ({ atoms, at }: Place) => atoms.tokens.norm[atoms.token[at]].includes('ال')

export const part: Rule[] = [
  {
    // reads 'منتصف أيار / مايو' as '2015-05'
    // reads 'أواخر تموز 1990' as '1990-07'
    // reads 'في أواخر 2019 نظيره' as '2019'
    // leaves 'مع آخر 2019 رجلا'
    // reads 'نهاية السنة الجارية' as '2015'
    // reads 'مطلع العام المقبل' as '2016'
    // reads 'يرحل المدرب نهاية الموسم' as '2015/2016'
    // reads 'رحل المدرب نهاية الموسم الماضي' as '2014/2015'
    // leaves 'منتصف الملعب'
    // leaves 'نهاية المباراة'
    // leaves 'نهاية الموسم السياحي'
    name: 'part.third',
    level: 'part',
    pattern: 'third (of|in)? (date|unit|this? seasonWord shiftOf?)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ??
        (c.seasonWord
          ? ofSport(place) && place.after(1).digits === undefined
            ? { is: 'matches', shift: c.shiftOf?.by ?? 0 }
            : null
          : c.unit.number === 1 && place.atoms.entry[place.end - 1].def
            ? { is: 'unit', unit: c.unit.unit, shift: 0 }
            : null)
      if (!of || (of.is === 'unit' && SHORT.has(of.unit)) || of.is === 'offset' || of.is === 'weekday') return null
      if (of.is === 'calendar' && of.day !== undefined) return null
      return { is: 'third', third: c.third, of }
    },
  },
  {
    // reads 'الربع الثالث من عام 2016' as '2016-Q3'
    // reads 'الربع الأول من العام المقبل' as '2016-Q1'
    // reads 'الربع الأخير من العام' as '2015-Q4'
    // reads 'الربع الأخير من القرن الماضي' as '1975/1999'
    // reads 'الثلاثي الأول من السنة الجارية' as '2015-Q1'
    // reads 'ارتفعت الأرباح في الربع الرابع' as '2014-Q4'
    // reads 'سترتفع الأرباح في الربع الرابع' as '2015-Q4'
    // leaves 'الثلاثي الأول من اللاعبين'
    // leaves 'الفصل الأول من الكتاب'
    // leaves 'الربع الثاني من المباراة'
    name: 'part.quarter',
    level: 'part',
    pattern: '(quarterWord|trimester) (ordinal|final) ((of|in)? (year|date|unit))?',
    make: (c, place) => {
      const of: Meaning | null =
        ofYear(c.year) ??
        c.date ??
        (c.unit && !place.atoms.entry[place.end - 1].def ? null : { is: 'unit', unit: 'year', shift: 0 })
      if (c.trimester && !c.year && !c.unit) return null
      if (
        !c.year &&
        !c.date &&
        !c.unit &&
        (place.after(1).of || place.atoms.tokens.norm[place.atoms.token[place.at]].endsWith('فصل'))
      )
        return null
      const quarter = c.final ? 4 : c.ordinal
      const near = !c.year && !c.date && !c.unit && { near: true as const }
      return quarter <= 4 && of ? { is: 'quarter', quarter, of, ...near } : null
    },
  },
  {
    // reads 'الربع الماضي' as '2015-Q2'
    // reads 'الربع الحالي' as '2015-Q3'
    // leaves 'الفصل القادم'
    // leaves 'الربع الخالي'
    name: 'part.quarter-shifted',
    level: 'part',
    pattern: 'quarterWord shiftOf',
    make: (c, place) =>
      place.atoms.entry[place.at].fraction === undefined
        ? null
        : { is: 'unit', unit: 'quarter', shift: c.shiftOf.by, ...(c.shiftOf.told && { told: true as const }) },
  },
  {
    // reads 'النصف الثاني من 2033' as '2033-07/2033-12'
    // reads 'النصف الأخير من عام 2019' as '2019-07/2019-12'
    // reads 'الثلث الأول من 2014' as '2014'
    // reads 'السداسي الأول من السنة الجارية' as '2015-01/2015-06'
    // leaves 'النصف الثاني من المباراة'
    // leaves 'الثلث الأخير من الملعب'
    name: 'part.half',
    level: 'part',
    pattern: '(fraction|semester) (ordinal|final) (of|in)? (year|date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        ofYear(c.year) ??
        c.date ??
        (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null)
      if (!of) return null
      if (c.fraction === 1 / 3 && c.ordinal <= 3) return { is: 'third', third: THIRDS[c.ordinal - 1], of }
      const half = c.final ? 2 : c.ordinal
      return (c.semester || c.fraction === 0.5) && half <= 2 ? { is: 'half', half, of } : null
    },
  },
  {
    // reads 'ارتفعت الأرباح خلال النصف الأول' as '2015-01/2015-06'
    // reads 'نمت الأرباح في النصف الثاني إلى مليون' as '2015-07/2015-12'
    // leaves 'سجل هدفا في النصف الأول من المباراة'
    // leaves 'طوى النصف الأول'
    name: 'part.half-alone',
    level: 'part',
    pattern: '(fraction|semester) ordinal',
    when: introduced,
    make: (c, place) =>
      c.ordinal <= 2 && (c.semester || c.fraction === 0.5) && isDefinite(place) && !place.after(1).of
        ? { is: 'half', half: c.ordinal, of: { is: 'unit', unit: 'year', shift: 0 }, near: true }
        : null,
  },
  {
    // reads 'الربع المنتهي في 30 يونيو 2014' as '2014-04/2014-06'
    // reads 'الأشهر التسعة المنتهية في سبتمبر 2014' as '2014-01/2014-09'
    // reads 'السنة المالية المنتهية في 31 مارس الماضي' as '2014-04/2015-03'
    // leaves 'المهلة المنتهية'
    // reads 'الأيام الثلاثة المنتهية في 5 يناير 2014' as '2014-01-03/2014-01-05'
    // leaves 'الساعة المنتهية غدا'
    name: 'part.ending',
    level: 'range',
    pattern: '(unit n=number|n=number unit|unit|quarterWord) fiscal? ended in? dayWord? date',
    make: (c) => {
      const amounts: Amount[] | null = c.quarterWord
        ? [{ count: 1, unit: 'quarter' }]
        : (counted(c.unit, c.n) ?? (c.n ? null : [{ count: 1, unit: c.unit.unit }]))
      return amounts && !CLOCK.has(amounts[0].unit) ? { is: 'ending', amounts, to: c.date } : null
    },
  },
  {
    // reads 'النصف المقبل من 2016' as '2016-07/2016-12'
    // leaves 'النصف الآخر من الملعب'
    name: 'part.half-shifted',
    level: 'part',
    pattern: 'fraction shiftOf of (date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null)
      return of && c.fraction === 0.5 ? { is: 'half', half: c.shiftOf.by < 0 ? 1 : 2, of } : null
    },
  },
  {
    // reads '27 ذو القعدة 1436هـ (الموافق 11 سبتمبر 2015)' as '2015-09-11'
    // reads 'الجمعة 27 ذي القعدة 1436هـ الموافق 11 أيلول 2015م' as '2015-09-11'
    // reads 'الجمعة 27 ذي القعدة 1436 (11 سبتمبر 2015)' as '2015-09-11'
    // leaves 'الموافق 11 سبتمبر 2015'
    // leaves '10 سبتمبر 2015 (11 سبتمبر 2015)'
    name: 'part.two-calendars',
    level: 'part',
    pattern:
      'a=date (comma? corresponding (in|colon)? dayWord? b=date|open (corresponding (in|colon)? dayWord?)? b=date close)',
    make: (c) => {
      if (c.a.is !== 'calendar' || c.b.is !== 'calendar' || c.a.day === undefined || c.b.day === undefined) return null
      // In brackets alone a second date is the same one only in the other calendar.
      if (!c.corresponding && !c.a.hijri === !c.b.hijri) return null
      const [kept, other] = c.b.hijri ? [c.a, c.b] : [c.b, c.a]
      const weekday = kept.weekday ?? other.weekday
      return { ...kept, ...(weekday !== undefined && { weekday }) }
    },
  },
  {
    // reads 'الأشهر الستة الأولى من العام' as '2015-01/2015-06'
    // reads 'التسعة أشهر الأولى من 2014' as '2014-01/2014-09'
    // reads 'الأيام العشرة الأخيرة من رمضان 1436' as '2015-07-07/2015-07-16'
    // reads 'العشر الأواخر من رمضان 1436' as '2015-07-07/2015-07-16'
    // reads 'أول أسبوعين من مايو 2014' as '2014-05-01/2014-05-14'
    // reads 'آخر ثلاثة أشهر من عام 2014' as '2014-10/2014-12'
    // reads 'اليومين الأولين من مايو 2014' as '2014-05-01/2014-05-02'
    // leaves 'الدول الخمس الأولى في العالم'
    // leaves '0 اليوم الأخير من العام'
    name: 'part.edge',
    level: 'part',
    pattern:
      '((unit n=number|n=number unit?|unit) (ordinal|final|initial)|(last|first) amounts) (of|in) (date|whole=unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.whole.unit, shift: 0 } : null)
      const amounts: Amount[] | null = c.amounts ?? counted(c.unit, c.n)
      if (!of || !amounts || !(c.final || c.initial || c.last || c.first || c.ordinal === 1)) return null
      return { is: 'edge', amounts, of, ...((c.final || c.last) && { last: true as const }) }
    },
  },
  {
    // reads 'تراجعت الأرباح خلال الأشهر الستة الأولى' as '2015-01/2015-06'
    // reads 'نمت الأرباح في التسعة أشهر الأولى' as '2014-01/2014-09'
    // leaves 'في الأشهر الستة الأولى من عمره'
    name: 'part.months-alone',
    level: 'part',
    pattern: '(unit n=number|n=number unit) ordinal',
    when: introduced,
    make: (c, place) =>
      c.unit.unit === 'month' && c.unit.number === 3 && c.ordinal === 1 && c.n.value < 12 && !place.after(1).of
        ? {
            is: 'edge',
            amounts: [{ count: c.n.value, unit: 'month' }],
            of: { is: 'unit', unit: 'year', shift: 0 },
            near: true,
          }
        : null,
  },
  {
    // reads 'بقية الشهر' as '2015-09-11/2015-09-30'
    // reads 'باقي هذا الأسبوع' as '2015-09-11/2015-09-13'
    // leaves 'بقية اللاعبين'
    name: 'part.rest',
    level: 'part',
    pattern: 'rest of? (date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null)
      return of ? { is: 'rest', of } : null
    },
  },
]
