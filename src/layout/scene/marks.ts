import type { Factuality, Group } from '../../contract/kinds.ts'
import { shapeOf } from '../marks.ts'
import type { Layout, Mark } from '../types.ts'
import { dimmed, hue, line, type Node, round, type SceneState, translate } from './node.ts'

export function mark(m: Mark, s: SceneState): Node {
  const { x, y, r } = m
  const color = hue(m.group)
  const shape = shapeOf(m.factuality, r)
  const children: Node[] = []
  const circle = (key: string, radius: number, attrs: Node['attrs']) =>
    children.push({ key, tag: 'circle', attrs: { r: round(radius), ...attrs } })
  if (m.id === s.selected) circle('sel', r + 6, { fill: 'var(--lit)', stroke: 'var(--ink)', 'stroke-width': 1.5 })
  else if (m.id === s.hovered)
    circle('hov', r + 4, { fill: 'none', stroke: color, 'stroke-width': 1.25, 'stroke-opacity': 0.55 })
  if (shape.filled) circle('m', shape.radius, { fill: color })
  else
    circle('m', shape.radius, {
      fill: 'var(--paper)',
      stroke: color,
      'stroke-width': shape.stroke,
      ...(shape.dash ? { 'stroke-dasharray': shape.dash.map(round).join(' ') } : {}),
      ...(shape.round ? { 'stroke-linecap': 'round' } : {}),
    })
  if (shape.slash) {
    const k = round(shape.slash)
    const attrs = { stroke: color, 'stroke-width': shape.stroke, 'stroke-linecap': 'round' }
    children.push(line('no', [-k, k, k, -k], attrs))
  }
  if (m.id === s.focused) {
    const attrs = { x: -14, y: -14, width: 28, height: 28, rx: 3, fill: 'none', stroke: 'var(--ink)' }
    children.push({ key: 'foc', tag: 'rect', attrs: { ...attrs, 'stroke-width': 2 } })
  }
  return { key: `M${m.id}`, tag: 'g', attrs: { transform: translate(x, y), ...dimmed([m.id], s) }, children }
}

/** The marks of a dense drawing as one path for each group and shape. */
export function unitPaths(l: Layout): Node[] {
  const paths = new Map<string, { group: Group; factuality: Factuality; r: number; d: string }>()
  for (const m of l.marks) {
    const key = `${m.group} ${m.factuality}`
    let path = paths.get(key)
    if (!path) {
      path = { group: m.group, factuality: m.factuality, r: m.r, d: '' }
      paths.set(key, path)
    }
    const { radius: r, slash } = shapeOf(m.factuality, m.r)
    path.d += `M${round(m.x + r)} ${round(m.y)}a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0`
    if (slash) path.d += `M${round(m.x - slash)} ${round(m.y + slash)}l${round(2 * slash)} ${round(-2 * slash)}`
  }
  const units = [...paths].map(([key, p]): Node => {
    const shape = shapeOf(p.factuality, p.r)
    const attrs: Node['attrs'] = shape.filled
      ? { fill: hue(p.group) }
      : { fill: 'none', stroke: hue(p.group), 'stroke-width': shape.stroke }
    if (shape.dash) attrs['stroke-dasharray'] = shape.dash.map(round).join(' ')
    if (shape.round) attrs['stroke-linecap'] = 'round'
    return { key: `U${key}`, tag: 'path', attrs: { d: p.d, ...attrs } }
  })
  return [...units, ...segmentPaths(l)]
}

function segmentPaths(l: Layout): Node[] {
  const paths = new Map<Group, string>()
  for (const c of l.columns)
    for (const s of c.segments) {
      const w = round(Math.max(1, c.width - 1))
      const d = `M${round(c.x - w / 2)} ${round(s.y)}h${w}v${round(s.height)}h${-w}z`
      paths.set(s.group, (paths.get(s.group) ?? '') + d)
    }
  return [...paths].map(([group, d]) => ({ key: `S${group}`, tag: 'path', attrs: { d, fill: hue(group) } }))
}
