import type { Kind } from '../../contract/kinds.ts'
import { fold } from '../../text/tokens.ts'
import { WordSet, wordSet } from '../../text/word-set.ts'
import { PERSONS } from './forms.ts'
import { endsInTa, preposed, withoutAlef, withoutLink } from './shapes.ts'

/** Verbs whose object is what came of it: the event is the noun that they bring. */
export const CAUSES = wordSet('أدى أسفر تسبب أوقع خلف أودى أفضى نجم نتج أثار سبب أشعل فجر أثمر')

/** Their participles, after what was told: «مخلفا 27 قتيلا». */
export const LEAVING = wordSet('مخلفا مخلفة موقعا موقعة متسببا متسببة مسفرا مسفرة مسببا مسببة موديا مودية')

/** Verbs that only say that something takes place, begins or ends: the event is their subject. */
export const OCCURS = wordSet(
  'وقع حدث جرى اندلع انطلق بدأ استمر انتهى تواصل انعقد نشب شب اشتعل حصل دار تم توالى تجدد توقف تقرر دوى',
)

/** What one says again of a deed or a happening: «كما فعل سلفه». */
export const HAPPENS = wordSet('حصل حدث جرى فعل')

/** Those of them after which it goes on. */
export const STARTS = wordSet('اندلع انطلق بدأ نشب')

/** Those of them whose subject is no one: «اندلاعه». */
export const BREAKS_OUT = wordSet('وقع حدث اندلع نشب شب وقوع اندلاع حدوث نشوب')

/** In the present, of what goes on now. */
export const GOES_ON = wordSet('جرى أجرى واصل')

/** Verbs of holding and staging: the event is what is held, their object or, in the passive, their subject. */
export const HOLDS = wordSet('عقد نظم أقام شهد عرف اختتم رتب')

/** «طبقا للقانون» names a rule as often as a source. */
export const RULED_BY = wordSet('طبقا وفقا وطبقا ووفقا خلفا')
/** What a deed keeps to, and no one who says something: «وفق القانون», «حسب الجدول». */
export const RULES = wordSet(
  `اتفاقية اتفاق مذكرة معاهدة قانون قوانين دستور مادة معايير شروط بنود أحكام خطة خطط جدول سجل سجلات ضوابط نظام
  معطيات مخطط آلية آليات أسس أصول قواعد نص نصوص مبدأ مبادئ إمكانات إمكانيات حاجة رغبة طبيعة نوع عدد مواصفات مقتضيات ترتيب
  عادة معتاد متبع مقرر متفق طلب اختصاص مقتضى لزوم أنظمة لوائح ظروف إمكان رزنامة برنامج تقويم`,
)

/** Those of them whose subject may be the place: «شهدت بغداد هجوما». */
export const WITNESSES = wordSet('شهد عرف عاش')
/** Those of them that in the passive may leave unsaid what is held. */
export const STAGES = wordSet('عقد نظم أقام')
/** And those that tell of it only where they describe it: «الانتخابات التي جرت في مايو». */
export const TAKES_PLACE = wordSet('جرى أجرى')

/** Verbs that always say whom or what: of one noun after them the subject is in the ending, «وحثت الحكومة على». */
export const TAKES_WHOM = wordSet(
  'انتقد امتدح أبلغ أخبر طالب حث حض نصح حرض أجبر أرغم حرم اتهم كلف ألزم أقنع هنأ شكر حمل طمأن ناقش تناول وصف نعى استعرض عزا أرجع',
)

/** Whatever tense comes after. */
export const PERHAPS = wordSet('ربما لعل')

/** «طالب السودان بوساطة»: takes whom, or only what comes with ب; «ونعت النقابة، الفنان». */
export const DEMANDS = wordSet('طالب نعى عزا أرجع')

/** Verbs of making someone do what comes with على: «أجبره على الاستقالة». */
export const COMPELS = wordSet('أجبر أرغم حمل أكره ساعد حث شجع')

/** Objects that may stand before who scored them, or whom it befell: «أحرز هدف الفوز المهاجم», «راح ضحية الحادث ثلاثة». */
export const SCORES = wordSet('هدف هدفا هدفي هدفين أهداف ضحية نقطة ثنائية ثلاثية ركلة')

/** Verbs that say how something came over a place: the kind is their subject's. */
export const STRIKES = wordSet('هز ضرب جرف اجتاح عم شل')

/** «مظاهرة ضمت المئات», «شارك فيها المئات»: before who took part. */
export const TAKES_PART = wordSet('ضم ضمت شارك شاركت')

/** Verbs of going to or from a place that is their object. */
export const VISITS = wordSet('زار زيارة غادر')

/** What two sign. */
export const SIGNED = wordSet('عقد عقدا عقود عقودا عقدين اتفاق اتفاقا اتفاقية اتفاقيات مذكرة مذكرتي مذكرات صفقة')

/** To mourn, and the dead as whom someone mourns. */
export const MOURN = fold('نعى')
export const DEAD = wordSet('الراحل الراحلة الفقيد الفقيدة')

/** Death, as who takes someone; life, which someone leaves: «وافته المنية», «فارق الحياة». */
export const DEATH = wordSet('الموت المنية الأجل القدر الحياة ضحيته ضحيتها ضحيتهما')

/** Verbs whose object is what was held: «حضر الحفل الفنان». */
export const ATTENDS = wordSet('حضر افتتح اختتم ترأس أدار أحيا قاد رعى')

