import { layoutAxis } from './axis.ts'
import { layoutBars } from './bars.ts'
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
  if (!p.extent) return empty(options)
  if (options.width < UPRIGHT_BELOW) return options.axisOnly ? empty(options) : layoutUpright(p, options)
  const scale = scaleFor(p, options)
  const f = new Frame(options, p, scale)
  const stacks = stacksOf(f, options.width / 26)
  const dense = stacks === null
  const bars = layoutBars(f, Math.max(60, options.height * (dense ? 0.2 : 0.38)), dense)
  const below = bars.height > 0 ? BARS + bars.height + FOOT : 52 + 16
  const axis = Math.max(120, options.height - below)
  const above = stacks ? { columns: [], ...layoutSpines(f, stacks, axis, TOP) } : layoutDense(f, axis, TOP)
  const words = layoutAxis(f, stacks ?? [], axis)
  if (options.axisOnly) {
    const { domain, whole } = scale
    const at = (t: Time) => f.x(scale.at(t))
    const invert = (x: number) => scale.invert(f.x(x))
    return { ...empty(options), mode: 'spine', height: axis + below, axis, domain, whole, ...words, at, invert }
  }
  const shift = axis + BARS
  return {
    mode: dense ? 'dense' : 'spine',
    width: options.width,
    height: axis + below,
    dir: options.dir,
    axis,
    domain: scale.domain,
    whole: scale.whole,
    marks: above.marks,
    columns: above.columns,
    labels: [
      ...above.labels,
      ...bars.labels.map((l) => ({
        ...l,
        lines: l.lines.map((t) => ({ ...t, y: t.y + shift })),
        suffix: l.suffix && { ...l.suffix, y: l.suffix.y + shift },
      })),
    ],
    bars: bars.bars.map((b) => ({ ...b, y: b.y + shift })),
    counts: [...above.counts, ...bars.counts.map((c) => ({ ...c, y: c.y + shift }))],
    spines: above.spines,
    leaders: [],
    hairs: words.hairs,
    ticks: words.ticks,
    axisPieces: words.axisPieces,
    folds: words.folds,
    texts: words.texts,
    at: (t) => f.x(scale.at(t)),
    invert: (x) => scale.invert(f.x(x)),
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

function empty(o: LayoutOptions): Layout {
  return {
    mode: 'empty',
    width: o.width,
    height: o.height,
    dir: o.dir,
    axis: Math.max(40, o.height - 90),
    domain: [0, 1],
    whole: true,
    marks: [],
    labels: [],
    bars: [],
    columns: [],
    counts: [],
    spines: [],
    leaders: [],
    hairs: [],
    ticks: [],
    axisPieces: [],
    folds: [],
    texts: [],
    at: () => 0,
    invert: () => 0,
  }
}

export { formatTime, parseDay, parseTime } from './calendar.ts'
export { type Dates, datesIn } from './dates.ts'
export { prepare } from './prepare.ts'
export type * from './types.ts'
export { counted, duration } from './words.ts'
