import { groupOf, type Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import { isVerb, wordBefore } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { actsFor, bare, isBoundTo, isInstitution, isOfManner } from '../grammar/forms.ts'
import {
  CALLS_OFF,
  CASUALTIES,
  CAUSES,
  COUNTS,
  DECLARES,
  DISCUSSES,
  DONE,
  DURING,
  FALL,
  FIGURES_OF,
  FOILS,
  INSTANCES,
  LEAVING,
  OCCURS,
  OVER,
  occasionOf,
  RESPONSIBLE,
  SCHEDULED,
  SITTING,
  SPANS,
  STAGES_OF,
  STRIKES,
  VENUES,
} from '../grammar/frames.ts'
import { BI, COMMA, HATTA, LAM, LI, MIN, OF_WHAT, TO } from '../grammar/particles.ts'
import { hasArticle, withoutLink } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { inSpeech } from '../telling.ts'
import { CARRY, GRAVE, hasTimeAfter, OCCASIONS_SET } from './near.ts'

/** Tokens from a verb of saying to the noun that it announces; past a comma twice as many: «أعلن …، اليوم، فوز». */
const ANNOUNCED = 12

/** Speech whose object is wished for or feared. */
const WISHES = new Set<Kind>(['appeal', 'warning'])
const AGREES = new Set<Kind>(['agreement', 'decision'])

/** Indefinite, and grave enough to be told by itself: «انفجار», not «المواجهات» nor «مواجهات الأمس». */
const isNew = (ctx: Context, i: number, r: Reading): boolean =>
  GRAVE.has(r.lemma.kind) && r.weak === 0 && !r.article && r.pronoun === '' && ctx.timexAt[i + 1] < 0

/** The first word of its clause, but for its particle and a quotation mark. */
function opensSubject(ctx: Context, clause: Clause, i: number): boolean {
  let first = clause.first
  while (first < i && (first === clause.openerAt || ctx.tokens.cls[first] === CLASS.PUNCT)) first++
  return first === i
}

/** «أسفرت المواجهات عن مقتل وإصابة»: past the preposition of a verb of causing, not its subject. */
function isOutcome(ctx: Context, i: number, chosen: readonly (Reading | null)[], leading: number): boolean {
  const { citation, preps } = (chosen[leading] as Reading).lemma
  if (!CAUSES.has(citation) || chosen[i]?.tanwin) return false
  if (preps.includes('')) return true
  for (let j = leading + 1; j <= i; j++)
    if (preps.includes(ctx.tokens.norm[j]) || preps.includes(chosen[j]?.preposition || '-')) return true
  return false
}

/** «بعد نقل المصابين», «إثر حل البرلمان»: a word that is mostly no deed is one after these, before what it is done to. */
const isOver = ({ tokens, timexAt }: Context, i: number, r: Reading): boolean =>
  r.form === 'masdar' &&
  r.pronoun === '' &&
  !r.article &&
  OVER.has(withoutLink(tokens.norm[i - 1] ?? '')) &&
  tokens.cls[i + 1] === CLASS.WORD &&
  timexAt[i + 1] < 0 &&
  hasArticle(tokens.norm[i + 1])

/**
 * «توقيف شخص بعد أعمال الشغب والتخريب»: with the article it goes on from another with the article, not from «توقيف»;
 * «اعتقال المدير والتحقيق معه»: but for the one that waits for a preposition.
 */
const isLike = ({ tokens }: Context, i: number, r: Reading, last: Reading | null): boolean =>
  !r.article ||
  last?.article !== false ||
  last.pronoun !== '' ||
  r.lemma.preps.some((p) => p !== '' && (tokens.norm[i + 1] === p || isBoundTo(tokens.norm[i + 1] ?? '', p)))

/** Tokens from the noun that tells of cases to what they are. */
const NEAR = 4

/** Words from the participle that brings them about to those whom it befell. */
const LEFT = 8

/** «مخلفا 27 قتيلا», «متسببا في مقتل»: a participle of causing stands before it. */
function isLeft({ tokens }: Context, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - LEFT) && tokens.cls[j] !== CLASS.PUNCT; j--)
    if (LEAVING.has(tokens.norm[j])) return true
  return false
}

