import type { Timex } from '../contract/event.ts'
import { groupOf } from '../contract/kinds.ts'
import { dayName } from './dates.ts'
import { icon } from './glyph.ts'
import { type Model, type Paragraph, paragraphsOf } from './model.ts'
import type { PageEvent } from './select.ts'
import { type Child, type El, h } from './tree.ts'
import { numeral } from './words/index.ts'

interface Range {
  start: number
  end: number
}

/** Where words of a text stand that the page marks. */
export interface Marks {
  triggers: (Range & { event: PageEvent })[]
  timexes: readonly Timex[]
  /** Mentions of every event, the shortest last, so that the innermost wins. */
  mentions: (Range & { event: string })[]
}

const MAX_TRIGGER = 60

export function marksOf(events: readonly PageEvent[], timexes: readonly Timex[]): Marks {
  const triggers: Marks['triggers'] = []
  const mentions: Marks['mentions'] = []
  for (const event of events) {
    if (event.trigger.end - event.trigger.start <= MAX_TRIGGER) triggers.push({ ...event.trigger, event })
    for (const m of event.mentions) mentions.push({ start: m.start, end: m.end, event: event.id })
  }
  triggers.sort((a, b) => a.start - b.start)
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { triggers, timexes, mentions }
}

/** The event whose words stand at an offset: its trigger there, else the shortest mention around it. */
export function eventAt(marks: Marks, at: number): string | null {
  const trigger = marks.triggers.find((t) => t.start <= at && at < t.end)
  if (trigger) return trigger.event.id
  let best: Marks['mentions'][number] | null = null
  for (const m of marks.mentions) {
    if (m.start > at) break
    if (at < m.end && (!best || m.end - m.start < best.end - best.start)) best = m
  }
  return best?.event ?? null
}

/** One paragraph: triggers underlined in their hue, what is selected lit, its time expression dotted. */
export function paragraph(
  text: string,
  p: Paragraph,
  marks: Marks,
  selected: PageEvent | null,
  plain = false,
): Child[] {
  const within = <R extends Range>(ranges: readonly R[]) => ranges.filter((r) => r.start < p.end && r.end > p.start)
  const triggers = within(marks.triggers)
  const lit = selected ? within(selected.mentions) : []
  const mentions = plain ? [] : within(marks.mentions)
  const timexes = plain
    ? within(marks.timexes)
    : within(marks.timexes).filter((t) => lit.some((m) => t.start >= m.start && t.end <= m.end))
  const cuts = new Set([p.start, p.end])
  for (const r of [...triggers, ...lit, ...timexes, ...mentions]) {
    if (r.start > p.start) cuts.add(r.start)
    if (r.end < p.end) cuts.add(r.end)
  }
  const at = [...cuts].sort((a, b) => a - b)
  const out: Child[] = []
  const covers = (r: Range, s: number, e: number) => r.start <= s && r.end >= e
  for (let i = 0; i + 1 < at.length; i++) {
    const [s, e] = [at[i], at[i + 1]]
    let node: Child = text.slice(s, e)
    const trigger = triggers.find((r) => covers(r, s, e))
    const isLit = lit.some((r) => covers(r, s, e))
    if (timexes.some((r) => covers(r, s, e))) node = h('span', { class: 'tx' }, node)
    if (trigger) {
      node = h('u', { class: `g-${groupOf(trigger.event.kind)}` }, node)
      if (isLit && trigger.event === selected) node = h('b', {}, node)
    }
    if (isLit) node = h('mark', { 'data-at': s }, node)
    else if (mentions.some((r) => covers(r, s, e))) node = h('span', { 'data-at': s, class: 'm' }, node)
    out.push(node)
  }
  return out
}

export function articleBody(model: Model, events: readonly PageEvent[], selected: PageEvent | null): El[] {
  const { data, w, state } = model
  const { article, timexes } = data
  if (!article) return []
  const marks = marksOf(events, timexes)
  const parts = paragraphsOf(article.text)
  const ui = { lang: state.lang, dir: state.lang === 'ar' ? 'rtl' : 'ltr' }
  const out: El[] = []
  if (article.publishedAt) out.push(h('p', { class: 'date', ...ui }, dayName(article.publishedAt, model.style)))
  let named = false
  parts.forEach((p, i) => {
    if (p.repeated && !named) {
      named = true
      const rest = parts.slice(i).every((x) => x.repeated)
      out.push(h('p', { class: 'repnote', ...ui }, rest ? w.repeats : w.repeatsOnce))
    }
    out.push(
      h(
        'p',
        { class: p.repeated ? 'rep' : null, 'data-p': i, dir: 'auto' },
        paragraph(article.text, p, marks, selected),
      ),
    )
  })
  if (article.url) {
    const link = h('a', { href: article.url, rel: 'noopener noreferrer nofollow', target: '_blank' }, w.source)
    out.push(h('p', { class: 'date', ...ui }, link))
  }
  return out
}

/** A narrow map of the article: where each event is told, and where the selected one is. */
export function rail(model: Model, events: readonly PageEvent[], selected: PageEvent | null): El {
  const length = Math.max(1, model.data.article?.text.length ?? 1)
  const y = (at: number) => Number(((at / length) * 1000).toFixed(1))
  // One path a group: hundreds of events are as many elements otherwise.
  const paths = new Map<string, string>()
  for (const e of events.slice(0, 400))
    for (const m of e.mentions) {
      const group = groupOf(e.kind)
      paths.set(group, `${paths.get(group) ?? ''}M2 ${y(m.start)}h6v2.5H2z`)
    }
  return h(
    'svg',
    { class: 'rail', viewBox: '0 0 10 1000', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    h('rect', { class: 'v', x: 0, width: 10, y: 0, height: 0 }),
    [...paths].map(([group, d]) => h('path', { class: `g-${group}`, d })),
    selected?.mentions.map((m) =>
      h('rect', { class: 'at', x: 0, width: 10, height: 8, y: Math.max(0, y(m.start) - 3) }),
    ),
  )
}

export function places(model: Model, selected: PageEvent | null, place: number): El | null {
  const { w, digits } = model
  if (!selected) return null
  const n = selected.mentions.length
  return h(
    'span',
    { class: 'walk' },
    h('span', {}, w.place(numeral(place + 1, digits), numeral(n, digits))),
    n > 1 &&
      h('button', { type: 'button', class: 'ico', 'data-act': 'place-up', 'aria-label': w.previousPlace }, icon('up')),
    n > 1 &&
      h('button', { type: 'button', class: 'ico', 'data-act': 'place-down', 'aria-label': w.nextPlace }, icon('down')),
  )
}
