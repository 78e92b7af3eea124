import { ExtractQuery, isOn } from '../../contract/query.ts'
import { readArticle } from '../article-input.ts'
import { operation } from '../operation.ts'

export const extractText = operation({
  method: 'post',
  path: '/api/extract',
  summary: 'Reads an article: its temporal expressions and events',
  description: 'Nothing is stored. With `text/plain` the body is the article, and the query string says the rest.',
  query: ExtractQuery,
  body: { 'application/json': 'ArticleInput', 'text/plain': null },
  limit: 'work',
  answers: { 200: { description: 'What the article tells', content: { 'application/json': 'Extraction' } } },
  async handle(c, { trace, ...query }) {
    const { text, ...options } = await readArticle(c, query)
    // Late, as in `ingest`.
    const { extract } = await import('../../extract.ts')
    c.header('cache-control', 'no-store')
    return c.json(extract(text, { ...options, trace: isOn(trace) }))
  },
})
