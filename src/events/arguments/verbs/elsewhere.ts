/** A verb that has its subject neither in front nor after it: what it describes, or who was named before. */

import { isCast, isSomething } from '../../grammar/forms.ts'
import { CAUSES, COMMITS, SAYINGS, SOURCES, SPENDS, THAT_WHICH } from '../../grammar/frames.ts'
import { THAT_THEY } from '../../grammar/particles.ts'
import { ARTICLE, particlePronoun, relativeGender, withoutAlef } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { acts, identifying } from '../../phrases/names.ts'
import type { Phrase } from '../../phrases/walk.ts'
import { fromBefore } from '../before.ts'
import { clashes, GIVES } from '../cases.ts'
import { ofNoun } from '../nouns.ts'
import { agent } from './agent.ts'
import { type BareVerb, give, type Rule } from './case.ts'

const isAntecedent: Rule<BareVerb> = (c) => {
  const { tools, f, clause, args, verb, passive, antecedent } = c
  // «مشروع ينوي إطلاقه»: a pronoun that goes back to the antecedent makes it the object.
  const { norm } = tools.ctx.tokens
  const next = norm[f.verb + 1] ?? ''
  const relative = relativeGender(norm[clause.openerAt] ?? '')
  const resumed =
    // «الذي سلمه التقرير»: nor is whom something is given.
    (verb.pronoun !== '' && !(c.after && GIVES.has(verb.lemma.kind))) ||
    (tools.chosen[f.verb + 1]?.pronoun ?? '') !== '' ||
    // «الانتفاضة التي أطاحت به»: one of the other gender does not.
    ((tools.ctx.traits[f.verb + 1] & TRAIT.BOUND) !== 0 && !(relative && next.endsWith('ها') === (relative === 'm')))
  if (!antecedent || resumed || isSpokenOf(c, antecedent)) return false
  // «صورة قال إنها قديمة»: a verb in the masculine describes no feminine.
  if (!clause.opener && clashes(verb, ARTICLE + norm[antecedent.head])) return false
  give(c, antecedent, 'antecedent')
  if (passive) agent(tools, clause, f.verb + 1, args)
  return true
}

/** «عناصر قالت إنهم قتلوا», «مواقع قالت إنها تابعة»: of several something is said, and not by them. */
function isSpokenOf({ tools: { ctx }, f, verb }: BareVerb, antecedent: Phrase): boolean {
  if (f.reading.lemma.frame !== 'say' || verb.number !== 'sg') return false
  const that = ctx.tokens.norm[f.verb + 1] ?? ''
  const form = withoutAlef(ctx.tokens.norm[antecedent.head])
  if (SAYINGS.has(form) || SOURCES.has(form)) return false
  return (
    THAT_THEY.has(that) || (particlePronoun(that) === 'f' && isSomething(form, false, true) && !acts(ctx, antecedent))
  )
}

/** Not of «قام بتوظيف عشرة عمال», which is done by who is meant before. */
const ofItsNoun: Rule<BareVerb> = ({ tools, f, clause, args, verb }) => {
  if (f.role !== 'noun' || COMMITS.holds(verb.lemma.headword)) return false
  ofNoun(tools, f, clause, args, null)
  return args.actor !== null
}

/** What happens, or has its subject in the clause before. */
const ofThing: Rule<BareVerb> = ({ tools, f, clause, args, verb, after }) => {
  if (f.reading.lemma.frame === 'happen' && after && !isCast(tools.ctx.tokens.norm[after.head])) {
    args.actor = identifying(tools.ctx, after)
    return true
  }
  // «الأسلحة في طريقها إلى المدينة لكنها لم تصل»
  const nominal = tools.subjects.nominalBefore(clause, verb)
  if (!nominal) return false
  args.actor = identifying(tools.ctx, nominal)
  args.resolved = true
  args.rule = 'of the clause before'
  return true
}

/** «مما رفع التكاليف»: all that was told did it. */
const ofAll: Rule<BareVerb> = ({ tools, f, clause, args, verb }) => {
  const unnamed = f.role === 'verb' && verb.pronoun === '' && !CAUSES.holds(verb.lemma.headword)
  if (!unnamed || !THAT_WHICH.holds(tools.ctx.tokens.form[clause.openerAt])) return false
  args.rule = 'all that was told'
  return true
}

/** «وفقا لدراسة نشرت أمس» */
const isDescribed: Rule<BareVerb> = (c) => {
  const { tools, f, args, verb, passive, direct, after } = c
  const { frame } = f.reading.lemma
  if (after || args.target || frame === 'say' || f.role !== 'verb') return false
  const befell = passive || frame === 'happen' || (direct && verb.voice === 'either' && verb.gender === 'f')
  const described = befell ? tools.subjects.describedBefore(f.verb) : null
  return described !== null && give(c, described, 'antecedent')
}

const isTakenUp: Rule<BareVerb> = ({ tools, f, clause, args, verb, passive, direct, after }) => {
  const open = direct && verb.voice === 'either' && f.role === 'verb'
  const says = f.reading.lemma.frame === 'say'
  const befell = passive || (open && !args.target)
  fromBefore(tools, f, clause, args, { gender: verb.gender, number: verb.number, speech: says, befell })
  // «ونقل المصاب»: where nobody is known who did it, it is a passive.
  if (!args.actor && open && after && args.target && (tools.ctx.traits[args.target.first] & TRAIT.PERSON) !== 0) {
    args.actor = args.target
    args.target = null
    args.rule = 'whom the passive befalls'
  }
  return true
}

/** The object of a verb whose subject is yet to be found. */
const hasObject: Rule<BareVerb> = ({ tools, f, clause, args, verb, direct }) => {
  if (direct && !args.target && !SPENDS.holds(verb.lemma.headword))
    args.target = tools.objects.objectAfter(f.verb, clause)
  return false
}

/** Each asked in turn; the last decides. */
export const ELSEWHERE: readonly Rule<BareVerb>[] = [
  isAntecedent,
  ofItsNoun,
  hasObject,
  ofThing,
  ofAll,
  isDescribed,
  isTakenUp,
]
