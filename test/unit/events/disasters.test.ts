import { describe, expect, it } from 'vitest'
import { by, told } from './reading.ts'

/** News of force, courts and accidents. */

const actor = (text: string, trigger: string) => by(text, trigger)?.actor?.text

describe('the phrase of who acts or suffers', () => {
  it.each([
    // A deed right after an adjective without the article.
    ['أكد مصدر أمني مقتل جنديين أمس.', 'أكد', 'مصدر أمني'],
    ['أكد مصدر أمني لبناني أمس مقتل جنديين.', 'أكد', 'مصدر أمني لبناني'],
    ['اقتحمت قوات إسرائيلية سفن المساعدات أمس.', 'اقتحمت', 'قوات إسرائيلية'],
    ['اقتحمت قوات إسرائيلية خاصة السفن أمس.', 'اقتحمت', 'قوات إسرائيلية'],
    // A body and its place take no genitive.
    ['ضبطت شرطة دبي عصابة أمس.', 'ضبطت', 'شرطة دبي'],
    ['ضبطت شرطة دبي السياحية عصابة أمس.', 'ضبطت', 'شرطة دبي السياحية'],
    // Past a family name a deed begins.
    ['أعلن سامي العبادي انطلاق الحملة أمس.', 'أعلن', 'سامي العبادي'],
    ['فجر انتحاري نفسه أمس.', 'فجر', 'انتحاري'],
    ['قتل رجل أعمال أمس.', 'قتل', 'رجل أعمال'],
    ['قتل المهندس سامي حداد أمس.', 'قتل', 'سامي حداد'],
    // With what, and into what.
    ['أصيب أربعة تجار بحروق أمس.', 'أصيب', 'أربعة تجار'],
    ['اصطدم قطار بحافلة أمس.', 'اصطدم', 'قطار'],
    ['ارتفعت إلى 47 قتيلا حصيلة الزلزال أمس.', 'ارتفعت', 'حصيلة الزلزال'],
    // What strikes is the happening, and not who suffered it.
    ['ارتفعت حصيلة قتلى الزلزال المدمر الذي ضرب البلاد أمس.', 'ضرب', 'الزلزال المدمر'],
    ['أعلنت الحماية المدنية مصرع شخصين أمس.', 'أعلنت', 'الحماية المدنية'],
    ['اندلع حريق مهول في المصنع أمس.', 'حريق', undefined],
    ['فجر انتحاري سيارته أمس مخلفا 27 قتيلا.', 'قتيلا', '27 قتيلا'],
  ])('%s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('the word that tells it', () => {
  it.each([
    // Past a relative clause about what brought it about.
    ['تسببت الأمطار التي هطلت على المدينة في مصرع شخصين.', 'مصرع', true],
    ['تسببت الأمطار التي هطلت على المدينة في تأخير الرحلات.', 'تأخير', false],
    // A crew is called by what it does.
    ['قال شهود إن اشتباكات اندلعت بين الجيش وقوات الدعم السريع.', 'الدعم', false],
    ['تواصل فرق الإنقاذ البحث عن مفقودين.', 'الإنقاذ', false],
    ['واصلت الفرق إنقاذ المصابين.', 'إنقاذ', true],
    // Names that are spelled as verbs.
    ['نفت قيادة حلف شمال الأطلسي الخبر.', 'حلف', false],
    ['حلف الوزير اليمين أمس.', 'حلف', true],
    ['أعلن مدير سوق شعبي إغلاقه في 2019.', 'سوق', false],
  ])('%s', (text, word, tells) => {
    expect(told(text).includes(word)).toBe(tells)
  })
  it('is of its object', () => {
    expect(by('نصب مسلحون كمينا للدورية أمس.', 'نصب')?.kind).toBe('attack')
    expect(by('نصب المجلس سامي حداد أميرا أمس.', 'نصب')?.kind).toBe('appointment')
  })
})

describe('the day of what befell someone', () => {
  const dated = (text: string, trigger: string) => by(text, trigger)?.time.edtf
  it.each([
    ['of a new happening, is its day', 'أصيب أربعة أشخاص إثر انفجار أسطوانة غاز.', 'انفجار', '2021-03-10'],
    ['of one that is known, is not', 'أصيب أربعة أشخاص بعد انفجار المصنع.', 'انفجار', null],
    ['of an ambush', 'قتل جنديان في كمين نصبه مسلحون.', 'نصبه', '2021-03-10'],
    ['of a trap that is no force', 'زار الوزير مصنعا افتتحه مستثمرون.', 'افتتحه', null],
    ['is not that of the deed of a sentence', 'قضت محكمة بحبس مدانين بتفجير السوق عام 2015.', 'قضت', '2021-03-10'],
    ['but the year of the sentence is', 'قضت محكمة بحبس مدانين عام 2015.', 'قضت', '2015'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})
