import {
  FACTUALITIES,
  type Factuality,
  GROUPS,
  type Group,
  groupOf,
  KINDS,
  type Kind,
  TIME_BASES,
  type TimeBasis,
} from '../contract/kinds.ts'
import type { Digits, Dir, Domain, Lang, MonthNames, ScaleName } from '../layout/types.ts'

/** What the page shows; all of it stands in the URL. */
export interface State {
  lang: Lang
  /** Direction of time; null follows the language. */
  dir: Dir | null
  /** Id of an article, `all`, or null for the first one. */
  article: string | null
  event: string | null
  groups: readonly Group[]
  kinds: readonly Kind[]
  factualities: readonly Factuality[]
  bases: readonly TimeBasis[]
  /** Ids of articles, when all are shown. */
  sources: readonly string[]
  /** First and last day to show, inclusive. */
  from: string | null
  to: string | null
  q: string
  scale: ScaleName
  domain: Domain | null
  months: MonthNames
  /** Null takes those of the article. */
  digits: Digits | null
  theme: 'auto' | 'light' | 'dark'
  tab: 'article' | 'list'
  story: boolean
  own: boolean
}

export const BLANK: State = {
  lang: 'ar',
  dir: null,
  article: null,
  event: null,
  groups: [],
  kinds: [],
  factualities: [],
  bases: [],
  sources: [],
  from: null,
  to: null,
  q: '',
  scale: 'readable',
  domain: null,
  months: 'egypt',
  digits: null,
  theme: 'auto',
  tab: 'article',
  story: false,
  own: false,
}

const one = <T extends string>(value: string | null, allowed: readonly T[], fallback: T): T =>
  allowed.includes(value as T) ? (value as T) : fallback
const many = <T extends string>(values: string[], allowed: readonly T[]): T[] =>
  allowed.filter((v) => values.includes(v))
const day = (value: string | null) => (value && /^-?\d{4,6}-\d\d-\d\d$/.test(value) ? value : null)

const NAMES = { months: ['egypt', 'levant', 'maghreb', 'morocco'], theme: ['auto', 'light', 'dark'] } as const
const GROUP_NAMES = Object.keys(GROUPS) as Group[]

/** What is unknown or malformed in a URL falls back; a link never fails. */
export function readState(params: URLSearchParams): State {
  const domain = (params.get('at') ?? '').split('..').map(Number)
  const kinds = params.getAll('kind')
  const dir = params.get('dir')
  const digits = params.get('digits')
  return {
    lang: one(params.get('lang'), ['ar', 'en'], 'ar'),
    dir: dir === 'rtl' || dir === 'ltr' ? dir : null,
    article: params.get('article') || null,
    event: params.get('event') || null,
    groups: many(kinds, GROUP_NAMES),
    kinds: many(
      kinds,
      KINDS.filter((k) => k !== 'other'),
    ),
    factualities: many(params.getAll('factuality'), FACTUALITIES),
    bases: many(params.getAll('basis'), TIME_BASES),
    sources: params.getAll('in').filter(Boolean),
    from: day(params.get('from')),
    to: day(params.get('to')),
    q: (params.get('q') ?? '').trim().slice(0, 200),
    scale: one(params.get('scale'), ['readable', 'true'], 'readable'),
    domain:
      domain.length === 2 && domain.every(Number.isFinite) && domain[0] < domain[1] ? [domain[0], domain[1]] : null,
    months: one(params.get('months'), NAMES.months, 'egypt'),
    digits: digits === 'latn' || digits === 'arab' ? digits : null,
    theme: one(params.get('theme'), NAMES.theme, 'auto'),
    tab: one(params.get('tab'), ['article', 'list'], params.get('article') === 'all' ? 'list' : 'article'),
    story: params.get('view') === 'story',
    own: params.has('own'),
  }
}

/** The URL of a state; what is as usual is left out. */
export function urlOf(state: State, path = '/'): string {
  const p = new URLSearchParams()
  const put = (name: string, value: string | null | false) => value && p.append(name, value)
  put('article', state.article)
  put('own', state.own && '1')
  put('lang', state.lang !== 'ar' && state.lang)
  put('dir', state.dir)
  put('event', state.event)
  for (const v of [...state.groups, ...state.kinds]) put('kind', v)
  for (const v of state.factualities) put('factuality', v)
  for (const v of state.bases) put('basis', v)
  for (const v of state.sources) put('in', v)
  put('from', state.from)
  put('to', state.to)
  put('q', state.q)
  put('scale', state.scale !== 'readable' && state.scale)
  put('at', state.domain?.map((t) => Number(t.toFixed(3))).join('..') ?? null)
  put('months', state.months !== 'egypt' && state.months)
  put('digits', state.digits)
  put('theme', state.theme !== 'auto' && state.theme)
  put('tab', state.tab !== (state.article === 'all' ? 'list' : 'article') && state.tab)
  put('view', state.story && 'story')
  const query = p.toString()
  return query ? `${path}?${query}` : path
}

/** The same language and display, nothing selected or filtered. */
export const cleared = (state: State): State => ({
  ...state,
  groups: [],
  kinds: [],
  factualities: [],
  bases: [],
  sources: [],
  from: null,
  to: null,
  q: '',
})

export const isFiltered = (s: State): boolean =>
  s.groups.length + s.kinds.length + s.factualities.length + s.bases.length + s.sources.length > 0 ||
  Boolean(s.from || s.to || s.q)

/** Query of `GET /api/events` and of the exports for what is shown. */
export function apiQuery(state: State): URLSearchParams {
  const p = new URLSearchParams()
  const articles = state.article && state.article !== 'all' ? [state.article] : state.sources
  for (const id of articles) p.append('article', id)
  const kinds = KINDS.filter((k) => state.kinds.includes(k) || state.groups.includes(groupOf(k)))
  for (const k of kinds) p.append('kind', k)
  for (const f of state.factualities) p.append('factuality', f)
  for (const b of state.bases) p.append('basis', b)
  if (state.from) p.append('from', state.from)
  if (state.to) p.append('to', state.to)
  if (state.q) p.append('q', state.q)
  return p
}
