/** Words that decide, by standing beside it, whether another word or number is a date. */
import { fold } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'

/** «من أب وأم», «أب لثلاثة أطفال»: a father, not August. */
export const FATHERS = wordSet('وام وابن وابنه وابنته وزوجته لثلاثة لاربعة لخمسة لطفلين لطفل')

/** Companies, papers and persons that bear a month's name. */
export const MAKERS = wordSet('شركة سيارات مجموعة صحيفة جريدة سيارة تيريزا بن ابن ابو')

/** Words after which a number is a label or a count, no year. */
export const NUMBERED = wordSet(
  'رقم الرقم عدد بعدد قانون مادة المادة القرار قرار العدد طراز موديل نحو حوالي زهاء قرابة مبلغ بقيمة صفحة ص رواية غرفة شقة هاتف',
)

/** Bodies and places that bear a day's or a month's name, which dates nothing. */
const BODIES = wordSet(
  'حركة كتلة ثورة ميدان جسر كوبري شارع ساحة جامعة ملعب استاد مركب كتيبة كتائب لواء جبهة حزب تحالف قوي فريق نادي جماعة تيار مدينة حي مستشفي مدرسة معهد قاعدة مطار سد شباب حرب بيان مشروع محطة قاعة شهداء',
)

/** Whether a word is the head of such a name; a conjunction or a preposition may stand before it. */
export const isBody = (word: string): boolean =>
  BODIES.has(word) || (word.length > 3 && 'وفبلك'.includes(word[0]) && BODIES.has(word.slice(1)))

/** Nouns that a year follows to tell which one is meant. */
export const YEARED = wordSet(
  'موسم الموسم مونديال اولمبياد نسخة دورة بطولة قمة موازنة ميزانية انتخابات حرب ثورة نكبة نكسة زلزال انتفاضة احداث اتفاق معاهدة دستور صيف شتاء ربيع خريف',
)

/** Beside one of these a season is one of matches. */
export const SPORT = wordSet(
  'الدوري دوري كأس مباراة المباراة مباريات هدفا أهداف لقب اللقب مدرب المدرب لاعب اللاعب النادي الفريق البطولة للبطولة',
)

/** Words that no number counts. */
export const PARTICLES = wordSet(
  'في من على الى عن مع حول بين حتي و او ثم قد ان انه انها التي الذي الذين حيث اذ لكن بعد قبل منذ خلال عند لدي ضد دون كما مما بل اثر عقب وسط داخل خارج عبر نحو الا لم لن لا كان كانت هو هي يوم بعدما عندما حين فيما بينما بسبب بفعل رغم ايضا فقط تقريبا كذلك مثلا معا مجددا لاول لان وقد اي وفق حسب تحت فوق امام خلف ضمن',
)

/** What news counts by the thousand; headlines leave out the ending of the accusative. */
export const COUNTED = wordSet(
  'فحص اختبار مريض طالب ناخب مقاتل سجين اسير معتقل صاروخ مستوطن فدان دونم هكتار كيلوغرام كلغ مشاهد متظاهر متطوع حاج سائح شهيد منزل مبني الف مليون مليار بليون لاعب عضو شخص قتيل جريح جندي مسلح عنصر دولار يورو ريال درهم دينار جنيه ليرة طن متر كيلومتر كلم كم مصاب حالة لاجئ نازح مواطن عامل موظف وحدة برميل سهم نقطة صوت مقعد',
)

/** Words after which a weekday is a name, not a day. */
export const WEEKDAY_NAMES = wordSet('صلاة خطبة صلاه سورة جيش صحيفة حزب سوق مسجد جامع اهل')

/** A party and a paper. */
export const FUTURE = fold('المستقبل')

/** Titles and stations that end in «اليوم». */
export const PRESS_TITLES = wordSet('صحيفة جريدة قناة موقع مصراوي تلفزيون وكالة روسيا الجزيرة مجلة المصري اخبار')

/** Adjectives that make «اليوم» a day of its own («اليوم العالمي»). */
export const WORLD_DAYS = wordSet('العالمي الوطني الدولي الواحد المفتوح الدراسي السابع')

