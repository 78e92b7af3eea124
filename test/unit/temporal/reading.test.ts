import { describe, expect, test } from 'vitest'
import { tenseOf } from '../../../src/events/words.ts'
import { readTime, type TemporalOptions } from '../../../src/temporal/index.ts'
import { tokenize } from '../../../src/text/tokens.ts'

const read = (text: string, options: TemporalOptions = { publishedAt: '2015-09-11' }) =>
  readTime(tokenize(text), { trace: true, tenseOf, ...options })
const values = (text: string, options?: TemporalOptions) => read(text, options).timexes.map(({ value }) => value)

describe('tense and preference decide what is left open', () => {
  test.each([
    ['وصل الوفد الثلاثاء إلى بغداد', '2015-09-08'],
    ['ومن المقرر أن يصل الوفد الثلاثاء', '2015-09-15'],
    ['وسيصل الوفد يوم الثلاثاء', '2015-09-15'],
    ['وكان قد زار العاصمة في نوفمبر', '2014-11'],
    ['وسيزور العاصمة في نوفمبر', '2015-11'],
    ['توفي في 20 سبتمبر', '2014-09-20'],
    ['ولد في مايو سنه 2014', '2014-05'],
    ['أجلت المحكمة القضية إلى جلسة 20 نوفمبر', '2015-11-20'],
    ['أجلت المحكمة القضية في 20 نوفمبر', '2014-11-20'],
    ['وستعقد الجلسة في 20 سبتمبر', '2015-09-20'],
    ['حددت المحكمة جلسة 20 نوفمبر للنطق بالحكم', '2015-11-20'],
    ['حددت اللجنة 20 نوفمبر موعدا للاقتراع', '2015-11-20'],
    ['حكمت المحكمة في جلسة 20 نوفمبر بحبسه', '2014-11-20'],
    ['اتفقوا على عقد قمة يوم الثلاثاء', '2015-09-15'],
    ['اتفقوا في قمة الثلاثاء', '2015-09-08'],
    ['إضراب عام إلى غاية الثلاثاء', '2015-09-15'],
    ['ويتواصل المعرض حتى الثلاثاء', '2015-09-15'],
    ['قررت الوزارة تعليق الدراسة يوم الثلاثاء', '2015-09-15'],
    ['قررت الوزارة الثلاثاء تعليق الدراسة', '2015-09-08'],
    ['استمرت المعارك حتى الثلاثاء', '2015-09-08'],
    ['أفرجت السلطات عن الناشط بعد ست سنوات', 'P6Y'],
    ['ستفرج السلطات عن الناشط بعد ست سنوات', '2021'],
    ['قضت المحكمة بتأجيل النظر إلى الثلاثاء', '2015-09-15'],
    ['طالب المحامي الثلاثاء بتأجيل النظر', '2015-09-08'],
    ['وافق المجلس على إجراء الانتخابات في نوفمبر', '2015-11'],
    ['وافق المجلس على إجراء الانتخابات في مايو', '2015-05'],
    ['قال المدير إن اللقاء في 20 سبتمبر سيبحث الخطة', '2015-09-20'],
    ['قال المدير إن اللقاء في 20 سبتمبر بحث الخطة', '2014-09-20'],
  ])('«%s»', (text, value) => expect(values(text)).toEqual([value]))

  test('prefer moves only what the text leaves open', () => {
    const text = 'جلسة الثلاثاء'
    expect(values(text, { publishedAt: '2015-09-11', prefer: 'past' })).toEqual(['2015-09-08'])
    expect(values(text, { publishedAt: '2015-09-11', prefer: 'future' })).toEqual(['2015-09-15'])
    expect(values('وصل الثلاثاء', { publishedAt: '2015-09-11', prefer: 'future' })).toEqual(['2015-09-08'])
  })
})

describe('lists', () => {
  test.each([
    ['شهدت البلاد في عامي 2003 و2008 أزمتين', ['2003', '2008']],
    ['فاز الفريق أعوام 2003 و2008 و2011 ثلاث مرات', ['2003', '2008', '2011']],
  ])('«%s»', (text, list) => expect(values(text).slice(0, list.length)).toEqual(list))
})

