import { describe, expect, it } from 'vitest'
import { by, read } from './reading.ts'

const triggers = (text: string) => read(text).map((e) => e.trigger.text)

describe('who does it', () => {
  it.each([
    // A broken plural goes on into what it is of.
    ['قالت قوى الأمن الداخلي أمس إن الطريق آمنة.', 'قالت', 'قوى الأمن الداخلي'],
    ['ذكرت وسائل الإعلام المحلية أمس أن الطريق آمنة.', 'ذكرت', 'وسائل الإعلام المحلية'],
    ['اقتحمت الشرطة الحي أمس.', 'اقتحمت', 'الشرطة'],
    // What is said in quotation marks is no name of who says it.
    ['أكد مصدر طبي "مقتل جنديين وثلاثة مدنيين" أمس.', 'أكد', 'مصدر طبي'],
    ['أكدت حركة "إحياء" أمس قرارها.', 'أكدت', 'حركة "إحياء"'],
    // Men that are counted are no subject of a feminine.
    ['وصلت الشرطة واعتقلت العديد من المحتجين أمس.', 'اعتقلت', 'الشرطة'],
    ['وصلت الشرطة واعتقل العديد من المحتجين أمس.', 'اعتقل', 'العديد من المحتجين'],
    ['عقد رئيس الوزراء الشيخ سامي حداد، مباحثات مع ضيفه أمس.', 'مباحثات', 'سامي حداد'],
    // Who is received has come.
    ['استقبل أمير البلاد كريم سليم عقب وصوله أمس.', 'وصوله', 'كريم سليم'],
    ['هاجم الأمير كريم سليم عقب وصوله أمس.', 'وصوله', 'كريم سليم'],
  ])('%s', (text, trigger, who) => {
    expect(by(text, trigger)?.actor?.text).toBe(who)
  })
})

describe('no event is', () => {
  it.each([
    ['those who fly', 'شنت مقاتلات التحالف غارات أمس.', ['غارات']],
    ['a drone', 'أعلن الجيش اعتراض ثلاث طائرات مسيرة أمس.', ['أعلن']],
    ['where a deed is done', 'تصاعد الدخان داخل مناطق تمركز القوات أمس.', ['تصاعد']],
    ['the name of a party', 'حصل تحالف الفتح على مقاعد عدة أمس.', ['حصل']],
    ['what someone asks for', 'تظاهر المئات أمس مطالبين باستقالة الحكومة.', ['تظاهر']],
    ['or is called to', 'تظاهر المئات أمس داعين إلى إغلاق المصنع.', ['تظاهر']],
    ['who someone is', 'غادر رجل لم تعرف هويته المدينة أمس.', ['غادر']],
  ])('%s: %s', (_, text, want) => {
    expect(triggers(text)).toEqual(want)
  })
  it('but a march, and what came to pass, are', () => {
    expect(triggers('نظم العمال مسيرة في المدينة أمس.')).toEqual(['مسيرة'])
    expect(triggers('تظاهر المئات أمس بعد استقالة الحكومة.')).toEqual(['تظاهر', 'استقالة'])
  })
})

describe('the kind', () => {
  it.each([
    ['نقل الوزير تحيات الملك إلى الأمير أمس.', 'نقل', 'statement'],
    ['نقل الوزير مكتبه إلى المدينة أمس.', 'نقل', 'movement'],
    ['أسفر الهجوم عن قرابة 160 قتيلا أمس.', 'أسفر', 'death'],
    ['أسفر التحقيق عن نتائج أمس.', 'أسفر', 'change'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

describe('a headline', () => {
  it.each([
    ['keeps how often', 'فرقت الشرطة المسيرة الأسبوعية للطلاب أمس.', 'فرقت', 'الشرطة فرقت المسيرة الأسبوعية للطلاب'],
    ['leaves out a day', 'فرقت الشرطة المسيرة أمس.', 'فرقت', 'الشرطة فرقت المسيرة'],
    ['names whom the text goes by', 'قتل جنديان، بحسب "مركز النور".', 'بحسب', 'بحسب مركز النور'],
    [
      'parts no two whom و joins',
      'تبادل الجيش و"جبهة النور" القصف شرق المدينة أمس.',
      'تبادل',
      'تبادل الجيش وجبهة النور القصف شرق المدينة',
    ],
  ])('%s: %s', (_, text, trigger, want) => {
    expect(by(text, trigger)?.title).toBe(want)
  })
})

describe('a headline without the particle before it', () => {
  it.each([
    ['قالت الشرطة إن رجلا نقل إلى المستشفى أمس.', 'قالت', 'الشرطة: رجل نقل إلى المستشفى'],
    ['قالت الشرطة إن رجلا نقل إلى المستشفى أمس.', 'نقل', 'رجل نقل إلى المستشفى'],
    ['قال الجيش إن صاروخا باليستيا سقط شرق المدينة أمس.', 'قال', 'الجيش: صاروخ باليستي سقط شرق المدينة'],
    ['قال الجيش إن سوريا أغلقت الحدود أمس.', 'قال', 'الجيش: سوريا أغلقت الحدود'],
    ['قال الجيش إن ثلاثين شخصا قتلوا أمس.', 'قال', 'الجيش: ثلاثين شخصا قتلوا'],
  ])('leaves out its case: %s', (text, trigger, want) => {
    expect(by(text, trigger)?.title).toBe(want)
  })
})

describe('a headline of a saying', () => {
  it.each([
    // Not with what another verb tells.
    ['أشاد الوزير بالاتفاق، وقال إن الحرب انتهت.', 'أشاد', 'الوزير أشاد بالاتفاق'],
    ['صرح الوزير في بيان أمس أن الحرب انتهت.', 'صرح', 'الوزير: الحرب انتهت'],
    // What was set for a time.
    ['تحولت مسيرة كانت مقررة السبت إلى مواجهات.', 'تحولت', 'تحولت مسيرة إلى مواجهات'],
    ['انفجرت سيارة كانت متوقفة شرق المدينة أمس.', 'انفجرت', 'انفجرت سيارة كانت متوقفة شرق المدينة'],
  ])('%s', (text, trigger, want) => {
    expect(by(text, trigger)?.title).toBe(want)
  })
})

describe('a verb', () => {
  it.each([
    ['spelled as a preposition', 'وقبل الملك الاستقالة أمس.', 'قبل', 'decision'],
    ['that a group owns up with', 'قال الجيش إن الهجوم تبناه التنظيم أمس.', 'تبناه', 'statement'],
    ['of keeping someone', 'أمرت المحكمة باستمرار حبس المتهم أمس.', 'استمرار', 'coercion'],
    ['of the press', 'قتل جنديان أمس، بحسب ما نقلته وسائل الإعلام.', 'نقلته', 'statement'],
  ])('%s: %s', (_, text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
  it('is none: a preposition, a deed that is declared past a place', () => {
    expect(triggers('وقبل الرئيس كان الوزير في المدينة.')).toEqual([])
    expect(by('أعلنت النيابة في تونس فتح تحقيق مع الوزير أمس.', 'فتح')?.actor?.text).toBe('النيابة')
  })
})
