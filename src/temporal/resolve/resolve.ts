/** Meanings to places on the calendar: one small function for each kind of meaning. */
import type { Timex } from '../../contract/event.ts'
import type { Precision } from '../../contract/kinds.ts'
import {
  addMonths,
  civil,
  dayNumber,
  easter,
  mondayOf,
  monthIndex,
  monthLength,
  monthOf,
  weekdayOf,
} from '../calendars/gregorian.ts'
import { hijri, hijriMonthLength, hijriMonthStart, isUmmAlQura } from '../calendars/hijri.ts'
import {
  type Calendared,
  dayPlace,
  daysPlace,
  iso,
  monthPlace,
  monthsPlace,
  quarterPlace,
  seasonPlace,
  unspecifiedYears,
  weekendPlace,
  weekPlace,
  yearPlace,
} from '../edtf.ts'
import type { Unit } from '../lexicon/entry.ts'
import type { Amount, CalendarMeaning, Meaning, Slot } from '../meaning.ts'
import { addAmounts, durationValue, grain, isClock, minutesOf, vagueDuration } from './amounts.ts'
import { type Anchor, choose, weekdayNear, weekdayOfWeek, weekdayToward, yearNear, yearToward } from './anchor.ts'

/** An expression with its place; `from` and `to` are day numbers. */
export interface Resolved {
  type: Timex['type']
  value: string
  mod: string | null
  edtf: string | null
  from: number | null
  to: number | null
  precision: Precision | null
  basis: Timex['basis']
}

const at = (place: Calendared, basis: Timex['basis'] = 'absolute'): Resolved => ({
  type: 'DATE',
  mod: null,
  basis,
  ...place,
})
/** Without a publication date a relative expression keeps what it says and has no place. */
const unplaced = (value: string): Resolved => ({
  type: 'DATE',
  value,
  mod: null,
  edtf: null,
  from: null,
  to: null,
  precision: null,
  basis: 'relative',
})
const pad = (n: number) => String(n).padStart(2, '0')

type Kind = Meaning['is']
type Resolver<K extends Kind> = (meaning: Extract<Meaning, { is: K }>, anchor: Anchor) => Resolved | null

/** The year of a slot, and whether it took the anchor. */
function yearOfSlot(slot: Slot, anchor: Anchor, isHijri = false): number | null {
  if (typeof slot === 'number') return slot
  const base = 'same' in slot || slot.told ? (anchor.last?.from ?? anchor.today) : anchor.today
  if (base === null) return null
  const year = isHijri ? hijri(base).year : civil(base).year
  return 'same' in slot ? year : year + slot.shift
}

const monthRange = (year: number, month: number, isHijri: boolean): [number, number] => {
  if (!isHijri) return [dayNumber(year, month, 1), dayNumber(year, month, monthLength(year, month))]
  const start = hijriMonthStart(year, month)
  return [start, start + hijriMonthLength(year, month) - 1]
}

function calendarDay(year: number, month: number, day: number, isHijri: boolean): number | null {
  const [from, to] = monthRange(year, month, isHijri)
  if (day < 0) return to + 1 + day
  return from + day - 1 <= to ? from + day - 1 : null
}

/** Months without a year: the nearest in the direction that tense, or an adjective, gives. */
function impliedYear(meaning: CalendarMeaning, month: number, anchor: Anchor): number | null {
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

const calendar: Resolver<'calendar'> = (meaning, anchor) => {
  const isHijri = meaning.hijri === true
  const basis = typeof meaning.year === 'number' ? 'absolute' : 'relative'
  let year = meaning.year === undefined ? undefined : yearOfSlot(meaning.year, anchor, isHijri)
  // «رمضان 2019»: a Hijri month of a Gregorian year.
  if (isHijri && typeof meaning.year === 'number' && meaning.year > 1600 && meaning.month !== undefined)
    return hijriInGregorian(meaning, anchor)
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
  } else {
    const slot = meaning.month
    const base = 'same' in slot || slot.told ? (anchor.last?.from ?? anchor.today) : anchor.today
    if (base === null) return unplaced('XXXX-XX')
    const now = isHijri ? hijri(base) : civil(base)
    ;({ year, month } = monthOf(monthIndex(now.year, now.month) + ('same' in slot ? 0 : slot.shift)))
  }
  if (meaning.day === undefined) {
    if (!isHijri) return at(monthPlace(year, month), basis)
    return at(daysPlace(...monthRange(year, month, true)), basis)
  }
  const day = calendarDay(year, month, meaning.day, isHijri)
  if (day === null) return null
  if (meaning.weekday !== undefined && weekdayOf(day) !== meaning.weekday) anchor.note('weekday.contradicts-date')
  return at(dayPlace(day), basis)
}

