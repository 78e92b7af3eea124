/** Numbers: in digits of any width, in words, as days of a month, as ordinals. */
import { readNumeral } from '../../text/numerals.ts'
import { type Atoms, numeralSource } from '../lexer.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { Found, Reader } from '../pattern.ts'

export interface Count {
  value: number
  ordinal: boolean
  feminine: boolean
  digits: boolean
}

export const entryAt = (reader: Reader, at: number): Entry | undefined => reader.atoms.entry[at]

/** Whether atoms stand together without a blank between them. */
export function touches(atoms: Atoms, at: number): boolean {
  const { tokens, token, after } = atoms
  return at + 1 < atoms.length && tokens.end[after[at] - 1] === tokens.start[token[at + 1]]
}

export const number = (reader: Reader, at: number): Found<Count> | null => {
  const entry = entryAt(reader, at)
  if (!entry) return null
  if (entry.digits !== undefined) {
    // «2,5» and «2.5»: a decimal comma stands between digits without a blank.
    const mark = entryAt(reader, at + 1)
    const decimals = entryAt(reader, at + 2)
    const decimal =
      (mark?.comma || mark?.dot) &&
      decimals?.digits !== undefined &&
      touches(reader.atoms, at) &&
      touches(reader.atoms, at + 1)
    if (decimal && (decimals.width as number) < 3)
      return {
        value: {
          value: Number(`${entry.digits}.${reader.atoms.tokens.norm[reader.atoms.token[at + 2]]}`),
          ordinal: false,
          feminine: false,
          digits: true,
        },
        end: at + 3,
      }
    return { value: { value: entry.digits, ordinal: false, feminine: false, digits: true }, end: at + 1 }
  }
  if (!entry.cardinal) return null
  const read = readNumeral(numeralSource(reader.atoms), at)
  return read && { value: { ...read, digits: false }, end: read.next }
}

/** The day of a month: digits, a cardinal, an ordinal («الحادي عشر»), or the first by its name («فاتح»). */
export const dayOfMonth = (reader: Reader, at: number): Found<number> | null => {
  const entry = entryAt(reader, at)
  if (!entry) return null
  if (entry.firstNight) return { value: 1, end: at + 1 }
  if (entry.digits !== undefined)
    return entry.digits >= 1 && entry.digits <= 31 && (entry.width as number) <= 2
      ? { value: entry.digits, end: at + 1 }
      : null
  // «الأحد – 18 ديسمبر»: a Sunday, not the first.
  if (entry.weekday !== undefined) return null
  const read = number(reader, at)
  return read && read.value.value >= 1 && read.value.value <= 31 ? { value: read.value.value, end: read.end } : null
}

/** «العشرين»: the tens have no ordinal of their own, the article makes one. */
export const isDefiniteWord = (reader: Reader, at: number) =>
  reader.atoms.tokens.norm[reader.atoms.token[at]].includes('ال')

export const ordinal = (reader: Reader, at: number): Found<number> | null => {
  if (!entryAt(reader, at)?.cardinal || entryAt(reader, at)?.weekday !== undefined) return null
  const read = number(reader, at)
  return read && (read.value.ordinal || entryAt(reader, at)?.def || isDefiniteWord(reader, at))
    ? { value: read.value.value, end: read.end }
    : null
}

/** An hour or a plain count in digits. */
export const digitsOnly = (reader: Reader, at: number): Found<number> | null => {
  const value = entryAt(reader, at)?.digits
  return value === undefined ? null : { value, end: at + 1 }
}
