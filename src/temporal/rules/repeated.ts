/** Times that return, times without a place, stretches of unknown length. */

import { durationValue } from '../resolve/amounts.ts'
import { opened } from './gates.ts'
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
    pattern: 'every dayWord? (weekday|weekdayName)',
    make: () => ({ is: 'set', value: 'P1W' }),
    yes: [['كل خميس', 'P1W']],
  },
  {
    name: 'set.every-part',
    level: 'other',
    pattern: 'every dayPart',
    make: () => ({ is: 'set', value: 'P1D' }),
    yes: [['كل صباح', 'P1D']],
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
    pattern: 'in? reference of date',
    make: (c) => c.date,
    yes: [['في وقت لاحق من هذا الشهر', '2015-09']],
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
  },
  {
    name: 'reference.now',
    level: 'other',
    pattern: 'nowWord',
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
      c.unit.number === 1 && (c.whole || opened(place))
        ? { is: 'duration', amounts: [{ count: 1, unit: c.unit.unit }] }
        : null,
    yes: [['طيلة الأسبوع', 'P1W']],
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
  },
  {
    name: 'duration.amount-range',
    level: 'other',
    pattern: 'a=amounts (to|until) b=amounts',
    make: (c) => ({ is: 'duration', amounts: c.a, upTo: c.b }),
    yes: [['عشر سنوات إلى 15 سنة', 'P10Y/P15Y']],
  },
]