/** «مشيرا إلى», «مضيفا أن», «داعيا واشنطن»: not the state of a noun right before it. */
function speechFollows(ctx: Context, i: number): boolean {
  const next = i + 1 < ctx.tokens.length ? ctx.is[i + 1] : 0
  const form = i + 1 < ctx.tokens.length ? ctx.tokens.norm[i + 1] : ''
  return (next & (IS.THAT | IS.PREPOSITION)) !== 0 || '"«:'.includes(form) || ctx.tokens.cls[i - 1] === CLASS.PUNCT
}

/** Words between an event and the one that says that it is set for a day. */
const SET = 3

/** «الانتخابات المقررة في 18 أبريل», «القمة التي كانت مقررة غدا». */
function isScheduled(ctx: Context, i: number, r: Reading): boolean {
  // «مباراة القمة المقررة»: the match.
  if (r.article && ctx.readings[i - 1]?.some((x) => x.form === 'noun' && !x.article && OCCASIONS_SET.has(x.lemma.kind)))
    return false
  if (!OCCASIONS_SET.has(r.lemma.kind)) return false
  for (let j = i + 1; j <= i + SET && j < ctx.tokens.length && ctx.tokens.cls[j] === CLASS.WORD; j++)
    if (SCHEDULED.has(ctx.tokens.norm[j])) return hasTimeAfter(ctx, j, ctx.tokens.length)
  return false
}

/** «تأجيل المحاكمة إلى جلسة 5 مايو»: the session to which a court puts something off, named by its day. */
const isAdjournedTo = ({ tokens, timexAt }: Context, i: number, r: Reading, before: number): boolean =>
  tokens.norm[i].endsWith(SITTING) && timexAt[i + 1] >= 0 && (r.preposition === LI || tokens.norm[before] === TO)

/** «اتفقت على خفض الإنتاج في 2019»: right after the preposition of a verb of agreeing or deciding, with its own time. */
const isAgreed = (ctx: Context, i: number, r: Reading, before: number, clause: Clause, { lemma }: Reading): boolean =>
  AGREES.has(lemma.kind) &&
  r.form === 'masdar' &&
  before >= 0 &&
  lemma.preps.includes(r.preposition || ctx.tokens.norm[before]) &&
  hasTimeAfter(ctx, i, clause.last)

/** Words between a body and the last word of its name. */
const NAMED = 2

/** «لجنة تحكيم مسابقة», «حزب نداء تونس»: the bare nouns that end here begin with a body or an office. */
function ofBody(ctx: Context, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - NAMED); i--) {
    const form = ctx.tokens.norm[i]
    if (ctx.tokens.cls[i] !== CLASS.WORD || hasArticle(form) || ctx.is[i] & (IS.PREPOSITION | IS.LINK)) return false
    if (ctx.is[i] & IS.TITLE || actsFor(form)) return true
  }
  return false
}

/** The noun is what is announced, not where or about what: it follows the subject at once, or عن and ب. */
function announces(ctx: Context, i: number, r: Reading, before: number, verb: Reading): boolean {
  if (VENUES.has(r.lemma.citation) || r.lemma.kind === 'statement') return false
  // «أعلن الوزير اليوم، إلغاء»: past an aside of time.
  if (before < 0) return ctx.tokens.norm[i - 1] === COMMA && ctx.timexAt[i - 2] >= 0 && r.preposition === ''
  // «أعلن مهرجان كان»: what is held and announces something is who says it.
  if (r.form === 'noun' && !r.tanwin && before === i - 1 && ctx.readings[before].includes(verb)) return false
  // «أنها لم تقصد قتله»
  if (LAM.has(ctx.tokens.norm[before - 1] ?? '')) return false
  // «أعلنت الطوارئ لعلاج المصابين»: the genitive of another deed; «أعلن إلغاء اجتماعه», «فرض عقوبات»: what is called off, or
  // what the noun before tells already.
  const owner = before === i - 1 ? ctx.readings[before].find((x) => x.person === null && !x.article) : undefined
  if (owner && (r.article || CALLS_OFF.has(owner.lemma.citation) || owner.lemma.kind === r.lemma.kind)) return false
  const form = ctx.tokens.norm[before]
  // «رئيس لجنة الانتخابات»: part of a name.
  if (ofBody(ctx, before)) return false
  // «أعلن مسؤوليته عن الهجوم».
  if (ctx.is[before] & IS.PREPOSITION) return OF_WHAT.has(form) && !ctx.tokens.norm[before - 1]?.startsWith(RESPONSIBLE)
  return r.preposition === '' || (r.preposition === BI && verb.lemma.preps.includes(BI))
}