describe('from one end to another', () => {
  test.each([
    ['موسم 2018 - 2019', '2018/2019'],
    ['موسم 2019 - 2019', '2019'],
  ])('«%s»', (text, place) => expect(read(text).timexes.map(({ edtf }) => edtf)).toEqual([place]))
})

describe('dates told before', () => {
  test.each([
    ['وقع الهجوم في 3 مارس 2013. وفي اليوم نفسه أعلنت الحكومة الحداد', '2013-03-03'],
    ['وقع الهجوم في 3 مارس 2013. وفي اليوم التالي أعلنت الحكومة الحداد', '2013-03-04'],
    ['وقع الهجوم في 3 مارس 2013، وبعد ذلك بيومين استقال الوزير', '2013-03-05'],
    ['وقع الهجوم في 3 مارس 2013. وبعد يومين استقال الوزير', '2013-03-05'],
    ['تولى الحكم عام 1990، ثم استقال بعد ثلاثة أعوام', '1993'],
    ['تولى الحكم عام 1990، وسيستقيل بعد ثلاثة أعوام', '2018'],
    ['اعتقل في 2013 وأفرج عنه بعد أسبوعين', '2015-09-25'],
    ['وصل في الثالث من مايو 2014 وغادر في الخامس.', '2014-05-05'],
    ['ولد عام 1950 وتوفيت والدته في العام ذاته', '1950'],
    ['بدأ العمل في مايو 2010 وانتهى في الشهر التالي', '2010-06'],
    ['صدر الحكم في مايو 2010 وفي ذلك اليوم استقال', 'XXXX-XX-XX'],
    ['وقع الحادث أمس الأول على الطريق عند الساعة 10:30 صباحا', '2015-09-09T10:30'],
    ['وقع الحادث أمس الأول. وتجمع السكان عند الساعة 10:30 صباحا', '2015-09-11T10:30'],
    ['حجز البضائع أمس، منذ يوم 2 سبتمبر الجاري', '2015-09-02'],
  ])('«%s»', (text, value) => expect(values(text)[1]).toBe(value))
})

describe('the year that heads a chronicle', () => {
  test.each<[string, string[]]>([
    [
      '2003\n20 مارس: بدأت الحرب.\n9 أبريل: سقطت المدينة.\n2004:\n8 يونيو: انتقلت السلطة.',
      ['2003', '2003-03-20', '2003-04-09', '2004', '2004-06-08'],
    ],
    ['وكان ذلك في 2003.\nوسيصل الوفد في 20 سبتمبر.', ['2003', '2015-09-20']],
    ['2003\nفي مايو الماضي وصل الوفد.', ['2003', '2015-05']],
  ])('%j', (text, list) => expect(values(text)).toEqual(list))
})

