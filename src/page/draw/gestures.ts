import { pointer, select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'

export interface Gestures {
  enabled(): boolean
  /** The wheel zooms with Ctrl only, and scrolls the page without. */
  wheelWithCtrl(): boolean
  whole(): boolean
  zoom(factor: number, x: number): void
  pan(dx: number): void
  /** Where the mouse is; negative when it left. */
  point(x: number, y: number): void
  click(x: number, y: number): void
}

/**
 * Wheel, pinch and drag as d3-zoom reads them. Its transform is linear and the axis is not, so each event is taken by
 * what it changed: a zoom by its fixed point, a pan by its distance. Returns what undoes it.
 */
export function listenToGestures(root: HTMLElement, g: Gestures): () => void {
  let last = zoomIdentity
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (!g.enabled()) return false
      if (event instanceof WheelEvent) {
        if (g.wheelWithCtrl() && !event.ctrlKey) return false
        // Nothing is farther away than all: the page scrolls.
        return !(g.whole() && event.deltaY > 0 && !event.ctrlKey)
      }
      return !(event as MouseEvent).button && !(event as MouseEvent).ctrlKey
    })
    .clickDistance(5)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const before = last
      last = transform
      if (!sourceEvent) return
      const factor = transform.k / before.k
      if (Math.abs(factor - 1) < 1e-6) g.pan(transform.x - before.x)
      else g.zoom(factor, (transform.x - factor * before.x) / (1 - factor))
    })
  const selection = select(root)
  selection.call(behaviour).on('dblclick.zoom', null)
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && !event.buttons) g.point(...pointer(event, root))
  }
  const onLeave = () => g.point(-1, -1)
  const onClick = (event: MouseEvent) => g.click(...pointer(event, root))
  root.addEventListener('pointermove', onMove)
  root.addEventListener('pointerleave', onLeave)
  root.addEventListener('click', onClick)
  return () => {
    selection.on('.zoom', null)
    root.removeEventListener('pointermove', onMove)
    root.removeEventListener('pointerleave', onLeave)
    root.removeEventListener('click', onClick)
  }
}
