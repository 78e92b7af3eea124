/**
 * The day of publication from the text itself: a weekday with its full date in the lead, or a full date that the lead
 * tells as the day of speaking. Later and bare dates are the story's, not the paper's.
 */
import * as CLASS from '../text/class.ts'
import { fold, type Tokens } from '../text/tokens.ts'
import { dayNumber, monthLength, weekdayOf } from './calendars/gregorian.ts'
import { hijriMonthStart } from './calendars/hijri.ts'
import { LIVES, PUBLISHED } from './lexicon/context.ts'
import type { Match } from './matcher.ts'
import type { Meaning } from './meaning.ts'

const IN = fold('في')
const OPENS_REPORT = new Set(['-', '–', '—', ':', '('])

/** The lead: the first lines, up to so many words. */
const LEAD_WORDS = 120
const LEAD_LINES = 4

function fullDay(meaning: Meaning): number | null {
  if (meaning.is !== 'calendar') return null
  const { year, month, day } = meaning
  if (typeof year !== 'number' || typeof month !== 'number' || day === undefined || meaning.bc) return null
  if (meaning.hijri) return hijriMonthStart(year, month) + day - 1
  return day <= monthLength(year, month) ? dayNumber(year, month, day) : null
}

export function inferPublication(tokens: Tokens, matches: Match[]): number | null {
  const day = ofLead(tokens, matches)
  return day === null || matches.some(({ value }) => (fullDay(dayIn(value)) ?? day) - day > AHEAD) ? null : day
}

/** Days that a paper looks ahead: what has later dates, a chronicle, is none of that day. */
const AHEAD = 400

const dayIn = (meaning: Meaning): Meaning => (meaning.is === 'time' && meaning.day ? meaning.day : meaning)

function ofLead(tokens: Tokens, matches: Match[]): number | null {
  let lines = 0
  let lead = 0
  while (lead < tokens.length && lead < LEAD_WORDS && lines < LEAD_LINES)
    if (tokens.cls[lead++] === CLASS.NEWLINE) lines++
  let plain: number | null = null
  for (const match of matches) {
    if (match.first >= lead) break
    const meaning = dayIn(match.value)
    const day = fullDay(meaning)
    if (day === null || meaning.is !== 'calendar' || tellsOfLife(tokens, match.first)) continue
    if (meaning.weekday !== undefined) return spokenDay(day, matches)
    // A dateline stands at the head of a line: «القاهرة - 5 يونيو 2012», «15/3/2014».
    if (plain === null && headOfLine(tokens, match)) plain = day
  }
  return plain
}

/**
 * «أمس الاثنين» after a dated Monday: the paper is of the Tuesday. The day of speaking is the first one from the date on
 * which the weekdays beside «اليوم» and «أمس» fit.
 */
function spokenDay(date: number, matches: Match[]): number {
  for (const { value: meaning } of matches)
    if (meaning.is === 'unit' && meaning.unit === 'day' && meaning.weekday !== undefined && meaning.shift <= 0)
      return date + ((meaning.weekday - meaning.shift - weekdayOf(date) + 14) % 7)
  return date
}

/** Words before a date among which the one of a birth or a death may stand. */
const NEAR = 6

/** «ولد في 5 مايو 1912», «تاريخ الولادة: …»: the day of a life, or of a foundation. */
function tellsOfLife({ form, cls }: Tokens, token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - NEAR) && cls[t] !== CLASS.NEWLINE; t--)
    if (LIVES.holds(form[t])) return true
  return false
}

/** Few words of the line stand before the date, and no «في» right before it but after «نشر» and before a dash. */
function headOfLine({ norm, form, cls }: Tokens, { first: token, last }: Match): boolean {
  let words = 0
  let published = false
  for (let t = token - 1; t >= 0 && cls[t] !== CLASS.NEWLINE; t--) {
    if (cls[t] !== CLASS.WORD) continue
    published ||= PUBLISHED.holds(form[t])
    if (++words > 3) return false
  }
  return words === 0 || norm[token - 1] !== IN || published || OPENS_REPORT.has(norm[last])
}
