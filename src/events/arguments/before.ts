import { patientOf } from '../grammar/forms.ts'
import { BREAKS_OUT, STRIKES } from '../grammar/frames.ts'
import type { Clause } from '../model.ts'
import type { Found } from '../triggers.ts'
import { isOfStroke } from './cases.ts'
import type { Asked } from './memory.ts'
import type { Arguments, Tools } from './model.ts'

/** «تدهورت حالته», «تدهور في صحتها»: not the state of health, but whose it is. Whether that is so. */
export function ofPatient(tools: Tools, f: Found, clause: Clause, args: Arguments, head: number): boolean {
  const gender = patientOf(tools.ctx.tokens.norm[head])
  if (!gender) return false
  fromBefore(tools, f, clause, args, { gender })
  return args.actor !== null
}

/** What the form of a pronoun or verb, or its place, says of whom it means. */
type Agreement = Pick<Asked, 'gender' | 'number' | 'speech' | 'befell'>

/** The actor named before: of a pronoun or of a verb without a subject. */
export function fromBefore(
  tools: Tools,
  f: Found,
  clause: Clause,
  args: Arguments,
  { gender = null, number = null, speech = false, befell = false }: Partial<Agreement> = {},
) {
  const { frame, kind, headword } = f.reading.lemma
  args.resolved = true
  const actor = tools.memory.takeUp({
    gender,
    number,
    speech,
    // «غمرت السيول الأحياء وجرفت المنازل»
    thing:
      frame === 'happen' ||
      kind === 'disaster' ||
      STRIKES.holds(headword) ||
      (f.role === 'verb' && clause.linked && isOfStroke(tools, f.reading, clause)),
    befell,
    occurs: f.reading.pronoun !== '' && f.role === 'noun' && BREAKS_OUT.holds(headword),
    sentence: clause.sentence,
  })
  if (actor) {
    args.actor = actor
    args.rule = 'taken up from before'
  }
  if (!args.actor) args.rule = f.reading.pronoun ? 'unresolved pronoun' : 'no subject'
}
