import { describe, expect, it } from 'vitest'
import { by, read, told } from './reading.ts'

describe('what is yet to be done', () => {
  it.each([
    ['أفرجت الحكومة أمس عن عشرة سجناء مقابل إطلاق سراح جندي.', 'إطلاق'],
    ['أعلن الرئيس أنه عين كريم سليم نائبا له، كما كلف سامي حداد بتشكيل الحكومة الجديدة.', 'تشكيل'],
    ['نقل المسبار أجهزة حديثة، مما سيسمح للعلماء باكتشاف مواد عضوية.', 'اكتشاف'],
  ])('is planned, and has no day: %s', (text, trigger) => {
    expect(by(text, trigger)).toMatchObject({ factuality: 'planned', time: { basis: 'none', edtf: null } })
  })
  it.each(['أعرب الوزير أمس عن أمله في التوصل إلى اتفاق.', 'أكد الوزير أمس دعم الجهود الرامية إلى اعتقال المهربين.'])(
    'is no event where it is hoped or striven for: %s',
    (text) => {
      expect(told(text)).toHaveLength(1)
    },
  )
  it('is told where it has come to pass', () => {
    expect(by('أكد الوزير أمس التوصل إلى اتفاق.', 'اتفاق')?.factuality).toBe('reported')
    const fell = by('ارتفع الدولار أمس بنسبة 2 بالمئة مقابل تراجع اليورو بنسبة 3 بالمئة.', 'تراجع')
    expect(fell?.factuality).not.toBe('planned')
  })
})

describe('since when', () => {
  it.each([
    ['رفض الأسير الصحفي سامي حداد المضرب عن الطعام منذ 40 يوما عرضا جديدا.', 'رفض', '2021-03-10'],
    ['اعتقلت الشرطة الناشط سامي حداد المقيم في باريس منذ ثلاثة أعوام.', 'اعتقلت', '2021-03-10'],
    ['اعتقلت الشرطة المحلية سامي حداد في باريس منذ ثلاثة أيام.', 'اعتقلت', '2021-03-07'],
    ['أغلقت السلطات المحلية أبواب المصنع في حلب منذ ثلاثة أيام.', 'أغلقت', '2021-03-07'],
    ['هاجم الجيش السوري المدينة منذ ثلاثة أيام.', 'هاجم', '2021-03-07'],
  ])('belongs to a participle with what it governs, and else to the verb: %s', (text, trigger, day) => {
    expect(by(text, trigger)?.time.edtf).toBe(day)
  })
})

describe('a time between commas before what is said', () => {
  it.each([
    ['أعلن رئيس اللجنة التي ستحقق في الحادث، سامي حداد، أمس، أن الجلسات علنية.', 'أعلن', '2021-03-09'],
    ['أعلن رئيس اللجنة التي ستحقق في الحادث غدا، سامي حداد، أن الجلسات علنية.', 'أعلن', '2021-03-10'],
  ])('is that of the saying: %s', (text, trigger, day) => {
    expect(by(text, trigger)?.time.edtf).toBe(day)
  })
})

describe('a noun spelled as a past, joined to what is aimed at', () => {
  it.each([
    'ودعا هوفمان إلى وقف القتال وفتح المطار أمام الرحلات.',
    'وطالب النواب بإلغاء الضرائب ورفع الأجور.',
    'اجتمع الوفدان لبحث تبادل الأسرى وفتح الطرقات.',
    'وقضت المحكمة بمصادرة أملاكه ومنعه من السفر.',
    'وأمر الرئيس بتشكيل لجنة لمتابعة الإعمار وصرف تعويضات للأسر.',
  ])('is none: %s', (text) => {
    expect(told(text)).toHaveLength(1)
  })
  it.each([
    ['وأمر الضابط بإطلاق النار وفتح الجنود الباب.', 'فتح'],
    ['وصل الوزير إلى بغداد ونقل رسائل إلى القادة.', 'نقل'],
    ['وأدت الحرب إلى نزوح الملايين وقتل عشرات الآلاف.', 'قتل'],
  ])('is one before who does it: %s', (text, trigger) => {
    expect(told(text)).toContain(trigger)
  })
})

describe('what is prepared, announced or set', () => {
  it.each([
    ['يجري التحضير لقمة يوم 27 مارس في أبوظبي.', 'قمة', '2021-03-27'],
    ['ويجري الإعداد لمؤتمر في بغداد.', 'مؤتمر', null],
    ['ولوح الاتحاد بتنظيم إضراب عام.', 'إضراب', null],
    ['أعلنت النقابة تنظيم إضراب يوم الخميس.', 'إضراب', '2021-03-11'],
    ['وتشارك العداءة في بطولة العالم المقررة الشهر المقبل.', 'تشارك', null],
  ])('lies ahead: %s', (text, trigger, edtf) => {
    expect(by(text, trigger)).toMatchObject({ factuality: 'planned', time: { edtf } })
  })
  it('does not, where it is a death or something done', () => {
    expect(by('أعلنت الشرطة مقتل ثلاثة يوم الخميس.', 'مقتل')?.time.edtf).toBe('2021-03-04')
    expect(by('وأكد الاتحاد تنظيم إضراب أمس.', 'إضراب')?.factuality).toBe('reported')
    expect(by('أعلنت الشرطة إغلاق الطريق يوم الأحد.', 'إغلاق')?.time.edtf).toBe('2021-03-07')
  })
  it('is no event where no one says it, or where it is what a ruling says', () => {
    expect(told('ويتوقع أن يصدر القرار النهائي في مايو.')).toEqual(['القرار'])
    expect(told('ومن المقرر أن يصادق عليه البرلمان، وأن تشكل لجنة لمراقبته.')).toEqual(['يصادق'])
    expect(told('أصدرت المحكمة أمس حكما يقضي بسجن الوزير ثماني سنوات.')).toEqual(['حكما'])
    expect(told('قضت المحكمة أمس بسجن الوزير ثماني سنوات.')).toEqual(['قضت'])
  })
})

describe('one of before', () => {
  it.each([
    'أعلنت النقابة إضرابا يوم الخميس المقبل. وسبق للنقابة أن نفذت إضرابا مماثلا.',
    'تعقد القمة غدا في تونس. وانتهت القمة السابقة دون بيان.',
  ])('is another: %s', (text) => {
    expect(read(text).every((e) => e.mentions.length === 1)).toBe(true)
  })
})

describe('a pronoun of who speaks', () => {
  it('is none outside of a quotation', () => {
    expect(told('وأنشأ البلدان أمس لجانا فنية.')).toEqual(['أنشأ'])
  })
})
