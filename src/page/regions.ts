import { articleBody, places, rail } from '../views/article.ts'
import { card } from '../views/card.ts'
import { filters } from '../views/filters.ts'
import { story } from '../views/list.ts'
import { masthead } from '../views/masthead.ts'
import { headlineOf, type Model } from '../views/model.ts'
import { noteOf } from '../views/notes.ts'
import { ownEditor } from '../views/own.ts'
import { controls, head, panel, tray } from '../views/page.ts'
import { isUndated } from '../views/select.ts'
import { type El, h } from '../views/tree.ts'
import type { View } from './app.ts'
import { byId, patch, patchChildren, toDom } from './dom.ts'

const into = (id: string, make: () => Parameters<typeof patch>[1]) => {
  const element = byId(id)
  if (element) patch(element, make())
}

const styleOf = ({ state, digits, dir }: Model) => String([state.lang, state.months, digits, dir])

/** The undated stand beside the drawing, and are dimmed as what is in it. */
function dimUndated({ lit }: View): void {
  for (const a of document.querySelectorAll<HTMLElement>('#tray [data-event]'))
    a.classList.toggle('dim', lit?.has(a.dataset.event!) === false)
}

/** Redraws what a change touches; nodes, focus, scroll and open menus stay. */
export function renderRegions(view: View, before: View | null): void {
  const { model, shown, selected } = view
  const { state, data } = model
  const old = before?.model
  const fresh = !old || styleOf(old) !== styleOf(model) || old.data !== data
  const other = fresh || before?.shown !== shown
  const filtered = other || before.key !== view.key
  if (before?.lit !== view.lit) dimUndated(view)
  const same =
    !filtered && before?.failure === view.failure && before.loading === view.loading && before.place === view.place
  // While the drawing pans and zooms, nothing around it changes.
  if (same) return
  const root = document.documentElement
  root.lang = state.lang
  root.dir = state.lang === 'ar' ? 'rtl' : 'ltr'
  root.dataset.theme = state.theme
  document.title = `${headlineOf(model)} · ${state.lang === 'en' ? 'Tarikh' : model.w.name}`

  if (filtered) into('mast', () => masthead(model))
  if (other) {
    into('head', () => head(model, shown))
    into('filters', () => filters(model))
  }
  into('controls', () => controls(model))
  if (filtered) into('tray', () => tray(model, shown))
  const note = byId('note')
  if (note) {
    const tree = view.loading
      ? h('p', { class: 'say wait', role: 'status' }, model.w.loading)
      : noteOf(model, shown, view.failure)
    patchChildren(note, [tree])
    document.body.classList.toggle('has-note', tree !== null)
    const hasAxis = !view.loading && !view.failure && data.events.some((e) => !isUndated(e))
    document.body.classList.toggle('has-axis', hasAxis)
    document.body.classList.toggle('blank', state.own && data.events.length === 0)
  }
  renderStory(view)
  byId('main')?.classList.toggle('as-story', state.story)

  const side = byId('side')!
  side.classList.toggle('has-card', selected !== null)
  patchChildren(byId('card')!, [
    selected && card(selected, shown.indexOf(selected) + 1, shown.length, model, view.place),
  ])
  renderPanel(view, before, filtered)
}

export function renderStory({ model, shown }: View, always = false): void {
  const host = byId('story')
  if (host) patchChildren(host, [(always || model.state.story) && story(shown, model)])
}

function renderPanel(view: View, before: View | null, filtered: boolean) {
  const { model, shown, selected, place } = view
  const { state, data } = model
  const side = byId('side')!
  if (state.own) {
    byId('panel')?.remove()
    const old = byId('own')
    if (!old) side.append(toDom(ownEditor(model)))
    // In another language it is written anew, and takes up the text again.
    else if (old.lang !== state.lang) old.replaceWith(toDom(ownEditor(model)))
    return
  }
  byId('own')?.remove()
  const known = byId('panel')
  const old = before?.model
  const other = old && (old.data.article?.id !== data.article?.id || old.state.lang !== state.lang || old.state.own)
  const tree = () => panel(model, shown, selected, null)
  if (!known) side.append(toDom(tree()))
  else if (other) known.replaceWith(toDom(tree()))
  else if (filtered) patch(known.querySelector('header')!, tree().children[0] as El)
  const tab = data.article ? state.tab : 'list'
  byId('panel-article')?.toggleAttribute('hidden', tab !== 'article')
  byId('panel-list')?.toggleAttribute('hidden', tab !== 'list')
  patchChildren(byId('places')!, [data.article && tab === 'article' && places(model, selected, place)])
  const body = byId('body')
  if (body && (filtered || before?.selected !== selected)) {
    patchChildren(body, (bodyOf(view).children as never) ?? [])
    const map = document.querySelector('.rail')
    if (map) patch(map, rail(model, eventsHere(view), selected))
  }
}

/** With many articles only the open one's events have words in its text. */
export const eventsHere = ({ model, shown }: View) =>
  model.state.article === 'all' ? shown.filter((e) => e.article === model.data.article?.id) : shown

function bodyOf(view: View) {
  const { model, selected } = view
  return h('div', {}, articleBody(model, eventsHere(view), selected))
}
