/** Decades, centuries, seasons. */
import type { Meaning } from '../meaning.ts'
import { introduced } from './gates.ts'
import type { Place, Rule } from './rule.ts'

const ageAfter = (place: Place) => place.after(1).of === true && place.after(2).ageOf === true

export const era: Rule[] = [
  {
    // reads 'خمسينيات القرن الماضي' as '195X'
    // reads 'سبعينيات القرن التاسع عشر' as '187X'
    // reads 'التسعينيات من القرن العشرين' as '199X'
    // leaves 'التسعينيات'
    name: 'era.decade-of-century',
    level: 'plain',
    pattern: '(unit|decadeWord|yearsWord)? decade of? centuryOf',
    make: (c) => ({
      is: 'decade',
      decade: c.decade,
      ...(typeof c.centuryOf === 'number' ? { century: c.centuryOf } : { shift: c.centuryOf.shift }),
    }),
  },
  {
    // reads 'التسعينيات' as '199X'
    // reads 'الستينات' as '196X'
    // reads 'أربعينيات' as '194X'
    // leaves 'في الأربعينيات من العمر'
    // leaves 'في الخمسينيات من عمره'
    name: 'era.decade',
    level: 'plain',
    pattern: '(decadeWord|yearsWord|unit)? decade shiftOf?',
    make: (c, place) =>
      ageAfter(place) || (c.unit && c.unit.unit !== 'year' && c.unit.unit !== 'decade')
        ? null
        : { is: 'decade', decade: c.decade },
  },
  {
    // reads 'القرن الخامس عشر' as '14XX'
    // reads 'القرن 19' as '18XX'
    // reads 'القرن الـ21' as '20XX'
    // reads 'القرن الثاني الميلادي' as '01XX'
    // leaves 'قرن الغزال'
    // leaves 'القرن 1.5'
    name: 'era.century',
    level: 'plain',
    pattern: 'centuryOf (bc|ad|ah)?',
    make: (c) => {
      if (!Number.isInteger(c.centuryOf)) return null
      return {
        is: 'century',
        century: c.centuryOf,
        ...(c.bc && { bc: true as const }),
        ...(c.ah && { hijri: true as const }),
      }
    },
  },
  {
    // reads 'الألفية الثالثة' as '2XXX'
    // reads 'الألفية الجديدة' as '2XXX'
    // reads 'الألف الثالث قبل الميلاد' as 'BC3000/BC2001'
    // leaves 'الألف الثالث من المتطوعين'
    // leaves 'أهداف الألفية للتنمية'
    name: 'era.millennium',
    level: 'plain',
    pattern: '(millenniumWord (ordinal|recent) bc?|thousand ordinal bc)',
    make: (c) => {
      const n = c.ordinal ?? 3
      return n <= (c.bc ? 9 : 3) ? { is: 'millennium', millennium: n, ...(c.bc && { bc: true as const }) } : null
    },
  },
  {
    // reads 'القرنين التاسع عشر والعشرين' as '18XX/19XX'
    // reads 'القرنين 18 و19' as '17XX/18XX'
    // leaves 'القرنين الماضيين'
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
  },
  {
    // reads 'صيف 2014' as '2014-SU'
    // reads 'خريف العام الماضي' as '2014-FA'
    // reads 'ربيع عام 2011' as '2011-SP'
    // reads 'شتاء 2013-2014' as '2013-WI'
    // reads 'فصل الشتاء من عام 2010' as '2010-WI'
    // leaves 'الربيع العربي'
    name: 'era.season-of-year',
    level: 'plain',
    pattern: 'seasonWord? season (of|in)? year ((dash|slash) digitsOnly)?',
    make: (c): Meaning => ({ is: 'season', season: c.season, of: { is: 'calendar', year: c.year.slot } }),
  },
  {
    // reads 'الصيف الماضي' as '2015-SU'
    // reads 'الشتاء المقبل' as '2015-WI'
    // reads 'هذا الخريف' as '2015-FA'
    // reads 'هذا الشتاء' as '2015-WI'
    // leaves 'الربيع العربي'
    name: 'era.season-shifted',
    level: 'plain',
    pattern: '(this seasonWord? season|seasonWord? season shiftOf)',
    make: (c) => ({ is: 'season', season: c.season, of: null, direction: c.shiftOf?.by ?? 0 }),
  },
  {
    // reads 'في الصيف' as 'XXXX-SU'
    // reads 'فصل الشتاء' as 'XXXX-WI'
    // leaves 'الربيع العربي'
    // leaves 'السيد ربيع ياسين'
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
  },
]
