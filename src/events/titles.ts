import { CLASS } from '../text/tokens.ts'
import { hasArticle, isVerb } from './choose.ts'
import type { Context } from './context.ts'
import { isBoundPreposition } from './grammar/forms.ts'
import { BARE_THAT, BELONGS, TOOK_PLACE } from './grammar/frames.ts'
import { IS, wordClass } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'
import type { Clause, Draft, Range } from './model.ts'
import { carriesPreposition } from './phrases.ts'

/** UTF-16 units that a headline should keep to, and those up to which a phrase that is begun may go on. */
const LONG = 60
const LONGEST = 84
/** Words that a cut does not leave at the end. */
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
const STOPS = '،,;:؛.-–—'
const OPENS_QUOTE = '"«“'

const within = (i: number, r: Range | null) => r !== null && i >= r.first && i < r.last
const isWord = (ctx: Context, i: number) => ctx.tokens.cls[i] !== CLASS.PUNCT && ctx.tokens.cls[i] !== CLASS.NEWLINE

/** A headline in the making: words, and whether the last may stand last. */
class Line {
  private readonly words: { text: string; weak: boolean; opens: boolean }[] = []
  private length = 0

  /** `weak`: never the last word; `opens`: a phrase begins with it, so that a cut goes well before it. */
  push(text: string, weak: boolean, opens: boolean) {
    this.words.push({ text, weak, opens })
    this.length += text.length + 1
  }
  pop() {
    const last = this.words.pop()
    if (last) this.length -= last.text.length + 1
  }
  /** Whether there is room for a word that begins a phrase or, as the case is, goes on with one. */
  holds(text: string, opens: boolean) {
    return this.words.length <= 2 || this.length + text.length <= (opens ? LONG : LONGEST)
  }
  /** Too short for a headline to end at a comma. */
  get isShort() {
    return this.length * 2 < LONG
  }
  get count() {
    return this.words.length
  }
  colon() {
    const last = this.words.at(-1)
    if (last) last.text += ':'
  }
  /** Back to the last place where a phrase begins, if more than half stays. */
  cut() {
    const least = this.words.length / 2
    let n = this.words.length
    while (n > least && !this.words[n - 1].opens) n--
    if (n > least + 1) while (this.words.length >= n) this.pop()
  }
  toString() {
    while (this.words.length > 1 && this.words[this.words.length - 1].weak) this.pop()
    return this.words
      .map((w) => w.text)
      .join(' ')
      .slice(0, 200)
  }
}

/**
 * A headline from the text's own words, readable alone: a saying is «speaker: what is said»; else verb and noun in the
 * order of the text, and the subject in front where that is sound Arabic: it is named before the verb or right after it,
 * and is no plural beside a verb in the singular. Dates, brackets and the ranks before a name are left out.
 */
export function headline(
  ctx: Context,
  clauses: readonly Clause[],
  d: Draft,
  chosen: readonly (Reading | null)[],
): string {
  const line = new Line()
  const content = contentOf(ctx, clauses, d)
  if (content >= 0 && d.actor) {
    name(ctx, line, d.actor)
    line.colon()
    tell(ctx, clauses, d, line, content, null)
    return line.toString()
  }
  const start = startOf(d, chosen)
  const front = d.actor !== null && start === verbOf(d) && leads(ctx, clauses, d, chosen) ? d.actor : null
  if (front) name(ctx, line, front)
  const particle = particleBefore(ctx, clauses[d.clause], start)
  if (particle >= 0) line.push(bareText(ctx, particle, chosen), true, false)
  tell(ctx, clauses, d, line, start, front, chosen)
  return line.toString()
}

const verbOf = (d: Draft) => (d.verb >= 0 ? d.verb : d.at)

/** The first word told: the verb, but the noun itself after one that only says that it took place: «تمّ توقيع». */
function startOf(d: Draft, chosen: readonly (Reading | null)[]): number {
  if (d.role !== 'noun' || d.verb < 0) return d.at
  for (let i = d.at - 1; i >= d.verb; i--)
    if (isVerb(chosen[i])) return TOOK_PLACE.has((chosen[i] as Reading).lemma.citation) ? d.at : d.verb
  return d.verb
}

/** The particle of negation or future right before the verb. */
function particleBefore(ctx: Context, clause: Clause, verb: number): number {
  const i = verb - 1
  return i >= clause.first && ctx.is[i] & (IS.NEGATION | IS.FUTURE) && !(ctx.is[i] & IS.PREPOSITION) ? i : -1
}

function name(ctx: Context, line: Line, { first, last }: Range) {
  const { tokens } = ctx
  for (let i = first; i < last; i++)
    if (isWord(ctx, i)) line.push(tokens.text.slice(tokens.start[i], tokens.end[i]), false, i === first)
}

/** Whether the subject may stand in front of its verb. */
function leads(ctx: Context, clauses: readonly Clause[], d: Draft, chosen: readonly (Reading | null)[]): boolean {
  const actor = d.actor as Range
  const verb = verbOf(d)
  const r = chosen[verb]
  if (d.role === 'participle' || d.role === 'credit') return true
  if (!isVerb(r)) return false
  const plural = isPlural(ctx, actor)
  if (r.number === 'pl' || r.number === 'du') return plural
  if (plural) return false
  const clause = clauses[d.clause]
  if (actor.first < verb || actor.first >= clause.last) return true
  return standsAlone(ctx, actor, verb, clause, chosen)
}

