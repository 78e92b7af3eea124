import * as v from 'valibot'
import { PREFERENCES } from './kinds.ts'

/** Articles as they come in. */

/** UTF-8 bytes that a `text` may have; a body, or a line of NDJSON, may have four times as many. */
export const TEXT_LIMIT = 256 * 1024
export const BODY_LIMIT = 1024 * 1024

/** Whether YYYY-MM-DD is a day of the calendar. */
export const isDate = (s: string) => {
  const [y, m, d] = s.split('-').map(Number)
  const date = new Date(Date.UTC(2000, m - 1, d))
  date.setUTCFullYear(y)
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d
}

const DATE = /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/

/** A date (YYYY-MM-DD) or a date-time with an offset; the day is the one in that offset. */
export const PublishedAt = v.pipe(
  v.string(),
  v.regex(DATE, 'must be a date such as 2015-09-11, or a date-time with an offset such as 2015-09-11T18:30:00+03:00'),
  v.check((s) => isDate(s.slice(0, 10)), 'is not a day of the calendar'),
)

/** Text that can be stored and sent: no lone surrogate, no NUL. */
const clean = v.check<string, string>((s) => s.isWellFormed() && !s.includes('\0'), 'has a NUL or a lone surrogate')

/** A string that can be stored and sent, at most so long. */
export const plainText = (length: number) =>
  v.pipe(v.string(), v.maxLength(length, `is longer than ${length} characters`), clean)

const NO_ADDRESS = 'must be an http or https address'

export const ArticleInput = v.strictObject({
  text: v.pipe(
    v.string(),
    clean,
    v.check((s) => s.trim() !== '', 'is blank'),
  ),
  publishedAt: v.nullish(PublishedAt),
  title: v.nullish(plainText(1000)),
  url: v.nullish(
    v.pipe(
      v.string(NO_ADDRESS),
      v.url(NO_ADDRESS),
      v.check((s) => /^https?:$/.test(new URL(s).protocol), NO_ADDRESS),
      v.maxLength(2000, 'is longer than 2000 characters'),
    ),
  ),
  /** Where a bare weekday, month or day goes when nothing in the text decides. */
  prefer: v.optional(v.picklist(PREFERENCES)),
})
export type ArticleInput = v.InferOutput<typeof ArticleInput>
