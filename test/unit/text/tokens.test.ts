import { expect, test } from 'vitest'
import * as CLASS from '../../../src/text/class.ts'
import { fold, tokenize } from '../../../src/text/tokens.ts'

test('folds harakat, tatweel, alef, ya and presentation forms, and keeps offsets of the text as received', () => {
  const text = 'قَالَ الخــارجية أمسِ «إلى»'
  const tokens = tokenize(text)
  expect([...tokens.norm]).toEqual(['قال', 'الخارجية', 'امس', '«', 'الي', '»'])
  expect(text.slice(tokens.start[0], tokens.end[0])).toBe('قَالَ')
  expect(fold('ﻻ')).toBe('لا')
})

test('reads digits of every script as ASCII and keeps them apart from letters', () => {
  const tokens = tokenize('١١ ۲۰۱۵ 20م')
  expect([...tokens.norm]).toEqual(['11', '2015', '20', 'م'])
  expect([...tokens.cls]).toEqual([CLASS.NUMBER, CLASS.NUMBER, CLASS.NUMBER, CLASS.WORD])
})

test('leaves bidi controls at the ends of a token out of its span', () => {
  const text = '\u200f3\u200f/4'
  const tokens = tokenize(text)
  expect([...tokens.norm]).toEqual(['3', '/', '4'])
  expect([tokens.start[0], tokens.end[0]]).toEqual([1, 2])
})

test('keeps a presentation form that stands for no other letters', () => {
  expect(fold('\ufdc8')).toBe('\ufdc8')
  expect(tokenize('\ufdc8').length).toBe(1)
})
