/**
 * `npm start`: the whole program on this machine. Builds the page, applies the migrations to a local D1, serves the
 * Worker with wrangler, and stores the articles of data/ if nothing is stored. Arguments are passed on to wrangler:
 * `npm start -- --port 9000`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, appendFileSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { digestOf } from '../extract.ts'
import { articleId } from '../store/keys.ts'
import { readArticles, type SampleArticle } from './articles.ts'
import { buildPage } from './build.ts'
import { TOKEN } from './service.ts'

const root = join(import.meta.dirname, '../..')
const wrangler = `${root}/node_modules/wrangler/bin/wrangler.js`
const env = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  FORCE_COLOR: '0',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/** What stops the start and has an answer; said as a sentence, without a stack. */
class StartError extends Error {}

const args = process.argv.slice(2)
const { values } = parseArgs({
  args,
  strict: false,
  options: { port: { type: 'string' }, ip: { type: 'string' }, 'persist-to': { type: 'string' } },
})
const port = Number(values.port ?? 8787)
const ip = typeof values.ip === 'string' ? values.ip : 'localhost'
const state = typeof values['persist-to'] === 'string' ? values['persist-to'] : '.wrangler/state'

function checkFolder(): void {
  try {
    mkdirSync(`${root}/.wrangler`, { recursive: true })
    for (const folder of [root, `${root}/.wrangler`, `${root}/public`]) accessSync(folder, constants.W_OK)
  } catch {
    throw new StartError(`Cannot write into ${root}: make the folder writable, or clone the project into one that is.`)
  }
  try {
    mkdirSync(resolve(root, state), { recursive: true })
    accessSync(resolve(root, state), constants.W_OK)
  } catch {
    throw new StartError(`Cannot write into ${state}: name another folder with npm start -- --persist-to folder.`)
  }
}

function checkPort(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new StartError(`--port takes a number from 1 to 65535, not ${values.port}.`)
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          error.code === 'EACCES'
            ? `Port ${port} needs more rights than this user has: take one from 1024 up, npm start -- --port 9000.`
            : `Port ${port} is in use: stop what listens there, or take another with npm start -- --port ${port + 1}.`,
        ),
      ),
    )
    probe.listen(port, ip === '*' ? '0.0.0.0' : ip, () => probe.close(() => resolve()))
  })
}

/** The token for writing, on this machine only; one that is there is kept. */
function ensureToken(): string {
  const file = `${root}/.dev.vars`
  if (!existsSync(file)) writeFileSync(file, `INGEST_TOKEN=${TOKEN}\n`)
  let token = parseEnv(readFileSync(file, 'utf8')).INGEST_TOKEN
  if (!token) {
    token = TOKEN
    appendFileSync(file, `\nINGEST_TOKEN=${token}\n`)
  }
  return token
}

let child: ChildProcess | undefined
let stopping = false

/** Ends wrangler and all that it started: its process group. */
async function stop(code: number): Promise<never> {
  if (stopping) return new Promise(() => {})
  stopping = true
  const running = child
  if (running?.pid && running.exitCode === null) {
    const ended = new Promise((resolve) => running.once('exit', resolve))
    const signal = (name: NodeJS.Signals) => {
      try {
        process.kill(-running.pid!, name)
      } catch {} // it has gone meanwhile
    }
    signal('SIGTERM')
    const timer = setTimeout(() => signal('SIGKILL'), 5000)
    await ended
    clearTimeout(timer)
    signal('SIGKILL')
  }
  process.exit(code)
}

function run(command: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const part = spawn(process.execPath, [wrangler, ...command], { cwd: root, env: { ...env, CI: 'true' } })
    let said = ''
    part.stdout.on('data', (data) => (said += data))
    part.stderr.on('data', (data) => (said += data))
    part.once('exit', (code) =>
      code === 0 ? resolve() : reject(new StartError(`wrangler ${command.join(' ')} failed:\n${said.trim()}`)),
    )
  })
}

/** There once the articles of data/ were all stored; a later start leaves the store as it finds it. */
const seeded = join(resolve(root, state), 'tarikh-seeded')

function serve(): void {
  const command = [wrangler, 'dev', '--show-interactive-dev-session=false', '--log-level=warn', '--port', String(port)]
  command.push('--var', `RATE_LIMIT:${process.env.RATE_LIMIT === 'on' ? 'on' : 'off'}`)
  // Until these are stored the service does not call itself healthy.
  const awaited = readArticles(`${root}/data`).map(({ text }) => articleId(digestOf(text)))
  if (!existsSync(seeded) && awaited.length > 0) command.push('--var', `AWAIT_ARTICLES:${awaited.join(',')}`)
  const own = args.filter((arg, i) => arg !== '--port' && args[i - 1] !== '--port' && !arg.startsWith('--port='))
  // A process group of its own, so that nothing of it outlives the start.
  child = spawn(process.execPath, [...command, ...own], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  child.once('exit', (code) => {
    if (stopping) return
    console.error('The server has ended; what it said stands above.')
    process.exit(code || 1)
  })
}

async function waitUntilUp(address: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new StartError('The server does not answer after a minute; what it said stands above.')
}

/** Stores the articles of data/ once; answers how many it stored. A start cut short is made good by the next. */
async function seed(address: string, token: string): Promise<number> {
  if (existsSync(seeded)) return 0
  const articles = readArticles(`${root}/data`)
  for (const { file, ...article } of articles) await store(address, token, file, article)
  mkdirSync(dirname(seeded), { recursive: true })
  writeFileSync(seeded, '')
  return articles.length
}

async function store(address: string, token: string, file: string, article: Omit<SampleArticle, 'file'>) {
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
  checkFolder()
  await checkPort()
  const token = ensureToken()
  await Promise.all([buildPage(), run(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state])])
  serve()
  const address = `http://${ip === '*' || ip === '0.0.0.0' ? 'localhost' : ip}:${port}`
  await waitUntilUp(address)
  const added = await seed(address, token)
  if (added > 0) console.log(`Stored the ${added} articles of data/.`)
  console.log(`Tarikh is ready on ${address}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error)
  return stop(1)
})
