import { type Node, type SceneState, STILL, sceneOf } from './scene/index.ts'
import { FONT, type Tokens } from './tokens.ts'
import type { Layout } from './types.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** For text and attributes of XML; what XML has no place for is left out. */
const escapeXML = (s: string) => s.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, (c) => ESCAPES[c])

const VARIABLE = /var\(--([a-z0-9-]+)\)/g

interface FileOptions {
  /** Shown under the selection, if any. */
  selected?: string | null
  title?: string
  /** The CSS font-family of the labels. */
  family?: string
  /** @font-face rules to carry along. */
  fontCSS?: string
}

/** The drawing as a whole SVG file: no DOM needed, no custom properties left, nothing fetched. */
export function renderSVG(layout: Layout, tokens: Tokens, options: FileOptions = {}): string {
  const resolve = (value: string) =>
    value.replace(VARIABLE, (whole, name: string) => (tokens as Record<string, string>)[name] ?? whole)
  const write = (n: Node): string => {
    const attrs = Object.entries(n.attrs)
      .map(([k, v]) => ` ${k}="${escapeXML(resolve(String(v)))}"`)
      .join('')
    const inside = n.text === undefined ? (n.children ?? []).map(write).join('') : escapeXML(n.text)
    return inside ? `<${n.tag}${attrs}>${inside}</${n.tag}>` : `<${n.tag}${attrs}/>`
  }
  const state: SceneState = { ...STILL, selected: options.selected ?? null }
  const width = Math.ceil(layout.width)
  const height = Math.ceil(layout.height)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="ltr" font-family="${escapeXML(options.family ?? FONT)}" role="img">`,
    options.title ? `<title>${escapeXML(options.title)}</title>` : '',
    options.fontCSS ? `<style>${escapeXML(options.fontCSS)}</style>` : '',
    `<rect width="${width}" height="${height}" fill="${tokens.paper}"/>`,
    ...sceneOf(layout, state).map(write),
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('\n')
}
