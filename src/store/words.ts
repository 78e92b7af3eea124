import * as CLASS from '../text/class.ts'
import { tokenize } from '../text/tokens.ts'

/**
 * The fold of the search, on top of the tokeniser's: spellings that readers take for one word become one.
 *
 * It is a function of the word alone, and a clitic put before a word does not change what it gives («ولافروف» as
 * «لافروف»); so texts and queries are folded alike and compared for equality.
 */

/** Letters of neighbouring alphabets and hamza seats, as Arabic newspapers vary them. */
const LETTERS: Record<string, string> = {
  ة: 'ه',
  ڤ: 'ف',
  ڥ: 'ف',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
}
const PRONOUNS = ['هما', 'ها', 'هم', 'هن']
const ARTICLE = 'ال'

/** How many letters of clitic the word begins with. */
function clitic(w: string): number {
  if ((w.startsWith(ARTICLE) || w.startsWith('لل')) && w.length >= 5) return 2
  if ((w[0] === 'ب' || w[0] === 'ك') && w.startsWith(ARTICLE, 1) && w.length >= 6) return 3
  if ((w[0] === 'و' || w[0] === 'ف') && w.length >= 4) return 1
  // A bare preposition needs a longer word to be told from a first letter: «كلام» is not «لام».
  return (w[0] === 'ب' || w[0] === 'ل' || w[0] === 'ك') && w.length >= 5 ? 1 : 0
}

function withoutProclitics(word: string): string {
  let w = word
  for (let n = clitic(w); n > 0; n = clitic(w)) w = w.slice(n)
  return w
}

function withoutPronoun(word: string): string {
  const pronoun = PRONOUNS.find((p) => word.endsWith(p) && word.length - p.length >= 4)
  return pronoun ? word.slice(0, -pronoun.length) : word
}

/** One word as the tokeniser folded it → what the search compares. */
function searchForm(norm: string): string {
  let letters = ''
  for (const c of norm) letters += LETTERS[c] ?? c
  return withoutPronoun(withoutProclitics(letters)) || norm
}

/** The search forms of a text's words, repeats kept, in order. */
export function searchWords(text: string): string[] {
  const tokens = tokenize(text)
  const words: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.cls[i] === CLASS.WORD) words.push(searchForm(tokens.norm[i]))
    else if (tokens.cls[i] === CLASS.NUMBER || tokens.cls[i] === CLASS.LATIN) words.push(tokens.norm[i].toLowerCase())
  }
  return words
}
