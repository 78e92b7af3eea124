/** Dates by their numbers, weekdays, feasts. */
import { civil, dayNumber, easter, monthIndex, monthLength, monthOf, weekdayOf } from '../calendars/gregorian.ts'
import { hijri, hijriMonthStart, isUmmAlQura } from '../calendars/hijri.ts'
import { dayPlace, daysPlace, monthPlace, yearPlace } from '../edtf.ts'
import type { CalendarMeaning } from '../meaning.ts'
import {
  type Anchor,
  choose,
  direction,
  weekdayNear,
  weekdayOfWeek,
  weekdayToward,
  yearNear,
  yearToward,
} from './anchor.ts'
import { at, monthRange, pad, type Resolve, type Resolved, type Resolver, unplaced, yearOfSlot } from './resolved.ts'

function calendarDay(year: number, month: number, day: number, isHijri: boolean): number | null {
  const [from, to] = monthRange(year, month, isHijri)
  if (day < 0) return to + 1 + day
  return from + day - 1 <= to ? from + day - 1 : null
}

/** Months without a year: the nearest in the direction that tense, or an adjective, gives. */
function impliedYear(meaning: CalendarMeaning, month: number, anchor: Anchor): number | null {
  if (anchor.heading !== null && !meaning.hijri && meaning.direction === undefined) return anchor.heading
  if (anchor.today === null) return null
  if (!meaning.hijri) {
    if (meaning.direction !== undefined) return yearToward(anchor.today, month, meaning.day, meaning.direction)
    return yearNear(anchor, month, meaning.day)
  }
  const now = hijri(anchor.today)
  if (meaning.direction === undefined) {
    const way = anchor.tense() === 'future' ? 1 : anchor.tense() === 'past' ? -1 : 0
    return way === 0 || month === now.month
      ? now.year
      : way > 0
        ? now.year + (month < now.month ? 1 : 0)
        : now.year - (month > now.month ? 1 : 0)
  }
  const steps = meaning.direction
  if (steps === 0) return now.year
  return steps < 0
    ? now.year - (month < now.month ? 0 : 1) + steps + 1
    : now.year + (month > now.month ? 0 : 1) + steps - 1
}

export const calendar: Resolver<'calendar'> = (meaning, anchor, resolve) => {
  const isHijri = meaning.hijri === true
  const basis = typeof meaning.year === 'number' ? 'absolute' : 'relative'
  let year = meaning.year === undefined ? undefined : yearOfSlot(meaning.year, anchor, isHijri)
  // «رمضان 2019»: a Hijri month of a Gregorian year.
  if (isHijri && typeof meaning.year === 'number' && meaning.year > 1600 && meaning.month !== undefined)
    return hijriInGregorian(meaning, anchor, resolve)
  if (meaning.bc && typeof year === 'number') year = 1 - year
  if (isHijri && typeof year === 'number') anchor.note(isUmmAlQura(year) ? 'calendar.umm-al-qura' : 'calendar.tabular')
  if (meaning.month === undefined) {
    if (year === null || year === undefined) return unplaced('XXXX')
    if (!isHijri) return at(yearPlace(year), basis)
    return at(daysPlace(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1), basis)
  }
  let month: number
  if (typeof meaning.month === 'number') {
    month = meaning.month
    if (year === undefined) year = impliedYear(meaning, month, anchor)
    if (year === null) {
      const value = isHijri ? 'XXXX-XX' : `XXXX-${pad(month)}`
      return unplaced(meaning.day === undefined ? value : `${value}-${isHijri ? 'XX' : pad(meaning.day)}`)
    }
  } else if ('near' in meaning.month) {
    const near = nearMonth(meaning, anchor)
    if (near === null) return unplaced('XXXX-XX')
    ;({ year, month } = monthOf(near))
  } else {
    const slot = meaning.month
    const base = 'same' in slot || slot.told ? (anchor.last?.from ?? anchor.today) : anchor.today
    if (base === null) return unplaced('XXXX-XX')
    const now = isHijri ? hijri(base) : civil(base)
    const told = monthOf(monthIndex(now.year, now.month) + ('same' in slot ? 0 : slot.shift))
    month = told.month
    // «الشهر نفسه من العام الماضي» tells its year.
    if (year === null) return unplaced(`XXXX-${pad(month)}`)
    year ??= told.year
  }
  if (meaning.day === undefined) {
    if (!isHijri) return at(monthPlace(year, month), basis)
    return at(daysPlace(...monthRange(year, month, true)), basis)
  }
  const day = calendarDay(year, month, meaning.day || civil(anchor.today as number).day, isHijri)
  if (day === null) return null
  if (meaning.weekday !== undefined && weekdayOf(day) !== meaning.weekday) anchor.note('weekday.contradicts-date')
  return at(dayPlace(day), basis)
}

