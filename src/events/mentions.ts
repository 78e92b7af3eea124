import type { Context } from './context.ts'
import type { Clause, Draft } from './model.ts'

/**
 * Gives each draft the words that tell it: its clause, up to the next trigger. Where several triggers share a clause
 * they share it out, so no word lies in two mentions; a clause without a trigger belongs to the one before it.
 */
export function mentions(ctx: Context, clauses: readonly Clause[], drafts: readonly Draft[]): void {
  for (let n = 0; n < drafts.length; n++) {
    const d = drafts[n]
    const previous = n > 0 ? drafts[n - 1] : null
    const next = n + 1 < drafts.length ? drafts[n + 1] : null
    // «تسببت الأمطار التي هطلت | في مقتل»: of what its verb brings past a clause, the words beside it.
    let own = d.clause
    while (d.at >= clauses[own].last) own++
    const clause = clauses[own]
    const sameBefore = previous !== null && previous.mention.last > clause.first
    const first = sameBefore
      ? Math.max(previous.mention.last, Math.min(d.at, d.verb >= 0 ? Math.max(previous.mention.last, d.verb) : d.at))
      : clause.first
    let last = clause.last
    // «قتل ثلاثة في | هجوم شنه مسلحون»: the noun may stand before its own clause.
    if (next && (next.clause === own || next.at < clause.last))
      last = cutBefore(ctx, d.at + 1, next.verb > d.at ? Math.min(next.verb, next.at) : next.at)
    else {
      // Clauses that tell nothing of their own go on telling this.
      const limit = next ? clauses[next.clause].first : ctx.tokens.length
      for (
        let c = own + 1;
        c < clauses.length && clauses[c].sentence === clause.sentence && clauses[c].last <= limit;
        c++
      )
        if (clauses[c].verb < 0) last = clauses[c].last
        else break
    }
    d.mention = { first: Math.min(first, d.at), last: Math.max(last, d.at + 1) }
  }
}

/** Leaves the preposition or link before the next trigger to it. */
function cutBefore(ctx: Context, least: number, next: number): number {
  let cut = next
  while (cut - 1 >= least && ctx.tokens.norm[cut - 1].length <= 3 && ctx.is[cut - 1] !== 0) cut--
  return cut
}
