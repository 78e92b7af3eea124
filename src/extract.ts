import { sha256 } from '#sha256'
import type { Extraction } from './contract/event.ts'
import { type ExtractOptions, read } from './read.ts'
import { digest } from './text/sha256/digest.ts'

export type { ExtractOptions }

/** What names a text. */
export const digestOf = (text: string) => digest(sha256(text))

/** Reads an article: its temporal expressions and events, as `read` does, and names the text at once. */
export const extract = (text: string, options?: ExtractOptions): Extraction => read(text, digestOf(text), options)
