import type { Factuality, Group } from '../contract/kinds.ts'
import { type El, h } from './tree.ts'

/** A mark as in the drawing: its shape is the factuality, its colour the group. `r` in px. */
export function glyph(factuality: Factuality, group: Group, r = 6): El {
  const box = r * 2 + 6
  const c = box / 2
  const stroke = r >= 6 ? 2 : 1.75
  const inner = r - stroke / 2
  const around = 2 * Math.PI * inner
  const dashes = r >= 6 ? 6 : 5
  const dots = r >= 6 ? 10 : 8
  const n = (x: number) => Number(x.toFixed(2))
  const ring: Record<string, string | number> = { cx: c, cy: c, r: inner, 'stroke-width': stroke, class: 'ring' }
  if (factuality === 'planned') ring['stroke-dasharray'] = `${n((around / dashes) * 0.6)} ${n((around / dashes) * 0.4)}`
  if (factuality === 'possible') {
    ring['stroke-dasharray'] = `0.01 ${n(around / dots - 0.01)}`
    ring['stroke-linecap'] = 'round'
    ring['stroke-width'] = stroke + 0.4
  }
  const k = (r + 2.6) * Math.SQRT1_2
  return h(
    'svg',
    {
      class: `glyph g-${group}`,
      width: box,
      height: box,
      viewBox: `0 0 ${box} ${box}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    factuality === 'asserted' ? h('circle', { cx: c, cy: c, r, class: 'disc' }) : h('circle', ring),
    factuality === 'denied' &&
      h('path', {
        d: `M${n(c - k)} ${n(c + k)}L${n(c + k)} ${n(c - k)}`,
        class: 'ring',
        'stroke-width': stroke,
        'stroke-linecap': 'round',
      }),
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
  h(
    'svg',
    { class: 'icon', width: size, height: size, viewBox: '0 0 12 12', 'aria-hidden': 'true', focusable: 'false' },
    h('path', { d: PATHS[name] }),
  )

export const caret = () => h('i', { class: 'caret', 'aria-hidden': 'true' })
