import { groupOf } from '../contract/kinds.ts'
import { marksOf, paragraph } from './article.ts'
import { digitsIn, timeName } from './dates.ts'
import { explainDate } from './explain.ts'
import { glyph, icon } from './glyph.ts'
import type { Model } from './model.ts'
import type { PageEvent } from './select.ts'
import { urlOf } from './state.ts'
import { type Child, type El, h } from './tree.ts'
import { numeral } from './words/index.ts'

const meter = (value: number) =>
  h(
    'svg',
    { class: 'conf', width: 64, height: 3, viewBox: '0 0 64 3', 'aria-hidden': 'true' },
    h('rect', { class: 'of', width: 64, height: 3 }),
    h('rect', { class: 'is', width: Math.round(64 * value), height: 3 }),
  )

const AROUND = 90

/** The words themselves, with a little of what stands around them: on phones the article is out of sight. */
function excerpt(e: PageEvent, place: number, model: Model): El | null {
  const { data, w, digits } = model
  const text = data.article?.text
  const mention = e.mentions[place] ?? e.mentions[0]
  if (!text || (e.article && data.article?.id !== e.article)) return null
  const stop = text.indexOf('\n', mention.end)
  const lineEnd = stop < 0 ? text.length : stop
  const end = Math.min(lineEnd, mention.end + AROUND)
  const start = Math.max(text.lastIndexOf('\n', mention.start) + 1, mention.start - AROUND)
  const part = { start, end, repeated: false }
  return h(
    'div',
    { class: 'words', dir: 'rtl', lang: 'ar' },
    h(
      'p',
      { class: 'place', lang: model.state.lang, dir: model.state.lang === 'ar' ? 'rtl' : 'ltr' },
      h('span', {}, w.articleText),
      h('span', {}, w.place(numeral(place + 1, digits), numeral(e.mentions.length, digits))),
    ),
    h('p', {}, paragraph(text, part, marksOf([e], data.timexes), e), end < lineEnd && '…'),
  )
}

/** What is known of one event, in words: what, when and how that was found, who, whom, how sure. */
export function card(e: PageEvent, position: number, size: number, model: Model, place = 0): El {
  const { w, state, style, digits, data, dir } = model
  const group = groupOf(e.kind)
  // Among many articles, the open one may be another's.
  const here = !e.article || data.article?.id === e.article
  const source = data.sources.find((s) => s.id === e.article)
  const doc = (here && data.article) || { publishedAt: source?.publishedAt ?? null, publishedAtBasis: 'given' as const }
  const timexes = here ? data.timexes : []
  const row = (label: string, value: Child, wide = false) =>
    value && h('div', { class: wide ? 'wide' : null }, h('dt', {}, label), h('dd', {}, value))
  const words = (span: { text: string } | null) => span && h('bdi', { lang: 'ar' }, span.text)
  const percent = digitsIn(
    state.lang === 'en' ? `${Math.round(e.confidence * 100)}%` : `${Math.round(e.confidence * 100)}٪`,
    digits,
  )
  // The arrows point along the drawn axis: what is earlier lies where the axis begins.
  const [older, newer] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const walk = [
    h('button', { type: 'button', class: 'ico', 'data-act': 'earlier', 'aria-label': w.earlier }, icon(older)),
    h('span', {}, w.position(numeral(position, digits), numeral(size, digits))),
    h('button', { type: 'button', class: 'ico', 'data-act': 'later', 'aria-label': w.later }, icon(newer)),
  ]
  const mirrored = (dir === 'rtl') !== (state.lang === 'ar')
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'card-title' },
    h(
      'div',
      { class: 'top' },
      glyph(e.factuality, group, 6),
      h('span', {}, `${w.kinds[e.kind]} · ${w.groups[group]}`),
      h(
        'span',
        { class: 'walk' },
        mirrored ? walk.reverse() : walk,
        h('button', { type: 'button', class: 'ico', 'data-act': 'close', 'aria-label': w.close }, icon('x')),
      ),
    ),
    h('h2', { id: 'card-title', tabindex: -1 }, h('span', { class: 'lit', dir: 'auto', lang: 'ar' }, e.title)),
    h('p', { class: 'when' }, timeName(e.time, style) ?? w.undated),
    h('p', { class: 'how' }, explainDate(e, timexes, doc, style)),
    h(
      'dl',
      {},
      row(w.who, words(e.actor)),
      row(w.whom, words(e.target)),
      row(w.where, words(e.place)),
      row(w.kindTitle, w.kinds[e.kind]),
      row(w.status, `${w.factualities[e.factuality]}: ${w.meanings[e.factuality]}`, true),
      row(w.sourceTitle, words(e.source) ?? w.theText),
      row(w.confidence, [percent, meter(e.confidence)]),
      source &&
        row(
          w.thisArticle,
          h(
            'a',
            { href: urlOf({ ...state, article: source.id, event: e.id, tab: 'article' }) },
            h('bdi', { lang: 'ar' }, source.title ?? w.untitled),
          ),
          true,
        ),
    ),
    excerpt(e, place, model),
  )
}
