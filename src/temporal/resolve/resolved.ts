/** What resolving gives, and what the resolvers share. */
import type { Timex } from '../../contract/event.ts'
import type { Precision } from '../../contract/kinds.ts'
import { civil, dayNumber, mondayOf, monthIndex, monthLength, monthOf } from '../calendars/gregorian.ts'
import { hijri, hijriMonthLength, hijriMonthStart } from '../calendars/hijri.ts'
import {
  type Calendared,
  dayPlace,
  monthPlace,
  quarterPlace,
  unspecifiedYears,
  weekendPlace,
  weekPlace,
  yearPlace,
} from '../edtf.ts'
import type { Unit } from '../lexicon/entry.ts'
import type { Meaning, Slot } from '../meaning.ts'
import type { Anchor } from './anchor.ts'

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

export const at = ({ value, edtf, from, to, precision }: Calendared, basis: Timex['basis'] = 'absolute'): Resolved => ({
  type: 'DATE',
  value,
  mod: null,
  edtf,
  from,
  to,
  precision,
  basis,
})

/** Without a publication date a relative expression keeps what it says and has no place. */
export const unplaced = (value: string): Resolved => ({
  type: 'DATE',
  value,
  mod: null,
  edtf: null,
  from: null,
  to: null,
  precision: null,
  basis: 'relative',
})

export const pad = (n: number) => String(n).padStart(2, '0')

export type Kind = Meaning['is']

export type Resolve = (meaning: Meaning, anchor: Anchor) => Resolved | null
/** Places one kind of meaning; `resolve` places those within it. */
export type Resolver<K extends Kind> = (
  meaning: Extract<Meaning, { is: K }>,
  anchor: Anchor,
  resolve: Resolve,
) => Resolved | null

/** The year of a slot, and whether it took the anchor. */
export function yearOfSlot(slot: Slot, anchor: Anchor, isHijri = false): number | null {
  if (typeof slot === 'number') return slot
  const base = 'same' in slot || slot.told ? (anchor.last?.from ?? anchor.today) : anchor.today
  if (base === null) return null
  const year = isHijri ? hijri(base).year : civil(base).year
  return 'same' in slot ? year : year + slot.shift
}

export const monthRange = (year: number, month: number, isHijri: boolean): [number, number] => {
  if (!isHijri) return [dayNumber(year, month, 1), dayNumber(year, month, monthLength(year, month))]
  const start = hijriMonthStart(year, month)
  return [start, start + hijriMonthLength(year, month) - 1]
}

export const UNPLACED: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}

export function unitPlace(unit: Unit, base: number, shift: number): Calendared | null {
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
    case 'quarter': {
      const { year, month } = monthOf(monthIndex(now.year, now.month) + shift * 3)
      return quarterPlace(year, Math.ceil(month / 3))
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
