import {
  actsFor,
  bare,
  isBoundPreposition,
  isCarrying,
  isCast,
  isHolder,
  isKnownThing,
  isNamedBody,
  isObject,
  isPeople,
  isPerson,
} from './forms.ts'
import { isPlace, isPlaceHead, isPlaceName } from './places.ts'
import {
  endsInAt,
  endsInHamza,
  endsInIn,
  endsInUn,
  hasArticle,
  hasOwner,
  hasPronoun,
  isNisba,
  isOwned,
  isSoundPlural,
  startsWithLink,
} from './shapes.ts'
import { opensName } from './titles.ts'
import * as TRAIT from './trait.ts'

type Bits = readonly (readonly [bit: number, holds: (form: string) => boolean])[]

const OF_ANY: Bits = [
  [TRAIT.ARTICLE, hasArticle],
  [TRAIT.LINK, startsWithLink],
  [TRAIT.PEOPLE, isPeople],
  [TRAIT.PLACE_NAME, isPlaceName],
  [TRAIT.OBJECT, isObject],
  [TRAIT.BOUND, isBoundPreposition],
  [TRAIT.PLACE, isPlace],
  [TRAIT.PLACE_HEAD, isPlaceHead],
  [TRAIT.THING, isKnownThing],
  [TRAIT.CAST, isCast],
  [TRAIT.HOLDER, isHolder],
  [TRAIT.NAMED_BODY, isNamedBody],
  [TRAIT.PERSON, isPerson],
  [TRAIT.OPENS_NAME, opensName],
  [TRAIT.CARRYING, isCarrying],
]

/** Of what it is without its article. */
const OF_BARE: Bits = [
  [TRAIT.ACTS, actsFor],
  [TRAIT.BARE_OBJECT, isObject],
  [TRAIT.BARE_PLACE_HEAD, isPlaceHead],
  [TRAIT.BARE_THING, isKnownThing],
]

const always = () => true
const PRONOUNS: Bits = [
  [TRAIT.PRONOUN, hasPronoun],
  [TRAIT.OWNED, isOwned],
  [TRAIT.OWNER, hasOwner],
]
/** What an ending tells, by its last letter. */
const OF_ENDING = new Map<string, Bits>([
  [
    'ة',
    [
      [TRAIT.TA | TRAIT.FEMININE, always],
      [TRAIT.NISBA, isNisba],
    ],
  ],
  ['ت', [[TRAIT.AT | TRAIT.FEMININE, endsInAt]]],
  ['ي', [[TRAIT.NISBA, isNisba]]],
  [
    'ن',
    [
      [TRAIT.IN, endsInIn],
      [TRAIT.UN, endsInUn],
      [TRAIT.SOUND_PLURAL, isSoundPlural],
    ],
  ],
  ['ا', [[TRAIT.ALEF, always], ...PRONOUNS]],
  ['ء', [[TRAIT.HAMZA, endsInHamza]]],
  ['ه', PRONOUNS],
  ['م', PRONOUNS],
])

function among(bits: Bits, form: string): number {
  let all = 0
  for (const [bit, holds] of bits) if (holds(form)) all |= bit
  return all
}

/** Bits of `TRAIT` of a folded word. */
export const traitsOf = (form: string): number =>
  among(OF_ANY, form) | among(OF_BARE, bare(form)) | among(OF_ENDING.get(form[form.length - 1]) ?? [], form)
