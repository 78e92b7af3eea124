import type { DocumentInfo, Timex } from '../contract/event.ts'
import type { Digits, Dir } from '../layout/types.ts'
import { type DateStyle, digitsOf } from './dates.ts'
import { foldForSearch, type PageEvent } from './select.ts'
import type { State } from './state.ts'
import { WORDS, type Words } from './words/index.ts'

interface PageArticle {
  id: string | null
  title: string | null
  url: string | null
  publishedAt: string | null
  publishedAtBasis: DocumentInfo['publishedAtBasis']
  text: string
}

/** One line of the list of articles. */
export interface PageSource {
  id: string
  title: string | null
  publishedAt: string | null
  events: number
}

/** What there is to show: one article with its events, or the events of many. */
export interface PageData {
  article: PageArticle | null
  timexes: readonly Timex[]
  events: readonly PageEvent[]
  sources: readonly PageSource[]
  /** All events that match on the server; more than `events` while they are being fetched. */
  total: number
  next: string | null
  problem: 'missing' | 'empty' | 'unavailable' | null
}

export const NO_DATA: PageData = {
  article: null,
  timexes: [],
  events: [],
  sources: [],
  total: 0,
  next: null,
  problem: null,
}

/** Everything that a view needs to write itself. */
export interface Model {
  state: State
  data: PageData
  w: Words
  style: DateStyle
  digits: Digits
  dir: Dir
}

export function modelOf(state: State, data: PageData): Model {
  const digits = state.digits ?? (state.lang === 'en' ? 'latn' : digitsOf(data.article?.text ?? ''))
  return {
    state,
    data,
    w: WORDS[state.lang],
    digits,
    style: { lang: state.lang, months: state.months, digits },
    dir: state.dir ?? (state.lang === 'ar' ? 'rtl' : 'ltr'),
  }
}

/** A short first line without a full stop is a headline. */
export function headlineIn(text: string): string | null {
  const line = text.trimStart().split('\n', 1)[0].trim()
  const isHeadline = line && line.length <= 120 && line.length < text.trim().length && !/[.،؛:]$/.test(line)
  return isHeadline ? line : null
}

/** The article's title, else its first line if it is one, else the first core event's. */
export function headlineOf({ data, w, state }: Model): string {
  const { article, events } = data
  if (state.article === 'all') return w.allArticles
  if (!article) return state.own ? w.own : w.name
  const title = article.title ?? headlineIn(article.text)
  if (title) return title
  const core = events.filter((e) => e.salience >= 0.5)
  const first = core.reduce<PageEvent | null>((a, e) => (a && a.trigger.start <= e.trigger.start ? a : e), null)
  return (first ?? events[0])?.title ?? w.untitled
}

export interface Paragraph {
  start: number
  end: number
  /** Its words stood earlier in the text already. */
  repeated: boolean
}

/** The lines of a text, those that only repeat an earlier one marked. */
export function paragraphsOf(text: string): Paragraph[] {
  const seen = new Set<string>()
  const out: Paragraph[] = []
  let start = 0
  while (start <= text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    const line = foldForSearch(text.slice(start, end)).trim()
    if (line) {
      out.push({ start, end, repeated: line.length >= 40 && seen.has(line) })
      seen.add(line)
    }
    start = end + 1
  }
  return out
}
