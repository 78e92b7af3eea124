/** Paragraphs told again letter by letter, as where two versions of a report follow one another: they are read once. */

export interface Retold {
  /** What is to be read: UTF-16 units, half-open, in the order of the text. */
  readonly stretches: readonly (readonly [from: number, to: number])[]
  /** How many units further on a paragraph is told again, by where it begins when first told. */
  readonly again: ReadonlyMap<number, readonly number[]>
}

const NOTHING: Retold['again'] = new Map()
const NOWHERE: readonly number[] = []

/** A text that is read from its beginning to its end. */
export const whole = (text: string): Retold => ({ stretches: [[0, text.length]], again: NOTHING })

/** How many units further on something is told again. */
export const placesAgain = (again: Retold['again'], text: string, start: number): readonly number[] =>
  (again.size > 0 && again.get(text.lastIndexOf('\n', start) + 1)) || NOWHERE

/** Words from which on a paragraph is told again rather than happening to be alike. */
const SUBSTANCE = 4

interface Paragraph {
  readonly from: number
  /** Where the next one begins. */
  readonly to: number
  readonly letters: string
}

function paragraphsOf(text: string): Paragraph[] {
  const all: Paragraph[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end + 1
    const letters = text.slice(from, to).trimEnd()
    if (letters !== '') all.push({ from, to, letters })
    from = to
  }
  return all
}

function hasSubstance(letters: string): boolean {
  let words = 0
  for (let at = 0; at >= 0 && words < SUBSTANCE; words++) at = letters.indexOf(' ', at + 1)
  return words === SUBSTANCE
}

/**
 * For each paragraph the first one written alike, or itself. What stands first in a text is its headline, and told anew
 * below it; short paragraphs only repeat after one that does.
 */
function firstTellings(paragraphs: readonly Paragraph[]): number[] {
  // By their length: few have the same, and a key of all their letters would have to be hashed.
  const seen = new Map<number, number[]>()
  const first: number[] = []
  paragraphs.forEach(({ letters }, n) => {
    const alike = seen.get(letters.length)
    const known = alike?.find((m) => paragraphs[m].letters === letters)
    if (!alike) seen.set(letters.length, [n])
    else if (known === undefined) alike.push(n)
    const goesOn = known !== undefined && n > 0 && first[n - 1] !== n - 1 && first[n - 1] === known - 1
    first.push(known !== undefined && known > 0 && (goesOn || hasSubstance(letters)) ? known : n)
  })
  return first
}

/** What of a text is to be read. A paragraph before a new one is read again: the new one may point back into it. */
export function findRetold(text: string): Retold {
  const paragraphs = paragraphsOf(text)
  const first = firstTellings(paragraphs)
  const stretches: [number, number][] = []
  const again = new Map<number, number[]>()
  let from = 0
  paragraphs.forEach((paragraph, n) => {
    if (first[n] === n || first[n + 1] === n + 1) return
    const told = paragraphs[first[n]].from
    const places = again.get(told)
    if (places) places.push(paragraph.from - told)
    else again.set(told, [paragraph.from - told])
    if (paragraph.from > from) stretches.push([from, paragraph.from])
    from = paragraph.to
  })
  if (from < text.length) stretches.push([from, text.length])
  return { stretches, again }
}
