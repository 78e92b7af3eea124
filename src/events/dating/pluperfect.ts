import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import * as IS from '../grammar/is.ts'
import { isBut, KAMA } from '../grammar/particles.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import type { Found } from '../triggers.ts'

/** Clauses that one كان reaches over. */
const REACH = 3

/** «كان لافروف قد نفى»: كان in the clause before a verb in the past; «كانت قد أحالتهم وأسندت إليهم»: also in one joined to it. */
export function isPluperfect(
  ctx: Context,
  clauses: readonly Clause[],
  chosen: readonly (Reading | null)[],
  f: Found,
  actor: Range | null,
): boolean {
  const own = clauses[f.clause]
  if (isNewVoice(ctx, own, f, actor)) return false
  for (let k = own.index, n = 0; n < REACH && clauses[k]?.sentence === own.sentence; k--) {
    const { verb, first, linked, opener } = clauses[k]
    if (verb < 0) continue
    n++
    const past = chosen[verb]
    if (past?.form !== 'past') return false
    // «سيارة كانت مسرعة وتوقفت»: what it was, and what it did; a sentence that opens with كان goes back before the story.
    let auxiliary = !past.conjunction || first === ctx.layout.bounds[own.sentence]
    for (let i = verb - 1; i >= first; i--) {
      // «كان من المقرر استجوابه ولكن المحكمة وافقت»: what is set against it tells on.
      if (isBut(ctx.tokens.norm[i])) return false
      if (ctx.is[i] & IS.KANA) return auxiliary
      auxiliary ||= (ctx.is[i] & IS.QAD) !== 0
    }
    if (!linked && !opener && isAwaited(ctx, clauses, clauses[k])) return true
    if (!linked && !followsNoun(ctx, clauses[k]) && !addsTo(ctx, clauses[k])) return false
  }
  return false
}

/** «كانت القمة التي استضافتها مصر انتهت», «كان الفريق، الذي يدربه حداد، حل ثانيا»: past what describes its subject. */
function isAwaited({ is, tokens: { cls } }: Context, clauses: readonly Clause[], own: Clause): boolean {
  let described = false
  for (let k = own.index - 1; clauses[k]?.sentence === own.sentence; k--) {
    const { first, verb, opener, linked } = clauses[k]
    if (opener & IS.RELATIVE) described = true
    // «سئل عما إذا كان»: not what another word brings.
    else if (is[first] & IS.KANA) return described && verb < 0 && cls[first - 1] !== CLASS.WORD
    // «، وهو من كبار المساهمين، قد عارض».
    else if (cls[first] !== CLASS.PUNCT && !(linked && verb < 0)) return false
  }
  return false
}

/** «كان قد شن هجوما، كما أعلن ناطق»: who says so is another, and says it now. */
const isNewVoice = (ctx: Context, clause: Clause, { at, reading }: Found, actor: Range | null): boolean =>
  reading.lemma.frame === 'say' && actor !== null && actor.first > at && addsTo(ctx, clause)

/** «كان قد أعلن، كما حذر»: in the same breath. */
const addsTo = (ctx: Context, { openerAt, first, verb }: Clause): boolean =>
  openerAt === first && verb === first + 1 && ctx.tokens.norm[first] === KAMA

/** «كان قد شن هجمات أدت إلى مقتل», «كان قد شن هجوما أمس، أدى»: its verb comes right after a word of the clause before, or its time. */
const followsNoun = ({ tokens: { cls }, timexAt }: Context, { first, verb, opener }: Clause): boolean =>
  opener === 0 &&
  (first === verb
    ? cls[first - 1] === CLASS.WORD
    : first === verb - 1 && cls[first] === CLASS.PUNCT && timexAt[first - 1] >= 0)
