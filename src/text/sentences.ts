import * as CLASS from './class.ts'
import { bytes, numbers } from './columns.ts'
import type { Tokens } from './tokens.ts'
import { WordSet } from './word-set.ts'

/** Sentences, paragraphs, quotations and brackets of a text, as columns over its tokens. */
export interface Layout {
  /** First token of each sentence, and after the last sentence the number of tokens. */
  readonly bounds: readonly number[]
  /** The sentence of each token. */
  readonly sentence: Uint32Array
  /** The paragraph of each sentence. */
  readonly paragraph: readonly number[]
  /** The quotation that a token stands in, numbered from 1; 0 outside. */
  readonly quote: Uint32Array
  /** Tokens of each quotation, first and past the last, by its number; entry 0 is unused. */
  readonly quotes: readonly (readonly [number, number])[]
  /** How many brackets are open at a token. */
  readonly depth: Uint8Array
}

const ENDS = new WordSet(['.', '!', '?', '؟', '؛', ';', '…', '۔'])
const CLOSING = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['”', '”'],
])
const OPENING_BRACKETS = new WordSet(['(', '[', '﴾'])
const CLOSING_BRACKETS = new WordSet([')', ']', '﴿'])
/** Letters of a word that is no part of an abbreviation, before a stop that nothing parts from the next. */
const GLUED_WORD = 4

/** Letters that stand for a title before a name: «د. سامي حداد». */
const TITLES = new WordSet(['د', 'ا'])

/** «أمازون.كوم» is an address, «سبتمبر.وقال» none. */
const DOT_COM = 'كوم'

const isLetter = ({ norm, cls }: Tokens, i: number): boolean => cls[i] === CLASS.WORD && norm[i].length === 1

/** Whether the stop at token i ends a sentence: not inside a number, an address or an abbreviation such as «إس.إيه». */
function ends(t: Tokens, i: number): boolean {
  if (!ENDS.holds(t.form[i])) return false
  if (t.norm[i] === '.' && i > 0 && TITLES.holds(t.form[i - 1]) && t.cls[i + 1] === CLASS.WORD) return false
  // «(س. ح)»: initials.
  if (t.norm[i] === '.' && isLetter(t, i - 1) && isLetter(t, i + 1)) return false
  if (i + 1 >= t.length || t.end[i] < t.start[i + 1] || t.norm[i] !== '.') return true
  const next = t.cls[i + 1]
  if (next === CLASS.PUNCT || next === CLASS.NEWLINE) return true
  // «"وقت الانفجار".وقال»: what closes before the stop is no abbreviation.
  const closes = i > 0 && (t.cls[i - 1] === CLASS.PUNCT || t.norm[i - 1].length >= GLUED_WORD)
  return next === CLASS.WORD && closes && t.norm[i + 1].length >= GLUED_WORD - 1 && t.norm[i + 1] !== DOT_COM
}

/** «"أيه. تي أند تي"»: inside a quotation, the stop between two words too short for a sentence of their own. */
const isInitial = (t: Tokens, i: number): boolean =>
  t.cls[i - 1] === CLASS.WORD &&
  t.cls[i + 1] === CLASS.WORD &&
  t.norm[i - 1].length < GLUED_WORD &&
  t.norm[i + 1].length < GLUED_WORD

/** A bracket or quotation left open does not swallow the rest: it ends with its paragraph. */
export function layOut(t: Tokens): Layout {
  const sentence = numbers(t.length)
  const quote = numbers(t.length)
  const depth = bytes(t.length)
  const bounds: number[] = [0]
  const paragraph: number[] = [0]
  const quotes: [number, number][] = [[0, 0]]
  let paragraphs = 0
  let open = 0
  let closing = ''
  let brackets = 0
  let closed = false

  const close = (end: number) => {
    if (open) quotes[open][1] = end
    open = 0
  }
  for (let i = 0; i < t.length; i++) {
    const form = t.norm[i]
    const cls = t.cls[i]
    // A new sentence starts at the first token after a stop that is not itself closing punctuation.
    if (
      closed &&
      cls !== CLASS.NEWLINE &&
      !ENDS.has(form) &&
      !CLOSING_BRACKETS.has(form) &&
      !(open && form === closing)
    ) {
      closed = false
      if (bounds[bounds.length - 1] === i) paragraph[paragraph.length - 1] = paragraphs
      else {
        bounds.push(i)
        paragraph.push(paragraphs)
      }
    }
    sentence[i] = bounds.length - 1
    if (cls === CLASS.NEWLINE) {
      close(i)
      brackets = 0
      if (!closed || i === 0 || t.cls[i - 1] !== CLASS.NEWLINE) paragraphs++
      closed = true
      continue
    }
    if (cls === CLASS.PUNCT) {
      if (open && form === closing) {
        quote[i] = open
        close(i)
        continue
      }
      if (!open && CLOSING.has(form)) {
        closing = CLOSING.get(form) as string
        open = quotes.length
        quotes.push([i + 1, t.length])
      }
      if (OPENING_BRACKETS.holds(t.form[i]) && brackets < 255) brackets++
      depth[i] = brackets
      if (CLOSING_BRACKETS.holds(t.form[i]) && brackets > 0) brackets--
      if (ends(t, i) && !(open && isInitial(t, i))) closed = true
    } else depth[i] = brackets
    quote[i] = open
  }
  bounds.push(t.length)
  return { bounds, sentence, paragraph, quote, quotes, depth }
}
