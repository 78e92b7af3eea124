import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { type Chosen, isVerb, wordBefore } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { bareForm } from '../grammar/forms.ts'
import {
  ARRIVALS,
  ARRIVES,
  ASKS,
  BEFORE_THAT,
  CAUSES,
  COPULAS,
  DATA,
  DECLARES,
  FIGURES,
  FIGURES_OF,
  HAPPENS,
  HOLDS,
  INTENDS,
  MEANWHILE,
  MEASURES,
  NAMING,
  NATURE,
  NEARLY,
  OCCURS,
  OFTEN,
  OWN_NAME,
  RESULTS,
  RETURNS,
  STILL,
  SURE,
  TIDINGS,
  WITHOUT,
  WORKS,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { AN, BI, COMMA, KAMA, LAM, LI, MA, TO } from '../grammar/particles.ts'
import { unlinked, withoutLink } from '../grammar/shapes.ts'
import { ALI } from '../grammar/titles.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { inSpeech, isOfWhatWasTold, isWhatIsDenied } from '../telling.ts'
import { CARRY, hasDate, hasTime, isNominal, OCCASIONS_SET } from './near.ts'

/** A finite verb, and what is asked of it to know whether it tells an event. */
interface VerbAt {
  readonly ctx: Context
  readonly chosen: Chosen
  readonly clause: Clause
  readonly verb: number
  readonly reading: Reading
  /** The verb whose tense counts: itself, or its auxiliary. */
  readonly lead: Reading
  /** Its clause has a time of its own. */
  readonly timed: boolean
  /** The words beside it make sure what it means. */
  readonly settled: boolean
}

/** Why a finite verb is the trigger of an event, or null if it is none. */
export function verbReason(
  ctx: Context,
  clause: Clause,
  verb: number,
  tense: number,
  chosen: Chosen,
  settled: boolean,
): string | null {
  const lead = chosen[tense] as Reading
  const v: VerbAt = {
    ctx,
    chosen,
    clause,
    verb,
    reading: chosen[verb] as Reading,
    lead,
    timed: hasTime(ctx, clause),
    settled,
  }
  if (isTooWeak(v) || tellsNoDeed(v)) return null
  if (lead.form === 'past') return 'past'
  // «هل يستقيل الوزير؟»
  if (ASKS.holds(ctx.tokens.form[ctx.layout.bounds[clause.sentence]])) return null
  return lead.future ? 'future' : presentReason(v)
}

/** A verb that by itself tells no event, and neither a date nor the words beside it make one of it: «حصد الفيلم جائزتين». */
function isTooWeak({ ctx, clause, verb, reading: { weak, lemma, person }, settled }: VerbAt): boolean {
  const { last } = clause
  // «وجد باحثون أن»: what was found out; not «وجد صعوبة قبل أن».
  const found = lemma.frame === 'say' && lemma.kind === 'discovery' && (ctx.is[last] & IS.THAT) !== 0
  const sure = settled || (found && !(ctx.is[last - 1] & (IS.PREPOSITION | IS.POSSIBLE)))
  if ((weak === 2 || lemma.frame === 'state') && !sure && !hasDate(ctx, clause)) return true
  // «ملعب "مرسول بارك"»: in a name in quotation marks.
  return (person === 1 && lemma.frame === 'say') || (!(clause.opener & IS.THAT) && isNamed(ctx, verb))
}

/** A verb that in any tense tells no event in its clause. */
function tellsNoDeed({ ctx, chosen, clause, verb, reading: r, lead, timed, settled }: VerbAt): boolean {
  const { norm, cls } = ctx.tokens
  const { traits } = ctx
  const { headword, frame } = r.lemma
  // «التقارير التي تحدثت عن»: what a report says is no saying of its own; «الذي أعلنت مسؤوليتها عنه» is.
  if (
    frame === 'say' &&
    clause.opener & IS.RELATIVE &&
    !timed &&
    !isCredit(ctx, clause) &&
    !(r.pronoun !== '' && isOfWhatWasTold(ctx, clause)) &&
    !(settled && DECLARES.holds(headword))
  )
    return true
  if (shows(ctx, verb, r)) return true
  // «بنسبة تصل إلى 15 بالمئة», «بنسبة تجاوزت 15»: how much, and no arrival.
  const counted = cls[verb + 1] === CLASS.NUMBER || cls[verb + 2] === CLASS.NUMBER
  // «أرباحا بلغت مليار دولار»
  const described =
    r.gender === 'f' && clause.first === verb && !clause.linked && (traits[verb - 1] & TRAIT.ARTICLE) === 0
  const figure = lead.form === 'present' || described || FIGURES_OF.has(norm[verb - 1]?.slice(1))
  if (counted && figure && ARRIVALS.holds(headword) && hasVerbBefore(ctx, clause)) return true
  // «زلزال بلغت قوته 6 درجات»: how strong, how dear it was.
  if (MEASURES.holds(headword) && (traits[verb + 1] & TRAIT.PRONOUN) !== 0) return true
  if (staysUnnamed(ctx, verb) || (ARRIVES.holds(headword) && onlyPlaces(ctx, verb, timed, lead, chosen))) return true
  // «الأشهر الثلاثة التي انتهت في مارس»: which time is meant.
  if (clause.opener & IS.RELATIVE && ctx.timexAt[clause.openerAt - 1] >= 0 && OCCURS.holds(headword)) return true
  // «كادت الطائرة تتحطم»: it did not come to that.
  if (lead !== r && NEARLY.holds(lead.lemma.headword)) return true
  // «كما حصل في مصر», «كما فعل سلفه»: what something is like; not «كما حصل على جائزة».
  const likened = !timed && norm[verb - 1] === KAMA && HAPPENS.holds(headword)
  if (likened && !r.lemma.preps.some((p) => p !== '' && norm.slice(verb, clause.last).includes(p))) return true
  // «روى ما حدث»: of which nothing is told; «نفى ما نشر عن استقالته»: which is what is denied.
  return norm[verb - 1] === MA && (OCCURS.holds(headword) || isWhatIsDenied(ctx, clause, chosen))
}

/** Why a verb in the present is news: by the particle before it, or by what it tells and where it stands. */
function presentReason(v: VerbAt): string | null {
  const { ctx, clause, verb, lead, timed, settled } = v
  const { citation, headword, frame } = v.reading.lemma
  const before = wordBefore(ctx, verb)
  // «دهس حشدا كان يشاهد العرض»: what the noun was at.
  if (before === clause.first && ctx.is[before] & IS.KANA && isWordBefore(ctx, before)) return null
  const is = before >= 0 ? ctx.is[before] : 0
  // «يعود المتحف الجمعة», «على أن يعود الجمعة», and not «يعود إلى عام 1912».
  const set = !clause.opener || ctx.tokens.norm[before] === AN
  const returns = RETURNS === citation && timed && set && !isDatedBack(ctx, clause, verb)
  if (COPULAS.holds(headword) && !returns && !settled) return null
  if (ctx.is[verb] & IS.STATIVE && !returns && !(settled && timed) && !expectedBefore(ctx, before)) return null
  // «ويتوقع أن يصدر القرار»: no one says so.
  if (ctx.is[verb] & (IS.PLANNED | IS.POSSIBLE) && ctx.is[verb + 1] & IS.THAT) return null
  if (is & IS.FUTURE) return 'future'
  if (before >= 0 && LAM.holds(ctx.tokens.form[before]))
    return noTidings(ctx, verb) || isUnsure(ctx, verb) || CAUSES.holds(headword) ? null : 'jussive'
  if (is & IS.NEGATION) return null
  if (isMeanwhile(ctx, verb)) return 'meanwhile'
  if (is & IS.QAD) return clause.opener & IS.RELATIVE && !timed ? null : 'potential'
  if (lead.preposition === LI) return timed && !RESULTS.holds(headword) ? 'purpose-dated' : null
  // «قبل أن يندلع», «دون أن يلتقي», «قبل أن تؤكد»: told as having come to pass, or not.
  if (is & IS.THAT && before > 0 && v.reading.weak === 0 && BEFORE_THAT.holds(ctx.tokens.form[before - 1]))
    return 'before-that'
  return frame === 'say' ? speechReason(v, before, is) : deedReason(v, before, is)
}

/** «وتقول الوكالة»: why a saying in the present is news. */
function speechReason({ ctx, clause, verb, reading, timed }: VerbAt, before: number, is: number): string | null {
  if (is & IS.THAT && (timed || DECLARES.holds(reading.lemma.headword)) && expectedBefore(ctx, before))
    return 'that-dated'
  const dependent = is & IS.THAT || clause.opener & (IS.CONDITION | IS.RELATIVE | IS.THAT)
  return dependent ||
    reading.weak > 0 ||
    ctx.layout.quote[verb] > 0 ||
    (hasVerbBefore(ctx, clause) && !clause.linked) ||
    // «يروي الفيلم قصة شاب», «الرواية تحكي»: what is so as often as it is seen or read.
    WORKS.holds(bareForm(ctx.tokens.form[verb + 1])) ||
    WORKS.holds(bareForm(ctx.tokens.form[verb - 1]))
    ? null
    : 'present-speech'
}

/** Why a deed told in the present is news. */
function deedReason(v: VerbAt, before: number, is: number): string | null {
  const { ctx, clause, verb, timed, settled } = v
  const { weak, lemma } = v.reading
  for (let j = clause.first; j < verb; j++) if (ctx.is[j] & (IS.PLANNED | IS.POSSIBLE)) return 'expected'
  if (is & IS.THAT) return (timed || expectedBefore(ctx, before)) && !isNature(ctx, before) ? 'that-dated' : null
  if (ctx.layout.sentence[verb] < ctx.body) return 'headline'
  // «تنخفض الأسعار عادة في نهاية العام»
  for (let j = verb + 1; j < clause.last; j++) if (OFTEN.holds(ctx.tokens.form[j])) return null
  // «حكما يقضي بسجنه»: it describes the noun before it.
  const described = v.chosen[verb - 1]
  if (weak > 0 && !clause.linked && hasVerbBefore(ctx, clause) && isNominal(described) && !described.article)
    return null
  if (clause.opener & (IS.RELATIVE | IS.THAT)) return timed && weak === 0 ? 'present-dated' : null
  if (timed) return 'present-dated'
  // «لا تزال الفرق تبحث عن ناجين».
  if (isStill(ctx, verb)) return weak === 0 || settled ? 'present' : null
  // «وبهذه النتيجة يتأهل الفريق», «وبذلك يرتفع العدد»: what came of it.
  if (UPSHOTS.has(lemma.kind) && weak < 2 && isUpshot(ctx, clause)) return 'present'
  return opensNews(v) ? 'present' : null
}

/**
 * «يعاقب القانون», «ويحتج المدرسون على»: what is so in general. News is told in the present where a sentence opens with it,
 * or where it goes on from a future: «وسوف يشيع جثمانه، ويدفن».
 */
function opensNews({ ctx, chosen, clause, verb, reading: { weak, lemma } }: VerbAt): boolean {
  if (weak > 0 || ctx.layout.quote[verb] > 0 || clause.opener || verb - clause.first > 1) return false
  if (INTENDS.holds(lemma.headword)) return true
  const opens = clause.first === ctx.layout.bounds[clause.sentence]
  // «ويختتم الحفل بإعلان النتائج», «ويلتقي الوزير نظيره»: what is held, where a sentence opens with it.
  const held = OCCASIONS_SET.has(lemma.kind) || HOLDS.holds(lemma.headword)
  // «تزداد الحرارة في الصيف», «يهاجر كثيرون»: what befalls, or is lived, is so in general.
  const lived = LIVED.has(lemma.kind) && !HOLDS.holds(lemma.headword)
  return lived || (clause.linked && !(opens && held)) ? goesOnFromFuture(ctx, clause, chosen) : opens
}

const LIVED = new Set<Kind>(['change', 'movement', 'health', 'death', 'career'])

/** Kinds of what comes of a result. */
const UPSHOTS = new Set<Kind>(['contest', 'change'])

/** «وبهذه النتيجة», «وبذلك»: at the start of the sentence. */
const isUpshot = ({ tokens: { norm }, is, layout }: Context, { first, sentence }: Clause): boolean =>
  first === layout.bounds[sentence] && (is[first] & IS.DEMONSTRATIVE) !== 0 && withoutLink(norm[first])[0] === BI

const isWordBefore = ({ tokens, layout }: Context, i: number): boolean =>
  i > layout.bounds[layout.sentence[i]] && tokens.cls[i - 1] === CLASS.WORD

/** «، على ما أفادت الوكالة» */
const isCredit = ({ tokens: { norm } }: Context, { openerAt }: Clause): boolean =>
  norm[openerAt] === MA && norm[openerAt - 1] === ALI && norm[openerAt - 2] === COMMA

/** «في زيارة يلتقي خلالها نظيره»: what is to be in the course of what is told. */
export const isMeanwhile = ({ tokens: { form } }: Context, verb: number): boolean => MEANWHILE.holds(form[verb + 1])

/** «يعود القصر إلى عام 1912»: the time is what it goes back to. */
function isDatedBack({ tokens, timexAt }: Context, { last }: Clause, verb: number): boolean {
  for (let i = verb + 1; i + 1 < last; i++) if (tokens.norm[i] === TO && timexAt[i + 1] >= 0) return true
  return false
}

/** «تشير البيانات إلى»: a verb of saying whose subject says nothing; of «أعلن نتائج» they are what is said. */
export const shows = (ctx: Context, verb: number, r: Reading | null): boolean =>
  r?.lemma.frame === 'say' &&
  r.lemma.kind === 'statement' &&
  r.gender !== 'm' &&
  !DECLARES.holds(r.lemma.headword) &&
  DATA.holds(bareForm(ctx.tokens.form[verb + 1]))

/** «غالبا ما تشهد السواحل حوادث», «تجري الانتخابات كل أربع سنوات»: what is so time and again. */
export function isUsual(ctx: Context, clause: Clause, form: Reading['form']): boolean {
  const { verb, last } = clause
  const timed = form === 'present' && hasTime(ctx, clause)
  const { norm } = ctx.tokens
  if (norm[verb - 1] === MA && OFTEN.holds(unlinked(ctx.tokens.form[verb - 2]))) return true
  for (let j = verb + 1; form === 'present' && !timed && j < last; j++)
    if (ctx.timexAt[j] >= 0 && ctx.time.timexes[ctx.timexAt[j]].type === 'SET') return true
  return false
}

/** «لا تزال الفرق تبحث»: with no more than the subject between. */
function isStill(ctx: Context, verb: number): boolean {
  for (let j = verb - 1; j >= Math.max(ctx.layout.bounds[ctx.layout.sentence[verb]], verb - CARRY); j--) {
    if (ctx.tokens.cls[j] === CLASS.PUNCT) return false
    if (STILL.holds(ctx.tokens.form[j])) return true
  }
  return false
}

/** «طلب عدم الكشف عن هويته», «رفضت ذكر اسمها»: how a source keeps its name to itself. */
function staysUnnamed({ tokens: { norm, form } }: Context, verb: number): boolean {
  const at = norm[verb + 1] === WITHOUT ? verb + 2 : verb + 1
  if (!NAMING.holds(form[at])) return false
  return OWN_NAME.holds(form[at + 1]) || OWN_NAME.holds(form[at + 2])
}

/** «يأتي هذا بعد», «جاء تعيينه رغم»: it only places a deed, and nobody came; in the present also at a time. */
function onlyPlaces(ctx: Context, verb: number, timed: boolean, lead: Reading, chosen: Chosen): boolean {
  const next = verb + 1
  if (next >= ctx.tokens.length) return false
  // «جاءت نتيجة فحصه إيجابية».
  if (DATA.holds(bareForm(ctx.tokens.form[next]))) return true
  const form = chosen[next]?.form
  const deed = form === 'masdar' || form === 'noun'
  const points = (ctx.is[next] & IS.DEMONSTRATIVE) !== 0
  if (!timed) return deed || points
  return lead.form === 'present' && (deed || (points && ((ctx.is[next + 1] | ctx.is[next + 2]) & IS.EVENTIVE) !== 0))
}

/** In a quotation of more than one word that is no speech: a name or a catchword. */
function isNamed(ctx: Context, verb: number): boolean {
  const q = ctx.layout.quote[verb]
  if (q === 0 || inSpeech(ctx, verb)) return false
  const [first, last] = ctx.layout.quotes[q]
  return last - first > 1
}

/** A future stands before the clause in its sentence, with no other verb between. */
function goesOnFromFuture(ctx: Context, clause: Clause, chosen: Chosen): boolean {
  for (let i = clause.first - 1; i >= ctx.layout.bounds[clause.sentence]; i--) {
    const r = chosen[i]
    if (ctx.is[i] & IS.FUTURE || (isVerb(r) && r.future)) return true
    // «ومن المقرر أن يصل الوفد ويلتقي الوزير»
    if (isVerb(r) && !(ctx.is[i - 1] & IS.FUTURE)) return (ctx.is[i - 1] & IS.THAT) !== 0 && expectedBefore(ctx, i - 1)
  }
  return false
}

/** «لم ترد حتى الآن أنباء عن»: that nothing is known is no event. */
function noTidings(ctx: Context, verb: number): boolean {
  for (let j = verb + 1; j < Math.min(ctx.tokens.length, verb + CARRY); j++)
    if (TIDINGS.holds(ctx.tokens.form[j])) return true
  return false
}

/** «لم يتأكد أن»: it is no one's deed, but a doubt about what comes after. */
const isUnsure = ({ tokens: { form }, is }: Context, verb: number): boolean =>
  SURE.holds(form[verb]) && ((is[verb + 1] ?? 0) & IS.THAT) !== 0

/** A present without its own conjunction right after another clause is that clause's relative: «مظاهرات | تطالب». */
const hasVerbBefore = (ctx: Context, clause: Clause): boolean =>
  ctx.layout.bounds[clause.sentence] < clause.first &&
  ctx.tokens.cls[clause.first] === CLASS.WORD &&
  ctx.tokens.cls[clause.first - 1] === CLASS.WORD

/** «من المقرر أن», «يحتمل أن»: the word before أن. */
function expectedBefore(ctx: Context, that: number): boolean {
  for (let j = that - 1; j >= Math.max(0, that - 3); j--) if (ctx.is[j] & (IS.PLANNED | IS.POSSIBLE)) return true
  return false
}

/** «ومن شأن فوزه أن يمدد حكمه»: what would come of something. */
function isNature({ tokens: { form } }: Context, that: number): boolean {
  for (let j = that - 1; j >= Math.max(0, that - CARRY); j--) if (NATURE.holds(form[j])) return true
  return false
}

/** «احتل المرتبة الأولى», «فجر مفاجأة»: a word of force used of what is no force. */
export function figurative(ctx: Context, verb: number, citation: string, last: number): boolean {
  const figures = FIGURES.get(citation)
  if (!figures) return false
  for (let j = verb + 1; j < Math.min(last, verb + 8); j++) if (figures.has(ctx.tokens.norm[j])) return true
  return false
}
