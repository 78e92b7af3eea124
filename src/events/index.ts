import type { Event } from '../contract/event.ts'
import type { TemporalReading } from '../temporal/index.ts'
import type { Tokens } from '../text/tokens.ts'

/** The events that a text tells, in the order of the contract. */
export function readEvents(_tokens: Tokens, _time: TemporalReading, _options: { trace?: boolean }): Event[] {
  return []
}
