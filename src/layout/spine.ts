import { type Box, overlaps } from './boxes.ts'
import { type Frame, LABEL_GAP, LABEL_GAP_SELECTED, type Side } from './frame.ts'
import { bisect, type Item } from './prepare.ts'
import { wrap } from './text.ts'
import type { Count, Label, Mark, Rule, Time } from './types.ts'

/** Rows of labelled marks, the grid of the others, and the room between the lowest mark and the axis. */
const PITCH = 34
const GRID = 24
const FOOT = 18
/** Labels tried and placed at most, which keeps the work linear in what is visible. */
const TRIED = 240
const PLACED = 120
const WIDEST = 300

/** Marks that stand on one spine: those of a day, or of days too near to be told apart. */
export interface Stack {
  u: number
  /** First and last time in it. */
  from: Time
  to: Time
  items: Item[]
}

interface Row {
  item: Item
  y: number
  lines: string[]
}

interface Plan {
  side: Side
  rows: Row[]
  grid: { items: Item[]; hidden: Item[]; perRow: number; rows: number; top: number; noted: number }
  boxes: Box[]
}

/**
 * The points in view in stacks at least a grid cell apart; null where there would be more than `most` before joining,
 * which are too many to be told apart.
 */
export function stacksOf(f: Frame, most: number): Stack[] | null {
  const { points, times } = f.events
  const [from, to] = f.scale.domain
  const stacks: Stack[] = []
  let raw = 0
  let key = Number.NaN
  for (let i = bisect(times, Math.floor(from)); i < points.length && times[i] < to; i++) {
    const item = points[i]
    // Hours part a day once an hour has the room of a mark.
    const hours = f.scale.at(item.from + 1) - f.scale.at(item.from) > 24 * GRID
    const t = hours ? item.t : item.from
    if (t < from) continue
    // A mark at the very edge stands whole beside it.
    const u = Math.max(8, Math.min(f.width - 8, f.scale.at(t) + insetOf(f, t)))
    if (t !== key && ++raw > most) return null
    key = t
    const last = stacks.at(-1)
    if (last && u - last.u < GRID + 2) {
      last.items.push(item)
      last.to = t
    } else stacks.push({ u, from: t, to: t, items: [item] })
  }
  return stacks
}

/** A day right after a fold stands a little inside its own room, clear of the words over the fold. */
function insetOf(f: Frame, t: Time): number {
  const i = f.scale.placed.findIndex((s) => s.from === t)
  const fold = i > 0 ? f.scale.placed[i - 1] : null
  return fold?.kind === 'fold' ? Math.max(10, f.foldWords(fold) / 2 + 14 - (fold.u1 - fold.u0) / 2) : 0
}

interface SpineParts {
  marks: Mark[]
  labels: Label[]
  counts: Count[]
  spines: Rule[]
}

/** Places the marks of the stacks above the axis, and as many titles as have room, the salient first. */
export function layoutSpines(f: Frame, stacks: Stack[], axis: number, top: number): SpineParts {
  const fixed = f.foldBoxes(axis, top, axis)
  const bounds: Bounds[] = stacks.map((s, i) => ({
    before: s.u - (stacks[i - 1]?.u ?? -20) - 20,
    after: (stacks[i + 1]?.u ?? f.width + 20) - s.u - 20,
  }))
  const plans = stacks.map((s, i) => planStack(f, s, bounds[i], sideOf(bounds[i]), [], [], axis, top) as Plan)
  const othersOf = (own: number) => {
    const boxes = [...fixed]
    plans.forEach((p, i) => {
      if (i !== own) boxes.push(...p.boxes)
    })
    return boxes
  }
  const add = (index: number, item: Item, over: boolean): boolean => {
    const plan = plans[index]
    const chosen = [...plan.rows.map((r) => r.item), item].sort((a, b) => a.t - b.t || a.index - b.index)
    const others = othersOf(index)
    const other: Side = plan.side === 'after' ? 'before' : 'after'
    // A stack keeps to one side once it has a title there.
    for (const side of plan.rows.length ? [plan.side] : [plan.side, other]) {
      const next = planStack(f, stacks[index], bounds[index], side, chosen, others, axis, top, over)
      if (next) plans[index] = next
      if (next) return true
    }
    return false
  }
  // Each stack first fills its own room; only then does a title that is wider stand over a neighbour.
  let waiting = candidates(f, stacks)
  let left = PLACED
  for (const over of [false, true]) {
    waiting = (over ? inTurns(waiting) : waiting).filter((c) => left <= 0 || !add(c.stack, c.item, over) || !left--)
  }
  const parts: SpineParts = { marks: [], labels: [], counts: [], spines: [] }
  stacks.forEach((s, i) => {
    emit(f, s, plans[i], axis, parts)
  })
  return parts
}

