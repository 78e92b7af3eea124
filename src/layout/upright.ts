import { blank } from './blank.ts'
import { civil, dayOf, parseDay } from './calendar.ts'
import { Frame } from './frame.ts'
import { chooseTitles, type Group, groupsOf, TITLE } from './heads.ts'
import type { Item, Prepared } from './prepare.ts'
import { scaleOf } from './scale.ts'
import { isFold } from './segments.ts'
import type { Bar, Domain, Label, Layout, LayoutOptions, Time } from './types.ts'

/** Px from the start edge: two lanes of bars, the axis, the titles. */
const LANES = [8, 24]
const AXIS = 44
const TITLES = 68
const LINE = 28
const NOTE = 26
/** The untitled marks under a head. */
const CELL = 32
const CELL_ROWS = 2
const FOLD = 52

/** The axis down the page, for narrow views: it is a list, and the height is what it needs. */
export function layoutUpright(p: Prepared, options: LayoutOptions): Layout {
  const [lo, hi] = p.extent!
  const whole = options.domain === null
  const domain: Domain = options.domain ?? [lo, hi]
  const f = new Frame(options, p, scaleOf([{ from: lo, to: hi, width: 1, kind: 'quiet' }], 1, null))
  const items = [...p.points, ...p.spans]
    .filter((i) => i.start < domain[1] && i.end > domain[0])
    .sort((a, b) => a.start - b.start || b.to - a.to || a.index - b.index)
  const flow = new Flow(f)
  const groups = groupsOf(items)
  const titled = chooseTitles(f, groups, f.width - TITLES - 6)
  let end = groups.length ? groups[0].from : lo
  for (const [i, g] of groups.entries()) {
    if (i && isFold(end, g.from, hi - lo)) flow.fold(end, g.from)
    flow.group(g, groups, i, titled)
    end = Math.max(end, ...g.items.map((i) => i.end))
  }
  return flow.finish(domain, whole, options)
}

/** Lays one thing under another, and remembers where each time came to stand. */
class Flow {
  private y = 22
  private anchors: [Time, number][] = []
  private spans: { item: Item; y: number }[] = []
  private month = Number.NaN
  private pieceStart: number
  private readonly f: Frame
  private readonly l: Pick<
    Layout,
    'marks' | 'labels' | 'bars' | 'counts' | 'leaders' | 'ticks' | 'axisPieces' | 'folds' | 'texts'
  > = { marks: [], labels: [], bars: [], counts: [], leaders: [], ticks: [], axisPieces: [], folds: [], texts: [] }

  constructor(f: Frame) {
    this.f = f
    this.l.texts.push(f.text(AXIS - 8, 10, f.words.oldest, { size: 13, tone: 'ink-3' }))
    this.pieceStart = this.y
    this.y += 20
  }

  fold(from: Time, to: Time) {
    const { f, l } = this
    const y0 = this.y - 8
    l.axisPieces.push([this.pieceStart, y0])
    const title = f.text(TITLES, y0 + FOLD / 2, f.duration(to - from), { size: 14, weight: 600 })
    const note = f.text(TITLES + title.w + 8, title.y, f.words.empty, { size: 14, tone: 'ink-3' })
    l.folds.push({ x0: y0, x1: y0 + FOLD, from, to, words: [title, note] })
    this.anchors.push([from, y0], [to, y0 + FOLD])
    this.pieceStart = y0 + FOLD
    this.y = y0 + FOLD + 24
  }

  group(g: Group, groups: readonly Group[], i: number, titled: Map<Item, string[]>) {
    this.head(g, groups, i)
    const rest: Item[] = []
    for (const item of g.items) {
      const lines = titled.get(item)
      if (lines) this.row(g, item, lines)
      else rest.push(item)
    }
    if (rest.length) this.cells(g, rest, rest.length < g.items.length)
    this.y += 8
  }

