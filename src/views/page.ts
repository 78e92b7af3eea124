import { groupOf } from '../contract/kinds.ts'
import { articleBody, places, rail } from './article.ts'
import { card } from './card.ts'
import { dekOf } from './explain.ts'
import { filters } from './filters.ts'
import { glyph } from './glyph.ts'
import { list, story } from './list.ts'
import { masthead } from './masthead.ts'
import { headlineOf, type Model } from './model.ts'
import { noteOf } from './notes.ts'
import { ownEditor } from './own.ts'
import { filterEvents, isUndated, type PageEvent } from './select.ts'
import { isFiltered, urlOf } from './state.ts'
import { type Child, type El, h } from './tree.ts'
import { numeral } from './words/index.ts'

export function head(model: Model, shown: readonly PageEvent[]): El {
  const { data, state, style } = model
  const some = data.events.length > 0
  return h(
    'div',
    { class: 'head', id: 'head' },
    h('h1', { dir: 'auto', lang: data.article ? 'ar' : state.lang }, headlineOf(model)),
    h('p', { class: 'dek' }, some ? dekOf(shown.length ? shown : data.events, data.article, style) : ''),
  )
}

export function controls({ w, state }: Model): El {
  const pressed = (name: 'readable' | 'true') =>
    h('button', { type: 'button', 'data-act': `scale-${name}`, 'aria-pressed': String(state.scale === name) }, w[name])
  return h(
    'div',
    { class: 'controls', id: 'controls' },
    h('div', { class: 'ov', id: 'overview', 'data-keep': true }),
    h('div', { class: 'seg', role: 'group', 'aria-label': w.scale }, pressed('readable'), pressed('true')),
    h(
      'div',
      { class: 'zoom' },
      h('button', { type: 'button', 'data-act': 'zoom-out', 'aria-label': w.zoomOut }, '−'),
      h('button', { type: 'button', 'data-act': 'zoom-in', 'aria-label': w.zoomIn }, '+'),
      h('button', { type: 'button', 'data-act': 'fit', 'aria-label': `${w.fit}: ${w.fitAll}` }, w.fit),
    ),
  )
}

const TRAY = 6
/** Letters that two lines of the tray hold. */
const FITS = 64

/** Events without a date: those whose title fits, core first; the others are counted. */
export function tray(model: Model, shown: readonly PageEvent[]): El {
  const { w, state, digits } = model
  const undated = shown.filter(isUndated)
  const short = undated.filter((e) => e.title.length <= FITS)
  const first = (short.length ? short : undated.slice(0, 1))
    .sort((a, b) => Number(b.salience >= 0.5) - Number(a.salience >= 0.5))
    .slice(0, TRAY)
  const rest = undated.length - first.length
  return h(
    'section',
    { class: 'tray', id: 'tray', 'aria-labelledby': 'tray-title', hidden: undated.length === 0 },
    h('h2', { id: 'tray-title' }, w.undated, ' ', h('span', { class: 'n' }, numeral(undated.length, digits))),
    first.map((e) =>
      h(
        'a',
        {
          href: urlOf({ ...state, event: e.id }),
          'data-event': e.id,
          'aria-current': state.event === e.id ? 'true' : null,
        },
        glyph(e.factuality, groupOf(e.kind), 6),
        h('span', { class: 'vh' }, `${w.factualities[e.factuality]}: `),
        h('span', { class: 't', dir: 'auto', lang: 'ar' }, e.title),
      ),
    ),
    rest > 0 &&
      h(
        'a',
        { class: 'more', href: urlOf({ ...state, tab: 'list' }), 'data-act': 'tab-list' },
        w.moreUndated(numeral(rest, digits)),
      ),
  )
}

