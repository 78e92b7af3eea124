import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { headwordAt, isVerb } from '../choose/word.ts'
import { bareForm, isInstitution, isPeople, isRespect, measureAt } from '../grammar/forms.ts'
import { BETWEEN, IN, occasionOf, RECEIVES, SCORES, TAKES_PART, VISITS, WITH } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { BI, RELEASE } from '../grammar/particles.ts'
import { genderOf, hasArticle, isFeminine, isOfMany, startsWithLam } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Clause, Range } from '../model.ts'
import { carriesPreposition, isJoined } from '../phrases/clitics.ts'
import { identifying } from '../phrases/names.ts'
import { isOfOrdinal } from '../phrases/number.ts'
import type { Phrase } from '../phrases/walk.ts'
import type { Found } from '../triggers.ts'
import { fromBefore, ofPatient } from './before.ts'
import { clashes } from './cases.ts'
import { type Arguments, BEFALLS, type Tools } from './model.ts'

/** Kinds whose noun is followed by what it was done to, which does nothing itself: «تدمير المنازل». */
const DONE_TO = new Set<Kind>([
  'attack',
  'coercion',
  'discovery',
  'launch',
  'creation',
  'trade',
  'aid',
  'transfer',
  'decision',
])
/** Kinds whose sides may come with بين. */
const SIDES = new Set<Kind>(['attack', 'meeting', 'agreement', 'contest', 'protest', 'trade'])

/** «أفرجت السلطات عن الصحافية بعد احتجازها»: to whom the verb before in the same sentence was done, where the pronoun agrees. */
function objectBefore({ ctx: { tokens, is, layout }, memory }: Tools, { at, reading }: Found): Range | null {
  const { object } = memory
  if (
    !object ||
    object.last > at ||
    is[object.first] & IS.NUMERAL ||
    layout.sentence[object.first] !== layout.sentence[at]
  )
    return null
  const head = tokens.norm[object.first]
  const feminine = isFeminine(head)
  const gender = genderOf(reading.pronoun)
  if (gender === 'm') return feminine || isPeople(head) ? null : object
  // A name may be a woman's.
  return gender === 'f' && (feminine || (is[object.first] === 0 && !hasArticle(head))) ? object : null
}

/** The genitive of a verbal noun: who does or undergoes it, or what it is done to. */
export function ofNoun(tools: Tools, f: Found, clause: Clause, args: Arguments, tellerActor: Range | null) {
  const { frame, kind } = f.reading.lemma
  const r = f.reading
  if (r.pronoun !== '') {
    // «استقبل الأمير الوزير بمناسبة زيارته»: who is received has come.
    const comes = kind === 'movement' && RECEIVES.holds(headwordAt(tools.chosen, clause.verb))
    const whom = comes || (frame === 'act' && BEFALLS.has(kind)) ? objectBefore(tools, f) : null
    if (whom) {
      args.actor = whom
      args.resolved = true
      args.rule = 'whom it was done to'
      return
    }
    fromBefore(tools, f, clause, args, { gender: genderOf(r.pronoun) })
    return
  }
  const doer = doneBy(tools, f, clause)
  if (doer) {
    args.actor = doer
    args.rule = 'whose doing it is'
    return
  }
  const { is, tokens, traits } = tools.ctx
  // «قصفا عنيفا»: with tanwin it takes no genitive; nor «قتلى أحدهم طفل». «27 قتيلا» are who it befell.
  const among = is[f.at + 1] & IS.QUANTIFIER && (traits[f.at + 1] & TRAIT.OWNED) !== 0
  const counted = kind === 'death' && (tokens.cls[f.at - 1] === CLASS.NUMBER || (is[f.at - 1] & IS.NUMERAL) !== 0)
  if (r.tanwin || among || (counted && r.form === 'noun')) {
    const dead = counted ? tools.subjects.phrase(f.at - 1, clause.last) : null
    if (dead) args.actor = identifying(tools.ctx, dead)
    // «أعلنت تونس إغلاقا مؤقتا»
    else if (r.tanwin && frame === 'act') args.actor = tellerActor
    return
  }
  let i = pastAdjectives(tools, f, clause)
  if (i >= clause.last) {
    if (frame === 'undergo' || kind === 'health') fromBefore(tools, f, clause, args)
    // No body dies or falls ill.
    if (args.actor && (traits[args.actor.first] & TRAIT.ACTS) !== 0) args.actor = null
    return
  }
  // «انخفاض حاد في الإنتاج»: what changes comes with في.
  const changing = kind === 'change' && tokens.norm[i] === IN
  if (changing) i++
  else if (is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) && !(is[i] & (IS.QUANTIFIER | IS.NUMERAL))) {
    if (i > f.at + 1 && kind === 'health') fromBefore(tools, f, clause, args)
    else if (frame === 'meet' && tokens.norm[i] === WITH) fromBefore(tools, f, clause, args)
    else if (tellerActor && frame === 'act') args.actor = tellerActor
    args.resolved = args.actor !== null
    return
  }
  // «وفيات وأضرار»; «مقتل وإصابة العشرات» have one genitive.
  if (isJoined(tools.ctx, i, tools.chosen)) {
    if (r.form !== 'masdar' || tools.chosen[i]?.form !== 'masdar') return
    i++
  }
  // «الدفع بعشر سيارات»
  if (tokens.norm[i]?.[0] === BI && carriesPreposition(tools.ctx, i)) return
  const phrase = tools.subjects.phrase(i, clause.last)
  if (phrase && changing && ofPatient(tools, f, clause, args, phrase.head)) return
  // «اتفاق وقف إطلاق النار», «مفاوضات إنهاء الحرب»: what it is about; «زيارة دولة»: of what kind it is.
  const about =
    phrase && (kind === 'agreement' || kind === 'meeting' ? isDeed(tools, phrase) : isOfState(tools, f, phrase))
  if (phrase && !about) genitive(tools, f, clause, phrase, args, tellerActor)
}

