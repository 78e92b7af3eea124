import { directionOf } from '../text.ts'
import type { Label, Layout, Text } from '../types.ts'
import { dimmed, type Node, round, type SceneState, translate } from './node.ts'

/** Text keeps its own direction: the anchor is the end of the line that is pinned. `x` and `y` are from its group. */
function textLine(key: string, t: Text, l: Layout, x: number, y: number, extra: Node['attrs'] = {}): Node {
  const dir = directionOf(t.text, l.dir)
  const anchor = t.edge === 'middle' ? 'middle' : (dir === 'rtl') === (t.edge === 'right') ? 'start' : 'end'
  return {
    key,
    tag: 'text',
    attrs: {
      x: round(x),
      y: round(y + t.size * 0.34),
      direction: dir,
      'text-anchor': anchor,
      'font-size': t.size,
      'font-weight': t.weight,
      fill: `var(--${t.tone})`,
      ...extra,
    },
    text: t.text,
  }
}

/** In a group of its own: a group that moves costs nothing, a text that moves is set anew. */
export function textNode(key: string, t: Text, l: Layout): Node {
  return { key, tag: 'g', attrs: { transform: translate(t.x, t.y) }, children: [textLine('t', t, l, 0, 0)] }
}

/** Known by what they say, so that a word that moves keeps its element. */
export function textNodes(prefix: string, texts: readonly Text[], l: Layout): Node[] {
  const seen = new Map<string, number>()
  return texts.map((t) => {
    const nth = seen.get(t.text) ?? 0
    seen.set(t.text, nth + 1)
    return textNode(`${prefix}${nth} ${t.text}`, t, l)
  })
}

const leftOf = (t: Text) => (t.edge === 'left' ? t.x : t.edge === 'right' ? t.x - t.w : t.x - t.w / 2)

/** Everything in it stands from its first line. */
export function label(t: Label, l: Layout, s: SceneState): Node {
  const selected = t.id === s.selected
  const [{ x, y }] = t.lines
  const children: Node[] = []
  const style: Node['attrs'] = selected ? { fill: 'var(--lit-ink)' } : {}
  if (t.id === s.hovered && !selected) style['text-decoration'] = 'underline'
  if (selected)
    t.lines.forEach((line, i) => {
      const box = { x: round(leftOf(line) - 5 - x), y: round(line.y - 11.5 - y), width: round(line.w + 10), height: 24 }
      children.push({ key: `r${i}`, tag: 'rect', attrs: { ...box, fill: 'var(--lit)' } })
    })
  t.lines.forEach((line, i) => {
    children.push(textLine(`t${i}`, line, l, line.x - x, line.y - y, style))
  })
  if (t.suffix) children.push(textLine('s', t.suffix, l, t.suffix.x - x, t.suffix.y - y))
  return { key: `L${t.id}`, tag: 'g', attrs: { transform: translate(x, y), ...dimmed([t.id], s) }, children }
}

/** The title of an untitled mark that is hovered or focused, on a strip of paper over it. */
export function strip(l: Layout, t: Text | null): Node[] {
  if (!t) return []
  const x = Math.max(1, Math.min(l.width - t.w - 21, t.x - t.w / 2 - 10))
  const above = t.y - 44
  const y = above >= 1 ? above : t.y + 16
  const box = {
    x: round(x),
    y: round(y),
    width: round(t.w + 20),
    height: 28,
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
  }
  return [
    {
      key: 'tip',
      tag: 'g',
      attrs: { 'pointer-events': 'none' },
      children: [
        { key: 'b', tag: 'rect', attrs: box },
        textNode('t', { ...t, x: x + 10 + t.w / 2, y: y + 14, edge: 'middle' }, l),
      ],
    },
  ]
}
