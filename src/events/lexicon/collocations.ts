import type { Kind } from '../../contract/kinds.ts'
import { fold } from '../../text/tokens.ts'

/**
 * Verbs and nouns whose kind hangs on a word near after them: أطلق النار is an attack, أطلق سراحه a release, أطلق قمرا
 * a launch. A row: the citation form, the kind, and the words that tell it, without clitics; with + the word may stand
 * anywhere in the clause after the trigger, with ب it is only told with it. Own list.
 */
const ROWS = `
غاب health وعي
نزل protest متظاهرون متظاهرين متظاهر محتجون محتجين شوارع شارع ميادين
تدفق protest متظاهرون متظاهرين محتجون محتجين
خرج protest متظاهرين محتجين متظاهر
أسند trial تهم تهمة
وقوع death ضحايا قتلى إصابات جرحى
وقوع disaster حادث حادثة زلزال هزة
وقوع attack انفجار هجوم اشتباكات
ترأس meeting جلسة اجتماع اجتماعا وفد قمة
سقوط death قتيلا قتلى ضحايا جرحى شهداء
سقوط attack صاروخ صواريخ قذيفة قذائف
سقوط disaster طائرة مروحية
اجلي decision نظر جلسة دعوى محاكمة مباراة موعد انتخابات قرار
أعمال meeting مؤتمر قمة اجتماع اجتماعات دورة ملتقى منتدى
صعد movement جبل قمة متن طائرة منصة مسرح
عرض launch فيلم فيلما مسلسل مسرحية لوحات لوحة أعمال
تعرض coercion إخفاء اختفاء احتجاز ابتزاز
تعرض accusation انتقاد انتقادات هجوم_لفظي
تعرض disaster حادث حادثة خطر أضرار
تعرض health إصابة وعكة جلطة نوبة أزمة
وقف agreement إطلاق نار أعمال
دخل agreement وقف هدنة اتفاق
حصد contest نقطة نقاط لقب ميدالية ميداليات
سقط contest هزيمة فخ خسارة
سجل contest فوز انتصار تعادل
سجل change ارتفاع انخفاض نمو تراجع خسائر أرباح مستوى رقم
قضى trial إعدام سجن حبس براءة مؤبد غرامة بطلان
جمع meeting طرفين قادة زعماء
خاض vote انتخابات
أجل contest مباراة مباريات دوري بطولة
استأنف contest دوري مباريات
وضع appointment إقامة_جبرية
وضع contest مقدمة
وضع launch حجر
هتف protest محتجون متظاهرون
أحيا ceremony ذكرى حفل حفلا
قطع decision علاقات علاقاته علاقاتها
أنهى contest مباراة مباريات شوط دوري
رد attack قصف غارات هجمات صواريخ
تصدى attack هجوم هجمات صواريخ طائرة
أطلق attack نار نيران رصاص رصاصة صاروخ صواريخ قذيفة قذائف عيار عيارات غاز
أطلق coercion سراح سراحه سراحها سراحهم سراحهما
انطلق attack صاروخ صواريخ قذيفة قذائف رصاص
انطلق protest مظاهرة مظاهرات تظاهرة تظاهرات مسيرة مسيرات احتجاج احتجاجات
انطلق meeting مؤتمر قمة اجتماع اجتماعات محادثات مفاوضات مباحثات ندوة ملتقى منتدى محاضرات أعمال
انطلق movement رحلة رحلته رحلتها قافلة طائرة سفينة
فتح attack نار نيران
فتح trial تحقيق تحقيقا
سقط attack صاروخ صواريخ قذيفة قذائف
سقط death قتيل قتلى ضحايا شهداء جريح جرحى
سقط disaster طائرة مروحية رافعة
قطع protest طريق طرق طريقا طرقات
أغلق protest متظاهرون محتجون متظاهرين
خرج protest مظاهرة مظاهرات تظاهرة تظاهرات مسيرة مسيرات متظاهرون محتجون شوارع احتجاجا
خاض contest مباراة منافسات سباق بطولة
خاض attack معركة معارك قتال اشتباكا اشتباكات حرب
ضرب disaster زلزال إعصار عاصفة هزة فيضان فيضانات
وقع disaster حادث حادثا حادثة حادثان حادثين حوادث زلزال هزة حريق انهيار فيضان كارثة تصادم
وقع attack انفجار انفجارات هجوم هجمات اشتباك اشتباكات مواجهات تفجير تفجيرات غارة
وقع death قتيل قتلى ضحايا
عملية attack انتحارية استشهادية إرهابية مسلحة انتحاريتين
عمليات attack انتحارية استشهادية إرهابية مسلحة
عملية health جراحية قلب زرع زراعة
اصاب health أزمة قلبية دماغية مرض بمرض فيروس سرطان كورونا كوفيد وباء جلطة نوبة التهاب إنفلونزا أنفلونزا حمى ملاريا كوليرا
إصابة health مرض فيروس سرطان كورونا كوفيد وباء جلطة نوبة التهاب إنفلونزا أنفلونزا حمى كوليرا
نال ceremony جائزة جوائز وسام
نال career شهادة درجة دكتوراه ماجستير إجازة بكالوريوس
حصل ceremony جائزة جوائز وسام
تسلم ceremony جائزة وسام
تسلم appointment منصب منصبه رئاسة مهام مهامه
منح vote ثقة
سجل contest هدف هدفا هدفين أهداف
صدر trial حكم حكما أحكام
اصدر trial حكم حكما حكمها أحكام
اصدر decision قرار قرارا مرسوم مرسوما أمر أمرا أوامر عفوا قانونا
اصدر launch كتاب كتابا كتابه ألبوم ألبوما رواية ديوان ديوانا نسخة إصدارا
قضى death نحبه نحبها
قضى trial محكمة
أدى appointment يمين
أدى ceremony مناسك صلاة عمرة
تقدم trial شكوى دعوى بلاغ
قدم trial شكوى دعوى بلاغا
قدم appointment استقالة استقالته استقالتها ترشيحه ترشحه
رفع trial دعوى دعاوى قضية شكوى
رفع coercion حصار حظر عقوبات
رفع change سعر أسعار راتب رواتب أجور فائدة ضرائب
رفع ceremony علم
انتشر deployment قوات جيش جنود شرطة
انتشر disaster مرض فيروس وباء عدوى كوليرا كورونا حريق نيران
انتشار disaster مرض فيروس وباء عدوى كوليرا كورونا
فاز vote انتخابات رئاسة مقعد مقاعد أصوات
خسر vote انتخابات مقعد مقاعد
خسر trade مليون مليار ملايين
توصل agreement اتفاق اتفاقية تسوية تفاهم هدنة صفقة
عقد agreement صفقة اتفاق اتفاقا اتفاقية
عقد career قران قرانه
كشف discovery دراسة بحث علماء باحثون أبحاث
وجه trial تهمة تهم تهما
نظم protest مظاهرة مظاهرات مسيرة احتجاج وقفة اعتصام
نفذ attack هجوم هجوما هجمات تفجير غارة غارات عملية_انتحارية
نفذ trial حكم
شن attack هجوم هجوما هجمات غارة غارات حرب حربا
لقي death مصرعه مصرعها مصرعهم حتفه حتفها حتفهم
فقد death حياته حياتها حياتهم أرواحهم
دخل health مستشفى مشفى مستشفيات غيبوبة
اجري health جراحة جراحية فحوص فحوصات عملية
اجري vote انتخابات استفتاء اقتراع
اجري meeting محادثات مباحثات مفاوضات مشاورات
أقر admission بأن+ بأنه+ بأنها+ بأنهم+ بأنهما+ بأنني+ بأننا+ بوجود بحدوث بارتكاب بارتكابه بصحة بالخطأ بخطئه بأخطاء بالمسؤولية بمسؤوليته بمسؤوليتها بالهزيمة بهزيمته بالفشل بفشل بفشله بالذنب بذنبه بالتقصير بقتل
أعفى appointment منصبه+ منصبها+ مناصبهم+ مهامه+ مهامها+ مهامهم+ منصب+ مهام+
أقال appointment منصبه+ منصبها+
تحفظ coercion أموال ممتلكات جثة جثمان رئيس رأسه متهم متهمين مشتبه مسؤولين
احتجز attack رهينة رهائن
نقل health مستشفى مشفى مستشفيات إسعاف عناية
أوقف coercion شخص شخصا شخصين أشخاص مشتبه مشتبها مشتبهين مشتبهان متهم متهما متهمين رجل رجلا رجلين رجال شاب شابا شبان امرأة عنصر عنصرا عناصر مسلح مسلحا مسلحين ناشط ناشطا ناشطين صحفي صحفيا صحفيين صحافي صحافيا صحافيين مهاجر مهاجرا مهاجرين مطلوب مطلوبا مطلوبين متظاهر متظاهرا متظاهرين محتجين متورطين مهرب مهربين ذمة+
إيقاف coercion شخص شخصا شخصين أشخاص مشتبه مشتبها مشتبهين متهم متهما متهمين رجل رجلا رجلين رجال شبان عناصر مسلحين ناشط ناشطين صحفي صحفيين صحافي صحافيين مهاجرين مطلوبين متظاهرين محتجين متورطين مهربين ذمة+
هز attack انفجار انفجارات انفجاران انفجارين تفجير تفجيرات تفجيران هجوم هجمات قصف غارة غارات
هز protest احتجاجات مظاهرات تظاهرات
نشر deployment قوات قواته قواتها قواتهم جيش جنود جنودا جنوده جنودها عسكريين معدات أسلحة صواريخ دبابات مدرعات تعزيزات وحدة وحدات طائرات مقاتلات مراقبين بطارية بطاريات منظومة منظومات سفن سفنا كتيبة كتائب لواء دوريات شرطة عناصر
تبنى statement هجوم هجوما هجمات تفجير تفجيرا تفجيرات تفجيرين اعتداء اعتداءات عملية عمليات عمليتين اغتيال مسؤولية
تبناه statement تنظيم جماعة حركة كتائب
تخلى decision صفقة خطة خطط مشروع فكرة سلاح عملة برنامج
طرح trade سهم أسهم أسهمه أسهمها سند سندات اكتتاب مناقصة عطاء
أعلن decision طوارئ حداد حظر تعبئة أحكام_عرفية
إعلان decision طوارئ حداد حظر تعبئة أحكام_عرفية
علق decision عمل دستور رحلات رحلاته رحلاتها دراسة عضوية عضويته مفاوضات محادثات مشاركة مشاركته مشاركتها مساعدات أنشطة نشاط نشاطه نشاطها دوام جلسات تداول صادرات
عطل decision عمل دستور قانون دراسة دوام
أضرم health جسده+ جسدها+ نفسه+ نفسها+ بجسده+ بنفسه+
أدرك contest تعادل
أدان trial محكمة متهم قضاء
واجه contest مباراة منتخب منتخبات دوري كأس بطولة نهائي
التقى contest مباراة مباراته منتخب منتخبات فريقان دوري كأس نهائي
تغلب contest منتخب فريق نادي مباراة
أحرز change تقدم تقدما
حقق change نمو نموا أرباح أرباحا مكاسب خسائر إيرادات مبيعات
حقق contest فوز فوزا انتصار انتصارا ميدالية ذهبية لقب بطولة
حقق discovery اكتشاف اكتشافا
أقام trial دعوى
أقام protest اعتصام اعتصاما صلاة_احتجاجية
أقام ceremony حفل حفلا حفلة مأدبة صلاة مراسم
ألقى coercion قبض
ألقى attack قنبلة قنابل متفجرات حجارة زجاجات
استقبل contest هدف هدفا هدفين أهداف
سلم appointment سلطة حكم مقاليد
سلم coercion نفسه نفسها أنفسهم
غادر death حياة عالمنا دنيا
فارق death حياة دنيا
دخل decision تنفيذ نفاذ سريان
دخل coercion سجن معتقل
أغلق change بورصة مؤشر سهم أسهم تداول تداولات
أنهى change بورصة مؤشر سهم أسهم تداول تداولات مهمته مهمتها رحلته رحلتها
أنهى career دراسته دراستها تعليمه تعليمها
سجل health إصابة إصابات وفاة وفيات عدوى
تراجع deployment قوات جيش جنود
تقدم attack قوات جيش مقاتلون مسلحون
تقدم appointment استقالة استقالته استقالتها ترشحه ترشيحه
تقدم contest هدف هدفين
سحب decision مشروع قرار ترشيحه ترشيحها ترخيص
سحب trade أموال وديعة ودائع
أرسل aid مساعدات معونات إغاثة
أرسل deployment قوات قوة جنود جنودا تعزيزات مقاتلات سفن بارجة
أرسل statement رسالة رسائل برقية
أرسل launch قمر مسبار مركبة
جمع aid تبرع تبرعات أموال مليون ملايين
سيطر disaster حريق حرائق نار نيران
فشل meeting محادثات مفاوضات مباحثات جولات جولة قمة
حول movement طائرة رحلة رحلات مسار مسارها مطار مطارات
شارك launch تأسيس إنشاء
شارك protest مظاهرة مظاهرات تظاهرة تظاهرات مسيرة مسيرات اعتصام إضراب احتجاج احتجاجات وقفة
شارك meeting اجتماع اجتماعات مؤتمر قمة ندوة محادثات مفاوضات جلسة
شارك contest بطولة مباراة مباريات سباق دوري كأس أولمبياد مونديال
شارك ceremony حفل مهرجان جنازة تشييع مراسم عرض
شارك attack حرب معركة معارك قتال هجوم غارات
تعرض attack هجوم هجمات قصف اعتداء ضرب طعن غارة غارات إطلاق
تعرض disaster زلزال فيضان فيضانات إعصار جوع مجاعة جفاف
تعرض coercion اعتقال تعذيب احتجاز
`

