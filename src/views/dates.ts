import type { EventTime } from '../contract/event.ts'
import { dayOf } from '../layout/calendar.ts'
import { datesIn } from '../layout/dates.ts'
import type { Digits, Lang, MonthNames } from '../layout/types.ts'
import { digitsIn } from '../layout/words.ts'

/** How dates are written on the page. */
export interface DateStyle {
  lang: Lang
  months: MonthNames
  digits: Digits
  /** One name of a month where there is little room; else those of both traditions. */
  brief?: boolean
}

export interface Day {
  y: number
  m: number
  d: number
}

/** YYYY-MM-DD, with a sign or more digits for far years. */
export function parseDay(iso: string): Day {
  const [, y, m, d] = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(iso) ?? ['', '1970', '01', '01']
  return { y: Number(y), m: Number(m), d: Number(d) }
}

const utc = ({ y, m, d }: Day) => {
  const date = new Date(Date.UTC(2000, m - 1, d))
  date.setUTCFullYear(y, m - 1, d)
  return date
}

/** Days from one day to another. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((utc(parseDay(b)).getTime() - utc(parseDay(a)).getTime()) / 864e5)

export { digitsIn }

const names = ({ lang, months, digits }: DateStyle) => datesIn(lang, months, digits)

export const monthName = (m: number, style: DateStyle): string => names(style).monthName(dayOf(2001, m))

/** «سبتمبر / أيلول»: the chosen name and, where it is another word, the one of the other tradition. */
const monthNames = (m: number, style: DateStyle): string =>
  style.brief ? monthName(m, style) : names(style).monthNames(dayOf(2001, m))

export function yearName(y: number, { lang, digits }: DateStyle): string {
  if (y > 0) return digitsIn(String(y), digits)
  const before = digitsIn(String(1 - y), digits) // astronomical: the year 0 is 1 BC
  return lang === 'en' ? `${before} BC` : `${before} ق.م`
}

export const weekday = ({ y, m, d }: Day, style: DateStyle): string => names(style).weekdayName(dayOf(y, m, d))

/** «الخميس 10 سبتمبر / أيلول 2015»; parts can be left out. */
export function dayName(iso: string, style: DateStyle, show: { weekday?: boolean; year?: boolean } = {}) {
  const day = parseDay(iso)
  const parts = [
    show.weekday === false ? '' : weekday(day, style),
    digitsIn(String(day.d), style.digits),
    monthNames(day.m, style),
    show.year === false ? '' : yearName(day.y, style),
  ]
  return parts.filter(Boolean).join(' ')
}

/** The first days and months of EDTF's sub-year groupings (ISO 8601-2): seasons, quarters, halves. */
const SEASONS: Record<string, [ar: string, en: string]> = {
  21: ['ربيع', 'Spring'],
  22: ['صيف', 'Summer'],
  23: ['خريف', 'Autumn'],
  24: ['شتاء', 'Winter'],
  33: ['الربع الأول من', 'First quarter of'],
  34: ['الربع الثاني من', 'Second quarter of'],
  35: ['الربع الثالث من', 'Third quarter of'],
  36: ['الربع الأخير من', 'Last quarter of'],
  40: ['النصف الأول من', 'First half of'],
  41: ['النصف الثاني من', 'Second half of'],
}

const between = (a: string, b: string, { lang }: DateStyle) => (lang === 'en' ? `${a} to ${b}` : `من ${a} إلى ${b}`)

/** First and last day written once where they share a month or a year. */
function span(from: string, to: string, style: DateStyle): string {
  const [a, b] = [parseDay(from), parseDay(to)]
  const wholeMonths = a.d === 1 && parseDay(nextDay(to)).d === 1
  if (wholeMonths && a.m === 1 && b.m === 12) {
    return a.y === b.y ? yearName(a.y, style) : between(yearName(a.y, style), yearName(b.y, style), style)
  }
  if (wholeMonths) {
    const last = `${monthNames(b.m, style)} ${yearName(b.y, style)}`
    if (a.y === b.y && a.m === b.m) return last
    return between(
      a.y === b.y ? monthNames(a.m, style) : `${monthNames(a.m, style)} ${yearName(a.y, style)}`,
      last,
      style,
    )
  }
  const last = dayName(to, style, { weekday: false })
  if (a.y === b.y && a.m === b.m) return `${digitsIn(String(a.d), style.digits)}–${last}`
  return between(dayName(from, style, { weekday: false, year: a.y !== b.y }), last, style)
}

export function nextDay(iso: string): string {
  const date = utc(parseDay(iso))
  date.setUTCDate(date.getUTCDate() + 1)
  return isoDay(date)
}

function isoDay(date: Date): string {
  const y = date.getUTCFullYear()
  const year = `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
}

/** The date of an event in words; null where it has none. */
export function timeName(time: EventTime, style: DateStyle): string | null {
  const { from, to, precision, edtf } = time
  const en = style.lang === 'en'
  if (!from && !to) return null
  if (!from) return `${en ? 'until' : 'حتى'} ${dayName(to!, style, { weekday: false })}`
  if (!to) return `${en ? 'since' : 'منذ'} ${dayName(from, style, { weekday: false })}`
  const about = edtf?.includes('~') ? (en ? 'about ' : 'نحو ') : ''
  const day = parseDay(from)
  switch (precision) {
    case 'time': {
      const clock = /T(\d\d:\d\d)/.exec(edtf ?? '')?.[1]
      return about + dayName(from, style) + (clock ? `${en ? ', ' : '، '}${digitsIn(clock, style.digits)}` : '')
    }
    case 'day':
      return about + dayName(from, style)
    case 'week':
      return `${about}${en ? 'week of' : 'أسبوع'} ${span(from, to, style)}`
    case 'season': {
      const season = SEASONS[/^-?\d{4}-(\d\d)/.exec(edtf ?? '')?.[1] ?? '']
      return about + (season ? `${season[en ? 1 : 0]} ${yearName(day.y, style)}` : span(from, to, style))
    }
    case 'decade': {
      const first = Math.floor(day.y / 10) * 10
      return (
        about + (en ? `the ${first}s` : `عقد ${between(yearName(first, style), yearName(first + 9, style), style)}`)
      )
    }
    case 'century': {
      const n = Math.floor((day.y - 1) / 100) + 1
      const ordinal = digitsIn(String(Math.abs(n)), style.digits)
      return about + (en ? `century ${ordinal}` : `القرن ${ordinal}`)
    }
    default:
      return about + (from === to ? dayName(from, style) : span(from, to, style))
  }
}

/** The short form of the list: under a year's heading the year is left out. */
export function shortTime(time: EventTime, full: DateStyle): string {
  const style = { ...full, brief: true }
  const { from, to, precision } = time
  if (from && (precision === 'day' || precision === 'time') && from === to) {
    return dayName(from, style, { weekday: false, year: false })
  }
  if (from && precision === 'month') return monthName(parseDay(from).m, style)
  return timeName(time, style) ?? ''
}

/** Which digits a text writes its numbers in. */
export function digitsOf(text: string): Digits {
  const arab = text.match(/[\u0660-\u0669]/g)?.length ?? 0
  const latn = text.match(/[0-9]/g)?.length ?? 0
  return arab > latn ? 'arab' : 'latn'
}
