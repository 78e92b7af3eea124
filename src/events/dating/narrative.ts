import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import { hasArticle, isVerb } from '../choose.ts'
import type { Context } from '../context.ts'
import { BECAUSE, BEFORE, FROM } from '../grammar/frames.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft } from '../model.ts'
import { takesLength } from './attach.ts'
import { dayOf } from './days.ts'
import { ofExpression } from './expression.ts'
import { before, drawnOut, ofPublication, UNDATED } from './times.ts'

/** Days before publication that a story may lie and still be the news; what lies further back is history. */
const STORY = 20

/** Deeds that last: who speaks of one says nothing of its day, while an attack or a death is told of when it is news. */
const STANDING = new Set<Kind>(['decision', 'transfer', 'deployment'])
const COARSE = new Set(['year', 'decade', 'century', 'season', 'interval'])

/** A date, and the sentence that stated it. */
interface Stated {
  readonly time: EventTime
  readonly sentence: number
}

/** Where the narrative stands when a draft is dated. */
interface Narrative {
  sentence: number
  paragraph: number
  /** The last date that the running sentence states. */
  here: EventTime | null
  /** The date of the story that is told, as it moves on. */
  story: Stated | null
  /** The date of the lead, where the whole text goes on telling of it though some days have passed. */
  episode: EventTime | null
  /** The date of the pluperfect before. */
  past: Stated | null
  /** A date long before publication, stated in the running paragraph. */
  history: Stated | null
  /** Up to which paragraph a life is told, or -1: to the end, if from birth on. */
  life: number
}

type Given = readonly [time: EventTime, rule: string] | null

/**
 * Dates the drafts, in the order of the text: by their own expression, else by the first of `RULES` that has an answer:
 * the neighbour whose report they go on, or, for what is told as current news, the day of publication. What is to come,
 * doubtful or background has no date but a stated one.
 */
export function date(
  ctx: Context,
  clauses: readonly Clause[],
  drafts: readonly Draft[],
  chosen: readonly (Reading | null)[],
): void {
  const { publishedAt } = ctx.time
  const at: Narrative = {
    sentence: -1,
    paragraph: -1,
    here: null,
    story: null,
    episode: null,
    past: null,
    history: null,
    life: -1,
  }
  for (const d of drafts) {
    const clause = clauses[d.clause]
    move(at, ctx, clause, d)
    if (LIFE.has(d.kind) && d.role === 'verb' && d.factuality === 'asserted' && chosen[d.verb]?.form === 'past')
      openLife(at, ctx, d)
    const told: Telling = { ctx, clause, d, chosen, teller: d.teller >= 0 ? drafts[d.teller] : null, publishedAt }
    const own = d.timex < 0 ? null : ofExpression(ctx, d, chosen)
    if (own) {
      d.time = own
      d.rules.time = own.timex ? `stated by ${own.timex}` : 'an expression without a place'
      if (publishedAt && isToCome(told, publishedAt)) {
        d.factuality = 'planned'
        d.rules.factuality = 'its date is to come'
      }
      if (own.edtf !== null) remember(at, told)
    } else {
      for (const rule of RULES) {
        const given = rule(told, at)
        if (!given) continue
        ;[d.time, d.rules.time] = given
        if (d.timex >= 0 && takesLength(d, chosen)) d.time = drawnOut(d.time, ctx.time.timexes[d.timex])
        break
      }
    }
  }
}

/** One draft with what surrounds it. */
interface Telling {
  readonly ctx: Context
  readonly clause: Clause
  readonly d: Draft
  readonly chosen: readonly (Reading | null)[]
  /** The draft that tells it, if any. */
  readonly teller: Draft | null
  readonly publishedAt: string | null
}

/** Kinds of which a life is made: one told in the past opens a paragraph of them. */
const LIFE = new Set<Kind>(['birth', 'career', 'creation'])

/** A step of a life, told below the lead, makes its paragraph one that tells a life; a birth all that follows. */
function openLife(at: Narrative, ctx: Context, d: Draft): void {
  if (d.kind === 'birth') at.life = Number.POSITIVE_INFINITY
  else if (d.reading.lemma.frame !== 'aux' && at.sentence > ctx.body) at.life = Math.max(at.life, at.paragraph)
}

