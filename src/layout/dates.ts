import { civil, extentOf } from './calendar.ts'
import type { Digits, Lang, LayoutEvent, MonthNames, Time } from './types.ts'
import { digitsIn, wordsOf } from './words.ts'

/** Locales whose `Intl` month names are the ones wanted (CLDR). */
const LOCALES: Record<MonthNames, string> = { egypt: 'ar-EG', levant: 'ar-SY', maghreb: 'ar-DZ', morocco: 'ar-MA' }
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
  const localeOf = (m: MonthNames) => (lang === 'ar' ? LOCALES[m] : 'en-GB')
  const formatter = (m: MonthNames, options: Intl.DateTimeFormatOptions) => {
    // Made when first asked: it costs more than all it ever formats, and most drawings need few.
    let f: Intl.DateTimeFormat | undefined
    return memo((t) => {
      f ??= new Intl.DateTimeFormat(`${localeOf(m)}-u-ca-gregory-nu-${digits}`, { timeZone: 'UTC', ...options })
      return f.format(Math.round(t * 1440) * 60000)
    })
  }
  const era = formatter(months, { year: 'numeric', era: 'short' })
  const weekday = formatter(months, { weekday: lang === 'ar' ? 'long' : 'short' })
  const weekdayName = formatter(months, { weekday: 'long' })
  const dayNumber = (t: Time) => digitsIn(String(civil(t).day), digits)
  const monthName = formatter(months, { month: 'long' })
  const otherName = lang === 'ar' ? formatter(otherOf(months), { month: 'long' }) : monthName
  const clock = formatter(months, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

  const year = (t: Time) => (civil(t).year > 0 ? digitsIn(String(civil(t).year), digits) : era(t))
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
      const span = season ? words.seasons[+season[1] - 1].replace('#', year(from)) : spanWords(from, to - 1)
      return /[~%?]/.test(edtf) ? words.about.replace('#', span) : span
    },
  }

  /** First and last day, as short as they allow: a month, a year, «10–12 سبتمبر 2015». */
  function spanWords(first: Time, last: Time): string {
    const a = civil(first)
    const b = civil(last)
    if (first === last) return dates.date(first)
    const wholeMonths = a.day === 1 && civil(last + 1).day === 1
    if (wholeMonths && a.month === 1 && b.month === 12)
      return a.year === b.year ? year(first) : `${year(first)}–${year(last)}`
    if (a.year !== b.year)
      return wholeMonths
        ? `${dates.monthShort(first)} – ${dates.monthShort(last)}`
        : `${dates.date(first)} – ${dates.date(last)}`
    if (a.month !== b.month)
      return wholeMonths
        ? `${monthName(first)} – ${monthName(last)} ${year(last)}`
        : `${dayMonth(first)} – ${dates.date(last)}`
    return wholeMonths ? dates.monthShort(first) : `${dayNumber(first)}–${dates.date(last)}`
  }
  return dates
}

/** `Intl` costs microseconds a call, and an axis asks for the same days again at every frame. */
function memo(f: (t: Time) => string): (t: Time) => string {
  const seen = new Map<Time, string>()
  return (t) => {
    let s = seen.get(t)
    if (s === undefined) {
      if (seen.size > 5000) seen.clear()
      s = f(t)
      seen.set(t, s)
    }
    return s
  }
}
