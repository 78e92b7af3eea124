/** Meanings to places on the calendar: one small function for each kind of meaning. */
import type { Meaning } from '../meaning.ts'
import type { Anchor } from './anchor.ts'
import { calendar, feast, weekday } from './calendar.ts'
import { time } from './clock.ts'
import {
  century,
  decade,
  edge,
  ending,
  half,
  matches,
  millennium,
  nth,
  quarter,
  season,
  third,
  week,
} from './period.ts'
import { range } from './range.ts'
import { duration, offset, reference, rest, set, unit } from './relative.ts'
import type { Kind, Resolved, Resolver } from './resolved.ts'

const RESOLVERS: { [K in Kind]: Resolver<K> } = {
  calendar,
  weekday,
  unit,
  nth,
  offset,
  duration,
  set,
  third,
  week,
  edge,
  ending,
  quarter,
  half,
  season,
  matches,
  decade,
  century,
  millennium,
  feast,
  time,
  range,
  rest,
  reference,
  name: () => null,
}

/** Null where the words are no date after all («30 فبراير», a name). */
export function resolve(meaning: Meaning, anchor: Anchor): Resolved | null {
  return (RESOLVERS[meaning.is] as Resolver<Kind>)(meaning as never, anchor, resolve)
}
