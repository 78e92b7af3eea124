import { caret, icon } from './glyph.ts'
import type { Model } from './model.ts'
import { apiQuery, type State, urlOf } from './state.ts'
import { type El, h } from './tree.ts'
import { counted } from './words/index.ts'

const opener = (id: string, label: string, cls = '') =>
  h('button', { type: 'button', popovertarget: id, class: cls || null, 'data-menu': id }, label, caret())

/** Every format of the API, with what is shown as its selection. */
const EXPORTS = [
  ['table', 'CSV', 'events.csv'],
  ['calendar', 'ICS', 'events.ics'],
  [null, 'TimelineJS', 'events.timelinejs.json'],
  ['linked', 'JSON-LD', 'events.jsonld'],
  ['lines', 'NDJSON', 'events.ndjson'],
  ['feed', 'Atom', 'events.atom'],
] as const

function shareMenu({ state, w, data, style }: Model): El {
  const id = data.article?.id ?? null
  const query = apiQuery({ ...state, article: id ?? state.article }).toString()
  const stored = !state.own
  const act = (name: string, label: string, code?: string) =>
    h('button', { type: 'button', 'data-act': name }, label, code && h('code', {}, code))
  return h(
    'div',
    { class: 'menu', id: 'm-share', popover: 'auto' },
    h('h2', {}, w.share),
    act('copy-link', state.own ? w.copyTextLink : w.copyLink),
    stored && act('copy-embed', w.embed, '<iframe>'),
    h('p', { class: 'said', role: 'status', id: 'share-said' }),
    h('hr'),
    h('h3', {}, w.downloadDrawing),
    act('save-svg', w.vector, 'SVG'),
    act('save-png', w.image, 'PNG'),
    act('print', w.print),
    stored && h('hr'),
    stored && h('h3', {}, `${w.downloadEvents}${w.comma} ${counted(style.lang, w.event, data.total, style.digits)}`),
    stored &&
      EXPORTS.map(([label, code, file]) =>
        h(
          'a',
          { href: `/api/${file}${query ? `?${query}` : ''}`, download: true },
          label ? w[label] : 'TimelineJS',
          h('code', {}, label ? code : 'JSON'),
        ),
      ),
    stored &&
      id &&
      h(
        'a',
        { href: `/api/articles/${encodeURIComponent(id)}.tml`, download: true },
        w.timeml,
        h('code', {}, 'TimeML'),
      ),
  )
}

function choice<K extends keyof State>(
  model: Model,
  key: K,
  title: string,
  options: Record<NonNullable<State[K]> & string, string>,
  now: State[K],
): El {
  return h(
    'fieldset',
    { class: 'choice' },
    h('legend', {}, title),
    Object.entries<string>(options).map(([value, label]) =>
      h(
        'a',
        {
          href: urlOf({ ...model.state, [key]: value }),
          'data-set': key,
          'data-value': value,
          'aria-current': value === now ? 'true' : null,
          lang: key === 'months' ? 'ar' : null,
        },
        label,
      ),
    ),
  )
}

function displayMenu(model: Model): El {
  const { state, w, dir, digits } = model
  return h(
    'div',
    { class: 'menu', id: 'm-display', popover: 'auto' },
    h('h2', {}, w.display),
    choice(model, 'theme', w.theme, w.themes, state.theme),
    choice(model, 'months', w.months, w.monthNames, state.months),
    choice(model, 'digits', w.digits, w.digitNames, digits),
    choice(model, 'dir', w.direction, w.directions, dir),
    h('hr'),
    h(
      'a',
      { href: urlOf({ ...state, story: !state.story }), 'data-act': 'story' },
      state.story ? w.drawingView : w.storyView,
    ),
    h('button', { type: 'button', 'data-act': 'help' }, w.help, h('code', {}, '?')),
  )
}

export function masthead(model: Model): El {
  const { state, w, data } = model
  const base = { ...state, event: null, domain: null, own: false, story: false, tab: 'article' as const }
  const here = !state.own && state.article !== 'all'
  const nav = [
    h(
      'a',
      {
        href: urlOf({ ...base, article: 'all', tab: 'list' }),
        'aria-current': state.article === 'all' && !state.own ? 'page' : null,
      },
      w.articles,
    ),
    h(
      'a',
      { href: urlOf({ ...base, article: data.article?.id ?? null }), 'aria-current': here ? 'page' : null },
      w.thisArticle,
    ),
  ]
  const language = (lang: State['lang'], label: string, title: string) =>
    h(
      'a',
      {
        href: urlOf({ ...state, lang }),
        hreflang: lang,
        lang,
        'data-set': 'lang',
        'data-value': lang,
        'aria-label': title,
        'aria-current': state.lang === lang ? 'true' : null,
      },
      label,
    )
  return h(
    'header',
    { class: 'mast', id: 'mast' },
    h(
      'a',
      { class: 'brand', href: urlOf({ ...base, article: null }) },
      h('span', { lang: 'ar' }, 'تاريخ'),
      state.lang === 'en' && h('small', {}, 'Tarikh'),
    ),
    h('nav', { 'aria-label': w.articles }, nav),
    h(
      'div',
      { class: 'act' },
      opener('m-share', w.share, 'wide'),
      opener('m-display', w.display, 'wide'),
      h(
        'a',
        {
          class: 'paste',
          href: urlOf({ ...base, article: null, own: true }),
          'data-act': 'own',
          'aria-current': state.own ? 'page' : null,
        },
        w.paste,
      ),
      h(
        'div',
        { class: 'langs', role: 'group', 'aria-label': w.language },
        language('ar', 'ع', 'ع: العربية'),
        language('en', 'EN', 'EN: English'),
      ),
      h(
        'button',
        { type: 'button', class: 'narrow', popovertarget: 'm-phone', 'aria-label': w.menu },
        icon('bars', 18),
      ),
    ),
    shareMenu(model),
    displayMenu(model),
    h(
      'div',
      { class: 'menu', id: 'm-phone', popover: 'auto' },
      h('h2', {}, w.menu),
      nav,
      h('hr'),
      h('button', { type: 'button', popovertarget: 'm-share' }, w.share),
      h('button', { type: 'button', popovertarget: 'm-display' }, w.display),
    ),
  )
}
