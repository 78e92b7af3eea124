import { env } from 'cloudflare:workers'
import type { Event, Extraction } from '../../src/contract/event.ts'
import { D1Store } from '../../src/store/d1.ts'

const store = () => new D1Store(env.DB)
const span = (text: string) => ({ text, start: 0, end: text.length })

/** An event of our own making; what is not given is ordinary. */
export const event = (
  id: number,
  day: [from: string | null, to: string | null] | null,
  more: Partial<Event> = {},
): Event => ({
  id: `e${id}`,
  kind: 'statement',
  cameo: null,
  title: `حدث ${id}`,
  time: {
    edtf: null,
    from: day?.[0] ?? null,
    to: day?.[1] ?? null,
    precision: day ? 'day' : null,
    basis: day ? 'stated' : 'none',
    timex: null,
  },
  factuality: 'asserted',
  actor: null,
  target: null,
  place: null,
  source: null,
  trigger: span('قال'),
  mentions: [span('قال')],
  confidence: 0.9,
  salience: 0.5,
  ...more,
})

let serial = 0
/** Stores an article with these events; its id. */
export async function put(events: Event[], text = `نص ${serial}`, title: string | null = null): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${serial++} ${text}`)))
  const digest = `sha256-${btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')}`
  const document = {
    publishedAt: null,
    publishedAtBasis: 'none',
    title,
    url: null,
    length: text.length,
    digest,
    extractor: 't',
  }
  return (await store().put(text, { document, timexes: [], events } as Extraction, null)).id
}
