import * as CLASS from '../text/class.ts'
import { bytes } from '../text/columns.ts'
import { writes } from '../text/tokens.ts'
import { markAsides, opensAside } from './asides.ts'
import { type Chosen, isVerb, wordBefore } from './choose/word.ts'
import { type Context, isHyphen } from './context.ts'
import { isBoundPreposition, measureAt } from './grammar/forms.ts'
import { CAUSES, FROM, WHERE } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { AS_FOR, COMMAS, EITHER, isBut, MA, PAUSES, QUOTES, THEN } from './grammar/particles.ts'
import * as PLACE from './grammar/place.ts'
import { endsAsPast, startsWithLink } from './grammar/shapes.ts'
import * as TRAIT from './grammar/trait.ts'
import { OPENS_ON } from './grammar/words.ts'
import type { Frame, Reading } from './lexicon/types.ts'
import type { Clause } from './model.ts'
import { isJoined } from './phrases/clitics.ts'
import { acts } from './phrases/names.ts'
import { isSize } from './phrases/number.ts'
import { phraseAt } from './phrases.ts'

/** Subordinators that are only such before a verb or a particle: ما, من, كما, حتى … */
function opensClause(ctx: Context, i: number, chosen: Chosen): boolean {
  const is = ctx.is[i]
  if (!(is & IS.SUBORDINATOR)) return false
  if (!(is & IS.PREPOSITION)) {
    // «من حيث الحجم» is a preposition.
    if (ctx.tokens.norm[i] === WHERE) return ctx.tokens.norm[i - 1] !== FROM
    // «ما يقارب», «ما بين»: only with a verb after it.
    return ctx.tokens.norm[i] !== MA || (isVerb(chosen[i + 1] ?? null) && measureAt(ctx.tokens, i) === 0)
  }
  if (i + 1 >= ctx.tokens.length) return false
  const next = ctx.is[i + 1]
  return isVerb(chosen[i + 1]) || (next & (IS.QAD | IS.KANA | IS.NEGATION | IS.FUTURE)) !== 0
}

/**
 * «تم اليوم الخميس، تعيين», «أصدر الرئيس (…)، مرسوما»: right after a time or a bracket a comma parts a verb from the noun
 * that it waits for, if no verb follows it.
 */
function opensObject(ctx: Context, i: number, chosen: Chosen): boolean {
  const { tokens, is, timexAt, layout, traits } = ctx
  const next = i + 1
  if (i === 0 || tokens.cls[next] !== CLASS.WORD || timexAt[next] >= 0 || isJoined(ctx, next, chosen)) return false
  if (
    timexAt[i - 1] < 0 &&
    tokens.norm[i - 1] !== ')' &&
    !QUOTES.holds(tokens.form[i - 1]) &&
    !closesPlace(ctx, i, chosen)
  )
    return false
  const closed = IS.SUBORDINATOR | IS.LINK | IS.ADVERB | IS.PRONOUN | IS.PREPOSITION | IS.DEMONSTRATIVE | IS.KANA
  if (is[next] & closed || isVerb(chosen[next])) return false
  // «استقبل الملك، أمس، وزير الخارجية»: an office, if it does nothing itself.
  if (is[next] & IS.TITLE && verbFollows(ctx, next, chosen)) return false
  // «، الشركة أعلنت»: another sentence.
  const second = chosen[next + 1] ?? null
  return !(isVerb(second) && (traits[next] & TRAIT.ARTICLE) !== 0) && layout.sentence[next] === layout.sentence[i]
}

/** Tokens from a verb to the end of the place after it. */
const PLACED = 6

/** «اختتم في العاصمة الدوحة، معرض»: the comma after a verb that opens its sentence and a place, before its subject. */
function closesPlace({ layout, place, is }: Context, i: number, chosen: Chosen): boolean {
  if (!(place[i - 1] & PLACE.NAME) || place[i + 1] & (PLACE.NAME | PLACE.HEAD)) return false
  const verb = layout.bounds[layout.sentence[i]]
  return i - verb <= PLACED && isVerb(chosen[verb]) && (is[verb + 1] & IS.PREPOSITION) !== 0
}

/** Whether a verb stands after token i in its sentence, before the next mark. */
function verbFollows({ tokens, layout }: Context, i: number, chosen: Chosen): boolean {
  const end = layout.bounds[layout.sentence[i] + 1]
  for (let j = i; j < end && tokens.cls[j] !== CLASS.PUNCT; j++) if (isVerb(chosen[j])) return true
  return false
}

