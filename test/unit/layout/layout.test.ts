import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTUALITIES, KINDS } from '../../../src/contract/kinds.ts'
import { dayOf, formatTime } from '../../../src/layout/calendar.ts'
import { layout, scaleFor } from '../../../src/layout/index.ts'
import { approximate } from '../../../src/layout/measure.ts'
import { orderOf } from '../../../src/layout/order.ts'
import { prepare } from '../../../src/layout/prepare.ts'
import type { Layout, LayoutEvent, LayoutOptions, Text } from '../../../src/layout/types.ts'

const word = fc.constantFrom(
  'الوزارة',
  'تعلن',
  'خطة',
  'في',
  'المدينة',
  'القديمة',
  'وفد',
  'من',
  'المزارعين',
  'NATO',
  '<img>',
  '2015',
)
const title = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 9 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.constant('طويل '.repeat(2000)) },
)
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }).map((d) => dayOf(2015, 9, 1) + d) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4000 }).map((d) => dayOf(2008) + d) },
  { weight: 1, arbitrary: fc.integer({ min: dayOf(-500), max: dayOf(2100) }) },
)
const time: fc.Arbitrary<LayoutEvent['time']> = fc
  .tuple(day, fc.constantFrom('day', 'day', 'day', 'span', 'until', 'since', 'none'), fc.constantFrom(6, 29, 364, 3651))
  .map(([d, shape, length]) => {
    const first = formatTime(d)
    const last = formatTime(d + length)
    const base = { basis: 'stated' as const, timex: null }
    switch (shape) {
      case 'day':
        return { ...base, edtf: first, from: first, to: first, precision: 'day' }
      case 'span':
        return { ...base, edtf: `${first}/${last}`, from: first, to: last, precision: 'interval' }
      case 'until':
        return { ...base, edtf: `../${first}`, from: null, to: first, precision: 'interval' }
      case 'since':
        return { ...base, edtf: `${first}/..`, from: first, to: null, precision: 'interval' }
      default:
        return { edtf: null, from: null, to: null, precision: null, basis: 'none', timex: null }
    }
  })
const eventsOf = (maxLength: number) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        title,
        time,
        factuality: fc.constantFrom(...FACTUALITIES),
        salience: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength },
    )
    .map((list) => list.map((e, i): LayoutEvent => ({ ...e, id: `e${i}` })))

const options = fc.record({
  width: fc.constantFrom(390 - 32, 768 - 64, 920),
  height: fc.constantFrom(320, 504, 800),
  lang: fc.constantFrom('ar' as const, 'en' as const),
  dir: fc.constantFrom('rtl' as const, 'ltr' as const),
  scale: fc.constantFrom('readable' as const, 'true' as const),
  months: fc.constantFrom('egypt' as const, 'levant' as const, 'maghreb' as const, 'morocco' as const),
  digits: fc.constantFrom('latn' as const, 'arab' as const),
})
const complete = (o: object, selected: string | null = null): LayoutOptions => ({
  domain: null,
  selected,
  published: null,
  measure: approximate,
  ...(o as Omit<LayoutOptions, 'domain' | 'selected' | 'published' | 'measure'>),
})

interface Box {
  name: string
  x0: number
  x1: number
  y0: number
  y1: number
}
/** The ink of a line: somewhat less high than its line. */
function boxOf(t: Text): Box {
  const x0 = t.edge === 'left' ? t.x : t.edge === 'right' ? t.x - t.w : t.x - t.w / 2
  return { name: t.text, x0, x1: x0 + t.w, y0: t.y - t.size * 0.6, y1: t.y + t.size * 0.6 }
}
const textsOf = (l: Layout): Box[] =>
  [
    ...l.labels.flatMap((x) => [...x.lines, ...(x.suffix ? [x.suffix] : [])]),
    ...l.texts,
    ...l.counts,
    ...l.folds.flatMap((f) => f.words),
  ].map(boxOf)

/** What is dated, and where a stretch is asked for, stands in it as a point. */
function shouldBeSeen(events: LayoutEvent[], o: LayoutOptions): LayoutEvent[] {
  if (!o.domain) return events.filter((e) => e.time.from !== null || e.time.to !== null)
  const [from, to] = o.domain
  return prepare(events)
    .points.filter(({ t }) => t >= from && t < to)
    .map((p) => p.event)
}

