import type { Factuality, Group } from '../../contract/kinds.ts'
import { type Shape, shapeOf } from '../../layout/marks.ts'
import type { Layout } from '../../layout/types.ts'

/** A colour of the theme by its name, as a value that a canvas takes. */
type Colors = (name: string) => string

/** The unit marks and segments of a dense drawing. */
export function paintUnits(c: CanvasRenderingContext2D, l: Layout, color: Colors, lit: ReadonlySet<string> | null) {
  const hue = (g: Group) => color(`g-${g}`)
  for (const column of l.columns) {
    const w = Math.max(1, column.width - 1)
    c.globalAlpha = lit && !column.ids().some((id) => lit.has(id)) ? 0.22 : 1
    for (const s of column.segments) {
      c.fillStyle = hue(s.group)
      c.fillRect(column.x - w / 2, s.y, w, s.height)
    }
  }
  // All of them are of one size: a shape for each factuality.
  const shapes: Partial<Record<Factuality, Shape>> = {}
  for (const m of l.marks) {
    shapes[m.factuality] ??= shapeOf(m.factuality, m.r)
    const shape = shapes[m.factuality]!
    c.globalAlpha = lit && !lit.has(m.id) ? 0.22 : 1
    c.beginPath()
    c.arc(m.x, m.y, shape.radius, 0, 2 * Math.PI)
    if (shape.filled) {
      c.fillStyle = hue(m.group)
      c.fill()
      continue
    }
    c.strokeStyle = hue(m.group)
    c.lineWidth = shape.stroke
    c.lineCap = shape.round ? 'round' : 'butt'
    c.setLineDash(shape.dash ?? [])
    c.stroke()
    if (shape.slash) {
      c.beginPath()
      c.moveTo(m.x - shape.slash, m.y + shape.slash)
      c.lineTo(m.x + shape.slash, m.y - shape.slash)
      c.stroke()
    }
  }
  c.globalAlpha = 1
  c.setLineDash([])
}
