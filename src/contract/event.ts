import * as z from 'zod/mini'
import { FACTUALITIES, KINDS, PRECISIONS, TIME_BASES } from './kinds.ts'

/** How many, or how far into the text. */
export const Count = z.int().check(z.minimum(0))
const Share = z.number().check(z.minimum(0), z.maximum(1))

/** A stretch of the text as received: UTF-16 code units, half-open; `text` is exactly that slice. */
export const Span = z.object({ text: z.string(), start: Count, end: Count })
export type Span = z.infer<typeof Span>

export const Timex = z.object({
  id: z.string(),
  start: Count,
  end: Count,
  text: z.string(),
  /** TIMEX3 type; a range is a DATE, with clock ends a TIME. */
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  /** TIMEX3 value; a range as from/to. */
  value: z.string(),
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE. */
  mod: z.nullable(z.string()),
  /** The place on the calendar, EDTF level 0 to 2, `mod` applied by thirds; null where it has none. */
  edtf: z.nullable(z.string()),
  basis: z.enum(['absolute', 'relative', 'vague']),
  /** Names of the rules that made it; only with `trace`. */
  trace: z.optional(z.array(z.string())),
})
export type Timex = z.infer<typeof Timex>

export const EventTime = z.object({
  edtf: z.nullable(z.string()),
  /** First and last possible day (YYYY-MM-DD), inclusive; null where open or undated. */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  precision: z.nullable(z.enum(PRECISIONS)),
  basis: z.enum(TIME_BASES),
  /** Id of the timex that dates it, or null. */
  timex: z.nullable(z.string()),
})
export type EventTime = z.infer<typeof EventTime>

export const Event = z.object({
  id: z.string(),
  kind: z.enum(KINDS as [(typeof KINDS)[number], ...(typeof KINDS)[number][]]),
  /** The nearest CAMEO code, or null. */
  cameo: z.nullable(z.string()),
  /** A headline, readable alone, built from the text's own words. */
  title: z.string(),
  time: EventTime,
  factuality: z.enum(FACTUALITIES),
  actor: z.nullable(Span),
  target: z.nullable(Span),
  place: z.nullable(Span),
  source: z.nullable(Span),
  trigger: Span,
  /** The clauses or sentences that tell it, the main one first. */
  mentions: z.array(Span).check(z.minLength(1)),
  /** That the event and its fields are right, 0–1, calibrated. */
  confidence: Share,
  /** How much a timeline of this article needs it, 0–1; from 0.5 on a good timeline must show it. */
  salience: Share,
  trace: z.optional(z.array(z.string())),
})
export type Event = z.infer<typeof Event>

export const DocumentInfo = z.object({
  publishedAt: z.nullable(z.string()),
  publishedAtBasis: z.enum(['given', 'inferred', 'none']),
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** UTF-16 units of the text. */
  length: Count,
  /** `sha256-<base64url>` of the UTF-8 text. */
  digest: z.string(),
  /** `tarikh/<version>` */
  extractor: z.string(),
})
export type DocumentInfo = z.infer<typeof DocumentInfo>

export const Extraction = z.object({ document: DocumentInfo, timexes: z.array(Timex), events: z.array(Event) })
export type Extraction = z.infer<typeof Extraction>
