/** Points in time behind a preposition. */
import type { Found, Reader } from '../pattern.ts'

/** «للخميس», «ليونيو», «للخمسة»: before what ends a range; it takes nothing itself. */
export const afterLa = (reader: Reader, at: number): Found<true> | null =>
  reader.atoms.glued[at] === 'ل' ? { value: true, end: at } : null
