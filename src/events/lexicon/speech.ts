/** Speech: statement, denial, admission, accusation, appeal, warning. Own list. */
export const speech = `
@ statement 010 say .,ل
قول 1u قول? أقوال? a1
صرح 2 
علن 4 m0
وضح 4
ضيف 4 m2
شير 4 m2
ءكد 2
ذكر 1 ذكر?
@ denial 016 say .
نفي 1i نفي!
@ accusation 112 say .,ب
تهم 8
@ attack 190 act .,على
قصف 1 قصف!
هجم 3 هجوم! هجمات! هجمة!
@ death - undergo .
وفي 5 وفاة! وفيات m-
قتل 1 مقتل! قتل قتيل! قتلى! pas
@ movement 040 move .,إلى
وصل 1 وصول!
زور 1u زيارة!
@ meeting 040 meet .,مع,ب
جمع 8 m0
لقي 8
@ appointment - act .
عين 2
قيل 10
@ light - light ب
قوم 1u w2
`
