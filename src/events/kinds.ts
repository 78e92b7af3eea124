import type { Kind } from '../contract/kinds.ts'
import * as CLASS from '../text/class.ts'
import type { Context } from './context.ts'
import { isBoundTo } from './grammar/forms.ts'
import { BEGINS, CONVICTS, HOLDS, INTENDS, LASTS, OCCURS, STRIKES, settingsOf, TRIES } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { MA } from './grammar/particles.ts'
import { collocated, collocationsOf } from './lexicon/collocations.ts'
import type { Reading } from './lexicon/types.ts'
import type { Clause, Range } from './model.ts'
import type { Found } from './triggers.ts'
import { occasionAt } from './words.ts'

/** Words around a trigger in which one may settle its kind. */
const NEAR = 9

/** How far before a relative clause the noun stands that it describes. */
const ANTECEDENT = 3

/** Words back to what a pronoun takes up. */
const TAKEN_UP = 25

/** How far before a relative clause the festival or match may stand that its verb opens or closes. */
const STAGED = 9

/** The end of a clause with the verbless pieces that commas part from it: «سجل للفريق محمد رمضان، هدفين». */
function extent(clause: Clause, clauses: readonly Clause[]): number {
  let last = clause.last
  for (let k = clause.index + 1; k < clauses.length; k++) {
    const next = clauses[k]
    if (next.sentence !== clause.sentence || next.verb >= 0 || next.opener || next.linked) break
    last = next.last
  }
  return last
}

/** The kind that the words beside a trigger give it, or null where its own row decides. */
export function collocatedKind(
  ctx: Context,
  clause: Clause,
  clauses: readonly Clause[],
  at: number,
  reading: Reading,
): Kind | null {
  const known = collocationsOf(reading.lemma.citation)
  if (!known) return null
  const passed = (i: number) => ctx.timexAt[i] >= 0 || ctx.tokens.cls[i] !== CLASS.WORD
  // «أقر أمس | بأنه»: what the verb opens counts as a word after it.
  const end = extent(clause, clauses)
  const last = ctx.is[end] & IS.THAT ? end + 1 : end
  // «التهم التي وجهت إليه», «حكم صدر أمس»: what a relative clause describes stands before it.
  const bare = clause.first === at && !clause.linked && ctx.tokens.cls[at - 1] === CLASS.WORD
  // «اندلع حريق وتمت السيطرة عليه»: what the pronoun on its own preposition takes up.
  const next = ctx.tokens.norm[at + 1] ?? ''
  if (reading.lemma.preps.some((p) => p !== '' && isBoundTo(next, p)))
    return collocated(known, ctx.cues, at, Math.max(0, at - TAKEN_UP), last, passed, TAKEN_UP)
  const first = clause.opener & IS.RELATIVE || bare ? Math.max(0, clause.first - ANTECEDENT) : clause.first
  return collocated(known, ctx.cues, at, first, last, passed)
}

/** The kind of an event: its lexicon row's, unless what is held, the words beside it or its subject say otherwise. */
export function kindOf(ctx: Context, clauses: readonly Clause[], f: Found, actor: Range | null = null): Kind {
  const { norm } = ctx.tokens
  const { kind, citation, headword, frame } = f.reading.lemma
  if (f.why === 'adjourned') return 'trial'
  // «بحسب ما نقلته الوكالة», «حسبما نشرت الصحيفة»: a credit.
  const credited = norm[f.at - 1] === MA ? f.at - 2 : f.at - 1
  if (f.role === 'verb' && ctx.is[credited] & IS.ACCORDING) return 'statement'
  // «أدين بإهدار المال»: convicted.
  if (CONVICTS.holds(headword) && f.reading.voice === 'passive') return 'trial'
  // «تعتزم الشركة إغلاق المصنع»: of what is intended.
  if (f.role === 'verb' && INTENDS.holds(headword)) return intendedKind(ctx, clauses[f.clause], f.at) ?? kind
  // «حاول قتل الحارس»
  if (kind === 'death' && f.verb >= 0 && ctx.readings[f.verb].some((r) => TRIES.holds(r.lemma.headword)))
    return 'attack'
  // «إجراء مراسم», «استمرار حبسه»: of the noun that it carries.
  if (kind === 'other' && (frame === 'light' || LASTS.holds(headword))) {
    const carried = ctx.readings[f.at + 1]?.find(({ person }) => person === null)
    if (carried) return carried.lemma.kind
  }
  const near = collocatedKind(ctx, clauses[f.clause], clauses, f.at, f.reading)
  if (near) return near
  const holds =
    BEGINS.holds(headword) ||
    HOLDS.holds(headword) ||
    STRIKES.holds(headword) ||
    (OCCURS.holds(headword) && frame !== 'act')
  const settings = settingsOf(kind)
  const settled = (i: number) => (holds ? occasionAt(ctx.tokens, i) : undefined) ?? settings?.get(norm[i])
  const beside = holds || settings ? besideIt(ctx, clauses, f, settled, holds ? STAGED : ANTECEDENT) : undefined
  if (beside) return beside
  // «وكان الزلزال، الذي …، | قد وقع»: the subject may stand in a clause before.
  if (!actor) return kind
  for (let i = actor.first; holds && i < actor.last; i++) {
    const other = occasionAt(ctx.tokens, i)
    if (other) return other
  }
  const known = collocationsOf(citation)
  return (known && collocated(known, ctx.cues, actor.first - 1, actor.first, actor.last)) ?? kind
}

function intendedKind({ readings, timexAt }: Context, { last }: Clause, verb: number): Kind | undefined {
  for (let i = verb + 1; i < last; i++) {
    const deed = timexAt[i] < 0 && readings[i].find((r) => r.form === 'masdar' && r.preposition === '' && !r.article)
    if (deed) return deed.lemma.kind === 'other' ? undefined : deed.lemma.kind
  }
  return undefined
}

/** The kind that the first word before a trigger in its clause settles, else the first after it. */
function besideIt(
  ctx: Context,
  clauses: readonly Clause[],
  f: Found,
  settled: (i: number) => Kind | undefined,
  back: number,
): Kind | undefined {
  const clause = clauses[f.clause]
  const timed = (i: number) => ctx.timexAt[i] >= 0
  // «الزلزال الذي ضرب»: what a relative clause describes stands before it.
  const last = extent(clause, clauses)
  const bare = clause.first === f.at && !clause.linked && ctx.tokens.cls[f.at - 1] === CLASS.WORD
  const first = clause.opener & IS.RELATIVE || bare ? Math.max(0, clause.first - back) : clause.first
  for (let i = f.at - 1, counted = 0; i >= first && counted < NEAR; i--) {
    const other = timed(i) ? undefined : settled(i)
    if (other) return other
    if (!timed(i)) counted++
  }
  for (let i = f.at + 1, counted = 1; i < last && counted < NEAR; i++) {
    const other = timed(i) ? undefined : settled(i)
    if (other) return other
    if (!timed(i)) counted++
  }
  return undefined
}
