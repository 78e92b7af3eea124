import { dayOf } from './calendar.ts'
import type { Item, Prepared } from './prepare.ts'
import type { Segment } from './scale.ts'
import type { ScaleName, Time } from './types.ts'

const PAD = 14
const FOLD = 96
/** A run at least this share of the whole, and this many days, is folded. */
const FOLD_SHARE = 0.15
const FOLD_DAYS = 14
/** The narrowest a day with marks may be, and the widest that its titles make it. */
const DAY_LEAST = 28
const DAY_MOST = 300

/**
 * The segments of the axis. `need` is the width that a day's titles ask for. True: one density. Readable: days with
 * marks by their titles, spans by their kind, empty runs short or folded. More days than the readable scale can give
 * room share one density, with the folds.
 */
export function segmentsOf(
  p: Prepared,
  width: number,
  scale: ScaleName,
  unfolded: readonly Time[],
  need: (items: Item[]) => number,
): Segment[] {
  const extent = p.extent ?? [0, 1]
  if (scale === 'true') return trueSegments(p, extent, width)
  const days = daysOf(p.points, (width * 0.8) / DAY_LEAST)
  if (!days) return foldedSegments(p, extent, width, unfolded)
  const segments = elementary(p, extent, days, unfolded, need)
  const fitted = fitWidths(segments, p, width)
  return fitted ? pad(fitted) : foldedSegments(p, extent, width, unfolded)
}

interface Day {
  day: Time
  items: Item[]
}

/** The days with marks; null where there are more than `most`. */
function daysOf(points: readonly Item[], most: number): Day[] | null {
  const days: Day[] = []
  for (const item of points) {
    const last = days.at(-1)
    if (last?.day === item.from) last.items.push(item)
    else if (days.length + 1 > most) return null
    else days.push({ day: item.from, items: [item] })
  }
  return days
}

/** Rounded out to whole months or years where that costs little, so that the axis begins at a tick. */
function trueSegments(p: Prepared, [lo, hi]: [Time, Time], width: number): Segment[] {
  const years = (hi - lo) / 365.2425
  const open = p.spans.some((s) => s.from === Number.NEGATIVE_INFINITY)
  const start = years > 1.2 ? yearFloor(lo - (open ? 60 : 0)) : lo - (hi - lo) * (open ? 0.2 : 0)
  const end = years > 1.2 && yearCeil(hi) - hi < (hi - lo) * 0.15 ? yearCeil(hi) : hi + (hi - lo) * 0.02
  return pad([{ from: start, to: Math.max(end, start + 1), width: width - 2 * PAD, kind: 'quiet' }])
}

const yearFloor = (t: Time) => dayOf(Math.floor(1970 + t / 365.2425 + 0.004))
const yearCeil = (t: Time) => {
  const floor = yearFloor(t)
  return floor >= t ? floor : dayOf(Math.round(1970 + floor / 365.2425) + 1)
}

/** One density with the long empty runs folded. */
function foldedSegments(p: Prepared, [lo, hi]: [Time, Time], width: number, unfolded: readonly Time[]): Segment[] {
  const runs = emptyRuns(p, lo, hi).filter(([a, b]) => isFold(a, b, hi - lo) && !unfolded.includes(a))
  // Folds may take a third of the width; the longest are folded first.
  const folds = runs
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
    .slice(0, Math.floor(width / 3 / FOLD))
    .sort((a, b) => a[0] - b[0])
  const folded = folds.reduce((sum, [a, b]) => sum + b - a, 0)
  // From the start of the year where that costs little, so that the first year has its tick and its name.
  const year = yearFloor(lo)
  let from = lo - year < (hi - lo - folded) * 0.04 ? year : lo
  const density = (width - 2 * PAD - folds.length * FOLD) / Math.max(1, hi - from - folded)
  const out: Segment[] = []
  const quiet = (to: Time) => to > from && out.push({ from, to, width: (to - from) * density, kind: 'quiet' })
  for (const [a, b] of folds) {
    quiet(a)
    out.push({ from: a, to: b, width: FOLD, kind: 'fold' })
    from = b
  }
  quiet(hi)
  return pad(out)
}

export const isFold = (a: Time, b: Time, whole: number) => b - a >= FOLD_DAYS && (b - a) / whole > FOLD_SHARE

