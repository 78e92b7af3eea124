/** Beginnings, middles and ends of periods; quarters, halves. */
import type { Unit } from '../lexicon/entry.ts'
import type { Amount, Meaning } from '../meaning.ts'
import type { Count } from '../phrases/numbers.ts'
import type { Year } from '../phrases/years.ts'
import type { Rule } from './rule.ts'

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

export const part: Rule[] = [
  {
    name: 'part.third',
    level: 'part',
    pattern: 'third (of|in)? (date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ??
        (c.unit.number === 1 && place.atoms.entry[place.end - 1].def
          ? { is: 'unit', unit: c.unit.unit, shift: 0 }
          : null)
      if (!of || (of.is === 'unit' && SHORT.has(of.unit)) || of.is === 'offset' || of.is === 'weekday') return null
      if (of.is === 'calendar' && of.day !== undefined) return null
      return { is: 'third', third: c.third, of }
    },
    yes: [
      ['منتصف أيار / مايو', '2015-05'],
      ['أواخر تموز 1990', '1990-07'],
      ['نهاية السنة الجارية', '2015'],
      ['مطلع العام المقبل', '2016'],
    ],
    no: ['منتصف الملعب', 'نهاية المباراة'],
  },
  {
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
      return quarter <= 4 && of ? { is: 'quarter', quarter, of } : null
    },
    yes: [
      ['الربع الثالث من عام 2016', '2016-Q3'],
      ['الربع الأول من العام المقبل', '2016-Q1'],
      ['الربع الأخير من العام', '2015-Q4'],
      ['الربع الأخير من القرن الماضي', '1975/1999'],
      ['الثلاثي الأول من السنة الجارية', '2015-Q1'],
    ],
    no: ['الثلاثي الأول من اللاعبين', 'الفصل الأول من الكتاب', 'الربع الثاني من المباراة'],
  },
  {
    name: 'part.quarter-shifted',
    level: 'part',
    pattern: 'quarterWord shiftOf',
    make: (c, place) =>
      place.atoms.entry[place.at].fraction === undefined
        ? null
        : { is: 'unit', unit: 'quarter', shift: c.shiftOf.by, ...(c.shiftOf.told && { told: true as const }) },
    yes: [
      ['الربع الماضي', '2015-Q2'],
      ['الربع الحالي', '2015-Q3'],
    ],
    no: ['الفصل القادم', 'الربع الخالي'],
  },
  {
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
    yes: [
      ['النصف الثاني من 2033', '2033-07/2033-12'],
      ['النصف الأخير من عام 2019', '2019-07/2019-12'],
      ['الثلث الأول من 2014', '2014'],
      ['السداسي الأول من السنة الجارية', '2015-01/2015-06'],
    ],
    no: ['النصف الثاني من المباراة', 'الثلث الأخير من الملعب'],
  },
  {
    name: 'part.half-shifted',
    level: 'part',
    pattern: 'fraction shiftOf of (date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null)
      return of && c.fraction === 0.5 ? { is: 'half', half: c.shiftOf.by < 0 ? 1 : 2, of } : null
    },
    yes: [['النصف المقبل من 2016', '2016-07/2016-12']],
    no: ['النصف الآخر من الملعب'],
  },
  {
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
    yes: [
      ['27 ذو القعدة 1436هـ (الموافق 11 سبتمبر 2015)', '2015-09-11'],
      ['الجمعة 27 ذي القعدة 1436هـ الموافق 11 أيلول 2015م', '2015-09-11'],
      ['الجمعة 27 ذي القعدة 1436 (11 سبتمبر 2015)', '2015-09-11'],
    ],
    no: ['الموافق 11 سبتمبر 2015', '10 سبتمبر 2015 (11 سبتمبر 2015)'],
  },
  {
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
    yes: [
      ['الأشهر الستة الأولى من العام', '2015-01/2015-06'],
      ['التسعة أشهر الأولى من 2014', '2014-01/2014-09'],
      ['الأيام العشرة الأخيرة من رمضان 1436', '2015-07-07/2015-07-16'],
      ['العشر الأواخر من رمضان 1436', '2015-07-07/2015-07-16'],
      ['أول أسبوعين من مايو 2014', '2014-05-01/2014-05-14'],
      ['آخر ثلاثة أشهر من عام 2014', '2014-10/2014-12'],
      ['اليومين الأولين من مايو 2014', '2014-05-01/2014-05-02'],
    ],
    no: ['الدول الخمس الأولى في العالم', '0 اليوم الأخير من العام'],
  },
  {
    name: 'part.rest',
    level: 'part',
    pattern: 'rest of? (date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null)
      return of ? { is: 'rest', of } : null
    },
    yes: [
      ['بقية الشهر', '2015-09-11/2015-09-30'],
      ['باقي هذا الأسبوع', '2015-09-11/2015-09-13'],
    ],
    no: ['بقية اللاعبين'],
  },
]
