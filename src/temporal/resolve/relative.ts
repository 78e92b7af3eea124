/** Periods and stretches counted from the anchor; times without a place. */
import { civil, monthIndex, monthOf, weekdayOf } from '../calendars/gregorian.ts'
import { hijri, hijriMonthStart } from '../calendars/hijri.ts'
import { dayPlace, daysPlace, monthPlace } from '../edtf.ts'
import type { Unit } from '../lexicon/entry.ts'
import type { Amount, Meaning } from '../meaning.ts'
import { addAmounts, durationValue, grain, isClock, minutesOf, vagueDuration } from './amounts.ts'
import type { Anchor } from './anchor.ts'
import { clockAt } from './clock.ts'
import { at, monthRange, type Resolved, type Resolver, UNPLACED, unitPlace, unplaced } from './resolved.ts'

export const unit: Resolver<'unit'> = (meaning, anchor) => {
  const base = meaning.same || meaning.told ? (anchor.last?.from ?? anchor.today) : anchor.today
  if (base === null || meaning.like || ((meaning.same || meaning.told) && isWithin(meaning.unit, anchor)))
    return unplaced(UNPLACED[meaning.unit] ?? 'XXXX-XX-XX')
  if (meaning.hijri && meaning.unit === 'year') {
    const year = hijri(base).year + meaning.shift
    return at(daysPlace(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1), 'relative')
  }
  if (meaning.unit === 'hour' || meaning.unit === 'minute')
    return clockAt(anchor, meaning.shift * (meaning.unit === 'hour' ? 60 : 1))
  if (meaning.weekday !== undefined)
    return at(dayPlace(dayNamed(base + meaning.shift, meaning.weekday, anchor)), 'relative')
  const place = unitPlace(meaning.unit, base, meaning.shift)
  return place && at(place, 'relative')
}

/** «ذلك اليوم», where no more than a month was told. */
const isWithin = (unit: Unit, { last }: Anchor): boolean =>
  last !== null && last.from !== null && last.to !== null && last.to - last.from >= (DAYS_OF[unit] ?? Infinity)
/** As many days a unit has at most. */
const DAYS_OF: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 31, year: 366 }

/** «اليوم الاثنين» in a paper of the Tuesday was written on the Monday; a weekday further off is a slip. */
function dayNamed(day: number, weekday: number, anchor: Anchor): number {
  const off = ((weekday - weekdayOf(day) + 10) % 7) - 3
  if (off === 0) return day
  anchor.note(Math.abs(off) === 1 ? 'weekday.moves-day' : 'weekday.contradicts-day')
  return Math.abs(off) === 1 ? day + off : day
}

export const offset: Resolver<'offset'> = (meaning, anchor) => {
  const base = meaning.told ? (anchor.last?.to ?? anchor.today) : anchor.today
  if (meaning.vague) return vagueOffset(meaning.amounts[0].unit, anchor)
  const value = durationValue(meaning.amounts)
  if (base === null) return { ...unplaced(value), type: 'DURATION' }
  if (isClock(meaning.amounts)) {
    const moved = clockAt(anchor, meaning.sign * minutesOf(meaning.amounts))
    return moved && (meaning.head === 'since' || anchor.now === null ? { ...moved, type: 'DURATION', value } : moved)
  }
  if (meaning.hijri) return hijriOffset(meaning, base)
  const unit = grain(meaning.amounts)
  const after = afterTold(meaning, unit, anchor)
  // «أفرج عنه بعد ست سنوات»: long after something that the text does not date.
  const lasted = after === null && unit === 'year' && meaning.sign > 0 && !meaning.told && anchor.tense() === 'past'
  const day = lasted ? null : (after ?? addAmounts(base, meaning.amounts, meaning.sign))
  if (day === null) return { ...unplaced(value), type: 'DURATION' }
  const place = unit === 'week' || unit === 'day' ? dayPlace(day) : (unitPlace(unit, day, 0) ?? dayPlace(day))
  if (meaning.head !== 'since') return at(place, 'relative')
  return { ...at(place, 'relative'), type: 'DURATION', value }
}

/** Tokens over which what happened so long after is told. */
const NEAR = 40

/** «تولى الحكم عام 1990، ثم استقال بعد ثلاثة أعوام»: of what is past, so long after what was told; null of all else. */
function afterTold(
  { amounts, sign, told }: Extract<Meaning, { is: 'offset' }>,
  unit: Unit,
  anchor: Anchor,
): number | null {
  const { last, today } = anchor
  if (sign < 0 || told || !last?.to || today === null || anchor.sinceTold() > NEAR) return null
  if (anchor.tense() !== 'past' || isWithin(unit, anchor)) return null
  const day = addAmounts(last.to, amounts, 1)
  return day !== null && day <= today ? day : null
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

export const duration: Resolver<'duration'> = (meaning, anchor) => {
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

/** From the reference day, or the period's beginning, to its end. */
export const rest: Resolver<'rest'> = (meaning, anchor, resolve) => {
  const of = resolve(meaning.of, anchor)
  if (!of) return null
  if (of.from === null || of.to === null || anchor.today === null) return of
  const from = anchor.today >= of.from && anchor.today <= of.to ? anchor.today : of.from
  return at(daysPlace(from, of.to), 'relative')
}

export const reference: Resolver<'reference'> = (meaning) => ({ ...unplaced(meaning.value), basis: 'vague' })

export const set: Resolver<'set'> = (meaning) => ({ ...unplaced(meaning.value), type: 'SET', basis: 'absolute' })
