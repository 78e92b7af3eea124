/** Stretches of time, and times so far before or after another. */
import { ONLY, SPENT } from '../lexicon/context.ts'
import type { Amount } from '../meaning.ts'
import type { Place, Rule } from './rule.ts'

/** After an amount: «… من الحريق», «… على رحيله»: told from a happening, not from now. */
const ofHappening = (place: Place) => {
  const word = place.wordAfter()
  // «قبل يومين فقط من الاجتماع»
  const step = word === ONLY ? 2 : 1
  const after = place.after(step + 1)
  return (place.after(step).of && after.deictic === undefined && !after.nowWord) || word === 'علي'
}
const single = (amounts: Amount[]) => amounts.length === 1 && amounts[0].count === 1

export const offset: Rule[] = [
  {
    name: 'offset.before-after',
    level: 'plain',
    pattern: '(before|after) (moreThan|lessThan|about)? amounts (full|ah)? (fromNow|of deictic)?',
    make: (c, place) => {
      // «يوما بعد يوم»: again and again.
      if (c.deictic || place.before(1).unit?.unit === c.amounts[0].unit) return null
      if (ofHappening(place)) return { is: 'duration', amounts: c.amounts }
      return {
        is: 'offset',
        amounts: c.amounts,
        sign: c.before ? -1 : 1,
        head: c.before ? 'ago' : 'in',
        ...(c.ah && { hijri: true as const }),
      }
    },
    yes: [
      ['قبل ثلاثة أيام', '2015-09-08'],
      ['بعد يومين', '2015-09-13'],
      ['بعد أسبوعين من الآن', '2015-09-25'],
      ['بعد يومين من اليوم', '2015-09-13'],
      ['قبل 36 سنة', '1979'],
      ['قبل عامين', '2013'],
      ['بعد تلاتة أيام', '2015-09-14'],
      ['بعد سنتين هجريتين', '2016-10-02/2017-09-20'],
    ],
    no: ['قبل المباراة', 'بعد الأسبوع الماضي', 'يوما بعد يوم'],
  },
  {
    name: 'offset.since',
    level: 'plain',
    pattern: 'since (moreThan|lessThan|about)? amounts',
    make: (c) => ({ is: 'offset', amounts: c.amounts, sign: -1, head: 'since' }),
    yes: [
      ['منذ عشرة أيام', 'P10D'],
      ['منذ 40 عاما', 'P40Y'],
      ['منذ عام', 'P1Y'],
    ],
    no: ['منذ عام 2011'],
  },
  {
    name: 'offset.told',
    level: 'plain',
    pattern: '(before|after) thenWord of? (ب)? amounts',
    make: (c) => ({ is: 'offset', amounts: c.amounts, sign: c.before ? -1 : 1, head: 'in', told: true }),
    yes: [['بعد ذلك بيومين', '2015-09-13']],
    no: ['بعد ذلك اللاعب'],
  },
  {
    name: 'offset.from-now',
    level: 'plain',
    pattern: 'amounts (fromNow|of deictic)',
    make: (c) => (c.deictic ? null : { is: 'offset', amounts: c.amounts, sign: 1, head: 'in' }),
    yes: [
      ['3 أيام من الآن', '2015-09-14'],
      ['ثلاثة أيام من اليوم', '2015-09-14'],
    ],
    no: ['عشرة أيام من أمس', 'ثلاثة أيام من المفاوضات'],
  },
  {
    name: 'offset.of',
    level: 'plain',
    pattern: 'of amounts',
    when: (place) => place.opens,
    make: (c, place) => (place.alone ? { is: 'offset', amounts: c.amounts, sign: -1, head: 'ago' } : null),
    yes: [['من أسبوع', '2015-09-04']],
    no: ['وصل من أسبوع'],
  },
  {
    name: 'duration.last',
    level: 'other',
    pattern: '(last amounts|unit number (shift|few)|amounts shift)',
    make: (c) => {
      if (c.amounts)
        return single(c.amounts) && !c.last ? null : { is: 'duration', amounts: c.amounts, place: c.shift?.by ?? -1 }
      const count = c.number?.value
      return c.unit.number === 3
        ? { is: 'duration', amounts: [{ count, unit: c.unit.unit }], place: c.shift?.by ?? -1 }
        : null
    },
    yes: [
      ['السنوات الأربع الماضية', 'P4Y'],
      ['آخر 3 أشهر', 'P3M'],
      ['الثلاثة أشهر الماضية', 'P3M'],
      ['الـ24 ساعة الماضية', 'PT24H'],
      ['ثلاثين يوما المقبلة', 'P30D'],
      ['السنتين الماضيتين', 'P2Y'],
      ['الأشهر الثلاثة القادمة', 'P3M'],
      ['الساعات الأربع والعشرين الماضية', 'PT24H'],
    ],
    no: ['السنة الماضية', 'الأسبوع الأخير', 'بلغ 12 في المئة الشهر'],
  },
  {
    name: 'duration.counted-after',
    level: 'other',
    pattern: 'unit number',
    make: (c, place) => {
      const { def } = place.atoms.entry[place.at]
      const counted = c.unit.number === 3 && def && !c.number.ordinal && c.number.value > 2 && c.number.value < 100
      return counted ? { is: 'duration', amounts: [{ count: c.number.value, unit: c.unit.unit }] } : null
    },
    yes: [
      ['خلال الأشهر التسعة', 'P9M'],
      ['الأيام الـ12', 'P12D'],
    ],
    no: ['الأيام الأولى', 'السنوات 2011'],
  },
  {
    name: 'duration.plain',
    level: 'other',
    pattern: '(moreThan|lessThan)? amounts full?',
    make: (c, place) => {
      const mod = c.moreThan ? 'MORE_THAN' : c.lessThan ? 'LESS_THAN' : undefined
      // «سنة واحدة» is counted, a bare «سنة» is not.
      const counted = place.end - place.at > 1 && place.atoms.entry[place.end - 1].cardinal !== undefined
      if (single(c.amounts) && !mod && !c.full && !counted && !bareStands(place)) return null
      return { is: 'duration', amounts: c.amounts, ...(mod && { mod }) }
    },
    yes: [
      ['لمدة خمس سنوات', 'P5Y'],
      ['ربع ساعة', 'PT15M'],
      ['ساعتان ونصف', 'PT2H30M'],
      ['أقل من عامين', 'P2Y'],
      ['عام وشهران', 'P1Y2M'],
      ['سنة واحدة', 'P1Y'],
      ['نصف قرن', 'P50Y'],
      ['سنة كاملة', 'P1Y'],
    ],
    no: ['مرة ثانية', 'كل عام وأنتم بخير', 'مقر شهر'],
  },
]

/** A unit alone is a stretch of time only where something says so («لمدة شهر», «قضى شهرا»). */
function bareStands(place: Place): boolean {
  const before = place.before(1)
  if (place.atoms.entry[place.at].def) return false
  if (place.alone) return true
  const word = place.wordBefore()
  return (
    Boolean(before.during || before.about) ||
    word === 'مدة' ||
    word === 'لمدة' ||
    word === 'مدي' ||
    SPENT.has(word.replace(/^[وف]/, ''))
  )
}
