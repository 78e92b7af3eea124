import { type Hit, hitTest } from '../../layout/hit.ts'
import { layout, prepare, scaleFor } from '../../layout/index.ts'
import { neighbour } from '../../layout/order.ts'
import { STILL, sceneOf } from '../../layout/scene/index.ts'
import type { Domain, Layout, LayoutEvent, LayoutOptions } from '../../layout/types.ts'
import { listenToGestures } from './gestures.ts'
import { press } from './keys.ts'
import { createStage } from './stage.ts'
import { createStrip } from './strip.ts'
import { createMeasure, draw, SVG } from './surface.ts'
import { tipOf } from './tip.ts'
import { animate, between, cubicInOut, cubicOut } from './tween.ts'
import type { Timeline, TimelineCallbacks, TimelineHosts, TimelineView } from './types.ts'

export type { Timeline } from './types.ts'

/** How many files of the label face are in. */
const facesIn = () => [...document.fonts].filter((f) => f.status === 'loaded' && f.family.includes('Sans')).length
let drawings = 0

export function createTimeline(hosts: TimelineHosts, callbacks: TimelineCallbacks): Timeline {
  const stage = createStage(hosts, schedule)
  const { root, family, size } = stage
  let events: readonly LayoutEvent[] = []
  let view: TimelineView | null = null
  let unfolded: number[] = []
  let measure = createMeasure(family)
  let faces = facesIn()
  let current: Layout | null = null
  let shown: Layout | null = null
  let hovered: string | null = null
  let focused: string | null = null
  let keyboard = false
  let frame = 0
  let stop = () => {}
  const prefix = `t${++drawings}`
  const strip = hosts.overview ? createStrip(hosts.overview, family, (domain) => setDomain(domain)) : null

  const optionsOf = (v: TimelineView): LayoutOptions => ({
    ...v,
    width: Math.max(240, size.width),
    height: Math.max(260, size.height),
    unfolded,
    axisOnly: Boolean(v.axis),
    measure,
  })
  const drawn = () => view?.axis ?? events

  function schedule() {
    if (!frame)
      frame = requestAnimationFrame(() => {
        frame = 0
        render()
      })
  }

  function render() {
    if (!size.width) stage.askSizes()
    if (!view || !size.width) return
    current = layout(drawn(), optionsOf(view))
    paint(current)
    strip?.update(drawn(), view, measure, current.domain, size.overview)
  }

  function paint(l: Layout) {
    if (!view) return
    shown = l
    stage.show(l, {
      selected: view.selected,
      hovered,
      focused: keyboard && document.activeElement === root ? focused : null,
      lit: view.lit,
      tip: tipOf(l, (keyboard ? focused : null) ?? hovered, events, measure),
      prefix,
      units: false,
    })
  }

  /** Show another stretch, at once or on the way there. */
  function setDomain(domain: Domain | null, ms = 0) {
    if (!view) return
    stop()
    const from = current?.domain
    const tell = () => callbacks.onView({ domain })
    if (!ms || !from || isUpright()) {
      view = { ...view, domain }
      schedule()
      tell()
      return
    }
    const to = domain ?? layout(drawn(), { ...optionsOf(view), domain: null }).domain
    stop = animate(ms, (t) => {
      const e = cubicOut(t)
      const at: Domain = [from[0] + (to[0] - from[0]) * e, from[1] + (to[1] - from[1]) * e]
      view = { ...view!, domain: t === 1 ? domain : at }
      render()
      if (t === 1) tell()
    })
  }

  /** From the drawing as it is to what `change` makes of it. */
  function morph(ms: number, change: () => void) {
    const before = current
    stop()
    change()
    if (!view || !before || before.mode !== 'spine') return render()
    const after = layout(drawn(), optionsOf(view))
    if (after.mode !== 'spine') return render()
    current = after
    stop = animate(ms, (t) => {
      if (t === 1) return render()
      paint(between(before, after, cubicInOut(Math.min(1, t / (1 - 150 / ms))), t > 1 - 150 / ms))
    })
  }

  const scale = () => scaleFor(prepare(drawn()), optionsOf(view!))
  const along = (x: number) => (view!.dir === 'rtl' ? size.width - x : x)
  const isUpright = () => current?.mode === 'upright'
  const canZoom = () => current !== null && current.mode !== 'empty' && !isUpright()

  function zoomAt(factor: number, x: number, ms = 0) {
    if (canZoom()) setDomain(scale().zoomed(factor, along(x)), ms)
  }

  /** About what the reader is at, where it is in view. */
  function zoomHere(factor: number) {
    const item = prepare(events).byId.get(focused ?? view?.selected ?? '')
    const x = item && current ? current.at(item.start) : -1
    zoomAt(factor, x >= 0 && x <= size.width ? x : size.width / 2, 250)
  }

  const fit = () => setDomain(null, 250)

  function panBy(dx: number) {
    if (canZoom()) setDomain(scale().panned(view!.dir === 'rtl' ? dx : -dx))
  }

  function act(hit: Hit) {
    if (hit.kind === 'event') {
      // A merged bar gives its events one after another.
      const at = hit.ids.indexOf(view!.selected ?? '')
      callbacks.onSelect(hit.ids[(at + 1) % hit.ids.length])
    } else if (hit.kind === 'count') setDomain(hit.domain, 250)
    else
      morph(450, () => {
        unfolded = [...unfolded, hit.from]
      })
  }

  function hover(hit: Hit | null) {
    const id = hit?.kind === 'event' ? hit.id : null
    root.style.cursor = hit ? 'pointer' : canZoom() && !current!.whole ? 'grab' : 'default'
    if (id === hovered) return
    hovered = id
    if (current) paint(current)
  }

  /** Brings an event into view where it is not. */
  function reveal(id: string) {
    const item = prepare(events).byId.get(id)
    if (!item || !current || Number.isNaN(item.from) || current.whole || isUpright()) return
    const t = Number.isFinite(item.from) ? item.t : item.to - 1
    const [a, b] = current.domain
    if (t >= a && t < b) return
    const s = scale()
    setDomain(s.panned(s.at(t) - s.length / 2), 250)
  }

  function moveFocus(id: string | null) {
    if (id === null) return
    focused = id
    keyboard = true
    reveal(id)
    callbacks.onFocus?.(id)
    schedule()
  }

  const key = (event: KeyboardEvent) =>
    view !== null &&
    press(event, {
      move: (step) => moveFocus(neighbour(events, focused ?? view!.selected, step, view!.dir, isUpright())),
      zoom: zoomHere,
      whole: fit,
      open() {
        if (focused !== null) callbacks.onSelect(focused)
        return focused !== null
      },
      leave() {
        if (view!.selected === null && focused === null) return false
        focused = null
        callbacks.onSelect(null)
        return true
      },
    })

  listenToGestures(root, {
    enabled: canZoom,
    wheelWithCtrl: () => view?.embed ?? false,
    whole: () => current?.whole ?? true,
    zoom: (factor, x) => zoomAt(factor, x),
    pan: panBy,
    point: (x, y) => hover(shown && x >= 0 ? hitTest(shown, x, y) : null),
    click(x, y) {
      keyboard = false
      const hit = shown && hitTest(shown, x, y)
      if (hit) act(hit)
    },
  })
  root.addEventListener('keydown', (event) => {
    keyboard = true
    if (key(event)) event.preventDefault()
  })
  root.addEventListener('focus', () => {
    keyboard = root.matches(':focus-visible')
    focused ??= view?.selected ?? null
    if (keyboard && focused === null) focused = neighbour(events, null, 'first', 'rtl', false)
    schedule()
  })
  root.addEventListener('blur', schedule)
  const resized = new ResizeObserver(() => {
    if (stage.askSizes()) schedule()
  })
  resized.observe(hosts.plot)
  if (hosts.overview) resized.observe(hosts.overview)
  // Measured before the fonts are in, a label stands out of its place.
  document.fonts.addEventListener('loadingdone', () => {
    if (faces === facesIn()) return
    faces = facesIn()
    measure = createMeasure(family)
    schedule()
  })

  return {
    update(nextEvents, nextView) {
      const scaled = view !== null && view.scale !== nextView.scale && nextEvents === events
      if (nextEvents !== events) unfolded = []
      events = nextEvents
      root.setAttribute('aria-label', nextView.label ?? '')
      if (nextView.selected !== null && nextView.selected !== view?.selected) focused = nextView.selected
      if (scaled)
        morph(600, () => {
          view = nextView
        })
      else {
        if (!view || keyOf(view) !== keyOf(nextView)) stop()
        view = nextView
        // The first drawing is not put off to a frame.
        if (shown) schedule()
        else render()
      }
    },
    select(id) {
      if (!view) return
      view = { ...view, selected: id }
      focused = id
      if (id !== null) reveal(id)
      schedule()
    },
    zoomBy: zoomHere,
    fit,
    key,
    snapshot() {
      if (!view) throw new Error('Nothing is drawn yet.')
      return { layout: layout(drawn(), optionsOf(view)), tokens: stage.colors.all(), selected: view.selected }
    },
    still(width, height) {
      const l = view && layout(drawn(), { ...optionsOf(view), width, height })
      if (!l || l.mode === 'empty') return null
      const still = document.createElementNS(SVG, 'svg')
      still.setAttribute('viewBox', `0 0 ${l.width} ${l.height}`)
      still.setAttribute('font-family', family)
      draw(still, sceneOf(l, { ...STILL, selected: view!.selected, prefix: `${prefix}-still` }))
      return still
    },
  }
}

/** All of a view but what is selected or dimmed: while it is the same, a motion under way goes on. */
const keyOf = ({ lang, dir, scale, months, digits, domain }: TimelineView) =>
  String([lang, dir, scale, months, digits, domain])
