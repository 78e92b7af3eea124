import { type Form, formOf, Known } from '../../text/forms.ts'
import { fold, type Tokens } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { hasArticle, isNisba, withoutAlef } from './shapes.ts'

/** A word without its article. */
export const bare = (form: string): string => (form.length > 4 && form.startsWith('ال') ? form.slice(2) : form)
const bareForms = new Known((norm) => formOf(bare(norm)))
/** The same, of the word of a token. */
export const bareForm = (form: Form | undefined): Form | undefined => form && bareForms.of(form)

/** Prepositions with their pronoun: no noun comes after them. */
const BOUND =
  wordSet(`أمامه أمامها إليه إليها إليهم إليهما بعده بعدها بنا به بها بهم بهما بينها بينهم بينهما تجاهه حوله حولها خلاله
  خلالها ضده ضدها ضدهم علينا عليه عليها عليهم عليهما عنه عنها عنهم عنهما فيه فيها فيهم فيهما قبله قبلها لدينا لديه
  لديها لديهم لنا له لها لهم لهما لي معنا معه معها معهم معهما منا منه منها منهم منهما`)
export const isBoundPreposition = (form: string): boolean => BOUND.has(form)
/** Whether a bound preposition is that one: عليه of على, إليها of إلى, عنهم of عن. */
export const isBoundTo = (form: string, preposition: string): boolean => {
  const stem = preposition.replace(/[ىي]$/, '')
  return form.startsWith(stem) && BOUND.has(form)
}

/** Nouns with the preposition of manner or means written on them, as the news has them after a verb. */
const MEANS =
  wordSet(`بأرواح بأغلبية بأمر بأهداف بإجماع باختناق باسمه باسمها باسمهم بتسمم بتكلفة بتهم بتهمة بتوقيت بجائزة بجدار بجراح
  بجروح بحاجز بحادث بحافلة بحالات بحالة بحروق بحق بحقه بحقها بحقهم بحلول بحوزته بحوزتها بحوزتهم بحوزتهما بحي بحياة
  بخسارة بدراجة برئاسة برأسه برأسية برصاص برصاصة برياح بزيادة بساعات بسرطان بسعر بسكين بسيارات بسيارة بشاحنات بشاحنة بشارع بشبهة بشجرة بشكل بصاروخ
  لرويترز لفرانس بصدمة بصفة بصفته بصفتها بصهريج بصواريخ بصوته بصوتها بصورة بطائرات بطائرة بطريق بطريقة بطعنة بطلب بعبوة بعدوى بعضوية
  بعمود بغارات بغارة بفارق بفوز بفيروس بقانون بقذائف بقذيفة بقرار بقصف بقطار بقيمة بكسور بلقب بلهجة بمحافظة بمدينة بمرض
  بمركبة بثنائية بثلاثية برباعية بخماسية بسداسية بمعدل بمقدار بملعب بمنطقة بموجب بميزانية بناقلة بنتيجة بنزيف بنسبة بنوبة بنيران بهجوم بهدف بهدفين بهزيمة
  بوعكة لأسباب لأول لإنتاج لبرنامج لبطولة لتجارة لحد لحساب لحضور لحظة لحقوق لحماية لدوري لذكرى لروح لشؤون لصالح لصحيفة لصناعة
  لفترة لقناة لكأس لنهائي لنصف لربع لركلة لكرة لمدة لمصلحة لمكافحة لموقع لوكالة`)
export const isMeans = (form: string): boolean => MEANS.has(form)

/** Nouns that are what someone gives, signs or says, and begin no name after an office. */
const OBJECTS =
  wordSet(`آثار أبواب أجهزة أدوار أرباحا أربعة أسباب أسعار أسلحة أسماء أعمال ألقاب أموال أنباء أهداف أوراق إجراءات إمكانيات إمكانية
  إنجازا البت اتفاق اتفاقا اتفاقية اتهامات اجتماعا البلاد الحداد انتصارا باب برونزية بيان بيانا تاريخ تدابير تسجيل تصنيف
  تفاصيل تقريرا تكاليف تهم تهمة ثلاثة جائزة جلسة جهود حالة حساب حسابا حصة حصصا حفل حق حقوق حملة خسائر خطابا خطة
  خطط خطوات خطوة خمسة دعوة دكتوراه دور ذخائر ذهبية رسائل رسالة رسوم رقم رقما زمام سبب سبل سعر شائعات شروط شهادة صحة صدارة صور صورة
  ضرائب طلب طلبا عددا عقدا عقود عينات عينة فارق فضية قانون قانونا قرار قرارا قرارات قضايا قضية قيمة كتاب كتابا
  كلمة كميات كمية لقب مؤتمرا مبالغ مبان مخدرات مذكرة مرسوم مرسوما مزاعم مسؤولية مساعدات مستوى مستويات مشاريع مشاكل
  مشروع مشكلات مشكلة معدات معدلا معرض معلومات مقاطع مقطع ملف ملفات منازل مناصب منصب مهام مهرجان مواقع مواقف موعد
  ميداليات ميدالية نتائج نتيجة نقاط نقطة نية هدف هدفا هدفي هدفين قسم وسام وفدا يمين`)
