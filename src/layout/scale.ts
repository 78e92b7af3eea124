import type { Domain, Time } from './types.ts'

/** A stretch of the axis at one density. Widths are CSS px with all in view; a fold keeps its width at any zoom. */
export interface Segment {
  from: Time
  to: Time
  width: number
  kind: 'day' | 'quiet' | 'fold'
}

/** A segment at its place: `u` runs along the axis from the oldest end of the view. */
export interface Placed extends Segment {
  u0: number
  u1: number
}

/** Piecewise linear from time to place along the axis. */
export interface Scale {
  placed: Placed[]
  domain: Domain
  /** Whether all is in view. */
  whole: boolean
  /** The length of the view in px. */
  length: number
  at(t: Time): number
  invert(u: number): Time
  /** The view `factor` times as near, keeping what is at `u`; null when that shows everything. */
  zoomed(factor: number, u: number): Domain | null
  /** The view moved by `du` px towards later. */
  panned(du: number): Domain | null
}

/** Nothing shorter than two hours is shown. */
const SHORTEST = 1 / 12

export function scaleOf(segments: readonly Segment[], length: number, wanted: Domain | null): Scale {
  const first = segments[0].from
  const last = segments.at(-1)!.to
  const domain: Domain = wanted
    ? [Math.max(first, Math.min(wanted[0], last - SHORTEST)), Math.min(last, Math.max(wanted[1], first + SHORTEST))]
    : [first, last]
  if (domain[1] - domain[0] < SHORTEST) domain[1] = domain[0] + SHORTEST

  let fixed = 0
  let elastic = 0
  for (const s of segments) {
    const inside = Math.min(s.to, domain[1]) - Math.max(s.from, domain[0])
    if (inside <= 0) continue
    const px = (s.width * inside) / (s.to - s.from)
    if (s.kind === 'fold') fixed += px
    else elastic += px
  }
  // A view inside a fold opens it.
  const rigid = elastic > 1e-9 && fixed < length * 0.8
  const k = rigid ? (length - fixed) / elastic : length / (elastic + fixed)
  const widthOf = (s: Segment, zoom: number) => (s.kind === 'fold' && rigid ? s.width : s.width * zoom)
  const place = (zoom: number): Placed[] => {
    let u = 0
    return segments.map((s) => {
      const u0 = u
      u += widthOf(s, zoom)
      return { ...s, u0, u1: u }
    })
  }
  const placed = place(k)
  const offset = atIn(placed, domain[0])
  for (const p of placed) {
    p.u0 -= offset
    p.u1 -= offset
  }
  const whole = domain[0] <= first && domain[1] >= last

  const windowAt = (all: Placed[], u0: number): Domain | null => {
    const total = all.at(-1)!.u1
    if (total <= length + 0.5) return null
    const start = Math.max(0, Math.min(u0, total - length))
    return [invertIn(all, start), invertIn(all, start + length)]
  }
  return {
    placed,
    domain,
    whole,
    length,
    at: (t) => atIn(placed, t),
    invert: (u) => invertIn(placed, u),
    zoomed(factor, u) {
      const next = place(k * factor)
      const view = windowAt(next, atIn(next, invertIn(placed, u)) - u)
      return view && view[1] - view[0] < SHORTEST ? domain : view
    },
    panned(du) {
      if (whole) return null
      return windowAt(place(k), offset + du)
    },
  }
}

/** The last segment that starts at or before `x` by `key`; ends run on in their own density. */
function segmentAt(placed: readonly Placed[], x: number, key: 'from' | 'u0'): Placed {
  let lo = 0
  let hi = placed.length - 1
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1
    if (placed[mid][key] <= x) lo = mid
    else hi = mid - 1
  }
  return placed[lo]
}

function atIn(placed: readonly Placed[], t: Time): number {
  const s = segmentAt(placed, t, 'from')
  return s.u0 + ((t - s.from) / (s.to - s.from)) * (s.u1 - s.u0)
}

function invertIn(placed: readonly Placed[], u: number): Time {
  const s = segmentAt(placed, u, 'u0')
  return s.from + ((u - s.u0) / (s.u1 - s.u0)) * (s.to - s.from)
}