function hijriInGregorian(meaning: CalendarMeaning, anchor: Anchor): Resolved | null {
  const gregorian = meaning.year as number
  const first = hijri(dayNumber(gregorian, 1, 1)).year
  const year = [first, first + 1].find((ah) => civil(hijriMonthStart(ah, meaning.month as number)).year === gregorian)
  return year === undefined ? null : calendar({ ...meaning, year }, anchor)
}

const weekday: Resolver<'weekday'> = (meaning, anchor) => {
  if (anchor.today === null) return unplaced(`XXXX-WXX-${meaning.weekday === 0 ? 7 : meaning.weekday}`)
  const day =
    meaning.week !== undefined
      ? weekdayOfWeek(anchor.today, meaning.weekday, meaning.week)
      : meaning.direction !== undefined
        ? weekdayToward(anchor.today, meaning.weekday, meaning.direction)
        : weekdayNear(anchor, meaning.weekday)
  return at(dayPlace(day), 'relative')
}

const UNPLACED: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
}

function unitPlace(unit: Unit, base: number, shift: number): Calendared | null {
  const now = civil(base)
  switch (unit) {
    case 'day':
    case 'night':
      return dayPlace(base + shift)
    case 'week':
      return weekPlace(mondayOf(base) + shift * 7)
    case 'weekend':
      return weekendPlace(mondayOf(base) + shift * 7)
    case 'month': {
      const { year, month } = monthOf(monthIndex(now.year, now.month) + shift)
      return monthPlace(year, month)
    }
    case 'year':
      return yearPlace(now.year + shift)
    case 'decade':
      return unspecifiedYears(Math.floor(now.year / 10) * 10 + shift * 10, 3)
    case 'century':
      return unspecifiedYears(Math.floor(now.year / 100) * 100 + shift * 100, 2)
    default:
      return null
  }
}

const unit: Resolver<'unit'> = (meaning, anchor) => {
  const base = meaning.same || meaning.told ? (anchor.last?.from ?? anchor.today) : anchor.today
  if (base === null) return unplaced(UNPLACED[meaning.unit] ?? 'XXXX-XX-XX')
  if (meaning.hijri && meaning.unit === 'year') {
    const year = hijri(base).year + meaning.shift
    return at(daysPlace(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1), 'relative')
  }
  if (meaning.unit === 'hour' || meaning.unit === 'minute')
    return clockAt(anchor, meaning.shift * (meaning.unit === 'hour' ? 60 : 1))
  const place = unitPlace(meaning.unit, base, meaning.shift)
  return place && at(place, 'relative')
}

/** The clock of publication moved by minutes; the day alone where the clock is unknown. */
function clockAt(anchor: Anchor, minutes: number): Resolved | null {
  if (anchor.today === null) return unplaced('XXXX-XX-XX')
  if (anchor.now === null) return at(dayPlace(anchor.today + Math.floor(minutes / 1440)), 'relative')
  const total = anchor.now + Math.round(minutes)
  const day = anchor.today + Math.floor(total / 1440)
  const rest = ((total % 1440) + 1440) % 1440
  return clockPlace(day, Math.floor(rest / 60), rest % 60, undefined, 'relative')
}

export function clockPlace(
  day: number,
  hour: number,
  minute: number,
  second: number | undefined,
  basis: Timex['basis'],
  zone?: string,
): Resolved {
  const clock = `${iso(day)}T${pad(hour)}:${pad(minute)}`
  const offset = zone === '+00:00' ? 'Z' : (zone ?? '')
  return {
    type: 'TIME',
    value: (second === undefined ? clock : `${clock}:${pad(second)}`) + offset,
    mod: null,
    edtf: `${clock}:${pad(second ?? 0)}${offset}`,
    from: day,
    to: day,
    precision: 'time',
    basis,
  }
}