/** What a new sentence and a new paragraph end. */
function move(at: Narrative, ctx: Context, clause: Clause, d: Draft): void {
  if (clause.sentence !== at.sentence) {
    at.sentence = clause.sentence
    at.here = null
    if (!d.pluperfect && !d.resolved) at.past = null
  }
  const paragraph = ctx.layout.paragraph[clause.sentence]
  if (paragraph !== at.paragraph) {
    at.paragraph = paragraph
    at.history = null
  }
}

/** Takes note of a stated date, for what follows. */
function remember(at: Narrative, told: Telling): void {
  const { d, clause, ctx, publishedAt } = told
  if (d.factuality === 'planned') return
  const stated: Stated = { time: d.time, sentence: clause.sentence }
  if (d.pluperfect) {
    at.past = stated
    return
  }
  const background = isBackground(told)
  const age = ageOf(d.time, publishedAt)
  if (d.role === 'verb' && !background && d.teller < 0) {
    at.history = age > STORY ? stated : null
    if (age <= STORY) at.life = -1
  }
  if (COARSE.has(d.time.precision ?? '')) at.here = null
  else if (!background) at.here = d.time
  const aside = background || (d.role === 'noun' && d.verb < 0)
  if (aside || (d.teller >= 0 && clause.sentence > ctx.body) || !at.here) return
  // A story moves on by days; what lies before its lead is no part of it.
  const isDay = d.time.precision === 'day' || d.time.precision === 'time'
  if (!isDay || (at.episode !== null && (d.time.from as string) < (at.episode.from as string))) return
  at.story = stated
  if (clause.sentence <= ctx.body && age > 0 && age <= STORY) at.episode ??= d.time
}

/** Days from a time to publication; 0 where either is unknown. */
const ageOf = ({ from, to }: EventTime, publishedAt: string | null): number =>
  publishedAt && (to ?? from) ? dayOf(publishedAt) - dayOf((to ?? from) as string) : 0

/** A past told in a relative clause, or of an indefinite noun. */
const isBackground = ({ ctx, clause, d, chosen }: Telling): boolean =>
  chosen[d.verb]?.form === 'past' && ((clause.opener & IS.RELATIVE) !== 0 || describes(ctx, d, chosen))

/** «إلى شخصين اختارهما»: a verb that describes the indefinite noun right before it, and takes it up by a pronoun. */
function describes(ctx: Context, d: Draft, chosen: readonly (Reading | null)[]): boolean {
  const verb = d.verb
  if (verb < 1 || !chosen[verb]?.pronoun || chosen[verb]?.conjunction) return false
  const form = ctx.tokens.norm[verb - 1]
  if (ctx.tokens.cls[verb - 1] !== CLASS.WORD || hasArticle(form)) return false
  return !isVerb(chosen[verb - 1]) && (ctx.is[verb - 1] & ~(IS.COMMON | IS.NUMERAL | IS.QUANTIFIER)) === 0
}

/** «يلتقي المنتخبان السبت المقبل»: told in the present or by a noun, with a date after publication. */
function isToCome({ d, chosen }: Telling, publishedAt: string): boolean {
  if (d.factuality !== 'asserted' && d.factuality !== 'reported') return false
  if (d.time.basis !== 'stated' || d.time.from === null || d.time.from <= publishedAt) return false
  return d.verb < 0 || chosen[d.verb]?.form !== 'past'
}

/** «سبق أن»، «من قبل»: before the narrative; «مرارا»: at no one time. */
function saidBefore({ ctx, clause, d }: Telling): boolean {
  for (let i = d.at + 1; i < clause.last; i++) if (ctx.is[i] & IS.EARLIER) return true
  const last = clause.last - 1
  if (ctx.tokens.norm[last] === BEFORE && ctx.tokens.norm[last - 1] === FROM) return true
  for (let i = d.at - 1; i >= Math.max(clause.first - 4, 0) && i > d.at - 5; i--)
    if (ctx.is[i] & IS.EARLIER) return true
  return false
}

/** «نتيجة إصابته»: what brought the news about lies before it. */
const isCause = ({ tokens }: Context, at: number): boolean => at > 0 && BECAUSE.has(tokens.norm[at - 1])

