import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/**
 * The commonest sentences of the news of force, courts, parliaments and diplomacy, with varied subjects and objects. Each row
 * is the text, the trigger, who, and whom or what.
 */
type Row = readonly [text: string, trigger: string, actor: string | undefined, target: string | undefined]

function wrong(rows: readonly Row[]): string[] {
  return rows.flatMap(([text, trigger, actor, target]) => {
    const e = read(text).find((event) => event.trigger.text === trigger)
    const right = e && e.actor?.text === actor && e.target?.text === target
    return right ? [] : [`${text} → ${e ? `${e.actor?.text}, ${e.target?.text}` : 'not told'}`]
  })
}

describe('the noun of a deed', () => {
  it('has whom its own preposition governs for its target', () => {
    expect(
      wrong([
        ['ألقت الشرطة القبض على زعيم العصابة أمس.', 'القبض', 'الشرطة', 'زعيم العصابة'],
        ['ألقي القبض على ثلاثة رجال أمس.', 'القبض', undefined, 'ثلاثة رجال'],
        ['تم الإفراج عن المعتقلين أمس.', 'الإفراج', undefined, 'المعتقلين'],
        ['شن مسلحون هجوما انتحاريا على القاعدة أمس.', 'هجوما', 'مسلحون', 'القاعدة'],
        ['أجرى الوزير محادثات مع نظيره المصري أمس.', 'محادثات', 'الوزير', 'نظيره المصري'],
        ['واصل الجيش قصف حلب أمس.', 'قصف', 'الجيش', 'حلب'],
        ['وجه الجيش ضربة حاسمة أمس.', 'ضربة', 'الجيش', undefined],
        ['أدى القصف إلى مقتل وإصابة عشرة مدنيين أمس.', 'مقتل', 'عشرة مدنيين', undefined],
        ['أدت العاصفة إلى وفيات وأضرار أمس.', 'وفيات', undefined, undefined],
        // Where it was is not whom.
        ['شن مسلحون هجوما في حلب أمس.', 'هجوما', 'مسلحون', undefined],
        ['تم إطلاق سراح ثلاثة جنود أمس.', 'إطلاق', undefined, 'ثلاثة جنود'],
      ]),
    ).toEqual([])
  })

  it('is none of the light verb where it names who acts', () => {
    expect(
      wrong([
        ['شن تنظيم الدولة هجوما على نقطة تفتيش أمس.', 'هجوما', 'تنظيم الدولة', 'نقطة تفتيش'],
        ['شهدت المدينة تنظيم مسيرة أمس.', 'تنظيم', undefined, undefined],
        ['عقد مؤتمر صحفي أمس.', 'مؤتمر', undefined, undefined],
      ]),
    ).toEqual([])
  })

  it('may stand far from its light verb', () => {
    expect(
      wrong([
        ['قدم الأمين العام لجامعة الدول العربية أحمد أبو الغيط استقالته أمس.', 'استقالته', 'أحمد أبو الغيط', undefined],
        [
          'أجرى الأمين العام لجامعة الدول العربية أحمد أبو الغيط محادثات مع نظيره أمس.',
          'محادثات',
          'أحمد أبو الغيط',
          'نظيره',
        ],
        ['لقي ما لا يقل عن 20 شخصا مصرعهم أمس.', 'مصرعهم', '20 شخصا', undefined],
      ]),
    ).toEqual([])
  })
})

