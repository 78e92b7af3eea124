import '@knight-lab/timelinejs/dist/css/timeline.css'
import '@knight-lab/timelinejs/dist/js/timeline.js'

const dateOf = (text) => {
  const [year, month, day] = text.split('-').map(Number)
  return { year, month, day }
}
let root

export default {
  draw(host, events) {
    root = host
    host.id = 'timelinejs'
    host.style.height = '640px'
    new globalThis.TL.Timeline(host, {
      events: events.map((e) => ({ unique_id: e.id, start_date: dateOf(e.time.from), text: { headline: e.title } })),
    })
  },
  target: () => root.querySelector('.tl-menubar-button[title], .tl-menubar button, .tl-menubar-button'),
  click: true,
  labels: () => [...root.querySelectorAll('.tl-timemarker .tl-headline')],
  keyboard: () =>
    root.querySelectorAll('.tl-timemarker[tabindex="0"], .tl-timemarker a[href], .tl-timemarker button').length,
}
