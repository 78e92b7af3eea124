/** Economy and change: trade, change of a figure or a state; other. Own list. */
export const economy = `
@ trade - act .,من,ل
حكر 8 m1 w1 p- a-
شري 8 شراء m- w0 p- a-
بيع 1i بيع مبيعات? w0 p- a- pas
بيع 8 w1 m1 p- a-
قني 8 w1 m1 p- a-
حوذ 10s >على m0 w0 p- a-
ملك 8 w2 m2 p- a-
ثمر 10 m2 w0 p- a- >في
دفع 1 w2 دفع? p- a-
سدد 2 w1 m1 p- a- سداد
قرض 8 m1 w0 p- a- >من
قرض 4 m1 w0 p- a-
صدر 2 m2 w1 p- a- >.,إلى,ل
ورد 10 m2 w1 p- a-
نفق 4 >على m1 w0 p- a-
ءجر 2 m1 w1 p- a-
ءجر 10 m1 w1 p- a-
خصخص q1 m1 w0 p- a-
ربح 1 ربح? أرباح? w1 p- a-
كسب 1 كسب? w1 p- a-
رهن 1 رهن? w1 p- a-
سوم 3 w1 m1 p- a- >على
فلس 4 m0 w0 p- a- :undergo
كتب 8 m1 w1 p- a- >في
عقد 6 w1 m1 p- a- >مع
جني 1i w1 p- a-
- شراء
- بيع
- استحواذ+!
- صفقة صفقات
- استثمار+?
- اكتتاب+
- إفلاس
- مزاد مزادات
- اندماج
- تمويل?
- خصخصة
@ change - happen إلى,ب
دوي 2 w1 m- p- a-
وقع 4 w1 m2 p- a- :act >.
خلف 2 w1 m- p- a- :act >.
سفر 4 >عن w1 m- p- a-
خفق 4 >في w0 m1 p- a- :aux
فشل 1 >في فشل w0 p- a- :aux
كبد 5 w1 m1 p- a- >.
شلل 1u w1 p- a- :act >.
ثمر 4 >عن w1 m- p- a-
بين 6s w1 m1 p- a-
ضرب 6 w1 m1 p- a-
ضءل 6 w1 m1
دني 5 w1 m1
وسع 8 w1 m2
جمد 5 w1 m1 p- a-
بطء 6 m1 w0 p- a-
سرع 6 m1 w0 p- a-
سرع 2 w1 m1 p- a- :act >.
ضخم 5 w1 m2 p- a-
حسر 7 m1 w0 p- a-
قضي 7 w1 m2 p- a-
ذبذب q2 w1 m1 p- a-
ردد 8 w1 m1 p- a-
لمس 3 w1 m1 p- a- :act >.
ضعف 3 w1 m1 p- a- :act >.
فضي 4 >إلى w1 m- p- a-
حدث 4 w1 m1 p- a- :act >.
حفظ 8 >ب w1 m1 p- a- :do
قطب 10 w1 m1 p- a- :act >.
حول 2 w1 m1 p- a- :act >إلى,.
نشر 8 m1 w0 p- a-
وجه 3 w1 m1 p- a- :act >.
عقب 4 w2 m- p- a-
خلف 8 w1 m2 p- a-
ولي 6 w1 m2 p- a-
مضي 1i w2 p- a- مضي?
رفع 8 m0 w0 p- a-
خفض 7 m0 w0 p- a-
رجع 6 >عن m1 w0 p- a-
زيد 1i زيادة زيادات w0 p- a-
زيد 6 m1 w0 p- a-
زيد 8 ازدياد m- w1 p- a-
نقص 1 نقص? نقصان w1 p- a-
نقص 6 m1 w0 p- a-
قلص 2 m1 w1 p- a- :act >.
قلص 5 m1 w0 p- a-
مدد 8 w1 m1 p- a- :state
قدم 5 w1 m1 p- a- :do >ب,على,نحو,إلى
صعد 1 صعود w0 p- a-
كسب 8 w1 m2 p- a- :act >.
صمد 1 صمود? w1 p- a- :state
صعد 5 w1 m1 p- a-
صعد 6 m1 w0 p- a-
هبط 1 هبوط w0 p- a-
دهور q2 m0 w0 p- a-
حسن 5 m1 w0 p- a-
سوء 1u سوء? w1 p- a-
نمو 1u نمو w0 p- a-
ضعف 6 m1 w0 p- a-
ضعف 1 w2 ضعف? p- a-
كمش 7 m0 w0 p- a-
وسع 5 m1 w1 p- a-
مدد 5 w1 m1 p- a-
وصل 6 w1 m2 p- a-
غير 5 m1 w0 p- a-
غير 2 m1 w1 p- a- :act >.
بدل 5 w1 m1 p- a-
حول 5 m1 w0 p- a-
طور 5 w1 m2 p- a-
فقم 6 m1 w0 p- a-
شدد 8 m1 w0 p- a-
حدد 8 w1 m1 p- a-
صعد 2 m1 w1 p- a- :act >.
هدء 1 هدوء? w1 p- a-
قفز 1 قفزة w0 p- a-
بلغ 1 w2 p- a-
جوز 6 w1 m1 p- a- :act >.
سجل 2 w1 m1 p- a- :act >.
حقق 2 w1 m- p- a- :act >.,مع,في
فقد 1 فقدان فقد? w1 p- a- :act >.
ءدي 2 >إلى w1 m2 p- a- :happen
سبب 5 >في,ب m1 w0 p- a-
سبب 2 w1 m2 p- a- :act >.
ثور 4 w1 m1 p- a- :act >.
ءثر 2 >على,في w1 m2 p- a-
ءثر 5 w1 m2 p- a- >ب
عكس 7 >على w1 m2 p- a-
نتج 1 >عن w1 p- a- نتيجة?
نجم 1 >عن w1 p- a-
نعش 8 m1 w0 p- a-
ركد 1 ركود w1 p- a-
سقط 1 سقوط w1 p- a-
فكك 5 m1 w0 p- a-
فكك 2 m1 w1 p- a- :act >.
قسم 7 m1 w0 p- a-
قطع 7 m1 w0 p- a-
وقف 5 m0 w0 p- a-
عطل 5 m1 w0 p- a-
كثف 2 w1 m1 p- a- :act >.
كثف 5 w1 m1 p- a-
عرف 1 :light >. w2 p- a-
شهد 1 :light >. w1 p- a- شهود?
حدث 1 حدوث w1 p- a- حدث? أحداث?
جري 1i :light >. w1 p- a- جريان?
وقع 1 وقوع w0 p- a-
نهي 8 m1 w0 p- a-
ختم 8 m0 w0 p- a- :act >.
ختم 1 w1 p- a-
فرغ 1 >من w1 p- a-
كمل 8 m1 w0 p- a-
حقق 5 >من w1 m1 p- a-
زول 1u زوال w0 p- a-
جدد 5 m1 w0 p- a-
وتر 5 m2 w1 p- a-
ءزم 5 m1 w1 p- a-
عثر 5 m1 w0 p- a-
خلل 8 w1 m1 p- a-
فلت 4 w1 m1 p- a-
نضب 1 نضوب w0 p- a-
ذوب 1u ذوبان w1 p- a-
ءكل 6 m1 w0 p- a-
غلو 1u غلاء? w1 p- a-
رخص 1 w2 p- a-
روح 6 w2 m2 p- a- :state
عظم 6 w1 m1 p- a-
كبر 1 w2 p- a-
نضج 1 w1 p- a-
صبح 4 w2 m- p- a- :state
صير 1i w2 p- a- :state مصير?
بيت 1i w2 p- a- :state
غرق 10 w1 m1 p- a- :state >.
دوم 1u w1 p- a- :state دوام?
حفظ 3 >على w1 m2 p- a- :do
ظلل 1a w2 p- a- :state
شمل 1 w1 p- a- :state >. شمول?
ضمم 1u w1 p- a- :state >.
ضمن 5 w1 m2 p- a- :state >.
كون 1u w2 p- a- :aux كون?
ملك 1 w2 p- a- :state
وجد 1 وجود? w2 p- a- :state
- ارتفاع+!
- انخفاض+!
- تراجع
- زيادة
- هبوط
- صعود
- تدهور!
- تحسن
- نمو?
- انكماش
- تضخم?
- أزمة? أزمات?
- انهيار!
- سقوط
- تغير+
- تغيير+
- انتعاش
- ركود
- توقف
- انقطاع+
- نقص?
- عجز?
- بداية?
- نهاية?
- اختتام!
- انتهاء
- اندلاع!
- انتشار
- نشوب
- وقوع
@ other - act .,ب,في
تمم 4 :light >. w0 m- p- a-
هزز 1u w1 p- a- >.
ءنف 10 :aux >. w0 m1 p- a-
شرع 1 :aux >في w1 شروع p- a-
بشر 3 :aux >. w1 m1 p- a-
كمل 4 :aux >. w1 m1 p- a-
كمل 10 :aux >. w1 m1 p- a-
بدر 3 :aux >إلى,ب w1 m2 p- a-
سرع 3 :aux >إلى w1 m2 p- a-
- حملة~ حملات?
هلل 10 :aux >.,ب w1 m1 p- a-
عود 4 :aux >. w1 m1 p- a-
خوض 1u :light >. w1 p- a-
بدء 1 :aux >.,ب,في بدء? w1 p- a-
طوع 10 :aux >.,من w1 m2 p- a-
ضرر 8 :aux >إلى,ل w1 m2 p- a-
بوء 1u :aux >ب w1 p- a-
صلح 2 w2 m1 p- a-
مضي 4 w2 p- a- m-
ءمن 2 w1 m1 p- a- >.
حرص 1 :aux >على w1 p- a- حرص?
كفي 8 :aux >ب w1 m2 p- a-
عود 8 :aux >. w2 m2 p- a-
قوم 1u :light >ب w0 p- a- قيام?
جري 4 :light >. w0 m1 p- a-
تمم 1i :light >. w0 p- a- إتمام
قوم 4 :light >. w0 m1 p- a-
نفذ 2 :light >. w0 m1 p- a-
قدم 2 :light >.,على w1 m1 p- a-
شنن 1u :light >. w0 p- a-
وصل 3 :aux >. w0 m1 p- a-
تبع 3 :aux >. w1 m1 p- a-
مرر 10 :aux >في w1 m1 p- a-
كود 1a :aux w2 p- a-
عكف 1 w2 p- a- :aux >على
وشك 4 :aux >على w1 m- p- a-
ءخذ 1 :aux w2 p- a- أخذ?
جعل 1 :aux w2 p- a-
سعي 1a :aux >إلى,ل w1 p- a- سعي? مساع? مساعي?
حول 3 :aux >. w0 m1 p- a-
قدم 4 :aux >على w1 m1 p- a-
رود 4 :aux w1 إرادة? m- p- a-
رغب 1 :aux >في w1 رغبة? p- a-
طمح 1 :aux >إلى w1 طموح? p- a-
هدف 1 :aux >إلى w1 p- a- هدف?
زمع 4 :aux w1 m1 p- a-
حضر 2 :aux >ل w1 m1 p- a-
عدد 10 :aux >ل w1 m1 p- a-
هيء 5 :aux >ل w1 m1 p- a-
فكر 2 :aux >في w1 m2 p- a-
كفف 1u :aux >عن w1 p- a-
عمد 1 :aux >إلى w1 p- a-
غلل 10 m1 w0 p- a-
خدم 10 m1 w1 p- a-
عمل 10 m1 w1 p- a-
فعل 1 w1 p- a- فعل? أفعال?
نظف 2 w1 m1 p- a-
حمي 1i w1 p- a- حماية?
رقب 3 w1 m2 p- a-
عني 1i w2 p- a- :state
عين 10 w1 m1 p- a- >ب
قرن 3 w1 m2 p- a-
هزم 7 w1 m1 p- a-
هجر 1 w1 p- a-
شرك 8 >في w1 m1 p- a-
- عملية? عمليات?
- مهمة? مهام?
- تجربة? تجارب?
- إنجاز+?
`
