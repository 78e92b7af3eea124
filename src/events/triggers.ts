import type { Kind } from '../contract/kinds.ts'
import * as CLASS from '../text/class.ts'
import { bytes } from '../text/columns.ts'
import { type Chosen, isVerb } from './choose/word.ts'
import type { Context } from './context.ts'
import { actsFor, bare, bareForm } from './grammar/forms.ts'
import {
  ANNOUNCES,
  EXTENT,
  PUTS,
  RESUMES,
  RULED_BY,
  RULES,
  SAYINGS,
  SOURCES,
  STAGES,
  TAKES_PLACE,
  WANTS,
  WORKS_ON,
} from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { opensOnMa, TO_THE } from './grammar/particles.ts'
import { startsWithLam } from './grammar/shapes.ts'
import { ALI } from './grammar/titles.ts'
import { wordClass } from './grammar/words.ts'
import { collocatedKind } from './kinds.ts'
import type { Reading } from './lexicon/types.ts'
import type { Clause, Role } from './model.ts'
import { carriedBy, isGeneral, mannerOf } from './triggers/carried.ts'
import { CREDIT } from './triggers/credit.ts'
import { BY_EVIDENCE, type Evidence, evidenceOf, isLikely } from './triggers/likely.ts'
import { firstFinite, GRAVE, hasTime, isNominal, OCCASIONS_SET } from './triggers/near.ts'
import { NEVER, nounAt, OPEN } from './triggers/nouns/noun.ts'
import { nounReason } from './triggers/nouns.ts'
import { figurative, isUsual, shows, verbReason } from './triggers/verbs.ts'

export interface Found {
  readonly at: number
  readonly role: Role
  readonly reading: Reading
  readonly clause: number
  readonly verb: number
  readonly why: string
}

/** What a verb says of the nouns beside it. */
interface Besides {
  /** The noun that it carries in general, on no day; or -1. */
  general: number
  /** The kind of event that they make of it, if they do. */
  kind: Kind | null
}

/** What the finite verb of a clause tells: the noun that it carries, itself, or nothing. */
function ofVerb(
  ctx: Context,
  clauses: readonly Clause[],
  clause: Clause,
  chosen: Chosen,
  besides: Besides,
): Found | null {
  const lead = firstFinite(clause, chosen)
  if (lead < 0) return null
  const own = chosen[clause.verb] as Reading
  const { frame, kind, citation, headword } = own.lemma
  const manner = mannerOf(own)
  const found = (at: number, role: Role, why: string): Found => ({
    at,
    role,
    reading: chosen[at] as Reading,
    clause: clause.index,
    verb: lead,
    why,
  })
  if (isUsual(ctx, clause, own.form)) return null
  // «قتل ثلاثة في هجوم شنه مسلحون»: what it takes up by its pronoun.
  const taken = takenUp(ctx, clause, chosen)
  if (taken >= 0) return found(taken, 'noun', 'carried')
  // «لم تعرف الأسباب», of knowing; «عرفت المدينة احتجاجات».
  if (frame === 'light' && (!manner || ctx.is[clause.verb] & IS.STATIVE)) return null
  const near = collocatedKind(ctx, clause, clauses, clause.verb, own)
  const settled = near !== null
  besides.kind = near
  if ((frame === 'move' || GRAVE.has(near ?? kind)) && figurative(ctx, clause.verb, citation, clause.last)) return null
  if (manner) {
    const noun = carriedBy(ctx, clauses, clause, manner, chosen)
    // «يؤدي إلى توقف القلب»: what something leads to in general is told of no day.
    const tells =
      ((manner !== 'outcome' && !WORKS_ON.holds(headword)) || (ctx.is[noun - 1] & IS.POSSIBLE) !== 0) &&
      (chosen[noun] as Reading)?.weak === 0
    const wanted = WANTS.holds(headword) && (chosen[lead] as Reading).form === 'present' && !hasTime(ctx, clause)
    if (noun >= 0 && !wanted && (tells || !isGeneral(ctx, clause, lead, chosen))) return found(noun, 'noun', 'carried')
    if (noun >= 0) besides.general = noun
    // «نظم للمرة الأولى عام 2008»: what is held is named before.
    const staged = STAGES.holds(headword) || (TAKES_PLACE.holds(headword) && describes(ctx, clause))
    if (staged && own.pronoun === '' && hasTime(ctx, clause)) return found(clause.verb, 'verb', 'held')
    // «نال شهادة», «قدم شكوى»: an object that is no event word may make its verb one.
    if (frame === 'light' && kind !== 'attack' && !settled) return null
    // «واصل عمله»; «استأنفت الشركة رحلاتها» is news of itself.
    if (frame === 'aux' && kind === 'other' && !near && !RESUMES.holds(headword) && !hasTime(ctx, clause)) return null
  }
  const why = verbReason(ctx, clause, clause.verb, lead, chosen, settled)
  return why ? found(clause.verb, 'verb', why) : null
}