interface Told {
  readonly kind: Kind
  /** The word may stand anywhere in the clause after the trigger. */
  readonly far: boolean
}

const table = new Map<string, Map<string, Told>>()
for (const row of fold(ROWS).split('\n')) {
  if (row === '') continue
  const [citation, kind, ...words] = row.split(' ')
  const known = table.get(citation) ?? new Map<string, Told>()
  for (const word of words) {
    const far = word.endsWith('+')
    const form = far ? word.slice(0, -1) : word
    if (!known.has(form)) known.set(form, { kind: kind as Kind, far })
  }
  table.set(citation, known)
}

/** A word without و ف ب ل ك and ال before it. */
function bare(norm: string): string {
  let at = 0
  if (norm.length > 4 && 'وف'.includes(norm[0])) at = 1
  if (norm.length - at > 4 && 'بلك'.includes(norm[at]) && norm[at + 1] === 'ا' && norm[at + 2] === 'ل')
    return norm.slice(at + 3)
  if (norm.length - at > 3 && norm[at] === 'ل' && norm[at + 1] === 'ل') return norm.slice(at + 2)
  if (norm.length - at > 3 && norm[at] === 'ا' && norm[at + 1] === 'ل') return norm.slice(at + 2)
  return norm.slice(at)
}

const ENDING = /(?:ت?ه|ت?ها|ت?هم|ت?هما|ا)$/

