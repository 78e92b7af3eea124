import { describe, expect, it } from 'vitest'
import { by, read, told } from './reading.ts'

const kinds = (text: string, kind: string) => read(text).filter((e) => e.kind === kind)

describe('two happenings of one word', () => {
  it('are two where they were done to different ones', () => {
    const text = 'جرى أمس توقيف زوجين في المدينة. كما جرى توقيف سائق الشاحنة.'
    expect(kinds(text, 'coercion')).toHaveLength(2)
    expect(kinds('جرى أمس توقيف زوجين في المدينة. وجاء توقيف الزوجين بعد شكوى.', 'coercion')).toHaveLength(1)
  })
  it('are two where one says who undergoes it and the other to whom it was done', () => {
    expect(kinds('أغلق السوق على ارتفاع أمس. وجاء ذلك بعد إغلاق المطار.', 'decision')).toHaveLength(2)
    expect(kinds('أغلق المطار أمس. وأثار إغلاق المطار غضب المسافرين.', 'decision')).toHaveLength(1)
  })
  it('are two changes where one says of nothing that it changes', () => {
    expect(kinds('توقع البنك أمس ثلاث زيادات أخرى. ووعد الوزير بزيادة الإنفاق.', 'change')).toHaveLength(2)
    expect(kinds('ارتفع الإنفاق أمس. ورحب الوزير بارتفاع الإنفاق.', 'change')).toHaveLength(1)
  })
  it('the dead are not the wounded', () => {
    const text = 'أدت المواجهات أمس إلى مقتل 28 شخصا وجرح العشرات.'
    expect(kinds(text, 'death').map((e) => e.trigger.text)).toEqual(['مقتل', 'جرح'])
    expect(kinds('قتل 28 شخصا أمس في المدينة.\nوأكدت الشرطة مقتل 28 شخصا.', 'death')).toHaveLength(1)
  })
})

describe('how many died', () => {
  it('makes two deaths of two counts', () => {
    expect(kinds('أدت المواجهات إلى مقتل 28 شخصا. وأسفرت مواجهات الأمس عن عشرة قتلى.', 'death')).toHaveLength(2)
  })
  it('is one number, in words or in digits', () => {
    expect(kinds('مقتل 10 جنود في المخيم\nقتل عشرة عسكريين في المخيم أمس.', 'death')).toHaveLength(1)
    expect(kinds('مقتل 10 جنود في المخيم\nقتل تسعة عسكريين في المخيم أمس.', 'death')).toHaveLength(2)
  })
  it('is that of whom someone killed, and not of who killed them', () => {
    const text = 'قتلت الشرطة أربعة مسلحين أمس في المدينة.'
    expect(kinds(`${text} وقال شهود إن مسلحين قتلوا شرطيا.`, 'death')).toHaveLength(2)
    expect(kinds(`${text} وأكد شهود مقتل أربعة مسلحين.`, 'death')).toHaveLength(1)
  })
  it('makes the headline and the lead one, whatever the dead are called', () => {
    expect(kinds('مقتل 11 جنديا في المخيم\nقتل 11 عسكريا لبنانيا في المخيم أمس.', 'death')).toHaveLength(1)
    expect(kinds('مقتل عشرات المهاجرين في غرق مركب\nلقي أكثر من أربعين شخصا حتفهم أمس.', 'death')).toHaveLength(1)
    expect(kinds('مقتل 11 جنديا في المخيم\nقتل 12 مدنيا في المدينة أمس.', 'death')).toHaveLength(2)
  })
})

describe('that what is known took place', () => {
  it('is the same happening', () => {
    const first = 'ضرب زلزال قوي جنوب البلاد أمس.'
    expect(kinds(`${first} وكان الزلزال الذي ضرب المنطقة قويا.`, 'disaster')).toHaveLength(1)
    expect(kinds(`${first} وأكدت الوزارة أن الزلزال وقع فجرا.`, 'disaster')).toHaveLength(1)
    expect(kinds(`${first} وفي مايو 2019 وقع زلزال آخر.`, 'disaster')).toHaveLength(2)
  })
})

describe('who undergoes it', () => {
  it('makes it the happening of who does it to them', () => {
    const text = 'أطلقت الوكالة أمس مركبة فضائية من القاعدة. وانطلقت المركبة الفضائية صباح أمس.'
    expect(kinds(text, 'launch')).toHaveLength(1)
    expect(
      kinds('أطلقت الوكالة أمس مركبة فضائية من القاعدة. وانطلقت المركبة البحرية صباح أمس.', 'launch'),
    ).toHaveLength(2)
  })
})

