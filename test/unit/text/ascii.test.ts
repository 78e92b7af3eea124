import { expect, test } from 'vitest'
import { packed, swapped, unpacked } from '../../../src/text/ascii.ts'

test('letters become ASCII, one for one, and come back', () => {
  const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
  expect(swapped(letters)).toMatch(/^[!-~]{36}$/)
  expect(new Set(swapped(letters)).size).toBe(36)
  expect(swapped(swapped(letters))).toBe(letters)
})

test('what is no letter of a list stays, and any text comes back', () => {
  expect(swapped('q2 w1 m1 :do p- #087\n')).toBe('q2 w1 m1 :do p- #087\n')
  const any = Array.from({ length: 10_000 }, (_, i) => String.fromCharCode(i)).join('')
  expect(swapped(swapped(any))).toBe(any)
})

test('words that begin alike are packed, and come back', () => {
  expect(swapped(packed('كتاب كتب كتب مكتب مكتبة'))).toBe('كتاب2ب3 مكتب4ة')
  expect(swapped(packed('كتاب كتب\nكتب كتبة'))).toBe('كتاب2ب\nكتب3ة')
  for (const list of [
    'كتاب كتب كتب مكتب مكتبة',
    'كلمة',
    '',
    ' كتب',
    'أولئكالذينكانوا أولئكالذينكن',
    '\n@ a\nكتب كتبة+\n\n',
    'عز|عزة عز',
  ])
    expect(unpacked(packed(list))).toBe(list)
})
