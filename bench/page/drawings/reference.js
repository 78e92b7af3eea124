/** The least one could do: d3 scales a canvas full of dots and places titles greedily, in the face that ours has. */
import { scaleUtc } from 'd3-scale'
import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'

let canvas

export default {
  draw(host, events) {
    canvas = host.appendChild(Object.assign(document.createElement('canvas'), { width: 1216, height: 640 }))
    const context = canvas.getContext('2d')
    const points = events.map((e) => ({ at: Date.parse(e.time.from), title: e.title, rank: e.salience }))
    const ranked = [...points].sort((a, b) => b.rank - a.rank)
    const base = scaleUtc([points[0].at, points[points.length - 1].at], [1206, 10])
    const paint = (scale) => {
      context.clearRect(0, 0, 1216, 640)
      context.fillStyle = '#2f72ea'
      const columns = new Map()
      for (const p of points) {
        const x = Math.round(scale(p.at) / 7) * 7
        if (x < 0 || x > 1216) continue
        const n = columns.get(x) ?? 0
        columns.set(x, n + 1)
        context.beginPath()
        context.arc(x, 560 - Math.min(60, n) * 7, 3.3, 0, 7)
        context.fill()
      }
      context.fillStyle = '#15181b'
      context.font = '14px "Tarikh Sans", sans-serif'
      const lanes = Array.from({ length: 20 }, () => new Uint8Array(1216))
      let tried = 0
      for (const p of ranked) {
        const x = Math.round(scale(p.at))
        if (x < 0 || x > 1216 || tried++ > 240) continue
        const width = Math.ceil(context.measureText(p.title).width)
        const lane = lanes.findIndex((l) => x - width > 0 && !l.subarray(x - width, x).includes(1))
        if (lane < 0) continue
        lanes[lane].fill(1, x - width, x)
        context.fillText(p.title, x - width, 20 + lane * 20)
      }
      for (const t of scale.ticks(10)) context.fillText(String(t.getUTCFullYear()), scale(t), 600)
    }
    let frame = 0
    select(canvas).call(
      zoom().on('zoom', ({ transform }) => {
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(() => paint(transform.rescaleX(base)))
      }),
    )
    paint(base)
  },
  target: () => canvas,
  labels: () => null,
  keyboard: () => 0,
}