describe('what undoes what another does', () => {
  it('is another happening', () => {
    const text = 'عين الرئيس سامي ناجي وزيرا خلفا لكريم عماد الذي قدم استقالته أمس.'
    expect(kinds(text, 'appointment').map((e) => e.trigger.text)).toEqual(['استقالته', 'عين'])
    expect(kinds('عين الرئيس سامي ناجي وزيرا أمس. وجاء تعيينه بعد أزمة.', 'appointment')).toHaveLength(1)
  })
  it('so is one of whom a pronoun takes up', () => {
    const text = 'عين الرئيس سامي ناجي وزيرا. واستقبل كريم عماد وعينه نائبا.'
    expect(kinds(text, 'appointment')).toHaveLength(2)
  })
})

describe('one more of the kind', () => {
  it('is told by «كما»', () => {
    expect(kinds('أدت المواجهات إلى إصابة شابين، كما أصيب العشرات بالاختناق.', 'death')).toHaveLength(2)
    expect(kinds('أدت المواجهات إلى إصابة الشابين. وقد أصيب الشابان بالرصاص.', 'death')).toHaveLength(1)
  })
  it('is told with كما, and the same without it', () => {
    const first = 'منحت اللجنة الجائزة الأولى للممثلة أمس.'
    expect(kinds(`${first} كما منحت اللجنة جائزة للمخرج.`, 'ceremony')).toHaveLength(2)
    expect(kinds(`${first} ومنحت اللجنة الجائزة للممثلة.`, 'ceremony')).toHaveLength(1)
  })
})

describe('a bare noun with the article', () => {
  it('is the happening that the text tells of', () => {
    const text = 'ضرب زلزال قوي جنوب البلاد أمس. وقال سكان إن الزلزال دمر بيوتا.'
    expect(kinds(text, 'disaster').filter((e) => e.trigger.text === 'الزلزال')).toEqual([])
  })
  it('is another one where it has a day of its own', () => {
    const text = 'ضرب زلزال قوي جنوب البلاد أمس. ولم تعرف البلاد كارثة مماثلة منذ الزلزال الذي وقع عام 1960.'
    expect(kinds(text, 'disaster')).toHaveLength(2)
  })
})

describe('a death', () => {
  it('is told again of one who is named by titles alone', () => {
    expect(kinds('توفي الشاعر سامي حداد أمس. وتوفي الشاعر الراحل عن 85 عاما.', 'death')).toHaveLength(1)
    expect(kinds('توفي الشاعر سامي حداد أمس. وتوفي كريم ناجي عن 85 عاما.', 'death')).toHaveLength(2)
  })
})

describe('a headline', () => {
  const first = (text: string, kind: string) => kinds(text, kind)[0].mentions.length
  it('is told by the winner that it names, and by no other', () => {
    const text = 'فيلم البحر يفوز بالجائزة\nفاز فيلم البحر بجائزة أفضل فيلم أمس. وفاز سامي ناجي بجائزة أفضل ممثل.'
    expect(kinds(text, 'contest')).toHaveLength(2)
    const again = 'فيلم البحر يفوز بالجائزة\nفاز فيلم البحر بجائزة أفضل فيلم أمس. وفاز الفيلم بعد منافسة.'
    expect(kinds(again, 'contest')).toHaveLength(1)
  })
  it('is told again by who speaks for whom it names', () => {
    const head = 'الجامعة تدعو إلى هدنة في البلاد\n'
    expect(first(`${head}دعا الأمين العام سامي ناجي أمس إلى هدنة فورية.`, 'appeal')).toBe(2)
    expect(kinds(`${head}دعا سامي ناجي أمس إلى هدنة. ودعا كريم عماد إلى مفاوضات.`, 'appeal')).toHaveLength(2)
    expect(first(`${head}وحذر سامي ناجي أمس من المجاعة.`, 'appeal')).toBe(1)
  })
  it('is told again by the first of its kind in the lead, whoever is named', () => {
    const head = 'الحكم بالإعدام على كريم عماد في قضية المصنع\n'
    expect(kinds(`${head}أصدر القاضي سامي ناجي حكما أمس على المتهم.`, 'trial')).toHaveLength(1)
    const freed = 'توقيف ثلاثة تجار في المدينة\nأفرجت الشرطة أمس عن سامي ناجي.'
    expect(kinds(freed, 'coercion')).toHaveLength(2)
  })
  it('that counts no dead is told by the first of them alone', () => {
    const text = 'قتلى وجرحى في العاصمة\nقتل ثلاثة متظاهرين أمس في العاصمة. وقتل أكثر من 300 شخص منذ مايو.'
    expect(kinds(text, 'death').map((e) => e.trigger.text)).toContain('قتل')
    expect(kinds(text, 'death').filter((e) => e.trigger.text === 'قتل')).toHaveLength(2)
  })
  it('that names the dead by an office is told by his name', () => {
    expect(kinds('وفاة مستشار السلطان\nتوفي أمس سامي ناجي في المستشفى.', 'death')).toHaveLength(1)
    expect(kinds('وفاة كريم عماد\nتوفي أمس سامي ناجي في المستشفى.', 'death')).toHaveLength(2)
  })
})

