import type { Kind } from '../contract/kinds.ts'
import type { Context } from './context.ts'
import { HOLDS, OCCURS, occasionOf, settingOf } from './grammar/frames.ts'
import { collocated } from './lexicon/collocations.ts'
import type { Clause } from './model.ts'
import type { Found } from './triggers.ts'

/** Tokens around a trigger in which a word may settle its kind. */
const NEAR = 8

/** The kind of an event: its lexicon row's, unless what is held or the words beside it say otherwise. */
export function kindOf(ctx: Context, clause: Clause, f: Found): Kind {
  const near = collocated(f.reading.lemma.citation, ctx.tokens.norm, f.at, clause.first, clause.last)
  if (near) return near
  const { kind, citation } = f.reading.lemma
  const holds = HOLDS.has(citation) || (OCCURS.has(citation) && f.reading.lemma.frame !== 'act')
  for (let i = Math.max(clause.first, f.at - NEAR); i < Math.min(clause.last, f.at + NEAR); i++) {
    if (i === f.at) continue
    const form = ctx.tokens.norm[i]
    const other = (holds ? occasionOf(form) : undefined) ?? settingOf(kind, form)
    if (other) return other
  }
  return kind
}
