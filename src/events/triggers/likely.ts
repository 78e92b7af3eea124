import { CLASS } from '../../text/tokens.ts'
import { wordBefore } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { PLACE } from '../grammar/places.ts'
import { hasArticle } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { LIKELIHOOD } from './likelihood.ts'
import { hasTimeAfter } from './near.ts'

/**
 * What speaks for an event in a noun and around it: by the name of each fact what it is. `likelihood.ts` holds how much,
 * by name and value.
 */
export type Evidence = Readonly<Record<string, string>>

/** What was found before a noun. */
export interface Before {
  /** The verb of its clause tells an event, or carries a noun that does. */
  readonly verbTells: boolean
  /** The noun that was let in last in its clause, or -1. */
  readonly accepted: number
  /** The lemmas that tell an event before. */
  readonly lemmas: ReadonlySet<number>
}

/** The reason of a trigger that no rule lets in. */
export const BY_EVIDENCE = 'likely'

/** From which probability on a noun tells an event. */
const LIKELY = 0.35

/** The classes of words that stand beside a noun, the telling ones first. */
const BESIDE: readonly [bits: number, name: string][] = [
  [IS.NEGATION, 'negation'],
  [IS.EVENTIVE, 'eventive'],
  [IS.PREPOSITION, 'preposition'],
  [IS.KANA, 'kana'],
  [IS.SUBORDINATOR, 'subordinator'],
  [IS.LINK, 'link'],
  [IS.NUMERAL | IS.QUANTIFIER, 'count'],
  [IS.DEMONSTRATIVE, 'demonstrative'],
  [IS.PLANNED | IS.POSSIBLE, 'expected'],
  [IS.TITLE | IS.COMMON, 'title'],
  [~0, 'particle'],
]

/** Of what class the word at j is, beside a noun. */
function classAt({ tokens, is, timexAt, place }: Context, j: number, chosen: readonly (Reading | null)[]): string {
  if (j < 0 || j >= tokens.length) return 'none'
  if (timexAt[j] >= 0) return 'time'
  if (tokens.cls[j] !== CLASS.WORD) return tokens.cls[j] === CLASS.NUMBER ? 'count' : 'mark'
  const r = chosen[j]
  if (r) return r.form
  for (const [bits, name] of BESIDE) if (is[j] & bits) return name
  return place[j] & PLACE.NAME ? 'place' : hasArticle(tokens.norm[j]) ? 'definite' : 'bare'
}

/** Words from the noun let in last on which the next is no part of it. */
const APART = 6
/** Sentences from which on a text goes into detail. */
const DETAIL = 5

const WEAK = ['no', 'some', 'mostly'] as const

export function evidenceOf(
  ctx: Context,
  clause: Clause,
  i: number,
  chosen: readonly (Reading | null)[],
  { verbTells, accepted, lemmas }: Before,
): Evidence {
  const r = chosen[i] as Reading
  const verb = clause.verb < 0 ? null : chosen[clause.verb]
  return {
    form: r.form,
    weak: WEAK[r.weak],
    kind: r.lemma.kind,
    definite: r.article ? 'article' : r.pronoun ? 'pronoun' : r.tanwin ? 'tanwin' : 'no',
    joined: r.conjunction ? 'yes' : 'no',
    preposition: r.preposition ? 'yes' : 'no',
    before: classAt(ctx, wordBefore(ctx, i), chosen),
    next: classAt(ctx, i + 1, chosen),
    verb: verb ? `${verb.lemma.frame} ${i < clause.verb ? 'after' : 'before'}` : 'none',
    verbKind: verb ? verb.lemma.kind : 'none',
    sameKind: verb && verb.lemma.kind === r.lemma.kind ? 'yes' : 'no',
    verbTells: verbTells ? 'yes' : 'no',
    timed: hasTimeAfter(ctx, i, clause.last) ? 'yes' : 'no',
    sentence: clause.sentence < ctx.body ? 'headline' : String(Math.min(DETAIL, clause.sentence - ctx.body)),
    quoted: ctx.layout.quote[i] > 0 ? 'yes' : 'no',
    since: accepted < 0 ? 'none' : String(Math.min(APART, i - accepted)),
    sinceKind: accepted < 0 || i - accepted >= APART ? 'none' : (chosen[accepted] as Reading).lemma.kind,
    again: lemmas.has(r.lemma.id) ? 'yes' : 'no',
  }
}

/** Whether what speaks for an event is enough. */
export function isLikely(evidence: Evidence): boolean {
  let sum = LIKELIHOOD.any.yes
  for (const name in evidence) sum += LIKELIHOOD[name]?.[evidence[name]] ?? 0
  return 1 / (1 + Math.exp(-sum)) >= LIKELY
}
