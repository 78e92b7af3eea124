/** What holds of every extraction, whatever the text; each throws with the fault where it does not hold. */
import { Extraction, type Span } from '../../src/contract/event.ts'
import { type ExtractOptions, extract } from '../../src/extract.ts'

const DAY = /^-?\d{4,}-\d\d-\d\d$/

function check(holds: boolean, fault: string): asserts holds {
  if (!holds) throw new Error(fault)
}

function checkSpan(text: string, span: Span, name: string): void {
  check(span.start >= 0 && span.start < span.end && span.end <= text.length, `${name} is no stretch of the text`)
  check(text.slice(span.start, span.end) === span.text, `${name} is not the slice of its offsets`)
}

function checkDays(from: string | null, to: string | null): void {
  for (const day of [from, to]) check(day === null || DAY.test(day), `${day} is no day`)
  if (from && to && !from.startsWith('-') && from.length === to.length) check(from <= to, `${from} is after ${to}`)
}

/** Extracts and checks the schema, the spans, the dates, the ids and the order of the answer. */
export function checkPromises(text: string, options: ExtractOptions): void {
  const { document, timexes, events } = Extraction.parse(extract(text, options))
  check(document.length === text.length, 'the length is not that of the text')
  for (const timex of timexes) checkSpan(text, timex, timex.id)
  const ids = [...timexes, ...events].map(({ id }) => id)
  check(new Set(ids).size === ids.length, 'an id is given twice')
  const known = new Set(timexes.map(({ id }) => id))
  for (const event of events) {
    for (const name of ['trigger', 'actor', 'target', 'place', 'source'] as const)
      if (event[name]) checkSpan(text, event[name], `${event.id}.${name}`)
    for (const mention of event.mentions) checkSpan(text, mention, `${event.id}.mentions`)
    const { edtf, from, to, precision, basis, timex } = event.time
    checkDays(from, to)
    if (timex) check(known.has(timex), `${event.id} is dated by ${timex}, which is not there`)
    if (basis === 'none') check(edtf === null, `${event.id} has a date without a basis`)
    if (edtf === null) check(from === null && to === null && precision === null, `${event.id} is half dated`)
    check(event.title.trim() !== '', `${event.id} has no title`)
  }
  const undated = events.findIndex(({ time }) => time.edtf === null)
  if (undated >= 0)
    check(
      events.slice(undated).every(({ time }) => time.edtf === null),
      'an undated event stands before a dated one',
    )
}
