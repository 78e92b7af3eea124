import * as v from 'valibot'
import { ArticleInput, TEXT_LIMIT } from '../contract/input.ts'
import { READING } from '../contract/wording.ts'
import { isJson, mediaType, parseJson, readText } from './body.ts'
import type { AppContext } from './context.ts'
import { HttpProblem, inputErrors, invalid } from './problem.ts'

/** Bytes of a string in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // A surrogate pair is two units and four bytes.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}

/**
 * One article as the calls that take one understand it.
 * @throws 413 for a long text, 422 with a pointer for each thing that is wrong
 */
export function parseArticle(value: unknown): ArticleInput {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : null
  if (typeof text === 'string' && utf8Length(text) > TEXT_LIMIT)
    throw new HttpProblem(413, `The text has more than ${TEXT_LIMIT} bytes of UTF-8; send it in parts.`, {
      errors: [{ pointer: '#/text', detail: `is over ${TEXT_LIMIT} bytes` }],
    })
  // To the schema a list is an object with members 0, 1 and so on.
  if (Array.isArray(value)) throw invalid([{ pointer: '#', detail: 'must be an object, not a list' }])
  const parsed = v.safeParse(ArticleInput, value, READING)
  if (!parsed.success) throw invalid(inputErrors(parsed.issues, Object.keys(ArticleInput.entries)))
  return parsed.output
}

/** An article as JSON; what it does not say is taken from the query string. */
export function readArticleJson(text: string, query: Partial<ArticleInput>, what?: string): ArticleInput {
  const value = parseJson(text, what)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return parseArticle(isObject ? { ...query, ...value } : value)
}

/**
 * Reads the body of a call that takes one article: JSON, or plain text with the rest in the query string.
 * @param types what the call takes, for whoever sends something else
 */
export async function readArticle(
  c: AppContext,
  query: Partial<ArticleInput>,
  types = 'application/json or text/plain',
): Promise<ArticleInput> {
  const media = mediaType(c.req.header('content-type'))
  if (media.type === 'text/plain') return parseArticle({ ...query, text: await readText(c.req.raw, media) })
  if (!isJson(media.type)) throw new HttpProblem(415, `Send ${types}, not ${media.type || 'a body without a type'}.`)
  return readArticleJson(await readText(c.req.raw, media), query)
}
