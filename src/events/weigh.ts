import type { Kind } from '../contract/kinds.ts'
import type { Context } from './context.ts'
import { IS } from './grammar/words.ts'
import type { Clause, Draft, Happening } from './model.ts'

/** How consequential an event of a kind is by itself, before its place in the article counts. */
const WEIGHT: Partial<Record<Kind, number>> = {
  death: 0.18,
  birth: 0.2,
  meeting: 0.08,
  attack: 0.14,
  disaster: 0.1,
  coercion: 0.1,
  protest: 0.12,
  agreement: 0.12,
  transfer: 0.1,
  deployment: 0.1,
  denial: 0.15,
  admission: 0.15,
  accusation: 0.05,
  appeal: 0.08,
  warning: 0.1,
  appointment: 0.12,
  decision: 0.14,
  launch: 0.12,
  vote: 0.12,
  trade: 0.1,
  trial: 0.08,
  ceremony: 0.1,
  change: -0.08,
  career: -0.15,
  creation: -0.12,
  statement: 0,
  other: -0.15,
}

const counted = (ctx: Context, clause: Clause): boolean => {
  for (let i = clause.first; i < clause.last; i++) if (ctx.is[i] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  return false
}

/** How much a timeline of the article needs an event: 0–1. */
export function salience(ctx: Context, clauses: readonly Clause[], h: Happening, runOn: boolean): number {
  const d = h.drafts[0]
  const clause = clauses[d.clause]
  let s = 0.42 + (WEIGHT[d.kind] ?? 0)
  const told = h.drafts.length
  if (h.drafts.some((x) => x.headline)) s += 0.15
  const sentence = Math.min(...h.drafts.map((x) => clauses[x.clause].sentence))
  if (sentence <= ctx.body) s += 0.12
  if (told > 1) s += 0.12
  if (d.time.basis === 'stated') s += 0.2
  if (d.time.basis === 'none' && d.factuality !== 'planned') s -= 0.1
  if (d.role === 'participle') s -= 0.2
  if (d.role === 'credit') s -= 0.25
  if (d.role === 'noun' && d.verb < 0) s -= d.trace.includes('trigger: eventive') ? 0.2 : 0.05
  if (d.resolved && d.role === 'verb') s -= 0.1
  if (runOn) s -= 0.12
  if (clause.opener & IS.RELATIVE) s -= 0.1
  // Force and its victims are news where the words are concrete; as a topic they are not.
  if (d.kind === 'attack' || d.kind === 'death' || d.kind === 'protest') {
    const concrete = d.place !== null || d.time.basis === 'stated' || counted(ctx, clause)
    if (!concrete) s -= 0.16
    if (d.role === 'noun' && !concrete) s -= 0.1
    if (d.role === 'noun' && d.reading.article) s -= 0.1
    if (isHistory(d, ctx.time.publishedAt)) s -= 0.3
  }
  if (d.target) s += 0.04
  // What matters most is told first.
  s -= 0.08 * (d.at / ctx.tokens.length)
  if (d.quoted) s -= 0.12
  if (d.factuality === 'possible') s -= 0.18
  if (d.factuality === 'denied' && d.kind !== 'denial') s -= 0.1
  return Math.max(0.02, Math.min(0.99, s))
}

/** Days after which force is history, told for the sake of something else: «في أول زيارة منذ اغتيال الحريري عام 2005». */
const NEWS = 60
const isHistory = (d: Draft, publishedAt: string | null): boolean =>
  publishedAt !== null && d.time.to !== null && Date.parse(publishedAt) - Date.parse(d.time.to) > NEWS * 86_400_000

/** How often events of a kind are right in every field, against the mean: measured on annotated articles, in tenths. */
const SURE: Partial<Record<Kind, number>> = {
  statement: 0.2,
  appeal: 0.18,
  death: 0.22,
  birth: 0.25,
  appointment: 0.15,
  discovery: 0.08,
  protest: 0.08,
  denial: 0.18,
  warning: 0.15,
  change: -0.18,
  movement: -0.08,
  transfer: -0.22,
  attack: -0.1,
  creation: -0.15,
  career: -0.1,
  other: -0.25,
  disaster: -0.08,
  launch: -0.08,
  health: 0.12,
  decision: -0.08,
}

/** That the event and its date, kind and factuality are right: 0–1. */
export function confidence(d: Draft): number {
  let c = 0.55 + (SURE[d.kind] ?? 0)
  if (d.role === 'noun') c -= 0.14
  if (d.role === 'participle' || d.role === 'credit') c -= 0.08
  if (d.reading.weak > 0) c -= 0.08
  if (d.time.basis === 'stated' || d.time.basis === 'document') c += 0.07
  if (d.time.basis === 'inherited') c -= 0.1
  if (d.time.basis === 'none' && d.factuality === 'asserted') c -= 0.08
  if (d.factuality === 'reported') c -= 0.2
  if (d.factuality === 'denied' || d.factuality === 'possible') c -= 0.15
  if (d.trace.includes('actor: antecedent')) c -= 0.15
  if (d.trace.includes('trigger: present-dated') || d.trace.includes('trigger: present')) c -= 0.12
  if (d.actor === null) c -= 0.15
  else if (!d.resolved && d.role === 'verb') c += 0.06
  return Math.max(0.05, Math.min(0.97, c))
}
