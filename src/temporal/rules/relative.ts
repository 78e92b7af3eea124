/** Days and periods counted from the day of speaking or from the last date told. */
import { EARLY, NEGATIONS, ONE, PRESS_TITLES, WORLD_DAYS } from '../lexicon/context.ts'
import { closed } from './gates.ts'
import type { Place, Rule } from './rule.ts'

const lastWord = ({ atoms, end }: Place): string => atoms.tokens.norm[atoms.after[end - 1] - 1]

export const relative: Rule[] = [
  {
    name: 'relative.deictic',
    level: 'plain',
    pattern: 'dayWord? deictic',
    make: (c, place) =>
      PRESS_TITLES.has(place.wordBefore()) ||
      NEGATIONS.has(place.wordBefore()) ||
      (lastWord(place) === EARLY && !place.alone) ||
      (c.deictic === 0 &&
        (WORLD_DAYS.has(place.wordAfter()) || place.after(1).cardinal?.ordinal || place.after(1).final))
        ? null
        : { is: 'unit', unit: 'day', shift: c.deictic },
    yes: [
      ['البارحة الأولى', '2015-09-09'],
      ['اليوم', '2015-09-11'],
      ['بالأمس', '2015-09-10'],
      ['كالأمس', '2015-09-10'],
      ['أول من أمس', '2015-09-09'],
      ['يوم غد', '2015-09-12'],
      ['بعد غد', '2015-09-13'],
    ],
    no: ['اليوم الأول من المهرجان', 'اليوم العالمي للسكر', 'صحيفة اليوم', 'لم أمس أحدا', 'في وقت باكر'],
  },
  {
    name: 'relative.period',
    level: 'plain',
    pattern: 'relative',
    make: (c) => {
      const { unit, shift, told, same, hijri } = c.relative
      if (unit === 'half' || unit === 'quarter' || unit === 'second') return null
      return { is: 'unit', unit, shift, ...(told && { told }), ...(same && { same }), ...(hijri && { hijri }) }
    },
    yes: [
      ['العام الماضي', '2014'],
      ['الأسبوع المقبل', '2015-W38'],
      ['هذا الشهر', '2015-09'],
      ['الشهر المنقضي', '2015-08'],
      ['السنة قبل المنصرمة', '2013'],
      ['العام الجاري', '2015'],
      ['هالأسبوع', '2015-W37'],
      ['نهاية الأسبوع الماضي', '2015-W36-WE'],
    ],
    no: ['الأمين العام', 'الرأي العام'],
  },
  {
    name: 'relative.weekend',
    level: 'plain',
    pattern: 'unit',
    make: (c) => (c.unit.unit === 'weekend' ? { is: 'unit', unit: 'weekend', shift: 0 } : null),
    yes: [['عطلة نهاية الأسبوع', '2015-W37-WE']],
    no: ['نهاية العالم'],
  },
  {
    name: 'relative.bare-period',
    level: 'plain',
    pattern: 'unit',
    when: (place) => place.opens,
    make: (c, place) =>
      place.alone && c.unit.number === 1 && place.atoms.entry[place.at].def && c.unit.unit !== 'second'
        ? { is: 'unit', unit: c.unit.unit, shift: 0 }
        : null,
    yes: [['الأسبوع', '2015-W37']],
    no: ['المدير العام'],
  },
  {
    name: 'relative.day-number',
    level: 'plain',
    pattern: 'dayWord dayOfMonth',
    make: (c, place) =>
      place.after(1).unit ||
      place.after(1).dash ||
      place.after(1).slash ||
      place.after(1).month ||
      lastWord(place) === ONE ||
      place.atoms.entry[place.at].deictic !== undefined
        ? null
        : { is: 'calendar', day: c.dayOfMonth, month: { near: true } },
    yes: [
      ['يوم 21', '2015-08-21'],
      ['وصل يوم 21', '2015-08-21'],
      ['سيصل يوم 3', '2015-10-03'],
    ],
    no: ['يوم 45', 'في يوم واحد'],
  },
  {
    name: 'relative.day-ordinal',
    level: 'plain',
    pattern: 'number',
    when: (place) => place.before(1).in === true,
    make: (c, place) => {
      const { value, ordinal, feminine } = c.number
      // Up to the tenth, and of the tens, an ordinal is of anything else, or an age.
      const isDay = ordinal && !feminine && value > 10 && value < 32 && value % 10 > 0
      return isDay && closed(place) ? { is: 'calendar', day: value, month: { near: true } } : null
    },
    yes: [
      ['عدت في السابع والعشرين', '2015-08-27'],
      ['سنلتقي في الثاني عشر', '2015-09-12'],
    ],
    no: ['في الخامس', 'في السابع والعشرين من عمره', 'المركز السابع عشر'],
  },
]
