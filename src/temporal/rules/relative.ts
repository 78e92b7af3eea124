/** Days and periods counted from the day of speaking or from the last date told. */

import * as CLASS from '../../text/class.ts'
import {
  BALLS,
  EARLY,
  ITS_DAY,
  LIKE,
  NEGATIONS,
  ONE,
  PRESS_TITLES,
  TOMORROW_OR_BALL,
  WORLD_DAYS,
} from '../lexicon/context.ts'
import { closed } from './gates.ts'
import type { Place, Rule } from './rule.ts'

/** Words back in which a month says that an ordinal is a day of it. */
const MONTH_REACH = 12

/** «في الثالث من مايو … وفي الخامس»: a day of a month was told in the sentence. */
const monthBefore = (place: Place): boolean => {
  const { tokens, token } = place.atoms
  for (let step = 1; step <= MONTH_REACH && step <= place.at; step++) {
    if (place.before(step).month)
      return place.before(step + 1).cardinal !== undefined || place.before(step + 2).cardinal !== undefined
    if (place.before(step).dot || tokens.cls[token[place.at - step]] === CLASS.NEWLINE) return false
  }
  return false
}

const lastWord = ({ atoms, end }: Place): string => atoms.tokens.norm[atoms.after[end - 1] - 1]

/** «بكرة القدم», «بكرة جديدة»: a ball's noun or adjective follows. */
const isBall = (place: Place): boolean => {
  const { dayPart, weekday, hourWord } = place.after(1)
  if (lastWord(place) !== TOMORROW_OR_BALL || dayPart || weekday !== undefined || hourWord) return false
  const next = place.wordAfter()
  return next.startsWith('ال') || /^[^وفبلك].*ة$/.test(next) || BALLS.has(next)
}

/** «صحيفة اليوم»; «الوزير المصري اليوم» is no paper. */
const isPress = (place: Place): boolean => {
  const { tokens, token } = place.atoms
  return PRESS_TITLES.has(place.wordBefore()) && !tokens.norm[token[place.at - 2]]?.startsWith('ال')
}

/** «مليون برميل في اليوم»: each day. */
const isRate = (place: Place): boolean =>
  (place.before(1).in === true || place.atoms.glued[place.at] === 'ب') && !place.alone && closed(place)

/** «في مثل هذا اليوم»: of another year. */
const isLike = (place: Place): boolean => place.wordBefore() === LIKE

/** «المعرض في يومه الأول»: ranked among those that it lasts. */
const isItsDay = ({ atoms: { entry, token, tokens }, at }: Place): boolean =>
  tokens.norm[token[at]] === ITS_DAY && entry[at + 1].cardinal?.ordinal === true

