import { CLASS } from '../../text/tokens.ts'
import { isVerb } from '../choose.ts'
import type { Context } from '../context.ts'
import { opensFeast } from '../grammar/frames.ts'
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
const PERCENT = '%٪'
/** Prepositions and the conjunction that are written onto a word. */
const BOUND = 'بلو'

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
  const { tokens, is, layout } = ctx
  const clause = clauses[d.clause]
  const end = layout.bounds[clause.sentence + 1]
  const office = officeBefore(ctx, d.actor, start)
  let last = said ? end : lastOf(ctx, clauses, clause)
  let length = 0
  let pushed = start - 1
  /** Whether anything is told yet beside the verb and its subject; of a saying, whether a verb is. */
  let whole = false
  for (let i = start; i < end; i++) {
    if (tokens.cls[i] === CLASS.NEWLINE) break
    if (layout.depth[i] > layout.depth[start] && !isCountInBrackets(ctx, i)) continue
    if (isTime(ctx, i) && !namesFeast(ctx, i, start)) {
      // «أطلق في [25 كانون الأول]»: the preposition goes with its time.
      if (i > start + 1 && ctx.timexAt[i - 1] < 0 && is[i - 1] & IS.PREPOSITION) line.pop()
      continue
    }
    if (i > start && (within(i, front) || within(i, office))) continue
    const text = i === start ? bareText(ctx, i, said ? [] : chosen) : tokens.text.slice(tokens.start[i], tokens.end[i])
    if (pushed === i - 1 && i > start && isGlued(ctx, i)) {
      line.glue(text)
      pushed = i
      last = Math.max(last, clauseEnd(clauses, clause, i + 1))
      continue
    }
    if (tokens.cls[i] === CLASS.PUNCT) {
      if (!STOPS.includes(tokens.norm[i]) || i <= start + 1) continue
      const after = afterStop(ctx, clause, i, end, line.isShort, whole || (said && length === 0))
      if (after < 0) break
      if (!said) last = Math.max(last, clauseEnd(clauses, clause, after + 1))
      i = after
      continue
    }
    if (!said && i > start && i >= last && line.count > 2 && !opensComplement(ctx, clauses, d, i)) {
      if (whole || !goesOn(ctx, i, chosen)) break
      last = clauseEnd(clauses, clause, i)
    }
    if (said && i > start + 2 && is[i] & IS.SUBORDINATOR && !(is[i] & IS.PREPOSITION) && length > 24) break
    const opens = (is[i] & (IS.PREPOSITION | IS.LINK | IS.SUBORDINATOR)) !== 0 || BOUND.includes(tokens.norm[i][0])
    if (!line.holds(text, opens)) {
      if (!opens) line.cut()
      line.dropNumber()
      break
    }
    line.push(text, (is[i] & NEVER_LAST) !== 0 && !within(i, d.actor), opens && i > start)
    pushed = i
    length += text.length + 1
    whole ||= said ? isVerb(chosen[i]) : i > start && i !== d.at && !within(i, d.actor) && !(is[i] & OPENS_ON)
  }
}

const isTime = ({ timexAt, time }: Context, i: number): boolean =>
  timexAt[i] >= 0 && time.timexes[timexAt[i]].type !== 'DURATION'

/** «احتفالات رأس السنة»: a feast that a noun is named for is no mere time. */
function namesFeast({ tokens, timexAt, is }: Context, i: number, start: number): boolean {
  let first = i
  while (first > start && timexAt[first - 1] === timexAt[i]) first--
  const before = first - 1
  return (
    before >= start &&
    tokens.cls[before] === CLASS.WORD &&
    !(is[before] & IS.PREPOSITION) &&
    opensFeast(tokens.norm[first])
  )
}

/** «بسجن (27) متهما»: a bare number in brackets counts what comes after. */
const isCountInBrackets = ({ tokens }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.NUMBER &&
  tokens.norm[i - 1] === '(' &&
  tokens.norm[i + 1] === ')' &&
  tokens.cls[i + 2] === CLASS.WORD

/** «1.2», «2-0», «7ر189», «17%», «بـ18»: written onto the word before. */
function isGlued({ tokens }: Context, i: number): boolean {
  const number = (k: number) => tokens.cls[k] === CLASS.NUMBER
  const touches = (k: number) => tokens.end[k - 1] === tokens.start[k]
  const inside = (k: number) => number(k - 1) && number(k + 1) && touches(k) && touches(k + 1)
  if (inside(i) || inside(i - 1)) return true
  if (!touches(i)) return false
  return number(i) ? tokens.cls[i - 1] === CLASS.WORD : number(i - 1) && PERCENT.includes(tokens.norm[i])
}

/** Whether the words from token i on may go on with a sentence that so far has but its verb and subject. */
function goesOn({ is }: Context, i: number, chosen: readonly (Reading | null)[]): boolean {
  if (chosen[i]?.conjunction) return false
  return !(is[i] & IS.LINK) && !(is[i] & IS.SUBORDINATOR && !(is[i] & (IS.THAT | IS.RELATIVE | IS.PREPOSITION)))
}

/** The token to go on after, at a comma or dash: the mark itself, or the one that closes an aside; -1 where the title ends. */
function afterStop(ctx: Context, clause: Clause, i: number, end: number, short: boolean, whole: boolean): number {
  if (closesTime(ctx, i) || resumes(ctx, i, end)) return i
  const linked = startsWithLink(ctx.tokens.norm[i + 1] ?? '')
  // «، الثلاثاء، بالسجن»: the comma that closes a time.
  const next = ctx.is[i + 1]
  const adds = (next & IS.PREPOSITION) !== 0 && !(next & IS.SUBORDINATOR)
  if (ctx.timexAt[i - 1] >= 0 && !linked && (!whole || adds)) return i
  const aside = afterAside(ctx, i, end, whole)
  if (i < clause.last - 1 && i > clause.first) {
    if (aside > 0 && aside < clause.last - 1) return aside
    // «نفى أي تعزيز للوجود الروسي في سوريا، ردا على»: what is told already needs no more.
    return whole && !short ? -1 : i
  }
  if (aside > 0) return aside
  if (short && adds && !(next & IS.EVENTIVE)) return i
  return whole || linked ? -1 : i
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
const APPOSITION = 11

/**
 * The comma that ends the aside which begins at comma i, or -1: «ظهر فلان، مؤسس الموقع، في المؤتمر». Where the sentence
 * has no more than its verb and subject yet, anything may come after it.
 */
function afterAside(ctx: Context, i: number, end: number, whole: boolean): number {
  const { norm, cls } = ctx.tokens
  for (let j = i + 1; j < Math.min(end - 1, i + APPOSITION); j++) {
    if (norm[j] !== norm[i]) continue
    let next = j + 1
    while (next < end && (ctx.timexAt[next] >= 0 || cls[next] === CLASS.PUNCT)) next++
    if (j === i + 1 || next >= end || startsWithLink(norm[next])) return -1
    return !whole || ctx.is[next] & IS.PREPOSITION || carriesPreposition(ctx, next) ? next - 1 : -1
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
