import { sha256 } from '../text/sha256/web.ts'
import { VERSION } from '../version.ts'

/**
 * A strong ETag: what is answered depends on the address, the state of the data and the version of the program, and on
 * nothing else; so the answer need not be made to know that the client has it.
 */
export async function etagOf(url: string, revision: string, version = VERSION): Promise<string> {
  const { origin, pathname, search } = new URL(url)
  const digest = await sha256([version, revision, origin, pathname, search].join('\n'))
  return `"${digest.slice(0, 12)}"`
}

/** `If-None-Match` compared weakly (RFC 9110, 8.8.3.2); `*` matches whatever is there. */
export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((part) => {
    const tag = part.trim()
    return tag === '*' || (tag.startsWith('W/') ? tag.slice(2) : tag) === etag
  })
}

/** Kept by whoever likes, and asked about each time: a stored article must be seen at once. */
export const CACHE_CONTROL = 'public, no-cache'
