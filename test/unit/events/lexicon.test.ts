import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../src/contract/kinds.ts'
import { ROWS as COLLOCATIONS, collocated, collocationsOf, cuesOf } from '../../../src/events/lexicon/collocations.ts'
import { BLOCKED } from '../../../src/events/lexicon/homographs.ts'
import { ROWS } from '../../../src/events/lexicon/index.ts'
import { lemmas } from '../../../src/events/morphology/need.ts'
import { readings } from '../../../src/events/morphology.ts'
import { fold, tokenize } from '../../../src/text/tokens.ts'
import { by, told } from './reading.ts'

describe('rows', () => {
  const lines = ROWS.flatMap((text) => text.split('\n')).filter(Boolean)

  it('have their options in one order', () => {
    const ORDER = [/^:/, /^>/, /^#/, /^m[\d-]/, /^w\d/, /^p[\d-]/, /^a[\d-]/, /^pas$/]
    const ranks = (line: string) =>
      line
        .split(' ')
        .flatMap((word) => ORDER.findIndex((option) => option.test(word)))
        .filter((rank) => rank >= 0)
    const others = lines.filter(
      (line) => !line.startsWith('@') && ranks(line).some((rank, i, all) => rank < all[i - 1]),
    )
    expect(others).toEqual([])
  })

  it('make a thousand lemmas and more, of every kind', () => {
    expect(lemmas().length).toBeGreaterThanOrEqual(1300)
    for (const kind of KINDS)
      expect(
        lemmas().some((l) => l.kind === kind),
        kind,
      ).toBe(true)
  })

  it('are well formed', () => {
    for (const line of lines) {
      const [head, second] = line.split(' ')
      if (head === '@' || head === '-') continue
      expect(head, line).toHaveLength(second.startsWith('q') ? 4 : 3)
      expect(second, line).toMatch(/^(1[uiay]?|[2-8]s?|10s?|q[12])$/)
    }
  })

  it('name kinds, frames and CAMEO codes that exist', () => {
    for (const lemma of lemmas()) {
      expect(KINDS, lemma.citation).toContain(lemma.kind)
      expect('say act do meet move undergo happen light aux state'.split(' '), lemma.citation).toContain(lemma.frame)
      if (lemma.cameo !== null) expect(lemma.cameo, lemma.citation).toMatch(/^(0[1-9]|1\d|20)\d{0,2}$/)
    }
  })

  it('give a verb to one kind only, and besides to one of saying, which its clause tells', () => {
    const seen = new Map<string, string>()
    let saying = false
    for (const line of lines) {
      const [head, second, , frame] = line.split(' ')
      if (head === '@') saying = frame === 'say'
      if (head === '@' || head === '-') continue
      const key = `${head} ${second} ${saying}`
      expect(seen.get(key), `${line} repeats ${seen.get(key)}`).toBeUndefined()
      seen.set(key, line)
    }
  })
})

describe('homographs', () => {
  it('have no reading, with or without clitics', () => {
    for (const word of BLOCKED) expect(readings(word), word).toEqual([])
    expect(readings(fold('والكتاب'))).toEqual([])
    expect(readings(fold('بالمجلس'))).toEqual([])
  })
})

describe('rows of collocations', () => {
  it('stand at the citation form of a lemma, by which they are asked', () => {
    const citations = new Set(lemmas().map(({ citation }) => citation))
    const heads = COLLOCATIONS.split('\n').flatMap((row) => row.split(' ')[0].split(','))
    expect(heads.filter((head) => head !== '' && head !== '@' && !citations.has(fold(head)))).toEqual([])
  })

  it('tell of each word beside a verb one kind', () => {
    const rows = COLLOCATIONS.split('\n').filter((row) => row !== '' && !row.startsWith('@'))
    const pairs = rows.flatMap((row) => {
      const [citations, ...words] = row.split(' ')
      return citations.split(',').flatMap((one) => words.map((word) => `${one} ${fold(word.replace('+', ''))}`))
    })
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([])
  })
})

describe('kinds by collocation', () => {
  const kind = (sentence: string, citation: string, at: number) => {
    const { norm } = tokenize(sentence)
    const known = collocationsOf(fold(citation))
    return known ? collocated(known, norm.map(cuesOf), at, 0, norm.length) : null
  }
  it.each([
    ['أطلق مسلحون النار على الحافلة', 'أطلق', 0, 'attack'],
    ['أطلقت السلطات سراح المعتقلين', 'أطلق', 0, 'coercion'],
    ['أطلقت اليابان قمرا صناعيا', 'أطلق', 0, 'launch'],
    ['أطلقت ناسا صاروخا جديدا', 'أطلق', 0, 'launch'],
    ['أطلقت الجماعة صاروخا جديدا', 'أطلق', 0, 'attack'],
    ['أصدرت المحكمة حكمها على المتهم', 'أصدر', 0, 'trial'],
    ['أصدر الكاتب رواية جديدة', 'أصدر', 0, 'launch'],
    ['قطع المحتجون الطريق الساحلي', 'قطع', 0, 'protest'],
    ['قطع المسافر ألف ميل', 'قطع', 0, null],
    ['إثر حادث وقع فجر اليوم', 'وقع', 2, 'disaster'],
    ['وقع الوزيران مذكرة تفاهم', 'وقع', 0, null],
    ['أقر المدير بأن الخطأ وقع', 'أقر', 0, 'admission'],
    ['أقر المجلس قانونا جديدا', 'أقر', 0, null],
    ['أعفى الأمير قائد الحرس الوطني فؤاد الجندي من منصبه', 'أعفى', 0, 'appointment'],
    ['أعفت الحكومة الفلاحين من ديونهم', 'أعفى', 0, null],
    ['أوقفت الشرطة سبعة أشخاص', 'أوقف', 0, 'coercion'],
    ['أوقفت الشركة تعاونها مع المصنع', 'أوقف', 0, null],
    ['نشرت الوزارة قوات على الحدود', 'نشر', 0, 'deployment'],
    ['نشرت الصحيفة مقالا عن الحدود', 'نشر', 0, null],
    ['نقل الجرحى إلى المستشفى', 'نقل', 0, 'health'],
    ['نقل الحزب مقره إلى المدينة', 'نقل', 0, null],
    ['تبنت جماعة مجهولة الهجوم', 'تبنى', 0, 'statement'],
    ['تبنى المجلس خطة التقشف', 'تبنى', 0, null],
    ['أعلن الرئيس حالة الطوارئ', 'أعلن', 0, 'decision'],
    ['أعلن الرئيس أسماء الفائزين', 'أعلن', 0, null],
    ['علقت الشركة رحلاتها إلى المدينة', 'علق', 0, 'decision'],
    ['علق الوزير على الخبر', 'علق', 0, null],
    ['طرح الحزب أفكاره على الناس', 'طرح', 0, null],
    ['طرح المصرف أسهم الشركة', 'طرح', 0, 'trade'],
    ['أدرك الفريق التعادل', 'أدرك', 0, 'contest'],
    ['أدرك العلماء أهمية الكشف', 'أدرك', 0, null],
    ['هزت المدينة انفجارات عنيفة', 'هز', 0, 'attack'],
    ['أرسلت الدولة مساعدات إلى القرية', 'أرسل', 0, 'aid'],
    ['أدانت المحكمة المتهم بالسرقة', 'أدان', 0, 'trial'],
    ['أدان الوزير الاعتداء', 'أدان', 0, null],
    ['أدين الرجل بسرقة بنك', 'أدان', 0, 'trial'],
    ['صدر ديوان الشاعر', 'صدر', 0, 'launch'],
    ['وضعت الفنانة مولودها', 'وضع', 0, 'birth'],
    ['وضعت الوزارة خطة', 'وضع', 0, null],
    ['أصيب الرجل بوعكة صحية', 'أصاب', 0, 'health'],
    ['أصيب الرجل برصاصة', 'أصاب', 0, null],
    ['تخوض أستراليا جولة فاصلة مع سوريا', 'جولة', 2, 'contest'],
    ['يبدأ الوزير جولة في الخليج', 'جولة', 2, null],
    ['انطلقت جولة المحادثات', 'جولة', 1, 'meeting'],
    ['هبطت المركبة على المريخ', 'هبط', 0, 'launch'],
    ['هبطت الأسعار', 'هبط', 0, null],
    ['دمر الحريق المنازل', 'دمر', 0, 'disaster'],
    ['دمر القصف المنازل', 'دمر', 0, null],
    ['ودع الفريق البطولة', 'ودع', 0, 'contest'],
    ['ودع الرئيس ضيفه', 'ودع', 0, null],
    ['رحل الشاعر سامي حداد', 'رحل', 0, 'death'],
    ['رحل الجيش السكان', 'رحل', 0, null],
    ['حصلت الصحيفة على وثائق سرية', 'حصل', 0, 'transfer'],
    ['أقامت البلدية متحفا في القلعة', 'أقام', 0, 'creation'],
    ['أقام الشاعر في باريس', 'أقام', 0, null],
    ['تعرضت القرية لقصف عنيف', 'تعرض', 0, 'attack'],
    ['شارك الطلاب في مسيرة صامتة', 'شارك', 0, 'protest'],
    ['توصلت الكتل إلى حل توافقي', 'توصل', 0, 'agreement'],
    ['توصل العلماء إلى طريقة جديدة', 'توصل', 0, null],
    ['نجحت الفرق في إنقاذ البحارة', 'نجح', 0, 'aid'],
    ['نجح اللاعب في تسجيل الهدف', 'نجح', 0, 'contest'],
    ['نجح الطالب في الامتحان', 'نجح', 0, null],
    ['تمكن الجيش من القبض على المهرب', 'تمكن', 0, 'coercion'],
    ['عزلت الوزارة المصابين بالمرض', 'عزل', 0, 'health'],
    ['عزل المجلس الرئيس', 'عزل', 0, null],
    ['ساهم القرار في رفع الأسعار', 'ساهم', 0, 'change'],
    ['ساهم الكاتب في المجلة', 'ساهم', 0, null],
    ['نال المتهم البراءة', 'نال', 0, 'trial'],
    ['إعفاء القائد من منصبه', 'أعفى', 0, 'appointment'],
  ] as [string, string, number, string | null][])('%s', (sentence, citation, at, expected) => {
    expect(kind(sentence, citation, at)).toBe(expected)
  })
})

describe('verbs of the news', () => {
  it.each([
    ['استغرب النائب غياب الوزير أمس.', 'استغرب', 'statement'],
    ['تدارس المجلس مشروع القانون أمس.', 'تدارس', 'meeting'],
    ['زجت السلطات بالصحافي في السجن أمس.', 'زجت', 'coercion'],
    ['تهاوت أسهم الشركة أمس.', 'تهاوت', 'change'],
    ['اتجهت القوات أمس نحو الحدود.', 'اتجهت', 'movement'],
    ['بسط الجيش سيطرته على المدينة أمس.', 'بسط', 'deployment'],
    ['مشطت القوات الغابة أمس.', 'مشطت', 'deployment'],
    ['باغت المسلحون الحراس أمس.', 'باغت', 'attack'],
    ['ساءلت المعارضة الوزير أمس.', 'ساءلت', 'accusation'],
    ['مرر البرلمان القانون أمس.', 'مرر', 'decision'],
    ['مرر سامي حداد الكرة أمس.', 'مرر', 'contest'],
    ['صاغت اللجنة المسودة أمس.', 'صاغت', 'creation'],
    ['خدع المحتال العملاء أمس.', 'خدع', 'other'],
    ['حرق الغاضبون السيارات أمس.', 'حرق', 'attack'],
    ['أردى شرطي مسلحا في باريس أمس.', 'أردى', 'attack'],
    ['انهال الحراس على المتهم بالضرب أمس.', 'انهال', 'attack'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })

  it.each([
    'تتجه الأنظار غدا إلى الملعب.',
    'يتعلم الطفل صياغة الجمل في المدرسة.',
    'عمليات التمشيط مستمرة.',
    'للبساط لون أحمر.',
    'يؤدي حرق الوقود إلى تلوث الهواء.',
  ])('are no event in «%s»', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('who prepares for something', () => {
  it.each([
    ['يستعد الناخبون للتصويت يوم الأحد.', 'للتصويت', 'planned', '2021-03-14'],
    ['يستعد المنتخب لمواجهة غانا يوم الأحد.', 'مواجهة', 'planned', '2021-03-14'],
  ])('tells of it where it has its day: %s', (text, trigger, factuality, day) => {
    const event = by(text, trigger.replace('للت', 'ت')) ?? by(text, trigger)
    expect([event?.factuality, event?.time.edtf]).toEqual([factuality, day])
  })

  it.each(['تستعد القوات لاقتحام المدينة.', 'استعد الفريق للمباراة أمس.', 'يستعد الفريق منذ أسبوع للمباراة.'])(
    'and else does not: %s',
    (text) => {
      for (const word of ['اقتحام', 'مباراة', 'للمباراة']) expect(told(text)).not.toContain(word)
    },
  )
})

describe('what someone intends', () => {
  it.each([
    ['تعتزم اليابان بحلول عام 2026 إطلاق المحطة الجديدة.', 'launch'],
    ['يعتزم الوزير زيارة بغداد غدا.', 'movement'],
    ['يعتزم الوزير غدا أمرا آخر.', 'decision'],
  ])('is of the kind of its noun: %s', (text, kind) => {
    expect((by(text, 'تعتزم') ?? by(text, 'يعتزم'))?.kind).toBe(kind)
  })
})

describe('what is left undone', () => {
  it.each([
    ['أعلن الحزب أمس امتناعه عن التصويت على الخطة.', 'تصويت'],
    ['تراجعت الوزارة أمس عن فرض الرسوم.', 'فرض'],
  ])('is no event: %s', (text, word) => {
    expect(told(text).filter((trigger) => trigger.endsWith(word))).toEqual([])
  })

  it('and what is made known is', () => {
    expect(told('كشف الوزير أمس عن توقيع الاتفاق.')).toContain('توقيع')
    expect(told('اعتذرت الشركة أمس عن إلغاء الرحلات.')).toContain('إلغاء')
  })
})
