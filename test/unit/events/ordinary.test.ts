import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/contract/event.ts'
import { read } from './reading.ts'

/**
 * Ordinary sentences, put together from parts: each of some openings, orders and conjunctions with each of some clauses.
 * They show faults that no article of a hundred shows, and every one of them must be told with who did it.
 */
type Sentence = readonly [text: string, trigger: string, actor: string | undefined]

/** The sentences whose trigger is not told, or of someone else, as a reader would want to see them. */
function wrong(sentences: readonly Sentence[], told = (e: Event) => e.actor?.text): string[] {
  return sentences.flatMap(([text, trigger, who]) => {
    const event = read(text).find((e) => e.trigger.text === trigger)
    return event && told(event) === who ? [] : [`${text} → ${event ? told(event) : 'not told'}`]
  })
}

const CLAUSES: readonly Sentence[] = [
  ['أعلن الجيش مقتل ثلاثة جنود', 'أعلن', 'الجيش'],
  ['أعلنت الوزارة نتائج التحقيق', 'أعلنت', 'الوزارة'],
  ['قتل ثلاثة جنود في هجوم', 'قتل', 'ثلاثة جنود'],
  ['التقى الوزير نظيره المصري', 'التقى', 'الوزير'],
  ['وصل الوفد إلى بيروت', 'وصل', 'الوفد'],
  ['انفجرت سيارة في السوق', 'انفجرت', 'سيارة'],
  ['اعتقلت الشرطة أربعة أشخاص', 'اعتقلت', 'الشرطة'],
  ['فاز الفريق بالبطولة', 'فاز', 'الفريق'],
  ['دعت المنظمة إلى وقف القتال', 'دعت', 'المنظمة'],
  ['أكد وزير الخارجية سامي حداد أن الخطة جاهزة', 'أكد', 'سامي حداد'],
]

/** Before a clause that begins with its verb. */
const OPENINGS = [
  'وفي تطور آخر',
  'في سياق متصل',
  'من جهة أخرى',
  'وفي وقت سابق',
  'في غضون ذلك',
  'وفي الأثناء',
  'وفيما',
  'وبينما',
  'بعد أن',
  'بعدما',
  'عندما',
  'في الوقت الذي',
  'كما',
  'حيث',
  'وقد',
  'لقد',
  'ومن جانبه',
  'وعلى صعيد آخر',
  'إلى ذلك،',
  'إلى ذلك',
  'وأخيرا',
  'وبعد ساعات',
  'وللمرة الأولى',
  'وبحسب الشرطة',
  'ومع ذلك',
  'في المقابل',
  'وبالتالي',
  'وفي القاهرة',
  'ومساء الجمعة',
  'وفي بيان لها',
  'وفي خطوة مفاجئة',
  'وعقب الاجتماع',
  'وإثر ذلك',
  'ونتيجة لذلك',
  'وسط إجراءات أمنية مشددة',
  'وفي حادث منفصل',
  'وعلى الفور',
  'وسرعان ما',
  'وبالفعل',
  'وبالتزامن مع ذلك',
  'ومن ثم',
  'ثم',
  'وعليه',
  'وفجأة',
  'وقبل يومين',
]

const NOMINAL: readonly Sentence[] = [
  ['الجيش أعلن حالة التأهب', 'أعلن', 'الجيش'],
  ['الشرطة اعتقلت أربعة أشخاص', 'اعتقلت', 'الشرطة'],
  ['سامي حداد غادر البلاد', 'غادر', 'سامي حداد'],
  ['الوزيرين التقيا في جنيف', 'التقيا', 'الوزيرين'],
  ['المسلحين قتلوا ثلاثة حراس', 'قتلوا', 'المسلحين'],
  ['الحكومة ستعلن النتائج', 'ستعلن', 'الحكومة'],
  ['ثلاثة جنود قتلوا في الهجوم', 'قتلوا', 'ثلاثة جنود'],
  ['شركة الطيران ألغت رحلاتها', 'ألغت', 'شركة الطيران'],
  ['وزارة الصحة سجلت خمس إصابات', 'سجلت', 'وزارة الصحة'],
  ['المبعوث الأممي وصل إلى صنعاء', 'وصل', 'المبعوث الأممي'],
]

/** Before a clause that begins with its subject. */
const COMPLEMENTS = [
  '. وأضاف المتحدث أن',
  '. وذكرت الوكالة أن',
  '، مشيرا إلى أن',
  '، علما بأن',
  '، في حين أن',
  '، على الرغم من أن',
  '، إلا أن',
  '، غير أن',
  '. لكن',
  '، كما أن',
  '، خاصة وأن',
  '، نظرا لأن',
  '، إذ إن',
  '، حيث إن',
  '. ويذكر أن',
  '. وتجدر الإشارة إلى أن',
  '. وبحسب البيان فإن',
  '. وكان',
  '. من جهة أخرى فإن',
  '. وهكذا فإن',
]

