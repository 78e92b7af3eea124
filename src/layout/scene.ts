import type { Factuality, Group } from '../contract/kinds.ts'
import { OPEN_BLOCKS, OPEN_GAP } from './bars.ts'
import { shapeOf } from './marks.ts'
import { directionOf } from './text.ts'
import type { Bar, Fold, Label, Layout, Mark, Rule, Text } from './types.ts'

/** An SVG element to be: drawn into the page, onto a canvas, or into a file. */
export interface Node {
  /** Tells it from its siblings, so that the page can keep its element. */
  key: string
  tag: 'g' | 'path' | 'circle' | 'rect' | 'text' | 'defs' | 'linearGradient' | 'stop' | 'mask'
  attrs: Record<string, string | number>
  children?: Node[]
  text?: string
}

export interface SceneState {
  selected: string | null
  hovered: string | null
  focused: string | null
  /** Ids at full strength; the rest is dimmed. */
  lit: ReadonlySet<string> | null
  /** The title to show over a mark that has none; x and y are the mark's. */
  tip: Text | null
  /** Before the ids of gradients, to keep two drawings on one page apart. */
  prefix: string
  /** Whether the unit marks of a dense drawing are in the scene; on the page a canvas takes them. */
  units: boolean
}

export const STILL: SceneState = {
  selected: null,
  hovered: null,
  focused: null,
  lit: null,
  tip: null,
  prefix: 't',
  units: true,
}

const round = (n: number) => Math.round(n * 100) / 100
const hue = (group: Group) => `var(--g-${group})`
const lines = (key: string, rules: readonly Rule[], attrs: Node['attrs']): Node => ({
  key,
  tag: 'path',
  attrs: {
    d: rules.map(([x0, y0, x1, y1]) => `M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}`).join(''),
    fill: 'none',
    ...attrs,
  },
})
const line = (key: string, rule: Rule, attrs: Node['attrs']) => lines(key, [rule], attrs)
const DIM = 0.22

/** All that is drawn of a layout, back to front. */
export function sceneOf(l: Layout, s: SceneState): Node[] {
  const upright = l.mode === 'upright'
  if (l.mode === 'empty') return [emptyAxis(l)]
  const dense = l.mode === 'dense'
  return [
    { key: 'defs', tag: 'defs', attrs: {}, children: definitions(l, s) },
    ...l.folds.map((f) => crease(l, f, s)),
    lines('hairs', l.hairs, { stroke: 'var(--rule-2)' }),
    lines('leaders', l.leaders, { stroke: 'var(--rule-2)', 'stroke-dasharray': '2 3' }),
    lines('spines', l.spines, { stroke: 'var(--rule-2)' }),
    ...axis(l, upright),
    ...l.bars.map((b) => bar(b, upright, s)),
    ...(dense && !s.units ? [] : dense ? unitPaths(l) : []),
    ...(dense ? l.marks.filter((m) => m.id === s.selected || m.id === s.hovered || m.id === s.focused) : l.marks).map(
      (m) => mark(m, s),
    ),
    ...l.labels.map((t) => label(t, l, s)),
    ...textNodes('x', l.texts, l),
    ...textNodes('c', l.counts, l),
    ...l.folds.flatMap((f) => [textNode(`ft${f.from}`, f.title, l), textNode(`fn${f.from}`, f.note, l)]),
    ...strip(l, s.tip),
  ]
}

function emptyAxis(l: Layout): Node {
  const attrs = { stroke: 'var(--rule-2)', 'stroke-width': 1.5, 'stroke-dasharray': '1 7', 'stroke-linecap': 'round' }
  return line('empty', [0, l.axis, l.width, l.axis], attrs)
}

/** Text keeps its own direction: the anchor is the end of the line that is pinned. `x` and `y` are from its group. */
function textLine(key: string, t: Text, l: Layout, x: number, y: number, extra: Node['attrs'] = {}): Node {
  const dir = directionOf(t.text, l.dir)
  const anchor = t.edge === 'middle' ? 'middle' : (dir === 'rtl') === (t.edge === 'right') ? 'start' : 'end'
  return {
    key,
    tag: 'text',
    attrs: {
      x: round(x),
      y: round(y + t.size * 0.34),
      direction: dir,
      'text-anchor': anchor,
      'font-size': t.size,
      'font-weight': t.weight,
      fill: `var(--${t.tone})`,
      ...extra,
    },
    text: t.text,
  }
}

const translate = (x: number, y: number) => `translate(${round(x)} ${round(y)})`

/** In a group of its own: a group that moves costs nothing, a text that moves is set anew. */
function textNode(key: string, t: Text, l: Layout): Node {
  return { key, tag: 'g', attrs: { transform: translate(t.x, t.y) }, children: [textLine('t', t, l, 0, 0)] }
}

