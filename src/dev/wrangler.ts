/** Wrangler, which serves the Worker and migrates its database: the project's own, and it tells nobody of its use. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'node_modules/wrangler/bin/wrangler.js')
const ENV = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  FORCE_COLOR: '0',
}

/** What wrangler could not do, with all that it said. */
export class WranglerError extends Error {}

/** Runs a command to its end; answers what it wrote to standard output. @throws WranglerError */
export function wrangler(...words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const command = spawn(process.execPath, [BIN, ...words], { cwd: ROOT, env: { ...ENV, CI: 'true' } })
    let out = ''
    let err = ''
    command.stdout.on('data', (data) => (out += data))
    command.stderr.on('data', (data) => (err += data))
    command.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new WranglerError(`wrangler ${words.join(' ')} failed:\n${out}${err}`.trim())),
    )
  })
}

/** Brings the local database of this folder up to date. */
export const migrate = (state: string) => wrangler('d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state)

/** Starts `wrangler dev`, in a process group of its own, so that nothing of it need outlive the caller. */
export function serveLocally(words: string[], stdio: StdioOptions): ChildProcess {
  const command = [BIN, 'dev', '--show-interactive-dev-session=false', ...words]
  return spawn(process.execPath, command, { cwd: ROOT, env: ENV, detached: true, stdio })
}

/** Ends the whole process group that this one leads: asked to for `patience` milliseconds, then at once. */
export async function endGroup(leader: ChildProcess, patience = 0): Promise<void> {
  if (!leader.pid || leader.exitCode !== null || leader.signalCode !== null) return
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-leader.pid!, name)
    } catch {} // it has gone meanwhile
  }
  const ended = new Promise((resolve) => leader.once('exit', resolve))
  if (patience > 0) signal('SIGTERM')
  const timer = setTimeout(() => signal('SIGKILL'), patience)
  await ended
  clearTimeout(timer)
  signal('SIGKILL')
}
