import { type ListRow, list, listHead, listItem, listRows } from '../views/list.ts'
import type { Model } from '../views/model.ts'
import type { PageEvent } from '../views/select.ts'
import { type El, h } from '../views/tree.ts'
import { patchChildren } from './dom.ts'

/** Up to here the list is written whole; beyond, only what is in view and a little around it. */
const WHOLE = 250
const ROW = 37
const HEAD = 43
const AROUND = 8

export interface LongList {
  show(events: readonly PageEvent[], model: Model): void
  /** Brings an event's row into view; `focus` moves the keyboard there too. */
  reveal(id: string, focus: boolean): void
}

/** The list of events: one tab stop, arrows walk it, windowed where it is long. */
export function longList(host: HTMLElement): LongList {
  let events: readonly PageEvent[] = []
  let rows: ListRow[] = []
  let tops: number[] = []
  let model: Model | null = null
  let active = 0

  const isLong = () => events.length > WHOLE
  const rowOfEvent = (index: number) => rows.findIndex((r) => 'event' in r && r.index === index)

  function visible(): [number, number] {
    const top = host.scrollTop
    const bottom = top + (host.clientHeight || 800)
    let low = 0
    let high = rows.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (tops[mid + 1] <= top) low = mid + 1
      else high = mid
    }
    let end = low
    while (end < rows.length && tops[end] < bottom) end++
    return [Math.max(0, low - AROUND), Math.min(rows.length, end + AROUND)]
  }

  function windowed(m: Model): El[] {
    const [first, last] = visible()
    const parts: El[] = []
    let items: El[] = []
    const flush = () => {
      if (items.length) parts.push(h('ol', {}, items))
      items = []
    }
    for (const row of rows.slice(first, last)) {
      if ('head' in row) {
        flush()
        parts.push(listHead(row, m))
      } else items.push(listItem(row.event, row.index, events.length, m))
    }
    flush()
    return [
      h('svg', { class: 'pad', width: 1, height: tops[first], 'aria-hidden': 'true' }),
      ...parts,
      h('svg', { class: 'pad', width: 1, height: tops[rows.length] - tops[last], 'aria-hidden': 'true' }),
    ]
  }

  function draw() {
    if (!model) return
    host.classList.toggle('long', isLong())
    patchChildren(host, isLong() ? windowed(model) : list(events, events.length, model))
    rove()
  }

  function rove() {
    let any = false
    for (const a of host.querySelectorAll<HTMLElement>('li a')) {
      const on = Number(a.parentElement?.dataset.index) === active
      a.tabIndex = on ? 0 : -1
      any ||= on
    }
    if (!any) host.querySelector<HTMLElement>('li a')?.setAttribute('tabindex', '0')
  }

  function bring(index: number, focus: boolean) {
    active = index
    if (isLong()) {
      const at = rowOfEvent(index)
      if (tops[at] < host.scrollTop || tops[at] + ROW > host.scrollTop + host.clientHeight) {
        host.scrollTop = Math.max(0, tops[at] - host.clientHeight / 3)
      }
      draw()
    } else rove()
    const link = host.querySelector<HTMLElement>(`li[data-index="${index}"] a`)
    if (focus) link?.focus({ preventScroll: isLong() })
    if (!isLong()) link?.scrollIntoView({ block: 'nearest' })
  }

  host.addEventListener('scroll', () => isLong() && draw(), { passive: true })
  host.addEventListener('keydown', (e) => {
    if (!(e.target as Element).closest('li a') || e.altKey || e.ctrlKey || e.metaKey) return
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: events.length - 1,
      PageDown: active + 10,
      PageUp: active - 10,
    }[e.key]
    if (to === undefined) return
    e.preventDefault()
    e.stopPropagation()
    bring(Math.max(0, Math.min(events.length - 1, to)), true)
  })
  host.addEventListener('focusin', (e) => {
    const index = (e.target as Element).closest<HTMLElement>('li')?.dataset.index
    if (index !== undefined && Number(index) !== active) {
      active = Number(index)
      rove()
    }
  })

  return {
    show(next, m) {
      const same = next === events
      events = next
      model = m
      if (!same) {
        rows = listRows(events, m)
        tops = [0]
        for (const row of rows) tops.push(tops.at(-1)! + ('head' in row ? HEAD : ROW))
      }
      const selected = events.findIndex((e) => e.id === m.state.event)
      active = selected >= 0 ? selected : Math.min(active, Math.max(0, events.length - 1))
      draw()
    },
    reveal(id, focus) {
      const index = events.findIndex((e) => e.id === id)
      if (index >= 0 && host.clientHeight > 0) bring(index, focus)
    },
  }
}
