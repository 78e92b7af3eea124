import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import { PROMISES } from './promises.ts'

test.each(Object.entries(PROMISES))('keeps its promises on %s', (_, property) => {
  fc.assert(property, { numRuns: 400 })
})

test.each([
  ['a clock of no day, a colon, and a weekday at the end', 'قال الساعة 25:61 : الجمعة'],
  ['one unit that is a word of several letters', 'ﷸ'],
  ['a light verb with its object and nothing before it', 'عقدها'],
])('reads %s', (_, text) => {
  for (const { title } of extract(text).events) expect(title).not.toBe('')
})
