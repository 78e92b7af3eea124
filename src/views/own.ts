import type { Model } from './model.ts'
import { type El, h } from './tree.ts'

/** The reader's own article: read in the browser alone. */
export function ownEditor({ w }: Model): El {
  return h(
    'section',
    { class: 'own', id: 'own', 'aria-labelledby': 'own-title' },
    h('h2', { id: 'own-title' }, w.own),
    h('p', { class: 'note' }, w.ownNote),
    h('label', { for: 'own-text' }, w.ownText),
    h(
      'div',
      { class: 'field ta', id: 'own-field' },
      h('div', { class: 'under', id: 'own-under', 'aria-hidden': 'true', dir: 'auto' }),
      h('textarea', {
        id: 'own-text',
        placeholder: w.ownPlaceholder,
        dir: 'auto',
        spellcheck: 'false',
        autocomplete: 'off',
        'aria-describedby': 'own-said',
      }),
    ),
    h(
      'div',
      { class: 'row' },
      h(
        'div',
        {},
        h('label', { for: 'own-date' }, w.ownDate),
        h('input', { type: 'date', id: 'own-date', class: 'field date' }),
      ),
      h(
        'label',
        { class: 'btn file', for: 'own-file' },
        w.ownFile,
        h('input', { type: 'file', id: 'own-file', class: 'vh', accept: '.txt,.text,.md,text/*' }),
      ),
    ),
    h('p', { class: 'drop', id: 'own-said', role: 'status' }, w.ownNoDate),
    h(
      'div',
      { class: 'busy', id: 'own-busy', hidden: true },
      h('label', { for: 'own-progress' }, w.ownReading),
      h('progress', { id: 'own-progress' }),
      h('button', { type: 'button', class: 'btn', 'data-act': 'own-cancel' }, w.ownCancel),
    ),
    h(
      'div',
      { class: 'foot', id: 'own-empty' },
      h('span', {}, w.ownExample),
      h('button', { type: 'button', class: 'btn', 'data-act': 'own-example' }, w.ownOpenExample),
    ),
    h(
      'form',
      { class: 'foot', id: 'own-save', hidden: true },
      h('label', { for: 'own-token' }, w.ownSaveNote),
      h('input', {
        type: 'password',
        id: 'own-token',
        class: 'field',
        autocomplete: 'off',
        'aria-label': w.ownToken,
        placeholder: w.ownToken,
      }),
      h('button', { class: 'btn', id: 'own-saves', disabled: true }, w.ownSave),
    ),
    h('p', { class: 'drop', id: 'own-saved', role: 'status' }),
  )
}
