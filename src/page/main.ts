import { helpBody } from '../views/help.ts'
import type { PageData } from '../views/model.ts'
import { cleared, readState, type State } from '../views/state.ts'
import { type App, createApp, neighbour, type View } from './app.ts'
import { byId, patchChildren } from './dom.ts'
import { createTimeline, type Timeline } from './draw/index.ts'
import { keepMarkInView, scrollToWords, setUpEvidence } from './evidence.ts'
import { facesReady } from './faces.ts'
import { setUpFilters } from './filter-form.ts'
import { type LongList, longList } from './long-list.ts'
import { setUpMenus } from './menus.ts'
import { createOwn, type Own } from './own.ts'
import { setUpPrint } from './print.ts'
import { renderRegions } from './regions.ts'
import { shareActions } from './share.ts'
import { timelineView } from './timeline-view.ts'

const boot = byId('boot')
const first = boot?.textContent ? (JSON.parse(boot.textContent) as PageData) : null

let timeline: Timeline | null = null
let list: LongList | null = null
let listHost: HTMLElement | null = null
let own: Own | null = null

function render(view: View, before: View | null): void {
  renderRegions(view, before)
  const host = byId('panel-list')
  if (host && host !== listHost) {
    listHost = host
    list = longList(host)
  }
  if (host && !host.hidden) list?.show(view.shown, view.model)
  drawTimeline(view, before)
  own?.enter()
}

/** What a change of makes the drawing anew; a selection only moves in it. */
const drawnBy = ({ shown, lit, model: { data, digits, dir, state } }: View) => {
  const { lang, scale, months, theme, domain } = state
  return [shown, lit, data, digits, dir, lang, scale, months, theme, domain]
}

function drawTimeline(view: View, before: View | null): void {
  if (!timeline) return
  const was = before ? drawnBy(before) : []
  if (drawnBy(view).some((v, i) => v !== was[i])) timeline.update(view.shown, timelineView(view, false))
  else if (before?.selected !== view.selected) timeline.select(view.model.state.event)
}

const app: App = createApp(first, render)

own = createOwn(app)

/** A selection, from wherever it came: card, words, mark and row follow one another. */
function follow(id: string, from?: 'list' | 'article'): void {
  app.select(id)
  keepMarkInView()
  if (from !== 'article') scrollToWords(app)
  if (from !== 'list') list?.reveal(id, false)
}

function help() {
  const dialog = byId<HTMLDialogElement>('help')!
  patchChildren(dialog, helpBody(app.view().model))
  dialog.showModal()
}

const tab = (name: State['tab']) => {
  app.set({ tab: name }, { push: false })
  const { selected } = app.view()
  if (selected) {
    if (name === 'list') list?.reveal(selected.id, false)
    else scrollToWords(app, false)
  }
}

const go = (step: 1 | -1) => {
  const id = neighbour(app.view(), step)
  if (id) follow(id)
}

function movePlace(step: 1 | -1): void {
  const { selected, place } = app.view()
  if (!selected) return
  app.setPlace((place + step + selected.mentions.length) % selected.mentions.length)
  scrollToWords(app)
}

function close(): void {
  const id = app.view().selected?.id
  app.select(null)
  const row = id ? document.querySelector<HTMLElement>(`#panel-list [data-event="${CSS.escape(id)}"]`) : null
  if (row?.offsetParent) row.focus()
  else byId('plot')?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}

const scale = (to: State['scale']) => app.set({ scale: to, domain: null })

