import { base64url } from '../text/base64url.ts'
import { invalid } from './problem.ts'

/**
 * A cursor is a position, and a seal over the position and the selection that it belongs to. The secret of the service
 * keeps it from being made up; the selection keeps it from being used for another.
 */

const SEAL_BYTES = 12

const HMAC = { name: 'HMAC', hash: 'SHA-256' }
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function seal(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), HMAC, false, ['sign'])
  return base64url(new Uint8Array(await crypto.subtle.sign(HMAC, key, bytesOf(text)), 0, SEAL_BYTES))
}

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

  async write(position: string, selection: object): Promise<string> {
    return `${position}.${await seal(this.#secret, position + canonical(selection))}`
  }

  /** @throws 422 for one that is forged, damaged, or of another selection */
  async read(cursor: string, selection: object): Promise<string> {
    const dot = cursor.lastIndexOf('.')
    const position = cursor.slice(0, dot)
    if (dot < 1 || cursor !== (await this.write(position, selection)))
      throw invalid([{ pointer: '#/cursor', detail: 'is not a cursor of these filters; start again without one' }])
    return position
  }
}