describe('whom something is done to', () => {
  it('may be counted in many words', () => {
    expect(
      wrong([
        ['اعتقلت الشرطة نحو 30 متظاهرا أمس.', 'اعتقلت', 'الشرطة', 'نحو 30 متظاهرا'],
        ['قتلت القوات ما لا يقل عن 20 مسلحا أمس.', 'قتلت', 'القوات', '20 مسلحا'],
        ['أدى القصف أمس إلى مقتل ما لا يقل عن عشرة مدنيين.', 'مقتل', 'عشرة مدنيين', undefined],
        ['اعتقلت الشرطة عددا من المتظاهرين أمس.', 'اعتقلت', 'الشرطة', 'عددا من المتظاهرين'],
        ['أوقفت الشرطة ثلاثة مشتبه بهم أمس.', 'أوقفت', 'الشرطة', 'ثلاثة مشتبه بهم'],
      ]),
    ).toEqual([])
  })

  it('is who is shot at, and not the fire', () => {
    expect(
      wrong([
        ['أطلقت الشرطة النار على المتظاهرين أمس.', 'أطلقت', 'الشرطة', 'المتظاهرين'],
        ['أطلقت الشرطة النار في الهواء أمس.', 'أطلقت', 'الشرطة', 'النار'],
        ['أطلقت الشرطة النار على رجل واعتقلت ابنه أمس.', 'اعتقلت', 'الشرطة', 'ابنه'],
        ['فتحت دبابات روسية النار على سكان ودمرت منازل أمس.', 'دمرت', 'دبابات روسية', 'منازل'],
      ]),
    ).toEqual([])
  })

  it('is named past what his office is of', () => {
    expect(
      wrong([
        ['اعتقلت الشرطة القيادي في الحركة سامي حداد أمس.', 'اعتقلت', 'الشرطة', 'سامي حداد'],
        ['أكد مصدر أمس مقتل القيادي في الحركة سامي حداد.', 'مقتل', 'سامي حداد', undefined],
        ['التقى الوزير السفير في قصر الضيافة أمس.', 'التقى', 'الوزير', 'السفير'],
      ]),
    ).toEqual([])
  })

  it('is named after a denial that names no one again', () => {
    expect(
      wrong([
        ['نفى الجيش أن يكون قد قصف المدينة أمس.', 'قصف', 'الجيش', 'المدينة'],
        ['نفى الوزير أن يكون قد التقى رئيس البلدية أمس.', 'التقى', 'الوزير', 'رئيس البلدية'],
        ['نفت الحكومة أن يكون الجيش قد قصف المدينة أمس.', 'قصف', 'الجيش', 'المدينة'],
      ]),
    ).toEqual([])
  })
})

describe('who acts', () => {
  it('ends before whom it is done to', () => {
    expect(
      wrong([
        ['هاجمت مجموعة مسلحة سفنا أمس.', 'هاجمت', 'مجموعة مسلحة', 'سفنا'],
        ['هاجمت مجموعة مسلحة مواقع أمس.', 'هاجمت', 'مجموعة مسلحة', 'مواقع'],
        ['طردت إيران دبلوماسيين أجانب أمس.', 'طردت', 'إيران', 'دبلوماسيين أجانب'],
        ['خطف مسلحون صحفيين أمس.', 'خطف', 'مسلحون', 'صحفيين'],
        ['أقال الملك رئيس هيئة الأركان أمس.', 'أقال', 'الملك', 'رئيس هيئة الأركان'],
        ['حررت القوات الحكومية العاصمة أمس.', 'حررت', 'القوات الحكومية', 'العاصمة'],
        ['أنقذت فرق الدفاع المدني الصحفي كريم سليم أمس.', 'أنقذت', 'فرق الدفاع المدني', 'كريم سليم'],
        ['سلمت السلطات السورية الصحفية سلمى كريم أمس.', 'سلمت', 'السلطات السورية', 'سلمى كريم'],
        ['زار وزير الخارجية أنتوني سميث بلدة القصير أمس.', 'زار', 'أنتوني سميث', 'بلدة القصير'],
        ['انتقد وزير الخارجية أنتوني سميث الأمم المتحدة أمس.', 'انتقد', 'أنتوني سميث', 'الأمم المتحدة'],
        ['نفى أنتوني سميث صحة الأنباء أمس.', 'نفى', 'أنتوني سميث', 'صحة الأنباء'],
        ['بحث الوزير مع أنتوني سميث الأوضاع في المنطقة أمس.', 'بحث', 'الوزير', 'أنتوني سميث'],
      ]),
    ).toEqual([])
  })

  it('goes on with what belongs to it', () => {
    expect(
      wrong([
        ['هاجم مسلحون مجهولون القاعدة أمس.', 'هاجم', 'مسلحون مجهولون', 'القاعدة'],
        ['رفض حزب العدالة والتنمية الخطة أمس.', 'رفض', 'حزب العدالة والتنمية', 'الخطة'],
        ['رفضت حركة النهضة والحكومة الخطة أمس.', 'رفضت', 'حركة النهضة', 'الخطة'],
        ['ضبطت إدارة مكافحة المخدرات شحنة أمس.', 'ضبطت', 'إدارة مكافحة المخدرات', 'شحنة'],
        ['ضبطت الإدارة العامة لمكافحة المخدرات شحنة أمس.', 'ضبطت', 'الإدارة العامة لمكافحة المخدرات', 'شحنة'],
        ['دعا خبراء من الأمم المتحدة إلى الهدوء أمس.', 'دعا', 'خبراء من الأمم المتحدة', undefined],
        ['انسحب مسلحون من مقر الحزب أمس.', 'انسحب', 'مسلحون', undefined],
        ['حذر بوتين من الحرب أمس.', 'حذر', 'بوتين', undefined],
        ['هاجم مسلحين في السوق أمس.', 'هاجم', undefined, 'مسلحين'],
        ['طالبت الأمم المتحدة بالإفراج عن المعتقلين أمس.', 'طالبت', 'الأمم المتحدة', undefined],
        ['ما زال المسلحون يحتجزون الرهائن أمس.', 'يحتجزون', 'المسلحون', 'الرهائن'],
        ['قتل شرطي على يد مسلحين أمس.', 'قتل', 'شرطي', undefined],
        ['اغتيل الوزير على يد مسلحين أمس.', 'اغتيل', 'مسلحين', 'الوزير'],
      ]),
    ).toEqual([])
  })
})