export const isObject = (form: string): boolean => OBJECTS.has(form)

/** Names that end as a plural does or have the shape of one, and those of men that end as a feminine noun. */
const SHAPED_NAMES =
  wordSet(`آيات أسامة إحسان إسلام إقبال إكرام إلهام إيهاب بركات بركة بشارة بوتفليقة تحرير تحسين تسنيم تغريد تنوير توفيق تيسير جمعة
  جواهر حذيفة حمزة حنيفة خليفة خيرات خيرة ربيعة زينات سادات سلامة شحات شحاتة طلحة عبيدة عرفات عرفة عطية عقبة عكرمة
  عنايات عودة فرات فرحات قتيبة مبارك مجاهد محارب محاسن مرابط مساعد مسافر مسلمة مشاري مطاوع معاوض معاوية مقاتل
  مكارم مناضل نخلة نعمات نعمة هنيات`)
/** نتائج, قواعد, مصانع, معايير, تقرير: shapes of broken plurals and of verbal nouns. */
const SHAPE = /^(?:..ائ.|.وا..|م.ا..|م.ا.ي.|ت..ي.)$/
/** أوضاع: one that begins with a written hamza. */
const PLURAL = /^ا..ا.$/
/** Nouns of no such shape. */
const THINGS =
  wordSet(`آفاق أبعاد أثر أداء أسبوع أسس أسلوب أسهم أطباء أعضاء أمن أهالي استاد بئر بدء برامج برنامج بنود تأثير تحول تدفق
  تراث تصرف تطور تعاون تقدم تمثال جانب جثامين جرح جزء جسر جنود حادث حال حجم حدود حرب حزن حصيلة حقل حليب خام خبراء ختام خط خطر
  خطوط خلل دافع دخل دستور دعم دفعة دواء دين ديون ذكرى ذهب رؤساء ربح رد ردود سبب سد سفن سكان سلاح سلوك سهم سوق سير
  شارع شحنة شكاوى شكل شهر صراع صندوق صواريخ ضباط ضرر ضعف طرق طريق طلاب ظروف عام عجز عقد علاج علماء عمال عناصر غاز
  غذاء غضب فائض فرص فرع فروع فشل فصل فيديو فيلم قادة قاعة قرض قطار قطارات قلق قمح قوانين قيم كتاب كهرباء كيان لقاح ليلة
  مؤشر مبعوثي مبنى متحف محور مدى مرض مسؤولي مسار مستشفى مستقبل مسرح مسلسل مصنع مصير مضمون مطار معدل مفهوم مقترح
  مقر مسجد معبد منزل فندق حاجز مخزن ملعب ممثلي مناخ منجم مهندسي موازنة مواطني موسم موقف مياه ميدان ميزانية ميناء نجاح نسخة نص نصب نطاق نظام نفط
  نفق نقد نقص نمط نمو نهج نوع هدف أوضاع تطورات مستجدات وباء وضع وقود يوم`)

export const isKnownThing = (form: string): boolean => THINGS.has(form)

/** «تابع الوزير مشروعات المدينة»: past an office a noun of something, by its ending, its shape or the word itself, and no name. */
export function isSomething(form: string, hamza: boolean, feminine: boolean): boolean {
  if (THINGS.has(form)) return true
  if (SHAPED_NAMES.has(form)) return false
  if (form.endsWith('ات') || SHAPE.test(form)) return true
  // «الوزيرة خديجة», «الوزيرة أحلام»
  return !feminine && (form.endsWith('ة') || (hamza && PLURAL.test(form)))
}

