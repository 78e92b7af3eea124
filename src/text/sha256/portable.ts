import { sha256 as hash } from '@noble/hashes/sha2.js'

/**
 * SHA-256 of the UTF-8 of a text, 32 bytes: where there is no synchronous one, as in browsers. That of workerd takes 10 ms
 * of the start of a Worker to load.
 */
export const sha256 = (text: string): Uint8Array => hash(new TextEncoder().encode(text))
