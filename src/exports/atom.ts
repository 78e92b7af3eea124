import type { ArticleSummary, StoredEvent } from '../contract/article.ts'
import { instantOf, pageOf } from './articles.ts'
import { line, webAddress, xml } from './escape.ts'
import type { EventExport, ExportContext } from './types.ts'
import { account, CALENDAR_NAME, titleOf } from './words.ts'

/**
 * Atom (RFC 4287), an event an entry. `updated` must be there and is the publication of the article, the one moment
 * known of an entry, or the epoch where there is none; when the event itself was stands in `dcterms:temporal` (EDTF).
 */

const EPOCH = '1970-01-01T00:00:00Z'
const element = (name: string, content: string) => `<${name}>${xml(content)}</${name}>`
const link = (rel: string, href: string | null) => (href ? `<link rel="${rel}" href="${xml(href)}"/>` : '')
const urn = (id: string) => `urn:tarikh:${encodeURIComponent(id)}`

function entry(event: StoredEvent, article: ArticleSummary | null, context: ExportContext): string {
  const updated = instantOf(article?.publishedAt)
  const author = event.source ?? (article?.title ? { text: article.title } : null)
  return [
    '<entry>',
    element('id', urn(event.id)),
    element('title', titleOf(event)),
    element('updated', updated ?? EPOCH),
    updated ? element('published', updated) : '',
    author ? `<author>${element('name', line(author.text) || '?')}</author>` : '',
    link('alternate', webAddress(pageOf(context, event.article, event.id))),
    link('via', webAddress(article?.url)),
    `<category term="${event.kind}"/><category term="${event.factuality}"/>`,
    event.time.edtf === null ? '' : element('dcterms:temporal', event.time.edtf),
    `<summary type="text">${xml(account(event).join('\n'))}</summary>`,
    '</entry>\n',
  ].join('')
}

export const atom: EventExport = async function* (events, context) {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="ar">',
    element('id', context.self),
    element('title', line(context.title ?? CALENDAR_NAME)),
    '<author><name>Tarikh</name></author>',
    link('self', webAddress(context.self)),
    link('alternate', webAddress(`${context.origin}/?article=all`)),
    '\n',
  ].join('')
  let last = EPOCH
  for await (const event of events) {
    const article = await context.article(event.article)
    const updated = instantOf(article?.publishedAt)
    if (updated && updated > last) last = updated
    yield entry(event, article, context)
  }
  // The order of a feed's parts says nothing, and only now is it known what is newest.
  yield `${element('updated', last)}</feed>\n`
}
