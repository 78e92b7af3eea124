import type { Tokens } from '../../layout/tokens.ts'
import type { Domain, Layout, LayoutEvent, LayoutOptions } from '../../layout/types.ts'

/** How the events are shown. The page owns it and keeps it in the URL; the drawing asks for changes by `onView`. */
export interface TimelineView extends Pick<LayoutOptions, 'lang' | 'dir' | 'scale' | 'months' | 'digits' | 'note'> {
  /** Id of the selected event. */
  selected: string | null
  /** The stretch in view; null shows all. */
  domain: Domain | null
  /** Publication day (YYYY-MM-DD), named on the axis; null where unknown or of many articles. */
  published: string | null
  /** Ids to keep at full strength while a filter is hovered, the rest dimmed; null dims none. */
  lit: ReadonlySet<string> | null
  /** In an embed, the wheel zooms with Ctrl only. */
  embed: boolean
  /** What the axis is drawn of while no event is shown, so that nothing jumps. */
  axis?: readonly LayoutEvent[] | null
  /** Name of the drawing for readers that do not see it; the list is what they read. */
  label?: string
}

export interface TimelineCallbacks {
  onSelect(id: string | null): void
  /** The reader zoomed or panned; `domain` is null when all is in view. */
  onView(change: { domain: Domain | null }): void
  /** The keys moved to an event that is not selected yet. */
  onFocus?(id: string | null): void
}

export interface Timeline {
  update(events: readonly LayoutEvent[], view: TimelineView): void
  select(id: string | null): void
  zoomBy(factor: number): void
  /** All in view. */
  fit(): void
  /** What the keys of the drawing do, for a list that has the focus; true if the key was taken. */
  key(event: KeyboardEvent): boolean
  /** What is drawn at the moment, to be written to a file. Throws before the first drawing. */
  snapshot(): Snapshot
  /** The same at another size in px, as an element that nothing moves; null where there is nothing to draw. */
  still(width: number, height: number): SVGSVGElement | null
}

export interface Snapshot {
  layout: Layout
  tokens: Tokens
  selected: string | null
}

export interface TimelineHosts {
  /** Takes the drawing; its size is the drawing's (where it is narrow the drawing sets the height). */
  plot: HTMLElement
  /** Takes the overview strip with its brush, 46 px high; none where there is no room. */
  overview?: HTMLElement | null
}
