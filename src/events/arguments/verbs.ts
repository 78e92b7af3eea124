import type { Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { identifying } from '../phrases/names.ts'
import type { Told } from '../telling.ts'
import type { Found } from '../triggers.ts'
import type { Arguments, Tools } from './model.ts'
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
  const { person } = tools.chosen[f.verb] as Reading
  if (person === 1 && told.quoted) {
    args.actor = tellerActor
    args.resolved = true
    args.rule = 'first person'
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
