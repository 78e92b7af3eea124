import { expect, test } from 'vitest'
import { formOf, Known } from '../../../src/text/forms.ts'
import { tokenize } from '../../../src/text/tokens.ts'

test('a word is one form wherever it stands, and however it is written', () => {
  const [first] = tokenize('أحمد').form
  expect(tokenize('قال أحـمَد').form[1]).toBe(first)
  expect(formOf('احمد')).toBe(first)
  expect(tokenize('أحمدان').form[0]).not.toBe(first)
})

test('what a lexicon knows of a word is asked once', () => {
  const asked: string[] = []
  const lengths = new Known((norm) => ({ length: asked.push(norm) && norm.length }))
  const { form } = tokenize('سافر الوفد ثم عاد الوفد')
  expect(form.map((f) => lengths.of(f).length)).toEqual([4, 5, 2, 3, 5])
  expect(asked).toEqual(['سافر', 'الوفد', 'ثم', 'عاد'])
})

test('words that share a hash keep their own forms', () => {
  // Each of the two pairs of letters adds the same to the hash.
  const words = Array.from({ length: 64 }, (_, n) =>
    [...n.toString(2).padStart(6, '0')].map((b) => (b === '0' ? 'بن' : 'ةا')).join(''),
  )
  const { norm, form } = tokenize(words.join(' '))
  expect(norm).toEqual(words)
  expect(new Set(form.map((f) => f.hash)).size).toBe(1)
})

test('more words than are kept, and words too long to keep, are read as they stand', () => {
  const words = Array.from({ length: 30_000 }, (_, n) => `w${n}`)
  expect(tokenize(words.join(' ')).norm.join(' ')).toBe(words.flatMap((w) => ['w', w.slice(1)]).join(' '))
  const long = 'ا'.repeat(500)
  expect(tokenize(long).norm).toEqual([long])
  expect(tokenize(long).form[0]).not.toBe(tokenize(long).form[0])
})