/** «الاقتراح», «الاستفتاء»: the article on a verbal noun, by its shape; no adjective has it. «الأصدقاء» has a hamza. */
export const isVerbalShape = (form: string, hamza: boolean): boolean =>
  !hamza &&
  ((form.length === 8 && form.startsWith('الا') && form[6] === 'ا') ||
    (form.length === 9 && form.startsWith('الاست') && form[7] === 'ا'))

/** «بتصريف», «وبتصريف», «لاختزال»: ب or ل on a verbal noun, by its shape. */
export const isDeedWith = (form: string): boolean => /^و?[بل](?:ت..ي.|ا(?:ست|.ت|ن.).ا.)$/.test(form)

const STORMS = wordSet('الإعصار العاصفة')
/** What may have a name of its own: «الإعصار ساندي», and not «الحريق». */
export const isStorm = (form: string): boolean => STORMS.has(form)

/** «أطلق مسلح النار», «ألقى شرطي القبض», «منح المجلس الثقة»: what is cast or given, and nobody's genitive. */
const CAST = wordSet('النار الرصاص القبض الحجارة النقاب الستار الثقة اليمين الثرى')
export const isCast = (form: string): boolean => CAST.has(form)

const LONERS = wordSet('مسلح انتحاري مجهول ملثم')
/** «هاجم مسلح السوق»: who is told of by what he does takes no genitive. */
export const isLoner = (form: string): boolean => LONERS.has(form)

/** «طائرة تقل حجاجا»: carries, spelled as what لم makes of قال; right after a noun it is this. */
const CARRYING = wordSet('يقل تقل')
export const isCarrying = (form: string): boolean => CARRYING.has(form)

/** Nouns and adjectives whose own first letter is و. */
const WAW =
  wordSet(`وائل واتس واحد واحدة واردات واسع واسعة واشنطن واصف واقعة والد والدة والدته والده والدها والي وباء وثائق وثيقة
  وجبات وجبة وجهاء وجيه وحدات وحدة وحيد وداد وديع ورثة وردة ورشة ورقة وزارة وزراء وزاري وزارية وسائل وساطة وسام وسيط وسيم وضع وطني
  وطنية وظائف وظيفة وعد وفد وفود وفيق وقت وقف وقود وكالات وكالة وكلاء ولايات ولاية ولد ولي وليام وليد وهمي وهمية وهيب
  وودز وول ويستمنستر ويكيبيديا ويكيليكس ويكيميديا ويلز ويلسون ويليام ويمبلدون ويندوز`)
export const beginsWithWaw = (form: string): boolean => WAW.has(form)

/** Nouns whose own first letter is ي. */
const YA = wordSet(
  'يونايتد يوفنتوس يوتيوب ياهو يونيسف يونسكو يهود يسار يمين يونس يلدرم يلديريم يلدز يول يانغ يشار يعلون ياسمين ياسمينا يخت يورو ينبوع يانصيب يوسفي يلماز يلتسين يانوكوفيتش يعقوبي يتيم يقين يوليوس يوهان يان',
)
export const beginsWithYa = (form: string): boolean => YA.has(form)

/** Nouns that من and its noun make whole: «فريق من الباحثين». */
const GROUPS = wordSet('فريق مجموعة وفد حشد حشود عشرات مئات آلاف عدد لجنة')
export const isGroup = (form: string): boolean => GROUPS.has(form)

/** «رجل أعمال», «رجل أمن»: what makes a trade of the word before it. */
const TRADES = wordSet('أعمال أمن دين إطفاء شرطة آثار فلك نفس فيزياء فضاء')
export const isTrade = (form: string): boolean => TRADES.has(form)

const HONORIFICS = wordSet(
  'السيد السيدة السادة الدكتور الدكتورة الشيخ الأستاذ المهندس اللواء العميد الفريق العقيد الحاج المستشار القاضي',
)
/** What goes before an office of the same person: «السيد وزير الدفاع». */
export const isHonorific = (form: string): boolean => HONORIFICS.has(form)

const HOLDERS = wordSet(
  'الرئيس الرئيسة الوزير الوزيرة الملك الملكة الأمير الأميرة السفير النائب النائبة القيادي الصحفية الصحافية المدير المديرة القائد الزعيم الشيخ الكاتب الصحفي الصحافي الروائي الشاعر الفنان المخرج المغني المطرب الممثل اللاعب المدرب المهاجم المدافع الحارس النجم المواطن',
)
/** Someone by what he is, and no adjective of someone else: «الرئيس», not «المعارض». */
export const isHolder = (form: string): boolean => HOLDERS.has(form)

