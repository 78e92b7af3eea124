/** Decades, centuries, seasons. */
import type { Meaning } from '../meaning.ts'
import { introduced } from './gates.ts'
import type { Place, Rule } from './rule.ts'

const ageAfter = (place: Place) => place.after(1).of === true && place.after(2).ageOf === true

export const era: Rule[] = [
  {
    name: 'era.decade-of-century',
    level: 'plain',
    pattern: '(unit|decadeWord|yearsWord)? decade of? centuryOf',
    make: (c) => ({
      is: 'decade',
      decade: c.decade,
      ...(typeof c.centuryOf === 'number' ? { century: c.centuryOf } : { shift: c.centuryOf.shift }),
    }),
    yes: [
      ['خمسينيات القرن الماضي', '195X'],
      ['سبعينيات القرن التاسع عشر', '187X'],
      ['التسعينيات من القرن العشرين', '199X'],
    ],
    no: ['التسعينيات'],
  },
  {
    name: 'era.decade',
    level: 'plain',
    pattern: '(decadeWord|yearsWord|unit)? decade shiftOf?',
    make: (c, place) =>
      ageAfter(place) || (c.unit && c.unit.unit !== 'year' && c.unit.unit !== 'decade')
        ? null
        : { is: 'decade', decade: c.decade },
    yes: [
      ['التسعينيات', '199X'],
      ['الستينات', '196X'],
      ['أربعينيات', '194X'],
    ],
    no: ['في الأربعينيات من العمر', 'في الخمسينيات من عمره'],
  },
  {
    name: 'era.century',
    level: 'plain',
    pattern: 'centuryOf (bc|ad|ah)?',
    make: (c) => {
      if (typeof c.centuryOf !== 'number') return null
      return {
        is: 'century',
        century: c.centuryOf,
        ...(c.bc && { bc: true as const }),
        ...(c.ah && { hijri: true as const }),
      }
    },
    yes: [
      ['القرن الخامس عشر', '14XX'],
      ['القرن 19', '18XX'],
      ['القرن الـ21', '20XX'],
      ['القرن الثاني الميلادي', '01XX'],
    ],
    no: ['قرن الغزال'],
  },
  {
    name: 'era.centuries',
    level: 'range',
    pattern: 'unit a=number and b=number (bc|ad|ah)?',
    make: (c) =>
      c.unit.unit === 'century' && c.unit.number === 2
        ? {
            is: 'range',
            from: { is: 'century', century: c.a.value, ...(c.bc && { bc: true as const }) },
            to: { is: 'century', century: c.b.value, ...(c.bc && { bc: true as const }) },
          }
        : null,
    yes: [
      ['القرنين التاسع عشر والعشرين', '18XX/19XX'],
      ['القرنين 18 و19', '17XX/18XX'],
    ],
    no: ['القرنين الماضيين'],
  },
  {
    name: 'era.season-of-year',
    level: 'plain',
    pattern: 'seasonWord? season (of|in)? year ((dash|slash) digitsOnly)?',
    make: (c): Meaning => ({ is: 'season', season: c.season, of: { is: 'calendar', year: c.year.slot } }),
    yes: [
      ['صيف 2014', '2014-SU'],
      ['خريف العام الماضي', '2014-FA'],
      ['ربيع عام 2011', '2011-SP'],
      ['شتاء 2013-2014', '2013-WI'],
      ['فصل الشتاء من عام 2010', '2010-WI'],
    ],
    no: ['الربيع العربي'],
  },
  {
    name: 'era.season-shifted',
    level: 'plain',
    pattern: '(this seasonWord? season|seasonWord? season shiftOf)',
    make: (c) => ({ is: 'season', season: c.season, of: null, direction: c.shiftOf?.by ?? 0 }),
    yes: [
      ['الصيف الماضي', '2015-SU'],
      ['الشتاء المقبل', '2015-WI'],
      ['هذا الخريف', '2015-FA'],
    ],
    no: ['الربيع العربي'],
  },
  {
    name: 'era.season',
    level: 'plain',
    pattern: 'seasonWord? season',
    make: (c, place) => {
      const next = place.wordAfter()
      if (next === 'العربي' || next === 'العرب' || place.before(1).month) return null
      return c.seasonWord || place.alone || place.before(1).in || (introduced(place) && place.atoms.entry[place.at].def)
        ? { is: 'season', season: c.season, of: null }
        : null
    },
    yes: [
      ['في الصيف', 'XXXX-SU'],
      ['فصل الشتاء', 'XXXX-WI'],
    ],
    no: ['الربيع العربي', 'السيد ربيع ياسين'],
  },
]
