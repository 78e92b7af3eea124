/** How a word is written in a headline: without what is written on it, or onto the word before. */

import * as CLASS from '../../text/class.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isObject, isPerson } from '../grammar/forms.ts'
import * as IS from '../grammar/is.ts'
import { QUOTES } from '../grammar/particles.ts'
import { asSubject, endsInAlef, isNisba, startsWithLink } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'

const PERCENT = '%٪'

/** «بسجن (27) متهما»: a bare number in brackets counts what comes after. */
export const isCountInBrackets = ({ tokens }: Context, i: number): boolean =>
  tokens.cls[i] === CLASS.NUMBER &&
  tokens.norm[i - 1] === '(' &&
  tokens.norm[i + 1] === ')' &&
  tokens.cls[i + 2] === CLASS.WORD

/** «1.2», «2-0», «1-صفر», «7ر189», «17%», «بـ18»: written onto the word before. */
export const isGlued = ({ tokens }: Context, i: number): boolean =>
  (tokens.cls[i] === CLASS.NUMBER || tokens.cls[i - 1] === CLASS.NUMBER || tokens.cls[i - 2] === CLASS.NUMBER) &&
  goesOnWithNumber(tokens, i)

function goesOnWithNumber(tokens: Tokens, i: number): boolean {
  const { cls } = tokens
  const number = (k: number) => cls[k] === CLASS.NUMBER
  const touches = (k: number) => tokens.end[k - 1] === tokens.start[k]
  const score = (k: number) => tokens.norm[k] === '-' && tokens.cls[k + 1] === CLASS.WORD
  const inside = (k: number) => number(k - 1) && (number(k + 1) || score(k)) && touches(k) && touches(k + 1)
  if (inside(i) || inside(i - 1)) return true
  // «2 %»
  if (number(i - 1) && PERCENT.includes(tokens.norm[i])) return true
  if (!touches(i)) return false
  // «B3»
  return number(i) && (tokens.cls[i - 1] === CLASS.WORD || tokens.cls[i - 1] === CLASS.LATIN)
}

/** The end of an indefinite accusative, with or without its sign. */
const ACCUSATIVE = /\u064b?\u0627\u064b?$/

/** Words of an indefinite noun with its adjectives that «إن» before it puts into the accusative. */
const LONGEST = 3

/** How many words from token i on «إن» or another verb has put into the accusative: «إن [صاروخا باليستيا] سقط», «أوقفت [رجلا] هاجم»; not «إن سوريا», «إن بلادها». */
function accusatives({ tokens: { norm }, is, readings, place, traits }: Context, i: number, front: boolean): number {
  if (!(front || is[i - 1] & IS.THAT) || (traits[i] & TRAIT.ALEF) === 0 || (traits[i] & TRAIT.OWNED) !== 0) return 0
  if (is[i] & (IS.NAME | IS.NUMERAL) || place[i]) return 0
  const noun = norm[i].slice(0, -1)
  const next = norm[i + 1] ?? ''
  const described = endsInAlef(next) && isNisba(next.slice(0, -1))
  const known = described || isPerson(noun) || isObject(noun) || (wordClass(noun) & (IS.TITLE | IS.COMMON)) !== 0
  if (!known && !readings[i].some((r) => r.tanwin)) return 0
  let n = 1
  while (n < LONGEST && (traits[i + n] & TRAIT.ALEF) !== 0 && !(is[i + n] & ~IS.ADVERB) && !place[i + n]) n++
  return n
}

/** «صاروخا» as «صاروخ», for a headline without the particle that governs it. */
const inNominative = (text: string): string => text.replace(ACCUSATIVE, '')

/** «[أن] المتظاهرين السلميين أغلقوا»: words from token i on that show another case than the subject's. */
function obliques({ is, place, traits }: Context, i: number): number {
  let n = 0
  while ((traits[i + n] & TRAIT.IN) !== 0 && !(is[i + n] & IS.NAME) && !place[i + n]) n++
  return n
}

/** Past the words from token i on that a headline writes in the nominative, as the subject of a verb, and how it does. */
export function nominative(
  ctx: Context,
  i: number,
  verb: Reading | null,
): { past: number; write: (text: string) => string } {
  // «الشركتين وقعتا»: only the dual of women and things ends as that of men.
  const number = verb && verb.number !== 'sg' && (verb.gender === 'm' || verb.number === 'du') ? verb.number : null
  const several = number ? obliques(ctx, i) : 0
  if (number && several > 0) return { past: i + several, write: (text) => asSubject(text, number) }
  return { past: i + accusatives(ctx, i, verb !== null), write: inNominative }
}

/** «و"الدعم"»: before the quotation mark at i - 1 the و that joins. */
export const isLetterBefore = ({ tokens: { norm, form, cls }, is }: Context, i: number): boolean =>
  cls[i] === CLASS.WORD && QUOTES.holds(form[i - 1]) && norm[i - 2]?.length === 1 && (is[i - 2] & IS.LINK) !== 0

/** Units that the first letters of a text take up, with the vowels written on them. */
export function lettersIn(text: string, letters: number): number {
  let at = 0
  for (let n = 0; n < letters; n++) {
    at++
    while (at < text.length && /[\p{M}ـ]/u.test(text[at])) at++
  }
  return at
}

/** A word without the conjunction and preposition written on it: «وسوف», «فأصيب», «بزيارة». */
export function bareText(ctx: Context, i: number, chosen: readonly (Reading | null)[]): string {
  const { tokens } = ctx
  const text = tokens.text.slice(tokens.start[i], tokens.end[i])
  const form = tokens.norm[i]
  // «ولم»; «وسط» is another word than what it has left.
  const rest = startsWithLink(form) ? wordClass(form.slice(1)) : 0
  const drop = chosen[i] ? (chosen[i] as Reading).stemStart : rest !== 0 && (wordClass(form) & ~rest) === 0 ? 1 : 0
  // A ligature («ﷸ») writes several letters as one, and is not cut.
  return (drop > 0 && text.slice(lettersIn(text, drop))) || text
}
