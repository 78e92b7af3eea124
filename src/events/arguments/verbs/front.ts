/** A verb whose subject stands in front of it, or whose topic does. */
import * as TRAIT from '../../grammar/trait.ts'
import { isPlural } from '../../phrases/number.ts'
import { ofPatient } from '../before.ts'
import { agrees, holdsOther } from '../cases.ts'
import { give, headOf, type VerbCase } from './case.ts'

/** Whether something in front has decided. */
export function fromFront(c: VerbCase): boolean {
  const { tools, f, clause, args, verb, passive, takes, direct } = c
  const { frame } = f.reading.lemma
  const start = tools.subjects.verbStart(f.verb, clause)
  const named = start || tools.subjects.striker(f.verb, clause) ? null : tools.subjects.subjectBefore(f.verb, clause)
  const before = named && holdsOther(tools, named, verb) ? null : named
  if (!before) return isSpokenOf(c)
  // «الزلزال تبعته هزة»: the pronoun makes what stands before the object.
  const resuming = verb.pronoun !== '' ? tools.subjects.subjectAfter(f.verb, clause, false) : null
  if (resuming && agrees(verb, headOf(tools, resuming))) {
    give(c, before, 'after the verb')
    args.target = args.actor
    return give(c, resuming, 'after the verb')
  }
  // «وضعه الصحي تدهور حتى توفي»
  if ((frame === 'happen' || frame === 'undergo') && ofPatient(tools, f, clause, args, before.head)) return true
  give(c, before, 'before the verb')
  // «الشرطة اعتقلت أربعة أشخاص»: with its subject before it no passive has another noun.
  const active = direct || (takes.includes('') && passive && verb.voice === 'either' && frame !== 'happen')
  if (active) args.target = tools.objects.objectAfter(f.verb, clause)
  return true
}

/** «أما الوزير فقد زار» */
function isSpokenOf(c: VerbCase): boolean {
  const { tools, f, clause, args, verb, direct } = c
  // «أما القرار فعلق عليه»: the pronoun takes it up.
  const taken = verb.pronoun !== '' || (tools.ctx.traits[f.verb + 1] & TRAIT.BOUND) !== 0
  const topic = taken ? null : tools.subjects.topicOf(f.verb, clause)
  const several = topic !== null && verb.number === 'sg' && verb.gender === 'm' && isPlural(tools.ctx, topic)
  if (!topic || several || !agrees(verb, headOf(tools, topic))) return false
  args.target = direct ? tools.objects.objectAfter(f.verb, clause) : null
  return give(c, topic, 'who is spoken of')
}
