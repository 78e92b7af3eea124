/**
 * Stem → entries. An entry is one number: slots (12 bits), voice (2), weakness (2), form (3), lemma (12); entries of one
 * stem are chained, in the order of their lemmas.
 */
const FORMS = ['past', 'present', 'masdar', 'active', 'passive', 'noun'] as const

const heads = new Map<string, number>()
const entries: number[] = []
const next: number[] = []
/** Units of the longest stem: no longer one need be looked up. */
let longest = 0

export const slotsOf = (entry: number) => entry & 0xfff
export const voiceOf = (entry: number) => (entry >> 12) & 3
export const weakOf = (entry: number) => ((entry >> 14) & 3) as 0 | 1 | 2
export const formOf = (entry: number) => FORMS[(entry >> 16) & 7]
/** The number of the lemma: that of its row. */
export const lemmaOf = (entry: number) => entry >> 19

/** Index of the first entry of a stem, or -1; follow with `after`. */
export const first = (stem: string) => (stem.length > longest ? -1 : (heads.get(stem) ?? -1))
export const after = (index: number) => next[index]
export const entryAt = (index: number) => entries[index]

/** Adds a stem; what of the same lemma is there already takes more slots, or either voice. */
export function put(
  stem: string,
  form: (typeof FORMS)[number],
  slots: number,
  voice: number,
  weak: number,
  lemma: number,
) {
  const rest = (weak << 14) | (FORMS.indexOf(form) << 16) | (lemma << 19)
  let before = -1
  let at = heads.get(stem) ?? -1
  // What stands first in the lexicon is read first, whenever its row is read.
  for (; at >= 0 && lemmaOf(entries[at]) <= lemma; at = next[at]) {
    before = at
    if ((entries[at] & ~0x3fff) !== rest) continue
    if (voiceOf(entries[at]) === voice || slotsOf(entries[at]) === slots) {
      entries[at] |= slots | (voice << 12)
      return
    }
  }
  if (before < 0) heads.set(stem, entries.length)
  else next[before] = entries.length
  next.push(at)
  entries.push(slots | (voice << 12) | rest)
  if (stem.length > longest) longest = stem.length
}
