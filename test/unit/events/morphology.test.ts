import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/events/lexicon/types.ts'
import * as SLOT from '../../../src/events/morphology/slot.ts'
import { spell } from '../../../src/events/morphology/spelling.ts'
import { type StemForm, type Verb, verbStems } from '../../../src/events/morphology/stems.ts'
import { readings } from '../../../src/events/morphology.ts'
import { fold } from '../../../src/text/tokens.ts'

const verb = (root: string, form: string, vowel: Verb['vowel'] = '', sound = false): Verb => ({
  root,
  form,
  vowel,
  sound,
})

/** All written forms of a verb: past in the order of the grammars, then present, indicative and jussive. */
function paradigm(v: Verb, voice: 1 | 2) {
  const stems: { stem: string; form: StemForm; slots: number; voice: number }[] = []
  verbStems(v, (stem, form, slots, of) => stems.push({ stem, form, slots, voice: of }))
  const of = (form: StemForm, slot: number) =>
    stems.find((s) => s.form === form && s.slots & slot && s.voice & voice)?.stem ?? '?'
  return {
    past: [
      of('past', SLOT.P0),
      `${of('past', SLOT.PT)}ت`,
      `${of('past', SLOT.PC)}ت`,
      `${of('past', SLOT.PD)}ا`,
      `${of('past', SLOT.PT)}تا`,
      `${of('past', SLOT.PW)}وا`,
      `${of('past', SLOT.PC)}ن`,
      `${of('past', SLOT.PC)}نا`,
    ].join(' '),
    present: [
      `ي${of('present', SLOT.Q0)}`,
      `ي${of('present', SLOT.QD)}ان`,
      `ي${of('present', SLOT.QW)}ون`,
      `ي${of('present', SLOT.QF)}ن`,
    ].join(' '),
    jussive: `ي${of('present', SLOT.QJ)}`,
    masdar: stems.find((s) => s.form === 'masdar')?.stem ?? '',
    active: stems.find((s) => s.form === 'active')?.stem ?? '',
  }
}

