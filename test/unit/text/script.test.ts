import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'
import { scriptOf } from '../../../src/text/script.ts'

const PERSIAN = 'رئیس جمهور دیروز در تهران گفت که دولت برنامه تازه‌ای برای اقتصاد کشور دارد. در سال ۱۳۹۸ قتل رخ داد.'
const URDU = 'وزیر اعظم نے کل اسلام آباد میں کہا کہ حکومت نئی پالیسی لائے گی۔'

describe('the script of a text', () => {
  it.each([
    ['Arabic', 'قال الوزير في المؤتمر أمس إن العجز تراجع.', 'arabic'],
    ['Arabic from a Persian keyboard', 'قال الوزیر فی المؤتمر أمس إن العجز فی المیزانیة تراجع کثیرا.', 'arabic'],
    ['Arabic with foreign names', 'زار الرئيس مدينة غوتنبرڠ وچيكاغو والتقى الرئيس پوتين في القصر.', 'arabic'],
    ['Persian', PERSIAN, 'persian'],
    ['Urdu', URDU, 'persian'],
    ['English', 'The minister said that the budget would grow.', 'latin'],
    ['nearly nothing', 'نعم؟', 'none'],
  ])('%s', (_, text, want) => {
    expect(scriptOf(text)).toBe(want)
  })

  it('keeps what is not Arabic from being read as Arabic', () => {
    for (const text of [PERSIAN, URDU]) {
      const { events, timexes, document } = extract(text, { publishedAt: '2021-03-10' })
      expect([events, timexes, document.length]).toEqual([[], [], text.length])
    }
  })
})
