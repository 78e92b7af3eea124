import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { DataSet, Timeline } from 'vis-timeline/standalone'

let root

export default {
  draw(host, events) {
    root = host
    const items = events.map((e) => ({
      id: e.id,
      content: e.title,
      start: e.time.from,
      end: e.time.to === e.time.from ? undefined : e.time.to,
    }))
    new Timeline(host, new DataSet(items), { rtl: true, height: '640px' })
  },
  target: () => root.querySelector('.vis-center'),
  labels: () => [...root.querySelectorAll('.vis-item-content')],
  keyboard: () => root.querySelectorAll('.vis-item [tabindex="0"], .vis-item[tabindex="0"]').length,
}