/** Own tables: 3rd m., 3rd f., 1st, dual m., dual f., plural m., plural f., 1st plural; he, dual, plural m., plural f. */
const ACTIVE: [string, Verb, string, string, string?][] = [
  ['sound', verb('كتب', '1'), 'كتب كتبت كتبت كتبا كتبتا كتبوا كتبن كتبنا', 'يكتب يكتبان يكتبون يكتبن'],
  ['hamza first', verb('ءخذ', '1'), 'اخذ اخذت اخذت اخذا اخذتا اخذوا اخذن اخذنا', 'ياخذ ياخذان ياخذون ياخذن'],
  ['hamza in the middle', verb('سءل', '1'), 'سال سالت سالت سالا سالتا سالوا سالن سالنا', 'يسال يسالان يسالون يسالن'],
  ['hamza last', verb('بدء', '1'), 'بدا بدات بدات بدا بداتا بداوا بدان بدانا', 'يبدا يبدان يبداون يبدان'],
  ['assimilated', verb('وصل', '1'), 'وصل وصلت وصلت وصلا وصلتا وصلوا وصلن وصلنا', 'يصل يصلان يصلون يصلن'],
  ['hollow u', verb('قول', '1', 'u'), 'قال قالت قلت قالا قالتا قالوا قلن قلنا', 'يقول يقولان يقولون يقلن', 'يقل'],
  ['hollow i', verb('بيع', '1', 'i'), 'باع باعت بعت باعا باعتا باعوا بعن بعنا', 'يبيع يبيعان يبيعون يبعن', 'يبع'],
  ['hollow a', verb('خوف', '1', 'a'), 'خاف خافت خفت خافا خافتا خافوا خفن خفنا', 'يخاف يخافان يخافون يخفن', 'يخف'],
  ['hollow, hamza last', verb('جيء', '1', 'i'), 'جاء جاءت جئت جاءا جاءتا جاءوا جئن جئنا', 'يجيء يجيءان يجيءون يجئن'],
  ['defective u', verb('دعو', '1', 'u'), 'دعا دعت دعوت دعوا دعتا دعوا دعون دعونا', 'يدعو يدعوان يدعون يدعون', 'يدع'],
  ['defective i', verb('رمي', '1', 'i'), 'رمي رمت رميت رميا رمتا رموا رمين رمينا', 'يرمي يرميان يرمون يرمين', 'يرم'],
  [
    'defective, past in i',
    verb('لقي', '1', 'y'),
    'لقي لقيت لقيت لقيا لقيتا لقوا لقين لقينا',
    'يلقي يلقيان يلقون يلقين',
    'يلق',
  ],
  ['defective a', verb('سعي', '1', 'a'), 'سعي سعت سعيت سعيا سعتا سعوا سعين سعينا', 'يسعي يسعيان يسعون يسعين', 'يسع'],
  [
    'defective, waw first',
    verb('وفي', '1', 'i'),
    'وفي وفت وفيت وفيا وفتا وفوا وفين وفينا',
    'يفي يفيان يفون يفين',
    'يف',
  ],
  ['doubled', verb('مدد', '1', 'u'), 'مد مدت مددت مدا مدتا مدوا مددن مددنا', 'يمد يمدان يمدون يمددن', 'يمدد'],
  ['II', verb('صرح', '2'), 'صرح صرحت صرحت صرحا صرحتا صرحوا صرحن صرحنا', 'يصرح يصرحان يصرحون يصرحن'],
  ['II, hamza first', verb('ءكد', '2'), 'اكد اكدت اكدت اكدا اكدتا اكدوا اكدن اكدنا', 'يؤكد يؤكدان يؤكدون يؤكدن'],
  ['II defective', verb('سمي', '2'), 'سمي سمت سميت سميا سمتا سموا سمين سمينا', 'يسمي يسميان يسمون يسمين', 'يسم'],
  ['III', verb('هجم', '3'), 'هاجم هاجمت هاجمت هاجما هاجمتا هاجموا هاجمن هاجمنا', 'يهاجم يهاجمان يهاجمون يهاجمن'],
  [
    'III, middle waw',
    verb('قوم', '3'),
    'قاوم قاومت قاومت قاوما قاومتا قاوموا قاومن قاومنا',
    'يقاوم يقاومان يقاومون يقاومن',
  ],
  [
    'III defective',
    verb('نفي', '3'),
    'نافي نافت نافيت نافيا نافتا نافوا نافين نافينا',
    'ينافي ينافيان ينافون ينافين',
    'يناف',
  ],
  ['IV', verb('علن', '4'), 'اعلن اعلنت اعلنت اعلنا اعلنتا اعلنوا اعلنن اعلننا', 'يعلن يعلنان يعلنون يعلنن'],
  ['IV hollow', verb('قيل', '4'), 'اقال اقالت اقلت اقالا اقالتا اقالوا اقلن اقلنا', 'يقيل يقيلان يقيلون يقلن', 'يقل'],
  [
    'IV defective',
    verb('لغي', '4'),
    'الغي الغت الغيت الغيا الغتا الغوا الغين الغينا',
    'يلغي يلغيان يلغون يلغين',
    'يلغ',
  ],
  ['IV doubled', verb('صرر', '4'), 'اصر اصرت اصررت اصرا اصرتا اصروا اصررن اصررنا', 'يصر يصران يصرون يصررن', 'يصرر'],
  ['IV assimilated', verb('وقف', '4'), 'اوقف اوقفت اوقفت اوقفا اوقفتا اوقفوا اوقفن اوقفنا', 'يوقف يوقفان يوقفون يوقفن'],
  ['V', verb('حدث', '5'), 'تحدث تحدثت تحدثت تحدثا تحدثتا تحدثوا تحدثن تحدثنا', 'يتحدث يتحدثان يتحدثون يتحدثن'],
  [
    'V defective',
    verb('ولي', '5'),
    'تولي تولت توليت توليا تولتا تولوا تولين تولينا',
    'يتولي يتوليان يتولون يتولين',
    'يتول',
  ],
  [
    'VI',
    verb('ظهر', '6'),
    'تظاهر تظاهرت تظاهرت تظاهرا تظاهرتا تظاهروا تظاهرن تظاهرنا',
    'يتظاهر يتظاهران يتظاهرون يتظاهرن',
  ],
  [
    'VI defective',
    verb('بري', '6'),
    'تباري تبارت تباريت تباريا تبارتا تباروا تبارين تبارينا',
    'يتباري يتباريان يتبارون يتبارين',
    'يتبار',
  ],
  [
    'VII',
    verb('سحب', '7'),
    'انسحب انسحبت انسحبت انسحبا انسحبتا انسحبوا انسحبن انسحبنا',
    'ينسحب ينسحبان ينسحبون ينسحبن',
  ],
  [
    'VII hollow',
    verb('هور', '7'),
    'انهار انهارت انهرت انهارا انهارتا انهاروا انهرن انهرنا',
    'ينهار ينهاران ينهارون ينهرن',
  ],
  [
    'VIII',
    verb('عقل', '8'),
    'اعتقل اعتقلت اعتقلت اعتقلا اعتقلتا اعتقلوا اعتقلن اعتقلنا',
    'يعتقل يعتقلان يعتقلون يعتقلن',
  ],
  [
    'VIII hollow',
    verb('خير', '8'),
    'اختار اختارت اخترت اختارا اختارتا اختاروا اخترن اخترنا',
    'يختار يختاران يختارون يخترن',
    'يختر',
  ],
  [
    'VIII defective',
    verb('لقي', '8'),
    'التقي التقت التقيت التقيا التقتا التقوا التقين التقينا',
    'يلتقي يلتقيان يلتقون يلتقين',
    'يلتق',
  ],
  [
    'VIII doubled',
    verb('حلل', '8'),
    'احتل احتلت احتللت احتلا احتلتا احتلوا احتللن احتللنا',
    'يحتل يحتلان يحتلون يحتللن',
    'يحتلل',
  ],
  [
    'VIII assimilated',
    verb('وصل', '8'),
    'اتصل اتصلت اتصلت اتصلا اتصلتا اتصلوا اتصلن اتصلنا',
    'يتصل يتصلان يتصلون يتصلن',
  ],
  [
    'VIII with ط',
    verb('صدم', '8'),
    'اصطدم اصطدمت اصطدمت اصطدما اصطدمتا اصطدموا اصطدمن اصطدمنا',
    'يصطدم يصطدمان يصطدمون يصطدمن',
  ],
  [
    'VIII with د',
    verb('زهر', '8'),
    'ازدهر ازدهرت ازدهرت ازدهرا ازدهرتا ازدهروا ازدهرن ازدهرنا',
    'يزدهر يزدهران يزدهرون يزدهرن',
  ],
  [
    'X',
    verb('قبل', '10'),
    'استقبل استقبلت استقبلت استقبلا استقبلتا استقبلوا استقبلن استقبلنا',
    'يستقبل يستقبلان يستقبلون يستقبلن',
  ],
  [
    'X hollow',
    verb('قيل', '10'),
    'استقال استقالت استقلت استقالا استقالتا استقالوا استقلن استقلنا',
    'يستقيل يستقيلان يستقيلون يستقلن',
    'يستقل',
  ],
  [
    'X defective',
    verb('ولي', '10'),
    'استولي استولت استوليت استوليا استولتا استولوا استولين استولينا',
    'يستولي يستوليان يستولون يستولين',
    'يستول',
  ],
  [
    'X doubled',
    verb('قلل', '10'),
    'استقل استقلت استقللت استقلا استقلتا استقلوا استقللن استقللنا',
    'يستقل يستقلان يستقلون يستقللن',
    'يستقلل',
  ],
  [
    'X, waw kept',
    verb('حوذ', '10', '', true),
    'استحوذ استحوذت استحوذت استحوذا استحوذتا استحوذوا استحوذن استحوذنا',
    'يستحوذ يستحوذان يستحوذون يستحوذن',
  ],
  [
    'four radicals',
    verb('سيطر', 'q1'),
    'سيطر سيطرت سيطرت سيطرا سيطرتا سيطروا سيطرن سيطرنا',
    'يسيطر يسيطران يسيطرون يسيطرن',
  ],
  [
    'four radicals with ت',
    verb('دهور', 'q2'),
    'تدهور تدهورت تدهورت تدهورا تدهورتا تدهوروا تدهورن تدهورنا',
    'يتدهور يتدهوران يتدهورون يتدهورن',
  ],
]

