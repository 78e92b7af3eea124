/** A Worker of our own for the benches: wrangler on the loopback, with a state that is thrown away. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }

export const TOKEN = 'dev-token'

interface ServeOptions {
  port: number
  /** Folder of the local databases. */
  state: string
  /** Runs once the tables are there and before the Worker is. */
  prepare?: () => void
  /** The Worker, where it is not the project's own. */
  main?: string
}

export const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** Serves while `use` runs, and ends what it started whatever happens. */
export async function serve<T>(options: ServeOptions, use: (address: string, pid: number) => Promise<T>): Promise<T> {
  const { port, state, prepare, main } = options
  const migrate = [wrangler, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state]
  const migrated = spawnSync(process.execPath, migrate, { cwd: root, env, encoding: 'utf8' })
  if (migrated.status !== 0) throw new Error(migrated.stdout + migrated.stderr)
  prepare?.()
  const dev = [wrangler, 'dev', ...(main ? [main] : []), '--port', String(port), '--persist-to', state]
  const flags = ['--log-level=error', '--show-interactive-dev-session=false', '--var', 'RATE_LIMIT:off']
  const child = spawn(process.execPath, [...dev, ...flags, '--var', `INGEST_TOKEN:${TOKEN}`], {
    cwd: root,
    env,
    detached: true,
    stdio: 'ignore',
  })
  const address = `http://localhost:${port}`
  try {
    for (let tries = 0; !(await fetch(`${address}/api/health`).catch(() => null))?.ok; tries++) {
      if (tries > 300) throw new Error('The Worker of the bench does not start.')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return await use(address, child.pid!)
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    try {
      process.kill(-child.pid!, 'SIGTERM')
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))])
      process.kill(-child.pid!, 'SIGKILL')
    } catch {} // it has gone meanwhile
  }
}
