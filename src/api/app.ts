import { Hono } from 'hono'
import { ArticleInput } from '../contract/article.ts'
import { extract } from '../extract.ts'

export interface Env {
  DB: D1Database
  ASSETS: Fetcher
  INGEST_TOKEN?: string
  RATE_LIMIT?: string
}

export const app = new Hono<{ Bindings: Env }>()
app.post('/api/extract', async (c) => {
  const { text, ...options } = ArticleInput.parse(await c.req.json())
  return c.json(extract(text, options))
})
app.get('/api/health', (c) => c.json({ status: 'ok' }))
app.get('*', (c) => c.env.ASSETS.fetch(c.req.raw))
