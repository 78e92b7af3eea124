import type { Form } from './forms.ts'
import { enlist, listsOf } from './lists.ts'
import { fold } from './tokens.ts'

/** A closed set of folded words. */
export class WordSet {
  private readonly words: readonly string[]
  private readonly row: number
  private readonly bit: number
  /** A bit for each first letter, last letter and length; letters by their last five bits. */
  private readonly firsts: number
  private readonly lasts: number
  private readonly lengths: number

  constructor(words: Iterable<string>) {
    this.words = [...words]
    const { row, bit } = enlist(this.words)
    this.row = row
    this.bit = bit
    let firsts = 0
    let lasts = 0
    let lengths = 0
    for (const word of this.words) {
      firsts |= 1 << word.charCodeAt(0)
      lasts |= 1 << word.charCodeAt(word.length - 1)
      lengths |= 1 << word.length
    }
    this.firsts = firsts
    this.lasts = lasts
    this.lengths = lengths
  }

  /** Whether the word of a token is in it; past the end of a text there is none. */
  holds(form: Form | undefined): boolean {
    return form !== undefined && (form.lists[this.row] & this.bit) !== 0
  }

  /**
   * Whether a word is in it that is no token, but worked out of one. Most differ from all the words of a set in their
   * first letter, their last, or their length, so that nothing need be looked up.
   */
  has(word: string | undefined): boolean {
    if (word === undefined) return false
    const { length } = word
    return (
      (this.lengths & (1 << length)) !== 0 &&
      (this.firsts & (1 << word.charCodeAt(0))) !== 0 &&
      (this.lasts & (1 << word.charCodeAt(length - 1))) !== 0 &&
      (listsOf(word)[this.row] & this.bit) !== 0
    )
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]()
  }
}

/** The set of the words of a text, folded. */
export const wordSet = (text: string): WordSet => new WordSet(fold(text).split(/\s+/).filter(Boolean))
