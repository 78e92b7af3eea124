import { isVerb } from './choose.ts'
import type { Context } from './context.ts'
import { RULED_BY, STAGES } from './grammar/frames.ts'
import { opensOnMa } from './grammar/particles.ts'
import { IS } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'
import type { Clause, Role } from './model.ts'
import { carriedBy, isGeneral, mannerOf } from './triggers/carried.ts'
import { CREDIT } from './triggers/credit.ts'
import { firstFinite, hasTime, isNominal } from './triggers/near.ts'
import { GRAVE, nounReason } from './triggers/nouns.ts'
import { figurative, verbReason } from './triggers/verbs.ts'

export interface Found {
  readonly at: number
  readonly role: Role
  readonly reading: Reading
  readonly clause: number
  readonly verb: number
  readonly why: string
}

/** The triggers of a text in order, each with the reason that lets it in. */
export function findTriggers(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]): Found[] {
  const found: Found[] = []
  clauses.forEach((clause, c) => {
    const add = (at: number, role: Role, reading: Reading, verb: number, why: string) =>
      found.push({ at, role, reading, clause: c, verb, why })
    const lead = firstFinite(clause, chosen)
    let used = -1
    let accepted = -1
    let telling = -1
    const verbTrigger = (): Found | null => {
      if (lead < 0) return null
      const head = chosen[lead] as Reading
      const own = chosen[clause.verb] as Reading
      const frame = own.lemma.frame
      const manner = mannerOf(own)
      if (frame === 'light' && !manner) return null
      if (manner) {
        const noun = carriedBy(ctx, clause, manner, chosen)
        if (noun >= 0 && !(isGeneral(ctx, clause, lead, chosen) && (chosen[noun] as Reading).weak > 0))
          return { at: noun, role: 'noun', reading: chosen[noun] as Reading, clause: c, verb: lead, why: 'carried' }
        // «نظم للمرة الأولى عام 2008»: what is held is named before.
        if (STAGES.has(own.lemma.citation) && own.pronoun === '' && hasTime(ctx, clause))
          return { at: clause.verb, role: 'verb', reading: own, clause: c, verb: lead, why: 'held' }
        if (frame === 'light' || (frame === 'aux' && own.lemma.kind === 'other' && !hasTime(ctx, clause))) return null
      }
      if (GRAVE.has(own.lemma.kind) && figurative(ctx, clause.verb, clause.last)) return null
      const why = verbReason(ctx, clause, clause.verb, lead, chosen)
      return why && head ? { at: clause.verb, role: 'verb', reading: own, clause: c, verb: lead, why } : null
    }
    const main = verbTrigger()
    if (main) used = main.at
    for (let i = clause.first; i < clause.last; i++) {
      if (main && i === (main.role === 'verb' ? clause.verb : main.at)) {
        found.push(main)
        telling = clause.verb
        accepted = main.role === 'noun' ? i : -1
        continue
      }
      if (i === used) continue
      if (
        ctx.is[i] & IS.ACCORDING &&
        !RULED_BY.has(ctx.tokens.norm[i]) &&
        i + 1 < clause.last &&
        !opensOnMa(ctx.tokens.norm[i + 1]) &&
        !isVerb(chosen[i + 1])
      ) {
        add(i, 'credit', CREDIT, -1, 'credit')
        continue
      }
      if (!isNominal(chosen[i])) continue
      const why = nounReason(ctx, i, clause, chosen, telling, accepted)
      if (!why) continue
      accepted = i
      const r = chosen[i] as Reading
      add(i, r.form === 'active' ? 'participle' : 'noun', r, -1, why)
    }
  })
  return found
}
