import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import { checkPromises } from './promises.ts'
import { options, raw, structured } from './texts.ts'

const budget = { numRuns: 400 }

test('keeps its promises on clauses, dates and marks in any order', () => {
  fc.assert(fc.property(structured, options, checkPromises), budget)
})

test('keeps its promises on any code units', () => {
  fc.assert(fc.property(raw, options, checkPromises), budget)
})

test('gives the same answer for the same text', () => {
  fc.assert(
    fc.property(structured, options, (text, given) => {
      expect(extract(text, given)).toEqual(extract(text, given))
    }),
    { numRuns: 100 },
  )
})
