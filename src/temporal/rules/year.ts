/** Years, named and bare. */
import { NUMBERED, YEARED } from '../lexicon/context.ts'
import type { Entry } from '../lexicon/entry.ts'
import { touches } from '../phrases/numbers.ts'
import type { Year } from '../phrases/years.ts'
import { date } from './absolute.ts'
import { counts } from './gates.ts'
import type { Place, Rule } from './rule.ts'

export const year: Rule[] = [
  {
    // reads 'عامي 2012' as '2012'
    // leaves 'عامي الأول'
    name: 'absolute.years-of',
    level: 'plain',
    pattern: 'yearsWord year',
    make: (c) => (typeof c.year.slot === 'number' ? date(undefined, undefined, c.year) : null),
  },
  {
    // reads 'عام 1989' as '1989'
    // reads 'العام 2014' as '2014'
    // reads 'العام الماضي 2014' as '2014'
    // reads 'عام 67' as '1967'
    // reads 'عام ثمانية وأربعين' as '1948'
    // reads 'العام الهجري 1435' as '2013-11-04/2014-10-24'
    // reads 'تسعة عشر ثمانية وعشرون' as '1928'
    // reads 'سنة 1948' as '1948'
    // reads 'السنة الثانية للهجرة' as '0623-07-08/0624-06-26'
    // leaves 'السنة الثانية من الحكم'
    // reads 'عام (1979)' as '1979'
    // reads '1871 م' as '1871'
    // reads 'مونديال 2022' as '2022'
    // reads 'في 2013' as '2013'
    // reads 'عام ألف وتسعمائة وستة وثلاثين' as '1936'
    // reads 'كأس العالم لألفين واثنين وعشرين' as '2022'
    // reads 'سنة 310 ق.م' as 'BC0310'
    // reads 'حرب 1948 (النكبة)' as '1948'
    // reads 'الانتفاضة الأولى 1987 صادر عنها' as '1987'
    // reads 'اعتقلت خلال 2019 رجالا' as '2019'
    // reads 'في 2019 رجالا' as '2019'
    // leaves 'من 2019 رجلا'
    // reads '2003 و2008' as '2003 2008'
    // leaves '2000 جندي'
    // leaves 'بقيمة 1500 دولار'
    // leaves 'رقم 1987'
    // leaves 'الرمز 2015-555'
    // leaves 'نحو 1950 شخصا'
    // leaves 'ألفي قتيل'
    // leaves '2,013'
    // leaves '1000 م مربع'
    // leaves '2013 قتيلا'
    // leaves '1811 فحص مخبري'
    // leaves '1262 فحصا'
    // leaves 'مدير عام'
    // leaves 'خلال عام 12 هدفا'
    // leaves 'سنة واحدة'
    // leaves 'خلال عام 60 حالة'
    // leaves 'الأمين العام 300'
    name: 'absolute.named-year',
    level: 'plain',
    pattern: 'year',
    make: (c, place) => {
      const { slot, named, short } = c.year as Year
      if (typeof slot !== 'number') return null
      if (short && counts(place, slot)) return null
      return named || bareYear(slot, place) ? date(undefined, undefined, c.year) : null
    },
  },
]

/** «عامي 2003 و2008 أزمتين»: the years that «عامي» heads. */
const listed = (place: Place): boolean => {
  let step = 1
  while (step < 8 && place.before(step).and && place.before(step + 1).width === 4) step += 2
  return step > 1 && place.before(step).yearsWord === true
}

/** «في», «منذ», «خلال», «في أواخر»: before these digits are a year, even with a noun after them: «في 2019 رجالا». */
function opensYear(place: Place): boolean {
  const opens = ({ in: within, since, until }: Entry) => within === true || since === true || until === true
  const before = place.before(1)
  return opens(before) || before.during === true || (before.third !== undefined && opens(place.before(2)))
}

/** Whether digits without «عام» are a year: not a count, not a number of something, not part of another number. */
function bareYear(value: number, place: Place): boolean {
  const { atoms, at, end } = place
  const before = place.before(1)
  const after = place.after(1)
  if (value < 1000 || value > 2199) return false
  if (place.atoms.entry[at].digits === undefined && value % 100 === 0) return false
  if (YEARED.has(place.wordBefore()) || listed(place)) return true
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
    (after.dash && touches(atoms, end - 1) && place.after(2).digits !== undefined) ||
    (before.colon && touches(atoms, at - 1)) ||
    (before.dash && touches(atoms, at - 1))
  )
    return false
  if (after.percent || after.unit || before.percent) return false
  return !counts(place, value) || (opensYear(place) && value % 100 !== 0 && value > 1500)
}
