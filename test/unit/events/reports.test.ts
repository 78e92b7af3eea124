import { describe, expect, it } from 'vitest'
import { by, told } from './reading.ts'

/** What police, courts, companies and offices report, and how they put it. */

describe('what is told', () => {
  it.each([
    // After a verb and its subject a word that may be a verb is the object.
    ['رفض القضاء طلب الإفراج عنه.', 'طلب', false],
    ['وطلب الرئيس الإفراج عنه.', 'طلب', true],
    // The lack of a deed is no verb.
    ['طالب القضاء بعدم نشر أسماء الشهود.', 'نشر', false],
    ['نشر القضاء أسماء الشهود أمس.', 'نشر', true],
    // By what means, and what there was meanwhile.
    ['زاد الإنتاج من خلال تأسيس شركة جديدة.', 'تأسيس', false],
    ['أصيب ثلاثة خلال اعتقال المشتبه به.', 'اعتقال', true],
    // Joined to nouns, and without a subject.
    ['بعد تحريات دقيقة ورصد ميداني مستمر تمكن الفرع من توقيف ثلاثة.', 'رصد', false],
    ['رصدت اللجنة المخالفات أمس.', 'رصدت', true],
    ['وحضر اللقاء المحافظ وعدد من الأعيان وجمع من المواطنين.', 'جمع', false],
    ['وجمع المحقق الأدلة أمس.', 'جمع', true],
    // Charges, and deeds.
    ['أسندت النيابة للمتهمين تأسيس جماعة إرهابية، وقتل عدد من الضباط.', 'قتل', false],
    ['اقتحم المسلحون القرية وقتل عدد من الضباط.', 'قتل', true],
    // The deed that came off, past an aside and a noun that only carries it.
    ['تمكن القطاع ممثلا في الإدارة العامة – مباحث العاصمة من ضبط تشكيل عصابي.', 'ضبط', true],
    ['تمكنت الشرطة من إلقاء القبض على السارق.', 'القبض', true],
    ['تمكنت الشرطة من إلقاء القبض على السارق.', 'إلقاء', false],
    ['ألقت الشرطة القبض على السارق.', 'القبض', true],
    // The session to which a case is put off, and one that is only where something is said.
    ['قررت المحكمة تأجيل محاكمة المدير إلى جلسة 5 مايو.', 'جلسة', true],
    ['استمعت المحكمة إلى الشهود في جلسة مغلقة.', 'جلسة', false],
    // Nouns before one genitive, and a verb after a noun that waits for none.
    ['أصيب ثلاثة بعد انقلاب وتحطم السيارة.', 'انقلاب', true],
    ['أسفر الهجوم عن مقتل وجرح ثلاثة.', 'جرح', true],
    ['شهدت المدينة اشتباكات وقصف مدفعي أمس.', 'قصف', true],
    ['اندلعت اشتباكات وقصف الطيران المدينة أمس.', 'قصف', true],
    // What was worked on; what someone works on in general is told of no day.
    ['وعملت الفرق على انتشال الضحايا.', 'انتشال', true],
    ['وعملت الفرق على انتشال الضحايا.', 'عملت', false],
    ['يعمل المهندس على تطوير النظام.', 'تطوير', false],
    ['عمل في تدريس اللغة عام 1990.', 'عمل', true],
    // What goes on now, and what does time and again.
    ['ويجري نقل المصابين إلى المستشفيات.', 'نقل', true],
    ['وتجري الانتخابات كل أربع سنوات.', 'الانتخابات', false],
    ['وجرت الانتخابات أمس.', 'الانتخابات', true],
    // The deed after an auxiliary, before a verb that describes its object; how far something is.
    ['أقدمت القوة على تفجير منزل يبعد مئات الأمتار عن الموقع.', 'تفجير', true],
    ['أقدمت القوة على تفجير منزل يبعد مئات الأمتار عن الموقع.', 'يبعد', false],
    // What brought it about stands before its verb.
    ['وذكر المصدر أن انفجار سيارة أسفر عن إصابة عشرة.', 'انفجار', true],
    ['وذكر المصدر أن الانفجار أسفر عن إصابة عشرة.', 'الانفجار', false],
    ['أدى الحادث إلى فقدان السائق السيطرة.', 'السيطرة', false],
    // Past the name of who says it.
    ['أصدر المتحدث باسم الجيش، سامي حداد، عبر القناة إنذارا إلى السكان.', 'إنذارا', true],
    // The dead whom something is for are told elsewhere.
    ['أعلنت حالة الطوارئ لعلاج المصابين.', 'المصابين', false],
    ['تم التأكيد على مقتل ثلاثة.', 'مقتل', true],
    ['ولا يزال الطريق مغلقا حتى إعداد هذا الخبر.', 'إعداد', false],
    // A drone and a march.
    ['ألقت مسيرة إسرائيلية قنبلة على البلدة.', 'مسيرة', false],
    ['نظم الطلاب مسيرة احتجاجية أمس.', 'مسيرة', true],
    // Nouns spelled like verbs, and an order that nobody gives.
    ['عقد المجلس جلسة لنظر أمر هام يتعلق بالموازنة.', 'أمر', false],
    ['وأمر الوزير بالتحقيق أمس.', 'أمر', true],
    ['صدر تقرير ذكر أن الأسعار ارتفعت أمس.', 'ذكر', true],
    ['تلقى مدير أمن محافظة السويس بلاغا أمس.', 'محافظة', false],
    // «الزمن», no past of the feminine plural.
    ['تغيرت المدينة والزمن تغير أمس.', 'الزمن', false],
    ['غرقت العبارة مخلفة ما لا يقل عن سبعة وسبعين قتيلا.', 'قتيلا', true],
  ])('%s %s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('the kind', () => {
  it.each([
    ['أوقفت شرطة دبي ثلاثة آسيويين.', 'أوقفت', 'coercion'],
    ['أوقفت الوزارة البرنامج أمس.', 'أوقفت', 'decision'],
    ['أسندت النيابة للمتهمين تأسيس جماعة إرهابية.', 'أسندت', 'trial'],
    ['نجحت الشرطة في الإيقاع بتشكيل عصابي.', 'الإيقاع', 'coercion'],
    ['قررت المحكمة تأجيل نظر الدعوى لجلسة الأول من يونيو المقبل.', 'جلسة', 'trial'],
    ['تم وضع المريض في الحجر الصحي أمس.', 'وضع', 'health'],
    ['وضع الوزير حجر الأساس أمس.', 'وضع', 'launch'],
    ['استعادت الشرطة المسروقات أمس.', 'استعادت', 'transfer'],
    ['استعاد الجيش القرية أمس.', 'استعاد', 'attack'],
    ['استخدمت الشرطة الغاز المسيل للدموع أمس.', 'استخدمت', 'coercion'],
    ['أدين الموظف بسرقة المصنع أمس.', 'أدين', 'trial'],
    ['أصيب ثلاثة إثر تدهور حافلة أمس.', 'أصيب', 'death'],
    ['تدهورت سيارة على الطريق أمس.', 'تدهورت', 'disaster'],
    ['تدهورت الأسعار أمس.', 'تدهورت', 'change'],
    ['استقبل المستشفى أمس خمس حالات.', 'استقبل', 'health'],
    ['استقبل الملك السفير أمس.', 'استقبل', 'meeting'],
    ['وحررت الشرطة محضرا بالواقعة أمس.', 'حررت', 'trial'],
    ['وحررت الشرطة الرهائن أمس.', 'حررت', 'attack'],
    ['وجاء العداء في المركز الثالث أمس.', 'جاء', 'contest'],
  ])('%s %s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

it('plans the session to which a court puts off a case, for its day', () => {
  const session = by('قررت المحكمة تأجيل محاكمة المدير إلى جلسة 5 مايو.', 'جلسة')
  expect(session?.factuality).toBe('planned')
  expect(session?.time.edtf).toBe('2021-05-05')
})

it('plans what is to be in the course of a visit', () => {
  const meeting = by('غادر الرئيس أمس إلى باريس في زيارة رسمية يلتقي خلالها نظيره.', 'يلتقي')
  expect(meeting?.factuality).toBe('planned')
  expect(by('استمرت الزيارة يومين التقى خلالها الرئيس نظيره.', 'التقى')?.factuality).toBe('asserted')
})