const CALLINGS = wordSet(
  'الأديب الإعلامي الباحث الروائي الشاعر الصحافي الصحفي الفنان الكاتب المؤرخ المخرج المطرب المغني المفكر الملحن الممثل المنتج الموسيقي الناشط الناقد',
)
/** «الكاتب والمخرج», «الممثلة والمغنية»: what one person may be at once. */
export const isCalling = (form: string): boolean => CALLINGS.has(form.endsWith('ة') ? form.slice(0, -1) : form)

const BODIES = wordSet(
  'وزارة وزير وزيرة هيئة لجنة وكالة إدارة مديرية مؤسسة جمعية نقابة مركز معهد كلية قطاع منظمة دائرة مكتب غرفة صندوق شؤون اتحاد',
)
const PARTIES = wordSet('حزب قوى')
const ACTORS = wordSet(
  'أمم موقع منصة صحيفة قناة مجلة إذاعة جيش حرس شرطة حكومة شركة حزب وفد قوات سلطات برلمان مجلس محكمة نيابة بنك جامعة دولة نادي منتخب حركة جماعة معارضة رئاسة أحزاب شركات فرق طواقم أطقم',
)
const COURTS = wordSet('مجلس محكمة مفوضية حملة')
/** «وزارة الزراعة والري», «وكالة الفضاء والطيران»: of a body whose name is joined by و, and not of another body. */
export const joinsBody = (head: string, joined: string): boolean =>
  (BODIES.has(bare(head)) || PARTIES.has(head)) && !ACTORS.has(bare(joined)) && !BODIES.has(bare(joined))

const OF_COUNTRIES = wordSet('جيش شرطة حكومة برلمان منتخب قوات سلطات رئاسة معارضة شعب')
/** «منتخب مصر», «حكومة دبي»: a body that a country has one of; not «نادي مانشستر يونايتد». */
export const isOfCountry = (form: string): boolean => OF_COUNTRIES.has(form)

/** «الهيئة», «المجلس»: a body by its kind, with or without the article. */
export const isBody = (form: Form | undefined): boolean => BODIES.holds(bareForm(form)) || COURTS.holds(bareForm(form))

const POSTS = wordSet('منصب مناصب مهام رتبة لقب كرسي')
/** «منصب وزير»: of an office. */
export const isPost = (form: string): boolean => POSTS.has(form)

const NAMED = wordSet('حركة جماعة تنظيم شركة نادي صحيفة قناة جبهة كتيبة ميليشيا حزب مجموعة فصيل كتلة تيار مؤشر')
/** A body that has a name of its own, and is not of what comes after it: «حركة حماس». */
export const isNamedBody = (form: string): boolean => NAMED.has(form)

/** «حكومة», «شرطة» as well: whoever acts for a place, and is not in it. */
export const actsFor = (form: string): boolean => [BODIES, COURTS, ACTORS].some((bodies) => bodies.has(bare(form)))

const FIELDS = wordSet('لكرة لحقوق لشؤون لمكافحة لحماية لعلماء')
/** «لكرة», «لحقوق»: of the field of a body. */
export const isField = (form: string): boolean => FIELDS.has(form)
const OPPOSED = fold('المعارض')
/** «الائتلاف المعارض»: the adjective, spelled like the opponent. */
export const isOpposed = (form: string): boolean => form === OPPOSED

const WORLD = fold('العالم')
/** «كأس العالم»: the world, spelled like the scientist. */
export const isWorld = (form: string): boolean => form === WORLD

const HEARERS = wordSet('للصحفيين للصحافيين للإعلاميين للصحيفة للوكالة للجزيرة للأناضول للتلفزيون للقناة للموقع للمرة')
/** «للانتخابات», «لكرة»: what a body is for, and not to whom it speaks. */
export const isFor = (form: string): boolean =>
  FIELDS.has(form) || (form.startsWith('لل') && form.length > 4 && !HEARERS.has(form))

const RANKS = wordSet('الأعلى العليا الوسيط العام العامة السامية المستقلة المستقل العالي الموحدة الموحد الأول')
/** «الوطنية», «الأعلى»: an adjective with the article that the names of bodies have. */
export const isDefiniteAdjective = (form: string): boolean => hasArticle(form) && (RANKS.has(form) || isNisba(form))

