import type { Event, Extraction, Span, Timex } from './contract/event.ts'
import type { Preference } from './contract/kinds.ts'
import { readEvents } from './events/index.ts'
import { tenseOf } from './events/words.ts'
import { readTime, type TimeExpression } from './temporal/index.ts'
import { findRetold, placesAgain } from './text/retold.ts'
import { scriptOf } from './text/script.ts'
import { type Tokens, tokenize } from './text/tokens.ts'
import { VERSION } from './version.ts'

export interface ExtractOptions {
  /** The day of publication (YYYY-MM-DD), or a date-time with an offset; without it, it is inferred or unknown. */
  publishedAt?: string | null
  title?: string | null
  url?: string | null
  /** Where a bare weekday, month or day goes when nothing in the text decides. */
  prefer?: Preference
  /** Adds to each timex and event the names of the rules that made it. */
  trace?: boolean
}

const timexOf = ({ id, start, end, text, type, value, mod, edtf, basis, trace }: TimeExpression): Timex => ({
  id,
  start,
  end,
  text,
  type,
  value,
  mod,
  edtf,
  basis,
  ...(trace && { trace }),
})

/** Gives timexes and events of paragraphs that are told again, and were read once, to the other places where they stand. */
function tellAgain({ text, again }: Tokens, timexes: Timex[], events: readonly Event[]): void {
  const retell = <T extends Span>(spans: T[]) => {
    for (const span of spans.slice())
      for (const on of placesAgain(again, text, span.start))
        spans.push({ ...span, start: span.start + on, end: span.end + on })
  }
  const told = timexes.slice()
  retell(timexes)
  timexes.sort((a, b) => a.start - b.start)
  const idOf = new Map<string, string>()
  const first = new Set(told)
  timexes.forEach((timex, n) => {
    const id = `t${n + 1}`
    if (first.has(timex)) idOf.set(timex.id, id)
    timex.id = id
  })
  for (const event of events) {
    retell(event.mentions)
    if (event.time.timex) event.time = { ...event.time, timex: idOf.get(event.time.timex) as string }
  }
}

/**
 * Text → tokens → temporal expressions → events: the one door of the core. Pure: the same input gives the same answer,
 * and it knows no clock, network, storage or locale.
 * @param digest what names the text, `sha256-<base64url>` of its UTF-8: each platform has its own way to make it
 */
export function read(text: string, digest: string, options: ExtractOptions = {}): Extraction {
  // Persian and Urdu share the letters, not the words: what looks like Arabic there is none.
  const tokens = tokenize(text, findRetold(scriptOf(text) === 'persian' ? '' : text))
  const time = readTime(tokens, { ...options, tenseOf })
  const timexes = time.timexes.map(timexOf)
  const events = readEvents(tokens, time, options)
  if (tokens.again.size > 0) tellAgain(tokens, timexes, events)
  return {
    document: {
      publishedAt: time.publishedAt,
      publishedAtBasis: time.publishedAtBasis,
      title: options.title ?? null,
      url: options.url ?? null,
      length: text.length,
      digest,
      extractor: `tarikh/${VERSION}`,
    },
    timexes,
    events,
  }
}
