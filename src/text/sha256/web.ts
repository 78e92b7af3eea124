import { base64url } from '../base64url.ts'

/** SHA-256 of the UTF-8 of a text, in base64url without padding: by the platform, which takes its time. */
export const sha256 = async (text: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