const INSTITUTIONS = wordSet(
  'قضاء إدارة قيادة رئاسة نيابة حماية أرصاد إسعاف بعثة تحالف ائتلاف اتحاد تجمع تنظيم تيار حشد معارضة ولاية أمانة مقاومة شهود ادعاء طيران',
)
/** Verbal nouns that stand for those who do it: «قررت الإدارة». */
export const isInstitution = (form: Form | undefined): boolean => INSTITUTIONS.holds(bareForm(form))

/** Superlatives of the feminine, which do not end as other feminine adjectives do: «المحكمة العليا». */
const FEMININE_SUPERLATIVES = wordSet('العليا الكبرى الصغرى العظمى الوسطى الأولى الأخرى القصوى الدنيا الفضلى')
export const isFeminineSuperlative = (form: string): boolean => FEMININE_SUPERLATIVES.has(form)

/** «شركتا», «وزيري»: a dual that waits for its two names, without its ending. */
export const dualOf = (form: string): string | null =>
  form.length > 4 && /[اي]$/.test(form) ? form.slice(0, -1).replace(/ت$/, 'ة') : null

/** «حالته», «صحتها»: a state of health, by the gender of whose it is; null of another noun. */
const HIS_STATE = wordSet('حالته وضعه صحته إصابته جراحه')
const HER_STATE = wordSet('حالتها وضعها صحتها إصابتها جراحها')
export const patientOf = (form: string): 'm' | 'f' | null =>
  HIS_STATE.has(form) ? 'm' : HER_STATE.has(form) ? 'f' : null

/** «التابع للأمم المتحدة», «الحائز على الجائزة»: after a body or a name, before what it belongs to or what he has. */
const BELONGING = wordSet(
  'المنصوص الحائز الحائزة الحاصل الحاصلة المعروف المعروفة المقيم المقيمة الملقب الملقبة المنتمي المنتمية البالغ البالغة التابع التابعة التابعين المقرر المقررة المتعلق المتعلقة المرتبط المرتبطة الخاص الخاصة الواقع الواقعة المؤلف المؤلفة المكون المكونة المملوك المملوكة المدعوم المدعومة المنبثق المنبثقة',
)
export const belongs = (form: Form | undefined): boolean => BELONGING.holds(form)

/** After a noun, of how many: «مناصب عدة». */
const MANY = wordSet('عدة')
export const isMany = (form: string): boolean => MANY.has(form)
const FIRST = fold('أول')
/** After a rank: «الفريق أول», «ملازم أول». */
export const isFirst = (form: string): boolean => form === FIRST
/** After a noun, what it is for: «جائزة أفضل ممثل». */
const BEST = wordSet('أفضل أحسن')
export const isBest = (form: string): boolean => BEST.has(form)

/** Broken plurals of persons, and plurals of bodies. */
const PEOPLE =
  wordSet(`آلاف أبناء أسر أشخاص أصحاب أطراف أطفال أعضاء أعوان أفراد أقارب أقرباء أنصار أهالي أهل أولاد تجار جماهير جنود حجاج حراس ذوو رؤساء
  رجال ركاب رواد زوار سائقين سكان شباب شبان شهود صحافيو صحفيو ضباط طلاب طلبة عائلات عشرات عمال عناصر قادة قضاة لاجئو متابعو مستخدمو مشجعو منظمو مؤيدو نزلاء
  لاجئين مئات متظاهرين محتجين مدنيين مسؤولو مسافرين معتمرين مقيمين مهاجرين مواطنون مواطنين موظفو ناخبين نازحين
  ناشطو نساء نشطاء نواب`)
export const isPeople = (form: string): boolean =>
  PEOPLE.has(form) || (form.startsWith('ال') && PEOPLE.has(form.slice(2)))

/** Men in the broken plural, with whom a verb is hardly ever feminine. */
const MEN = wordSet('أطفال أعوان أهالي تجار ركاب سكان شباب طلاب طلبة عمال نواب')
export const isMen = (form: string): boolean => MEN.has(bare(form))

/** One who is not known by a name. */
export const PERSONS = wordSet(
  'امرأة جندي رجل سائق سيدة شاب شابة شخص طفل طفلة طالب طالبة عامل عنصر فتاة فتى لاعب مريض مواطن مواطنة متهم مصاب جريح ضحية مشتبه مهاجر ناشط',
)
/** «رجلا», «المصاب», «ثلاثة أشخاص»: one or several who are not known by a name. */
export const isPerson = (form: string): boolean => isPeople(form) || PERSONS.has(withoutAlef(bare(form)))

