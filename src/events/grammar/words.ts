import { fold } from '../../text/tokens.ts'

/** Closed classes of words, one bit each: a form may be in several. */
export const IS = {
  PREPOSITION: 1 << 0,
  /** Opens a clause that depends on the one before: أن، إذا، حيث، الذي … */
  SUBORDINATOR: 1 << 1,
  /** Introduces what is said or meant: أن، إن، بأن … */
  THAT: 1 << 2,
  RELATIVE: 1 << 3,
  CONDITION: 1 << 4,
  /** Negates a verb: لم، لن، ما، لا، ليس. */
  NEGATION: 1 << 5,
  /** لن، سوف: the verb is to come. */
  FUTURE: 1 << 6,
  QAD: 1 << 7,
  KANA: 1 << 8,
  /** Links clauses or phrases: و، ثم، لكن، بل، أو … */
  LINK: 1 << 9,
  DEMONSTRATIVE: 1 << 10,
  QUANTIFIER: 1 << 11,
  PRONOUN: 1 << 12,
  /** An adverb or particle that a phrase may be read across. */
  ADVERB: 1 << 13,
  /** Doubt, expectation: the clause is possible or planned, not told as having happened. */
  POSSIBLE: 1 << 14,
  PLANNED: 1 << 15,
  /** Prepositions that place the noun after them in time or cause: بعد، إثر، خلال … */
  EVENTIVE: 1 << 16,
  /** Names the source of a claim: بحسب، وفق، نقلا عن … */
  ACCORDING: 1 << 17,
  /** Head nouns of a title that goes before a person's name. */
  TITLE: 1 << 19,
  /** Words that count or measure, after a number. */
  NUMERAL: 1 << 20,
  /** Opens background: يذكر، الجدير … */
  BACKGROUND: 1 << 21,
  /** Does not start a proper name. */
  COMMON: 1 << 22,
  /** Puts what is told before the narrative, or at no one time: سبق أن، مرارا. */
  EARLIER: 1 << 24,
  /** A personal name that is spelled like a verb or participle. */
  NAME: 1 << 23,
  /** A finite verb that tells no event: it ends a noun phrase. */
  STATIVE: 1 << 25,
  /** Opens what is spoken about: عن، حول، بشأن. */
  ABOUT: 1 << 26,
} as const

/** Particles that open something: a phrase does not go on into one, nor end with it. */
export const OPENS_ON = IS.PREPOSITION | IS.SUBORDINATOR | IS.NEGATION | IS.QAD | IS.KANA | IS.FUTURE | IS.LINK

/** A word of a closed class, a title or a name is no event word, whatever it is spelled like. */
export const CLOSED =
  IS.PREPOSITION |
  IS.SUBORDINATOR |
  IS.QUANTIFIER |
  IS.NUMERAL |
  IS.ADVERB |
  IS.QAD |
  IS.DEMONSTRATIVE |
  IS.LINK |
  IS.PRONOUN |
  IS.NEGATION |
  IS.TITLE |
  IS.BACKGROUND |
  IS.KANA |
  IS.ACCORDING |
  IS.NAME

const bits = new Map<string, number>()
const put = (bit: number, words: string) => {
  for (const word of words.split(/\s+/)) {
    const form = fold(word)
    if (form) bits.set(form, (bits.get(form) ?? 0) | bit)
  }
}

