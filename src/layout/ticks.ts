import { civil, dayOf } from './calendar.ts'
import type { Time } from './types.ts'

export type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year'
export interface Step {
  unit: Unit
  n: number
  /** About how long, in days. */
  days: number
}

const step = (unit: Unit, n: number, days: number): Step => ({ unit, n, days: n * days })

/** The steps of a calendar axis, finest first. */
export const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((n) => step('minute', n, 1 / 1440)),
  ...[1, 3, 6, 12].map((n) => step('hour', n, 1 / 24)),
  ...[1, 2, 7].map((n) => step('day', n, 1)),
  ...[1, 3, 6].map((n) => step('month', n, 30.44)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => step('year', n, 365.2425)),
]

/** The finest step at least `days` long. */
export const stepFor = (days: number): Step => STEPS.find((s) => s.days >= days) ?? STEPS.at(-1)!

/** The start of the step that `t` falls in. */
export function floorTo({ unit, n }: Step, t: Time): Time {
  const { year, month } = civil(t)
  switch (unit) {
    case 'year':
      return dayOf(Math.floor(year / n) * n)
    case 'month':
      return dayOf(year, Math.floor((month - 1) / n) * n + 1)
    case 'day': {
      if (n === 1) return Math.floor(t)
      // Counted from the first of the month, and the last short run joined to the one before it.
      const first = dayOf(year, month)
      const runs = Math.max(1, Math.round((dayOf(year, month + 1) - first) / n))
      return first + Math.min(runs - 1, Math.floor((t - first) / n)) * n
    }
    default: {
      const size = unit === 'hour' ? n / 24 : n / 1440
      const day = Math.floor(t)
      return day + Math.floor((t - day) / size + 1e-6) * size
    }
  }
}

/** The starts of the steps in [from, to). */
export function ticksIn(s: Step, from: Time, to: Time, most = 2000): Time[] {
  const out: Time[] = []
  let t = floorTo(s, from)
  while (t < to && out.length < most) {
    if (t >= from - 1e-6) out.push(t)
    // One and a half steps on always falls in the next one.
    const next = floorTo(s, t + s.days * (s.unit === 'day' && s.n > 1 ? 1 : 1.5))
    t = next > t ? next : floorTo(s, t + s.days * 2)
  }
  return out
}
