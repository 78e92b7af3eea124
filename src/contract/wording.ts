import type * as v from 'valibot'

/** What a schema found wrong, in words that say what to send instead. */

const NOUNS: Record<string, string> = { string: 'a string', Object: 'an object', Array: 'a list', number: 'a number' }

function nounOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? NOUNS.Object : (NOUNS[typeof value] ?? `a ${typeof value}`)
}

/** A value short enough to be told back. */
const shown = (value: unknown) =>
  typeof value === 'string' && value.length <= 40 ? JSON.stringify(value) : nounOf(value)

/** `("a" | "b")`, as a schema tells what it takes. */
const listed = (expected: string | null) => expected?.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')

function wordingOf({ type, input, expected, message }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'is missing'
  if (type === 'picklist') return `must be one of ${listed(expected)}, not ${shown(input)}`
  return expected !== null && expected in NOUNS ? `must be ${NOUNS[expected]}, not ${nounOf(input)}` : message
}

/** How input is read: the first thing wrong with each member, in these words where the schema has none of its own. */
export const READING: v.Config<v.BaseIssue<unknown>> = { abortPipeEarly: true, message: wordingOf }
