import { fold } from '../../text/tokens.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'

/**
 * Words that are spelled like a form of some row but hardly ever are one: nouns, names, particles. Written without
 * و ف ب ل ك ال, with the ending that makes the clash.
 */
export const BLOCKED = wordSet(
  `كتاب مجلس عامل قائد شخص شخصا حوله حولها حولهم حولنا غير غيره غيرها غيرهم شبه خطأ فرق فرقا فرقة فرقهم وفد
    وفدا وفود عدد عددا عددها سادة جمعة ملك ملكا أمل وقت نعم ثمنا ثمان قدرا قدرة وسط وسطا رغم حقا حقها حقهم بعد
    مركزا قبل تحت مثل مثلا حد حدا سن سنا سنها سنه فصلا فصول ردا علما علوم عمر عمره عمرها عمرا حسن سالم صالح سعد قاسم
    راشد ماهر سامي حامد حمد فاروق كامل جابر باسم منصور محمود مسعود طارق خالد ماجد ناصر ناجي هادي رامي
    وائل نائل زائد بري غالب هاشم كريم نادي نوادي شرطة ذكرى ذكري رسالة شاحنة سيارة حافلة مستشار مستشارا
    مستشارة شهرا شهره وجها وجهه طرف جلدا رجل رجلا رجال أسرة أسرا دخلا مالي صف ضد هم ذات ملف تجارة قرب قربه جنب
    صعب سبب سببا سببه سببها رئيس خبر خبرا نص حرما وعي دور دورا دوره دورها طلبة فضل فضلا منحى حرب إبان حال حالا
    حالة وصفة حكمة نظام سياسة مرض تمام تمر تركي حدود نموا علوا سموا مواد دين ديون بتهم بتهمة أمم حيز فرقنا فرقه فرقها تصفيات ترقى يرقى إثره إثرها تليها يليها تليه يليه تلاه تلاها تلته تلتها
    شاهد شاهدا إجراءات إجراءاته إجراءاتها إجراءاتهم رأس هاتف هاتفا تشاد عملة عملتها عملته قاربهم قاربه قاربها أملا زالت زال زالوا زلنا زلت سرعته سرعتها سرعتهم تملك مازالت مازال تقلهم تقله تقلها تقلهما يقلهم يقله يقلها
    قيمته قيمتها قيمتهم رؤساء فتحي أمن أقصى جنح رشى وحدها وحده وحدهم سيء سيئ سيئة الفن فن زيرك باء بنوك رجت يدعى تدعى يسمى تسمى يلقب تلقب فيلمه فيلمها فيلمي فيلمهم زاده دنست جمعتهما جمعهما جمعتهم جمعته جمعتها تجمعهما فيلم فيلما لحد تحالف تحالفا ائتلاف ائتلافا قارب قاربا جنيه صوته صوتها صوتهم دير يوليا صوره صورها صورهم نجمه نجمها نجمهم نسبته نسبتها نسبتهم قدره قدرها قدرهم أسهمه أسهمها أسهمهم تداولته تداولتها تناقلته تناقلتها
    أسرته أسرتها أسرتهم جيل تحالفات وليم سنان سامر نمر نصار عوني غزوان فالح كامران مشاري دانا ديما دينا ذيب أروى أسمى
    رشا سيرين نغم سوغا كين كافاني نساء نقد ألم أشهر لجان محافظة محافظات قيد روته عزون فرد فردا عيد زيره زيرها زيرهم تداوله تداولها هاتفه هاتفها هاتفهم فقيد أبرزها أبرزهم أحدثها أشهرها أسماك آباء أنف تعدين واجب حزن يسار صمت جيله جيلها جيلهم`,
)

/** Verbs spelled as those that reach a figure or lie at a distance: يبلغ، يبعد. */
export const REACHES = wordSet('أبلغ أبعد عادل')
/** Verbs of being as much as: «تعادل 2.6 في المئة». */
export const EQUALS = wordSet('تعادل')

/** Verbs whose past is spelled as their noun: with a pronoun, and an adjective after it, «وضعه الصحي», they are the noun. */
export const OWNED = wordSet('وضع حكم دخل طلب عرض رد حضر درس')

