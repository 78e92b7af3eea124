import { fold } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { hasArticle, isNisba } from './shapes.ts'

/** A word without its article. */
export const bare = (form: string): string => (form.length > 4 && form.startsWith('ال') ? form.slice(2) : form)

/** Prepositions with their pronoun: no noun comes after them. */
const BOUND = wordSet(`منه منها منهم منهما منا مني فيه فيها فيهم فيهما عليه عليها عليهم عليهما علينا إليه إليها إليهم
  إليهما عنه عنها عنهم عنهما به بها بهم بهما بنا له لها لهم لهما لنا لي معه معها معهم معهما معنا لديه لديها لديهم لدينا بينهم
  بينهما بينها ضده ضدها ضدهم تجاهه حوله حولها بعده بعدها قبله قبلها أمامه أمامها خلاله خلالها`)
export const isBoundPreposition = (form: string): boolean => BOUND.has(form)
/** Whether a bound preposition is that one: عليه of على, إليها of إلى, عنهم of عن. */
export const isBoundTo = (form: string, preposition: string): boolean => {
  const stem = preposition.replace(/[ىي]$/, '')
  return form.startsWith(stem) && BOUND.has(form)
}

/** Nouns with the preposition of manner or means written on them, as the news has them after a verb. */
const MEANS =
  wordSet(`بحالة بحالات بحوزته بحوزتها بحوزتهم بحوزتهما برصاص برصاصة بنيران بجروح بجراح بقصف بقذيفة بقذائف بصاروخ بصواريخ بعبوة بغارة
  بغارات بهجوم بطعنة بسكين بتهمة بتهم بهدف بهدفين بأهداف بنتيجة بفارق بنسبة بمعدل بمقدار بقيمة بسعر بفوز بجائزة بلقب بصوته بصوتها بشكل بصورة
  بطريقة بصفة بصفته بصفتها بتكلفة بميزانية بأغلبية بإجماع برئاسة بعضوية بحق بحقه بحقها بحقهم بموجب بزيادة بخسارة بهزيمة بطلب بأمر
  بقرار بسيارة بسيارات بشاحنات بطائرة بطائرات بحادث بنوبة بمرض بفيروس بسرطان بقانون بحلول بحياة بأرواح بتوقيت بحروق بكسور بحافلة بشاحنة بمركبة بقطار بدراجة بناقلة بصهريج بجدار بعمود بشجرة بحاجز باختناق بتسمم بصدمة بوعكة بعدوى بنزيف بمدينة بمحافظة بمنطقة بحي بشارع بملعب
  لكرة لأول لقناة لوكالة لصحيفة لموقع لبرنامج لمدة لفترة لأسباب لصالح لمصلحة باسمه باسمها باسمهم لحظة لتجارة لصناعة لمكافحة لحماية لشؤون لحقوق
  لإنتاج لحد لحساب لبطولة لدوري لكأس لحضور`)
export const isMeans = (form: string): boolean => MEANS.has(form)

/** Nouns that are what someone gives, signs or says, and begin no name after an office. */
const OBJECTS =
  wordSet(`جائزة أنباء شائعات مزاعم مشروع مشاريع قرارا قرار قرارات مرسوما مرسوم قانونا قانون اتفاقا اتفاق اتفاقية بيانا كلمة خطابا رسالة رسائل دعوة حفل كتاب
  كتابا ملف ملفات قضية قضايا مشكلة مشاكل مشكلات خطة خطط حملة جلسة اجتماعا مؤتمرا معرض مهرجان مذكرة عقدا عقود طلبا طلب تقريرا أوراق عددا ثلاثة أربعة خمسة
  هدف هدفا هدفين أهداف منصب مناصب زمام مهام مسؤولية أسعار سعر قيمة رسوم ضرائب تكاليف عينات عينة آثار تهم تهمة اتهامات
  حقوق حق شهادة لقب ألقاب صدارة نقاط نقطة ميدالية ميداليات سبل إمكانيات تفاصيل نتائج معلومات إجراءات خطوات تدابير شروط مواقف أسماء
  مستوى مستويات معدلا رقما صور صورة مقاطع مقطع أموال مبالغ مساعدات أسلحة ذخائر مخدرات كميات كمية معدات منازل مبان أبواب باب جهود أعمال دور أدوار يمين بيان خطوة إنجازا انتصارا حالة مواقع أجهزة الحداد البلاد هدفي وسام حصة حصصا حساب حسابا فارق تسجيل نتيجة أرباحا خسائر ذهبية فضية برونزية موعد تاريخ سبب أسباب نية`)
