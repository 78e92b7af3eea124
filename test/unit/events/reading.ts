import type { Event } from '../../../src/contract/event.ts'
import { extract } from '../../../src/extract.ts'

/** The day that the texts of these tests came out: a Wednesday. */
export const DAY = '2021-03-10'

/** The events of a text that came out on that day, or on no known one. */
export const read = (text: string, publishedAt: string | null = DAY): Event[] =>
  extract(text, { publishedAt, trace: true }).events
/** The words that tell its events. */
export const told = (text: string): string[] => read(text).map((e) => e.trigger.text)
/** The event that a word tells. */
export const by = (text: string, trigger: string): Event | undefined =>
  read(text).find((e) => e.trigger.text === trigger)
/** Who does what a word tells, to whom, and where. */
export const actor = (text: string, trigger: string) => by(text, trigger)?.actor?.text
export const target = (text: string, trigger: string) => by(text, trigger)?.target?.text
export const place = (text: string, trigger: string) => by(text, trigger)?.place?.text
