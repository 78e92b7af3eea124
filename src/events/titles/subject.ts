import { CLASS } from '../../text/tokens.ts'
import { isVerb } from '../choose.ts'
import type { Context } from '../context.ts'
import { isBoundPreposition } from '../grammar/forms.ts'
import { BELONGS } from '../grammar/frames.ts'
import { startsWithLam, startsWithWaw } from '../grammar/shapes.ts'
import { IS, wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'
import { isPlural } from '../phrases/number.ts'

export const within = (i: number, r: Range | null) => r !== null && i >= r.first && i < r.last
export const isWord = (ctx: Context, i: number) =>
  ctx.tokens.cls[i] !== CLASS.PUNCT && ctx.tokens.cls[i] !== CLASS.NEWLINE
export const verbOf = (d: Draft) => (d.verb >= 0 ? d.verb : d.at)

/** Whether the subject may stand in front of its verb. */
export function leads(
  ctx: Context,
  clauses: readonly Clause[],
  d: Draft,
  chosen: readonly (Reading | null)[],
): boolean {
  const actor = d.actor as Range
  const verb = verbOf(d)
  const r = chosen[verb]
  if (d.role === 'participle' || d.role === 'credit') return true
  if (!isVerb(r)) return false
  const clause = clauses[d.clause]
  // «أن معظم المنازل تضررت»: the text itself has it in front.
  if (actor.first >= clause.first && actor.last <= verb) return true
  const plural = isPlural(ctx, actor)
  if (r.number === 'pl' || r.number === 'du') return plural
  if (plural) return false
  if (actor.first < verb || actor.first >= clause.last) return true
  return standsAlone(ctx, actor, verb, clause, chosen)
}

/** Nothing but times, ranks and adverbs between verb and subject, and nothing after it that belongs to it. */
function standsAlone(
  ctx: Context,
  actor: Range,
  verb: number,
  clause: Clause,
  chosen: readonly (Reading | null)[],
): boolean {
  const { tokens, is, timexAt } = ctx
  const office = officeBefore(ctx, actor, verb)
  for (let i = verb + 1; i < actor.first; i++) {
    if (within(i, office) || timexAt[i] >= 0 || !isWord(ctx, i)) continue
    if (!(is[i] & (IS.ADVERB | IS.PREPOSITION)) && !isBoundPreposition(tokens.norm[i])) return false
    if (is[i] & IS.PREPOSITION && timexAt[i + 1] < 0) return false
  }
  let i = actor.last
  while (i < clause.last && timexAt[i] >= 0) i++
  if (i >= clause.last || !isWord(ctx, i)) return true
  // «قال فلان وزير الصحة», «أثار الخلاف حول القانون»: what follows belongs to the subject, or may.
  if (is[i] & IS.TITLE || (is[i] & IS.PREPOSITION && chosen[verb]?.lemma.preps.includes(''))) return false
  const form = tokens.norm[i]
  // «المجلس الوطني للسكان», «المنتخب للشباب»
  if (BELONGS.has(form) || (startsWithLam(form) && carriesPreposition(ctx, i))) return false
  const joined = startsWithWaw(form) && form.length > 3 && !isVerb(chosen[i]) && wordClass(form) === 0
  return !joined
}

/** The office that stands between the verb and the name: «وزير الخارجية الروسي سيرجي لافروف». */
export function officeBefore(ctx: Context, actor: Range | null, start: number): Range | null {
  if (!actor || actor.first <= start) return null
  let first = -1
  for (let i = actor.first - 1; i > start; i--) {
    if (ctx.is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) || ctx.timexAt[i] >= 0 || ctx.tokens.cls[i] !== CLASS.WORD) break
    if (ctx.is[i] & IS.TITLE) first = i
  }
  return first < 0 ? null : { first, last: actor.first }
}
