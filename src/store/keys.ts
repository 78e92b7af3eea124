/**
 * Keys of stored things.
 *
 * An article's id is the first 60 bits of its text's SHA-256 in hexadecimal: the same text has the same id everywhere,
 * and the id read as a number fits a key of SQLite.
 *
 * An event's key packs, from the highest bit, 21 bits of day, 26 of article and 16 of position in the article. In
 * ascending order that is the contract's: by `from` (else `to`), undated last, then by article, then as in the text.
 */
import { hashIn } from '../text/sha256/digest.ts'

const DAY_MS = 86_400_000
/** Days before 1970-01-01 of the first day that keeps its own place (2685 BC); those before share it. */
const DAY_ORIGIN = 1_700_000
/** The place of the undated, after every day. */
const UNDATED = 2 ** 21 - 1
const POSITIONS = 2 ** 16
const SLOTS = 2 ** 26

/** Of what names its text, 15 hexadecimal digits. */
export function articleId(digest: string): string {
  const base64 = hashIn(digest).replaceAll('-', '+').replaceAll('_', '/')
  return [...atob(base64.slice(0, 12))]
    .map((c) => c.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 15)
}

export const isArticleId = (id: string) => /^[0-9a-f]{15}$/.test(id)

/** Id of a stored event: unique everywhere. */
export const eventId = (article: string, id: string) => `${article}-${id}`

/** The number that an article's id spells, in decimal. */
export const articleKey = (id: string) => BigInt(`0x${id}`).toString()

/** YYYY-MM-DD → days since 1970-01-01 (proleptic Gregorian); a year may have a sign and more than four digits. */
export function dayNumber(date: string): number {
  const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(date) ?? []
  const utc = new Date(0)
  utc.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return Math.floor(utc.getTime() / DAY_MS)
}

const dayPlace = (day: number | null) => (day === null ? UNDATED : Math.min(Math.max(day + DAY_ORIGIN, 0), UNDATED - 1))

const pack = (place: number, slot: number, position: number) =>
  (BigInt(place) << 42n) | (BigInt(slot) << 16n) | BigInt(position)

/** The article's share of its events' keys: the top bits of its id, so that articles of one day stand in order of id. */
export const slotOf = (article: string) => Number.parseInt(article.slice(0, 7), 16) >>> 2

/**
 * @param day days since 1970-01-01, null for undated
 * @param slot from `slotOf`; the next one where two articles meet in one key
 */
export function eventKey(day: number | null, slot: number, position: number): string {
  if (position >= POSITIONS) throw new RangeError(`an article has at most ${POSITIONS} events`)
  return pack(dayPlace(day), slot % SLOTS, position).toString()
}

/** First and last key of the events that start on these days; null is unbounded, and never takes in the undated. */
export function keyRange(from: number | null, to: number | null): [first: bigint, last: bigint] {
  const low = from === null ? 0 : dayPlace(from)
  const high = to === null ? UNDATED - 1 : dayPlace(to)
  return [pack(low, 0, 0), pack(high, SLOTS - 1, POSITIONS - 1)]
}
