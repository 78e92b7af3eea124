/**
 * `npm start`: the whole program on this machine. Builds the files of public/, applies the migrations to a local D1, serves the
 * Worker with wrangler, and stores the articles of data/ if nothing is stored. Arguments are passed on to wrangler:
 * `npm start -- --port 9000`.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { digestOf } from '../extract.ts'
import { articleId } from '../store/keys.ts'
import { readArticles, type SampleArticle } from './articles.ts'
import { buildFiles } from './build.ts'
import { checkFolders, checkPort, ensureToken, StartError } from './preflight.ts'
import { endGroup, migrate, ROOT, serveLocally, WranglerError } from './wrangler.ts'

const args = process.argv.slice(2)
const { values } = parseArgs({
  args,
  strict: false,
  options: { port: { type: 'string' }, ip: { type: 'string' }, 'persist-to': { type: 'string' } },
})
const port = Number(values.port ?? 8787)
const ip = typeof values.ip === 'string' ? values.ip : 'localhost'
const address = `http://${ip === '*' || ip === '0.0.0.0' ? 'localhost' : ip}:${port}`
const state = typeof values['persist-to'] === 'string' ? values['persist-to'] : '.wrangler/state'

/** There once the articles of data/ were all stored; a later start leaves the store as it finds it. */
const seeded = join(resolve(ROOT, state), 'tarikh-seeded')

let server: ChildProcess | undefined
let stopping = false

async function stop(code: number): Promise<never> {
  if (stopping) return new Promise(() => {})
  stopping = true
  if (server) await endGroup(server, 5000)
  process.exit(code)
}

function serve(samples: SampleArticle[]): void {
  const words = ['--log-level=warn', '--port', String(port)]
  words.push('--var', `RATE_LIMIT:${process.env.RATE_LIMIT === 'on' ? 'on' : 'off'}`)
  // Until these are stored the service does not call itself healthy.
  const awaited = samples.map(({ text }) => articleId(digestOf(text)))
  if (awaited.length > 0) words.push('--var', `AWAIT_ARTICLES:${awaited.join(',')}`)
  const given = args.filter((arg, i) => arg !== '--port' && args[i - 1] !== '--port' && !arg.startsWith('--port='))
  server = serveLocally([...words, ...given], ['ignore', 'inherit', 'inherit'])
  server.once('exit', (code) => {
    if (stopping) return
    console.error('The server has ended; what it said stands above.')
    process.exit(code || 1)
  })
}

async function waitUntilUp(): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new StartError('The server does not answer after a minute; what it said stands above.')
}

async function store(token: string, { file, ...article }: SampleArticle): Promise<void> {
  const answer = await fetch(`${address}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(article),
  })
  if (!answer.ok) throw new StartError(`data/${file} was not stored: ${answer.status} ${await answer.text()}`)
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
  // npm, when it is ended, does not always tell what it runs: an orphan ends by itself.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(0), 500).unref()
  checkFolders(state)
  await checkPort(ip, port, values.port)
  const token = ensureToken()
  await Promise.all([buildFiles(), migrate(state)])
  // A start that was cut short is made good by the next.
  const samples = existsSync(seeded) ? [] : readArticles(join(ROOT, 'data'))
  serve(samples)
  await waitUntilUp()
  for (const sample of samples) await store(token, sample)
  if (!existsSync(seeded)) {
    mkdirSync(dirname(seeded), { recursive: true })
    writeFileSync(seeded, '')
  }
  if (samples.length > 0) console.log(`Stored the ${samples.length} articles of data/.`)
  console.log(`Tarikh is ready on ${address}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError || error instanceof WranglerError ? error.message : error)
  return stop(1)
})
