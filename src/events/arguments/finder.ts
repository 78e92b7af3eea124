import type { Context } from '../context.ts'
import { isOther } from '../grammar/forms.ts'
import { SAME } from '../grammar/frames.ts'
import { GHAYR } from '../grammar/particles.ts'
import { hasPronoun } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import type { Phrase } from '../phrases/walk.ts'
import { phraseAt } from '../phrases.ts'

/** What all finders of phrases go over. */
export class Finder {
  protected readonly ctx: Context
  protected readonly clauses: readonly Clause[]
  protected readonly chosen: readonly (Reading | null)[]

  constructor(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]) {
    this.ctx = ctx
    this.clauses = clauses
    this.chosen = chosen
  }

  phrase(i: number, last: number, direct = false): Phrase | null {
    return phraseAt(this.ctx, i, last, this.chosen, direct)
  }

  skipPrepositional(i: number, limit: number): number {
    const { is, timexAt } = this.ctx
    // «بحوزتهم مليون حبة» is complete; «برصاص قناص» and «في شارع» take a noun.
    if (!(is[i] & (IS.PREPOSITION | IS.DEMONSTRATIVE)) && hasPronoun(this.ctx.tokens.norm[i])) return i + 1
    if (i + 1 >= limit || timexAt[i + 1] >= 0) return i + 1
    const last = this.phrase(i + 1, limit)?.last ?? i + 1
    const { norm } = this.ctx.tokens
    if (last >= limit) return last
    // «بشكل غير قانوني»
    if (norm[last] === GHAYR) return Math.min(last + 2, limit)
    // «على جانب آخر», «في الوقت ذاته»
    return last > i + 1 && (isOther(norm[last]) || SAME.has(norm[last])) ? last + 1 : last
  }
}
