import { fold } from '../../text/tokens.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'

/**
 * Words that are spelled like a form of some row but hardly ever are one: nouns, names, particles. Written without
 * و ف ب ل ك ال, with the ending that makes the clash.
 */
export const BLOCKED = wordSet(
  `آباء أبرزها أبرزهم أبرزهما أحدثها أروى أسرا أسرة أسرته أسرتها أسرتهم أسماك أسمى أسهمه أسهمها أسهمهم أشهر أشهرها أقصى ألم
  أمل أملا أمم أمن أنف انطلاقا إبان إثره إثرها إجراءات إجراءاته إجراءاتها إجراءاتهم ائتلاف ائتلافا الفن الفوزان باء باسم بتهم
  بتهمة بري بعد بنوك تجارة تجمعهما تحالف تحالفا تحالفات تحت تداولته تداولتها تداوله تداولها تدعى ترقى تركي تسمى تسوق
  تشاد تصفيات تعدين تقله تقلها تقلهم تقلهما تلاه تلاها تلته تلتها تلقب تليه تليها تمام تمر تملك تناقلته تناقلتها
  ثمان ثمنا جابر جلدا جمعة جمعته جمعتها جمعتهم جمعتهما جمعهما جنب جنح جنيه جيل جيله جيلها جيلهم حافلة حال حالا
  حالة حامد حد حدا حدود حرب حرما حزن حسن حقا حقها حقهم حكمة حمد حولنا حوله حولها حولهم حيز خالد خبر خبرا خطأ دانا
  دخلا دنست دور دورا دوره دورها دير ديما دين دينا ديون ذات ذكرى ذكري ذهابا إيابا ذيب رأس رؤساء رئيس راشد رامي رجال رجت رجل
  رجلا ردا رسالة رشا رشى رغم روته زائد زاده زال زالت زالوا زلت زلنا زيرك زيره زيرها زيرهم أرسين سيزار يبدون التام سادة سالم سامر سامي سبب
  سببا سببه سببها سرعته سرعتها سرعتهم سعد سموا سموه سن سنا سنان سنه سنها سوغا سوقا سيء سيئ سيئة سيارة سياسة سيرين شاحنة شاهد
  شاهدا شبه شخص شخصا شرطة شهرا شهره صالح صعب صف صمت صوته صوتها صوتهم صوره صورها صورهم ضد طارق طرف طلبة عامل عدد
  عددا عددها عزون علما علوا علوم عمر عمرا عمره عمرها عملة عملته عملتها عوني عيد غالب غزوان غير غيره غيرها غيرهم غيرهما
  فاروق فالح فتحي فدان فرد فردا فرق فرقا فرقة فرقنا فرقه فرقها فرقهم فصلا فصول فضل فضلا فقيد فن فيلم فيلما فيلمه فيلمها
  فيلمهم فيلمي قائد قارب قاربا قاربه قاربها قاربهم قاسم قدرا قطعا قدرة قدره قدرها قدرهم قرب قربه قيد قيمته قيمتها
  قيمتهم كادونا كافاني كامران كامل كتاب كريم كين لجان لحد ماجد مازال مازالت مالي ماهر مثلا مجلس محافظات محافظة محمود
  مرض مركزا مستشار مستشارا مستشارة مسعود مشاري مقاتلات مقاتلة ملف ملك ملكا منحى منصور مواد نائل ناجي نادي ناصر نجمه نجمها نجمهم
  نساء نسبته نسبتها نسبتهم نص نصار نظام نعم نغم نقد نمر نموا نوادي هاتف هاتفا هاتفه هاتفها هاتفهم هادي هاشم هم هويته هويتها هويتهم هويتهما أمنه أمنها قبضتها قبضته قبضتهم
  وائل واجب وجها وجهه وحدته وحدتها وحدتهم وحده وحدها وحدهم وسط وسطا وصفة وعي وفد وفدا وفده وفدها وفود وقت وليم يدعى يرقى يسار يسمى يقله يقلها
  يقلهم يلقب يليه يليها يوليا ابنا ابنها ابنتها الدها باحثا حاكما زيرا قاضيا لاعبا نجلها نجما وليا`,
)

/** Verbs spelled as those that reach a figure or lie at a distance: يبلغ، يبعد. */
export const REACHES = wordSet('أبلغ أبعد عادل')
/** Nouns that are a verb only where it opens its clause: «سوق المصنع منتجاته», not «ضعف سوق العمل». */
export const OPENS_CLAUSE = wordSet('سوق')
/** Verbs of being as much as: «تعادل 2.6 في المئة». */
export const EQUALS = wordSet('تعادل')

/** After «العقود»: contracts that are traded, and not made. */
export const FUTURES = wordSet('الآجلة آجلة')

/** Verbs whose past is spelled as their noun: with a pronoun, and an adjective after it, «وضعه الصحي», they are the noun. */
export const OWNED = wordSet('وضع حكم دخل طلب عرض رد حضر درس')

/** Given names of men that are spelled as a past in the feminine. */
export const FEMININE_NAMES = wordSet('عزت رفعت حكمت نشأت فكرت عفت ألفت همت')

/** Drones, spelled like marches. */
export const DRONES = wordSet('مسيرة مسيرات مسيرتين مسيرتان المسيرة المسيرات')

