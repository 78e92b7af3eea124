import type { Layout } from '../../layout/types.ts'

export const cubicOut = (t: number) => 1 - (1 - t) ** 3
export const cubicInOut = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

/** Calls `step` with 0 to 1 until done or stopped; at once where motion is unwelcome. */
export function animate(ms: number, step: (t: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden) {
    step(1)
    return () => {}
  }
  const start = performance.now()
  let frame = requestAnimationFrame(function tick(now) {
    const t = Math.max(0, Math.min(1, (now - start) / ms))
    if (t < 1) frame = requestAnimationFrame(tick)
    step(t)
  })
  return () => cancelAnimationFrame(frame)
}

/** Between two layouts of the same events: marks, bars and ticks on their way; words only where they arrive. */
export function between(a: Layout, b: Layout, t: number, words: boolean): Layout {
  const mix = (from: number, to: number) => from + (to - from) * t
  const before = new Map(a.marks.map((m) => [m.id, m]))
  const bars = new Map(a.bars.map((m) => [m.id, m]))
  return {
    ...b,
    axis: mix(a.axis, b.axis),
    marks: b.marks.map((m) => {
      const from = before.get(m.id)
      return from ? { ...m, x: mix(from.x, m.x), y: mix(from.y, m.y), r: mix(from.r, m.r) } : m
    }),
    bars: b.bars.map((m) => {
      const from = bars.get(m.id)
      return from ? { ...m, x0: mix(from.x0, m.x0), x1: mix(from.x1, m.x1), y: mix(from.y, m.y) } : m
    }),
    ticks: b.ticks.map((k) => ({ ...k, at: mix(a.at(k.t), k.at) })),
    spines: [],
    labels: words ? b.labels : [],
    texts: words ? b.texts : [],
    hairs: words ? b.hairs : [],
    counts: words ? b.counts : [],
    folds: words ? b.folds : [],
  }
}
