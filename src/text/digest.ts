import { sha256 } from '@noble/hashes/sha2.js'

/** Base64url without padding. */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')
}

/** What names a text: `sha256-<base64url>` of its UTF-8. For engines whose own SHA-256 cannot be waited for: browsers. */
export const digestOf = (text: string) => `sha256-${base64url(sha256(new TextEncoder().encode(text)))}`