/** The runs that neither a point nor a finite span touches. */
function emptyRuns(p: Prepared, lo: Time, hi: Time): [Time, Time][] {
  const runs: [Time, Time][] = []
  let end = lo
  const busy = (from: Time, to: Time) => {
    if (from > end) runs.push([end, from])
    end = Math.max(end, to)
  }
  let next = 0
  const spansUntil = (t: Time) => {
    for (; next < p.spans.length && p.spans[next].start <= t; next++) busy(p.spans[next].start, p.spans[next].end)
  }
  for (const { from, to } of p.points) {
    spansUntil(from)
    busy(from, to)
  }
  spansUntil(hi)
  busy(hi, hi)
  return runs
}

/** Cuts the axis at every day with marks and every edge of a span, and says how wide each piece should be. */
function elementary(
  p: Prepared,
  [lo, hi]: [Time, Time],
  days: Day[],
  unfolded: readonly Time[],
  need: (items: Item[]) => number,
): Segment[] {
  const cuts = new Set<Time>([lo, hi])
  for (const { day } of days) cuts.add(day).add(day + 1)
  for (const s of p.spans) for (const t of [s.from, s.to]) if (Number.isFinite(t)) cuts.add(t)
  const edges = [...cuts].sort((a, b) => a - b)
  const byDay = new Map(days.map((d) => [d.day, d]))
  const empty = emptyRuns(p, lo, hi)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]
    const day = byDay.get(from)
    if (day && to === from + 1)
      return { from, to, width: Math.max(DAY_LEAST, Math.min(DAY_MOST, need(day.items))), kind: 'day' }
    const isEmpty = empty.some(([a, b]) => a <= from && to <= b)
    if (isEmpty && isFold(from, to, hi - lo) && !unfolded.includes(from)) return { from, to, width: FOLD, kind: 'fold' }
    const width = unfolded.includes(from) ? 240 : quietWidth(to - from)
    return { from, to, width, kind: 'quiet' }
  })
}

/** A quiet run of days: 36 to 56 px, less for a day or two. */
const quietWidth = (days: number) => (days <= 2 ? 10 + 8 * days : Math.min(56, 32 + 6 * Math.log2(days)))

/** The least that a span of this many days is drawn long. */
const spanWidth = (days: number) => (days > 3000 ? 140 : days > 300 ? 112 : days > 20 ? 84 : days > 6 ? 56 : 36)

/** Gives the spans their room, then the rest to the days; null where there is no room for the days. */
function fitWidths(segments: Segment[], p: Prepared, width: number): Segment[] | null {
  const finite = p.spans.filter((s) => Number.isFinite(s.from) && Number.isFinite(s.to))
  for (const s of [...finite].sort((a, b) => a.to - a.from - (b.to - b.from)).slice(0, 60)) {
    const inside = segments.filter((g) => g.kind === 'quiet' && g.from >= s.from && g.to <= s.to)
    const days = inside.reduce((sum, g) => sum + g.to - g.from, 0)
    const missing =
      spanWidth(s.to - s.from) -
      segments.filter((g) => g.from >= s.from && g.to <= s.to).reduce((sum, g) => sum + g.width, 0)
    if (missing > 0) for (const g of inside) g.width += (missing * (g.to - g.from)) / days
  }
  const sum = (kind: Segment['kind']) => segments.reduce((w, g) => w + (g.kind === kind ? g.width : 0), 0)
  const room = width - 2 * PAD
  const folds = sum('fold')
  const quiet = sum('quiet')
  const days = sum('day')
  const least = segments.filter((g) => g.kind === 'day').length * DAY_LEAST
  if (folds + least + quiet * 0.28 > room) return null
  const left = room - folds - quiet
  // The days give way down to their least, then the quiet runs; what is over goes to the days, else to the quiet.
  const dayRoom = days ? Math.max(least, left) : 0
  const quietRoom = room - folds - dayRoom
  const stretch = days > least ? (dayRoom - least) / (days - least) : 0
  for (const g of segments) {
    if (g.kind === 'day')
      g.width = days > least ? DAY_LEAST + (g.width - DAY_LEAST) * stretch : dayRoom / (least / DAY_LEAST)
    else if (g.kind === 'quiet' && quiet) g.width *= quietRoom / quiet
  }
  // Nothing but folds: they share the room.
  if (!days && !quiet) for (const g of segments) g.width *= room / folds
  return segments
}

/** Room at both ends, in the density of the segment beside it. */
function pad(segments: Segment[]): Segment[] {
  const first = segments[0]
  const last = segments.at(-1)!
  const days = (s: Segment) => (s.kind === 'fold' ? 1 : ((s.to - s.from) / s.width) * PAD)
  return [
    { from: first.from - days(first), to: first.from, width: PAD, kind: 'quiet' },
    ...segments,
    { from: last.to, to: last.to + days(last), width: PAD, kind: 'quiet' },
  ]
}
