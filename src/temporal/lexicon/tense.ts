import { fold } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'

/** Words that look ahead. */
export const FUTURE_WORDS = wordSet(
  'ينطلق تنطلق يقام تقام يبدأ تبدأ ينتهي تنتهي يستضيف تستضيف سوف المقرر مقرر المقررة مقررة المزمع مزمع المزمعة المتوقع متوقع المتوقعة يتوقع ينتظر المنتظر المنتظرة المرتقب المرتقبة مرتقب مرتقبة يعتزم تعتزم ينوي تنوي يستعد تستعد استعدادا تحضيرا يخطط تخطط موعد لن يتأهب تتأهب المرجح يرجح بحلول تمهيدا يفترض المفترض المحدد',
)

/** What begins before now: «منذ السابع من أكتوبر». */
export const SINCE = wordSet('منذ مذ ومنذ')

/** Before these stands a verb of saying or meaning, and after them what is said. */
export const THAT = wordSet('أن إن بأن أنه إنه أنها إنها بأنه بأنها')

/** Verbs and nouns of putting off or drawing out, and what stands before the day that they lead to. */
export const PUT_OFF = wordSet(
  'أجل أجلت أجلوا تأجل تأجلت تأجيل تأجيلها تأجيله أرجأ أرجأت إرجاء مدد مددت تمدد تمديد تمديدها تمديده أغلق أغلقت إغلاق علق علقت تعليق فرض فرضت حظر حظرت',
)
export const TOWARD = wordSet('إلى حتى لغاية')
/** Before the last day of what goes on. */
export const UNTIL = wordSet('حتى لغاية غاية')

/** Verbs of setting and agreeing on what is to come, and what they set. */
export const SETS = wordSet(
  'حدد حددت حددوا عين قرر قررت قرروا تقرر اتفق اتفقا اتفقت اتفقوا تعهد تعهدت وعد وعدت دعا دعت دعوا داعيا داعية داعين طالب طالبت مطالبا مطالبة وافق وافقت طلب طلبت اقترح اقترحت اعتزم',
)
export const IS_SET = wordSet(
  'جلسة لجلسة موعد موعدا عقد إجراء تنظيم إقامة انعقاد استئناف افتتاح إطلاق بدء انطلاق توقيع زيارة الاقتراع انتخابات الانتخابات إضراب الإضراب تعليق تعطيل إغلاق التظاهر مظاهرة مظاهرات تظاهرات مسيرة مسيرات اعتصام الاعتصام اجتماع قمة بعقد بإجراء بتنظيم بإقامة بافتتاح بإطلاق',
)
/** Before what is going on: «قرر في اجتماع الأحد». */
export const AT_IT = wordSet('في خلال أثناء بعد قبل منذ')
/** Of these no other day is told than the one that is set. */
export const APPOINTED = wordSet('جلسة لجلسة موعد موعدا')

/** Announced, these lie ahead: «أعلنت النقابة تنظيم وقفة الأربعاء». */
export const STAGED = wordSet('تنظيم إقامة عقد إضراب الإضراب')

/** «أعلن عن»: what is announced, past or to come. */
export const ANNOUNCES = wordSet('أعلن أعلنت أعلنوا كشف كشفت')
export const ABOUT = 'عن'

/** After these stands what has happened already. */
export const AFTERMATH = wordSet('اثر عقب منذ ومنذ')

/** Words that look back: «كان», particles of the past, and the verbs with which news begins. */
export const PAST_WORDS = wordSet(
  'كان كانت كانوا قد لقد لم أكد قتل نفى بحث طالب وافق رفض شن قصف ترأس تعادل تراجع نشر تخرج ضرب تسلم تولى تحدث رأى تعرض نجا هرب منح تأسس غرق دهس تحطم التهم ضبط تمكن فشل كنت',
)

/** Before a present; before a past it has been. */
export const MAY = fold('قد')

/** A month, spelled like a verb. */
export const MARCH = fold('مارس')

/** Nouns that begin like a verb of the future. */
export const NOT_FUTURE = wordSet(
  'سيدي ساري ساعي سامح ساهر سادت سادات سيلا سيفا ساقط ساكت سارة سادة سيرا سيبويه سانا سينا ستاد سيارة سيارات سياسة سياسي سياسية سياسات سياسيا سياق سيادة سيطر سيرة سينما سيناريو ستمائة ستار سنوات سنوي سنوية ساحة ساحل ساعة ساعات ساعد سابق سابقة سارع ساركوزي سنتين سيناتور سيئة سياج سيداو سانت ساخن ساخنة سامية سادس سائق سائقي سياحة سياحية سياحي سيدات سيادية ستيفن ستيف ساويرس ساندرز سيتي ستراتفور وسائل وسيلة وسيط',
)

/** Nouns that begin like an imperfect. */
export const NOT_PRESENT = wordSet(
  'يدعى يرتدي يوم يومي يوما يومين يونيو يوليو يوليوز يناير يمين يهودي يهودية يونس ياسمين ينبع يسار يوفنتوس يونايتد يورو يونسكو يونيسف يوتيوب يتيم',
)

/** Before these stands no noun: a verb comes after them. */
export const OPENS_CLAUSE = wordSet('قد لقد الذي التي أن أنه أنها كما بينما حيث عندما بعدما فيما مما')
