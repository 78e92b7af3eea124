import { Hono } from 'hono/tiny'
import { authorize } from './auth.ts'
import { type App, type AppContext, storeOf } from './context.ts'
import { CACHE_CONTROL, etagOf, matches } from './etag.ts'
import { limit } from './limit.ts'
import { handler, type Operation, routePath } from './operation.ts'
import { operations } from './operations.ts'
import { pages } from './pages/index.ts'
import { HttpProblem, problemOf } from './problem.ts'

export type { Env } from './context.ts'

/** What every answer of the API carries: it is data, for no page to run or frame. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function onError(error: Error): Response {
  const problem = problemOf(error)
  // What we answer on purpose is no news; what we did not foresee is.
  if (!(error instanceof HttpProblem)) console.error(error.name, error.message, error.stack)
  return problem.response()
}

/** The methods of a path, with those that come along. */
function methodsOf(path: string): string {
  const own = operations.filter((it) => it.path === path).map((it) => it.method.toUpperCase())
  return [...own.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name])), 'OPTIONS'].join(', ')
}

const NOT_MODIFIED = () => new Response(null, { status: 304 })

function mount(app: Hono<App>, it: Operation): void {
  const handle = handler(it)
  app.on(it.method, routePath(it.path), async (c, next) => {
    await limit(c, it.limit)
    if (it.writes) await authorize(c)
    if (!it.conditional) return handle(c, next)
    const etag = await etagOf(c.req.url, it.conditional === 'data' ? await storeOf(c).revision() : '')
    const known = c.req.header('if-none-match')
    // A wildcard holds for what is there, which only the handler knows.
    const answer = known !== '*' && matches(known, etag) ? NOT_MODIFIED() : await handle(c, next)
    if (!(answer instanceof Response)) return answer
    answer.headers.set('etag', etag)
    answer.headers.set('cache-control', CACHE_CONTROL)
    return known === '*' ? new Response(null, { status: 304, headers: answer.headers }) : answer
  })
}

/** What the scripts of other origins may do: read, and ask whether what they have is still so. */
const READING = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': 'If-None-Match' }

function answerOtherMethods(app: Hono<App>, path: string): void {
  const allow = methodsOf(path)
  app.options(routePath(path), (c) => c.body(null, 204, { allow, ...(allow.includes('GET') ? READING : {}) }))
  app.all(routePath(path), (c) => {
    throw new HttpProblem(405, `${c.req.method} is not for this address; ${allow} are.`, { headers: { allow } })
  })
}

export const app = new Hono<App>()
app.onError(onError)
app.notFound((c: AppContext) => new HttpProblem(404, `There is nothing at ${c.req.path}.`).response())
app.use('/api/*', async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  // Anyone may read; writing takes a token, which no browser sends by itself.
  c.res.headers.set('access-control-allow-origin', '*')
  c.res.headers.set('access-control-expose-headers', 'ETag')
})
// The router takes an address with a slash at its end for the one without it, which is another.
app.use('*', async (c, next) => (/.\/$/.test(c.req.path) ? c.notFound() : next()))
// Path by path, so that what is no method of a narrower path does not fall through to a wider one.
for (const path of new Set(operations.map((it) => it.path))) {
  for (const it of operations.filter((other) => other.path === path)) mount(app, it)
  answerOtherMethods(app, path)
}
app.all('/api/*', (c) => c.notFound())
app.route('/', pages(app))
