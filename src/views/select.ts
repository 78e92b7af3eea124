import type { Event } from '../contract/event.ts'
import {
  FACTUALITIES,
  type Factuality,
  GROUPS,
  type Group,
  groupOf,
  TIME_BASES,
  type TimeBasis,
} from '../contract/kinds.ts'
import type { State } from './state.ts'

/** An event as the page holds it; `article` where it is stored. */
export type PageEvent = Event & { article?: string }

/** Letters that writers interchange, and marks that they leave out, read alike in a search. */
export const foldForSearch = (s: string): string =>
  s
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()

const folded = new WeakMap<PageEvent, string>()
function searchText(e: PageEvent): string {
  let text = folded.get(e)
  if (text === undefined) {
    text = foldForSearch([e.title, ...e.mentions.map((m) => m.text)].join(' '))
    folded.set(e, text)
  }
  return text
}

type Facet = 'group' | 'factuality' | 'basis' | 'source'

function matcher(state: State, without?: Facet): (e: PageEvent) => boolean {
  const words = foldForSearch(state.q).split(/\s+/).filter(Boolean)
  const anyKind = without === 'group' || state.groups.length + state.kinds.length === 0
  const anyFact = without === 'factuality' || state.factualities.length === 0
  const anyBasis = without === 'basis' || state.bases.length === 0
  const anySource = without === 'source' || state.sources.length === 0
  return (e) => {
    if (!anyKind && !state.groups.includes(groupOf(e.kind)) && !state.kinds.includes(e.kind)) return false
    if (!anyFact && !state.factualities.includes(e.factuality)) return false
    if (!anyBasis && !state.bases.includes(e.time.basis)) return false
    if (!anySource && !state.sources.includes(e.article ?? '')) return false
    if (state.from || state.to) {
      // What overlaps the range is taken; open ends are unbounded, the undated stay out.
      if (!e.time.from && !e.time.to) return false
      if (state.from && e.time.to && before(e.time.to, state.from)) return false
      if (state.to && e.time.from && before(state.to, e.time.from)) return false
    }
    if (words.length) {
      const text = searchText(e)
      if (!words.every((w) => text.includes(w))) return false
    }
    return true
  }
}

const yearOf = (iso: string) => Number(/^-?\d+/.exec(iso)![0])
/** Order of days; years before our era have a sign, which text order would get wrong. */
export const before = (a: string, b: string): boolean => {
  const [ya, yb] = [yearOf(a), yearOf(b)]
  return ya !== yb ? ya < yb : a.slice(-5) < b.slice(-5)
}

export const filterEvents = <E extends PageEvent>(events: readonly E[], state: State): E[] =>
  events.filter(matcher(state))

interface Counts {
  groups: Map<Group, number>
  factualities: Map<Factuality, number>
  bases: Map<TimeBasis, number>
  sources: Map<string, number>
}

/** For each choice, how many events it would show with the other facets as they are. */
export function countEvents(events: readonly PageEvent[], state: State): Counts {
  const tally = <K extends string>(keys: readonly K[], facet: Facet, keyOf: (e: PageEvent) => K) => {
    const counts = new Map<K, number>(keys.map((k) => [k, 0]))
    const passes = matcher(state, facet)
    for (const e of events) if (passes(e)) counts.set(keyOf(e), (counts.get(keyOf(e)) ?? 0) + 1)
    return counts
  }
  return {
    groups: tally(Object.keys(GROUPS) as Group[], 'group', (e) => groupOf(e.kind)),
    factualities: tally(FACTUALITIES, 'factuality', (e) => e.factuality),
    bases: tally(TIME_BASES, 'basis', (e) => e.time.basis),
    sources: tally<string>([], 'source', (e) => e.article ?? ''),
  }
}

export const isUndated = (e: PageEvent): boolean => e.time.from === null && e.time.to === null
export const yearOfEvent = (e: PageEvent): number | null => {
  const iso = e.time.from ?? e.time.to
  return iso ? yearOf(iso) : null
}
