import type { Box } from './boxes.ts'
import { type Dates, datesIn } from './dates.ts'
import type { Item, Prepared } from './prepare.ts'
import type { Placed, Scale } from './scale.ts'
import type { Domain, Label, LayoutOptions, Text, Time, Tone } from './types.ts'
import { counted, duration, numeral, wordsOf } from './words.ts'

/** Towards later or towards older along the axis. */
export type Side = 'after' | 'before'

interface TextStyle {
  size?: number
  weight?: Text['weight']
  tone?: Tone
  /** Where the text runs from its place; default after. */
  side?: Side | 'middle'
}

/** From a mark's centre to its title; farther for the lit disc of the selected one. */
export const LABEL_GAP = 17
export const LABEL_GAP_SELECTED = 20

/** All that the parts of a layout share. Everything is placed by `u`, px from the oldest end, until `x` turns it. */
export class Frame {
  readonly options: LayoutOptions
  readonly events: Prepared
  readonly scale: Scale
  readonly dates: Dates
  readonly width: number
  /** Label size and line height. */
  readonly size: number
  readonly line = 25
  readonly words: ReturnType<typeof wordsOf>

  constructor(options: LayoutOptions, events: Prepared, scale: Scale) {
    this.options = options
    this.events = events
    this.scale = scale
    this.dates = datesIn(options.lang, options.months, options.digits)
    this.words = wordsOf(options.lang)
    this.width = options.width
    this.size = options.width < 860 ? 14 : 15
  }

  x(u: number): number {
    return this.options.dir === 'rtl' ? this.width - u : u
  }

  measure(text: string, size: number, weight: number): number {
    return this.options.measure(text, size, weight)
  }

  text(u: number, y: number, text: string, style: TextStyle = {}): Text {
    const { size = 14, weight = 400, tone = 'ink', side = 'after' } = style
    const edge = side === 'middle' ? 'middle' : (side === 'after') === (this.options.dir === 'rtl') ? 'right' : 'left'
    return { text, x: this.x(u), y, w: this.measure(text, size, weight), edge, size, weight, tone }
  }

  isSelected(item: Item): boolean {
    return item.id === this.options.selected
  }

  weightOf(item: Item): Text['weight'] {
    return this.isSelected(item) ? 600 : item.core ? 500 : 400
  }

  label(item: Item, u: number, y: number, lines: string[], side: Side, suffix: string | null = null): Label {
    const weight = this.weightOf(item)
    const texts = lines.map((text, i) => this.text(u, y + i * this.line, text, { size: this.size, weight, side }))
    const last = texts.at(-1)!
    const step = side === 'after' ? 1 : -1
    return {
      id: item.id,
      lines: texts,
      suffix: suffix === null ? null : this.text(u + step * (last.w + 10), last.y, suffix, { tone: 'ink-3', side }),
    }
  }

  eventCount(n: number): string {
    return counted(n, 'event', this.options.lang, this.options.digits)
  }

  more(n: number): string {
    return counted(n, 'more', this.options.lang, this.options.digits)
  }

  number(n: number): string {
    return numeral(n, this.options.digits)
  }

  duration(days: number): string {
    return duration(days, this.options.lang, this.options.digits)
  }

  /** A view that shows these, with a little room at both ends. */
  around(items: readonly Item[]): Domain {
    let from = Number.POSITIVE_INFINITY
    let to = Number.NEGATIVE_INFINITY
    for (const i of items) {
      from = Math.min(from, i.start)
      to = Math.max(to, i.end)
    }
    const room = Math.max(0.5, (to - from) * 0.1)
    return [from - room, to + room]
  }

  /** How wide the words over a fold are. */
  foldWords({ from, to }: { from: Time; to: Time }): number {
    return Math.max(this.measure(this.duration(to - from), 13, 600), this.measure(this.words.empty, 13, 400))
  }

  /** Where the words over a fold stand, whole in the view; null where too little of the fold is in it. */
  foldMiddle(s: Placed): number | null {
    const half = this.foldWords(s) / 2
    const [u0, u1] = [Math.max(0, s.u0), Math.min(this.width, s.u1)]
    if (u1 - u0 < Math.min(half * 2, s.u1 - s.u0)) return null
    return Math.max(half, Math.min(this.width - half, (u0 + u1) / 2))
  }

  /** The creases and words of the folds, which no title crosses; `y0` to `y1` is the height of the drawing. */
  foldBoxes(axis: number, y0: number, y1: number): Box[] {
    return this.scale.placed
      .filter((s) => s.kind === 'fold' && s.u1 > 0 && s.u0 < this.width)
      .flatMap((s) => {
        const crease = (s.u0 + s.u1) / 2
        const half = Math.min(this.foldWords(s) / 2 + 6, (s.u1 - s.u0) / 2)
        const mid = this.foldMiddle(s)
        const words = mid === null ? [] : [{ u0: mid - half, u1: mid + half, y0: axis - 48, y1: axis }]
        return [{ u0: crease - 8, u1: crease + 8, y0, y1 }, ...words]
      })
  }
}
