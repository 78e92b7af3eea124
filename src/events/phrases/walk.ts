import type { Context } from '../context.ts'
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
}
