import type { Words } from '../views/words/index.ts'

/** The most that the API stores of a text, in bytes of UTF-8. */
const MOST = 256 * 1024

/** Stores an article; what keeps it out is told in words. */
export async function saveArticle(
  text: string,
  publishedAt: string | null,
  token: string,
  w: Words,
): Promise<{ id: string } | { refused: string }> {
  if (new TextEncoder().encode(text).length > MOST) return { refused: w.ownTooLong }
  try {
    const response = await fetch('/api/articles', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ text, publishedAt }),
    })
    const body = await response.json()
    if (response.ok) return { id: body.article.id }
    const more = body.errors?.map((e: { detail: string }) => e.detail).join('; ')
    return { refused: [body.title, body.detail, more].filter(Boolean).join(': ') }
  } catch {
    return { refused: w.errorOffline }
  }
}
