import type { Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import { hasArticle } from '../choose.ts'
import { BETWEEN, IN } from '../grammar/frames.ts'
import { genderOf } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Clause, Range } from '../model.ts'
import { identifying } from '../phrases.ts'
import type { Found } from '../triggers.ts'
import { fromBefore } from './before.ts'
import type { Arguments, Tools } from './model.ts'

/** Kinds whose noun is followed by what it was done to, which does nothing itself: «تدمير المنازل». */
const DONE_TO = new Set<Kind>(['attack', 'discovery', 'launch', 'creation', 'trade', 'aid', 'transfer'])

/** The genitive of a verbal noun: who does or undergoes it, or what it is done to. */
export function ofNoun(tools: Tools, f: Found, at: number, clause: Clause, args: Arguments, tellerActor: Range | null) {
  const { frame } = f.reading.lemma
  const r = f.reading
  if (r.pronoun !== '') {
    fromBefore(tools, f, clause, args, genderOf(r.pronoun), null, false)
    return
  }
  // «قصفا عنيفا»: with tanwin it takes no genitive.
  if (r.tanwin) return
  let i = at + 1
  const { is, tokens } = tools.ctx
  // «الإغلاق المفاجئ لمؤسسة»: the adjective of a definite noun, then ل.
  if (r.article) while (i < clause.last && hasArticle(tokens.norm[i]) && tokens.cls[i] === CLASS.WORD) i++
  // «جراحة إضافية»: an adjective is no genitive.
  if (!r.article) while (i < clause.last && tools.objects.describes(i, at, r)) i++
  if (i >= clause.last) {
    if (frame === 'undergo' || r.lemma.kind === 'health') fromBefore(tools, f, clause, args, null, null, false)
    return
  }
  if (r.article && tokens.norm[i] === BETWEEN) i++
  // «انخفاض حاد في الإنتاج»: what changes comes with في.
  const changing = r.lemma.kind === 'change' && tokens.norm[i] === IN
  if (changing) i++
  else if (is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) && !(is[i] & (IS.QUANTIFIER | IS.NUMERAL))) {
    if (i > at + 1 && r.lemma.kind === 'health') fromBefore(tools, f, clause, args, null, null, false)
    else if (tellerActor && frame === 'act') args.actor = tellerActor
    args.resolved = args.actor !== null
    return
  }
  const phrase = tools.subjects.phrase(i, clause.last)
  if (!phrase) return
  const range = identifying(tools.ctx, phrase)
  // «استهداف الطيران لمناطق», «اقتحام القوات المخيم»: the genitive is the subject where an object follows.
  const subject = frame === 'act' && r.lemma.lean === 'active' && tools.objects.objectOfNoun(phrase.last, clause)
  if (subject) {
    args.actor = range
    args.rule = 'genitive of the noun'
  } else if (frame === 'act' && r.lemma.lean === 'active') {
    args.target = range
    args.actor = tellerActor
    args.resolved = tellerActor !== null
    args.rule = 'of the noun'
    if (!args.actor && !DONE_TO.has(r.lemma.kind)) args.actor = range
  } else {
    args.actor = range
    args.rule = 'genitive of the noun'
  }
}
