import lavrov from '../../../data/lavrov.txt'
import { extract } from '../../../src/extract.ts'
import { createTimeline, type TimelineView } from '../../../src/page/draw/index.ts'
import { manyEvents } from './events.ts'

const q = new URLSearchParams(location.search)
const lang = q.get('lang') === 'en' ? 'en' : 'ar'
document.documentElement.dataset.theme = q.get('theme') ?? 'light'
document.body.classList.toggle('upright', innerWidth < 600)
const n = Number(q.get('n') ?? 0)
const published = /^Published: (.*)$/m.exec(lavrov)?.[1] ?? '2015-09-11'
const text = lavrov.slice(lavrov.indexOf('\n\n') + 2)
const own = (globalThis as { EVENTS?: never }).EVENTS
const events = own ?? (n ? manyEvents(n) : extract(text, { publishedAt: published }).events)
let view: TimelineView = {
  lang,
  dir: lang === 'ar' ? 'rtl' : 'ltr',
  scale: q.get('scale') === 'true' ? 'true' : 'readable',
  months: (q.get('months') ?? 'egypt') as never,
  digits: (q.get('digits') ?? 'latn') as never,
  selected: q.get('selected'),
  domain: null,
  published: n ? null : published,
  lit: null,
  embed: false,
}
const timeline = createTimeline(
  { plot: document.getElementById('plot')!, overview: document.getElementById('overview') },
  {
    onSelect(id) {
      view = { ...view, selected: id }
      timeline.update(events as never, view)
    },
    onView(change) {
      view = { ...view, ...change }
      timeline.update(events as never, view)
    },
  },
)
const start = performance.now()
timeline.update(events as never, view)
Object.assign(globalThis, {
  timeline,
  events,
  drawn: performance.now() - start,
  setView(change: Partial<TimelineView>) {
    view = { ...view, ...change }
    timeline.update(events as never, view)
  },
})
