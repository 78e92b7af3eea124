import type { Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import { isVerb, wordBefore } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { actsFor, isGroup, isInstitution } from '../grammar/forms.ts'
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
  RESUMES,
  SUCCEEDS,
  TAKES_ON,
  VENUES,
  WORKS_ON,
} from '../grammar/frames.ts'
import { COMMA, MIN, ON } from '../grammar/particles.ts'
import { PLACE } from '../grammar/places.ts'
import { endsInTa, hasArticle, startsWithLam, withoutLink } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Lemma, Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { inSpeech } from '../telling.ts'
import { CARRY, GRAVE, hasTime, isNominal } from './near.ts'

/** Kinds of nouns that name what someone holds. */
const OFFICES = new Set<Kind>(['appointment', 'career', 'trial'])

/** How a verb that tells no event of its own carries the noun that does. */
type Manner = 'light' | 'subject' | 'outcome'

export function mannerOf(r: Reading): Manner | null {
  const { frame, citation } = r.lemma
  // «تمكنت الشرطة من توقيف»: what came off is the event.
  // «عملت الفرق على انتشال الجثث»: so is what was worked on.
  if (SUCCEEDS.has(citation) || TAKES_ON.has(citation) || WORKS_ON.has(citation)) return 'light'
  if (CAUSES.has(citation)) return 'outcome'
  // «مما شهدته مظاهرتان»: its object is the pronoun.
  if (frame === 'light') return r.pronoun === '' ? 'light' : null
  if (HOLDS.has(citation) && frame !== 'act') return 'subject'
  // «قرر الانسحاب» is a decision; «بدأ الانسحاب» is a withdrawal.
  if (frame === 'aux' && r.lemma.kind !== 'other') return null
  return frame === 'aux' || (OCCURS.has(citation) && frame !== 'act') ? 'subject' : null
}

const ON_WHAT: readonly string[] = [ON]

/** «بدأ بكتابة الشعر»: a verb that takes a preposition or a subject is asked for the preposition first. */
export function carriedBy(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  manner: Manner,
  chosen: readonly (Reading | null)[],
): number {
  const own = chosen[clause.verb] as Reading
  const lemma = WORKS_ON.has(own.lemma.citation) ? { ...own.lemma, preps: ON_WHAT } : own.lemma
  const first = clause.verb + 1
  // «بدأ التصويت في جولة الإعادة»: a deed is its subject.
  const subject = chosen[first]?.article === true && isNominal(chosen[first]) && chosen[first]?.weak === 0
  if (manner === 'subject' && !subject && (BEGINS.has(lemma.citation) || HASTENS.has(lemma.citation))) {
    const at = carried(ctx, lemma, first, clause.last, chosen, 'light')
    const r = chosen[at]
    if (r && governedBy(ctx, r, wordBefore(ctx, at), lemma.preps.filter(Boolean))) return at
  }
  const at = carried(ctx, lemma, first, clause.last, chosen, manner)
  if (at >= 0) return at
  if (manner === 'outcome') return pastRelative(ctx, clauses, clause, lemma, chosen)
  if (SUCCEEDS.has(lemma.citation)) return pastAsides(ctx, clauses, clause, lemma, chosen)
  return manner === 'light' ? pastDescription(ctx, clauses, clause, lemma, chosen) : -1
}

/** «تمكنت الشرطة، بناء على معلومات، من توقيف»: past what stands between commas. */
function pastAsides(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  lemma: Lemma,
  chosen: readonly (Reading | null)[],
): number {
  for (let k = clause.index + 1; clauses[k]?.sentence === clause.sentence && clauses[k].verb < 0; k++) {
    const { first, last } = clauses[k]
    if (lemma.preps.includes(ctx.tokens.norm[first + 1])) return carried(ctx, lemma, first + 1, last, chosen, 'light')
    const far = farOutcome(ctx, lemma, first, last, chosen)
    if (far >= 0) return far
  }
  return -1
}

/**
 * «تسببت الأمطار التي هطلت على المدينة في مقتل», «تسببت ضربات استهدفت المدينة بمقتل», «تسببت، وفق المرصد، بمقتل»: past a
 * relative clause about what brought it about, or an aside.
 */
