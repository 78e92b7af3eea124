/** The service for the benches: of a fresh database, and gone with it when they are done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseFile, type Service, start, TOKEN } from '../src/dev/service.ts'
import { migrate } from '../src/dev/wrangler.ts'

export const AUTH = { authorization: `Bearer ${TOKEN}` }
export const JSON_TYPE = { 'content-type': 'application/json' }
export const NDJSON_TYPE = { 'content-type': 'application/x-ndjson' }

interface ServeOptions {
  /** Is given the file of the database once the tables are there and before the Worker is. */
  prepare?: (file: string) => void
  /** The Worker, where it is not the project's own. */
  main?: string
}

/** Serves while `use` runs, and ends what it started whatever happens. */
export async function serve<T>({ prepare, main }: ServeOptions, use: (service: Service) => Promise<T>): Promise<T> {
  const state = mkdtempSync(join(tmpdir(), 'tarikh-bench-'))
  try {
    await migrate(state)
    prepare?.(databaseFile(state))
    const service = await start({ state, main })
    try {
      return await use(service)
    } finally {
      await service.kill()
    }
  } finally {
    rmSync(state, { recursive: true, force: true, maxRetries: 3 })
  }
}