const offset: Resolver<'offset'> = (meaning, anchor) => {
  const base = meaning.told ? (anchor.last?.to ?? anchor.today) : anchor.today
  if (meaning.vague) return vagueOffset(meaning.amounts[0].unit, anchor)
  const value = durationValue(meaning.amounts)
  if (base === null) return { ...unplaced(value), type: 'DURATION' }
  if (isClock(meaning.amounts)) {
    const moved = clockAt(anchor, meaning.sign * minutesOf(meaning.amounts))
    return moved && (meaning.head === 'since' || anchor.now === null ? { ...moved, type: 'DURATION', value } : moved)
  }
  if (meaning.hijri) return hijriOffset(meaning, base)
  const day = addAmounts(base, meaning.amounts, meaning.sign)
  if (day === null) return { ...unplaced(value), type: 'DURATION' }
  const unit = grain(meaning.amounts)
  const place = unit === 'week' || unit === 'day' ? dayPlace(day) : (unitPlace(unit, day, 0) ?? dayPlace(day))
  if (meaning.head !== 'since') return at(place, 'relative')
  return { ...at(place, 'relative'), type: 'DURATION', value }
}

/** «بعد سنتين هجريتين»: the Hijri year or month so far away. */
function hijriOffset({ amounts, sign }: { amounts: Amount[]; sign: number }, base: number): Resolved {
  const now = hijri(base)
  const months = amounts.reduce(
    (sum, { count, unit }) => sum + count * (unit === 'year' ? 12 : unit === 'month' ? 1 : 0),
    0,
  )
  const { year, month } = monthOf(monthIndex(now.year, now.month) + sign * Math.round(months))
  if (months % 12) return at(daysPlace(...monthRange(year, month, true)), 'relative')
  return at(daysPlace(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1), 'relative')
}

/** «منذ أيام»: somewhere in the month; of longer units nothing is known. */
function vagueOffset(unit: Unit, anchor: Anchor): Resolved {
  const vague: Resolved = { ...unplaced(vagueDuration(unit)), type: 'DURATION', basis: 'vague' }
  if (unit !== 'day' || anchor.today === null) return vague
  const { year, month } = civil(anchor.today - 3)
  const { edtf, from, to, precision } = monthPlace(year, month)
  return { ...vague, edtf, from, to: Math.min(to as number, anchor.today), precision }
}

const duration: Resolver<'duration'> = (meaning, anchor) => {
  const value = meaning.vague ? vagueDuration(meaning.amounts[0].unit) : durationValue(meaning.amounts)
  const base: Resolved = {
    type: 'DURATION',
    value: meaning.upTo ? `${value}/${durationValue(meaning.upTo)}` : value,
    mod: meaning.mod ?? null,
    edtf: null,
    from: null,
    to: null,
    precision: null,
    basis: meaning.vague ? 'vague' : 'absolute',
  }
  if (meaning.place === undefined || anchor.today === null || meaning.vague || isClock(meaning.amounts)) return base
  const far = addAmounts(anchor.today, meaning.amounts, meaning.place)
  if (far === null) return base
  const place = daysPlace(Math.min(far, anchor.today), Math.max(far, anchor.today))
  return { ...base, edtf: place.edtf, from: place.from, to: place.to, precision: 'interval', basis: 'relative' }
}

/** START, MID and END of a month: 1–10, 11–20, 21–end; of a year: four months each; of anything else, its thirds. */
const third: Resolver<'third'> = (meaning, anchor) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  const whole: Resolved = { ...of, mod: meaning.third }
  if (of.from === null || of.to === null) return whole
  const n = meaning.third === 'START' ? 0 : meaning.third === 'MID' ? 1 : 2
  let place: Calendared
  if (of.precision === 'year') {
    const { year } = civil(of.from)
    place = monthsPlace(year, n * 4 + 1, year, n * 4 + 4)
  } else if (of.precision === 'month') place = daysPlace(of.from + n * 10, n === 2 ? of.to : of.from + n * 10 + 9)
  else if (of.precision === 'decade' || of.precision === 'century') {
    const first = civil(of.from).year
    const years = of.precision === 'decade' ? 10 : 100
    const bounds = [0, Math.ceil(years * 0.33), Math.ceil(years * 0.66), years]
    place = yearsPlace(first + bounds[n], first + bounds[n + 1] - 1)
  } else {
    const days = of.to - of.from + 1
    place = daysPlace(
      of.from + Math.floor((days * n) / 3),
      of.from + Math.max(Math.floor((days * (n + 1)) / 3), Math.floor((days * n) / 3) + 1) - 1,
    )
  }
  return { ...whole, edtf: place.edtf, from: place.from, to: place.to, precision: 'interval' }
}

