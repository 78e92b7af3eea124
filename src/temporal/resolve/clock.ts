/** Clock times and parts of the day. */
import type { Timex } from '../../contract/event.ts'
import { dayPlace, iso } from '../edtf.ts'
import type { Anchor } from './anchor.ts'
import { at, pad, type Resolved, type Resolver, unplaced } from './resolved.ts'

/** The clock of publication moved by minutes; the day alone where the clock is unknown. */
export function clockAt(anchor: Anchor, minutes: number): Resolved | null {
  if (anchor.today === null) return unplaced('XXXX-XX-XX')
  if (anchor.now === null) return at(dayPlace(anchor.today + Math.floor(minutes / 1440)), 'relative')
  const total = anchor.now + Math.round(minutes)
  const day = anchor.today + Math.floor(total / 1440)
  const rest = ((total % 1440) + 1440) % 1440
  return clockPlace(day, Math.floor(rest / 60), rest % 60, undefined, 'relative')
}

function clockPlace(
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

export const time: Resolver<'time'> = (meaning, anchor, resolve) => {
  const day = meaning.day
    ? resolve(meaning.day, anchor)
    : anchor.today === null
      ? null
      : at(dayPlace((meaning.hour === undefined ? null : anchor.beside()) ?? anchor.today), 'relative')
  if (meaning.day && !day) return null
  if (meaning.now)
    return day && day.from !== null && anchor.now !== null
      ? clockPlace(day.from, Math.floor(anchor.now / 60), anchor.now % 60, undefined, day.basis)
      : day
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

/** The same clock on another day. */
export const onDay = (time: Resolved, day: number): Resolved => ({
  ...time,
  value: iso(day) + time.value.slice(10),
  edtf: time.edtf && iso(day) + time.edtf.slice(10),
  from: day,
  to: day,
})
