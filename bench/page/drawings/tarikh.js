import { createTimeline } from '../../../src/page/draw/index.ts'

const plot = Object.assign(document.createElement('div'), { style: 'height: 640px' })
const overview = document.createElement('div')
const view = {
  lang: 'ar',
  dir: 'rtl',
  scale: 'readable',
  months: 'egypt',
  digits: 'latn',
  selected: null,
  domain: null,
  published: null,
  lit: null,
  embed: false,
}

export default {
  draw(host, events) {
    host.append(plot, overview)
    const reached = new Set()
    this.reached = reached
    this.timeline = createTimeline({ plot, overview }, { onSelect() {}, onView() {}, onFocus: (id) => reached.add(id) })
    this.timeline.update(events, view)
  },
  target: () => plot.firstElementChild,
  labels: () => [...plot.querySelectorAll('g > text[fill="var(--ink)"]:not([font-weight="600"])')],
  keyboard(events) {
    for (let i = 0; i < events.length; i++) this.timeline.key(new KeyboardEvent('keydown', { key: 'ArrowLeft' }))
    return this.reached.size
  },
}