describe('the day of publication', () => {
  test('is taken from a weekday with its full date in the lead', () => {
    const { publishedAt, publishedAtBasis, timexes } = read(
      'قال الوزير الجمعة 11 سبتمبر/ أيلول 2015 إنه وصل الخميس',
      {},
    )
    expect([publishedAt, publishedAtBasis, timexes[1].value]).toEqual(['2015-09-11', 'inferred', '2015-09-10'])
  })
  test('moves to the day of speaking', () => {
    const text = 'أعلن الوزير، الاثنين 11 شتنبر 2023، الحداد. وأكد السفير أمس الاثنين أن بلاده ستساعد.'
    expect(read(text, {}).publishedAt).toBe('2023-09-12')
  })
  test.each([
    ['القاهرة 5 يونيو 2012: قتل ثلاثة أمس', '2012-06-05'],
    ['القاهرة في 5 يونيو 2012 - قتل ثلاثة أمس', '2012-06-05'],
    ['نشر في 5 يونيو 2012\nقتل ثلاثة أمس', '2012-06-05'],
    ['ولد في 5 يونيو 1912 في القاهرة وسافر أمس', null],
    ['تاريخ الولادة: الأحد 5 يونيو 1912', null],
    ['وقع الحادث في 5 يونيو 2012 وسافر أمس', null],
    ['5 يونيو 1950: زار الوفد بغداد\n7 مايو 1960: زار الوفد عدن', null],
    ['5 يونيو 2012: زار الوفد بغداد ويعود في 7 مايو 2013', '2012-06-05'],
  ])('is that of a dateline, and not of a life or an event: «%s»', (text, day) =>
    expect(read(text, {}).publishedAt).toBe(day),
  )
  test('is not guessed: relative expressions keep no place', () => {
    const { publishedAt, publishedAtBasis, timexes } = read('وصل أمس وغادر يوم الأحد المقبل', {})
    expect([publishedAt, publishedAtBasis]).toEqual([null, 'none'])
    for (const { edtf, from, to, basis } of timexes)
      expect([edtf, from, to, basis]).toEqual([null, null, null, 'relative'])
  })
  test('has a clock where one is given', () => {
    expect(values('قبل ساعتين', { publishedAt: '2015-09-11T01:30:00+03:00' })).toEqual(['2015-09-10T23:30'])
  })
})

describe('traces and modifiers', () => {
  test('a weekday that contradicts its date keeps the date and says so', () => {
    const [timex] = read('السبت 11 سبتمبر 2015').timexes
    expect(timex.value).toBe('2015-09-11')
    expect(timex.trace).toContain('weekday.contradicts-date')
  })
  test('Hijri dates say which calendar placed them', () => {
    expect(read('27 ذو القعدة 1436').timexes[0].trace).toContain('calendar.umm-al-qura')
    expect(read('10 محرم 61هـ').timexes[0].trace).toContain('calendar.tabular')
  })
  test.each([
    ['أوائل مارس 2014', 'START', '2014-03-01/2014-03-10'],
    ['منتصف مارس 2014', 'MID', '2014-03-11/2014-03-20'],
    ['أواخر مارس 2014', 'END', '2014-03-21/2014-03-31'],
    ['مطلع 2014', 'START', '2014-01/2014-04'],
    ['نهاية 2014', 'END', '2014-09/2014-12'],
  ])('«%s» is a third', (text, mod, edtf) => {
    const [timex] = read(text).timexes
    expect([timex.mod, timex.edtf]).toEqual([mod, edtf])
  })
})

describe('long texts', () => {
  // The lexer keeps a stretch of the text at a time; no expression may be lost or cut where two of them meet.
  test.each([
    ['من الخميس 5 مايو 2014 حتى مساء السبت 7 مايو 2014، ', '2014-05-05/2014-05-07'],
    ['3/4/2011 ', '2011-04-03'],
    ['وبمطلع العام الماضي، ', '2014'],
  ])('«%s» again and again', (piece, value) => {
    const { timexes } = read(piece.repeat(1000))
    expect(timexes.map((timex) => timex.value)).toEqual(new Array(1000).fill(value))
    expect(timexes.map(({ start }, i) => start - i * piece.length)).toEqual(new Array(1000).fill(timexes[0].start))
  })
})

describe('spans', () => {
  test.each([
    ['وبالخميس', 'الخميس'],
    ['في الساعة العاشرة', 'الساعة العاشرة'],
    ['ولعام 1911', 'عام 1911'],
    ['يَوْمَ الْخَمِيسِ الْمَاضِي', 'يَوْمَ الْخَمِيسِ الْمَاضِي'],
    ['وَبِالْأَمْسِ', 'الْأَمْسِ'],
    ['\u200f3\u200f/4/\u200f2011', '3\u200f/4/\u200f2011'],
    ['للعام الماضي', 'للعام الماضي'],
  ])('«%s» is read as «%s»', (text, span) => {
    const [timex] = read(text).timexes
    expect(timex.text).toBe(span)
    expect(text.slice(timex.start, timex.end)).toBe(span)
  })
})
