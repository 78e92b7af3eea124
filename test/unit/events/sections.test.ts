/** What the news of sport, markets, health, the arts and mishaps often has. */
import { describe, expect, it } from 'vitest'
import { actor, by, place, target, told } from './reading.ts'

const NOBODY = undefined

describe('those whose work a deed is', () => {
  it.each([
    ['تم الدفع بسيارات الإطفاء إلى المصنع أمس.', 'الإطفاء'],
    ['قال أحد عناصر الإنقاذ أمس إن القارب غرق.', 'الإنقاذ'],
    ['تلقت غرفة عمليات الحماية المدنية أمس بلاغا.', 'الحماية'],
    ['شنت مقاتلات التحالف غارات أمس.', 'مقاتلات'],
  ])('tell no event: %s', (text, noun) => {
    expect(told(text)).not.toContain(noun)
  })
  it('and the deed itself does', () => {
    expect(told('تم إطفاء الحريق أمس.')).toContain('إطفاء')
    expect(actor('تلقت غرفة عمليات الحماية المدنية أمس بلاغا.', 'بلاغا')).toBe('غرفة عمليات الحماية المدنية')
  })
})

describe('a noun that is spelled like a verb', () => {
  it.each([
    ['أدى ضعف سوق الإعلانات أمس إلى خسائر.', 'سوق'],
    ['غمرت المياه 300 فدان من الحقول أمس.', 'دان'],
    ['ألحقت السيول أضرارا بطرق وبنى تحتية أمس.', 'بنى'],
    ['لعب سامي وكريم وغيرهما في الفريق أمس.', 'غيرهما'],
    ['فاز الفريق في المباراة التي جمعت بينهما أمس.', 'جمعت'],
    ['فاز الفريق بدوري الأبطال أمس.', 'أبطال'],
    ['وأضاف الفوزان أمس أن النتائج جيدة.', 'الفوزان'],
  ])('tells nothing: %s', (text, word) => {
    expect(told(text)).not.toContain(word)
  })
  it('and the verb does', () => {
    expect(told('سوقت الشركة الهاتف أمس.')).toContain('سوقت')
    expect(told('بنى الأهالي مدرسة عام 1990.')).toContain('بنى')
    expect(told('جمعت الحملة تبرعات أمس.')).toContain('جمعت')
  })
})

describe('futures', () => {
  it('are traded, and not agreed', () => {
    expect(actor('واصلت العقود الآجلة للنفط الصعود أمس.', 'الصعود')).toBe('العقود الآجلة')
    expect(told('وقعت الشركة عقود البناء أمس.')).toContain('وقعت')
  })
})

