import { atom } from './atom.ts'
import { csv } from './csv.ts'
import { ics } from './ics.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'
import { timelinejs } from './timelinejs.ts'
import type { EventExport } from './types.ts'

export { timeml } from './timeml.ts'

export interface Format {
  /** The media type, as sent. */
  type: string
  write: EventExport
}

/** The formats of a selection of events, by what ends their address: /api/events.ndjson. */
export const FORMATS: Record<string, Format> = {
  csv: { type: 'text/csv; charset=utf-8', write: csv },
  ndjson: { type: 'application/x-ndjson', write: ndjson },
  ics: { type: 'text/calendar; charset=utf-8', write: ics },
  'timelinejs.json': { type: 'application/json', write: timelinejs },
  jsonld: { type: 'application/ld+json', write: jsonld },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
}
