/**
 * The store at 1,000 and at 1,000,000 events: a page of /api/events and its total, a search; in workerd, on files of
 * SQLite filled directly. Ratios of the medians. `node bench/store.ts [events]` takes another size than a million.
 */
import { DatabaseSync } from 'node:sqlite'
import type { StoredEvent } from '../src/contract/article.ts'
import { FACTUALITIES, KINDS } from '../src/contract/kinds.ts'
import { articleKey, eventKey, slotOf } from '../src/store/keys.ts'
import { daysOf, eventTerms } from '../src/store/terms.ts'
import { median, ms, ratio } from './measure.ts'
import { random } from './random.ts'
import { report } from './report.ts'
import { serve } from './server.ts'

const PER_ARTICLE = 25
const YEARS = 15
const ROUNDS = 25

/** The nth commonest word: one of letters alone, as a digit would begin another. */
const nth = (rank: number) => `كلم${[...String(rank)].map((digit) => 'دبتثجحخرزس'[Number(digit)]).join('')}`

const QUERIES: Record<string, string> = {
  'kind and month': 'kind=denial&from=2015-09-01&to=2015-09-30',
  month: 'from=2015-09-01&to=2015-09-30',
  'no filter': '',
  'two kinds': 'kind=denial&kind=attack',
  'search, rare word': `q=${encodeURIComponent(nth(300))}`,
  'search, common word': `q=${encodeURIComponent(nth(1))}`,
  'search, two common words': `q=${encodeURIComponent(`${nth(1)} ${nth(2)}`)}`,
  'search, a rare and a common word': `q=${encodeURIComponent(`${nth(300)} ${nth(1)}`)}`,
}

/** A word that falls as words do: the nth is a share of 1/n. */
const word = (rnd: () => number) => nth(Math.floor(Math.exp(rnd() * Math.log(50_000))))

function eventOf(article: string, n: number, rnd: () => number): StoredEvent {
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(rnd() * 365 * YEARS)))
  const from = day.toISOString().slice(0, 10)
  const wide = rnd()
  const to = wide < 0.8 ? from : wide < 0.95 ? `${from.slice(0, 8)}28` : `${from.slice(0, 4)}-12-31`
  const text = Array.from({ length: 12 }, () => word(rnd)).join(' ')
  const span = { text, start: 0, end: text.length }
  return {
    id: `${article}-e${n}`,
    article,
    kind: KINDS[Math.floor(rnd() * KINDS.length)],
    cameo: null,
    title: text.slice(0, 60),
    time: { edtf: from, from, to: wide < 0.8 || to < from ? from : to, precision: 'day', basis: 'stated', timex: null },
    factuality: FACTUALITIES[Math.floor(rnd() * FACTUALITIES.length)],
    actor: null,
    target: null,
    place: null,
    source: null,
    trigger: span,
    mentions: [span],
    confidence: 0.8,
    salience: 0.5,
  }
}

/** Fills the database as so many articles stored by the service would. */
function fill(file: string, events: number): void {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -500000')
  const article = db.prepare(
    `INSERT INTO articles (id, digest, published_at_basis, length, extractor, events, text) VALUES (?, ?, 'none', 0, 'bench', ?, '')`,
  )
  const articleTerms = db.prepare('INSERT INTO article_terms (rowid, terms) VALUES (?, ?)')
  const event = db.prepare('INSERT INTO events (at, article, first_day, last_day, data) VALUES (?, ?, ?, ?, ?)')
  const terms = db.prepare('INSERT INTO event_terms (rowid, terms) VALUES (?, ?)')
  const rnd = random(7)
  for (let a = 0; a < events / PER_ARTICLE; a++) {
    if (a % 400 === 0) db.exec(a ? 'COMMIT; BEGIN' : 'BEGIN')
    const id = [0, 0]
      .map(() =>
        Math.floor(rnd() * 2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      )
      .join('')
      .slice(0, 15)
    article.run(id, `sha256-${a}`, PER_ARTICLE)
    articleTerms.run(BigInt(articleKey(id)), `${word(rnd)}=1 ${word(rnd)}=1`)
    for (let n = 0; n < PER_ARTICLE; n++) {
      const it = eventOf(id, n, rnd)
      const { first, last } = daysOf(it)
      const at = BigInt(eventKey(first, slotOf(id), n))
      event.run(at, id, first, last, JSON.stringify(it))
      terms.run(at, eventTerms(it))
    }
  }
  db.exec('COMMIT')
  db.close()
}

/** Median milliseconds of each query, answered whole. */
const measure = (events: number) =>
  serve({ prepare: (file) => fill(file, events) }, async ({ address }) => {
    const times: Record<string, number> = {}
    for (const [name, query] of Object.entries(QUERIES)) {
      const runs: number[] = []
      for (let i = -3; i < ROUNDS; i++) {
        const start = performance.now()
        const answer = await fetch(`${address}/api/events?${query}`)
        const { total } = (await answer.json()) as { total: number }
        if (i >= 0) runs.push(performance.now() - start)
        if (i === 0) report(`${events} events, ${name}: total`, String(total))
      }
      times[name] = median(runs)
    }
    return times
  })

const events = Number(process.argv[2] ?? 1_000_000)
const small = await measure(1000)
const large = await measure(events)
for (const name of Object.keys(QUERIES)) {
  const target = name.startsWith('search') ? '≤ 3' : '≤ 2'
  report(`${name}: ${ms(small[name])}, ${ms(large[name])}`, ratio(large[name] / small[name]), target)
}
