import type { EventTime } from '../../contract/event.ts'
import type { Kind } from '../../contract/kinds.ts'
import {
  AFTER,
  CONSIDERS,
  DECLARES,
  HELD,
  NAMED_BY_DAY,
  occasionOf,
  PASSING,
  PROVIDES,
  SINCE,
  TURNS,
  UPON,
  WHEN,
} from '../grammar/frames.ts'
import { isBut, KAMA } from '../grammar/particles.ts'
import { unlinked } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Draft } from '../model.ts'
import {
  CHARGED,
  comesAfter,
  describesBefore,
  discusses,
  goesOnDescribing,
  goesOnFromPluperfect,
  goesOnFromUnknown,
  goesOnRelating,
  goesWithNoun,
  isAlong,
  isAside,
  isBesideUndated,
  isCause,
  isCharge,
  isEarlier,
  isInMatch,
  isLater,
  isOfCase,
  isOfDatedNoun,
  isOfMatch,
  isOfRelative,
  isReminder,
  isResult,
  isSinceWhen,
  isSoLongAfter,
  isStepOfLife,
  isThen,
  isToldOf,
  LED_UP,
  LIFE_WITHOUT_DATE,
  MORE_THAN_ONCE,
  NOUN_BACKGROUND,
  none,
  OF_CASE,
  RELATIVE_BACKGROUND,
  SO_LONG_BEFORE,
  tookUp,
} from './background.ts'
import { ofExpression } from './expression.ts'
import { DEED, GOES_ON, NOUN, PAST, PLUPERFECT, RELATIVE, SAYING, TOLD } from './facts.ts'
import {
  brokeOut,
  broughtAbout,
  cameOfUndated,
  dayBeside,
  describedTime,
  followsHistory,
  happenedIn,
  inKnown,
  isFine,
  isJoined,
  isNewSpeaker,
  isOfSame,
  isSameBreath,
  isSameSpeaker,
  knownTime,
  ledTo,
  ledUpTo,
  ofDescribed,
  ofItsMatch,
  ofPlan,
  ofPlanned,
  ofResults,
  REACH,
  retold,
  soLongBefore,
  tellsWhere,
  whenThatWas,
  withJoined,
  withNextOfPast,
} from './neighbours.ts'
import { BEFALLS, isNews, isSpeech, LIFE, type Narrative, type Telling } from './story.ts'
import { before, handedOn, ofPublication, UNDATED } from './times.ts'

/** A rule that may date whatever it is asked of. */
const ANY = 0

/** What dates a draft without an expression of its own, or leaves it undated. */
interface Rule {
  /** Its name, as the trace and the weights know it. */
  readonly name: string
  /** Facts that all of what it dates has. */
  readonly needs: number
  readonly date: (told: Telling, at: Narrative) => EventTime | null
}

const undated = (why: string, needs: number, holds: (told: Telling, at: Narrative) => boolean): Rule => ({
  name: none(why),
  needs,
  date: (told, at) => (holds(told, at) ? UNDATED : null),
})

const inherited = (
  name: string,
  needs: number,
  from: (told: Telling, at: Narrative) => EventTime | null | undefined | false,
): Rule => ({
  name,
  needs,
  date(told, at) {
    const time = from(told, at)
    return time ? handedOn(time) : null
  },
})

/** To come, to go and to gather belong to the scene that is told. */
const SCENE = new Set<Kind>(['movement', 'meeting', 'deployment'])

/** «الشرطة التي هرعت إلى المكان», «بعد دخول القرية»; not «بعد مفاوضات». «عقب تحليل العينات»: right before the news. */
const isOfScene = ({ ctx, before, chosen, clause, d }: Telling): boolean =>
  // «تأتي القمة بعد مغادرة الوفد»: of what is so no scene is told.
  chosen[clause.verb]?.form !== 'present' &&
  (SCENE.has(d.kind)
    ? d.role !== 'noun' || (ctx.traits[d.at] & TRAIT.AT) === 0
    : UPON.holds(unlinked(ctx.tokens.form[d.at - 1])) && before?.factuality !== 'planned')

/** Deeds that last: who speaks of one says nothing of its day, while an attack or a death is told of when it is news. */
const STANDING = new Set<Kind>(['decision', 'transfer'])

