/** Beginnings, middles and ends of periods; quarters, halves. */
import type { Meaning } from '../meaning.ts'
import type { Rule } from './rule.ts'

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
      if (!of || (of.is === 'unit' && of.unit === 'day') || of.is === 'offset' || of.is === 'weekday') return null
      if (of.is === 'calendar' && of.day !== undefined) return null
      return { is: 'third', third: c.third, of }
    },
    yes: [
      ['منتصف أيار / مايو', '2015-05'],
      ['أواخر تموز 1990', '1990-07'],
      ['نهاية السنة الجارية', '2015'],
      ['مطلع العام المقبل', '2016'],
    ],
  },
  {
    name: 'part.quarter',
    level: 'part',
    pattern: 'quarterWord ordinal (of|in)? (date|unit)?',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (c.unit && !place.atoms.entry[place.end - 1].def ? null : { is: 'unit', unit: 'year', shift: 0 })
      return c.ordinal <= 4 && of ? { is: 'quarter', quarter: c.ordinal, of } : null
    },
    yes: [
      ['الربع الثالث من عام 2016', '2016-Q3'],
      ['الربع الأول من العام المقبل', '2016-Q1'],
    ],
  },
  {
    name: 'part.half',
    level: 'part',
    pattern: 'fraction ordinal (of|in)? (date|unit)',
    make: (c, place) => {
      const of: Meaning | null =
        c.date ?? (place.atoms.entry[place.end - 1].def ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null)
      return of && c.fraction === 0.5 && c.ordinal <= 2 ? { is: 'half', half: c.ordinal, of } : null
    },
    yes: [['النصف الثاني من 2033', '2033-07/2033-12']],
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
  },
]