  /** A month over its days, a day alone with its month. */
  private head(g: Group, groups: readonly Group[], i: number) {
    const { f } = this
    const d = f.dates
    const unit = g.step.unit
    let name: string
    if (unit === 'year') name = g.step.n === 1 ? d.year(g.from) : `${d.year(g.from)}–${d.year(g.to - 1)}`
    else if (unit === 'month') name = d.month(g.from)
    else {
      const { year, month } = civil(g.from)
      const first = dayOf(year, month)
      const shared = groups[i + 1]?.step.unit === 'day' && groups[i + 1].from < dayOf(year, month + 1)
      if (this.month !== first && shared) this.headLine(d.month(first), '', TITLE, first)
      name = this.month === first || shared ? d.weekdayDay(g.from) : d.date(g.from)
      this.month = first
    }
    if (unit === 'month') this.month = g.from
    const published = f.options.published !== null && parseDay(f.options.published.slice(0, 10)) === g.from
    const notes = unit === 'day' && published ? [f.words.published] : []
    // Under a day only what happened on it is counted: what ends there stands as a bar.
    const count = unit === 'day' ? g.items.filter((i) => i.isPoint).length : g.items.length
    if (count > 1) notes.push(f.eventCount(count))
    this.headLine(name, notes.join(f.options.lang === 'ar' ? '، ' : ', '), unit === 'day' ? 15 : TITLE, g.from)
  }

  private headLine(name: string, note: string, size: number, t: Time) {
    const { f, l } = this
    const text = f.text(TITLES, this.y, name, { size, weight: 600 })
    l.texts.push(text)
    if (note) {
      const noted = f.text(TITLES + text.w + 8, this.y, note, { size: 13, tone: 'ink-3' })
      if (TITLES + text.w + 8 + noted.w <= f.width) l.texts.push(noted)
    }
    l.ticks.push({ at: this.y, length: 9, t })
    this.anchors.push([t, this.y])
    this.y += 36
  }

  private row(g: Group, item: Item, lines: string[]) {
    const { f, l } = this
    const weight = f.weightOf(item)
    const texts = lines.map((text, i) => f.text(TITLES, this.y + i * LINE, text, { size: TITLE, weight }))
    l.labels.push({ id: item.id, lines: texts, suffix: null } satisfies Label)
    if (!item.isPoint) this.spans.push({ item, y: this.y })
    else {
      l.marks.push({ ...glyph(item), x: f.x(AXIS), y: this.y, r: 7 })
      this.anchors.push([item.t, this.y])
    }
    this.y += lines.length * LINE
    const when = !item.isPoint || g.step.unit !== 'day' ? f.dates.phrase(item.event) : ''
    this.note([when, f.options.note?.(item.event) ?? ''].filter(Boolean))
    this.y += 12
  }

  private note(parts: string[]) {
    const { f, l } = this
    while (parts.length && f.measure(parts.join(' · '), 13, 400) > f.width - TITLES) parts.pop()
    if (!parts.length) return
    l.texts.push(f.text(TITLES, this.y - 2, parts.join(' · '), { size: 13, tone: 'ink-3' }))
    this.y += NOTE
  }

  /** The untitled ones as a grid of marks, and how many they are. */
  private cells(g: Group, items: Item[], more: boolean) {
    const { f, l } = this
    const text = more ? f.more(items.length) : f.eventCount(items.length)
    const w = f.measure(text, 14, 400)
    const perRow = Math.max(1, Math.min(6, Math.floor((f.width - TITLES - w - 24) / CELL)))
    const shown = items.slice(0, perRow * CELL_ROWS)
    const rows = Math.ceil(shown.length / perRow)
    const even = Math.ceil(shown.length / rows)
    shown.forEach((item, i) => {
      const y = this.y + Math.floor(i / even) * CELL
      l.marks.push({ ...glyph(item), x: f.x(TITLES + 6 + (i % even) * CELL), y, r: 6 })
    })
    const y = this.y + ((rows - 1) * CELL) / 2
    const count = f.text(TITLES + 6 + (even - 1) * CELL + 18, y, text, { size: 14, tone: 'ink-3' })
    l.counts.push({ ...count, ids: items.map((i) => i.id), domain: [g.from, g.to] })
    this.y += rows * CELL + 8
  }