/** A step of a life; in a lead only of its work. */
const isStep = ({ kind, reading: { lemma } }: Draft, past: boolean): boolean =>
  LIFE.has(kind) && (past || kind === 'career') && lemma.frame !== 'aux' && !PASSING.holds(lemma.headword)

const dateOf = (d: Draft | null): EventTime | false => d !== null && d.time.basis !== 'none' && d.time

const timeInSentence = ({ before, clause, clauses }: Telling): EventTime | null =>
  before && clauses[before.clause].sentence === clause.sentence ? before.time : null

/** The sentence before dates its telling long back, and this one is in the past like it; a saying in the same sentence. */
const goesOnFromHistory = ({ ctx, d, clause, verb }: Telling, { history }: Narrative): boolean =>
  history !== null &&
  clause.sentence - history.sentence <= (isSpeech(d) ? 0 : REACH) &&
  // «تأسست في 2006، فيما أشارت تقارير إلى»: by who speaks today.
  !(isSpeech(d) && TURNS.holds(ctx.tokens.form[clause.openerAt])) &&
  // «لكنه لم يطبق»
  (verb?.form !== 'present' || d.factuality === 'denied')

/**
 * In this order; the first that has an answer decides. First what has no date but a stated one: what is to come, the
 * background, a life. Then the neighbours, from the closest on. Last, what is told as current news: the lead's day, or
 * that of publication.
 */
