/** A statement and what to bind to it. */
export interface Statement {
  sql: string
  values: (string | number | null)[]
}
