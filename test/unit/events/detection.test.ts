import { describe, expect, it } from 'vitest'
import { by, told } from './reading.ts'

describe('what is an event and what only looks like one', () => {
  it.each([
    // A present is news where a sentence opens with it, or goes on from a future; else it says what is so in general.
    ['وسوف يشيع جثمانه من المستشفى، ويدفن في مقبرة العائلة.', 'يدفن', true],
    ['خرج الحشد بقيادة الحركة مطالبا بقانون يعاقب الغش بالسجن.', 'يعاقب', false],
    ['يقدم البرنامج خدمات مماثلة.', 'خدمات', false],
    // Of a verbal noun with a pronoun: what it places in time, or something grave.
    ['استقال المدير العام للشركة منذ تأسيسها.', 'تأسيسها', false],
    ['غاب اللاعب نتيجة إصابته بالسرطان.', 'إصابته', true],
    // A verb of that form asks for its preposition.
    ['وأفادت إذاعة صوت لبنان صباح اليوم بأن الطريق مقطوع.', 'صوت', false],
    ['صوت البرلمان على مشروع الموازنة أمس.', 'صوت', true],
    // A long a begins no past of form IV.
    ['عثر علماء آثار أمريكيون على مقبرة أمس.', 'آثار', false],
    ['أثار القرار احتجاجات واسعة أمس.', 'احتجاجات', true],
    // Form V beside the feminine present of form II.
    ['كما تقرر تعيين سامي حداد نائبا له.', 'تعيين', true],
    ['تنظم الوزارة مؤتمرا غدا.', 'مؤتمرا', true],
    // With a pronoun, form V is hardly a verb.
    ['أعلن النادي، الخميس، تعاقده مع لاعب جديد.', 'أعلن', true],
    // Nothing known is nothing told.
    ['لم ترد حتى الآن أنباء عن الضحايا.', 'ترد', false],
    ['لم يرد الوزير على الرسالة.', 'يرد', true],
    // The name of a work.
    ['كما صدر كتابه "وقفة قبل المنحدر" عام 1995.', 'وقفة', false],
    ['نظم العمال وقفة أمام الوزارة أمس.', 'وقفة', true],
    ['من المقرر تشييع جثمان الراحل ظهر اليوم.', 'تشييع', true],
    ['كان تشييع الموتى عادة قديمة.', 'تشييع', false],
  ])('%s %s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('what a verb carries', () => {
  it.each([
    ['تمكنت الشرطة من توقيف 33 تاجر مخدرات.', 'توقيف'],
    ['بدأ البرنامج بتوزيع الطحين أمس.', 'توزيع'],
    ['لقي 11 مدنيا على الأقل حتفهم أمس.', 'حتفهم'],
    ['ألقى سامي حداد، رئيس قسم المعلومات في الحكومة، كلمة افتتاحية أمس.', 'كلمة'],
    ['وكان قد أقيم للمرة الأولى في طنجة عام 2005.', 'أقيم'],
  ])('%s %s', (text, trigger) => {
    expect(told(text)).toContain(trigger)
  })
  it('is no subject of a verb of causing', () => {
    expect(told('وأسفرت مواجهات الأمس عن عشرة قتلى.')).not.toContain('مواجهات')
  })
})

describe('ما', () => {
  it('negates at the head of a sentence, and is a relative after a comma', () => {
    expect(by('انهار المبنى أمس، ما أسفر عن مقتل 28 شخصا.', 'مقتل')?.factuality).toBe('asserted')
    expect(by('ما وصل الوزير أمس.', 'وصل')?.factuality).toBe('denied')
  })
})

describe('a clause goes on over an aside', () => {
  it.each([
    ['أعلن الوزير سامي حداد، اليوم الأربعاء، عن القبض على شبكة تهريب.', 'القبض', true],
    ['أعلن الوزير سامي حداد أن الشبكة كبيرة، وهي تنشط في التهريب.', 'القبض', false],
  ])('%s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('who', () => {
  it.each([
    // Two nouns after a verb that leans to the passive: it is active.
    ['ضبطت الشرطة شبكة دولية أمس.', 'ضبطت', 'الشرطة'],
    ['ضبطت شبكة دولية أمس.', 'ضبطت', 'شبكة دولية'],
    // An office, and what its holder gives.
    ['سلم الوزير جائزة الرواية إلى الكاتب أمس.', 'سلم', 'الوزير'],
    ['سلم الوزير سامي حداد جائزة الرواية إلى الكاتب أمس.', 'سلم', 'سامي حداد'],
    // Outcomes befall; they are not what brought them about.
    ['أدت المواجهات إلى مقتل 28 شخصا أمس.', 'مقتل', '28 شخصا'],
    // The place of the report is no subject.
    ['سنغافورة (رويترز) - ارتفعت أسعار النفط أمس.', 'ارتفعت', 'أسعار النفط'],
    // A country and what it declares.
    ['أعلن المغرب الحداد الوطني أمس.', 'أعلن', 'المغرب'],
    // A verb that always says whom.
    ['قالت المنظمة إن التعذيب مستمر، وحثت الحكومة على وقفه.', 'حثت', 'المنظمة'],
    // Whom a relative clause describes.
    ['وصل أحمد سالم الذي من المقرر أن يزور صنعاء غدا.', 'يزور', 'أحمد سالم'],
    ['انتهت المباراة التي هزم فيها الأهلي ضيفه أمس.', 'هزم', 'الأهلي'],
    // What he becomes is not his name.
    ['أعلنت الجماعة أمس عن انتخاب محمد عبادي أمينا عاما.', 'انتخاب', 'محمد عبادي'],
    ['أوقف القضاء الطبيب الذي داهمت الشرطة مكتبه أمس.', 'داهمت', 'الشرطة'],
    ['اعتقلت قوات الأمن 3 أشخاص، واتهمت موسكو كييف أمس بقصف المحطة.', 'اتهمت', 'موسكو'],
    ['اقتحم مستوطنون باحات المسجد أمس.', 'اقتحم', 'مستوطنون'],
    ['أطلقت الشرطة الغاز المسيل للدموع أمس.', 'أطلقت', 'الشرطة'],
    ['تأهلت التونسية أنس جابر إلى النهائي أمس.', 'تأهلت', 'أنس جابر'],
    ['كشف فريق من الباحثين عن لقاح أمس.', 'كشف', 'فريق من الباحثين'],
    ['لقي أكثر من 600 شخص مصرعهم أمس.', 'مصرعهم', 'أكثر من 600 شخص'],
    ['رفضت المحكمة الطلب أمس، وأيدت الحكم.', 'أيدت', 'المحكمة'],
    // What is done to something is not done by it, unless an object follows.
    ['أدان المجلس استهداف الطيران لمناطق مدنية.', 'أدان', 'المجلس'],
    ['أغلق مئتا ألف متظاهر الطرقات أمس.', 'أغلق', 'مئتا ألف متظاهر'],
  ])('%s %s', (text, trigger, actor) => {
    expect(by(text, trigger)?.actor?.text).toBe(actor)
  })
  it.each([
    ['خرجت أمس مظاهرات مطالبة بالعدالة.', 'مظاهرات'],
    ['شن الطيران قصفا عنيفا أمس.', 'قصفا'],
  ])('is no adjective: %s', (text, trigger) => {
    expect(by(text, trigger)?.actor?.text ?? '').not.toMatch(/مطالبة|عنيف/)
  })
})

describe('the words beside a trigger tell its kind', () => {
  it.each([
    ['ضرب زلزال المدينة ودمر الزلزال مئات المنازل أمس.', 'دمر', 'disaster'],
    ['دمر الجيش الجسر أمس.', 'دمر', 'attack'],
    ['صعدت أسعار الذهب أمس.', 'صعدت', 'change'],
    ['صعد المتسلقون قمة الجبل أمس.', 'صعد', 'movement'],
    ['قضت بالإعدام شنقا على ستة متهمين أمس.', 'قضت', 'trial'],
    ['حقق الفريق فوزه الأول أمس.', 'حقق', 'contest'],
    ['تعرض المعتقلون للتعذيب أمس.', 'تعرض', 'coercion'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

describe('the kind that the words beside a verb give it', () => {
  it.each([
    ['رفع الفريق رصيده إلى 20 نقطة أمس.', 'رفع', 'contest'],
    ['رفع البنك أسعار الفائدة أمس.', 'رفع', 'change'],
    ['سجل للفريق الضيف سامي حداد، هدفين في الشوط الأول.', 'سجل', 'contest'],
    ['سجل المؤشر ارتفاعا طفيفا أمس.', 'سجل', 'change'],
    ['سيطر الضيوف على مجريات الشوط الأول أمس.', 'سيطر', 'contest'],
    ['سيطر الجيش على المدينة أمس.', 'سيطر', 'attack'],
    ['حققت الشركة مكاسب كبيرة أمس.', 'حققت', 'change'],
    ['حققت النيابة مع المتهم أمس.', 'حققت', 'trial'],
    ['وقع انقلاب حافلة على الطريق أمس.', 'انقلاب', 'disaster'],
    ['وقع انقلاب عسكري في البلاد أمس.', 'انقلاب', 'attack'],
    ['انسحب خمسة نواب من الحزب أمس.', 'انسحب', 'appointment'],
    ['انسحب الجيش من المدينة أمس.', 'انسحب', 'deployment'],
    ['أطاح الضباط بالرئيس عام 2011.', 'أطاح', 'appointment'],
    ['أطاح الفريق بحامل اللقب من الكأس أمس.', 'أطاح', 'contest'],
    ['أطلق القمر الصناعي أمس على متن صاروخ.', 'أطلق', 'launch'],
    ['أطلق المسلحون صاروخا على القرية أمس.', 'أطلق', 'attack'],
    ['أرجع الخبراء الارتفاع إلى نقص المعروض.', 'أرجع', 'statement'],
  ])('%s %s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })

  it('makes a weak verb sure', () => {
    expect(by('حصد الفيلم ثلاث جوائز في المهرجان.', 'حصد')?.kind).toBe('contest')
    expect(told('حصد المزارعون القمح.')).not.toContain('حصد')
  })

  it('makes a light verb an event without a noun of its own', () => {
    expect(by('نفى الرجل التهم التي وجهت إليه أمس.', 'وجهت')?.kind).toBe('trial')
    expect(told('وصلت الرسالة التي وجهت إليه أمس.')).not.toContain('وجهت')
  })

  it('may stand before the relative clause that opens or closes what is held', () => {
    expect(by('فاز الفيلم في مهرجان المدينة للسينما في دورته العاشرة الذي اختتمت فعالياته أمس.', 'اختتمت')?.kind).toBe(
      'ceremony',
    )
  })
})

describe('more that only looks like an event', () => {
  it.each([
    ['هناك خطط لبناء جسر جديد.', 'خطط', false],
    ['خطط المسلحون للهجوم عام 2014.', 'خطط', true],
    ['وصف بيان صادر عن الوزارة الوضع بالهادئ.', 'صادر', false],
    ['صادر الجيش الأسلحة أمس.', 'صادر', true],
    ['تراجعت أسهم شركة النقل أمس.', 'أسهم', false],
    ['أسهم القرار في خفض الأسعار أمس.', 'أسهم', true],
    ['خفضت مصر قيمة عملتها أمس.', 'عملتها', false],
    ['أقيمت المباراة على ملعب "مرسول بارك" أمس.', 'بارك', false],
    ['بارك الوزير الاتفاق أمس.', 'بارك', true],
    ['ارتفع المؤشر، بختام تعاملات جلسة اليوم الأربعاء، بنسبة ضئيلة.', 'جلسة', false],
    ['سمع القاضي شاهد الإثبات أمس.', 'شاهد', false],
  ])('%s %s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('a verb of coming off or of taking on', () => {
  it.each([
    ['تمكنت الشرطة، بناء على معلومات دقيقة، من توقيف ثلاثة مهربين.', 'توقيف'],
    ['تولت الفرق نقل المصابين إلى المستشفى أمس.', 'نقل'],
    ['تولى سامي حداد رئاسة الوزراء أمس.', 'تولى'],
  ])('%s %s', (text, trigger) => {
    expect(told(text)).toContain(trigger)
  })
})

describe('verbs of news', () => {
  it.each([
    ['هرعت فرق الإسعاف إلى المكان أمس.', 'هرعت', 'movement'],
    ['ارتطمت السيارة بعمود أمس.', 'ارتطمت', 'disaster'],
    ['اشتعلت النيران في المخزن أمس.', 'اشتعلت', 'disaster'],
    ['صد الجيش هجوما على القرية أمس.', 'صد', 'attack'],
    ['نجا السائق من الموت أمس.', 'نجا', 'health'],
    ['تفقد الوزير المستشفى أمس.', 'تفقد', 'movement'],
    ['تجمد رصيد الفريق عند عشر نقاط أمس.', 'تجمد', 'contest'],
    ['امتنعت ثلاث دول عن التصويت أمس.', 'امتنعت', 'decision'],
  ])('%s %s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

describe('words beside a verb or a noun that settle whether it tells', () => {
  it.each([
    // A verb that no noun is spelled like, also after a noun and a number.
    ['قال الطبيب إن المريض الذي عانى من مشكلات صحية توفي الأحد.', 'توفي', true],
    ['قالت الشرطة إن ثلاثة قتلوا في المدينة.', 'قتلوا', true],
    ['بدا أن وضعه الصحي تدهور أمس.', 'وضعه', false],
    ['وضعه الأطباء تحت المراقبة أمس.', 'وضعه', true],
    // Figures and distances.
    ['يبعد الكوكب نحو 124 سنة ضوئية عن الأرض.', 'يبعد', false],
    ['ليس هناك الآن خطط لإرسال قوات.', 'خطط', false],
    ['وضيق في التنفس.', 'ضيق', false],
    // What is held is named before.
    ['شارك الملايين في الانتخابات التي جرت في 16 فبراير.', 'جرت', true],
    ['جرت مياه كثيرة في النهر.', 'جرت', false],
    // The noun that a verb waits for, past its subject and what a preposition governs.
    ['شهد المهرجان تكريم الممثلة أمس.', 'تكريم', true],
    ['تم خلال حفل الافتتاح تكريم الممثلة أمس.', 'تكريم', true],
    ['شهدت المدينة المهرجان أمس.', 'المهرجان', true],
    ['تمكنت قوات حرس الحدود بمساعدة مراكب الصيد من إنقاذ الركاب.', 'إنقاذ', true],
    // Part of the name of a body; what is announced.
    ['أعلن رئيس لجنة الانتخابات اليوم، فوز سامي ناجي.', 'الانتخابات', false],
    ['أعلن رئيس لجنة الانتخابات اليوم، فوز سامي ناجي.', 'فوز', true],
    ['وأكدوا استخراج 3 جثث.', 'استخراج', true],
    ['وأكدوا استخراج النفط.', 'استخراج', false],
    // What is talked about is a topic, unless it has a time.
    ['ناقش الوزيران إلغاء الرسوم.', 'إلغاء', false],
    ['ناقش الوزيران إلغاء الرسوم في مايو الماضي.', 'إلغاء', true],
    // Where in its course something grave stands.
    ['قتل الضابط في بداية اقتحام المدينة.', 'اقتحام', true],
    ['تحدث الوزير في ختام اجتماع الحكومة.', 'اجتماع', false],
    // A deed that only places another.
    ['ويأتي الهجوم بعد شهرين من الهدنة.', 'يأتي', false],
    ['ويأتي الوفد إلى بغداد غدا.', 'يأتي', true],
    // What is to be announced.
    ['وكان من المقرر أن تعلن اللجنة النتائج الخميس الماضي.', 'تعلن', true],
    ['وكان من المقرر أن يناقش المجلس الموازنة.', 'يناقش', false],
    // A rule is no source.
    ['وافق المجلس على المشروع وفق القانون.', 'وفق', false],
    ['ارتفع العدد إلى عشرة وفق الشرطة.', 'وفق', true],
    // Outside of a quotation no one is spoken to; an elative before its noun; a name of a place ends in ة as well.
    ['وغناها حسن زيرك في بغداد أمس.', 'زيرك', false],
    ['استعرضت المنظمة أحدث التقارير اليوم.', 'أحدث', false],
    ['قال الناجي إن قاربا يقل مهاجرين من قطاع غزة غرق منذ أسبوع.', 'غرق', true],
    // Joined to nouns, and without a subject.
    ['أدت الأمطار إلى إغلاق طرق وغرق للمركبات.', 'غرق', true],
    // A figure of speech; a share is not taken by force.
    ['احتل السوريون النسبة الأكبر من اللاجئين.', 'احتل', false],
    ['احتل السوريون البلدة.', 'احتل', true],
    // What a report documents, what is pulled from the water.
    ['انتشلت السلطات 12 جثة أمس.', 'انتشلت', true],
    ['وثقت الشبكة مقتل 12 شخصا.', 'وثقت', true],
    ['وأكدت التحريات صحة المعلومات.', 'أكدت', false],
    ['تم عمل كمائن للمتهمين أمس.', 'عمل', false],
    ['وقال الزعماء في نهاية القمة العربية إنهم متفائلون.', 'القمة', false],
    // Knew, and saw: what a town has gone through.
    ['عرفت المدينة احتجاجات واسعة أمس.', 'احتجاجات', true],
    ['لم تعرف أسباب الحريق أمس.', 'الحريق', false],
    ['لا توفرها المركبات وحدها.', 'وحدها', false],
    ['استقر سعر صرف العملة أمس.', 'صرف', false],
    // Still: what goes on is told in the present. How often is not when.
    ['ولا تزال فرق الإنقاذ تبحث عن ناجين.', 'تبحث', true],
    ['وتبحث فرق الإنقاذ عن ناجين.', 'تبحث', false],
    ['وتحتفل المنظمة في الثالث من مايو من كل عام بيوم الصحافة.', 'تحتفل', false],
    ['وتحتفل المنظمة في الثالث من مايو بيوم الصحافة.', 'تحتفل', true],
    // A jussive without its particle is another verb.
    ['كانت الطائرة تقل هنودا.', 'تقل', false],
    ['لم تقل الوزيرة شيئا.', 'تقل', true],
    ['أبقى البنك المركزي سعر الفائدة دون تغيير.', 'أبقى', true],
    // An object far from its verb shows by its ending; a name in quotation marks is none.
    ['أصدرت المحكمة الجزائية المتخصصة بمقرها الصيفي في محافظة جدة أمس، أحكاما بسجن خمسة.', 'أحكاما', true],
    ['أصدرت منظمة "العفو الدولية"، بيانا أمس.', 'بيانا', true],
    ['أصدرت منظمة "العفو الدولية"، بيانا أمس.', 'العفو', false],
    ['ولم تعلن أية جهة مسؤوليتها عن الهجوم.', 'الهجوم', false],
    ['وأعلنت الشرطة عن الهجوم أمس.', 'الهجوم', true],
    // With its hamza, in a quotation, the first person of a form that has a silent alef in the past.
    ['وقال: "أعتقد أن الأمر صعب جدا علينا".', 'أعتقد', false],
    ['واعتقد المدير أن الأمر صعب.', 'اعتقد', true],
    // An oblique with the article is no subject.
    ['قال إن المهم تحدث الجيشين مع بعضهما.', 'تحدث', false],
    ['تحدث الرئيسان مع بعضهما.', 'تحدث', true],
    // A noun that waits for its genitive.
    ['بحث الوزيران سبل دعم الاقتصاد.', 'دعم', false],
    ['دعم الوزير الاقتراح في الجلسة أمس.', 'دعم', true],
    ['وأمر رئيس مجلس الوزراء المصري، شريف ناجي، بتعقب الجناة.', 'أمر', true],
    // Who shows something, and what is shown.
    ['تشير التوقعات إلى تراجع الأسعار.', 'تشير', false],
    ['تشير التوقعات إلى تراجع الأسعار.', 'تراجع', true],
    ['يشير الوزير إلى تراجع الأسعار.', 'يشير', true],
    // A festival that announces something, and the city of that name.
    ['وأعلن مهرجان كان طرد المخرج الخميس الماضي.', 'مهرجان', false],
    ['وأعلن مهرجان كان طرد المخرج الخميس الماضي.', 'طرد', true],
    // The fall of the dead is their death.
    ['وأسفر الهجوم أمس عن سقوط أربعة قتلى.', 'قتلى', false],
    ['وأسفر الهجوم أمس عن أربعة قتلى.', 'قتلى', true],
    ['أعلنت لجنة تحكيم مسابقة الفيلم الجوائز أمس.', 'مسابقة', false],
    // Nouns go on past a comma.
    ['استقال الوزير بعد إلغاء السباق، وتأجيل الانتخابات.', 'تأجيل', true],
    ['استقال الوزير. وتأجيل الانتخابات مستبعد.', 'تأجيل', false],
    // What is set for a day, or agreed on for one.
    ['بحث الوزيران جدول القمة المقررة غدا.', 'القمة', true],
    ['بحث الوزيران جدول القمة.', 'القمة', false],
    ['أعلن تأجيل الانتخابات التي كانت مقررة يوم 18 يونيو.', 'الانتخابات', true],
    ['اتفقت الدول على خفض الإنتاج في 2022.', 'خفض', true],
    ['اتفقت الدول على خفض الإنتاج.', 'خفض', false],
    ['وأكدا على عزمهما المشترك.', 'أكدا', true],
  ])('%s %s', (text, trigger, is) => {
    expect(told(text).includes(trigger)).toBe(is)
  })
})

describe('what is set for a day', () => {
  it('is planned, on that day', () => {
    const set = by('أعلن النائب تأجيل الانتخابات التي كانت مقررة يوم 18 يونيو المقبل.', 'الانتخابات')
    expect(set?.factuality).toBe('planned')
    expect(set?.time.edtf).toBe('2021-06-18')
  })
})
