import { type Context, Hono } from 'hono'
import { dekOf } from '../../views/explain.ts'
import { type CallApi, loadPage } from '../../views/load.ts'
import { headlineOf, modelOf, type PageData } from '../../views/model.ts'
import { embedBody, pageBody } from '../../views/page.ts'
import { isFiltered, readState, type State, urlOf } from '../../views/state.ts'
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
 * The pages that people see. `call` reaches the API in the same process, so that a page shows what the API answers and
 * nothing else.
 */
export function pages(call: (c: Context, path: string) => Promise<Response>): Hono {
  const app = new Hono()
  const render = async (c: Context, embed: boolean) => {
    const url = new URL(c.req.url)
    const asked = readState(url.searchParams)
    const cursor = url.searchParams.get('after')
    const api: CallApi = (path) => call(c, path)
    const data = await loadPage(api, asked, { limit: LISTED, cursor, filtered: true })
    // A first page of all events starts the script off; a later one, or a filtered one, is for reading alone.
    const model = modelOf(asked, data)
    const title = headlineOf(model)
    const name = asked.lang === 'en' ? 'Tarikh' : model.w.name
    const body = embed
      ? embedBody(model)
      : pageBody(model, { nextUrl: data.next && withCursor(asked, data.next), firstUrl: cursor ? withCursor(asked, null) : null })
    const html = htmlDocument(model, body, {
      title: `${title} · ${name}`,
      description: data.events.length ? dekOf(data.events, data.article, model.style) : model.w.tagline,
      boot: cursor || (asked.article === 'all' && isFiltered(asked)) ? undefined : data,
      script: embed ? '/embed.js' : '/main.js',
      rootClass: embed ? 'embed' : undefined,
    })
    return c.body(html, statusOf(data), pageHeaders(embed))
  }
  app.get('/', (c) => render(c, false))
  app.get('/embed', (c) => render(c, true))
  return app
}