/** How many words after the trigger are asked, and how many before it: النار أطلقت، حادث وقع. */
const AFTER = 7
const BEFORE = 3

/**
 * The kind that the words near a trigger give it, or null. `words` are folded tokens, `at` the trigger's, `from` and
 * `last` the bounds of its clause; `passed` tells the tokens that do not count, those of dates.
 */
export function collocated(
  citation: string,
  words: readonly string[],
  at: number,
  from: number,
  last: number,
  passed: (i: number) => boolean = () => false,
): Kind | null {
  const known = table.get(citation)
  if (!known) return null
  const told = (i: number): Told | undefined => {
    const word = bare(words[i])
    const found =
      known.get(words[i]) ?? known.get(word) ?? ('بلك'.includes(word[0]) ? known.get(word.slice(1)) : undefined)
    // احتجاجا, فوزه, هدفهم: the word without tanwin or pronoun.
    return found ?? known.get(word.replace(ENDING, '')) ?? known.get(word.replace(ENDING, 'ة'))
  }
  for (let i = at + 1, counted = 0; i < last; i++) {
    if (passed(i)) continue
    const row = told(i)
    if (row && (row.far || counted < AFTER)) return row.kind
    counted++
  }
  for (let i = at - 1, counted = 0; i >= from && counted < BEFORE; i--) {
    if (passed(i)) continue
    const row = told(i)
    if (row) return row.kind
    counted++
  }
  return null
}
