import type { TemporalReading, TimeExpression } from '../temporal/index.ts'
import * as CLASS from '../text/class.ts'
import { bytes, numbers } from '../text/columns.ts'
import { repeats } from '../text/repeats.ts'
import { type Layout, layOut } from '../text/sentences.ts'
import { type Tokens, writes } from '../text/tokens.ts'
import { isVerb } from './choose/word.ts'
import { bare } from './grammar/forms.ts'
import { ROUGHLY } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import {
  BAN,
  FAQAD,
  FESTIVALS,
  KANA,
  KAY,
  MA,
  ONLY_BEFORE,
  RANKS,
  SIDES,
  SOON,
  STOPS,
  TEAM,
  THE_TIME,
  VALLEY,
  WHO,
} from './grammar/particles.ts'
import { endsInAn, hasArticle, preposed, startsWithHamza, withoutLink } from './grammar/shapes.ts'
import { ALI, isWrittenOn, opensName } from './grammar/titles.ts'
import { CLOSED, wordClass } from './grammar/words.ts'
import { CRAFT, DRONES, HAMZA_ABOVE, NO_PARTICLE, VERB_WITH } from './lexicon/homographs.ts'
import type { Reading } from './lexicon/types.ts'
import { type Word, wordOf } from './words.ts'

/** All that the stages know about a text, as columns over its tokens. */
export interface Context {
  readonly tokens: Tokens
  readonly time: TemporalReading
  readonly layout: Layout
  /** For each sentence the first one with the same words. */
  readonly first: Uint32Array
  /** Bits of `IS` of each token. */
  readonly is: Uint32Array
  /** Bits of `PLACE` of each token. */
  readonly place: Uint8Array
  /** Bits of `TRAIT` of each token. */
  readonly traits: Uint32Array
  /** Under which forms each token may settle the kind of an event beside it. */
  readonly cues: readonly (readonly string[])[]
  /** Index of the timex that covers a token, or -1. */
  readonly timexAt: Int32Array
  /** Event readings of a token; empty for most. */
  readonly readings: readonly (readonly Reading[])[]
  /** The first sentence that is body: one before it is the headline. */
  readonly body: number
  /** The one with the lead, past a second line of the headline too. */
  readonly lead: number
}

const NONE: readonly Reading[] = []
const NO_CUES: readonly string[] = []
/** A headline is a first line without a stop at its end, of at most so many tokens, with text after it. */
const HEADLINE = 30

function isHeadline({ cls, form }: Tokens, { bounds, paragraph }: Layout, n: number): boolean {
  const next = bounds[n + 1]
  // Of a text of one line, too.
  const alone = n === 0 && bounds.length === 2
  if ((!alone && (bounds.length < n + 3 || paragraph[n + 1] === paragraph[n])) || next - bounds[n] > HEADLINE)
    return false
  let last = next - 1
  while (last > bounds[n] && cls[last] === CLASS.NEWLINE) last--
  return cls[last] !== CLASS.PUNCT || !STOPS.holds(form[last])
}

/** «مهرجان كان»: the city, spelled like the verb. */
const isCity = ({ norm, form }: Tokens, i: number): boolean => norm[i] === KANA && FESTIVALS.holds(form[i - 1])

/** Words from a verb to the one that tells it from a particle. */
const GOVERNS = 8

/** No word stands before it, or it is joined to what does. */
const opensPhrase = (norm: readonly string[], cls: ArrayLike<number>, i: number): boolean =>
  i === 0 || cls[i - 1] !== CLASS.WORD || withoutLink(norm[i]) !== norm[i]

/** Who or how many lose something: not «فقد كان». */
const OWNERS = IS.TITLE | IS.COMMON | IS.NAME | IS.NUMERAL

