import { type Factuality, type Group, groupOf } from '../contract/kinds.ts'
import { extentOf, momentOf } from './calendar.ts'
import { plain } from './text.ts'
import type { LayoutEvent, Time } from './types.ts'

export class Item {
  readonly event: LayoutEvent
  readonly id: string
  readonly group: Group
  readonly factuality: Factuality
  /** Place in the order of the text among events of one time. */
  readonly index: number
  /** First and last possible moment, half-open, infinite where open. */
  readonly from: Time
  readonly to: Time
  /** Where a point stands. */
  readonly t: Time
  readonly core: boolean
  private line: string | undefined

  constructor(event: LayoutEvent, index: number, [from, to]: [Time, Time]) {
    this.event = event
    this.id = event.id
    this.group = groupOf(event.kind)
    this.factuality = event.factuality
    this.index = index
    this.from = from
    this.to = to
    this.t = this.isPoint ? momentOf(event, from) : from
    this.core = event.salience >= 0.5
  }

  /** First and last moment that are known: an open end counts for a day. */
  get start(): Time {
    return Number.isFinite(this.from) ? this.from : this.to - 1
  }
  get end(): Time {
    return Number.isFinite(this.to) ? this.to : this.from + 1
  }

  get isPoint(): boolean {
    return this.to - this.from === 1
  }

  /** Made fit to be drawn when it is asked for: of thousands few are. */
  get title(): string {
    this.line ??= plain(this.event.title)
    return this.line
  }
}

export interface Prepared {
  /** Days and moments, in the order of time, then of the text. */
  points: Item[]
  times: Float64Array
  /** Indices of points, the most salient first. */
  readonly ranked: Uint32Array
  /** The indices of the points of each group. */
  readonly ofGroup: Map<Group, number[]>
  /** What is less sure than a day, in the order of its start. */
  spans: Item[]
  undated: Item[]
  readonly byId: Map<string, Item>
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
  let lo = Number.POSITIVE_INFINITY
  let hi = Number.NEGATIVE_INFINITY
  events.forEach((event, index) => {
    const extent = extentOf(event)
    const item = new Item(event, index, extent ?? [Number.NaN, Number.NaN])
    if (!extent) {
      undated.push(item)
      return
    }
    const kind = item.isPoint ? points : spans
    kind.push(item)
    lo = Math.min(lo, item.start)
    hi = Math.max(hi, item.end)
  })
  points.sort((a, b) => a.t - b.t || a.index - b.index)
  spans.sort((a, b) => a.start - b.start || b.to - a.to || a.index - b.index)
  // Not every drawing asks for these, and not the first one for all.
  let byId: Map<string, Item> | undefined
  let ranked: Uint32Array | undefined
  let ofGroup: Map<Group, number[]> | undefined
  return {
    points,
    times: Float64Array.from(points, (p) => p.t),
    get ranked() {
      ranked ??= rank(points)
      return ranked
    },
    get ofGroup() {
      ofGroup ??= Map.groupBy(points.keys(), (i) => points[i].group)
      return ofGroup
    },
    spans,
    undated,
    get byId() {
      byId ??= new Map([...points, ...spans, ...undated].map((i) => [i.id, i]))
      return byId
    },
    extent: lo <= hi ? [lo, hi] : null,
  }
}

/** Rank and index in one number, since numbers alone sort far quicker than with a comparison of ours. */
function rank(points: readonly Item[]): Uint32Array {
  const SPAN = 2 ** 24
  const keys = Float64Array.from(points, (p, i) => Math.round((1 - p.event.salience) * 1e6) * SPAN + i)
  return Uint32Array.from(keys.sort(), (key) => key % SPAN)
}

/** Index of the first of the sorted `times`, from `lo` on, that is not before `t`. */
export function bisect(times: ArrayLike<number>, t: number, lo = 0): number {
  let hi = times.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (times[mid] < t) lo = mid + 1
    else hi = mid
  }
  return lo
}
