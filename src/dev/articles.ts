/** The sample articles of data/. */
import { readdirSync, readFileSync } from 'node:fs'
import { type ArticleFile, parseArticle } from '../cli/article.ts'

export interface SampleArticle extends ArticleFile {
  file: string
}

/** The articles of a folder, in the order of their names. */
export function readArticles(folder: string): SampleArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, ...parseArticle(readFileSync(`${folder}/${file}`, 'utf8')) }))
}
