/** As much of D1 over a SQLite in memory as the store uses, for simulations of many databases in one process. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { D1Store } from '../src/store/d1.ts'

const migrations = join(import.meta.dirname, '../migrations')

interface Statement {
  sql: string
  values: SQLInputValue[]
}

/** A store of its own, with its tables. */
export function storeInMemory(): D1Store {
  const db = new DatabaseSync(':memory:')
  for (const file of readdirSync(migrations).sort()) db.exec(readFileSync(join(migrations, file), 'utf8'))
  const prepare = (sql: string) => ({ sql, values: [], bind: (...values: SQLInputValue[]) => ({ sql, values }) })
  const batch = async (statements: Statement[]) => {
    db.exec('BEGIN')
    try {
      const results = statements.map(({ sql, values }) => ({ results: db.prepare(sql).all(...values) }))
      db.exec('COMMIT')
      return results
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
  return new D1Store({ prepare, batch } as unknown as D1Database)
}
