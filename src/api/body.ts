import { BODY_LIMIT } from '../contract/input.ts'
import { HttpProblem } from './problem.ts'

/** How long a body may keep us waiting in all, in ms; each KiB that it brings gives a second back. */
const PATIENCE_MS = 20_000

const tooLarge = () => new HttpProblem(413, `The body is over ${BODY_LIMIT} bytes; send shorter articles one by one.`)
const tooSlow = () => new HttpProblem(408, 'The body came too slowly: send at least a KiB a second.')

/** What comes within a time, or 408. */
async function within<T>(coming: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), ms)
  })
  try {
    return await Promise.race([coming, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The pieces of a body as they come. @throws 408 where they trickle or stop */
export async function* pieces(
  body: ReadableStream<Uint8Array> | null,
  patience = PATIENCE_MS,
): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  let left = patience
  try {
    while (true) {
      const asked = Date.now()
      const piece = await within(reader.read(), left)
      if (piece.done) return
      left = Math.min(patience, left - (Date.now() - asked) + piece.value.byteLength * (1000 / 1024))
      yield piece.value
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** Reads a body up to the limit; one that says or turns out to be longer is refused without reading on. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLarge()
  const read: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of pieces(request.body)) {
      size += piece.byteLength
      if (size > BODY_LIMIT) throw tooLarge()
      read.push(piece)
    }
  } catch (error) {
    if (error instanceof HttpProblem) throw error
    throw new HttpProblem(400, 'The body broke off; send it again.')
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of read) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}

interface MediaType {
  type: string
  charset: string
}

/** `text/plain; charset="utf-8"` → its type and charset, in lower case. */
export function mediaType(header: string | undefined): MediaType {
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((p) => p.startsWith('charset='))?.slice('charset='.length)
  return { type, charset: charset?.replaceAll('"', '').trim() || 'utf-8' }
}

export const isJson = (type: string) => type === 'application/json'

/** JSON is UTF-8, alone and in lines. @throws 415 */
export function requireUtf8({ charset }: MediaType): void {
  if (charset !== 'utf-8' && charset !== 'utf8') throw new HttpProblem(415, `JSON is UTF-8, not ${charset}.`)
}

function decoder(media: MediaType): TextDecoder {
  const { type, charset } = media
  if (isJson(type)) requireUtf8(media)
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: false })
  } catch {
    throw new HttpProblem(415, `The charset ${charset} is not known; send UTF-8.`)
  }
}

/** The body as text; a byte order mark is not part of it. */
export async function readText(request: Request, media: MediaType): Promise<string> {
  const decode = decoder(media)
  const bytes = await readBytes(request)
  try {
    return decode.decode(bytes)
  } catch {
    throw new HttpProblem(400, `The body is not ${media.charset}; name the charset that it is in.`)
  }
}

/** @throws 400 where it is not JSON */
export function parseJson(text: string, what = 'The body'): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new HttpProblem(400, `${what} is not JSON: ${error instanceof Error ? error.message : error}`, {
      errors: [{ pointer: '#', detail: 'is not JSON' }],
    })
  }
}
