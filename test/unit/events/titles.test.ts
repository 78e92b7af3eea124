import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'

const title = (text: string, trigger: string) =>
  extract(text, { publishedAt: '2021-03-10' }).events.find((e) => e.trigger.text === trigger)?.title

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