function yearsPlace(from: number, to: number): Calendared {
  const a = yearPlace(from)
  const b = yearPlace(to)
  return { value: `${a.value}/${b.value}`, edtf: `${a.edtf}/${b.edtf}`, from: a.from, to: b.to, precision: 'interval' }
}

/** The year of a resolved meaning that names one. */
function yearOf(of: Meaning | null, anchor: Anchor): { year: number; basis: Timex['basis'] } | null {
  const place = of ? resolve(of, anchor) : null
  return place?.from === null || place === null ? null : { year: civil(place.from).year, basis: place.basis }
}

const quarter: Resolver<'quarter'> = (meaning, anchor) => {
  const found = yearOf(meaning.of, anchor)
  return found ? at(quarterPlace(found.year, meaning.quarter), found.basis) : unplaced(`XXXX-Q${meaning.quarter}`)
}

const half: Resolver<'half'> = (meaning, anchor) => {
  const of = resolve(meaning.of, anchor)
  if (!of || of.from === null || of.to === null) return unplaced(`XXXX-H${meaning.half}`)
  const { year, month } = civil(of.from)
  if (of.precision === 'year') return at(monthsPlace(year, meaning.half * 6 - 5, year, meaning.half * 6), of.basis)
  if (of.precision === 'month')
    return at(
      meaning.half === 1
        ? daysPlace(of.from, of.from + 14)
        : daysPlace(of.from + 15, dayNumber(year, month, monthLength(year, month))),
      of.basis,
    )
  if (of.precision === 'century')
    return at(yearsPlace(year + (meaning.half - 1) * 50, year + meaning.half * 50 - 1), of.basis)
  if (of.precision === 'decade')
    return at(yearsPlace(year + (meaning.half - 1) * 5, year + meaning.half * 5 - 1), of.basis)
  const middle = of.from + Math.floor((of.to - of.from + 1) / 2)
  return at(meaning.half === 1 ? daysPlace(of.from, middle - 1) : daysPlace(middle, of.to), of.basis)
}

const MIDDLE_OF_SEASON = { SP: 4, SU: 7, FA: 10, WI: 1 }
const season: Resolver<'season'> = (meaning, anchor) => {
  if (meaning.of) {
    const found = yearOf(meaning.of, anchor)
    return found ? at(seasonPlace(found.year, meaning.season), found.basis) : unplaced(`XXXX-${meaning.season}`)
  }
  if (anchor.today === null || meaning.direction === undefined) return unplaced(`XXXX-${meaning.season}`)
  const year = yearToward(anchor.today, MIDDLE_OF_SEASON[meaning.season], undefined, meaning.direction)
  return at(seasonPlace(meaning.season === 'WI' ? year - 1 : year, meaning.season), 'relative')
}

const week: Resolver<'week'> = (meaning, anchor) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  return of.from === null ? unplaced('XXXX-WXX') : at(weekPlace(mondayOf(of.from)), of.basis)
}

const decade: Resolver<'decade'> = (meaning, anchor) => {
  if (meaning.shift !== undefined) {
    if (anchor.today === null) return unplaced(`XX${meaning.decade / 10}X`)
    const first = Math.floor(civil(anchor.today).year / 100) * 100 + meaning.shift * 100
    return at(unspecifiedYears(first + meaning.decade, 3), 'relative')
  }
  return at(
    unspecifiedYears((meaning.century ?? 20) * 100 - 100 + meaning.decade, 3),
    meaning.century === undefined ? 'relative' : 'absolute',
  )
}

const century: Resolver<'century'> = (meaning) => {
  if (meaning.bc) {
    const [first, last] = [1 - meaning.century * 100, 1 - (meaning.century * 100 - 99)]
    const place = yearsPlace(first, last)
    return at({ ...place, precision: 'century' })
  }
  if (meaning.hijri) {
    const from = hijriMonthStart(meaning.century * 100 - 99, 1)
    const to = hijriMonthStart(meaning.century * 100 + 1, 1) - 1
    return at({ ...daysPlace(from, to), precision: 'century' })
  }
  return at(unspecifiedYears((meaning.century - 1) * 100, 2))
}