export const isObject = (form: string): boolean => OBJECTS.has(form)

/** Names that end as a plural does or have the shape of one, and those of men that end as a feminine noun. */
const SHAPED_NAMES =
  wordSet(`حمزة أسامة معاوية طلحة عطية خليفة حذيفة قتيبة عبيدة نعمة عكرمة سلامة عرفة جمعة شحاتة بشارة حنيفة ربيعة عقبة مسلمة
  عودة خيرة بركة نخلة فرات فرحات بركات عرفات شحات سادات خيرات مبارك مجاهد مساعد محارب مقاتل مناضل مسافر مكارم مشاري مطاوع معاوض
  مرابط إسلام إيهاب إحسان إكرام إقبال إلهام توفيق تيسير تحسين تنوير تغريد تسنيم تحرير
  جواهر محاسن عنايات زينات هنيات نعمات آيات`)
/** نتائج, قواعد, مصانع, معايير, تقرير: shapes of broken plurals and of verbal nouns. */
const SHAPE = /^(?:..ائ.|.وا..|م.ا..|م.ا.ي.|ت..ي.)$/
/** أوضاع: one that begins with a written hamza. */
const PLURAL = /^ا..ا.$/
/** Nouns of no such shape. */
const THINGS =
  wordSet(`دفعة نسخة شحنة أداء موازنة ميزانية مدى حجم نطاق آفاق تعاون مسار دعم موقف أبعاد أسس بنود نص مضمون فرص ظروف برنامج برامج مقترح مفهوم قيم معدل تدفق عقد ذكرى مقر مبنى شارع
  طريق طرق جسر نفق ميناء مطار مصنع مستشفى فرع فروع سوق حدود قوانين دستور نظام أسلوب صواريخ سفن عناصر أهالي سكان مواطني جثامين مياه كهرباء وقود
  غاز نفط غذاء فيديو ردود شكاوى صراع حرب أمن تراث دين مناخ رؤساء مسؤولي ممثلي مبعوثي أعضاء قادة ضباط جنود طلاب عمال مهندسي أطباء خبراء علماء
  خطر ضرر سير جزء جانب شكل نوع نمط نهج محور هدف سبب دافع أثر تأثير نجاح فشل عجز فائض نقص خلل ضعف تقدم تطور نمو تحول سلوك تصرف قلق غضب حزن رد
  بدء ختام وضع حال واقع مستقبل مصير كيان موسم فصل شهر عام يوم أسبوع ليلة كتاب فيلم مسلسل نصب تمثال متحف مسرح ملعب استاد ميدان سد
  منجم حقل بئر خط خطوط قطار قطارات سلاح قرض دين ديون صندوق دخل ربح سهم أسهم مؤشر نقد ذهب قمح حليب دواء لقاح علاج مرض وباء جرح `)

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

const STORMS = wordSet('الإعصار العاصفة')
/** What may have a name of its own: «الإعصار ساندي», and not «الحريق». */
export const isStorm = (form: string): boolean => STORMS.has(form)

const VEHICLES = wordSet('شاحنة سيارة حافلة طائرة مركبة دراجة ناقلة عربة')
export const isVehicle = (form: string): boolean => VEHICLES.has(form)

/** «أطلق مسلح النار», «ألقى شرطي القبض»: what is cast, and nobody's genitive. */
const CAST = wordSet('النار الرصاص القبض الحجارة النقاب الستار')
export const isCast = (form: string): boolean => CAST.has(form)

/** «طائرة تقل حجاجا»: carries, spelled as what لم makes of قال; right after a noun it is this. */
const CARRYING = wordSet('يقل تقل')
export const isCarrying = (form: string): boolean => CARRYING.has(form)

/** Nouns and adjectives whose own first letter is و. */
const WAW =
  wordSet(`وطني وطنية واسع واسعة واحد واحدة وزارة وزاري وزارية وكالة وكالات وفد وفود وحدة وحدات وسائل وسيط وساطة وسام وثيقة وثائق وقود
  والي وباء وجبة وجبات وظيفة وظائف ورشة وقف وعد وضع وقت ولاية ولايات والد والدة والده والدته والدها ورقة وهمي وهمية واقعة واردات وردة
  وليد وائل وسيم وجيه وداد واصف وهيب وحيد وديع وفيق ويلسون ويلز وودز ويليام وليام ولد ولي ويكيبيديا ويكيميديا ويكيليكس ويستمنستر ويمبلدون واتس وول ويندوز واشنطن`)
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
const TRADES = wordSet('أعمال أمن دين إطفاء شرطة')
export const isTrade = (form: string): boolean => TRADES.has(form)