export const RULES: readonly Rule[] = [
  // «تعقد القمة الأحد، حيث سيبحث القادة»: what is to come at what is to come.
  inherited('of the plan it belongs to', GOES_ON, ofPlan),
  // «تنطلق دورة المهرجان في مايو. ويكرم المهرجان».
  inherited('of the occasion that is planned', ANY, ofPlanned),
  // «سيزور», «قد يزور», «لن يزور»; «ستدعم تمديد اتفاق».
  undated(
    'still to come or doubtful',
    ANY,
    ({ d, teller }) =>
      d.factuality === 'planned' ||
      d.factuality === 'possible' ||
      d.rules.factuality === 'negated future' ||
      (d.role === 'noun' && teller?.factuality === 'planned'),
  ),
  // «تفشى الوباء في ديسمبر 2013 وانتقل بعد ذلك».
  undated('later than that', PAST | DEED, (told, { past, history }) => (past ?? history) !== null && isLater(told)),
  // «وبعد سنتين من ذلك، أصدرت المحكمة حكما».
  undated('so long after that', PAST, isSoLongAfter),
  // «كان قد زار بغداد في مايو والتقى الرئيس».
  inherited(
    'with the pluperfect before',
    ANY,
    (told, { past }) =>
      past?.sentence === told.clause.sentence &&
      (told.d.pluperfect ||
        tellsWhere(told) ||
        // «كانت قد أعلنت في أواخر مارس أنها أحبطت مخططا، واعتقلت ستة».
        (past.time.from !== null &&
          past.time.precision !== 'year' &&
          !isOfRelative(told) &&
          goesOnFromPluperfect(told))) &&
      past.time,
  ),
  // «كان قد أعلن إغلاق المصنع في مايو»: the day of what he announced is that of his words.
  inherited(
    'of what it announced, in the pluperfect',
    PLUPERFECT | SAYING,
    (told, { known }) =>
      told.said?.role === 'noun' &&
      (told.said.timex >= 0
        ? ofExpression(told.ctx, told.said, told.chosen)
        : inKnown({ ...told, d: told.said }, known)),
  ),
  // «أعلن الوزير استقالته أمس»: what is done by saying so is done when it is said.
  inherited('of what it announced of its own', SAYING, ({ ctx, d, said, chosen, publishedAt }) => {
    const own = said?.role === 'noun' && said.timex >= 0 && said.reading.pronoun !== ''
    const time = own && DECLARES.holds(d.reading.lemma.headword) && ofExpression(ctx, said, chosen)
    return time && publishedAt !== null && time.from !== null && time.from <= publishedAt && time
  }),
  // «كانت قد أعلنت في مايو انتصارها واستعادة المدينة».
  inherited(
    'with what announced it, in the pluperfect',
    NOUN | TOLD,
    ({ teller }) => teller?.pluperfect === true && teller.time.from !== null && teller.time,
  ),
  // «كان قد تقدم بعرض ووقع اتفاقا في مايو», «دمرت الفيضانات المنازل وشردت الآلاف في سبتمبر 2023».
  inherited('with what is joined to it, of the past', PAST | DEED, withNextOfPast),
  // «وكان الضيوف تقدموا في الدقيقة 11», of the match that is told.
  inherited('of the match that is known', ANY, (told, { known, here }) => {
    const match = here === null && known.get('contest')
    return match && isNews(match, told.publishedAt) && isInMatch(told) && match
  }),
  // «كان قد حذر»: words are told of when they bear on the news, so they are not far back.
  inherited(
    'said before, in the pluperfect',
    PLUPERFECT | SAYING,
    ({ publishedAt }) => publishedAt !== null && before(publishedAt),
  ),
  // «قتل خلال اقتحام المدينة أمس», «أصيب في مواجهة جرت أمس».
  inherited('of what it happened in', PAST, happenedIn),
  inherited('with the noun joined to it', NOUN, withJoined),
  // «لقي العشرات حتفهم عندما انحرف القطار ليلة أمس».
  inherited('of the time at which it was', DEED, whenThatWas),
  inherited('of its match', PAST, ofItsMatch),
  undated('after what is long past', PAST | DEED, followsHistory),
  // «انقطعت العلاقات منذ 2016 بعدما هاجم محتجون السفارة».
  inherited(LED_UP, GOES_ON, ledUpTo),
  // «حريقا في 2017 أسفر عن مقتل تاجر».
  inherited(
    'of the noun that it describes',
    PAST | GOES_ON,
    (told) => describesBefore(told) && told.before?.time.basis !== 'document' && dateOf(told.before),
  ),
  // «كان قد زار بغداد», and what the sentence goes on to tell.
  undated(
    'background, in the pluperfect',
    ANY,
    (told, { here }) => told.d.pluperfect || (here === null && goesOnFromPluperfect(told)),
  ),
  // «اغتيل الرئيس في يونيو 2015 عندما أصابت قنبلة موكبه».
  inherited(
    'when that was',
    PAST | DEED | GOES_ON,
    ({ ctx, clause, before }) => clause.openerAt >= 0 && WHEN.holds(ctx.tokens.form[clause.openerAt]) && dateOf(before),
  ),
  // «ولد في عدن ودرس الطب وسافر»: the steps of a life, between which someone may speak.
  undated(
    LIFE_WITHOUT_DATE,
    ANY,
    (told, { life, paragraph }) =>
      (life === paragraph && told.teller === null && !isSpeech(told.d)) ||
      (life > paragraph && (!isSpeech(told.d) || told.d.resolved)) ||
      (isSpeech(told.d) && isStepOfLife(told)),
  ),
  // «انتفاضة العام 2011 التي أطاحت الرئيس».
  inherited('of the event it describes', RELATIVE | GOES_ON, (told) => isOfDatedNoun(told) && dateOf(told.before)),
  // «أصيب أربعة إثر انفجار», «قتل جنديان في كمين نصبه مسلحون».
  inherited('of what it brought about', ANY, broughtAbout),
  // «زار موقع الانفجار الذي أسفر عن مقتل ثلاثة», of the blast that was told of before.
  inherited('of the happening that it describes', RELATIVE, ofDescribed),
  // «عصابة سطت في مايو على متجر ولاذت بالفرار».
  inherited('of what it is joined to', PAST | DEED | GOES_ON, (told, { here }) => {
    const { ctx, before, clause, d } = told
    if (!clause.linked || !d.resolved || before === null || before.verb < 0 || before.time.timex === null) return null
    if (here !== null && before.time.basis !== 'stated') return null
    return before.factuality !== 'planned' && !isBut(ctx.tokens.norm[clause.first]) && timeInSentence(told)
  }),
  // «المصنع الذي افتتحه الوزير»; of a match the relative clause tells the news: «اللقاء الذي سجل فيه».
  undated(
    RELATIVE_BACKGROUND,
    ANY,
    (told) => (isOfRelative(told) && !isOfScene(told) && !isOfMatch(told)) || goesOnRelating(told),
  ),
  // «وعمل في الصحافة», «وشغل منصب وزير الدفاع»; what a text begins with is its news: «تمكن باحثون من تطوير لقاح».
  undated(LIFE_WITHOUT_DATE, ANY, ({ ctx, d, clause, clauses, verb, drafts, n }) => {
    const past = clause.sentence > ctx.lead
    const next = drafts[n + 1]
    return (
      (verb?.form === 'past' && (HELD.holds(verb.lemma.headword) || tookUp(d, past))) ||
      isStep(d, past) ||
      // «غادرت البلاد واستقرت في عمان وعملت في التدريس»
      (past &&
        !isSpeech(d) &&
        next?.resolved &&
        clauses[next.clause].sentence === clause.sentence &&
        next.timex < 0 &&
        isStep(next, past))
    )
  }),
  // «القرار القاضي بإغلاق المصنع»; «تناول استفتاء عاما», and what goes on telling of it; «تحدث عن مقتل ثلاثة» reports it.
  undated(
    'what is talked about',
    ANY,
    (told) =>
      (told.d.role === 'noun' &&
        told.d.verb < 0 &&
        (PROVIDES.holds(told.ctx.tokens.form[told.d.at - 1]) ||
          (!BEFALLS.has(told.d.kind) && discusses(told.teller)))) ||
      goesOnDescribing(told),
  ),
  // «في الذكرى الأولى لمقتل الوزير».
  undated('what an anniversary is of', ANY, ({ d }) => d.rules.trigger === 'anniversary'),
  // «يذكر أن الشركة أفلست».
  undated('what the text reminds of', PAST | DEED, (told, { here }) => !here && isReminder(told)),
  // «ضرب زلزال المدينة في 2004. وقتل حينها ألف شخص».
  {
    name: 'at that time',
    needs: ANY,
    date(told, { history, past }) {
      if (!isThen(told)) return null
      const then = history ?? (past?.time.precision === 'year' ? null : past)
      return then && told.clause.sentence - then.sentence < REACH ? handedOn(then.time) : UNDATED
    },
  },
  // «ومنذ توليه السلطة، أقال ثلاثة»: what is counted from.
  undated('since that', NOUN, ({ ctx, d }) => SINCE.holds(unlinked(ctx.tokens.form[d.at - 1]))),
  // «بعد هجمات 11 سبتمبر»: known by a day of which no one says the year.
  undated(
    'known by its day',
    ANY,
    ({ ctx, d }) => d.timex < 0 && NAMED_BY_DAY.holds(ctx.tokens.form[d.at]) && ctx.timexAt[d.at + 1] >= 0,
  ),
  // «سبق أن زار بغداد», «زار بغداد مرارا»; «قال في تصريحات سابقة … . وأضاف».
  undated(
    MORE_THAN_ONCE,
    ANY,
    (told, { here, speaker }) =>
      isEarlier(told) ||
      (!here &&
        isSpeech(told.d) &&
        told.d.resolved &&
        speaker?.time.from === null &&
        told.clause.sentence - speaker.sentence < REACH),
  ),
  // «أدين بإحراق خيمة، ما أسفر عن مقتل ثلاثة»: what someone is charged with lies before it, no one says when.
  undated(CHARGED, DEED, isCharge),
  // «كان قد تقدم بعرض، مما دفع الشركة إلى رفع دعوى».
  undated('what came of something undated', GOES_ON, (told) => cameOfUndated(told) || goesOnFromUnknown(told)),
  // «أعلن الأحد استقالته».
  inherited('of its announcement', NOUN | TOLD, ({ d, teller }) => d.factuality === 'asserted' && dateOf(teller)),
  // «استقال غداة مقتل ثلاثة».
  inherited('the day before, or after', NOUN, (told, { here, episode }) =>
    dayBeside(told, here?.time ?? episode ?? timeInSentence(told)),
  ),
  // «استقال بعد أسبوعين من انتخاب الرئيس».
  {
    name: SO_LONG_BEFORE,
    needs: ANY,
    date: (told, { here, episode, history, old }) =>
      (history === null || here !== null) && told.d.at < old
        ? soLongBefore(told, here?.time ?? timeInSentence(told) ?? episode)
        : null,
  },
  // «استبعد في أبريل مع تشكيل الحكومة».
  inherited(
    'of what it goes along with',
    NOUN | GOES_ON,
    (told) => isAlong(told) && told.before?.clause === told.d.clause && isFine(told.before.time) && dateOf(told.before),
  ),
  // «هجوم أسفر عن مقتل ثلاثة وإصابة سبعة».
  undated('as the noun it is joined to', GOES_ON, (told) => isJoined(told) && !dateOf(told.before)),
  inherited('of the noun it is joined to', GOES_ON, (told) => isJoined(told) && dateOf(told.before)),
  // «بعد تصريحات نسبت إلى الوزير».
  undated(NOUN_BACKGROUND, PAST | GOES_ON, (told) => describesBefore(told) && !dateOf(told.before)),
  // «أغلق المصنع بعد احتجاج»: in a sentence that states no date, or as what led to it.
  undated(
    'background of a noun',
    NOUN,
    (told, { here }) =>
      isAside(told) &&
      ((!here && !told.d.headline && !isOfScene(told)) || isCause(told) || isSinceWhen(told) || isBesideUndated(told)),
  ),
  // «قال إن الحكومة سمحت», «قال إنهم تسلموها بعدما تقدموا بطلبات».
  undated(
    'told of by someone, not said when',
    TOLD,
    ({ ctx, clause, d, teller }) =>
      // «اعتبر أن الحرب فرضت»: what someone holds to be so.
      (!isSpeech(d) && CONSIDERS.holds(teller?.reading.lemma.headword)) ||
      // «قال إنه لم يرتكب جريمة»: never, as he says; but «لم يحسم بعد».
      (d.rules.factuality === 'negated past' && !ctx.tokens.norm.slice(d.at, clause.last).includes(AFTER)) ||
      (d.role === 'verb' &&
        d.factuality === 'reported' &&
        (STANDING.has(d.kind) || (comesAfter(ctx, clause) && !BEFALLS.has(d.kind) && !SCENE.has(d.kind)))),
  ),
  // «الطائرة التي تحطمت الثلاثاء، مما أسفر عن مصرع ثلاثة».
  inherited('of what led to it', GOES_ON, ledTo),
  // «التهم حريق اندلع مساء الثلاثاء المبنى».
  inherited('of what broke out', ANY, brokeOut),
  // «العاصفة التي ضربت السواحل الجمعة تسببت في مقتل».
  inherited('of what is described by it', GOES_ON, describedTime),
  // «أقدم رجل السبت على دهس المارة. وأسفر الهجوم عن مقتل ثلاثة».
  inherited('of the happening that is known', ANY, (told, { known }) => knownTime(told, known)),
  // «لم تسجل إصابات جراء الهزة».
  inherited(
    'the happening that is known',
    NOUN,
    ({ ctx, d }, { known }) => d.reading.article && occasionOf(ctx.tokens.norm[d.at]) === d.kind && known.get(d.kind),
  ),
  // «قال الوزير إن ثلاثة قتلوا في الهجوم».
  inherited(
    'of the known happening it was in',
    ANY,
    (told, { known, here }) => (here?.said ?? true) && inKnown(told, known),
  ),
  // «دعوى رفعها مستثمرون».
  undated(NOUN_BACKGROUND, PAST, (told) => told.d.kind !== 'statement' && goesWithNoun(told) && !isOfMatch(told)),
  // «وصل الأحد والتقى». A month is the actor's, not the sentence's: «بدأ التوزيع في أبريل كما انخفض الإنتاج».
  inherited(
    'from its sentence',
    ANY,
    (told, { here, speaker }) =>
      here &&
      (here.opens || here.time.precision !== 'month' || told.d.resolved || told.d.role === 'noun') &&
      (here.said || !(isNewSpeaker(told) || isSameBreath(told, speaker))) &&
      here.time,
  ),
  inherited('of the period of the results', ANY, ofResults),
  undated(OF_CASE, DEED, (told, { trial }) => isOfCase(told, trial)),
  // «استقال رئيس الوزراء الشهر الماضي، وفرضت السلطات الطوارئ»; not «كما غادر السفير», «لكن المحكمة ألغت الحكم».
  inherited(
    'of the period that is over',
    PAST | DEED,
    ({ ctx, clause }, { over }) =>
      over?.sentence === clause.sentence &&
      ctx.tokens.norm[clause.openerAt] !== KAMA &&
      !isBut(ctx.tokens.norm[clause.first]) &&
      !isBut(ctx.tokens.norm[clause.first + 1] ?? '') &&
      over.time,
  ),
  // «صوت الناخبون أمس. وتشير النتائج إلى أن المرشح حصل على 31%».
  inherited(
    'of what it is the result of',
    ANY,
    (told, { story }) => isResult(told) && story !== null && isNews(story.time, told.publishedAt) && story.time,
  ),
  // «زار المصنع في 3 مايو 2019. ثم غادر».
  inherited(
    'from its paragraph',
    ANY,
    (told, at) => goesOnFromHistory(told, at) && isOfSame(told) && isFine(at.history?.time) && at.history.time,
  ),
  // «زار المصنع في 2019. واندلع حريق».
  undated('goes on from a date long past', ANY, goesOnFromHistory),
  // «كان قد زار بغداد في مايو. ثم غادر»; not who spoke before: «وأضاف».
  inherited(
    'goes on from the pluperfect',
    ANY,
    ({ d, publishedAt }, { past }) => (d.resolved || !publishedAt) && (past?.said || !isSpeech(d)) && past?.time,
  ),
  // «ويقول البعض إنه دفن», «ويعتقد أن ثلاثة قتلوا»: what is said or thought at no one time.
  undated('told of in the present', PAST | DEED, isToldOf),
  // «وقال الطبيب إن ثلاثة قتلوا», of who speaks today of what befell someone days ago.
  inherited('of what it is known to be', TOLD, retold),
  // «قال الأحد إن ثلاثة قتلوا».
  inherited('of who tells it', TOLD, ({ teller }) => dateOf(teller)),
  // «وقالت المصادر وقتها إن الوزير استقال»: no one knows when it was said.
  undated('told of by someone at no known time', DEED | TOLD, ({ teller }) => teller?.time.edtf === null),
  // «قال الوزير الأحد … . وأضاف».
  inherited('the speaker goes on', SAYING, (told, { story, speaker }) => {
    const { d, clause, publishedAt } = told
    // «زار الوزير الموقع ووعد ببناء جسر»: at the same time.
    const time = clause.linked && told.before?.factuality !== 'planned' && timeInSentence(told)
    const last = speaker?.sentence === clause.sentence ? speaker : time ? { time } : story
    return d.resolved && last !== null && isNews(last.time, publishedAt) && last.time
  }),
  // «دعا حداد الأحد … . وقال حداد».
  inherited(
    'the same speaker goes on',
    SAYING,
    (told, { speaker }) =>
      speaker !== null && isSameSpeaker(told, speaker) && isNews(speaker.time, told.publishedAt) && speaker.time,
  ),
  // «انطلق المؤتمر الثلاثاء. واختتم المؤتمر الخميس، وأعلن المشاركون»: the story has moved on from its lead.
  inherited(
    'the day that the story has come to',
    ANY,
    ({ clause }, { episode, story }) =>
      episode !== null &&
      story !== null &&
      clause.sentence - story.sentence < REACH &&
      (story.time.from as string) > (episode.from as string) &&
      story.time,
  ),
  // «ضربت العاصفة المدينة الأحد. وجرفت المياه المنازل».
  inherited(
    'goes on from what befell',
    PAST,
    ({ d, clause, teller }, { befell }) =>
      befell !== null &&
      clause.sentence - befell.sentence === 1 &&
      BEFALLS.has(d.kind) &&
      d.role === 'verb' &&
      teller === null &&
      befell.time,
  ),
  // A lead of some days ago is what the whole text tells of.
  inherited('the lead goes on', ANY, (_, { episode }) => episode),
  // «شهد عام 2024 رحيل عدد من الفنانين. كما ودع المسرح».
  inherited('of the year that is looked back on', ANY, (_, { year }) => year),
  {
    name: 'current news, the day of publication',
    needs: ANY,
    date: ({ d, publishedAt }, { old, paragraph, sacred }) =>
      publishedAt === null || d.at > old || paragraph === sacred ? null : ofPublication(publishedAt),
  },
  inherited(
    'from the story',
    ANY,
    ({ clause, publishedAt }, { story }) =>
      publishedAt === null && story !== null && clause.sentence - story.sentence <= REACH && story.time,
  ),
  undated('nothing dates it', ANY, () => true),
]
