import * as v from 'valibot'
import { FACTUALITIES, KINDS, PRECISIONS, TIME_BASES } from './kinds.ts'

/** How many, or how far into the text. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** A stretch of the text as received: UTF-16 code units, half-open; `text` is exactly that slice. */
export const Span = v.object({ text: v.string(), start: Count, end: Count })
export type Span = v.InferOutput<typeof Span>

export const Timex = v.object({
  id: v.string(),
  start: Count,
  end: Count,
  text: v.string(),
  /** TIMEX3 type; a range is a DATE, with clock ends a TIME. */
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  /** TIMEX3 value; a range as from/to. */
  value: v.string(),
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE. */
  mod: v.nullable(v.string()),
  /** The place on the calendar, EDTF level 0 to 2, `mod` applied by thirds; null where it has none. */
  edtf: v.nullable(v.string()),
  basis: v.picklist(['absolute', 'relative', 'vague']),
  /** Names of the rules that made it; only with `trace`. */
  trace: v.optional(v.array(v.string())),
})
export type Timex = v.InferOutput<typeof Timex>

export const EventTime = v.object({
  edtf: v.nullable(v.string()),
  /** First and last possible day (YYYY-MM-DD), inclusive; null where open or undated. */
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  precision: v.nullable(v.picklist(PRECISIONS)),
  basis: v.picklist(TIME_BASES),
  /** Id of the timex that dates it, or null. */
  timex: v.nullable(v.string()),
})
export type EventTime = v.InferOutput<typeof EventTime>

export const Event = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  /** The nearest CAMEO code, or null. */
  cameo: v.nullable(v.string()),
  /** A headline, readable alone, built from the text's own words. */
  title: v.string(),
  time: EventTime,
  factuality: v.picklist(FACTUALITIES),
  actor: v.nullable(Span),
  target: v.nullable(Span),
  place: v.nullable(Span),
  source: v.nullable(Span),
  trigger: Span,
  /** The clauses or sentences that tell it, the main one first. */
  mentions: v.pipe(v.array(Span), v.minLength(1)),
  /** That the event and its fields are right, 0–1, calibrated. */
  confidence: Share,
  /** How much a timeline of this article needs it, 0–1; from 0.5 on a good timeline must show it. */
  salience: Share,
  trace: v.optional(v.array(v.string())),
})
export type Event = v.InferOutput<typeof Event>

export const DocumentInfo = v.object({
  publishedAt: v.nullable(v.string()),
  publishedAtBasis: v.picklist(['given', 'inferred', 'none']),
  title: v.nullable(v.string()),
  url: v.nullable(v.string()),
  /** UTF-16 units of the text. */
  length: Count,
  /** `sha256-<base64url>` of the UTF-8 text. */
  digest: v.string(),
  /** `tarikh/<version>` */
  extractor: v.string(),
})
export type DocumentInfo = v.InferOutput<typeof DocumentInfo>

export const Extraction = v.object({ document: DocumentInfo, timexes: v.array(Timex), events: v.array(Event) })
export type Extraction = v.InferOutput<typeof Extraction>
