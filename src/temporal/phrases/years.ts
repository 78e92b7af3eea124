/** Years: by their number, marked by an era, or counted from the present one. */
import type { Slot } from '../meaning.ts'
import type { Found, Reader } from '../pattern.ts'
import { type Count, entryAt, number } from './numbers.ts'
import { relative } from './relative.ts'

export interface Year {
  slot: Slot
  hijri?: true
  bc?: true
  /** Introduced by «عام» or «سنة», or marked by its era. */
  named: boolean
  /** Told by its last two digits. */
  short?: true
}

/** Two digits after «عام» are of the 20th century from here on; smaller numbers are rather counts. */
const FIRST_SHORT_YEAR = 30

/** Digits that may be a year when nothing says so. */
const plausible = (digits: number, width: number) => width === 4 && digits >= 1000 && digits <= 2199

/** A number that news writes for a year of our time. */
export const isYear = (value: number) => value >= 1900 && value < 2100 && value % 100 !== 0

/** A year: «2015», «عام 2015», «سنة (1948)», «ألفين وخمسة عشر», «1436هـ», «310 ق.م», «العام الماضي». */
export const year = (reader: Reader, at: number): Found<Year> | null => {
  const moved = relativeYear(reader, at)
  if (moved) return moved
  let i = at
  const definite = entryAt(reader, i)?.unit?.unit === 'year' && entryAt(reader, i)?.def === true
  const named = definite || entryAt(reader, i)?.yearWord === true
  if (named) i++
  // «العام الهجري 1442»: the era may stand before the number.
  const eraFirst = named ? entryAt(reader, i) : undefined
  const marked = eraFirst?.ah === true || eraFirst?.ad === true
  if (marked || eraFirst?.fiscal) i++
  const opened = entryAt(reader, i)?.open === true
  if (opened) i++
  const read = twoParts(reader, i) ?? number(reader, i)
  // «السنة الثانية للهجرة»
  if (!read || (read.value.ordinal && !(definite && entryAt(reader, read.end)?.ah)) || read.value.value % 1) return null
  const width = read.value.digits ? (entryAt(reader, i)?.width as number) : read.value.value < 100 ? 2 : 4
  let end = read.end
  if (opened) {
    if (!entryAt(reader, end)?.close) return null
    end++
  }
  const era = entryAt(reader, end)
  const hijri = era?.ah === true || (marked && eraFirst?.ah === true)
  const bc = era?.bc === true
  const value = read.value.value
  // «1000 م» is a length.
  const letter = end < reader.atoms.length && reader.atoms.tokens.norm[reader.atoms.token[end]] === 'م'
  const ad = era?.ad === true && !(letter && !named && (value < 1000 || value % 100 === 0))
  if (era?.ah || bc || ad) end++
  if (value < 1 || value > 9999) return null
  if (!(named || hijri || bc || ad) && !(read.value.digits ? plausible(value, width) : value >= 1000)) return null
  // «الأمين العام 300»: with the article only a number that is a year of itself.
  if (definite && !marked && !hijri && !bc && (read.value.digits ? !plausible(value, width) : value < 1000)) return null
  const short = named && !hijri && !bc && !ad && width < 3
  // «عام 67», «عام ثمانية وأربعين»: the years of living memory, told by two digits.
  if (short && (width < 2 || value < FIRST_SHORT_YEAR)) return null
  return {
    value: {
      slot: short ? 1900 + value : value,
      ...(short && { short }),
      named: named || hijri || bc || ad,
      ...(hijri && { hijri }),
      ...(bc && { bc }),
    },
    end,
  }
}

/** «تسعة عشر ثمانية وعشرون», nineteen twenty-eight: a calque of two numerals without «و». */
const twoParts = (reader: Reader, at: number): Found<Count> | null => {
  if (!entryAt(reader, at)?.cardinal) return null
  const century = number(reader, at)
  if (!century || century.value.ordinal || (century.value.value !== 19 && century.value.value !== 20)) return null
  if (!entryAt(reader, century.end)?.cardinal) return null
  const rest = number(reader, century.end) as Found<Count> | null
  if (!rest || rest.value.ordinal || rest.value.value < 10 || rest.value.value > 99) return null
  return { value: { ...rest.value, value: century.value.value * 100 + rest.value.value }, end: rest.end }
}

/** «العام الماضي», «هذه السنة», «العام المالي الحالي», «العام نفسه». */
const relativeYear = (reader: Reader, at: number): Found<Year> | null => {
  const read = relative(reader, at)
  if (read?.value.unit !== 'year') return null
  const { shift, told, same, hijri } = read.value
  // «العام الماضي 2022»: the number says which.
  const said = entryAt(reader, read.end)
  if (said?.width === 4 && isYear(said.digits as number))
    return { value: { slot: said.digits as number, named: true }, end: read.end + 1 }
  return {
    value: { slot: same ? { same } : { shift, ...(told && { told }) }, named: true, ...(hijri && { hijri }) },
    end: read.end,
  }
}

/** Whether a year's number stands there: three digits or more, a bracket, a thousand in words. */
export function namesYear(reader: Reader, at: number): boolean {
  const entry = entryAt(reader, at)
  if (entry?.open) return entryAt(reader, at + 1)?.digits !== undefined
  if (entry?.digits !== undefined)
    return (entry.width as number) > 2 || (entry.width === 2 && entry.digits >= FIRST_SHORT_YEAR)
  const read = entry?.cardinal ? number(reader, at) : null
  return read !== null && !read.value.ordinal && read.value.value >= 1000
}
