import type { Reading } from './lexicon/types.ts'

/** All readings of a folded token (see `fold` in `text/tokens.ts`) as an event word; empty for most tokens. */
export function readings(_norm: string): readonly Reading[] {
  return []
}
