/** A text in the fragment of a link, which no server ever sees: deflated, then base64url. */

/** Longer links are cut by messengers and mail. */
const LINK_LIMIT = 8000

const pipe = async (bytes: Uint8Array, through: CompressionStream | DecompressionStream) =>
  new Uint8Array(await new Response(new Blob([bytes as BlobPart]).stream().pipeThrough(through)).arrayBuffer())

/** Null where it does not fit. */
export async function packText(text: string, publishedAt: string | null): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify({ t: text, d: publishedAt ?? undefined }))
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'))
  if (packed.length > LINK_LIMIT * 0.75) return null
  let s = ''
  for (const b of packed) s += String.fromCharCode(b)
  return btoa(s).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Throws where the fragment is broken or longer than those that are made here, so that what it unfolds to has an end. */
export async function unpackText(packed: string): Promise<{ text: string; publishedAt: string | null }> {
  if (packed.length > LINK_LIMIT) throw new RangeError('the text in the link is too long')
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  const whole = await pipe(bytes, new DecompressionStream('deflate-raw'))
  const { t, d } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(whole)) as { t: unknown; d?: unknown }
  if (typeof t !== 'string') throw new TypeError('there is no text in the link')
  return { text: t, publishedAt: typeof d === 'string' && /^\d{4}-\d\d-\d\d$/.test(d) ? d : null }
}
