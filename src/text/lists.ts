/**
 * In which closed sets of words a word stands, as bits that are found once with its form: nearly every word of a text is
 * asked about by hundreds of sets, and is in none.
 */

/** Bits of a row: a small integer of V8 is not boxed. */
const BITS = 30
const ROWS = 16
const noRows = (): number[] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

/** Of a word that stands in none. */
const NONE: readonly number[] = noRows()
const known = new Map<string, number[]>()
let sets = 0

/** The bits of a word. Sets are made before any text is read. */
export const listsOf = (word: string): readonly number[] => known.get(word) ?? NONE

/** Gives a set its bit, and that bit to its words. */
export function enlist(words: readonly string[]): { row: number; bit: number } {
  const row = Math.floor(sets / BITS)
  const bit = 1 << (sets % BITS)
  if (row >= ROWS) throw new Error(`More than ${ROWS * BITS} sets of words: give them more rows.`)
  sets++
  for (const word of words) {
    const rows = known.get(word) ?? noRows()
    rows[row] |= bit
    known.set(word, rows)
  }
  return { row, bit }
}
