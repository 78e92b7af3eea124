import { FORMATS, type Format } from '../exports/index.ts'
import type { SchemaName } from './openapi.ts'

/** Media types, each with the name of its schema, or null for plain text. */
export type Content = Record<string, SchemaName | null>

/** What a call may answer. */
export interface Answer {
  description: string
  content?: Content
  headers?: Record<string, string>
}

/** What a call is for, what it takes and what it answers: for the description alone, which the Worker does not make. */
export interface Description {
  summary: string
  description?: string
  /** What stands between braces in the path. */
  params?: Record<string, string>
  body?: Content
  answers: Record<number, Answer>
}

const ID = { id: "An article's id." }

const ofFormat = ({ type }: Format): Description => ({
  summary: `The same selection of events as ${type}`,
  description: 'The whole selection, as a stream; with `limit` or `cursor` a page of it.',
  answers: {
    200: {
      description: 'The events',
      content: { [type.split(';')[0]]: /[/+]json$/.test(type) ? 'Any' : null },
    },
  },
})

/** What the parameters of the query strings are for. */
export const PARAMETERS: Record<string, string> = {
  article: 'Ids of articles.',
  from: 'First day; what overlaps from it on.',
  to: 'Last day.',
  kind: 'Kinds of events.',
  factuality: 'Whether they are told to have happened, and how.',
  basis: 'Where the date comes from.',
  q: 'Words that must all occur, in any spelling of ta marbuta, hamza and vowels, with or without clitics.',
  limit: 'How many at most, 1 to 1000; 50 if not given.',
  cursor: '`next` of the page before, with the same filters.',
  bom: 'A byte order mark first, for spreadsheets that guess.',
  publishedAt: 'The day of publication, or a date-time with an offset.',
  title: 'The title of the article.',
  url: 'The address of the article.',
  prefer: 'Where a bare weekday, month or day goes when nothing in the text decides.',
  trace: 'Adds to each timex and event the names of the rules that made it.',
}

/** By method and path. */
export const DESCRIPTIONS: Record<string, Description> = {
  'post /api/extract': {
    summary: 'Reads an article: its temporal expressions and events',
    description: 'Nothing is stored. With `text/plain` the body is the article, and the query string says the rest.',
    body: { 'application/json': 'ArticleInput', 'text/plain': null },
    answers: { 200: { description: 'What the article tells', content: { 'application/json': 'Extraction' } } },
  },
  'get /api/events': {
    summary: 'The events of all stored articles, in the order of time',
    description:
      'A parameter given several times means one or the other; different parameters combine. `from` and `to` take what overlaps them, and leave out what has no date.',
    answers: { 200: { description: 'A page of events', content: { 'application/json': 'EventPage' } } },
  },
  ...Object.fromEntries(
    Object.entries(FORMATS).map(([ending, format]) => [`get /api/events.${ending}`, ofFormat(format)]),
  ),
  'get /api/articles': {
    summary: 'The stored articles',
    description: 'In the order of storing; with `q` by how often the article holds all its words, then by id.',
    answers: { 200: { description: 'A page of articles', content: { 'application/json': 'ArticlePage' } } },
  },
  'get /api/articles/{id}': {
    summary: 'One article with its text, temporal expressions and events',
    params: ID,
    answers: {
      200: { description: 'The article', content: { 'application/json': 'StoredArticle' } },
      404: { description: 'No such article' },
    },
  },
  'get /api/articles/{id}.tml': {
    summary: 'One article as TimeML',
    params: ID,
    answers: {
      200: { description: 'TimeML', content: { 'application/xml': null } },
      404: { description: 'No such article' },
    },
  },
  'post /api/articles': {
    summary: 'Stores an article, or many',
    description:
      'With `application/x-ndjson` an article a line; each is answered by a line `{line, status, id}` or by its problem, in order, and a bad line does not stop the rest.',
    body: { 'application/json': 'ArticleInput', 'text/plain': null, 'application/x-ndjson': null },
    answers: {
      200: {
        description: 'The same text was stored before, and is unchanged; of NDJSON, an answer for each line',
        content: { 'application/json': 'StoredArticle', 'application/x-ndjson': null },
        headers: { Location: 'Where the article is.' },
      },
      201: {
        description: 'Stored',
        content: { 'application/json': 'StoredArticle' },
        headers: { Location: 'Where the article is.' },
      },
    },
  },
  'delete /api/articles/{id}': {
    summary: 'Deletes an article and its events',
    params: ID,
    answers: { 204: { description: 'Deleted' }, 404: { description: 'No such article' } },
  },
  'get /api/health': {
    summary: 'Whether the service is up',
    description: 'It is not, where it was started to wait for articles, until those are stored.',
    answers: {
      200: { description: 'Up', content: { 'application/json': 'Health' } },
      503: { description: 'Not yet' },
    },
  },
  'get /api/openapi.json': {
    summary: 'This description, OpenAPI 3.1',
    answers: {
      200: { description: 'The description', content: { 'application/json': 'Description' } },
    },
  },
  'get /api/docs': {
    summary: 'This description as a page',
    answers: { 200: { description: 'The page', content: { 'text/html': null } } },
  },
}
