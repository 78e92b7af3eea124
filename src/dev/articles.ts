/** The sample articles of data/: header lines `Key: value`, a blank line, the text. */
import { readdirSync, readFileSync } from 'node:fs'

export interface SampleArticle {
  file: string
  title?: string
  publishedAt?: string
  url?: string
  text: string
}

const MEMBERS: Record<string, 'title' | 'publishedAt' | 'url'> = {
  Title: 'title',
  Published: 'publishedAt',
  Url: 'url',
}

/** Parses one file; throws where a header line has no colon. */
export function parseArticle(file: string, content: string): SampleArticle {
  const [head, ...rest] = content.replaceAll('\r\n', '\n').split('\n\n')
  const article: SampleArticle = { file, text: rest.join('\n\n').trim() }
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) throw new Error(`${file}: the header line «${line}» is not of the form "Key: value".`)
    const member = MEMBERS[line.slice(0, colon)]
    if (member) article[member] = line.slice(colon + 1).trim()
  }
  return article
}

/** The articles of a folder, in the order of their names. */
export function readArticles(folder: string): SampleArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseArticle(name, readFileSync(`${folder}/${name}`, 'utf8')))
}