/** Parts of the day that are countries, papers or meals too: read without an hour only where the text is nothing else. */
export const PARTS_AND_PLACES = wordSet('المغرب مغرب العشاء')

/** What is numbered through the years: «في دورته الحادية والأربعين». */
export const EDITIONS = wordSet(
  'دورته دورتها نسخته نسختها طبعته طبعتها قمته قمتها قمتهم جلسته جلستها ذكراه ذكراها سنته سنتها عامه عامها حلقته حلقتها موسمه موسمها',
)

/** Before «في العاشرة» of an age. */
export const WAS = wordSet('كان كانت وهو وهي')

/** Verbs of coming to an age: «تجاوز الخامسة والعشرين». */
export const REACHES = wordSet('بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز')

/** Adjectives that make «الليلة» a night told of, not tonight. */
export const NIGHTS = wordSet('الفاصلة الواحدة الكبيرة الاولي')

/** Monday as it is seldom written, and the two. */
export const PAIR = fold('الاثنان')

/** «لم أمس»: I did not touch. */
export const NEGATIONS = wordSet('لم لن ولم ولن فلم')

/** Before the time that a race took: «في زمن 2:06», «وقدره 1:45». */
export const TAKEN = wordSet('زمن بزمن زمنا زمنه وزمن قدره وقدره')

/** Nouns that a stretch of time follows. */
export const LASTING = wordSet('مدة لمدة ومدة مده لمده مدى')

/** Verbs of spending or lasting, whose object is a stretch of time. */
export const SPENT = wordSet(
  'قضي قضت قضيت قضينا قضوا امضي امضت امضيت امضوا يقضي تقضي استغرق استغرقت يستغرق تستغرق دام دامت يدوم تدوم استمر استمرت يستمر تستمر',
)

/** Adjectives of time that are surnames too. */
export const SURNAMES = wordSet('الشهري')

/** What is told by the month. */
export const MONTHLY = wordSet(
  'تقرير اجتماع راتب اجر دخل معدل متوسط قسط انتاج تضخم نمو ارتفاع انخفاض مؤشر مسح لقاء استهلاك بيان تقييم ايجار اشتراك رسم مبلغ بدل دعم عدد حجم مستوي انفاق فائض عجز ميزان اداء توزيع كشف عائد ايراد تحديث برنامج اساس بشكل شكل نشاط تغير حد سجل استطلاع جدول مجموع مخصص',
)

/** Months that are makers of cars too, and words that stand beside the maker. */
export const CAR_MAKERS = wordSet('نيسان')
export const CAR_WORDS = wordSet('موتور موتورز رينو تويوتا هوندا ميتسوبيشي اليابانية للسيارات')

/** «بكرة القدم», «بكرة سلة»: with a ball, not tomorrow. */
export const TOMORROW_OR_BALL = fold('بكرة')
export const BALLS = wordSet('قدم سلة يد طائرة مضرب ثلج ماء نار من ابيه ابيها ابيهم')

/** «قبل يومين فقط من الاجتماع» */
export const ONLY = fold('فقط')

/** «في مثل هذا اليوم» */
export const LIKE = fold('مثل')

/** «في وقت باكر» is early, «باكر» alone tomorrow. */
export const EARLY = fold('باكر')

/** «في يوم واحد»: one day, not the first of the month. */
export const ONE = fold('واحد')

/** Before a noun the day after it, and the day before: «غداة انفجار», «عشية القمة». */
export const EVES = wordSet('غداة عشية')

/** «في يومه الأول»: the first of the days that something lasts. */
export const ITS_DAY = fold('يومه')

/** Words of a birth, a death or a foundation, whose day is no paper's. */
export const LIVES = wordSet(
  'ولد ولدت مولود مولودة مواليد الولادة ولادة ولادته ميلاد الميلاد ميلاده توفي توفيت الوفاة وفاته وفاتها رحل تاسس تاسست التاسيس انشئ انشئت',
)

/** Before the day of a paper: «نشر في 5 مايو 2014». */
export const PUBLISHED = wordSet('نشر نشرت نشره النشر كتب كتبت حرر حررت صدر تحديث')
