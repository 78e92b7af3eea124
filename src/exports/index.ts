import { ndjson } from './ndjson.ts'
import type { EventExport } from './types.ts'

export interface Format {
  /** The media type, as sent. */
  type: string
  write: EventExport
}

/** The formats of a selection of events, by what ends their address: /api/events.ndjson. */
export const FORMATS: Record<string, Format> = {
  ndjson: { type: 'application/x-ndjson', write: ndjson },
}
