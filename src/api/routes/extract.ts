import { ExtractQuery, isOn } from '../../contract/query.ts'
import { extract } from '../../ingest/extract.ts'
import { readArticle } from '../article-input.ts'
import { operation } from '../operation.ts'

export const extractText = operation({
  method: 'post',
  path: '/api/extract',
  query: ExtractQuery,
  limit: 'work',
  async handle(c, { trace, ...query }) {
    const { text, ...options } = await readArticle(c, query)
    c.header('cache-control', 'no-store')
    return c.json(await extract(text, { ...options, trace: isOn(trace) }))
  },
})