function check(events: LayoutEvent[], o: LayoutOptions) {
  const l = layout(events, o)
  const texts = textsOf(l)
  for (const [i, a] of texts.entries()) {
    expect(a.x0, `${a.name} leaves the view`).toBeGreaterThanOrEqual(-1)
    expect(a.x1, `${a.name} leaves the view`).toBeLessThanOrEqual(l.width + 1)
    expect(a.y0).toBeGreaterThanOrEqual(-1)
    expect(a.y1).toBeLessThanOrEqual(l.height + 1)
    for (const b of texts.slice(i + 1)) {
      const apart = a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5 || a.y1 <= b.y0 + 0.5 || b.y1 <= a.y0 + 0.5
      if (!apart) expect.fail(`«${a.name}» meets «${b.name}»: ${JSON.stringify([a, b])}`)
    }
  }
  for (const m of l.marks) {
    expect(m.x - m.r).toBeGreaterThanOrEqual(-1)
    expect(m.x + m.r).toBeLessThanOrEqual(l.width + 1)
    expect(m.y - m.r).toBeGreaterThanOrEqual(-1)
  }
  const seen = new Set([
    ...l.marks.map((m) => m.id),
    ...l.bars.flatMap((b) => b.ids),
    ...l.counts.flatMap((c) => c.ids),
    ...l.columns.flatMap((c) => c.ids()),
  ])
  expect(
    shouldBeSeen(events, o)
      .filter((e) => !seen.has(e.id))
      .map((e) => e.id),
  ).toEqual([])
  // Time runs one way along the axis.
  const { extent } = prepare(events)
  if (!extent) return
  const sign = l.mode === 'upright' || o.dir === 'ltr' ? 1 : -1
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i <= 40; i++) {
    const at = sign * l.at(extent[0] + ((extent[1] - extent[0]) * i) / 40)
    expect(at).toBeGreaterThanOrEqual(last - 1e-6)
    last = at
  }
}

describe('layout', () => {
  it('keeps every text apart and in view, and every event a mark or counted', () => {
    fc.assert(
      fc.property(eventsOf(45), options, (events, o) => check(events, complete(o, events[0]?.id ?? null))),
      { numRuns: Number(process.env.LAYOUT_RUNS ?? 1000) },
    )
  }, 240_000)

  it('does so wherever one zooms and pans', () => {
    const moves = fc.array(
      fc.record({
        factor: fc.double({ min: 0.4, max: 30, noNaN: true }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        by: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(eventsOf(60), options, moves, (events, o, all) => {
        const view = complete(o, events[0]?.id ?? null)
        const p = prepare(events)
        if (!p.extent) return
        for (const { factor, at, by } of all) {
          view.domain = scaleFor(p, view).zoomed(factor, at * view.width)
          view.domain = scaleFor(p, view).panned(by * view.width)
          check(events, view)
        }
      }),
      { numRuns: Number(process.env.LAYOUT_RUNS ?? 300) },
    )
  }, 240_000)

  it('does so for hundreds', () => {
    fc.assert(
      fc.property(eventsOf(400), options, (events, o) => check(events, complete(o))),
      { numRuns: 60 },
    )
  }, 120_000)

  it('holds 500 events of one day, one event, none, and undated ones only', () => {
    const at = (d: string | null, i: number): LayoutEvent => ({
      id: `e${i}`,
      kind: 'statement',
      title: `حدث رقم ${i}`,
      time: { edtf: d, from: d, to: d, precision: d ? 'day' : null, basis: d ? 'stated' : 'none', timex: null },
      factuality: 'asserted',
      salience: 0.5,
    })
    const o = { width: 920, height: 504, lang: 'ar', dir: 'rtl', scale: 'readable', months: 'egypt', digits: 'latn' }
    check(
      Array.from({ length: 500 }, (_, i) => at('2015-09-11', i)),
      complete(o),
    )
    check([at('2015-09-11', 0)], complete(o))
    check([], complete(o))
    check([at(null, 0), at(null, 1)], complete(o))
    expect(layout([at(null, 0)], complete(o)).mode).toBe('empty')
  })

  it('orders as the list reads: by time, then by the text, the undated last', () => {
    fc.assert(
      fc.property(eventsOf(60), (events) => {
        const order = orderOf(events)
        expect(order).toHaveLength(events.length)
        const key = (e: LayoutEvent) => e.time.from ?? e.time.to
        const days = order.map((i) => key(i.event))
        const undated = days.indexOf(null)
        if (undated >= 0) expect(days.slice(undated).every((d) => d === null)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
