import { fold } from './tokens.ts'

/**
 * A closed set of folded words. Nearly every word of a text is asked about and is in none: most differ from all the
 * words of a set in their first letter, their last, or their length, so that nothing need be looked up.
 */
export class WordSet {
  private readonly words: ReadonlySet<string>
  /** A bit for each first letter, last letter and length; letters by their last five bits. */
  private readonly firsts: number
  private readonly lasts: number
  private readonly lengths: number

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
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

  /** Whether a word is in it; past the end of a text there is none. */
  has(word: string | undefined): boolean {
    if (word === undefined) return false
    const { length } = word
    return (
      (this.lengths & (1 << length)) !== 0 &&
      (this.firsts & (1 << word.charCodeAt(0))) !== 0 &&
      (this.lasts & (1 << word.charCodeAt(length - 1))) !== 0 &&
      this.words.has(word)
    )
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]()
  }
}

/** The set of the words of a text, folded. */
export const wordSet = (text: string): WordSet => new WordSet(fold(text).split(/\s+/).filter(Boolean))
