import { styleText } from 'node:util'
import type { EventTime, Extraction } from '../contract/event.ts'
import { stretchOf, writeDay } from '../exports/days.ts'
import { line } from '../exports/escape.ts'

type Style = Parameters<typeof styleText>[0]

/** The date to the unit that is known; an open end as EDTF has it. */
function when(time: EventTime): string {
  const stretch = stretchOf(time)
  if (!stretch) return '—'
  const { from, to, grain } = stretch
  const [first, last] = [from ? writeDay(from, grain) : '..', to ? writeDay(to, grain) : '..']
  return first === last ? first : `${first}/${last}`
}

/** The events of an article, a line each; titles stand last, so that the columns hold in any direction. */
export function table(name: string, { document, events }: Extraction, colour: boolean): string {
  const style = (how: Style, s: string) => (colour ? styleText(how, s, { validateStream: false }) : s)
  const rows = events.map((e) => [when(e.time), e.kind, e.factuality])
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => row[i].length)))
  const published = document.publishedAt ? `  ${document.publishedAt}` : ''
  const head = `${style('bold', line(document.title ?? name))}${style('dim', published)}`
  const lines = events.map((e, i) => {
    const [date, kind, factuality] = rows[i].map((cell, k) => cell.padEnd(widths[k]))
    const source = e.source ? style('dim', `  ← ${line(e.source.text)}`) : ''
    return `${style('cyan', date)}  ${kind}  ${style('dim', factuality)}  ${line(e.title)}${source}`
  })
  return `${[head, ...(lines.length > 0 ? lines : ['—'])].join('\n')}\n`
}
