import type { ArticleSummary, StoredEvent } from '../contract/article.ts'
import type { EventTime, Span } from '../contract/event.ts'
import { pageOf } from './articles.ts'
import { clockOf, stretchOf, writeDay } from './days.ts'
import { json, webAddress } from './escape.ts'
import type { EventExport, ExportContext } from './types.ts'
import { account } from './words.ts'

/**
 * JSON-LD in the words of schema.org: an Event each, `subjectOf` its NewsArticle. A date is written to the unit that is
 * known (ISO 8601: 2013, 2013-09), and an end that is open is left out. An article stands with each of its events, so
 * that nothing has to be remembered; a processor merges them by their address.
 */

function datesOf(time: EventTime): object {
  const stretch = stretchOf(time)
  if (!stretch) return {}
  if (clockOf(time.edtf)) return { startDate: time.edtf }
  const { from, to, grain } = stretch
  return {
    ...(from ? { startDate: writeDay(from, grain) } : {}),
    ...(to ? { endDate: writeDay(to, grain) } : {}),
  }
}

const named = (span: Span | null, type = 'Thing') => (span ? { '@type': type, name: span.text } : undefined)

const newsArticle = (id: string, article: ArticleSummary | null, context: ExportContext) => ({
  '@type': 'NewsArticle',
  '@id': pageOf(context, id),
  inLanguage: 'ar',
  headline: article?.title ?? undefined,
  datePublished: article?.publishedAt ?? undefined,
  url: webAddress(article?.url) ?? undefined,
})

function node(event: StoredEvent, article: ArticleSummary | null, context: ExportContext): object {
  const about = [named(event.actor), named(event.target)].filter((it) => it !== undefined)
  return {
    '@type': 'Event',
    '@id': pageOf(context, event.article, event.id),
    identifier: event.id,
    name: event.title,
    description: account(event).join('\n'),
    ...datesOf(event.time),
    keywords: [event.kind, event.factuality],
    about: about.length > 0 ? about : undefined,
    location: named(event.place, 'Place'),
    subjectOf: newsArticle(event.article, article, context),
  }
}

export const jsonld: EventExport = async function* (events, context) {
  yield '{"@context":"https://schema.org","@graph":['
  let first = true
  for await (const event of events) {
    yield (first ? '\n' : ',\n') + json(node(event, await context.article(event.article), context))
    first = false
  }
  yield '\n]}\n'
}
