import type { ArticlePage, StoredArticle } from '../../contract/article.ts'
import { ArticleQuery, IngestQuery, limitOf, NoQuery } from '../../contract/query.ts'
import { timeml } from '../../exports/index.ts'
import { ingest } from '../../ingest/ingest.ts'
import type { ArticlePosition, Store } from '../../store/port.ts'
import { readArticle } from '../article-input.ts'
import { mediaType } from '../body.ts'
import { storeOf } from '../context.ts'
import { Cursors } from '../cursor.ts'
import { checkFilters } from '../filters.ts'
import { operation } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import { streamOf } from '../stream.ts'
import { storeLines } from './bulk.ts'

const notStored = (id: string) => new HttpProblem(404, `No article ${id} is stored.`)

async function storedArticle(store: Store, id: string): Promise<StoredArticle> {
  const article = await store.article(id)
  if (!article) throw notStored(id)
  return article
}

const writePosition = ({ score, key }: ArticlePosition) => `${score}.${key}`
function readPosition(text: string): ArticlePosition {
  const [score, key] = text.split('.')
  return { score: Number(score), key }
}

export const listArticles = operation({
  method: 'get',
  path: '/api/articles',
  query: ArticleQuery,
  limit: 'read',
  conditional: 'data',
  async handle(c, { q, limit, cursor }) {
    checkFilters({ q })
    const cursors = new Cursors(c.env.INGEST_TOKEN)
    const selection = { of: 'articles', q }
    const after = cursor === undefined ? undefined : readPosition(await cursors.read(cursor, selection))
    const { items, next, total, totalIsExact } = await storeOf(c).articles(q, { limit: limitOf(limit), after })
    return c.json({
      articles: items,
      next: next && (await cursors.write(writePosition(next), selection)),
      total,
      totalIsExact,
    } satisfies ArticlePage)
  },
})

export const getArticle = operation({
  method: 'get',
  path: '/api/articles/{id}',
  query: NoQuery,
  limit: 'read',
  conditional: 'data',
  handle: async (c) => c.json(await storedArticle(storeOf(c), c.req.param('id') ?? '')),
})

export const getTimeML = operation({
  method: 'get',
  path: '/api/articles/{id}.tml',
  query: NoQuery,
  limit: 'read',
  conditional: 'data',
  async handle(c) {
    const id = (c.req.param('id') ?? '').replace(/\.tml$/, '')
    const article = await storedArticle(storeOf(c), id)
    return new Response(streamOf(timeml(article)), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
  },
})

export const postArticle = operation({
  method: 'post',
  path: '/api/articles',
  query: IngestQuery,
  writes: true,
  limit: 'work',
  async handle(c, query) {
    if (mediaType(c.req.header('content-type')).type === 'application/x-ndjson') return storeLines(c, query)
    const store = storeOf(c)
    const article = await readArticle(c, query, 'application/json, text/plain or application/x-ndjson')
    const { id, created } = await ingest(store, article)
    c.header('location', `/api/articles/${id}`)
    c.header('cache-control', 'no-store')
    return c.json(await storedArticle(store, id), created ? 201 : 200)
  },
})

export const deleteArticle = operation({
  method: 'delete',
  path: '/api/articles/{id}',
  query: NoQuery,
  writes: true,
  limit: 'work',
  async handle(c) {
    const id = c.req.param('id') ?? ''
    if (!(await storeOf(c).remove(id))) throw notStored(id)
    return c.body(null, 204)
  },
})
