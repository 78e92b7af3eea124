/** What `npm start` looks after before anything runs: each thing that stops it is said with what to do about it. */
import { accessSync, appendFileSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { TOKEN } from './service.ts'
import { ROOT } from './wrangler.ts'

/** What stops the start and has an answer; said as a sentence, without a stack. */
export class StartError extends Error {}

/** @param state folder of the local databases, from the project's own */
export function checkFolders(state: string): void {
  const writable = (folder: string) => {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  }
  try {
    for (const folder of ['.', '.wrangler', 'public']) writable(resolve(ROOT, folder))
  } catch {
    throw new StartError(`Cannot write into ${ROOT}: make the folder writable, or clone the project into one that is.`)
  }
  try {
    writable(resolve(ROOT, state))
  } catch {
    throw new StartError(`Cannot write into ${state}: name another folder with npm start -- --persist-to folder.`)
  }
}

/** @param given as it was written, for a port that is none */
export function checkPort(ip: string, port: number, given: unknown): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new StartError(`--port takes a number from 1 to 65535, not ${given}.`)
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
export function ensureToken(): string {
  const file = resolve(ROOT, '.dev.vars')
  if (!existsSync(file)) writeFileSync(file, `INGEST_TOKEN=${TOKEN}\n`)
  const token = parseEnv(readFileSync(file, 'utf8')).INGEST_TOKEN
  if (token) return token
  appendFileSync(file, `\nINGEST_TOKEN=${TOKEN}\n`)
  return TOKEN
}
