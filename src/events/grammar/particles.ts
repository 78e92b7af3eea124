import { fold } from '../../text/tokens.ts'
import { WordSet, wordSet } from '../../text/word-set.ts'

/** Negates the past (with the jussive), and the future. */
export const LAM = wordSet('لم ولم فلم')
export const LAN = wordSet('لن ولن فلن')
/** Negates a past; else a relative. */
export const MA = fold('ما')
/** «أسقطنا»: written onto a verb, us as well as we. */
export const US = fold('نا')
/** «وادي», a valley, and «وأدى», which has its hamza. */
export const VALLEY = fold('وادي')
/** «إطلاق سراح المعتقلين»: of whom it is. */
export const RELEASE = wordSet('سراح سبيل')
/** «المتحدث باسم الوزارة» */
export const IN_NAME = fold('باسم')
/** «عقب الانتهاء من»: when, and no more. */
export const THE_END = fold('الانتهاء')
/** «في الوقت الذي»: it says when, and not who. */
export const THE_TIME = fold('الوقت')
export const A_TIME = fold('وقت')
export const WHO = fold('الذي')
/** A team, or a general. */
export const TEAM = fold('الفريق')
export const RANKS = wordSet('أول ركن')
/** Before a ما that is neither. */
/** «هذه الشراكة», «تلك» */
export const HERS = wordSet('هذه تلك')
/** Where something lies, or whose side someone is of. */
export const SIDES = wordSet('شرقي غربي شمالي جنوبي')
export const SOON = wordSet('سرعان وسرعان فسرعان')
export const LA = fold('لا')
export const AN = fold('أن')
/** «قالت إنهم»: before what is said of several. */
export const THAT_THEY = wordSet('إنهم أنهم بأنهم')
export const HATTA = fold('حتى')

/** «قبل أن يقع»: it came to pass; «دون أن يقع»: it did not. */
export const CAME_TO_PASS = wordSet('قبل بعد')
export const CAME_NOT = wordSet('دون بدون')
/** Right before a noun: «عدم توقيع». */
export const LACK = wordSet('عدم بعدم دون')

/** «في حال», «بحال»: opens what is supposed. */
export const HAL = fold('حال')
/** «لم يسبق أن»: never before. */
export const HAS_BEEN = fold('يسبق')
export const CASE = wordSet('حال بحال')

/** The prepositions written onto their noun. */
export const BI = 'ب'
export const LI = 'ل'
/** Those of them that stand before any noun, and all that are written onto a word. */
export const BI_OR_LI = 'بل'
export const WRITTEN_ON = 'بلكف'
export const FA = 'ف'
/** The letters of a hamza on its seat, before folding. */
export const HAMZAS = 'أإآ'
/** للدولة: before the article, without its first letter. */
export const TO_THE = 'لل'
/** غير: not, un-; before the adjective that it negates. */
export const GHAYR = 'غير'
/** «ثلاثة منهم». */
export const OF_THEM = wordSet('منهم منهن منها')
/** «المشتبه بهم», «المحكوم عليه»: a participle that its preposition makes whole. */
export const BEFALLEN = wordSet('مشتبه مشتبها المشتبه المدعى المحكوم')
/** «كل من الوزير والسفير»: in the accusative it would show its alef. */
export const EACH = fold('كل')
/** Of, from; to. */
export const MIN = fold('من')
export const AND = fold('و')
export const ABOUT = fold('عن')
export const ON = fold('على')
export const TO = fold('إلى')
/** «إلى حين»: until. */
export const HIN = fold('حين')
/** Before what is announced: «كشف عن», «أشار إلى». */
export const OF_WHAT = wordSet('عن إلى')
/** As; a verb may follow. */
/** Before an adjective that it denies: «غير مسبوقة». */
export const UNLIKE = fold('غير')
export const KAMA = fold('كما')
/** In order to, and by a goal. */
export const GOAL = fold('بهدف')
/** Prepositions that a verb may follow: «كما قال», «مما أدى». */
export const CLAUSAL = wordSet('كما بما لما مما عما حتى فيما وكما حين')
/** Was; also Cannes, after a festival. */
export const KANA = fold('كان')
export const FESTIVALS = wordSet('مهرجان بمهرجان لمهرجان ومهرجان مدينة')
/** Joins one clause to the next. */
export const THEN = fold('ثم')
/** «أما الوزير فقال»: names who is spoken of. */
export const AS_FOR = fold('أما')
/** Of «إما», either, which folding joins with it. */
export const EITHER = 'إ'
const BUT = fold('لكن')
/** لكن, لكنه, لكنها … */
export const isBut = (form: string): boolean => form.startsWith(BUT, form.startsWith(AND) ? 1 : 0)
/** ما, and what it is joined to: «بحسب ما قال», «وفق ماذا». */
export const opensOnMa = (form: string): boolean => form.startsWith(MA)
/** Of purpose: a present follows, or لا. */
export const KAY = fold('كي')
/** For it has; lost, before a noun. */
export const FAQAD = fold('فقد')
/** «بناء على», «نقلا عن»: particles before these alone; else a building, and «they were taken». */
export const ONLY_BEFORE = new Map([
  [fold('بناء'), ON],
  [fold('نقلا'), ABOUT],
])
/** That; also a name. */
export const BAN = fold('بأن')

/** For the … time, before how often. */
export const FOR_THE_TIME = fold('للمرة')

/** Marks that part the clauses of a sentence. */
export const COMMA = '،'
export const PAUSES = new WordSet([COMMA, ',', '-', '–', '—'])
export const COMMAS = new WordSet([...PAUSES, ':', '(', ')', 'ـ'])
/** Marks that close a sentence, or open what comes below it. */
export const STOPS = new WordSet(['.', '؟', '!', ':'])
export const QUOTES = new WordSet(['"', '«', '»', '“', '”'])
