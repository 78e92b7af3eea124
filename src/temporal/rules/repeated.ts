/** Times that return, times without a place, stretches of unknown length. */

import { durationValue } from '../resolve/amounts.ts'
import { closed, opened } from './gates.ts'
import type { Rule } from './rule.ts'

export const repeated: Rule[] = [
  {
    name: 'set.every-amount',
    level: 'other',
    pattern: 'every amounts',
    make: (c, place) => (place.wordAfter() === 'وانتم' ? null : { is: 'set', value: durationValue(c.amounts) }),
    yes: [
      ['كل 4 سنوات', 'P4Y'],
      ['كل شهر', 'P1M'],
    ],
    no: ['كل عام وأنتم بخير'],
  },
  {
    name: 'set.every-weekday',
    level: 'other',
    pattern: 'every dayWord? (weekday|weekdayName) (and (weekday|weekdayName))?',
    make: (_c, place) => {
      // «كل أحد يعلم» is everyone.
      const counted = place.atoms.entry[place.end - 1].cardinal !== undefined
      const next = place.after(1)
      return counted && !closed(place) && !next.of && !next.in && !next.hourWord ? null : { is: 'set', value: 'P1W' }
    },
    yes: [
      ['كل خميس', 'P1W'],
      ['كل يوم أحد', 'P1W'],
      ['كل يوم أحد في الملعب', 'P1W'],
      ['كل اثنين وأربعاء', 'P1W'],
    ],
    no: ['كل أحد عشر لاعبا', 'كل يوم أحد المواطنين'],
  },
  {
    name: 'set.weekday-of-every-week',
    level: 'other',
    pattern: '(dayWord|daysWord|several=unit)? weekday of every unit',
    make: (c) => (c.unit.unit === 'week' && c.several?.unit !== 'week' ? { is: 'set', value: 'P1W' } : null),
    yes: [
      ['الخميس من كل أسبوع', 'P1W'],
      ['أيام الجمعة من كل أسبوع', 'P1W'],
    ],
    no: ['الخميس من كل عام'],
  },
  {
    name: 'set.every-part',
    level: 'other',
    pattern: '(every dayPart|dayPart every amounts)',
    make: (c) =>
      !c.amounts || (c.amounts.length === 1 && c.amounts[0].count === 1 && c.amounts[0].unit === 'day')
        ? { is: 'set', value: 'P1D' }
        : null,
    yes: [
      ['كل صباح', 'P1D'],
      ['مساء كل يوم', 'P1D'],
    ],
    no: ['صباح كل ثلاثة أيام'],
  },
  {
    name: 'set.every-date',
    level: 'other',
    pattern: 'every (unit in)? dayOfMonth monthOf',
    make: (c) => (c.unit === undefined || c.unit.unit === 'year' ? { is: 'set', value: 'P1Y' } : null),
    yes: [
      ['كل 15 أبريل', 'P1Y'],
      ['كل عام في 15 أبريل', 'P1Y'],
    ],
    no: ['كل 15 شهرا'],
  },
  {
    name: 'set.every-season',
    level: 'other',
    pattern: 'every (season|monthOf|feast|weekend=unit)',
    make: (c) =>
      c.weekend ? (c.weekend.unit === 'weekend' ? { is: 'set', value: 'P1W' } : null) : { is: 'set', value: 'P1Y' },
    yes: [
      ['كل صيف', 'P1Y'],
      ['كل رمضان', 'P1Y'],
      ['كل عطلة نهاية أسبوع', 'P1W'],
    ],
    no: ['كل الصيفيات', 'كل مارسيليا'],
  },
  {
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
      const per = c.in || place.atoms.glued.get(last) === 'ب'
      if (c.unit.number !== 1 || !def || !per || place.after(1).shift || place.after(1).digits !== undefined)
        return null
      return { is: 'set', value: durationValue([{ count: 1, unit: c.unit.unit }]) }
    },
    yes: [
      ['مرتين في الأسبوع', 'P1W'],
      ['ثلاث مرات يوميا', 'P1D'],
      ['مرة واحدة في السنة', 'P1Y'],
      ['خمس مرات باليوم', 'P1D'],
      ['مرة كل أربع سنوات', 'P4Y'],
    ],
    no: ['مرتين في العام الماضي', 'ثلاث مرات في المباراة', 'لأول مرة في اليوم'],
  },
  {
    name: 'set.frequency',
    level: 'other',
    pattern: 'frequency',
    make: (c, place) =>
      place.after(1).month || place.after(1).weekday !== undefined || place.after(1).deictic !== undefined
        ? null
        : { is: 'set', value: c.frequency },
    yes: [
      ['سنويا', 'P1Y'],
      ['يوميا', 'P1D'],
      ['المؤتمر السنوي', 'P1Y'],
    ],
    no: ['يومي الخميس والجمعة'],
  },
  {
    name: 'reference.within',
    level: 'part',
    pattern: 'in? (reference|timely) of (date|unit)',
    make: (c, place) => {
      if (c.date) return c.timely ? null : c.date
      const { def } = place.atoms.entry[place.end - 1]
      return def && c.unit.number === 1 ? { is: 'unit', unit: c.unit.unit, shift: 0 } : null
    },
    yes: [
      ['في وقت لاحق من هذا الشهر', '2015-09'],
      ['في وقت لاحق من العام', '2015'],
      ['في وقت مبكر من الأسبوع', '2015-W37'],
    ],
    no: ['في وقت لاحق'],
  },
  {
    name: 'reference.plain',
    level: 'other',
    pattern: 'reference',
    make: (c, place) => (place.before(1).hourWord ? null : { is: 'reference', value: c.reference }),
    yes: [
      ['الآن', 'PRESENT_REF'],
      ['مؤخرا', 'PAST_REF'],
      ['الآونة الأخيرة', 'PAST_REF'],
      ['السنوات الأخيرة', 'PAST_REF'],
      ['الأيام المقبلة', 'FUTURE_REF'],
      ['لاحقا', 'FUTURE_REF'],
    ],
    no: ['الساعة الآن'],
  },
  {
    name: 'reference.now',
    level: 'other',
    pattern: 'nowWord',
    when: (place) => place.opens,
    make: (_c, place) => (place.alone ? { is: 'reference', value: 'PRESENT_REF' } : null),
    yes: [['هذا الوقت', 'PRESENT_REF']],
    no: ['في هذا الوقت تتولى مجموعة أخرى'],
  },
  {
    name: 'duration.vague',
    level: 'other',
    pattern: '(since|before|after)? several? unit few?',
    make: (c, place) => {
      if (c.unit.number !== 3 || place.atoms.entry[place.at].def || (c.few && c.unit.number !== 3)) return null
      if (!c.several && !c.few && !c.since && !c.before && !(c.after && !place.after(1).of)) return null
      if (place.after(1).shift || place.after(1).decade) return null
      const amounts = [{ count: 1, unit: c.unit.unit }]
      const past = c.since || (c.before && !place.after(1).of)
      return past
        ? { is: 'offset', amounts, sign: -1, head: 'since', vague: true }
        : { is: 'duration', amounts, vague: true }
    },
    yes: [
      ['عدة أيام', 'PXD'],
      ['بضع ساعات', 'PTXH'],
      ['منذ أيام', 'PXD'],
      ['قبل شهور', 'PXM'],
    ],
    no: ['ثلاثة أيام', 'أيام العيد'],
  },
  {
    name: 'duration.whole',
    level: 'other',
    pattern: 'whole unit',
    make: (c, place) =>
      c.unit.number === 1 && place.after(1).digits === undefined && (c.whole || opened(place))
        ? { is: 'duration', amounts: [{ count: 1, unit: c.unit.unit }] }
        : null,
    yes: [['طيلة الأسبوع', 'P1W']],
    no: ['طوال عام 2011'],
  },
  {
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
    yes: [['من 10 إلى 15 سنة', 'P10Y/P15Y']],
    no: ['من 15 إلى 10 سنوات'],
  },
  {
    name: 'duration.amount-range',
    level: 'other',
    pattern: '(a=amounts (to|until) b=amounts|between a=amounts and b=amounts)',
    make: (c) => ({ is: 'duration', amounts: c.a, upTo: c.b }),
    yes: [
      ['عشر سنوات إلى 15 سنة', 'P10Y/P15Y'],
      ['بين أسبوعين وثلاثة أسابيع', 'P2W/P3W'],
    ],
    no: ['عشر سنوات ويومين'],
  },
]
