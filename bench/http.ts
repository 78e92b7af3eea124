/** Requests per second of the cheap calls against a bare Hono route, in one workerd. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../src/extract.ts'
import { median, serve, TOKEN } from './server.ts'

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

export default async function bench(): Promise<Record<string, number>> {
  const state = mkdtempSync(join(tmpdir(), 'tarikh-bench-'))
  const sample = readFileSync(join(import.meta.dirname, '../data/lavrov.txt'), 'utf8')
    .split('\n\n')
    .slice(1)
    .join('\n\n')
  const body = JSON.stringify({ text: sample })
  const json = { 'content-type': 'application/json' }
  try {
    return await serve({ port: 8832, state, main: 'bench/worker.ts' }, async (address) => {
      const send = (path: string, headers = {}) =>
        fetch(`${address}${path}`, { method: 'POST', headers: { ...json, ...headers }, body })
      await send('/api/articles', { authorization: `Bearer ${TOKEN}` })
      const etag = (await fetch(`${address}/api/events`)).headers.get('etag')!
      const calls: Record<string, () => Promise<Response>> = {
        bare: () => fetch(`${address}/bare`),
        health: () => fetch(`${address}/api/health`),
        unchanged: () => fetch(`${address}/api/events`, { headers: { 'if-none-match': etag } }),
        'bare post': () => send('/bare'),
        extract: () => send('/api/extract'),
      }
      const rates: Record<string, number[]> = {}
      for (let round = 0; round < ROUNDS; round++)
        for (const [name, call] of Object.entries(calls)) {
          rates[name] ??= []
          rates[name].push(await rate(call))
        }
      const of = (name: string) => median(rates[name])
      for (const name of Object.keys(calls)) process.stderr.write(`  ${name}: ${of(name).toFixed(0)} a second\n`)
      for (let i = 0; i < 50; i++) extract(sample)
      const start = performance.now()
      for (let i = 0; i < 200; i++) extract(sample)
      const core = (performance.now() - start) / 200
      return {
        'http: health to a bare route': of('health') / of('bare'),
        'http: a read answered by 304 to a bare route': of('unchanged') / of('bare'),
        'http: extract to the core and a bare post': 1000 / of('extract') / (core + 1000 / of('bare post')),
      }
    })
  } finally {
    rmSync(state, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) console.log(await bench())
