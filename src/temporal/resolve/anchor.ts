/** What an expression is resolved against: the day of publication, the dates told before, the tense around it. */
import type { Preference } from '../../contract/kinds.ts'
import { civil, mondayOf, weekdayOf } from '../calendars/gregorian.ts'
import type { Calendared } from '../edtf.ts'
import type { Tense } from '../tense.ts'

export interface Anchor {
  /** Day of publication, or null where it is unknown. */
  readonly today: number | null
  /** Minutes of the day of publication, where it has a clock. */
  readonly now: number | null
  /** The last place told of, with a day, a month or a year. */
  last: Calendared | null
  /** The year that stands alone on a line above, or null: a chronicle's. */
  heading: number | null
  readonly prefer: Preference
  /** The text is nothing but the expression: a field of a form, a command. */
  readonly fragment: boolean
  tense(): Tense
  /** The day told last in the same sentence, where it is a single one. */
  beside(): number | null
  /** Tokens since the last place on the calendar. */
  sinceTold(): number
  note(text: string): void
}

/** The direction that decides between the last and the next: −1 past, +1 future, 0 none. */
export function direction(anchor: Anchor): -1 | 0 | 1 {
  const tense = anchor.tense()
  if (tense === 'future') return 1
  if (tense === 'past') return -1
  if (anchor.prefer === 'future') return 1
  if (anchor.prefer === 'past') return -1
  return 0
}

/** How much nearer the next must be than the last for it to be meant, where no tense decides: news tells of the past. */
const NEARER = 4

/** Which of a past and a coming candidate is meant. `span` are the days that the anchor's own period has. */
export function choose(anchor: Anchor, back: number, ahead: number): number {
  const way = direction(anchor)
  if (way !== 0) return way < 0 ? back : ahead
  const today = anchor.today as number
  return today - back > NEARER * (ahead - today) || (anchor.tense() === 'present' && ahead - today < today - back)
    ? ahead
    : back
}

/** A bare weekday: the latest one up to today, or the next one from today where the clause looks ahead. */
export function weekdayNear(anchor: Anchor, weekday: number): number {
  const today = anchor.today as number
  const back = today - ((weekdayOf(today) - weekday + 7) % 7)
  const ahead = today + ((weekday - weekdayOf(today) + 7) % 7)
  const way = direction(anchor)
  // A present beside a weekday tells a plan: «يصل الوفد الأحد».
  return way > 0 || (way === 0 && (anchor.fragment || anchor.tense() === 'present')) ? ahead : back
}

/** A weekday «الماضي» or «المقبل»: the nearest one before or after today, today excluded; further by whole weeks. */
export function weekdayToward(today: number, weekday: number, steps: number): number {
  if (steps === 0) {
    const back = (weekdayOf(today) - weekday + 7) % 7
    return back <= 3 ? today - back : today + 7 - back
  }
  const near = steps < 0 ? -(((weekdayOf(today) - weekday + 6) % 7) + 1) : ((weekday - weekdayOf(today) + 6) % 7) + 1
  return today + near + (steps - Math.sign(steps)) * 7
}

/** A weekday of the anchor's week, or of one so many weeks away; the week begins on Monday (ISO 8601). */
export const weekdayOfWeek = (today: number, weekday: number, weeks: number) =>
  mondayOf(today) + weeks * 7 + ((weekday + 6) % 7)

/** The year that a month, or a day of it, falls in when it is not told. */
export function yearNear(anchor: Anchor, month: number, day: number | undefined): number {
  const today = anchor.today as number
  const now = civil(today)
  if (day === undefined && month === now.month) return now.year
  if (direction(anchor) === 0 && anchor.tense() === null) return now.year
  const reached = now.month > month || (now.month === month && now.day >= (day ?? 1))
  const backYear = reached ? now.year : now.year - 1
  const middle = (year: number) => (year * 12 + month - 1) * 30.44 + (day ?? 15)
  const at = (now.year * 12 + now.month - 1) * 30.44 + now.day
  const sameDay = now.month === month && now.day === day
  if (sameDay) return now.year
  const way = direction(anchor)
  if (way !== 0) return way < 0 ? backYear : backYear + 1
  const nearer = anchor.tense() === 'present' ? 1 : NEARER
  return at - middle(backYear) > nearer * (middle(backYear + 1) - at) ? backYear + 1 : backYear
}

/** The year of a month «الماضي» or «المقبل», seen from today. */
export function yearToward(today: number, month: number, day: number | undefined, steps: number): number {
  const now = civil(today)
  if (steps === 0) return now.year
  const passed = now.month > month || (now.month === month && day !== undefined && now.day > day)
  const coming = now.month < month || (now.month === month && day !== undefined && now.day < day)
  if (steps < 0) return (passed ? now.year : now.year - 1) + steps + 1
  return (coming ? now.year : now.year + 1) + steps - 1
}
