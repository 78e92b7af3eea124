import { type Box, overlaps } from './boxes.ts'
import type { Frame, Side } from './frame.ts'
import { bisect, type Item } from './prepare.ts'
import { STEPS, ticksIn } from './ticks.ts'
import type { Column, Count, Label, Mark, Rule, Time } from './types.ts'

/** A column is as wide as one mark; calendar steps of about this many px make the columns. */
const NARROWEST = 0.87
const WIDEST = 1.4
const PITCH = 7.6
/** Fewer marks than this are drawn half as large again. */
const FEW = 120
const LARGE = 1.5
/** Marks that a column shows before it counts. */
const CAP = 30
/** Below this many px a mark, the columns become segments. */
const LEAST_UNIT = 4
const FOOT = 8
const TRIED = 240
const PLACED = 120
/** How far over its column a title may stand. */
const RAISED = 250
const LONGEST = 320
/** Half the room that a stem wants. */
const STEM = 5
const SIZE = 14

interface Bin {
  u: number
  from: Time
  to: Time
  /** Indices of its points. */
  start: number
  end: number
  top: number
}

interface DenseParts {
  marks: Mark[]
  columns: Column[]
  labels: Label[]
  counts: Count[]
  spines: Rule[]
}

/** Hundreds and more: columns of marks stacked to a skyline, titles on stems over it. */
export function layoutDense(f: Frame, axis: number, top: number): DenseParts {
  const out: DenseParts = { marks: [], columns: [], labels: [], counts: [], spines: [] }
  const few = bisect(f.events.times, f.scale.domain[1]) - bisect(f.events.times, f.scale.domain[0]) < FEW
  const unit = few ? PITCH * LARGE : PITCH
  const { bins, width } = binsOf(f, axis, unit)
  const room = (axis - top) * 0.6
  const pitch = Math.min(unit, width + 0.1)
  const sizes = bins.map((b) => b.end - b.start).sort((a, b) => a - b)
  const most = sizes.at(-1) ?? 0
  const usual = sizes[Math.floor(sizes.length * 0.9)] ?? 0
  const cap = Math.min(CAP, Math.floor(room / pitch))
  // Where most columns would overflow, a mark for each is no longer legible: groups as stacked lengths.
  if (usual > cap && room / most < LEAST_UNIT) segments(f, bins, width, axis, room / most, out)
  else units(f, bins, axis, pitch, cap, out)
  titles(f, bins, axis, top, out)
  return out
}

/** The columns in view: calendar steps where one is as wide as a mark, else equal stretches that do not move in a pan. */
function binsOf(f: Frame, axis: number, pitch: number): { bins: Bin[]; width: number } {
  const { times } = f.events
  const [from, to] = f.scale.domain
  const solid = f.scale.placed.find((s) => s.kind !== 'fold' && s.u1 > 0 && s.u0 < f.width && s.u1 > s.u0)
  const density = solid ? (solid.u1 - solid.u0) / (solid.to - solid.from) : f.width / (to - from)
  const step = STEPS.find((s) => s.days * density >= NARROWEST * pitch && s.days * density <= WIDEST * pitch)
  const length = pitch / density
  const edges = step ? ticksIn(step, from - step.days * 2, to + step.days * 2, 4000) : []
  const bins: Bin[] = []
  let i = bisect(times, from)
  const end = bisect(times, to)
  let e = 0
  while (i < end) {
    let a: Time
    let b: Time
    if (step) {
      while (e + 1 < edges.length && edges[e + 1] <= times[i]) e++
      a = edges[e]
      b = edges[e + 1] ?? a + step.days
    } else {
      a = Math.floor(times[i] / length) * length
      b = a + length
    }
    const stop = Math.min(end, bisect(times, b))
    const u = Math.max(pitch / 2, Math.min(f.width - pitch / 2, f.scale.at((a + b) / 2)))
    bins.push({ u, from: a, to: b, start: i, end: Math.max(stop, i + 1), top: axis - FOOT })
    i = Math.max(stop, i + 1)
  }
  return { bins, width: step ? step.days * density : pitch }
}

