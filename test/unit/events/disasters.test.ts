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
    ['أكد سامي حداد مقتل ثلاثة أشخاص أمس.', 'أكد', 'سامي حداد'],
    ['أعلن سامي حداد درنة منطقة منكوبة أمس.', 'أعلن', 'سامي حداد'],
    ['دعا الرئيس يون سوك يول إلى اجتماع أمس.', 'دعا', 'يون سوك يول'],
    ['عثر علماء مصريون على مقبرة أمس.', 'عثر', 'علماء مصريون'],
    // What is cast is nobody's genitive.
    ['أطلق شاب النار داخل المدرسة أمس.', 'أطلق', 'شاب'],
    ['أدى إطلاق النار إلى مقتل شاب أمس.', 'مقتل', 'شاب'],
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
    // Of the first deed after the preposition, what is ordered; not of whose crime it is.
    ['أمرت النيابة بحبس المتهم بقتل جاره أربعة أيام.', 'حبس', true],
    ['أمرت النيابة بحبس المتهم بقتل جاره أربعة أيام.', 'قتل', false],
    ['أدى الانفجار إلى سقوط عشرات القتلى والجرحى.', 'الجرحى', false],
    ['أدى الانفجار إلى مقتل شخص وإصابة آخر.', 'إصابة', true],
    // How strong it was is no event.
    ['ضرب زلزال بلغت قوته ست درجات المدينة أمس.', 'بلغت', false],
    ['بلغت الأسعار ذروتها أمس.', 'بلغت', true],
    ['ألقت الشرطة القبض على سامي حداد، وهو طالب في المدرسة.', 'طالب', false],
    ['طالب العمال بالحوار أمس.', 'طالب', true],
    // What a light verb takes up by its pronoun.
    ['قتل ثلاثة في هجوم شنه مسلحون.', 'هجوم', true],
    ['قتل ثلاثة في الهجوم الذي شنه مسلحون.', 'الهجوم', false],
    ['وجه الملك بتشكيل لجنة أمس.', 'وجه', true],
    // What someone was at is no event.
    ['دهس سائق حشدا كان يشاهد العرض أمس.', 'يشاهد', false],
    // Names that are spelled as verbs.
    ['نفت قيادة حلف شمال الأطلسي الخبر.', 'حلف', false],
    ['حلف الوزير اليمين أمس.', 'حلف', true],
    ['أعلن مدير سوق شعبي إغلاقه في 2019.', 'سوق', false],
  ])('%s', (text, word, tells) => {
    expect(told(text).includes(word)).toBe(tells)
  })
  it('is of its object', () => {
    expect(by('نصب مسلحون كمينا للدورية أمس.', 'نصب')?.kind).toBe('attack')
    expect(by('خلفت العاصفة خسائر كبيرة أمس.', 'خلفت')?.kind).toBe('disaster')
    expect(by('وخلفه سامي حداد في المنصب أمس.', 'خلفه')?.kind).toBe('appointment')
    expect(by('خرج قطار عن القضبان أمس.', 'خرج')?.kind).toBe('disaster')
    expect(by('خرج الوزير من المبنى أمس.', 'خرج')?.kind).toBe('movement')
    expect(by('نصب المجلس سامي حداد أميرا أمس.', 'نصب')?.kind).toBe('appointment')
  })
})

describe('two tellings', () => {
  const deaths = (text: string) => told(text).filter((word) => /قتل/.test(word)).length
  it('are one of a dual, whatever its case', () => {
    expect(deaths('مقتل جنديين لبنانيين في كمين\nقتل جنديان لبنانيان أمس في كمين قرب المدينة.')).toBe(1)
    expect(deaths('مقتل جنديين لبنانيين في كمين\nقتل صحافيان سوريان أمس في كمين قرب المدينة.')).toBe(2)
  })
})

describe('a verb that is spelled as another', () => {
  it('is of what strikes', () => {
    expect(by('سيول تضرب المدينة أمس.', 'تضرب')?.kind).toBe('disaster')
    expect(by('أضرب العمال عن العمل أمس.', 'أضرب')?.kind).toBe('protest')
    expect(by('دانت الوزيرة الهجوم أمس.', 'دانت')?.kind).toBe('statement')
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
    ['is not that of a name', 'برأت محكمة سامي حداد من قتل متظاهرين خلال ثورة 25 يناير 2011.', 'برأت', '2021-03-10'],
    ['though what happened then was on it', 'قتل المئات خلال ثورة 25 يناير 2011.', 'قتل', '2011-01-25'],
    ['is that of the time at which it was', 'لقي العشرات حتفهم عندما انحرف القطار أول أمس.', 'حتفهم', '2021-03-08'],
    ['and not that of what it led to', 'لقي العشرات حتفهم وأغلق الطريق أول أمس.', 'حتفهم', '2021-03-10'],
    [
      'is that of what is described by it',
      'قال مسؤول إن العاصفة التي ضربت الساحل يوم الأحد تسببت في مقتل سبعة.',
      'مقتل',
      '2021-03-07',
    ],
    ['is not when someone held an office', 'أدانت محكمة ضابطا سابقا أمس.', 'أدانت', '2021-03-09'],
    ['but the year of the sentence is', 'قضت محكمة بحبس مدانين عام 2015.', 'قضت', '2015'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})
