/**
 * Asides: what a sentence says between two commas or in a bracket and goes on past. A time or a circumstance, who someone
 * is or what he is called.
 */

import * as CLASS from '../text/class.ts'
import { type Chosen, isVerb } from './choose/word.ts'
import type { Context } from './context.ts'
import { beginsWithWaw } from './grammar/forms.ts'
import * as IS from './grammar/is.ts'
import { PAUSES } from './grammar/particles.ts'
import { startsWithLink, startsWithWaw } from './grammar/shapes.ts'
import * as TRAIT from './grammar/trait.ts'
import { OPENS_ON, wordClass } from './grammar/words.ts'
import { carriesPreposition, isJoined } from './phrases/clitics.ts'

/** Tokens that a circumstance may have: «أعلنت الوزارة، اليوم السبت، تسجيل», «، في بيان لها، ». */
const CIRCUMSTANCE = 6
/** And those of an apposition: «ألقى سامي حداد، رئيس قسم المعلومات في الحكومة، كلمة». */
const APPOSITION = 10
/** Those of a name. */
const NAME = 4
/** Those of a bracket around the other name of someone: «وكالة الفضاء الأوروبية (إيسا)»; and around an office. */
const BRACKET = 5
const OFFICE = 9

/** The next pause past the one at i, with no more than an apposition between, or -1. */
function nextPause({ tokens: { form } }: Context, i: number, last: number): number {
  for (let j = i + 1; j < Math.min(last, i + APPOSITION + 2); j++) if (PAUSES.holds(form[j])) return j
  return -1
}

/** «قبلت المحكمة، أعلى محكمة في البلاد، طعونا»: past the comma at i another, with neither a preposition nor a link after it. */
export function opensAside(ctx: Context, i: number, last: number): boolean {
  const close = nextPause(ctx, i, last)
  return close >= 0 && !(ctx.is[close + 1] & OPENS_ON) && !carriesPreposition(ctx, close + 1)
}

/** The end of a bracket that opens at i and only names, or -1. */
function bracketEnd({ tokens: { norm }, layout: { sentence }, is }: Context, i: number, chosen: Chosen): number {
  if (norm[i] !== '(') return -1
  const longest = is[i + 1] & IS.TITLE ? OFFICE : BRACKET
  for (let j = i + 1; j <= i + 1 + longest && sentence[j] === sentence[i]; j++) {
    if (norm[j] === ')') return j
    if (isVerb(chosen[j] ?? null)) return -1
  }
  return -1
}

/**
 * The token after the aside that opens at i, or after its comma where a bracket or a time stands beside it, or -1:
 * «(إيسا)، قمرا», «، اليوم السبت، مرسوما», «، المنعقدة في الرباط، تأجيل».
 */
export function pastAside(ctx: Context, i: number, last: number, chosen: Chosen): number {
  const { tokens, timexAt, traits } = ctx
  const { norm, form } = tokens
  if (norm[i] === '(') {
    const close = bracketEnd(ctx, i, chosen)
    return close < 0 || close >= last ? -1 : close + 1
  }
  if (!PAUSES.holds(form[i])) return -1
  if (timexAt[i - 1] >= 0 || timexAt[i + 1] >= 0 || norm[i - 1] === ')') return i + 1
  const close = (traits[i + 1] & TRAIT.ARTICLE) !== 0 ? nextPause(ctx, i, last) : -1
  return close < 0 ? -1 : close + 1
}

/** و or ف before the word at i: «وقالت», «فيما», and not «وفاة», «فوز», «وزير». */
function goesOnLinked(ctx: Context, i: number, chosen: Chosen): boolean {
  const form = ctx.tokens.norm[i]
  // The text may end here.
  if (form === undefined) return false
  if (isJoined(ctx, i, chosen) || chosen[i]?.conjunction) return true
  return startsWithLink(form) && ctx.is[i] !== 0 && !(wordClass(form) & (IS.TITLE | IS.COMMON))
}

/** Two words of a name, which nothing else knows. */
function isCalled({ tokens, is, readings, timexAt, traits }: Context, i: number): boolean {
  for (let j = i + 1; j <= i + 2; j++) {
    if (tokens.cls[j] !== CLASS.WORD || is[j] & ~IS.NAME || readings[j].length > 0 || timexAt[j] >= 0) return false
    // «وسامي حداد» is joined; «وليد», «فادي» only begin so.
    if ((traits[j] & TRAIT.ARTICLE) !== 0 || (startsWithWaw(tokens.norm[j]) && !beginsWithWaw(tokens.norm[j])))
      return false
  }
  return true
}

/** Tokens that the aside may have which opens at comma i, or 0 where none does. */
function longestAt(ctx: Context, i: number): number {
  const { tokens, is, timexAt, traits } = ctx
  const next = i + 1
  if (next >= tokens.length) return 0
  // «محكمة الاستئناف، المنعقدة في الرباط، تأجيل»: an adjective of the subject.
  if (is[next] & IS.TITLE || (tokens.cls[next] === CLASS.WORD && (traits[next] & TRAIT.ARTICLE) !== 0))
    return APPOSITION
  if (timexAt[next] >= 0 || is[next] & IS.PREPOSITION) return CIRCUMSTANCE
  // «المتحدث باسم الجيش، سامي حداد، عبر»: who someone is.
  return isCalled(ctx, i) ? NAME : 0
}

