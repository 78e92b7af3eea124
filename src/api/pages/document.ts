import type { Model } from '../../views/model.ts'
import { type Child, type El, h, toHtml } from '../../views/tree.ts'

interface DocumentOptions {
  title: string
  description: string
  /** What the page's script starts from. */
  boot?: unknown
  script: string
  rootClass?: string
  /** Id of the article that `/` opens. */
  home?: string
}

/**
 * The first view is set in every face, each in a file for Arabic and one for Latin letters and digits. One that comes
 * after the words that wait for it may break their lines elsewhere, and all below would move.
 */
const FACES = ['naskh-700', 'naskh-400', 'sans-400', 'sans-500', 'sans-600'].flatMap((face) => [face, `${face}-latin`])

/** JSON that cannot end its script element early. */
const inert = (value: unknown) =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A whole HTML document around a body. */
export function htmlDocument(
  { state }: Model,
  body: Child,
  { title, description, boot, script, rootClass, home }: DocumentOptions,
): string {
  const head: El = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, title),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'color-scheme', content: state.theme === 'auto' ? 'light dark' : state.theme }),
    home && h('meta', { name: 'tarikh-home', content: home }),
    FACES.map((name) =>
      h('link', {
        rel: 'preload',
        href: `/fonts/${name}.woff2`,
        as: 'font',
        type: 'font/woff2',
        crossorigin: 'anonymous',
      }),
    ),
    h('link', { rel: 'stylesheet', href: '/style.css' }),
    h('noscript', {}, h('link', { rel: 'stylesheet', href: '/noscript.css' })),
    h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    h('script', { type: 'module', src: script }),
  )
  const open = `<html lang="${state.lang}" dir="${state.lang === 'ar' ? 'rtl' : 'ltr'}" data-theme="${state.theme}"${rootClass ? ` class="${rootClass}"` : ''}>`
  const data = boot === undefined ? '' : `<script type="application/json" id="boot">${inert(boot)}</script>`
  return `<!doctype html>\n${open}${toHtml(head)}<body>${toHtml(body)}${data}</body></html>\n`
}
