import type * as z from 'zod/mini'

/** What a schema found wrong, in words that say what to send instead. */

const NOUNS: Record<string, string> = { string: 'a string', object: 'an object', array: 'a list', number: 'a number' }

function nounOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return NOUNS[typeof value] ?? `a ${typeof value}`
}

/** A value short enough to be told back. */
const shown = (value: unknown) =>
  typeof value === 'string' && value.length <= 40 ? JSON.stringify(value) : nounOf(value)

/** For the schemas' parser: a wording of the schema's own goes before it. */
export function wordingOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_type')
    return `must be ${NOUNS[issue.expected] ?? issue.expected}, not ${nounOf(issue.input)}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}, not ${shown(issue.input)}`
  return undefined
}