/** Known by what they say, so that a word that moves keeps its element. */
function textNodes(prefix: string, texts: readonly Text[], l: Layout): Node[] {
  const seen = new Map<string, number>()
  return texts.map((t) => {
    const nth = seen.get(t.text) ?? 0
    seen.set(t.text, nth + 1)
    return textNode(`${prefix}${nth} ${t.text}`, t, l)
  })
}

const leftOf = (t: Text) => (t.edge === 'left' ? t.x : t.edge === 'right' ? t.x - t.w : t.x - t.w / 2)

/** Everything in it stands from its first line. */
function label(t: Label, l: Layout, s: SceneState): Node {
  const selected = t.id === s.selected
  const [{ x, y }] = t.lines
  const children: Node[] = []
  const style: Node['attrs'] = selected ? { fill: 'var(--lit-ink)' } : {}
  if (t.id === s.hovered && !selected) style['text-decoration'] = 'underline'
  if (selected)
    t.lines.forEach((line, i) => {
      const box = { x: round(leftOf(line) - 5 - x), y: round(line.y - 11.5 - y), width: round(line.w + 10), height: 24 }
      children.push({ key: `r${i}`, tag: 'rect', attrs: { ...box, fill: 'var(--lit)' } })
    })
  t.lines.forEach((line, i) => {
    children.push(textLine(`t${i}`, line, l, line.x - x, line.y - y, style))
  })
  if (t.suffix) children.push(textLine('s', t.suffix, l, t.suffix.x - x, t.suffix.y - y))
  return { key: `L${t.id}`, tag: 'g', attrs: { transform: translate(x, y), ...dimmed([t.id], s) }, children }
}

const dimmed = (ids: readonly string[], { lit }: SceneState): Node['attrs'] =>
  lit && !ids.some((id) => lit.has(id)) ? { opacity: DIM } : {}

function mark(m: Mark, s: SceneState): Node {
  const { x, y, r } = m
  const color = hue(m.group)
  const shape = shapeOf(m.factuality, r)
  const children: Node[] = []
  const circle = (key: string, radius: number, attrs: Node['attrs']) =>
    children.push({ key, tag: 'circle', attrs: { r: round(radius), ...attrs } })
  if (m.id === s.selected) circle('sel', r + 6, { fill: 'var(--lit)', stroke: 'var(--ink)', 'stroke-width': 1.5 })
  else if (m.id === s.hovered)
    circle('hov', r + 4, { fill: 'none', stroke: color, 'stroke-width': 1.25, 'stroke-opacity': 0.55 })
  if (shape.filled) circle('m', shape.radius, { fill: color })
  else
    circle('m', shape.radius, {
      fill: 'var(--paper)',
      stroke: color,
      'stroke-width': shape.stroke,
      ...(shape.dash ? { 'stroke-dasharray': shape.dash.map(round).join(' ') } : {}),
      ...(shape.round ? { 'stroke-linecap': 'round' } : {}),
    })
  if (shape.slash) {
    const k = round(shape.slash)
    const attrs = { stroke: color, 'stroke-width': shape.stroke, 'stroke-linecap': 'round' }
    children.push(line('no', [-k, k, k, -k], attrs))
  }
  if (m.id === s.focused) {
    const attrs = { x: -14, y: -14, width: 28, height: 28, rx: 3, fill: 'none', stroke: 'var(--ink)' }
    children.push({ key: 'foc', tag: 'rect', attrs: { ...attrs, 'stroke-width': 2 } })
  }
  return { key: `M${m.id}`, tag: 'g', attrs: { transform: translate(x, y), ...dimmed([m.id], s) }, children }
}

/** The marks of a dense drawing as one path for each group and shape. */
function unitPaths(l: Layout): Node[] {
  const paths = new Map<string, { group: Group; factuality: Factuality; r: number; d: string }>()
  for (const m of l.marks) {
    const key = `${m.group} ${m.factuality}`
    let path = paths.get(key)
    if (!path) {
      path = { group: m.group, factuality: m.factuality, r: m.r, d: '' }
      paths.set(key, path)
    }
    const { radius: r, slash } = shapeOf(m.factuality, m.r)
    path.d += `M${round(m.x + r)} ${round(m.y)}a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0`
    if (slash) path.d += `M${round(m.x - slash)} ${round(m.y + slash)}l${round(2 * slash)} ${round(-2 * slash)}`
  }
  const units = [...paths].map(([key, p]): Node => {
    const shape = shapeOf(p.factuality, p.r)
    const attrs: Node['attrs'] = shape.filled
      ? { fill: hue(p.group) }
      : { fill: 'none', stroke: hue(p.group), 'stroke-width': shape.stroke }
    if (shape.dash) attrs['stroke-dasharray'] = shape.dash.map(round).join(' ')
    if (shape.round) attrs['stroke-linecap'] = 'round'
    return { key: `U${key}`, tag: 'path', attrs: { d: p.d, ...attrs } }
  })
  return [...units, ...segmentPaths(l)]
}

