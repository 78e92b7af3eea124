import { describe, expect, it } from 'vitest'
import { by, told } from './reading.ts'

describe('a name past what an office is for', () => {
  it.each([
    ['قال المتحدث باسم الجيش العميد سامي حداد أمس إن الجنود بخير.', 'سامي حداد'],
    ['قال الرئيس التنفيذي للشركة سامي حداد أمس إن الأرباح كثيرة.', 'سامي حداد'],
    ['قال الرئيس التنفيذي للشركة أمس إن الأرباح كثيرة.', 'الرئيس التنفيذي'],
  ])('%s', (text, who) => {
    expect(by(text, 'قال')?.actor?.text).toBe(who)
  })
})

describe('a name spelled like an event word', () => {
  it.each([
    // As a past in the feminine, after a masculine or a bare noun.
    ['نعى الوزير الفنان عزت سليم أمس.', 'نعى'],
    ['قال رفعت سليم أمس إن السوق هادئة.', 'قال'],
    ['وصل اللواء حكمت سليم أمس إلى دمشق.', 'وصل'],
    // As other forms that news hardly has.
    ['وصل سامر وليم أمس إلى دمشق.', 'وصل'],
    ['زار المدير أسرته أمس.', 'زار'],
    ['زار الوفد شركة تعدين أمس.', 'زار'],
    ['قال الوزير أمس: "إن نساء القرية في خير كثير اليوم".', 'قال'],
    ['نعى الوزير الفنان المصري عزت سليم أمس.', 'نعى'],
    // As a past, right after a verb and the holder of an office.
    ['أكد المدرب كرم سليم أمس أن الفريق جاهز.', 'أكد'],
    ['قالت الفنانة شهد سليم أمس إن الفيلم جاهز.', 'قالت'],
    ['أعلنت وزيرة الصحة حكمت سليم أمس الخطة.', 'أعلنت'],
    ['توفي كرم سليم أمس.', 'توفي'],
    ['التقى الرئيس أمس النائب وعد سليم في بغداد.', 'التقى'],
    ['قال القيادي يسري سليم أمس إن الحوار مستمر.', 'قال'],
    // Charges, and not what a fire did.
    ['نفى الوزير أمس التهم الموجهة إليه.', 'نفى'],
    // What the text mentions, and no «ورد» of someone.
    ['كما ورد اسم المدير.', undefined],
  ])('tells nothing: %s', (text, trigger) => {
    expect(told(text)).toEqual(trigger ? [trigger] : [])
  })
  it.each([
    ['رفعت الشركة الأسعار أمس.', 'رفعت', 'الشركة'],
    ['المصارف رفعت أمس الفائدة.', 'رفعت', 'المصارف'],
    ['عزت الوزارة الخسائر أمس إلى الحرب.', 'عزت', 'الوزارة'],
    ['ساءت حال المريض أمس.', 'ساءت', 'حال المريض'],
    ['أسر المسلحون جنديين أمس.', 'أسر', 'المسلحون'],
    ['شركة تويوتا رفعت إنتاجها أمس.', 'رفعت', 'شركة تويوتا'],
    ['القرار الذي صدر ألغى العقد أمس.', 'ألغى', 'القرار'],
    ['المدرب كرم اللاعب أمس.', 'كرم', 'المدرب'],
    ['الوفد الذي التقى الوزير غادر بيروت أمس.', 'غادر', 'الوفد'],
    ['التهم الحريق مصنعا أمس.', 'التهم', 'الحريق'],
  ])('is the verb where that fits: %s', (text, trigger, who) => {
    expect(by(text, trigger)?.actor?.text).toBe(who)
  })
  it.each([
    ['فتحت الشرطة النار أمس.', 'فتحت', 'attack', 'الشرطة'],
    ['فتحت النيابة تحقيقا في الحادث أمس.', 'فتحت', 'trial', 'النيابة'],
    ['فقد الجيش السيطرة على المدينة أمس.', 'فقد', 'change', 'الجيش'],
    ['عبر الوزير عن قلقه أمس.', 'عبر', 'statement', 'الوزير'],
    ['حول البنك أمس الأموال إلى الخارج.', 'حول', 'change', 'البنك'],
    ['عادل سامي حداد النتيجة أمس.', 'عادل', 'contest', 'سامي حداد'],
    ['غادر الرئيس المستشفى أمس.', 'غادر', 'movement', 'الرئيس'],
  ])('is a verb and no particle with ف, or a noun and no adjective: %s', (text, trigger, kind, who) => {
    expect(by(text, trigger)).toMatchObject({ kind, actor: { text: who } })
  })
  it('is the particle before a verb, or within a phrase', () => {
    expect(told('قال الوزير عبر الهاتف أمس إنه استقال عن قناعة.')).toEqual(['قال', 'استقال'])
    expect(told('عبر الوفد الحدود أمس.')).toEqual([])
    expect(told('خلف الحريق ثلاثة قتلى أمس.')).toEqual(['قتلى'])
    expect(told('عثر خلف المنزل أمس على ثلاثة قتلى.')).toEqual(['عثر'])
    expect(told('فقد أعلن الوزير أمس الخطة.')).toEqual(['أعلن'])
    expect(told('وبحسب الخطة فقد كان القرار صعبا.')).not.toContain('فقد')
  })
  it('is no particle in it', () => {
    expect(by('دعا بان كي مون أمس إلى هدنة.', 'دعا')?.actor?.text).toBe('بان كي مون')
    expect(told('حضر الوفد بأن أعلن أمس انسحابه.')).toContain('أعلن')
    expect(told('عمل الفريق كي يعلن النتائج أمس.')).toEqual([])
  })
  it('is whom a verb of saying says was dismissed, not who said it', () => {
    expect(by('أعلن عزل المدير أمس.', 'عزل')).toMatchObject({ kind: 'appointment', actor: { text: 'المدير' } })
    expect(by('قال يزيد أمس إن السوق هادئة.', 'قال')?.actor?.text).toBe('يزيد')
  })
})

describe('a given name with the article', () => {
  it.each([
    ['أعلن الوزير الأول المختار ولد سالم أمس الخطة.', 'أعلن', 'المختار ولد سالم'],
    ['قال الأمير الحسن بن سالم أمس إن الخطة جاهزة.', 'قال', 'الحسن بن سالم'],
    ['قال الوزير المصري محمد بن سالم أمس إن الخطة جاهزة.', 'قال', 'محمد بن سالم'],
  ])('%s', (text, trigger, who) => {
    expect(by(text, trigger)?.actor?.text).toBe(who)
  })
})

it('reads «بنت» between two names as a daughter, past another noun as a verb', () => {
  expect(by('افتتحت الوزيرة مريم بنت سالم أمس المعرض.', 'افتتحت')?.actor?.text).toBe('مريم بنت سالم')
  expect(told('الشركة بنت جسرا أمس.')).toEqual(['بنت'])
})