/** Before whose lives something took: «أودى بحياة ثلاثة», «حصد أرواح العشرات». */
export const LIVES = wordSet('بحياة بأرواح أرواح')

/** Words of death that mean a wound. */
export const WOUNDS = wordSet('أصاب أصيب جرح جريح مصاب إصابة')

/** Where in its course something stands that is grave enough to be told, «في بداية اقتحام», or how it is heard: «دوي انفجار». */
export const STAGES_OF = wordSet('مستهل بداية ختام خضم ذروة نهاية دوي صوت أصوات')
/** Prepositions that put what is told on the day of their noun. */
export const ON_ITS_DAY = wordSet('خلال أثناء لدى عند إثر عقب جراء فور بداية مستهل خضم ذروة أعقاب في ب')

export const ALSO = wordSet('أيضا كذلك')
export const DAYS = fold('أيام')
/** «بعد أسابيع من فض الاعتصام»: an unnamed number of units of time. */
export const SPANS = wordSet('ساعات أيام أسابيع أشهر شهور سنوات أعوام عقود دقائق')

/** «في الذكرى الأولى لمقتل الوزير»: before what it is the day of. */
export const ANNIVERSARIES = wordSet('ذكرى الذكرى بالذكرى والذكرى')

/** «احتجاجا على», «على الرغم من»: what comes after has come to pass. */
export const REPLIES = wordSet('ردا احتجاجا تعليقا حدادا وردا واحتجاجا وتعليقا')
export const SPITE = fold('الرغم')

/** «ضرورة وقف إطلاق النار», «يجب وقف الحرب», «تريد الحكومة عقد جلسة»: what comes after ought to be, is wished for, or suspected. */
export const NEED = wordSet(
  `ضرورة بضرورة أهمية وجوب بوجوب الضروري ضروري ضروريا المهم اللازم المطلوب مطلوب حاجة الحاجة بحاجة بد بالإمكان بإمكان
  يجب ينبغي يتعين يلزم نحتاج يحتاج تحتاج يريد تريد يريدون نريد يسعى تسعى يهدف تهدف يطمح تطمح يرغب ترغب يستعد تستعد ينص تنص يقضي تقضي يتيح تتيح
  الرامية الرامي الهادفة الهادف الساعية أمله أملها أملهم الأمل حرصه حرصها حرصهم للاشتباه الاشتباه يشتبه`,
)

/** Things that speak, as those do who hold them: «أعلن مهرجان كان». */
export const SPEAKS = wordSet('حملة مهرجان معرض')

/** Verbs of going on whose object is news, though it names no event: «استأنفت الشركة رحلاتها». */
export const RESUMES = wordSet('استأنف')

/** Before what they do: «فرق الإنقاذ». */
const CREWS = wordSet(
  'عمال رجال ممثلو ممثلي محامو محامي فرق فريق طواقم أطقم كوادر عناصر أجهزة وحدات جهود سيارات سيارة مركبات مروحيات قوات وكالات منظمات',
)
export const isCrewHead = (form: string): boolean => {
  const head = withoutLink(form)
  return CREWS.has(head) || (preposed(head) !== '' && CREWS.has(head.slice(1)))
}

/** «العديد من», «عدد من»: masculine, whomever they count. */
export const ONE_AND_MANY = wordSet('عدد عددا العديد الكثير')
/** Verbs of meeting that two do with each other. */
export const MEETS_WITH = wordSet('التقى تقابل')
/** Verbs of meeting those who come, or go. */
export const RECEIVES = wordSet('استقبل ودع')
/** «مناطق تمركز القوات»: where a deed is done. */
export const AREAS = wordSet('مناطق مواقع نقاط أماكن منصات منصة قائمة قوائم')
/** «تحالف الفتح»: whose name may be a deed. */
export const PARTIES = wordSet('حزب تحالف حركة كتلة تيار ائتلاف')
/** «مطالبين باستقالة الوزير»: of those who ask for it, or refuse it, and not of what came to pass. */
export const ASKING = wordSet('مطالبين مطالبات داعين داعيات مناشدين رافضين رافضات مهددين ملوحين')

/** A house, «دار الأوبرا», and the verb of what takes place between those who speak or fight: «دار الحديث». */
export const HOUSE = fold('دار')
export const ROUND = wordSet('حديث نقاش حوار جدل قتال اشتباكات معارك معركة خلاف سجال لقاء')

/** Verbs whose deed comes with a preposition, however far: «تمكنت القوات بمساعدة الأهالي من إنقاذ», «أقدم رجل على دهس». */
export const COMMITS = wordSet('تمكن استطاع نجح أقدم عمد قام')

/** What shows something and says nothing: «تشير البيانات إلى». */
export const DATA = wordSet(
  `بيانات أرقام نتائج نتيجة مؤشرات أدلة دلائل توقعات تقديرات صور إحصاءات إحصائيات معطيات تجارب سجلات خرائط قياسات
  استطلاعات تحريات معلومات تحليلات فحوص`,
)

/** Works that tell a story, and no news. */
export const WORKS = wordSet('فيلم رواية كتاب مسلسل مسرحية قصة وثائقي قصيدة أغنية')

/** «حالات إصابة» */
export const INSTANCES = wordSet('حالة حالات حالتي الحالات')

/** Verbs of charging someone with deeds. */
export const CHARGING = wordSet('أسند نسب اتهم واجه')

