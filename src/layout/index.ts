import { layoutAxis } from './axis.ts'
import { layoutBars } from './bars.ts'
import { blank } from './blank.ts'
import { layoutDense } from './dense.ts'
import { Frame } from './frame.ts'
import { type Item, type Prepared, prepare } from './prepare.ts'
import { type Scale, type Segment, scaleOf } from './scale.ts'
import { segmentsOf } from './segments.ts'
import { layoutSpines, stacksOf } from './spine.ts'
import type { Layout, LayoutEvent, LayoutOptions, Measure, Time } from './types.ts'
import { layoutUpright } from './upright.ts'

/** Narrower than this the axis stands upright. */
const UPRIGHT_BELOW = 600
/** From the axis to the middle of the first lane of bars, and the room below the last thing. */
const BARS = 82
const FOOT = 10
const TOP = 4

/** Where everything stands: a pure function of its arguments. */
export function layout(events: readonly LayoutEvent[], options: LayoutOptions): Layout {
  const p = prepare(events)
  if (!p.extent) return blank(options)
  if (options.width < UPRIGHT_BELOW) return options.axisOnly ? blank(options) : layoutUpright(p, options)
  const scale = scaleFor(p, options)
  const f = new Frame(options, p, scale)
  const stacks = stacksOf(f, options.width / 26)
  const dense = stacks === null
  const bars = layoutBars(f, Math.max(60, options.height * (dense ? 0.2 : 0.34)), dense)
  const below = bars.height > 0 ? BARS + bars.height + FOOT : 52 + 16
  const axis = Math.max(120, options.height - below)
  const above = stacks ? { columns: [], ...layoutSpines(f, stacks, axis, TOP) } : layoutDense(f, axis, TOP)
  const words = layoutAxis(f, stacks ?? [], axis)
  const { domain, whole } = scale
  const common = {
    ...blank(options),
    height: axis + below,
    axis,
    domain,
    whole,
    ...words,
    at: (t: Time) => f.x(scale.at(t)),
    invert: (x: number) => scale.invert(f.x(x)),
  }
  if (options.axisOnly) return { ...common, mode: 'spine' }
  const shift = axis + BARS
  const lowered = <T extends { y: number }>(all: T[]): T[] => all.map((o) => ({ ...o, y: o.y + shift }))
  return {
    ...common,
    ...above,
    mode: dense ? 'dense' : 'spine',
    labels: [
      ...above.labels,
      ...bars.labels.map(({ suffix, ...l }) => ({
        ...l,
        lines: lowered(l.lines),
        suffix: suffix && lowered([suffix])[0],
      })),
    ],
    bars: lowered(bars.bars),
    counts: [...above.counts, ...lowered(bars.counts)],
  }
}

/** The scale that `layout` draws by, for zooming and panning. */
export function scaleFor(p: Prepared, options: LayoutOptions): Scale {
  return scaleOf(segmentsFor(p, options), options.width, options.domain)
}

/** The readable scale is worked out once for a set of events at a width, not again at every frame of a zoom. */
const segmentCache = new WeakMap<Prepared, { key: string; measure: Measure; segments: Segment[] }>()

function segmentsFor(p: Prepared, o: LayoutOptions): Segment[] {
  const key = `${o.width} ${o.scale} ${o.unfolded?.join() ?? ''}`
  const hit = segmentCache.get(p)
  if (hit?.key === key && hit.measure === o.measure) return hit.segments
  const size = o.width < 860 ? 14 : 15
  const need = (items: Item[]) => {
    const titles = [...items].sort((a, b) => Number(b.core) - Number(a.core) || a.index - b.index).slice(0, 10)
    const widths = titles.map((i) => (i.title.length > 200 ? 300 : o.measure(i.title, size, i.core ? 500 : 400)))
    return Math.max(...widths.map((w) => (w > 320 ? w * 0.56 : w))) + 40
  }
  const segments = segmentsOf(p, o.width, o.scale, o.unfolded ?? [], need)
  segmentCache.set(p, { key, measure: o.measure, segments })
  return segments
}

export { formatTime, parseDay, parseTime } from './calendar.ts'
export { type Dates, datesIn } from './dates.ts'
export { prepare } from './prepare.ts'
export type * from './types.ts'
export { counted, duration } from './words.ts'
