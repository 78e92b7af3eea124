import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import { PROMISES } from './promises.ts'

test.each(Object.entries(PROMISES))('keeps its promises on %s', (_, property) => {
  fc.assert(property, { numRuns: 400 })
})

test.each<[string, string]>([
  ['a clock of no day, a colon, and a weekday at the end', 'قال الساعة 25:61 : الجمعة'],
  ['one unit that is a word of several letters', 'ﷸ'],
  ['a light verb with its object and nothing before it', 'عقدها'],
  ['a verb that carries a verb which ends the text', 'شن و شن'],
  ['an office before a preposition that ends it', 'قال وزير بعد'],
  ['a preposition that asks for a verb or a noun', 'قال قال دون'],
  ['a plan in a plan', 'يعتزم قتل يعتزم'],
  ['an event noun before a preposition', 'في تسبب في'],
  ['a definite noun with nothing before it', 'التقى غادره قال'],
  ['a number after who speaks, with which the text ends', 'فتطرق الأمين العام 300'],
])('reads %s', (_, text) => {
  expect(extract(text, { publishedAt: '2020-05-01' }).events.map((e) => e.title)).not.toContain('')
})
