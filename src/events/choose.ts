import { CLASS } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { IS } from './grammar/words.ts'
import type { Reading } from './lexicon/types.ts'

export const isVerb = (r: Reading | null): r is Reading => r !== null && (r.form === 'past' || r.form === 'present')

const BEFORE_VERB = IS.QAD | IS.KANA | IS.FUTURE | IS.SUBORDINATOR
const BEFORE_NOUN = IS.DEMONSTRATIVE | IS.QUANTIFIER | IS.NUMERAL

export const hasArticle = (form: string): boolean =>
  (form.charCodeAt(0) === 0x627 && form.charCodeAt(1) === 0x644 && form.length > 3) ||
  (form.charCodeAt(1) === 0x627 && form.charCodeAt(2) === 0x644 && form.length > 4 && 'وفبك'.includes(form[0])) ||
  (form.charCodeAt(0) === 0x644 && form.charCodeAt(1) === 0x644 && form.length > 3)

/** The word before i that counts: quotation marks, adverbs and times are passed over; -1 at the start of a clause. */
export function wordBefore(ctx: Context, i: number): number {
  const { tokens, is, timexAt, layout } = ctx
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--) {
    if (tokens.cls[j] === CLASS.PUNCT) {
      if ('«»"“”'.includes(tokens.norm[j])) continue
      return -1
    }
    if (tokens.cls[j] === CLASS.NEWLINE) return -1
    if (timexAt[j] >= 0) continue
    if (is[j] & IS.ADVERB && !(is[j] & ~(IS.ADVERB | IS.COMMON))) continue
    return j
  }
  return -1
}

/** Whether a form that could be a verb or a noun stands where a verb stands. */
function standsAsVerb(ctx: Context, i: number, finite: Reading): boolean {
  const before = wordBefore(ctx, i)
  if (finite.conjunction !== '') return true
  if (before < 0) return ctx.layout.sentence[i] >= ctx.body
  const is = ctx.is[before]
  if (is & BEFORE_VERB) return true
  if (is & IS.NEGATION && !(is & IS.PREPOSITION)) return true
  if (is & IS.PREPOSITION) return ctx.tokens.norm[before] === 'كما'
  if (is & BEFORE_NOUN) return false
  if (ctx.readings[before].some((r) => isVerb(r))) return false
  // After a complete noun phrase a verb; a noun that may wait for its genitive makes it a noun.
  const form = ctx.tokens.norm[before]
  if (hasArticle(form)) return true
  return ctx.readings[before].length === 0 && !(is & (IS.COMMON | IS.TITLE)) && !form.endsWith('ة')
}

/** The reading of a token that its neighbours ask for, or null. */
export function choose(ctx: Context, i: number): Reading | null {
  const all = ctx.readings[i]
  if (all.length === 0) return null
  const finite = all.filter(isVerb)
  const nominal = all.filter((r) => !isVerb(r))
  if (finite.length === 0) return nominal[0]
  const before = wordBefore(ctx, i)
  const governed =
    before >= 0 &&
    (ctx.is[before] & IS.PREPOSITION) !== 0 &&
    (ctx.is[before] & IS.SUBORDINATOR) === 0 &&
    !'كما بما لما مما عما حتي'.includes(ctx.tokens.norm[before])
  if (nominal.length === 0) return governed ? null : tensed(ctx, before, finite)
  if (governed || !standsAsVerb(ctx, i, finite[0])) return nominal[0]
  return tensed(ctx, before, finite)
}

/** Among finite readings the one that the particle before asks for: the present after لم and لن. */
function tensed(ctx: Context, before: number, finite: readonly Reading[]): Reading {
  if (before >= 0 && ctx.is[before] & (IS.FUTURE | IS.NEGATION))
    return finite.find((r) => r.form === 'present') ?? finite[0]
  return finite[0]
}
