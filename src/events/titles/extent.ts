/** How far a headline may go: to the end of its clause, and into what it opens. */
import type { Context } from '../context.ts'
import * as IS from '../grammar/is.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft } from '../model.ts'
import { contentAfter } from '../telling.ts'

/** Where a clause ends that a bracket has broken: «قرر الحزب (ديمار) الانسحاب». */
export function lastOf(ctx: Context, clauses: readonly Clause[], clause: Clause): number {
  let last = clause.last
  for (let n = clause.index + 1; clauses[n]?.sentence === clause.sentence && clauses[n].verb < 0; n++) {
    if (!'()'.includes(ctx.tokens.norm[clauses[n].first])) break
    last = clauses[n].last
  }
  return last
}

/** Where the clause ends that token i lies in, `clause` or one after it. */
export function clauseEnd(clauses: readonly Clause[], clause: Clause, i: number): number {
  let n = clause.index
  while (n + 1 < clauses.length && clauses[n].last <= i) n++
  return clauses[n].last
}

/** Whether the words from token i on may go on with a sentence that so far has but its verb and subject. */
export function goesOn({ is }: Context, i: number, chosen: readonly (Reading | null)[]): boolean {
  if (chosen[i]?.conjunction) return false
  return !(is[i] & IS.LINK) && !(is[i] & IS.SUBORDINATOR && !(is[i] & (IS.THAT | IS.RELATIVE | IS.PREPOSITION)))
}

/** What a speech verb is followed by is its content: the title goes on into it, and through its relative clauses. */
export function opensComplement(ctx: Context, clauses: readonly Clause[], d: Draft, i: number): boolean {
  const { sentence } = clauses[d.clause]
  const next = clauses[d.clause + 1]
  if (next?.sentence !== sentence || (d.reading.lemma.frame !== 'say' && !(next.opener & IS.THAT))) return false
  if (!(ctx.is[next.first] & (IS.THAT | IS.QAD | IS.KANA | IS.LINK | IS.SUBORDINATOR | IS.ADVERB))) return false
  for (let n = next.index + 1; clauses[n]?.sentence === sentence && clauses[n].first <= i; n++) {
    const { opener, linked } = clauses[n]
    if (linked || (opener !== 0 && !(opener & IS.RELATIVE))) return false
  }
  return true
}

/** Where what is said begins, past the relative clause of who says it that begins at i; else i. */
export function pastRelative(
  clauses: readonly Clause[],
  d: Draft,
  i: number,
  chosen: readonly (Reading | null)[],
): number {
  if (clauses[d.clause + 1]?.first !== i || d.role !== 'verb' || d.reading.lemma.frame !== 'say') return i
  return contentAfter(clauses, clauses[d.clause], chosen)?.first ?? i
}
