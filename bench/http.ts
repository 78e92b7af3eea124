/** Requests per second of the cheap calls against a bare Hono route, in one workerd. */
import { join } from 'node:path'
import { readArticles } from '../src/dev/articles.ts'
import { extract } from '../src/extract.ts'
import { median, ratio } from './measure.ts'
import { report } from './report.ts'
import { AUTH, JSON_TYPE, serve } from './server.ts'

const CONNECTIONS = 8
const ROUND_MS = 1500
const ROUNDS = 3

/** Requests per second that so many callers get, each waiting for its answer. */
async function rate(call: () => Promise<Response>): Promise<number> {
  const end = performance.now() + ROUND_MS
  let done = 0
  const caller = async () => {
    while (performance.now() < end) {
      const answer = await call()
      await answer.arrayBuffer()
      done++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, caller))
  return (done * 1000) / ROUND_MS
}

const sample = readArticles(join(import.meta.dirname, '../data')).find(({ file }) => file === 'lavrov.txt')!.text
const body = JSON.stringify({ text: sample })

/** Milliseconds of the core alone, warm. */
function coreAlone(): number {
  for (let i = 0; i < 50; i++) extract(sample)
  const start = performance.now()
  for (let i = 0; i < 200; i++) extract(sample)
  return (performance.now() - start) / 200
}

await serve({ main: 'bench/worker.ts' }, async ({ address }) => {
  const send = (path: string, headers = {}) =>
    fetch(`${address}${path}`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body })
  await send('/api/articles', AUTH)
  const etag = (await fetch(`${address}/api/events`)).headers.get('etag')!
  const calls: Record<string, () => Promise<Response>> = {
    bare: () => fetch(`${address}/bare`),
    health: () => fetch(`${address}/api/health`),
    unchanged: () => fetch(`${address}/api/events`, { headers: { 'if-none-match': etag } }),
    'bare post': () => send('/bare'),
    extract: () => send('/api/extract'),
  }
  const rates: Record<string, number[]> = {}
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, call] of Object.entries(calls)) {
      const measured = await rate(call)
      rates[name] ??= []
      if (round >= 0) rates[name].push(measured)
    }
  const of = (name: string) => median(rates[name])
  const core = coreAlone()
  for (const name of Object.keys(calls)) report(`${name}, requests a second`, of(name).toFixed(0))
  report('/api/health to a bare route', ratio(of('health') / of('bare')), '≥ 0.8')
  report('a read answered by 304 to a bare route', ratio(of('unchanged') / of('bare')), '≥ 0.3')
  report('extract to the core and a bare post', ratio(1000 / of('extract') / (core + 1000 / of('bare post'))), '≤ 2')
})
