/** Parts of periods, and periods of years. */
import type { Timex } from '../../contract/event.ts'
import { civil, dayNumber, mondayOf, monthIndex, monthLength, monthOf, weekdayOf } from '../calendars/gregorian.ts'
import { hijriMonthStart } from '../calendars/hijri.ts'
import {
  type Calendared,
  dayPlace,
  daysPlace,
  monthPlace,
  monthsPlace,
  quarterPlace,
  seasonPlace,
  unspecifiedYears,
  weekPlace,
  yearPlace,
  yearsPlace,
} from '../edtf.ts'
import type { Unit } from '../lexicon/entry.ts'
import type { Meaning } from '../meaning.ts'
import { addAmounts, durationValue } from './amounts.ts'
import { type Anchor, direction, yearToward } from './anchor.ts'
import { at, type Resolve, type Resolved, type Resolver, unplaced } from './resolved.ts'

/** START, MID and END of a month: 1–10, 11–20, 21–end; of a year: four months each; of anything else, its thirds. */
export const third: Resolver<'third'> = (meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  const whole: Resolved = { ...of, mod: meaning.third }
  if (of.from === null || of.to === null) return whole
  const n = meaning.third === 'START' ? 0 : meaning.third === 'MID' ? 1 : 2
  let place: Calendared
  if (meaning.of.is === 'matches') {
    // July and August, January and February, May and June.
    const { year } = civil(n === 0 ? of.from : of.to)
    const month = [7, 1, 5][n]
    place = monthsPlace(year, month, year, month + 1)
  } else if (of.precision === 'year') {
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

/** The year of a resolved meaning that names one. */
export function yearOf(
  of: Meaning | null,
  anchor: Anchor,
  resolve: Resolve,
): { year: number; basis: Timex['basis'] } | null {
  const place = of ? resolve(of, anchor) : null
  return place?.from === null || place === null ? null : { year: civil(place.from).year, basis: place.basis }
}

/**
 * «ارتفعت في الربع الرابع», told in February, was last year's: of no named year it lies where the tense looks. What is
 * told of in the past has begun, or, where `over`, is over.
 */
const near =
  <M extends { near?: true; of: Meaning }>(place: Place<M>, over = false): Place<M> =>
  (meaning, anchor, resolve) => {
    const here = place(meaning, anchor, resolve)
    if (!meaning.near || !here || here.from === null || here.to === null || anchor.today === null) return here
    const way = direction(anchor)
    const ahead = (over ? here.to : here.from) > anchor.today
    const shift = way < 0 && ahead ? -1 : way > 0 && here.to < anchor.today ? 1 : 0
    return shift === 0 ? here : place({ ...meaning, of: { is: 'unit', unit: 'year', shift } }, anchor, resolve)
  }
type Place<M> = (meaning: M, anchor: Anchor, resolve: Resolve) => Resolved | null

export const quarter: Resolver<'quarter'> = near((meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (of?.precision === 'century' && of.from !== null) {
    const first = civil(of.from).year + (meaning.quarter - 1) * 25
    return at(yearsPlace(first, first + 24), of.basis)
  }
  const found = yearOf(meaning.of, anchor, resolve)
  return found ? at(quarterPlace(found.year, meaning.quarter), found.basis) : unplaced(`XXXX-Q${meaning.quarter}`)
})

export const half: Resolver<'half'> = near((meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (!of || of.from === null || of.to === null) return unplaced(`XXXX-H${meaning.half}`)
  // A day has no half on the calendar.
  if (of.from === of.to) return null
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
})

const MIDDLE_OF_SEASON = { SP: 4, SU: 7, FA: 10, WI: 1 }

export const season: Resolver<'season'> = (meaning, anchor, resolve) => {
  if (meaning.of) {
    const found = yearOf(meaning.of, anchor, resolve)
    return found ? at(seasonPlace(found.year, meaning.season), found.basis) : unplaced(`XXXX-${meaning.season}`)
  }
  if (anchor.today === null || meaning.direction === undefined) return unplaced(`XXXX-${meaning.season}`)
  const year = yearToward(anchor.today, MIDDLE_OF_SEASON[meaning.season], undefined, meaning.direction)
  if (meaning.season !== 'WI') return at(seasonPlace(year, meaning.season), 'relative')
  // «هذا الشتاء» in the autumn is the one that is coming.
  const coming = meaning.direction === 0 && civil(anchor.today).month > 6
  return at(seasonPlace(coming ? year : year - 1, 'WI'), 'relative')
}

/** The month that a season of matches begins in. */
const KICK_OFF = 7

export const matches: Resolver<'matches'> = ({ shift }, { today }) => {
  if (today === null) return unplaced('XXXX')
  const { year, month } = civil(today)
  const first = year + shift - (month < KICK_OFF ? 1 : 0)
  return at(yearsPlace(first, first + 1), 'relative')
}

export const week: Resolver<'week'> = (meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  return of.from === null ? unplaced('XXXX-WXX') : at(weekPlace(mondayOf(of.from)), of.basis)
}

export const decade: Resolver<'decade'> = (meaning, anchor) => {
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

export const century: Resolver<'century'> = (meaning) => {
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

export const millennium: Resolver<'millennium'> = ({ millennium: n, bc }) =>
  at({
    ...(bc ? yearsPlace(1 - n * 1000, 1 - (n * 1000 - 999)) : unspecifiedYears((n - 1) * 1000, 1)),
    precision: 'interval',
  })

export const edge: Resolver<'edge'> = near((meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  if (of.from === null || of.to === null) return unplaced(durationValue(meaning.amounts))
  const far = meaning.last ? addAmounts(of.to + 1, meaning.amounts, -1) : addAmounts(of.from, meaning.amounts, 1)
  if (far === null) return null
  const [from, to] = meaning.last ? [Math.max(far, of.from), of.to] : [of.from, Math.min(far - 1, of.to)]
  return from > to ? null : stretch(from, to, of.basis)
}, true)

export const ending: Resolver<'ending'> = (meaning, anchor, resolve) => {
  const last = resolve(meaning.to, anchor)
  if (!last) return null
  if (last.to === null) return unplaced(durationValue(meaning.amounts))
  const from = addAmounts(last.to + 1, meaning.amounts, -1)
  return from === null ? null : stretch(from, last.to, last.basis)
}

/** From one day to another, in months where they are whole. */
function stretch(from: number, to: number, basis: Timex['basis']): Resolved {
  const [a, b] = [civil(from), civil(to)]
  const months = a.day === 1 && b.day === monthLength(b.year, b.month)
  return at(months ? monthsPlace(a.year, a.month, b.year, b.month) : daysPlace(from, to), basis)
}

export const nth: Resolver<'nth'> = (meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  if (of.from === null || of.to === null) return unplaced('XXXX-XX-XX')
  const { nth: n } = meaning
  let day: number
  if (meaning.weekday !== undefined) {
    const first = of.from + ((meaning.weekday - weekdayOf(of.from) + 7) % 7)
    const last = of.to - ((weekdayOf(of.to) - meaning.weekday + 7) % 7)
    day = n < 0 ? last : first + (n - 1) * 7
    // «السبت الخامس من سبتمبر»: the fifth of the month where that is a Saturday, or where there is no fifth one.
    const dated = of.from + n - 1
    if (meaning.orDay && of.precision === 'month' && (weekdayOf(dated) === meaning.weekday || day > of.to)) day = dated
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
  if (unit === 'quarter') return n > 4 ? null : at(quarterPlace(year, n < 0 ? 4 : n), of.basis)
  if (unit === 'decade')
    return at(
      unspecifiedYears((n < 0 ? Math.floor(civil(to).year / 10) : Math.floor(year / 10) + n - 1) * 10, 3),
      of.basis,
    )
  if (unit === 'year') return at(yearPlace(n < 0 ? civil(to).year : year + n - 1), of.basis)
  return null
}
