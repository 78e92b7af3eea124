import { type Box, overlaps } from './boxes.ts'
import { type Frame, LABEL_GAP_SELECTED, type Side } from './frame.ts'
import type { Item } from './prepare.ts'
import { wrap } from './text.ts'
import type { Bar, Count, Domain, Label, Text } from './types.ts'

const HEIGHT = 10
/** From one lane of bars to the next, and from a bar to the title under it. */
const LANE = 33
const UNDER = 24
/** The blocks of an open end with their gaps. */
export const OPEN_BLOCKS: readonly [length: number, opacity: number][] = [
  [10, 0.75],
  [7, 0.5],
  [4, 0.28],
]
export const OPEN_GAP = 5
const OPEN_LENGTH = 36
/** How far an open bar runs from its known end. */
const OPEN_RUN = 200
const MOST = 60
const MANY = 12
/** Bars that found no room before the rest is not tried any more. */
const GIVE_UP = 12

/** Events of one span, factuality and group: one bar. */
interface Group {
  items: Item[]
  u0: number
  u1: number
  fade: [number, number]
  open: -1 | 0 | 1
}

interface BarParts {
  bars: Bar[]
  labels: Label[]
  texts: Text[]
  counts: Count[]
  /** From the middle of the first lane to the foot of the last thing below it; 0 where there is nothing. */
  height: number
}

/** Packs the spans in view into lanes, `y` 0 being the middle of the first; `most` is the height they may take. */
export function layoutBars(f: Frame, most: number, dense: boolean): BarParts {
  const groups = groupsInView(f)
  const taken: Box[] = f.foldBoxes(-1e6, -1e6, 1e6).filter((b) => b.y0 === -1e6 && b.y1 === 1e6)
  const parts: BarParts = { bars: [], labels: [], texts: [], counts: [], height: 0 }
  const hidden: Item[] = []
  // The selected and the core first, so that they are the last to be counted instead of drawn; then in time.
  // More than there is room for are chosen by salience, not by who comes first in time.
  const many = groups.length > MANY
  const ranked = groups
    .slice(0, 400)
    .sort((a, b) => rank(f, a) - rank(f, b) || (many ? salience(b) - salience(a) : 0) || a.u0 - b.u0 || b.u1 - a.u1)
  let drawn = 0
  for (const g of ranked) {
    const foot =
      drawn < MOST && hidden.length < GIVE_UP ? placeBar(f, g, taken, most, dense ? LANE : most, parts) : null
    if (foot === null) hidden.push(...g.items)
    else drawn++
    parts.height = Math.max(parts.height, foot ?? 0)
  }
  for (const g of groups.slice(400)) hidden.push(...g.items)
  if (hidden.length) {
    const text = f.text(0, parts.height + 14, f.more(hidden.length), { size: 13, tone: 'ink-3' })
    parts.counts.push({ ...text, ids: hidden.map((i) => i.id), domain: f.around(hidden) })
    parts.height += 26
  }
  return parts
}

const rank = (f: Frame, g: Group) => (g.items.some((i) => f.isSelected(i)) ? 0 : g.items.some((i) => i.core) ? 1 : 2)

const salience = (g: Group) => Math.max(...g.items.map((i) => i.event.salience))

function groupsInView(f: Frame): Group[] {
  const [from, to] = f.scale.domain
  const groups = new Map<string, Group>()
  for (const item of f.events.spans) {
    const ends = endsOf(f, item, [from, to])
    if (!ends) continue
    const key = `${item.from} ${item.to} ${item.factuality} ${item.group}`
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { items: [item], ...ends })
  }
  return [...groups.values()]
}

/** Where a span begins and ends in the view; null outside it. */
function endsOf(f: Frame, item: Item, [from, to]: Domain): Omit<Group, 'items'> | null {
  if (item.from === Number.NEGATIVE_INFINITY || item.to === Number.POSITIVE_INFINITY) {
    const open = item.from === Number.NEGATIVE_INFINITY ? -1 : 1
    const edge = f.scale.at(open < 0 ? item.to : item.from)
    if (edge <= 4 || edge >= f.width - 4) {
      // The known end may stand at the very end of the axis, where a stub shows that it breaks off.
      const atEnd = open < 0 ? edge >= 0 && item.to > from : edge <= f.width && item.from < to
      if (!atEnd) return null
    }
    const blocks = OPEN_LENGTH
    if (open < 0) {
      const u1 = Math.max(blocks + 6, Math.min(edge, f.width))
      return { u0: Math.max(blocks, u1 - OPEN_RUN), u1, fade: [0, 0], open }
    }
    const u0 = Math.min(f.width - blocks - 6, Math.max(edge, 0))
    return { u0, u1: Math.min(f.width - blocks, u0 + OPEN_RUN), fade: [0, 0], open }
  }
  if (item.to <= from || item.from >= to) return null
  const a = f.scale.at(item.from)
  const b = f.scale.at(item.to)
  const u0 = Math.max(0, a)
  const u1 = Math.min(f.width, Math.max(b, a + 8))
  const soft = u1 - u0 > f.width / 2 ? 0.12 : 0.2
  return { u0: Math.min(u0, f.width - 8), u1, fade: [a < -1 ? 0 : soft, b > f.width + 1 ? 0 : soft], open: 0 }
}

interface Titled {
  box: Box
  lines: string[]
  u: number
  dy: number
  side: Side
  suffix: string | null
}