const nth: Resolver<'nth'> = (meaning, anchor) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  if (of.from === null || of.to === null) return unplaced('XXXX-XX-XX')
  const { nth: n } = meaning
  let day: number
  if (meaning.weekday !== undefined) {
    const first = of.from + ((meaning.weekday - weekdayOf(of.from) + 7) % 7)
    const last = of.to - ((weekdayOf(of.to) - meaning.weekday + 7) % 7)
    day = n < 0 ? last : first + (n - 1) * 7
  } else if (meaning.unit === 'day') day = n < 0 ? of.to : of.from + n - 1
  else return nthPeriod(meaning.unit as Unit, n, of)
  return day >= of.from && day <= of.to ? at(dayPlace(day), of.basis) : null
}

/** The first week, month, half of a period: weeks of a year as ISO counts them, of a month the ones that begin in it. */
function nthPeriod(unit: Unit, n: number, of: Resolved): Resolved | null {
  const from = of.from as number
  const to = of.to as number
  const { year } = civil(from)
  if (unit === 'week') {
    const first = of.precision === 'year' ? mondayOf(dayNumber(year, 1, 4)) : mondayOf(from + 3)
    const last = mondayOf(to - 3)
    return at(weekPlace(n < 0 ? last : first + (n - 1) * 7), of.basis)
  }
  if (unit === 'month') {
    const start = n < 0 ? civil(to) : monthOf(monthIndex(year, civil(from).month) + n - 1)
    return at(monthPlace(start.year, start.month), of.basis)
  }
  if (unit === 'decade')
    return at(
      unspecifiedYears((n < 0 ? Math.floor(civil(to).year / 10) : Math.floor(year / 10) + n - 1) * 10, 3),
      of.basis,
    )
  if (unit === 'year') return at(yearPlace(n < 0 ? civil(to).year : year + n - 1), of.basis)
  return null
}

const feast: Resolver<'feast'> = (meaning, anchor) => {
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

const range: Resolver<'range'> = (meaning, anchor) => {
  const { from, to } = shared(meaning.from, meaning.to)
  let a = resolve(from, anchor)
  let b = resolve(to, anchor)
  if (!a || !b) return null
  const clock = a.type === 'TIME' || b.type === 'TIME'
  // «من العاشرة مساء إلى الثانية صباحا» runs past midnight.
  if (a.type === 'TIME' && b.type === 'TIME' && a.from !== null && a.from === b.from && a.value > b.value) {
    if (meaning.lastDay) a = onDay(a, a.from - 1)
    else b = onDay(b, a.from + 1)
  }
  // «الخميس حتى السبت»: the second day is the first such one after the other.
  if (to.is === 'weekday' && a.to !== null && b.from !== null && b.from < a.to)
    b = { ...b, ...dayPlace(b.from + 7 * Math.ceil((a.to - b.from) / 7)) }
  // «من ديسمبر إلى فبراير»: the first end lies before the second.
  if (
    a.from !== null &&
    b.from !== null &&
    a.from > b.from &&
    from.is === 'calendar' &&
    typeof from.year !== 'number' &&
    from.month !== undefined &&
    !clock
  ) {
    const back = civil(a.from)
    a =
      a.precision === 'month'
        ? { ...a, ...monthPlace(back.year - 1, back.month) }
        : { ...a, ...dayPlace(addMonths(a.from, -12)) }
  }
  if (a.from === null || b.to === null || a.edtf === null || b.edtf === null)
    return { ...unplaced(`${a.value}/${b.value}`), type: clock ? 'TIME' : 'DATE' }
  if (!clock && a.from > b.to) return null
  const simple = (r: Resolved) => r.mod === null && !r.value.includes('/') && r.edtf === r.value
  // «أبريل إلى نهاية العام نفسه»: a wider end that begins before the first one is told by its days.
  const nested = b.from !== null && b.from < a.from
  const edtf = clock || nested || !simple(a) || !simple(b) ? `${iso(a.from)}/${iso(b.to)}` : `${a.edtf}/${b.edtf}`
  const value =
    clock || (simple(a) && simple(b))
      ? `${a.value}/${b.value}`
      : a.value.includes('/') || b.value.includes('/')
        ? edtf
        : `${a.value}/${b.value}`
  return {
    type: clock ? 'TIME' : 'DATE',
    value,
    mod: null,
    edtf: clock && a.from === b.to ? iso(a.from) : edtf,
    from: a.from,
    to: b.to,
    precision: clock && a.from === b.to ? 'day' : 'interval',
    basis: a.basis === 'absolute' && b.basis === 'absolute' ? 'absolute' : 'relative',
  }
}

/** The same clock on another day. */
const onDay = (time: Resolved, day: number): Resolved => ({
  ...time,
  value: iso(day) + time.value.slice(10),
  edtf: time.edtf && iso(day) + time.edtf.slice(10),
  from: day,
  to: day,
})

/** What one end of a range tells for both: «2 أكتوبر إلى 22 أكتوبر 2016», «يناير ومارس 2015». */
function shared(from: Meaning, to: Meaning): { from: Meaning; to: Meaning } {
  if (from.is === 'third') return { from: { ...from, of: shared(from.of, to.is === 'third' ? to.of : to).from }, to }
  const other = to.is === 'third' ? to.of : to
  if (from.is === 'calendar' && other.is === 'calendar') {
    const filled = { ...from }
    if (filled.month === undefined && filled.day !== undefined) {
      filled.month = other.month
      if (other.hijri) filled.hijri = other.hijri
    }
    if (filled.year === undefined && other.year !== undefined && filled.month !== undefined) {
      filled.year = other.year
      if (
        typeof filled.month === 'number' &&
        typeof other.month === 'number' &&
        filled.month > other.month &&
        typeof other.year === 'number'
      )
        filled.year = other.year - 1
    }
    if (
      filled.year === undefined &&
      other.direction !== undefined &&
      filled.direction === undefined &&
      filled.month !== undefined
    )
      filled.direction = other.direction
    if (other.bc && typeof filled.year === 'number') filled.bc = true
    return { from: filled, to }
  }
  return { from, to }
}

const reference: Resolver<'reference'> = (meaning) => ({ ...unplaced(meaning.value), basis: 'vague' })
const set: Resolver<'set'> = (meaning) => ({ ...unplaced(meaning.value), type: 'SET', basis: 'absolute' })

/** From the reference day, or the period's beginning, to its end. */
const rest: Resolver<'rest'> = (meaning, anchor) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  if (of.from === null || of.to === null || anchor.today === null) return of
  const from = anchor.today >= of.from && anchor.today <= of.to ? anchor.today : of.from
  return at(daysPlace(from, of.to), 'relative')
}

