import type { Context } from '../context.ts'
import * as IS from '../grammar/is.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Range } from '../model.ts'

export interface Phrase extends Range {
  /** Head token, past numerals and quantifiers. */
  readonly head: number
}

/** Where the reading of a noun phrase stands. */
export interface Walk {
  readonly ctx: Context
  readonly chosen: readonly (Reading | null)[]
  /** First token of the phrase, and the one that it must not reach. */
  readonly first: number
  readonly last: number
  /** The phrase follows its verb with nothing between: its object may come right after it. */
  readonly direct: boolean
  /** A preposition is written on its first word: «[وفقا] لخبراء الوكالة». */
  readonly governed: boolean
  /** The token that comes next. */
  at: number
  /** -1 until the head is met. */
  head: number
  /** The phrase has an article or a name in it, so that a word without article is no genitive of it. */
  definite: boolean
  /** It has gone on into a name. */
  named: boolean
  /** That name stands in quotation marks. */
  quoted: boolean
  /** The word that comes next, its bits of `TRAIT`, and whether it has the article. */
  form: string
  traits: number
  article: boolean
  /** It is an office or a trade; it tells what is done or said, not who. */
  title: boolean
  thing: boolean
  /** The one before it, and the head. */
  before: string
  traitsBefore: number
  articleBefore: boolean
  noun: string
  traitsOfNoun: number
  articleOfNoun: boolean
  /** Another word stands between the head and the one that comes next. */
  beyond: boolean
}

export const walkFrom = (
  ctx: Context,
  first: number,
  last: number,
  chosen: readonly (Reading | null)[],
  direct: boolean,
  governed: boolean,
): Walk => ({
  ctx,
  chosen,
  first,
  last,
  direct,
  governed,
  at: first,
  head: -1,
  definite: false,
  named: false,
  quoted: false,
  form: '',
  traits: 0,
  article: false,
  title: false,
  thing: false,
  before: '',
  traitsBefore: 0,
  articleBefore: false,
  noun: '',
  traitsOfNoun: 0,
  articleOfNoun: false,
  beyond: false,
})

/** A noun that tells what is done or said, not who: the object after a name. */
export function isThing({ ctx, chosen }: Walk, i: number): boolean {
  const r = chosen[i] ?? ctx.readings[i][0]
  return r !== undefined && (r.form === 'masdar' || r.form === 'noun') && r.lemma.frame !== 'meet'
}

/** Takes a look at the word that comes next and at what stands before it. */
export function look(w: Walk): void {
  const { traits, tokens } = w.ctx
  const { norm } = tokens
  w.form = norm[w.at]
  w.traits = traits[w.at]
  w.article = (w.traits & TRAIT.ARTICLE) !== 0
  w.title = (w.ctx.is[w.at] & IS.TITLE) !== 0
  w.thing = isThing(w, w.at)
  w.before = norm[w.at - 1]
  w.traitsBefore = traits[w.at - 1]
  w.articleBefore = (w.traitsBefore & TRAIT.ARTICLE) !== 0
  w.noun = norm[w.head]
  w.beyond = w.at - 1 > w.head
  w.traitsOfNoun = traits[w.head]
  w.articleOfNoun = (w.traitsOfNoun & TRAIT.ARTICLE) !== 0
}
