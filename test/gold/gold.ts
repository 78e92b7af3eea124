import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the annotated articles are: beside the project, or where `GOLD` says. They are not ours to publish. */
export const GOLD = process.env.GOLD ?? join(import.meta.dirname, '../../../shared/gold')

export const goldExists = () => existsSync(join(GOLD, 'README.md'))

export interface GoldEvent {
  trigger: string
  triggerStart: number
  triggerEnd: number
  core: boolean
  date: string | null
}
export interface GoldDocument {
  id: string
  text: string
  publishedAt?: string
  reference?: string
  events: GoldEvent[]
  gold: { text: string; start: number; end: number }[]
}

export const documents = (file: string): GoldDocument[] =>
  readFileSync(resolve(GOLD, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A scorer that stands beside the gold; it is plain JavaScript, so its shape is said by who asks for it. */
export const scorer = async <T>(file: string): Promise<T> => import(pathToFileURL(join(GOLD, file)).href)
