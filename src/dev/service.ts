/** The service on a port of its own, with a database that is thrown away: for the tests and benches that need all of it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildDescription, bundle } from './build.ts'
import { endGroup, ROOT, serveLocally } from './wrangler.ts'

/** The token for writing where the service runs on one's own machine. */
export const TOKEN = 'dev-token'

interface ServiceOptions {
  /** Folder of the local databases, and of what is built to be served. */
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

/**
 * The Worker as it is deployed, with its files and its configuration, in a folder aside: what is served from where it is
 * worked on starts anew, in the middle of its requests, whenever something is saved or built.
 */
async function build(main: string, state: string): Promise<string> {
  mkdirSync(state, { recursive: true })
  const folder = mkdtempSync(join(state, 'worker-'))
  cpSync(join(ROOT, 'public'), join(folder, 'public'), { recursive: true })
  cpSync(join(ROOT, 'wrangler.toml'), join(folder, 'wrangler.toml'))
  buildDescription(join(folder, 'public'))
  await bundle(main, join(folder, 'worker.js'))
  return folder
}

/** Starts the service; without migrations, where `migrate` was not called. */
export async function start({ state, main = 'src/index.ts' }: ServiceOptions): Promise<Service> {
  const folder = await build(main, state)
  const port = await freePort()
  const words = [join(folder, 'worker.js'), '--no-bundle', '--config', join(folder, 'wrangler.toml')]
  words.push('--port', String(port), '--inspector-port', '0', '--log-level=error', '--persist-to', state)
  words.push('--var', 'RATE_LIMIT:off', '--var', `INGEST_TOKEN:${TOKEN}`)
  const child = serveLocally(words, 'ignore')
  const address = `http://localhost:${port}`
  const kill = () => endGroup(child)
  for (let waited = 0; !(await fetch(`${address}/api/health`).catch(() => null))?.ok; waited += 100) {
    if (waited > 120_000) {
      await kill()
      throw new Error('The service does not start.')
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { address, pid: child.pid!, kill }
}