const FIRST: readonly (readonly [clause: string, who: string])[] = [
  ['التقى وزير الخارجية سامي حداد نظيره المصري', 'سامي حداد'],
  ['وصل الرئيس اللبناني إلى القاهرة', 'الرئيس اللبناني'],
  ['افتتح الملك المعرض', 'الملك'],
  ['سجل المهاجم كريم سليم هدفين', 'كريم سليم'],
]

/** A second verb, and who does it where that is another. */
const SECOND: readonly (readonly [clause: string, trigger: string, other?: string])[] = [
  [' وأعلن نتائج المباحثات', 'أعلن'],
  [' ثم غادر إلى بيروت', 'غادر'],
  ['، وأعلن خطة جديدة', 'أعلن'],
  ['، فيما أعلن الجيش حالة التأهب', 'أعلن', 'الجيش'],
  ['، بينما رفضت المعارضة الخطة', 'رفضت', 'المعارضة'],
  ['، كما طالب بوقف القتال', 'طالب'],
  ['، مؤكدا أن الخطة جاهزة', 'مؤكدا'],
  ['، حيث أعلن خطة جديدة', 'أعلن'],
  ['، في حين نفى الوزير الخبر', 'نفى', 'الوزير'],
  ['، وهو ما نفاه الوزير', 'نفاه', 'الوزير'],
]

const OBJECTS = [
  ['اعتقلت', 'أربعة أشخاص'],
  ['استهدفت', 'قافلة عسكرية'],
  ['قتلت', 'ثلاثة مدنيين'],
  ['رفضت', 'مشروع القانون'],
  ['دمرت', 'الجسر'],
  ['ألغت', 'العقد'],
  ['صادرت', 'أسلحة'],
  ['طردت', 'السفير الفرنسي'],
] as const

/** Subjects that end without a mark, by name and with the gender of their verb. */
const WHO = [
  ['الوزير', 'الوزير', 'm'],
  ['وزير الدفاع', 'وزير الدفاع', 'm'],
  ['وزير الخارجية المصري سامي حداد', 'سامي حداد', 'm'],
  ['الجيش السوداني', 'الجيش السوداني', 'm'],
  ['مجلس الأمن الدولي', 'مجلس الأمن الدولي', 'm'],
  ['وزارة الدفاع', 'وزارة الدفاع', 'f'],
  ['قوات الأمن', 'قوات الأمن', 'f'],
  ['شركة النورس', 'شركة النورس', 'f'],
  ['المحكمة العليا', 'المحكمة العليا', 'f'],
] as const

/** Sentences of one kind each: who, and whom or what. */
const PAIRS: readonly Sentence[] = [
  ['رفع الفريق الملكي رصيده إلى 24 نقطة أمس.', 'رفع', 'الفريق الملكي, رصيده'],
  ['نقلت سيارات الإسعاف المصابين إلى المستشفى أمس.', 'نقلت', 'سيارات الإسعاف, المصابين'],
  ['باعت تويوتا 9.5 ملايين سيارة أمس.', 'باعت', 'تويوتا, 9.5 ملايين سيارة'],
  ['نزح 1.5 مليون شخص من المدينة أمس.', 'نزح', '1.5 مليون شخص, undefined'],
  ['فاز عليه 4/2 الفريق الملكي أمس.', 'فاز', 'الفريق الملكي, undefined'],
  ['عقدت في القاهرة قمة جمعت ولي العهد ورئيس الوزراء أمس.', 'جمعت', 'قمة, ولي العهد'],
  ['ورحب الرئيس بالقرار وطلب من الحكومة تصريف الأعمال أمس.', 'طلب', 'الرئيس, تصريف'],
  ['رحب الرئيس بالقرار وطلب من الحكومة نواب المعارضة تصريف الأعمال أمس.', 'طلب', 'نواب المعارضة, تصريف'],
  ['ضرب زلزال بقوة 6.4 درجات جزيرة سومطرة أمس.', 'ضرب', 'زلزال, جزيرة سومطرة'],
  ['استبعد المدرب الفرنسي كريم سليم المهاجم سامي حداد من القائمة أمس.', 'استبعد', 'كريم سليم, undefined'],
  ['وأعلنت الشركة أنها ستستثمر 35 مليار دولار في السيارات غدا.', 'ستستثمر', 'الشركة, undefined'],
]

const WHOM = [
  ['حرر', 'الرهائن', ''],
  ['هاجم', 'المدينة', ''],
  ['كرم', 'الفائزين', ''],
  ['أنقذ', 'طفلا', ' من الغرق'],
  ['رفض', 'المقترح الأميركي', ''],
  ['غادر', 'القاعة', ''],
] as const