/** How far before its relative clause a noun may stand, with its adjectives. */
const TAKEN = 4

/**
 * «هجوم شنه مسلحون», «غارة جوية نفذها التحالف»: the new and grave noun whose light verb has it for its object; «المؤتمر الذي
 * عقده الوزير أمس»: what was held at a time; or -1.
 */
function takenUp(ctx: Context, clause: Clause, chosen: Chosen): number {
  const { lemma, pronoun } = chosen[clause.verb] as Reading
  // «، في غارات نفذتها مقاتلات»
  const after = clause.first === clause.verb || ctx.tokens.cls[clause.first] === CLASS.PUNCT
  const held = (clause.opener & IS.RELATIVE) !== 0 && hasTime(ctx, clause)
  if (lemma.frame !== 'light' || pronoun === '' || clause.linked || !(held || (after && !clause.opener))) return -1
  for (let i = clause.verb - 1; i >= Math.max(0, clause.verb - TAKEN) && ctx.tokens.cls[i] === CLASS.WORD; i--) {
    const r = chosen[i]
    if (held && isNominal(r) && OCCASIONS_SET.has(r.lemma.kind)) return i
    if (isNominal(r) && GRAVE.has(r.lemma.kind) && r.weak === 0 && r.form !== 'active') return r.article ? -1 : i
    if (isVerb(r)) return -1
  }
  return -1
}

/** «الانتخابات التي جرت», «مواجهة جرت»: a relative clause, with or without its particle. */
const describes = (ctx: Context, { opener, first, verb, linked }: Clause): boolean =>
  (opener & IS.RELATIVE) !== 0 || (first === verb && !linked && ctx.tokens.cls[first - 1] === CLASS.WORD)

/** «على حد قول المدير», «على حد تعبيره». */
const isPutSo = ({ tokens: { norm, form } }: Context, i: number): boolean =>
  norm[i - 1] === EXTENT && norm[i - 2] === ALI && PUTS.holds(form[i])

/** «وفقا لوكالة الأنباء», and not «وفقا للقانون»: who says something, or what it is said in. */
function isSource({ tokens: { norm } }: Context, i: number): boolean {
  if (!startsWithLam(norm[i] ?? '')) return false
  const who = bare(norm[i].slice(norm[i].startsWith(TO_THE) ? 2 : 1))
  return SAYINGS.has(who) || SOURCES.has(who) || actsFor(who) || (wordClass(who) & IS.TITLE) !== 0
}

/** «بحسب الوزير», and not «بحسب القانون» nor «وفق ما أعلن». */
const isAccording = (ctx: Context, i: number, last: number, chosen: Chosen): boolean =>
  (ctx.is[i] & IS.ACCORDING) !== 0 &&
  (RULED_BY.holds(ctx.tokens.form[i]) ? isSource(ctx, i + 1) : !RULES.holds(bareForm(ctx.tokens.form[i + 1]))) &&
  i + 1 < last &&
  !opensOnMa(ctx.tokens.norm[i + 1]) &&
  !isVerb(chosen[i + 1])

/** Is told of each noun that may tell an event, with the rule that lets it in or `OPEN`, and what else speaks for it. */
type Observer = (at: number, rule: string, evidence: Evidence) => void

