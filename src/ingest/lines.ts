/** Cuts a stream of bytes into lines, holding no more than one; a line past the limit is dropped as it comes. */

export type Line = { number: number } & ({ bytes: Uint8Array } | { tooLong: true })

const NEWLINE = 0x0a
const RETURN = 0x0d
const BOM = [0xef, 0xbb, 0xbf]

function content(pieces: Uint8Array[], size: number, number: number): Uint8Array {
  const line = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    line.set(piece, at)
    at += piece.byteLength
  }
  const from = number === 1 && BOM.every((byte, i) => line[i] === byte) ? BOM.length : 0
  const to = line[size - 1] === RETURN ? size - 1 : size
  return line.subarray(from, Math.max(from, to))
}

/**
 * @param limit bytes that a line may have, without its end
 * @param source pieces of any size; the last line needs no end
 */
export async function* lines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let size = 0
  let number = 1
  const finish = (): Line => {
    // A line may be longer than the limit by its carriage return.
    const line = size > limit + 1 ? null : content(pieces, size, number)
    const done: Line = line && line.byteLength <= limit ? { number, bytes: line } : { number, tooLong: true }
    pieces = []
    size = 0
    number++
    return done
  }
  for await (const piece of source) {
    for (let at = 0; at < piece.byteLength; ) {
      const end = piece.indexOf(NEWLINE, at)
      const part = piece.subarray(at, end < 0 ? piece.byteLength : end)
      size += part.byteLength
      if (size > limit + 1) pieces = []
      // Copied, as the source may use its memory again.
      else pieces.push(part.slice())
      at += part.byteLength
      if (end >= 0) {
        yield finish()
        at++
      }
    }
  }
  if (size > 0) yield finish()
}
