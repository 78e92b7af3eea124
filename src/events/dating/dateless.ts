import type { Kind } from '../../contract/kinds.ts'
import type { TimeExpression } from '../../temporal/index.ts'
import * as CLASS from '../../text/class.ts'
import type { WordSet } from '../../text/word-set.ts'
import type { Context } from '../context.ts'
import {
  AFTER,
  AGAINST,
  COMPARES,
  EARLIER,
  FEASTS,
  FOR_YEAR,
  FROM,
  HOLIDAYS,
  IN,
  isAged,
  LAGS,
  MORE,
  NAMED_BY_DAY,
  OF_ITS_KIND,
  ORDINALS,
  ROUGHLY,
  SAME,
  SINCE,
  TOPICS,
  UNMATCHED,
  WITHIN,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { ABOUT, BI, FOR_THE_TIME, MA, TO } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { unlinked } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Draft } from '../model.ts'
import { inSpeech } from '../telling.ts'
import { dayOf } from './days.ts'
import { isLongPast } from './times.ts'

/** Tokens that the word which takes an expression out of the telling may stand before it. */
const NEAR = 4
const FAR = 8

/** Kinds that are set for a day. */
const HELD_KINDS = new Set<Kind>(['meeting', 'contest', 'vote', 'ceremony', 'launch', 'trial', 'movement'])

type Test = (ctx: Context, x: TimeExpression, own: readonly Draft[]) => boolean

/** What an expression may be other than the time of an event beside it. */
const TESTS: readonly Test[] = [
  // «احتضان مونديال 2022», «مستويات يناير», «صلاة عيد الأضحى»: right after a noun that tells no event it is part of its name.
  (ctx, x, own) =>
    !isPastEdition(ctx, x, own) &&
    (((x.precision === 'year' || x.precision === 'month') && x.last === x.first + 1) ||
      FEASTS.holds(ctx.tokens.form[x.first])) &&
    isWord(ctx, x.first - 1) &&
    (ctx.is[x.first - 1] & (IS.PREPOSITION | IS.ADVERB | IS.LINK)) === 0 &&
    ctx.timexAt[x.first - 1] < 0 &&
    !HOLIDAYS.holds(ctx.tokens.form[x.first - 1]) &&
    !own.some((d) => d.at === x.first - 1),
  // «برأته المحكمة من قتل متظاهرين في ثورة 25 يناير 2011»: the name of what happened then.
  (ctx, x, own) =>
    NAMED_BY_DAY.holds(unlinked(ctx.tokens.form[x.first - 1])) && (isAboutIt(x, own) || isOfSomeYear(ctx, x)),
  // «ضابطا سابقا», «وزير الداخلية سابقا», «(الأهلي سابقا)»: what he or it was.
  ({ tokens: { norm, form }, is, traits }, x) =>
    EARLIER.holds(form[x.first]) &&
    ((traits[x.first - 1] & TRAIT.ALEF) !== 0 ||
      norm[x.last] === ')' ||
      [2, 3, 4].some((far) => (is[x.first - far] & IS.TITLE) !== 0)),
  // «ملعب "أول نوفمبر"»: in a quotation too short for speech it is a name.
  // «"في مطلع مايو"» is none.
  (ctx, x) => ctx.layout.quote[x.first] !== 0 && inSpeech(ctx, x.first) === 0 && !isQuotedTime(ctx, x),
  // «ميزانية لعام 2014», «المهرجان لسنة 2015»: the year that a noun is for.
  ({ tokens }, x) => x.precision === 'year' && FOR_YEAR.holds(tokens.form[x.first]),
  // «بزيادة 5 في المئة عن العام الماضي»: that from which something differs, or which is spoken about.
  ({ tokens }, x) => tokens.norm[x.first - 1] === ABOUT,
  // «مقارنة بعام 2014», «مقارنة بنحو 74 مليون دولار في نهاية 2014».
  (ctx, x, own) => standsBefore(ctx, x.first, Math.min(FAR, x.first - 1 - (lastBefore(x, own)?.at ?? -1)), COMPARES),
  // «أقيل قبل كأس العالم (بين 14 يونيو و15 يوليو)»: when that is which it was before.
  (ctx, x, own) =>
    ctx.tokens.norm[x.first - 1] === '(' &&
    lastBefore(x, own)?.role !== 'noun' &&
    standsBefore(ctx, x.first - 1, FAR, LAGS),
  // «إلى 76 مليونا من 52 مليونا في يونيو», «مقابل 52 مليونا في يونيو», «عن مستواها في يونيو»: what it was before.
  (ctx, x, own) => isLevelBefore(ctx, x, own),
  // «الفترة نفسها من العام الماضي».
  ({ tokens }, x) => tokens.norm[x.first - 1] === FROM && SAME.holds(tokens.form[x.first - 2]),
  // «إنقاذ العمال بعد 69 يوما تحت الأرض»: how long it took; only what is held can be to come by its noun.
  ({ tokens, time: { publishedAt } }, x, own) =>
    tokens.norm[x.first] === AFTER &&
    publishedAt !== null &&
    (x.from ?? '') > publishedAt &&
    own.every((d) => d.reading.form === 'past' || (d.role === 'noun' && d.verb < 0 && !HELD_KINDS.has(d.kind))),
  // «إلى ما بعد رمضان»: up to when.
  ({ tokens: { norm, form } }, x) => norm[x.first - 2] === MA && LAGS.holds(form[x.first - 1]),
  // «قبل أيام من الذكرى»: how long before or after something else.
  ({ tokens }, x, own) =>
    x.type === 'DURATION' &&
    tokens.norm[x.last] === FROM &&
    LAGS.holds(tokens.form[x.first]) &&
    !own.some((d) => d.at === x.last + 1),
  // «رجل في الأربعينيات»: an age.
  ({ tokens }, x) =>
    x.precision === 'decade' && tokens.norm[x.first - 1] === IN && isAged(tokens.norm[x.first - 2] ?? ''),
  // «التحقيق حول هجوم لندن في 22 مارس»: of a past happening that a topic names.
  (ctx, x, own) => isOfTopic(ctx, x, own),
  // «أعلى مستوى منذ 2008», «لأول مرة منذ 2010», «أسوأ موجة خلال 50 عاما»: how long it had not been so.
  (ctx, x) =>
    (opensWith(SINCE, ctx, x) || (x.type === 'DURATION' && opensWith(WITHIN, ctx, x))) && isUnmatched(ctx, x.first),
  // «أكثر بثلاث مرات من نتيجته في 2002»: that which something exceeds.
  (ctx, x) => x.precision === 'year' && exceeds(ctx, x),
  // «للمرة الثانية هذا العام», «الهجوم الثاني خلال أسبوع»: how often.
  // But «للمرة الثانية عام 2002» says when.
  ({ tokens }, x) =>
    !isDay(x) &&
    tokens.cls[x.last - 1] !== CLASS.NUMBER &&
    ORDINALS.holds(tokens.form[x.first - 1]) &&
    tokens.norm[x.first - 2] === FOR_THE_TIME,
  (ctx, x) => opensWith(WITHIN, ctx, x) && x.type === 'DURATION' && standsBefore(ctx, x.first - 1, NEAR, ORDINALS),
]

