/** Points in time behind a preposition. */
import type { Meaning } from '../meaning.ts'
import type { Found, Reader } from '../pattern.ts'

/** «للخميس», «ليونيو»: a point that ends a range. */
export const pointAfterLa = (reader: Reader, at: number): Found<Meaning> | null =>
  reader.atoms.glued.get(at) === 'ل' ? (reader.phrase('point', at) as Found<Meaning> | null) : null
