/** What the rules for the subject and object of a verb go by, and what they share. */
import * as CLASS from '../../../text/class.ts'
import { MEASURES, occasionOf, TAKES_WHOM } from '../../grammar/frames.ts'
import { kindOf } from '../../kinds.ts'
import type { Lemma, Reading } from '../../lexicon/types.ts'
import type { Clause } from '../../model.ts'
import { acts, identifying } from '../../phrases/names.ts'
import type { Phrase } from '../../phrases/walk.ts'
import type { Found } from '../../triggers.ts'
import { GIVES, isPassive } from '../cases.ts'
import type { Arguments, Tools } from '../model.ts'
import { withoutObject, withoutStruck } from '../within.ts'

export interface VerbCase {
  readonly tools: Tools
  readonly f: Found
  readonly clause: Clause
  /** What the rules fill in. */
  readonly args: Arguments
  readonly verb: Reading
  readonly passive: boolean
  /** The prepositions of its object: of a verb that only carries a noun, its own. */
  readonly takes: readonly string[]
  /** It may have its object without one. */
  readonly direct: boolean
}

/** And what stands around a verb that has nothing in front. */
export interface BareVerb extends VerbCase {
  /** The noun phrase after it. */
  readonly after: Phrase | null
  /** What its clause describes. */
  readonly antecedent: Phrase | null
}

/** A rule fills in the arguments and has decided, or leaves them to the next. */
export type Rule<C extends VerbCase> = (c: C) => boolean

export function caseOf(tools: Tools, f: Found, clause: Clause, args: Arguments): VerbCase {
  const verb = tools.chosen[f.verb] as Reading
  const passive = isPassive(tools, f, verb, clause)
  // «قامت القوات باقتحام المنزل»: the object is the light verb's own.
  const carries = f.role === 'noun' && (verb.lemma.frame === 'light' || verb.lemma.frame === 'aux')
  const takes = carries ? verb.lemma.preps : f.reading.lemma.preps
  const direct = takes.includes('') && !passive && f.reading.lemma.frame !== 'happen'
  return { tools, f, clause, args, verb, passive, takes, direct }
}

export function bareVerb(c: VerbCase): BareVerb {
  const { tools, f, clause, verb, direct } = c
  const beside = direct && takesObject(verb)
  const noun = verb.number === 'pl' || verb.number === 'du' ? null : tools.subjects.subjectAfter(f.verb, clause, beside)
  const read = noun && isFigure(tools, noun, verb, f.verb) ? null : noun
  const alone = (subject: Phrase) =>
    acts(tools.ctx, subject) ? withoutObject(tools, subject, verb, clause) : withoutStruck(tools, subject, verb)
  const after = direct && read ? alone(read) : read
  const antecedent = tools.subjects.antecedentOf(f.verb, clause)
  // «التهم حريق اندلع أمس المبنى»: what broke out stands before, and what comes after is the object of another.
  const own = f.reading.lemma.frame !== 'happen' || f.verb !== clause.first || !antecedent
  return { ...c, after: own || !occasionOf(headOf(tools, antecedent)) ? after : null, antecedent }
}

/** Gives the actor, by the rule of this name. */
export function give({ args, tools }: VerbCase, actor: Phrase, rule: string): true {
  args.actor = identifying(tools.ctx, actor)
  args.rule = rule
  return true
}

/** «صعدت إلى 84 دولارا وإلى 83 دولارا», «بلغ 12 في المئة»: a figure that it came to. */
const isFigure = ({ ctx, objects }: Tools, phrase: Phrase, { lemma }: Reading, verb: number): boolean =>
  lemma.frame === 'happen' &&
  ctx.tokens.cls[phrase.first] === CLASS.NUMBER &&
  (MEASURES.holds(lemma.headword) || (phrase.first > verb + 1 && objects.isSum(phrase)))

/** A verb of saying that has no one for its object: not «طالب الوزير رئيس البلدية». */
export const speaksOf = ({ frame, kind, headword }: Lemma): boolean =>
  frame === 'say' && kind === 'statement' && !TAKES_WHOM.holds(headword)

/** «افتتحه السفير»: a pronoun is the object, unless the verb has another: «منحته الجامعة شهادة», «عينه الملك وزيرا». */
export const takesObject = ({ pronoun, lemma: { kind, frame } }: Reading): boolean =>
  pronoun === '' || frame === 'say' || kind === 'appointment' || GIVES.has(kind)

export const isHealth = (tools: Tools, f: Found): boolean =>
  f.role === 'noun' && kindOf(tools.ctx, tools.clauses, f) === 'health'

/** The form of the head of a phrase. */
export const headOf = ({ ctx }: Tools, { head }: Phrase): string => ctx.tokens.norm[head]
