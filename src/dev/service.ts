/** The service on a port of its own, with a database that is thrown away: for the tests and benches that need all of it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }

/** The token for writing where the service runs on one's own machine. */
export const TOKEN = 'dev-token'

interface ServiceOptions {
  /** Folder of the local databases. */
  state: string
  /** The Worker, where it is not the project's own. */
  main?: string
}

export interface Service {
  address: string
  /** Leader of the process group. */
  pid: number
  /** Ends all its processes at once, in the middle of whatever they do. */
  kill: () => Promise<void>
}

/** Brings the local database of this folder up to date. */
export function migrate(state: string): void {
  const command = [wrangler, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)
}

/** The SQLite file of the local database of this folder. */
export function databaseFile(state: string): string {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  const file = readdirSync(folder).find((name) => name.endsWith('.sqlite') && !name.startsWith('metadata'))
  return join(folder, file!)
}

/** A port of this machine on which nothing listens now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid!, 'SIGKILL')
  await ended
}

/** Starts the service; without migrations, where `migrate` was not called. */
export async function start({ state, main }: ServiceOptions): Promise<Service> {
  const port = await freePort()
  const dev = [wrangler, 'dev', ...(main ? [main] : []), '--port', String(port), '--inspector-port', '0']
  // The configuration is the project's, wherever the Worker's file lies.
  const flags = [
    '--config',
    join(root, 'wrangler.toml'),
    '--persist-to',
    state,
    '--log-level=error',
    '--show-interactive-dev-session=false',
  ]
  const vars = ['--var', 'RATE_LIMIT:off', '--var', `INGEST_TOKEN:${TOKEN}`]
  const child = spawn(process.execPath, [...dev, ...flags, ...vars], {
    cwd: root,
    env,
    detached: true,
    stdio: 'ignore',
  })
  const address = `http://localhost:${port}`
  const kill = () => killGroup(child)
  for (let waited = 0; !(await fetch(`${address}/api/health`).catch(() => null))?.ok; waited += 100) {
    if (waited > 120_000) {
      await kill()
      throw new Error('The service does not start.')
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { address, pid: child.pid!, kill }
}