/** «أسفر الحادث صباح الخميس، عن»: past the comma stands the preposition that a verb of outcome or change waits for. */
function opensOutcome(ctx: Context, i: number, verb: number, chosen: Chosen): boolean {
  const lemma = chosen[verb]?.lemma
  if (!lemma || !(CAUSES.holds(lemma.headword) || lemma.frame === 'happen')) return false
  const { norm } = ctx.tokens
  if (!(ctx.is[i + 1] & IS.PREPOSITION) || !lemma.preps.includes(norm[i + 1])) return false
  for (let k = verb + 1; k < i; k++) if (lemma.preps.includes(norm[k])) return false
  return true
}

const OWES = new Set<Frame>(['act', 'light'])

/**
 * «استهدف الجيش في ساعات مبكرة، تجمعات», «افتتح الوزير، الجلسة»: past the subject of a verb that needs an object, or one
 * circumstance more, the noun that a comma parts from it.
 */
function opensOwed(ctx: Context, i: number, verb: number, chosen: Chosen): boolean {
  const r = chosen[verb] as Reading
  const { is, tokens, traits } = ctx
  const next = i + 1
  if (r.pronoun !== '' || r.voice === 'passive' || !OWES.has(r.lemma.frame) || !r.lemma.preps.includes('')) return false
  if (tokens.cls[next] !== CLASS.WORD || is[next] & (OPENS_ON | IS.ADVERB | IS.PRONOUN | IS.TITLE | IS.STATIVE))
    return false
  if (ctx.timexAt[next] >= 0 || chosen[next]?.form === 'active' || isJoined(ctx, next, chosen)) return false
  // «، أسرعت الحكومة»: a verb that the lexicon lacks.
  if (endsAsPast(tokens.norm[next]) || (traits[next] & TRAIT.OWNED) !== 0) return false
  if (verbFollows(ctx, next, chosen)) return false
  // «قبلت المحكمة، أعلى محكمة في البلاد، طعونا»
  if (opensAside(ctx, i, ctx.layout.bounds[ctx.layout.sentence[i] + 1])) return false
  const subject = phraseAt(ctx, verb + 1, i, chosen, true)
  if (!subject || !acts(ctx, subject)) return false
  let { last } = subject
  // «رئيس الوزراء الشيخ سامي حداد»
  if (is[last] & IS.TITLE) last = phraseAt(ctx, last, i, chosen)?.last ?? last
  return last === i || ((is[last] & IS.PREPOSITION) !== 0 && phraseAt(ctx, last + 1, i, chosen)?.last === i)
}

/** Past the comma at i stands what the verb of the clause waits for. */
const opensAwaited = (ctx: Context, i: number, verb: number, chosen: Chosen): boolean =>
  (PAUSES.holds(ctx.tokens.form[i]) && opensObject(ctx, i, chosen)) ||
  opensOutcome(ctx, i, verb, chosen) ||
  opensOwed(ctx, i, verb, chosen)

/** «خلفت الحوادث التي وقعت، أمس، مصرع»: past the time of a relative clause whose verb has no object its main clause goes on. */
const closesRelative = ({ tokens, is, timexAt }: Context, i: number, verb: Reading, after: string): boolean =>
  timexAt[i - 1] >= 0 &&
  PAUSES.holds(tokens.form[i]) &&
  !(is[i + 1] & IS.PREPOSITION) &&
  !verb.lemma.preps.includes('') &&
  !isBoundPreposition(after)

