import type { ArticleSummary, StoredEvent } from '../contract/article.ts'
import { instantOf, pageOf } from './articles.ts'
import { clockOf, type Day, nextDay, stretchOf } from './days.ts'
import { line, webAddress } from './escape.ts'
import type { EventExport, ExportContext } from './types.ts'
import { account, article as articleWords, CALENDAR_NAME, leftOut, titleOf } from './words.ts'

/**
 * iCalendar (RFC 5545). A day, and all that is less sure than a day, is an all-day event over the days it may lie in,
 * with its doubt in the description; it blocks no time. What has no date, or one that iCalendar cannot write, is left
 * out and counted in a journal entry at the end.
 */

const encoder = new TextEncoder()

/** Content lines of at most 75 octets, cut between characters; a continuation begins with a space. */
export function fold(content: string): string {
  let out = ''
  let octets = 0
  for (const character of content) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return `${out}\r\n`
}

const text = (s: string) =>
  s
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, ' ')

const pad = (n: number, width = 2) => String(n).padStart(width, '0')
const basic = ({ year, month, day }: Day) => pad(year, 4) + pad(month) + pad(day)
const isWritable = ({ year }: Day) => year >= 0 && year <= 9999

/** DTSTART and DTEND, or null where the event has no day that can be written. */
function span(event: StoredEvent): string[] | null {
  const stretch = stretchOf(event.time)
  if (!stretch) return null
  const clock = clockOf(event.time.edtf)
  if (clock) return isWritable(clock.day) ? [`DTSTART:${moment(event.time.edtf as string)}`] : null
  // An open end is not made up: the end that is known stands as a day, and the description says the rest.
  const first = stretch.from ?? (stretch.to as Day)
  const after = nextDay(stretch.from && stretch.to ? stretch.to : first)
  if (!isWritable(first) || !isWritable(after)) return null
  return [`DTSTART;VALUE=DATE:${basic(first)}`, `DTEND;VALUE=DATE:${basic(after)}`]
}

/** A minute with an offset in UTC; one without is local wherever it is read. */
function moment(edtf: string): string {
  const { day, time, offset } = clockOf(edtf) as NonNullable<ReturnType<typeof clockOf>>
  const local = `${basic(day)}T${time.replaceAll(':', '')}`
  if (offset === null) return local
  const utc = new Date(`${edtf.slice(0, 10)}T${time}${offset}`).toISOString()
  return `${utc.slice(0, 19).replace(/[-:]/g, '')}Z`
}

const STATUS = {
  asserted: 'CONFIRMED',
  reported: 'TENTATIVE',
  denied: 'TENTATIVE',
  planned: 'TENTATIVE',
  possible: 'TENTATIVE',
}

/** RFC 5545 asks when the entry was made; the publication is the one moment that is known of it. */
const stamp = (article: ArticleSummary | null) =>
  (instantOf(article?.publishedAt) ?? '1970-01-01T00:00:00Z').replace(/[-:]/g, '')

function component(event: StoredEvent, days: string[], article: ArticleSummary | null, context: ExportContext): string {
  const address = webAddress(pageOf(context, event.article, event.id))
  const description = [...account(event), ...(article?.title ? [articleWords(article.title)] : []), article?.url ?? '']
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.id)}@${context.origin ? new URL(context.origin).hostname : 'tarikh'}`,
    `DTSTAMP:${stamp(article)}`,
    ...days,
    `SUMMARY:${text(titleOf(event))}`,
    `DESCRIPTION:${text(description.filter(Boolean).join('\n'))}`,
    `CATEGORIES:${event.kind}`,
    `STATUS:${STATUS[event.factuality]}`,
    ...(event.place ? [`LOCATION:${text(line(event.place.text))}`] : []),
    ...(address ? [`URL:${address}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
    .map(fold)
    .join('')
}

/** A calendar has at least one component, and this one says what is missing in it. */
const journal = (count: number) =>
  [
    'BEGIN:VJOURNAL',
    'UID:undated@tarikh',
    'DTSTAMP:19700101T000000Z',
    `SUMMARY:${text(leftOut(count))}`,
    `X-TARIKH-LEFT-OUT:${count}`,
    'END:VJOURNAL',
  ]
    .map(fold)
    .join('')

export const ics: EventExport = async function* (events, context) {
  yield [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tarikh//Tarikh//AR',
    `X-WR-CALNAME:${text(line(context.title ?? CALENDAR_NAME))}`,
  ]
    .map(fold)
    .join('')
  let [written, missing] = [0, 0]
  for await (const event of events) {
    const days = span(event)
    if (days) {
      written++
      yield component(event, days, await context.article(event.article), context)
    } else missing++
  }
  if (missing > 0 || written === 0) yield journal(missing)
  yield fold('END:VCALENDAR')
}
