/** The service, and beside it a bare route to compare with. */
import { Hono } from 'hono'
import { app } from '../src/api/app.ts'

const bare = new Hono()
bare.get('/bare', (c) => c.json({ status: 'ok' }))
bare.post('/bare', async (c) => c.json({ length: (await c.req.json<{ text: string }>()).text.length }))

export default {
  fetch: (request: Request, env: never, context: ExecutionContext) =>
    new URL(request.url).pathname === '/bare' ? bare.fetch(request, env, context) : app.fetch(request, env, context),
}
