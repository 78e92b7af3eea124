import { describe, expect, it } from 'vitest'
import { sha256 as native } from '../../../src/text/sha256/native.ts'
import { sha256 as portable } from '../../../src/text/sha256/portable.ts'
import { sha256 as web } from '../../../src/text/sha256/web.ts'

const hex = (digest: string) => Buffer.from(digest, 'base64url').toString('hex')

describe('SHA-256', () => {
  // The test vector of FIPS 180-2, B.1.
  it('is that of the standard', () => {
    expect(hex(native('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each(['', 'الجمعة', '\ud83d\ude00 ٣ أيلول', '\ud83d', 'أعلن '.repeat(5000)])(
    'of %j is one in Node, in browsers and in Workers',
    async (text) => {
      expect(portable(text)).toBe(native(text))
      expect(await web(text)).toBe(native(text))
    },
  )
})
