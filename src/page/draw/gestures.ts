interface Gestures {
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

type Point = [x: number, y: number]

/** A press that moves less than this is a click, px. */
const CLICK = 5
/** What a line and a page of the wheel are in pixels, by `deltaMode`. */
const WHEEL_UNIT = [1, 25, 500]

/** Wheel, pinch and drag over `root`. */
export function listenToGestures(root: HTMLElement, g: Gestures): void {
  const pointers = new Map<number, Point>()
  let pressed: Point = [0, 0]
  let dragged = false
  const at = (event: MouseEvent): Point => {
    const box = root.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }

  function onWheel(event: WheelEvent) {
    if (!g.enabled() || (g.wheelWithCtrl() && !event.ctrlKey)) return
    // Nothing is farther away than all: the page scrolls.
    if (g.whole() && event.deltaY > 0 && !event.ctrlKey) return
    event.preventDefault()
    if (!event.deltaY) return
    // Browsers tell a pinch on a touchpad as a wheel with Ctrl, in small steps.
    const pixels = event.deltaY * WHEEL_UNIT[event.deltaMode] * (event.ctrlKey ? 10 : 1)
    g.zoom(2 ** (-pixels * 0.002), at(event)[0])
  }

  function onDown(event: PointerEvent) {
    if (!g.enabled() || event.button || event.ctrlKey || pointers.size === 2) return
    const point = at(event)
    if (!pointers.size) {
      pressed = point
      dragged = false
    }
    pointers.set(event.pointerId, point)
    root.setPointerCapture(event.pointerId)
  }

  function onMove(event: PointerEvent) {
    const point = at(event)
    const before = pointers.get(event.pointerId)
    if (!before) {
      if (event.pointerType === 'mouse' && !event.buttons) g.point(...point)
      return
    }
    pointers.set(event.pointerId, point)
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (Math.hypot(point[0] - pressed[0], point[1] - pressed[1]) > CLICK || other) dragged = true
    const factor = other ? distance(point, other) / (distance(before, other) || 1) : 1
    const middle = other ? (point[0] - before[0]) / 2 : point[0] - before[0]
    if (Math.abs(factor - 1) < 1e-6) g.pan(middle)
    else {
      // Both fingers keep what they hold: one zoom about the point that stays where it is.
      const from = (before[0] + other![0]) / 2
      g.zoom(factor, (from + middle - factor * from) / (1 - factor))
    }
  }

  const onUp = (event: PointerEvent) => pointers.delete(event.pointerId)
  const onLeave = () => g.point(-1, -1)
  const onClick = (event: MouseEvent) => {
    if (!dragged) g.click(...at(event))
    dragged = false
  }
  const onSelect = (event: Event) => {
    if (pointers.size) event.preventDefault()
  }

  root.addEventListener('wheel', onWheel, { passive: false })
  root.addEventListener('pointerdown', onDown)
  root.addEventListener('pointermove', onMove)
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) root.addEventListener(end, onUp)
  root.addEventListener('pointerleave', onLeave)
  root.addEventListener('click', onClick)
  root.addEventListener('selectstart', onSelect)
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])
