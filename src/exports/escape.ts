/** Making foreign text safe for what it is written into. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader turns these into line feeds or spaces unless they are named.
  '\r': '&#13;',
}

/** What XML 1.0 has no place for becomes U+FFFD, so that nothing after it moves. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** For text and quoted attributes of XML. */
export const xml = (s: string) => s.replace(NOT_XML, '\uFFFD').replace(/[&<>"'\r]/g, (c) => ENTITIES[c])

/** For text that a reader of the format takes for HTML. */
export const html = (s: string) => s.replace(/[&<>"']/g, (c) => ENTITIES[c])

/** JSON that can also stand inside a script element. */
export const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** One line for people to read: no controls, and no bidi embeddings or overrides that reach past it. */
export const line = (s: string) =>
  s
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** The address, where it leads to the web and nowhere else; else null. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
