import { FACTUALITIES } from '../contract/kinds.ts'
import { glyph } from './glyph.ts'
import type { Model } from './model.ts'
import { isUndated, type PageEvent } from './select.ts'
import { BLANK, cleared, isFiltered, urlOf } from './state.ts'
import { type Child, type El, h } from './tree.ts'

const note = (title: string, text: string, ...more: Child[]) =>
  h('div', { class: 'say', role: 'status' }, h('h2', {}, title), h('p', {}, text), ...more)

export type Failure = 'slow' | 'offline' | 'server'

const plain = ({ state }: Model) => ({ ...BLANK, lang: state.lang, theme: state.theme })

/** What stands in place of marks when there are none: a line, a sentence, a button, a link. */
export function noteOf(model: Model, shown: readonly PageEvent[], failure: Failure | null = null): El | null {
  const { state, data, w } = model
  const paste = h('a', { href: urlOf({ ...plain(model), own: true }) }, w.pasteInstead)
  if (failure || data.problem === 'unavailable') {
    const text = { slow: w.errorSlow, offline: w.errorOffline, server: w.errorText }[failure ?? 'server']
    return note(
      w.errorTitle,
      text,
      h(
        'div',
        { class: 'row' },
        h('a', { class: 'btn solid', href: urlOf(state), 'data-act': 'retry' }, w.retry),
        paste,
      ),
    )
  }
  if (data.problem === 'missing') {
    return note(
      w.missingTitle,
      w.missingText,
      h('div', { class: 'row' }, h('a', { class: 'btn solid', href: urlOf(plain(model)) }, w.home), paste),
    )
  }
  if (state.own && data.events.length === 0) {
    return note(
      w.emptyTitle,
      w.emptyText,
      h(
        'ul',
        {},
        FACTUALITIES.map((f) => h('li', {}, glyph(f, 'other', 7), `${w.factualities[f]}: ${w.meanings[f]}`)),
      ),
    )
  }
  if (data.problem === 'empty') {
    return note(
      w.noneTitle,
      w.noneText,
      h('div', { class: 'row' }, h('a', { class: 'btn solid', href: urlOf({ ...plain(model), own: true }) }, w.paste)),
    )
  }
  if (shown.some((e) => !isUndated(e))) return null
  if (isFiltered(state)) {
    return note(
      shown.length ? w.noDatedMatch : w.noMatch,
      shown.length ? w.noMatchUndated : w.noMatchText,
      h(
        'div',
        { class: 'row' },
        h('a', { class: 'btn solid', href: urlOf(cleared(state)), 'data-act': 'clear' }, w.clear),
      ),
    )
  }
  if (data.events.length === 0) return note(w.noEventsTitle, w.noEventsText, h('div', { class: 'row' }, paste))
  return note(w.undatedOnlyTitle, w.undatedOnlyText)
}
