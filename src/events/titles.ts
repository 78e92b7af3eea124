import { CLASS } from '../text/tokens.ts'
import type { Context } from './context.ts'
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
  const parts: { text: string; weak: boolean; glue: boolean }[] = []
  const push = (i: number, text = cite(i)) =>
    parts.push({ text, weak: (is[i] & NEVER_LAST) !== 0, glue: tokens.cls[i] === CLASS.PUNCT })
  const named = d.actor && (d.role === 'verb' || d.role === 'participle' || d.verb >= 0)
  if (named && d.actor) for (let i = d.actor.first; i < d.actor.last; i++) if (tokens.cls[i] !== CLASS.PUNCT) push(i)
  const start = d.verb >= 0 ? d.verb : d.at
  // The particles of negation and time right before the verb belong to it.
  if (
    d.verb >= 0 &&
    start > clause.first &&
    is[start - 1] & (IS.NEGATION | IS.FUTURE) &&
    !(is[start - 1] & IS.PREPOSITION)
  )
    push(start - 1)
  const end = layout.bounds[clause.sentence + 1]
  let length = parts.reduce((n, p) => n + p.text.length + 1, 0)
  const office = titleBefore(ctx, d.actor, start)
  for (let i = start; i < end; i++) {
    if (tokens.cls[i] === CLASS.NEWLINE) break
    if (timexAt[i] >= 0 || layout.depth[i] > layout.depth[start]) continue
    if (i > start && (within(i, d.actor) || within(i, office)) && named) continue
    if (tokens.cls[i] === CLASS.PUNCT) {
      if ('،,;:؛.-'.includes(tokens.norm[i]) && i > start + 2 && length > 24) break
      continue
    }
    if (i > start && i >= clause.last && length > 24 && !opensComplement(ctx, clauses, d, i)) break
    const text = i === start ? bareWord(ctx, d, i, cite) : cite(i)
    if (length + text.length > LONGEST && length > 12) break
    push(i, text)
    length += text.length + 1
  }
  while (parts.length > 1 && parts[parts.length - 1].weak) parts.pop()
  return parts
    .map((p) => p.text)
    .join(' ')
    .slice(0, 200)
}

/** What a speech verb is followed by is its content: the title goes on into it. */
function opensComplement(ctx: Context, clauses: readonly Clause[], d: Draft, i: number): boolean {
  if (d.reading.lemma.frame !== 'say') return false
  const next = clauses[d.clause + 1]
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

function bareWord(_ctx: Context, d: Draft, i: number, cite: (i: number) => string): string {
  const text = cite(i)
  if (i !== d.at) return text.replace(/^[وف](?=.{3})/, '')
  return text
}
