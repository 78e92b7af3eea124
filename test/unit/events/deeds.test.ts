import { describe, expect, it } from 'vitest'
import { by, read, told } from './reading.ts'

describe('what a word tells with the words beside it', () => {
  it.each([
    ['حمل الوزير البلدية مسؤولية الحادث.', 'حمل', 'accusation'],
    ['شكل الوزير لجنة للتحقيق في الحادث.', 'شكل', 'decision'],
    ['جمدت النقابة اتصالاتها مع الوزارة.', 'جمدت', 'decision'],
    ['جمد البنك حسابات الشركة.', 'جمد', 'coercion'],
    ['أصيب المبنى بأضرار جسيمة أمس.', 'أصيب', 'disaster'],
    ['أصيب الحارس بجروح أمس.', 'أصيب', 'death'],
    ['رفع عدد من العمال دعوى ضد المصنع.', 'رفع', 'trial'],
    ['شارك الطلاب في مسابقة للقراءة أمس.', 'شارك', 'contest'],
    ['شاركت دور النشر في معرض الكتاب أمس.', 'شاركت', 'ceremony'],
    ['رد الحراس بإطلاق النار على المهاجمين.', 'رد', 'attack'],
    ['حصلت الشركة على تصريح من البلدية.', 'حصلت', 'decision'],
    ['استفاد مئات الطلاب من المنح أمس.', 'استفاد', 'aid'],
    ['عاودت الأسعار الارتفاع أمس.', 'الارتفاع', 'change'],
    ['نفد الوقود من المحطات أمس.', 'نفد', 'change'],
    ['أجريت قرعة البطولة أمس.', 'قرعة', 'contest'],
    ['اجتاح الجيش المدينة الحدودية أمس.', 'اجتاح', 'attack'],
    ['زار المدينة أثناء الغزو عام 1982.', 'الغزو', 'attack'],
    ['أصبح سامي حداد رئيسا للاتحاد عام 2015.', 'أصبح', 'appointment'],
    ['أعادت المدينة رفات البحارة أمس.', 'أعادت', 'transfer'],
    ['ستقدم الشركة معلومات للبلدية.', 'ستقدم', 'statement'],
    ['تكشفت ملامح الخطة أمس.', 'تكشفت', 'discovery'],
    ['قطع محتجون السير على الجسر أمس.', 'قطع', 'protest'],
  ])('is its kind: %s', (text, word, kind) => {
    expect(by(text, word)?.kind).toBe(kind)
  })
  it.each([
    ['حملت العملية اسم النسر.', 'حملت'],
    ['حمل الآلاف صور الضحايا في الساحة.', 'حمل'],
    ['شكلت الزيارة فرصة للحوار بين البلدين.', 'شكلت'],
    ['عثرت الشرطة على رجلين لم تعرف هويتهما بعد.', 'هويتهما'],
    ['رفضت النقابة العرض انطلاقا من مبدأ المساواة.', 'انطلاقا'],
    ['وصلت الكتائب المقاتلة إلى المدينة أمس.', 'المقاتلة'],
    ['ضغطت الحكومة على الشركة لعدم تزويد المدينة بالوقود.', 'تزويد'],
    ['تفقد الوزير أعمال إنشاء ورفع كفاءة المستشفيات.', 'رفع'],
    ['وتبلغ كتب الأدب نصف المعرض.', 'كتب'],
    ['تطلب الخطة من الجانب الآخر وقف البناء في المنطقة.', 'وقف'],
    ['اشترت الشركة الحزمة التي قد تصل قيمتها إلى تريليون دولار.', 'تصل'],
    ['ستقدم الشركة خصومات للزبائن.', 'ستقدم'],
    ['تشبه الطفلة أمها ويصبح الأمر صعبا.', 'يصبح'],
    ['زار الوزير القوات التي يقودها حلف الأطلسي في المنطقة.', 'حلف'],
  ])('may be nothing: %s', (text, word) => {
    expect(told(text)).not.toContain(word)
  })
})