function units(f: Frame, bins: Bin[], axis: number, pitch: number, cap: number, out: DenseParts) {
  const { points } = f.events
  for (const bin of bins) {
    const count = bin.end - bin.start
    const shown = count > cap ? cap - 1 : count
    const x = f.x(bin.u)
    for (let i = 0; i < shown; i++) {
      const { id, group, factuality } = points[bin.start + i]
      out.marks.push({ id, group, factuality, x, y: axis - FOOT - i * pitch, r: pitch * 0.43 })
    }
    bin.top = axis - FOOT - (shown - 1) * pitch - pitch / 2
  }
  overflow(f, bins, cap, out)
}

/** Columns over the cap say by how much; neighbours whose numbers would meet say it together. */
function overflow(f: Frame, bins: Bin[], cap: number, out: DenseParts) {
  let cluster: Bin[] = []
  const flush = () => {
    if (!cluster.length) return
    const hidden = cluster.flatMap((b) => f.events.points.slice(b.start + cap - 1, b.end))
    const text = `+${f.number(hidden.length)}`
    const half = f.measure(text, 13, 600) / 2 + 1
    const u = Math.max(half, Math.min(f.width - half, (cluster[0].u + cluster.at(-1)!.u) / 2))
    const y = Math.min(...bins.filter((b) => Math.abs(b.u - u) < half + 4).map((b) => b.top), cluster[0].top) - 10
    const style = { size: 13, weight: 600, tone: 'ink-2', side: 'middle' } as const
    const domain: [Time, Time] = [cluster[0].from, cluster.at(-1)!.to]
    out.counts.push({ ...f.text(u, y, text, style), ids: hidden.map((i) => i.id), domain })
    for (const b of cluster) b.top = y - 9
    cluster = []
  }
  for (const bin of bins) {
    if (bin.end - bin.start <= cap) continue
    if (cluster.length && bin.u - cluster[0].u > 44) flush()
    cluster.push(bin)
  }
  flush()
}

function segments(f: Frame, bins: Bin[], width: number, axis: number, unit: number, out: DenseParts) {
  const { points, ofGroup } = f.events
  // One column after another: where a group has come to, and how many of it stand in the column.
  const groups = [...ofGroup].map(([group, indices]) => ({ group, indices, at: bisect(indices, bins[0].start), n: 0 }))
  for (const bin of bins) {
    const { u, from, to, start, end } = bin
    for (const g of groups) {
      const next = bisect(g.indices, end, g.at)
      g.n = next - g.at
      g.at = next
    }
    let y = axis - 2
    const column: Column['segments'] = []
    for (const { group, n } of groups.filter((g) => g.n > 0).sort((a, b) => b.n - a.n)) {
      const height = Math.max(0.6, n * unit)
      y -= height
      column.push({ group, y, height })
    }
    bin.top = y
    const ids = () => points.slice(start, end).map((i) => i.id)
    out.columns.push({ x: f.x(u), width, top: y, ids, domain: [from, to], segments: column })
  }
}

/** Titles by salience, one a column, each on a stem at the nearest free height, after it or before it. */
function titles(f: Frame, bins: Bin[], axis: number, top: number, out: DenseParts) {
  const taken: Box[] = f.foldBoxes(axis, top, axis)
  for (const c of out.counts) {
    const u = f.x(c.x)
    taken.push({ u0: u - c.w / 2 - 2, u1: u + c.w / 2 + 2, y0: c.y - 10, y1: c.y + 10 })
  }
  const titled = new Set<number>()
  const said = new Set<string>()
  for (const item of candidates(f, bins)) {
    const at = binOf(bins, item.t)
    if (titled.has(at) || item.title.length > 200) continue
    // A title that stands there already says nothing new.
    if (said.has(item.title) && !f.isSelected(item)) continue
    if (!place(f, item, bins, at, taken, top, out)) continue
    titled.add(at)
    said.add(item.title)
    if (titled.size >= PLACED) break
  }
}

