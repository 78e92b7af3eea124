/** Articles as files: the text alone, or header lines `Key: value` (Id, Title, Published, Url, Note), a blank line, the text. */

export interface ArticleFile {
  title?: string
  publishedAt?: string
  url?: string
  text: string
}

const MEMBERS: Record<string, 'title' | 'publishedAt' | 'url' | null> = {
  Id: null,
  Title: 'title',
  Published: 'publishedAt',
  Url: 'url',
  Note: null,
}

/** An input that cannot be read; the message is for people. */
export class InputError extends Error {}

/** The members of a header, or null where the lines are no header but words of an article. */
function readHeader(lines: string[]): Omit<ArticleFile, 'text'> | null {
  const members: Omit<ArticleFile, 'text'> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const key = line.slice(0, Math.max(0, colon))
    if (!Object.hasOwn(MEMBERS, key)) return null
    const member = MEMBERS[key]
    if (member) members[member] = line.slice(colon + 1).trim()
  }
  return members
}

/** Whether a header stands before the text is told by its keys; without one all is text, untouched. */
export function parseArticle(content: string): ArticleFile {
  const lines = content.replaceAll('\r\n', '\n').split('\n\n', 1)[0].split('\n')
  const header = readHeader(lines)
  if (!header) return { text: content }
  const [, ...rest] = content.replaceAll('\r\n', '\n').split('\n\n')
  return { ...header, text: rest.join('\n\n').trim() }
}

/** UTF-8 only; a byte order mark is dropped. @throws InputError */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new InputError('is not UTF-8 text; convert it first (iconv -f WINDOWS-1256 -t UTF-8)')
  }
}

/** A day of the calendar, or a date-time with an offset, as the extraction takes it. */
export function isPublishedAt(s: string): boolean {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/.test(s)) return false
  const day = new Date(`${s.slice(0, 10)}T00:00:00Z`)
  return (
    !Number.isNaN(day.getTime()) && day.toISOString().startsWith(s.slice(0, 10)) && !Number.isNaN(new Date(s).getTime())
  )
}