const until: Resolver<'until'> = (meaning, anchor) => resolve(meaning.to, anchor)
const approximate: Resolver<'approximate'> = (meaning, anchor) => {
  const of = resolve(meaning.of, anchor)
  return of && { ...of, mod: of.mod ?? meaning.mod }
}

const time: Resolver<'time'> = (meaning, anchor) => {
  const day = meaning.day
    ? resolve(meaning.day, anchor)
    : anchor.today === null
      ? null
      : at(dayPlace(anchor.today), 'relative')
  if (meaning.day && !day) return null
  const tag = meaning.part?.tag
  if (meaning.hour === undefined) {
    if (!day || day.from === null || day.from !== day.to)
      return day && day.from !== null ? null : { ...unplaced(`XXXX-XX-XXT${tag}`), type: 'TIME' }
    return {
      ...at(dayPlace(day.from), day.basis),
      type: 'TIME',
      value: `${iso(day.from)}T${tag === 'DA' ? 'DT' : tag}`,
    }
  }
  const [hour, minute] = [hourOf(meaning.hour, meaning.part?.half), meaning.minute ?? 0]
  const clock = `T${pad(hour)}:${pad(minute)}`
  if (!day || day.from === null) return { ...unplaced(clock), type: 'TIME' }
  if (day.from !== day.to) return null
  return clockPlace(day.from, hour, minute, meaning.second, day.basis, meaning.zone)
}

/** Hours of twelve by the part of the day; midnight is 0, the fifth hour of the night is five in the morning. */
export function hourOf(hour: number, half?: 'am' | 'pm' | 'noon' | 'night'): number {
  if (hour > 12) return hour === 24 ? 0 : hour
  if (half === 'am') return hour === 12 ? 0 : hour
  if (half === 'pm') return hour === 12 ? 12 : hour + 12
  if (half === 'noon') return hour < 10 ? hour + 12 : hour
  if (half === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  return hour
}

const RESOLVERS: { [K in Kind]: Resolver<K> } = {
  calendar,
  weekday,
  unit,
  nth,
  offset,
  duration,
  set,
  third,
  week,
  quarter,
  half,
  season,
  decade,
  century,
  feast,
  time,
  range,
  until,
  rest,
  reference,
  approximate,
}

/** Null where the words are no date after all («30 فبراير»). */
export function resolve(meaning: Meaning, anchor: Anchor): Resolved | null {
  return (RESOLVERS[meaning.is] as Resolver<Kind>)(meaning as never, anchor)
}