function candidates(f: Frame, bins: Bin[]): Item[] {
  const { points, ranked, byId } = f.events
  if (!bins.length) return []
  const start = bins[0].start
  const end = bins.at(-1)!.end
  const out: Item[] = []
  const selected = f.options.selected === null ? undefined : byId.get(f.options.selected)
  if (selected && selected.t >= bins[0].from && selected.t < bins.at(-1)!.to) out.push(selected)
  for (let i = 0; i < ranked.length && out.length < TRIED; i++)
    if (ranked[i] >= start && ranked[i] < end) out.push(points[ranked[i]])
  return out
}

function binOf(bins: Bin[], t: Time): number {
  let lo = 0
  let hi = bins.length - 1
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1
    if (bins[mid].from <= t) lo = mid
    else hi = mid - 1
  }
  return lo
}

/** A title at the lowest free height over its column, on the side where that is lower; whether there is one. */
function place(f: Frame, item: Item, bins: Bin[], at: number, taken: Box[], top: number, out: DenseParts): boolean {
  const bin = bins[at]
  // The stem reaches all the way up to the title: what stands in its way cannot be passed.
  const ceiling = Math.max(stemTop(bin, taken), top + 14, bin.top - RAISED)
  if (bin.top - 20 <= ceiling) return false
  const width = f.measure(item.title, SIZE, f.weightOf(item))
  if (width > LONGEST) return false
  let best: { side: Side; box: Box; y: number } | null = null
  for (const side of ['before', 'after'] as const) {
    const [u0, u1] = side === 'after' ? [bin.u + 4, bin.u + 14 + width] : [bin.u - 14 - width, bin.u - 4]
    if (u0 < 0 || u1 > f.width) continue
    const near = taken.filter((t) => t.u0 < u1 && t.u1 > u0)
    const box = { u0, u1, y0: 0, y1: 0 }
    let y = Math.min(bin.top - 20, skyline(bins, at, u0, u1) - 15)
    while (y > ceiling) {
      box.y0 = y - 14
      box.y1 = y + 14
      const hit = near.find((t) => overlaps(t, box))
      if (!hit) break
      y = Math.min(y - 4, hit.y0 - 15)
    }
    if (y > ceiling && (!best || y > best.y)) best = { side, box, y }
  }
  if (!best) return false
  const { side, box, y } = best
  taken.push(box, { u0: bin.u - STEM, u1: bin.u + STEM, y0: y - 12, y1: bin.top - 2 })
  const label = f.label(item, bin.u + (side === 'after' ? 8 : -8), y, [item.title], side)
  out.labels.push({ ...label, lines: label.lines.map((l) => ({ ...l, size: SIZE, w: width })) })
  out.spines.push([f.x(bin.u), y - 10, f.x(bin.u), bin.top - 2])
  return true
}

/** The highest that a title may stand on a stem from this column. */
function stemTop(bin: Bin, taken: readonly Box[]): number {
  let y = Number.NEGATIVE_INFINITY
  for (const t of taken)
    if (t.u0 < bin.u + STEM && t.u1 > bin.u - STEM && t.y0 < bin.top - 2) y = Math.max(y, t.y1 + 12)
  return y
}

/** The top of the highest of the other columns that a title from `u0` to `u1` would stand over. */
function skyline(bins: readonly Bin[], at: number, u0: number, u1: number): number {
  let y = Number.POSITIVE_INFINITY
  for (let i = at - 1; i >= 0 && bins[i].u >= u0 - STEM; i--) y = Math.min(y, bins[i].top)
  for (let i = at + 1; i < bins.length && bins[i].u <= u1 + STEM; i++) y = Math.min(y, bins[i].top)
  return y
}