/** «هنأ», «إمام»: spelled as a particle once folded, but not in the text. */
function isNoParticle(tokens: Tokens, i: number): boolean {
  const { norm, cls } = tokens
  const verb = opensPhrase(norm, cls, i) ? VERB_WITH.get(withoutLink(norm[i])) : undefined
  for (let j = i + 1; verb && j < i + GOVERNS && cls[j] !== CLASS.PUNCT; j++) if (verb.has(norm[j])) return true
  // «بناء المصنع», and not «بناء على طلبه».
  const only = ONLY_BEFORE.get(withoutLink(norm[i]))
  if (only) return norm[i + 1] !== only
  // «بان كي مون»: parts of a name, where no present follows.
  if (norm[i] === KAY) return !/^[يتنال]/.test(norm[i + 1] ?? '')
  if (norm[i] === BAN) return norm[i + 1] === KAY
  // «فقد الجيش مواقع», «فقد 30 شخصا منازلهم», «الذي فقد حياته», «أنه فقد ساقه».
  const next = norm[i + 1] ?? ''
  if (norm[i] === FAQAD) {
    const told = (wordClass(norm[i - 1] ?? '') & (IS.RELATIVE | IS.THAT)) !== 0
    return told || hasArticle(next) || endsInAn(next) || cls[i + 1] === CLASS.NUMBER || (wordClass(next) & OWNERS) !== 0
  }
  const letter = NO_PARTICLE.get(withoutLink(norm[i]))
  return letter !== undefined && writes(tokens, i, letter)
}

/** The name where the text writes the preposition with its own letter, «على»; else whichever it may be. */
const aliOr = (tokens: Tokens, i: number, own: number, parted: boolean): number =>
  own & ~(isWrittenOn(tokens.text, tokens.end[i]) ? IS.NAME : parted || joinsName(tokens, i) ? IS.PREPOSITION : 0)

/** The classes of a word that may be no particle after all. */
function classAt(tokens: Tokens, i: number, own: number, parted: boolean): number {
  if (tokens.norm[i] === ALI) return aliOr(tokens, i, own, parted)
  // «الفريق البرتغالي», «الفريق على ضيفه»: a team; a general has his rank or name after it.
  if (tokens.norm[i] === TEAM) return isGeneral(tokens, i) ? own : own & ~IS.TITLE
  if (tokens.norm[i] === WHO) return tokens.norm[i - 1] === THE_TIME ? own & ~IS.RELATIVE : own
  // «دبلوماسي غربي قال»: before a verb, or no noun, it is an adjective.
  if (SIDES.holds(tokens.form[i]) && opensNoNoun(tokens, i + 1)) return 0
  // «سرعان ما أعلن»
  if (tokens.norm[i] === MA) return SOON.holds(tokens.form[i - 1]) ? IS.ADVERB : own
  return isCity(tokens, i) ? IS.NAME : isNoParticle(tokens, i) ? 0 : own
}

/** «الفريق أول», «الفريق محمد», «الفريق الطبي محمد» */
function isGeneral({ norm }: Tokens, i: number): boolean {
  const next = norm[i + 1] ?? ''
  const after = hasArticle(next) ? wordClass(norm[i + 2] ?? '') & IS.NAME : 0
  return RANKS.has(next) || opensName(next) || (wordClass(next) & (IS.TITLE | IS.NAME)) !== 0 || after !== 0
}

/** «زين العابدين بن علي», «المنتج علي السمودي», «أعلن علي سالم»: within a name. */
function joinsName(tokens: Tokens, i: number): boolean {
  const { norm, form, cls } = tokens
  const before = norm[i - 1] ?? ''
  const next = norm[i + 1] ?? ''
  if (opensName(before)) return true
  if (cls[i - 1] !== CLASS.WORD || cls[i + 1] !== CLASS.WORD) return false
  const family = hasArticle(next) && wordClass(next) === 0 && !wordOf(form[i + 1]).readings.length
  // «محمد علي قال»: no preposition stands before a verb, or before another.
  if (wordClass(before) & IS.NAME && opensNoNoun(tokens, i + 1)) return true
  if (!family && !opensName(next) && !(wordClass(next) & IS.NAME)) return false
  if (hasArticle(before) && wordClass(before) & IS.TITLE) return true
  // Not «سيطر علي»: the verb's own preposition.
  const { readings } = wordOf(form[i - 1])
  return readings.some(isVerb) && !readings.some((r) => r.lemma.preps.includes(ALI))
}

