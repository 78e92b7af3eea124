import type { View } from './app.ts'
import type { TimelineView } from './draw/index.ts'

/** What the drawing is told of the page. */
export function timelineView({ model, lit }: View, embed: boolean): TimelineView {
  const { state, data, dir, digits } = model
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
  }
}
