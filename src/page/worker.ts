/** The extractor, away from the page's thread: a text comes in, its events go out; nothing leaves the browser. */
import { extract } from '../extract.ts'
import type { Answer, Ask } from './reader.ts'

const answer = (a: Answer) => postMessage(a)

self.onmessage = ({ data: { id, text, options } }: MessageEvent<Ask>) => {
  try {
    answer({ id, extraction: extract(text, options) })
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) })
  }
}
