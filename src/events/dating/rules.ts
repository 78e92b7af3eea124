import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import type { Draft } from '../model.ts'
import { goesWithNoun, isAside, isCause, isEarlier, isOfDatedNoun, isOfRelative, isReminder } from './background.ts'
import { COARSE, isNews, LIFE, type Narrative, type Telling } from './story.ts'
import { before, handedOn, ofPublication, UNDATED } from './times.ts'

/** What dates a draft without an expression of its own, or leaves it undated. */
interface Rule {
  /** Its name, as the trace and the weights know it. */
  readonly name: string
  readonly date: (told: Telling, at: Narrative) => EventTime | null
}

const undated = (why: string, holds: (told: Telling, at: Narrative) => boolean): Rule => ({
  name: `none, ${why}`,
  date: (told, at) => (holds(told, at) ? UNDATED : null),
})

const inherited = (
  name: string,
  from: (told: Telling, at: Narrative) => EventTime | null | undefined | false,
): Rule => ({
  name,
  date(told, at) {
    const time = from(told, at)
    return time ? handedOn(time) : null
  },
})

/** Deeds that last: who speaks of one says nothing of its day, while an attack or a death is told of when it is news. */
const STANDING = new Set<Kind>(['decision', 'transfer', 'deployment'])

const isSpeech = (d: Draft) => d.reading.lemma.frame === 'say'
const dateOf = (d: Draft | null): EventTime | false => d !== null && d.time.basis !== 'none' && d.time

/** Sentences that a date long past reaches over. */
const REACH = 2

/** The sentence before dates its telling long back, and this one is in the past like it, and no saying of today. */
const goesOnFromHistory = ({ d, clause, verb }: Telling, { history }: Narrative): boolean =>
  history !== null && clause.sentence - history.sentence <= REACH && !isSpeech(d) && verb?.form !== 'present'

const isFine = (time: EventTime | undefined): time is EventTime =>
  time !== undefined && !COARSE.has(time.precision ?? '')

/**
 * In this order; the first that has an answer decides. First what has no date but a stated one: what is to come, the
 * background, a life. Then the neighbours, from the closest on. Last, what is told as current news: the lead's day, or
 * that of publication.
 */
export const RULES: readonly Rule[] = [
  // «سيزور», «قد يزور», «لن يزور».
  undated(
    'still to come or doubtful',
    ({ d }) => d.factuality === 'planned' || d.factuality === 'possible' || d.rules.factuality === 'negated future',
  ),
  // «كان قد زار بغداد في مايو والتقى الرئيس».
  inherited(
    'with the pluperfect before',
    ({ d, clause }, { past }) => d.pluperfect && past?.sentence === clause.sentence && past.time,
  ),
  // «كان قد حذر»: words are told of when they bear on the news, so they are not far back.
  inherited(
    'said before, in the pluperfect',
    ({ d, publishedAt }) => d.pluperfect && isSpeech(d) && publishedAt !== null && before(publishedAt),
  ),
  // «كان قد زار بغداد».
  undated('background, in the pluperfect', ({ d }) => d.pluperfect),
  // «ولد في عدن ودرس الطب وسافر»: the steps of a life, between which someone may speak.
  undated(
    'a life told without a date',
    ({ d }, { life, paragraph }) => life >= paragraph && (!isSpeech(d) || (life > paragraph && d.resolved)),
  ),
  // «انتفاضة العام 2011 التي أطاحت الرئيس».
  inherited('of the event it describes', (told) => isOfDatedNoun(told) && dateOf(told.before)),
  // «المصنع الذي افتتحه الوزير»; of a match the relative clause tells the news: «اللقاء الذي سجل فيه».
  undated('background of a relative clause', (told) => told.d.kind !== 'contest' && isOfRelative(told)),
  // «وعمل في الصحافة».
  undated('a life told without a date', ({ d }) => LIFE.has(d.kind) && d.reading.lemma.frame !== 'aux'),
  // «يذكر أن الشركة أفلست».
  undated('what the text reminds of', (told) => !isSpeech(told.d) && isReminder(told)),
  // «سبق أن زار بغداد», «زار بغداد مرارا».
  undated('before, or more than once', isEarlier),
  // «أعلن الأحد استقالته».
  inherited(
    'of its announcement',
    ({ d, teller }) => d.role === 'noun' && d.factuality === 'asserted' && dateOf(teller),
  ),
  // «أغلق المصنع بعد احتجاج»: in a sentence that states no date, or as what led to it.
  undated('background of a noun', (told, { here }) => isAside(told) && (!here || isCause(told))),
  // «قال إن الحكومة سمحت».
  undated(
    'told of by someone, not said when',
    ({ d, teller }) => teller !== null && d.role === 'verb' && d.factuality === 'reported' && STANDING.has(d.kind),
  ),
  // «وصل الأحد والتقى». A month is the actor's, not the sentence's: «بدأ التوزيع في أبريل كما انخفض الإنتاج».
  inherited(
    'from its sentence',
    ({ d }, { here }) => here && (here.precision !== 'month' || d.resolved || d.role === 'noun') && here,
  ),
  // «زار المصنع في 3 مايو 2019. ثم غادر».
  inherited(
    'from its paragraph',
    (told, at) => goesOnFromHistory(told, at) && told.d.resolved && isFine(at.history?.time) && at.history.time,
  ),
  // «زار المصنع في 2019. واندلع حريق».
  undated('goes on from a date long past', goesOnFromHistory),
  // «كان قد زار بغداد في مايو. ثم غادر».
  inherited(
    'goes on from the pluperfect',
    ({ d, publishedAt }, { past }) => (d.resolved || !publishedAt) && past?.time,
  ),
  // «قال الأحد إن ثلاثة قتلوا».
  inherited('of who tells it', ({ teller }) => dateOf(teller)),
  // «قال الوزير الأحد … . وأضاف».
  inherited(
    'the speaker goes on',
    ({ d, publishedAt }, { story }) =>
      d.resolved && isSpeech(d) && story && isNews(story.time, publishedAt) && story.time,
  ),
  // «دعوى رفعها مستثمرون».
  undated('background of the noun it describes', (told) => !isSpeech(told.d) && goesWithNoun(told)),
  // A lead of some days ago is what the whole text tells of.
  inherited('the lead goes on', (_, { episode }) => episode),
  {
    name: 'current news, the day of publication',
    date: ({ publishedAt }) => (publishedAt === null ? null : ofPublication(publishedAt)),
  },
  inherited('from the story', (_, { story }) => story?.time),
  undated('nothing dates it', () => true),
]