/** A mark, a preposition, or what can only be a verb. */
function opensNoNoun({ norm, form, cls }: Tokens, i: number): boolean {
  if (cls[i] !== CLASS.WORD || wordClass(norm[i]) & IS.PREPOSITION) return true
  const { readings } = wordOf(form[i])
  return readings.length > 0 && readings.every(isVerb)
}

/** Whether a text tells «على» from «علي». */
const partsAli = ({ text, end, norm }: Tokens): boolean => norm.some((n, i) => n === ALI && isWrittenOn(text, end[i]))

/** «وادي النيل», and not «وأدى إلى». */
const isValley = ({ text, start, norm }: Tokens, i: number): boolean =>
  norm[i] === VALLEY && !startsWithHamza(text, start[i] + 1)

/** «طائرة مسيرة», «بالطائرات المسيرة», and no march. */
function isDrone({ norm, form }: Tokens, i: number): boolean {
  if (!DRONES.holds(form[i])) return false
  const before = norm[i - 1] ?? ''
  return CRAFT.has(bare(before)) || CRAFT.has(bare(before.slice(preposed(before).length)))
}

/** «الأحياء القديمة», and not «إحياء الذكرى». */
const isHamzaPlural = (tokens: Tokens, i: number, { plural }: Word): boolean => plural && writes(tokens, i, HAMZA_ABOVE)

/** The readings of a word that no class of it rules out. */
const readingsAt = (tokens: Tokens, i: number, word: Word): readonly Reading[] =>
  isValley(tokens, i) || isDrone(tokens, i) || isHamzaPlural(tokens, i, word) ? NONE : word.readings

/** «إيرين فابري-حداد»: joins two words of a name. */
export const isHyphen = ({ tokens: { norm, cls, start, end }, readings }: Context, i: number): boolean =>
  norm[i] === '-' &&
  end[i - 1] === start[i] &&
  end[i] === start[i + 1] &&
  cls[i - 1] === CLASS.WORD &&
  cls[i + 1] === CLASS.WORD &&
  readings[i + 1].length === 0

export function contextOf(tokens: Tokens, time: TemporalReading): Context {
  const parted = partsAli(tokens)
  const layout = layOut(tokens)
  const body = isHeadline(tokens, layout, 0) ? 1 : 0
  const is = numbers(tokens.length)
  const place = bytes(tokens.length)
  const traits = numbers(tokens.length)
  const timexAt = new Int32Array(tokens.length).fill(-1)
  time.timexes.forEach((x: TimeExpression, n) => {
    // «قرابة السابعة صباحا»
    const first = ROUGHLY.holds(tokens.form[x.first - 1]) ? x.first - 1 : x.first
    for (let i = first; i < x.last; i++) timexAt[i] = n
  })
  const read: (readonly Reading[])[] = new Array(tokens.length)
  const cues: (readonly string[])[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.cls[i] !== CLASS.WORD) {
      read[i] = NONE
      cues[i] = NO_CUES
      if (tokens.cls[i] === CLASS.NUMBER) is[i] = IS.NUMERAL
      continue
    }
    const word = wordOf(tokens.form[i])
    place[i] = word.place
    traits[i] = word.traits
    cues[i] = word.cues
    is[i] = word.doubtful ? classAt(tokens, i, word.is, parted) : word.is
    read[i] = word.readings.length > 0 && timexAt[i] < 0 && !(is[i] & CLOSED) ? readingsAt(tokens, i, word) : NONE
  }
  return {
    tokens,
    time,
    layout,
    first: repeats(tokens, layout),
    is,
    place,
    traits,
    cues,
    timexAt,
    readings: read,
    body,
    lead: body === 1 && isHeadline(tokens, layout, 1) ? 2 : body,
  }
}
