import type { Factuality, Kind } from '../contract/kinds.ts'
import { type Chosen, wordBefore } from './choose/word.ts'
import type { Context } from './context.ts'
import {
  BEING,
  CONCEDES,
  DECLARES,
  DOUBTS,
  ENTRUSTS,
  EXPECTS,
  IN,
  IN_RETURN,
  INTENDS,
  PERHAPS,
  PROMISES,
  RUMOURS,
  SURE,
} from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import {
  AN,
  BI,
  CAME_NOT,
  CAME_TO_PASS,
  CASE,
  COMMA,
  HAL,
  HAS_BEEN,
  HATTA,
  LACK,
  LAM,
  LAN,
  MA,
} from './grammar/particles.ts'
import { isPresent, unlinked, withoutLink } from './grammar/shapes.ts'
import * as TRAIT from './grammar/trait.ts'
import { kindOf } from './kinds.ts'
import type { Reading } from './lexicon/types.ts'
import type { Clause } from './model.ts'
import type { Told } from './telling.ts'
import { isMeanwhile } from './triggers/verbs.ts'
import type { Found } from './triggers.ts'

interface Verdict {
  readonly factuality: Factuality
  readonly rule: string
}

/** Words from «لم يسبق» to أن. */
const RARE = 6

const wordAt = (ctx: Context, i: number): string => (i >= 0 ? ctx.tokens.norm[i] : '')

/** «، ما أسفر عن مقتل», «كل ما قاله»: after a comma or a word of its sentence ما is a relative and negates nothing. */
const relativeMa = (ctx: Context, ma: number): boolean =>
  ctx.tokens.norm[ma] === MA && ma > ctx.layout.bounds[ctx.layout.sentence[ma]]

/** The words of a clause before its verb, from its start: particles that colour what is told. */
function particles(ctx: Context, clause: Clause, verb: number): number {
  let bits = 0
  for (let i = clause.first; i < verb; i++) if (ctx.timexAt[i] < 0) bits |= ctx.is[i]
  return bits
}

/** Expectation and doubt may stand in the clause before: «من المقرر | أن يزور», «يحتمل | أن». */
function before(ctx: Context, clause: Clause): number {
  let bits = 0
  const start = ctx.layout.bounds[clause.sentence]
  if (clause.openerAt !== clause.first) return 0
  for (let i = clause.first - 1, n = 0; i >= start && n < 3; i--, n++) {
    if (ctx.tokens.norm[i] === COMMA || ctx.tokens.norm[i] === '.') break
    bits |= ctx.is[i]
  }
  return bits
}

/** «وكانت شائعات قد انتشرت تشير إلى أنه استقال»: rumours stand before, in the same sentence. */
function isRumoured({ tokens, layout }: Context, { first, sentence }: Clause): boolean {
  for (let i = layout.bounds[sentence]; i < first; i++) if (RUMOURS.holds(unlinked(tokens.form[i]))) return true
  return false
}

/** «ويبدو أن الوفد غادر», «لم يتأكد أن»: right before أن a verb of doubt of no one's. */
function isDoubted({ tokens: { norm, form } }: Context, { openerAt }: Clause): boolean {
  const verb = withoutLink(norm[openerAt - 1] ?? '')
  return DOUBTS.has(verb) || (LAM.holds(form[openerAt - 2]) && SURE.has(verb))
}

/** «لم يسبق لمنتخب أن فاز»: it never happened. */
function isUnheardOf({ tokens: { norm, form } }: Context, { openerAt }: Clause): boolean {
  for (let i = openerAt - 1; i > Math.max(0, openerAt - RARE); i--)
    if (norm[i] === HAS_BEEN) return LAM.holds(form[i - 1])
  return false
}

/** «قد يكون بدأ»: قد and right after it the present of كان. */
function mayHave(ctx: Context, clause: Clause, verb: number): boolean {
  for (let i = clause.first; i + 1 < verb; i++)
    if (ctx.is[i] & IS.QAD && ctx.is[i + 1] & IS.KANA && isPresent(ctx.tokens.norm[i + 1])) return true
  return false
}

/** «في حال فشلت المفاوضات», «في حال عدم التوصل إلى اتفاق»: what would be; not «في حال جيدة وغادر». */
function isSupposed(ctx: Context, at: number, own: Reading | null): boolean {
  if (own?.conjunction) return false
  for (let i = at - 1; i >= Math.max(at - 2, 0); i--) {
    if (CASE.holds(unlinked(ctx.tokens.form[i])))
      return withoutLink(ctx.tokens.norm[i]) !== HAL || withoutLink(wordAt(ctx, i - 1)) === IN
  }
  return false
}

