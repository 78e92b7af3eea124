import type { Event } from '../contract/event.ts'
import type { Factuality, Group } from '../contract/kinds.ts'

export type Lang = 'ar' | 'en'
export type Dir = 'rtl' | 'ltr'
/** readable: clusters get room and empty runs fold; true: a day is as long as any other. */
export type ScaleName = 'readable' | 'true'
/** Month names: يناير (egypt), كانون الثاني (levant), جانفي (maghreb), يوليوز and غشت (morocco). */
export type MonthNames = 'egypt' | 'levant' | 'maghreb' | 'morocco'
export type Digits = 'latn' | 'arab'

/** Days since 1970-01-01 (UTC, proleptic Gregorian); fractions are hours. */
export type Time = number
/** The stretch of time in view, half-open. */
export type Domain = [from: Time, to: Time]

/** What the drawing needs of an event; a stored event has also its article. */
export type LayoutEvent = Pick<Event, 'id' | 'kind' | 'title' | 'time' | 'factuality' | 'salience'>

/** Width in CSS px of one line of text set in the label face. */
export type Measure = (text: string, size: number, weight: number) => number

export interface LayoutOptions {
  /** CSS px. An upright drawing takes the height it needs. */
  width: number
  height: number
  lang: Lang
  dir: Dir
  scale: ScaleName
  months: MonthNames
  digits: Digits
  domain: Domain | null
  selected: string | null
  /** Publication day (YYYY-MM-DD), named on the axis. */
  published: string | null
  /** Starts (in days) of the folds that the reader opened. */
  unfolded?: readonly Time[]
  /** The line under a title of an upright drawing: kind, factuality, who; none where absent. */
  note?: (event: LayoutEvent) => string
  /** The axis alone, as these events make it: what a filter that nothing matches leaves. */
  axisOnly?: boolean
  measure: Measure
}

/** Something drawn in the colour of its group and the shape of its factuality. */
interface Glyph {
  /** The event, or the first of several. */
  id: string
  group: Group
  factuality: Factuality
}

/** A disc or ring; x and y are its centre. */
export interface Mark extends Glyph {
  x: number
  y: number
  r: number
}

export type Tone = 'ink' | 'ink-2' | 'ink-3'

/** One line of text; `x` is the pinned edge, `y` the middle of the line. */
export interface Text {
  text: string
  x: number
  y: number
  w: number
  /** Which edge of the box `x` is; `middle` pins the centre. */
  edge: 'left' | 'right' | 'middle'
  size: number
  weight: 400 | 500 | 600
  tone: Tone
}

/** The title of one event beside its mark: one line, or two balanced; a suffix stands after the last. */
export interface Label {
  id: string
  lines: Text[]
  suffix: Text | null
}

/** What is less sure than a day. `x0 < x1`; in an upright drawing the same along y. */
export interface Bar extends Glyph {
  /** Every event of this span, factuality and group. */
  ids: string[]
  x0: number
  x1: number
  /** Middle across the axis. */
  y: number
  height: number
  /** Share of the length over which each end fades, in the order of x (or y); 0 where the view cuts it or it is sharp. */
  fade: [number, number]
  /** The end that breaks off in blocks: -1 at x0, 1 at x1, 0 none. */
  open: -1 | 0 | 1
}

/** Events that have no label, or no room: a text that opens by zooming to `domain`, or gives them in turn if that is null. */
export interface Count extends Text {
  ids: string[]
  domain: Domain | null
}

export interface Tick {
  /** Along the axis. */
  at: number
  length: number
  t: Time
}

/** An empty run, pinched; along the axis from `x0` to `x1`. */
export interface Fold {
  x0: number
  x1: number
  from: Time
  to: Time
  /** How long it is, and that nothing happened; none where the fold is cut by the edge of the view. */
  words: Text[]
}

/** A column of a drawing too dense for marks: how much there is of each group. */
export interface Column {
  x: number
  width: number
  /** The end farthest from the axis. */
  top: number
  ids(): string[]
  domain: Domain
  segments: { group: Group; y: number; height: number }[]
}

/** A thin line, from one point to another along x or y. */
export type Rule = [x0: number, y0: number, x1: number, y1: number]

export interface Layout {
  mode: 'spine' | 'dense' | 'upright' | 'empty'
  width: number
  height: number
  dir: Dir
  /** Where the axis is: y, or x in an upright drawing. */
  axis: number
  /** What is in view, and whether that is everything. */
  domain: Domain
  whole: boolean
  marks: Mark[]
  labels: Label[]
  bars: Bar[]
  columns: Column[]
  counts: Count[]
  spines: Rule[]
  /** Dotted lines from bars to their titles. */
  leaders: Rule[]
  /** Hairlines of the month row. */
  hairs: Rule[]
  ticks: Tick[]
  /** Pieces of the axis between the folds. */
  axisPieces: [from: number, to: number][]
  folds: Fold[]
  texts: Text[]
  /** Position along the axis of a time, and back. */
  at(t: Time): number
  invert(p: number): Time
}