put(
  IS.PREPOSITION,
  `في من إلى على عن مع منذ خلال بعد قبل حول ضد لدى عند بين تحت فوق نحو حتى عبر قبالة بسبب نتيجة إثر عقب رغم دون بدون وسط أمام
  خلف أثناء لأجل بشأن بخصوص جراء غداة عشية إزاء تجاه باتجاه مقابل نظير داخل خارج قرب جنوب شمال شرق غرب شمالي جنوبي شرقي
  غربي ضمن وفق وفقا طبقا حسب بحسب منها فيها فيه منه عليه عليها إليه إليها عنه عنها به بها له لها لهم معه معها بينهم بينها
  بينهما لنا لي لك عنهم فيهم عليهم إليهم منهم بهم لدي لديه لديها لديهم حيال بفضل بموجب سوى عدا باستثناء إضافة بالإضافة
  فضلا بدلا خلافا ردا جوابا استنادا بناء نظرا تمهيدا احتجاجا بواسطة بمناسبة بمشاركة بحضور برئاسة بقيادة رفقة خلفا لصالح لمصلحة بغية بهدف بغرض بقصد بين فيما بما لما كما مثل عما مما
  قبيل بعيد بقيمة بمبلغ بنحو بينهن حين بحق بحوالي برفقة بصحبة بجانب بالتعاون بالتزامن بدعم برعاية بإشراف باسم علاوة بحلول إثره إثرها فور رهن بمجرد متن`,
)
put(
  IS.EVENTIVE,
  `بعد قبل عقب إثر خلال أثناء منذ نتيجة بسبب جراء غداة عشية بمناسبة فور بمجرد لدى عند رغم بفضل بعيد قبيل احتجاجا ردا بانتظار مع حتى`,
)
put(
  IS.SUBORDINATOR | IS.THAT,
  `أن إن بأن أنه أنها أنهم أنهما أننا أني أنني إنه إنها إنهم إنهما إننا إني إنني بأنه بأنها بأنهم بأنهما بأننا بأنني أنك أنكم بأني ألا أنهن`,
)
put(
  IS.SUBORDINATOR,
  `لأن لأنه لأنها لأنهم لأننا حيث إذ بينما فيما عندما حين حينما لما كما كي لكي إذا لو بعدما قبلما مما حالما كلما ريثما مثلما
  طالما كونه كونها كأنه كأنها أنما إنما مادام فحيث حيثما أينما بحيث ولو لئلا كيلا فإن فإنه فإنها فإنهم حسبما وقتما عما إبان`,
)
put(
  IS.SUBORDINATOR | IS.RELATIVE,
  'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي اللائي ما من ممن والذي والتي والذين فيمن لمن للذين بالذي بالتي',
)
put(IS.CONDITION, 'كأن كأنه كأنها كأنهم إذا لو إن ما_لم لولا حال بشرط شرط شريطة كلما')
put(IS.NEGATION, 'لم لن ما لا ليس ليست ليسوا لما لست غير دون بدون عدم ولم ولن فلم فلن ولا فلا كلا')
put(IS.FUTURE, 'لن سوف')
put(IS.QAD, 'قد لقد')
// «لوكان»: لو كان, written as one.
put(IS.KANA, 'لوكان كان كانت كانوا كانا كانتا كنا كنت كن يكون تكون يكونون')
put(IS.LINK, 'و ثم لكن لكنه لكنها لكنهم لكننا بل أو أم أما غير_أن بيد إلا حتى إنما')
put(IS.DEMONSTRATIVE, 'هذا هذه ذلك تلك هؤلاء أولئك هذان هاتان هذين هاتين ذاك بهذا بهذه لهذا لهذه بذلك لذلك كهذا كهذه')
put(
  IS.QUANTIFIER,
  `كل بعض جميع عدد عدة معظم أكثر أقل نحو حوالي أحد إحدى كافة أغلب غالبية أغلبية مجموعة عشرات مئات آلاف ملايين العشرات المئات
  الآلاف عديد العديد الكثير كثير قرابة زهاء بضع بضعة مئة مائة ألف مليون مليار مليارات ألفي مئتي مئتا أي كلا كلتا سائر باقي بقية
  نصف ثلث ربع ثلثي جل أول أولى آخر أبرز أهم أكبر أعلى أقصى أفضل سلسلة أحدث واحد واحدة`,
)
put(
  IS.NUMERAL,
  `واحد اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تسعة تسع عشرة عشر عشرون عشرين
  ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئتان مئتين مئتي ألف ألفان
  ألفين آلاف ملايين مليون مليونين مليار مئات عشرات عشرة`,
)
put(IS.PRONOUN, 'هو هي هم هما هن أنا نحن أنت أنتم وهو وهي وهم وهما فهو فهي فهم')
put(
  IS.ADVERB,
  `أيضا كذلك أمس اليوم غدا مؤخرا حاليا رسميا سابقا لاحقا فقط تقريبا مجددا مرة مرارا ثانية جديدا دائما أحيانا غالبا جيدا
  تماما بالفعل فعلا هنا هناك هنالك ثمة الآن مؤقتا نهائيا علنا فورا قريبا بشدة بقوة بنجاح سنويا يوميا شهريا أسبوعيا شخصيا مباشرة
  للمرة لأول بالمقابل بالتالي خصوصا خاصة لاسيما سيما مثلا كثيرا قليلا جدا للغاية ليلا صباحا مساء ظهرا فجرا عصرا بسرعة بعدها
  قبلها عندها حينها لماذا ماذا كيف متى أين هل سريعا بينهم بينهما بينهن أشبه آنذاك بعدئذ عندئذ حينئذ أخيرا أولا ثانيا ثالثا بدوره بدورها بدورهم عاجلا جزئيا كليا عمليا دوليا محليا كلهم كلها جميعهم هاتفيا إلكترونيا افتراضيا وديا ماليا قانونيا قضائيا جويا بريا بحريا تلفزيونيا ميدانيا ديمقراطيا غيابيا حضوريا وجاهيا تدريجيا نسبيا ذاتيا يدويا جماعيا فرديا فعليا حصريا مجانيا جميعا معظمهم أغلبهم غالبيتهم بعضهم أحدهم عددهم`,
)
put(
  IS.POSSIBLE,
  `ربما يمكن يحتمل يرجح لعل قد_يكون محتمل المحتمل المرجح الممكن مرجح يجوز احتمال إمكانية خشية خوفا يخشى مخاوف خطر تحسبا عسى
  يفترض المفترض توقعات التوقعات تكهنات ترجيحات`,
)
put(
  IS.PLANNED,
  `المتوقع المقرر المنتظر المزمع المرتقب متوقع مقرر مقررا منتظر ينتظر يتوقع يرتقب يعتزم تعتزم ينوي تنوي يخطط تخطط يستعد تستعد
  يعتزمون ينوون بصدد عازم عازمة ستعتزم`,
)
put(
  IS.NAME,
  `أحمد محمد محمود حامد عادل سامي كريم يوسف يعقوب يحيى ياسر ياسين تامر ماهر عامر خالد ناصر صالح فيصل هادي منير جابر سالم غالب
  حسن حسين علي عمر سعيد سعد زيد بشار رشيد وليد جمال كمال طلال نضال جهاد إسلام عصام هشام بسام وسام أسعد أشرف أكرم أنور أيمن
  أمجد مازن نزار فؤاد شريف منصور مسعود مبارك مرسي عباس فادي رامي هاني زياد جلال سيرجي سيرغي سيمون سيلفا
  نادين قيس صدام فارس راوية معتصم مؤيد شاكر منذر نصر نصير وصفي زكي غازي مدحت ممدوح معين نجيب ليلى يعرب مهاب مهدي مشعل غني
  برزاني طالباني سنوار عوض عبده ليبرمان باراك لابيد حمدوك`,
)
put(
  IS.STATIVE,
  `حتاج عد عتبر بدو مثل شكل تضمن شمل حتوي قع وجد ملك متلك تمتع عاني عيش سكن نتمي عني ساوي شبه ختلف تعلق رتبط عتمد تكون
  تألف تسم تميز مكن ستطيع ستحق ستغرق ستند ريد رغب حاول سعي هتم عرف علم ظن عتقد ري رغم كفي لزم خص حظي تسع حمل هدف توفر تمثل
  تسبب تراوح زال زالون بقي ظل كاد ليق جب نبغي جوز ناسب توافق تعارض تناول جسد عكس تطلب قتصر تركز نطبق سود غلب ندرج
  حترم قدس حب كره فضل ود دوم أمل تمني شتهي عود رجع نص نوف تجاوز بلغ ناهز قارب قدر ضم`
    .split(/\s+/)
    .flatMap((stem) => [`ي${stem}`, `ت${stem}`])
    .join(' '),
)
// «فتحت», she opened: no ف before «تحت».
put(0, 'فتحت')
put(IS.ACCORDING, 'حسب بحسب حسبما وفق وفقا طبقا نقلا بحسبما وفقما')
put(IS.EARLIER, 'سبق مرارا تكرارا سابقا مسبقا آنذاك وقتها')
put(IS.ABOUT, 'عن حول بشأن بخصوص إزاء حيال')
put(IS.BACKGROUND, 'يذكر يشار الجدير جدير يجدر تجدر للتذكير معلوم المعروف المعلوم')

/** The classes of a form as it stands. */
export const wordClass = (form: string): number => bits.get(form) ?? 0

/** The classes of a form, also behind a conjunction written as its first letter. */
export function classOf(form: string): number {
  const own = bits.get(form)
  if (own !== undefined) return own
  const c = form.charCodeAt(0)
  return form.length > 2 && (c === 0x648 || c === 0x641) ? (bits.get(form.slice(1)) ?? 0) : 0
}

export const addWords = put
