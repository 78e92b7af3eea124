/** From the left end to the right one, px. */
export type Range = [x0: number, x1: number]

interface Brush {
  /** The range as it stands; null where there is nothing to choose from. */
  range(): Range | null
  clamp(x: number): number
  move(range: Range): void
  /** A click outside the range. */
  clear(): void
}

type Part = 'start' | 'end' | 'range' | 'outside'

/** How far from an end it can still be taken, px: with both sides no less than a finger wants. */
const REACH = 12
const CURSORS: Record<Part, string> = { start: 'ew-resize', end: 'ew-resize', range: 'grab', outside: 'crosshair' }

/** The ends of a short range reach outwards, so that its middle can still be taken. */
function partAt(x: number, [x0, x1]: Range): Part {
  const inward = Math.min(REACH, (x1 - x0) / 4)
  if (x >= x0 - REACH && x <= x0 + inward) return 'start'
  if (x >= x1 - inward && x <= x1 + REACH) return 'end'
  return x > x0 && x < x1 ? 'range' : 'outside'
}

/** Drag the range to move it, an end to resize it, from outside to draw another; click outside to have all. */
export function listenToBrush(svg: SVGSVGElement, b: Brush): void {
  let held: { id: number; part: Part; x: number; range: Range; moved: boolean } | null = null
  const at = (event: PointerEvent) => event.clientX - svg.getBoundingClientRect().left

  svg.addEventListener('pointerdown', (event) => {
    const range = b.range()
    if (held || !range || event.button || event.ctrlKey) return
    const x = at(event)
    held = { id: event.pointerId, part: partAt(x, range), x, range, moved: false }
    svg.setPointerCapture(event.pointerId)
  })

  svg.addEventListener('pointermove', (event) => {
    const x = at(event)
    if (!held) {
      const range = b.range()
      svg.style.cursor = range ? CURSORS[partAt(x, range)] : ''
      return
    }
    if (event.pointerId !== held.id || (!held.moved && Math.abs(x - held.x) < 2)) return
    held.moved = true
    b.move(moved(held.part, held.range, held.x, x))
  })

  function moved(part: Part, [x0, x1]: Range, from: number, to: number): Range {
    if (part === 'range') {
      const step = b.clamp(x0 + to - from) - x0
      const back = b.clamp(x1 + step) - x1
      return [x0 + back, x1 + back]
    }
    const still = part === 'start' ? x1 : part === 'end' ? x0 : from
    const end = part === 'start' ? x0 + to - from : part === 'end' ? x1 + to - from : to
    return [b.clamp(Math.min(still, end)), b.clamp(Math.max(still, end))]
  }

  const release = (event: PointerEvent) => {
    if (event.pointerId !== held?.id) return
    if (event.type === 'pointerup' && held.part === 'outside' && !held.moved) b.clear()
    held = null
  }
  svg.addEventListener('pointerup', release)
  svg.addEventListener('pointercancel', release)
  svg.addEventListener('lostpointercapture', release)
  svg.addEventListener('selectstart', (event) => event.preventDefault())
}
