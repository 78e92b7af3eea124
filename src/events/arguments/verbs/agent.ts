import { AGENTS, OPENS_AGENT } from '../../grammar/frames.ts'
import type { Clause } from '../../model.ts'
import { identifying } from '../../phrases/names.ts'
import { AGENT, type Arguments, type Tools } from '../model.ts'

/** «على يد», «من قبل», «من جانب»: who did what the passive tells. */
export function agent(tools: Tools, clause: Clause, from: number, args: Arguments) {
  const { tokens } = tools.ctx
  for (let i = from; i + 1 < clause.last; i++) {
    if (!OPENS_AGENT.holds(tokens.form[i])) continue
    const at = AGENTS.holds(tokens.form[i]) ? i + 1 : AGENTS.has(`${tokens.norm[i]}_${tokens.norm[i + 1]}`) ? i + 2 : -1
    const phrase = at > 0 ? tools.subjects.phrase(at, clause.last) : null
    if (!phrase) continue
    // «استنكرت النقابة اختطاف صحفي من قبل مسلحين»: a deed has whom already, and may have who tells of it.
    if (!args.resolved || !args.target) args.target = args.actor ?? args.target
    args.actor = identifying(tools.ctx, phrase)
    args.rule = AGENT
    return
  }
}
