import { type Item, prepare } from './prepare.ts'
import type { Layout, LayoutEvent } from './types.ts'

const startOf = (i: Item) => (Number.isFinite(i.from) ? i.t : i.to - 1)
const orders = new WeakMap<readonly LayoutEvent[], Item[]>()

/** Every event as the list reads them: by time, then by the text; the undated last. */
export function orderOf(events: readonly LayoutEvent[]): readonly Item[] {
  let order = orders.get(events)
  if (!order) {
    const p = prepare(events)
    const dated = [...p.points, ...p.spans].sort((a, b) => startOf(a) - startOf(b) || a.index - b.index)
    order = [...dated, ...p.undated]
    orders.set(events, order)
  }
  return order
}

/** The next event in a direction of the screen; `from` null begins at the oldest in that direction. */
export function neighbour(
  events: readonly LayoutEvent[],
  from: string | null,
  step: Step,
  dir: Layout['dir'],
  upright: boolean,
): string | null {
  const order = orderOf(events)
  if (!order.length) return null
  const at = from === null ? -1 : order.findIndex((i) => i.id === from)
  if (step === 'first') return order[0].id
  if (step === 'last') return order.at(-1)!.id
  if (at < 0) return order[0].id
  if (step === 'earlier-year' || step === 'later-year') return byYear(order, at, step === 'later-year' ? 1 : -1)
  const later = (dir === 'rtl') === (step === 'left')
  const by = step === 'down' ? 1 : step === 'up' ? -1 : later ? 1 : -1
  const to = order[at + by]
  if (!to) return null
  // Up and down keep to the stack, where the axis lies.
  if (!upright && (step === 'up' || step === 'down') && to.from !== order[at].from) return null
  return to.id
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'earlier-year' | 'later-year'

const yearOf = (i: Item) => (Number.isNaN(i.from) ? null : Math.floor(1970 + startOf(i) / 365.2425))

/** The first event of the next year that has any, or of the one before. */
function byYear(order: readonly Item[], at: number, by: 1 | -1): string {
  const year = yearOf(order[at])
  let i = at
  while (order[i + by] && yearOf(order[i]) === year) i += by
  if (by < 0) while (order[i - 1] && yearOf(order[i - 1]) === yearOf(order[i])) i--
  return order[i].id
}
