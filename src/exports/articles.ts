import type { ExportContext } from './types.ts'

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