/** What someone is charged with, in a word before what it is. */
export const CRIMES = wordSet(
  'تهم بتهم تهمة بتهمة جنايات جرائم بارتكاب ارتكاب ارتكابه ارتكابهم لارتكابه لارتكابهم اتهامه اتهامهم لاتهامه لاتهامهم اتهامات',
)

/** «سقوط قتلى». */
export const CASUALTIES = wordSet('قتيل قتيلا قتلى جريح جريحا جرحى ضحايا شهيد شهداء مصابين')
export const FALL = fold('سقوط')

/** «وقوع الغارة» */
export const BEFALLING = fold('وقوع')

/** Set for a day: «الانتخابات المقررة في مايو». */
export const SCHEDULED = wordSet('مقرر مقررة المقرر المقررة المزمع المزمعة المرتقب المرتقبة المنتظر المنتظرة')

/** Before the happening that something is about: «حول هجوم», «منفذ هجوم», «ضحايا تفجير». */
export const TOPICS = wordSet(
  'حول عن بشأن بخصوص في على قضية ملف منفذ منفذي ضحايا مرتكبي مدبر مدبري ملابسات أسباب خلفية ذكرى بتهمة بعد تنفيذ إثر',
)

/** A sitting of a court: «إلى جلسة 5 مايو». */
export const SITTING = fold('جلسة')

/** What he who does not do it does say: «لم يستبعد الوزير زيادة الأسعار», «لم ينف الخبر». */
export const CONCEDES = wordSet('استبعد نفى أنكر أخفى')

/** Verbs whose noun only carries the one after it: «عمل كمائن», «عملية الاقتراع», «موجة احتجاجات». */
export const CASTS = wordSet('عمل عملية موجة ألقى شن')

/** Words of one kind that undo what the others of it do: leaving an office, letting go, falling, going away, mastering a fire. */
const SIDES = [
  'استقال استقالة أقال إقالة عزل تنحى تنحي أعفى تقاعد أطاح',
  'أفرج إفراج سرح عفا أخلى',
  'انخفض انخفاض تراجع هبط هبوط تقلص انكمش انكماش',
  'غادر مغادرة خرج فر فرار هرب',
  'سيطر أخمد',
]
const sides = new Map(SIDES.flatMap((words, side) => words.split(' ').map((word) => [fold(word), side] as const)))
/** On which side of its kind a deed stands, -1 on the other: of leaving office, of letting go, of falling, of going away. */
export const sideOf = (citation: string): number => sides.get(citation) ?? -1

/** Those of them that put a saying on it as well. */
export const UPON = wordSet('خلال أثناء إثر عقب أعقاب فور')
/** «مما», «ما»: of all that was said before. */
export const THAT_WHICH = wordSet('مما ما')
export const WHERE = fold('حيث')
/** Open the clause of what happened at that time. */
export const WHEN = wordSet('عندما حين حينما لما')

/** Still, before a present: «لا تزال الفرق تبحث». */
export const STILL = wordSet('تزال يزال زال زالت يزالون زالوا يزالان')

/** Before what they are to bring: «خطة خفض الإنتاج». */
export const PLANS = wordSet('خطة خطط مشروع مشاريع برنامج مقترح مبادرة اتفاق اتفاقية')

/** «مسؤوليته عن», «مسؤوليتها عن». */
export const RESPONSIBLE = fold('مسؤولي')

/** Verbs of coming off: the event is what came off. */
export const SUCCEEDS = wordSet('نجح تمكن استطاع')

/** Verbs of working, whose event is what comes with على. */
export const WORKS_ON = wordSet('عمل')

/** Verbs of taking on: of a deed, «تولت الفرق نقل المصابين», the deed is the event. */
export const TAKES_ON = wordSet('تولى')
/** No judgement, where someone takes it on. */
export const REIGN = fold('الحكم')

/** Words that count what comes after them: «إصابة عشرات», «مقتل ما لا يقل عن». */
export const COUNTS = wordSet(
  'عدد عشرات العشرات مئات المئات آلاف الآلاف نحو حوالي قرابة زهاء أكثر أقل ما بضعة بضع مدني مدنيين',
)

/** How many of what comes after them with من: «عددا من الغارات». */
export const COUNTED = wordSet('عدد عددا العديد عديدا المزيد مزيدا سلسلة مجموعة الكثير جملة')

/** Figures of what comes after them: «عدد الإصابات». */
export const FIGURES_OF = wordSet('عدد أعداد معدل معدلات نسبة نسب حصيلة إجمالي مجموع')

/** There is, there are: a noun follows. */
export const THERE = wordSet('هناك هنالك ثمة وهناك وثمة')

/** What has not come in, when nothing is known yet. */
export const TIDINGS = wordSet('أنباء معلومات تفاصيل تقارير')

/** Verbs of beginning and going on, whose event may come with a preposition: «بدأ بتوزيع», «شرع في». */
export const BEGINS = wordSet('بدأ شرع استمر باشر استأنف واصل تابع')

/** Verbs of coming to a figure, in a relative clause: «بنسبة تصل إلى 15 بالمئة». */
export const ARRIVALS = wordSet('وصل بلغ تراوح تجاوز')

/** «من شأنه أن» */
export const NATURE = wordSet('شأن شأنه شأنها شأنهم')

/** Verbs of coming near a deed: «كادت الطائرة تتحطم». */
export const NEARLY = wordSet('كاد أوشك')