/**
 * The month of a day told alone («يوم 21»), as a month's index: that of the last date, else this one, or its neighbour
 * where the weekday told fits there, or where the tense looks past the day of speaking.
 */
function nearMonth({ day = 1, weekday }: CalendarMeaning, anchor: Anchor): number | null {
  const base = anchor.last?.from ?? anchor.today
  if (base === null) return null
  const { year, month, day: now } = civil(base)
  const index = monthIndex(year, month)
  if (anchor.today === null || monthIndex(civil(anchor.today).year, civil(anchor.today).month) !== index) return index
  const way = direction(anchor)
  if (weekday !== undefined) {
    const fits = (at: number) => {
      const { year, month } = monthOf(at)
      return day <= monthLength(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday
    }
    return [index, index + (way || -1), index - (way || -1)].find(fits) ?? index
  }
  if (way < 0 && day > now) return index - 1
  return way > 0 && day < now ? index + 1 : index
}

function hijriInGregorian(meaning: CalendarMeaning, anchor: Anchor, resolve: Resolve): Resolved | null {
  const gregorian = meaning.year as number
  const first = hijri(dayNumber(gregorian, 1, 1)).year
  const year = [first, first + 1].find((ah) => civil(hijriMonthStart(ah, meaning.month as number)).year === gregorian)
  return year === undefined ? null : resolve({ ...meaning, year }, anchor)
}

export const weekday: Resolver<'weekday'> = (meaning, anchor) => {
  if (anchor.today === null) return unplaced(`XXXX-WXX-${meaning.weekday === 0 ? 7 : meaning.weekday}`)
  const day =
    meaning.week !== undefined
      ? weekdayOfWeek(anchor.today, meaning.weekday, meaning.week)
      : meaning.direction !== undefined
        ? weekdayToward(anchor.today, meaning.weekday, meaning.direction)
        : weekdayNear(anchor, meaning.weekday)
  return at(dayPlace(day), 'relative')
}

export const feast: Resolver<'feast'> = (meaning, anchor) => {
  const { feast, direction } = meaning
  const isHijri = feast.calendar === 'h'
  const dayIn = (year: number): number => {
    if (feast.calendar === 'h') return hijriMonthStart(year, feast.month) + feast.day - 1
    if (feast.calendar === 'g') return dayNumber(year, feast.month, feast.day)
    if (feast.calendar === 'easter') return easter(year) + feast.offset
    const first = dayNumber(year, feast.month, 1)
    return first + ((feast.weekday - weekdayOf(first) + 7) % 7) + (feast.nth - 1) * 7
  }
  const extra = (meaning.nth ?? 1) - 1
  if (meaning.year !== undefined) {
    const year = yearOfSlot(meaning.year, anchor)
    if (year === null) return unplaced('XXXX-XX-XX')
    if (!isHijri) return at(dayPlace(dayIn(year) + extra), typeof meaning.year === 'number' ? 'absolute' : 'relative')
    if (meaning.hijriYear) return at(dayPlace(dayIn(year) + extra))
    const ah = hijri(dayNumber(year, 1, 1)).year
    const day = civil(dayIn(ah)).year === year ? dayIn(ah) : dayIn(ah + 1)
    return at(dayPlace(day + extra), typeof meaning.year === 'number' ? 'absolute' : 'relative')
  }
  if (anchor.today === null) return unplaced('XXXX-XX-XX')
  const now = isHijri ? hijri(anchor.today).year : civil(anchor.today).year
  const days = [now - 1, now, now + 1].map(dayIn)
  const back = Math.max(...days.filter((day) => day <= (anchor.today as number)))
  const ahead = Math.min(...days.filter((day) => day >= (anchor.today as number)))
  const day = direction === undefined ? choose(anchor, back, ahead) : direction < 0 ? back : ahead
  return at(dayPlace(day + extra), 'relative')
}