describe('verbs', () => {
  it('of saying are told after «قبل أن» and «دون أن», as others are', () => {
    expect(by('نفت الشركة الخبر قبل أن تؤكد الوزارة أن المصنع أغلق.', 'تؤكد')?.factuality).toBe('asserted')
    const ahead = 'أعلن الاتحاد الجدول أمس. ويستضيف الفريق النصر السبت المقبل، قبل أن يتوقف الدوري.'
    expect(by(ahead, 'يتوقف')?.factuality).toBe('planned')
    expect(by('وصل الوفد دون أن يكشف عن برنامجه.', 'يكشف')?.factuality).toBe('denied')
    expect(told('تريد النقابة أن تؤكد الوزارة الخبر.')).not.toContain('تؤكد')
  })
  it('of coming do not come where they only place what is told', () => {
    expect(told('يأتي ذلك بعد خطاب الوزير أمام المجلس في 22 سبتمبر.')).not.toContain('يأتي')
    expect(told('يأتي الوزير إلى المدينة في 22 سبتمبر.')).toContain('يأتي')
  })
  it('carry a deed past what the pronoun of a preposition takes up', () => {
    expect(told('باشرت النيابة معه التحقيق مساء السبت.')).toContain('التحقيق')
    expect(told('باشرت النيابة عملها في التحقيق مساء السبت.')).not.toContain('التحقيق')
  })
  it('of launching attacks tell one whatever its name', () => {
    expect(by('قال الوزير إن القوات ستشن "عمليات جديدة" في الجنوب.', 'ستشن')?.kind).toBe('attack')
    expect(told('شنت القوات هجوما على المدينة أمس.')).not.toContain('شنت')
  })
})

it('a participle of saying may be before whom it is said to, or its preposition', () => {
  expect(told('زار الوزير المدينة أمس مهددا بالرد على الهجوم.')).toContain('مهددا')
  expect(told('أنهى الوزير خطابه أمس داعيا السكان إلى الهدوء.')).toContain('داعيا')
  expect(told('قال مسؤول طالبا عدم كشف اسمه إن المصنع أغلق.')).not.toContain('طالبا')
  expect(told('زارت الوزيرة المدينة أمس، مشيرة إلى أن الجسر جاهز.')).toContain('مشيرة')
})

it('the deed stands after a preposition, and not who does it', () => {
  expect(told('غادر الوفد أمس بعد مناقشة خمسة ملفات.')).toContain('مناقشة')
})

it('what one is expected to become is told', () => {
  expect(by('من المتوقع أن يصبح سامي حداد رئيسا للشركة.', 'يصبح')).toMatchObject({
    kind: 'appointment',
    factuality: 'planned',
  })
})

it('what is set for a day may stand some words before that is said', () => {
  expect(
    by('قال إن الخطة تعلن بالتزامن مع مؤتمر دولي عن مستقبل البلاد المقرر عقده في لندن في 28 يناير المقبل.', 'مؤتمر'),
  ).toMatchObject({
    factuality: 'planned',
  })
  expect(told('ناقش الكتاب مؤتمرا عن مستقبل البلاد.')).not.toContain('مؤتمرا')
})

it('an invasion is none of the other attacks', () => {
  const text = 'هاجم مسلحون القرية في أبريل 1979. وفقد أربعة من الحراس أثناء الاجتياح في المدينة عام 1982.'
  expect(told(text)).toEqual(expect.arrayContaining(['هاجم', 'الاجتياح']))
})

it('what is joined to a deed that is over goes on', () => {
  expect(told('وقع انفجار وقتل شخصان أمس.')).toContain('قتل')
  expect(told('عقد الوزير اجتماع عمل وقطع زيارته أمس.')).toContain('قطع')
})

it('what comes about somewhere is signed by no one', () => {
  expect(by('وقعت أمس بمنطقة نائية مواجهات.', 'وقعت')?.kind).not.toBe('agreement')
  expect(by('شهدت المدينة هجمات وقع كثير منها قرب السوق.', 'وقع')?.kind).not.toBe('agreement')
  expect(by('وقع الوزير الاتفاق أمس.', 'وقع')?.kind).toBe('agreement')
})

it('what may be is told in a clause of its own', () => {
  expect(by('وقالت الوزارة إن الوفد قد يزور المدينة.', 'يزور')?.factuality).toBe('possible')
})

it('who goes is not any of a crowd', () => {
  const text = 'توافد الآلاف الأربعاء إلى المعبد. وقال الوزير سامي حداد خلال زيارته الأربعاء للمعبد إن البلاد آمنة.'
  expect(read(text).map((e) => e.trigger.text)).toEqual(expect.arrayContaining(['توافد', 'زيارته']))
})
