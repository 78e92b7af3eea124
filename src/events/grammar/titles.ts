import { fold } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { dualOf } from './forms.ts'
import * as IS from './is.ts'
import { ARTICLE } from './shapes.ts'
import { addWords, wordClass } from './words.ts'

/** With the article, and without. */
const both = (words: string): string => words.replace(/\S+/g, `$& ${ARTICLE}$&`)

/** «مرشحو المعارضة»: the sound plural of those who hold an office, before whose they are. */
export const areHolders = (form: string): boolean =>
  form.endsWith('و') && (wordClass(form.slice(0, -1)) & IS.TITLE) !== 0

/** Head nouns of titles, ranks, trades and kinship that stand before or after a person's name. */
addWords(
  IS.TITLE,
  `آية أخته أخو أخوه أسطورة أمينة أيقونة ابن ابنة ابنته ابنه الآنسة الأب الأسير الأسيرة الأديب الأسقف الأعمال الأم الأميرال
  الإعلامي الإعلامية الإمام الاقتصادي البرلماني البرلمانية البروفسور البروفيسور البطريرك الجراح الجنرال الحاج
  الحقوقي الحقوقية الداعم الداعية الدراج الدكتورة الرئيسان الرباع الرباعة الراحل الراحلة الرسام الرقيب الروائي
  الروائية الرياضي السباح السكرتيرة السياسي السيد السيناتور الشهيد الصحافية الصحفية العداء العريف العماد الفقيد
  الفنانة القاضية القيادية الكاردينال المؤرخ المؤلف المتحدثين المتهم المتهمة المحللة المخرجة المدافع المدعي
  المدعية المرحوم المرشحة المستكشف المشير المصمم المصممة المصور المصورة المطران المطرب المطربة المعارضة
  المعماري المعمارية المغنية المفكر الملحن الممثلين المنتج المهندسة المواطن الموسيقار الموسيقي الناطقين الناقد
  النجمة النحات بطلة جلالة حضرة خادم خصمه خليفته رئيسا رائدة رجل زعيمة زميلته زميلتها زميله زميلها زوجة زوجته
  زوجها سعادة سلفه سماحة سمو شقيق شقيقة شقيقته شقيقه صاحب صاحبة عازف عالمة عضوة عطوفة عملاق عملاقة غبطة
  غريمه فخامة فضيلة قائدا قائدة قداسة محاميه محاميها مدربه مدربها مراسل مراسلة مساعدة مستشاره مستشارها معالي
  منافس منافسه منسقة نائبه نائبها نجل نجله نظيرته نظيره نيافة والد والدة والدته والده ولي`,
)
addWords(
  IS.TITLE,
  both(`أستاذ أستاذة أمير أميرة أمين ركن بابا باحث باحثة بطل حارس حاكم خبير خبيرة دكتور رئيس رئيسة رائد زعيم سفير
  سفيرة سكرتير سلطان سيدة شاعر شاعرة شيخ شيخة صحافي صحفي طبيب طبيبة عالم عاهل عداءة عضو عقيد عمدة عميد فريق فنان
  قائد قاضي قيادي كابتن كاتب كاتبة لاعب لاعبة لواء مؤسس مبعوث مبعوثة متحدث متحدثة محافظ محامي محامية محلل مخرج
  مدرب مدير مديرة مذيع مذيعة مراقب مرشح مرشد مسؤول مسؤولة مساعد مستشار مستشارة معارض مغني مفتش مفتي مفوض مفوضة
  مقدم ملازم ملاكم ملك ملكة ممثل ممثلة مندوب منسق مهاجم مهندس موفد نائب نائبة ناشط ناشطة ناطق ناطقة نجم نقيب
  والي وزير وزيرة وكيل`),
)

/** Who may have a name behind him where the article makes him one: «الضابط سامي حداد», «الطفل سامي حداد». */
const NAMED = `جندي سائق شاب شابة طفل طفلة طالب طالبة فتاة مواطن مواطنة مهاجر بارون تاجر تلميذ جاسوس حاخام دبلوماسي دبلوماسية دوق دوقة راقص راقصة رسامة شرطي صياد
  ضابط طيار ظهير عالمة فارس فلكي فيزيائي فيلسوف قس قنصل كاهن كوميدي كولونيل كيميائي لورد مؤرخة متسابق متسلق محاضر
  محقق مخترع مدون مدونة مزارع مسعف مستثمر مصارع معلم معلمة ملياردير ممرض ممرضة موظف موظفة ناجي ناشر`
