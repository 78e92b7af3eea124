import type { Layout } from '../types.ts'
import { axis, crease, emptyAxis, foldDefinitions } from './axis.ts'
import { bar, barDefinitions } from './bars.ts'
import { mark, unitPaths } from './marks.ts'
import { lines, type Node, type SceneState } from './node.ts'
import { label, strip, textNode, textNodes } from './words.ts'

export { type Node, type SceneState, STILL } from './node.ts'

/** All that is drawn of a layout, back to front. */
export function sceneOf(l: Layout, s: SceneState): Node[] {
  const upright = l.mode === 'upright'
  if (l.mode === 'empty') return [emptyAxis(l)]
  const dense = l.mode === 'dense'
  return [
    { key: 'defs', tag: 'defs', attrs: {}, children: [...foldDefinitions(l, s), ...barDefinitions(l, s)] },
    ...l.folds.map((f) => crease(l, f, s)),
    lines('hairs', l.hairs, { stroke: 'var(--rule-2)' }),
    lines('leaders', l.leaders, { stroke: 'var(--rule-2)', 'stroke-dasharray': '2 3' }),
    lines('spines', l.spines, { stroke: 'var(--rule-2)' }),
    ...axis(l, upright),
    ...l.bars.map((b) => bar(b, upright, s)),
    ...(dense && !s.units ? [] : dense ? unitPaths(l) : []),
    ...(dense ? l.marks.filter((m) => m.id === s.selected || m.id === s.hovered || m.id === s.focused) : l.marks).map(
      (m) => mark(m, s),
    ),
    ...l.labels.map((t) => label(t, l, s)),
    ...textNodes('x', l.texts, l),
    ...textNodes('c', l.counts, l),
    ...l.folds.flatMap((f) => f.words.map((t, i) => textNode(`f${i} ${f.from}`, t, l))),
    ...strip(l, s.tip),
  ]
}