/** «وقف إطلاق النار», «اللقاء»: a deed, and no one. */
export const isDeed = ({ ctx: { tokens, readings } }: Tools, { head }: Phrase): boolean =>
  readings[head].some((r) => r.form === 'masdar' || r.form === 'noun') && !isInstitution(tokens.form[head])

const isOfState = ({ ctx }: Tools, { reading }: Found, { head, last }: Phrase): boolean =>
  VISITS.holds(reading.lemma.headword) && last === head + 1 && (ctx.is[head] & IS.COMMON) !== 0

/** Past the adjectives of an event noun: «الإغلاق المفاجئ لمؤسسة», «جراحة إضافية». */
export function pastAdjectives({ ctx, objects }: Tools, { at, reading }: Found, clause: Clause): number {
  const { tokens, traits } = ctx
  let i = at + 1
  const follows = (j: number) =>
    ((traits[j] & TRAIT.ARTICLE) !== 0 && tokens.cls[j] === CLASS.WORD) || isOfOrdinal(ctx, j)
  if (reading.article) while (i < clause.last && follows(i)) i++
  else while (i < clause.last && objects.describes(i, at, reading)) i++
  // «انتقادات واسعة النطاق»
  if (i > at + 1 && i < clause.last && isRespect(tokens.form[i])) i++
  // «إطلاق سراح ثلاثة»; «مقتل ما لا يقل عن عشرين»
  if (RELEASE.holds(tokens.form[i])) i++
  return i + measureAt(tokens, i)
}

/** «غارات نفذها التحالف», «معارك عنيفة في المدينة بين الجيش والمسلحين»: who did what the noun names. */
function doneBy(tools: Tools, f: Found, clause: Clause): Range | null {
  const { norm } = tools.ctx.tokens
  const next = pastAdjectives(tools, f, clause)
  // «هجوم على الثكنة نفذه مسلحون»
  const past = tools.ctx.is[next] & IS.PREPOSITION ? tools.subjects.skipPrepositional(next, clause.last) : next
  const carrier = tools.subjects.carrier(past, clause)
  if (carrier) return identifying(tools.ctx, carrier)
  const owner = ownerOf(tools, f, clause) ?? participants(tools, f, clause)
  if (owner) return owner
  // «نظم مفاوضات بين»: who holds them is the subject.
  const verb = f.verb >= 0 ? tools.chosen[f.verb] : null
  if (!SIDES.has(f.reading.lemma.kind) || (verb && clashes(verb, norm[f.at]))) return null
  for (let i = f.at + 1; i < Math.min(clause.last, f.at + 10); i++) {
    if (isVerb(tools.chosen[i])) return null
    const phrase = norm[i] === BETWEEN ? tools.subjects.phrase(i + 1, clause.last) : null
    if (phrase) return identifying(tools.ctx, tools.subjects.holder(phrase, clause.last))
  }
  return null
}

