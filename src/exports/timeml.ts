import type { StoredArticle, StoredEvent } from '../contract/article.ts'
import type { Timex } from '../contract/event.ts'
import { groupOf } from '../contract/kinds.ts'
import { xml } from './escape.ts'

/**
 * An article as TimeML 1.2.1 (ISO 24617-1): its text with TIMEX3 and EVENT in place, a MAKEINSTANCE for each event, and
 * TLINKs to the time that dates it and to the document's creation time, where the dates alone decide the relation.
 * Tags of TimeML do not nest: of two that overlap the later is written empty, and its comment says where it belongs.
 */

type Article = Pick<StoredArticle, 'article' | 'timexes' | 'events'>
type Attributes = Record<string, string | null | undefined>

const DCT = 't0'

const tag = (name: string, attributes: Attributes, content?: string) => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${xml(value as string)}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

interface Mark {
  start: number
  end: number
  name: 'EVENT' | 'TIMEX3'
  attributes: Attributes
}

const timexMark = ({ id, start, end, type, value, mod, basis }: Timex): Mark => ({
  start,
  end,
  name: 'TIMEX3',
  attributes: { tid: id, type, value, mod, temporalFunction: String(basis === 'relative'), functionInDocument: 'NONE' },
})

function classOf({ kind }: StoredEvent): string {
  if (kind === 'appeal') return 'I_ACTION'
  return groupOf(kind) === 'speech' ? 'REPORTING' : 'OCCURRENCE'
}

/** One EVENT for each trigger; events that share a trigger are instances of it. */
function eventMarks(events: StoredEvent[]) {
  const marks = new Map<string, Mark>()
  const ids = new Map<StoredEvent, string>()
  for (const [i, event] of events.entries()) {
    const { start, end } = event.trigger
    const key = `${start}-${end}`
    const mark = marks.get(key) ?? {
      start,
      end,
      name: 'EVENT' as const,
      attributes: { eid: `e${i + 1}`, class: classOf(event) },
    }
    marks.set(key, mark)
    ids.set(event, mark.attributes.eid as string)
  }
  return { marks: [...marks.values()], ids }
}

/** The text with its tags, in pieces. */
function* inline(text: string, marks: Mark[]): Generator<string> {
  let at = 0
  for (const { start, end, name, attributes } of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) {
      yield tag(name, { ...attributes, comment: `${start}-${end}` })
      continue
    }
    yield xml(text.slice(at, start)) + tag(name, attributes, xml(text.slice(start, end)))
    at = end
  }
  yield xml(text.slice(at))
}

const instance = (event: StoredEvent, eiid: string, eventID: string) =>
  tag('MAKEINSTANCE', {
    eventID,
    eiid,
    tense: event.factuality === 'planned' ? 'FUTURE' : 'NONE',
    aspect: 'NONE',
    polarity: event.factuality === 'denied' ? 'NEG' : 'POS',
    pos: 'OTHER',
    modality: event.factuality === 'possible' ? 'POSSIBLE' : null,
  })

/** How an event lies to a day; null where its dates leave it open. Days before the common era sort below all others. */
export function relationTo(day: string, { from, to }: StoredEvent['time']): string | null {
  if (to !== null && compare(to, day) < 0) return 'BEFORE'
  if (from !== null && compare(from, day) > 0) return 'AFTER'
  return from === day && to === day ? 'IS_INCLUDED' : null
}

function compare(a: string, b: string): number {
  const key = (s: string) => Number(s.slice(0, -6)) * 10_000 + Number(s.slice(-5).replace('-', ''))
  return key(a) - key(b)
}

export async function* timeml({ article, timexes, events }: Article): AsyncGenerator<string> {
  const { marks, ids } = eventMarks(events)
  const day = article.publishedAt?.slice(0, 10) ?? null
  const creation = {
    tid: DCT,
    type: 'DATE',
    value: day ?? 'XXXX-XX-XX',
    functionInDocument: 'CREATION_TIME',
    temporalFunction: 'false',
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
  yield `${tag('DOCID', {}, xml(article.id))}\n${tag('DCT', {}, tag('TIMEX3', creation, day ?? ''))}\n`
  if (article.title !== null) yield `${tag('TITLE', {}, xml(article.title))}\n`
  yield '<TEXT>'
  yield* inline(article.text, [...timexes.map(timexMark), ...marks])
  yield '</TEXT>\n'
  for (const [i, event] of events.entries()) yield `${instance(event, `ei${i + 1}`, ids.get(event) as string)}\n`
  let links = 0
  const link = (i: number, relType: string, relatedToTime: string) =>
    `${tag('TLINK', { lid: `l${++links}`, relType, eventInstanceID: `ei${i + 1}`, relatedToTime })}\n`
  for (const [i, { time }] of events.entries()) {
    const relation = day === null ? null : relationTo(day, time)
    if (relation) yield link(i, relation, DCT)
    if (time.timex !== null) yield link(i, 'IS_INCLUDED', time.timex)
  }
  yield '</TimeML>\n'
}