const none = (why: string): Given => [UNDATED, `none, ${why}`]

/** An event close by shares the day, not the hour. */
const inherit = (from: EventTime, rule: string): Given =>
  from.precision === 'time' && from.from !== null
    ? [{ ...from, edtf: from.from, precision: 'day', basis: 'inherited' }, rule]
    : [{ ...from, basis: 'inherited' }, rule]

const isSpeech = (d: Draft) => d.reading.lemma.frame === 'say'
const isDated = (d: Draft | null): d is Draft => d !== null && d.time.basis !== 'none'
const within = (days: number, a: EventTime, publishedAt: string | null) =>
  !publishedAt || (a.from !== null && Math.abs(dayOf(a.from) - dayOf(publishedAt)) <= days)

/** What dates a draft without an expression of its own. The first that answers decides. */
const RULES: readonly ((told: Telling, at: Narrative) => Given)[] = [
  ({ d }) =>
    d.factuality === 'planned' || d.factuality === 'possible' || d.rules.factuality === 'negated future'
      ? none('still to come or doubtful')
      : null,
  ({ d, clause, publishedAt }, { past }) => {
    if (!d.pluperfect) return null
    if (past?.sentence === clause.sentence) return inherit(past.time, 'with the pluperfect before')
    return isSpeech(d) && publishedAt
      ? [{ ...before(publishedAt), basis: 'inherited' }, 'said before, in the pluperfect']
      : none('background, in the pluperfect')
  },
  ({ d }, { life, paragraph }) =>
    life >= paragraph && (!isSpeech(d) || (life > paragraph && d.resolved)) ? none('a life told without a date') : null,
  (told) => (isBackground(told) && told.d.kind !== 'contest' ? none('background of a relative clause') : null),
  ({ d }) => (LIFE.has(d.kind) ? none('a life told without a date') : null),
  (told) => (saidBefore(told) ? none('before, or more than once') : null),
  ({ d, teller }) =>
    isDated(teller) && d.role === 'noun' && d.factuality === 'asserted'
      ? inherit(teller.time, 'of its announcement')
      : null,
  ({ d, ctx }, { here }) =>
    d.role === 'noun' && d.verb < 0 && d.rules.trigger === 'eventive' && (!here || isCause(ctx, d.at))
      ? none('background of a noun')
      : null,
  ({ d, teller }) =>
    teller && d.role === 'verb' && d.factuality === 'reported' && STANDING.has(d.kind)
      ? none('told of by someone, not said when')
      : null,
  ({ d }, { here }) =>
    // A month is the actor's, not the sentence's: «وبدأ التوزيع في أبريل كما انخفض الإنتاج».
    here && (here.precision !== 'month' || d.resolved || d.role === 'noun') ? inherit(here, 'from its sentence') : null,
  ({ d, clause, chosen }, { history }) => {
    if (!history || clause.sentence - history.sentence > 2 || isSpeech(d) || chosen[d.verb]?.form === 'present')
      return null
    return d.resolved && !COARSE.has(history.time.precision ?? '')
      ? inherit(history.time, 'from its paragraph')
      : none('goes on from a date long past')
  },
  ({ d, publishedAt }, { past }) =>
    past && (d.resolved || !publishedAt) ? inherit(past.time, 'goes on from the pluperfect') : null,
  ({ d, teller }) =>
    isDated(teller) ? (d.factuality === 'denied' ? none('denied') : inherit(teller.time, 'of who tells it')) : null,
  ({ d, publishedAt }, { story }) =>
    story && d.resolved && isSpeech(d) && within(STORY, story.time, publishedAt)
      ? inherit(story.time, 'the speaker goes on')
      : null,
  ({ d, clause }, { story }) =>
    story && !isSpeech(d) && clause.sentence - story.sentence <= 1
      ? inherit(story.time, 'goes on from the sentence before')
      : null,
  (_, { episode }) => (episode ? inherit(episode, 'the lead goes on') : null),
  ({ publishedAt }) => (publishedAt ? [ofPublication(publishedAt), 'current news, the day of publication'] : null),
  (_, { story }) => (story ? inherit(story.time, 'from the story') : none('nothing dates it')),
]
