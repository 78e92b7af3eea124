import { Line } from './boxes.ts'
import { civil, dayOf, parseDay } from './calendar.ts'
import type { Frame } from './frame.ts'
import type { Placed } from './scale.ts'
import type { Stack } from './spine.ts'
import { STEPS, type Step, stepFor, ticksIn } from './ticks.ts'
import type { Fold, Rule, Text, Tick, Time } from './types.ts'

/** Rows of words under the axis. */
const ROW_1 = 25
const ROW_2 = 52
const TICK_LONG = 9
const TICK_SHORT = 4
const TICK_LEAST = 4.5
/** The room that the words of a step want at least, px. */
const LEAST: Record<Step['unit'], number> = { minute: 48, hour: 48, day: 40, month: 72, year: 40 }

interface AxisParts {
  ticks: Tick[]
  texts: Text[]
  hairs: Rule[]
  folds: Fold[]
  axisPieces: [number, number][]
}

/** A word in the first row, and the month, year or day that it belongs to in the second. */
interface Head {
  u: number
  parent: { unit: 'year' | 'month' | 'day'; from: Time; to: Time } | null
}

/** Ticks, words and folds of a lying axis at height `axis`. */
export function layoutAxis(f: Frame, stacks: readonly Stack[], axis: number): AxisParts {
  const out: AxisParts = { ticks: [], texts: [], hairs: [], folds: [], axisPieces: [] }
  const row = new Line()
  const named = new Set<Time>()
  const heads = [...stackHeads(f, stacks, axis, row, named, out)]
  for (const s of f.scale.placed) {
    if (s.u1 <= 0 || s.u0 >= f.width) continue
    if (s.kind === 'fold') out.folds.push(foldOf(f, s, axis))
    else heads.push(...segmentHeads(f, s, axis, row, named, out))
  }
  heads.sort((a, b) => a.u - b.u)
  // Hours of a day that the first row names belong to its month.
  for (const h of heads) if (h.parent?.unit === 'day' && named.has(h.parent.from)) h.parent = monthOf(h.parent.from)
  parents(f, heads, axis, out)
  bareSegments(f, heads, axis, row, out)
  pieces(f, out)
  return out
}

const monthOf = (t: Time) => {
  const { year, month } = civil(t)
  return { unit: 'month' as const, from: dayOf(year, month), to: dayOf(year, month + 1) }
}
const yearOf = (t: Time) => {
  const { year } = civil(t)
  return { unit: 'year' as const, from: dayOf(year), to: dayOf(year + 1) }
}

/** Names the stacks: «الخميس 10» where the second row has room for the month, else «10 سبتمبر». */
function* stackHeads(
  f: Frame,
  stacks: readonly Stack[],
  axis: number,
  row: Line,
  named: Set<Time>,
  out: AxisParts,
): Generator<Head> {
  const roomy = roomyMonths(f, stacks)
  const published = f.options.published === null ? Number.NaN : parseDay(f.options.published.slice(0, 10))
  const noted: (() => void)[] = []
  // Where there is no room for all, the day of publication is named, then where most happened.
  const weight = (s: Stack) => (s.from === published ? Number.POSITIVE_INFINITY : s.items.length)
  for (const s of [...stacks].sort((a, b) => weight(b) - weight(a) || a.u - b.u)) {
    const first = Math.floor(s.from)
    const last = Math.floor(s.to)
    const month = monthOf(first)
    const clock = s.from !== first || (s.items[0].event.time.precision === 'time' && isHours(f))
    const joined = last > first
    const inMonth = roomy.has(month.from) && last < month.to
    const names = clock
      ? [f.dates.clock(s.from)]
      : joined
        ? [rangeName(f, first, last, inMonth), '']
        : inMonth
          ? [f.dates.weekdayDay(first), f.dates.dayNumber(first)]
          : [f.dates.dayMonth(first), f.dates.dayNumber(first)]
    const notes = first === published && !joined && !clock ? [f.words.published] : []
    if (s.items.length > 1 && !f.options.axisOnly) notes.push(f.eventCount(s.items.length))
    const parent = clock ? { unit: 'day' as const, from: first, to: first + 1 } : inMonth ? month : yearOf(first)
    const style = joined ? ({ size: 14, tone: 'ink-2' } as const) : ({ size: 15, weight: 600 } as const)
    const note = notes.join(f.options.lang === 'ar' ? '، ' : ', ')
    for (const name of names) {
      if (!name) continue
      const text = f.text(0, axis + ROW_1, name, style)
      const u = Math.max(0, Math.min(s.u - 2, f.width - text.w))
      if (!row.take(u, u + text.w)) continue
      out.texts.push({ ...text, x: f.x(u) })
      if (!clock && !joined) named.add(first)
      if (note)
        noted.push(() => {
          const after = f.text(u + text.w + 10, axis + ROW_1, note, { tone: 'ink-3' })
          const end = u + text.w + 10 + after.w
          if (end <= f.width && !overNext(stacks, s, end + 16) && row.take(u + text.w + 10, end, 8))
            out.texts.push(after)
        })
      break
    }
    out.ticks.push({ at: f.x(s.u), length: TICK_LONG, t: s.from })
    yield { u: s.u, parent }
  }
  for (const add of noted) add()
}

