import type { Domain, Label, Layout, Text, Time } from './types.ts'

/** What is under a point of the drawing. */
export type Hit =
  | { kind: 'event'; id: string; ids: string[] }
  | { kind: 'count'; ids: string[]; domain: Domain }
  | { kind: 'fold'; from: Time; to: Time }

/** Half of the least target, 24 px. */
const REACH = 12

/** Marks before titles, titles before bars, bars before counts, columns and folds; the nearest mark of several. */
export function hitTest(l: Layout, x: number, y: number): Hit | null {
  const upright = l.mode === 'upright'
  const reach = l.mode === 'dense' ? 4.5 : upright ? 16 : REACH
  let best: string | null = null
  let bestDistance = reach * reach
  for (const m of l.marks) {
    const dx = m.x - x
    const dy = m.y - y
    const d = dx * dx + dy * dy
    if (d <= bestDistance) {
      best = m.id
      bestDistance = d
    }
  }
  if (best !== null) return { kind: 'event', id: best, ids: [best] }
  for (const label of l.labels) if (inLabel(label, x, y)) return { kind: 'event', id: label.id, ids: [label.id] }
  const [along, across] = upright ? [y, x] : [x, y]
  for (const b of l.bars)
    if (along >= b.x0 - 4 && along <= b.x1 + 4 && Math.abs(across - b.y) <= REACH)
      return { kind: 'event', id: b.id, ids: b.ids }
  for (const c of l.counts) {
    const { ids, domain } = c
    if (inText(c, x, y)) return domain ? { kind: 'count', ids, domain } : { kind: 'event', id: ids[0], ids }
  }
  for (const c of l.columns)
    if (Math.abs(c.x - x) <= c.width / 2 && y >= c.top - 4 && y <= l.axis)
      return { kind: 'count', ids: c.ids(), domain: c.domain }
  for (const f of l.folds)
    if (along >= f.x0 && along <= f.x1 && (upright || Math.abs(y - l.axis) < 60))
      return { kind: 'fold', from: f.from, to: f.to }
  return null
}

const inLabel = (label: Label, x: number, y: number) => label.lines.some((t) => inText(t, x, y))

function inText(t: Text, x: number, y: number): boolean {
  const left = t.edge === 'left' ? t.x : t.edge === 'right' ? t.x - t.w : t.x - t.w / 2
  return x >= left - 4 && x <= left + t.w + 4 && Math.abs(y - t.y) <= REACH + 1
}