const HONORIFICS = wordSet(
  'السيد السيدة السادة الدكتور الدكتورة الشيخ الأستاذ المهندس اللواء العميد الفريق العقيد الحاج المستشار القاضي',
)
/** What goes before an office of the same person: «السيد وزير الدفاع». */
export const isHonorific = (form: string): boolean => HONORIFICS.has(form)

const HOLDERS = wordSet(
  'الرئيس الرئيسة الوزير الوزيرة الملك الملكة الأمير الأميرة السفير النائب المدير المديرة القائد الزعيم الشيخ الكاتب الصحفي الصحافي اللاعب المدرب المهاجم المدافع الحارس النجم المواطن',
)
/** Someone by what he is, and no adjective of someone else: «الرئيس», not «المعارض». */
export const isHolder = (form: string): boolean => HOLDERS.has(form)

const BODIES = wordSet(
  'وزارة وزير وزيرة هيئة لجنة وكالة إدارة مديرية مؤسسة جمعية نقابة مركز معهد كلية قطاع منظمة دائرة مكتب غرفة صندوق شؤون اتحاد',
)
const ACTORS = wordSet(
  'موقع منصة صحيفة قناة مجلة إذاعة جيش شرطة حكومة شركة حزب وفد قوات سلطات برلمان مجلس محكمة نيابة بنك جامعة دولة نادي منتخب حركة جماعة معارضة رئاسة أحزاب شركات فرق طواقم أطقم',
)
const COURTS = wordSet('مجلس محكمة مفوضية حملة')
/** «وزارة الزراعة والري», «وكالة الفضاء والطيران»: of a body whose name is joined by و, and not of another body. */
export const joinsBody = (head: string, joined: string): boolean =>
  BODIES.has(bare(head)) && !ACTORS.has(bare(joined)) && !BODIES.has(bare(joined))

const OF_COUNTRIES = wordSet('جيش شرطة حكومة برلمان منتخب قوات سلطات رئاسة معارضة شعب')
/** «منتخب مصر», «حكومة دبي»: a body that a country has one of; not «نادي مانشستر يونايتد». */
export const isOfCountry = (form: string): boolean => OF_COUNTRIES.has(form)

/** «الهيئة», «المجلس»: a body by its kind, with or without the article. */
export const isBody = (form: string): boolean => BODIES.has(bare(form)) || COURTS.has(bare(form))

const POSTS = wordSet('منصب مناصب مهام رتبة لقب كرسي')
/** «منصب وزير»: of an office. */
export const isPost = (form: string): boolean => POSTS.has(form)

const NAMED = wordSet('حركة جماعة تنظيم شركة نادي صحيفة قناة جبهة كتيبة ميليشيا حزب مجموعة فصيل كتلة تيار')
/** A body that has a name of its own, and is not of what comes after it: «حركة حماس». */
export const isNamedBody = (form: string): boolean => NAMED.has(form)

/** «حكومة», «شرطة» as well: whoever acts for a place, and is not in it. */
export const actsFor = (form: string): boolean => isBody(form) || ACTORS.has(bare(form))

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

const RANKS = wordSet('الأعلى العليا العام العامة السامية المستقلة المستقل العالي الموحدة الموحد الأول')
/** «الوطنية», «الأعلى»: an adjective with the article that the names of bodies have. */
export const isDefiniteAdjective = (form: string): boolean => hasArticle(form) && (RANKS.has(form) || isNisba(form))

const INSTITUTIONS = wordSet(
  'قضاء إدارة قيادة رئاسة نيابة حماية أرصاد إسعاف بعثة تحالف ائتلاف اتحاد تجمع تنظيم تيار معارضة ولاية أمانة مقاومة شهود ادعاء',
)
/** Verbal nouns that stand for those who do it: «قررت الإدارة». */
export const isInstitution = (form: string): boolean => INSTITUTIONS.has(bare(form))

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

