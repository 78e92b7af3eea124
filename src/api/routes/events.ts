import type { EventPage } from '../../contract/article.ts'
import { EventQuery, limitOf } from '../../contract/query.ts'
import { storeOf } from '../context.ts'
import { Cursors } from '../cursor.ts'
import { checkFilters } from '../filters.ts'
import { operation } from '../operation.ts'

export const listEvents = operation({
  method: 'get',
  path: '/api/events',
  query: EventQuery,
  limit: 'read',
  conditional: 'data',
  async handle(c, { limit, cursor, ...filter }) {
    checkFilters(filter)
    const cursors = new Cursors(c.env.INGEST_TOKEN)
    const selection = { of: 'events', ...filter }
    const after = cursor === undefined ? undefined : await cursors.read(cursor, selection)
    const { items, next, total, totalIsExact } = await storeOf(c).events(filter, { limit: limitOf(limit), after })
    return c.json({
      events: items,
      next: next && (await cursors.write(next, selection)),
      total,
      totalIsExact,
    } satisfies EventPage)
  },
})
