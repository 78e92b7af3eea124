import { CLASS } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../dating/days.ts'
import { IS } from '../grammar/words.ts'
import type { Clause, Draft, Happening, Range } from '../model.ts'

/** Facts about a happening: by the name of each what it is, or «yes». */
export type Features = Readonly<Record<string, string | undefined>>

/** Days after which what is told is history: «في أول زيارة منذ اغتيال الحريري عام 2005». */
const NEWS = 60
/** Letters from which on a word says what a text is about. */
const CONTENT = 4

/** What all happenings of one text are held against. */
export interface Setting {
  readonly ctx: Context
  readonly clauses: readonly Clause[]
  /** Content words of the headline and the lead. */
  readonly topic: ReadonlySet<string>
}

/** The first letters of a word without its article. */
function topical(form: string): string {
  const from = form.startsWith('ال') ? 2 : form.startsWith('ال', 1) ? 3 : form.startsWith('لل') ? 2 : 0
  return form.slice(from, from + 5)
}

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
  return dayOf(publishedAt) - dayOf((to ?? from) as string) > NEWS ? 'history' : 'news'
}

const third = (at: number, length: number) => (at * 3 < length ? 'first' : at * 3 < 2 * length ? 'second' : 'last')

const yes = (fact: boolean) => (fact ? 'yes' : undefined)

/**
 * What bears on whether a happening is told right and whether a timeline needs it. `weights.ts` holds how much, by name
 * and value.
 */
export function featuresOf(setting: Setting, h: Happening, runsOn: boolean): Features {
  const { ctx, clauses } = setting
  const d = h.drafts[0]
  const clause = clauses[d.clause]
  const { lemma, form, weak, article, pronoun } = d.reading
  let sentence = clause.sentence
  let headline = false
  for (const x of h.drafts) {
    sentence = Math.min(sentence, clauses[x.clause].sentence)
    headline ||= x.headline
  }
  const ofForce = d.kind === 'attack' || d.kind === 'death' || d.kind === 'protest'
  const alone = d.role === 'noun' && d.verb < 0
  const { opener } = clause
  return {
    any: 'yes',
    kind: d.kind,
    role: d.role,
    form,
    trigger: d.rules.trigger,
    weak: WEAK[weak],
    factuality: d.factuality,
    factualityRule: d.rules.factuality,
    basis: d.time.basis,
    dated: d.time.basis === 'stated' ? 'stated' : d.rules.time,
    precision: d.time.precision ?? 'none',
    age: age(d, ctx.time.publishedAt),
    actor: d.rules.actor || 'none',
    told: h.drafts.length > 1 ? 'again' : 'once',
    third: third(d.at, ctx.tokens.length),
    onTopic: onTopic(setting, d.mention),
    headline: yes(headline),
    place: yes(d.place !== null),
    target: yes(d.target !== null),
    lead: sentence <= ctx.body ? 'lead' : sentence <= ctx.body + 2 ? 'after' : undefined,
    noun: alone ? (article ? 'alone, definite' : 'alone') : pronoun !== '' ? 'owned' : undefined,
    resolved: yes(d.resolved),
    quoted: yes(d.quoted),
    teller: yes(d.teller >= 0),
    pluperfect: yes(d.pluperfect),
    runsOn: yes(runsOn),
    clause: opener === 0 ? undefined : opener & IS.RELATIVE ? 'relative' : opener & IS.THAT ? 'that' : 'subordinate',
    counted: yes(some(ctx, clause, IS.NUMERAL | IS.QUANTIFIER)),
    background: yes(some(ctx, { first: ctx.layout.bounds[clause.sentence], last: d.at }, IS.BACKGROUND)),
    speech: yes(lemma.frame === 'say'),
    force: ofForce ? (d.place || d.time.basis === 'stated' ? 'concrete' : 'vague') : undefined,
  }
}

const WEAK = ['no', 'some', 'mostly'] as const
