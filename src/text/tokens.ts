/**
 * Text to tokens in one pass over the UTF-16 units.
 *
 * Tokens are kept as columns, not as objects: an article of a megabyte has some 200,000 of them. A token's `norm` is
 * its folded form, on which all lexicons are keyed. Its `start` and `end` are offsets in the text as received.
 */
import * as CLASS from './class.ts'
import { bytes, numbers } from './columns.ts'
import { buildTables, TATWEEL, unitClass } from './fold.ts'
import { Form, formOf, formWithin, hashWith } from './forms.ts'
import { type Retold, whole } from './retold.ts'
import * as UNIT from './unit.ts'

export { fold } from './fold.ts'

export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly cls: Uint8Array
  readonly norm: readonly string[]
  readonly form: readonly Form[]
  /** How many units further on a paragraph is told again that was read once, by its start. */
  readonly again: Retold['again']
}

/** Whether the text itself writes these letters, or a sign that folding drops, within the token at i. */
export function writes({ text, start, end }: Tokens, i: number, letters: string): boolean {
  const first = letters.charCodeAt(0)
  for (let at = start[i]; at + letters.length <= end[i]; at++)
    if (text.charCodeAt(at) === first && text.startsWith(letters, at)) return true
  return false
}

/** From here on a unit may be a presentation form, which folding spells out. */
const HIGH = 0x8000
export const NO_TOKENS: Tokens = {
  text: '',
  length: 0,
  start: new Uint32Array(),
  end: new Uint32Array(),
  cls: new Uint8Array(),
  norm: [],
  form: [],
  again: new Map(),
}

/** The tokens of a text, or of what of it is to be read. */
export function tokenize(text: string, { stretches, again }: Retold = whole(text)): Tokens {
  buildTables()
  const line = formOf('\n')
  // A tatweel by itself.
  const dash = new Form(String.fromCharCode(TATWEEL), 0)
  // A token takes at least one unit; columns start at a guess and grow by doubling.
  let capacity = Math.max(16, text.length >> 2)
  let start = numbers(capacity)
  let end = numbers(capacity)
  let cls = bytes(capacity)
  const norm: string[] = []
  const form: Form[] = []
  let length = 0

  const add = (from: number, to: number, klass: number, known: Form) => {
    if (length === capacity) {
      capacity *= 2
      const grow = <T extends Uint32Array | Uint8Array>(old: T, fresh: T) => {
        fresh.set(old)
        return fresh
      }
      start = grow(start, numbers(capacity))
      end = grow(end, numbers(capacity))
      cls = grow(cls, bytes(capacity))
    }
    start[length] = from
    end[length] = to
    cls[length++] = klass
    norm.push(known.norm)
    form.push(known)
  }

  for (const [begin, size] of stretches)
    for (let i = begin; i < size; ) {
      const unit = text.charCodeAt(i)
      const kind = unitClass[unit]
      if (kind === UNIT.SPACE || kind === UNIT.CONTROL || kind === UNIT.MARK) {
        // A tatweel by itself is a dash: «1975 ـ 1979».
        if (unit === TATWEEL && (i + 1 === size || unitClass[text.charCodeAt(i + 1)] === UNIT.SPACE))
          add(i, i + 1, CLASS.PUNCT, dash)
        i++
      } else if (kind === UNIT.PUNCT) {
        add(i, i + 1, CLASS.PUNCT, formWithin(text, i, i + 1, hashWith(0, unit)))
        i++
      } else if (kind === UNIT.NEWLINE) {
        add(i, i + 1, CLASS.NEWLINE, line)
        i++
      } else {
        // A run of one kind; marks and controls inside it belong to it, controls at its end do not.
        const from = i
        let last = i + 1
        let hash = hashWith(0, unit)
        let units = unit
        for (i++; i < size; i++) {
          const next = text.charCodeAt(i)
          const nextKind = unitClass[next]
          if (nextKind === kind) {
            hash = hashWith(hash, next)
            units |= next
          } else if (nextKind === UNIT.CONTROL) continue
          else if (nextKind !== UNIT.MARK) break
          last = i + 1
        }
        i = last
        const known = units < HIGH ? formWithin(text, from, last, hash) : formOf(text.slice(from, last))
        add(from, last, kind === UNIT.ARABIC ? CLASS.WORD : kind === UNIT.DIGIT ? CLASS.NUMBER : CLASS.LATIN, known)
      }
    }
  return {
    text,
    length,
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    cls: cls.subarray(0, length),
    norm,
    form,
    again,
  }
}