/** Nothing but times, ranks and adverbs between verb and subject, and nothing after it that belongs to it. */
function standsAlone(
  ctx: Context,
  actor: Range,
  verb: number,
  clause: Clause,
  chosen: readonly (Reading | null)[],
): boolean {
  const { tokens, is, timexAt } = ctx
  const office = officeBefore(ctx, actor, verb)
  for (let i = verb + 1; i < actor.first; i++) {
    if (within(i, office) || timexAt[i] >= 0 || !isWord(ctx, i)) continue
    if (!(is[i] & (IS.ADVERB | IS.PREPOSITION)) && !isBoundPreposition(tokens.norm[i])) return false
    if (is[i] & IS.PREPOSITION && timexAt[i + 1] < 0) return false
  }
  let i = actor.last
  while (i < clause.last && timexAt[i] >= 0) i++
  if (i >= clause.last || !isWord(ctx, i)) return true
  // «قال فلان وزير الصحة», «أثار الخلاف حول القانون»: what follows belongs to the subject, or may.
  if (is[i] & IS.TITLE || (is[i] & IS.PREPOSITION && chosen[verb]?.lemma.preps.includes(''))) return false
  const form = tokens.norm[i]
  if (BELONGS.has(form)) return false
  const joined = form[0] === 'و' && form.length > 3 && !isVerb(chosen[i]) && wordClass(form) === 0
  return !joined
}

/** A subject of several persons or things: counted, or in the sound plural. */
function isPlural(ctx: Context, { first, last }: Range): boolean {
  const { tokens, is } = ctx
  if (tokens.cls[first] === CLASS.NUMBER || is[first] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  const head = tokens.norm[first]
  if (/^ال(مئات|عشرات|الاف)$/.test(head)) return true
  if (head.endsWith('ون') && head.length > 4) return true
  if (hasArticle(head) && head.endsWith('ين') && head.length > 5) return true
  // «مسلحون»، «خبراء»: a broken plural of persons in -اء, unless it opens a name.
  if (
    head.endsWith('اء') &&
    head.length > 4 &&
    (hasArticle(head) || last === first + 1 || tokens.norm[first + 1].endsWith('ون'))
  )
    return true
  return false
}

/** The words from `start` on, up to where the clause or the saying ends. */
function tell(
  ctx: Context,
  clauses: readonly Clause[],
  d: Draft,
  line: Line,
  start: number,
  front: Range | null,
  chosen: readonly (Reading | null)[] = [],
) {
  const { tokens, timexAt, is, layout } = ctx
  const clause = clauses[d.clause]
  const said = chosen.length === 0
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
    if (tokens.cls[i] === CLASS.PUNCT) {
      if (!STOPS.includes(tokens.norm[i]) || i <= start + 1 || resumes(ctx, i, end)) continue
      if (line.isShort && is[i + 1] & IS.PREPOSITION && !(is[i + 1] & (IS.SUBORDINATOR | IS.EVENTIVE))) {
        last = clauseEnd(clauses, clause, i + 1)
        continue
      }
      const after = afterApposition(ctx, i, end)
      if (after < 0) break
      i = after
      last = clauseEnd(clauses, clause, i + 1)
      continue
    }
    if (!said && i > start && i >= last && line.count > 2 && !opensComplement(ctx, clauses, d, i)) break
    if (said && i > start + 2 && is[i] & IS.SUBORDINATOR && !(is[i] & IS.PREPOSITION) && length > 24) break
    const text = i === start ? bareText(ctx, i, chosen) : tokens.text.slice(tokens.start[i], tokens.end[i])
    const opens = (is[i] & (IS.PREPOSITION | IS.LINK | IS.SUBORDINATOR)) !== 0 || /^[بلو]/.test(tokens.norm[i])
    if (!line.holds(text, opens)) {
      if (!opens) line.cut()
      break
    }
    line.push(text, (is[i] & NEVER_LAST) !== 0 && !within(i, d.actor), opens && i > start)
    length += text.length + 1
  }
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
function bareText(ctx: Context, i: number, chosen: readonly (Reading | null)[]): string {
  const { tokens } = ctx
  const text = tokens.text.slice(tokens.start[i], tokens.end[i])
  const form = tokens.norm[i]
  const linked = form.length > 2 && (form[0] === 'و' || form[0] === 'ف') && wordClass(form) === 0
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

/** The office that stands between the verb and the name: «وزير الخارجية الروسي سيرجي لافروف». */
function officeBefore(ctx: Context, actor: Range | null, start: number): Range | null {
  if (!actor || actor.first <= start) return null
  let first = -1
  for (let i = actor.first - 1; i > start; i--) {
    if (ctx.is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) || ctx.timexAt[i] >= 0 || ctx.tokens.cls[i] !== CLASS.WORD) break
    if (ctx.is[i] & IS.TITLE) first = i
  }
  return first < 0 ? null : { first, last: actor.first }
}
