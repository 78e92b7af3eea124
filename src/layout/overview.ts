import { dayOf } from './calendar.ts'
import { datesIn } from './dates.ts'
import { bisect, prepare } from './prepare.ts'
import { stepFor, ticksIn } from './ticks.ts'
import type { Domain, LayoutEvent, LayoutOptions, Text, Time } from './types.ts'

/** The whole at true scale, in one small strip. */
export interface Overview {
  width: number
  height: number
  /** y of its axis. */
  base: number
  /** Heights are events a day or month; x is the middle. */
  bars: { x: number; height: number }[]
  /** Spans, faint along the base. */
  spans: { x0: number; x1: number }[]
  ticks: number[]
  texts: Text[]
  at(t: Time): number
  invert(x: number): Time
}

const HEIGHT = 46
const BASE = 27
const TALLEST = 22
const BAR = 3
/** At both ends, where the grips of the brush stand clear of what they hold. */
const MARGIN = 8

/** Events a column of the strip, at true scale whatever the drawing's own. */
export function overviewOf(
  events: readonly LayoutEvent[],
  o: Pick<LayoutOptions, 'width' | 'lang' | 'dir' | 'months' | 'digits' | 'measure'>,
): Overview {
  const p = prepare(events)
  const [lo, hi] = p.extent ?? [0, 1]
  const domain = roundOut(lo, hi)
  const x = (u: number) => (o.dir === 'rtl' ? o.width - u : u)
  const density = (o.width - 2 * MARGIN) / (domain[1] - domain[0])
  const along = (t: Time) => MARGIN + (t - domain[0]) * density
  const at = (t: Time) => x(along(t))
  const counts = new Map<number, number>()
  const cell = Math.max(1, BAR / density)
  for (let i = 0; i < p.times.length; ) {
    const start = Math.floor(p.times[i] / cell) * cell
    const next = Math.max(i + 1, bisect(p.times, start + cell))
    counts.set(start + cell / 2, next - i)
    i = next
  }
  const most = Math.max(1, ...counts.values())
  const dates = datesIn(o.lang, o.months, o.digits)
  const step = stepFor(Math.max(hi - lo > 500 ? 365 : hi - lo > 1 ? 1 : 0, 84 / density))
  const ticks: number[] = []
  const texts: Text[] = []
  for (const t of p.extent ? ticksIn(step, domain[0], domain[1] + 0.5, 60) : []) {
    ticks.push(at(t))
    const name =
      step.unit === 'year'
        ? dates.year(t)
        : step.unit === 'month'
          ? dates.monthShort(t)
          : Number.isInteger(t)
            ? dates.dayMonth(t)
            : dates.clock(t)
    const u = along(t) + 2
    const w = o.measure(name, 13, 400)
    const last = texts.at(-1)
    const lastEnd = last ? (o.dir === 'rtl' ? o.width - last.x : last.x) + last.w + 8 : 0
    if (u + w > o.width || u < lastEnd) continue
    const edge = o.dir === 'rtl' ? 'right' : 'left'
    texts.push({ text: name, x: x(u), y: BASE + 11, w, edge, size: 13, weight: 400, tone: 'ink-3' })
  }
  return {
    width: o.width,
    height: HEIGHT,
    base: BASE,
    bars: [...counts].map(([t, n]) => ({ x: at(t), height: Math.max(2, (n / most) * TALLEST) })),
    spans: p.spans
      .filter((s) => Number.isFinite(s.from) && Number.isFinite(s.to))
      .slice(0, 200)
      .map((s) => {
        const xs = [at(s.from), at(s.to)]
        return { x0: Math.min(...xs), x1: Math.max(...xs) }
      }),
    ticks,
    texts,
    at,
    invert: (px) => domain[0] + (x(px) - MARGIN) / density,
  }
}

/** To whole years where that adds little. */
function roundOut(lo: Time, hi: Time): Domain {
  if (hi - lo < 400) {
    const room = Math.max(0.5, (hi - lo) * 0.02)
    return [lo - room, hi + room]
  }
  const year = (t: Time) => Math.floor(1970 + t / 365.2425 + 0.003)
  const end = dayOf(year(hi - 1) + 1)
  return [dayOf(year(lo)), Math.max(end, hi)]
}
