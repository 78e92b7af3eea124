import { groupOf } from '../contract/kinds.ts'
import { dayOf } from '../layout/calendar.ts'
import { shortTime, timeName, yearName } from './dates.ts'
import { glyph } from './glyph.ts'
import type { Model } from './model.ts'
import { isUndated, type PageEvent, yearOfEvent } from './select.ts'
import { urlOf } from './state.ts'
import { type El, h } from './tree.ts'
import { numeral } from './words/index.ts'

export type ListRow = { head: string; count: number } | { event: PageEvent; index: number }

/** The events in order, each year under its heading, the undated last. */
export function listRows(events: readonly PageEvent[], model: Model): ListRow[] {
  const rows: ListRow[] = []
  let now: number | null | undefined
  let head: { head: string; count: number } | null = null
  events.forEach((event, index) => {
    const year = yearOfEvent(event)
    if (!head || year !== now) {
      head = { head: year === null ? model.w.undated : yearName(dayOf(year), model.style), count: 0 }
      rows.push(head)
      now = year
    }
    head.count++
    rows.push({ event, index })
  })
  return rows
}

/** What a reader hears before the title: date and factuality. */
const eventPrefix = (e: PageEvent, { w, style }: Model): string =>
  `${timeName(e.time, style) ?? w.undated}${w.comma} ${w.factualities[e.factuality]}: `

/** Name of an event for readers: date, factuality, title. */
export const eventName = (e: PageEvent, model: Model): string => eventPrefix(e, model) + e.title

export function listHead(row: { head: string; count: number }, { digits }: Model): El {
  return h('h3', { class: 'year' }, h('span', {}, row.head), h('span', { class: 'n' }, numeral(row.count, digits)))
}

export function listItem(e: PageEvent, index: number, size: number, model: Model): El {
  const { state, style } = model
  const selected = state.event === e.id
  return h(
    'li',
    { 'aria-setsize': size, 'aria-posinset': index + 1, class: selected ? 'sel' : null, 'data-index': index },
    h(
      'a',
      {
        href: urlOf({ ...state, event: e.id, article: state.article === 'all' ? 'all' : (e.article ?? state.article) }),
        'data-event': e.id,
        'aria-current': selected ? 'true' : null,
      },
      glyph(e.factuality, groupOf(e.kind), 6),
      h('span', { class: 'vh' }, eventPrefix(e, model)),
      h('span', { class: 't', dir: 'auto', lang: 'ar' }, e.title),
      h('time', { datetime: e.time.from, 'aria-hidden': 'true' }, isUndated(e) ? '' : shortTime(e.time, style)),
    ),
  )
}

/** The whole list; the page itself shows a window of it where it is long. */
export function list(events: readonly PageEvent[], size: number, model: Model, first = 0): El[] {
  const out: El[] = []
  let items: El[] = []
  const flush = () => {
    if (items.length) out.push(h('ol', {}, items))
    items = []
  }
  for (const row of listRows(events, model)) {
    if ('head' in row) {
      flush()
      out.push(listHead(row, model))
    } else items.push(listItem(row.event, first + row.index, size, model))
  }
  flush()
  return out
}

/** Prose-like rows with dates, for print and for reading in order. */
export function story(events: readonly PageEvent[], model: Model): El {
  const { w, style } = model
  const rows: El[] = []
  let last: string | null = null
  for (const e of events) {
    const when = timeName(e.time, style) ?? w.undated
    const by = e.source ?? e.actor
    rows.push(
      h(
        'li',
        { class: `g-${groupOf(e.kind)}` },
        h('p', { class: when === last ? 'when same' : 'when' }, when),
        h('p', { class: 'told', dir: 'auto', lang: 'ar' }, e.title),
        h(
          'p',
          { class: 'by' },
          glyph(e.factuality, groupOf(e.kind), 5),
          h(
            'span',
            {},
            `${w.kinds[e.kind]} · ${w.factualities[e.factuality]}`,
            by && ' · ',
            by && h('bdi', { lang: 'ar' }, by.text),
          ),
        ),
      ),
    )
    last = when
  }
  return h('ol', { class: 'story' }, rows)
}
