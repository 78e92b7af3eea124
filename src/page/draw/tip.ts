import { prepare } from '../../layout/prepare.ts'
import type { Layout, LayoutEvent, Measure, Text } from '../../layout/types.ts'

const LONGEST = 70

/** The title of an event that is pointed at and has none in the drawing, at its mark or the middle of its bar. */
export function tipOf(l: Layout, id: string | null, events: readonly LayoutEvent[], measure: Measure): Text | null {
  if (id === null || l.labels.some((t) => t.id === id)) return null
  const item = prepare(events).byId.get(id)
  const bar = l.bars.find((b) => b.ids.includes(id))
  const mark = l.marks.find((m) => m.id === id)
  if (!item || (!mark && !bar)) return null
  const text = item.title.length > LONGEST ? `${item.title.slice(0, LONGEST)}…` : item.title
  const place = mark ?? (l.mode === 'upright' ? { x: bar!.y, y: bar!.x0 } : { x: (bar!.x0 + bar!.x1) / 2, y: bar!.y })
  const style = { edge: 'middle', size: 14, weight: 400, tone: 'ink' } as const
  return { text, x: place.x, y: place.y, w: measure(text, 14, 400), ...style }
}
