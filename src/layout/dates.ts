import { civil, extentOf } from './calendar.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import type { Digits, Lang, LayoutEvent, MonthNames, Time } from './types.ts'
import { digitsIn, wordsOf } from './words.ts'

/** The other tradition that a reader may know a month by. */
const otherOf = (months: MonthNames): MonthNames => (months === 'egypt' ? 'levant' : 'egypt')

/** Dates in words, in one language, one tradition of month names and one set of digits. */
export interface Dates {
  /** 2013; before our era with its name. */
  year(t: Time): string
  /** سبتمبر */
  monthName(t: Time): string
  /** سبتمبر / أيلول: the name of the other tradition beside it, where it is another word */
  monthNames(t: Time): string
  /** سبتمبر / أيلول 2015 */
  month(t: Time): string
  /** سبتمبر 2015 */
  monthShort(t: Time): string
  /** الخميس */
  weekdayName(t: Time): string
  /** الخميس 10 */
  weekdayDay(t: Time): string
  /** 10 */
  dayNumber(t: Time): string
  /** 10 سبتمبر */
  dayMonth(t: Time): string
  /** 10 سبتمبر 2015 */
  date(t: Time): string
  /** الخميس 10 سبتمبر / أيلول 2015 */
  full(t: Time): string
  /** First and last day, as short as they allow: a month, a year, «10–12 سبتمبر 2015»; with both names of a month or one. */
  span(first: Time, last: Time, both?: boolean): string
  /** 14:30 */
  clock(t: Time): string
  /** When an event was, in few words: «نحو سبتمبر 2015», «حتى 10 سبتمبر 2015»; empty for the undated. */
  phrase(event: LayoutEvent): string
}

const cache = new Map<string, Dates>()

export function datesIn(lang: Lang, months: MonthNames, digits: Digits): Dates {
  const key = `${lang} ${months} ${digits}`
  let dates = cache.get(key)
  if (!dates) {
    dates = build(lang, months, digits)
    cache.set(key, dates)
  }
  return dates
}

function build(lang: Lang, months: MonthNames, digits: Digits): Dates {
  const words = wordsOf(lang)
  const monthsHere = monthsOf(lang, months)
  const monthsElsewhere = monthsOf(lang, otherOf(months))
  const weekdays = weekdaysOf(lang)
  const number = (n: number) => digitsIn(String(n), digits)
  const two = (n: number) => digitsIn(String(n).padStart(2, '0'), digits)

  const dayNumber = (t: Time) => number(civil(t).day)
  const monthName = (t: Time) => monthsHere[civil(t).month - 1]
  const otherName = (t: Time) => monthsElsewhere[civil(t).month - 1]
  // The first day that is counted from was a Thursday.
  const weekdayName = (t: Time) => weekdays[(((Math.floor(t) + 4) % 7) + 7) % 7]
  const weekday = (t: Time) => (lang === 'ar' ? weekdayName(t) : weekdayName(t).slice(0, 3))
  const year = (t: Time) => {
    const n = civil(t).year
    // The year before the first is astronomers' 0.
    return n > 0 ? number(n) : words.beforeEra.replace('#', number(1 - n))
  }
  const clock = (t: Time) => {
    const minutes = Math.round((t - Math.floor(t)) * 1440)
    return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  }
  const monthNames = (t: Time) => {
    const names = [monthName(t), otherName(t)]
    return names[0] === names[1] ? names[0] : names.join(' / ')
  }
  const dayMonth = (t: Time) => `${dayNumber(t)} ${monthName(t)}`
  const dates: Dates = {
    year,
    monthName,
    monthNames,
    weekdayName,
    month: (t) => `${monthNames(t)} ${year(t)}`,
    monthShort: (t) => `${monthName(t)} ${year(t)}`,
    weekdayDay: (t) => `${weekday(t)} ${dayNumber(t)}`,
    dayNumber,
    dayMonth,
    date: (t) => `${dayMonth(t)} ${year(t)}`,
    span,
    full: (t) => `${weekdayName(t)} ${dayNumber(t)} ${monthNames(t)} ${year(t)}`,
    clock,
    phrase(event) {
      const extent = extentOf(event)
      if (!extent) return ''
      const [from, to] = extent
      if (from === Number.NEGATIVE_INFINITY) return words.until.replace('#', dates.date(to - 1))
      if (to === Number.POSITIVE_INFINITY) return words.since.replace('#', dates.date(from))
      const edtf = event.time.edtf ?? ''
      const season = /^-?\d{4,}-2([1-4])/.exec(edtf)
      const when = season ? words.seasons[+season[1] - 1].replace('#', year(from)) : span(from, to - 1)
      return /[~%?]/.test(edtf) ? words.about.replace('#', when) : when
    },
  }

  function span(first: Time, last: Time, both = false): string {
    const nameOf = both ? monthNames : monthName
    const month = (t: Time) => `${nameOf(t)} ${year(t)}`
    const date = (t: Time) => `${dayNumber(t)} ${month(t)}`
    const a = civil(first)
    const b = civil(last)
    const wholeMonths = a.day === 1 && civil(last + 1).day === 1
    if (first === last) return date(first)
    if (wholeMonths && a.month === 1 && b.month === 12)
      return a.year === b.year ? year(first) : `${year(first)}–${year(last)}`
    const end = wholeMonths ? month(last) : date(last)
    if (a.year !== b.year) return `${wholeMonths ? month(first) : date(first)} – ${end}`
    if (a.month !== b.month) return `${wholeMonths ? '' : `${dayNumber(first)} `}${nameOf(first)} – ${end}`
    return wholeMonths ? end : `${dayNumber(first)}–${end}`
  }
  return dates
}