interface Bounds {
  before: number
  after: number
}

/** Titles stand after their marks, but at the latest edge before them. */
const sideOf = (b: Bounds): Side => (b.after < 150 && b.before > b.after ? 'before' : 'after')

interface Candidate {
  rank: number
  stack: number
  item: Item
}

/**
 * One title of every stack, then another: a title reaches over the later stacks, so the latest go first and stand
 * lowest, and the earlier ones over them.
 */
function inTurns(candidates: readonly Candidate[]): Candidate[] {
  const turns = new Map<number, number>()
  return candidates
    .map((c) => {
      const turn = turns.get(c.stack) ?? 0
      turns.set(c.stack, turn + 1)
      return { ...c, turn }
    })
    .sort((a, b) => a.rank - b.rank || a.turn - b.turn || b.stack - a.stack)
}

/** What to give a title, the most wanted first: the selected, the core, what the stack does not show yet, the rest. */
function candidates(f: Frame, stacks: Stack[]): Candidate[] {
  const ranked: Candidate[] = []
  stacks.forEach((s, i) => {
    const seen = new Set<string>()
    for (const item of s.items) if (item.core) seen.add(item.factuality).add(item.group)
    for (const item of s.items) {
      const isNew = !seen.has(item.factuality) || !seen.has(item.group)
      seen.add(item.factuality).add(item.group)
      const rank = f.isSelected(item) ? 0 : item.core ? 1 : isNew ? 2 : 3
      ranked.push({ rank, stack: i, item })
      if (ranked.length > 4000) return
    }
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.item.index - b.item.index).slice(0, TRIED)
}

/** A stack with titles for `chosen`, each at the lowest free height; null where one has no room. */
function planStack(
  f: Frame,
  s: Stack,
  bounds: Bounds,
  side: Side,
  chosen: Item[],
  others: Box[],
  axis: number,
  top: number,
  over = false,
): Plan | null {
  const step = side === 'after' ? 1 : -1
  const span = (near: number, far: number, y0: number, y1: number): Box => ({
    u0: Math.min(s.u + step * near, s.u + step * far),
    u1: Math.max(s.u + step * near, s.u + step * far),
    y0,
    y1,
  })
  const isFree = (box: Box) => box.u0 >= -0.5 && box.u1 <= f.width + 0.5 && !others.some((o) => overlaps(o, box))
  const rest = chosen.length ? s.items.filter((i) => !chosen.includes(i)) : s.items
  const grid = gridOf(f, rest, bounds[side], axis, top)
  const boxes: Box[] = []
  let y = axis - FOOT
  if (rest.length) {
    const box = span(
      -9,
      (grid.perRow - 1) * GRID + 9 + grid.noted,
      grid.top - 9 - (grid.hidden.length ? 22 : 0),
      axis - 2,
    )
    if (grid.rows > 0 && others.length && !isFree(box)) return null
    boxes.push(box)
    y = grid.top - GRID - 10 - (grid.hidden.length ? 16 : 0)
  }
  const rows: Row[] = []
  for (let i = chosen.length - 1; i >= 0; i--) {
    const row = rowFor(f, chosen[i], y, bounds[side], over, span, others, isFree, top, s.u, step)
    if (!row) return null
    boxes.push(row.box)
    rows.unshift(row)
    y = row.y - PITCH
  }
  if (rows.length) {
    const spine = span(-9, 9, rows[0].y - 9, axis - 2)
    if (!isFree(spine)) return null
    boxes.push(spine)
  }
  return { side, rows, grid, boxes }
}

/** The lowest free row for a title at or above `y`. */
function rowFor(
  f: Frame,
  item: Item,
  y: number,
  room: number,
  over: boolean,
  span: (near: number, far: number, y0: number, y1: number) => Box,
  others: Box[],
  isFree: (box: Box) => boolean,
  top: number,
  u: number,
  step: number,
): (Row & { box: Box }) | null {
  const gap = f.isSelected(item) ? LABEL_GAP_SELECTED : LABEL_GAP
  const toEdge = (step > 0 ? f.width - u : u) - gap - (f.isSelected(item) ? 5 : 0)
  const weight = f.weightOf(item)
  let best: (Row & { box: Box }) | null = null
  // Within the stack's own room, and over its neighbours where they leave the height free.
  const own = Math.min(room - gap, toEdge)
  for (const max of over ? [own, Math.min(WIDEST, toEdge)] : [own]) {
    if (max < 40) continue
    const lines = wrap(item.title, max, f.size, weight, f.options.measure)
    if (!lines) continue
    const far = gap + 6 + Math.max(...lines.map((l) => f.measure(l, f.size, weight)))
    const below = (lines.length - 1) * f.line
    let at = y - below
    while (at >= top + 14) {
      const box = span(-9, far, at - 14, at + 14 + below)
      box.u0 = Math.max(box.u0, 0)
      box.u1 = Math.min(box.u1, f.width)
      const hit = isFree(box) ? null : others.find((o) => overlaps(o, box))
      if (!hit) {
        if (!best || at > best.y + PITCH) best = { item, y: at, lines, box }
        break
      }
      at = hit.y0 - 14 - below - 1
    }
  }
  return best
}

/** The untitled marks in even rows, as many as the room takes. */
function gridOf(f: Frame, items: Item[], room: number, axis: number, top: number): Plan['grid'] {
  const most = Math.max(1, Math.floor(((axis - FOOT - top) * (room < 60 ? 0.45 : 0.6)) / GRID))
  const fits = (px: number) => Math.max(1, Math.floor(px / GRID) + 1)
  let perRow = fits(Math.min(room, WIDEST) - 90)
  if (Math.ceil(items.length / perRow) > Math.min(most, 4)) perRow = fits(room - 90)
  const rows = Math.min(most, Math.ceil(items.length / perRow))
  const shown = Math.min(items.length, rows * perRow)
  if (rows) perRow = Math.ceil(shown / rows)
  const note = shown && 9 + f.measure(f.more(shown), 14, 400)
  return {
    /** Room taken after the grid by its count; 0 where there is none. */
    noted: (perRow - 1) * GRID + 9 + note <= room ? note : 0,
    items: items.slice(0, shown),
    hidden: items.slice(shown),
    perRow,
    rows,
    top: axis - FOOT - Math.max(0, rows - 1) * GRID,
  }
}

function emit(f: Frame, s: Stack, plan: Plan, axis: number, out: SpineParts) {
  const step = plan.side === 'after' ? 1 : -1
  const mark = (item: Item, u: number, y: number, r: number) => {
    out.marks.push({ id: item.id, group: item.group, factuality: item.factuality, x: f.x(u), y, r })
  }
  const { grid, rows } = plan
  const spineTop = rows.length ? rows[0].y : grid.top
  out.spines.push([f.x(s.u), axis, f.x(s.u), spineTop])
  for (const row of rows) {
    mark(row.item, s.u, row.y, 7)
    const gap = f.isSelected(row.item) ? LABEL_GAP_SELECTED : LABEL_GAP
    out.labels.push(f.label(row.item, s.u + step * gap, row.y, row.lines, plan.side))
  }
  grid.items.forEach((item, i) => {
    mark(item, s.u + step * (i % grid.perRow) * GRID, grid.top + Math.floor(i / grid.perRow) * GRID, 5)
  })
  if (grid.hidden.length) {
    // What has no mark is counted over the grid; zoom opens it.
    const text = `+${f.number(grid.hidden.length)}`
    const half = f.measure(text, 13, 600) / 2
    const u = Math.max(half, Math.min(f.width - half, s.u))
    const style = { size: 13, weight: 600, tone: 'ink-2', side: 'middle' } as const
    out.counts.push({
      ...f.text(u, grid.top - 20, text, style),
      ids: grid.hidden.map((i) => i.id),
      domain: f.around(s.items),
    })
  } else if (grid.noted && rows.length) {
    const u = s.u + step * ((grid.perRow - 1) * GRID + 18)
    const text = f.text(u, grid.top + ((grid.rows - 1) * GRID) / 2, f.more(grid.items.length), {
      tone: 'ink-3',
      side: plan.side,
    })
    out.counts.push({ ...text, ids: grid.items.map((i) => i.id), domain: f.around(grid.items) })
  }
}
