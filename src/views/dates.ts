import type { EventTime } from '../contract/event.ts'
import { civil, dayOf, parseDay } from '../layout/calendar.ts'
import { datesIn } from '../layout/dates.ts'
import type { Digits, Lang, MonthNames, Time } from '../layout/types.ts'
import { digitsIn, wordsOf } from '../layout/words.ts'

/** How dates are written on the page. */
export interface DateStyle {
  lang: Lang
  months: MonthNames
  digits: Digits
  /** One name of a month where there is little room; else those of both traditions. */
  brief?: boolean
}

export { digitsIn }

const names = ({ lang, months, digits }: DateStyle) => datesIn(lang, months, digits)

/** The day of YYYY-MM-DD, with or without an hour after it. */
export const dayIn = (iso: string): Time => parseDay(iso.split('T')[0])

/** Days from one day to another. */
export const daysBetween = (a: string, b: string): number => dayIn(b) - dayIn(a)

export const yearName = (t: Time, style: DateStyle): string => names(style).year(t)

export const weekday = (t: Time, style: DateStyle): string => names(style).weekdayName(t)

/** «سبتمبر / أيلول»: the chosen name and, where it is another word, the one of the other tradition. */
const monthNames = (t: Time, style: DateStyle): string => names(style)[style.brief ? 'monthName' : 'monthNames'](t)

/** «الخميس 10 سبتمبر / أيلول 2015»; parts can be left out. */
export function dayName(iso: string, style: DateStyle, show: { weekday?: boolean; year?: boolean } = {}) {
  const day = dayIn(iso)
  const parts = [
    show.weekday === false ? '' : weekday(day, style),
    names(style).dayNumber(day),
    monthNames(day, style),
    show.year === false ? '' : yearName(day, style),
  ]
  return parts.filter(Boolean).join(' ')
}

/** EDTF's quarters and halves of a year (ISO 8601-2); the seasons before them the drawing names too. */
const PARTS: Record<string, [ar: string, en: string]> = {
  33: ['الربع الأول من', 'First quarter of'],
  34: ['الربع الثاني من', 'Second quarter of'],
  35: ['الربع الثالث من', 'Third quarter of'],
  36: ['الربع الأخير من', 'Last quarter of'],
  40: ['النصف الأول من', 'First half of'],
  41: ['النصف الثاني من', 'Second half of'],
}

const span = (from: string, to: string, style: DateStyle) => names(style).span(dayIn(from), dayIn(to), !style.brief)

/** The date of an event in words; null where it has none. */
export function timeName(time: EventTime, style: DateStyle): string | null {
  const { from, to, precision, edtf } = time
  const en = style.lang === 'en'
  if (!from && !to) return null
  if (!from) return `${en ? 'until' : 'حتى'} ${dayName(to!, style, { weekday: false })}`
  if (!to) return `${en ? 'since' : 'منذ'} ${dayName(from, style, { weekday: false })}`
  const about = edtf?.includes('~') ? (en ? 'about ' : 'نحو ') : ''
  const day = dayIn(from)
  const { year } = civil(day)
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
      const n = /^-?\d{4}-(\d\d)/.exec(edtf ?? '')?.[1] ?? ''
      const name = wordsOf(style.lang).seasons[Number(n) - 21] ?? (PARTS[n] && `${PARTS[n][en ? 1 : 0]} #`)
      return about + (name ? name.replace('#', yearName(day, style)) : span(from, to, style))
    }
    case 'decade': {
      const first = Math.floor(year / 10) * 10
      const ends = [first, first + 9].map((y) => yearName(dayOf(y), style))
      return about + (en ? `the ${first}s` : `عقد ${ends.join('–')}`)
    }
    case 'century': {
      const n = Math.floor((year - 1) / 100) + 1
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
  if (from && precision === 'month') return monthNames(dayIn(from), style)
  return timeName(time, style) ?? ''
}

/** Which digits a text writes its numbers in. */
export function digitsOf(text: string): Digits {
  const arab = text.match(/[\u0660-\u0669]/g)?.length ?? 0
  const latn = text.match(/[0-9]/g)?.length ?? 0
  return arab > latn ? 'arab' : 'latn'
}
