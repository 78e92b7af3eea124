import type { Kind } from '../contract/kinds.ts'
import { CLASS } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { HOLDS, OCCURS, occasionOf, STRIKES, settingOf } from './grammar/frames.ts'
import { IS } from './grammar/words.ts'
import { collocated } from './lexicon/collocations.ts'
import type { Clause, Range } from './model.ts'
import type { Found } from './triggers.ts'

/** Words around a trigger in which one may settle its kind. */
const NEAR = 8

/** How far before a relative clause the noun stands that it describes. */
const ANTECEDENT = 3

/** The kind of an event: its lexicon row's, unless what is held, the words beside it or its subject say otherwise. */
export function kindOf(ctx: Context, clause: Clause, f: Found, actor: Range | null = null): Kind {
  const { norm } = ctx.tokens
  const { kind, citation, frame } = f.reading.lemma
  const timed = (i: number) => ctx.timexAt[i] >= 0
  // «أقر أمس | بأنه»: what the verb opens counts as a word after it.
  const last = ctx.is[clause.last] & IS.THAT ? clause.last + 1 : clause.last
  // «الزلزال الذي ضرب», «الحكم الذي صدر»: what a relative clause describes stands before it.
  const bare = clause.first === f.at && !clause.linked && ctx.tokens.cls[f.at - 1] === CLASS.WORD
  const first = clause.opener & IS.RELATIVE || bare ? Math.max(0, clause.first - ANTECEDENT) : clause.first
  const near = collocated(citation, norm, f.at, first, last, timed)
  if (near) return near
  const holds = HOLDS.has(citation) || STRIKES.has(citation) || (OCCURS.has(citation) && frame !== 'act')
  const settled = (i: number) => (holds ? occasionOf(norm[i]) : undefined) ?? settingOf(kind, norm[i])
  for (let i = f.at - 1, counted = 0; i >= first && counted < NEAR; i--) {
    const other = timed(i) ? undefined : settled(i)
    if (other) return other
    if (!timed(i)) counted++
  }
  for (let i = f.at + 1, counted = 1; i < clause.last && counted < NEAR; i++) {
    const other = timed(i) ? undefined : settled(i)
    if (other) return other
    if (!timed(i)) counted++
  }
  // «وكان الزلزال، الذي …، | قد وقع»: the subject may stand in a clause before.
  for (let i = actor?.first ?? 0; holds && i < (actor?.last ?? 0); i++) {
    const other = occasionOf(norm[i])
    if (other) return other
  }
  return kind
}
