/**
 * What docs/scaling.md proposes, simulated where it can be here: a page over shards by month against one database, ingest
 * by a queue that delivers late, twice and again after failures, and the read cache under a flood of readers.
 */
import { join } from 'node:path'
import type { StoredEvent } from '../src/contract/article.ts'
import { readArticles } from '../src/dev/articles.ts'
import { ingest } from '../src/ingest/ingest.ts'
import type { D1Store } from '../src/store/d1.ts'
import type { EventFilter } from '../src/store/port.ts'
import { median, ratio } from './measure.ts'
import { random } from './random.ts'
import { report } from './report.ts'
import { storeInMemory } from './sqlite.ts'

const sources = readArticles(join(import.meta.dirname, '../data')).map(({ text }) => text)

const MONTHS = 24
const monthOf = (n: number) => `${2014 + Math.floor((n % MONTHS) / 12)}-${String(1 + (n % 12)).padStart(2, '0')}`

/** The nth article, of its own month. */
const articleOf = (n: number) => ({
  text: `الخبر رقم ${n}: أعلن الوزير يوم الخميس الاتفاق.\n${sources[n % sources.length].slice(0, 1500)}`,
  publishedAt: `${monthOf(n)}-${String(1 + (n % 28)).padStart(2, '0')}`,
})

/** One shard, and the first and last day that its events touch. */
interface Shard {
  store: D1Store
  first: string
  last: string
}

const keyOf = (it: StoredEvent) => it.time.from ?? it.time.to ?? '~'

const order = (a: StoredEvent, b: StoredEvent) => {
  const [x, y] = [`${keyOf(a)} ${a.article}`, `${keyOf(b)} ${b.article}`]
  return x < y ? -1 : Number(x > y)
}

/** The first `limit` of all shards that may have some, each asked for as many; and how long one of them took on average. */
async function pageOfShards(shards: Shard[], { from = '', to = '9999', ...rest }: EventFilter, limit: number) {
  const asked = shards.filter(({ first, last }) => last >= from && first <= to)
  const items: StoredEvent[] = []
  const start = performance.now()
  for (const { store } of asked)
    items.push(...(await store.events({ from, to, ...rest }, { limit, count: false })).items)
  const each = (performance.now() - start) / asked.length
  return { items: items.sort(order).slice(0, limit), asked: asked.length, each }
}

/** A page of all events, from shards and from one database that has them all. */
async function sharding(count: number) {
  const whole = storeInMemory()
  const shards = new Map<string, Shard>()
  for (let n = 0; n < count; n++) {
    const article = articleOf(n)
    const month = article.publishedAt.slice(0, 7)
    const shard = shards.get(month) ?? { store: storeInMemory(), first: '9999', last: '0000' }
    shards.set(month, shard)
    const { id } = await ingest(whole, article)
    await ingest(shard.store, article)
    const { events } = (await whole.article(id))!
    for (const { time } of events) {
      if (time.from === null && time.to === null) continue
      shard.first = [shard.first, time.from ?? '0000'].sort()[0]
      shard.last = [shard.last, time.to ?? '9999'].sort()[1]
    }
  }
  const all = [...shards.values()]
  const filters: Record<string, EventFilter> = {
    'a month': { from: '2014-06-01', to: '2014-06-30' },
    'a month, one kind': { from: '2015-03-01', to: '2015-03-31', kind: ['statement'] },
    'two years': { from: '2014-01-01', to: '2015-12-31' },
  }
  for (const [name, filter] of Object.entries(filters)) {
    const times = { one: [] as number[], many: [] as number[] }
    let same = true
    let asked = 0
    for (let round = 0; round < 15; round++) {
      const start = performance.now()
      const one = await whole.events(filter, { limit: 50, count: false })
      times.one.push(performance.now() - start)
      const many = await pageOfShards(all, filter, 50)
      times.many.push(many.each)
      asked = many.asked
      same &&= JSON.stringify(one.items.map(({ id }) => id)) === JSON.stringify(many.items.map(({ id }) => id))
    }
    const found = `shards: ${name}, ${asked} of ${all.length} asked, ${same ? 'the same page' : 'ANOTHER PAGE'}`
    report(`${found}; a shard to one database`, ratio(median(times.many) / median(times.one)))
    if (!same) process.exitCode = 1
  }
}

/** A queue that delivers batches late, some twice, and again what failed; storing fails one time in twenty. */
async function queue(count: number) {
  const rnd = random(11)
  const store = storeInMemory()
  const waiting = Array.from({ length: count }, (_, n) => n)
  let [deliveries, failures, created] = [0, 0, 0]
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 100)
    for (const n of batch) {
      deliveries++
      if (rnd() < 0.1) waiting.push(n)
      if (rnd() < 0.05) {
        failures++
        waiting.push(n)
        continue
      }
      if ((await ingest(store, articleOf(n))).created) created++
    }
  }
  const { total } = await store.articles(undefined, { limit: 1 })
  report(`queue: ${deliveries} deliveries of ${count} articles, ${failures} failed`, `${total} stored`, `${count}`)
  if (total !== count || created !== count) process.exitCode = 1
}

/** Readers draw addresses by Zipf's law; the cache keeps an answer for so many seconds. */
function cache(perSecond: number, seconds: number, addresses: number) {
  const weights = Array.from({ length: addresses }, (_, i) => 1 / (i + 1))
  const sum = weights.reduce((a, b) => a + b, 0)
  let reached = 0
  const upTo = weights.map((w) => {
    reached += w / sum
    return reached
  })
  for (const age of [0, 1, 10, 60]) {
    const rnd = random(3)
    const until = new Float64Array(addresses)
    let origin = 0
    for (let i = 0; i < perSecond * seconds; i++) {
      const now = i / perSecond
      const drawn = rnd()
      let [low, high] = [0, addresses - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if (upTo[middle] < drawn) low = middle + 1
        else high = middle
      }
      if (until[low] > now) continue
      origin++
      until[low] = now + age
    }
    report(
      `cache: ${perSecond} reads a second of ${addresses} addresses, kept ${age} s`,
      `${(origin / seconds).toFixed(1)}/s`,
    )
  }
}

await sharding(480)
await queue(300)
cache(1000, 300, 10_000)