function pastRelative(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  { preps }: Lemma,
  chosen: readonly (Reading | null)[],
): number {
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
function pastDescription(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  { preps }: Lemma,
  chosen: readonly (Reading | null)[],
): number {
  let k = clause.index + 1
  if (ctx.tokens.norm[clauses[k]?.first] === COMMA && clauses[k].last === clauses[k].first + 1) k++
  const next = clauses[k]
  if (next?.sentence !== clause.sentence || !(next.opener & IS.RELATIVE)) return -1
  let past = next.first + 1
  while (past < next.last && ctx.tokens.norm[past] !== COMMA) past++
  for (let j = past + 1; j < next.last; j++) {
    const r = chosen[j]
    if (ctx.timexAt[j] >= 0 || !isNominal(r) || r.form === 'active' || r.form === 'passive') continue
    const prep = r.preposition || (ctx.is[j - 1] & IS.PREPOSITION ? ctx.tokens.norm[j - 1] : '')
    // «محادثات» shows no ending.
    const object = r.tanwin || (!r.article && r.pronoun === '' && j === past + 1)
    if (preps.includes(prep) && (prep !== '' || object)) return j
  }
  return -1
}

/** Words after an aside among which an object is looked for. */
const RESUMED = 4

/**
 * The event noun that a verb carries: the object of a light verb, the subject of one that only says that something
 * takes place, the outcome of one that brings it about.
 */
function carried(
  ctx: Context,
  { preps, kind, citation }: Lemma,
  first: number,
  last: number,
  chosen: readonly (Reading | null)[],
  manner: Manner,
): number {
  const byPreposition = preps.some((p) => p !== '')
  const opens = BEGINS.has(citation) && !LASTS.has(citation) && !RESUMES.has(citation)
  let aside = false
  let under = false
  let subject = -1
  let room = manner === 'light' ? CARRY : 2 * CARRY
  for (let j = first; j < last && room > (manner === 'light' ? -CARRY : 0); j++) {
    // «أصدرت منظمة "العفو الدولية" بيانا»: a name in quotation marks.
    if (ctx.timexAt[j] >= 0 || (ctx.layout.quote[j] > 0 && !inSpeech(ctx, j))) continue
    // «ألقى سامي حداد، رئيس القسم، كلمة»: what stands between commas does not count.
    if (ctx.tokens.norm[j] === COMMA) {
      aside = !aside
      // «أصدر المحقق في القضية، الاثنين، مذكرة توقيف»: the object comes right after it, however far from its verb.
      room = Math.max(room, RESUMED)
    }
    if (!aside) room--
    if (ctx.is[j] & IS.SUBORDINATOR && !(ctx.is[j] & IS.PREPOSITION)) return -1
    const r = chosen[j]
    // «خلال حفل الافتتاح»: the genitive of what a preposition governs; not «إلى إجراء جراحة», of which the second tells.
    const genitive: boolean = under && j > first && waits(ctx, j - 1) && chosen[j - 1]?.lemma.frame !== 'light'
    under = genitive || (ctx.is[j - 1] & IS.PREPOSITION) !== 0 || (r?.preposition ?? '') !== ''
    if (!isNominal(r) || r.form === 'active' || r.form === 'passive') continue
    // «اتخذت وكالة الفضاء والطيران خطوة»: joined to the subject.
    if (manner === 'light' && r.conjunction !== '') continue
    // «تواصل فرق الإنقاذ البحث», «قوات الدعم», «قاضي التحقيق»: the name of who does it.
    const head = ctx.tokens.norm[j - 1]
    if (isCrew(head) && (r.article || (manner === 'light' && endsGenitive(ctx, j, r)))) continue
    // «غرفة عمليات الحماية المدنية»: those who do it.
    if (r.article && isInstitution(ctx.tokens.norm[j]) && waits(ctx, j - 1)) continue
    if (r.article && ((ctx.is[j - 1] & IS.TITLE && !hasArticle(head)) || ofThose(ctx, j - 1, chosen))) continue
    // Far from its verb an object shows by its ending: «أصدرت المحكمة المتخصصة في جدة أحكاما», «لقي … مصرعهم».
    if (room <= 0 && !r.tanwin && !(r.pronoun !== '' && r.lemma.kind === 'death')) continue
    // «ألقى كلمة», «أصدر بيانا»: what a verb of speech carries is said there.
    const said = manner === 'light' && kind === 'statement'
    if (r.weak > (manner === 'light' || (opens && opensDeed(ctx, j, r, chosen)) ? 2 : 1)) continue
    // «تولى رئاسة الوزراء»: an office is no deed, as «تولت الفرق نقل المصابين» is.
    if (TAKES_ON.has(citation) && OFFICES.has(r.lemma.kind)) return -1
    const before = wordBefore(ctx, j)
    // «أجرى المزيد من الاختبارات»: how many of them.
    const counted = ctx.tokens.norm[before] === MIN && COUNTED.has(ctx.tokens.norm[before - 1])
    const governed =
      (genitive && !counted) ||
      r.preposition !== '' ||
      (before >= 0 && (ctx.is[before] & IS.PREPOSITION) !== 0 && before >= first && !counted)
    if (governed && (manner === 'subject' || (manner === 'light' && !byPreposition))) continue
    // «أدت المواجهات إلى مقتل»: the outcome follows the preposition, «أثار القرار احتجاجات» stands without the article.
    // «بدأت أعمال المؤتمر», «نظم مؤتمرا»: held, not where something was said.
    if (VENUES.has(r.lemma.citation) && !said && (governed || manner === 'outcome')) continue
    if (manner === 'light' && governed && !governedBy(ctx, r, before, preps)) continue
    if (manner === 'light' && !governed && !preps.includes('')) continue
    if (manner === 'outcome' && (byPreposition ? !governed : governed || r.article)) continue
    // «شهد المهرجان تكريم»: with the article right after the verb it may be the subject, if an object comes.
    if (manner === 'light' && r.article && !governed && j === first) {
      subject = j
      continue
    }
    return toldBy(j, chosen)
  }
  if (subject >= 0) return subject
  return byPreposition && (manner === 'outcome' || COMMITS.has(citation))
    ? farOutcome(ctx, { preps }, first, last, chosen)
    : -1
}

/**
 * «بدأت النيابة التحقيق», «بدأ بناء المحطة»: what begins is a deed, though its word is mostly none; not «بدأ عمله», «بدأت الموجة
 * الثانية», nor the genitive of another noun.
 */
const opensDeed = (
  ctx: Context,
  i: number,
  { pronoun, article, lemma }: Reading,
  chosen: readonly (Reading | null)[],
): boolean =>
  pronoun === '' && !(article && (CASTS.has(lemma.citation) || (!isVerb(chosen[i - 1]) && waits(ctx, i - 1))))

/** «تم عمل كمائن», «تمكنت من إلقاء القبض»: past a noun that is any deed, or only carries the one after it. */
const toldBy = (at: number, chosen: readonly (Reading | null)[]): number =>
  CASTS.has(chosen[at]?.lemma.citation ?? '') && isNominal(chosen[at + 1]) ? at + 1 : at

/** «أسفر حادث في محافظة كذا بين حافلة وشاحنة عن مقتل»: the noun right after the verb's own preposition, however far. */
function farOutcome(
  ctx: Context,
  { preps }: Pick<Lemma, 'preps'>,
  first: number,
  last: number,
  chosen: readonly (Reading | null)[],
): number {
  for (let j = first; j + 1 < last; j++) {
    const r = chosen[j + 1]
    if (!(ctx.is[j] & IS.PREPOSITION) || !preps.includes(ctx.tokens.norm[j])) continue
    if (isNominal(r) && r.form !== 'active' && r.form !== 'passive' && r.weak < 2) return toldBy(j + 1, chosen)
  }
  return -1
}

/** «فرق», «وقوات»: who acts, without the article. */
const isCrew = (form: string): boolean =>
  !hasArticle(form) &&
  (actsFor(form) || actsFor(withoutLink(form)) || isGroup(form) || isCrewHead(form) || PARTIES.has(form))

/** «تعازيه لذوي الضحايا»: for whom, before whose they are. */
const ofThose = (ctx: Context, i: number, chosen: readonly (Reading | null)[]): boolean =>
  startsWithLam(ctx.tokens.norm[i]) && waits(ctx, i) && !isVerb(chosen[i])

/** «شركة نقل», «فرق إنقاذ»: without the ending that an object would have. */
const endsGenitive = ({ tokens: { norm } }: Context, i: number, { form, weak, tanwin, pronoun }: Reading): boolean =>
  (form === 'masdar' || weak === 2) && !tanwin && pronoun === '' && !endsInTa(norm[i])

/** A word that may have a genitive after it: «حفل», not «الحفل», «حلب» nor «حفل،». */
const waits = ({ tokens, is, place }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.WORD &&
  !(place[i] & PLACE.NAME) &&
  !hasArticle(tokens.norm[i]) &&
  !(is[i] & (IS.PREPOSITION | IS.LINK | IS.ADVERB))

/** Whether the preposition of a noun, written on it or before it, is one of those of its verb. */
const governedBy = (ctx: Context, r: Reading, before: number, preps: readonly string[]): boolean =>
  preps.includes(r.preposition || (ctx.tokens.norm[before] ?? ''))

/** «تقدم الشركة خدمات»: a present without a time, outside a headline, tells what is so in general. */
export function isGeneral(ctx: Context, clause: Clause, lead: number, chosen: readonly (Reading | null)[]): boolean {
  const r = chosen[lead] as Reading
  // «ويجري نقل المصابين»: now.
  if (GOES_ON.has(r.lemma.citation) && !(clause.opener & IS.RELATIVE)) return false
  if (r.form !== 'present' || r.future || hasTime(ctx, clause) || clause.sentence < ctx.body) return false
  // «من المقرر | أن تبدأ»: what is expected stands before the clause.
  const from = clause.opener ? Math.max(ctx.layout.bounds[clause.sentence], clause.first - 2) : clause.first
  for (let j = from; j < lead; j++)
    if (ctx.is[j] & (IS.FUTURE | IS.NEGATION | IS.PLANNED | IS.POSSIBLE | IS.QAD)) return false
  return true
}