/** Words between a protest and the verb that tells who took part in it. */
const DESCRIBED = 4

/** «مظاهرة ضمت المئات», «تظاهرة أولى شارك فيها مئة طالب»: who took part. */
function participants({ ctx, subjects }: Tools, { at, reading }: Found, { sentence }: Clause): Range | null {
  if (reading.lemma.kind !== 'protest') return null
  const { form } = ctx.tokens
  const { traits } = ctx
  const end = ctx.layout.bounds[sentence + 1]
  for (let i = at + 1; i < Math.min(end - 1, at + DESCRIBED); i++) {
    if (!TAKES_PART.holds(form[i])) continue
    const phrase = subjects.phrase((traits[i + 1] & TRAIT.BOUND) !== 0 ? i + 2 : i + 1, end)
    return phrase && identifying(ctx, phrase)
  }
  return null
}

/** «هجوم لمسلحين», «ضربات جوية للائتلاف الدولي»: whose an indefinite happening is. */
function ownerOf(tools: Tools, f: Found, clause: Clause): Range | null {
  const { norm } = tools.ctx.tokens
  if (f.reading.article || f.reading.tanwin || occasionOf(norm[f.at]) !== 'attack') return null
  return tools.objects.owner(pastAdjectives(tools, f, clause), clause)
}

function genitive(
  tools: Tools,
  { reading }: Found,
  clause: Clause,
  phrase: Phrase,
  args: Arguments,
  tellerActor: Range | null,
) {
  const { frame, lean, kind } = reading.lemma
  // «صدور تعليمات من الرئيس»
  const range = identifying(
    tools.ctx,
    tools.objects.issuer(reading, phrase.last, clause) ?? tools.objects.holder(phrase, clause.last),
  )
  // «إجراء جراحة»: what is done.
  // «زيارة الوزير», not «زيارة المصنع»
  const visits = VISITS.holds(reading.lemma.headword)
  const comes = visits && (tools.ctx.is[phrase.head] & (IS.TITLE | IS.NAME)) !== 0
  const undergone = frame === 'light' || (frame === 'act' && !comes && (lean === 'active' || kind === 'coercion'))
  // «استهداف الطيران لمناطق», «اقتحام القوات المخيم»: the genitive is the subject where an object follows.
  // «تسجيل هدف»
  const scored = SCORES.holds(bareForm(tools.ctx.tokens.form[phrase.head]))
  const attack = kind === 'attack' && reading.form === 'noun'
  const object = undergone ? objectPast(tools, phrase, clause) : null
  if (scored || (undergone && !object && !tools.objects.objectOfNoun(phrase.last, clause, attack))) {
    args.target = range
    args.actor = tellerActor
    args.resolved = tellerActor !== null
    args.rule = 'of the noun'
    // «رفض الوزير»: who decides.
    const decides = kind === 'decision' && tools.ctx.is[phrase.head] & (IS.TITLE | IS.NAME)
    if (!args.actor && !scored && !visits && frame !== 'light' && (decides || !DONE_TO.has(kind))) args.actor = range
  } else {
    args.actor = range
    args.target ??= object
    args.rule = 'genitive of the noun'
  }
}

/** «إغلاق وزارة الصحة قسم الطوارئ», «اقتحام مستوطنين باحات المسجد»: past a body or several men what they do something to. */
const objectPast = (
  { ctx: { tokens, traits }, objects }: Tools,
  { head, last }: Phrase,
  clause: Clause,
): Range | null =>
  ((traits[head] & TRAIT.ACTS) !== 0 || isOfMany(tokens.norm[head]) || isInstitution(tokens.form[head])) &&
  !startsWithLam(tokens.norm[last] ?? '')
    ? objects.objectFrom(last, clause)
    : null
