import { hash } from 'node:crypto'

/** SHA-256 of the UTF-8 of a text, in base64url without padding: by the engine, in Node. */
export const sha256 = (text: string): string => hash('sha256', text, 'base64url')
