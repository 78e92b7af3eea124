import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import {
  AFTER,
  AFTER_THAT,
  ALONG,
  BECAUSE,
  BEFORE,
  CAUSES,
  CONVICTS,
  DISCUSSES,
  FROM,
  HUNDRED,
  LAST,
  LATER,
  MATCHES,
  MATTER,
  MEANWHILE,
  MERIT,
  MILLIONS,
  MORE,
  OF_CHARGE,
  OF_MATCH,
  ON_ITS_DAY,
  ONE_TIME,
  PERCENT,
  PREVIOUS,
  PROSECUTES,
  SAYINGS,
  SCORES,
  SINCE,
  THAT_ONE,
  THAT_TIME,
  THE_ACCUSED,
  THEN,
  TIMES,
  TOOK_UP,
  TURNS,
  YEARS,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { AND, BI_OR_LI, LA, MA, ON } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { preposed, unlinked } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { isFormer } from '../merge/names.ts'
import type { Clause, Draft } from '../model.ts'
import { isOfWhatWasTold } from '../telling.ts'
import { SINCE_EVENT } from './since.ts'
import { BEFALLS, isSpeech, type Telling } from './story.ts'

/** Names of rules that others ask for. */
export const LIFE_WITHOUT_DATE = 'a life told without a date'
export const RELATIVE_BACKGROUND = 'background of a relative clause'
export const NOUN_BACKGROUND = 'background of the noun it describes'
export const OF_CASE = 'what a case is about'
export const CHARGED = 'what someone is charged with'
export const SO_LONG_BEFORE = 'so long before'
export const LED_UP = 'of what it led up to'
export const MORE_THAN_ONCE = 'before, or more than once'
/** How the rules that leave a draft undated are named. */
export const none = (why: string): string => `none, ${why}`

/** A past told in a relative clause, or of a noun right before it. */
export const isBackground = (told: Telling): boolean =>
  told.verb?.form === 'past' && (isRelative(told) || goesWithNoun(told))

/** «الذي افتتح العام»; and «إلى شخصين اختارهما»: a verb that takes up the indefinite noun right before it by a pronoun. */
export const isOfRelative = (told: Telling): boolean => told.verb?.form === 'past' && isRelative(told)

/** «، ما أسفر عن مقتل»: of what came of it, ما tells on; «على ما ذكرت الوكالة», «وفق ما نقلته» name who says it. */
const isRelative = ({ clause, ctx, verb }: Telling): boolean =>
  (clause.opener & IS.RELATIVE) !== 0 &&
  !takesUpAll(ctx, clause) &&
  !(
    ctx.tokens.norm[clause.openerAt] === MA &&
    verb !== null &&
    (CAUSES.holds(verb.lemma.headword) || isCredit(ctx, clause))
  )

/** «، وهو ما قوبل بالتصفيق», «، الأمر الذي أثار غضبه»: of all that was told before. */
const takesUpAll = (ctx: Context, clause: Clause): boolean =>
  isOfWhatWasTold(ctx, clause) ||
  (ctx.tokens.norm[clause.openerAt] !== MA && ctx.tokens.norm[clause.openerAt - 1] === MATTER)

const isCredit = ({ is, tokens }: Context, { openerAt }: Clause): boolean =>
  openerAt > 0 && ((is[openerAt - 1] & IS.ACCORDING) !== 0 || tokens.norm[openerAt - 1] === ON)

/**
 * «دعوى رفعها مستثمرون خسروا أموالهم»: a past right after a noun, without a particle, in a sentence that has its verb; after
 * one with the article it is what that did: «وحزب العمل الجديد حل رابعا».
 */
export function goesWithNoun({ ctx, chosen, clauses, clause, d, verb }: Telling): boolean {
  const before = clauses[clause.index - 1]
  if (d.verb !== clause.first || verb?.form !== 'past' || clause.linked || clause.opener) return false
  // «عندما وصل الجيش انسحب المسلحون», «الشركة التي تأسست في دبي أعلنت», and not «الذي زار مصنعا افتتحه الوزير».
  if (before?.sentence !== clause.sentence || before.verb < 0) return false
  if (before.opener && !(before.opener & (verb.pronoun ? IS.THAT | IS.RELATIVE : IS.THAT))) return false
  const { norm, form, cls } = ctx.tokens
  // «بقي في غيبوبة شهرا أفاق بعده»: it tells on.
  if (MEANWHILE.holds(form[d.verb + 1])) return false
  // «ما لا يقل عن ألف عامل نظموا»: a number is no clause.
  if (norm[before.verb - 1] === LA && norm[before.verb - 2] === MA) return false
  // «تشهد البلاد نزاعا أدى إلى مقتل الآلاف»: of what goes on, it is no news.
  const news = CAUSES.holds(verb.lemma.headword) && chosen[before.verb]?.form !== 'present'
  return cls[d.verb - 1] === CLASS.WORD && norm[d.verb - 1] !== AND && isIndefinite(ctx, d.verb - 1) && !news
}

/** «مستثمرون», «مصنع للسيارات», «مركز للعلوم والفنون», «قرية في الجبل»: without the article, also before what a preposition brings. */
function isIndefinite({ tokens: { norm, cls }, is, place, traits }: Context, last: number): boolean {
  let i = last
  while ((traits[i] & TRAIT.ARTICLE) !== 0) i--
  if (i === last) return true
  const written = BI_OR_LI.includes(norm[i + 1][0])
  if (is[i] & IS.PREPOSITION) i--
  else if (!written) return false
  return cls[i] === CLASS.WORD && (traits[i] & TRAIT.ARTICLE) === 0 && !(place[i] & PLACE.NAME) && !(is[i] & ~IS.COMMON)
}

/** Tokens from a noun to the verb that describes it. */
const BEHIND = 6

/** «سفينة غرقت خلال معركة»: beside a verb that has no date. */
export const isBesideUndated = ({ before, d }: Telling): boolean =>
  before !== null && before.verb >= 0 && before.clause === d.clause && before.time.edtf === null

/** «بعد تصريحات نسبت إلى الوزير», «حريقا في 2017 أسفر عن مقتل تاجر»: a past that describes the noun told right before. */
export function describesBefore({ ctx, clause, d, verb, before }: Telling): boolean {
  if (verb === null || clause.linked || clause.opener || before?.role !== 'noun') return false
  // «بعد انفجار أدى إلى مقتل»: what it is told of is no subject.
  const within = before.clause === d.clause && CAUSES.holds(verb.lemma.headword)
  if (d.verb !== clause.first && !(within && ctx.is[before.at - 1] & IS.PREPOSITION)) return false
  if (d.verb - before.at > BEHIND) return false
  if ((ctx.traits[before.at] & TRAIT.ARTICLE) !== 0 || d.kind === 'career') return false
  for (let i = before.at; i < d.verb; i++) if (ctx.tokens.cls[i] === CLASS.PUNCT) return false
  return true
}

/** Tokens from the start of a sentence in which a word may open background. */
const OPENING = 3

/** «يذكر أن الشركة أفلست»: what the text reminds of lies before its news. */
export const isReminder = (told: Telling): boolean => told.d.timex < 0 && opensBackground(told)

/** «يذكر أن»: the first words of its sentence say that it lies before the news. */
export function opensBackground({ ctx, clause, d }: Telling): boolean {
  const first = ctx.layout.bounds[clause.sentence]
  for (let i = first; i < Math.min(first + OPENING, d.at); i++) if (ctx.is[i] & IS.BACKGROUND) return true
  return false
}

/** «وفي اجتماع عاجل أمس، اختار الحزب رئيسا»: what the sentence opens with, before its verb. */
export const opensAsSetting = ({ tokens, layout }: Context, { first, sentence, verb }: Clause): boolean =>
  verb < 0 && layout.bounds[sentence] === first && ON_ITS_DAY.holds(unlinked(tokens.form[first]))

/** A past that someone tells of in the present, or that is thought. */
export function isToldOf({ teller, chosen, clause, ctx }: Telling): boolean {
  if (teller === null) return (clause.opener & IS.THAT) !== 0 && (ctx.is[clause.openerAt - 1] & IS.STATIVE) !== 0
  return !teller.headline && teller.factuality !== 'denied' && chosen[teller.verb]?.form === 'present'
}

/** Tokens from كان to the قد of its verb. */
const TO_QAD = 8

/** «وكانت سالي قد أشعلت النار في خيمة حفل زفاف، وأثارت الذعر»: in a sentence that opens with كان قد. */
export function goesOnFromPluperfect({ ctx, clause, d }: Telling): boolean {
  const first = ctx.layout.bounds[clause.sentence]
  if (!(ctx.is[first] & IS.KANA) || isSpeech(d)) return false
  for (let i = first + 1; i < Math.min(first + TO_QAD, d.at); i++) if (ctx.is[i] & IS.QAD) return true
  return false
}

/** Rules that put what they leave undated before the news. */
const UNKNOWN: ReadonlySet<string> = new Set(
  ['background, in the pluperfect', 'later than that', MORE_THAN_ONCE, 'what came of something undated'].map(none),
)

/** It lies before the news, no one says when. */
export const isOfUnknownTime = ({ rules }: Draft): boolean => UNKNOWN.has(rules.time)

/** Rules that leave undated what a verb of the same sentence goes on from. */
const AWAY: ReadonlySet<string> = new Set([
  SINCE_EVENT,
  ...['since that', LIFE_WITHOUT_DATE, 'what the text reminds of'].map(none),
])

/**
 * «أعلن عنه من قبل لكنه لقي معارضة»: in the sentence of what was before the news, right after it; «خسرت منذ تأسيسها ونقلت
 * مقرها», «شغل المنصب قبل أن يقيله الرئيس»: joined to what has no date, or put after it.
 */
export const goesOnFromUnknown = ({ before, d, clause, verb }: Telling): boolean =>
  before !== null &&
  !isSpeech(d) &&
  (isOfUnknownTime(before) ||
    ((clause.linked || verb?.form === 'present') && before.time.edtf === null && AWAY.has(before.rules.time)))

/** «بعدما خفضت الموازنة», «بعد أن خفضت الموازنة». */
export const comesAfter = ({ tokens: { norm, form } }: Context, { opener, openerAt }: Clause): boolean =>
  AFTER_THAT.holds(form[openerAt]) || ((opener & IS.THAT) !== 0 && norm[openerAt - 1] === AFTER)

/** «وقتل حينها ثلاثة», «في ذلك العام»: at the time that was told of. */
export function isThen({ ctx: { tokens }, clause }: Telling): boolean {
  const { form } = tokens
  for (let i = clause.first; i < clause.last; i++)
    if (
      THEN.holds(form[i]) ||
      (THAT_TIME.holds(form[i + 2]) && THAT_ONE.holds(form[i + 1]) && ON_ITS_DAY.holds(unlinked(form[i])))
    )
      return true
  return false
}

/** «وتولى رئاسة النادي», «وتأسست الشركة»; «تولى النائب المنصب» is the news of a lead, «خلف الحريق خسائر» of itself. */
export const tookUp = ({ role, kind, reading }: Draft, past: boolean): boolean =>
  past && role === 'verb' && !BEFALLS.has(kind) && TOOK_UP.holds(reading.lemma.headword)

/** Tokens from who speaks to his earlier words. */
const WORDS = 14

/** Tokens that «سبق» may stand before what it tells of. */
const NEAR = 4

/** «سبق أن»، «من قبل»، «قبل وفاته», «قبل مليون سنة»: before the narrative; «مرارا»، «أكثر من مرة»: at no one time. */
export function isEarlier({ ctx, chosen, clause, d }: Telling): boolean {
  const { norm, form } = ctx.tokens
  if (isFormer(ctx, d)) return true
  for (let i = d.at + 1; i < clause.last; i++) {
    if (
      (ctx.is[i] & IS.EARLIER && ctx.timexAt[i] < 0 && norm[i - 1] !== MA) ||
      // «زار المدينة عدة مرات»; «طعنه عدة مرات» is one scene.
      (norm[i] === TIMES &&
        norm[i + 1] !== FROM &&
        ctx.timexAt[i] < 0 &&
        !BEFALLS.has(d.kind) &&
        d.kind !== 'change') ||
      (norm[i] === LAST && ctx.is[i + 1] & IS.NUMERAL && ctx.timexAt[i] < 0) ||
      (norm[i] === ONE_TIME && norm[i - 1] === FROM && MORE.holds(form[i - 2]))
    )
      return true
    if (YEARS.holds(form[i]) && MILLIONS.holds(form[i - 1])) return true
    const after = norm[i] === BEFORE ? chosen[i + 1] : null
    if (after?.pronoun && after.lemma.kind === 'death' && after.form === 'masdar') return true
  }
  // «قال الوزير، في تصريحات سابقة».
  if (isSpeech(d))
    for (let i = d.at + 1; i < d.at + WORDS && !isVerb(chosen[i]); i++)
      if (PREVIOUS.holds(form[i]) && SAYINGS.holds(form[i - 1])) return true
  const last = clause.last - 1
  if (norm[last] === BEFORE && norm[last - 1] === FROM) return true
  for (let i = d.at - 1; i >= Math.max(clause.first - NEAR, d.at - NEAR, 0); i--)
    if (ctx.is[i] & IS.EARLIER || norm[i] === MERIT) return true
  return false
}

/** What goes on for a while: where it brings the news about, it began before. */
const LINGERS = new Set<Kind>(['health', 'protest', 'change'])

/** «نتيجة إصابته بالمرض»: what brought the news about. */
export const isCause = ({ ctx, d }: Telling): boolean =>
  d.at > 0 && LINGERS.has(d.kind) && BECAUSE.holds(ctx.tokens.form[d.at - 1])

/** «في أول زيارة منذ الإعلان عن الاتفاق», «منذ قطع العلاقات إثر اندلاع الحرب»: what the news is counted from. */
export function isSinceWhen({ ctx, clause, d }: Telling): boolean {
  for (let i = d.at - 1; i >= clause.first; i--) if (SINCE.holds(ctx.tokens.form[i]) && ctx.timexAt[i] < 0) return true
  return false
}

/** A noun that only a preposition makes tell: «بعد زيارة». */
export const isAside = (told: Telling): boolean =>
  told.d.verb < 0 && told.d.rules.trigger === 'eventive' && !isAlong(told)

/** «مع وصول الفرق»: at the same time. */
export const isAlong = ({ ctx, d }: Telling): boolean => ALONG.holds(ctx.tokens.form[d.at - 1])

/** «اتهمه بقتل», «أدين بإهدار المال»: who says it charges or convicts someone of it; «بتهمة قتل ثلاثة». */
export function isCharge({ ctx, d, teller, chosen, clause, before }: Telling): boolean {
  if (teller !== null && teller.kind !== d.kind && CHARGES.has(teller.kind)) return true
  if (teller && CONVICTS.holds(teller.reading.lemma.headword) && chosen[teller.at]?.voice === 'passive') return true
  if (d.role !== 'noun' || d.verb >= 0 || !CRIMES.has(d.kind)) return false
  if (d.reading.conjunction && before?.rules.time === none(CHARGED) && d.clause - before.clause <= 1) return true
  for (let i = d.at - 1; i >= Math.max(clause.first, d.at - ACCUSED); i--)
    if (OF_CHARGE.holds(ctx.tokens.form[i])) return true
  return false
}

/** «المتهم اتفق مع مجهولين»; past the lead of a trial, «قال إنهم أطلقوا النار», «وتوفي الرجل», «وأسندت النيابة إليه التهمة»: what the case is about. */
export function isOfCase({ ctx, clause, clauses, d, teller, before }: Telling, trial: number): boolean {
  if (clause.sentence <= ctx.lead) return false
  if (before?.rules.time === none(OF_CASE) && clauses[before.clause].sentence === clause.sentence) return true
  const who = d.actor ? ctx.tokens.norm[d.actor.first] : undefined
  if (d.kind === 'trial') return trial > 1 && PROSECUTES.has(who)
  const victim = d.kind === 'death' && teller === null
  return (
    THE_ACCUSED.has(who) ||
    (victim ? trial > 0 && d.factuality === 'asserted' : trial > 1 && d.factuality === 'reported')
  )
}

/** Tokens from the word of a charge to the crime. */
const ACCUSED = 8
const CRIMES = new Set<Kind>(['attack', 'death', 'disaster', 'coercion'])
export const CHARGES = new Set<Kind>(['accusation', 'trial'])

/** Tokens between the noun of a dated event and the relative clause about it. */
const BESIDE = 6

/** «انتفاضة العام 2011 التي أطاحت الرئيس»: a relative clause about a noun that states its own date; «قاد عملية في 1979 قتل خلالها ثلاثة». */
export const isOfDatedNoun = ({ ctx, before, clause, d }: Telling): boolean =>
  before !== null &&
  before.time.basis === 'stated' &&
  before.at < clause.openerAt &&
  (MEANWHILE.holds(ctx.tokens.form[d.verb + 1]) ||
    (before.role === 'noun' && before.verb < 0 && clause.openerAt - before.at <= BESIDE))

/** «اللقاء الذي سجل فيه», «منافسه الذي حصل على 48 في المئة»: a relative clause about a match, or with its result, is news. */
export function isOfMatch(told: Telling): boolean {
  const { ctx, clause, d } = told
  if (d.kind === 'contest' && isGoal(ctx, d.verb)) return true
  if (clause.openerAt < 1) return false
  return (d.kind === 'contest' && MATCHES.holds(ctx.tokens.form[clause.openerAt - 1])) || isResult(told)
}

/** «بهدف نظيف سجله»: what was scored, an adjective at most between. */
const isGoal = ({ tokens: { norm } }: Context, verb: number): boolean =>
  verb > 1 && (isScored(norm[verb - 1]) || isScored(norm[verb - 2]))
const isScored = (form: string): boolean => SCORES.has(form.slice(preposed(form).length))

/** Tokens from a minute of a match to what happened in it. */
const MINUTE = 12

/** «تقدم الفريق في الدقيقة 11», «وفي الشوط الثاني، سجل». */
export function isInMatch({ ctx: { tokens, layout }, d, clause: { sentence } }: Telling): boolean {
  if (d.kind !== 'contest' || d.role === 'credit') return false
  const last = Math.min(layout.bounds[sentence + 1], d.at + MINUTE)
  for (let i = Math.max(layout.bounds[sentence], (d.verb < 0 ? d.at : d.verb) - MINUTE / 2); i < last; i++)
    if (OF_MATCH.holds(tokens.form[i])) return true
  return false
}

/** Kinds of what ends in a result. */
const DECIDED = new Set<Kind>(['contest', 'vote', 'career'])

/** Tokens from the comma of a fraction to the sign after it. */
const FRACTION = 3

/** «حصل على 48 في المئة»: the share that someone won. */
export function isResult({ ctx, clause, d }: Telling): boolean {
  if (!DECIDED.has(d.kind)) return false
  // «31,11%»: the comma of a fraction ends the clause.
  const last = ctx.tokens.cls[clause.last - 1] === CLASS.NUMBER ? clause.last + FRACTION : clause.last
  for (let i = d.at + 1; i < last; i++) if (isShare(ctx, i)) return true
  return false
}

/** «88.6%», «20 في المئة». */
const isShare = ({ tokens: { norm, form } }: Context, i: number): boolean =>
  norm[i] === PERCENT || HUNDRED.holds(form[i])

/** Who speaks of a topic. */
export const discusses = (d: Draft | null): d is Draft => d !== null && DISCUSSES.holds(d.reading.lemma.headword)

/** «تناول تفاصيل حملة، تبين أن …»: without a particle past a comma, it goes on describing what is talked about. */
export const goesOnDescribing = ({ before, clause, clauses, d, verb }: Telling): boolean =>
  verb?.form === 'past' &&
  d.verb === clause.first + 1 &&
  !clause.linked &&
  clause.opener === 0 &&
  discusses(before) &&
  before.role !== 'noun' &&
  clauses[before.clause].sentence === clause.sentence

/** «وخطب في مساجد», after a step of a life: the words are one more. */
export const isStepOfLife = ({ before, clause, clauses, d }: Telling): boolean =>
  d.resolved &&
  before !== null &&
  clauses[before.clause].sentence === clause.sentence &&
  before.teller < 0 &&
  before.rules.time === none(LIFE_WITHOUT_DATE)

/** «الذي قاد الانقلاب وأطاح بالرئيس», «وأدى إلى مقتل»: joined to a relative clause without a subject of its own. */
export const goesOnRelating = ({ before, clause, clauses, d, verb }: Telling): boolean =>
  verb?.form === 'past' &&
  clause.linked &&
  (d.resolved || (d.role === 'noun' && CAUSES.holds(verb.lemma.headword))) &&
  before !== null &&
  clauses[before.clause].sentence === clause.sentence &&
  before.rules.time === none(RELATIVE_BACKGROUND)

/** «وانتقل بعد ذلك», «لاحقا»: later than what was told. */
export function isLater({ ctx, clause, d }: Telling): boolean {
  for (let i = clause.first; i < clause.last; i++)
    if (
      LATER.holds(ctx.tokens.form[i]) ||
      (ctx.tokens.norm[i] === AFTER && (THAT_ONE.holds(ctx.tokens.form[i + 1]) || TURNS.holds(ctx.tokens.form[i - 1])))
    )
      return d.timex < 0
  return false
}

/** «وبعد سنتين من ذلك، أصدرت»: a length of time past what was told, in its clause or fronted. */
export function isSoLongAfter({ ctx, clause, clauses, d }: Telling): boolean {
  if (d.timex >= 0) return false
  const before = clauses[clause.index - 1]
  const first = before?.sentence === clause.sentence && before.verb < 0 ? before.first : clause.first
  const { norm, form } = ctx.tokens
  for (let i = first; i + 1 < clause.last; i++)
    if (norm[i] === FROM && THAT_ONE.holds(form[i + 1]) && ctx.timexAt[i] < 0 && ctx.timexAt[i - 1] >= 0) return true
  return false
}
