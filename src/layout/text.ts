import type { Dir, Measure } from './types.ts'

/**
 * The first letter; caught where it is of a script that runs from the right. In ranges, since `\p{L}` takes as long to
 * compile as all the words of a first drawing take to place.
 */
const LETTER =
  /([\u05d0-\u05ff\u0620-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufefc])|[A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff]/

/** The direction of a text: that of its first strong letter, else that of `fallback`. */
export function directionOf(text: string, fallback: Dir): Dir {
  const first = LETTER.exec(text)
  if (first) return first[1] ? 'rtl' : 'ltr'
  // A sign stands before its number in every direction.
  return text.startsWith('+') ? 'ltr' : fallback
}

/** A title as one line: control characters and bidi overrides would disturb the lines around it. */
export const plain = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** Longer than any two lines hold: not worth measuring. */
const TOO_LONG = 200

/**
 * One line where it fits `max`, else two balanced ones, else null: a title is never cut.
 */
export function wrap(title: string, max: number, size: number, weight: number, measure: Measure): string[] | null {
  if (title.length > TOO_LONG) return null
  const whole = measure(title, size, weight)
  if (whole <= max) return [title]
  // What two lines cannot hold with the space between them.
  if (whole > 2 * max + size) return null
  const words = title.split(' ')
  const linesAt = (i: number) => [words.slice(0, i).join(' '), words.slice(i).join(' ')]
  const widths = (i: number) => linesAt(i).map((line) => measure(line, size, weight))
  // The break at which the first line becomes the longer one, or the break before it.
  let lo = 1
  let hi = words.length - 1
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    const [first, second] = widths(mid)
    if (first < second) lo = mid + 1
    else hi = mid
  }
  let best: string[] | null = null
  let bestWidth = max
  for (let i = Math.max(1, lo - 1); i <= lo && i < words.length; i++) {
    const width = Math.max(...widths(i))
    if (width > bestWidth) continue
    best = linesAt(i)
    bestWidth = width
  }
  return best
}
