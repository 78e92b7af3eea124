/** Years, named and bare. */
import { NUMBERED, YEARED } from '../lexicon/context.ts'
import { touches } from '../phrases/numbers.ts'
import type { Year } from '../phrases/years.ts'
import { date } from './absolute.ts'
import { counts } from './gates.ts'
import type { Place, Rule } from './rule.ts'

export const year: Rule[] = [
  {
    name: 'absolute.years-of',
    level: 'plain',
    pattern: 'yearsWord year',
    make: (c) => (typeof c.year.slot === 'number' ? date(undefined, undefined, c.year) : null),
    yes: [['عامي 2012', '2012']],
    no: ['عامي الأول'],
  },
  {
    name: 'absolute.named-year',
    level: 'plain',
    pattern: 'year',
    make: (c, place) => {
      const { slot, named, short } = c.year as Year
      if (typeof slot !== 'number') return null
      if (short && counts(place, slot)) return null
      return named || bareYear(slot, place) ? date(undefined, undefined, c.year) : null
    },
    yes: [
      ['عام 1989', '1989'],
      ['العام 2014', '2014'],
      ['العام الماضي 2014', '2014'],
      ['عام 67', '1967'],
      ['عام ثمانية وأربعين', '1948'],
      ['العام الهجري 1435', '2013-11-04/2014-10-24'],
      ['تسعة عشر ثمانية وعشرون', '1928'],
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
      '1811 فحص مخبري',
      '1262 فحصا',
      'مدير عام',
      'خلال عام 12 هدفا',
      'سنة واحدة',
      'خلال عام 60 حالة',
      'الأمين العام 300',
    ],
  },
]

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
