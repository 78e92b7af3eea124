/** Characters that are sent together: by itself, a small piece costs more to send than to make. */
const ENOUGH = 16_384

/** Pulls text as the client takes it; an error breaks the answer off, so that no part passes for the whole. */
export function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = pieces[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      let text = ''
      let ended = false
      while (!ended && text.length < ENOUGH) {
        const { value, done } = await source.next()
        if (done) ended = true
        else text += value
      }
      if (text) controller.enqueue(encoder.encode(text))
      if (ended) controller.close()
    },
    async cancel() {
      await source.return?.()
    },
  })
}