/** The comma that closes the aside of at most so many tokens, or of times and circumstances alone, that opens at i; or -1. */
function asideEnd({ tokens, is, timexAt }: Context, i: number, end: number, longest: number, chosen: Chosen): number {
  let timed = true
  let told = 0
  for (let j = i + 1; j < end; j++) {
    if (PAUSES.holds(tokens.form[j])) return j > i + 1 ? j : -1
    if (isVerb(chosen[j]) || (is[j] & (IS.SUBORDINATOR | IS.KANA) && !(is[j] & IS.PREPOSITION))) return -1
    // «، صباح الاثنين بأحد مستشفيات الدار البيضاء، »: the words of a time do not count.
    if (timexAt[j] >= 0) continue
    timed &&= (is[j] & (IS.PREPOSITION | IS.ADVERB)) !== 0
    told++
    if (!timed && told > longest) return -1
  }
  return -1
}

/** Marks the commas and brackets of a sentence that only open or close an aside; the clause goes on over it. */
export function markAsides(ctx: Context, chosen: Chosen, sentence: number, aside: Uint8Array): void {
  const { tokens, layout, timexAt } = ctx
  const [begin, end] = [layout.bounds[sentence], layout.bounds[sentence + 1]]
  const mark = (open: number, close: number) => {
    aside[open] = 1
    aside[close] = 1
  }
  for (let i = begin; i < end; i++) {
    // «قتل، أمس، في غارة على المدينة، ثلاثة»: past a time another may open.
    if (tokens.cls[i] !== CLASS.PUNCT || (aside[i] && timexAt[i - 1] < 0)) continue
    if (!PAUSES.holds(tokens.form[i])) {
      const close = bracketEnd(ctx, i, chosen)
      if (close > i) mark(i, close)
      continue
    }
    const longest = longestAt(ctx, i)
    const close = longest > 0 ? asideEnd(ctx, i, end, longest, chosen) : -1
    // What goes on after it is no clause and no list of its own.
    if (close < 0 || tokens.cls[close + 1] !== CLASS.WORD || goesOnLinked(ctx, close + 1, chosen)) continue
    mark(i, close)
    if (longest !== NAME) continue
    // «، سامي حداد، اليوم الجمعة، إلى»: and the time after the name.
    let past = close + 1
    while (timexAt[past] >= 0) past++
    if (past > close + 1 && PAUSES.holds(tokens.form[past]) && !goesOnLinked(ctx, past + 1, chosen)) aside[past] = 1
  }
}

/**
 * The last mark of the aside that begins at comma i of a headline, or -1: «ظهر فلان، مؤسس الموقع، في المؤتمر». Where the
 * sentence has no more than its verb and subject yet, anything may come after it.
 */
export function lastOfAside(ctx: Context, i: number, end: number, whole: boolean, chosen: Chosen): number {
  const { norm, cls } = ctx.tokens
  const { traits } = ctx
  let relative = false
  for (let j = i + 1; j < Math.min(end - 1, i + (relative ? 2 : 1) * (APPOSITION + 1)); j++) {
    // «سامي حداد، توجه إلى المدينة، في»: a sentence is no aside, but a relative clause is, and «، في الجلسة التي بدأت أمس، ».
    const opens = j === i + 1 || (ctx.is[i + 1] & IS.PREPOSITION) !== 0
    relative ||= opens && (ctx.is[j] & IS.RELATIVE) !== 0 && (traits[j] & TRAIT.ARTICLE) !== 0
    if (isVerb(chosen[j]) && !relative) return -1
    if (norm[j] !== norm[i]) continue
    let next = j + 1
    while (next < end && (ctx.timexAt[next] >= 0 || cls[next] === CLASS.PUNCT)) next++
    // «، وصول»: a deed whose own first letter is و.
    if (j === i + 1 || next >= end || ((traits[next] & TRAIT.LINK) !== 0 && chosen[next]?.conjunction !== '')) return -1
    return !whole || ctx.is[next] & IS.PREPOSITION || carriesPreposition(ctx, next) ? next - 1 : -1
  }
  return -1
}

/** Whether a clause that only a time or a bracket has broken goes on after the comma at i: «أعلنت الوزارة، الاثنين، أن». */
export function goesOnPastTime({ tokens, timexAt, is }: Context, i: number, end: number): boolean {
  let j = i + 1
  let timed = false
  while (j < end && (timexAt[j] >= 0 || tokens.cls[j] === CLASS.PUNCT)) {
    if (timexAt[j] >= 0) timed = true
    j++
  }
  return j < end && (timed || (is[j] & IS.THAT) !== 0)
}

/** Whether comma i ends an aside of time: «أعلنت الهيئة، الاثنين، فوز». */
export function closesTime({ tokens, timexAt }: Context, i: number): boolean {
  let k = i - 1
  while (k >= 0 && timexAt[k] >= 0) k--
  return k >= 0 && k < i - 1 && tokens.norm[k] === tokens.norm[i]
}
