import type { StoredEvent } from '../contract/article.ts'
import { dayNumber, isArticleId } from './keys.ts'
import type { EventFilter } from './port.ts'
import { searchWords } from './words.ts'

/**
 * What the inverted indexes hold. Of an event: its folded words, and the values that filters ask for as `field=value`
 * (no folded word has a `=`). Of an article: the folded words of its title and text, the nth occurrence as `word=n`.
 */

/** Occurrences of a word in an article past these rank it no higher. */
export const SCORE_CAP = 12
/** A word in an article's title counts as so many in its text. */
const TITLE_WEIGHT = 3

export interface Span {
  term: string
  /** The most days from the first to the last. */
  reach: number
}

/**
 * Spans of events by length. Those of a class that overlap some days begin in those days or at most `reach` days
 * before, so that a filter by time reads a stretch of the index however many events are older. The last class takes
 * the open and the very long; its events are few or go on.
 */
export const SPANS: Span[] = [
  { term: 'span=day', reach: 0 },
  { term: 'span=month', reach: 30 },
  { term: 'span=year', reach: 365 },
  { term: 'span=decade', reach: 3652 },
  { term: 'span=open', reach: Number.POSITIVE_INFINITY },
]
const OPEN = SPANS[SPANS.length - 1]

export interface Days {
  first: number | null
  last: number | null
}

export const daysOf = ({ time }: Pick<StoredEvent, 'time'>): Days => ({
  first: time.from === null ? null : dayNumber(time.from),
  last: time.to === null ? null : dayNumber(time.to),
})

function spanTerm({ first, last }: Days): string | null {
  if (first === null && last === null) return null
  if (first === null || last === null) return OPEN.term
  return (SPANS.find(({ reach }) => last - first <= reach) ?? OPEN).term
}

export function eventTerms(event: StoredEvent): string {
  const { title, mentions, actor, target, place, source } = event
  const texts = [title, ...[...mentions, actor, target, place, source].map((span) => span?.text ?? '')]
  const terms = new Set(searchWords(texts.join('\n')))
  terms.add(`article=${event.article}`)
  terms.add(`kind=${event.kind}`)
  terms.add(`factuality=${event.factuality}`)
  terms.add(`basis=${event.time.basis}`)
  const span = spanTerm(daysOf(event))
  if (span) terms.add(span)
  return [...terms].join(' ')
}

export function articleTerms(title: string | null, text: string): string {
  const counts = new Map<string, number>()
  const count = (words: string[], weight: number) => {
    for (const word of words) counts.set(word, Math.min((counts.get(word) ?? 0) + weight, SCORE_CAP))
  }
  count(searchWords(title ?? ''), TITLE_WEIGHT)
  count(searchWords(text), 1)
  const terms: string[] = []
  for (const [word, n] of counts) for (let i = 1; i <= n; i++) terms.push(`${word}=${i}`)
  return terms.join(' ')
}

const quote = (term: string) => `"${term.replaceAll('"', '""')}"`
const all = (terms: string[]) => terms.join(' AND ')

/** The filter but for its days as an expression of the full-text index; empty where it asks for nothing. */
export function eventMatch(filter: EventFilter): string {
  const anyOf = (field: string, values: readonly string[] | undefined) =>
    values?.length ? [`(${values.map((v) => quote(`${field}=${v}`)).join(' OR ')})`] : []
  return all([
    ...new Set(searchWords(filter.q ?? '').map(quote)),
    // What is not an id is no article's, and could be more than one term.
    ...anyOf(
      'article',
      filter.article?.map((id) => (isArticleId(id) ? id : 'none')),
    ),
    ...anyOf('kind', filter.kind),
    ...anyOf('factuality', filter.factuality),
    ...anyOf('basis', filter.basis),
  ])
}

export const narrowed = (match: string, term: string) => `${match} AND ${quote(term)}`

/** Articles in which the whole query occurs `score` times: so often the rarest of its words does. */
export function articleMatch(q: string, score: number): string {
  const words = [...new Set(searchWords(q))]
  const atLeast = (n: number) => all(words.map((w) => quote(`${w}=${n}`)))
  return score < SCORE_CAP ? `(${atLeast(score)}) NOT (${atLeast(score + 1)})` : atLeast(score)
}
/** Articles in which every word of the query occurs. */
export const articleMatchAny = (q: string) => all([...new Set(searchWords(q))].map((w) => quote(`${w}=1`)))
