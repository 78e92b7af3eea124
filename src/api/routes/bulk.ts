import { type ArticleInput, BODY_LIMIT } from '../../contract/input.ts'
import { ingest } from '../../ingest/ingest.ts'
import { type Line, lines } from '../../ingest/lines.ts'
import type { Store } from '../../store/port.ts'
import { readArticleJson } from '../article-input.ts'
import { mediaType, pieces, requireUtf8 } from '../body.ts'
import type { AppContext } from '../context.ts'
import { storeOf } from '../context.ts'
import { HttpProblem, problemOf } from '../problem.ts'

function textOf(line: Line): string {
  if ('tooLong' in line) throw new HttpProblem(413, `The line is over ${BODY_LIMIT} bytes; send the article in parts.`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line.bytes)
  } catch {
    throw new HttpProblem(400, 'The line is not UTF-8; convert it first.')
  }
}

/** Stores the article of one line, where `query` says what it does not; null for a blank one. Never throws. */
async function answerLine(store: Store, line: Line, query: Partial<ArticleInput>): Promise<object | null> {
  try {
    const text = textOf(line)
    if (text.trim() === '') return null
    const { id, created } = await ingest(store, readArticleJson(text, query, 'The line'))
    return { line: line.number, status: created ? 201 : 200, id }
  } catch (error) {
    return { line: line.number, ...problemOf(error).body }
  }
}

/** NDJSON in and out, a line at a time: the next is read when the answer to the last has gone. */
export function storeLines(c: AppContext, query: Partial<ArticleInput>): Response {
  requireUtf8(mediaType(c.req.header('content-type')))
  const store = storeOf(c)
  const answers = async function* () {
    const encoder = new TextEncoder()
    let last = 0
    try {
      for await (const line of lines(pieces(c.req.raw.body), BODY_LIMIT)) {
        last = line.number
        const answer = await answerLine(store, line, query)
        if (answer) yield encoder.encode(`${JSON.stringify(answer)}\n`)
      }
    } catch (error) {
      // The client went away in mid-line, or sends nothing; what came whole is stored.
      const broken =
        error instanceof HttpProblem
          ? error
          : new HttpProblem(400, 'The body broke off; send it again, what is stored stays.')
      yield encoder.encode(`${JSON.stringify({ line: last + 1, ...broken.body })}\n`)
    }
  }
  const source = answers()
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await source.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await source.return(undefined)
    },
  })
  return c.body(stream, 200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' })
}
