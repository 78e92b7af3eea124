/** What comes of a headline at a comma or dash. */

import { closesTime, goesOnPastTime, lastOfAside } from '../asides.ts'
import type { Chosen } from '../choose/word.ts'
import type { Context } from '../context.ts'
import * as IS from '../grammar/is.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Clause, Draft, Range } from '../model.ts'

export const STOPS = '،,;:؛.-–—'
/** A step gives the token to go on with, or that the headline ends. */
export const END = -1

/** Where a headline has come to a comma or dash. */
interface Stop {
  readonly ctx: Context
  readonly chosen: Chosen
  readonly draft: Draft
  readonly clause: Clause
  /** The end of its sentence. */
  readonly end: number
  /** The headline is still short; it tells all that it needs to. */
  readonly short: boolean
  readonly whole: boolean
}

/** The token to go on after, at a comma or dash: the mark itself, or the one that closes an aside; -1 where the title ends. */
export function afterStop({ ctx, chosen, draft, clause, end, short, whole }: Stop, i: number): number {
  const {
    actor,
    target,
    reading: { lemma },
  } = draft
  // «ستبدأ الشهر المقبل، مشيرا»: someone speaks on, who does not do what is told.
  const speaks = chosen[i + 1]
  if (speaks?.form === 'active' && !speaks.article && speaks.lemma.frame === 'say' && lemma.frame !== 'say') return END
  if (closesTime(ctx, i) || goesOnPastTime(ctx, i, end)) return i
  const linked = (ctx.traits[i + 1] & TRAIT.LINK) !== 0
  // «، الثلاثاء، بالسجن»: the comma that closes a time.
  const next = ctx.is[i + 1]
  const adds = (next & IS.PREPOSITION) !== 0 && !(next & IS.SUBORDINATOR)
  if (ctx.timexAt[i - 1] >= 0 && !linked && (!whole || adds)) return i
  const after = lastOfAside(ctx, i, end, whole, chosen)
  // «اختتم في الدوحة، معرض النور، بحضور»: who did it is no aside, nor is whom he did it to.
  const needed = (range: Range | null) => range !== null && range.first > i && range.first < after
  const aside = needed(actor) || needed(target) ? -1 : after
  if (i < clause.last - 1 && i > clause.first) {
    // «بحث سامي حداد، وزير الخارجية، مع نظيره»: who he is is no part of it.
    if (aside > 0 && (aside < clause.last - 1 || ctx.is[i + 1] & IS.TITLE || (adds && !whole))) return aside
    // «نفى أي تعزيز للوجود الروسي في سوريا، ردا على»: what is told already needs no more.
    return whole && !short ? -1 : i
  }
  if (aside > 0) return aside
  if (short && adds && !(next & IS.EVENTIVE)) return i
  return whole || linked ? -1 : i
}