/** Given names of men that are spelled as a past in the feminine. */
export const FEMININE_NAMES = wordSet('عزت رفعت حكمت نشأت فكرت عفت ألفت همت')

/** Drones, spelled like marches. */
export const DRONES = wordSet('مسيرة مسيرات')

/** «صلى الله عليه وسلم»: the end of a formula. */
export const GREETING = fold('وسلم')

/** «التهم», the charges: spelled like what a fire does. */
export const CHARGES = fold('التهم')

/** Words spelled like a verb that join the parts of a name. */
export const LINKS_NAMES = wordSet('ولد بني بنت')

/** Nouns that are verbs only with a preposition: صوّت على, أمر ب. */
export const ASKS_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'صوت على ل ضد لصالح لمصلحة',
    'دعم في ب على',
    'أقدم على',
    'أمر ب',
    'علق على ب أن إن قائلا عمله عملها العمل رحلاته رحلاتها العضوية عضويته عضويتها الدراسة المفاوضات',
    'شرط على',
    'عمل في على ك مع ب ل',
    'حرص على',
    'حافظ على',
    'صادق على',
    'ضيق على',
    'أسهم في ب',
    'رزق ب',
    'راح ضحية ضحيته ضحيتها ضحيتهما',
  ].map((row) => {
    const [verb, ...preps] = fold(row).split(' ')
    return [verb, preps] as const
  }),
)

/** A form and the word before which it is no verb, «بيان صادر عن الوزارة», «نصب تذكاري», or tells nothing, «تزيد على مئة». */
export const NO_VERB_BEFORE = wordSet(
  `جدد_، جدد_. جدد_لدى جمع_من دخل_العمليات دخل_العمولات دخل_الاستثمار ربح_السهم علم_جنوب علم_البلاد علم_الدولة هز_الرأي هزت_الرأي هزت_مشاعر ردت_تقارير ردت_أنباء ردت_معلومات ردت_أسماء برا_وجوا برا_وبحرا صلى_الله صادر_عن ناتج_عن حاضر_في نصب_تذكاري حلف_شمال حكم_اللقاء حكم_المباراة سوق_شعبي كرم_أبو أسهم_شركة تحول_دون يحول_دون يزيد_على تزيد_على يزيد_عن
  تزيد_عن التهم_الموجهة التهم_المنسوبة التهم_التي التهم_إلى التهم_ضد التهم_عن التهم_في`,
)

/** What is no particle where the text writes this letter, which folding joins with another: «هنأ» and «هنا», «إمام» and «أمام». */
export const NO_PARTICLE: ReadonlyMap<string, string> = new Map(
  ['هنأ أ', 'إمام إ', 'غنى ى', 'يحيي يي'].map((row) => [fold(row.split(' ')[0]), row.split(' ')[1]] as const),
)

/** Verbs spelled as a particle or a name, where one of these words follows: «عبر الوزير عن أسفه», «خلف الحريق ثلاثة قتلى». */
export const VERB_WITH: ReadonlyMap<string, WordSet> = new Map(
  ['عبر عن', 'حول إلى', 'خلف قتلى قتيلا قتيلين جرحى جريحا ضحايا خسائر أضرارا دمارا', 'عادل النتيجة الكفة'].map(
    (row) => [fold(row.split(' ')[0]), wordSet(row.slice(row.indexOf(' ')))] as const,
  ),
)

/** Forms that are no verb before the name of a place: «علم فلسطين», a flag. */
export const NO_VERB_BEFORE_PLACE = wordSet('علم')

/** Pasts of form IV that do begin with a long a, their root beginning with a hamza. */
export const MADDA = wordSet('آوى آمن آثر آلم آخذ')

/** Broken plurals that take a verb in the feminine, as the news often has them for subjects. */
export const PLURALS = wordSet(
  'دول الدول سفن السفن وفود الوفود فصائل الفصائل طواقم فرق الفرق مصادر المصادر وسائل قوى القوى أحزاب الأحزاب بنوك البنوك أسعار الأسعار أسهم الأسهم',
)