/** «أعلن الوزير عزل المدير»: the deed that is done by saying so; not «أعلن تنظيم الدولة». */
const isDeclared = ({ tokens }: Context, i: number, r: Reading, { lemma }: Reading): boolean =>
  r.form === 'masdar' &&
  r.preposition === '' &&
  !r.article &&
  DECLARES.has(lemma.citation) &&
  !isInstitution(tokens.norm[i])

/** Tokens from a noun to the verb that tells what it is of. */
const BEFORE_VERB = 5

/**
 * «اندلع حريق», «حريقا ضخما اندلع», «الزلزال الذي ضرب»: the verb beside it says that it took place, or what it struck; of
 * «الاتهامات الأمريكية التي أشارت إلى», what it said.
 */
function isOfItsVerb({ tokens, is }: Context, i: number, chosen: readonly (Reading | null)[]): boolean {
  const says = groupOf((chosen[i] as Reading).lemma.kind) === 'speech'
  const tells = (j: number) => {
    const r = chosen[j] ?? null
    if (!isVerb(r)) return false
    return says ? r.lemma.frame === 'say' : OCCURS.has(r.lemma.citation) || STRIKES.has(r.lemma.citation)
  }
  if (!says && occasionOf(tokens.norm[i]) === undefined) return false
  if (!says && tells(i - 1)) return true
  for (let j = i + 1; j <= i + BEFORE_VERB && (tokens.cls[j] === CLASS.WORD || tokens.norm[j] === COMMA); j++) {
    if (tells(j)) return true
    if (is[j] & ~(IS.RELATIVE | IS.SUBORDINATOR | IS.COMMON) || isVerb(chosen[j] ?? null)) return false
  }
  return false
}

/** «تعاملات جلسة اليوم»: after a bare noun that tells nothing, only that noun's genitive. */
const isGenitive = (ctx: Context, before: number): boolean =>
  before >= 0 && ctx.is[before] === 0 && ctx.readings[before].length === 0 && !hasArticle(ctx.tokens.norm[before])

/** What `nounReason` answers of a noun that tells no event, whatever else speaks for it. */
export const NEVER = 'never'

