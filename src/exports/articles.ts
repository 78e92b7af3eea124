import type { ArticleSummary } from '../contract/article.ts'
import type { ExportContext } from './types.ts'

/** Articles remembered at a time: in the order of time the same few come again and again. */
const KEPT = 200

/** The articles of the events, each asked for once while it is in use. */
export function articlesOf({ article }: ExportContext): (id: string) => Promise<ArticleSummary | null> {
  const kept = new Map<string, Promise<ArticleSummary | null>>()
  return (id) => {
    const known = kept.get(id) ?? article(id)
    kept.delete(id)
    kept.set(id, known)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
    return known
  }
}

/** The page of an article, and of an event in it; a name where there is no service that could show them. */
export const pageOf = ({ origin }: ExportContext, article: string, event?: string) =>
  origin
    ? `${origin}/?${new URLSearchParams(event ? { article, event } : { article })}`
    : `urn:tarikh:${encodeURIComponent(event ?? article)}`

/** The moment of a publication, for formats that ask for one (RFC 3339); a day is its first moment. */
export function instantOf(publishedAt: string | null | undefined): string | null {
  if (!publishedAt) return null
  const date = new Date(publishedAt)
  return Number.isNaN(date.getTime()) ? null : `${date.toISOString().slice(0, 19)}Z`
}