/** Whether an event is told as having happened, denied, planned or possible; «reported» where someone in the text tells it. */
export function judge(
  ctx: Context,
  clauses: readonly Clause[],
  found: readonly Found[],
  f: Found,
  told: Told,
  chosen: readonly (Reading | null)[],
): Verdict {
  const clause = clauses[f.clause]
  const teller = told.teller >= 0 ? found[told.teller] : null
  const reported: Verdict =
    told.teller >= 0 || told.quoted
      ? { factuality: 'reported', rule: 'told by someone' }
      : { factuality: 'asserted', rule: 'told by the text' }
  const speech = f.reading.lemma.frame === 'say' && f.role !== 'noun'
  const verb = f.verb >= 0 ? f.verb : f.role === 'verb' ? f.at : -1
  const denial = teller !== null && teller.reading.lemma.kind === 'denial'

  // «في حال تمكن من تحقيق»: of a noun also by its verb.
  if (isSupposed(ctx, f.at, chosen[f.at]) || (verb >= 0 && isSupposed(ctx, verb, chosen[verb])))
    return { factuality: 'possible', rule: 'in case' }
  if (f.why === 'agreed') return { factuality: 'planned', rule: 'agreed on' }
  if (f.why === 'scheduled' || f.why === 'adjourned') return { factuality: 'planned', rule: 'set for a day' }
  if (f.role === 'noun') {
    const near = nounColour(ctx, f.at, clause)
    if (near) return near
    if (isAim(ctx, f, clause, chosen)) return { factuality: 'planned', rule: 'aimed at' }
  }
  if (verb >= 0) {
    const lead = chosen[verb]
    const previous = wordBefore(ctx, verb)
    const word = previous >= 0 ? ctx.tokens.form[previous] : undefined
    const particle = unlinked(word)?.norm
    // «إذا لم تنسحب القوات», «ما إذا | كان المسلحون قد خطفوا»
    const front = ctx.is[clause.first - 1]
    if (isIf(clause.opener) || (isIf(front) && front & IS.SUBORDINATOR))
      return { factuality: 'possible', rule: 'condition' }
    if (LAM.holds(word) && CONCEDES.holds(f.reading.lemma.headword)) return reported
    if (LAM.holds(word)) return { factuality: 'denied', rule: 'negated past' }
    if (LAN.holds(word)) return { factuality: 'denied', rule: 'negated future' }
    if (particle === MA && lead?.form === 'past' && !relativeMa(ctx, previous))
      return { factuality: 'denied', rule: 'past after a negation' }
    // «تعتزم الشركة بيع حصتها»
    if (f.role === 'verb' && INTENDS.holds(f.reading.lemma.headword)) return { factuality: 'planned', rule: 'intended' }
    const bits = particles(ctx, clause, verb)
    const governing = before(ctx, clause)
    if (lead?.future || bits & IS.FUTURE)
      return denial ? { factuality: 'denied', rule: 'denial' } : { factuality: 'planned', rule: 'future' }
    if (lead?.form === 'present' && isMeanwhile(ctx, clause.verb))
      return { factuality: 'planned', rule: 'in its course' }
    if ((bits | governing) & IS.PLANNED && lead?.form === 'present') return { factuality: 'planned', rule: 'expected' }
    // «ربما قصفت الطائرات القرية»: of the past as well.
    const doubts = (bits | governing) & IS.POSSIBLE && lead?.form === 'present'
    if (doubts || PERHAPS.holds(unlinked(word))) return { factuality: 'possible', rule: 'doubt' }
    if (bits & IS.QAD && (lead?.form === 'present' || mayHave(ctx, clause, verb)))
      return { factuality: 'possible', rule: 'may' }
    if (clause.opener & IS.THAT && isUnheardOf(ctx, clause)) return { factuality: 'denied', rule: 'never before' }
    if (clause.opener & IS.THAT && isDoubted(ctx, clause)) return { factuality: 'possible', rule: 'doubt' }
    if (teller === null && clause.opener & IS.THAT && isRumoured(ctx, clause))
      return { factuality: 'possible', rule: 'rumoured' }
    if (denial) return { factuality: 'denied', rule: 'denial' }
    if (lead?.form === 'present' && clause.linked && afterFuture(ctx, clauses, clause, chosen))
      return { factuality: 'planned', rule: 'goes on from the future before' }
    if (lead?.form === 'present' && particle === AN) {
      const opens = withoutLink(wordAt(ctx, previous - 1))
      // «قبل أن يقع»: it came to pass, later; «يلعب السبت قبل أن يتوقف الدوري»: it will; «دون أن يقع»: it did not.
      if (CAME_TO_PASS.has(opens))
        return isOfNow(ctx, clauses[clause.index - 1], clause, chosen)
          ? { factuality: 'planned', rule: 'before or after what is to come' }
          : reported
      if (CAME_NOT.has(opens)) return { factuality: 'denied', rule: 'without' }
    }
    if (lead?.form === 'present' && !speech && particle === AN) return { factuality: 'planned', rule: 'subjunctive' }
    if (lead?.form === 'present' && particle === HATTA) return { factuality: 'planned', rule: 'so that' }
    return reported
  }
  if (denial) return { factuality: 'denied', rule: 'denial' }
  if (teller && f.role === 'noun') {
    const { headword } = teller.reading.lemma
    if (PROMISES.holds(headword)) return { factuality: 'planned', rule: 'promised' }
    if (EXPECTS.holds(headword)) return { factuality: 'possible', rule: 'expected by someone' }
  }
  if (teller && DECLARES.holds(teller.reading.lemma.headword) && PERFORMED.has(kindOf(ctx, clauses, f)))
    return { factuality: 'asserted', rule: 'announced by who does it' }
  return reported
}

