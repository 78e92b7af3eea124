/** Dates in digits alone, with any separator. */
import type { CalendarMeaning, Slot } from '../meaning.ts'
import { closed } from './gates.ts'
import type { Captures, Place, Rule } from './rule.ts'

/** Two digits of a year: 70 and above are of the 20th century. */
const fullYear = (value: number, width: number) => (width > 2 ? value : value >= 70 ? 1900 + value : 2000 + value)

/** Three numbers in the order that they allow: day, month, year unless a part is over its bound. */
function threeNumbers(a: number, b: number, c: number, widths: [number, number, number]): CalendarMeaning | null {
  // EDTF tells years of more than four digits in another way, and no news needs them.
  if (Math.max(...widths) > 4) return null
  let [year, month, day] = [fullYear(c, widths[2]), b, a]
  if (widths[0] === 4 || (a > 31 && widths[0] === 2)) [year, month, day] = [fullYear(a, widths[0]), b, c]
  else if (widths[2] < 2 || widths[2] === 3) return null
  if (month > 12 && day <= 12) [month, day] = [day, month]
  if (month < 1 || month > 12 || day < 1 || day > 31 || (widths[0] !== 4 && a > 31 && b > 31)) return null
  const hijri = year >= 1300 && year <= 1480
  return { is: 'calendar', year, month, day, ...(hijri && { hijri: true as const }) }
}

const widthsOf = (place: Place): number[] => {
  const widths: number[] = []
  for (let i = place.at; i < place.end; i++) {
    const { width } = place.atoms.entry[i]
    if (width !== undefined) widths.push(width as number)
  }
  return widths
}

const sameMark = (c: Captures) => Boolean(c.slash) === Boolean(c.slash2) && Boolean(c.dash) === Boolean(c.dash2)

/** «في», «يوم», «بتاريخ» before two numbers, which else are a score or a share. */
const dayLike = (place: Place) => {
  const before = place.before(1)
  return (
    Boolean(before.in || before.dayWord || before.dated || before.corresponding || before.since || before.until) ||
    place.alone
  )
}

const valid = (meaning: CalendarMeaning & { month?: Slot }): CalendarMeaning | null =>
  typeof meaning.month === 'number' && meaning.month >= 1 && meaning.month <= 12 && (meaning.day ?? 1) <= 31
    ? meaning
    : null

export const numeric: Rule[] = [
  {
    // reads '27/5/1998' as '1998-05-27'
    // reads '1998-5-27' as '1998-05-27'
    // reads '98/5/27' as '1998-05-27'
    // reads '1.5.2014' as '2014-05-01'
    // reads '2015/08/12' as '2015-08-12'
    // reads '22/4/2016م' as '2016-04-22'
    // leaves 'النسخة 1.2.3'
    // leaves 'هاتف 555-12-345'
    // leaves 'الملف 3/5/10000'
    name: 'absolute.numeric',
    level: 'plain',
    pattern: 'a=digitsOnly (slash|dash|dot) b=digitsOnly (slash2=slash|dash2=dash|dot) c=digitsOnly ad? ah?',
    make: (c, place) => {
      const widths = widthsOf(place) as [number, number, number]
      const meaning = sameMark(c) ? threeNumbers(c.a, c.b, c.c, widths) : null
      if (meaning && c.ah) meaning.hijri = true
      return meaning && place.before(1).slash === undefined && place.after(1).slash === undefined ? meaning : null
    },
  },
  {
    // reads '14/11, 16' as '2016-11-14'
    // leaves '14/11، قال'
    name: 'absolute.numeric-comma-year',
    level: 'plain',
    pattern: 'a=digitsOnly (slash|dash) b=digitsOnly comma c=digitsOnly',
    make: (c, place) => threeNumbers(c.a, c.b, c.c, widthsOf(place) as [number, number, number]),
  },
  {
    // reads '17/2 / (1966)' as '1966-02-17'
    // reads '21/24/4 / (1942)' as '1942-04-21/1942-04-24'
    // leaves '17/2 / (66)'
    name: 'absolute.numeric-bracketed-year',
    level: 'plain',
    pattern: 'a=digitsOnly slash b=digitsOnly (slash c=digitsOnly)? slash? open d=digitsOnly close',
    make: (c) => {
      if (c.d < 1000 || c.d > 2199) return null
      if (c.c === undefined) return valid({ is: 'calendar', year: c.d, month: c.b, day: c.a })
      const from = valid({ is: 'calendar', year: c.d, month: c.c, day: c.a })
      const to = valid({ is: 'calendar', year: c.d, month: c.c, day: c.b })
      return from && to && c.b > c.a ? { is: 'range', from, to } : null
    },
  },
  {
    // reads '5/1998' as '1998-05'
    // reads '3/2015' as '2015-03'
    // leaves 'القرار 24/1966'
    // leaves 'رقم 13/2015'
    name: 'absolute.numeric-month-year',
    level: 'plain',
    pattern: 'a=digitsOnly (slash|dash) b=digitsOnly',
    make: (c, place) => {
      const [left, right] = widthsOf(place)
      const around = place.before(1)
      if (around.slash || around.dash || place.after(1).slash) return null
      if (right === 4 && left <= 2 && c.b >= 1000 && c.b < 2200) return valid({ is: 'calendar', year: c.b, month: c.a })
      if (left === 4 && right <= 2 && c.a >= 1000 && c.a < 2200 && c.b <= 12)
        return valid({ is: 'calendar', year: c.a, month: c.b })
      return null
    },
  },
  {
    // reads 'في 22/04' as '2015-04-22'
    // reads 'منذ 27-5' as '2015-05-27'
    // leaves 'فاز 3-2 على ضيفه'
    // leaves 'بنسبة 1/3 من السكان'
    name: 'absolute.numeric-day-month',
    level: 'plain',
    pattern: 'a=digitsOnly (slash|dash|dot) b=digitsOnly',
    make: (c, place) => {
      const around = place.before(1)
      // «في 27.5»: a decimal, but at the end of what is said.
      if (c.dot && !(closed(place) && dayLike(place))) return null
      if (around.slash || around.dash || place.after(1).slash || place.after(1).dash || c.a === 0 || c.b === 0)
        return null
      if (place.after(1).unit || place.after(1).month || place.after(1).monthWord) return null
      // «الاثنين 31/8», and «الأحد 3/1» rather a score.
      const ofWeekday = place.before(1).weekday !== undefined && c.slash && (closed(place) || c.a > 9)
      const likely = dayLike(place) || ofWeekday || (closed(place) && (c.a > 12 || c.b > 12))
      if (!likely || widthsOf(place).some((width) => width > 2)) return null
      return c.b > 12
        ? valid({ is: 'calendar', month: c.a, day: c.b })
        : valid({ is: 'calendar', month: c.b, day: c.a })
    },
  },
]
