import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const DAY = '2021-03-10'
const PARAGRAPHS = [
  'اعتقلت الشرطة المغربية ثلاثة أشخاص في مدينة طنجة في 3 مارس 2021.',
  'وقع وزير الصحة الأردني عادل النسور اتفاقا مع البنك الدولي في 5 مارس 2021.',
  'توفي الرسام العراقي ماجد الخياط في 7 مارس 2021 في مدينة البصرة.',
  'انفجرت سيارة مفخخة في مدينة كركوك في 8 مارس 2021.',
  'افتتحت الملكة نور المتحف الوطني في عمان في 9 مارس 2021.',
]
const WORDS = [
  'قال',
  'وأضاف',
  'إن',
  'أن',
  'الذي',
  'لم',
  'لن',
  'قد',
  'كان',
  '"',
  '«',
  '»',
  '(',
  '،',
  '.',
  '\n',
  'أمس',
  'هجوم',
  'على',
  'مقتل',
  '3',
  'تم',
  'بين',
  'و',
  'ثم',
  'وقف',
  'أعلن',
  'الوزير',
  'وزير',
  'دراسة',
  'نشرت',
  'نحو',
  'منهم',
  'هذا',
  'ﷺ',
  '\u200f',
  'ـ',
]

const facts = (text: string) =>
  extract(text, { publishedAt: DAY })
    .events.map((e) =>
      [e.kind, e.trigger.text, e.actor?.text ?? '', e.time.basis === 'stated' ? e.time.edtf : ''].join('|'),
    )
    .sort()

describe('events', () => {
  it('never throw, and every span slices exactly', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...WORDS)).map((w) => w.join(' ')),
        ),
        (text) => {
          const seen = new Set<string>()
          for (const e of extract(text, { publishedAt: DAY }).events) {
            for (const span of [e.trigger, e.actor, e.target, e.place, e.source, ...e.mentions])
              if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
            for (const m of e.mentions) {
              const key = `${m.start}-${m.end}`
              expect(seen.has(key)).toBe(false)
              seen.add(key)
            }
          }
        },
      ),
      { numRuns: 5000, examples: [['وقف ـ هجوم ،'], ['قال قال إن إن'], ['أعلن القاضي، سامي حداد، الإثنين،']] },
    )
  })
  it('do not depend on the order of independent paragraphs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: 5, maxLength: 5 }), (shuffled) => {
        expect(facts(shuffled.join('\n\n'))).toEqual(facts(PARAGRAPHS.join('\n\n')))
      }),
      { numRuns: 30 },
    )
  })
  it('are not lost to a paragraph more', () => {
    const whole = facts(PARAGRAPHS.join('\n\n'))
    for (const p of PARAGRAPHS) for (const fact of facts(p)) expect(whole).toContain(fact)
  })
  it('are not doubled by doubling the text', () => {
    const text = PARAGRAPHS.join('\n\n')
    const once = extract(text, { publishedAt: DAY }).events
    const twice = extract(`${text}\n\n${text}`, { publishedAt: DAY }).events
    expect(twice.length).toBe(once.length)
    for (const e of twice) expect(e.mentions.length % 2).toBe(0)
  })
})
