import type { Model } from '../views/model.ts'
import { isUndated, type PageEvent } from '../views/select.ts'
import type { View } from './app.ts'
import type { TimelineView } from './draw/types.ts'

/** Under a title of the upright drawing: kind, factuality, who. */
const noteOf = (e: PageEvent, { w }: Model) =>
  [w.kinds[e.kind], w.factualities[e.factuality], (e.source ?? e.actor)?.text].filter(Boolean).join(' · ')

/** What the drawing is told of the page. */
export function timelineView({ model, shown, lit }: View, embed: boolean): TimelineView {
  const { state, data, dir, digits, w } = model
  return {
    lang: state.lang,
    dir,
    scale: state.scale,
    months: state.months,
    digits,
    selected: state.event,
    domain: state.domain,
    published: state.article === 'all' ? null : (data.article?.publishedAt ?? null),
    lit,
    embed,
    axis: shown.some((e) => !isUndated(e)) ? null : data.events,
    label: w.drawing,
    note: (e) => noteOf(e as PageEvent, model),
  }
}