describe('paradigms', () => {
  it.each(ACTIVE)('%s', (_name, v, past, present, jussive) => {
    const told = paradigm(v, 1)
    expect(told.past).toBe(past)
    expect(told.present).toBe(present)
    if (jussive) expect(told.jussive).toBe(jussive)
  })

  it.each([
    ['hollow u', verb('قول', '1', 'u'), 'قيل', 'يقال'],
    ['hollow i', verb('بيع', '1', 'i'), 'بيع', 'يباع'],
    ['hamza in the middle', verb('سءل', '1'), 'سئل', 'يسال'],
    ['hamza first', verb('ءخذ', '1'), 'اخذ', 'يؤخذ'],
    ['hamza last', verb('قرء', '1'), 'قرئ', 'يقرا'],
    ['assimilated', verb('وجد', '1'), 'وجد', 'يوجد'],
    ['defective', verb('دعو', '1', 'u'), 'دعي', 'يدعي'],
    ['III', verb('قتل', '3'), 'قوتل', 'يقاتل'],
    ['IV hollow', verb('صوب', '4'), 'اصيب', 'يصاب'],
    ['X hollow', verb('عيد', '10'), 'استعيد', 'يستعاد'],
  ] as [string, Verb, string, string][])('passive, %s', (_name, v, past, present) => {
    const told = paradigm(v, 2)
    expect(told.past.split(' ')[0]).toBe(past)
    expect(told.present.split(' ')[0]).toBe(present)
  })

  it.each([
    [verb('ءكد', '2'), 'تاكيد', 'مؤكد'],
    [verb('سمي', '2'), 'تسمي', 'مسمي'],
    [verb('هنء', '2'), 'تهنئ', 'مهنئ'],
    [verb('حدث', '3'), 'محادث', 'محادث'],
    [verb('بري', '3'), 'مبارا', 'مباري'],
    [verb('لغي', '4'), 'الغاء', 'ملغي'],
    [verb('قيل', '4'), 'اقال', 'مقيل'],
    [verb('وقف', '4'), 'ايقاف', 'موقف'],
    [verb('نبء', '5'), 'تنبؤ', 'متنبئ'],
    [verb('حدي', '5'), 'تحدي', 'متحدي'],
    [verb('سءل', '6'), 'تساؤل', 'متسائل'],
    [verb('حيز', '7'), 'انحياز', 'منحاز'],
    [verb('خير', '8'), 'اختيار', 'مختار'],
    [verb('ءنف', '10'), 'استئناف', 'مستانف'],
    [verb('ورد', '10'), 'استيراد', 'مستورد'],
    [verb('ولي', '10'), 'استيلاء', 'مستولي'],
  ] as [Verb, string, string][])('verbal noun and participle of %o', (v, masdar, active) => {
    const told = paradigm(v, 1)
    expect([told.masdar, told.active]).toEqual([masdar, active])
  })
})

