import { describe, expect, it } from 'vitest'
import { actor, by, place, target } from './reading.ts'

const NOBODY = undefined
const title = (text: string, trigger: string) => by(text, trigger)?.title

describe('who acts', () => {
  it.each([
    // Not who he does it with, nor whom he met before; of an office the complement is part.
    ['بحث وزير الطاقة مع السفير الصيني سليم عواد، أمس، سبل التعاون.', 'بحث', 'وزير الطاقة'],
    ['قال السفير لدى لبنان سامي حداد أمس إن بلاده مستعدة.', 'قال', 'سامي حداد'],
    // What an agreement or talks are about, and who is in them.
    ['رحبت الوزارة باتفاق وقف إطلاق النار أمس.', 'اتفاق', NOBODY],
    ['انهارت أمس مفاوضات إنهاء الحرب.', 'مفاوضات', NOBODY],
    ['حضر الوزير أمس بعد اجتماع الحكومة.', 'اجتماع', 'الحكومة'],
    // What is done in the passive intends nothing.
    ['أعيد فتح المعبر بعد إغلاق دام يومين.', 'إغلاق', NOBODY],
    // Their own, where others are quoted.
    ['زار الوزير المصنع أمس ونقل عن العمال مطالبهم.', 'نقل', 'الوزير'],
    // What is counted past who goes on, and men.
    ['فككت الشرطة شبكة أمس وحجزت أربعة زوارق.', 'حجزت', 'الشرطة'],
    // Whose lives a fire took, also past what describes it.
    ['أودى حريق اندلع أمس في مصنع بحياة ثلاثة عمال.', 'أودى', 'ثلاثة عمال'],
    // Who makes a visit does what comes to pass in it; others do in a session.
    ['وصل الوزير أمس في زيارة يلتقي خلالها كبار المسؤولين.', 'يلتقي', 'الوزير'],
    ['عقد المجلس أمس جلسة يناقش خلالها النواب الميزانية.', 'يناقش', 'النواب'],
    // A name that begins as a preposition and the article do.
    ['سجل كول بالمر هدفين أمس.', 'سجل', 'كول بالمر'],
  ])('is told: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('who, and whom or what', () => {
  it.each([
    ['خفضت وكالة فيتش التصنيف الائتماني للبنك أمس.', 'خفضت', 'وكالة فيتش', 'التصنيف الائتماني'],
    ['أبلغ شهود عيان وكالة الأنباء أمس أن الجسر انهار.', 'أبلغ', 'شهود عيان', 'وكالة الأنباء'],
    ['أدان الحزب أمس اقتحام مستوطنين باحات المسجد.', 'اقتحام', 'مستوطنين', 'باحات المسجد'],
    ['أدان الحزب أمس اعتقال معلمين كبار.', 'اعتقال', 'الحزب', 'معلمين كبار'],
    ['أدى اليمين أمام الملك أمس الوزير سليم عواد.', 'أدى', 'سليم عواد', 'اليمين'],
    ['غادر المستشفى أمس اللاعب سليم عواد.', 'غادر', 'سليم عواد', 'المستشفى'],
    ['استهدفت مسيرة إسرائيلية دراجة نارية أمس.', 'استهدفت', 'مسيرة إسرائيلية', 'دراجة نارية'],
    ['كرم مهرجان المدينة السينمائي النجمة سلمى أمس.', 'كرم', 'مهرجان المدينة السينمائي', 'سلمى'],
    // How much of it there is, who it is, and why.
    ['ضرب إعصار سرعته 195 كيلومترا في الساعة سواحل الفلبين أمس.', 'ضرب', 'إعصار', 'سواحل الفلبين'],
    ['هزم الأهلي ضيفه 3-1 أمس.', 'هزم', 'الأهلي', 'ضيفه'],
    ['اشترت غوغل عملاق التكنولوجيا شركة ناشئة أمس.', 'اشترت', 'غوغل', 'شركة ناشئة'],
    ['علقت شركة الطيران الألمانية لوفتهانزا رحلاتها أمس.', 'علقت', 'شركة الطيران الألمانية لوفتهانزا', 'رحلاتها'],
    ['منحت الجامعة الكاتبة ليلى عواد الدكتوراه تقديرا لمسيرتها أمس.', 'منحت', 'الجامعة', 'ليلى عواد'],
  ])('are told apart: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('where', () => {
  it('is not who asked or sent', () => {
    expect(place('عقد المجلس جلسة طارئة بطلب من الجزائر أمس.', 'جلسة')).toBe(NOBODY)
    expect(place('انسحب الجيش من حلب أمس.', 'انسحب')).toBe('حلب')
  })
})

describe('what a pronoun takes up', () => {
  it.each([
    ['اندلع حريق في مصنع أمس، وتمت السيطرة عليه.', 'السيطرة', 'disaster'],
    ['هاجم المسلحون القرية أمس، وتمت السيطرة عليها.', 'السيطرة', 'attack'],
  ])('settles the kind: %s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
  it('of a fire is no second telling of it', () => {
    expect(actor('اندلع حريق أمس، وتمكنت الفرق من السيطرة على الحريق.', 'اندلع')).toBe(NOBODY)
  })
})

describe('a headline', () => {
  it.each([
    // What is said is not told of the visit in which it is, nor is what comes after.
    ['قالت الوزيرة خلال زيارتها لأنقرة أمس إن المحادثات كانت مثمرة.', 'زيارتها', 'زيارة الوزيرة لأنقرة'],
    ['كشفت الشرطة عن هوياتهم بعد أن أوقفوا أمس.', 'كشفت', 'كشفت الشرطة عن هوياتهم بعد أن أوقفوا'],
    // A pronoun is no accusative.
    ['قالت الوزيرة أمس إن بلادها ستدعم الهدنة.', 'قالت', 'الوزيرة: بلادها ستدعم الهدنة'],
    ['تمت السيطرة عليها مساء الاثنين.', 'السيطرة', 'السيطرة عليها'],
    // Whom a preposition governs has no office of who acts.
    ['أدى اليمين أمام الملك الوزير سليم عواد أمس.', 'أدى', 'أدى اليمين أمام الملك الوزير سليم عواد'],
    ['ضربت رياح سرعتها 195 كيلومترا في الساعة القرية أمس.', 'ضربت', 'ضربت رياح سرعتها 195 كيلومترا في الساعة القرية'],
  ])('tells what is needed: %s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
  it('asserts a visit in which something is said', () => {
    const text = 'قالت الوزيرة خلال زيارتها لأنقرة أمس إن المحادثات كانت مثمرة.'
    expect(by(text, 'زيارتها')?.factuality).toBe('asserted')
  })
})
