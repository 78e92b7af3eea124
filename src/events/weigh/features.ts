import { FACTUALITIES, type Factuality, groupOf, KINDS, type Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { placesAgain } from '../../text/retold.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../dating/days.ts'
import * as IS from '../grammar/is.ts'
import type { Clause, Draft, Happening, Range } from '../model.ts'
import { wordOf } from '../words.ts'

/** The facts about a happening that bear on its weights. */
export const FACTS = [
  'any',
  'kind',
  'act',
  'frame',
  'form',
  'trigger',
  'weak',
  'factuality',
  'precision',
  'basis',
  'age',
  'actor',
  'actorWords',
  'tellings',
  'part',
  'text',
  'words',
  'onTopic',
  'withLead',
  'lead',
  'opens',
  'first',
  'counted',
  'spoke',
  'force',
] as const

/** What each of the facts is, or «yes», in their order. */
export type Features = Row<typeof FACTS>
type Row<Facts extends readonly string[]> = { readonly [N in keyof Facts]: string | undefined }

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
  /** How many happenings the lead tells, and how many of each day. */
  readonly ofLead: number
  readonly leadDays: ReadonlyMap<string | null, number>
  /** The first trigger of each sentence. */
  readonly firsts: ReadonlyMap<number, number>
  /** How often who speaks in a happening has spoken before. */
  readonly spoken: ReadonlyMap<Happening, number>
}

/** The content words of a range. */
function contentOf(ctx: Context, range: Range | null): string[] {
  const words: string[] = []
  if (range)
    for (let i = range.first; i < range.last; i++) if (isContent(ctx, i)) words.push(wordOf(ctx.tokens.form[i]).topic)
  return words
}

export function settingOf(ctx: Context, clauses: readonly Clause[], happenings: readonly Happening[]): Setting {
  const { bounds } = ctx.layout
  const leadDays = new Map<string | null, number>()
  let ofLead = 0
  const firsts = new Map<number, number>()
  const spoken = new Map<Happening, number>()
  const speeches = new Map<string, number>()
  for (const h of [...happenings].sort((a, b) => a.drafts[0].at - b.drafts[0].at)) {
    const d = h.drafts[0]
    const { sentence } = clauses[d.clause]
    if (!firsts.has(sentence)) firsts.set(sentence, d.at)
    if (isOfLead(ctx, clauses, h)) {
      ofLead++
      leadDays.set(d.time.from, (leadDays.get(d.time.from) ?? 0) + 1)
    }
    if (!isSpeech(d)) continue
    const who = contentOf(ctx, d.actor)
    spoken.set(h, Math.max(0, ...who.map((word) => speeches.get(word) ?? 0)))
    for (const word of who) speeches.set(word, (speeches.get(word) ?? 0) + 1)
  }
  const lead = { first: 0, last: bounds[Math.min(ctx.body + 1, bounds.length - 1)] }
  return { ctx, clauses, topic: new Set(contentOf(ctx, lead)), ofLead, leadDays, firsts, spoken }
}

const isSpeech = (d: Draft) => d.reading.lemma.frame === 'say'

const firstSentence = (clauses: readonly Clause[], { drafts }: Happening): number =>
  drafts.reduce((first, d) => Math.min(first, clauses[d.clause].sentence), Number.POSITIVE_INFINITY)

const isOfLead = (ctx: Context, clauses: readonly Clause[], h: Happening) => firstSentence(clauses, h) <= ctx.body

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
      if (topic.has(wordOf(ctx.tokens.form[i]).topic)) shared++
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

/** Whether it is of a day of the lead's other happenings. */
function withLead({ ctx, clauses, ofLead, leadDays }: Setting, h: Happening): string | undefined {
  const day = h.drafts[0].time.from
  const own = isOfLead(ctx, clauses, h) ? 1 : 0
  if (day === null || ofLead === own) return undefined
  return (leadDays.get(day) ?? 0) > own ? 'same' : 'other'
}

/** Where in its paragraph it is told: the first event of its first sentence, another of that, or later. */
function opens({ ctx, firsts }: Setting, d: Draft, sentence: number): string | undefined {
  const { paragraph } = ctx.layout
  if (sentence > 0 && paragraph[sentence - 1] === paragraph[sentence]) return undefined
  return firsts.get(sentence) === d.at ? 'event' : 'sentence'
}

/** Numbers by the first of some bounds that they lie under. */
function under(bounds: readonly number[]): (n: number) => string {
  const names = [...bounds.map((bound) => `under ${bound}`), `from ${bounds.at(-1)}`]
  return (n) => {
    let at = 0
    while (at < bounds.length && n >= bounds[at]) at++
    return names[at]
  }
}

const length = under([4, 8, 15, 25])
const nameLength = under([1, 2, 3, 5])
const times = under([1, 2])
/** Fifths of the text, and its length in tokens: a note, a report, a long one. */
const PARTS = 5
const part = under([1, 2, 3, 4])
const size = under([200, 400])

/** How often it is told, and told again letter by letter. */
const tellingsOf = ({ tokens: { text, start, again } }: Context, { drafts }: Happening): number =>
  drafts.reduce((all, { at }) => all + 1 + placesAgain(again, text, start[at]).length, 0)

const yes = (fact: boolean) => (fact ? 'yes' : undefined)

/**
 * What bears on whether a happening is told right and whether a timeline needs it. `weights.ts` holds how much, by name
 * and value.
 */
export function featuresOf(setting: Setting, h: Happening): Features {
  const { ctx, clauses } = setting
  const d = h.drafts[0]
  const clause = clauses[d.clause]
  const { lemma, form, weak } = d.reading
  const sentence = firstSentence(clauses, h)
  const ofForce = d.kind === 'attack' || d.kind === 'death' || d.kind === 'protest'
  return [
    'yes',
    d.kind,
    actOf(d),
    lemma.frame,
    form,
    d.rules.trigger,
    WEAK[weak],
    d.factuality,
    d.time.precision ?? 'none',
    d.time.basis,
    age(d, ctx.time.publishedAt),
    d.rules.actor || 'none',
    nameLength(d.actor ? d.actor.last - d.actor.first : 0),
    times(tellingsOf(ctx, h) - 1),
    part((PARTS * d.at) / ctx.tokens.length),
    size(ctx.tokens.length),
    length(clause.last - clause.first),
    onTopic(setting, d.mention),
    withLead(setting, h),
    sentence <= ctx.body ? 'lead' : sentence <= ctx.body + 2 ? 'after' : undefined,
    opens(setting, d, clause.sentence),
    yes(setting.firsts.get(clause.sentence) === d.at),
    yes(some(ctx, clause, IS.NUMERAL | IS.QUANTIFIER)),
    isSpeech(d) ? times(setting.spoken.get(h) ?? 0) : undefined,
    ofForce ? (d.place || d.time.basis === 'stated' ? 'concrete' : 'vague') : undefined,
  ]
}

const WEAK = ['no', 'some', 'mostly'] as const

/** Which of what is said, or whether it is done, and how it is told: named once, and not for each happening. */
const ACTS = new Map(
  KINDS.map((kind) => {
    const act = groupOf(kind) === 'speech' ? kind : 'deed'
    return [kind, new Map(FACTUALITIES.map((factuality) => [factuality, `${act}, ${factuality}`]))] as const
  }),
)
const actOf = ({ kind, factuality }: { kind: Kind; factuality: Factuality }) => ACTS.get(kind)?.get(factuality)