const overNext = (stacks: readonly Stack[], s: Stack, u: number) => stacks.some((o) => o.u > s.u && o.u < u)
/** Hours are told where the reader went so near, and where the text tells them. */
const isHours = ({ scale: { domain }, options, events }: Frame) =>
  domain[1] - domain[0] < 4 && (options.domain !== null || events.points.some((i) => i.event.time.precision === 'time'))

function rangeName(f: Frame, first: Time, last: Time, inMonth: boolean): string {
  const a = civil(first)
  const b = civil(last)
  const days = `${f.dates.dayNumber(first)}–${f.dates.dayNumber(last)}`
  if (inMonth) return days
  if (a.year === b.year && a.month === b.month) return `${days} ${f.dates.monthName(first)}`
  if (a.year === b.year) return `${f.dates.dayMonth(first)} – ${f.dates.dayMonth(last)}`
  return `${f.dates.year(first)}–${f.dates.year(last)}`
}

/** The months (by their first day) whose stacks leave room for the month's name under them. */
function roomyMonths(f: Frame, stacks: readonly Stack[]): Set<Time> {
  const roomy = new Set<Time>()
  stacks.forEach((s, i) => {
    const month = monthOf(s.from)
    if (i && monthOf(stacks[i - 1].from).from === month.from) return
    const start = Math.max(0, Math.min(s.u, f.scale.at(month.from)), i ? stacks[i - 1].u : 0)
    const next = stacks.find((o) => o.from >= month.to)
    const latest = f.width - f.measure(f.words.latest, 13, 400) - 12
    const end = Math.min(latest, next ? next.u : latest)
    if (end - start >= f.measure(f.dates.monthShort(month.from), 14, 400) + 24) roomy.add(month.from)
  })
  return roomy
}

/** The ticks of a segment, and the words of those that have room. */
function* segmentHeads(
  f: Frame,
  s: Placed,
  axis: number,
  row: Line,
  named: Set<Time>,
  out: AxisParts,
): Generator<Head> {
  const from = Math.max(s.from, f.scale.domain[0])
  const to = Math.min(s.to, f.scale.domain[1])
  const density = (s.u1 - s.u0) / (s.to - s.from)
  const hours = isHours(f)
  const minor = stepFor(TICK_LEAST / density)
  const step = s.u1 - s.u0 >= 60 ? labelStep(f, density) : null
  const labelled = new Set<Time>()
  if (step && (hours || step.days >= 1))
    for (const t of ticksIn(step, from, to)) {
      const u = f.scale.at(t)
      const text = f.text(u, axis + ROW_1, tickName(f, step, t), { size: 15, weight: 600 })
      const u0 = u - 2
      if (u0 < -2 || u0 + text.w > f.width || !row.take(Math.max(0, u0), u0 + text.w, 16)) continue
      out.texts.push({ ...text, x: f.x(Math.max(0, u0)) })
      labelled.add(t)
      if (Number.isInteger(t)) named.add(t)
      yield { u, parent: parentOf(step, t) }
    }
  for (const t of hours || minor.days >= 1 ? ticksIn(minor, from, to, 600) : [])
    out.ticks.push({ at: f.x(f.scale.at(t)), length: labelled.has(t) ? TICK_LONG : TICK_SHORT, t })
  for (const t of labelled)
    if (!out.ticks.some((k) => k.t === t && k.length === TICK_LONG))
      out.ticks.push({ at: f.x(f.scale.at(t)), length: TICK_LONG, t })
}

/** The finest step whose words have room. */
function labelStep(f: Frame, density: number): Step {
  const sample = f.scale.domain[0]
  return (
    // The first name of a unit costs more than all that follow: it is asked for where there may be room.
    STEPS.find(
      (s) => s.days * density >= LEAST[s.unit] && s.days * density >= 24 + f.measure(tickName(f, s, sample), 15, 600),
    ) ?? STEPS.at(-1)!
  )
}

function tickName(f: Frame, { unit, n }: Step, t: Time): string {
  if (unit === 'year') return f.dates.year(t)
  if (unit === 'month') return f.dates.monthName(t)
  if (unit === 'day') return n === 1 ? f.dates.weekdayDay(t) : f.dates.dayNumber(t)
  return Number.isInteger(t) ? f.dates.weekdayDay(t) : f.dates.clock(t)
}

