import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const likely = (text: string) =>
  read(text)
    .filter((e) => e.trace?.includes('trigger: likely'))
    .map((e) => e.trigger.text)

/** Nouns of which no rule says whether they tell an event. */
describe('a noun that no rule lets in', () => {
  it.each([
    ['وفي ظل اعتقال المدير، قال الوزير إن التحقيق مستمر.', 'اعتقال'],
    ['وعن اغتيال القيادي، قال الوزير إن التحقيق مستمر.', 'اغتيال'],
  ])('tells an event where enough speaks for it: %s', (text, word) => {
    expect(likely(text)).toEqual([word])
  })

  it.each([
    'يهتم الباحث بدراسة الهجرة والبناء.',
    'يعد الكتاب دراسة في الحرب والسلام.',
    'وبدت آثار القصف على المباني.',
    'وأشاد الرئيس بنجاح الحكومة في مكافحة الفساد.',
  ])('tells none where not: %s', (text) => {
    expect(likely(text)).toEqual([])
  })

  it('leaves the time of its clause to what a rule lets in', () => {
    const [event] = read('أطاح الجيش بالرئيس في انقلاب عسكري عام 2012.').filter((e) => e.trigger.text === 'أطاح')
    expect(event.time.edtf).toBe('2012')
  })
})

describe('a noun that a rule keeps out', () => {
  it.each([
    ['what the verb asks for', 'أوعز المدير إلى الحراس بإغلاق الأبواب أمس.', 'إغلاق'],
    ['what someone thinks of', 'ويفكر المدير في تسريح العمال.', 'تسريح'],
    ['what is not done', 'طالب القضاء بعدم نشر الأسماء.', 'نشر'],
    ['what failed', 'فشل الجيش في اقتحام المدينة أمس.', 'اقتحام'],
    ['what was foiled', 'أحبطت الشرطة تفجيرا في السوق أمس.', 'تفجيرا'],
    ['what someone intends', 'يعتزم الوزير زيارة القاهرة الأسبوع المقبل.', 'زيارة'],
    ['of what there are tidings', 'ترددت أنباء عن استقالة الوزير.', 'استقالة'],
    ['by what means', 'زاد الإنتاج من خلال تأسيس شركة.', 'تأسيس'],
    ['what a sentence without a verb is about', 'استقال الوزير. وتأجيل الانتخابات مستبعد.', 'تأجيل'],
    ['what makes an event of its verb', 'تبادل الجانبان إطلاق النار أمس.', 'إطلاق'],
    ['of a verb that says what struck', 'وأكد الخبير أن الزلزال ضرب المنطقة فجرا.', 'الزلزال'],
  ])('%s', (_, text, word) => {
    expect(read(text).map((e) => e.trigger.text)).not.toContain(word)
  })
})
