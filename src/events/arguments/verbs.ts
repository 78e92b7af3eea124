import { US } from '../grammar/particles.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { acts, identifying } from '../phrases/names.ts'
import type { Told } from '../telling.ts'
import type { Found } from '../triggers.ts'
import { type Arguments, FIRST_PERSON, type Tools } from './model.ts'
import { AFTER } from './verbs/after.ts'
import { bareVerb, caseOf } from './verbs/case.ts'
import { ELSEWHERE } from './verbs/elsewhere.ts'
import { fromFront } from './verbs/front.ts'
import { byMeaning } from './verbs/meaning.ts'

/**
 * Who did what a verb tells, and to whom: asked of its meaning, then of what stands in front of it, after it, and
 * elsewhere.
 */
export function ofVerb(tools: Tools, f: Found, clause: Clause, args: Arguments, told: Told, tellerActor: Range | null) {
  if (told.quoted && isFirstPerson(tools, f, clause)) {
    args.actor = tellerActor
    if (f.role === 'verb') args.target = tools.objects.objectAfter(f.verb, clause)
    args.resolved = true
    args.rule = FIRST_PERSON
    return
  }
  if (byMeaning(tools, f, clause, args)) return
  const c = caseOf(tools, f, clause, args)
  if (fromFront(c)) return
  const bare = bareVerb(c)
  for (const rule of AFTER) if (rule(bare)) return
  if (bare.after && bare.direct) args.target = identifying(tools.ctx, bare.after)
  for (const rule of ELSEWHERE) if (rule(bare)) return
}

/** «وقعنا», «أسقطنا الطائرة»: not «أسقطنا الجيش», where who brought us down stands after it. */
function isFirstPerson({ chosen, subjects, ctx }: Tools, { verb }: Found, clause: Clause): boolean {
  const { person, form, gender, number, pronoun } = chosen[verb] as Reading
  if (person === 1) return true
  if (form !== 'past' || gender !== 'm' || number !== 'sg' || pronoun !== US) return false
  const after = subjects.subjectAfter(verb, clause, true)
  return !after || !(acts(ctx, after) || (ctx.traits[after.head] & TRAIT.UN) !== 0)
}
