import { CLASS } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { startsWithLink } from '../grammar/shapes.ts'
import { IS, OPENS_ON, wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'
import type { Line } from './line.ts'
import { officeBefore, within } from './subject.ts'

/** Words that a cut does not leave at the end. */
const NEVER_LAST = OPENS_ON | IS.DEMONSTRATIVE | IS.QUANTIFIER | IS.NUMERAL
const STOPS = '،,;:؛.-–—'

/** What is told: from which word on, past which subject that stands in front already, and whether it is a saying. */
interface Told {
  readonly start: number
  readonly front: Range | null
  readonly said: boolean
}

/** The words from `start` on, up to where the clause or the saying ends. */
export function tell(
  ctx: Context,
  clauses: readonly Clause[],
  d: Draft,
  line: Line,
  { start, front, said }: Told,
  chosen: readonly (Reading | null)[],
) {
  const { tokens, timexAt, is, layout } = ctx
  const clause = clauses[d.clause]
  const end = layout.bounds[clause.sentence + 1]
  const office = officeBefore(ctx, d.actor, start)
  let last = said ? end : lastOf(ctx, clauses, clause)
  let length = 0
  for (let i = start; i < end; i++) {
    if (tokens.cls[i] === CLASS.NEWLINE) break
    if (layout.depth[i] > layout.depth[start]) continue
    if (timexAt[i] >= 0 && ctx.time.timexes[timexAt[i]].type !== 'DURATION') {
      // «أطلق في [25 كانون الأول]»: the preposition goes with its time.
      if (i > start + 1 && timexAt[i - 1] < 0 && is[i - 1] & IS.PREPOSITION) line.pop()
      continue
    }
    if (i > start && (within(i, front) || within(i, office))) continue
    // «2.76», «7ر189»: the parts of one number.
    if (i > start + 1 && isPart(ctx, i)) {
      line.glue(tokens.text.slice(tokens.start[i], tokens.end[i]))
      continue
    }
    if (tokens.cls[i] === CLASS.PUNCT) {
      if (!STOPS.includes(tokens.norm[i]) || i <= start + 1 || closesTime(ctx, i) || resumes(ctx, i, end)) continue
      if (line.isShort && is[i + 1] & IS.PREPOSITION && !(is[i + 1] & (IS.SUBORDINATOR | IS.EVENTIVE))) {
        last = clauseEnd(clauses, clause, i + 1)
        continue
      }
      const after = afterApposition(ctx, i, end)
      // A comma that the clause goes on over: «أصدر الرئيس، اليوم، مرسوما».
      if (after < 0 && i < clause.last) continue
      if (after < 0) break
      i = after
      last = clauseEnd(clauses, clause, i + 1)
      continue
    }
    if (!said && i > start && i >= last && line.count > 2 && !opensComplement(ctx, clauses, d, i)) break
    if (said && i > start + 2 && is[i] & IS.SUBORDINATOR && !(is[i] & IS.PREPOSITION) && length > 24) break
    const text = i === start ? bareText(ctx, i, said ? [] : chosen) : tokens.text.slice(tokens.start[i], tokens.end[i])
    const opens = (is[i] & (IS.PREPOSITION | IS.LINK | IS.SUBORDINATOR)) !== 0 || /^[بلو]/.test(tokens.norm[i])
    if (!line.holds(text, opens)) {
      if (!opens) line.cut()
      break
    }
    line.push(text, (is[i] & NEVER_LAST) !== 0 && !within(i, d.actor), opens && i > start)
    length += text.length + 1
  }
}

/** Whether token i is the mark within a number, or what comes after it. */
function isPart({ tokens }: Context, i: number): boolean {
  const inside = (k: number) =>
    tokens.cls[k - 1] === CLASS.NUMBER &&
    tokens.cls[k + 1] === CLASS.NUMBER &&
    tokens.end[k - 1] === tokens.start[k] &&
    tokens.end[k] === tokens.start[k + 1]
  return inside(i) || inside(i - 1)
}

/** Where a clause ends that a bracket has broken: «قرر الحزب (ديمار) الانسحاب». */
function lastOf(ctx: Context, clauses: readonly Clause[], clause: Clause): number {
  let last = clause.last
  for (let n = clause.index + 1; clauses[n]?.sentence === clause.sentence && clauses[n].verb < 0; n++) {
    if (!'()'.includes(ctx.tokens.norm[clauses[n].first])) break
    last = clauses[n].last
  }
  return last
}

/** Where the clause ends that token i lies in, `clause` or one after it. */
function clauseEnd(clauses: readonly Clause[], clause: Clause, i: number): number {
  let n = clause.index
  while (n + 1 < clauses.length && clauses[n].last <= i) n++
  return clauses[n].last
}

/** Tokens that an apposition may have. */
const APPOSITION = 9

/** The comma that ends the apposition which begins at comma i, or -1: «ظهر فلان، مؤسس الموقع، في المؤتمر». */
function afterApposition(ctx: Context, i: number, end: number): number {
  const { norm } = ctx.tokens
  for (let j = i + 1; j < Math.min(end - 1, i + APPOSITION); j++) {
    if (norm[j] !== norm[i]) continue
    let next = j + 1
    while (next < end && ctx.timexAt[next] >= 0) next++
    if (j === i + 1 || next >= end) return -1
    return ctx.is[next] & IS.PREPOSITION || carriesPreposition(ctx, next) ? j : -1
  }
  return -1
}

/** A word without the conjunction and preposition written on it: «وسوف», «فأصيب», «بزيارة». */
export function bareText(ctx: Context, i: number, chosen: readonly (Reading | null)[]): string {
  const { tokens } = ctx
  const text = tokens.text.slice(tokens.start[i], tokens.end[i])
  const form = tokens.norm[i]
  const linked = startsWithLink(form) && wordClass(form) === 0
  const drop = chosen[i] ? (chosen[i] as Reading).stemStart : linked && wordClass(form.slice(1)) !== 0 ? 1 : 0
  // A ligature («ﷸ») writes several letters as one, and is not cut.
  return (drop > 0 && text.slice(lettersIn(text, drop))) || text
}

/** Units that the first letters of a text take up, with the vowels written on them. */
function lettersIn(text: string, letters: number): number {
  let at = 0
  for (let n = 0; n < letters; n++) {
    at++
    while (at < text.length && /[\p{M}ـ]/u.test(text[at])) at++
  }
  return at
}

/** Whether a clause that only a time or a bracket has broken goes on after the comma at i: «أعلنت الوزارة، الاثنين، أن». */
function resumes(ctx: Context, i: number, end: number): boolean {
  let j = i + 1
  let timed = false
  while (j < end && (ctx.timexAt[j] >= 0 || ctx.tokens.cls[j] === CLASS.PUNCT)) {
    if (ctx.timexAt[j] >= 0) timed = true
    j++
  }
  return j < end && (timed || (ctx.is[j] & IS.THAT) !== 0)
}

/** Whether comma i ends an aside of time: «أعلنت الهيئة، الاثنين، فوز». */
function closesTime({ tokens, timexAt }: Context, i: number): boolean {
  let k = i - 1
  while (k >= 0 && timexAt[k] >= 0) k--
  return k >= 0 && k < i - 1 && tokens.norm[k] === tokens.norm[i]
}

/** What a speech verb is followed by is its content: the title goes on into it, and through its relative clauses. */
function opensComplement(ctx: Context, clauses: readonly Clause[], d: Draft, i: number): boolean {
  const { sentence } = clauses[d.clause]
  const next = clauses[d.clause + 1]
  if (next?.sentence !== sentence || (d.reading.lemma.frame !== 'say' && !(next.opener & IS.THAT))) return false
  if (!(ctx.is[next.first] & (IS.THAT | IS.QAD | IS.KANA | IS.LINK | IS.SUBORDINATOR | IS.ADVERB))) return false
  for (let n = next.index + 1; clauses[n]?.sentence === sentence && clauses[n].first <= i; n++) {
    const { opener, linked } = clauses[n]
    if (linked || (opener !== 0 && !(opener & IS.RELATIVE))) return false
  }
  return true
}