/** «يستعد الناخبون للتصويت». */
export const PREPARES = wordSet('استعد تهيأ تحضر تأهب')
/** Verbs of setting about a deed, which comes with a preposition: «سارع إلى تسريح». */
export const HASTENS = wordSet('سارع بادر اضطر')

/** Before an adjective of how something is done: «بشكل قاطع». */
export const MANNERS = wordSet('بشكل بصورة بطريقة بنحو')

/** What is said, and not known to be so. */
export const RUMOURS = wordSet('شائعات الشائعات إشاعات الإشاعات شائعة إشاعة مزاعم المزاعم يشتبه تشتبه')

/** Verbs of doubt that are no one's, before أن; and what is not so yet. */
export const DOUBTS = wordSet('تردد أشيع يشاع يعتقد يبدو يفترض يظن يرجح يحتمل')
export const SURE = wordSet('يتأكد يثبت يتضح يتبين')

/** Verbs of going on with what one says. */
export const ADDS = wordSet('أضاف تابع أردف استطرد')

/** Before an amount in accounts, or a metal: «صافي دخل العمولات», «منجم ذهب». */
export const NETS = wordSet('صافي إجمالي مجموع هامش منجم مناجم سبائك')

/** Verbs of intending: in the present they tell of a decision taken. */
export const INTENDS = wordSet('اعتزم نوى')

/** Before what someone is charged with. */
export const OF_CHARGE = wordSet(
  'تهمة تهم بتهمة بتهم اتهام باتهام لاتهامه لاتهامها لاتهامهم المتهم المتهمين المتهمون متهم متهما متهمين يشتبه مشتبه للاشتباه',
)

/** Whose deeds lie before the news, and who brings them before a court. */
export const THE_ACCUSED = wordSet(
  'المتهم المتهمان المتهمين المتهمون المتهمة المدان المدانين المشتبه الجاني الجناة المحكوم',
)
export const PROSECUTES = wordSet('النيابة نيابة الادعاء')

/** In the passive, of a crime; else they condemn. */
export const CONVICTS = wordSet('أدان دان')
/** «عين الرئيس سامي حداد وزيرا»: verbs that give someone an office, and who gives it, though a name come after. */
export const APPOINTS = wordSet('عين انتخب اختار سمى نصب رشح')
export const APPOINTERS = wordSet('رئيس ملك سلطان أمير عاهل إمبراطور')
/** «انهار الاتفاق السابق»: not the one of the news. */
export const PREVIOUS = wordSet('السابق السابقة سابق سابقة')
export const FORMER = wordSet('السابق الأسبق السابقة الراحل المخلوع')

/** Returns, on a day; else, goes back to. */
export const RETURNS = fold('عاد')

/** Verbs of being and seeming, whose present and future tell a state. */
export const COPULAS = wordSet('كان صار أصبح بات ظل بقي ليس سمح أثر ضم بلغ عد قدر حمل عاد')

/** Where something is said, not what happened. */
export const VENUES = wordSet(
  'مؤتمر محاضرة بيان خطاب كلمة مقابلة حديث تصريح إذاعة تقرير إفادة رسالة تعليق مقال حوار ائتلاف مشاركة حضور',
)

/** «على حد قول», «على حد تعبير»: before who put it so. */
export const EXTENT = fold('حد')
export const PUTS = wordSet('قول تعبير وصف زعم')

/** What someone says, where who says it comes after: «بحسب تصريح الوزير». */
export const SAYINGS = wordSet('تصريح تصريحات قول أقوال إفادة رواية بيان تقرير بلاغ دراسة تقارير استطلاع مقال خبر')

/** Who is named without a name for what is told. */
export const SOURCES = wordSet('مصدر مصدرين مصادر شهود وسائل مراقبين خبراء محللين مسؤولين مسؤولون مراسل مراسلنا')

/** Verbs of force and going, each with the objects that make it a figure of speech: «احتل المرتبة الأولى», and not «احتل المدينة». */
export const FIGURES: ReadonlyMap<string, WordSet> = new Map(
  [
    'احتل سهم النسبة الحصة المرتبة مرتبة المركز مركزا المراكز الصدارة صدارة مكانة مكان مكانا موقعا حيزا مساحة',
    'انتزع المرتبة المركز الصدارة صدارة النصيب الحصة الإعجاب إعجاب',
    'فجر قضية القضية مفاجأة مفاجآت جدلا الجدل',
    'ضرب المثل مثلا الأرقام أرقاما عرض',
    'خطف الأنظار العناوين أنظار',
    'سرق الأضواء الأنظار العناوين',
    'استهدف نسبة حصة المرتبة سهم الأسهم زيادة رفع خفض تحقيق تعزيز تقليص تطوير إطلاق إنشاء بناء جذب نمو بيع توفير توظيف تدريب تمكين تحسين دعم تشجيع استقطاب',
    'عصف التوترات الأزمات الأزمة',
    'اغتنم الفرصة فرصة',
    'أصاب بالشلل بالذهول بالصدمة بالإحباط بالقلق بخيبة الذهول قلق',
    'اقتحم المنافسة عالم مجال',
    'قتل الملل الوقت المنافسة',
    'اتجه الأنظار أنظار',
  ].map((row) => [fold(row.split(' ')[0]), wordSet(row.slice(row.indexOf(' ')))] as const),
)

/** Prepositions whose complement a clause with أن is: «بعد أن», «رغم أن». */
export const BEFORE_THAT = wordSet('بعد قبل منذ رغم برغم بدل دون بدون سوى غير إلا')
export const CONCESSIONS = wordSet('الرغم بالرغم بدلا فضلا')

