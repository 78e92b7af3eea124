import type { Fold, Layout, Rule } from '../types.ts'
import { line, lines, type Node, round, type SceneState, stops } from './node.ts'

export function emptyAxis(l: Layout): Node {
  const attrs = { stroke: 'var(--rule-2)', 'stroke-width': 1.5, 'stroke-dasharray': '1 7', 'stroke-linecap': 'round' }
  return line('empty', [0, l.axis, l.width, l.axis], attrs)
}

export function axis(l: Layout, upright: boolean): Node[] {
  const strong = { stroke: 'var(--ink)', 'stroke-width': 1.5 }
  const pieces = l.axisPieces.map(([a, b]): Rule => (upright ? [l.axis, a, l.axis, b] : [a, l.axis, b, l.axis]))
  const along = l.dir === 'rtl' ? -1 : 1
  const d = (long: boolean) =>
    l.ticks
      .filter((t) => t.length > 5 === long)
      .map((t) =>
        upright
          ? `M${round(l.axis)} ${round(t.at)}h${along * t.length}`
          : `M${round(t.at)} ${round(l.axis)}v${t.length}`,
      )
      .join('')
  return [
    lines('axis', pieces, strong),
    { key: 'ticks', tag: 'path', attrs: { d: d(false), stroke: 'var(--ink)', fill: 'none' } },
    { key: 'longticks', tag: 'path', attrs: { d: d(true), ...strong, fill: 'none' } },
  ]
}

/** The crease of a fold: shading that is darkest on one side, and the axis pinched in a zigzag. */
export function crease(l: Layout, f: Fold, s: SceneState): Node {
  const mid = round((f.x0 + f.x1) / 2)
  const upright = l.mode === 'upright'
  const zigzag = upright
    ? `M${l.axis} ${f.x0}V${mid - 14}l-5 3.5l10 7l-10 7l10 7l-5 3.5V${f.x1}`
    : `M${f.x0} ${l.axis}H${mid - 14}l3.5 -7l7 14l7 -14l7 14l3.5 -7H${f.x1}`
  const box = upright
    ? { x: 0, y: f.x0, width: l.width, height: f.x1 - f.x0 }
    : { x: f.x0, y: 0, width: f.x1 - f.x0, height: l.height - 4 }
  // Paper over both ends lets the shading fade; a mask would do, and costs a surface of its own at every frame.
  const fade = { ...box, fill: `url(#${s.prefix}-fade)` }
  return {
    key: `F${f.from}`,
    tag: 'g',
    attrs: {},
    children: [
      {
        key: 's',
        tag: 'rect',
        attrs: { ...box, fill: `url(#${s.prefix}-fold)` },
      },
      ...(upright ? [] : [{ key: 'f', tag: 'rect', attrs: fade } as Node]),
      {
        key: 'z',
        tag: 'path',
        attrs: { d: zigzag, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-linejoin': 'round' },
      },
    ],
  }
}

/** The shading that every crease is filled with. */
export function foldDefinitions(l: Layout, s: SceneState): Node[] {
  if (!l.folds.length) return []
  const down = { x1: 0, x2: 0, y1: 0, y2: 1 }
  const shade = stops([
    [0, 'var(--fold)', 0],
    [0.49, 'var(--fold)', 0.5],
    [0.5, 'var(--fold)', 0.5],
    [0.51, 'var(--fold)', 0.06],
    [1, 'var(--fold)', 0],
  ])
  const along = l.mode === 'upright' ? down : {}
  const out: Node[] = [
    { key: 'f', tag: 'linearGradient', attrs: { id: `${s.prefix}-fold`, ...along }, children: shade },
  ]
  if (l.mode !== 'upright') {
    const fade = stops([
      [0, 'var(--paper)', 1],
      [0.22, 'var(--paper)', 0],
      [0.86, 'var(--paper)', 0],
      [1, 'var(--paper)', 1],
    ])
    out.push({ key: 'g', tag: 'linearGradient', attrs: { id: `${s.prefix}-fade`, ...down }, children: fade })
  }
  return out
}