/** «سيبدأ العمل "في مطلع يوليو"»: a quotation that only says when. */
export function isQuotedTime({ is, layout: { quote, quotes } }: Context, x: TimeExpression): boolean {
  const [first, last] = quotes[quote[x.first]]
  return x.first - first < 3 && last - x.last < 2 && (is[x.first - 1] & IS.PREPOSITION) !== 0
}

/** Tokens from the noun of a topic to its date, and days that it lies back at least. */
const TOPIC = 7
const PAST = 3
/** Kinds that are spoken of and acted on long after. */
const GRAVE = new Set<Kind>(['attack', 'death', 'disaster'])
/** And those of what is said and done about them. */
const ABOUT_THEM = new Set<Kind>([
  'statement',
  'coercion',
  'trial',
  'appointment',
  'decision',
  'accusation',
  'denial',
  'appeal',
  'aid',
  'protest',
])

/** «فاز بكأس العالم 1974»: the edition of an earlier year says when. */
function isPastEdition(ctx: Context, x: TimeExpression, own: readonly Draft[]): boolean {
  const { publishedAt } = ctx.time
  const last = lastBefore(x, own)
  if (last?.kind !== 'contest' || last.role !== 'verb' || x.to === null || publishedAt === null) return false
  return x.to < publishedAt && !standsBefore(ctx, x.first, NEAR, SINCE)
}

/** Of a figure that changes, or is held against that of a year: what it changed from stands before the expression, past no other end of it. */
function isLevelBefore({ tokens: { norm, form, cls } }: Context, x: TimeExpression, own: readonly Draft[]): boolean {
  const last = lastBefore(x, own)
  if (!last || (last.kind !== 'change' && x.precision !== 'year')) return false
  for (let i = x.first - 1; i >= Math.max(x.first - FAR, last.at + 1); i--) {
    if (cls[i] === CLASS.NEWLINE || norm[i] === TO) return false
    if (last.kind === 'change' && norm[i] === ABOUT) return true
    const figure = cls[i + 1] === CLASS.NUMBER || ROUGHLY.holds(form[i + 1])
    if (figure && (AGAINST.holds(form[i]) || (norm[i] === FROM && !MORE.holds(form[i - 1])))) return true
  }
  return false
}

