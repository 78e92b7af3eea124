import { CLASS } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { BARE_THAT } from './grammar/frames.ts'
import { IS } from './grammar/words.ts'
import type { Clause, Draft, Range } from './model.ts'

const LONGEST = 60
const NEVER_LAST =
  IS.PREPOSITION |
  IS.SUBORDINATOR |
  IS.NEGATION |
  IS.QAD |
  IS.KANA |
  IS.FUTURE |
  IS.LINK |
  IS.DEMONSTRATIVE |
  IS.QUANTIFIER |
  IS.NUMERAL
const LEADING = IS.QAD | IS.KANA | IS.LINK | IS.SUBORDINATOR | IS.ADVERB

const within = (i: number, r: Range | null) => r !== null && i >= r.first && i < r.last

/**
 * A headline from the text's own words: who, what, to whom. The subject is named, also where the text has a pronoun;
 * times, brackets and the ranks before a name are left out. Cut at a word, within 60 units where the sense allows.
 */
export function headline(ctx: Context, clauses: readonly Clause[], d: Draft, cite: (i: number) => string): string {
  const { tokens, timexAt, is, layout } = ctx
  const clause = clauses[d.clause]
  const parts: { text: string; weak: boolean }[] = []
  let length = 0
  const push = (i: number, text = cite(i)) => {
    parts.push({ text, weak: (is[i] & NEVER_LAST) !== 0 })
    length += text.length + 1
  }
  const named = d.actor !== null && (d.role === 'verb' || d.role === 'participle' || d.verb >= 0)
  if (named && d.actor) for (let i = d.actor.first; i < d.actor.last; i++) if (tokens.cls[i] !== CLASS.PUNCT) push(i)
  const content = named ? contentOf(ctx, clauses, d) : -1
  if (content >= 0) parts[parts.length - 1].text += ':'
  const verb = d.verb >= 0 ? d.verb : d.at
  const start = content >= 0 ? content : verb
  // The particles of negation and time right before the verb belong to it.
  if (
    content < 0 &&
    verb > clause.first &&
    is[verb - 1] & (IS.NEGATION | IS.FUTURE) &&
    !(is[verb - 1] & IS.PREPOSITION)
  )
    push(verb - 1)
  const end = layout.bounds[clause.sentence + 1]
  const office = titleBefore(ctx, d.actor, start)
  for (let i = start; i < end; i++) {
    if (tokens.cls[i] === CLASS.NEWLINE) break
    if (layout.depth[i] > layout.depth[start]) continue
    if (timexAt[i] >= 0) {
      // «أطلق في [25 كانون الأول]»: the preposition goes with its time.
      if (parts.length > 1 && timexAt[i - 1] < 0 && is[i - 1] & IS.PREPOSITION && i - 1 > start) parts.pop()
      continue
    }
    if (i > start && (within(i, d.actor) || within(i, office)) && named) continue
    if (tokens.cls[i] === CLASS.PUNCT) {
      if (STOPS.includes(tokens.norm[i]) && i > start + 1 && !resumes(ctx, i, end)) break
      continue
    }
    if (content < 0 && i > start && i >= clause.last && parts.length > 2 && !opensComplement(ctx, clauses, d, i)) break
    if (content >= 0 && i > start + 2 && is[i] & IS.SUBORDINATOR && !(is[i] & IS.PREPOSITION) && length > 24) break
    const text = cite(i)
    if (length + text.length > LONGEST && parts.length > 2) break
    push(i, text)
  }
  while (parts.length > 1 && parts[parts.length - 1].weak) parts.pop()
  return parts
    .map((p) => p.text)
    .join(' ')
    .slice(0, 200)
}

const STOPS = '،,;:؛.-'

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

/** The first word of what someone says, after «قال إن» and a colon or quotation mark; -1 where it is no plain saying. */
function contentOf(ctx: Context, clauses: readonly Clause[], d: Draft): number {
  if (d.kind !== 'statement' || d.reading.lemma.frame !== 'say' || d.role === 'noun' || d.role === 'credit') return -1
  const { tokens, layout } = ctx
  const clause = clauses[d.clause]
  const end = layout.bounds[clause.sentence + 1]
  for (let i = d.at + 1; i < Math.min(end, d.at + 24); i++) {
    if (BARE_THAT.has(tokens.norm[i])) return i + 1 < end ? i + 1 : -1
    if (i > d.at + 1 && ctx.is[i] & (IS.SUBORDINATOR | IS.THAT) && !(ctx.is[i] & IS.PREPOSITION)) return -1
    if ((tokens.norm[i] === ':' || OPENS_QUOTE.includes(tokens.norm[i])) && !within(i, d.actor)) {
      let j = i + 1
      while (j < end && tokens.cls[j] === CLASS.PUNCT) j++
      return j < end && i - d.at <= 12 && clauses[d.clause].last - i >= 0 && j - i <= 3 && layout.quote[j] > 0 ? j : -1
    }
  }
  return -1
}

const OPENS_QUOTE = '"«“'

/** What a speech verb is followed by is its content: the title goes on into it. */
function opensComplement(ctx: Context, clauses: readonly Clause[], d: Draft, i: number): boolean {
  const next = clauses[d.clause + 1]
  if (d.reading.lemma.frame !== 'say' && !((next?.opener ?? 0) & IS.THAT)) return false
  return (
    next !== undefined &&
    next.sentence === clauses[d.clause].sentence &&
    i < next.last &&
    (ctx.is[next.first] & (IS.THAT | LEADING)) !== 0
  )
}

/** The office that stands between the verb and the name: «وزير الخارجية الروسي سيرجي لافروف». */
function titleBefore(ctx: Context, actor: Range | null, start: number): Range | null {
  if (!actor || actor.first <= start) return null
  let first = actor.first
  while (
    first - 1 > start &&
    !(ctx.is[first - 1] & (IS.PREPOSITION | IS.SUBORDINATOR)) &&
    ctx.timexAt[first - 1] < 0 &&
    ctx.tokens.cls[first - 1] === CLASS.WORD
  )
    first--
  for (let i = first; i < actor.first; i++) if (ctx.is[i] & IS.TITLE) return { first, last: actor.first }
  return null
}
