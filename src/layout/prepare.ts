import { type Factuality, type Group, groupOf } from '../contract/kinds.ts'
import { extentOf, momentOf } from './calendar.ts'
import { plain } from './text.ts'
import type { LayoutEvent, Time } from './types.ts'

export interface Item {
  event: LayoutEvent
  id: string
  title: string
  group: Group
  factuality: Factuality
  /** Place in the order of the text among events of one time. */
  index: number
  /** First and last possible moment, half-open, infinite where open. */
  from: Time
  to: Time
  /** Where a point stands. */
  t: Time
  core: boolean
}

export interface Prepared {
  /** Days and moments, in the order of time, then of the text. */
  points: Item[]
  times: Float64Array
  /** Indices of points, the most salient first. */
  ranked: Uint32Array
  /** For each group, how many of the first n points are of it. */
  countsBefore: Map<Group, Uint32Array>
  /** What is less sure than a day, in the order of its start. */
  spans: Item[]
  undated: Item[]
  byId: Map<string, Item>
  /** The finite edges of everything dated; null where nothing is. */
  extent: [Time, Time] | null
}

const prepared = new WeakMap<readonly LayoutEvent[], Prepared>()

/** Parses and sorts once per set of events. */
export function prepare(events: readonly LayoutEvent[]): Prepared {
  let p = prepared.get(events)
  if (!p) {
    p = build(events)
    prepared.set(events, p)
  }
  return p
}

function build(events: readonly LayoutEvent[]): Prepared {
  const points: Item[] = []
  const spans: Item[] = []
  const undated: Item[] = []
  const byId = new Map<string, Item>()
  let lo = Number.POSITIVE_INFINITY
  let hi = Number.NEGATIVE_INFINITY
  events.forEach((event, index) => {
    const extent = extentOf(event)
    const [from, to] = extent ?? [Number.NaN, Number.NaN]
    const item: Item = {
      event,
      id: event.id,
      title: plain(event.title),
      group: groupOf(event.kind),
      factuality: event.factuality,
      index,
      from,
      to,
      t: extent && to - from === 1 ? momentOf(event, from) : from,
      core: event.salience >= 0.5,
    }
    byId.set(item.id, item)
    if (!extent) undated.push(item)
    else (to - from === 1 ? points : spans).push(item)
    if (!extent) return
    // An open end counts for a day.
    lo = Math.min(lo, Number.isFinite(from) ? from : to - 1)
    hi = Math.max(hi, Number.isFinite(to) ? to : from + 1)
  })
  points.sort((a, b) => a.t - b.t || a.index - b.index)
  const start = (i: Item) => (Number.isFinite(i.from) ? i.from : i.to - 1)
  spans.sort((a, b) => start(a) - start(b) || b.to - a.to || a.index - b.index)
  const times = Float64Array.from(points, (p) => p.t)
  const ranked = Uint32Array.from(points.keys()).sort(
    (a, b) => points[b].event.salience - points[a].event.salience || a - b,
  )
  return {
    points,
    times,
    ranked,
    countsBefore: countGroups(points),
    spans,
    undated,
    byId,
    extent: lo <= hi ? [lo, hi] : null,
  }
}

function countGroups(points: readonly Item[]): Map<Group, Uint32Array> {
  const counts = new Map<Group, Uint32Array>()
  for (const group of new Set(points.map((i) => i.group))) {
    const before = new Uint32Array(points.length + 1)
    points.forEach((item, i) => {
      before[i + 1] = before[i] + (item.group === group ? 1 : 0)
    })
    counts.set(group, before)
  }
  return counts
}

/** Index of the first of the sorted `times` that is not before `t`. */
export function bisect(times: Float64Array, t: Time): number {
  let lo = 0
  let hi = times.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (times[mid] < t) lo = mid + 1
    else hi = mid
  }
  return lo
}
