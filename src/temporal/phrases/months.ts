/** Months under any name. */
import { ONE } from '../lexicon/context.ts'
import type { MonthName } from '../lexicon/entry.ts'
import type { Found, Reader } from '../pattern.ts'
import { entryAt, number } from './numbers.ts'

export interface Month {
  name: MonthName
  /** Said in a way that nothing else is: two names, or «شهر» before it. */
  sure: boolean
}

/** One month under one name or two («سبتمبر/ أيلول», «أيلول (سبتمبر)»), with or without «شهر», or «شهر 9». */
export const month = (reader: Reader, at: number): Found<Month> | null => {
  const word = entryAt(reader, at)?.monthWord ? 1 : 0
  const i = at + word
  const name = entryAt(reader, i)?.month
  if (!name) {
    if (!word) return null
    const read = number(reader, i)
    if (!read || read.value.value < 1 || read.value.value > 12 || read.value.value % 1) return null
    // «شهر واحد»: one month.
    if (ONE === reader.atoms.tokens.norm[reader.atoms.token[i]]) return null
    const next = entryAt(reader, read.end)
    if (next?.unit && !next.yearWord) return null
    return { value: { name: { month: read.value.value }, sure: true }, end: read.end }
  }
  const mark = entryAt(reader, i + 1)
  const joined = mark && (mark.slash || mark.dash || mark.open) ? i + 2 : i + 1
  const second = entryAt(reader, joined)?.month
  if (second && second.month === name.month && second !== name && !name.hijri === !second.hijri) {
    const end = mark?.open && entryAt(reader, joined + 1)?.close ? joined + 2 : joined + 1
    return { value: { name, sure: true }, end }
  }
  return { value: { name, sure: word === 1 }, end: i + 1 }
}