/** Why a noun is the trigger of an event and not a topic; null where no rule says so, `NEVER` where one says that it is none. */
export function nounReason(
  ctx: Context,
  i: number,
  clause: Clause,
  chosen: readonly (Reading | null)[],
  leading: number,
  accepted: number,
): string | null {
  const r = chosen[i] as Reading
  const { tokens, is } = ctx
  if (r.form === 'active')
    return r.lemma.frame === 'say' && r.tanwin && i > clause.first - 1 && speechFollows(ctx, i)
      ? 'speech-participle'
      : null
  if (r.form === 'passive') return r.weak < 2 && hasTimeAfter(ctx, i, clause.last) ? 'dated-participle' : null
  if (r.weak === 2 && isScheduled(ctx, i, r)) return 'scheduled'
  if (
    r.weak === 2 &&
    ctx.layout.sentence[i] < ctx.body &&
    i === clause.first &&
    !r.article &&
    !isOfManner(tokens.norm[i + 1] ?? '') &&
    DONE.has(r.lemma.citation) &&
    clause.verb < 0
  )
    return 'nominal-headline'
  if (r.weak === 2) return isOver(ctx, i, r) ? 'eventive' : null
  // «روايته "وقفة قبل المنحدر"»: the name of a work.
  if (ctx.layout.quote[i] > 0 && !inSpeech(ctx, i)) return NEVER
  if (ctx.layout.sentence[i] < ctx.body && clause.verb < 0 && i <= clause.first + 1)
    // «إحباط تهريب»: what is foiled does not come to pass.
    return i > clause.first && FOILS.has(chosen[i - 1]?.lemma.citation ?? '') ? NEVER : 'nominal-headline'
  const before = wordBefore(ctx, i)
  const prep = before >= 0 ? is[before] : 0
  // «ارتفاع عدد الإصابات»: what a figure counts.
  if (r.article && before === i - 1 && FIGURES_OF.has(tokens.norm[before])) return NEVER
  // «سقوط أربعة قتلى», «سقوط عشرات القتلى والجرحى»: the fall is the deaths.
  const joins = r.conjunction !== '' && CASUALTIES.has(bare(tokens.norm[i].slice(1)))
  if (
    accepted >= 0 &&
    i - accepted <= (joins ? 3 : 2) &&
    (joins || r.conjunction === '') &&
    (r.form === 'noun' || CASUALTIES.has(bare(withoutLink(tokens.norm[i])))) &&
    chosen[accepted]?.lemma.citation === FALL
  )
    return NEVER
  // «تسجيل ثلاث حالات إصابة»: what is counted is told already.
  if (accepted >= 0 && i - accepted <= NEAR && INSTANCES.has(withoutLink(tokens.norm[i - 1]))) return NEVER
  // «نقل الجثامين والمصابين»: whom it is done to.
  const whom = CASUALTIES.has(bare(withoutLink(tokens.norm[i]))) && chosen[accepted]?.lemma.kind !== r.lemma.kind
  if (r.conjunction !== '' && accepted >= 0 && i - accepted <= 10 && isLike(ctx, i, r, chosen[accepted]))
    return whom ? NEVER : 'coordinated'
  if (leading >= 0 && i - leading <= CARRY && isOutcome(ctx, i, chosen, leading))
    // «إلى فقدان السائق السيطرة»: the object of the outcome is none.
    return r.article && r.conjunction === '' && accepted > leading ? NEVER : 'consequence'
  // «مخلفا 27 قتيلا».
  if (GRAVE.has(r.lemma.kind) && isLeft(ctx, i)) return 'consequence'
  // «أدى انفجار سيارة إلى مقتل»: what brought it about is told as well, if it is new.
  const causes = CAUSES.has(chosen[clause.verb]?.lemma.citation ?? '') && isNew(ctx, i, r)
  // «إن غارة على البلدة أدت إلى»
  if (causes && (i === clause.verb + 1 || (i < clause.verb && opensSubject(ctx, clause, i)))) return 'cause'
  if (isScheduled(ctx, i, r)) return 'scheduled'
  if (isAdjournedTo(ctx, i, r, before)) return 'adjourned'
  if (leading >= 0 && accepted < leading && isAgreed(ctx, i, r, before, clause, chosen[leading] as Reading))
    return 'agreed'
  // «حملة لتفريق», «يدعو إلى مواجهة»: what is meant to be, not what is.
  if (r.preposition === LI) return NEVER
  const next = i + 1 < clause.last ? is[i + 1] : 0
  // «مقتل 28», «إصابة عدد», and not «يفكر في تسريح 28»: not «10 قتلى و20 جريحا», nor «معتقل آخر».
  if (
    chosen[clause.verb]?.lemma.frame !== 'aux' &&
    GRAVE.has(r.lemma.kind) &&
    !r.tanwin &&
    !r.article &&
    (next & IS.NUMERAL || COUNTS.has(tokens.norm[i + 1]))
  )
    return 'counted'
  // «في بداية اقتحام», «في أعقاب مقتل», and not «في ختام اجتماع», the setting of something else.
  if (before >= 0 && STAGES_OF.has(tokens.norm[before]))
    return GRAVE.has(r.lemma.kind) && r.weak <= 1 ? 'eventive' : NEVER
  if (
    leading >= 0 &&
    (chosen[leading] as Reading).lemma.frame === 'say' &&
    !WISHES.has((chosen[leading] as Reading).lemma.kind) &&
    (!DISCUSSES.has((chosen[leading] as Reading).lemma.citation) || hasTimeAfter(ctx, i, clause.last)) &&
    (i - leading <= ANNOUNCED || (tokens.norm[i - 1] === COMMA && i - leading <= 2 * ANNOUNCED)) &&
    (r.weak === 0 ||
      (r.weak === 1 &&
        (prep & IS.PREPOSITION || next & IS.NUMERAL || isDeclared(ctx, i, r, chosen[leading] as Reading)))) &&
    !(prep & IS.EVENTIVE) &&
    announces(ctx, i, r, before, chosen[leading] as Reading)
  )
    return 'announced'
  // «بعد أربعة أيام من اعتقال»
  const length = before > 1 && (ctx.timexAt[before - 1] >= 0 || SPANS.has(tokens.norm[before - 1]))
  if (length && tokens.norm[before] === MIN && r.weak === 0) return 'eventive'
  // «من خلال منح»: by what means.
  const means = DURING.has(tokens.norm[before]) && tokens.norm[before - 1] === MIN
  if (means) return NEVER
  if (prep & IS.EVENTIVE && r.weak <= 1 && !VENUES.has(r.lemma.citation)) {
    // «منذ تأسيسها», «قبل تعميمها»: with a pronoun it only places its owner, unless it is grave or has a time of its own.
    // «حتى إعداد هذا الخبر»
    if (tokens.norm[before] === HATTA && next & IS.DEMONSTRATIVE) return NEVER
    const owned = r.pronoun !== '' && !GRAVE.has(r.lemma.kind) && r.lemma.kind !== 'health'
    return owned && !hasTimeAfter(ctx, i, clause.last) ? null : 'eventive'
  }
  // «من المقرر تشييع جثمانه»
  if (prep & IS.PLANNED && r.weak <= 1 && !VENUES.has(r.lemma.citation)) return 'planned'
  if (
    tokens.cls[i + 1] === CLASS.WORD &&
    r.weak === 0 &&
    !r.article &&
    !isGenitive(ctx, before) &&
    hasTimeAfter(ctx, i, clause.last) &&
    clause.verb < 0
  )
    return 'dated-noun'
  return isNone(ctx, i, clause, chosen, leading) ? NEVER : null
}

