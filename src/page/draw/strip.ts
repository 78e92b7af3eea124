import { type Overview, overviewOf } from '../../layout/overview.ts'
import type { Node } from '../../layout/scene/index.ts'
import type { Domain, LayoutEvent, Measure, Text } from '../../layout/types.ts'
import { listenToBrush, type Range } from './brush.ts'
import { draw, SVG } from './surface.ts'
import type { TimelineView } from './types.ts'

/** What the outline of the brush needs at the edges, px. */
const EDGE = 0.75
/** The brush stands this far outside what it holds, so that its grips cover none of it, px. */
const OUTSIDE = 7

/** The overview: everything at true scale, and a brush over what is in view. */
export function createStrip(host: HTMLElement, family: string, onDomain: (domain: Domain | null) => void) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('font-family', family)
  Object.assign(svg.style, { display: 'block', touchAction: 'pan-y' })
  const back = svg.appendChild(document.createElementNS(SVG, 'g'))
  const front = svg.appendChild(document.createElementNS(SVG, 'g'))
  host.append(svg)
  let now: Overview | null = null
  let drawn: unknown[] = []
  let isEmpty = true
  let placed: Range = [0, 0]
  const clamp = (x: number) => Math.max(EDGE, Math.min((now?.width ?? 0) - EDGE, x))
  const place = (range: Range) => {
    placed = range
    draw(front, isEmpty ? [] : brushOf(range, now!))
  }
  listenToBrush(svg, {
    range: () => (isEmpty ? null : placed),
    clamp,
    move(range) {
      place(range)
      const all = range[1] - range[0] >= now!.width - 2
      const held = [range[0] + OUTSIDE, Math.max(range[0] + OUTSIDE + 0.5, range[1] - OUTSIDE)]
      onDomain(all ? null : (held.map(now!.invert).sort((a, b) => a - b) as Domain))
    },
    clear: () => onDomain(null),
  })

  return {
    /** `width` is the host's, which the caller knows: to ask for it here would lay out the page once more. */
    update(events: readonly LayoutEvent[], view: TimelineView, measure: Measure, domain: Domain, width: number) {
      if (!width) return
      const inputs = [events, width, view.lang, view.dir, view.months, view.digits, measure]
      if (inputs.some((v, i) => v !== drawn[i])) {
        drawn = inputs
        now = overviewOf(events, { ...view, width, measure })
        svg.setAttribute('width', String(width))
        svg.setAttribute('height', String(now.height))
        draw(back, sceneOfStrip(now))
      }
      isEmpty = !now!.texts.length && !now!.bars.length && !now!.spans.length
      const [x0, x1] = domain.map(now!.at).sort((a, b) => a - b)
      place([clamp(x0 - OUTSIDE), clamp(x1 + OUTSIDE)])
    },
  }
}

/** What is in view, shaded and outlined, with a grip at each end. */
function brushOf([x0, x1]: Range, o: Overview): Node[] {
  const outline = { stroke: 'var(--ink)', 'stroke-width': 1.25 }
  const grip = (key: string, x: number): Node => ({
    key,
    tag: 'rect',
    attrs: { x: x - 3, y: 6.5, width: 6, height: 14, rx: 1.5, fill: 'var(--paper)', ...outline },
  })
  const window: Node = {
    key: 'window',
    tag: 'rect',
    attrs: { x: x0, y: EDGE, width: x1 - x0, height: o.base - 1, fill: 'var(--ink)', 'fill-opacity': 0.05, ...outline },
  }
  return [window, grip('a', Math.max(3, x0)), grip('b', Math.min(o.width - 3, x1))]
}

function sceneOfStrip(o: Overview): Node[] {
  const stroke = { fill: 'none', stroke: 'var(--rule-2)' }
  const isEmpty = !o.bars.length && !o.spans.length
  const dotted = { 'stroke-dasharray': '1 7', 'stroke-width': 1.5, 'stroke-linecap': 'round' }
  return [
    { key: 'base', tag: 'path', attrs: { d: `M0 ${o.base}H${o.width}`, ...stroke, ...(isEmpty ? dotted : {}) } },
    {
      key: 'ticks',
      tag: 'path',
      attrs: { d: o.ticks.map((x) => `M${x} ${o.base}v5`).join(''), ...stroke, stroke: 'var(--ink-3)' },
    },
    ...o.spans.map(
      (s, i): Node => ({
        key: `s${i}`,
        tag: 'rect',
        attrs: {
          x: s.x0,
          y: o.base - 4,
          width: Math.max(1, s.x1 - s.x0),
          height: 4,
          fill: 'var(--ink-3)',
          'fill-opacity': 0.35,
        },
      }),
    ),
    {
      key: 'bars',
      tag: 'path',
      attrs: {
        d: o.bars.map((b) => `M${b.x - 1.25} ${o.base}v${-b.height}h2.5v${b.height}z`).join(''),
        fill: 'var(--ink-2)',
      },
    },
    ...o.texts.map(
      (t: Text, i): Node => ({
        key: `t${i}`,
        tag: 'text',
        attrs: {
          x: t.x,
          y: t.y + 4.4,
          'font-size': 13,
          fill: 'var(--ink-3)',
          direction: t.edge === 'right' ? 'rtl' : 'ltr',
          'text-anchor': 'start',
        },
        text: t.text,
      }),
    ),
  ]
}
