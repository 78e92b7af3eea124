/** Texts made at random: clauses of Arabic news assembled without sense, and any code units at all. */
import fc from 'fast-check'
import { lemmas } from '../../src/events/morphology/need.ts'
import { ruleExamples } from '../examples.ts'

const VERBS = [
  'قال',
  'نفى',
  'أعلن',
  'وقعت',
  'قتل',
  'سيزور',
  'لم يصل',
  'افتتحت',
  'دعا',
  'حذر',
  'التقى',
  'اعتقلت',
  'فازت',
]
const WHO = ['الوزير', 'الرئيس السوري', 'وزارة الخارجية', 'المتحدث باسم الحكومة', 'سيرجي لافروف', 'الشرطة', 'منتخب مصر']
const WHAT = ['إن بلاده', 'اتفاقا مع', 'أن القوات', 'في العاصمة', 'زيارة إلى', 'خمسة أشخاص', 'أي تعزيز', 'مؤتمرا صحفيا']
const WHEN = [
  'الجمعة',
  'أمس',
  'الخميس الماضي',
  'يوم 31 فبراير 2015',
  '11 سبتمبر/ أيلول 2015',
  'في عام ٢٠١٣',
  'بعد ثلاثة أيام',
  'قبل 999999999 سنة',
  'من 3 إلى 5 مايو',
  'منذ التسعينيات',
  'في 30 رمضان 1436 هـ',
  'الساعة 25:61',
  '0000-00-00',
  'القرن التاسع عشر',
  'نهاية الشهر',
]
const MARKS = ['،', '.', '؛', '»', '«', '"', '\n', '\n\n', ' - ', '(', ')', ':', '؟', '…', '\u200f', 'ـ', 'و', '']

const PARTICLES =
  'في من إلى على عن مع بعد قبل خلال منذ حتى دون نحو وفق بحسب لدى بسبب أن إن أنه لم لن لا ما قد سوف كان حيث بينما إذا الذي التي مما كما لكن ثم بل هذا بعض عدة ثلاثة أيضا هو و'.split(
    ' ',
  )

/** All that the rules are there to read and to leave alone, and every event word, with what may be written on it. */
const EXAMPLES = ruleExamples().flatMap(({ reads, leaves }) => [...reads.map(([text]) => text), ...leaves])
const eventWord = fc
  .tuple(
    fc.constantFrom('', '', '', 'و', 'ف', 'س', 'ال', 'بال', 'لل', 'وس', 'ي', 'ت'),
    fc.constantFrom(...lemmas().map(({ citation }) => citation)),
    fc.constantFrom('', '', '', 'ت', 'ه', 'ها', 'وا', 'ان', 'ات', 'ًا'),
  )
  .map((parts) => parts.join(''))

const piece = fc.oneof(
  ...[VERBS, WHO, WHAT, WHEN, MARKS, EXAMPLES, PARTICLES].map((words) => fc.constantFrom(...words)),
  eventWord,
)

/** Sentences of clauses, dates and marks in any order. */
export const structured = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' '))

/** Texts of a few words, that begin and end with any of them: each may lack what it asks for. */
export const few = fc
  .array(fc.oneof(...[VERBS, WHO, MARKS, PARTICLES].map((words) => fc.constantFrom(...words)), eventWord, eventWord), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(' '))

/** Any UTF-16 units, lone surrogates too, with many from the Arabic blocks. */
export const raw = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0x600, max: 0x6ff }),
      fc.integer({ min: 0xfb50, max: 0xfeff }),
      fc.integer({ min: 0x20, max: 0x7e }),
    ),
    { maxLength: 400 },
  )
  .map((units) => String.fromCharCode(...units))

export const options = fc.record(
  {
    publishedAt: fc.constantFrom(
      '2015-09-11',
      '2024-02-29',
      '0001-01-01',
      '9999-12-31',
      '2020-01-01T23:30:00-05:00',
      null,
    ),
    prefer: fc.constantFrom('news' as const, 'past' as const, 'future' as const),
    trace: fc.boolean(),
  },
  { requiredKeys: [] },
)
