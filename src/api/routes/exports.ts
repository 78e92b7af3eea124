import type { ArticleSummary, StoredEvent } from '../../contract/article.ts'
import { CsvQuery, EventQuery, isOn, limitOf } from '../../contract/query.ts'
import { FORMATS, type Format } from '../../exports/index.ts'
import type { EventFilter, Store } from '../../store/port.ts'
import { storeOf } from '../context.ts'
import { Cursors } from '../cursor.ts'
import { checkFilters } from '../filters.ts'
import { type Operation, operation } from '../operation.ts'
import { streamOf } from '../stream.ts'

/** Events read at a time while a selection streams. */
const PAGE = 500

interface Stretch {
  after?: string
  /** How many at most; all where it is not given. */
  limit?: number
}

/**
 * The selection, and the articles of its events, both a page at a time: so many queries are all that a call may make. The
 * first page is read before anything is answered, so that a failure has a status.
 */
async function selection(store: Store, filter: EventFilter, { after, limit }: Stretch) {
  const left = limit ?? Number.POSITIVE_INFINITY
  const read = (position: string | undefined, most: number) =>
    store.events(filter, { after: position, limit: Math.min(PAGE, most), count: false })
  let page = await read(after, left)
  let articles: Promise<Map<string, ArticleSummary>> | undefined
  const events = async function* (): AsyncGenerator<StoredEvent> {
    for (let given = 0; ; ) {
      yield* page.items
      given += page.items.length
      if (page.next === null || given >= left) return
      page = await read(page.next, left - given)
      articles = undefined
    }
  }
  const article = async (id: string) => {
    articles ??= store.summaries([...new Set(page.items.map((event) => event.article))])
    return (await articles).get(id) ?? null
  }
  return { events: events(), article }
}

const describeFormat = (ending: string, { type, write }: Format): Operation =>
  operation({
    method: 'get',
    path: `/api/events.${ending}`,
    query: ending === 'csv' ? CsvQuery : (EventQuery as typeof CsvQuery),
    limit: 'read',
    conditional: 'data',
    async handle(c, { limit, cursor, bom, ...filter }) {
      checkFilters(filter)
      const store = storeOf(c)
      const after =
        cursor === undefined
          ? undefined
          : await new Cursors(c.env.INGEST_TOKEN).read(cursor, { of: 'events', ...filter })
      const onePage = limit !== undefined || cursor !== undefined
      const { events, article } = await selection(store, filter, { after, limit: onePage ? limitOf(limit) : undefined })
      const context = {
        origin: new URL(c.req.url).origin,
        self: c.req.url,
        title: null,
        article,
        bom: isOn(bom),
      }
      return new Response(streamOf(write(events, context)), { headers: { 'content-type': type } })
    },
  })

export const exportEvents: Operation[] = Object.entries(FORMATS).map(([ending, format]) =>
  describeFormat(ending, format),
)
