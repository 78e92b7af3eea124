import type { StoredEvent } from '../contract/article.ts'
import { layout } from '../layout/index.ts'
import { approximate } from '../layout/measure.ts'
import { renderSVG } from '../layout/svg.ts'
import { LIGHT } from '../layout/tokens.ts'

/** The timeline of these events as an SVG file, the drawing of the page at the width of a desk. */
export function svg(events: StoredEvent[], published: string | null, title: string | null): string {
  const drawing = layout(events, {
    width: 1280,
    height: 620,
    lang: 'ar',
    dir: 'rtl',
    scale: 'readable',
    months: 'egypt',
    digits: 'latn',
    domain: null,
    selected: null,
    published,
    measure: approximate,
  })
  return renderSVG(drawing, LIGHT, { title: title ?? undefined })
}
