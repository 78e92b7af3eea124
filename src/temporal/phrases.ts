/** The phrases of which rules are made: numbers, months under any name, years, adjectives of direction, amounts. */
import { readNumeral } from '../text/numerals.ts'
import { hourOf } from './hours.ts'
import { type Atoms, numeralSource } from './lexer.ts'
import type { MonthName, Unit } from './lexicon/entry.ts'
import type { Amount, Slot } from './meaning.ts'
import type { Found, Phrase, Reader } from './pattern.ts'

export interface Count {
  value: number
  ordinal: boolean
  feminine: boolean
  digits: boolean
}

export interface Month {
  name: MonthName
  /** Said in a way that nothing else is: two names, or «شهر» before it. */
  sure: boolean
}

export interface Year {
  slot: Slot
  hijri?: true
  bc?: true
  /** Introduced by «عام» or «سنة», or marked by its era. */
  named: boolean
  /** Told by its last two digits. */
  short?: true
}

const entryAt = (reader: Reader, at: number) => reader.atoms.entry[at]

/** Whether atoms stand together without a blank between them. */
export function touches(atoms: Atoms, at: number): boolean {
  const { tokens, token, after } = atoms
  return at + 1 < atoms.length && tokens.end[after[at] - 1] === tokens.start[token[at + 1]]
}

