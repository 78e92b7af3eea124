import { Hono } from 'hono/tiny'
import { dekOf } from '../../views/explain.ts'
import { type CallApi, loadPage } from '../../views/load.ts'
import { headlineOf, modelOf, type PageData } from '../../views/model.ts'
import { embedBody, pageBody } from '../../views/page.ts'
import { isFiltered, readState, type State, urlOf } from '../../views/state.ts'
import type { App, AppContext } from '../context.ts'
import { htmlDocument } from './document.ts'
import { pageHeaders } from './security.ts'

/** Events in one page of the list that needs no JavaScript. */
const LISTED = 200

const statusOf = ({ problem }: PageData) => (problem === 'missing' ? 404 : problem === 'unavailable' ? 503 : 200)

function withCursor(state: State, cursor: string | null): string {
  const url = urlOf(state)
  return cursor ? `${url}${url.includes('?') ? '&' : '?'}after=${encodeURIComponent(cursor)}` : url
}

/**
 * The pages that people see. They ask the API in the same process, so that a page shows what the API answers and
 * nothing else; everything that is no page is a file of public/.
 */
export function pages(api: Hono<App>): Hono<App> {
  const app = new Hono<App>()
  const render = async (c: AppContext, embed: boolean) => {
    const url = new URL(c.req.url)
    const asked = readState(url.searchParams)
    const cursor = url.searchParams.get('after')
    const caller = c.req.header('cf-connecting-ip')
    const headers = caller ? { 'cf-connecting-ip': caller } : undefined
    const call: CallApi = async (path) => api.request(new URL(path, url.origin).href, { headers }, c.env)
    const data = await loadPage(call, asked, { limit: LISTED, cursor, filtered: true, home: c.env.HOME_ARTICLE })
    // A first page of all events starts the script off; a later one, or a filtered one, is for reading alone.
    const model = modelOf(asked, data)
    const title = headlineOf(model)
    const name = asked.lang === 'en' ? 'Tarikh' : model.w.name
    const body = embed
      ? embedBody(model)
      : pageBody(model, {
          nextUrl: data.next && withCursor(asked, data.next),
          firstUrl: cursor ? withCursor(asked, null) : null,
        })
    const html = htmlDocument(model, body, {
      title: `${title} · ${name}`,
      description: data.events.length ? dekOf(data.events, data.article, model.style) : model.w.tagline,
      boot: cursor || (asked.article === 'all' && isFiltered(asked)) ? undefined : data,
      script: embed ? '/embed.js' : '/main.js',
      rootClass: embed ? 'embed' : undefined,
      home: c.env.HOME_ARTICLE,
    })
    return c.body(html, statusOf(data), pageHeaders(embed))
  }
  app.get('/', (c) => render(c, false))
  app.get('/embed', (c) => render(c, true))
  app.get('*', async (c) => {
    const file = await c.env.ASSETS.fetch(c.req.raw)
    return file.status === 404 ? c.notFound() : file
  })
  return app
}
