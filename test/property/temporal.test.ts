import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTime, type TimeExpression } from '../../src/temporal/index.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { ruleExamples } from '../examples.ts'

const read = (text: string, publishedAt: string | null = '2015-09-11') =>
  readTime(tokenize(text), { publishedAt }).timexes

/** Strings of date words, numbers and marks in any order: far likelier to disturb the reader than random letters. */
const words = ruleExamples().flatMap(({ reads }) => reads.flatMap(([text]) => text.split(' ')))
const soup = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.nat(2200).map(String), fc.constantFrom(...'/-.:،()«» \n\u200f')), {
    maxLength: 24,
  })
  .map((list) => list.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), soup)

test('never throws; spans slice to their text, in order, without overlap; from is not after to', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const timex of read(text)) {
        expect(text.slice(timex.start, timex.end)).toBe(timex.text)
        expect(timex.start).toBeGreaterThanOrEqual(last)
        expect(timex.end).toBeGreaterThan(timex.start)
        if (timex.from !== null && timex.to !== null && timex.from[0] !== '-') expect(timex.from <= timex.to).toBe(true)
        last = timex.end
      }
    }),
    { numRuns: 1500 },
  )
})

test('the same text gives the same answer, with a publication date and without', () => {
  fc.assert(
    fc.property(soup, fc.constantFrom(null, '2015-09-11', '2024-02-29T23:30:00+02:00'), (text, date) => {
      expect(read(text, date)).toEqual(read(text, date))
    }),
    { numRuns: 300 },
  )
})

test('every EDTF is valid for an independent parser', () => {
  fc.assert(
    fc.property(soup, (text) => {
      for (const timex of read(text)) if (timex.edtf !== null) expect(() => edtf(timex.edtf as string)).not.toThrow()
    }),
    { numRuns: 1500 },
  )
  for (const { reads } of ruleExamples())
    for (const [text] of reads)
      for (const { edtf: place } of read(text))
        if (place !== null) expect(() => edtf(place), `${text}: ${place}`).not.toThrow()
})

test('harmless sentences before it only shift the offsets', () => {
  const prefix = 'قال الوزير إن بلاده تدعم السلام في المنطقة.\nوأضاف أن الحوار مستمر.\n'
  const shifted = ({ start, end, first, last, ...timex }: TimeExpression, by: number, tokens: number) => ({
    ...timex,
    start: start - by,
    end: end - by,
    first: first - tokens,
    last: last - tokens,
  })
  const tokens = tokenize(prefix).length
  fc.assert(
    // What stands alone in a text may be read otherwise than in a sentence, so something stands before it in both.
    fc.property(soup, (text) => {
      const framed = `تمهيد.\n${text}`
      const plain = read(framed).map((timex) => shifted(timex, 0, 0))
      expect(read(prefix + framed).map((timex) => shifted(timex, prefix.length, tokens))).toEqual(plain)
    }),
    { numRuns: 500 },
  )
})

describe('every date that Intl writes in Arabic is read back', () => {
  const LOCALES = 'ar AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'
    .split(' ')
    .map((c) => (c === 'ar' ? c : `ar-${c}`))
  const CARRIERS: [string, string][] = [
    ['وصل الوفد في ', ' إلى العاصمة'],
    ['أعلنت الوزارة (', ') نتائج التحقيق'],
    ['وبدأ العمل يوم ', '.'],
  ]
  const STYLES: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: '2-digit', month: '2-digit', year: 'numeric' },
  ]
  const DIGITS = ['latn', 'arab', 'arabext']
  const first = Date.UTC(1900, 0, 1) / 86_400_000
  const days = Date.UTC(2100, 11, 31) / 86_400_000 - first

  test.each(LOCALES)('%s', (locale) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: days }),
        fc.constantFrom(...CARRIERS),
        fc.constantFrom(...STYLES),
        fc.constantFrom(...DIGITS),
        (offset, [before, after], style, digits) => {
          const date = new Date((first + offset) * 86_400_000)
          const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-${digits}`, { ...style, timeZone: 'UTC' })
          const text = before + format.format(date) + after
          expect(
            read(text).map(({ value }) => value),
            text,
          ).toEqual([date.toISOString().slice(0, 10)])
        },
      ),
      { numRuns: 120 },
    )
  })
})