/** «منذ ساعات الفجر الأولى», «منذ الصباح»: of the day that is told of. */
export const OF_DAY = wordSet('ساعات الساعات الفجر الصباح الليل المساء')
/** Turn from what someone says back to what the text itself tells: «فيما قال والده». */
export const TURNS = wordSet('فيما بينما علما')

/** Speech that does what it says, where who speaks is who acts: «أعلنت السلطات إغلاق المطار». */
export const DECLARES = wordSet('أعلن قرر أصدر أقر')

/** Those, and others whose noun may tell what is said: «تم التأكيد على مقتل». */
export const ANNOUNCES = wordSet('أعلن أكد كشف أبلغ')

/** What their object names is not to be, or over: «إلغاء اجتماعه». */
export const CALLS_OFF = wordSet('ألغى إلغاء أجل تأجيل منع رفض علق أنهى أوقف وقف حظر استبعد')

/** «مدد عقده حتى 2026»: of what runs longer. */
export const EXTENDS = wordSet('مدد جدد تمديد تجديد')

/** «إرجاء القضية إلى 29 سبتمبر»: to what day. */
export const PUTS_OFF = wordSet('أجل أرجأ تأجيل إرجاء مدد')

/** What their object names was kept from happening: «إحباط تهريب». */
export const FOILS = wordSet('أحبط أفشل')
/** «فشل في اقتحام»: what is tried and does not come off. */
export const FAILS = wordSet('فشل أخفق')
/** «رفض الوزير إغلاق المصنع»: nor does what someone refuses. */
export const REFUSES = wordSet('رفض أبى')
/** Verbs of leaving undone what «عن» brings: «امتنع عن التصويت»; «اعتذر عن» may be of what was done. */
export const ABSTAINS = wordSet('امتنع عدل تراجع تخلى')
export const PREVENTS = fold('منع')
/** «حاول قتل الحارس»: an attack, and no one died of it. */
export const TRIES = wordSet('حاول')
/** «تريد الحكومة عقد جلسة», «يحاول الوسطاء وقف القتال»: in the present what is wished for or tried has not come to pass. */
export const WANTS = wordSet('أراد رغب طمح هدف سعى حاول')

/** That something is or comes to pass: «عدم وجود اتفاق». */
export const BEING = wordSet('وجود حدوث وقوع حصول إجراء عقد توقيع إبرام صدور تسجيل')

/** Speech whose object is yet to come, and speech that only expects or fears it. */
export const PROMISES = wordSet('وعد تعهد التزم اعتزم نوى خطط لوح')
/** Verbs that have or let someone do something: «كلفه بتشكيل الحكومة». */
export const ENTRUSTS = wordSet('كلف سمح')
/** Right before a deed that is yet to be done: «مقابل إطلاق الرهائن». */
export const IN_RETURN = fold('مقابل')
export const EXPECTS = wordSet('توقع رجح تنبأ خشي حذر استبعد')

/** What is held, opened or closed tells the kind: «اختتمت فعاليات المؤتمر» is a meeting, «أقيمت المباراة» a contest. */
const OCCASIONS: readonly [Kind, string][] = [
  ['meeting', 'مؤتمر اجتماع قمة محادثات مفاوضات مباحثات جلسة ندوة ندوات ورشة ورشات محاضرات فعاليات أنشطة ملتقى منتدى'],
  ['agreement', 'توقيع توقيعات'],
  ['contest', 'مباراة مباريات منافسات بطولة كأس دوري سباق مونديال أولمبياد'],
  ['ceremony', 'صلاة قداس عزاء حفل احتفال احتفالات مهرجان معرض جنازة مراسم عرس'],
  ['protest', 'مظاهرة مظاهرات تظاهرة تظاهرات احتجاجات مسيرة مسيرات اعتصام إضراب اضطرابات شغب'],
  ['discovery', 'تنقيب حفريات'],
  ['vote', 'انتخابات استفتاء اقتراع تصويت'],
  [
    'disaster',
    'حريق حرائق زلزال زلازل هزة هزات هزتان هزتين فيضان فيضانات سيول أمطار وباء إعصار أعاصير عاصفة عواصف حادث',
  ],
  [
    'attack',
    'اشتباكات معارك مواجهات قتال انفجار انفجارات انفجاران انفجارين تفجير تفجيرات تفجيران تفجيرين هجومان هجومين هجوم هجمات ضربة ضربات كمين غارة غارات غارتان غارتين اعتداء اعتداءات حرب جريمة جرائم صدامات مصادمات مشاجرة مشاجرات شجار عراك مناوشات مجزرة مذبحة',
  ],
]
const occasions = new Map(OCCASIONS.flatMap(([kind, words]) => words.split(' ').map((w) => [fold(w), kind] as const)))
/** Before the word the article with what is written before it; after it the ending of an accusative: «حريقا». */
const AROUND = /^[وف]?(?:[بك]?ال|لل)|ا$/
export const occasionOf = (form: string): Kind | undefined =>
  occasions.get(form) ?? occasions.get(form.replace(AROUND, ''))

/** «أضاف قائلا»: that one speaks, and no more. */
export const SAYS = fold('قال')

/** What comes of a happening, and comes to pass itself: «وقعت أضرار». */
export const HARM = wordSet('أضرار خسائر إصابات ضحايا قتلى جرحى مشادة مشادات خلاف خلافات أخطاء خطأ')

