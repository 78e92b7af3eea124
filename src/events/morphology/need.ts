/**
 * The stems of a row are generated when a word comes that may be one of its forms: a text has a few hundred words, the
 * lexicon some 20,000 stems.
 *
 * What no inflection changes are the strong letters: all but hamza, alef, waw, ya and the ta marbuta. A run of one letter
 * counts once (مدّ، مددت). Every form of a row has its first strong letters (of the root, and of each word of the row)
 * one after another: nothing strong comes between the radicals but the ت of form VIII, which is of the key.
 */
import { ROWS } from '../lexicon/index.ts'
import type { Lemma } from '../lexicon/types.ts'
import { readRow, Section } from './rows.ts'
import { eighth } from './stems.ts'

/** Bits of a letter in a key, and letters of the longest. */
const LETTER = 6
const LONGEST = 3
const TWO = (1 << (2 * LETTER)) - 1
const FULL = 1 << ((LONGEST - 1) * LETTER)

const SPACE = 0x20
const [HAMZA, BA, TA_MARBUTA, DAL, DHAL, HA] = ['ء', 'ب', 'ة', 'د', 'ذ', 'ه'].map((letter) => letter.charCodeAt(0))

/** The number of a strong letter, 0 for any other. Form VIII writes ذ as د (ادخر): they count as one. */
const letterOf = (unit: number) =>
  unit < BA || unit > HA || unit === TA_MARBUTA ? 0 : (unit === DHAL ? DAL : unit) - BA + 1

/** The key of a root, or of a word of a row, that begins at `from` of a line: its first strong letters. */
export function keyOf(line: string, from: number): number {
  let key = 0
  let last = 0
  for (let i = from; key < FULL && i < line.length; i++) {
    const unit = line.charCodeAt(i)
    if (unit === SPACE) break
    const letter = letterOf(unit)
    if (letter === 0 || letter === last) continue
    key = (key << LETTER) | letter
    last = letter
  }
  return key
}

/** The keys of the rows of which a word may be a form: of up to three strong letters that follow each other. */
export function keysIn(word: string): readonly number[] {
  const keys = [0]
  let two = 0
  let last = 0
  for (let i = 0; i < word.length; i++) {
    const letter = letterOf(word.charCodeAt(i))
    if (letter === 0 || letter === last) continue
    const three = (two << LETTER) | letter
    keys.push(letter)
    if (last !== 0) keys.push(three & TWO)
    if (three >= FULL) keys.push(three)
    two = three & TWO
    last = letter
  }
  return keys
}

const lines: string[] = []
const sections: Section[] = []
const made: (Lemma | undefined)[] = []
/** The rows that wait for a word, by key. */
const waiting = new Map<number, number[]>()

function wait(key: number) {
  const rows = waiting.get(key)
  if (rows === undefined) waiting.set(key, [lines.length])
  else if (rows[rows.length - 1] !== lines.length) rows.push(lines.length)
}

function index() {
  let section = new Section('@ other - act -')
  for (const text of ROWS)
    for (const line of text.split('\n')) {
      if (line === '') continue
      if (line[0] === '@') {
        section = new Section(line)
        continue
      }
      if (line[0] !== '-') wait(line[4] === '8' ? keyOf(eighth(line.slice(0, 3)), 0) : keyOf(line, 0))
      for (let at = line.indexOf(' ') + 1; at > 0; at = line.indexOf(' ', at) + 1)
        if (line.charCodeAt(at) >= HAMZA) wait(keyOf(line, at))
      lines.push(line)
      sections.push(section)
    }
}

/** The lemma of a row, whose stems are then in the table. */
export const lemmaAt = (row: number): Lemma => (made[row] ??= readRow(lines[row], sections[row], row))

/** Puts the stems of all rows of which the word may be a form into the table. */
export function need(word: string): void {
  if (lines.length === 0) index()
  if (waiting.size === 0) return
  for (const key of keysIn(word)) {
    const rows = waiting.get(key)
    if (rows === undefined) continue
    for (const row of rows) lemmaAt(row)
    waiting.delete(key)
  }
}

/** All lemmas of the lexicon. */
export function lemmas(): readonly Lemma[] {
  if (lines.length === 0) index()
  return lines.map((_, row) => lemmaAt(row))
}