const BROKEN = wordSet('الأجانب العرب الجدد الكبار الصغار القدامى الأكراد الأتراك الروس الأفارقة المغاربة')
/** «المستثمرون الأجانب»: an adjective in the broken plural. */
export const isBrokenAdjective = (form: string): boolean => BROKEN.has(form)

const MEASURES = wordSet('بين يقارب يقرب يناهز يزيد يربو يفوق يتجاوز')
const AT_LEAST = ['ما', 'لا', 'يقل', 'عن']
const THAN = wordSet('عن على من')
/** «ما يقارب ألف شخص», «ما يزيد على ألف», «ما لا يقل عن ألف»: how many words from i on only say how many; 0 if none. */
export function measureAt({ norm, form }: Tokens, i: number): number {
  if (norm[i] !== AT_LEAST[0]) return 0
  if (AT_LEAST.every((word, n) => norm[i + n] === word)) return AT_LEAST.length
  if (!MEASURES.holds(form[i + 1])) return 0
  return THAN.holds(form[i + 2]) ? 3 : 2
}

const CURRENCIES = wordSet('دولار دولارات يورو جنيه ريال درهم دينار ليرة روبل ين يوان')
export const isCurrency = (form: string): boolean => CURRENCIES.has(withoutAlef(form))

/** Adjectives that often follow an event noun, in the masculine. */
const ADJECTIVES =
  wordSet(`متحد مسير أخير أمني إرهابي إضافي إقليمي استثنائي اعتيادي اقتصادي انتحاري بارز بحري بري تاريخي تجاري ثان ثمين ثنائي جارف
  جدي جديد جراحي جوي جيد حاد حاسم حاشد حكومي خطير دام دبلوماسي دماغي دموي دوري دولي رباعي رسمي زراعي سابق ساخن سري
  سكني سلمي سنوي سيئ سياسي شديد شعبي صاروخي صعب صغير صناعي ضئيل ضاري ضخم طارئ طبي طفيف طويل عاجل عارم عسكري علني عنيف غزير
  فاشل فاصل قادم قاس قاسي قصير قلبي قوي كبير مأساوي مؤكد مباشر مبكر مبدئي متبادل متتال متزايد متعاظم متكرر متواصل محتمل
  محدود محلي مدفعي مدمر مدني مروري مروع مستمر مسلح مشترك مشرف مطول مغلق مفاجئ مفتوح مفجع مقبل مكثف ملحوظ مماثل
  منفصل مهم مهول ميداني ناجح نهائي نووي هائل هام واسع وحيد ودي يومي`)

const PERSONAL = wordSet('مدني سياسي شعبي محلي أخير مسلح إرهابي عسكري انتحاري دبلوماسي حكومي')
/** «مدفعي», «ميداني»: how a deed is done, and not who does it. */
export const isOfManner = (form: Form | undefined): boolean => ADJECTIVES.holds(form) && !PERSONAL.holds(form)

/** Adjectives whose feminine is no ة away. */
const OTHER = wordSet('آخر أخرى أخر كبرى عظمى')
export const isOther = (form: string): boolean => OTHER.has(form)

const RESPECTS = wordSet('اللهجة المستوى النطاق المدى الجنسيات الأطراف الأمد الخطورة الأهمية الثمن الصنع المفعول')
/** «شديدة اللهجة», «رفيع المستوى»: past an adjective, in what something is so. */
export const isRespect = (form: Form | undefined): boolean => RESPECTS.holds(form)

const ONE = wordSet('واحد واحدة')
/** «هدف واحد» */
export const isOne = (form: Form | undefined): boolean => ONE.holds(form)

/** Whether a word after an indefinite noun is its adjective: «زيارة رسمية», «هجوم انتحاري», not «زيارة جمعية». */
export function isAdjective(form: string, noun: string): boolean {
  const feminine = noun.endsWith('ة') || noun.endsWith('ات')
  if (OTHER.has(form)) return true
  // «أضرار واسعة»: a plural of things takes the feminine.
  return ADJECTIVES.has(form) ? !feminine : form.endsWith('ة') && ADJECTIVES.has(form.slice(0, -1))
}
