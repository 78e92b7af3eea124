import { describe, expect, it } from 'vitest'
import { by, read } from './reading.ts'

const actor = (text: string, trigger: string) => by(text, trigger)?.actor?.text
const target = (text: string, trigger: string) => by(text, trigger)?.target?.text

const NOBODY = undefined

describe('a verb without a subject of its own', () => {
  it.each([
    // What is held or given does nothing.
    ['ولد الكاتب سامي حداد عام 1921. وتولى مناصب عدة في الحكومة عام 1950.', 'تولى', 'سامي حداد'],
    ['ولد الكاتب سامي حداد عام 1921. وتولى الملك الحكم عام 1950.', 'تولى', 'الملك'],
    ['حضر المدير أمس. وناقش مشكلات النادي مع اللاعبين.', 'ناقش', 'المدير'],
    ['حضر المدير أمس. وناقش المدرب مشكلات النادي.', 'ناقش', 'المدرب'],
    ['وصل المبعوث أمس. وحث أطراف النزاع والمجتمع الدولي على الصبر.', 'حث', 'المبعوث'],
    // No feminine noun is the subject of a masculine verb.
    ['وصل السفير أمس. ثم حضر الجلسة اليوم.', 'حضر', 'السفير'],
    ['وصل السفير أمس. ثم حضرت الوزيرة اليوم.', 'حضرت', 'الوزيرة'],
  ])('has its object after it: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('a subject right after the verb', () => {
  it.each([
    ['على مائدة في المقر الصيفي للحكومة، سيتناول الوزير القضية غدا.', 'سيتناول', 'الوزير'],
    ['سامي حداد، مؤسس الموقع، أعلن أمس إغلاقه.', 'أعلن', 'سامي حداد'],
    ['عمان - حذرت منظمة الصحة أمس من الوباء.', 'حذرت', 'منظمة الصحة'],
    ['موسكو حذرت أمس من الحرب.', 'حذرت', 'موسكو'],
  ])('goes before what stands in front: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('what is no subject', () => {
  it.each([
    // A dateline, what a preposition governs, a particle.
    ['جنيف في 5 مارس / وكالات / حذرت المنظمة من الوباء.', 'حذرت', 'المنظمة'],
    ['عدا رواياته وقصصه القصيرة، عمل سامي حداد في الترجمة عام 1990.', 'عمل', 'سامي حداد'],
    ['وصل الوفد أمس. وبذلك رفض الوزير الاتفاق اليوم.', 'رفض', 'الوزير'],
    ['رواياته وقصصه القصيرة ظهرت عام 1990.', 'ظهرت', 'رواياته'],
    // A length of time works nowhere; those counted do.
    ['وصل رائد الفضاء إلى المحطة. وسيعمل فيها حوالي نصف سنة بدءا من مايو المقبل.', 'سيعمل', 'رائد الفضاء'],
    ['وقع هجوم على المدينة. وأصيب العشرات أمس.', 'أصيب', 'العشرات'],
    // A country, and what it does something to.
    ['وخفضت مصر قيمة عملتها أمس.', 'خفضت', 'مصر'],
    ['وخفضت نيويورك تايمز أمس سعر النسخة.', 'خفضت', 'نيويورك تايمز'],
    // The full plural takes no genitive, and no definite adjective where it has no article.
    ['وصف مراقبون الزيارة أمس بأنها ناجحة.', 'وصف', 'مراقبون'],
    ['وصف المراقبون الدوليون أمس الزيارة بأنها ناجحة.', 'وصف', 'المراقبون الدوليون'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('what is visibly no subject', () => {
  it.each([
    // An indefinite accusative, an oblique plural; counted, what is counted is whole.
    ['استقبل الرئيس الوفد أمس. وعينه نائبا للوزير اليوم.', 'عينه', 'الرئيس'],
    ['وصل المدير أمس. وعينه الرئيس نائبا للوزير اليوم.', 'عينه', 'الرئيس'],
    ['حضر المصدر أمس. وطالب المهاجرين بالصبر.', 'طالب', 'المصدر'],
    ['حضر المصدر أمس. وطالب الوزير المهاجرين بالصبر.', 'طالب', 'الوزير'],
    ['صوت النواب أمس، وامتنع 20 نائبا عن التصويت.', 'امتنع', '20 نائبا'],
    ['حضر الوفد أمس. والتقى سريعًا الرئيس بالوزير.', 'التقى', 'الرئيس'],
    // A feminine noun with a pronoun, beside a masculine verb.
    ['أوقفت الشرطة الزوج الذي كان قد ذبح زوجته أمس.', 'ذبح', 'الزوج'],
    // The pronoun on the particle is the subject, where the verb agrees with it.
    ['أعلن العالم سامي حداد عام 2005 أنه كشف موقع القصر.', 'كشف', 'سامي حداد'],
    ['أعلن العالم سامي حداد عام 2005 أن الفريق كشف موقع القصر.', 'كشف', 'الفريق'],
    ['حضر الوزير أمس. واستهدف الهجوم مركزا للشرطة.', 'استهدف', 'الهجوم'],
    // A question asks, a linking phrase links.
    ['لماذا التقى الوزير نظيره أمس؟', 'التقى', 'الوزير'],
    ['على جانب آخر أعلنت اللجنة أمس النتائج.', 'أعلنت', 'اللجنة'],
    ['وفي الوقت ذاته دعا الوزير السكان أمس إلى الهدوء.', 'دعا', 'الوزير'],
    // Who holds an office is of the gender of the verb.
    ['بحضور سامي حداد، وزير الثقافة، افتتحت الوزارة أمس المعرض.', 'افتتحت', 'الوزارة'],
    ['سامي حداد، وزير الثقافة، افتتح أمس المعرض.', 'افتتح', 'سامي حداد'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('a subject past other words', () => {
  it.each([
    // How many, however it is said.
    ['أصيب ما يقارب 20 عاملا في المصنع أمس.', 'أصيب', '20 عاملا'],
    ['قتل ما لا يقل عن 20 عاملا في المصنع أمس.', 'قتل', '20 عاملا'],
    ['وصل الوفد. وأصيب نحو 58 عسكريا في المواجهات أمس.', 'أصيب', 'نحو 58 عسكريا'],
    ['سار المحتجون أمس نحو المبنى.', 'سار', 'المحتجون'],
    // What is joined to a word that a preposition governs is no subject; who comes after it is.
    ['تحدث أمس عن روايته وأعماله سامي حداد.', 'تحدث', 'سامي حداد'],
    // Beside what is said, the noun is who says it, though it name a deed or a text.
    ['حضرت الشرطة. وذكرت خدمة الإسعاف أمس أن ثلاثة أصيبوا.', 'ذكرت', 'خدمة الإسعاف'],
    ['حضر الوزير. وأفاد تقرير الوزارة أمس بأن الجيش انسحب.', 'أفاد', 'تقرير الوزارة'],
    ['حضر الوزير. وأكد دعم الخطة أمس.', 'أكد', 'الوزير'],
    ['حضر الوزير. وأبلغ الصحفيين أمس أن الجيش انسحب.', 'أبلغ', 'الوزير'],
    ['وأعرب المصدر عن شكره للسكان أمس.', 'أعرب', 'المصدر'],
    // A light verb's own object.
    ['حضرت الشرطة. وقامت المصالح الأمنية باقتحام المنزل أمس.', 'اقتحام', 'المصالح الأمنية'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('who is met as well', () => {
  it.each([
    ['حضر أبو زيد أمس. كما سيلتقي سامي حداد، وزير التجارة.', 'سيلتقي', 'أبو زيد'],
    ['حضر أبو زيد أمس. كما سيلتقي سامي حداد بالوفد غدا.', 'سيلتقي', 'سامي حداد'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('who issues what is cited', () => {
  it('comes after its participle', () => {
    expect(actor('ارتفع عدد الضحايا أمس، وفق بيان صادر عن محافظة الساحل.', 'وفق')).toBe('محافظة الساحل')
    expect(actor('ارتفع عدد الضحايا أمس، وفق بيان المحافظة.', 'وفق')).toBe('المحافظة')
  })
})

describe('an adverb of manner with غير', () => {
  it.each([
    ['حصلت الشركة بشكل غير قانوني على بيانات أمس.', 'حصلت', 'الشركة'],
    ['حصل بطريقة غير مشروعة أربعة موظفين على أموال أمس.', 'حصل', 'أربعة موظفين'],
    ['حصل بطريقة مشروعة أربعة موظفين على أموال أمس.', 'حصل', 'أربعة موظفين'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('the antecedent of a relative clause', () => {
  it.each([
    ['اختير سامي حداد أمس خلفا لكريم ناجي الذي قدم استقالته.', 'استقالته', 'كريم ناجي'],
    ['اختير سامي حداد أمس لأنه قدم استقالته.', 'استقالته', 'سامي حداد'],
    ['وساهم في رفع الأسعار أمس تقرير ذكر أن الطائرة اخترقت المجال الجوي.', 'ذكر', 'تقرير'],
    ['لقي شرطي حتفه أمس. وكان بين الضحايا سائق لقي حتفه اليوم.', 'حتفه', 'سائق'],
  ])('%s', (text, trigger, who) => {
    expect(read(text).findLast((e) => e.trigger.text === trigger)?.actor?.text).toBe(who)
  })
  it('is what strikes, though a preposition governs it', () => {
    expect(actor('قتل خمسة أمس إثر فيضانات اجتاحت ولايتين في البلاد.', 'اجتاحت')).toBe('فيضانات')
    expect(actor('قتل خمسة أمس. وإثر الحادث اجتاحت القوات القرية.', 'اجتاحت')).toBe('القوات')
  })
})

describe('the letters before a name', () => {
  it('are no part of it', () => {
    expect(actor('اجتمع النواب أمس. والحصيلة ترتفع كل يوم منذ الاثنين.', 'ترتفع')).toBe('الحصيلة')
    expect(actor('اجتمع النواب أمس. واشنطن نفت الخبر اليوم.', 'نفت')).toBe('واشنطن')
  })
})

describe('the name علي', () => {
  it('is told from the preposition where the text writes that with its own letter', () => {
    expect(actor('جلس على المقعد. وتقدم علي الحمادي بهدف في المباراة أمس.', 'تقدم')).toBe('علي الحمادي')
    expect(actor('تقدم المنتخب علي ضيفه بهدف في المباراة أمس.', 'تقدم')).toBe('المنتخب')
  })
})

describe('whose state of health it is', () => {
  it.each([
    ['دخل الكاتب سامي حداد المستشفى أمس إثر تدهور في حالته الصحية.', 'تدهور', 'سامي حداد'],
    ['دخل الكاتب سامي حداد المستشفى أمس إثر تدهور في حالة الطرق.', 'تدهور', 'حالة الطرق'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('who is made to do it', () => {
  it('is the pronoun of the verb', () => {
    const text = 'أصيب المغني سامي حداد بالتهاب مما أجبره على إلغاء حفلات العام.'
    expect(actor(text, 'أجبره')).toBe('سامي حداد')
    expect(actor('أصيب المغني سامي حداد بالتهاب. وقررت الشركة إلغاء حفلات العام أمس.', 'قررت')).toBe('الشركة')
  })
})

describe('a noun phrase', () => {
  it.each([
    // Ends past a name in quotation marks; goes on past the kind of a body.
    ['وأعلنت شركة «النور» تأسيس فرع جديد أمس.', 'أعلنت', 'شركة «النور»'],
    ['وحذرت مفوضية الأمم المتحدة أمس من الجوع.', 'حذرت', 'مفوضية الأمم المتحدة'],
    ['وقال مسؤولو الشركة الأميركية أمس إن الأرباح تراجعت.', 'قال', 'مسؤولو الشركة الأميركية'],
    ['ودعا عمدة لندن صديق خان سكان المدينة أمس إلى الهدوء.', 'دعا', 'صديق خان'],
    ['وأبدى فهمي سعادته بالتكريم أمس.', 'أبدى', 'فهمي'],
    ['وأطلقت ناسا قمرًا صناعيا أمس.', 'أطلقت', 'ناسا'],
    ['ورفض غلعاد أردان قرار الهدنة أمس.', 'رفض', 'غلعاد أردان'],
    // What someone is by adjectives alone is no name; what a body belongs to is no part of its own.
    ['وقال ناطق عسكري أميركي أمس إن القوات انسحبت.', 'قال', 'ناطق عسكري أميركي'],
    ['وقال ناطق الجيش سامي حداد أمس إن القوات انسحبت.', 'قال', 'سامي حداد'],
    ['واعتمد مجلس الأمن التابع للأمم المتحدة القرار أمس.', 'اعتمد', 'مجلس الأمن'],
    ['وأعلن السيد رئيس الجمهورية سامي حداد القرار أمس.', 'أعلن', 'سامي حداد'],
    // Words whose own first letters are those of the article.
    ['وسببت آلية التصويت خلافا بين النواب أمس.', 'سببت', 'آلية التصويت'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('whom the ending of a verb means', () => {
  it.each([
    ['احتج العمال أمس. ووصل الوزير صباح اليوم. وطالبوا بزيادة الأجور.', 'طالبوا', 'العمال'],
    ['احتج العمال أمس. ووصل الوزير صباح اليوم. وطالب بوقف الإضراب.', 'طالب', 'الوزير'],
    ['احتج الوزير أمس. ووصل العمال صباح اليوم. وطالب بوقف الإضراب.', 'طالب', 'الوزير'],
  ])('agrees in number: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('an object in front', () => {
  it('is told by the pronoun that takes it up', () => {
    expect(by('الاجتماع حضره الوزير أمس.', 'حضره')).toMatchObject({
      actor: { text: 'الوزير' },
      target: { text: 'الاجتماع' },
    })
    expect(actor('الوزير حضر الاجتماع أمس.', 'حضر')).toBe('الوزير')
  })
})

describe('who issues it', () => {
  it.each([
    ['صدرت أمس تعليمات من الشرطة إلى السكان.', 'صدرت', 'الشرطة'],
    ['صدر أمس تعليق في الصحف على الحادث.', 'صدر', 'تعليق'],
    ['وصل المبعوث أمس عقب صدور تعليمات من الرئيس.', 'صدور', 'الرئيس'],
  ])('comes with عن or من: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('is whose words are cited', () => {
    expect(actor('بلغ عدد القتلى عشرة، حسب تصريح وزير الصحة أمس.', 'تصريح')).toBe('وزير الصحة')
  })
})

describe('a passive with a preposition alone', () => {
  it.each([
    ['وصل القاضي أمس. وحُكم على الصحفي سامي حداد بالسجن عامين اليوم.', 'حُكم', NOBODY],
    ['وصل القاضي أمس. وحكم القاضي على الصحفي بالسجن عامين اليوم.', 'حكم', 'القاضي'],
    ['قال الوزير إنه عثر في الموقع أمس على أدوات قديمة.', 'عثر', NOBODY],
    ['قال الوزير إن الغواصين وصلوا. وعثر الغواصون أمس على الجثة.', 'عثر', 'الغواصون'],
  ])('names nobody: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('has whom it befalls as its target', () => {
    expect(target('وأُفرج عن الصحفي سامي حداد أمس.', 'أُفرج')).toBe('سامي حداد')
    expect(target('وأفرجت الشرطة عن الصحفي سامي حداد أمس.', 'أفرجت')).not.toBe('الشرطة')
  })
})

describe('the noun of a deed', () => {
  it.each([
    // A relative clause says whose doing it is.
    ['تواصل القصف العنيف الذي شنته القوات الحكومية أمس.', 'القصف', 'القوات الحكومية'],
    ['تواصل القصف العنيف الذي هز المدينة أمس.', 'القصف', NOBODY],
    // An adjective does nothing.
    ['شب أمس حريق هائل في السوق.', 'حريق', NOBODY],
    ['شب أمس حريق السوق الكبير.', 'حريق', 'السوق الكبير'],
    // The sides come with بين; of who holds the talks they are not the subject.
    ['تستمر المعارك العنيفة في المدينة الساحلية بين الجيش والمتمردين.', 'المعارك', 'الجيش'],
    ['وصل الوسيط أمس. وكان نظم مفاوضات في جنيف بين الجانبين.', 'مفاوضات', 'الوسيط'],
    // Whoever is arrested does nothing.
    ['جرى أمس توقيف زوجين في المدينة.', 'توقيف', NOBODY],
    ['اندلعت أمس احتجاجات بعد توقيف الشرطة لزوجين في المدينة.', 'توقيف', 'الشرطة'],
    // A meeting with someone is that of whom the sentence is about.
    ['قال الوزير في مؤتمر صحفي أمس عقب اجتماع مع نظيره إن الوضع صعب.', 'اجتماع', 'الوزير'],
    ['قال الوزير أمس عقب اجتماع اللجنة إن الوضع صعب.', 'اجتماع', 'اللجنة'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('has what it was done to as its target', () => {
    expect(target('جرى أمس توقيف زوجين في المدينة.', 'توقيف')).toBe('زوجين')
  })
})

describe('what is staged', () => {
  it('is no adjective of who attends it', () => {
    expect(actor('حضر الطلاب المؤتمر أمس.', 'حضر')).toBe('الطلاب')
    expect(actor('حضر الطلاب الجدد المؤتمر أمس.', 'حضر')).toBe('الطلاب الجدد')
  })
})

describe('places', () => {
  it.each([
    // The kind of a place with its name, without the preposition; a capital by its name alone.
    ['اصطدمت سيارتان بمحافظة الوادي الأخضر أمس.', 'اصطدمت', 'محافظة الوادي الأخضر'],
    ['توفي الشاعر في العاصمة العراقية بغداد أمس.', 'توفي', 'بغداد'],
    ['قتل ثلاثة جنود بلبنان أمس.', 'قتل', 'لبنان'],
    ['انفجرت قنبلة بقطاع غزة أمس.', 'انفجرت', 'قطاع غزة'],
    // What is in a place between it and its preposition, but no body that acts for it.
    ['علم اللغة في مدارس حلب عام 1950.', 'علم', 'حلب'],
    ['توفي الكاتب أمس في أحد مستشفيات القاهرة.', 'توفي', 'القاهرة'],
    ['قال متحدث في حكومة هونغ كونغ أمس إن القرار صدر.', 'قال', undefined],
    // A name that begins with the letter keeps it.
    ['قتل ثلاثة جنود في بيروت أمس.', 'قتل', 'بيروت'],
    ['اصطدمت سيارتان ببطء أمس.', 'اصطدمت', undefined],
  ])('%s', (text, trigger, place) => {
    expect(by(text, trigger)?.place?.text).toBe(place)
  })
  it('end the subject before them', () => {
    expect(by('قتل ثلاثة جنود بلبنان أمس.', 'قتل')?.actor?.text).toBe('ثلاثة جنود')
    expect(by('قتل ثلاثة جنود بواسل أمس.', 'قتل')?.actor?.text).toBe('ثلاثة جنود بواسل')
  })
})

describe('whom and where', () => {
  it.each([
    // Past an aside of time, also whose office begins with و; not one who acts himself.
    ['استقبل الملك، أمس، وزير الخارجية.', 'استقبل', 'الملك', 'وزير الخارجية'],
    ['استقبل الملك الوفد أمس، وزير الخارجية غادر البلاد.', 'استقبل', 'الملك', 'الوفد'],
    // A country is no name of who holds the office.
    ['زار الرئيس مصر أمس.', 'زار', 'الرئيس', 'مصر'],
    ['زار رئيس مصر لبنان أمس.', 'زار', 'رئيس مصر', 'لبنان'],
    // Talks are held, and name nobody.
    ['أجرى وزير الخارجية الروسي محادثات أمس.', 'محادثات', 'وزير الخارجية الروسي', undefined],
    ['قدم رئيس الوزراء استقالته أمس في العاصمة.', 'استقالته', 'رئيس الوزراء', undefined],
    // Past an adjective no deed and no other noun belongs to a phrase; one of her own never does.
    ['تبنى تنظيم الدولة الإسلامية الهجوم أمس.', 'تبنى', 'تنظيم الدولة الإسلامية', 'الهجوم'],
    ['اكتشف علماء مصريون مقبرة أمس.', 'اكتشف', 'علماء مصريون', 'مقبرة'],
    ['وضعت الفنانة مولودها أمس.', 'وضعت', 'الفنانة', 'مولودها'],
    ['أغلقت إسرائيل معبر كرم أبو سالم أمس.', 'أغلقت', 'إسرائيل', 'معبر كرم أبو سالم'],
    ['غرق قارب قبالة السواحل الليبية أمس.', 'غرق', 'قارب', undefined],
    // «تقل», «جنين» and «قيس» tell nothing here.
    ['وصلت أول طائرة تقل حجاجا أمس.', 'وصلت', 'أول طائرة', undefined],
    ['غادر الرئيس التونسي قيس سعيد العاصمة أمس.', 'غادر', 'قيس سعيد', 'العاصمة'],
  ])('%s', (text, trigger, who, whom) => {
    expect(actor(text, trigger)).toBe(who)
    expect(target(text, trigger)).toBe(whom)
  })
})
