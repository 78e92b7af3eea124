import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/contract/event.ts'
import { extract } from '../../../src/extract.ts'

/** What reports of courts, markets, offices and laboratories have of their own. */

const DAY = '2021-03-10' // a Wednesday
const read = (text: string) => extract(text, { publishedAt: DAY }).events
const told = (text: string) => read(text).map((e) => e.trigger.text)
const by = (text: string, trigger: string): Event | undefined => read(text).find((e) => e.trigger.text === trigger)

describe('words spelled like a verb', () => {
  it.each([
    // A participle after its noun, with no object to come.
    ['وطعن المحامي على حكم صادر من المحكمة أمس.', 'صادر', false],
    ['وصادر الجيش أراضي القرية أمس.', 'صادر', true],
    ['حضر قيادي سابق بالحزب الجلسة أمس.', 'سابق', false],
    ['ثم غادر إلى عدن أمس.', 'غادر', true],
    // The name of a court, and an elative.
    ['قضت محكمة أمن الدولة بسجن الموظف أمس.', 'أمن', false],
    ['ووقعت أقصى العقوبة على المدير أمس.', 'أقصى', false],
    ['أقصت الأرجنتين البرازيل أمس.', 'أقصت', true],
    // A verb that asks for its preposition.
    ['وقال المستشار نبيل صادق إن العمل جار.', 'صادق', false],
    ['وصادق البرلمان على القانون أمس.', 'صادق', true],
    // No past after لم.
    ['وأضاف أن القضية لم تحفظ.', 'تحفظ', false],
    ['تحفظت النيابة على أموال المتهمين أمس.', 'تحفظت', true],
    // Who is counted says nothing.
    ['وأحالت النيابة 14 متهما بينهم ضابط إلى المحكمة.', 'متهما', false],
    ['وغادر الوزير الجلسة، متهما الحكومة بالتقصير.', 'متهما', true],
    // An article and a noun, no pronoun of the second person.
    ['أيدت المحكمة، أمس، الحكم الأولي بحبس المدير.', 'الحكم', false],
  ])('%s %s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('the kind', () => {
  it.each([
    ['حققت الشركة أرباحا كبيرة العام الماضي.', 'حققت', 'change'],
    ['وحققت النيابة مع ثلاثة موظفين أمس.', 'حققت', 'trial'],
    ['أيدت محكمة الاستئناف أمس الحكم على الموظف.', 'أيدت', 'trial'],
    ['وأيد الوزير الخطة أمس.', 'أيد', 'statement'],
    ['وطعن المحامي على الحكم أمس.', 'طعن', 'trial'],
    ['وطعن الرجل جاره أمس.', 'طعن', 'attack'],
    ['انهارت الليرة أمس.', 'انهارت', 'change'],
    ['انهار المبنى أمس.', 'انهار', 'disaster'],
    ['وأرجعت الشركة زيادة أرباحها إلى التصدير.', 'أرجعت', 'statement'],
    ['واختارت الشركة نظاما جديدا أمس.', 'اختارت', 'decision'],
    ['واختار النادي مدربا جديدا أمس.', 'اختار', 'appointment'],
    ['علمت «الصباح» أن الوزير سيستقيل غدا.', 'علمت', 'statement'],
    ['ونقلت مصادر مطلعة أن المحكمة ستنظر القضية الأحد.', 'نقلت', 'statement'],
    ['ونقلت الشاحنات البضائع إلى الميناء أمس.', 'نقلت', 'movement'],
    ['أثار الحكم الذي صدر أمس جدلا.', 'صدر', 'trial'],
    ['صدر العدد الأول من المجلة أمس.', 'صدر', 'launch'],
    ['صدر القرار برئاسة القاضي سامي حداد أمس.', 'صدر', 'decision'],
    ['تفقد الوزير أمس مشروع الميناء.', 'تفقد', 'movement'],
    ['تفقد الشركة غدا عقدا كبيرا.', 'تفقد', 'change'],
    ['وأعطى المجلس موافقته أمس.', 'أعطى', 'decision'],
    ['وأعطى المدير العامل راتبه أمس.', 'أعطى', 'transfer'],
  ])('%s %s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

describe('who', () => {
  it.each([
    ['وبهذه المناسبة أعلن المدير افتتاح فرع جديد.', 'أعلن', 'المدير'],
    ['هذه الشركة أعلنت افتتاح فرع جديد.', 'أعلنت', 'هذه الشركة'],
    ['وأيد الوزير الخطة أمس.', 'أيد', 'الوزير'],
    ['وأيد الوزير الجديد الخطة أمس.', 'أيد', 'الوزير الجديد'],
    // A name that و joins, and one that it does not.
    ['وأعلنت وكالة الفضاء والطيران أمس تأجيل الرحلة.', 'أعلنت', 'وكالة الفضاء والطيران'],
    ['أعلنت وزارة الصحة والحكومة أمس إغلاق المستشفى.', 'أعلنت', 'وزارة الصحة'],
    ['أعلنت شركتا سوني وهوندا تأسيس شركة جديدة أمس.', 'أعلنت', 'شركتا سوني وهوندا'],
    ['أعلنت شركة سوني ووزارة الصحة تأسيس مركز أمس.', 'أعلنت', 'شركة سوني'],
    // A bracket that holds the name, and one that repeats it.
    ['واتفقت منظمة (أوبك) على خفض الإنتاج أمس.', 'اتفقت', 'منظمة (أوبك)'],
    ['واتفقت المنظمة (أوبك) على خفض الإنتاج أمس.', 'اتفقت', 'المنظمة'],
    ['وكشف عضو المجلس فتح الله السريري أمس خطة جديدة.', 'فتح', undefined],
    ['قررت محكمة الاستئناف، المنعقدة في الرباط، تأجيل الجلسة أمس.', 'قررت', 'محكمة الاستئناف'],
    // A superlative is feminine without its ending.
    ['وقضت محكمة أمن الدولة العليا بسجن الموظف أمس.', 'قضت', 'محكمة أمن الدولة العليا'],
    // What is done asks for nothing and decides nothing.
    ['وطلب مناقشة الشهود.', 'طلب', undefined],
    ['وقررت الإدارة إغلاق الفرع أمس.', 'قررت', 'الإدارة'],
    // A verb whose own first letter is و is joined to nothing.
    ['وتمكنت الشرطة من القبض على المتهم في جريمة بشعة وقعت الجمعة.', 'وقعت', 'جريمة بشعة'],
    ['وصل الوزير أمس ووقع اتفاقا.', 'وقع', 'الوزير'],
  ])('%s %s', (text, trigger, actor) => {
    expect(by(text, trigger)?.actor?.text).toBe(actor)
  })
})

describe('a clause goes on', () => {
  const target = (text: string, trigger: string) => by(text, trigger)?.target?.text

  it('over a bracket that names, and the comma after it', () => {
    const text = 'وأطلقت وكالة الفضاء الأوروبية (إيسا)، قمرا صناعيا إلى المدار أمس.'
    expect(target(text, 'أطلقت')).toBe('قمرا صناعيا')
    expect(target('وأطلقت الوكالة (قال المدير إنها صغيرة)، وحضر الوزير.', 'أطلقت')).toBeUndefined()
  })
  it('over an adjective between commas', () => {
    const text = 'قررت محكمة الاستئناف، المنعقدة في الرباط، تأجيل الجلسة أمس.'
    expect(target(text, 'قررت')).toBe('تأجيل الجلسة')
  })
  it('over the comma of a time, up to the noun that the verb waits for', () => {
    expect(told('تم أمس الثلاثاء، تعيين سامي حداد مديرا للشركة.')).toContain('تعيين')
    expect(target('وافتتح الوزير سامي حداد، اليوم الأربعاء، معرضا للكتب.', 'افتتح')).toBe('معرضا')
    expect(by('وأعلنت أمس الثلاثاء، وزارة الصحة تسجيل خمس إصابات.', 'أعلنت')?.actor?.text).toBe('وزارة الصحة')
    expect(by('استقال الوزير أمس، الشركة أعلنت خسائر.', 'أعلنت')?.actor?.text).toBe('الشركة')
  })
})

describe('a headline', () => {
  it('goes on over the commas of its clause', () => {
    const text = 'وافتتح الوزير سامي حداد، اليوم الأربعاء، معرضا للكتب.'
    expect(by(text, 'افتتح')?.title).toBe('سامي حداد افتتح معرضا للكتب')
  })
})

describe('where', () => {
  it.each([
    ['ووقع حادث بإقليم الحوز أمس.', 'وقع', 'إقليم الحوز'],
    ['وحضر الوزير الحفل بمدينة جدة أمس.', 'حضر', 'مدينة جدة'],
    ['وافتتح الوزير معرضا ببيروت أمس.', 'افتتح', 'بيروت'],
    ['قضت المحكمة بسجن المتهم أمس.', 'قضت', undefined],
    ['قبضت الشرطة على شخص بالمنطقة أمس.', 'قبضت', undefined],
  ])('%s', (text, trigger, place) => {
    expect(by(text, trigger)?.place?.text).toBe(place)
  })
})

describe('a figure', () => {
  it('is reached, not told', () => {
    expect(told('وارتفع السعر أمس ليبلغ 25 ليرة.')).not.toContain('يبلغ')
    expect(told('وسيبلغ الوزير المحكمة بالقرار غدا.')).toContain('سيبلغ')
  })
  it('stands whole in a headline', () => {
    const text = 'وارتفعت إيرادات الشركة إلى 2.76 مليار يورو أمس.'
    expect(by(text, 'ارتفعت')?.title).toBe('إيرادات الشركة ارتفعت إلى 2.76 مليار يورو')
  })
})