describe('what is told', () => {
  const told = (text: string, trigger: string) => {
    const e = read(text).find((event) => event.trigger.text === trigger)
    return e && `${e.kind} ${e.factuality} ${e.source?.text ?? '-'}`
  }

  it('is on the word of whom a sentence credits in front', () => {
    expect(told('وبحسب الوزارة فإن القوات انسحبت من المدينة.', 'انسحبت')).toBe('deployment reported الوزارة')
    expect(told('ووفقا للشرطة فإن مسلحا هاجم المارة.', 'هاجم')).toMatch('attack reported')
    expect(told('وانسحبت القوات من المدينة بحسب الوزارة.', 'انسحبت')).toBe('deployment asserted -')
    expect(told('ووفقا للقانون فإن مسلحا هاجم المارة.', 'هاجم')).toBe('attack asserted -')
  })

  it('is possible where it is supposed, also by a negation or in a question', () => {
    expect(told('إذا لم تنسحب القوات فستفرض فرنسا عقوبات.', 'تنسحب')).toBe('deployment possible -')
    expect(told('ولم تنسحب القوات من المدينة أمس.', 'تنسحب')).toBe('deployment denied -')
    expect(told('وليس واضحا ما إذا كان المسلحون قد خطفوا الصحفي أمس.', 'خطفوا')).toBe('attack possible -')
    expect(told('وكان المسلحون قد خطفوا الصحفي أمس.', 'خطفوا')).toBe('attack asserted -')
  })

  it('is denied of who does not intend it', () => {
    expect(told('وقال الوزير إنه لا ينوي الاستقالة.', 'الاستقالة')).toBe('appointment denied الوزير')
    expect(told('وقال الوزير إنه ينوي الاستقالة.', 'الاستقالة')).toBe('appointment planned الوزير')
  })

  it('goes on past a relative clause that ends with a time', () => {
    expect(told('الوزير الذي استقال أمس رفض التعليق.', 'رفض')).toBe('decision asserted -')
    expect(wrong([['الوزير الذي أعلن أمس رفض الخطة غادر.', 'أعلن', 'الوزير', 'رفض الخطة']])).toEqual([])
  })

  it('may be a verb that is spelled as a particle', () => {
    expect(told('عبر مئات المهاجرين الحدود أمس.', 'عبر')).toBe('movement asserted -')
    expect(told('تسلل مئات المهاجرين عبر الحدود أمس.', 'عبر')).toBeUndefined()
    expect(told('فقد جنديان إثر غرق مركب أمس.', 'فقد')).toBe('change asserted -')
    expect(told('فقد كان الجندي في المركب أمس.', 'فقد')).toBeUndefined()
  })

  it('hangs on what it is done to', () => {
    expect(told('أعادت فرنسا 120 مهاجرا إلى ليبيا أمس.', 'أعادت')).toBe('movement asserted -')
    expect(told('اعترف رئيس الحكومة بأن الجيش قصف المدرسة.', 'اعترف')).toBe('admission asserted -')
    expect(told('اعترفت فرنسا بالدولة الجديدة أمس.', 'اعترفت')).toBe('decision asserted -')
    expect(told('تصادمت سيارتان على الطريق أمس.', 'تصادمت')).toBe('disaster asserted -')
    expect(told('تصادمت الشرطة مع المتظاهرين أمس.', 'تصادمت')).toBe('attack asserted -')
    expect(told('انفجر أنبوب غاز أمس.', 'انفجر')).toBe('disaster asserted -')
    expect(told('انفجرت سيارة مفخخة أمس.', 'انفجرت')).toBe('attack asserted -')
    expect(told('انتهك الجيش الهدنة أمس.', 'انتهك')).toBe('agreement asserted -')
    expect(told('ألقت فرنسا باللوم على إيران أمس.', 'ألقت')).toBe('accusation asserted -')
    expect(told('فند الوزير الخبر أمس.', 'فند')).toBe('denial asserted -')
    expect(told('علق البرلمان أعماله أمس.', 'علق')).toBe('decision asserted -')
    expect(told('نشرت السلطات ألف جندي في العاصمة أمس.', 'نشرت')).toBe('deployment asserted -')
  })
})