/** List and article, one behind the other; without JavaScript both are open. */
export function panel(model: Model, shown: readonly PageEvent[], selected: PageEvent | null, listed: Child): El {
  const { w, state, data, digits } = model
  const { article } = data
  const tab = article ? state.tab : 'list'
  const size = state.article === 'all' && !isFiltered(state) ? Math.max(data.total, shown.length) : shown.length
  const tabs: [name: 'article' | 'list', label: Child][] = [
    ['article', w.articleText],
    ['list', [w.list, ' ', h('span', { class: 'n' }, numeral(size, digits))]],
  ]
  return h(
    'section',
    { class: 'art', id: 'panel', 'aria-label': w.panel },
    h(
      'header',
      {},
      h(
        'div',
        { class: 'tabs', role: 'tablist' },
        tabs
          .filter(([name]) => name === 'list' || article)
          .map(([name, label]) =>
            h(
              'button',
              {
                type: 'button',
                role: 'tab',
                id: `tab-${name}`,
                'aria-controls': `panel-${name}`,
                'aria-selected': String(tab === name),
                tabindex: tab === name ? 0 : -1,
                'data-act': `tab-${name}`,
              },
              label,
            ),
          ),
      ),
      h('span', { id: 'places' }, article && tab === 'article' && places(model, selected, 0)),
    ),
    article &&
      h(
        'div',
        {
          class: 'read',
          id: 'panel-article',
          role: 'tabpanel',
          'aria-labelledby': 'tab-article',
          hidden: tab !== 'article',
        },
        h(
          'div',
          {
            class: 'body',
            id: 'body',
            lang: 'ar',
            dir: 'rtl',
            tabindex: 0,
            role: 'region',
            'aria-label': w.articleText,
          },
          articleBody(model, shown, selected),
        ),
        rail(model, shown, selected),
      ),
    h(
      'div',
      { class: 'list', id: 'panel-list', role: 'tabpanel', 'aria-labelledby': 'tab-list', hidden: tab !== 'list' },
      h('noscript', {}, h('p', { class: 'muted' }, w.needsScript)),
      listed,
    ),
  )
}

interface Rendered {
  /** What the Worker knows of the pages of a long list. */
  nextUrl?: string | null
  firstUrl?: string | null
}

/** The whole body of the page. */
export function pageBody(model: Model, { nextUrl, firstUrl }: Rendered = {}): El[] {
  const { state, data, w } = model
  const shown = filterEvents(data.events, state)
  const at = shown.findIndex((e) => e.id === state.event)
  const selected = at < 0 ? null : shown[at]
  const listed = [
    list(shown, data.article ? shown.length : Math.max(data.total, shown.length), model),
    (nextUrl || firstUrl) &&
      h(
        'p',
        { class: 'pages' },
        firstUrl && h('a', { href: firstUrl, rel: 'prev' }, w.first200),
        nextUrl && h('a', { href: nextUrl, rel: 'next' }, w.next200),
      ),
  ]
  return [
    h('a', { class: 'skip', href: '#side' }, w.skip),
    masthead(model),
    h(
      'main',
      { class: state.story ? 'page as-story' : 'page', id: 'main' },
      h(
        'section',
        { class: 'graphic', 'aria-label': w.drawing },
        head(model, shown),
        filters(model),
        h(
          'div',
          { class: 'stage' },
          h('div', { class: 'plot', id: 'plot' }),
          h('div', { id: 'note' }, noteOf(model, shown)),
        ),
        h('div', { id: 'story' }, state.story && story(shown, model)),
        controls(model),
        tray(model, shown),
      ),
      h(
        'aside',
        { class: selected ? 'side has-card' : 'side', id: 'side', tabindex: -1, 'aria-label': w.panel },
        h('div', { id: 'card' }, selected && card(selected, at + 1, shown.length, model)),
        state.own ? ownEditor(model) : panel(model, shown, selected, listed),
      ),
    ),
    h('p', { class: 'vh', id: 'live', role: 'status', 'aria-live': 'polite' }),
    h('dialog', { id: 'help', 'aria-labelledby': 'help-title' }),
  ]
}

/** The drawing alone, for another site's frame. */
export function embedBody(model: Model): El[] {
  const { state, data, w } = model
  const shown = filterEvents(data.events, state)
  return [
    h(
      'main',
      { class: 'graphic', id: 'main' },
      head(model, shown),
      h(
        'div',
        { class: 'stage' },
        h('div', { class: 'plot', id: 'plot' }),
        h('div', { id: 'note' }, noteOf(model, shown)),
      ),
      controls(model),
      tray(model, shown),
      h('div', { id: 'card' }),
      h('div', { class: 'vh', id: 'panel-list' }, list(shown, shown.length, model)),
      h(
        'p',
        { class: 'foot' },
        h('a', { href: urlOf(state), target: '_blank', rel: 'noopener', id: 'whole' }, w.embedFrom),
        h('span', { class: 'muted' }, w.ctrlZoom),
      ),
    ),
    h('p', { class: 'vh', id: 'live', role: 'status', 'aria-live': 'polite' }),
  ]
}