function segmentPaths(l: Layout): Node[] {
  const paths = new Map<Group, string>()
  for (const c of l.columns)
    for (const s of c.segments) {
      const w = round(Math.max(1, c.width - 1))
      const d = `M${round(c.x - w / 2)} ${round(s.y)}h${w}v${round(s.height)}h${-w}z`
      paths.set(s.group, (paths.get(s.group) ?? '') + d)
    }
  return [...paths].map(([group, d]) => ({ key: `S${group}`, tag: 'path', attrs: { d, fill: hue(group) } }))
}

function axis(l: Layout, upright: boolean): Node[] {
  const strong = { stroke: 'var(--ink)', 'stroke-width': 1.5 }
  const pieces = l.axisPieces.map(([a, b]): Rule => (upright ? [l.axis, a, l.axis, b] : [a, l.axis, b, l.axis]))
  const along = l.dir === 'rtl' ? -1 : 1
  const d = (long: boolean) =>
    l.ticks
      .filter((t) => t.length > 5 === long)
      .map((t) =>
        upright
          ? `M${round(l.axis)} ${round(t.at)}h${along * t.length}`
          : `M${round(t.at)} ${round(l.axis)}v${t.length}`,
      )
      .join('')
  return [
    lines('axis', pieces, strong),
    { key: 'ticks', tag: 'path', attrs: { d: d(false), stroke: 'var(--ink)', fill: 'none' } },
    { key: 'longticks', tag: 'path', attrs: { d: d(true), ...strong, fill: 'none' } },
  ]
}

