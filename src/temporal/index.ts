import type { Timex } from '../contract/event.ts'
import type { Precision, Preference } from '../contract/kinds.ts'
import type { Tokens } from '../text/tokens.ts'

/** A temporal expression as the core passes it on: the contract's timex, the tokens it covers, its days. */
export interface TimeExpression extends Timex {
  /** First token, and the one after the last. */
  first: number
  last: number
  /** First and last possible day (YYYY-MM-DD), inclusive; null where open or without a place on the calendar. */
  from: string | null
  to: string | null
  precision: Precision | null
}

export interface TemporalOptions {
  /** A day or a date-time with an offset. */
  publishedAt?: string | null
  prefer?: Preference
  trace?: boolean
}

export interface TemporalReading {
  timexes: TimeExpression[]
  publishedAt: string | null
  publishedAtBasis: 'given' | 'inferred' | 'none'
}

export function readTime(_tokens: Tokens, options: TemporalOptions): TemporalReading {
  const publishedAt = options.publishedAt?.slice(0, 10) ?? null
  return { timexes: [], publishedAt, publishedAtBasis: publishedAt ? 'given' : 'none' }
}
