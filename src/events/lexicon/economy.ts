/** Economy and change: trade, change of a figure or a state; other. Own list. */
export const economy = `
@ trade - act .,من,ل
حكر 8 m1 w1 p- a-
شري 8 شراء m- w0 p- a-
بيع 1i بيع مبيعات? w0 p- a- pas
بيع 8 m1 w1 p- a-
قني 8 m1 w1 p- a-
حوذ 10s >على m0 w0 p- a-
ملك 8 m2 w2 p- a-
ثمر 10 >في m2 w0 p- a-
دفع 1 دفع? w2 p- a-
سدد 2 سداد m1 w1 p- a-
قرض 8 >من m1 w0 p- a-
قرض 4 m1 w0 p- a-
صدر 2 >.,إلى,ل m2 w1 p- a-
ورد 10 m2 w1 p- a-
نفق 4 >على m1 w0 p- a-
ءجر 2 m1 w1 p- a-
ءجر 10 m1 w1 p- a-
خصخص q1 m1 w0 p- a-
ربح 1 ربح? أرباح? w1 p- a-
كسب 1 كسب? w1 p- a-
رهن 1 رهن? w1 p- a-
سوم 3 >على m1 w1 p- a-
فلس 4 :undergo m0 w0 p- a-
كتب 8 >في m1 w1 p- a-
عقد 6 >مع m1 w1 p- a-
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
هوي 6 m- w0 p- a-
دوي 2 m- w1 p- a-
وقع 4 :act >. m2 w1 p- a-
خلف 2 :act >. m- w1 p- a-
سفر 4 >عن m- w1 p- a-
خفق 4 :aux >في m1 w0 p- a-
فشل 1 فشل :aux >في w0 p- a-
كبد 5 >. m1 w1 p- a-
شلل 1u :act >. w1 p- a-
ثمر 4 >عن m- w1 p- a-
بين 6s m1 w1 p- a-
ضرب 6 m1 w1 p- a-
ضءل 6 m1 w1
دني 5 m1 w1
وسع 8 m2 w1
جمد 5 m1 w1 p- a-
بطء 6 m1 w0 p- a-
سرع 6 m1 w0 p- a-
سرع 2 :act >. m1 w1 p- a-
ضخم 5 m2 w1 p- a-
حسر 7 m1 w0 p- a-
قضي 7 m2 w1 p- a-
ذبذب q2 m1 w1 p- a-
ردد 8 m1 w1 p- a-
لمس 3 :act >. m1 w1 p- a-
ضعف 3 :act >. m1 w1 p- a-
فضي 4 >إلى m- w1 p- a-
حدث 4 :act >. m1 w1 p- a-
حفظ 8 :do >ب m1 w1 p- a-
قطب 10 :act >. m1 w1 p- a-
حول 2 :act >إلى,. m1 w1 p- a-
نشر 8 m1 w0 p- a-
وجه 3 :act >. m1 w1 p- a-
عقب 4 m- w2 p- a-
خلف 8 m2 w1 p- a-
ولي 6 m2 w1 p- a-
مضي 1i مضي? w2 p- a-
رفع 8 m0 w0 p- a-
خفض 7 m0 w0 p- a-
رجع 6 >عن m1 w0 p- a-
زيد 1i زيادة زيادات w0 p- a-
زيد 6 m1 w0 p- a-
زيد 8 ازدياد m- w1 p- a-
نقص 1 نقص? نقصان w1 p- a-
نقص 6 m1 w0 p- a-
قلص 2 :act >. m1 w1 p- a-
قلص 5 m1 w0 p- a-
مدد 8 :state m1 w1 p- a-
قدم 5 :do >ب,على,نحو,إلى m1 w1 p- a-
صعد 1 صعود w0 p- a-
كسب 8 :act >. m2 w1 p- a-
صمد 1 صمود? :state w1 p- a-
صعد 5 m1 w1 p- a-
صعد 6 m1 w0 p- a-
هبط 1 هبوط w0 p- a-
دهور q2 m0 w0 p- a-
حسن 5 m1 w0 p- a-
سوء 1u سوء? w1 p- a-
نمو 1u نمو w0 p- a-
ضعف 6 m1 w0 p- a-
ضعف 1 ضعف? w2 p- a-
كمش 7 m0 w0 p- a-
وسع 5 m1 w1 p- a-
مدد 5 m1 w1 p- a-
وصل 6 m2 w1 p- a-
غير 5 m1 w0 p- a-
غير 2 :act >. m1 w1 p- a-
بدل 5 m1 w1 p- a-
حول 5 m1 w0 p- a-
طور 5 m2 w1 p- a-
فقم 6 m1 w0 p- a-
شدد 8 m1 w0 p- a-
حدد 8 m1 w1 p- a-
صعد 2 :act >. m1 w1 p- a-
هدء 1 هدوء? w1 p- a-
قفز 1 قفزة w0 p- a-
بلغ 1 w2 p- a-
جوز 6 :act >. m1 w1 p- a-
سجل 2 :act >. m1 w1 p- a-
حقق 2 :act >.,مع,في m- w1 p- a-
فقد 1 فقدان فقد? :act >. w1 p- a-
ءدي 2 :happen >إلى m2 w1 p- a-
سبب 5 >في,ب m1 w0 p- a-
سبب 2 :act >. m2 w1 p- a-
ثور 4 :act >. m1 w1 p- a-
ءثر 2 >على,في m2 w1 p- a-
ءثر 5 >ب m2 w1 p- a-
عكس 7 >على m2 w1 p- a-
نتج 1 نتيجة? >عن w1 p- a-
نجم 1 >عن w1 p- a-
نعش 8 m1 w0 p- a-
ركد 1 ركود w1 p- a-
سقط 1 سقوط w1 p- a-
فكك 5 m1 w0 p- a-
فكك 2 :act >. m1 w1 p- a-
قسم 7 m1 w0 p- a-
قطع 7 m1 w0 p- a-
وقف 5 m0 w0 p- a-
عطل 5 m1 w0 p- a-
كثف 2 :act >. m1 w1 p- a-
كثف 5 m1 w1 p- a-
عرف 1 :light >. w2 p- a-
شهد 1 شهود? :light >. w1 p- a-
حدث 1 حدوث حدث? أحداث? w1 p- a-
جري 1i جريان? :light >. w1 p- a-
وقع 1 وقوع w0 p- a-
نهي 8 m1 w0 p- a-
ختم 8 :act >. m0 w0 p- a-
ختم 1 w1 p- a-
فرغ 1 >من w1 p- a-
كمل 8 m1 w0 p- a-
حقق 5 >من m1 w1 p- a-
زول 1u زوال w0 p- a-
جدد 5 m1 w0 p- a-
وتر 5 m2 w1 p- a-
ءزم 5 m1 w1 p- a-
عثر 5 m1 w0 p- a-
خلل 8 m1 w1 p- a-
فلت 4 m1 w1 p- a-
نضب 1 نضوب w0 p- a-
نفد 1 نفاد w0 p- a-
ذوب 1u ذوبان w1 p- a-
ءكل 6 m1 w0 p- a-
غلو 1u غلاء? w1 p- a-
رخص 1 w2 p- a-
روح 6 :state m2 w2 p- a-
عظم 6 m1 w1 p- a-
كبر 1 w2 p- a-
نضج 1 w1 p- a-
صبح 4 :state m- w2 p- a-
صير 1i مصير? :state w2 p- a-
بيت 1i :state w2 p- a-
غرق 10 :state >. m1 w1 p- a-
دوم 1u دوام? :state w1 p- a-
حفظ 3 :do >على m2 w1 p- a-
ظلل 1a :state w2 p- a-
شمل 1 شمول? :state >. w1 p- a-
ضمم 1u :state >. w1 p- a-
ضمن 5 :state >. m2 w1 p- a-
كون 1u كون? :aux w2 p- a-
ملك 1 :state w2 p- a-
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
خدع 1 w1 p- a-
خطء 4 m- w1 p- a-
لعب 6 m1 w1 p- a-
وطء 6 :meet >مع m1 w1 p- a-
تمم 4 :light >. m- w0 p- a-
هزز 1u >. w1 p- a-
ءنف 10 :aux >. m1 w0 p- a-
شرع 1 شروع :aux >في w1 p- a-
بشر 3 :aux >. m1 w1 p- a-
كمل 4 :aux >. m1 w1 p- a-
كمل 10 :aux >. m1 w1 p- a-
بدر 3 :aux >إلى,ب m2 w1 p- a-
سرع 3 :aux >إلى m2 w1 p- a-
- حملة~ حملات?
هلل 10 :aux >.,ب m1 w1 p- a-
عود 4 :aux >. m1 w1 p- a-
عود 3 :aux >. m1 w1 p- a-
خوض 1u :light >. w1 p- a-
بدء 1 بدء? :aux >.,ب,في w1 p- a-
طوع 10 :aux >.,من m2 w1 p- a-
ضرر 8 :aux >إلى,ل m2 w1 p- a-
بوء 1u :aux >ب w1 p- a-
صلح 2 m1 w2 p- a-
مضي 4 m- w2 p- a-
ءمن 2 >. m1 w1 p- a-
حرص 1 حرص? :aux >على w1 p- a-
كفي 8 :aux >ب m2 w1 p- a-
عود 8 :aux >. m2 w2 p- a-
قوم 1u قيام? :light >ب w0 p- a-
جري 4 :light >. m1 w0 p- a-
تمم 1i إتمام :light >. w0 p- a-
قوم 4 :light >. m1 w0 p- a-
نفذ 2 :light >. m1 w0 p- a-
قدم 2 :light >.,على m1 w1 p- a-
وصل 3 :aux >. m1 w0 p- a-
تبع 3 :aux >. m1 w1 p- a-
مرر 10 :aux >في m1 w1 p- a-
كود 1a :aux w2 p- a-
عكف 1 :aux >على w2 p- a-
وشك 4 :aux >على m- w1 p- a-
ءخذ 1 أخذ? :aux w2 p- a-
جعل 1 :aux w2 p- a-
سعي 1a سعي? مساع? مساعي? :aux >إلى,ل w1 p- a-
حول 3 :aux >. m1 w0 p- a-
قدم 4 :aux >على m1 w1 p- a-
رود 4 إرادة? :aux m- w1 p- a-
رغب 1 رغبة? :aux >في w1 p- a-
طمح 1 طموح? :aux >إلى w1 p- a-
هدف 1 هدف? :aux >إلى w1 p- a-
زمع 4 :aux m1 w1 p- a-
حضر 2 :aux >ل m1 w1 p- a-
عدد 10 :aux >ل m1 w1 p- a-
هيء 5 :aux >ل m1 w1 p- a-
فكر 2 :aux >في m2 w1 p- a-
كفف 1u :aux >عن w1 p- a-
عمد 1 :aux >إلى w1 p- a-
غلل 10 m1 w0 p- a-
خدم 10 m1 w1 p- a-
عمل 10 m1 w1 p- a-
فعل 1 فعل? أفعال? w2 p- a-
نظف 2 m1 w1 p- a-
حمي 1i حماية? w1 p- a-
رقب 3 m2 w1 p- a-
عني 1i :state w2 p- a-
عين 10 >ب m1 w1 p- a-
قرن 3 m2 w1 p- a-
هزم 7 m1 w1 p- a-
هجر 1 w1 p- a-
شرك 8 >في m1 w1 p- a-
- عملية? عمليات?
- مهمة? مهام?
- تجربة? تجارب?
- إنجاز+?
`
