import { expect, it } from 'vitest'
import { digestOf } from '#digest'
import { digestOf as portable } from '../../../src/text/digest.ts'

it('names a text by the SHA-256 of its UTF-8', () => {
  expect(digestOf('')).toBe('sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU')
})

it.each(['أعلن الوزير', 'a\ud800b', '😀 3', 'ء'.repeat(5000)])('names %j alike with the engine of its own', (text) => {
  expect(digestOf(text)).toBe(portable(text))
})
