import type { Digits, Dir, Domain, Lang, LayoutEvent, MonthNames, ScaleName } from '../../layout/types.ts'

/** How the events are shown. The page owns it and keeps it in the URL; the drawing asks for changes by `onView`. */
export interface TimelineView {
  lang: Lang
  dir: Dir
  scale: ScaleName
  months: MonthNames
  digits: Digits
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
}

export interface TimelineCallbacks {
  onSelect(id: string | null): void
  /** The reader zoomed or panned; `domain` is null when all is in view. */
  onView(change: Partial<TimelineView>): void
  onHover(id: string | null): void
}

/** Where along the drawn axis a walk goes; left and right are of the screen. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'earlier-year' | 'later-year'

export interface Timeline {
  update(events: readonly LayoutEvent[], view: TimelineView): void
  select(id: string | null): void
  zoomBy(factor: number): void
  /** All in view. */
  fit(): void
  /** Select the neighbour of the selected event along the drawn axis. */
  walk(step: Step): void
  /** What the keys of the drawing do, for a list that has the focus; true if the key was taken. */
  key(event: KeyboardEvent): boolean
  /** A whole SVG file in the colours of the moment. */
  exportSVG(): string
  exportPNG(scale?: number): Promise<Blob>
  destroy(): void
}

export interface TimelineHosts {
  /** Takes the drawing; its size is the drawing's (on phones the drawing sets the height). */
  plot: HTMLElement
  /** Takes the overview strip with its brush, 46 px high; none where there is no room. */
  overview?: HTMLElement | null
}

export function createTimeline(hosts: TimelineHosts, _callbacks: TimelineCallbacks): Timeline {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  hosts.plot.append(svg)
  return {
    update() {},
    select() {},
    zoomBy() {},
    fit() {},
    walk() {},
    key: () => false,
    exportSVG: () => svg.outerHTML,
    exportPNG: async () => new Blob([svg.outerHTML], { type: 'image/svg+xml' }),
    destroy: () => svg.remove(),
  }
}