addWords(IS.TITLE, NAMED.replace(/\S+/g, `${ARTICLE}$&`))

const GIVEN = wordSet('أسماء أمين أمير رائد نجم سلطان')
/** «الوزير أمين الحداد»: an office that is a given name as well. */
export const isGiven = (form: string): boolean => GIVEN.has(form)

const HIGHNESS = fold('حضرة')
const OWNER = fold('صاحب')

/** Words that are no part of a name: what a title is made of beside its head. */
addWords(
  IS.COMMON,
  `آفاق آليات آلية أسعار أهمية أوجه إدارة إذاعة إمكانيات إمكانية الأسبق الأعلى الأعيان الأمن الأول الأولى
  الإعلام الاقتصاد البرلمان البيئة التجارة التعليم الثاني الثانية الثقافة الثورة الجديد الجديدة الجمهورية
  الحالي الحرمين الحكومة الخارجية الداخلية الدفاع الزراعة السلطة السياحة الشريفين الشعب الشهير الشهيرة الشورى
  الشيوخ الصحة الطاقة العام العامة العدل العليا العموم الكبير الكبيرة المالية المعروف المعروفة المكلف المنتخبة
  النفط النقل النواب بلاده بلدية تلفزيون تنظيم جامعة جماعة جمعية جهاز جهود جيش حرس حركة حزب خطط خفر دائرة سبل
  سعر شبه صحيفة ضرورة طواقم عمليات عملية فرص فرع فرق فصائل قسم قضية قناة قوات كتائب كيفية لجنة مؤسسة مجالات
  مجلة محافظة محكمة مديرية مدينة مركز مسألة مسائل مساعي مشروع معهد مفوضية مكتب ملف ملفات مليشيا منفذ ميليشيا
  ميليشيات نادي ناحية نقابة نيابة هيئة وزارة وكالة ولاية`,
)
addWords(IS.COMMON, both(`أركان أمناء اتحاد بنك جبهة حملة دولة سابق سابقة شرطة شركة كتلة مجلس منتخب منظمة وزراء`))

/** «وزيرا», «رئيسي»: two in one office, before whose it is. */
export const isTwoInOffice = (form: string): boolean => (wordClass(dualOf(form) ?? '') & IS.TITLE) !== 0

/** «وزير خارجية العراق»: of what an office is, that would have the article by itself. */
export const isPortfolio = (form: string): boolean => (wordClass(ARTICLE + form) & IS.COMMON) !== 0

/** «دشن سموه المشروعات»: who is honoured, taken up by his pronoun and no other word. */
const HIS_HIGHNESS = wordSet('سموه سموها معاليه معاليها سيادته سيادتها جلالته فضيلته سعادته سعادتها فخامته غبطته دولته')
export const isHisHighness = (form: string): boolean => HIS_HIGHNESS.has(form)

/** «حضرة صاحب السمو»: what honours someone and stands before his office. */
const HONOURED = wordSet('السمو الجلالة الفخامة المعالي السعادة الفضيلة السماحة الغبطة النيافة القداسة')
export const honours = (form: string, next: string | undefined): number =>
  form === HIGHNESS ? 1 : form === OWNER && HONOURED.has(next ?? '') ? 2 : 0

/** First halves of compound names: what follows with the article is still the name, «عبد السلام ياسين». */
const COMPOUND = wordSet(
  'عبد فتح نور سيف صلاح علاء بهاء عز جمال نصر سعد خير حبيب رحمة ضياء شمس محيي بدر تقي آل بن ولد ابن أبو أبي أم',
)
/** «علي حسن»: the name, written as the preposition على but for its last letter, which some write alike. */
export const ALI = fold('علي')
export const isWrittenOn = (text: string, end: number): boolean => text[end - 1] === 'ى'

/** Before the name of the father. */
export const SON = fold('بن')
export const DESCENT = wordSet('بن ولد بنت')
/** First halves of names that any word with the article ends: «عبد العزيز», «أبو الغيط». */
export const SERVANT = wordSet('عبد أبو أبي أبا آل')
/** Before the name of a saint, or of the town that is named after one. */
export const SIDI = fold('سيدي')
/** The second half of many names. */
export const GOD = wordSet('الله الرحمن الدين الإسلام الرحيم الحق')
export const opensName = (form: string): boolean => COMPOUND.has(form)
