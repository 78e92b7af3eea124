import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'
import { actor, by, DAY, place, target, told } from './reading.ts'

describe('the name of a body', () => {
  it.each([
    // What it is for is part of it, to whom it speaks and what it is about to do are not.
    ['أعلنت الهيئة الوطنية للانتخابات أمس النتائج.', 'أعلنت', 'الهيئة الوطنية للانتخابات'],
    ['أوقف الاتحاد الدولي لكرة القدم أمس اللاعب.', 'أوقف', 'الاتحاد الدولي لكرة القدم'],
    ['أعلنت الهيئة الوطنية للصحفيين أمس النتائج.', 'أعلنت', 'الهيئة الوطنية'],
    ['اجتمعت اللجنة العليا للنظر في الطلبات أمس.', 'اجتمعت', 'اللجنة العليا'],
    // Past it stands who holds its office.
    ['قال رئيس الهيئة الوطنية للانتخابات حازم سليم أمس إن الفرز انتهى.', 'قال', 'حازم سليم'],
    ['قال رئيس بلدية قطاع غزة يحيى سليم أمس إن الطريق مغلق.', 'قال', 'يحيى سليم'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('a subject past its adjective', () => {
  it.each([
    ['تصدر المنتخب الوطني المجموعة أمس.', 'تصدر', 'المنتخب الوطني', 'المجموعة'],
    ['ضرب زلزال قوي منطقة الجبال أمس.', 'ضرب', 'زلزال قوي', 'منطقة الجبال'],
    // An adjective of a feminine goes on.
    ['هاجمت لجنة الأمن القومي الإيرانية الاتفاق أمس.', 'هاجمت', 'لجنة الأمن القومي الإيرانية', 'الاتفاق'],
  ])('%s', (text, trigger, who, whom) => {
    expect(actor(text, trigger)).toBe(who)
    expect(target(text, trigger)).toBe(whom)
  })
  it('is not what he is said to be', () => {
    expect(actor('محمد سليم شاعر لبناني توفي أمس.', 'توفي')).toBe('محمد سليم')
    expect(actor('محمد سليم اللبناني توفي أمس.', 'توفي')).toBe('محمد سليم اللبناني')
  })
})

describe('what a verb of outcome brings', () => {
  const far = 'أسفر حادث تصادم في محافظة الجبال الشرقية بين حافلة لنقل الركاب وشاحنة صباح أمس، عن مقتل سائق الحافلة.'
  it('is the event, past a comma and however far', () => {
    expect(by(far, 'مقتل')).toMatchObject({ kind: 'death', title: 'مقتل سائق الحافلة' })
    expect(told(far)).not.toContain('أسفر')
  })
  it('is told behind the verb where it is near, and not where it is denied', () => {
    expect(by('أسفر الحادث أمس عن مقتل السائق.', 'مقتل')?.title).toBe('أسفر الحادث عن مقتل السائق')
    expect(told('لم تسفر المباراة عن جديد.')).toEqual([])
  })
})

describe('a source that keeps its name to itself', () => {
  it('does nothing by that', () => {
    expect(told('قال مسؤول طلب عدم الكشف عن هويته إن الجسر سليم.')).not.toContain('طلب')
    expect(told('طلب مسؤول أمس عدم الكشف عن الخطة.')).toContain('طلب')
  })
})

describe('a phrase', () => {
  it.each([
    ['عادت جائزة أفضل إخراج أمس إلى مريم سالم.', 'عادت', 'جائزة أفضل إخراج'],
    // A single letter and a name in quotation marks, and short words with a preposition on them, begin no phrase.
    ['أوضح شهود عيان لـ"القناة" أمس أن الجسر سقط.', 'أوضح', 'شهود عيان'],
    ['استمر الاجتماع لمدة ساعتين أمس.', 'الاجتماع', undefined],
    ['استمر اجتماع اللجنة ساعتين أمس.', 'اجتماع', 'اللجنة'],
    // A name before the noun of a deed, or of a word that is a verb only with its preposition.
    ['أدرك ناصر سليم التعادل أمس.', 'أدرك', 'ناصر سليم'],
    ['صرح السفير أحمد حافظ أمس بأن الزيارة قريبة.', 'صرح', 'أحمد حافظ'],
    ['حافظ الفريق على صدارته أمس.', 'حافظ', 'الفريق'],
    // Witnesses are those who say it.
    ['أوضح شهود عيان أمس أن الجسر سقط.', 'أوضح', 'شهود عيان'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
  it('is no verb that the lexicon lacks', () => {
    expect(actor('قال إن والده لا يتذكر شيئا. ولد سليم عام 1930.', 'ولد')).toBe('سليم')
  })
})

describe('a direction', () => {
  it('is no place without one', () => {
    expect(place('قتل رجل شمال شرق مدينة الجبل أمس.', 'قتل')).toBe('مدينة الجبل')
    expect(place('قتل رجل شرق مدينة الجبل أمس.', 'قتل')).toBe('مدينة الجبل')
  })
})

describe('a weekday', () => {
  it.each([
    ['تسببت الأمطار مساء الاثنين في غرق مئات الخيام.', '2021-03-08'],
    ['تلتقي الفرق مساء الاثنين في المدينة.', '2021-03-15'],
    ['لا يزال المسلحون يحتجزون عشرة جنود إثر انسحابهم الخميس إلى الجبل.', '2021-03-04'],
    ['يستأنف المسلحون القتال الخميس إثر انسحابهم إلى الجبل.', '2021-03-11'],
  ])('%s', (text, day) => {
    expect(extract(text, { publishedAt: DAY }).timexes[0]?.edtf).toBe(day)
  })
  it('is not the curbing of something', () => {
    expect(extract('ناقش المجلس الحد من الفيضانات.', { publishedAt: DAY }).timexes).toEqual([])
    expect(extract('ناقش المجلس الأحد الفيضانات.', { publishedAt: DAY }).timexes).toHaveLength(1)
  })
})

describe('a deed that only comes', () => {
  it('is no arrival', () => {
    expect(told('يأتي تعيين المدير بعد خلاف طويل.')).not.toContain('يأتي')
    expect(told('يأتي المدير إلى المصنع غدا.')).toContain('يأتي')
  })
})

describe('a headline', () => {
  it('goes on over a time between commas', () => {
    expect(by('أعلنت الهيئة الوطنية للانتخابات، الاثنين، فوز سامي حداد بالمنصب.', 'أعلنت')?.title).toBe(
      'الهيئة الوطنية للانتخابات أعلنت فوز سامي حداد بالمنصب',
    )
  })
  it('has a subject in front that stands there in the text', () => {
    expect(by('قال مسؤول إن معظم المنازل تضررت أمس.', 'تضررت')?.title).toBe('معظم المنازل تضررت')
    expect(by('أعلن المدير أن البناء انهار أمس.', 'انهار')?.title).toBe('البناء انهار')
    expect(by('تظاهر الخبراء أمس.', 'تظاهر')?.title).toBe('تظاهر الخبراء')
  })
  it('does not part a subject from what it is for', () => {
    expect(by('اختتم المنتخب للشباب معسكره أمس.', 'اختتم')?.title).toBe('اختتم المنتخب للشباب معسكره')
    expect(by('اختتم المنتخب معسكره أمس.', 'اختتم')?.title).toBe('المنتخب اختتم معسكره')
  })
})

describe('a form that is past or present', () => {
  it.each([
    // Hundreds are people, a ministry is a feminine.
    ['تجمع المئات أمام البرلمان أمس.', 'تجمع', 'protest'],
    ['تجمع الوزارة التبرعات غدا.', 'تجمع', 'aid'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})
