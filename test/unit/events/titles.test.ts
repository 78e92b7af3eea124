import { describe, expect, it } from 'vitest'
import { by } from './reading.ts'

const title = (text: string, trigger: string) => by(text, trigger)?.title

describe('the subject of a headline', () => {
  it.each([
    // In front of the verb only where nothing after it may belong to it.
    ['أيدت المحكمة العليا أمس الحكم.', 'أيدت', 'المحكمة العليا أيدت الحكم'],
    ['أيدت المحكمة أمس الحكم.', 'أيدت', 'المحكمة أيدت الحكم'],
    ['أفصحت شركة النور للتنمية أمس عن أرباحها.', 'أفصحت', 'أفصحت شركة النور للتنمية عن أرباحها'],
    ['قضت المحكمة ببيروت أمس بسجن المتهم.', 'قضت', 'قضت المحكمة ببيروت بسجن المتهم'],
    // A dual does not stand before a verb in the singular.
    ['قتل شخصان في المدينة أمس.', 'قتل', 'قتل شخصان في المدينة'],
    ['سامي البريكان سجل هدفا أمس.', 'سجل', 'سامي البريكان سجل هدفا'],
    // Whose doing a noun is does not do the verb beside it.
    ['تواصل القصف الذي شنته القوات الحكومية أمس.', 'القصف', 'تواصل القصف الذي شنته القوات الحكومية'],
  ])('%s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
})

describe('a pronoun in a headline', () => {
  it.each([
    ['صعد النادي إلى الصدارة بعد فوزه على ضيفه بهدفين أمس.', 'فوزه', 'فوز النادي على ضيفه بهدفين'],
    ['ولد الكاتب سامي حداد عام 1921. ونشرت رواياته بعد وفاته عام 1990.', 'وفاته', 'وفاة سامي حداد'],
    ['الاجتماع حضره الوزير أمس.', 'حضره', 'الاجتماع حضره الوزير'],
  ])('gives way to the name: %s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
})

describe('a headline goes on', () => {
  it.each([
    // Over an aside, until more is told than verb and subject.
    ['قررت محكمة محلية، الخميس، تأجيل الجلسة.', 'قررت', 'محكمة محلية قررت تأجيل الجلسة'],
    ['وصل وزير الخارجية، سامي حداد، اليوم الجمعة، إلى بغداد.', 'وصل', 'وزير الخارجية وصل إلى بغداد'],
    ['قضت محكمة محلية، أمس، بالسجن 20 عاما، على المدير.', 'قضت', 'محكمة محلية قضت بالسجن 20 عاما على المدير'],
    ['كشفت مصادر أن الرئيس سامي حداد، سيزور تونس غدا.', 'كشفت', 'مصادر: الرئيس سامي حداد سيزور تونس'],
    // Not into another sentence.
    ['وصل الوفد أمس، وغادر الوزير المدينة.', 'وصل', 'الوفد وصل'],
  ])('%s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
})

describe('a headline keeps', () => {
  it.each([
    // Numbers as they are written, and not without their unit where it is cut.
    ['ارتفعت أرباح الشركة بنسبة 9.5% أمس.', 'ارتفعت', 'أرباح الشركة ارتفعت بنسبة 9.5%'],
    ['حقق المنتخب فوزا مهما أمس بنتيجة 2-0.', 'حقق', 'المنتخب حقق فوزا مهما بنتيجة 2-0'],
    ['دفعت الوزارة بـ18 سيارة إلى الموقع أمس.', 'دفعت', 'الوزارة دفعت بـ18 سيارة إلى الموقع'],
    // A count in brackets, no other bracket.
    ['نقلت الوزارة (27) موظفا إلى الفرع أمس.', 'نقلت', 'الوزارة نقلت 27 موظفا إلى الفرع'],
    ['زار الوزير (سامي) المدينة أمس.', 'زار', 'الوزير زار المدينة'],
    // The feast that something is named for, no mere time.
    ['سجلت الوزارة 569 إصابة خلال احتفالات رأس السنة.', 'سجلت', 'الوزارة سجلت 569 إصابة خلال احتفالات رأس السنة'],
    ['سجلت الوزارة 569 إصابة في عيد الفطر.', 'سجلت', 'الوزارة سجلت 569 إصابة'],
  ])('%s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
})

describe('what came of it', () => {
  it('is told alone where its cause is not named', () => {
    const text = 'استهدف مسلحون حافلة، مما أسفر عن مصرع ضابط في الجيش أمس.'
    expect(title(text, 'مصرع')).toBe('مصرع ضابط في الجيش')
    expect(title('أسفرت المواجهات أمس عن مصرع ضابط.', 'مصرع')).toBe('أسفرت المواجهات عن مصرع ضابط')
  })
})

describe('a name in quotation marks', () => {
  it('is not what someone says', () => {
    expect(title('قال المصدر لـ"النور برس" أمس إن عبوة انفجرت.', 'قال')).toContain('إن عبوة انفجرت')
    expect(title('قال المصدر أمس: "انفجرت عبوة ناسفة في السوق القديم".', 'قال')).toBe(
      'المصدر: انفجرت عبوة ناسفة في السوق القديم',
    )
  })
})

describe('a headline leaves out', () => {
  it.each([
    // Who someone is, between commas; a sentence is no aside.
    ['بحث سامي حداد، وزير الخارجية، مع نظيره أمس سبل التعاون.', 'بحث', 'سامي حداد بحث مع نظيره سبل التعاون'],
    ['صرح السفير أمس بأن سامي حداد، توجه إلى العاصمة، في زيارة قصيرة.', 'صرح', 'السفير: سامي حداد توجه إلى العاصمة'],
    // What comes after the comma, where a deed and whose it is stand already.
    ['فور وصول الشرطة أمس، أغلق السوق.', 'وصول', 'وصول الشرطة'],
    // What is told, where it only names the source.
    ['بلغ عدد القتلى عشرة، حسب تصريح وزير الصحة أمس.', 'تصريح', 'تصريح وزير الصحة'],
    ['بحسب شهود عيان، انفجرت قنبلة في السوق أمس.', 'بحسب', 'بحسب شهود عيان'],
    // Where it was, until it says what.
    ['رفع المندوب لدى المنظمة، سامي حداد، لافتة أمس.', 'رفع', 'رفع المندوب لدى المنظمة لافتة'],
    // The word that joins what is said to what was said before.
    ['قال الناطق أمس: "ثم انفجرت السيارة على بعد خمسة أمتار".', 'قال', 'الناطق: انفجرت السيارة على بعد خمسة أمتار'],
    // The و before the subject.
    ['اجتمع النواب أمس. والحصيلة ترتفع كل يوم منذ الاثنين.', 'ترتفع', 'الحصيلة ترتفع'],
  ])('%s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
})

describe('a number in a headline', () => {
  it.each([
    ['أضاف اللاعب الهدف الثالث أمس في الدقيقة 17، ثم خرج.', 'أضاف', 'اللاعب أضاف الهدف الثالث في الدقيقة 17'],
    ['فاز الفريق أمس 1-صفر على ضيفه.', 'فاز', 'الفريق فاز 1-صفر على ضيفه'],
    ['قفزت أسعار النفط أمس نحو 2 % في الأسواق.', 'قفزت', 'أسعار النفط قفزت نحو 2% في الأسواق'],
    ['افتتحت أمس الدورة 38 من المهرجان.', 'افتتحت', 'افتتحت الدورة 38 من المهرجان'],
  ])('is whole: %s', (text, trigger, want) => {
    expect(title(text, trigger)).toBe(want)
  })
})

describe('a dual subject', () => {
  it('stands before a verb in the dual, not in the singular', () => {
    expect(title('شدد الوزيران أمس على التعاون. وأعربا عن الأسف.', 'أعربا')).toBe('الوزيران أعربا عن الأسف')
    expect(title('شدد الوزيران أمس على التعاون.', 'شدد')).toBe('شدد الوزيران على التعاون')
  })
})

describe('a name in brackets', () => {
  it('stays in a headline where it is the only one', () => {
    expect(title('جرى التصويت أمس رغم مقاطعة كتلة (دولة القانون) للجلسة.', 'مقاطعة')).toContain('كتلة دولة القانون')
    expect(title('جرى التصويت أمس رغم مقاطعة الوزير (سامي) للجلسة.', 'مقاطعة')).not.toContain('سامي')
  })
})
