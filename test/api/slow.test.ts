import { describe, expect, it } from 'vitest'
import { pieces } from '../../src/api/body.ts'

const PATIENCE = 200
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A body that brings `size` bytes every `ms`, and tells whether it was let go. */
function body(size: number, ms: number, count = Number.POSITIVE_INFINITY) {
  const state = { sent: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await wait(ms)
      if (state.sent++ < count) controller.enqueue(new Uint8Array(size))
      else controller.close()
    },
    cancel() {
      state.cancelled = true
    },
  })
  return { state, stream }
}

async function read(stream: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const piece of pieces(stream, PATIENCE)) bytes += piece.byteLength
  return bytes
}

describe('a slow body', () => {
  it.each([
    ['sends nothing', 1, 60_000],
    ['trickles', 1, 20],
    ['trickles, though never idle for long', 10, PATIENCE / 2],
  ])('that %s is given up and let go', async (_, size, ms) => {
    const { state, stream } = body(size, ms)
    const began = Date.now()
    await expect(read(stream)).rejects.toMatchObject({ status: 408 })
    expect(Date.now() - began).toBeLessThan(10 * PATIENCE)
    expect(state.cancelled).toBe(true)
  })

  it('that is long but steady is read to its end', async () => {
    expect(await read(body(1024, PATIENCE / 4, 12).stream)).toBe(12 * 1024)
  })

  it('that is let go of half way is cancelled', async () => {
    const { state, stream } = body(1024, 1)
    for await (const _ of pieces(stream, PATIENCE)) break
    expect(state.cancelled).toBe(true)
  })
})