/** Happenings by what they are, of which «الزلزال» takes up only its own. */
const OWN_NAMES = [
  'زلزال هزة',
  'حريق نيران',
  'فيضان فيضانات سيول أمطار',
  'إعصار عاصفة عواصف',
  'مؤتمر',
  'قمة',
  'ندوة',
  'منتدى ملتقى',
  'غزو اجتياح',
]
const ownNames = new Map(OWN_NAMES.flatMap((words, own) => words.split(' ').map((word) => [fold(word), own] as const)))
/** Which of them a noun names, -1 for another: «الهجوم», «الاجتماع». */
export const ownName = (form: string): number => ownNames.get(form) ?? ownNames.get(form.replace(AROUND, '')) ?? -1

/** Words beside an event word that settle which of its kinds is meant. */
const SETTINGS: readonly [Kind, string, Kind][] = [
  ['transfer', 'مستشفى مشفى المستشفى المشفى مستشفيات الإسعاف', 'movement'],
  ['movement', 'غيبوبة العناية', 'health'],
  ['career', 'جراحي جراحية', 'health'],
  [
    'attack',
    'زلزال الزلزال إعصار الإعصار فيضان الفيضان فيضانات الفيضانات سيول السيول عاصفة العاصفة تسونامي',
    'disaster',
  ],
  ['meeting', 'محكمة المحكمة متهم المتهم متهمين المتهمين النيابة قاض القاضي النطق', 'trial'],
  ['attack', 'متظاهر متظاهرون المتظاهرون المحتجون محتجون', 'protest'],
]
const settings = new Map<Kind, Map<string, Kind>>()
for (const [from, words, to] of SETTINGS) {
  const row = settings.get(from) ?? new Map<string, Kind>()
  for (const word of words.split(' ')) row.set(fold(word), to)
  settings.set(from, row)
}
/** Those of a kind, by the word that settles them; undefined of most kinds. */
export const settingsOf = (kind: Kind): ReadonlyMap<string, Kind> | undefined => settings.get(kind)

/** Before an أن that a past comes after: «بعد أن», «سبق أن». */
export const PAST_AFTER_THAT = wordSet('بعد قبل منذ إلى سبق لولا ما كان رغم برغم غير إلا على حتى')

/** Particles that open what is said without a pronoun of its own. */
export const BARE_THAT = wordSet('أن إن بأن')

/** Prepositions that open a stretch of time at its start. */
export const SINCE = wordSet('منذ مذ')

/** Prepositions that put something after a deed that is over. */
export const OVER = wordSet('بعد عقب إثر فور قبيل بعيد غداة')

/** Deeds of which a headline may begin with the noun, which is mostly none: «نقل المصابين إلى المستشفى». */
export const DONE = wordSet('حكم نقل وضع حل فصل صرف قبل نزع دفع أسر ضرب')

/** Open a question, which tells nothing of what is or is to come: «هل يستقيل الوزير؟». */
export const ASKS = wordSet('كيف لماذا هل متى أين ماذا')

/** Stretches that have no dates of their own: «تضاعفت الأسعار خلال الأزمة». */
export const STRETCHES = wordSet(
  `الأزمة الحرب النزاع الصراع القتال الثورة الجائحة الوباء الاحتلال الحصار العقود السنوات سنوات الأعوام المرحلة الفترة
  فترة ولايته عهده رئاسته حياته حياتها مسيرته مسيرتها`,
)
export const DURING = wordSet('خلال طوال طيلة أثناء إبان')

/** To hold to be so. */
export const CONSIDERS = wordSet('اعتبر')

/** Verbs that go into a matter, whose object lies before the talk of it: «تناول استفتاء». */
export const DISCUSSES = wordSet('تناول ناقش بحث استعرض تطرق تحدث تكلم حلل شرح سرد روى عرض لخص')

/** Deeds of a career that are news as often: only in a life that is being told are they its steps. */
export const PASSING = wordSet('شارك ساهم أسهم وضع جمع أشرف حصل نال قاد نشط درب برز')

/** Nouns of what lasts: «بعد أسبوع من المعارك». */
export const LASTING = wordSet(
  'معارك المعارك قتال القتال حرب الحرب حصار الحصار تصعيد التصعيد توتر التوتر عنف العنف هدوء الهدوء فرار الفرار الغياب السجن الانتظار البحث العمل التحقيق الإغلاق التوقف الاحتلال الإضراب القطيعة التفاوض التدريب الصراع النزاع الخلاف',
)

/** Verbs of lasting: with منذ, they tell of the whole time since. */
export const LASTS = wordSet('استمر تواصل دام ظل بقي')

/** Verbs of spending a length of time: «قضى عاما في السفر». */
export const SPENDS = wordSet('استغرق أمضى قضى مكث')

/** Verbs that say no more than that what their noun names took place: a headline begins with the noun. */
export const TOOK_PLACE = wordSet('تم جرى')

/** Right after a subject, these go on with it: «مجموعة من العلماء», «الناطق باسم الوزارة». */
export const BELONGS = wordSet('من باسم بين')

/** «من قبل» at the end of a clause: earlier. */
export const FROM = fold('من')
export const BEFORE = fold('قبل')
export const AFTER = fold('بعد')
export const AFTER_THAT = wordSet('بعدما عقبما')
/** Earlier, and, of someone, former. */
export const EARLIER = wordSet('سابقا')
/** Later than what was told. */
export const LATER = wordSet('لاحقا لاحق')
export const THAT_ONE = wordSet('ذلك هذا تلك')

