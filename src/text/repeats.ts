import * as CLASS from './class.ts'
import { numbers } from './columns.ts'
import type { Layout } from './sentences.ts'
import type { Tokens } from './tokens.ts'

/** Words from which on a sentence is told again rather than happening to be alike. */
const SUBSTANCE = 4

const isWord = (t: Tokens, i: number) => t.cls[i] !== CLASS.PUNCT && t.cls[i] !== CLASS.NEWLINE

/** A number that sentences of the same words share. */
function hashOf(t: Tokens, first: number, last: number): { hash: number; words: number } {
  let hash = 0
  let words = 0
  for (let i = first; i < last; i++) {
    if (!isWord(t, i)) continue
    words++
    hash = (Math.imul(hash, 31) + t.form[i].hash) | 0
  }
  return { hash, words }
}

/** Whether two sentences have the same words. */
function isSame(t: Tokens, { bounds }: Layout, a: number, b: number): boolean {
  let i = bounds[a]
  let j = bounds[b]
  for (;;) {
    while (i < bounds[a + 1] && !isWord(t, i)) i++
    while (j < bounds[b + 1] && !isWord(t, j)) j++
    const ended = i === bounds[a + 1]
    if (ended || j === bounds[b + 1]) return ended && j === bounds[b + 1]
    if (t.norm[i++] !== t.norm[j++]) return false
  }
}

/**
 * Passages told twice, found by content: for each sentence the first one with the same words, or itself. Punctuation,
 * marks and spacing do not count. Short sentences only repeat inside a run of repeated ones.
 */
export function repeats(t: Tokens, layout: Layout): Uint32Array {
  const count = layout.bounds.length - 1
  const first = numbers(count)
  const seen = new Map<number, number>()
  for (let s = 0; s < count; s++) {
    first[s] = s
    const { hash, words } = hashOf(t, layout.bounds[s], layout.bounds[s + 1])
    if (words === 0) continue
    const known = seen.get(hash)
    if (known === undefined) seen.set(hash, s)
    else if (isSame(t, layout, known, s)) {
      const inRun = known > 0 && first[s - 1] === first[known - 1]
      if (words >= SUBSTANCE || inRun) first[s] = known
    }
  }
  return first
}
