import type { EventExport } from './types.ts'

/** An event a line, as the API gives it. */
export const ndjson: EventExport = async function* (events) {
  for await (const event of events) yield `${JSON.stringify(event)}\n`
}