/** «في ذلك الوقت»: when something else was. */
export const THAT_TIME = wordSet('الوقت الحين العام الفترة')
/** «حينها»: of a time that was told. */
export const THEN = wordSet('آنذاك وقتها حينها حينذاك يومها حينئذ وقتئذ يومئذ')

/** «منذ قليل», «قبل لحظات»: today. */
export const JUST_NOW = wordSet('قليل لحظات دقائق ساعات الساعات')

/** «احتفالات رأس السنة», «صلاة عيد الأضحى»: words that open the name of a feast after a noun. */
const FEAST_NAMES = wordSet('عيد رأس ليلة')
export const opensFeast = (form: string): boolean => FEAST_NAMES.has(form)

/** «في الأيام القليلة المقبلة»: some days, of what is to come. */
export const SOME_DAYS = wordSet('أيام الأيام')

/** In its course, or after it, right after a verb: «يلتقي خلالها», «أفاق بعدها». */
export const MEANWHILE = wordSet('خلالها خلاله خلالهما أثناءها أثناءه بعدها بعده')

/** Open the stretch in which something is to happen: «خلال أسبوع», «في غضون شهر». */
export const WITHIN = wordSet('خلال غضون طوال طيلة مدى مدار')

/** Hold a figure against another: «مقارنة بعام 2014», «قياسا بالعام الماضي». */
export const COMPARES = wordSet('مقارنة بالمقارنة مقارنا قياسا بالقياس')

/** Before the figure that another is held against, and between a preposition and its figure. */
export const AGAINST = wordSet('مقابل بمقابل لقاء')
export const ROUGHLY = wordSet('نحو حوالي قرابة زهاء')
/** Before من, of how many: «أكثر من 300». */
export const MORE = wordSet('أكثر أقل أزيد بأكثر بأقل أكبر أعلى الأكثر الأقل')

/** What says no more than that a time follows: «مقارنة بعام», «اعتبارا من غد», «المقرر غدا». */
export const ON_TIME = new WordSet([
  ...COMPARES,
  ...SCHEDULED,
  ...fold('اعتبارا ابتداء بدءا ماعدا عدا وذلك تسليم غاية لغاية').split(' '),
])

/** The time held against, of which only «the same» is said: «الفترة نفسها من العام الماضي». */
export const SAME = wordSet('نفسه نفسها ذاته ذاتها المماثل المماثلة المقابل المقابلة')

/** «أعلى مستوى منذ 2008», «لأول مرة منذ 2010»: how far back nothing like it was. */
export const UNMATCHED = wordSet(
  `أعلى أدنى أكبر أصغر أقل أكثر أسوأ أفضل أقوى أضعف أعنف أضخم أخطر أسرع أبطأ أبرز أهم أقسى أطول أول لأول بأول الأول الأولى الأعلى الأدنى الأكبر الأقل الأسوأ
  الأفضل الأقوى الأضعف الأعنف الأضخم الأطول مرة مسبوق مسبوقة مسبوقا`,
)

/** «الأولى من نوعها». */
export const OF_ITS_KIND = wordSet('نوعه نوعها')

/** What a company reports of a period. */
export const EARNINGS = wordSet('أرباح ربح دخل إيرادات مبيعات خسائر مصاريف مصروفات عائدات صادرات واردات إنتاج')

/** «قبل سبعين مليون سنة»: before all history. */
export const MILLIONS = wordSet('مليون ملايين مليار مليارات')
export const YEARS = wordSet('سنة عام السنين الأعوام')

/** Before what a decree or a plan is about: «القرار القاضي بإغلاق». */
export const PROVIDES = wordSet('القاضي القاضية المتعلق')

/** «أكثر من مرة»; «عدة مرات». */
export const ONE_TIME = fold('مرة')
export const TIMES = fold('مرات')
/** «آخر خمس مباريات»: a row of them. */
export const LAST = fold('آخر')
/** «يعود له الفضل في». */
export const MERIT = fold('الفضل')

/** «للمرة الثانية خلال أسبوع». */
export const ORDINALS = wordSet(
  'أول لأول الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة ثاني ثالث رابع خامس',
)

/** Verbs of bringing others somewhere: «قاد الفريق إلى الفوز». */
export const LEADS = wordSet('قاد أعاد أوصل')

/** In the present after لـ they tell what came of it: «تراجعت لتصل إلى». */
export const RESULTS = wordSet('وصل انتهى سجل ارتفع انخفض تراجع استقر زاد بلغ أصبح')

/** Himself, herself. */
export const SELF = wordSet('نفسه نفسها أنفسهم نفسيهما')

/** «غالبا ما» */
export const OFTEN = wordSet('غالبا عادة كثيرا دائما أحيانا نادرا')

/** Verbs of coming to a figure. */
export const MEASURES = wordSet('بلغ')

/** What is known by its day: «ثورة 25 يناير». */
export const NAMED_BY_DAY = wordSet('ثورة انتفاضة أحداث هجمات اعتداءات حرب انقلاب حراك')

/** «ميزانية لعام 2014». */
export const FOR_YEAR = wordSet('لعام لسنة للعام للسنة')

/** «المولود في عدن», «من مواليد 1950»: a life is told. */
export const BORN = wordSet('المولود المولودة مولود مولودة مواليد')