/** What no rule lets in and one keeps out: told by its verb, asked or thought of, where something is, or spoken about. */
function isNone(
  ctx: Context,
  i: number,
  clause: Clause,
  chosen: readonly (Reading | null)[],
  leading: number,
): boolean {
  const r = chosen[i] as Reading
  // «بعدم نشر الأسماء»; «في جلسة مغلقة»: where it is said.
  const negated = (ctx.is[i - 1] & IS.NEGATION) !== 0
  const venue = VENUES.has(r.lemma.citation) || ctx.tokens.norm[i].endsWith(SITTING)
  if (negated || venue || isInstitution(ctx.tokens.norm[i]) || isOfItsVerb(ctx, i, chosen)) return true
  // «وتأجيل الانتخابات مستبعد»: what a sentence without a verb is about.
  if (clause.verb < 0) return i === clause.first && clause.first === ctx.layout.bounds[clause.sentence]
  const verb = chosen[clause.verb] as Reading
  // «أن فرض العقوبات يعود إلى الرئيس»: of which something is so.
  if (leading < 0 && i < clause.verb && (i === clause.first || i === clause.openerAt + 1)) return true
  // «أوعز بإغلاق الأبواب», «يفكر في تسريح العمال».
  const asked = leading === clause.verb && WISHES.has(verb.lemma.kind)
  const thought = leading < 0 && verb.lemma.frame === 'aux' && i > clause.verb
  return thought || (asked && verb.lemma.preps.includes(r.preposition || ctx.tokens.norm[i - 1]))
}
