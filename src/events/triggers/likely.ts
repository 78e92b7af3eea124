import * as CLASS from '../../text/class.ts'
import type { Chosen } from '../choose/word.ts'
import type { Context } from '../context.ts'
import * as IS from '../grammar/is.ts'
import * as PLACE from '../grammar/place.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import { LIKELIHOOD } from './likelihood.ts'
import { hasTimeAfter } from './near.ts'
import type { Noun } from './nouns/noun.ts'

/** The facts of a noun and of what stands around it that speak for an event, or against it. */
export const FACTS = [
  'form',
  'weak',
  'kind',
  'definite',
  'joined',
  'preposition',
  'before',
  'next',
  'verb',
  'side',
  'verbKind',
  'sameKind',
  'verbTells',
  'timed',
  'headline',
  'quoted',
  'since',
  'sinceKind',
] as const

/** What each of the facts is, in their order; `likelihood.ts` holds how much it says, by name and value. */
export type Evidence = readonly string[]

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
function classAt({ tokens, is, timexAt, place, traits }: Context, j: number, chosen: Chosen): string {
  if (j < 0 || j >= tokens.length) return 'none'
  if (timexAt[j] >= 0) return 'time'
  if (tokens.cls[j] !== CLASS.WORD) return tokens.cls[j] === CLASS.NUMBER ? 'count' : 'mark'
  const r = chosen[j]
  if (r) return r.form
  for (const [bits, name] of BESIDE) if (is[j] & bits) return name
  return place[j] & PLACE.NAME ? 'place' : (traits[j] & TRAIT.ARTICLE) !== 0 ? 'definite' : 'bare'
}

/** Numbers by name, the last one also of all that are greater. */
const named =
  (...names: string[]) =>
  (n: number) =>
    names[Math.min(n, names.length - 1)]
const since = named('0', '1', '2', '3', '4', '5', '6')
/** Words from the noun let in last on which the next is no part of it. */
const APART = 6

const yes = (fact: boolean) => (fact ? 'yes' : 'no')

const WEAK = ['no', 'some', 'mostly'] as const

/** `verbTells`: the verb of its clause tells an event, or carries a noun that does. */
export function evidenceOf({ ctx, clause, chosen, i, r, before, accepted }: Noun, verbTells: boolean): Evidence {
  const verb = clause.verb < 0 ? null : chosen[clause.verb]
  return [
    r.form,
    WEAK[r.weak],
    r.lemma.kind,
    r.article ? 'article' : r.pronoun ? 'pronoun' : r.tanwin ? 'tanwin' : 'no',
    yes(r.conjunction !== ''),
    yes(r.preposition !== ''),
    classAt(ctx, before, chosen),
    classAt(ctx, i + 1, chosen),
    verb ? verb.lemma.frame : 'none',
    verb ? (i < clause.verb ? 'after' : 'before') : 'none',
    verb ? verb.lemma.kind : 'none',
    yes(verb !== null && verb.lemma.kind === r.lemma.kind),
    yes(verbTells),
    yes(hasTimeAfter(ctx, i, clause.last)),
    yes(clause.sentence < ctx.body),
    yes(ctx.layout.quote[i] > 0),
    accepted < 0 ? 'none' : since(i - accepted),
    accepted < 0 || i - accepted >= APART ? 'none' : (chosen[accepted] as Reading).lemma.kind,
  ]
}

const WEIGHTS = FACTS.map((name) => new Map(Object.entries(LIKELIHOOD[name] ?? {})))
/** For each fact what it and all after it may add at most. */
const MOST: number[] = []
for (let n = FACTS.length - 1, most = 0; n >= 0; n--) {
  most += Math.max(0, ...WEIGHTS[n].values())
  MOST[n] = most
}
/** The sum of weights from which on the probability is enough. */
const ENOUGH = Math.log(LIKELY / (1 - LIKELY)) - LIKELIHOOD.any.yes

/** Whether what speaks for an event is enough. */
export function isLikely(evidence: Evidence): boolean {
  let sum = 0
  for (let n = 0; n < WEIGHTS.length; n++) {
    if (sum + MOST[n] < ENOUGH) return false
    sum += WEIGHTS[n].get(evidence[n]) ?? 0
  }
  return sum >= ENOUGH
}