describe('the kind of a verb', () => {
  it.each([
    ['المطرب الذي رحل صباح اليوم في المستشفى.', 'رحل', 'death'],
    ['رحلت السلطات عشرين مهاجرا أمس.', 'رحلت', 'coercion'],
    ['انهزم المنتخب أمام ضيفه أمس.', 'انهزم', 'contest'],
    ['قتل عشرة أمس بحسب ما نقلته وكالة النور.', 'نقلته', 'statement'],
    ['نقلته الشرطة أمس إلى السجن.', 'نقلته', 'movement'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
  it('that aims at a deed is no attack', () => {
    expect(told('تستهدف الشركة زيادة إنتاجها هذا العام.')).not.toContain('تستهدف')
    expect(told('استهدفت الغارة مصنعا أمس.')).toContain('استهدفت')
  })
})

describe('who does it', () => {
  it.each([
    // What a preposition is written on; the word with it is cut.
    ['عثر الحرس على حطام لطائرة الشحن التي سقطت أمس.', 'سقطت', 'طائرة الشحن'],
    ['قالت لاعبة لبنانية أمس إنها سعيدة.', 'قالت', 'لاعبة لبنانية'],
    // A team is no general.
    ['أطاح الفريق الألماني بنظيره النصر أمس.', 'أطاح', 'الفريق الألماني'],
    ['سيواجه الفريق الأبيض فريق النصر غدا.', 'سيواجه', 'الفريق الأبيض'],
    ['وأعلن الفريق أول محمد سليم حالة الطوارئ أمس.', 'أعلن', 'محمد سليم'],
    // Who is among them.
    ['وعمل مع ملحنين كبار منهم كريم سليم عام 1990.', 'عمل', NOBODY],
    ['قتل ثلاثة منهم أمس.', 'قتل', 'ثلاثة منهم'],
    // Once more.
    ['مع تأخر التطوير مرة أخرى، اضطرت الشركة أمس إلى تأجيل الإطلاق.', 'تأجيل', 'الشركة'],
    // Himself.
    ['ووصف الوزير ذاته القرار بالمتسرع أمس.', 'وصف', 'الوزير'],
    // All that was told.
    ['أجل المدير الإطلاق أمس، مما رفع التكاليف.', 'رفع', NOBODY],
    // Who a pronoun on the verb shows is no object.
    ['ضرب إعصار الساحل أمس، ووصفته السلطات بأنه نادر.', 'وصفته', 'السلطات'],
    ['فقدت السينما مخرجا. ونعت نقابة الفنانين، المخرج سامي حداد أمس.', 'نعت', 'نقابة الفنانين'],
    // What a relative takes up by a preposition.
    ['ارتفعت المبيعات عن العام الذي وصلت فيه الأرباح إلى مليونين.', 'وصلت', 'الأرباح'],
    ['فازت الكاتبة الفرنسية آني كاردو بالجائزة أمس.', 'فازت', 'آني كاردو'],
    ['قلص الفريق الفارق بهدف سجله سليم في الدقيقة 60 أمس.', 'سجله', 'سليم'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('is no means', () => {
    expect(actor('تم الدفع بعشر سيارات إسعاف أمس.', 'الدفع')).toBe(NOBODY)
    expect(actor('سجل سليم برأسه في الدقيقة 88 أمس.', 'سجل')).toBe('سليم')
  })
})

describe('past a name of one word', () => {
  it.each([
    ['رفعت غوغل دعوى قضائية ضد الشركة أمس.', 'رفعت', 'غوغل', 'دعوى قضائية'],
    ['أهدر صلاح ركلة جزاء أمس.', 'أهدر', 'صلاح', 'ركلة جزاء'],
    ['حقق برشلونة فوزا كبيرا أمس.', 'حقق', 'برشلونة', 'فوزا كبيرا'],
    ['وباعت نيسان مصنعها أمس.', 'باعت', 'نيسان', 'مصنعها'],
    ['رفع اتحاد القضاة دعوى أمس.', 'رفع', 'اتحاد القضاة', 'دعوى'],
  ])('the word that goes with the verb is its object: %s', (text, trigger, who, what) => {
    expect(actor(text, trigger)).toBe(who)
    expect(target(text, trigger)).toBe(what)
  })
})

describe('a number', () => {
  it('by which something is known is no object', () => {
    expect(target('سجل سليم في الدقيقة 88 أمس.', 'سجل')).toBe(NOBODY)
    expect(target('افتتح الوزير الدورة 38 من المهرجان أمس.', 'افتتح')).toBe('الدورة')
    expect(target('نشرت الصحيفة 12 صورة أمس.', 'نشرت')).toBe('12 صورة')
  })
  it('may be a rough one', () => {
    expect(target('غمرت المياه نحو 300 منزل أمس.', 'غمرت')).toBe('نحو 300 منزل')
    expect(target('اندفعت المياه نحو المنازل أمس.', 'اندفعت')).toBe(NOBODY)
  })
})

describe('a name of several words', () => {
  it('is not cut', () => {
    expect(actor('وتراجع خام غرب تكساس الوسيط أمس.', 'تراجع')).toBe('خام غرب تكساس الوسيط')
    expect(by('وتراجع خام غرب تكساس الوسيط أمس.', 'تراجع')?.place).toBeNull()
    expect(place('توفي الكاتب في مستشفى ابن سينا أمس.', 'توفي')).toBe('مستشفى ابن سينا')
    expect(actor('قتل الرجل ابن عمه أمس.', 'قتل')).toBe('الرجل')
  })
})

describe('what only says when', () => {
  it('tells no event', () => {
    expect(told('باعت الشركة مليون جهاز خلال الأشهر الثلاثة التي انتهت في 31 مارس.')).not.toContain('انتهت')
    expect(told('انتهت المحادثات في 31 مارس.')).toContain('المحادثات')
    expect(told('ويأتي هذا الإعصار بعد عاصفة ضربت الجزر الأسبوع الماضي.')).not.toContain('يأتي')
    expect(told('يأتي هذا الوفد إلى المدينة غدا.')).toContain('يأتي')
  })
})

describe('a headline', () => {
  it('keeps what a participle governs beside it', () => {
    expect(by('وذكرت الدائرة المعنية بالأمطار أمس تضرر 600 منزل.', 'ذكرت')?.title).toBe(
      'ذكرت الدائرة المعنية بالأمطار تضرر 600 منزل',
    )
    expect(by('وذكرت الدائرة أمس تضرر 600 منزل.', 'ذكرت')?.title).toBe('الدائرة ذكرت تضرر 600 منزل')
  })
  it('does not end on a pronoun', () => {
    expect(by('قال المصدر أمس إن الركاب ماتوا وهم نائمون.', 'ماتوا')?.title).toBe('الركاب ماتوا')
  })
})

describe('a figure', () => {
  it('that something came to does nothing', () => {
    const text = 'قفزت الأسعار أمس بعد أن صعدت إلى 84 دولارا للبرميل وإلى 83 دولارا في الأسبوع.'
    expect(actor(text, 'صعدت')).toBe('الأسعار')
    expect(actor('وصل التضخم إلى معدل جديد بلغ 12 في المئة أمس.', 'بلغ')).toBe('معدل جديد')
    expect(actor('انهار 12 منزلا أمس.', 'انهار')).toBe('12 منزلا')
  })
  it('may only come near', () => {
    expect(actor('وأجلي ما يقرب من 300 شخص أمس.', 'أجلي')).toBe('300 شخص')
  })
})

describe('a subject with its own clause', () => {
  it.each([
    ['وكان زلزال بلغت قوته 5 درجات على مقياس ريختر ضرب المدينة أمس.', 'ضرب', 'زلزال'],
    ['وكان زلزال ضرب المدينة أمس.', 'ضرب', 'زلزال'],
    ['قال المحلل إن النتائج التي فاقت التوقعات دفعت أمس الأسعار إلى الارتفاع.', 'دفعت', 'النتائج'],
  ])('goes before the verb: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('tells the kind', () => {
    expect(by('وكان زلزال بلغت قوته 5 درجات على مقياس ريختر ضرب المدينة أمس.', 'ضرب')?.kind).toBe('disaster')
  })
})

describe('the upshot of a result', () => {
  it('is told in the present', () => {
    expect(told('فاز الفريق أمس. وبهذه النتيجة يتأهل إلى نصف النهائي.')).toContain('يتأهل')
    expect(told('توفي ثلاثة أمس. وبذلك يرتفع عدد الوفيات إلى 30.')).toContain('يرتفع')
    expect(told('وفي هذه المرحلة يتأهل فريقان من كل مجموعة.')).not.toContain('يتأهل')
  })
})

describe('what a plan is to bring', () => {
  it('is not announced as done', () => {
    expect(told('أعلنت الشركة أمس عن خطط لإعادة شراء أسهمها.')).not.toContain('شراء')
    expect(told('أعلنت الحكومة أمس خطة إغلاق المدارس.')).not.toContain('إغلاق')
    expect(told('أعلنت الحكومة أمس إغلاق المدارس.')).toContain('إغلاق')
  })
  it('nor does what a doubt is about come of it', () => {
    expect(told('وأثارت الشكوك بشأن الصفقة قلق المعلنين أمس.')).not.toContain('الصفقة')
    expect(told('وأثار القرار احتجاجات أمس.')).toContain('احتجاجات')
  })
})

describe('a given name spelled like a verb', () => {
  it('stands past the adjectives of an office', () => {
    expect(actor('رثى الحضور الفنان المصري الكبير عزت سليم الذي رحل أمس.', 'رحل')).toBe('عزت سليم')
  })
})

describe('who suffers', () => {
  it('stands before what he suffers', () => {
    expect(actor('توفي حداد أمس بعدما عانى غيبوبة طويلة.', 'عانى')).toBe('حداد')
    expect(actor('عانت المدينة من نقص المياه أمس.', 'عانت')).toBe('المدينة')
  })
})