/** «أكثر بثلاث مرات من نتيجته في 2002»: the من of a comparison, which does not stand right after its word. */
function exceeds({ tokens: { norm, form, cls } }: Context, { first }: TimeExpression): boolean {
  let from = false
  for (let i = first - 1; i >= Math.max(first - FAR, 0) && cls[i] !== CLASS.PUNCT; i--) {
    if (from && MORE.holds(form[i])) return norm[i + 1] !== FROM
    from ||= norm[i] === FROM
  }
  return false
}

const lastBefore = (x: TimeExpression, own: readonly Draft[]): Draft | undefined => own.findLast((d) => d.at < x.first)

/** «هجمات 11 سبتمبر», told at another time: known by a day of which no one says the year. */
const isOfSomeYear = ({ time: { publishedAt } }: Context, { basis, to, precision }: TimeExpression): boolean =>
  basis === 'relative' && precision === 'day' && to !== null && isLongPast(to, publishedAt)

/** The last verb before it says or does something about a happening. */
function isAboutIt(x: TimeExpression, own: readonly Draft[]): boolean {
  const last = lastBefore(x, own)
  return last?.role === 'verb' && ABOUT_THEM.has(last.kind)
}

/** «هجوم لندن الإرهابي في 22 مارس», after a preposition or a noun, beside a verb of another kind. */
function isOfTopic(ctx: Context, x: TimeExpression, own: readonly Draft[]): boolean {
  const { publishedAt } = ctx.time
  if (publishedAt === null || x.to === null || dayOf(publishedAt) - dayOf(x.to) < PAST) return false
  const last = lastBefore(x, own)
  if (last === undefined || !isAboutIt(x, own)) return false
  for (let i = x.first - 1; i >= Math.max(last.at + 2, x.first - TOPIC); i--) {
    if (ctx.tokens.cls[i] !== CLASS.WORD) return false
    const named = ctx.readings[i].find(
      (r) => (r.form === 'noun' || r.form === 'masdar') && r.weak < 2 && GRAVE.has(r.lemma.kind),
    )
    // «مدانين بتفجير سوق عام 2015»
    if (named?.preposition === BI) return true
    if (named) return TOPICS.holds(unlinked(ctx.tokens.form[i - 1])) && !isSetting(ctx, i, x.first)
  }
  return false
}

/**
 * «أطاح الجيش بالرئيس في انقلاب عسكري عام 2012»: what it happened in, with no more than an adjective, is not what it is
 * about; «لضلوعه في هجوم انتحاري» is.
 */
function isSetting({ tokens: { norm }, traits, place }: Context, noun: number, last: number): boolean {
  if (norm[noun - 1] !== IN || noun + 1 >= last || (traits[noun - 2] & TRAIT.PRONOUN) !== 0) return false
  for (let i = noun; i < last; i++) if ((traits[i] & TRAIT.ARTICLE) !== 0 || (place[i] & PLACE.NAME) !== 0) return false
  return true
}

/** «أعلى مستوى منذ», «الأول منذ»: how far back nothing was like it. */
export const isUnmatched = (ctx: Context, at: number): boolean => standsBefore(ctx, at, FAR, UNMATCHED)

/** One of these words opens the expression or stands before it: «منذ», «خلال». */
export const opensWith = (words: WordSet, { tokens }: Context, { first }: TimeExpression): boolean =>
  words.holds(unlinked(tokens.form[first])) || (first > 0 && words.holds(unlinked(tokens.form[first - 1])))

const isDay = ({ precision }: TimeExpression) => precision === 'day' || precision === 'time'

const isWord = ({ tokens }: Context, i: number): boolean => i >= 0 && tokens.cls[i] === CLASS.WORD

/** One of the words stands at most so many tokens before, with nothing but words and numbers between. */
function standsBefore({ tokens }: Context, at: number, most: number, words: WordSet): boolean {
  for (let i = at - 1; i >= Math.max(at - most, 0); i--) {
    if (tokens.cls[i] === CLASS.NEWLINE || tokens.cls[i] === CLASS.PUNCT) return false
    // «أكثر من 300 شخص»: how many; «الأولى من نوعها»: which.
    if (!words.holds(unlinked(tokens.form[i]))) continue
    if (tokens.norm[i + 1] !== FROM || OF_ITS_KIND.holds(tokens.form[i + 2])) return true
  }
  return false
}

/** Whether an expression says of no event when it was: it names, compares or measures. `own`: the drafts of its clause. */
export const isDateless: Test = (ctx, x, own) => TESTS.some((test) => test(ctx, x, own))
