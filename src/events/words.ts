import { PLACE, placeBits } from './grammar/places.ts'
import { classOf } from './grammar/words.ts'
import './grammar/titles.ts'
import type { Reading } from './lexicon/types.ts'
import { readings } from './morphology.ts'

/** What a folded form is by itself, whatever stands beside it. */
interface Word {
  /** Bits of `IS`. */
  readonly is: number
  /** Bits of `PLACE`. */
  readonly place: number
  /** Its readings as an event word. */
  readonly readings: readonly Reading[]
}

/** News repeats its words; the table starts anew when it is full, so that memory stays bounded. */
const words = new Map<string, Word>()
const SIZE = 20_000
const NONE: readonly Reading[] = []

export function wordOf(norm: string): Word {
  const known = words.get(norm)
  if (known) return known
  if (words.size >= SIZE) words.clear()
  // «جنين», «سرت»: a town is hardly ever the verb that it is spelled like.
  const place = placeBits(norm)
  const word = { is: classOf(norm), place, readings: place & PLACE.NAME ? NONE : readings(norm) }
  words.set(norm, word)
  return word
}