/** Of what came about, with a time of its own: «الحكم الصادر في 2015», «الاتفاق الموقع عام 2010». */
const COME_ABOUT = wordSet(
  `المولود المتوفى المتوفا الصادر الموقع الممضى الممضا المبرم المنعقد المؤرخ المنشور المعتمد المقام المنتخب المقر
  المرفوع المتخذ المشكل المفروض المسجل المنتهي المنجز المنفذ المحقق المرتكب المقدم المنشأ المنتهج المتبع المتواصل
  المستمر القائم الدائر المتوقف المغلق المقطوع المحاصر المقيم المندلع المحتجز الفائز الحائز المتوج`,
)
export const comesAbout = (form: string): boolean =>
  COME_ABOUT.has(withoutLink(endsInTa(form) ? form.slice(0, -1) : form))

/** «صلى الله عليه», «رضي الله عنه», «عباد الله»: a sermon, a sacred history. */
export const GOD = fold('الله')
export const REVERES = wordSet('صلى رضي عباد رسول')
export const STOP = '.'

/** How a participle with the article begins, and those that are no more than a name. */
export const PARTICIPLE = 'الم'
export const SETTLED = wordSet('المتحدة المسلحة المشتركة المختلفة المتوسط المصنع المنزل المبنى المتجر المسجد المخبز')

/** «خلال عطلة عيد الفطر», «ثاني أيام عيد الأضحى»: days of a feast. */
export const HOLIDAYS = wordSet('عطلة إجازة أيام')

/** Verbs of holding an office, which lies before the news: «وشغل منصب وزير الدفاع». */
export const HELD = wordSet('شغل تقلد تبوأ')
/** Past the lead, so do how someone took it up, and how a company began: «وتولى رئاسة النادي», «وتأسست الشركة». */
export const TOOK_UP = wordSet('تولى خلف تأسس التحق')

/** Shares of the votes. */
export const PERCENT = '%'
export const HUNDRED = wordSet('المئة المائة بالمئة بالمائة')

/** A match, before a relative clause. */
export const MATCHES = wordSet(
  'اللقاء المباراة المواجهة النهائي السباق الشوط البطولة المجموعة الجولة اللقاءات المباريات',
)

/** What happened, of whatever kind. */
export const ANY_HAPPENING = wordSet('الحادث الحادثة الواقعة')

/** «غداة مقتل الرئيس»: the day after it; «عشية القمة»: the day before. */
export const DAY_AFTER = fold('غداة')
export const EVE = fold('عشية')

/** «الأمر الذي»: all that was told. */
export const MATTER = fold('الأمر')

/** Known by their number: «الدورة 38». */
export const NUMBERED = wordSet(
  'الدقيقة الدورة النسخة الطبعة الجولة المرحلة المادة القرار المرتبة الحلقة الموسم الرحلة رقم',
)

/** In its course: «في الدقيقة 11». */
export const OF_MATCH = wordSet('الدقيقة الشوط')

/** Opens the name of a feast. */
export const FEASTS = wordSet('عيد')

/** Prepositions whose noun is the cause of what is told. */
export const BECAUSE = wordSet('بسبب نتيجة جراء')

/** «على يد», «من قبل»: before who did what a passive tells; words of one name are joined by _. */
export const AGENTS = wordSet('على_يد من_قبل من_جانب من_طرف على_أيدي بيد بأيدي')
export const OPENS_AGENT = wordSet('على من بيد بأيدي')

/** Verbs of coming out: who issues it comes with عن. */
export const ISSUED = wordSet('صدر أصدر')
/** Their participle before عن: «بيان صادر عن الوزارة». */
export const COMING_OUT = wordSet('صادر صادرة الصادر الصادرة')

/** Before the place of what is told. */
export const LOCATIVES = wordSet('في إلى من قرب نحو داخل وسط قبالة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي')

/** Before من and who asked, sent or backed it: «بطلب من الجزائر». */
export const SENT = wordSet('طلب دعوة دعم مبادرة تمويل ضغط ضغوط وساطة رسالة قرض منحة موافقة تأييد إيعاز')

/** Verbs of telling in another's words. */
export const QUOTING = wordSet('نقل')
export const ISSUES = wordSet('عن من')
export const BETWEEN = fold('بين')
export const IN = fold('في')
export const WITH = fold('مع')
/** «مع وصول الفرق», «بمناسبة توزيع الجوائز»: at the same time. */
export const ALONG = wordSet('مع ومع بمناسبة')
export const AT = fold('لدى')

/** Counts that are the subject themselves: «المئات». */
export const HUNDREDS = wordSet('المئات العشرات الآلاف')

/** Verbs of coming, which with a deed for their subject only place it: «جاء القرار بعد». */
export const ARRIVES = wordSet('جاء أتى')

/** Before a length of time that is counted from something else: «بعد أيام من». */
export const LAGS = wordSet('قبل بعد')
const AGED = new WordSet([...PERSONS, ...wordSet('وهو وهي')])
/** Someone whose age follows: «رجل في الأربعينيات». */
export const isAged = (form: string): boolean => AGED.has(withoutAlef(form))

/** «طلب عدم الكشف عن هويته», «رفض ذكر اسمه» */
export const WITHOUT = fold('عدم')
export const NAMING = wordSet('الكشف كشف ذكر نشر الإفصاح إفصاح')
export const OWN_NAME = wordSet('اسمه اسمها أسمائهم اسمهم هويته هويتها هويتهم هوياتهم')
