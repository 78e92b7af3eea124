import { NoQuery } from '../../contract/query.ts'
import { storeOf } from '../context.ts'
import { operation } from '../operation.ts'
import { HttpProblem } from '../problem.ts'

/** The articles that were waited for and have come; a Worker that has been ready stays so. */
let arrived = ''

export const health = operation({
  method: 'get',
  path: '/api/health',
  query: NoQuery,
  async handle(c) {
    const awaited = c.env.AWAIT_ARTICLES ?? ''
    if (awaited !== '' && awaited !== arrived) {
      const ids = awaited.split(',')
      const known = await storeOf(c).known(ids)
      if (known < ids.length)
        throw new HttpProblem(503, `${known} of the ${ids.length} articles awaited are stored.`, {
          headers: { 'retry-after': '1' },
        })
      arrived = awaited
    }
    c.header('cache-control', 'no-store')
    return c.json({ status: 'ok' })
  },
})
