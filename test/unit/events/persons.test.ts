import { describe, expect, it } from 'vitest'
import { actor, by, read, target } from './reading.ts'

const NOBODY = undefined

describe('one who is two things at once', () => {
  it.each([
    ['توفي الكاتب والمخرج السينمائي الفرنسي جان دوبوا أمس في باريس.', 'توفي', 'جان دوبوا'],
    ['فازت الممثلة والمغنية سلمى كريم بالجائزة أمس.', 'فازت', 'سلمى كريم'],
    // Two offices may be of two.
    ['وصل الوزير والسفير سامي حداد أمس.', 'وصل', 'الوزير'],
    ['شارك كاتب ومخرج في المهرجان أمس.', 'شارك', 'كاتب'],
  ])('has the name that follows: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('past an office and its place', () => {
  it.each([
    ['دعا محافظ حلب السكان إلى الحذر.', 'دعا', 'محافظ حلب', 'السكان'],
    ['حذر محافظ دير الزور المزارعين من موجة برد.', 'حذر', 'محافظ دير الزور', 'المزارعين'],
    ['طالب والي شمال دارفور الأهالي بالحذر.', 'طالب', 'والي شمال دارفور', 'الأهالي'],
    ['استقبل أمير الكويت الوفد أمس.', 'استقبل', 'أمير الكويت', 'الوفد'],
    // A name, an adjective.
    ['استقبل محافظ حلب سامي حداد الوفد أمس.', 'استقبل', 'سامي حداد', 'الوفد'],
    ['استقبل رئيس تونس الجديد الوفد أمس.', 'استقبل', 'رئيس تونس الجديد', 'الوفد'],
  ])('stands whom he addresses: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('an office in the accusative', () => {
  it.each([
    ['بعد انتخابه في البرلمان رئيسا للوزراء، استقال كريم عواد أمس.', 'استقال', 'كريم عواد'],
    ['بعد تعيينه مديرا للمعهد، قدم كريم عواد استقالته أمس.', 'استقالته', 'كريم عواد'],
    ['رئيس الوزراء كريم عواد، استقال أمس.', 'استقال', 'كريم عواد'],
  ])('is no one: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('«نا» on a past, between quotation marks', () => {
  it.each([
    [
      'وقال المتحدث: "قصفنا مواقع العدو أمس في شمال البلاد".',
      'قصفنا',
      'المتحدث',
      'مواقع العدو',
      'المتحدث: قصفنا مواقع العدو في شمال البلاد',
    ],
    [
      'وقال المدرب: "خسرنا المباراة أمس بسبب أخطاء كثيرة".',
      'خسرنا',
      'المدرب',
      'المباراة',
      'المدرب: خسرنا المباراة بسبب أخطاء كثيرة',
    ],
    // Us, where who did it comes after.
    ['وقال المتحدث: "قصفنا الجيش أمس في شمال البلاد".', 'قصفنا', 'الجيش', NOBODY, 'قصفنا الجيش في شمال البلاد'],
  ])('is who speaks: %s', (text, trigger, who, whom, title) => {
    const event = by(text, trigger)
    expect([event?.actor?.text, event?.target?.text, event?.title]).toEqual([who, whom, title])
  })
})

describe('a thing with a pronoun', () => {
  it.each([
    ['أطلقت المغنية سلمى كريم ألبومها الجديد أمس.', 'أطلقت', 'سلمى كريم', 'ألبومها الجديد'],
    ['أطلق المغني سامي حداد ألبومه الجديد أمس.', 'أطلق', 'سامي حداد', 'ألبومه الجديد'],
    ['درس المخرج سامي حداد في باريس، إذ أنجز فيلمه الأول في 1973.', 'أنجز', 'سامي حداد', 'فيلمه الأول'],
    // Where something else comes after it, it acts; so does a body of one's own, and a name may end so.
    ['درس المخرج سامي حداد في باريس، إذ حقق فيلمه الأول نجاحا في 1973.', 'حقق', 'فيلمه الأول', 'نجاحا'],
    ['زار سامي حداد باريس أمس حيث افتتحت شركته مكتبا.', 'افتتحت', 'شركته', 'مكتبا'],
    ['قدم الوزير سامي أدهم استقالته أمس.', 'استقالته', 'سامي أدهم', NOBODY],
  ])('is what someone does something to: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('whom the pronoun of «أن» means', () => {
  it.each([
    ['أكدت إسرائيل أنها نفذت أكثر من 200 هجوم أمس.', 'هجوم', 'إسرائيل'],
    ['أعلن الجيش أنه نفذ 20 غارة أمس.', 'غارة', 'الجيش'],
    ['أعلن الجيش أن 20 غارة نفذت أمس.', 'نفذت', '20 غارة'],
  ])('did what the verb carries: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('words that go together', () => {
  it.each([
    // An ordinal of two words; an adjective that is spelled like a calling; who is of several.
    ['انطلقت الدورة الثامنة عشرة من المهرجان أمس.', 'انطلقت', 'الدورة الثامنة عشرة'],
    ['انطلقت الدورة الحادية والعشرون من المهرجان أمس.', 'انطلقت', 'الدورة الحادية والعشرون'],
    ['انطلقت الدورة والعروض أمس.', 'انطلقت', 'الدورة'],
    ['تجاوز عدد ألحانه المئة والخمسين.', 'تجاوز', 'عدد ألحانه'],
    ['في ظل النمو الاقتصادي ارتفعت الأسعار أمس.', 'ارتفعت', 'الأسعار'],
    ['زار لافروف الرئيس السوري أمس.', 'زار', 'لافروف'],
    // The place of a report has two words.
    ['هونج كونج (رويترز) - فازت مخرجة شابة أمس بالجائزة.', 'فازت', 'مخرجة شابة'],
    ['هونج كونج فازت أمس بالجائزة.', 'فازت', 'هونج كونج'],
    // How.
    ['أسقط الدفاع الجوي بطريق الخطأ طائرة أمس.', 'أسقط', 'الدفاع الجوي'],
  ])('are told together: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })

  it('past a result comes who won', () => {
    expect(actor('في المباراة التي فاز فيها بخماسية نظيفة المنتخب أمس.', 'فاز')).not.toBe('بخماسية نظيفة')
  })

  it('a boycott is of what is boycotted', () => {
    const text = 'أعلن المعارض سامي حداد أمس مقاطعة الانتخابات.'
    expect([actor(text, 'مقاطعة'), target(text, 'مقاطعة')]).toEqual(['سامي حداد', 'الانتخابات'])
  })

  it('of several who do something the verb comes first, also past an office', () => {
    const title = (text: string) => by(text, 'أبلغ')?.title
    expect(title('أبلغ كبار ضباط الشرطة لجنة النواب أمس بالخطة.')).toBe('أبلغ كبار ضباط الشرطة لجنة النواب بالخطة')
    expect(title('أبلغ رئيس الشرطة سامي حداد لجنة النواب أمس بالخطة.')).toBe('أبلغ سامي حداد لجنة النواب بالخطة')
  })
})

describe('who goes on', () => {
  it.each([
    ['دمرت الفيضانات مئات المنازل وشردت آلاف السكان أمس.', 'شردت', 'الفيضانات', 'آلاف السكان'],
    ['زارت الوزيرة المدينة وشردت آلاف السكان أمس.', 'شردت', 'آلاف السكان', NOBODY],
    ['سجل سامي حداد هدفين وقاد ليفربول إلى الفوز أمس.', 'قاد', 'سامي حداد', 'ليفربول'],
    ['سجل سامي حداد هدفين وقاد المدرب الفريق إلى الفوز أمس.', 'قاد', 'المدرب', 'الفريق'],
  ])('from the verb before: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })

  it.each([
    ['حكم القاضي بالسجن بحق مواطن أدين بالتهريب أمس.', 'أدين', 'مواطن'],
    ['فاز الفريق بهدف نظيف سجله سامي حداد أمس.', 'سجله', 'سامي حداد'],
    ['اتفق وزيرا خارجية مصر وإيران أمس على الخطة.', 'اتفق', 'وزيرا خارجية مصر وإيران'],
    ['انتهت أمس مهلة الستين يوما المنصوص عليها في الاتفاق.', 'انتهت', 'مهلة الستين يوما'],
    ['انتهت المهلة أمس.', 'انتهت', 'المهلة'],
  ])('is told whole: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('the time of two joined deeds of the past', () => {
  const date = (text: string, trigger: string) => by(text, trigger)?.time.edtf

  it.each([
    ['دمرت الفيضانات المنازل وشردت آلاف السكان في سبتمبر 2018.', 'دمرت', '2018-09'],
    // Nearer ones, and words, may be of two days.
    ['دمرت الفيضانات المنازل وشردت آلاف السكان أمس.', 'شردت', '2021-03-09'],
    ['أعلن الوزير الخطة وزار المصنع في سبتمبر 2018.', 'أعلن', '2021-03-10'],
  ])('%s', (text, trigger, want) => {
    expect(date(text, trigger)).toBe(want)
  })
})

describe('a name that is one of a place as well', () => {
  it.each([
    ['قالت رئيسة الوزراء الإيطالية جورجيا كوستا أمس إنها سترحل.', 'قالت', 'جورجيا كوستا'],
    ['زارت رئيسة الوزراء الإيطالية جورجيا أمس.', 'زارت', 'رئيسة الوزراء الإيطالية'],
    ['قال وزير خارجية العراق سامي حداد أمس إنه سيرحل.', 'قال', 'سامي حداد'],
  ])('is who speaks past an office: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('in what something is wide or high', () => {
  it.each([
    ['أثار الوزير انتقادات واسعة النطاق أمس.', 'انتقادات', NOBODY],
    ['أثارت الخطة انتقادات النقابات أمس.', 'انتقادات', 'النقابات'],
  ])('nobody acts: %s', (text, trigger, who) => {
    expect((by(text, trigger) ?? by(text, 'أثار'))?.actor?.text).toBe(who)
  })
})

describe('who speaks to a body', () => {
  it.each([
    ['طالب سامي حداد الحكومة بالتحقيق أمس.', 'طالب', 'سامي حداد', 'الحكومة'],
    ['طالب موظفو شركات الحكومة بزيادة الرواتب أمس.', 'طالب', 'موظفو شركات الحكومة', undefined],
  ])('is known by two words of a name: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('«الحشد», those who are mustered', () => {
  it.each([
    ['أعلن الحشد الشعبي أمس وقف العمليات.', 'أعلن', 'الحشد الشعبي'],
    ['بدأت روسيا حشد قواتها على الحدود أمس.', 'حشد', 'روسيا'],
  ])('act, and their mustering is a deed still: %s', (text, trigger, who) => {
    expect((by(text, trigger) ?? by(text, 'بدأت'))?.actor?.text).toBe(who)
  })
})

describe('whom someone does something to, by his trade and name', () => {
  it.each([
    ['اعتقلت الشرطة الصحفي كريم سليم أمس.', 'اعتقلت', 'الشرطة', 'كريم سليم'],
    ['انتقد الحزب مدير الشركة أمس.', 'انتقد', 'الحزب', 'مدير الشركة'],
    ['أعلن المكتب الصحفي أمس وقف العمليات.', 'أعلن', 'المكتب الصحفي', 'وقف العمليات'],
    ['قال المتحدث الصحفي كريم سليم أمس إن الخطة جاهزة.', 'قال', 'كريم سليم', undefined],
  ])('is no adjective of who does it: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('where a subject ends', () => {
  it.each([
    ['هبطت أسهم تويوتا 5 في المئة أمس.', 'هبطت', 'أسهم تويوتا', undefined],
    ['ارتفعت أسهم تويوتا 3% أمس.', 'ارتفعت', 'أسهم تويوتا', undefined],
    ['وصلت فوياجر 1 أمس.', 'وصلت', 'فوياجر 1', undefined],
    ['مددت أوبك اتفاق خفض الإنتاج أمس.', 'مددت', 'أوبك', 'اتفاق خفض الإنتاج'],
    ['أخلت المحكمة سبيل الناشط أمس.', 'أخلت', 'المحكمة', 'الناشط'],
  ])('before how much, or what is decided: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('a trade with the article, and a name', () => {
  it.each([
    ['توفي الطيار جوردي ألبا أمس.', 'توفي', 'جوردي ألبا'],
    ['قالت الطالبة سلمى حداد أمس إن القاعة مغلقة.', 'قالت', 'سلمى حداد'],
    // Without a name he is known by what he is.
    ['قال الطيار أمس إن الرحلة تأخرت.', 'قال', 'الطيار'],
    ['توفي طيار أمس.', 'توفي', 'طيار'],
    ['أرسلت الصين أول رائد فضاء أمس.', 'أرسلت', 'الصين'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('where a name ends', () => {
  it.each([
    // Before several in the oblique.
    ['التقى الوزير سامي حداد مسؤولين في المدينة أمس.', 'التقى', 'سامي حداد', 'مسؤولين'],
    ['التقى الوزير سامي حداد الصحفيين أمس.', 'التقى', 'سامي حداد', 'الصحفيين'],
    ['زار الممثل جان مارتين موسكو أمس.', 'زار', 'جان مارتين', 'موسكو'],
    ['وصل الوزير سامي الحسين أمس.', 'وصل', 'سامي الحسين', undefined],
    ['قتل مسلحون مجهولون مدنيين أمس.', 'قتل', 'مسلحون مجهولون', 'مدنيين'],
    ['تظاهر عمال غاضبون مصريون أمس.', 'تظاهر', 'عمال غاضبون مصريون', undefined],
    // Before the office that he takes.
    ['تولى دوفال وزارة الصناعة أمس.', 'تولى', 'دوفال', 'وزارة الصناعة'],
    ['تولى مجلس إدارة الشركة الملف أمس.', 'تولى', 'مجلس إدارة الشركة', 'الملف'],
    // Before in what state it is.
    ['أغلق مؤشر داو جونز منخفضا أمس.', 'أغلق', 'مؤشر داو جونز', undefined],
    // Before what a preposition is written on.
    ['تعهد سامي حداد بمحاسبة المسؤولين أمس.', 'تعهد', 'سامي حداد', undefined],
  ])('%s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), whom && target(text, trigger)]).toEqual([who, whom])
  })
})

describe('what a verb without a relative describes', () => {
  it.each([
    ['انتشل الجيش ثلاثة من تحت أنقاض مبنى انهار مساء الأحد.', 'انهار', 'مبنى'],
    ['صادر الجيش أموال شركة هربت مساء الأحد.', 'هربت', 'أموال شركة'],
  ])('agrees with it: %s', (text, trigger, what) => {
    expect(actor(text, trigger)).toBe(what)
  })
})

describe('right beside a verb in the masculine', () => {
  it.each([
    ['وصل الوزير سامي حداد أمس، بعدما اتهم السلطات بالفساد.', 'اتهم', 'سامي حداد', 'السلطات'],
    ['وصل الوزير سامي حداد أمس، ودعا إسرائيل إلى الحوار.', 'دعا', 'سامي حداد', 'إسرائيل'],
    // «لبنان» is masculine, «المئات» are people, and a name may end as a feminine does.
    ['وصل الوزير سامي حداد أمس، ودعا لبنان إلى الحوار.', 'دعا', 'لبنان', undefined],
    ['وصل الوزير سامي حداد أمس، ودعا المئات إلى الحوار.', 'دعا', 'المئات', undefined],
    ['وصل صائب عريقات أمس. وقال عريقات إن الخطة جاهزة.', 'قال', 'عريقات', undefined],
  ])('no feminine is its subject: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), whom && target(text, trigger)]).toEqual([who, whom])
  })
})

describe('a name of one word', () => {
  it.each([
    ['رفض أردوغان الاقتراح أمس.', 'رفض', 'أردوغان', 'الاقتراح'],
    ['زار بوتين إيران أمس.', 'زار', 'بوتين', 'إيران'],
    ['وصل بوتين إلى القاهرة أمس.', 'وصل', 'بوتين', undefined],
    // A body has its name behind it.
    ['رفض مجلس الأمن الاقتراح أمس.', 'رفض', 'مجلس الأمن', 'الاقتراح'],
    ['رفض اتحاد الكرة أمس.', 'رفض', 'اتحاد الكرة', undefined],
  ])('has none of the object of its verb in it: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), whom && target(text, trigger)]).toEqual([who, whom])
  })
})

describe('«كبير», who is the first of several', () => {
  it.each([
    ['قال كبير المفاوضين سامي حداد أمس إن الخطة جاهزة.', 'قال', true],
    ['استقال كبير موظفي القصر أمس.', 'استقال', true],
    ['شهدت المدينة وصول كبير للسياح.', 'وصول', false],
  ])('%s', (text, trigger, tells) => {
    expect(by(text, trigger)?.trigger.text === trigger && actor(text, trigger) !== undefined).toBe(tells)
  })
})

describe('what is joined', () => {
  it.each([
    ['وصل الوزير إلى المؤتمر، وطالب الدول العربية بالانسحاب.', 'طالب', true],
    ['وصل الوزير إلى المؤتمر، وشكر القيادة على الدعم.', 'شكر', true],
    ['دعا الوزير إلى خفض الأسعار ورفض الضرائب.', 'رفض', false],
  ])('is a deed where no aim is before it: %s', (text, trigger, tells) => {
    expect(by(text, trigger)?.factuality === 'asserted').toBe(tells)
  })
})

describe('before its verb', () => {
  it.each([
    ['ترامب طالب بالإفراج عن المعتقلين أمس.', 'طالب', 'ترامب'],
    ['دبلوماسي غربي قال أمس إن الخطة جاهزة.', 'قال', 'دبلوماسي غربي'],
    ['محمد علي وصل أمس.', 'وصل', 'محمد علي'],
    ['سامي حداد طالب في الجامعة.', 'طالب', undefined],
    ['وقع انفجار غربي المدينة أمس.', 'انفجار', undefined],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('before «هذه»', () => {
  it.each([
    ['تقدم هذه الشراكة فرصة للشركات.', false],
    ['تقدم هذا الفريق في الترتيب أمس.', true],
  ])('a form of both tenses is the present: %s', (text, tells) => {
    expect(by(text, 'تقدم') !== undefined).toBe(tells)
  })
})

describe('a deed with its doer’s pronoun', () => {
  it.each([
    ['قال الوزير أمس بعد لقائه نظيره البريطاني إن الخطة جاهزة.', 'لقائه', true],
    ['غادرت اللاعبة البطولة أمس عقب هزيمتها أمام منافستها.', 'هزيمتها', true],
    ['شهدت الشركة نموا كبيرا منذ تأسيسها.', 'تأسيسها', false],
  ])('is told after «بعد» and «عقب»: %s', (text, trigger, tells) => {
    expect(by(text, trigger) !== undefined).toBe(tells)
  })
})

describe('«بان كي مون»', () => {
  it('opens nothing that he says', () => {
    expect(by('رحب بان كي مون بالاتفاق أمس، محذرا من الحرب.', 'رحب')?.title).toBe('بان كي مون رحب بالاتفاق')
    expect(by('أكد بان كي مون أمس أن الخطة جاهزة.', 'أكد')?.title).toBe('بان كي مون: الخطة جاهزة')
  })
})

describe('an operation', () => {
  it.each([
    ['شن الجيش عملية واسعة أمس.', 'attack'],
    ['خضع اللاعب لعملية جراحية أمس.', 'health'],
  ])('is of the kind of what goes with it: %s', (text, kind) => {
    expect(read(text)[0].kind).toBe(kind)
  })
})

describe('an office and what it is of', () => {
  it.each([
    ['قال قائد شرطة العاصمة ستيوارت كوندي أمس إن الخطة جاهزة.', 'قال', 'ستيوارت كوندي'],
    ['قال ضابط شرطة كبير أمس إن الخطة جاهزة.', 'قال', 'ضابط شرطة كبير'],
  ])('stands before the name: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('an operation to do something', () => {
  it('is no one who does it', () => {
    expect(actor('انتهت أمس عملية إنقاذ عمال المنجم.', 'إنقاذ')).toBeUndefined()
    expect(actor('أجرى الجيش أمس عملية إنقاذ عمال المنجم.', 'إنقاذ')).not.toBe('عملية')
  })
})
