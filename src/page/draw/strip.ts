import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush'
import { select } from 'd3-selection'
import { type Overview, overviewOf } from '../../layout/overview.ts'
import type { Node } from '../../layout/scene.ts'
import type { Domain, LayoutEvent, Measure, Text } from '../../layout/types.ts'
import type { TimelineView } from './index.ts'
import { draw } from './surface.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The overview: everything at true scale, and a brush over what is in view. */
export function createStrip(host: HTMLElement, family: string, onDomain: (domain: Domain | null) => void) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('font-family', family)
  svg.style.display = 'block'
  const back = svg.appendChild(document.createElementNS(SVG, 'g'))
  const brushed = svg.appendChild(document.createElementNS(SVG, 'g'))
  const grips = svg.appendChild(document.createElementNS(SVG, 'g'))
  grips.setAttribute('pointer-events', 'none')
  host.append(svg)
  let now: Overview | null = null
  let drawn: unknown[] = []
  const brush: BrushBehavior<unknown> = brushX().on('brush end', (event: D3BrushEvent<unknown>) => {
    if (!event.sourceEvent || !now) return
    const selection = event.selection as [number, number] | null
    if (!selection) return event.type === 'end' ? onDomain(null) : undefined
    place(selection)
    const times = selection.map(now.invert).sort((a, b) => a - b) as Domain
    const all = selection[1] - selection[0] >= now.width - 2
    onDomain(all ? null : times)
  })

  function place([x0, x1]: [number, number]) {
    const grip = (key: string, x: number): Node => ({
      key,
      tag: 'rect',
      attrs: {
        x: x - 3,
        y: 6.5,
        width: 6,
        height: 14,
        rx: 1.5,
        fill: 'var(--paper)',
        stroke: 'var(--ink)',
        'stroke-width': 1.25,
      },
    })
    draw(grips, [grip('a', Math.max(3, x0)), grip('b', Math.min((now?.width ?? 0) - 3, x1))])
  }

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
        brush.extent([
          [0.75, 0.75],
          [width - 0.75, now.base - 0.25],
        ])
        select(brushed).call(brush as never)
        select(brushed)
          .select('.selection')
          .attr('fill', 'var(--ink)')
          .attr('fill-opacity', 0.05)
          .attr('stroke', 'var(--ink)')
          .attr('stroke-width', 1.25)
      }
      const isEmpty = now!.texts.length === 0 && now!.bars.length === 0 && now!.spans.length === 0
      brushed.style.display = grips.style.display = isEmpty ? 'none' : ''
      const clamp = (x: number) => Math.max(0.75, Math.min(width - 0.75, x))
      const xs = domain.map((t) => clamp(now!.at(t))).sort((a, b) => a - b) as [number, number]
      if (xs[1] - xs[0] < 4) xs[1] = xs[0] + 4
      brush.move(select(brushed) as never, xs)
      place(xs)
    },
    destroy: () => svg.remove(),
  }
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
