import type { Extraction } from '../contract/event.ts'
import { dayName } from './dates.ts'
import { headlineIn, type Model, NO_DATA, type PageData } from './model.ts'
import { type El, h } from './tree.ts'
import { counted } from './words/index.ts'

/** The reader's own article: read in the browser alone. */
export function ownEditor({ w, state }: Model): El {
  return h(
    'section',
    { class: 'own', id: 'own', lang: state.lang, 'aria-labelledby': 'own-title' },
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

/** What the page shows of a text that was read here. */
export const ownData = (text: string, { document, events, timexes }: Extraction): PageData => ({
  ...NO_DATA,
  article: {
    id: null,
    title: headlineIn(text),
    url: null,
    publishedAt: document.publishedAt,
    publishedAtBasis: document.publishedAtBasis,
    text,
  },
  events,
  timexes,
  total: events.length,
})

/** Under the editor: what was found in the text, and what it lacks. */
export function ownSummary({ w, style }: Model, text: string, script: string, extraction: Extraction | null): string {
  if (!text.trim()) return w.ownNoDate
  if (script === 'latin') return w.ownLatin
  const { events = [], timexes = [], document = null } = extraction ?? {}
  const count = (noun: Parameters<typeof counted>[1], n: number) => counted(style.lang, noun, n, style.digits)
  const isPersian = script === 'persian'
  return [
    isPersian && w.ownPersian,
    [count(w.letter, text.length), count(w.event, events.length), count(w.timex, timexes.length)].join(' · '),
    !events.length && !isPersian && w.ownNoEvents,
    document?.publishedAtBasis === 'inferred'
      ? w.ownInferred(dayName(document.publishedAt!, style))
      : !document?.publishedAt && w.ownNoDate,
  ]
    .filter(Boolean)
    .join(' ')
}
