import { createHash } from 'node:crypto'

/** SHA-256 of the UTF-8 of a text, 32 bytes: by the engine, in Node. */
export const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest()
