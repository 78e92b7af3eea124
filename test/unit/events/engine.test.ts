import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'
import { actor, by, DAY, place, read, told } from './reading.ts'

describe('a text of one line', () => {
  it.each([
    ['غارة أميركية تقتل قياديا في العراق', ['تقتل']],
    ['وفاة طفلين بالكوليرا في ريف حلب', ['وفاة']],
    ['انتخاب سامي حداد رئيسا للبلاد', ['انتخاب']],
    ['العراق: 12 قتيلا بهجوم على نقطة تفتيش', ['قتيلا']],
    ['أزمة السكن', []],
    ['العراق: أزمة السكن', []],
    ['كيف تتراجع الصحافة الورقية', []],
  ])('is a headline: %s', (text, words) => {
    expect(told(text)).toEqual(words)
  })
})

describe('triggers', () => {
  it('leave the conjunction out and the future س in', () => {
    expect(told('وأعلنت الشركة أمس افتتاح مصنع جديد.')).toContain('أعلنت')
    expect(told('ستفتتح الوزارة المتحف في أبريل المقبل.')).toContain('ستفتتح')
  })
  it('take the noun that a light verb carries', () => {
    expect(told('قام الوزير بزيارة إلى عمان أمس.')).toContain('زيارة')
    expect(told('تم توقيع الاتفاق أمس في القاهرة.')).toContain('توقيع')
  })
  it('leave topics, ranks and prepositions alone', () => {
    expect(read('الحرب على الإرهاب موضوع الكتاب.')).toEqual([])
    expect(told('التقى قائد الجيش رئيس الأركان أمس.')).toEqual(['التقى'])
    expect(told('سار الموكب بين الساحة والميدان حول السوق.')).not.toContain('بين')
  })
  it('leave figures of speech alone', () => {
    expect(told('احتل الفريق المرتبة الأولى أمس.')).not.toContain('احتل')
    expect(told('احتل الجيش المدينة أمس.')).toContain('احتل')
  })
  it('take the participles of speech', () => {
    const text = 'قال المدير سمير عواد إن المشروع ناجح، مشيرا إلى أن العمل متواصل.'
    expect(told(text)).toContain('مشيرا')
    expect(told('كان الطريق طويلا متكلفا.')).toEqual([])
    // Nothing is said after it, with a stop or at the end of the text.
    for (const end of ['.', '']) expect(told(`غادر الوزير القاعة أمس مصرحا${end}`)).toEqual(['غادر'])
  })
})