/** Subjects whose last word has the article and is no object. */
const WHOLE: readonly Sentence[] = [
  ['غادر سامي السوداني إلى بيروت أمس.', 'غادر', 'سامي السوداني'],
  ['دمرت الأمطار الغزيرة ثلاثة منازل أمس.', 'دمرت', 'الأمطار الغزيرة'],
  ['أوقفت السلطات المختصة العمل في المشروع أمس.', 'أوقفت', 'السلطات المختصة'],
  ['رفضت حركة النهضة الإسلامية المقترح أمس.', 'رفضت', 'حركة النهضة الإسلامية'],
  ['كرم وزير الثقافة عبد الله الفائزين أمس.', 'كرم', 'عبد الله'],
  ['وقالت الشركة إن الأسلحة في طريقها إلى الميناء لكنها لم تصل أمس.', 'تصل', 'الأسلحة'],
  ['ورفضت الشركة الخطة لكنها لم تصدر بيانا أمس.', 'بيانا', 'الشركة'],
  ['وصل المدير سامي حداد خلفا لطارق عامر الذي استقال أمس.', 'استقال', 'طارق عامر'],
  ['توفي الشاعر العراقي مظفر النواب في الشارقة أمس.', 'توفي', 'مظفر النواب'],
  ['استقبل الرئيس بوتين الملك عبد الله في موسكو أمس.', 'استقبل', 'بوتين'],
  ['أصيب رجل مسلح في الهجوم أمس.', 'أصيب', 'رجل مسلح'],
  ['وسلم ثلاثة أنفسهم، وتوفي رابع متأثرا بجراحه أمس.', 'توفي', 'رابع'],
  ['انسحبت جامعة القاهرة من المسابقة أمس.', 'انسحبت', 'جامعة القاهرة'],
]

const ORDERS = [
  '{verb} {who} {whom} أمس.',
  '{who} {verb} {whom} أمس.',
  'وقال شهود إن {who} {verb} {whom} أمس.',
  'وكانت {who} قد {verb} {whom} أمس.',
  'وفي العاصمة {verb} {who} {whom} أمس.',
  '{verb} {who} أمس {whom}.',
  '{verb} {who} في بيروت {whom} أمس.',
  '{verb} {who}، أمس الثلاثاء، {whom}.',
]

describe('ordinary sentences', () => {
  it('open in many ways', () => {
    const sentences = OPENINGS.flatMap((opening) =>
      CLAUSES.map(([clause, trigger, who]): Sentence => [`${opening} ${clause} في العاصمة.`, trigger, who]),
    )
    expect(wrong(sentences)).toEqual([])
  })

  it('stand behind many conjunctions', () => {
    const sentences = COMPLEMENTS.flatMap((before) =>
      NOMINAL.map(
        ([clause, trigger, who]): Sentence => [`اجتمع الوزراء في العاصمة${before} ${clause} أمس.`, trigger, who],
      ),
    )
    expect(wrong(sentences)).toEqual([])
  })

  it('go on with a second verb', () => {
    const sentences = FIRST.flatMap(([first, who]) =>
      SECOND.map(([second, trigger, other]): Sentence => [`${first} يوم الاثنين${second}.`, trigger, other ?? who]),
    )
    expect(wrong(sentences)).toEqual([])
  })

  it('put who and whom in many orders', () => {
    const sentences = ['الشرطة', 'القوات الحكومية', 'وزارة الدفاع', 'الحكومة المصرية'].flatMap((who) =>
      OBJECTS.flatMap(([verb, whom]) =>
        ORDERS.map((order): Sentence => {
          const text = order.replace('{verb}', verb).replace('{who}', who).replace('{whom}', whom)
          return [text, verb, `${who}, ${whom}`]
        }),
      ),
    )
    expect(wrong(sentences, (e) => `${e.actor?.text}, ${e.target?.text}`)).toEqual([])
  })

  it('leave the object to its verb', () => {
    const sentences = WHO.flatMap(([who, name, verbs]) =>
      WHOM.map(
        ([verb, whom, rest]): Sentence => [
          `${verbs === 'f' ? `${verb}ت` : verb} ${who} ${whom}${rest} أمس.`,
          verbs === 'f' ? `${verb}ت` : verb,
          `${name}, ${whom}`,
        ],
      ),
    )
    expect(wrong(sentences, (e) => `${e.actor?.text}, ${e.target?.text}`)).toEqual([])
  })

  it('tell who from whom', () => {
    expect(wrong(PAIRS, (e) => `${e.actor?.text}, ${e.target?.text}`)).toEqual([])
  })

  it('keep what belongs to the subject', () => {
    expect(wrong(WHOLE)).toEqual([])
  })
})
