import { OPEN_BLOCKS, OPEN_GAP } from '../bars.ts'
import type { Bar, Layout, Rule } from '../types.ts'
import { dimmed, hue, line, type Node, round, type SceneState, stops } from './node.ts'

/** The soft ends of the bars. */
export function barDefinitions(l: Layout, s: SceneState): Node[] {
  return l.bars.flatMap((b, i) => (b.fade[0] || b.fade[1] ? [barGradient(b, i, l, s)] : []))
}

const barIds = new WeakMap<Bar, string>()

function barGradient(b: Bar, i: number, l: Layout, s: SceneState): Node {
  const id = `${s.prefix}-b${i}`
  barIds.set(b, id)
  const c = hue(b.group)
  const [a, z] = b.fade
  const along =
    l.mode === 'upright'
      ? { x1: 0, x2: 0, y1: round(b.x0), y2: round(b.x1) }
      : { x1: round(b.x0), x2: round(b.x1), y1: 0, y2: 0 }
  return {
    key: `b${i}`,
    tag: 'linearGradient',
    attrs: { id, gradientUnits: 'userSpaceOnUse', ...along },
    children: stops([
      [0, c, a ? 0 : 1],
      [a, c, 1],
      [round(1 - z), c, 1],
      [1, c, z ? 0 : 1],
    ]),
  }
}

/** Solid where asserted, else lines over a tint; its soft ends fade, its open end breaks off in blocks. */
export function bar(b: Bar, upright: boolean, s: SceneState): Node {
  const soft = b.fade[0] || b.fade[1]
  const paint = soft ? `url(#${barIds.get(b)})` : hue(b.group)
  const half = b.height / 2
  const rect = (key: string, along: number, length: number, attrs: Node['attrs'], grow = 0): Node => ({
    key,
    tag: 'rect',
    attrs: upright
      ? {
          x: round(b.y - half - grow),
          y: round(along - grow),
          width: b.height + 2 * grow,
          height: round(length + 2 * grow),
          ...attrs,
        }
      : {
          x: round(along - grow),
          y: round(b.y - half - grow),
          width: round(length + 2 * grow),
          height: b.height + 2 * grow,
          ...attrs,
        },
  })
  const children: Node[] = []
  const has = (id: string | null) => id !== null && b.ids.includes(id)
  if (has(s.selected))
    children.push(rect('sel', b.x0, b.x1 - b.x0, { fill: 'var(--lit)', stroke: 'var(--ink)', 'stroke-width': 1.5 }, 5))
  else if (has(s.hovered))
    children.push(
      rect(
        'hov',
        b.x0,
        b.x1 - b.x0,
        { fill: 'none', stroke: hue(b.group), 'stroke-width': 1.25, 'stroke-opacity': 0.55 },
        4,
      ),
    )
  const asserted = b.factuality === 'asserted'
  children.push(rect('m', b.x0, b.x1 - b.x0, { fill: paint, ...(asserted ? {} : { 'fill-opacity': 0.14 }) }))
  if (!asserted) {
    const dash = b.factuality === 'planned' ? '6 4' : b.factuality === 'possible' ? '0.01 4' : null
    for (const at of b.factuality === 'denied' ? [1 - half, 0, half - 1] : [1 - half, half - 1]) {
      // A straight line has no height, and so no box for a gradient but one in the units of the drawing.
      const rule: Rule = upright ? [b.y + at, b.x0, b.y + at, b.x1] : [b.x0, b.y + at, b.x1, b.y + at]
      const attrs: Node['attrs'] = { stroke: paint, 'stroke-width': 2 }
      if (dash) attrs['stroke-dasharray'] = dash
      if (b.factuality === 'possible') attrs['stroke-linecap'] = 'round'
      children.push(line(`l${at}`, rule, attrs))
    }
  }
  let edge = b.open < 0 ? b.x0 : b.x1
  if (b.open)
    for (const [length, opacity] of OPEN_BLOCKS) {
      const start = b.open < 0 ? edge - OPEN_GAP - length : edge + OPEN_GAP
      children.push(rect(`o${length}`, start, length, { fill: hue(b.group), opacity }))
      edge = b.open < 0 ? start : start + length
    }
  if (has(s.focused))
    children.push(rect('foc', b.x0, b.x1 - b.x0, { rx: 3, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }, 9))
  return { key: `B${b.id}`, tag: 'g', attrs: dimmed(b.ids, s), children }
}
