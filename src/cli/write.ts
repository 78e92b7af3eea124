import type { ArticleSummary, StoredEvent } from '../contract/article.ts'
import type { Extraction } from '../contract/event.ts'
import { FORMATS, timeml } from '../exports/index.ts'
import { ENDINGS, type Options } from './options.ts'
import { svg } from './svg.ts'
import { table } from './table.ts'

/** An article that was read. */
export interface Read {
  file: string
  text: string
  extraction: Extraction
}

/** Its events with ids of their own among several files. */
const eventsOf = ({ file, extraction }: Read): StoredEvent[] =>
  extraction.events.map((event) => ({ ...event, id: `${file}-${event.id}`, article: file }))

const summaryOf = ({ file, extraction: { document, events } }: Read): ArticleSummary => ({
  id: file,
  title: document.title,
  url: document.url,
  publishedAt: document.publishedAt,
  digest: document.digest,
  events: events.length,
})

/** A format that the service has too. */
async function* exported(articles: AsyncIterable<Read>, ending: string, bom: boolean): AsyncGenerator<string> {
  let current: ArticleSummary | null = null
  const events = async function* () {
    for await (const read of articles) {
      current = summaryOf(read)
      yield* eventsOf(read)
    }
  }
  yield* FORMATS[ending].write(events(), {
    origin: '',
    self: 'urn:tarikh:events',
    title: null,
    article: async (id) => (current?.id === id ? current : null),
    bom,
  })
}

async function* jsonOf(articles: AsyncIterable<Read>, many: boolean): AsyncGenerator<string> {
  let first = true
  for await (const { file, extraction } of articles) {
    if (!many) {
      yield `${JSON.stringify(extraction, null, 2)}\n`
      continue
    }
    yield `${first ? '[' : ','}\n${JSON.stringify({ file, ...extraction })}`
    first = false
  }
  if (many) yield first ? '[]\n' : '\n]\n'
}

async function* svgOf(articles: AsyncIterable<Read>): AsyncGenerator<string> {
  const events: StoredEvent[] = []
  const documents: Extraction['document'][] = []
  for await (const read of articles) {
    events.push(...eventsOf(read))
    documents.push(read.extraction.document)
  }
  const [only] = documents.length === 1 ? documents : []
  yield svg(events, only?.publishedAt ?? null, only?.title ?? null)
}

async function* tableOf(articles: AsyncIterable<Read>, colour: boolean): AsyncGenerator<string> {
  let first = true
  for await (const { file, extraction } of articles) {
    yield (first ? '' : '\n') + table(file, extraction, colour)
    first = false
  }
}

async function* timemlOf(articles: AsyncIterable<Read>): AsyncGenerator<string> {
  for await (const read of articles) {
    const { document, timexes } = read.extraction
    yield* timeml({ article: { id: read.file, ...document, text: read.text }, timexes, events: eventsOf(read) })
  }
}

/** The articles in the format asked for, in pieces. `many` says that there may be more than one. */
export function write(
  articles: AsyncIterable<Read>,
  { format, bom }: Pick<Options, 'format' | 'bom'>,
  { many, colour }: { many: boolean; colour: boolean },
): AsyncIterable<string> {
  switch (format) {
    case 'json':
      return jsonOf(articles, many)
    case 'table':
      return tableOf(articles, colour)
    case 'svg':
      return svgOf(articles)
    case 'tml':
      return timemlOf(articles)
    default:
      return exported(articles, ENDINGS[format], bom)
  }
}
