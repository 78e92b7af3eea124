import { createHash } from 'node:crypto'

/** What names a text: `sha256-<base64url>` of its UTF-8. For Node and Workers, whose own SHA-256 takes a tenth of the time. */
export const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64url')}`
