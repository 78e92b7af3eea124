import { CLASS } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { IS } from '../grammar/words.ts'
import type { Clause, Draft, Happening, Range } from '../model.ts'

/** Facts about a happening, each a name and, where it is one of several, its value: «role: noun». */
export type Features = string[]

/** Days after which what is told is history: «في أول زيارة منذ اغتيال الحريري عام 2005». */
const NEWS = 60
const DAY = 86_400_000
/** Letters from which on a word says what a text is about. */
const CONTENT = 4

/** What all happenings of one text are held against. */
export interface Setting {
  readonly ctx: Context
  readonly clauses: readonly Clause[]
  /** Content words of the headline and the lead. */
  readonly topic: ReadonlySet<string>
}

const topical = (form: string) => form.replace(/^(و|ف|ب|ل)?ال|^لل/, '').slice(0, 5)

export function settingOf(ctx: Context, clauses: readonly Clause[]): Setting {
  const topic = new Set<string>()
  const last = ctx.layout.bounds[Math.min(ctx.body + 1, ctx.layout.bounds.length - 1)]
  for (let i = 0; i < last; i++) if (isContent(ctx, i)) topic.add(topical(ctx.tokens.norm[i]))
  return { ctx, clauses, topic }
}

const isContent = (ctx: Context, i: number) =>
  ctx.tokens.cls[i] === CLASS.WORD && ctx.tokens.norm[i].length >= CONTENT && ctx.is[i] === 0

const some = (ctx: Context, { first, last }: Range, bits: number): boolean => {
  for (let i = first; i < last; i++) if (ctx.is[i] & bits) return true
  return false
}

/** How much of what a clause says the headline and lead say too. */
function onTopic({ ctx, topic }: Setting, range: Range): string {
  let all = 0
  let shared = 0
  for (let i = range.first; i < range.last; i++)
    if (isContent(ctx, i)) {
      all++
      if (topic.has(topical(ctx.tokens.norm[i]))) shared++
    }
  if (shared === 0) return 'nothing'
  return shared * 2 >= all ? 'most' : 'some'
}

function age(d: Draft, publishedAt: string | null): string {
  const { from, to } = d.time
  if (publishedAt === null || (from === null && to === null)) return 'unknown'
  if (from !== null && from > publishedAt) return 'to come'
  return Date.parse(publishedAt) - Date.parse((to ?? from) as string) > NEWS * DAY ? 'history' : 'news'
}

const third = (at: number, length: number) => (at * 3 < length ? 'first' : at * 3 < 2 * length ? 'second' : 'last')

/**
 * What bears on whether a happening is told right and whether a timeline needs it. `weights.ts` holds how much, by
 * feature.
 */
export function featuresOf(setting: Setting, h: Happening, runsOn: boolean): Features {
  const { ctx, clauses } = setting
  const d = h.drafts[0]
  const clause = clauses[d.clause]
  const { lemma, form, weak, article, pronoun } = d.reading
  const sentence = Math.min(...h.drafts.map((x) => clauses[x.clause].sentence))
  const features: Features = [
    'any',
    `kind: ${d.kind}`,
    `role: ${d.role}`,
    `form: ${form}`,
    `trigger: ${d.rules.trigger}`,
    `weak: ${weak}`,
    `factuality: ${d.factuality}`,
    `factuality rule: ${d.rules.factuality}`,
    `basis: ${d.time.basis}`,
    `dated: ${d.rules.time}`,
    `precision: ${d.time.precision}`,
    `age: ${age(d, ctx.time.publishedAt)}`,
    `actor: ${d.rules.actor || 'none'}`,
    `told: ${Math.min(h.drafts.length, 3)} times`,
    `place in the text: ${third(d.at, ctx.tokens.length)}`,
    `on topic: ${onTopic(setting, d.mention)}`,
  ]
  const when = (fact: boolean, name: string) => {
    if (fact) features.push(name)
  }
  when(
    h.drafts.some((x) => x.headline),
    'in the headline',
  )
  when(sentence <= ctx.body, 'in the lead')
  when(sentence > ctx.body && sentence <= ctx.body + 2, 'after the lead')
  when(d.role === 'noun' && d.verb < 0, 'noun alone')
  when(d.role === 'noun' && article, 'noun with article')
  when(d.role === 'noun' && pronoun !== '', 'noun with pronoun')
  when(d.resolved, 'actor named before')
  when(d.target !== null, 'target')
  when(d.place !== null, 'place')
  when(d.quoted, 'quoted')
  when(d.teller >= 0, 'told by someone')
  when(d.pluperfect, 'pluperfect')
  when(runsOn, 'goes on')
  when((clause.opener & IS.RELATIVE) !== 0, 'relative clause')
  when((clause.opener & IS.THAT) !== 0, 'that-clause')
  when(clause.opener !== 0 && (clause.opener & (IS.RELATIVE | IS.THAT)) === 0, 'subordinate clause')
  when(some(ctx, clause, IS.NUMERAL | IS.QUANTIFIER), 'counted')
  when(some(ctx, { first: ctx.layout.bounds[clause.sentence], last: d.at }, IS.BACKGROUND), 'background')
  when(lemma.frame === 'say', 'speech')
  when(
    d.kind === 'attack' || d.kind === 'death' || d.kind === 'protest',
    d.place || d.time.basis === 'stated' ? 'force, concrete' : 'force, vague',
  )
  return features
}