export const relative: Rule[] = [
  {
    // reads 'البارحة الأولى' as '2015-09-09'
    // reads 'اليوم' as '2015-09-11'
    // reads 'بالأمس' as '2015-09-10'
    // reads 'كالأمس' as '2015-09-10'
    // reads 'أول من أمس' as '2015-09-09'
    // reads 'يوم غد' as '2015-09-12'
    // reads 'بعد غد' as '2015-09-13'
    // leaves 'اليوم الأول من المهرجان'
    // leaves 'اليوم العالمي للسكر'
    // reads 'الوزير المصري اليوم' as '2015-09-11'
    // reads 'الوفد المصري أمس' as '2015-09-10'
    // leaves 'صحيفة اليوم'
    // leaves 'قالت المصري اليوم'
    // leaves 'لم أمس أحدا'
    // leaves 'في وقت باكر'
    // leaves 'ينتج مليون برميل في اليوم'
    // leaves 'يلعب بكرة القدم'
    // leaves 'سجل بكرة جميلة'
    // leaves 'خرجوا عن بكرة أبيهم'
    name: 'relative.deictic',
    level: 'plain',
    pattern: 'dayWord? deictic',
    make: (c, place) =>
      (c.deictic === 0 && isPress(place)) ||
      NEGATIONS.has(place.wordBefore()) ||
      (lastWord(place) === EARLY && !place.alone) ||
      isBall(place) ||
      (c.deictic === 0 && isRate(place)) ||
      (c.deictic === 0 &&
        (WORLD_DAYS.has(place.wordAfter()) || place.after(1).cardinal?.ordinal || place.after(1).final))
        ? null
        : { is: 'unit', unit: 'day', shift: c.deictic },
  },
  {
    // reads 'العام الماضي' as '2014'
    // reads 'الأسبوع المقبل' as '2015-W38'
    // reads 'هذا الشهر' as '2015-09'
    // reads 'الشهر المنقضي' as '2015-08'
    // reads 'السنة قبل المنصرمة' as '2013'
    // reads 'العام الجاري' as '2015'
    // reads 'هالأسبوع' as '2015-W37'
    // reads 'الشهر الذي مضى' as '2015-08'
    // reads 'السنة اللي فاتت' as '2014'
    // reads 'نهاية الأسبوع الماضي' as '2015-W36-WE'
    // reads 'في مثل هذا اليوم' as 'XXXX-XX-XX'
    // leaves 'الأمين العام'
    // leaves 'الرأي العام'
    name: 'relative.period',
    level: 'plain',
    pattern: 'relative',
    make: (c, place) => {
      const { unit, shift, told, same, hijri } = c.relative
      if (unit === 'half' || unit === 'quarter' || unit === 'second') return null
      if (unit === 'day' && isLike(place)) return { is: 'unit', unit, shift, like: true }
      return { is: 'unit', unit, shift, ...(told && { told }), ...(same && { same }), ...(hijri && { hijri }) }
    },
  },
  {
    // reads 'الشهر نفسه من العام الماضي' as '2014-09'
    // reads 'هذا الشهر من عام 2012' as '2012-09'
    // reads 'في مثل هذا اليوم من عام 1999' as '1999-09-11'
    // leaves 'الأسبوع نفسه من العام الماضي'
    // leaves 'الشهر الماضي من 2012'
    name: 'relative.month-of-year',
    level: 'plain',
    pattern: 'relative of year',
    make: (c, place) => {
      const { unit, shift, same } = c.relative
      if (unit === 'day' && isLike(place)) return { is: 'calendar', year: c.year.slot, month: { shift: 0 }, day: 0 }
      if (unit !== 'month' || shift !== 0) return null
      return { is: 'calendar', year: c.year.slot, month: same ? { same } : { shift } }
    },
  },
  {
    // reads 'عطلة نهاية الأسبوع' as '2015-W37-WE'
    // leaves 'نهاية العالم'
    name: 'relative.weekend',
    level: 'plain',
    pattern: 'unit',
    make: (c) => (c.unit.unit === 'weekend' ? { is: 'unit', unit: 'weekend', shift: 0 } : null),
  },
  {
    // reads 'الأسبوع' as '2015-W37'
    // leaves 'المدير العام'
    name: 'relative.bare-period',
    level: 'plain',
    pattern: 'unit',
    when: (place) => place.opens,
    make: (c, place) =>
      place.alone && c.unit.number === 1 && place.atoms.entry[place.at].def && c.unit.unit !== 'second'
        ? { is: 'unit', unit: c.unit.unit, shift: 0 }
        : null,
  },
  {
    // reads 'يوم 21' as '2015-08-21'
    // reads 'وصل يوم 21' as '2015-08-21'
    // reads 'سيصل يوم 3' as '2015-10-03'
    // leaves 'يوم 45'
    // reads 'يومه 21' as '2015-08-21'
    // leaves 'في يوم واحد'
    // leaves 'في يومه الأول'
    // leaves 'دخل الإضراب يومه الخامس عشر'
    name: 'relative.day-number',
    level: 'plain',
    pattern: 'dayWord dayOfMonth',
    make: (c, place) =>
      place.after(1).unit ||
      place.after(1).dash ||
      place.after(1).slash ||
      place.after(1).month ||
      lastWord(place) === ONE ||
      isItsDay(place) ||
      place.atoms.entry[place.at].deictic !== undefined
        ? null
        : { is: 'calendar', day: c.dayOfMonth, month: { near: true } },
  },
  {
    // reads 'عدت في السابع والعشرين' as '2015-08-27'
    // reads 'سنلتقي في الثاني عشر' as '2015-09-12'
    // leaves 'في الخامس'
    // leaves 'في السابع والعشرين من عمره'
    // leaves 'المركز السابع عشر'
    name: 'relative.day-ordinal',
    level: 'plain',
    pattern: 'number',
    when: (place) => place.before(1).in === true,
    make: (c, place) => {
      const { value, ordinal, feminine } = c.number
      // Up to the tenth, and of the tens, an ordinal is of anything else, or an age, but beside another date.
      const isDay = ordinal && !feminine && value < 32 && ((value > 10 && value % 10 > 0) || monthBefore(place))
      return isDay && closed(place) ? { is: 'calendar', day: value, month: { near: true } } : null
    },
  },
]