const actions: Record<string, (event: Event) => unknown> = {
  ...shareActions(app, () => timeline, own.text),
  'tab-article': () => tab('article'),
  'tab-list': () => {
    if (app.view().model.state.own) return
    tab('list')
  },
  earlier: () => go(-1),
  later: () => go(1),
  close,
  'place-up': () => movePlace(-1),
  'place-down': () => movePlace(1),
  'scale-readable': () => scale('readable'),
  'scale-true': () => scale('true'),
  'zoom-in': () => timeline?.zoomBy(1.6),
  'zoom-out': () => timeline?.zoomBy(1 / 1.6),
  fit: () => timeline?.fit(),
  clear: () => app.set(cleared(app.view().model.state)),
  story: () => {
    byId('m-display')?.hidePopover()
    app.set({ story: !app.view().model.state.story })
  },
  help: () => {
    byId('m-display')?.hidePopover()
    help()
  },
  retry: () => app.load(),
  own: () => app.set({ own: true, article: null, event: null, domain: null, story: false, tab: 'article' }),
  'own-cancel': own.cancel,
  'own-example': own.example,
}

/** A click that the browser should treat as a link is left alone. */
const plainClick = (e: MouseEvent) => e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey

document.addEventListener('click', (e) => {
  const target = e.target as Element
  const link = target.closest<HTMLElement>('[data-act],[data-set],[data-event],a[href]')
  if (!link || !plainClick(e)) return
  const { act, set, value, event } = link.dataset
  if (act && actions[act]) {
    e.preventDefault()
    actions[act](e)
  } else if (set) {
    e.preventDefault()
    app.set({ [set]: set === 'digits' || set === 'dir' ? value || null : value } as Partial<State>)
  } else if (event) {
    e.preventDefault()
    follow(event, 'list')
  } else if (
    link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    link.pathname === '/' &&
    !link.hash &&
    !link.hasAttribute('download')
  ) {
    e.preventDefault()
    const next = readState(new URLSearchParams(link.search))
    app.set(next)
    link.closest<HTMLElement>('[popover]')?.hidePopover()
    scrollTo(0, 0)
  }
})

document.addEventListener('keydown', (e) => {
  const target = e.target as HTMLElement
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || byId<HTMLDialogElement>('help')?.open) return
  if (target.role === 'tab' && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) {
    const other = app.view().model.state.tab === 'list' ? 'article' : 'list'
    if (byId(`tab-${other}`)) {
      e.preventDefault()
      tab(other)
      byId(`tab-${other}`)?.focus()
    }
    return
  }
  if (target.closest('input:not([type=checkbox]), textarea, select')) return
  switch (e.key) {
    case '?':
      e.preventDefault()
      return help()
    case '/':
      e.preventDefault()
      return byId('q')?.focus()
    case 't':
    case 'T':
      return scale(app.view().model.state.scale === 'true' ? 'readable' : 'true')
    case 'Escape':
      if (app.view().selected && !document.querySelector('.menu:popover-open')) close()
      return
    case 'Enter':
      if (app.view().selected && !target.closest('a,button,summary,input')) {
        e.preventDefault()
        if (app.view().model.data.article && !app.view().model.state.own) tab('article')
        byId('card-title')?.focus()
      }
      return
    default:
      // The keys of the drawing work wherever no control of the page needs them.
      if (!target.closest('#body, .menu, [role=tab], button, #plot') && timeline?.key(e)) e.preventDefault()
  }
})

setUpMenus()
setUpPrint(app, () => timeline)
setUpEvidence(app, (id) => follow(id, 'article'))
setUpFilters(app)

async function begin(): Promise<void> {
  await facesReady()
  timeline = createTimeline(
    { plot: byId('plot')!, overview: byId('overview') },
    {
      onSelect: (id) => (id === null ? app.select(null) : follow(id)),
      onView: (change) => app.set(change, { push: false }),
      onFocus: app.name,
    },
  )
  const view = app.view()
  timeline.update(view.shown, timelineView(view, false))
  if (view.selected) {
    scrollToWords(app, false)
    keepMarkInView()
  }
  own?.enter()
  await app.load()
  document.documentElement.dataset.ready = 'yes'
  // When the page is at rest: so that all is there when the network is not.
  setTimeout(() => own?.warm(), 1000)
}
void begin()
