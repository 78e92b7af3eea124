/** The service, and beside it bare routes to compare with. */
import { Hono } from 'hono'
import { app, type Env } from '../src/api/app.ts'
import { lines } from '../src/ingest/lines.ts'

interface Statement {
  sql: string
  values: (string | number | null)[]
}

async function* pieces(body: ReadableStream<Uint8Array>) {
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) yield piece
}

const bare = new Hono<{ Bindings: Env }>()
bare.get('/bare', (c) => c.json({ status: 'ok' }))
bare.post('/bare', async (c) => c.json({ length: (await c.req.json<{ text: string }>()).text.length }))
/** A batch of statements a line, run as they stand. */
bare.post('/bare/batches', async (c) => {
  let done = 0
  for await (const line of lines(pieces(c.req.raw.body!), 2 ** 26)) {
    if ('tooLong' in line) throw new Error('too long')
    const batch: Statement[] = JSON.parse(new TextDecoder().decode(line.bytes))
    await c.env.DB.batch(batch.map(({ sql, values }) => c.env.DB.prepare(sql).bind(...values)))
    done++
  }
  return c.json({ done })
})

export default {
  fetch: (request: Request, env: Env, context: ExecutionContext) =>
    (new URL(request.url).pathname.startsWith('/bare') ? bare : app).fetch(request, env, context),
}
