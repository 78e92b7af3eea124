/** Stretches of time, and times so far before or after another. */
import { LASTING, ONLY, SPENT } from '../lexicon/context.ts'
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
    // reads 'قبل ثلاثة أيام' as '2015-09-08'
    // reads 'بعد يومين' as '2015-09-13'
    // reads 'بعد أسبوعين من الآن' as '2015-09-25'
    // reads 'بعد يومين من اليوم' as '2015-09-13'
    // reads 'قبل 36 سنة' as '1979'
    // reads 'قبل عامين' as '2013'
    // reads 'قبل نصف قرن' as '1965'
    // reads 'بعد تلاتة أيام' as '2015-09-14'
    // reads 'بعد سنتين هجريتين' as '2016-10-02/2017-09-20'
    // leaves 'قبل المباراة'
    // leaves 'قبيل شهر رمضان'
    // leaves 'بعد الأسبوع الماضي'
    // leaves 'يوما بعد يوم'
    // leaves 'على بعد 31 سنة ضوئية'
    name: 'offset.before-after',
    level: 'plain',
    pattern: '(before|after) (moreThan|lessThan|about)? amounts (full|ah)? (fromNow|of deictic)?',
    make: (c, place) => {
      // «يوما بعد يوم»: again and again; «على بعد 31 سنة ضوئية»: how far.
      if (c.deictic || place.wordBefore() === 'علي' || place.before(1).unit?.unit === c.amounts[0].unit) return null
      if (ofHappening(place)) return { is: 'duration', amounts: c.amounts }
      return {
        is: 'offset',
        amounts: c.amounts,
        sign: c.before ? -1 : 1,
        head: c.before ? 'ago' : 'in',
        ...(c.ah && { hijri: true as const }),
      }
    },
  },
  {
    // reads 'منذ عشرة أيام' as 'P10D'
    // reads 'منذ 40 عاما' as 'P40Y'
    // reads 'منذ عام' as 'P1Y'
    // leaves 'منذ عام 2011'
    name: 'offset.since',
    level: 'plain',
    pattern: 'since (moreThan|lessThan|about)? amounts',
    make: (c) => ({ is: 'offset', amounts: c.amounts, sign: -1, head: 'since' }),
  },
  {
    // reads 'بعد ذلك بيومين' as '2015-09-13'
    // leaves 'بعد ذلك اللاعب'
    name: 'offset.told',
    level: 'plain',
    pattern: '(before|after) thenWord of? (ب)? amounts',
    make: (c) => ({ is: 'offset', amounts: c.amounts, sign: c.before ? -1 : 1, head: 'in', told: true }),
  },
  {
    // reads '3 أيام من الآن' as '2015-09-14'
    // reads 'ثلاثة أيام من اليوم' as '2015-09-14'
    // leaves 'عشرة أيام من أمس'
    // leaves 'ثلاثة أيام من المفاوضات'
    name: 'offset.from-now',
    level: 'plain',
    pattern: 'amounts (fromNow|of deictic)',
    make: (c) => (c.deictic ? null : { is: 'offset', amounts: c.amounts, sign: 1, head: 'in' }),
  },
  {
    // reads 'من أسبوع' as '2015-09-04'
    // leaves 'وصل من أسبوع'
    name: 'offset.of',
    level: 'plain',
    pattern: 'of amounts',
    when: (place) => place.opens,
    make: (c, place) => (place.alone ? { is: 'offset', amounts: c.amounts, sign: -1, head: 'ago' } : null),
  },
  {
    // reads 'السنوات الأربع الماضية' as 'P4Y'
    // reads 'آخر 3 أشهر' as 'P3M'
    // reads 'الثلاثة أشهر الماضية' as 'P3M'
    // reads 'الـ24 ساعة الماضية' as 'PT24H'
    // reads 'ثلاثين يوما المقبلة' as 'P30D'
    // reads 'السنتين الماضيتين' as 'P2Y'
    // reads 'الأشهر الثلاثة القادمة' as 'P3M'
    // reads 'الساعات الأربع والعشرين الماضية' as 'PT24H'
    // leaves 'السنة الماضية'
    // leaves 'الأسبوع الأخير'
    // leaves 'بلغ 12 في المئة الشهر'
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
  },
  {
    // reads 'خلال الأشهر التسعة' as 'P9M'
    // reads 'الأيام الـ12' as 'P12D'
    // leaves 'الأيام الأولى'
    // leaves 'السنوات 2011'
    name: 'duration.counted-after',
    level: 'other',
    pattern: 'unit number',
    make: (c, place) => {
      const { def } = place.atoms.entry[place.at]
      const counted = c.unit.number === 3 && def && !c.number.ordinal && c.number.value > 2 && c.number.value < 100
      return counted ? { is: 'duration', amounts: [{ count: c.number.value, unit: c.unit.unit }] } : null
    },
  },
  {
    // reads 'لمدة خمس سنوات' as 'P5Y'
    // reads 'ربع ساعة' as 'PT15M'
    // reads 'ساعتان ونصف' as 'PT2H30M'
    // reads 'أقل من عامين' as 'P2Y'
    // reads 'عام وشهران' as 'P1Y2M'
    // reads 'سنة واحدة' as 'P1Y'
    // reads 'نصف قرن' as 'P50Y'
    // reads 'سنة كاملة' as 'P1Y'
    // leaves 'مرة ثانية'
    // leaves 'كل عام وأنتم بخير'
    // leaves 'مقر شهر'
    // leaves 'وقع 120 عقدا'
    // reads 'لمدة 40 سنة' as 'P40Y'
    // leaves 'على بعد 40 سنة ضوئية'
    // leaves 'سرحت 18 ألفا الشهر'
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
  },
]

/** A unit alone is a stretch of time only where something says so («لمدة شهر», «قضى شهرا»). */
function bareStands(place: Place): boolean {
  const before = place.before(1)
  if (place.atoms.entry[place.at].def) return false
  if (place.alone) return true
  const word = place.wordBefore()
  return Boolean(before.during || before.about) || LASTING.has(word) || SPENT.has(word.replace(/^[وف]/, ''))
}