function parentOf({ unit }: Step, t: Time): Head['parent'] {
  if (unit === 'year') return null
  if (unit === 'month') return yearOf(t)
  if (unit === 'day') return monthOf(t)
  return { unit: 'day', from: Math.floor(t), to: Math.floor(t) + 1 }
}

/** The second row: the ends by name, and between them what the first row's words belong to. */
function parents(f: Frame, heads: readonly Head[], axis: number, out: AxisParts) {
  const y = axis + ROW_2
  const oldest = f.text(0, y, f.words.oldest, { size: 13, tone: 'ink-3' })
  const latest = f.text(f.width, y, f.words.latest, { size: 13, tone: 'ink-3', side: 'before' })
  out.texts.push(oldest, latest)
  const end = f.width - latest.w - 12
  let reached = oldest.w + 12
  const isSame = (a: Head['parent'], b: Head['parent']) => a?.from === b?.from && a?.unit === b?.unit
  const groups = heads.filter((h, i) => h.parent && (i === 0 || !isSame(heads[i - 1].parent, h.parent)))
  groups.forEach((g, i) => {
    const parent = g.parent!
    const place = Math.min(g.u - 2, f.scale.at(parent.from))
    const stop = Math.min(end, (groups[i + 1]?.u ?? Number.POSITIVE_INFINITY) - 16, f.scale.at(parent.to))
    const names =
      parent.unit === 'year'
        ? [f.dates.year(parent.from)]
        : parent.unit === 'month'
          ? [f.dates.month(parent.from), f.dates.monthShort(parent.from)]
          : [f.dates.full(parent.from), f.dates.date(parent.from)]
    for (const name of names) {
      const width = f.measure(name, 14, 400)
      // The last one may have no room but before its place.
      const start = Math.max(reached, i === groups.length - 1 ? Math.min(place, end - width) : place)
      const text = f.text(start, y, name, { tone: 'ink-2' })
      // Its own span may be narrower than its name, as long as nobody else stands there.
      const limit = Math.min(end, (groups[i + 1]?.u ?? Number.POSITIVE_INFINITY) - 16)
      if (start + text.w > limit) continue
      out.texts.push(text)
      reached = start + text.w + 12
      const fold = f.scale.placed.find((s) => s.kind === 'fold' && s.u1 > reached)
      const to = Math.min(stop, fold ? fold.u0 : stop)
      if (to - reached >= 24) {
        out.hairs.push([f.x(reached), y, f.x(to), y])
        reached = to + 4
      }
      break
    }
  })
}

/** A stretch that no word stands under is named at its start. */
function bareSegments(f: Frame, heads: readonly Head[], axis: number, row: Line, out: AxisParts) {
  for (const s of f.scale.placed) {
    if (s.kind !== 'quiet' || s.u1 - s.u0 < 48 || s.u0 < -1 || s.u0 > f.width - 40) continue
    const named = heads.some((h) =>
      h.parent ? h.parent.from < s.to && h.parent.to > s.from : h.u >= s.u0 && h.u < s.u1,
    )
    if (named) continue
    const long = s.to - s.from > 300
    for (const name of long ? [f.dates.year(s.from)] : [f.dates.monthShort(s.from), f.dates.year(s.from)]) {
      const text = f.text(s.u0, axis + ROW_1, name, { size: 15, weight: 600 })
      if (s.u0 + text.w > f.width || !row.take(s.u0, s.u0 + text.w)) continue
      out.texts.push(text)
      out.ticks.push({ at: f.x(s.u0), length: TICK_LONG, t: s.from })
      break
    }
  }
}

function foldOf(f: Frame, s: Placed, axis: number): Fold {
  const xs = [f.x(s.u0), f.x(s.u1)]
  const mid = f.foldMiddle(s)
  const words =
    mid === null
      ? []
      : [
          f.text(mid, axis - 38, f.duration(s.to - s.from), { size: 13, weight: 600, side: 'middle' }),
          f.text(mid, axis - 19, f.words.empty, { size: 13, tone: 'ink-3', side: 'middle' }),
        ]
  return { x0: Math.min(...xs), x1: Math.max(...xs), from: s.from, to: s.to, words }
}

/** The line of the axis between the folds. */
function pieces(f: Frame, out: AxisParts) {
  let u = 0
  const push = (to: number) => {
    if (to > u) out.axisPieces.push([f.x(u), f.x(to)])
  }
  for (const s of f.scale.placed)
    if (s.kind === 'fold' && s.u1 > 0 && s.u0 < f.width) {
      push(Math.max(0, s.u0))
      u = s.u1
    }
  push(f.width)
}
