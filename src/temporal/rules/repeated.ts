/** Times that return, times without a place, stretches of unknown length. */

import { FUTURE, isBody, MONTHLY, PRESS_TITLES, SURNAMES } from '../lexicon/context.ts'
import { durationValue } from '../resolve/amounts.ts'
import { closed, ofSport, opened } from './gates.ts'
import type { Place, Rule } from './rule.ts'

/** «محمد الشهري»: the adjective «الشهري» follows a noun, which has the article or a phrase of its own before it. */
const isSurname = (place: Place): boolean =>
  SURNAMES.holds(place.atoms.tokens.form[place.atoms.token[place.at]]) &&
  !MONTHLY.has(place.wordBefore().replace(/^[وفبل]?(?:ال|لل)?/, ''))

/** «تيار المستقبل», «جريدة المستقبل». */
const isFutureParty = (place: Place): boolean =>
  place.atoms.tokens.norm[place.atoms.token[place.at]] === FUTURE &&
  (isBody(place.wordBefore()) || PRESS_TITLES.has(place.wordBefore()))

export const repeated: Rule[] = [
  {
    // reads 'كل 4 سنوات' as 'P4Y'
    // reads 'كل شهر' as 'P1M'
    // leaves 'كل عام وأنتم بخير'
    name: 'set.every-amount',
    level: 'other',
    pattern: 'every amounts',
    make: (c, place) => (place.wordAfter() === 'وانتم' ? null : { is: 'set', value: durationValue(c.amounts) }),
  },
  {
    // reads 'كل خميس' as 'P1W'
    // reads 'كل يوم أحد' as 'P1W'
    // reads 'كل ليلة جمعة' as 'P1W'
    // reads 'كل صباح سبت' as 'P1W'
    // reads 'كل يوم أحد في الملعب' as 'P1W'
    // reads 'كل اثنين وأربعاء' as 'P1W'
    // reads 'يجتمع كل يوم أحد لمناقشة الخطة' as 'P1W'
    // leaves 'كل أحد عشر لاعبا'
    // leaves 'كل يوم أحد المواطنين'
    name: 'set.every-weekday',
    level: 'other',
    pattern: 'every (dayWord|dayPart)? (weekday|weekdayName) (and (weekday|weekdayName))?',
    make: (c, place) => {
      // «كل أحد يعلم» is everyone.
      const counted = place.atoms.entry[place.end - 1].cardinal !== undefined
      const next = place.after(1)
      const noun = counted && !closed(place) && !next.of && !next.in && !next.hourWord
      // «كل يوم أحد المواطنين» is one of them, «كل يوم أحد لمناقشة» a Sunday.
      return noun && (!(c.dayWord || c.dayPart) || next.cardinal || place.wordAfter().startsWith('ال'))
        ? null
        : { is: 'set', value: 'P1W' }
    },
  },
  {
    // reads 'الخميس من كل أسبوع' as 'P1W'
    // reads 'أيام الجمعة من كل أسبوع' as 'P1W'
    // leaves 'الخميس من كل عام'
    name: 'set.weekday-of-every-week',
    level: 'other',
    pattern: '(dayWord|daysWord|several=unit)? weekday of every unit',
    make: (c) => (c.unit.unit === 'week' && c.several?.unit !== 'week' ? { is: 'set', value: 'P1W' } : null),
  },
  {
    // reads 'أيام الجمعة' as 'P1W'
    // reads 'أيام الأحد والثلاثاء' as 'P1W'
    // reads 'أيام الأحد والثلاثاء والخميس' as 'P1W'
    // leaves 'أيام الخميس والجمعة والسبت'
    // leaves 'أيام الأحد والثلاثاء المقبلين'
    // leaves 'أيام الخميس 10 سبتمبر'
    name: 'set.weekdays',
    level: 'other',
    pattern: 'several=unit a=weekday ((and|or|comma) b=weekday)? ((and|or|comma) c=weekday)? ((and|or) weekday)?',
    make: ({ several, a, b, c }, place) => {
      const { shift, digits, cardinal } = place.after(1)
      if (several.unit !== 'day' || several.number !== 3 || shift || digits !== undefined || cardinal) return null
      // Three days running are those of one occasion.
      return c !== undefined && b === (a + 1) % 7 && c === (b + 1) % 7 ? null : { is: 'set', value: 'P1W' }
    },
  },
  {
    // reads 'يوميا الساعة 4' as 'P1D'
    // reads 'كل يوم في الثامنة مساء' as 'P1D'
    // reads 'كل جمعة الساعة 5' as 'P1W'
    // leaves 'يوميا 4 لاعبين'
    // leaves 'كل يوم 4 لاعبين'
    name: 'set.at-hour',
    level: 'other',
    pattern: '(frequency|every amounts|every dayWord? (weekday|weekdayName)) (in|at|on|comma)? exactly? hourOf',
    make: (c) => {
      if (!c.hourOf.sure) return null
      return { is: 'set', value: c.frequency ?? (c.amounts ? durationValue(c.amounts) : 'P1W') }
    },
  },
  {
    // reads '15 مايو من كل عام' as 'P1Y'
    // reads 'مايو من كل عام' as 'P1Y'
    // reads 'عيد الأضحى من كل عام' as 'P1Y'
    // leaves '15 مايو من كل شهر'
    // leaves '15 مايو 2014 من كل عام'
    name: 'set.date-of-every-year',
    level: 'other',
    pattern: 'date=plain of every unit',
    make: ({ date, unit }) => {
      const yearless = date.year === undefined && (date.is === 'feast' || typeof date.month === 'number')
      return unit.unit === 'year' && yearless ? { is: 'set', value: 'P1Y' } : null
    },
  },
  {
    // reads 'أول جمعة من كل شهر' as 'P1M'
    // reads 'اليوم الأخير من كل عام' as 'P1Y'
    // leaves 'أول جمعة من كل ثلاثة'
    name: 'set.nth-of-every',
    level: 'other',
    pattern: '((ordinal|first|last) dayWord? (weekdayName|weekday|unit)|unit (ordinal|final)) (of|in) every whole=unit',
    make: ({ whole }) =>
      whole.number === 1 ? { is: 'set', value: durationValue([{ count: 1, unit: whole.unit }]) } : null,
  },
  {
    // reads 'كل صباح' as 'P1D'
    // reads 'مساء كل يوم' as 'P1D'
    // leaves 'صباح كل ثلاثة أيام'
    name: 'set.every-part',
    level: 'other',
    pattern: '(every dayPart|dayPart every amounts)',
    make: (c) =>
      !c.amounts || (c.amounts.length === 1 && c.amounts[0].count === 1 && c.amounts[0].unit === 'day')
        ? { is: 'set', value: 'P1D' }
        : null,
  },
  {
    // reads 'كل 15 أبريل' as 'P1Y'
    // reads 'كل عام في 15 أبريل' as 'P1Y'
    // leaves 'كل 15 شهرا'
    name: 'set.every-date',
    level: 'other',
    pattern: 'every (unit in)? dayOfMonth monthOf',
    make: (c) => (c.unit === undefined || c.unit.unit === 'year' ? { is: 'set', value: 'P1Y' } : null),
  },
  {
    // reads 'كل صيف' as 'P1Y'
    // reads 'كل رمضان' as 'P1Y'
    // reads 'كل عطلة نهاية أسبوع' as 'P1W'
    // leaves 'كل الصيفيات'
    // leaves 'كل مارسيليا'
    name: 'set.every-season',
    level: 'other',
    pattern: 'every (season|monthOf|feast|weekend=unit)',
    make: (c) =>
      c.weekend ? (c.weekend.unit === 'weekend' ? { is: 'set', value: 'P1W' } : null) : { is: 'set', value: 'P1Y' },
  },
  {
    // reads 'مرتين في الأسبوع' as 'P1W'
    // reads 'ثلاث مرات يوميا' as 'P1D'
    // reads 'مرة واحدة في السنة' as 'P1Y'
    // reads 'خمس مرات باليوم' as 'P1D'
    // reads 'مرة كل أربع سنوات' as 'P4Y'
    // leaves 'مرتين في العام الماضي'
    // leaves 'ثلاث مرات في المباراة'
    // leaves 'لأول مرة في اليوم'
    name: 'set.times',
    level: 'other',
    pattern: 'number? timesWord number? (in? unit|every amounts|frequency)',
    make: (c, place) => {
      // «لأول مرة» counts nothing.
      if (c.number?.ordinal || place.before(1).cardinal?.ordinal) return null
      if (c.frequency) return { is: 'set', value: c.frequency }
      if (c.amounts) return { is: 'set', value: durationValue(c.amounts) }
      const last = place.end - 1
      const { def } = place.atoms.entry[last]
      const per = c.in || place.atoms.glued[last] === 'ب'
      if (c.unit.number !== 1 || !def || !per || place.after(1).shift || place.after(1).digits !== undefined)
        return null
      return { is: 'set', value: durationValue([{ count: 1, unit: c.unit.unit }]) }
    },
  },
  {
    // reads 'سنويا' as 'P1Y'
    // reads 'يوميا' as 'P1D'
    // reads 'المؤتمر السنوي' as 'P1Y'
    // leaves 'يومي الخميس والجمعة'
    // leaves 'قال اللواء محمد الشهري'
    // leaves 'وصرح الشهري'
    name: 'set.frequency',
    level: 'other',
    pattern: 'frequency',
    make: (c, place) =>
      place.after(1).month ||
      place.after(1).weekday !== undefined ||
      place.after(1).deictic !== undefined ||
      isSurname(place)
        ? null
        : { is: 'set', value: c.frequency },
  },
  {
    // reads 'في وقت لاحق من هذا الشهر' as '2015-09'
    // reads 'في وقت لاحق من العام' as '2015'
    // reads 'في وقت مبكر من الأسبوع' as '2015-W37'
    // leaves 'في وقت لاحق'
    name: 'reference.within',
    level: 'part',
    pattern: 'in? (reference|timely) of (date|unit)',
    make: (c, place) => {
      if (c.date) return c.timely ? null : c.date
      const { def } = place.atoms.entry[place.end - 1]
      return def && c.unit.number === 1 ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null
    },
  },
  {
    // reads 'الآن' as 'PRESENT_REF'
    // reads 'مؤخرا' as 'PAST_REF'
    // reads 'الآونة الأخيرة' as 'PAST_REF'
    // reads 'السنوات الأخيرة' as 'PAST_REF'
    // reads 'الأيام المقبلة' as 'FUTURE_REF'
    // reads 'لاحقا' as 'FUTURE_REF'
    // leaves 'الساعة الآن'
    // leaves 'زار نائب كتلة المستقبل المدينة'
    // leaves 'قالت صحيفة المستقبل'
    name: 'reference.plain',
    level: 'other',
    pattern: 'reference',
    make: (c, place) =>
      place.before(1).hourWord || isFutureParty(place) ? null : { is: 'reference', value: c.reference },
  },
  {
    // reads 'سجل اللاعب الموسم الماضي' as '2014/2015'
    // reads 'فاز الفريق هذا الموسم' as '2015/2016'
    // reads 'محصول الموسم الماضي' as 'PAST_REF'
    // reads 'محصول الموسم الحالي' as 'PRESENT_REF'
    // leaves 'محصول هذا الموسم'
    // leaves 'محصول الموسم المقبل'
    // leaves 'الموسم الثالث من المسلسل'
    name: 'reference.season',
    level: 'other',
    pattern: '(this seasonWord|seasonWord shiftOf)',
    make: (c, place) => {
      const shift = c.shiftOf?.by ?? 0
      if (ofSport(place)) return { is: 'matches', shift }
      return c.this || shift > 0 ? null : { is: 'reference', value: shift < 0 ? 'PAST_REF' : 'PRESENT_REF' }
    },
  },
  {
    // reads 'هذا الوقت' as 'PRESENT_REF'
    // leaves 'في هذا الوقت تتولى مجموعة أخرى'
    name: 'reference.now',
    level: 'other',
    pattern: 'nowWord',
    when: (place) => place.opens,
    make: (_c, place) => (place.alone ? { is: 'reference', value: 'PRESENT_REF' } : null),
  },
  {
    // reads 'عدة أيام' as 'PXD'
    // reads 'بضع ساعات' as 'PTXH'
    // reads 'منذ أيام' as 'PXD'
    // reads 'قبل شهور' as 'PXM'
    // leaves 'ثلاثة أيام'
    // leaves 'أيام العيد'
    // leaves 'منذ ساعات الصباح الأولى'
    name: 'duration.vague',
    level: 'other',
    pattern: '(since|before|after)? several? unit few?',
    make: (c, place) => {
      if (c.unit.number !== 3 || place.atoms.entry[place.at].def || (c.few && c.unit.number !== 3)) return null
      if (!c.several && !c.few && !c.since && !c.before && !(c.after && !place.after(1).of)) return null
      if (place.after(1).shift || place.after(1).decade || place.after(1).dayPart) return null
      const amounts = [{ count: 1, unit: c.unit.unit }]
      const past = c.since || (c.before && !place.after(1).of)
      return past
        ? { is: 'offset', amounts, sign: -1, head: 'since', vague: true }
        : { is: 'duration', amounts, vague: true }
    },
  },
  {
    // reads 'طيلة الأسبوع' as 'P1W'
    // leaves 'طوال عام 2011'
    // leaves 'طوال شهر رمضان'
    name: 'duration.whole',
    level: 'other',
    pattern: 'whole unit',
    make: (c, place) =>
      c.unit.number === 1 && place.after(1).digits === undefined && !place.after(1).month && (c.whole || opened(place))
        ? { is: 'duration', amounts: [{ count: 1, unit: c.unit.unit }] }
        : null,
  },
  {
    // reads 'من 10 إلى 15 سنة' as 'P10Y/P15Y'
    // leaves 'من 15 إلى 10 سنوات'
    name: 'duration.range',
    level: 'other',
    pattern: '(between|of)? a=number (to|dash|and) b=number unit',
    make: (c, place) => {
      if (
        c.unit.number === 2 ||
        c.a.ordinal ||
        c.b.ordinal ||
        c.a.value >= c.b.value ||
        (c.and && !place.atoms.entry[place.at].between)
      )
        return null
      return {
        is: 'duration',
        amounts: [{ count: c.a.value, unit: c.unit.unit }],
        upTo: [{ count: c.b.value, unit: c.unit.unit }],
      }
    },
  },
  {
    // reads 'عشر سنوات إلى 15 سنة' as 'P10Y/P15Y'
    // reads 'بين أسبوعين وثلاثة أسابيع' as 'P2W/P3W'
    // leaves 'عشر سنوات ويومين'
    name: 'duration.amount-range',
    level: 'other',
    pattern: '(a=amounts (to|until) b=amounts|between a=amounts and b=amounts)',
    make: (c) => ({ is: 'duration', amounts: c.a, upTo: c.b }),
  },
]
