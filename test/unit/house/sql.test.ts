import { expect, test } from 'vitest'
import { read, tracked } from './files.ts'

/** A template that begins a statement, up to its end. */
const STATEMENT = /`\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH|EXPLAIN|PRAGMA|CREATE|DROP|ALTER)\b[^`]*`/gi
const HOLE = /\$\{([^}]*)\}/g

/**
 * Statements are put together from fixed pieces only: names of constants in capitals, or of functions and values that
 * are known to give SQL of the program's own, never a value.
 */
const FIXED =
  /^(?:[A-Z][A-Z_0-9]*(?: \+ 1)?|[\w.]*(?:[sS]ql|[wW]here|[cC]lauses?|[pP]laceholders|[cC]olumns|[oO]rder|key|tail|[mM]arks|[tT]able)\w*(?:\(.*\)|\.join\(.*\))?)$/

const holes = (source: string) =>
  [...source.matchAll(STATEMENT)].flatMap(([statement]) => [...statement.matchAll(HOLE)].map(([, hole]) => hole.trim()))

test('no value is written into a statement: all are bound', () => {
  const files = tracked.filter((path) => /^src\/.*\.ts$/.test(path))
  const wrong = files.flatMap((file) =>
    holes(read(file))
      .filter((hole) => !FIXED.test(hole))
      .map((hole) => `${file}: \${${hole}}`),
  )
  expect(wrong).toEqual([])
})

test('the test sees what is not bound', () => {
  const [hole] = holes('db.prepare(`SELECT * FROM t WHERE id = $' + '{id}`)')
  expect(hole).toBe('id')
  expect(FIXED.test(hole)).toBe(false)
})
