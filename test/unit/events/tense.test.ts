import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'

/** The day of the only expression of a sentence that was published on Thursday, 6 May 2021. */
const dayOf = (text: string) => extract(text, { publishedAt: '2021-05-06' }).timexes.map(({ value }) => value)

const BEFORE = ['2021-05-05']
const AFTER = ['2021-05-12']

describe('the verb beside a weekday tells whether it is the last or the next', () => {
  it.each([
    // Any past of the lexicon, and not only the commonest.
    ['أزاح الوزير الستار عن تمثال الأربعاء.', BEFORE],
    ['يزيح الوزير الستار عن تمثال الأربعاء.', AFTER],
    ['غمرت المياه تلال البلدة الأربعاء.', BEFORE],
    // A past of form V begins like a present.
    ['تفقد الوزير الموقع الأربعاء.', BEFORE],
    ['الوزير تفقد الموقع الأربعاء.', BEFORE],
    ['تتفقد الوزيرة الموقع الأربعاء.', AFTER],
    ['يبدأ الوزير بعد تفقد الموقع جولة الأربعاء.', AFTER],
    // So does a present of form II, which asks for a feminine.
    ['توقع الوزارة الاتفاق الأربعاء.', AFTER],
    ['توقع الوزير الاتفاق الأربعاء.', BEFORE],
    // A noun that no lexicon of verbs knows is no present.
    ['سلم الوزير تمثال النصر الأربعاء.', BEFORE],
    ['سيسلم الوزير تمثال النصر الأربعاء.', AFTER],
  ])('%s', (text, days) => {
    expect(dayOf(text)).toEqual(days)
  })
})
