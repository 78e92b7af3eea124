import { readFileSync } from 'node:fs'
import type { Extraction } from '../contract/event.ts'
import type { Preference } from '../contract/kinds.ts'
import { extract } from '../extract.ts'
import { decode, InputError, isPublishedAt, parseArticle } from './article.ts'

export interface Task {
  /** A path, or `-`. */
  file: string
  published?: string
  prefer?: Preference
}

export type Reading = { file: string } & ({ text: string; extraction: Extraction } | { failure: string })

const reasonOf = (error: NodeJS.ErrnoException) =>
  error instanceof InputError
    ? error.message
    : error.code === 'ENOENT'
      ? 'is not there'
      : error.code === 'EACCES'
        ? 'may not be read'
        : error.message

/** Reads one article; what is wrong with it is told, not thrown. */
export function readFile({ file, published, prefer }: Task): Reading {
  try {
    const article = parseArticle(decode(readFileSync(file === '-' ? 0 : file)))
    if (article.text.trim() === '') throw new InputError('has no text')
    const publishedAt = article.publishedAt ?? published
    if (publishedAt && !isPublishedAt(publishedAt))
      throw new InputError(`says Published: ${publishedAt}, which is no day such as 2015-09-11`)
    const { text, title, url } = article
    return { file, text, extraction: extract(text, { publishedAt, title, url, prefer }) }
  } catch (error) {
    return { file, failure: reasonOf(error as NodeJS.ErrnoException) }
  }
}
