/**
 * 200 connections for 30 seconds on the loopback: reads, conditional reads, exports, extractions, single articles,
 * several as NDJSON, and repeats of all of them. Afterwards all that was promised is looked for. It stops by itself.
 * `node bench/load.ts [seconds] [connections]` takes other sizes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { median, ratio } from './measure.ts'
import { report } from './report.ts'
import { AUTH, JSON_TYPE, NDJSON_TYPE, serve } from './server.ts'

const SECONDS = Number(process.argv[2] ?? 30)
const CONNECTIONS = Number(process.argv[3] ?? 200)
/** A call that takes longer has failed. */
const TIMEOUT_MS = 60_000

const textOf = (n: number) =>
  `أعلن وزير الخارجية رقم ${n} يوم ${1 + (n % 28)} مارس ${1990 + (n % 30)} الاتفاق، ونفى أن يكون قد زار تونس. وقال إن لافروف سيصل غدا.`
const body = (n: number) => JSON.stringify({ text: textOf(n), publishedAt: '2016-04-01' })

interface Call {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
  /** Looks at a good answer. */
  read?: (answer: string) => void
}

/** Ids that the service says are stored, and how often each was said to be new. */
const promised = new Map<string, number>()
const promise = (id: string, isNew: boolean) => promised.set(id, (promised.get(id) ?? 0) + (isNew ? 1 : 0))
let serial = 0
/** A new article, or one in four times one that was sent before. */
const some = () => (serial > 0 && Math.random() < 0.25 ? Math.floor(Math.random() * serial) : serial++)

const q = encodeURIComponent('الوزير تونس')
const CALLS: Record<string, { weight: number; make: () => Call }> = {
  'page of events': {
    weight: 25,
    make: () => ({ path: `/api/events?kind=denial&from=20${String(10 + (serial % 9))}-01-01` }),
  },
  search: { weight: 15, make: () => ({ path: `/api/events?q=${q}` }) },
  articles: { weight: 10, make: () => ({ path: '/api/articles?limit=20' }) },
  unchanged: { weight: 10, make: () => ({ path: '/api/articles?limit=1', headers: { 'if-none-match': '*' } }) },
  export: { weight: 5, make: () => ({ path: '/api/events.csv?limit=100' }) },
  extract: {
    weight: 20,
    make: () => ({ path: '/api/extract', method: 'POST', headers: JSON_TYPE, body: body(serial) }),
  },
  store: {
    weight: 10,
    make: () => ({
      path: '/api/articles',
      method: 'POST',
      headers: { ...JSON_TYPE, ...AUTH },
      body: body(some()),
    }),
  },
  'store ten': {
    weight: 5,
    make: () => ({
      path: '/api/articles',
      method: 'POST',
      headers: { ...NDJSON_TYPE, ...AUTH },
      body: Array.from({ length: 10 }, () => body(some())).join('\n'),
      read: (answer) => {
        for (const line of answer.trim().split('\n')) {
          const { status, id } = JSON.parse(line)
          if (id) promise(id, status === 201)
          else count(`line ${status}`)
        }
      },
    }),
  },
}
const DRAW = Object.entries(CALLS).flatMap(([name, { weight }]) => Array<string>(weight).fill(name))

const statuses = new Map<string, number>()
const count = (status: string) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
const times: Record<string, number[]> = {}

async function one(address: string): Promise<void> {
  const name = DRAW[Math.floor(Math.random() * DRAW.length)]
  const { path, read, ...init } = CALLS[name].make()
  const start = performance.now()
  try {
    const answer = await fetch(address + path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
    const text = await answer.text()
    count(String(answer.status))
    times[name] ??= []
    times[name].push(performance.now() - start)
    if (name === 'store' && answer.ok) promise(JSON.parse(text).article.id, answer.status === 201)
    if (answer.ok) read?.(text)
  } catch (error) {
    count((error as Error).name)
  }
}

/** MiB that the workerd processes of this group hold. */
function memory(group: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,pgid=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const pids = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, g, name]) => Number(g) === group && name === 'workerd')
  const kb = pids.map(([pid]) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0))
  return kb.reduce((a, b) => a + b, 0) / 1024
}

/** Everything stored, by pages: ids as often as they come. */
async function storedIds(address: string): Promise<string[]> {
  const ids: string[] = []
  for (let cursor = ''; ; ) {
    const page = (await (await fetch(`${address}/api/articles?limit=1000${cursor}`)).json()) as {
      articles: { id: string }[]
      next: string | null
    }
    ids.push(...page.articles.map(({ id }) => id))
    if (page.next === null) return ids
    cursor = `&cursor=${page.next}`
  }
}

const p99 = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)]

/** All connections call for so long; answers how many calls came back, and by how many KiB workerd grew with each. */
async function callFor(seconds: number, group: number, call: () => Promise<unknown>) {
  const before = memory(group)
  const end = performance.now() + seconds * 1000
  let calls = 0
  const caller = async () => {
    for (; performance.now() < end; calls++) await call()
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, caller))
  return { calls, grown: ((memory(group) - before) * 1024) / calls }
}

await serve({ main: 'bench/worker.ts' }, async ({ address, pid }) => {
  // The simulator of the platform keeps something of every call: so much of one that does nothing.
  const bare = await callFor(SECONDS / 3, pid, () => fetch(`${address}/bare`).then((answer) => answer.text()))
  const samples: number[] = []
  const sampling = setInterval(() => samples.push(memory(pid)), 500)
  const { grown } = await callFor(SECONDS, pid, () => one(address))
  clearInterval(sampling)

  const total = Object.values(times).reduce((sum, list) => sum + list.length, 0)
  report(`${CONNECTIONS} connections, ${SECONDS} s: answers a second`, (total / SECONDS).toFixed(0))
  for (const [name, list] of Object.entries(times))
    report(`  ${name}: ${list.length}, median ${median(list).toFixed(0)} ms, p99`, `${p99(list).toFixed(0)} ms`)
  const by = [...statuses].sort().map(([status, n]) => `${status}: ${n}`)
  report('  statuses', by.join(', '))
  const bad = [...statuses].filter(([status]) => !/^(line )?(200|201|304|429|503)$/.test(status))
  report('  errors not by design', String(bad.reduce((sum, [, n]) => sum + n, 0)), '0')

  const ids = await storedIds(address)
  const there = new Set(ids)
  report('  articles stored', String(ids.length))
  report('  stored twice', String(ids.length - there.size + [...promised.values()].filter((n) => n > 1).length), '0')
  report('  promised and lost', String([...promised.keys()].filter((id) => !there.has(id)).length), '0')
  const third = Math.floor(samples.length / 3)
  const [middle, last] = [median(samples.slice(third, 2 * third)), median(samples.slice(2 * third))]
  report('  memory of workerd, last third to middle third', `${last.toFixed(0)} / ${middle.toFixed(0)} MiB`, '≤ 1.1')
  report(
    `  grown by a call: ${grown.toFixed(0)} KiB, of a bare route ${bare.grown.toFixed(0)}`,
    ratio(grown / bare.grown),
  )
  const lost = [...promised.keys()].some((id) => !there.has(id))
  if (bad.length > 0 || lost || ids.length !== there.size) process.exitCode = 1
})