describe('spelling', () => {
  it('seats a hamza by its vowels, i before u before a', () => {
    expect(spell("mu'a1i".replace('m', 'م'), 'ن')).toBe('مؤن')
    expect(spell("1i'1A3".replaceAll('1', 'ر').replace('3', 'ب'), 'ررب')).toBe('رئراب')
    expect(spell("1A'", 'ج')).toBe('جاء')
  })
  it('writes a doubled letter once, unless a vowel parts it', () => {
    expect(spell('1a22', 'مد')).toBe('مد')
    expect(spell('1a2a2', 'مد')).toBe('مدد')
  })
})

const best = (word: string): Reading => {
  const [reading] = readings(fold(word))
  if (!reading) throw new Error(`no reading of ${word}`)
  return reading
}

describe('readings', () => {
  it.each([
    ['وقال', { form: 'past', conjunction: 'و', stemStart: 1, person: 3 }],
    ['فأعلنت', { form: 'past', conjunction: 'ف', gender: 'f' }],
    ['سيقول', { form: 'present', future: true, stemStart: 0 }],
    ['وستعلن', { form: 'present', future: true, stemStart: 1, gender: 'f' }],
    ['يتهمونهم', { form: 'present', pronoun: 'هم', number: 'pl' }],
    ['اتهموه', { form: 'past', pronoun: 'ه', number: 'pl' }],
    ['ليعلن', { form: 'present', preposition: 'ل', stemStart: 1 }],
    ['للاجتماع', { form: 'masdar', preposition: 'ل', article: true }],
    ['بالاجتماع', { form: 'masdar', preposition: 'ب', article: true }],
    ['واجتماعات', { form: 'masdar', number: 'pl', conjunction: 'و' }],
    ['بإلغائه', { form: 'masdar', pronoun: 'ه', preposition: 'ب' }],
    ['زيارته', { form: 'masdar', pronoun: 'ه' }],
    ['مؤكداً', { form: 'active', tanwin: true }],
    ['مؤكدة', { form: 'active', gender: 'f' }],
    ['أُصيب', { form: 'past', voice: 'passive' }],
    ['قيل', { form: 'past', voice: 'passive' }],
    ['يباع', { form: 'present', voice: 'passive' }],
    ['قتلى', { form: 'masdar' }],
  ] as [string, Partial<Reading>][])('%s', (word, expected) => {
    expect(best(word)).toMatchObject(expected)
  })

  it('tells the kind', () => {
    const kinds = 'نفى اتهم دعا حذر التقى وقّع أرسل قصف اعتقل تظاهر قرر استقال ولد توفي وصل افتتح اكتشف فاز اشترى ارتفع'
    expect(kinds.split(' ').map((w) => best(w).lemma.kind)).toEqual(
      `denial accusation appeal warning meeting agreement transfer attack coercion protest decision appointment birth
      death movement launch discovery contest trade change`.split(/\s+/),
    )
  })

  it.each(['كتاب', 'مجلس', 'القاهرة', 'من', 'و', 'الذين', 'هذا', ''])('no event word: %s', (word) => {
    expect(readings(fold(word))).toEqual([])
  })

  it('is bounded on words of any length', () => {
    for (const word of ['و'.repeat(500), 'ي'.repeat(24), 'سس', 'لل', 'بال'])
      expect(Array.isArray(readings(word))).toBe(true)
  })
})
