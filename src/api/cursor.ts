import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { invalid } from './problem.ts'

/**
 * A cursor is a position, and a seal over the position and the selection that it belongs to. The secret of the service
 * keeps it from being made up; the selection keeps it from being used for another.
 */

const SEAL_BYTES = 12

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const seal = (secret: string, text: string) =>
  base64url(hmac(sha256, new TextEncoder().encode(secret), new TextEncoder().encode(text)).slice(0, SEAL_BYTES))

/** The filters in one spelling, whatever their order. */
const canonical = (selection: object) =>
  JSON.stringify(
    Object.entries(selection)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

export class Cursors {
  readonly #secret: string

  constructor(secret: string | undefined) {
    this.#secret = `cursor:${secret ?? ''}`
  }

  write(position: string, selection: object): string {
    return `${position}.${seal(this.#secret, position + canonical(selection))}`
  }

  /** @throws 422 for one that is forged, damaged, or of another selection */
  read(cursor: string, selection: object): string {
    const dot = cursor.lastIndexOf('.')
    const position = cursor.slice(0, dot)
    if (dot < 1 || cursor !== this.write(position, selection))
      throw invalid([{ pointer: '#/cursor', detail: 'is not a cursor of these filters; start again without one' }])
    return position
  }
}
