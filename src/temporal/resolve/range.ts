/** From one place to another. */
import { addMonths, civil } from '../calendars/gregorian.ts'
import { dayPlace, iso, monthPlace } from '../edtf.ts'
import type { Meaning } from '../meaning.ts'
import { onDay } from './clock.ts'
import { type Resolved, type Resolver, unplaced } from './resolved.ts'

export const range: Resolver<'range'> = (meaning, anchor, resolve) => {
  const { from, to } = shared(meaning.from, meaning.to)
  let a = resolve(from, anchor)
  let b = resolve(to, anchor)
  if (!a || !b) return null
  // «من 5 مايو حتى مساء 7 مايو»: beside a day a part of a day is its day.
  if (a.type !== b.type) [a, b] = [wholeDay(a), wholeDay(b)]
  const clock = a.type === 'TIME' || b.type === 'TIME'
  // «من العاشرة مساء إلى الثانية صباحا» runs past midnight.
  if (a.type === 'TIME' && b.type === 'TIME' && a.from !== null && a.from === b.from && a.value > b.value) {
    if (meaning.lastDay) a = onDay(a, a.from - 1)
    else b = onDay(b, a.from + 1)
  }
  // «الخميس حتى السبت»: the second day is the first such one after the other.
  if (to.is === 'weekday' && a.to !== null && b.from !== null && b.from <= a.to)
    b = { ...b, ...dayPlace(b.from + 7 * (Math.floor((a.to - b.from) / 7) + 1)) }
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
  if (a.from > b.to) return null
  // Both ends on one day, «الأول - الأحد شباط» where the first is a Sunday: a day, and no interval.
  if (!clock && a.from === b.to) return { ...a, ...dayPlace(a.from) }
  // «2019 - 2019»
  if (!clock && a.edtf === b.edtf) return a
  const simple = (r: Resolved) => r.mod === null && !r.value.includes('/') && r.edtf === r.value
  // «أبريل إلى نهاية العام نفسه»: an end that begins before the first one, or with it, is told by its days.
  const nested = b.from !== null && b.from <= a.from
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

/** A part of a day as the day; anything else as it is. */
const wholeDay = (place: Resolved): Resolved =>
  place.type === 'TIME' && place.precision === 'day' && place.from !== null
    ? { ...place, ...dayPlace(place.from), type: 'DATE' }
    : place

/** What one end of a range tells for both: «2 أكتوبر إلى 22 أكتوبر 2016», «يناير ومارس 2015». */
export function shared(from: Meaning, to: Meaning): { from: Meaning; to: Meaning } {
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
  // «من الثامنة صباح الأحد حتى الثالثة بعد الظهر»: the day is told once.
  if (from.is === 'time' && to.is === 'time' && from.day && !to.day) return { from, to: { ...to, day: from.day } }
  return { from, to }
}