/** «التابع للأمم المتحدة»: after a body, before what it belongs to. */
const BELONGING = wordSet(
  'البالغ البالغة التابع التابعة التابعين المقرر المقررة المتعلق المتعلقة المرتبط المرتبطة الخاص الخاصة الواقع الواقعة المؤلف المؤلفة المكون المكونة المدعوم المدعومة المنبثق المنبثقة',
)
export const belongs = (form: string): boolean => BELONGING.has(form)

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
  wordSet(`أعضاء سكان أهالي عمال طلاب طلبة جنود ضباط أفراد أشخاص رجال نساء شباب شبان أطفال نواب قادة ركاب أنصار شهود أطراف رؤساء عناصر
  أهل أصحاب تجار حراس قضاة موظفو مسؤولو لاجئو ناشطو صحفيو صحافيو نشطاء أقارب أقرباء ذوو مواطنون مواطنين مقيمين زوار حجاج معتمرين مسافرين سائقين متظاهرين محتجين مدنيين لاجئين نازحين مهاجرين ناخبين عائلات أسر جماهير مئات عشرات آلاف`)
export const isPeople = (form: string): boolean =>
  PEOPLE.has(form) || (form.startsWith('ال') && PEOPLE.has(form.slice(2)))

const MEASURES = wordSet('بين يقارب يقرب يناهز يزيد يربو يفوق يتجاوز')
const AT_LEAST = ['ما', 'لا', 'يقل', 'عن']
const THAN = wordSet('عن على')
/** «ما يقارب ألف شخص», «ما يزيد على ألف», «ما لا يقل عن ألف»: how many words from i on only say how many; 0 if none. */
export function measureAt(norm: readonly string[], i: number): number {
  if (norm[i] !== AT_LEAST[0]) return 0
  if (AT_LEAST.every((word, n) => norm[i + n] === word)) return AT_LEAST.length
  if (!MEASURES.has(norm[i + 1] ?? '')) return 0
  return THAN.has(norm[i + 2] ?? '') ? 3 : 2
}

const CURRENCIES = wordSet('دولار دولارا دولارات يورو جنيه جنيها ريال ريالا درهم درهما دينار دينارا ليرة روبل ين يوان')
export const isCurrency = (form: string): boolean => CURRENCIES.has(form)

/** Adjectives that often follow an event noun, in the masculine. */
const ADJECTIVES =
  wordSet(`جديد سابق إضافي مشترك مباشر واسع كبير صغير حاشد مفاجئ عنيف مسلح طارئ ثان أخير قادم مقبل عاجل مماثل
  منفصل متبادل متتال متكرر رسمي حكومي سكني مدني صناعي زراعي نووي عسكري إرهابي تجاري سياسي اقتصادي جوي بري بحري جراحي دولي إقليمي محلي انتحاري شعبي
  سلمي صاروخي مدفعي دبلوماسي أمني ميداني تاريخي نهائي مبدئي ثنائي رباعي سنوي يومي دوري طبي قلبي دماغي مروري مدمر قوي ضخم مؤكد محتمل
  هائل مهول مروع جارف عارم دموي مأساوي مفجع غزير قصير طويل جيد سيئ متعاظم متزايد ملحوظ مشرف ثمين وحيد ضئيل طفيف قاس دام ساخن جدي محدود مكثف متواصل مستمر حاد شديد خطير حاسم فاصل ودي ناجح فاشل مطول مغلق مفتوح علني سري هام مهم بارز استثنائي اعتيادي`)

const PERSONAL = wordSet('مدني سياسي شعبي محلي أخير مسلح إرهابي عسكري انتحاري دبلوماسي حكومي')
/** «مدفعي», «ميداني»: how a deed is done, and not who does it. */
export const isOfManner = (form: string): boolean => ADJECTIVES.has(form) && !PERSONAL.has(form)

/** Adjectives whose feminine is no ة away. */
const OTHER = wordSet('آخر أخرى أخر كبرى عظمى')
export const isOther = (form: string): boolean => OTHER.has(form)

const ONE = wordSet('واحد واحدة')
/** «هدف واحد» */
export const isOne = (form: string): boolean => ONE.has(form)

/** Whether a word after an indefinite noun is its adjective: «زيارة رسمية», «هجوم انتحاري», not «زيارة جمعية». */
export function isAdjective(form: string, noun: string): boolean {
  const feminine = noun.endsWith('ة') || noun.endsWith('ات')
  if (OTHER.has(form)) return true
  // «أضرار واسعة»: a plural of things takes the feminine.
  return ADJECTIVES.has(form) ? !feminine : form.endsWith('ة') && ADJECTIVES.has(form.slice(0, -1))
}
