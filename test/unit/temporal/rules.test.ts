import { describe, expect, test } from 'vitest'
import { readTime } from '../../../src/temporal/index.ts'
import { findExpressions } from '../../../src/temporal/matcher.ts'
import { RULES } from '../../../src/temporal/rules/index.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import { ruleExamples } from '../../examples.ts'

const read = (text: string) =>
  readTime(tokenize(text), { publishedAt: '2015-09-11T10:00:00Z', prefer: 'past', trace: true }).timexes

const EXAMPLES = ruleExamples()

test('every rule has its examples', () => {
  expect(EXAMPLES.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ name }) => name).sort())
})

describe.each(EXAMPLES)('$rule', ({ rule, reads, leaves }) => {
  test('has examples of what it reads and of what it leaves alone', () => {
    expect(Math.min(reads.length, leaves.length)).toBeGreaterThan(0)
  })
  test.each(reads)('reads «%s» as %s', (text, value) => {
    expect(
      read(text)
        .map((timex) => timex.value)
        .join(' '),
    ).toBe(value)
    expect(findExpressions(tokenize(text)).matches[0].rule).toBe(rule)
  })
  test.each(leaves)('leaves «%s» alone', (text) => {
    expect(findExpressions(tokenize(text)).matches.filter((match) => match.rule === rule)).toEqual([])
  })
})