describe('a saying', () => {
  it('is told again by the same name, with nothing that joins it to the first', () => {
    const deck = 'الأمين العام سامي ناجي يدعو المجلس إلى هدنة فورية في جنوب البلاد، وإلى فتح الطرق.'
    expect(kinds(`${deck}\nدعا سامي ناجي المجلس إلى هدنة.`, 'appeal')).toHaveLength(1)
    expect(kinds(`${deck}\nودعا سامي ناجي التجار إلى حوار.`, 'appeal')).toHaveLength(2)
  })
})

describe('a noun that takes up what was told', () => {
  it('is a telling of what it is called', () => {
    const quake = 'ضرب زلزال المدينة أمس. وانهارت مبان حكومية في المدينة.'
    const [first, second] = kinds(`${quake} وجاء الإعلان بعد الزلزال.`, 'disaster')
    expect([first.mentions.length, second.mentions.length]).toEqual([2, 1])
  })
  it('is of the root of its verb, before others of its kind', () => {
    const text = 'أصيب ستة في هجوم على مركز للشرطة أمس.'
    expect(kinds(`${text} وقال شهود إن مسلحين هاجموا المركز فجرا.`, 'attack')).toHaveLength(1)
    const [blast, attack] = kinds(`${text} وفجر انتحاري سيارة قرب المركز. وقال شهود إن الهجوم وقع فجرا.`, 'attack')
    expect([blast.mentions.length, attack.mentions.length]).toEqual([1, 2])
  })
  it('is another where it is told as new', () => {
    const text = 'ضرب زلزال قوي جنوب البلاد أمس.'
    expect(kinds(`${text} وقال سكان إن الزلزال وقع فجرا.`, 'disaster')).toHaveLength(1)
    expect(kinds(`${text} وقال سكان إن زلزالا آخر وقع فجرا.`, 'disaster')).toHaveLength(2)
  })
  it('a meeting is known by its noun, and no conference by another meeting', () => {
    const text = 'التقى الرئيس سامي ناجي أمس وفدا من التجار.'
    expect(kinds(`${text} وجرى الحديث خلال اللقاء عن التعاون.`, 'meeting')).toHaveLength(1)
    expect(kinds(`${text} وجاء ذلك قبل ساعات من المؤتمر.`, 'meeting')).toHaveLength(2)
  })
  it('says of whom it is by name or office', () => {
    const text = 'دعا الأمين العام للجامعة سامي ناجي إلى هدنة أمس.'
    expect(kinds(`${text} وبعد دعوة الأمين العام توقف القتال.`, 'appeal')).toHaveLength(1)
    expect(kinds(`${text} وبعد دعوة كريم عماد توقف القتال.`, 'appeal')).toHaveLength(2)
  })
  it('is the subject of that it took place', () => {
    const text = 'نظم العمال إضرابا عاما في المدينة أمس.'
    expect(kinds(`${text} وقال شهود إن الإضراب استمر ساعات.`, 'protest')).toHaveLength(1)
    expect(kinds(`${text} وقال شهود إن مسيرة انطلقت فجرا.`, 'protest')).toHaveLength(2)
  })
})

describe('two tellings in one verb', () => {
  it('are two of a figure that another one has, though one headline tells both', () => {
    const text =
      'أسهم أوروبا تنخفض\nانخفضت الأسهم الأوروبية أمس.\nوانخفض المؤشر الألماني أمس. وقال محلل إن انخفاض الأسهم متوقع.'
    expect(read(text).filter((e) => e.trigger.text.startsWith('انخفض')).length).toBe(2)
    expect(by(text, 'انخفضت')?.mentions.length).toBeGreaterThan(1)
  })
  it('are two where one is told besides the other', () => {
    const text = 'حصل حداد على البكالوريوس من جامعة بغداد، وكذلك حصل في عام 1961 على الماجستير.'
    expect(told(text).filter((word) => word === 'حصل').length).toBe(2)
  })
  it('are two sayings, whoever was called on before', () => {
    const text = 'دعا زعيم الحزب أنصاره إلى وقف الاحتجاج أمس. وبعدما دعا أنصاره إلى العصيان، قطعوا الطرق أمس.'
    expect(told(text).filter((word) => word === 'دعا').length).toBe(2)
  })
})
