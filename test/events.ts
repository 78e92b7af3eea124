/** Events as the page gets them, for tests that make their own. */
import type { Event } from '../src/contract/event.ts'

type Part = Partial<Omit<Event, 'time'>> & { time?: Partial<Event['time']> }

/** An event with only what a test cares for. */
export function event(part: Part = {}): Event {
  const span = { text: 'قال', start: 0, end: 3 }
  return {
    id: 'e1',
    kind: 'statement',
    cameo: null,
    title: 'عنوان',
    factuality: 'asserted',
    actor: null,
    target: null,
    place: null,
    source: null,
    trigger: span,
    mentions: [span],
    confidence: 0.9,
    salience: 0.6,
    ...part,
    time: { edtf: null, from: null, to: null, precision: null, basis: 'none', timex: null, ...part.time },
  }
}

export const onDay = (day: string): Partial<Event['time']> => ({
  edtf: day,
  from: day,
  to: day,
  precision: 'day',
  basis: 'stated',
})