describe('names spelled like verbs', () => {
  it.each([
    ['قال يزيد صايغ إن الحل قريب.', 'يزيد', false],
    ['أعلنت الشركة أن المصنع الجديد سيزيد الإنتاج غدا.', 'سيزيد', true],
    ['قال محمد ولد عبد العزيز أمس إن الوضع صعب.', 'ولد', false],
    ['الشاعر سليم ولد عام 1930 في القرية.', 'ولد', true],
    ['في نابلس ولد سليم عام 1930.', 'ولد', true],
  ])('%s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('nouns spelled like verbs', () => {
  it('tell nothing', () => {
    expect(told('فاز فيلم قصير بجائزة أفضل فيلم أمس.')).toEqual(['فاز'])
    expect(told('فلم يلم الوزير أحدا أمس.')).toContain('يلم')
  })
})

describe('factuality', () => {
  it.each([
    ['لم يوقع الوزير الاتفاق.', 'يوقع', 'denied'],
    ['لن يشارك المنتخب في البطولة.', 'يشارك', 'denied'],
    ['سيزور الرئيس بيروت الأحد المقبل.', 'سيزور', 'planned'],
    ['من المقرر أن يزور الرئيس بيروت.', 'يزور', 'planned'],
    ['وقع الوزير الاتفاق أمس.', 'وقع', 'asserted'],
    ['قال المتحدث سامي حداد إن الشرطة اعتقلت ثلاثة أشخاص.', 'اعتقلت', 'reported'],
    ['نفى الوزير الخبر أمس.', 'نفى', 'asserted'],
    // قد and the present of كان before a past; a saying of the text's own after كما and «رغم أن».
    ['أوحى القصف إلى أن الجيش قد يكون بدأ هجومه أمس.', 'هجومه', 'possible'],
    ['أوحى القصف إلى أن الجيش قد بدأ هجومه أمس.', 'هجومه', 'asserted'],
    ['أعلنت الوزارة أن الوباء انتشر، كما كشفت المنظمة عن أول وفاة أمس.', 'كشفت', 'asserted'],
    ['انتقدت المنظمة القرار، معتبرة أن الظروف سيئة، في حين أكد الوزير أن الخطة جاهزة.', 'أكد', 'asserted'],
    ['انتقدت المنظمة القرار، معتبرة أن الوزير أكد ذلك في حينه.', 'أكد', 'reported'],
    ['أعلنت الوزارة أن المنظمة كشفت عن أول وفاة أمس.', 'كشفت', 'reported'],
    ['أعلن الباحثون أنهم عثروا على القصر، على الرغم من أن خبراء شككوا في ذلك أمس.', 'شككوا', 'asserted'],
    ['تعتزم الشركة بيع حصتها.', 'تعتزم', 'planned'],
    ['اعتزمت الشركة بيع حصتها، ثم باعتها أمس.', 'باعتها', 'asserted'],
    ['ويشتبه بأن الرجل قتل جاره.', 'قتل', 'possible'],
    ['وثبت أن الرجل قتل جاره.', 'قتل', 'asserted'],
  ])('%s', (text, trigger, factuality) => {
    expect(by(text, trigger)?.factuality).toBe(factuality)
  })
})

describe('kinds', () => {
  it.each([
    ['أقر المدير أمس الثلاثاء بأن المصنع خسر.', 'أقر', 'admission'],
    ['أقر المجلس أمس الثلاثاء قانون الصيد.', 'أقر', 'decision'],
    ['ضربت احتجاجات واسعة العاصمة أمس.', 'ضربت', 'protest'],
    ['احتجزت السلطات عشرة عمال أمس.', 'احتجزت', 'coercion'],
    ['احتجز المسلحون رهائن في المصرف أمس.', 'احتجز', 'attack'],
    ['اختتمت في مساء يوم الأحد السابع من مارس 2021 فعاليات المؤتمر.', 'اختتمت', 'meeting'],
    ['افتتح المهاجم التسجيل أمس في الشوط الأول.', 'افتتح', 'contest'],
    ['افتتح الوزير المتحف أمس.', 'افتتح', 'launch'],
    ['أضاف المهاجم الهدف الثاني أمس.', 'أضاف', 'contest'],
    ['أضاف المهاجم أمس أن الفوز مهم.', 'أضاف', 'statement'],
    ['تقدم الفريق في الشوط الأول أمس.', 'تقدم', 'contest'],
    ['تقدم المرشح باستقالته أمس.', 'تقدم', 'appointment'],
    ['ذهبت جائزة أفضل ممثل أمس إلى سامي حداد.', 'ذهبت', 'ceremony'],
    ['ذهبت الممثلة أمس إلى لندن.', 'ذهبت', 'movement'],
    ['حصل المرشح أمس على ستين ألف صوت.', 'حصل', 'vote'],
    ['نقلت وكالة الأنباء عن الوزير أمس أن الجسر سليم.', 'نقلت', 'statement'],
    ['نقلت الشاحنة القمح أمس إلى الميناء.', 'نقلت', 'movement'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

describe('actors', () => {
  it.each([
    ['قال وزير المالية التونسي نبيل الغزي أمس إن العجز تراجع.', 'قال', 'نبيل الغزي'],
    ['البنك المركزي أعلن أمس خفض الفائدة.', 'أعلن', 'البنك المركزي'],
    ['توفي الشاعر اللبناني جوزيف حرب أمس.', 'توفي', 'جوزيف حرب'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it.each([
    // An indefinite adjective of origin ends the subject, a place between is part of it.
    ['أضرم شاب تونسي النار في المبنى أمس.', 'أضرم', 'شاب تونسي'],
    ['هدم عمال مباني القرية أمس الجدار.', 'هدم', 'عمال مباني القرية'],
    // After a name the noun of an act is the object.
    ['وصف الرئيس سمير حداد الإعلان بأنه خطوة أمس.', 'وصف', 'سمير حداد'],
    ['رفض الحزب بيان الجيش أمس. ورفض تجمع الأطباء اقتراح الوزارة.', 'رفض', 'الحزب'],
    // A sum is paid, it does not pay; people do.
    ['أعلنت الشركة أمس نيتها. وستدفع 3 مليارات دولار في أبريل المقبل.', 'ستدفع', 'الشركة'],
    ['أعلنت الشركة أمس نيتها. واحتج 3 آلاف عامل اليوم.', 'احتج', '3 آلاف عامل'],
    // A preposition with its pronoun takes no noun.
    ['جاء القرار في وقت يفكر فيه المدير في البيع الأحد المقبل.', 'يفكر', 'المدير'],
    // The pronoun makes the antecedent the object.
    ['تحدث رامي عن مشروع جديد ينوي إطلاقه في مايو المقبل.', 'إطلاقه', 'رامي'],
    ['انتقدت الصحف لجنة مستقلة تنوي إطلاق مشروع في مايو المقبل.', 'تنوي', 'لجنة مستقلة'],
    // Verbs that tell no event end a phrase.
    ['قال الرئيس إن المنظمة تحتاج إلى المال. وأعلنت الدولة أمس منحة.', 'أعلنت', 'الدولة'],
    // Two definite nouns are no phrase, a noun and its adjective are.
    ['تواجه الأرجنتين المكسيك في المباراة المقبلة يوم السبت.', 'تواجه', 'الأرجنتين'],
    ['أوقفت الشرطة القضائية أمس البث.', 'أوقفت', 'الشرطة القضائية'],
    // What comes out comes from its issuer.
    ['صدر أمس تقرير مشترك عن منظمة الصحة.', 'صدر', 'منظمة الصحة'],
    ['صدر أمس تقرير مشترك في القاهرة.', 'صدر', 'تقرير مشترك'],
    // What changes comes with في.
    ['أعلنت الوزارة عن انخفاض حاد في إنتاج القمح.', 'انخفاض', 'إنتاج القمح'],
    ['أعلنت الوزارة عن هجوم مسلح في المدينة.', 'هجوم', 'الوزارة'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it.each([
    ['أعلنت جنوب السودان أمس هدنة.', 'أعلنت', 'جنوب السودان'],
    ['قال رئيس جنوب السودان سلفا كير أمس إن الهدنة صامدة.', 'قال', 'سلفا كير'],
    ['زارت رئيسة كوريا الجنوبية أمس المعرض.', 'زارت', 'رئيسة كوريا الجنوبية'],
    ['أعلنت جنوب المدينة لجنة الحي هدنة أمس.', 'أعلنت', 'لجنة الحي'],
    ['اتهمت الولايات المتحدة إيران أمس.', 'اتهمت', 'الولايات المتحدة'],
  ])('may be places of several words: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('are no adjectives of the noun', () => {
    expect(actor('خضع المدرب أمس لعملية. وأعلن النادي إجراء جراحة إضافية اليوم.', 'جراحة')).toBeUndefined()
  })
  it('are taken up by a verb without a subject', () => {
    const text = 'قال وزير المالية نبيل الغزي أمس إن العجز تراجع. وأضاف أن الحكومة ستخفض الإنفاق.'
    expect(actor(text, 'أضاف')).toBe('نبيل الغزي')
  })
})

describe('time', () => {
  it('is stated where the clause says it', () => {
    expect(by('وصل الوفد أمس إلى تونس.', 'وصل')?.time).toMatchObject({ edtf: '2021-03-09', basis: 'stated' })
  })
  it('is the day of publication for current news', () => {
    expect(by('أعلنت الشركة خفض الأسعار.', 'أعلنت')?.time).toMatchObject({ edtf: DAY, basis: 'document' })
  })
  it('is not guessed for what is to come, nor without a publication date', () => {
    expect(by('سيزور الرئيس بيروت.', 'سيزور')?.time.edtf).toBeNull()
    expect(extract('أعلنت الشركة خفض الأسعار.').events.every((e) => e.time.edtf === null)).toBe(true)
  })
  it('does not give a past verb what is still ahead', () => {
    expect(by('ناشدت المنظمة المانحين توفير المال بحلول أغسطس المقبل.', 'ناشدت')?.time.edtf).toBe(DAY)
  })
  it('leaves the background of كان قد undated', () => {
    expect(by('وكان الوزير قد زار بغداد.', 'زار')?.time.basis).toBe('none')
  })
})

describe('places', () => {
  it.each([
    ['وصل الوزير أمس إلى جنوب السودان بالطائرة.', 'وصل', 'جنوب السودان'],
    ['افتتح المعرض أمس في هونغ كونغ برعاية المدينة.', 'افتتح', 'هونغ كونغ'],
    ['افتتح المعرض أمس في بوركينا فاسو.', 'افتتح', 'بوركينا فاسو'],
    ['كتب الصحافي أمس في صور ملونة عن الرحلة.', 'كتب', undefined],
  ])('%s', (text, trigger, where) => {
    expect(place(text, trigger)).toBe(where)
  })
})

describe('merging', () => {
  it('tells a repeated passage once, with two mentions', () => {
    const line = 'اعتقلت الشرطة المغربية أمس ثلاثة أشخاص في مدينة طنجة.'
    const once = read(line)
    const twice = read(`${line}\n${line}`)
    expect(twice.length).toBe(once.length)
    expect(twice[0].mentions.length).toBe(2 * once[0].mentions.length)
  })
  it('keeps two days apart', () => {
    const text = 'اعتقلت الشرطة رجلا في 3 مارس 2021.\nاعتقلت الشرطة رجلا آخر في 7 مارس 2021.'
    expect(read(text).filter((e) => e.kind === 'coercion').length).toBe(2)
  })
})

describe('headlines', () => {
  it('name the subject, and leave rank and time out', () => {
    const text = 'قال وزير المالية التونسي نبيل الغزي أمس إن العجز تراجع.'
    expect(by(text, 'قال')?.title).toBe('نبيل الغزي: العجز تراجع')
  })

  it('stop where the clause does, and drop the preposition of a time that is left out', () => {
    expect(by('وصل الوفد في 3 مايو إلى دمشق، وغادرها الوزير.', 'وصل')?.title).toBe('وصل الوفد إلى دمشق')
  })

  it.each([
    // A plural before a verb in the singular would be no Arabic.
    ['قطع المتظاهرون أمس الطرقات العامة.', 'قطع', 'قطع المتظاهرون الطرقات العامة'],
    ['وهاجم 20 مسلحا أمس حاجزا للشرطة.', 'هاجم', 'هاجم 20 مسلحا حاجزا للشرطة'],
    ['أعلنت وزارة الصحة والحكومة أمس إغلاق المستشفى.', 'أعلنت', 'أعلنت وزارة الصحة والحكومة إغلاق المستشفى'],
    ['منعت وزارة الداخلية أمس التجمعات.', 'منعت', 'وزارة الداخلية منعت التجمعات'],
    ['وقال سالم العمري رئيس النقابة أمس: لن نتراجع.', 'قال', 'سالم العمري: لن نتراجع'],
    ['تم نقل المصابين أمس إلى المستشفى.', 'نقل', 'نقل المصابين إلى المستشفى'],
    ['وظهر كريم ناجي، مؤسس الموقع، أمس في حفل الافتتاح.', 'ظهر', 'كريم ناجي ظهر في حفل الافتتاح'],
  ])('%s', (text, trigger, title) => {
    expect(by(text, trigger)?.title).toBe(title)
  })
})

describe('what a relative clause describes', () => {
  it('is the noun with its adjective, and of two nouns the one that agrees', () => {
    expect(actor('وصلت القوات الروسية التي غادرت الميناء أمس.', 'غادرت')).toBe('القوات الروسية')
    expect(actor('ارتفعت حصيلة الزلزال الذي ضرب المدينة أمس.', 'ضرب')).toBe('الزلزال')
  })
})

describe('where a subject ends', () => {
  it('before the object that takes it up, not before a second adjective', () => {
    expect(actor('أبدت دول غربية قلقها من التقارير.', 'أبدت')).toBe('دول غربية')
    expect(actor('أبدت دول غربية كبرى قلقا من التقارير.', 'أبدت')).toContain('دول غربية')
  })
})

describe('what is told of the time', () => {
  it('a past in case of something is possible', () => {
    expect(by('ستنسحب القوات في حال فشلت المفاوضات.', 'فشلت')?.factuality).toBe('possible')
    expect(by('هدد الوفد بالانسحاب في حال عدم توقيع الاتفاق.', 'توقيع')?.factuality ?? 'possible').toBe('possible')
    expect(by('يمنح القرار مكافآت في حال تمكن من تحقيق أهدافه.', 'تحقيق')?.factuality).toBe('possible')
    expect(by('الرئيس في حال جيدة وغادر المستشفى.', 'غادر')?.factuality).toBe('asserted')
  })
  it('a present with a date to come is planned, one without is not', () => {
    expect(by('يلتقي المنتخب نظيره البولندي السبت المقبل.', 'يلتقي')?.factuality).toBe('planned')
    expect(by('التقى المنتخب نظيره البولندي السبت الماضي.', 'التقى')?.factuality).toBe('asserted')
  })

  it('قبل أن came to pass, دون أن did not, a clause after رغم أن is the text’s own', () => {
    expect(by('انهار المبنى قبل أن يندلع حريق في الطابق الأول.', 'حريق')?.factuality ?? 'asserted').toBe('asserted')
    expect(by('غادر الوزير البلاد دون أن يلتقي الرئيس.', 'يلتقي')?.factuality).toBe('denied')
    expect(by('تحدث الخبير عن الموقع، رغم أن خبراء شككوا في ذلك.', 'شككوا')?.factuality).toBe('asserted')
    expect(by('قال الخبير إن زملاءه شككوا في ذلك.', 'شككوا')?.factuality).toBe('reported')
  })

  it('a linked present goes on from a future before it', () => {
    expect(by('وسوف يشيع جثمانه غدا، ويدفن في مقبرة المدينة.', 'يدفن')?.factuality).toBe('planned')
  })

  it('what is promised is planned, what is expected possible', () => {
    expect(by('ووعدت الشركة بإطلاق نسخة جديدة.', 'إطلاق')?.factuality ?? 'planned').toBe('planned')
    expect(by('وتوقع التقرير تدهور الأوضاع في البلاد.', 'تدهور')?.factuality ?? 'possible').toBe('possible')
  })
})

describe('what is not news', () => {
  it.each([
    ['a recipe', 'كوب من الدقيق\nملعقتان من السكر\nنصف كوب من الحليب'],
    ['English', 'The minister said سلام to all.'],
    [
      'a poem',
      'يا ليل طال على المحب سهاده\nوالنجم يسأل أين غاب مراده\nقلب يقول لوعده لا تبتعد\nفالصبر ضاق بصدره ميعاده',
    ],
    ['a table', 'السنة\tالإنتاج\tالصادرات\n2019\t1200\t300\n2020\t1350\t410\n2021\t1290\t380'],
    ['Persian', 'رئیس جمهور دیروز در تهران گفت که دولت برنامه تازه‌ای برای اقتصاد کشور دارد.'],
    ['Urdu', 'وزیر اعظم نے کل اسلام آباد میں کہا کہ حکومت نئی پالیسی لائے گی۔'],
    [
      'two thousand dates',
      Array.from({ length: 2000 }, (_, i) => `${1 + (i % 28)}/${1 + (i % 12)}/${1990 + (i % 40)}`).join('\n'),
    ],
    ['punctuation', '…؟!«»()،؛'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(read(text).filter((e) => e.confidence >= 0.8)).toEqual([])
  })
})