/** Whether a new clause begins at token i, and how. */
function boundary(
  ctx: Context,
  i: number,
  chosen: Chosen,
  verb: number,
  opener: number,
  aside: Uint8Array,
): 'sub' | 'link' | 'new' | null {
  const { tokens, is } = ctx
  if (opensClause(ctx, i, chosen)) return 'sub'
  const form = tokens.norm[i]
  const own = chosen[i]
  if (isVerb(own) && own.conjunction !== '') return 'link'
  if (startsWithLink(form) && is[i] & (IS.QAD | IS.KANA | IS.FUTURE | IS.NEGATION | IS.PRONOUN)) return 'link'
  if (form === THEN || (form === AS_FOR && !writes(tokens, i, EITHER)) || (is[i] & IS.LINK && isBut(form)))
    return 'link'
  if (is[i] & IS.KANA && !(wordBefore(ctx, i) >= 0 && is[wordBefore(ctx, i)] & (IS.NEGATION | IS.QAD | IS.THAT)))
    return 'new'
  if (own && own.form === 'active' && own.lemma.frame === 'say' && own.tanwin) return 'new'
  const hasVerb = verb >= 0
  if (hasVerb && isVerb(own)) {
    if (isSize(ctx, i, chosen)) return null
    const before = wordBefore(ctx, i)
    const carried = before >= 0 && (is[before] & (IS.QAD | IS.FUTURE | IS.NEGATION | IS.KANA)) !== 0
    return carried ? null : 'new'
  }
  if (tokens.cls[i] === CLASS.PUNCT && COMMAS.holds(tokens.form[i]) && ctx.timexAt[i] < 0 && !isHyphen(ctx, i)) {
    if (hasVerb && opener & IS.RELATIVE && closesRelative(ctx, i, chosen[verb] as Reading, tokens.norm[verb + 1]))
      return 'new'
    return hasVerb && (aside[i] || opensAwaited(ctx, i, verb, chosen)) ? null : 'new'
  }
  return null
}

/** A finite verb right after كان, بدأ and their like, or after قد, shares their clause. */
function sharesClause(ctx: Context, verb: number, i: number, chosen: Chosen): boolean {
  if (verb < 0) return false
  const frame = chosen[verb]?.lemma.frame
  return (ctx.is[verb] & IS.KANA) !== 0 || frame === 'aux'
    ? i - verb <= 8 && (ctx.traits[i] & TRAIT.LINK) === 0 && !hasDeed(ctx, verb, i, chosen)
    : false
}

/** «أقدمت على تفجير منزل يبعد»: between an auxiliary and another verb a noun after its own preposition. */
function hasDeed({ tokens }: Context, verb: number, i: number, chosen: Chosen): boolean {
  const preps = chosen[verb]?.lemma.preps ?? []
  for (let j = verb + 1; j + 1 < i; j++) {
    const r = chosen[j + 1]
    if (preps.includes(tokens.norm[j]) && r?.form === 'masdar') return true
  }
  return false
}

/** Cuts the sentences of a text into clauses. */
export function cut(ctx: Context, chosen: Chosen): Clause[] {
  const { bounds } = ctx.layout
  const clauses: Clause[] = []
  const aside = bytes(ctx.tokens.length)
  for (let s = 0; s + 1 < bounds.length; s++) {
    markAsides(ctx, chosen, s, aside)
    cutSentence(ctx, chosen, s, aside, clauses)
  }
  return clauses
}

/** Cuts one sentence, and puts its clauses after those before. */
function cutSentence(ctx: Context, chosen: Chosen, sentence: number, aside: Uint8Array, clauses: Clause[]): void {
  const { bounds } = ctx.layout
  let first = bounds[sentence]
  let opener = 0
  let openerAt = -1
  let linked = false
  let verb = -1
  let kana = -1
  const close = (last: number) => {
    if (last > first) clauses.push({ index: clauses.length, first, last, sentence, opener, openerAt, verb, linked })
  }
  for (let i = bounds[sentence]; i < bounds[sentence + 1]; i++) {
    const finite = isVerb(chosen[i])
    const shared = finite && (sharesClause(ctx, verb, i, chosen) || (kana >= 0 && verb < 0))
    const kind = i > first && !shared ? boundary(ctx, i, chosen, verb, opener, aside) : null
    if (kind) {
      // A negation, قد or سوف before the verb goes with it.
      let start = i
      while (
        kind !== 'sub' &&
        start - 1 > first &&
        ctx.is[start - 1] & (IS.QAD | IS.FUTURE) &&
        (ctx.traits[start - 1] & TRAIT.ARTICLE) === 0
      )
        start--
      close(start)
      first = start
      opener = 0
      openerAt = -1
      linked = kind === 'link'
      verb = -1
      kana = -1
    }
    if (opensClause(ctx, i, chosen) && openerAt < 0 && verb < 0) {
      opener = ctx.is[i]
      openerAt = i
    }
    if (ctx.is[i] & IS.KANA && kana < 0 && verb < 0) kana = i
    if (finite && (verb < 0 || shared)) verb = i
    // «[جريمة] وقعت»: a verb whose own first letter is و is joined to nothing.
    const joined = finite ? chosen[i]?.conjunction !== '' : (ctx.traits[i] & TRAIT.LINK) !== 0
    if (i === first && joined && (finite || ctx.is[i] & (IS.QAD | IS.KANA))) linked = true
  }
  close(bounds[sentence + 1])
}
