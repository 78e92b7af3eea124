import type { Layout, LayoutOptions } from './types.ts'

/** The layout of nothing, which the others fill. */
export function blank(o: LayoutOptions): Layout {
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
