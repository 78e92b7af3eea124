/** The drawing in another site's frame: its height is told to the page around it, the wheel zooms with Ctrl alone. */
import { card } from '../views/card.ts'
import type { PageData } from '../views/model.ts'
import { controls, head, tray } from '../views/page.ts'
import { type App, createApp, type View } from './app.ts'
import { byId, patch, patchChildren } from './dom.ts'
import { createTimeline, type Timeline } from './draw/index.ts'
import { facesReady } from './faces.ts'
import { timelineView } from './timeline-view.ts'

const boot = byId('boot')
let timeline: Timeline | null = null

function render(view: View, before: View | null): void {
  const { model, shown, selected } = view
  if (before?.shown !== shown) patch(byId('head')!, head(model, shown))
  patch(byId('controls')!, controls(model))
  patch(byId('tray')!, tray(model, shown))
  patchChildren(byId('card')!, [selected && card(selected, shown.indexOf(selected) + 1, shown.length, model)])
  const whole = byId<HTMLAnchorElement>('whole')
  if (whole) whole.href = location.href.replace('/embed', '/')
  timeline?.update(shown, timelineView(view, true))
  if (selected && selected !== before?.selected) requestAnimationFrame(placeCard)
}

/** On phones the card lies over what follows the title; elsewhere it stands under the drawing. */
function placeCard(): void {
  const mark = [...byId('plot')!.querySelectorAll('[fill="var(--lit)"]')].at(-1)
  const [main, card] = [byId('main')!, byId('card')!]
  if (!mark || getComputedStyle(card).position !== 'absolute') return
  const top = mark.getBoundingClientRect().bottom - main.getBoundingClientRect().top + 36
  card.style.top = `${Math.min(top, main.clientHeight - card.clientHeight)}px`
}

const app: App = createApp(boot?.textContent ? (JSON.parse(boot.textContent) as PageData) : null, render)

const step = (by: 1 | -1) => {
  const { shown, selected } = app.view()
  const next = selected ? shown[shown.indexOf(selected) + by] : shown.at(by > 0 ? 0 : -1)
  if (next) app.select(next.id)
}
const actions: Record<string, () => void> = {
  earlier: () => step(-1),
  later: () => step(1),
  close: () => app.select(null),
  'scale-readable': () => app.set({ scale: 'readable', domain: null }, { push: false }),
  'scale-true': () => app.set({ scale: 'true', domain: null }, { push: false }),
  'zoom-in': () => timeline?.zoomBy(1.6),
  'zoom-out': () => timeline?.zoomBy(1 / 1.6),
  fit: () => timeline?.fit(),
  retry: () => void app.load(),
}
document.addEventListener('click', (e) => {
  const target = (e.target as Element).closest<HTMLElement>('[data-act],[data-event]')
  const { act, event } = target?.dataset ?? {}
  if (act && actions[act]) actions[act]()
  else if (event) app.select(event)
  else return
  e.preventDefault()
})
document.addEventListener('keydown', (e) => {
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey) return
  if (e.key === 'Escape' && app.view().selected) app.select(null)
  else if (!(e.target as Element).closest('button, #plot') && timeline?.key(e)) e.preventDefault()
})

/** `{ type: 'tarikh:height', height }`, in CSS px, to whoever holds the frame. */
function tell(): void {
  const height = Math.ceil(byId('main')!.getBoundingClientRect().height)
  if (parent !== window) parent.postMessage({ type: 'tarikh:height', height }, '*')
}

async function begin(): Promise<void> {
  await facesReady()
  timeline = createTimeline(
    { plot: byId('plot')!, overview: byId('overview') },
    { onSelect: app.select, onView: (change) => app.set(change, { push: false }) },
  )
  timeline.update(app.view().shown, timelineView(app.view(), true))
  new ResizeObserver(tell).observe(byId('main')!)
  tell()
  await app.load()
  document.documentElement.dataset.ready = 'yes'
}
void begin()
