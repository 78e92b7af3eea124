import type { Layout } from './sentences.ts'
import { CLASS, type Tokens } from './tokens.ts'

/** Words from which on a sentence is told again rather than happening to be alike. */
const SUBSTANCE = 4

/**
 * Passages told twice, found by content: for each sentence the first one with the same words, or itself. Punctuation,
 * marks and spacing do not count. Short sentences only repeat inside a run of repeated ones.
 */
export function repeats(t: Tokens, layout: Layout): Uint32Array {
  const count = layout.bounds.length - 1
  const first = new Uint32Array(count)
  const seen = new Map<string, number>()
  for (let s = 0; s < count; s++) {
    first[s] = s
    const words: string[] = []
    for (let i = layout.bounds[s]; i < layout.bounds[s + 1]; i++)
      if (t.cls[i] !== CLASS.PUNCT && t.cls[i] !== CLASS.NEWLINE) words.push(t.norm[i])
    if (words.length === 0) continue
    const key = words.join(' ')
    const known = seen.get(key)
    const inRun = known !== undefined && known > 0 && s > 0 && first[s - 1] === first[known - 1]
    if (known !== undefined && (words.length >= SUBSTANCE || inRun)) first[s] = known
    else if (known === undefined) seen.set(key, s)
  }
  return first
}