/** The crease of a fold: shading that is darkest on one side, and the axis pinched in a zigzag. */
function crease(l: Layout, f: Fold, s: SceneState): Node {
  const mid = round((f.x0 + f.x1) / 2)
  const upright = l.mode === 'upright'
  const zigzag = upright
    ? `M${l.axis} ${f.x0}V${mid - 14}l-5 3.5l10 7l-10 7l10 7l-5 3.5V${f.x1}`
    : `M${f.x0} ${l.axis}H${mid - 14}l3.5 -7l7 14l7 -14l7 14l3.5 -7H${f.x1}`
  const box = upright
    ? { x: 0, y: f.x0, width: l.width, height: f.x1 - f.x0 }
    : { x: f.x0, y: 0, width: f.x1 - f.x0, height: l.height - 4 }
  const shade = `url(#${s.prefix}-fold${upright ? '-v' : ''})`
  return {
    key: `F${f.from}`,
    tag: 'g',
    attrs: {},
    children: [
      {
        key: 's',
        tag: 'rect',
        attrs: { ...box, fill: shade, ...(upright ? {} : { mask: `url(#${s.prefix}-fade)` }) },
      },
      {
        key: 'z',
        tag: 'path',
        attrs: { d: zigzag, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-linejoin': 'round' },
      },
    ],
  }
}

function stops(list: [offset: number, color: string, opacity: number][]): Node[] {
  return list.map(([offset, color, opacity], i) => ({
    key: `${i}`,
    tag: 'stop',
    attrs: { offset, 'stop-color': color, 'stop-opacity': opacity },
  }))
}

function definitions(l: Layout, s: SceneState): Node[] {
  const out: Node[] = []
  if (l.folds.length) {
    const shade = stops([
      [0, 'var(--fold)', 0],
      [0.49, 'var(--fold)', 0.5],
      [0.5, 'var(--fold)', 0.5],
      [0.51, 'var(--fold)', 0.06],
      [1, 'var(--fold)', 0],
    ])
    const fade = stops([
      [0, '#fff', 0],
      [0.22, '#fff', 1],
      [0.86, '#fff', 1],
      [1, '#fff', 0],
    ])
    const down = { x1: 0, x2: 0, y1: 0, y2: 1 }
    out.push(
      { key: 'f', tag: 'linearGradient', attrs: { id: `${s.prefix}-fold` }, children: shade },
      { key: 'v', tag: 'linearGradient', attrs: { id: `${s.prefix}-fold-v`, ...down }, children: shade },
      { key: 'g', tag: 'linearGradient', attrs: { id: `${s.prefix}-down`, ...down }, children: fade },
      {
        key: 'm',
        tag: 'mask',
        attrs: { id: `${s.prefix}-fade`, maskContentUnits: 'objectBoundingBox' },
        children: [
          { key: 'r', tag: 'rect', attrs: { x: 0, y: 0, width: 1, height: 1, fill: `url(#${s.prefix}-down)` } },
        ],
      },
    )
  }
  l.bars.forEach((b, i) => {
    if (b.fade[0] || b.fade[1]) out.push(barGradient(b, i, l, s))
  })
  return out
}

const barIds = new WeakMap<Bar, string>()

function barGradient(b: Bar, i: number, l: Layout, s: SceneState): Node {
  const id = `${s.prefix}-b${i}`
  barIds.set(b, id)
  const c = hue(b.group)
  const [a, z] = b.fade
  const along =
    l.mode === 'upright'
      ? { x1: 0, x2: 0, y1: round(b.x0), y2: round(b.x1) }
      : { x1: round(b.x0), x2: round(b.x1), y1: 0, y2: 0 }
  return {
    key: `b${i}`,
    tag: 'linearGradient',
    attrs: { id, gradientUnits: 'userSpaceOnUse', ...along },
    children: stops([
      [0, c, a ? 0 : 1],
      [a, c, 1],
      [round(1 - z), c, 1],
      [1, c, z ? 0 : 1],
    ]),
  }
}

/** Solid where asserted, else lines over a tint; its soft ends fade, its open end breaks off in blocks. */
function bar(b: Bar, upright: boolean, s: SceneState): Node {
  const soft = b.fade[0] || b.fade[1]
  const paint = soft ? `url(#${barIds.get(b)})` : hue(b.group)
  const half = b.height / 2
  const rect = (key: string, along: number, length: number, attrs: Node['attrs'], grow = 0): Node => ({
    key,
    tag: 'rect',
    attrs: upright
      ? {
          x: round(b.y - half - grow),
          y: round(along - grow),
          width: b.height + 2 * grow,
          height: round(length + 2 * grow),
          ...attrs,
        }
      : {
          x: round(along - grow),
          y: round(b.y - half - grow),
          width: round(length + 2 * grow),
          height: b.height + 2 * grow,
          ...attrs,
        },
  })
  const children: Node[] = []
  const has = (id: string | null) => id !== null && b.ids.includes(id)
  if (has(s.selected))
    children.push(rect('sel', b.x0, b.x1 - b.x0, { fill: 'var(--lit)', stroke: 'var(--ink)', 'stroke-width': 1.5 }, 5))
  else if (has(s.hovered))
    children.push(
      rect(
        'hov',
        b.x0,
        b.x1 - b.x0,
        { fill: 'none', stroke: hue(b.group), 'stroke-width': 1.25, 'stroke-opacity': 0.55 },
        4,
      ),
    )
  const asserted = b.factuality === 'asserted'
  children.push(rect('m', b.x0, b.x1 - b.x0, { fill: paint, ...(asserted ? {} : { 'fill-opacity': 0.14 }) }))
  if (!asserted) {
    const dash = b.factuality === 'planned' ? '6 4' : b.factuality === 'possible' ? '0.01 4' : null
    for (const at of b.factuality === 'denied' ? [1 - half, 0, half - 1] : [1 - half, half - 1]) {
      // A straight line has no height, and so no box for a gradient but one in the units of the drawing.
      const rule: Rule = upright ? [b.y + at, b.x0, b.y + at, b.x1] : [b.x0, b.y + at, b.x1, b.y + at]
      const attrs: Node['attrs'] = { stroke: paint, 'stroke-width': 2 }
      if (dash) attrs['stroke-dasharray'] = dash
      if (b.factuality === 'possible') attrs['stroke-linecap'] = 'round'
      children.push(line(`l${at}`, rule, attrs))
    }
  }
  let edge = b.open < 0 ? b.x0 : b.x1
  if (b.open)
    for (const [length, opacity] of OPEN_BLOCKS) {
      const start = b.open < 0 ? edge - OPEN_GAP - length : edge + OPEN_GAP
      children.push(rect(`o${length}`, start, length, { fill: hue(b.group), opacity }))
      edge = b.open < 0 ? start : start + length
    }
  if (has(s.focused))
    children.push(rect('foc', b.x0, b.x1 - b.x0, { rx: 3, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }, 9))
  return { key: `B${b.id}`, tag: 'g', attrs: dimmed(b.ids, s), children }
}

/** The title of an untitled mark that is hovered or focused, on a strip of paper over it. */
function strip(l: Layout, t: Text | null): Node[] {
  if (!t) return []
  const x = Math.max(1, Math.min(l.width - t.w - 21, t.x - t.w / 2 - 10))
  const above = t.y - 44
  const y = above >= 1 ? above : t.y + 16
  const box = {
    x: round(x),
    y: round(y),
    width: round(t.w + 20),
    height: 28,
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
  }
  return [
    {
      key: 'tip',
      tag: 'g',
      attrs: { 'pointer-events': 'none' },
      children: [
        { key: 'b', tag: 'rect', attrs: box },
        textNode('t', { ...t, x: x + 10 + t.w / 2, y: y + 14, edge: 'middle' }, l),
      ],
    },
  ]
}