/** What «مسيرة» describes as one. */
export const CRAFT = wordSet('طائرة طائرات طائرتين طائرتان زورق زوارق')

/** «صلى الله عليه وسلم»: the end of a formula. */
export const GREETING = fold('وسلم')

/** «التهم», the charges: spelled like what a fire does. */
export const CHARGES = fold('التهم')

/** Words spelled like a verb that join the parts of a name. */
export const LINKS_NAMES = wordSet('ولد بني بنت')

/** First halves of names, after which no verb stands: «سيدي بشر». */
export const HALVES = wordSet('سيدي أبو أبي آل ابن عبد')

/** Nouns that are verbs only with a preposition, or an object: صوّت على, علّق عمله. */
export const ASKS_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'صوت على ل ضد لصالح لمصلحة',
    'دعم في ب على',
    'أقدم على',
    'أمر ب',
    'علق على ب أن إن قائلا أعمال عمل رحلات عضوية دراسة مفاوضات محادثات إضراب اعتصام دستور مشاركة مساعدات أنشطة نشاط دوام تداول',
    'شرط على',
    'عمل في على ك مع ب ل',
    'حرص على',
    'حافظ على',
    'صادق على',
    'ضيق على',
    'أسهم في ب',
    'رزق ب',
    'راسل بشأن حول رئيس وزير',
    'راح ضحية ضحيته ضحيتها ضحيتهما',
    'دوى انفجار انفجارات انفجاران انفجارين قصف صفارات',
  ].map((row) => {
    const [verb, ...preps] = fold(row).split(' ')
    return [verb, preps] as const
  }),
)

/** A form and the word before which it is no verb, «بيان صادر عن الوزارة», «نصب تذكاري», or tells nothing, «تزيد على مئة». */
export const NO_VERB_BEFORE = wordSet(
  `لبي_بي تعرف_باسم ثمن_النهائي ثمن_نهائي كشف_أثري كشف_علمي صور_من جدد_، جدد_. جدد_لدى جمع_من دخل_العمليات دخل_العمولات دخل_الاستثمار ربح_السهم علم_جنوب علم_البلاد علم_الدولة هز_الرأي هزت_الرأي هزت_مشاعر ردت_تقارير ردت_أنباء ردت_معلومات ردت_أسماء برا_وجوا برا_وبحرا صلى_الله صادر_عن صادر_من صادر_في صادر_بحق صادر_بحقه صادر_ضده صادر_بسجن صادر_بسجنه صادر_بحبس صادر_بحبسه صادر_بإعدام ناتج_عن حاضر_في نصب_تذكاري حكم_اللقاء حكم_المباراة بني_تحتية جمع_بين جمعت_بين جمعت_بينهما جمعت_الفريقين جمعت_المنتخبين حشد_من كرم_أبو أسهم_شركة تحول_دون يحول_دون يزيد_على تزيد_على يزيد_عن
  تزيد_عن التهم_الموجهة التهم_المنسوبة التهم_التي التهم_إلى التهم_ضد التهم_عن التهم_في`,
)

/** What is no particle where the text writes this letter, which folding joins with another: «هنأ» and «هنا», «إمام» and «أمام». */
export const NO_PARTICLE: ReadonlyMap<string, string> = new Map(
  ['هنأ أ', 'إمام إ', 'غنى ى', 'يحيي يي', 'آني آ'].map((row) => [fold(row.split(' ')[0]), row.split(' ')[1]] as const),
)

/** Plurals that only their hamza tells from the noun of a deed, «أحياء المدينة», «إحياء الذكرى»; and how it is written. */
export const HAMZA_PLURALS = wordSet('أحياء أبعاد أعداد أحداث أبطال')
export const HAMZA_ABOVE = 'أ'

/** Verbs spelled as a particle or a name, where one of these words follows: «عبر الوزير عن أسفه», «خلف الحريق ثلاثة قتلى». */
export const VERB_WITH: ReadonlyMap<string, WordSet> = new Map(
  [
    'عبر عن الحدود',
    'حول إلى',
    'مثل أمام',
    'قبل الاستقالة استقالة استقالته استقالتها الدعوة دعوة العرض الطعن اعتذار',
    'خلف قتلى قتيلا قتيلين جرحى جريحا ضحايا خسائر أضرارا دمارا',
    'عادل النتيجة الكفة',
  ].map((row) => [fold(row.split(' ')[0]), wordSet(row.slice(row.indexOf(' ')))] as const),
)

/** Forms that are no verb before the name of a place: «علم فلسطين», a flag. */
export const NO_VERB_BEFORE_PLACE = wordSet('علم')

/** Pasts of form IV that do begin with a long a, their root beginning with a hamza. */
export const MADDA = wordSet('آوى آمن آثر آلم آخذ')

/** Broken plurals that take a verb in the feminine, as the news often has them for subjects. */
export const PLURALS = wordSet(
  'دول الدول البلاد سفن السفن وفود الوفود فصائل الفصائل طواقم فرق الفرق مصادر المصادر وسائل قوى القوى أحزاب الأحزاب بنوك البنوك أسعار الأسعار أسهم الأسهم',
)