/** Puts a bar and its title into the first lane that has room for both; returns their foot, or null. */
function placeBar(f: Frame, g: Group, taken: Box[], most: number, patience: number, parts: BarParts): number | null {
  const blocks = g.open ? OPEN_LENGTH : 0
  const body = (y: number): Box => ({
    u0: g.u0 - (g.open < 0 ? blocks : 0) - 4,
    u1: g.u1 + (g.open > 0 ? blocks : 0) + 4,
    y0: y - 9,
    y1: y + 9,
  })
  // A bar may cross a crease; its title may not.
  const blocked = (b: Box) => taken.some((t) => t.y0 > -1e6 && overlaps(t, b))
  const free = (b: Box) => b.u0 >= -0.5 && b.u1 <= f.width + 0.5 && !taken.some((t) => overlaps(t, b))
  let bare: number | null = null
  for (let y = 0; y + 9 <= most; y += LANE / 3) {
    const own = body(y)
    if (blocked(own)) continue
    bare ??= y
    // Many bars give up their titles before they push each other down.
    if (y - bare > patience) break
    const titled = titlesFor(f, g, y, own).find((t) => free(t.box) && t.box.y1 <= most && !overlaps(t.box, own))
    if (!titled) continue
    taken.push(own, titled.box)
    emit(f, g, y, titled, parts)
    return Math.max(own.y1, titled.box.y1)
  }
  if (bare === null) return null
  taken.push(body(bare))
  emit(f, g, bare, null, parts)
  return bare + 9
}

/** The ways to title a bar, the best first: under it where it is long enough, else after it, else before it. */
function* titleWays(f: Frame, g: Group, text: string, weight: number, suffix: string | null, y: number, own: Box) {
  const width = f.measure(text, f.size, weight)
  const tail = suffix === null ? 0 : 10 + f.measure(suffix, 14, 400)
  const under = (lines: string[], u: number, extra: number, s: string | null): Titled => {
    const w = Math.max(...lines.map((l) => f.measure(l, f.size, weight))) + extra
    const u0 = Math.max(0, Math.min(u, f.width - w))
    return {
      box: {
        u0: Math.max(0, u0 - 4),
        u1: Math.min(f.width, u0 + w + 6),
        y0: y + UNDER - 13,
        y1: y + UNDER + 13 + (lines.length - 1) * f.line,
      },
      lines,
      u: u0,
      dy: UNDER,
      side: 'after',
      suffix: s,
    }
  }
  const beside = (side: Side, s: string | null): Titled => {
    const w = width + (s === null ? 0 : tail)
    const u = side === 'after' ? own.u1 + 14 : own.u0 - 14
    const [u0, u1] = side === 'after' ? [u, u + w] : [u - w, u]
    return { box: { u0: u0 - 4, u1: u1 + 4, y0: y - 14, y1: y + 14 }, lines: [text], u, dy: 0, side, suffix: s }
  }
  const start = Math.max(0, g.u0) + 2
  const isLong = width <= g.u1 - g.u0 + 16
  // A suffix that would push the title away from the start of its bar goes first.
  const withSuffix = suffix !== null && start + width + tail <= f.width
  if (isLong && withSuffix) yield under([text], start, tail, suffix)
  if (isLong) yield under([text], start, 0, null)
  for (const side of ['after', 'before'] as const) {
    if (suffix !== null) yield beside(side, suffix)
    yield beside(side, null)
  }
  if (!isLong && withSuffix) yield under([text], start, tail, suffix)
  const lines =
    g.items.length > 1 ? null : wrap(text, Math.max(150, g.u1 - g.u0 + 16), f.size, weight, f.options.measure)
  if (lines) yield under(lines, start, 0, null)
  yield under([text], start, 0, null)
}

function titlesFor(f: Frame, g: Group, y: number, own: Box): Titled[] {
  const { text, weight, suffix } = words(f, g)
  if (text.length > 200) return []
  return [...titleWays(f, g, text, weight, suffix, y, own)]
}

/** One event: its title, and when; several: when, and how many. */
function words(f: Frame, g: Group): { text: string; weight: number; suffix: string | null } {
  const [item] = g.items
  const phrase = f.dates.phrase(item.event)
  if (g.items.length > 1) return { text: `${phrase}: ${f.eventCount(g.items.length)}`, weight: 400, suffix: null }
  return { text: item.title, weight: f.weightOf(item), suffix: phrase }
}

function emit(f: Frame, g: Group, y: number, titled: Titled | null, parts: BarParts) {
  const [item] = g.items
  const flip = f.options.dir === 'rtl'
  const xs = [f.x(g.u0), f.x(g.u1)]
  parts.bars.push({
    id: item.id,
    ids: g.items.map((i) => i.id),
    group: item.group,
    factuality: item.factuality,
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    y,
    height: HEIGHT,
    fade: flip ? [g.fade[1], g.fade[0]] : g.fade,
    open: flip ? ((-g.open || 0) as Bar['open']) : g.open,
  })
  if (!titled) return
  const { lines, u, dy, side, suffix } = titled
  if (g.items.length > 1) {
    const text = f.text(u, y + dy, lines.join(' '), { tone: 'ink-2', side })
    parts.counts.push({ ...text, ids: g.items.map((i) => i.id), domain: null })
    return
  }
  const inset = f.isSelected(item) && dy === 0 ? (LABEL_GAP_SELECTED - 17) * (side === 'after' ? 1 : -1) : 0
  parts.labels.push(f.label(item, u + inset, y + dy, lines, side, suffix))
}
