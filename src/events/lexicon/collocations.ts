import type { Kind } from '../../contract/kinds.ts'
import { fold } from '../../text/tokens.ts'

/**
 * Verbs and nouns whose kind hangs on a word near after them: أطلق النار is an attack, أطلق سراحه a release, أطلق قمرا
 * a launch. A row: the citation form, the kind, and the words that tell it, without clitics; with + the word may stand
 * anywhere in the clause after the trigger, with ب it is only told with it. Own list.
 */
const ROWS = `
أعطى decision موافقة إذن
خيم contest تعادل
عاد contest فوز تعادل انتصار هزيمة نقطة نقاط
أخلى coercion سبيل سبيله سبيلها سبيلهم سبيلهما
إخلاء coercion سبيل سبيله سبيلها سبيلهم
استعرض ceremony حرس
استعرض deployment قوات جيش
كتب statement تويتر تغريدة منصة صفحته صفحتها حسابه حسابها فيسبوك إنستغرام تدوينة منشور
أمضى decision مرسوم مرسوما مرسومين مراسيم قرارا قانونا
وقع decision مرسوم مرسوما مرسومين مراسيم قرارا قانونا
صدر decision قرار مرسوم قانون
تعافى change اقتصاد سوق أسواق أسعار سعر طلب
أيد trial محكمة حكم حكما أحكام
نقض trial حكم حكما أحكام
ألغى trial حكم حكما محكمة
رفض trial طعن طعنا استئناف دعوى محكمة
أعاد trial قضية ملف دعوى محاكمة
رفع trial جلسة جلسات
جلسة trial محاكمة محكمة استماع
جلسات trial محاكمة محكمة استماع
طعن trial حكم أحكام قرار محكمة استئناف قانون دستورية
أرجع statement سبب أسباب زيادة ارتفاع انخفاض تراجع هبوط صعود نمو خسائر تأخر تأخير
تلقى transfer مبلغ مبالغ أموال رشوة رشاوى رشى
تلقى statement بلاغ اتصال رسالة رسائل برقية دعوة
تلقى health علاج لقاح جرعة
وصل change عدد سعر قيمة نسبة إيرادات أرباح مبيعات حجم إنتاج معدل خسائر رأسمال
انهار change ليرة عملة بورصة أسهم سهم سعر أسعار دينار جنيه
انهيار change ليرة عملة بورصة أسهم سهم سعر أسعار دينار جنيه
حدد discovery هوية مكان موقع
تحديد discovery هوية مكان موقع
جمع trial أدلة
قضى death جراء متأثرا متأثرة غرقا حتفه
اختار appointment رئيس رئيسا رئيسة مدير مديرا مدرب مدربا سفير سفيرا مرشح مرشحا قائد قائدا خليفة نائب نائبا عضو عضوا
ترأس meeting مجلس مجلسا
وقع attack جريمة جرائم جريمتان
وقوع attack جريمة جرائم
انطلق launch متن قمر مسبار مركبة تلسكوب
حقق trial مع نيابة شرطة سلطات قاض قاضي مدع محقق محققون قضية حادث حادثة ملابسات جريمة اتهامات شكوى بلاغ متهم متهمين مشتبه
تحقيق change نمو أرباح مكاسب خسائر إيرادات مبيعات عائد عائدات عوائد هدف أهداف تقدم نجاح تنمية استقرار أمن عدالة
تحقيق discovery اكتشاف كشف
تحقيق trial مع نيابة ملابسات قضية حادث
تحقيق change تم تمت يتم سيتم
تحقيق contest فوز انتصار لقب بطولة ميدالية
أطلق launch قمر مسبار مركبة متن مكوك تلسكوب حملة مبادرة مشروع
انطلق launch مكوك
انقلاب disaster حافلة سيارة مركبة شاحنة قارب مركب قطار عربة جرار
انقلب disaster حافلة سيارة مركبة شاحنة قارب مركب قطار عربة
سيطر contest مجريات شوط مباراة لقاء أجواء
فرض contest تعادل سيطرة هيمنة أسلوبه
رفع contest رصيد كأس نقطة نقاط لقب
حافظ contest صدارة لقب نظافة مركز
صعد contest مركز صدارة دوري نهائي ترتيب
تقدم contest مركز ترتيب
تراجع contest مركز ترتيب
تجمد contest رصيد نقاط نقطة
توقف contest رصيد
ارتفع contest رصيد
افتتح contest تسجيل تهديف
افتتاح contest تسجيل تهديف
كسب contest مباراة ضيف مضيف نظيره نقاط نقطة رهان
اقتسم contest نقاط
حل contest ضيفا مركز وصيفا ثالثا رابعا
حل movement مطار عاصمة مدينة بعاصمة بمدينة
حل decision مجلس برلمان حزب أحزاب لجنة جمعية
هاجم contest منتخب فريق شوط
استهل contest مشواره مباراة بطولة دوري
عزز contest صدارة صدارته نتيجة موقعه
انتزع contest فوز تعادل نقطة نقاط لقب بطاقة صدارة
خطف contest فوز تعادل نقطة نقاط لقب بطاقة صدارة أضواء
أهدر contest ركلة فرصة فرص نقطتين
قاد contest فريق منتخب فوز لفوز نادي
قاد change ارتفاع لارتفاع مكاسب خسائر
قاد protest مظاهرة مظاهرات مسيرة احتجاجات
استقر change سهم أسهم مؤشر سعر أسعار دولار ذهب نفط عملة
خالف change اتجاه
دفع trade مليون مليونا ملايين مليار دولار يورو جنيه ثمن مبلغ مبالغ فدية رواتب غرامة تعويضات ضرائب
أجلى decision محكمة نظر جلسة دعوى محاكمة قضية استئناف
أيد trial استئناف نقض
حقق contest فوز فوزا انتصار انتصارا ميدالية ذهبية لقب بطولة تعادل نتيجة
احتفظ coercion مشتبه متهم موقوف موقوفين نظري
احتفظ contest لقب صدارة مركز كأس
حملة coercion اعتقالات اعتقال تفريق مداهمة مداهمات دهم أمنية قمع تفتيش
حملة health تطعيم تلقيح تحصين لقاح لقاحات
حملة vote انتخابية دعائية رئاسية
حملة attack عسكرية قصف جوية برية
حملة aid تبرعات إغاثة إغاثية مساعدات
غيب death موت
قضى death انقلاب حادث نحبه اختناقا دهسا رميا قصف زلزال حريق
حصد contest جائزة جوائز لقب بطولة
حصد death أرواح حياة ضحايا
انسحب appointment مجلس حزب حكومة ائتلاف تحالف كتلة عضوية ترشح سباق
انسحب contest بطولة مباراة نهائي دورة
انسحب decision اتفاق اتفاقية معاهدة
حصل trade حصة سهم أسهم قرض تمويل
حصل decision موافقة ترخيص
حصل contest ميدالية ذهبية فضية برونزية مركز
نال contest ذهبية فضية برونزية ميدالية لقب كأس
نال vote ثقة
تتويج contest لقب بطولة كأس دوري منتخب فريق بطلا
أطاح contest منتخب فريق نادي بطولة كأس
ترك movement بلاد مدينة منزل بيت وطن
ترك appointment منصب وظيفة رئاسة حزب نادي
ترك career دراسة مدرسة جامعة
ثار disaster بركان
نجا attack اغتيال محاولة هجوم
نجا disaster حادث غرق تحطم حريق
احتضن meeting مؤتمر قمة اجتماع لقاء ندوة
احتضن contest مباراة بطولة منافسات نهائي
احتضن ceremony مهرجان معرض حفل
استضاف meeting مؤتمر قمة اجتماع لقاء ندوة محادثات مفاوضات
استضاف ceremony مهرجان معرض حفل
استلم appointment منصب مهام رئاسة
خرق agreement هدنة اتفاق
سدد contest ركلة كرة تسديدة
ضم coercion أراضي القرم قرم جزيرة غور ضفة مستوطنات
ضم appointment لاعب مهاجم مدافع حارس
حلف appointment يمين
خلص discovery فريق دراسة باحثون علماء بحث
أحرز contest هدف فوز لقب ميدالية بطولة
رشق protest حجارة
خفف coercion عقوبات قيود حصار
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
اجلي decision مباراة موعد انتخابات قرار
أعمال meeting مؤتمر قمة اجتماع اجتماعات دورة ملتقى منتدى
صعد movement جبل قمة متن طائرة منصة مسرح
عرض launch فيلم فيلما مسلسل مسرحية لوحات لوحة أعمال
تعرض coercion إخفاء اختفاء احتجاز ابتزاز
تعرض accusation انتقاد انتقادات
تعرض disaster حادث حادثة خطر أضرار
تعرض health إصابة وعكة جلطة نوبة أزمة
وقف agreement إطلاق نار أعمال
دخل agreement وقف هدنة اتفاق
حصد contest نقطة نقاط ميدالية ميداليات
سقط contest هزيمة فخ خسارة
سجل contest فوز انتصار تعادل
سجل change ارتفاع انخفاض نمو تراجع خسائر أرباح مستوى رقم
قضى trial إعدام سجن حبس براءة مؤبد غرامة بطلان
جمع meeting طرفين قادة زعماء
خاض vote انتخابات
أجل contest مباراة مباريات دوري بطولة
استأنف contest دوري مباريات
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
أخضع health لعملية لجراحة لعلاج لفحوص
اصاب health أزمة قلبية دماغية مرض بمرض فيروس سرطان كورونا كوفيد وباء جلطة نوبة التهاب إنفلونزا حمى ملاريا كوليرا
إصابة health مرض فيروس سرطان كورونا كوفيد وباء جلطة نوبة التهاب إنفلونزا حمى كوليرا
نال contest جائزة جوائز
نال ceremony وسام
نال career شهادة درجة دكتوراه ماجستير إجازة بكالوريوس
حصل contest جائزة جوائز
حصل ceremony وسام
تسلم ceremony جائزة وسام
تسلم appointment منصب منصبه رئاسة مهام مهامه
منح vote ثقة
سجل contest هدف هدفا هدفين أهداف ثنائية هاتريك
أضاف contest هدف هدفا هدفين
افتتح contest أهداف
عادل contest نتيجة كفة
عدل contest نتيجة
قلص contest فارق نتيجة
عزز contest صدارتها تقدمه تقدمها
تقدم contest منتخب فريق مباراة شوط دقيقة
استمر contest تعادل
انتهى contest تعادل مباراة مباريات شوط لقاء مواجهة بفوز
اختتم ceremony مهرجان حفل معرض
اختتم contest بطولة دوري سباق
ذهب ceremony جائزة جوائز
عاد ceremony جائزة جوائز
حصل contest لقب ميداليات كأس نقطة نقاط
حصل vote صوت صوتا أصوات ثقة مقعد مقاعد نسبة_من
نال vote أصوات صوت صوتا
حاز ceremony جائزة جوائز وسام
حاز vote ثقة أصوات
حجب vote ثقة
سحب vote ثقة
طرح vote ثقة
منح contest فوز تقدم
أحرز ceremony جائزة
تقدم appeal طلب بلتماس
أودع health مستشفى مشفى مصحة عناية
أودع coercion سجن حبس
نقل statement وكالة صحيفة قناة تلفزيون موقع إذاعة قوله قولها قولهم
انسحب contest دوري كأس منافسات
توجيه deployment سيارة سيارات وحدات فرق قوات
دفع deployment سيارة سيارات بسيارات بتعزيزات تعزيزات آليات وحدات قوات
صدر trial حكم حكما أحكام
اصدر trial حكم حكما حكمها أحكام
اصدر decision قرار قرارا مرسوم مرسوما أمر أمرا أوامر عفوا قانونا
اصدر launch كتاب كتابا كتابه ألبوم ألبوما رواية ديوان ديوانا نسخة إصدارا
قضى death نحبها
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
نفذ attack هجوم هجوما هجمات تفجير غارة غارات
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
أعلن decision طوارئ حداد حظر تعبئة
إعلان decision طوارئ حداد حظر تعبئة
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
حقق discovery اكتشاف اكتشافا
أقام trial دعوى
أقام protest اعتصام اعتصاما
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
تعرض coercion اعتقال تعذيب
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

/** The forms under which a row may hold each word, the word itself first; the same words come again and again. */
const forms = new Map<string, readonly string[]>()
const FORMS_SIZE = 5_000

function formsOf(norm: string): readonly string[] {
  const known = forms.get(norm)
  if (known) return known
  const word = bare(norm)
  const found = [norm, word]
  if ('بلك'.includes(word[0])) found.push(word.slice(1))
  // احتجاجا, فوزه, هدفهم: the word without tanwin or pronoun.
  found.push(word.replace(ENDING, ''), word.replace(ENDING, 'ة'))
  const distinct = [...new Set(found)]
  if (forms.size >= FORMS_SIZE) forms.clear()
  forms.set(norm, distinct)
  return distinct
}

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
    for (const form of formsOf(words[i])) {
      const row = known.get(form)
      if (row) return row
    }
    return undefined
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
