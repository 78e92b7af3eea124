import type { Factuality, Group } from '../contract/kinds.ts'
import { shapeOf } from '../layout/marks.ts'
import { type Child, type El, h } from './tree.ts'

/** A square picture beside words that say the same. */
const picture = (name: string, box: number, size: number, ...parts: Child[]): El =>
  h('svg', { class: name, width: size, height: size, viewBox: `0 0 ${box} ${box}`, 'aria-hidden': 'true' }, ...parts)

const n = (x: number) => Number(x.toFixed(2))

/** A mark as in the drawing: its shape is the factuality, its colour the group. `r` in px. */
export function glyph(factuality: Factuality, group: Group, r = 6): El {
  const shape = shapeOf(factuality, r)
  const box = r * 2 + 6
  const c = box / 2
  const k = shape.slash
  const ring = {
    class: 'ring',
    'stroke-width': shape.stroke,
    'stroke-dasharray': shape.dash?.map(n).join(' '),
    'stroke-linecap': shape.round ? 'round' : null,
  }
  return picture(
    `glyph g-${group}`,
    box,
    box,
    h('circle', { cx: c, cy: c, r: shape.radius, ...(shape.filled ? { class: 'disc' } : ring) }),
    k > 0 && h('path', { d: `M${n(c - k)} ${n(c + k)}L${n(c + k)} ${n(c - k)}`, ...ring, 'stroke-linecap': 'round' }),
  )
}

const PATHS = {
  up: 'M1.5 8 6 3.5 10.5 8',
  down: 'M1.5 4 6 8.5 10.5 4',
  left: 'M8 1.5 3.5 6 8 10.5',
  right: 'M4 1.5 8.5 6 4 10.5',
  x: 'M1.5 1.5l9 9M10.5 1.5l-9 9',
  find: 'M8.6 8.6 11.5 11.5M9.8 5.4a4.4 4.4 0 1 1-8.8 0a4.4 4.4 0 0 1 8.8 0Z',
  bars: 'M0 1.5h12M0 6h12M0 10.5h12',
}

export const icon = (name: keyof typeof PATHS, size = 12): El =>
  picture('icon', 12, size, h('path', { d: PATHS[name] }))

export const caret = () => h('i', { class: 'caret', 'aria-hidden': 'true' })
