import { sha256 as hash } from '@noble/hashes/sha2.js'

/**
 * SHA-256 of the UTF-8 of a text, in base64url without padding: where there is no synchronous one, as in browsers. That of
 * workerd takes 10 ms of the start of a Worker to load.
 */
export const sha256 = (text: string): string =>
  btoa(String.fromCharCode(...hash(new TextEncoder().encode(text))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')
