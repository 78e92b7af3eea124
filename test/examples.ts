import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface RuleExamples {
  rule: string
  /** What the rule reads first, with the values of all that is read, a blank between them. */
  reads: [text: string, values: string][]
  /** What it leaves alone. */
  leaves: string[]
}

const LINE =
  /^ *\/\/ (?:reads (?<text>'.*'|".*") as (?<values>'.*'|".*")|leaves (?<left>'.*'|".*"))$|^ +name: '(?<rule>.*)',$/

/** A string of the source, in either quotes. */
const unquoted = (literal: string): string =>
  JSON.parse(literal[0] === '"' ? literal : `"${literal.slice(1, -1).replaceAll("\\'", "'").replaceAll('"', '\\"')}"`)

/** The examples of all temporal rules: comments above their rows, so that no build carries them. */
export function ruleExamples(folder = join(import.meta.dirname, '../src/temporal/rules')): RuleExamples[] {
  const all: RuleExamples[] = []
  for (const file of globSync('*.ts', { cwd: folder }).sort()) {
    let row: RuleExamples = { rule: '', reads: [], leaves: [] }
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const { text, values, left, rule } = LINE.exec(line)?.groups ?? {}
      if (text) row.reads.push([unquoted(text), unquoted(values)])
      else if (left) row.leaves.push(unquoted(left))
      else if (rule) {
        all.push({ ...row, rule })
        row = { rule: '', reads: [], leaves: [] }
      }
    }
  }
  return all
}
