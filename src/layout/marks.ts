import type { Factuality } from '../contract/kinds.ts'

/** How a mark of radius `r` is drawn: shape is factuality, and the same at every size. */
export interface Shape {
  /** Filled, or a ring with the paper inside. */
  filled: boolean
  /** Radius of the circle that is stroked or filled. */
  radius: number
  stroke: number
  /** Lengths of dash and gap; null for a whole ring. */
  dash: [number, number] | null
  round: boolean
  /** Half the length of the stroke through a denied mark, along each axis; 0 for none. */
  slash: number
}

export function shapeOf(factuality: Factuality, r: number): Shape {
  const stroke = r >= 6 ? 2 : r >= 4 ? 1.75 : 1.3
  const radius = r - stroke / 2
  const around = 2 * Math.PI * radius
  const plain: Shape = { filled: false, radius, stroke, dash: null, round: false, slash: 0 }
  switch (factuality) {
    case 'asserted':
      return { ...plain, filled: true, radius: r }
    case 'reported':
      return plain
    case 'denied':
      return { ...plain, slash: (r + (r >= 4 ? 2.6 : 1.4)) * Math.SQRT1_2 }
    case 'planned': {
      const dashes = r >= 6 ? 6 : 5
      return { ...plain, dash: [(around / dashes) * 0.6, (around / dashes) * 0.4] }
    }
    case 'possible':
      return { ...plain, stroke: stroke + 0.4, dash: [0.01, around / (r >= 6 ? 10 : 8) - 0.01], round: true }
  }
}