  finish(domain: Domain, whole: boolean, o: LayoutOptions): Layout {
    const { f, l } = this
    const end = this.y
    l.axisPieces.push([this.pieceStart, end])
    this.anchors.push([domain[1], end])
    l.texts.push(f.text(AXIS - 8, end + 18, f.words.latest, { size: 13, tone: 'ink-3' }))
    this.anchors.sort((a, b) => a[0] - b[0] || a[1] - b[1])
    // A head may begin before what stands over it; what is later never stands higher.
    for (let i = 1; i < this.anchors.length; i++)
      this.anchors[i][1] = Math.max(this.anchors[i][1], this.anchors[i - 1][1])
    this.bars(end)
    const at = (t: Time) => interpolate(this.anchors, t)
    return {
      ...blank(o),
      mode: 'upright',
      height: end + 34,
      axis: f.x(AXIS),
      domain,
      whole,
      ...l,
      at,
      invert: (y) =>
        interpolate(
          this.anchors.map(([t, p]) => [p, t]),
          y,
        ),
    }
  }

  /** Bars beside the axis: the first free lane, or a stub at its title where both are taken. */
  private bars(end: number) {
    const { f, l } = this
    const free = LANES.map(() => Number.NEGATIVE_INFINITY)
    const ordered = this.spans
      .map(({ item, y }) => ({ item, y, ...this.reach(item, y, end) }))
      .sort((a, b) => a.y0 - b.y0 || b.y1 - a.y1)
    for (const s of ordered) {
      const lane = free.findIndex((y) => y <= s.y0 - 6)
      const [y0, y1] = lane < 0 ? [s.y - 12, s.y + 12] : [s.y0, s.y1]
      if (lane >= 0) free[lane] = s.y1
      const x = f.x(lane < 0 ? AXIS : LANES[lane])
      const soft = s.open ? 0 : Math.min(0.2, 40 / (y1 - y0))
      const open = lane < 0 ? 0 : s.open
      const ids = [s.item.id]
      l.bars.push({ ...glyph(s.item), ids, x0: y0, x1: y1, y: x, height: 10, fade: [soft, soft], open } satisfies Bar)
      if (lane >= 0) l.leaders.push([f.x(LANES[lane] + 9), s.y, f.x(TITLES - 6), s.y])
    }
  }

  /** From where to where a span runs: at least past its own title. */
  private reach(item: Item, y: number, end: number): { y0: number; y1: number; open: -1 | 0 | 1 } {
    const open = item.from === Number.NEGATIVE_INFINITY ? -1 : item.to === Number.POSITIVE_INFINITY ? 1 : 0
    const at = (t: Time) => interpolate(this.anchors, t)
    if (open < 0) return { y0: y, y1: Math.max(y + 30, at(item.to)), open }
    if (open > 0) return { y0: y - 12, y1: Math.min(end - 36, y + 60), open }
    const y0 = Math.max(24, Math.min(at(item.from), y - 12))
    return { y0, y1: Math.min(end, Math.max(at(item.to), y + 40)), open }
  }
}

const glyph = ({ id, group, factuality }: Item) => ({ id, group, factuality })

/** Linear between the anchors, flat beyond them. */
function interpolate(anchors: readonly (readonly [number, number])[], t: number): number {
  if (!anchors.length) return 0
  let lo = 0
  let hi = anchors.length - 1
  if (t <= anchors[0][0]) return anchors[0][1]
  if (t >= anchors[hi][0]) return anchors[hi][1]
  while (hi - lo > 1) {
    const mid = (lo + hi) >> 1
    if (anchors[mid][0] <= t) lo = mid
    else hi = mid
  }
  const [t0, p0] = anchors[lo]
  const [t1, p1] = anchors[hi]
  return t1 === t0 ? p1 : p0 + ((t - t0) / (t1 - t0)) * (p1 - p0)
}
