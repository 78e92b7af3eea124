/** Adjectives of direction, and the periods that they move. */
import type { Unit } from '../lexicon/entry.ts'
import type { Found, Reader } from '../pattern.ts'
import { entryAt, isDefiniteWord, number } from './numbers.ts'

/** «الماضي» −1, «المقبل» +1, «قبل الماضي» −2, «الذي بعد القادم» +2. */
export const shift = (reader: Reader, at: number): Found<{ by: number; told?: true }> | null => {
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
export const relative = (reader: Reader, at: number): Found<Relative> | null => {
  let i = at
  const first = entryAt(reader, i)
  const near = first?.this === true
  const sameFirst = first?.sameWord === true
  if (near || sameFirst) i++
  const unit = entryAt(reader, i)?.unit
  if (unit?.number !== 1 || !entryAt(reader, i)?.def) return null
  i++
  const hijri = entryAt(reader, i)?.ah === true
  // «العام المالي الماضي»
  if (hijri || (unit.unit === 'year' && entryAt(reader, i)?.fiscal)) i++
  const base = { unit: unit.unit, ...(hijri && { hijri: true as const }) }
  if (sameFirst) return { value: { ...base, shift: 0, same: true }, end: i }
  const next = entryAt(reader, i)
  // «وبذلك العام التاسع»: that is the ninth year.
  if (near && next?.cardinal?.ordinal && next.def) return null
  if (next?.same) return { value: { ...base, shift: 0, same: true }, end: i + 1 }
  const moved = shift(reader, i)
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

/** «القرن التاسع عشر» as its number, «القرن الماضي» as its distance from the present one. */
export const centuryOf = (reader: Reader, at: number): Found<number | { shift: number }> | null => {
  if (!entryAt(reader, at)?.centuryWord) return null
  const read = number(reader, at + 1)
  if (
    read &&
    (read.value.ordinal || isDefiniteWord(reader, at + 1) || (read.value.digits && read.value.value < 40)) &&
    read.value.value >= 1 &&
    read.value.value < 100
  )
    return { value: read.value.value, end: read.end }
  const moved = shift(reader, at + 1)
  return moved && { value: { shift: moved.value.by }, end: moved.end }
}
