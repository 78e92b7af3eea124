/**
 * `npm run backup` and `npm run restore`: what is stored, as NDJSON, out of the database and back into one; of this
 * machine, or with `--remote` the one that is deployed, which wrangler speaks to. Memory does not grow with the number
 * of articles.
 */
import { once } from 'node:events'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { getPlatformProxy } from 'wrangler'
import { toFile, toStdout } from '../cli/output.ts'
import { backup, LINE_LIMIT, restore } from '../ingest/backup.ts'
import { lines } from '../ingest/lines.ts'
import { D1Store } from '../store/d1.ts'
import { type Store, StoreUnavailable } from '../store/port.ts'
import { migrate, ROOT, WranglerError, wrangler } from './wrangler.ts'

const USAGE = `npm run backup -- [file]     writes what is stored, to the file or to standard output
npm run restore -- [file]    stores it again, from the file or from standard input
    --remote                 the deployed database, not that of this machine
    --persist-to folder      another folder of local databases than .wrangler/state`

/** What stops the work and has an answer; said without a stack. */
class BackupError extends Error {}

/** The project's configuration with the deployed database in it, which the file does not name. */
async function remoteConfig(): Promise<{ path: string; remove: () => void }> {
  const { uuid } = JSON.parse(await wrangler('d1', 'info', 'tarikh', '--json')) as { uuid: string }
  const folder = mkdtempSync(join(ROOT, '.wrangler/remote-'))
  const path = join(folder, 'wrangler.toml')
  const own = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')
  writeFileSync(path, own.replace('binding = "DB"', `binding = "DB"\ndatabase_id = "${uuid}"\nremote = true`))
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

interface Place {
  /** Makes the tables where they are not there yet. */
  create: boolean
  remote: boolean
  /** Folder of the local databases. */
  state: string
}

/** Lends the store to `use`, and gives back what was opened. */
async function withStore<T>({ create, remote, state }: Place, use: (store: Store) => Promise<T>): Promise<T> {
  if (create) await (remote ? wrangler('d1', 'migrations', 'apply', 'DB', '--remote') : migrate(state))
  // Nothing but the backup may stand on standard output.
  process.env.WRANGLER_LOG = 'error'
  const config = remote ? await remoteConfig() : { path: join(ROOT, 'wrangler.toml'), remove: () => {} }
  try {
    const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
      configPath: config.path,
      persist: { path: join(state, 'v3') },
      remoteBindings: remote,
    })
    try {
      return await use(new D1Store(env.DB))
    } finally {
      await dispose()
    }
  } finally {
    config.remove()
  }
}

async function writeBackup(store: Store, file: string | undefined): Promise<boolean> {
  let [stored, corrupt] = [0, 0]
  const pieces = async function* () {
    const all = backup(store, ({ message }) => {
      corrupt++
      console.error(`Left out: ${message}.`)
    })
    for await (const line of all) {
      stored++
      yield line
    }
  }
  await (file ? toFile(file, pieces()) : toStdout(pieces()))
  console.error(`${stored} articles written${corrupt ? `, ${corrupt} could not be read` : ''}.`)
  return corrupt === 0
}

async function readBackup(store: Store, file: string | undefined): Promise<boolean> {
  const count = { stored: 0, known: 0, bad: 0 }
  for await (const line of lines(file ? createReadStream(file) : process.stdin, LINE_LIMIT)) {
    try {
      if ('tooLong' in line) throw new Error('is too long')
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(line.bytes)
      if (text.trim() === '') continue
      const { created } = await restore(store, text)
      count[created ? 'stored' : 'known']++
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error
      count.bad++
      console.error(`Line ${line.number} is not stored: ${(error as Error).message}`)
    }
  }
  console.error(`${count.stored} articles stored, ${count.known} were there, ${count.bad} lines are not of a backup.`)
  return count.bad === 0
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      remote: { type: 'boolean', default: false },
      'persist-to': { type: 'string', default: '.wrangler/state' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [what, file, ...more] = positionals
  const work = { backup: writeBackup, restore: readBackup }[what]
  if (values.help || !work || more.length > 0) throw new BackupError(USAGE)
  const place = { create: what === 'restore', remote: values.remote, state: resolve(ROOT, values['persist-to']) }
  return withStore(place, (store) => work(store, file))
}

process.stdout.on('error', () => process.exit(1))
try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  const told =
    error instanceof BackupError ||
    error instanceof WranglerError ||
    error instanceof StoreUnavailable ||
    'code' in (error as Error)
  console.error(told ? (error as Error).message : error)
  process.exitCode = 1
}
// wrangler's proxy leaves handles behind that would keep the process.
await Promise.all([process.stdout, process.stderr].map((out) => out.writableLength && once(out, 'drain')))
process.exit()