/** «وسوف يشيع جثمانه، ويدفن»: the clause before is in the future, and this one is linked to it. */
function afterFuture(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  chosen: readonly (Reading | null)[],
): boolean {
  let index = clause.index - 1
  while (index > 0 && clauses[index].verb < 0 && clauses[index].sentence === clause.sentence) index--
  const last = clauses[index]
  if (!last || last.sentence !== clause.sentence || last.verb < 0) return false
  const bits = particles(ctx, last, last.verb) | before(ctx, last)
  return chosen[last.verb]?.future === true || (bits & (IS.FUTURE | IS.PLANNED)) !== 0
}

/** A condition, and not what someone says it to be. */
const isIf = (bits: number): boolean => (bits & (IS.CONDITION | IS.THAT)) === IS.CONDITION

/** The clause before in the sentence has a verb in the present that no لم puts into the past. */
function isOfNow(ctx: Context, last: Clause | undefined, { sentence }: Clause, chosen: Chosen): boolean {
  if (last?.sentence !== sentence || chosen[last.verb]?.form !== 'present') return false
  return !LAM.holds(ctx.tokens.form[wordBefore(ctx, last.verb)])
}

/** A speaker's announcement of what he himself decides, opens, sells is the deed. */
const PERFORMED = new Set<Kind>([
  'decision',
  'appointment',
  'trade',
  'launch',
  'agreement',
  'vote',
  'ceremony',
  'coercion',
])

/** «مقابل إطلاق الرهائن»; «كلفه بتشكيل الحكومة», «سيسمح باكتشاف مواد»: a deed that is yet to be done. */
function isAim({ tokens: { norm } }: Context, { at, reading }: Found, { verb }: Clause, chosen: Chosen): boolean {
  if (reading.preposition === BI && at > verb) return ENTRUSTS.has(chosen[verb]?.lemma.citation ?? '')
  // «ارتفع الدولار مقابل تراجع اليورو»: two that change.
  return norm[at - 1] === IN_RETURN && reading.lemma.kind !== 'change'
}

/** «احتمال تفشي», «خطر», «عدم توقيع», «لإطلاق»: the words right before a noun. */
function nounColour(ctx: Context, at: number, clause: Clause): Verdict | null {
  for (let i = at - 1, n = 0; i >= clause.first && n < 2; i--, n++) {
    const form = withoutLink(ctx.tokens.norm[i])
    // «عدم توقيع», «عدم وجود اتفاق», and not «عدم مشروعية الإضراب».
    if (LACK.has(form) && (n === 0 || BEING.holds(ctx.tokens.form[at - 1])))
      return { factuality: 'denied', rule: 'lack of' }
    if (ctx.is[i] & IS.POSSIBLE) return { factuality: 'possible', rule: 'doubt' }
    // «لا ينوي الاستقالة»
    if (ctx.is[i] & IS.PLANNED)
      return ctx.is[i - 1] & IS.NEGATION
        ? { factuality: 'denied', rule: 'not intended' }
        : { factuality: 'planned', rule: 'expected' }
    if ((ctx.traits[i] & TRAIT.ARTICLE) !== 0) break
  }
  return null
}
