/**
 * The closed vocabularies of the event model. Plain data, free of dependencies, so that the page and the core can use
 * them without the schemas.
 */

/** Kinds of event by group; the order is the one in which the page shows them. */
export const GROUPS = {
  speech: ['statement', 'denial', 'admission', 'accusation', 'appeal', 'warning'],
  diplomacy: ['meeting', 'agreement', 'aid', 'transfer'],
  force: ['deployment', 'attack', 'coercion', 'protest'],
  civic: ['decision', 'vote', 'appointment', 'trial'],
  life: ['birth', 'death', 'health', 'career', 'movement', 'disaster'],
  culture: ['launch', 'creation', 'discovery', 'ceremony', 'contest'],
  economy: ['trade', 'change'],
  other: ['other'],
} as const

export type Group = keyof typeof GROUPS
export type Kind = (typeof GROUPS)[Group][number]

export const KINDS = Object.values(GROUPS).flat() as Kind[]

const groupByKind = new Map(Object.entries(GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group])))
export const groupOf = (kind: Kind): Group => groupByKind.get(kind) as Group

export const FACTUALITIES = ['asserted', 'reported', 'denied', 'planned', 'possible'] as const
export type Factuality = (typeof FACTUALITIES)[number]

export const PRECISIONS = ['time', 'day', 'week', 'month', 'season', 'year', 'decade', 'century', 'interval'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Where an event's date comes from. */
export const TIME_BASES = ['stated', 'inherited', 'document', 'none'] as const
export type TimeBasis = (typeof TIME_BASES)[number]

/** Where a bare weekday, month or day goes when nothing in the text decides. */
export const PREFERENCES = ['news', 'past', 'future'] as const
export type Preference = (typeof PREFERENCES)[number]
