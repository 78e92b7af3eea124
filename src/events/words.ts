import type { Kind } from '../contract/kinds.ts'
import type { TenseOfWord } from '../temporal/tense.ts'
import { type Form, formOf, Known } from '../text/forms.ts'
import type { Tokens } from '../text/tokens.ts'
import { WordSet } from '../text/word-set.ts'
import { attachedBits } from './grammar/attached.ts'
import { isDeedWith } from './grammar/forms.ts'
import { occasionOf } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { BAN, FAQAD, KANA, KAY, MA, ONLY_BEFORE, SIDES, TEAM, WHO } from './grammar/particles.ts'
import * as PLACE from './grammar/place.ts'
import { placeBits } from './grammar/places.ts'
import * as ATTACHED from './grammar/preposed.ts'
import { ARTICLE, startsWithTa, topicOf, withoutLink } from './grammar/shapes.ts'
import { ALI } from './grammar/titles.ts'
import { traitsOf } from './grammar/traits.ts'
import { CLOSED, classOf } from './grammar/words.ts'
import { cuesOf } from './lexicon/collocations.ts'
import { HAMZA_PLURALS, NO_PARTICLE, VERB_WITH } from './lexicon/homographs.ts'
import type { Reading } from './lexicon/types.ts'
import { readings } from './morphology.ts'

/** What a folded form is by itself, whatever stands beside it. */
export interface Word {
  /** Bits of `IS`. */
  readonly is: number
  /** It is spelled as a particle or a name, and what stands beside it tells whether it is one. */
  readonly doubtful: boolean
  /** Bits of `PLACE`. */
  readonly place: number
  /** Bits of `TRAIT`. */
  readonly traits: number
  /** Bits of `ATTACHED`. */
  readonly attached: number
  /** The kind of what befalls or is held that it names. */
  readonly occasion: Kind | undefined
  /** Under which forms it may settle the kind of an event beside it. */
  readonly cues: readonly string[]
  /** It is spelled as a plural that only its hamza tells from the noun of a deed. */
  readonly plural: boolean
  /** Its first letters without the article, by which words are held to be of one topic. */
  readonly topic: string
  /** Its readings as an event word. */
  readonly readings: readonly Reading[]
}

const NONE: readonly Reading[] = []
const DOUBTFUL = new WordSet([
  ALI,
  KANA,
  KAY,
  BAN,
  FAQAD,
  MA,
  TEAM,
  WHO,
  ...SIDES,
  ...NO_PARTICLE.keys(),
  ...ONLY_BEFORE.keys(),
  ...VERB_WITH.keys(),
])

const isLikePlural = (norm: string, { stemStart, article }: Reading): boolean =>
  HAMZA_PLURALS.has(norm.slice(stemStart + (article ? ARTICLE.length : 0)))

function read(norm: string): Word {
  // «جنين», «سرت»: a town is hardly ever the verb that it is spelled like.
  const place = placeBits(norm)
  const own = place & PLACE.NAME ? NONE : readings(norm)
  return {
    is: classOf(norm),
    doubtful: DOUBTFUL.has(norm) || DOUBTFUL.has(withoutLink(norm)),
    place,
    traits: traitsOf(norm),
    // Of the others the reading tells.
    attached: own.length === 0 && isDeedWith(norm) ? ATTACHED.ALWAYS : attachedBits(norm),
    occasion: occasionOf(norm),
    cues: cuesOf(norm),
    plural: own.length > 0 && isLikePlural(norm, own[0]),
    topic: topicOf(norm),
    readings: own,
  }
}

const words = new Known(read)

export const wordOf = (form: Form): Word => words.of(form)

/** The kind of what befalls or is held that a token names. */
export const occasionAt = ({ form }: Tokens, i: number): Kind | undefined => form[i] && wordOf(form[i]).occasion

/** The tense of a word by the lexicon of events, for the reading of dates. */
export const tenseOf: TenseOfWord = (norm) => {
  const { is, place, readings } = wordOf(formOf(norm))
  if (is & IS.STATIVE) return 'present'
  if (is & CLOSED || place & PLACE.NAME) return 'none'
  if (readings.length === 0) return null
  if (readings.every((r) => r.form === 'past')) return 'past'
  if (readings.every((r) => r.form === 'present')) return readings[0].future ? 'future' : 'present'
  const past = readings.some((r) => r.form === 'past')
  if (!past && !readings.some((r) => r.form === 'present')) return 'none'
  // «تفقد»: a past of form V and its verbal noun. «قتل» may be either as well, and its shape tells nothing.
  return past && startsWithTa(norm, readings[0].stemStart) ? 'verbal' : null
}
