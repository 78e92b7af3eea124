/**
 * Markup as plain data. The Worker writes a tree as text, the page builds it as nodes; neither reads a string as
 * markup, so what an article says can never become an element.
 */
type Attr = string | number | boolean | null | undefined
type Attrs = Record<string, Attr>
export type Child = El | string | number | null | undefined | false | readonly Child[]
export interface El {
  tag: string
  attrs: Attrs
  children: readonly Child[]
}

export const h = (tag: string, attrs: Attrs = {}, ...children: Child[]): El => ({ tag, attrs, children })

/** A link of ours, or http(s); everything else (javascript:, data:, a scheme-relative host) is refused. */
export function safeUrl(url: string): string | null {
  // Browsers pass over tabs and line ends, which would make `/<tab>/host` an address elsewhere.
  if (/[\t\n\r]/.test(url)) return null
  if (/^(?:[?#]|\/(?![/\\])|\.\/)/.test(url)) return url
  try {
    const { protocol } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? url : null
  } catch {
    return null
  }
}

/** The attributes to set: false, null and refused links left out, true as an empty value. */
export function* settled(attrs: Attrs): Generator<[name: string, value: string]> {
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue
    if (/^on|^style$/i.test(name)) throw new Error(`the attribute ${name} is not for trees`)
    const text = value === true ? '' : String(value)
    const checked = name === 'href' || name === 'src' || name === 'action' ? safeUrl(text) : text
    if (checked !== null) yield [name, checked]
  }
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeText = (s: string) => s.replace(/[&<>"']/g, (c) => ENTITIES[c])

/** The tree as HTML text. */
export function toHtml(child: Child): string {
  if (child === null || child === undefined || child === false) return ''
  if (Array.isArray(child)) return child.map(toHtml).join('')
  if (typeof child !== 'object') return escapeText(String(child))
  const { tag, attrs, children } = child as El
  let open = `<${tag}`
  for (const [name, value] of settled(attrs)) open += value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`
  return VOID.has(tag) ? `${open}>` : `${open}>${children.map(toHtml).join('')}</${tag}>`
}
