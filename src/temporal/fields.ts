/** Sets of the lexicon's fields as bits, so that what a word is can be asked of a number instead of an object. */

/** Bits of two words; two fields may share one, which only lets something be tried in vain. */
export interface Fields {
  low: number
  high: number
}

/** The fields that patterns ask for, each with its place. */
const places = new Map<string, number>()

export function fieldSet(fields: Iterable<string>): Fields {
  const set = { low: 0, high: 0 }
  for (const field of fields) {
    const place = places.get(field) ?? places.size % 62
    if (!places.has(field)) places.set(field, place)
    if (place < 31) set.low |= 1 << place
    else set.high |= 1 << (place - 31)
  }
  return set
}

/** Those fields of a word that some pattern asks for. */
export const ownFields = (entry: object): Fields => fieldSet(Object.keys(entry).filter((field) => places.has(field)))

export const sizeOf = ({ low, high }: Fields) =>
  [...`${low.toString(2)}${high.toString(2)}`].filter((bit) => bit === '1').length
