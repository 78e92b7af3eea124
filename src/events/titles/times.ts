/** The times that a headline leaves out. */

import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import { opensFeast } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import * as PLACE from '../grammar/place.ts'
import * as TRAIT from '../grammar/trait.ts'

/** «المسيرة الأسبوعية»: how often is what something is like, and stays. */
export const isTime = ({ timexAt, time, traits }: Context, i: number): boolean =>
  timexAt[i] >= 0 &&
  time.timexes[timexAt[i]].type !== 'DURATION' &&
  !(time.timexes[timexAt[i]].type === 'SET' && (traits[i] & TRAIT.NISBA) !== 0)

/** A time stands at i, with its preposition or without. */
export const timeFollows = ({ timexAt, is }: Context, i: number): boolean =>
  timexAt[i] >= 0 || ((is[i] & IS.PREPOSITION) !== 0 && timexAt[i + 1] >= 0)

/** «احتفالات رأس السنة»: a feast that a noun is named for is no mere time. */
export function namesFeast({ tokens, timexAt, is, place }: Context, i: number, start: number): boolean {
  let first = i
  while (first > start && timexAt[first - 1] === timexAt[i]) first--
  const before = first - 1
  return (
    before >= start &&
    tokens.cls[before] === CLASS.WORD &&
    !(is[before] & IS.PREPOSITION) &&
    (place[before] & PLACE.NAME) === 0 &&
    opensFeast(tokens.norm[first])
  )
}
