import { eventName } from '../views/list.ts'
import { eventsPage, LoadError, loadArticle, loadPage } from '../views/load.ts'
import { type Model, modelOf, NO_DATA, type PageData } from '../views/model.ts'
import type { Failure } from '../views/notes.ts'
import { filterEvents, type PageEvent } from '../views/select.ts'
import { readState, type State, urlOf } from '../views/state.ts'
import { byId } from './dom.ts'

const SLOW = 10_000

/** A call that gives up after ten seconds. */
export const callApi = (path: string): Promise<Response> =>
  fetch(path, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(SLOW) })

const failureOf = (error: unknown): Failure => {
  if (error instanceof LoadError) return 'server'
  return (error as Error)?.name === 'TimeoutError' ? 'slow' : 'offline'
}

const home = document.querySelector<HTMLMetaElement>('meta[name=tarikh-home]')?.content

/** What the page shows now, derived once per change. */
export interface View {
  model: Model
  shown: readonly PageEvent[]
  selected: PageEvent | null
  place: number
  failure: Failure | null
  loading: boolean
  /** What the words and links of the page depend on: all of the state but the stretch in view, which moves by the frame. */
  key: string
  /** Ids lit while a filter is hovered. */
  lit: ReadonlySet<string> | null
}

export interface Change {
  /** A new entry in the history; else the present one is rewritten. */
  push?: boolean
}

export interface App {
  view(): View
  set(change: Partial<State>, how?: Change): void
  setData(data: PageData): void
  setPlace(place: number): void
  setLit(lit: ReadonlySet<string> | null): void
  select(id: string | null): void
  /** Loads what the state asks for, if it is not here. */
  load(): Promise<void>
  /** Tells readers of an event by its date and title. */
  name(id: string | null): void
}

/** State, data, history; `render` draws a view, `selected` follows a selection. */
export function createApp(boot: PageData | null, render: (view: View, before: View | null) => void): App {
  let state = readState(new URLSearchParams(location.search))
  let data = boot ?? NO_DATA
  let place = 0
  let failure: Failure | null = null
  let loading = false
  let lit: ReadonlySet<string> | null = null
  let last: View | null = null
  let shownOf: { events: readonly PageEvent[]; key: string; shown: readonly PageEvent[] } | null = null
  let loadedFor: string | null = boot ? keyOf(state) : null
  let turn = 0

  function keyOf(s: State) {
    return s.own ? '\0own' : (s.article ?? '\0home')
  }

  function shownNow(): readonly PageEvent[] {
    const { groups, kinds, factualities, bases, sources, from, to, q } = state
    const key = JSON.stringify([groups, kinds, factualities, bases, sources, from, to, q])
    if (shownOf?.events !== data.events || shownOf.key !== key) {
      shownOf = { events: data.events, key, shown: filterEvents(data.events, state) }
    }
    return shownOf.shown
  }

  function draw() {
    const shown = shownNow()
    const selected = shown.find((e) => e.id === state.event) ?? null
    const key = urlOf({ ...state, domain: null })
    const view: View = { model: modelOf(state, data), shown, selected, place, failure, loading, key, lit }
    const previous = last
    last = view
    render(view, previous)
  }

  /** The fragment of an own article stays; the rest of the URL is the state. */
  const url = () => urlOf(state, location.pathname) + (state.own ? location.hash : '')

  let writing = 0
  function write(push: boolean) {
    clearTimeout(writing)
    if (push) history.pushState(null, '', url())
    else writing = setTimeout(() => history.replaceState(null, '', url()), 120) as unknown as number
  }

  async function rest(mine: number) {
    // The first page came with the HTML; the others follow, and the order is the server's.
    let cursor = data.next
    let events = [...data.events]
    while (cursor && mine === turn && events.length < 10_000) {
      const page = await eventsPage(callApi, new URLSearchParams(), 1000, cursor)
      if (mine !== turn) return
      events = [...events, ...page.events]
      cursor = page.next
      data = { ...data, events, next: cursor }
      draw()
    }
  }

  async function load() {
    const mine = ++turn
    const key = keyOf(state)
    try {
      if (key !== loadedFor && !state.own) {
        loading = true
        failure = null
        draw()
        const next = await loadPage(async (path) => remembered(path), state, { limit: 1000, home })
        if (mine !== turn) return
        loading = false
        if (next.problem === 'unavailable') failure = lastFailure ?? 'server'
        data = next
        if (!failure) loadedFor = key
        draw()
      }
      loading = false
      if (state.article === 'all' && data.next) await rest(mine)
    } catch (error) {
      if (mine !== turn) return
      loading = false
      failure = failureOf(error)
      draw()
    }
  }

  let lastFailure: Failure | null = null
  async function remembered(path: string): Promise<Response> {
    try {
      const response = await callApi(path)
      lastFailure = response.ok ? null : 'server'
      return response
    } catch (error) {
      lastFailure = failureOf(error)
      throw error
    }
  }

  /** With many articles, the text of the selected event's is fetched when it is asked for. */
  const texts = new Map<string, Promise<PageData>>()
  async function fetchText(event: PageEvent) {
    if (state.article !== 'all' || !event.article || data.article?.id === event.article) return
    const id = event.article
    if (!texts.has(id)) texts.set(id, loadArticle(callApi, id))
    try {
      const { article, timexes } = await texts.get(id)!
      if (state.event !== event.id) return
      data = { ...data, article, timexes }
      draw()
    } catch {
      texts.delete(id) // the card stands without its article; selecting again tries again
    }
  }

  const app: App = {
    view: () => last!,
    set(change, { push = true } = {}) {
      const was = keyOf(state)
      state = { ...state, ...change }
      if ('event' in change) place = 0
      write(push)
      if (keyOf(state) !== was) {
        if (state.own) data = NO_DATA
        loadedFor = state.own ? keyOf(state) : loadedFor
        failure = null
        void load()
      }
      draw()
    },
    setData(next) {
      data = next
      draw()
    },
    setPlace(next) {
      place = next
      draw()
    },
    setLit(next) {
      lit = next
      draw()
    },
    select(id) {
      if (id === state.event) return
      app.set({ event: id })
      app.name(id)
      if (last?.selected) void fetchText(last.selected)
    },
    load: () => {
      if (failure) loadedFor = null
      return load()
    },
    name(id) {
      const event = last!.shown.find((e) => e.id === id)
      if (event) byId('live')!.textContent = eventName(event, last!.model)
    },
  }
  addEventListener('popstate', () => {
    const was = keyOf(state)
    state = readState(new URLSearchParams(location.search))
    place = 0
    if (keyOf(state) !== was) void load()
    draw()
    if (last?.selected) void fetchText(last.selected)
  })
  queueMicrotask(() => last?.selected && fetchText(last.selected))
  draw()
  return app
}

/** Walks the order of the list, which is the order in time. */
export function neighbour(view: View, step: 1 | -1): string | null {
  const at = view.shown.findIndex((e) => e.id === view.selected?.id)
  return view.shown[at < 0 ? 0 : at + step]?.id ?? null
}
