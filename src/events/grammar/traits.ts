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
  endsInAlef,
  endsInAt,
  endsInHamza,
  endsInIn,
  endsInTa,
  endsInUn,
  hasArticle,
  hasOwner,
  hasPronoun,
  isFeminine,
  isNisba,
  isOwned,
  isSoundPlural,
  startsWithLink,
} from './shapes.ts'
import { opensName } from './titles.ts'
import * as TRAIT from './trait.ts'

const BITS: readonly (readonly [bit: number, holds: (form: string) => boolean])[] = [
  [TRAIT.ARTICLE, hasArticle],
  [TRAIT.FEMININE, isFeminine],
  [TRAIT.TA, endsInTa],
  [TRAIT.NISBA, isNisba],
  [TRAIT.ALEF, endsInAlef],
  [TRAIT.LINK, startsWithLink],
  [TRAIT.ACTS, actsFor],
  [TRAIT.PEOPLE, isPeople],
  [TRAIT.PLACE_NAME, isPlaceName],
  [TRAIT.OBJECT, isObject],
  [TRAIT.BARE_OBJECT, (form) => isObject(bare(form))],
  [TRAIT.BOUND, isBoundPreposition],
  [TRAIT.OWNED, isOwned],
  [TRAIT.PRONOUN, hasPronoun],
  [TRAIT.OWNER, hasOwner],
  [TRAIT.PLACE, isPlace],
  [TRAIT.PLACE_HEAD, isPlaceHead],
  [TRAIT.BARE_PLACE_HEAD, (form) => isPlaceHead(bare(form))],
  [TRAIT.THING, isKnownThing],
  [TRAIT.BARE_THING, (form) => isKnownThing(bare(form))],
  [TRAIT.CAST, isCast],
  [TRAIT.HOLDER, isHolder],
  [TRAIT.IN, endsInIn],
  [TRAIT.UN, endsInUn],
  [TRAIT.SOUND_PLURAL, isSoundPlural],
  [TRAIT.AT, endsInAt],
  [TRAIT.HAMZA, endsInHamza],
  [TRAIT.NAMED_BODY, isNamedBody],
  [TRAIT.PERSON, isPerson],
  [TRAIT.OPENS_NAME, opensName],
  [TRAIT.CARRYING, isCarrying],
]

/** Bits of `TRAIT` of a folded word. */
export const traitsOf = (form: string): number =>
  BITS.reduce((bits, [bit, holds]) => (holds(form) ? bits | bit : bits), 0)