const number: Phrase = (reader, at): Found<Count> | null => {
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

/** The day of a month: digits, a cardinal or an ordinal («الحادي عشر»). */
const dayOfMonth: Phrase = (reader, at): Found<number> | null => {
  const entry = entryAt(reader, at)
  if (!entry) return null
  if (entry.digits !== undefined)
    return entry.digits >= 1 && entry.digits <= 31 && (entry.width as number) <= 2
      ? { value: entry.digits, end: at + 1 }
      : null
  // «الأحد – 18 ديسمبر»: a Sunday, not the first.
  if (entry.weekday !== undefined) return null
  const read = number(reader, at) as Found<Count> | null
  return read && read.value.value >= 1 && read.value.value <= 31 ? { value: read.value.value, end: read.end } : null
}

/** «العشرين»: the tens have no ordinal of their own, the article makes one. */
const isDefiniteWord = (reader: Reader, at: number) => reader.atoms.tokens.norm[reader.atoms.token[at]].includes('ال')

const ordinal: Phrase = (reader, at): Found<number> | null => {
  if (!entryAt(reader, at)?.cardinal || entryAt(reader, at)?.weekday !== undefined) return null
  const read = number(reader, at) as Found<Count> | null
  return read && (read.value.ordinal || entryAt(reader, at)?.def || isDefiniteWord(reader, at))
    ? { value: read.value.value, end: read.end }
    : null
}

/** One month under one name or two («سبتمبر/ أيلول», «أيلول (سبتمبر)»), with or without «شهر», or «شهر 9». */
const month: Phrase = (reader, at): Found<Month> | null => {
  const word = entryAt(reader, at)?.monthWord ? 1 : 0
  const i = at + word
  const name = entryAt(reader, i)?.month
  if (!name) {
    if (!word) return null
    const read = number(reader, i) as Found<Count> | null
    if (!read || read.value.value < 1 || read.value.value > 12 || read.value.value % 1) return null
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

/** Two digits after «عام» are of the 20th century from here on; smaller numbers are rather counts. */
const FIRST_SHORT_YEAR = 30

/** Digits that may be a year when nothing says so. */
const plausible = (digits: number, width: number) => width === 4 && digits >= 1000 && digits <= 2199

/** A year: «2015», «عام 2015», «سنة (1948)», «ألفين وخمسة عشر», «1436هـ», «310 ق.م», «العام الماضي». */
const year: Phrase = (reader, at): Found<Year> | null => {
  const relative = relativeYear(reader, at)
  if (relative) return relative
  let i = at
  const definite = entryAt(reader, i)?.unit?.unit === 'year' && entryAt(reader, i).def === true
  const named = definite || entryAt(reader, i)?.yearWord === true
  if (named) i++
  // «العام الهجري 1442»: the era may stand before the number.
  const eraFirst = named ? entryAt(reader, i) : undefined
  const marked = eraFirst?.ah === true || eraFirst?.ad === true
  if (marked) i++
  const opened = entryAt(reader, i)?.open === true
  if (opened) i++
  const read = (twoParts(reader, i) ?? number(reader, i)) as Found<Count> | null
  if (!read || read.value.ordinal || read.value.value % 1) return null
  const width = read.value.digits ? (entryAt(reader, i).width as number) : 4
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
  const short = named && !hijri && !bc && !ad && read.value.digits && width < 3
  // «عام 67»: the years of living memory, told by two digits.
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
  const century = number(reader, at) as Found<Count> | null
  if (!century || century.value.ordinal || (century.value.value !== 19 && century.value.value !== 20)) return null
  if (!entryAt(reader, century.end)?.cardinal) return null
  const rest = number(reader, century.end) as Found<Count> | null
  if (!rest || rest.value.ordinal || rest.value.value < 10 || rest.value.value > 99) return null
  return { value: { ...rest.value, value: century.value.value * 100 + rest.value.value }, end: rest.end }
}

/** «العام الماضي», «هذه السنة», «العام نفسه». */
const relativeYear = (reader: Reader, at: number): Found<Year> | null => {
  const read = reader.phrase('relative', at) as Found<Relative> | null
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

/** «الماضي» −1, «المقبل» +1, «قبل الماضي» −2, «الذي بعد القادم» +2. */
const shift: Phrase = (reader, at): Found<{ by: number; told?: true }> | null => {
  let i = at
  if (entryAt(reader, i)?.that) i++
  const step = entryAt(reader, i)
  const far = step?.before ? -1 : step?.after ? 1 : 0
  if (far) i++
  const direction = entryAt(reader, i)?.shift ?? (far || i > at ? entryAt(reader, i)?.looseShift : undefined)
  if (!direction || (far && direction.by !== far)) return null
  return { value: { by: far ? far * 2 : direction.by, ...(direction.told && { told: true }) }, end: i + 1 }
}

interface Relative {
  unit: Unit
  shift: number
  told?: true
  same?: true
  hijri?: true
}

/** «الأسبوع الماضي», «هذا الشهر», «العام نفسه», «نفس اليوم», «السنة الهجرية السابقة». */
const relative: Phrase = (reader, at): Found<Relative> | null => {
  let i = at
  const first = entryAt(reader, i)
  const near = first?.this === true
  const sameFirst = first?.sameWord === true
  if (near || sameFirst) i++
  const unit = entryAt(reader, i)?.unit
  if (unit?.number !== 1 || !entryAt(reader, i)?.def) return null
  i++
  const hijri = entryAt(reader, i)?.ah === true
  if (hijri) i++
  const base = { unit: unit.unit, ...(hijri && { hijri: true as const }) }
  if (sameFirst) return { value: { ...base, shift: 0, same: true }, end: i }
  const next = entryAt(reader, i)
  if (next?.same) return { value: { ...base, shift: 0, same: true }, end: i + 1 }
  const moved = shift(reader, i) as Found<{ by: number; told?: true }> | null
  if (moved)
    return { value: { ...base, shift: moved.value.by, ...(moved.value.told && { told: true }) }, end: moved.end }
  if (near) return { value: { ...base, shift: 0, ...(isThat(reader, at) && { same: true as const }) }, end: i }
  return null
}

/** «ذلك العام» is the one told of, «هذا العام» the present one. */
function isThat(reader: Reader, at: number): boolean {
  const norm = reader.atoms.tokens.norm[reader.atoms.token[at]]
  return norm.endsWith('لك')
}

const MOST_AMOUNTS = 4

/** «ثلاثة أيام», «يومان», «عام ونصف», «سنتان وشهر», «نصف ساعة», «ربع قرن»; without «و» between digits too. */
const amounts: Phrase = (reader, at): Found<Amount[]> | null => {
  const list: Amount[] = []
  let i = at
  for (let n = 0; n < MOST_AMOUNTS; n++) {
    let j = i
    if (list.length > 0 && entryAt(reader, j)?.and) j++
    if (list.length > 0) {
      const part = entryAt(reader, j)?.fraction
      if (part !== undefined && j > i && !entryAt(reader, j + 1)?.unit) {
        list[list.length - 1].count += part
        i = j + 1
        break
      }
      if (j === i && entryAt(reader, j)?.digits === undefined) break
    }
    const one = amount(reader, j)
    if (!one) break
    list.push(one.value)
    i = one.end
  }
  return list.length > 0 ? { value: list, end: i } : null
}

/** Whether a year's number stands there: three digits or more, a bracket, a thousand in words. */
function namesYear(reader: Reader, at: number): boolean {
  const entry = entryAt(reader, at)
  if (entry?.open) return entryAt(reader, at + 1)?.digits !== undefined
  if (entry?.digits !== undefined)
    return (entry.width as number) > 2 || (entry.width === 2 && entry.digits >= FIRST_SHORT_YEAR)
  const read = entry?.cardinal ? (reader.phrase('number', at) as Found<Count> | null) : null
  return read !== null && !read.value.ordinal && read.value.value >= 1000
}

/** A number that news writes for a year of our time. */
const isYear = (value: number) => value >= 1900 && value < 2100 && value % 100 !== 0

function amount(reader: Reader, at: number): Found<Amount> | null {
  const entry = entryAt(reader, at)
  if (!entry) return null
  const fraction = entry.fraction
  if (fraction !== undefined) {
    const of = entryAt(reader, at + 1)?.unit
    if (of && of.number === 1) return { value: { count: fraction, unit: of.unit }, end: at + 2 }
  }
  if (entry.unit && entry.unit.number < 3) {
    // «منذ الأسبوع الماضي»: the article makes it a place, not a stretch.
    if (entry.def && entry.unit.number === 1) return null
    // «منذ عام 2011» tells a year, «عطلة نهاية الأسبوع» a place on the calendar.
    if (entry.unit.unit === 'weekend' || (entry.yearWord && namesYear(reader, at + 1))) return null
    const dual = entry.unit.number === 2
    // «يوم واحد», not «يوم أحد».
    const next = entryAt(reader, at + 1)
    const counted = next?.weekdayName === undefined ? next?.cardinal : undefined
    const said = counted && !counted.ordinal && counted.value === entry.unit.number
    return { value: { count: dual ? 2 : 1, unit: entry.unit.unit }, end: at + (said ? 2 : 1) }
  }
  const read = number(reader, at) as Found<Count> | null
  if (!read || read.value.ordinal) return null
  // «بلغ 12 في المئة الشهر الماضي»: a share counts no months.
  if (read.value.value === 100 && entry.def && entryAt(reader, at - 1)?.in) return null
  const unit = entryAt(reader, read.end)?.unit
  // «القرار 2570 لعام 2021», «كأس العالم 2022 يوم 18»: the number counts nothing.
  if (!unit || unit.number === 2 || reader.atoms.glued.has(read.end)) return null
  if (read.value.digits && unit.unit === 'day' && isYear(read.value.value)) return null
  return { value: { count: read.value.value, unit: unit.unit }, end: read.end + 1 }
}

/** «القرن التاسع عشر» as its number, «القرن الماضي» as its distance from the present one. */
const centuryOf: Phrase = (reader, at): Found<number | { shift: number }> | null => {
  if (!entryAt(reader, at)?.centuryWord) return null
  const read = number(reader, at + 1) as Found<Count> | null
  if (
    read &&
    (read.value.ordinal || isDefiniteWord(reader, at + 1) || (read.value.digits && read.value.value < 40)) &&
    read.value.value >= 1 &&
    read.value.value < 100
  )
    return { value: read.value.value, end: read.end }
  const moved = shift(reader, at + 1) as Found<{ by: number }> | null
  return moved && { value: { shift: moved.value.by }, end: moved.end }
}

export const PHRASES: Record<string, Phrase> = {
  number,
  dayOfMonth,
  ordinal,
  monthOf: month,
  year,
  shiftOf: shift,
  relative,
  amounts,
  centuryOf,
  hourOf,
  /** «للخمسة»: an hour that ends a range. */
  laHour: (reader, at) => (reader.atoms.glued.get(at) === 'ل' ? hourOf(reader, at) : null),
  /** An hour or a plain count in digits. */
  digitsOnly: (reader, at) => {
    const value = entryAt(reader, at)?.digits
    return value === undefined ? null : { value, end: at + 1 }
  },
}

/** Fields on which a phrase may begin. */
export const PHRASE_FIRST: Record<string, string[]> = {
  number: ['digits', 'cardinal'],
  dayOfMonth: ['digits', 'cardinal'],
  ordinal: ['cardinal'],
  monthOf: ['month', 'monthWord'],
  year: ['digits', 'cardinal', 'yearWord', 'this', 'sameWord', 'unit'],
  shiftOf: ['shift', 'that', 'before', 'after'],
  relative: ['this', 'sameWord', 'unit'],
  amounts: ['digits', 'cardinal', 'unit', 'fraction'],
  digitsOnly: ['digits'],
  centuryOf: ['centuryWord'],
  laHour: ['cardinal'],
  hourOf: ['digits', 'cardinal', 'hourWord'],
}
