import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { takesNoun } from '../choose/verbs.ts'
import { type Chosen, headwordAt, isVerb, wordBefore } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { actsFor, isGroup, isInstitution, measureAt } from '../grammar/forms.ts'
import {
  BEGINS,
  CASTS,
  CAUSES,
  COMMITS,
  COUNTED,
  GOES_ON,
  HASTENS,
  HOLDS,
  isCrewHead,
  LASTS,
  OCCURS,
  PARTIES,
  PREPARES,
  REIGN,
  RESUMES,
  SUCCEEDS,
  TAKES_ON,
  VENUES,
  WORKS_ON,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { COMMA, MIN, ON } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { hasArticle, startsWithLam, withoutLink } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Lemma, Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { inSpeech } from '../telling.ts'
import { CARRY, GRAVE, hasDate, hasTime, isNominal } from './near.ts'

/** Kinds of nouns that name what someone holds. */
const OFFICES = new Set<Kind>(['appointment', 'career'])

/** How a verb that tells no event of its own carries the noun that does. */
type Manner = 'light' | 'subject' | 'outcome'

export function mannerOf(r: Reading): Manner | null {
  const { frame, headword } = r.lemma
  // «تمكنت الشرطة من توقيف»: what came off is the event.
  // «عملت الفرق على انتشال الجثث»: so is what was worked on.
  if (SUCCEEDS.holds(headword) || TAKES_ON.holds(headword) || WORKS_ON.holds(headword)) return 'light'
  if (CAUSES.holds(headword)) return 'outcome'
  // «مما شهدته مظاهرتان»: its object is the pronoun.
  if (frame === 'light') return r.pronoun === '' ? 'light' : null
  if (HOLDS.holds(headword) && frame !== 'act') return 'subject'
  // «قرر الانسحاب» is a decision; «بدأ الانسحاب» is a withdrawal.
  if (frame === 'aux' && r.lemma.kind !== 'other') return null
  return frame === 'aux' || (OCCURS.holds(headword) && frame !== 'act') ? 'subject' : null
}

const ON_WHAT: readonly string[] = [ON]

/** A verb that tells no event of its own, and where what it carries is looked for. */
interface Carrier {
  readonly ctx: Context
  readonly chosen: Chosen
  readonly clauses: readonly Clause[]
  readonly clause: Clause
  readonly lemma: Lemma
}

/** «بدأ بكتابة الشعر»: a verb that takes a preposition or a subject is asked for the preposition first. */
export function carriedBy(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  manner: Manner,
  chosen: Chosen,
): number {
  const own = chosen[clause.verb] as Reading
  const lemma = WORKS_ON.holds(own.lemma.headword) ? { ...own.lemma, preps: ON_WHAT } : own.lemma
  const c: Carrier = { ctx, chosen, clauses, clause, lemma }
  const first = clause.verb + 1
  // «بدأ التصويت في جولة الإعادة»: a deed is its subject.
  const subject = chosen[first]?.article === true && isNominal(chosen[first]) && chosen[first]?.weak === 0
  // «يستعد الناخبون للتصويت الخميس»: what is prepared has its day; «تستعد القوات لاقتحام المدينة» tells of no more than that.
  const prepares = PREPARES.holds(lemma.headword) && own.form === 'present' && hasDate(ctx, clause)
  const leads = prepares || BEGINS.holds(lemma.headword) || HASTENS.holds(lemma.headword)
  if (manner === 'subject' && !subject && leads) {
    const at = carried(c, first, clause.last, 'light')
    const r = chosen[at]
    if (r && governedBy(ctx, r, wordBefore(ctx, at), lemma.preps.filter(Boolean))) return at
  }
  const at = carried(c, first, clause.last, manner)
  if (at >= 0) return at
  if (manner === 'outcome') return pastRelative(c)
  if (SUCCEEDS.holds(lemma.headword)) return pastAsides(c)
  return manner === 'light' ? pastDescription(c) : -1
}

/** «تمكنت الشرطة، بناء على معلومات، من توقيف»: past what stands between commas. */
function pastAsides(c: Carrier): number {
  const { ctx, clauses, clause, lemma } = c
  for (let k = clause.index + 1; clauses[k]?.sentence === clause.sentence && clauses[k].verb < 0; k++) {
    const { first, last } = clauses[k]
    if (lemma.preps.includes(ctx.tokens.norm[first + 1])) return carried(c, first + 1, last, 'light')
    const far = farOutcome(c, first, last)
    if (far >= 0) return far
  }
  return -1
}

/**
 * «تسببت الأمطار التي هطلت على المدينة في مقتل», «تسببت ضربات استهدفت المدينة بمقتل», «تسببت، وفق المرصد، بمقتل»: past a
 * relative clause about what brought it about, or an aside.
 */
function pastRelative({ ctx, chosen, clauses, clause, lemma: { preps } }: Carrier): number {
  const next = clauses[clause.index + 1]
  if (next?.sentence !== clause.sentence || next.linked) return -1
  const bare = next.opener === 0 && (next.verb === next.first || next.verb < 0)
  if (!bare && !(next.opener & IS.RELATIVE)) return -1
  for (let j = next.first + 1; j < next.last; j++) {
    const r = chosen[j]
    if (!isNominal(r) || !GRAVE.has(r.lemma.kind) || r.weak === 2) continue
    if (preps.includes(r.preposition || ctx.tokens.norm[j - 1])) return j
  }
  return -1
}

/** «عقد المجلس، الذي يرأسه سامي حداد، أمس، اجتماعا»: past a relative clause that describes the subject between commas. */
function pastDescription({ ctx, chosen, clauses, clause, lemma: { preps } }: Carrier): number {
  let k = clause.index + 1
  if (ctx.tokens.norm[clauses[k]?.first] === COMMA && clauses[k].last === clauses[k].first + 1) k++
  const next = clauses[k]
  if (next?.sentence !== clause.sentence || !(next.opener & IS.RELATIVE)) return -1
  let past = next.first + 1
  while (past < next.last && ctx.tokens.norm[past] !== COMMA) past++
  for (let j = past + 1; j < next.last; j++) {
    const r = chosen[j]
    if (ctx.timexAt[j] >= 0 || !tellsDeed(r)) continue
    const prep = r.preposition || (ctx.is[j - 1] & IS.PREPOSITION ? ctx.tokens.norm[j - 1] : '')
    // «محادثات» shows no ending.
    const object = r.tanwin || (!r.article && r.pronoun === '' && j === past + 1)
    if (preps.includes(prep) && (prep !== '' || object)) return j
  }
  return -1
}

/** The noun of a deed, and no participle. */
const tellsDeed = (r: Reading | null): r is Reading => isNominal(r) && r.form !== 'active' && r.form !== 'passive'

/** Words after an aside among which an object is looked for. */
const RESUMED = 5

/**
 * The event noun that a verb carries: the object of a light verb, the subject of one that only says that something
 * takes place, the outcome of one that brings it about.
 */
function carried(c: Carrier, first: number, last: number, manner: Manner): number {
  const { ctx, chosen, lemma } = c
  const light = manner === 'light'
  let aside = false
  let under = false
  let subject = -1
  let room = light ? CARRY : 2 * CARRY
  for (let j = first; j < last && room > (light ? -CARRY : 0); j++) {
    // «أصدرت منظمة "العفو الدولية" بيانا»: a name in quotation marks.
    if (ctx.timexAt[j] >= 0 || (ctx.layout.quote[j] > 0 && !inSpeech(ctx, j))) continue
    // «ألقى سامي حداد، رئيس القسم، كلمة»: what stands between commas does not count.
    if (ctx.tokens.norm[j] === COMMA) {
      aside = !aside
      // «أصدر المحقق في القضية، الاثنين، مذكرة توقيف»: the object comes right after it, however far from its verb.
      room = Math.max(room, RESUMED)
    }
    if (!aside) room--
    // «لقي ما لا يقل عن عشرين شخصا مصرعهم»
    j += measureAt(ctx.tokens, j)
    if (ctx.is[j] & IS.SUBORDINATOR && !(ctx.is[j] & IS.PREPOSITION)) return -1
    const r = chosen[j]
    // «خلال حفل الافتتاح»: the genitive of what a preposition governs; not «إلى إجراء جراحة», of which the second tells.
    const genitive: boolean = under && j > first && waits(ctx, j - 1) && chosen[j - 1]?.lemma.frame !== 'light'
    under = genitive || (ctx.is[j - 1] & IS.PREPOSITION) !== 0 || (r?.preposition ?? '') !== ''
    if (!tellsDeed(r) || isOfDoer(c, j, r, light)) continue
    // Far from its verb an object shows by its ending: «أصدرت المحكمة المتخصصة في جدة أحكاما», «لقي … مصرعهم».
    const seen = r.tanwin || ((ctx.traits[j] & TRAIT.AT) !== 0 && !r.article && !genitive)
    if (room <= 0 && !seen && !(r.pronoun !== '' && (r.lemma.kind === 'death' || OFFICES.has(r.lemma.kind)))) continue
    if (r.weak > (light || opensDeed(c, j, r) ? 2 : 1)) continue
    // «تولى رئاسة الوزراء», «تولى الحكم»: an office is no deed, as «تولت الفرق نقل المصابين» is; nor is «تولى مهامه», «يستطيع فعله».
    const office = OFFICES.has(r.lemma.kind) || ctx.tokens.norm[j] === REIGN
    if ((TAKES_ON.holds(lemma.headword) && office) || (r.lemma.kind === 'other' && r.pronoun)) return -1
    const before = wordBefore(ctx, j)
    // «أجرى المزيد من الاختبارات»: how many of them.
    const counted = ctx.tokens.norm[before] === MIN && COUNTED.holds(ctx.tokens.form[before - 1])
    const preposed = before >= first && (ctx.is[before] & IS.PREPOSITION) !== 0 && takesNoun(ctx.tokens.norm[before])
    const governed = r.preposition !== '' || ((genitive || preposed) && !counted)
    if (!isCarriedSo(c, r, manner, governed, before)) continue
    // «شهد المهرجان تكريم»: with the article right after the verb it may be the subject, if an object comes.
    // «شن تنظيم الدولة هجوما»
    if (light && (r.article || isInstitution(ctx.tokens.form[j])) && !governed && j === first) subject = j
    else return toldBy(c, j)
  }
  if (subject >= 0) return toldBy(c, subject)
  const far = manner === 'outcome' || COMMITS.holds(lemma.headword)
  return far && lemma.preps.some((p) => p !== '') ? farOutcome(c, first, last) : -1
}

/** The noun at j belongs to who does it: to a name, an office, or one whom it is for. */
function isOfDoer({ ctx, chosen }: Carrier, j: number, r: Reading, light: boolean): boolean {
  const { norm } = ctx.tokens
  // «اتخذت وكالة الفضاء والطيران خطوة»: joined to the subject.
  if (r.conjunction !== '' && (light || r.article)) return true
  // «تواصل فرق الإنقاذ البحث», «قوات الدعم», «قاضي التحقيق»: the name of who does it.
  const head = norm[j - 1]
  if (isCrew(head) && (r.article || (light && endsGenitive(ctx, j, r)))) return true
  if (!r.article) return false
  // «غرفة عمليات الحماية المدنية»: those who do it.
  if (isInstitution(ctx.tokens.form[j]) && waits(ctx, j - 1)) return true
  return ((ctx.is[j - 1] & IS.TITLE) !== 0 && !hasArticle(head)) || ofThose(ctx, j - 1, chosen)
}

/** Whether a noun stands as what a verb of this manner carries: by itself, or governed by one of its prepositions. */
function isCarriedSo(
  { ctx, lemma: { preps, kind } }: Carrier,
  r: Reading,
  manner: Manner,
  governed: boolean,
  before: number,
): boolean {
  const light = manner === 'light'
  // «ألقى كلمة», «أصدر بيانا»: what a verb of speech carries is said there; «بدأت أعمال المؤتمر», «نظم مؤتمرا»: held, not
  // where something was said.
  const said = light && kind === 'statement'
  if (VENUES.holds(r.lemma.headword) && !said && (governed || manner === 'outcome')) return false
  if (manner === 'subject') return !governed
  const byPreposition = preps.some((p) => p !== '')
  if (light) return governed ? byPreposition && governedBy(ctx, r, before, preps) : preps.includes('')
  // «أدت المواجهات إلى مقتل»: the outcome follows the preposition, «أثار القرار احتجاجات» stands without the article.
  // «تثير مخاوف من احتمال تفشي وباء»
  return preps.includes('') && !(ctx.is[before] & IS.POSSIBLE) ? !governed && !r.article : governed
}

/**
 * «بدأت النيابة التحقيق», «بدأ بناء المحطة»: what begins is a deed, though its word is mostly none; not «بدأ عمله», «بدأت الموجة
 * الثانية», nor the genitive of another noun.
 */
const opensDeed = (
  { ctx, chosen, lemma: { headword } }: Carrier,
  i: number,
  { pronoun, article, lemma }: Reading,
): boolean =>
  BEGINS.holds(headword) &&
  !LASTS.holds(headword) &&
  !RESUMES.holds(headword) &&
  pronoun === '' &&
  !(article && (CASTS.holds(lemma.headword) || (!isVerb(chosen[i - 1]) && waits(ctx, i - 1))))

/** «تم عمل كمائن», «تمكنت من إلقاء القبض», «يجري التحضير لقمة»: past a noun that is any deed, or only carries the one after it. */
const toldBy = ({ chosen, ctx }: Carrier, at: number): number =>
  (CASTS.holds(headwordAt(chosen, at)) || ctx.is[at] & IS.PLANNED) && isNominal(chosen[at + 1]) ? at + 1 : at

/** «أسفر حادث في محافظة كذا بين حافلة وشاحنة عن مقتل»: the noun right after the verb's own preposition, however far. */
function farOutcome(c: Carrier, first: number, last: number): number {
  const {
    ctx,
    chosen,
    lemma: { preps },
  } = c
  for (let j = first; j + 1 < last; j++) {
    const r = chosen[j + 1]
    if (!(ctx.is[j] & IS.PREPOSITION) || !preps.includes(ctx.tokens.norm[j])) continue
    if (tellsDeed(r) && r.weak < 2) return toldBy(c, j + 1)
  }
  return -1
}

/** «فرق», «وقوات»: who acts, without the article. */
const isCrew = (form: string): boolean =>
  !hasArticle(form) &&
  (actsFor(form) || actsFor(withoutLink(form)) || isGroup(form) || isCrewHead(form) || PARTIES.has(form))

/** «تعازيه لذوي الضحايا»: for whom, before whose they are. */
const ofThose = (ctx: Context, i: number, chosen: Chosen): boolean =>
  startsWithLam(ctx.tokens.norm[i]) && waits(ctx, i) && !isVerb(chosen[i])

/** «شركة نقل», «فرق إنقاذ»: without the ending that an object would have. */
const endsGenitive = ({ traits }: Context, i: number, { form, weak, tanwin, pronoun }: Reading): boolean =>
  (form === 'masdar' || weak === 2) && !tanwin && pronoun === '' && (traits[i] & TRAIT.TA) === 0

/** A word that may have a genitive after it: «حفل», not «الحفل», «حلب» nor «حفل،». */
const waits = ({ tokens, is, place, traits }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.WORD &&
  !(place[i] & PLACE.NAME) &&
  (traits[i] & TRAIT.ARTICLE) === 0 &&
  !(is[i] & (IS.PREPOSITION | IS.LINK | IS.ADVERB))

/** Whether the preposition of a noun, written on it or before it, is one of those of its verb. */
const governedBy = (ctx: Context, r: Reading, before: number, preps: readonly string[]): boolean =>
  preps.includes(r.preposition || (ctx.tokens.norm[before] ?? ''))

/** «تقدم الشركة خدمات»: a present without a time, outside a headline, tells what is so in general. */
export function isGeneral(ctx: Context, clause: Clause, lead: number, chosen: Chosen): boolean {
  const r = chosen[lead] as Reading
  // «ويجري نقل المصابين»: now.
  if (GOES_ON.holds(r.lemma.headword) && !(clause.opener & IS.RELATIVE)) return false
  if (r.form !== 'present' || r.future || hasTime(ctx, clause) || clause.sentence < ctx.body) return false
  // «من المقرر | أن تبدأ»: what is expected stands before the clause.
  const from = clause.opener ? Math.max(ctx.layout.bounds[clause.sentence], clause.first - 2) : clause.first
  for (let j = from; j < lead; j++)
    if (ctx.is[j] & (IS.FUTURE | IS.NEGATION | IS.PLANNED | IS.POSSIBLE | IS.QAD)) return false
  return true
}
