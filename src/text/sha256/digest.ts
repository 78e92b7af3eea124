const SCHEME = 'sha256-'

/** What names a text, by the SHA-256 of its UTF-8 in base64url: `sha256-<base64url>`. */
export const digest = (hash: string): string => SCHEME + hash

/** The hash in such a name. */
export const hashIn = (name: string): string => name.slice(SCHEME.length)