/** The triggers of a text in order, each with the reason that lets it in. */
export function findTriggers(ctx: Context, clauses: readonly Clause[], chosen: Chosen, observe?: Observer): Found[] {
  const found: Found[] = []
  const finder = new TriggerFinder(ctx, clauses, chosen, found, observe)
  clauses.forEach((clause, c) => {
    if (clause.sentence !== clauses[c - 1]?.sentence) finder.lastNoun = -1
    finder.read(clause)
  })
  return found.sort((a, b) => a.at - b.at)
}

/** Finds the triggers of one clause after the other. */
class TriggerFinder {
  private readonly ctx: Context
  private readonly clauses: readonly Clause[]
  private readonly chosen: Chosen
  private readonly found: Found[]
  /** Tokens that a verb has carried off. */
  private readonly used: Uint8Array
  private readonly observe: Observer | undefined
  /** The noun that a rule let in last in the running sentence, or -1. */
  lastNoun = -1

  constructor(ctx: Context, clauses: readonly Clause[], chosen: Chosen, found: Found[], observe: Observer | undefined) {
    this.observe = observe
    this.ctx = ctx
    this.clauses = clauses
    this.chosen = chosen
    this.found = found
    this.used = bytes(ctx.tokens.length)
  }

  read(clause: Clause): void {
    const { ctx, clauses, chosen, found, used } = this
    const { index } = clause
    // «بعد إعلانه الانسحاب، وتأجيل الانتخابات»: past a comma the nouns go on.
    let accepted = clause.verb < 0 && clauses[index - 1]?.sentence === clause.sentence ? this.lastNoun : -1
    let telling = -1
    const besides: Besides = { general: -1, kind: null }
    const main = ofVerb(ctx, clauses, clause, chosen, besides)
    // «تشير التوقعات إلى اشتداد العاصفة»: nobody says it, and yet it is told.
    if (!main && clause.verb >= 0 && shows(ctx, clause.verb, chosen[clause.verb])) telling = clause.verb
    if (main) {
      used[main.at] = 1
      const told = main.at < clause.first && found.some(({ at }) => at === main.at)
      if (main.at >= clause.last || (main.at < clause.first && !told)) found.push(main)
      if (main.at < clause.first) accepted = clause.verb
    }
    for (let i = clause.first; i < clause.last; i++) {
      if (main && i === (main.role === 'verb' ? clause.verb : main.at)) {
        found.push(main)
        if (main.role === 'noun')
          this.observe?.(i, main.why, evidenceOf(nounAt(ctx, i, clause, chosen, telling, accepted), true))
        telling = main.role === 'noun' && ANNOUNCES.holds(main.reading.lemma.headword) ? main.at : clause.verb
        accepted = main.role === 'noun' ? i : -1
      } else if (used[i]) {
        if (isNominal(chosen[i])) accepted = i
      } else if (isPutSo(ctx, i) || isAccording(ctx, i, clause.last, chosen)) {
        found.push({ at: i, role: 'credit', reading: CREDIT, clause: index, verb: -1, why: 'credit' })
      } else if (isNominal(chosen[i])) {
        const noun = nounAt(ctx, i, clause, chosen, telling, accepted)
        const rule = nounReason(noun)
        if (rule === NEVER || i === besides.general || (rule === OPEN && this.settles(i, clause, besides))) continue
        const told = main !== null
        const why = rule !== OPEN ? rule : isLikely(evidenceOf(noun, told)) ? BY_EVIDENCE : null
        this.observe?.(i, rule, evidenceOf(noun, told))
        if (!why) continue
        if (rule !== OPEN) {
          accepted = i
          this.lastNoun = i
        }
        const reading = noun.r
        const role = reading.form === 'active' ? 'participle' : 'noun'
        found.push({ at: i, role, reading, clause: index, verb: -1, why })
      }
    }
  }

  /** «تبادل الجانبان إطلاق النار»: what makes an attack of the verb is no other one. */
  private settles(i: number, { verb }: Clause, { kind }: Besides): boolean {
    const { ctx, chosen } = this
    const { lemma, preposition } = chosen[i] as Reading
    return kind !== null && (lemma.kind === kind || (i > verb && !preposition && !(ctx.is[i - 1] & IS.PREPOSITION)))
  }
}
