import { sha256 as hash } from '@noble/hashes/sha2.js'
import { base64url } from '../base64url.ts'

/** SHA-256 of the UTF-8 of a text, in base64url without padding: where no platform has it at once, as in browsers. */
export const sha256 = (text: string): string => base64url(hash(new TextEncoder().encode(text)))
