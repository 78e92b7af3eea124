import { FACTUALITIES, GROUPS, type Group, TIME_BASES } from '../contract/kinds.ts'
import { dayName } from './dates.ts'
import { caret, glyph, icon } from './glyph.ts'
import type { Model } from './model.ts'
import { countEvents } from './select.ts'
import { cleared, isFiltered, urlOf } from './state.ts'
import { type Child, type El, h } from './tree.ts'
import { numeral } from './words/index.ts'

/** The legend, which is also the filter: nothing chosen shows all. It is a form, so it works without JavaScript. */
export function filters(model: Model): El {
  const { state, data, w, digits } = model
  const counts = countEvents(data.events, state)
  const box = (name: string, value: string, on: boolean, any: boolean, count: number, mark: Child, label: string) => {
    if (count === 0 && !on) return null
    return h(
      'label',
      { class: on ? 'on' : any ? 'off' : null, 'data-facet': name, 'data-key': value },
      h('input', { type: 'checkbox', name, value, checked: on, class: 'vh' }),
      mark,
      h('span', {}, label),
      h('span', { class: 'n' }, numeral(count, digits)),
    )
  }
  const groups = (Object.keys(GROUPS) as Group[]).map((g) =>
    box(
      'kind',
      g,
      state.groups.includes(g),
      state.groups.length > 0,
      counts.groups.get(g) ?? 0,
      glyph('asserted', g, 5),
      w.groups[g],
    ),
  )
  const facts = FACTUALITIES.map((f) =>
    box(
      'factuality',
      f,
      state.factualities.includes(f),
      state.factualities.length > 0,
      counts.factualities.get(f) ?? 0,
      glyph(f, 'other', 6),
      w.factualities[f],
    ),
  )
  const bases = TIME_BASES.map((b) =>
    box('basis', b, state.bases.includes(b), state.bases.length > 0, counts.bases.get(b) ?? 0, null, w.bases[b]),
  )
  const dated = state.bases.length > 0 || state.from || state.to
  const kept: [string, string | null][] = [
    ['article', state.article],
    ['lang', state.lang === 'en' ? 'en' : null],
    ['theme', state.theme === 'auto' ? null : state.theme],
  ]
  return h(
    'form',
    { class: 'filters', id: 'filters', action: '/', method: 'get', role: 'search', 'aria-label': w.filters },
    kept.map(([name, value]) => value && h('input', { type: 'hidden', name, value })),
    h('div', { class: 'row', role: 'group', 'aria-label': w.kindTitle }, groups),
    h(
      'div',
      { class: 'rest' },
      h('i', { class: 'sep' }),
      h('div', { class: 'row', role: 'group', 'aria-label': w.status }, facts),
      h(
        'div',
        { class: 'end' },
        data.sources.length > 1 &&
          h(
            'button',
            {
              type: 'button',
              popovertarget: 'm-sources',
              'data-menu': 'm-sources',
              class: state.sources.length ? 'on' : null,
            },
            w.inArticles,
            caret(),
          ),
        h(
          'button',
          { type: 'button', popovertarget: 'm-basis', 'data-menu': 'm-basis', class: dated ? 'on' : null },
          w.basisTitle,
          caret(),
        ),
        h(
          'label',
          { class: 'find' },
          icon('find', 15),
          h('input', {
            type: 'search',
            name: 'q',
            value: state.q || null,
            placeholder: w.find,
            'aria-label': w.findIn,
            id: 'q',
            autocomplete: 'off',
            maxlength: 200,
          }),
        ),
        isFiltered(state) && h('a', { class: 'clear', href: urlOf(cleared(state)), 'data-act': 'clear' }, w.clear),
        h('noscript', {}, h('button', { class: 'go' }, w.apply)),
      ),
    ),
    h(
      'div',
      { class: 'menu', id: 'm-basis', popover: 'auto' },
      h('fieldset', { class: 'boxes' }, h('legend', {}, w.basisTitle), bases),
      h('hr'),
      h(
        'fieldset',
        { class: 'range' },
        h('legend', {}, w.dates),
        h('label', {}, w.fromDay, h('input', { type: 'date', name: 'from', value: state.from })),
        h('label', {}, w.toDay, h('input', { type: 'date', name: 'to', value: state.to })),
      ),
    ),
    data.sources.length > 1 &&
      h(
        'div',
        { class: 'menu', id: 'm-sources', popover: 'auto' },
        h(
          'fieldset',
          { class: 'boxes tall' },
          h('legend', {}, w.inArticles),
          data.sources.map((s) =>
            box(
              'in',
              s.id,
              state.sources.includes(s.id),
              state.sources.length > 0,
              counts.sources.get(s.id) ?? 0,
              null,
              s.title ?? `${w.untitled} (${s.publishedAt ? dayName(s.publishedAt, model.style) : s.id})`,
            ),
          ),
        ),
      ),
  )
}
