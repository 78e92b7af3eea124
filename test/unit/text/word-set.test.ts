import { expect, test } from 'vitest'
import { COMMAS } from '../../../src/events/grammar/particles.ts'
import { Form, formOf } from '../../../src/text/forms.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import { WordSet, wordSet } from '../../../src/text/word-set.ts'

const RIVERS = wordSet('دجلة الفُرات النيل')

test('a set holds the words of a text that stand in it, however they are written, and no others', () => {
  const { form, norm } = tokenize('دِجلة والفرات الفـرات دجلات نيل')
  expect(form.map((word) => RIVERS.holds(word))).toEqual([true, false, true, false, false])
  expect(norm.map((word) => RIVERS.has(word))).toEqual([true, false, true, false, false])
})

test('past the end of a text there is no word', () => {
  expect(RIVERS.holds(tokenize('النيل').form[1])).toBe(false)
  expect(RIVERS.has(undefined)).toBe(false)
})

test('a word that stands in many sets stands in each', () => {
  const sets = ['سهل', 'سهل جبل', 'جبل'].map(wordSet)
  const [plain, hill] = [new Form('سهل', 0), new Form('جبل', 0)]
  expect(sets.map((set) => set.holds(plain))).toEqual([true, true, false])
  expect(sets.map((set) => set.holds(hill))).toEqual([false, true, true])
})

test('a tatweel by itself is a mark like others', () => {
  expect(COMMAS.holds(tokenize('1975 ـ 1979').form[1])).toBe(true)
})

test('a set knows its words', () => {
  expect([...new WordSet(['ا', 'ب'])]).toEqual(['ا', 'ب'])
  expect(RIVERS.holds(formOf('بردى'))).toBe(false)
})
