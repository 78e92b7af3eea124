import { describe, expect, it } from 'vitest'
import { by, DAY, read } from './reading.ts'

const LEAD = 'أعلنت الوزارة يوم الأحد إغلاق المصنع.'
const timeOf = (text: string, trigger: string) => by(text, trigger)?.time
/** The place on the calendar and where it comes from, in short. */
const dated = (text: string, trigger: string) => {
  const time = timeOf(text, trigger)
  return time && `${time.edtf} ${time.basis}`
}

describe('the expression that a trigger owns', () => {
  it.each([
    ['how long it took is not when', 'إنقاذ عمال المنجم بعد 69 يوما تحت الأرض', 'إنقاذ', '2021-03-10 document'],
    ['but a meeting may be to come', 'قمة عربية في الرياض بعد أسبوعين', 'قمة', '2021-03-24 stated'],
    ['how often is not when', 'زار الرئيس الصين للمرة الثانية هذا العام.', 'زار', '2021-03-10 document'],
    ['but a year beside it is', 'زار الرئيس الصين للمرة الثانية عام 2018.', 'زار', '2018 stated'],
    [
      'a return that is agreed on',
      'سيصل المسبار في مايو، على أن يعود إلى الأرض في 30 يونيو.',
      'يعود',
      '2021-06-30 stated',
    ],
    ['but not one to a time', 'قال الخبير إن المسجد يعود إلى عام 1912.', 'قال', '2021-03-10 document'],
    ['a number in a name is none', 'استضافت المدينة مونديال 2021 وفازت فرنسا.', 'استضافت', '2021-03-10 document'],
    [
      'a day that is called for is no time of the call',
      'انتقد النائب الخطة، داعيا إلى التظاهر يوم السبت.',
      'داعيا',
      '2021-03-10 inherited',
    ],
    ['but the day of what is called for', 'انتقد النائب الخطة، مطالبا بعقد جلسة الخميس.', 'جلسة', '2021-03-11 stated'],
    ['a day in a speech is past', 'انتقد النائب الخطة، متحدثا في جلسة الخميس.', 'جلسة', '2021-03-04 stated'],
    ['hours of the day are of that day', 'تجمع المحتجون منذ ساعات الفجر الأولى.', 'تجمع', '2021-03-10 document'],
    ['but not what lies further back', 'ارتفعت الأسعار منذ الأزمة الأخيرة.', 'ارتفعت', 'null none'],
    ['a year of its own is one', 'فازت فرنسا بالبطولة في 2018.', 'فازت', '2018 stated'],
    ['what is spoken about is not when', 'تحدث الوزير عن حصيلة العامين 2012 و2013.', 'تحدث', '2021-03-10 document'],
    ['what is yet to be said has its month', 'سيعلن البنك عن نتائجه السنوية في مايو.', 'سيعلن', '2021-05 stated'],
    ['the day of speaking is', 'تحدث الوزير الاثنين عن الحصيلة.', 'تحدث', '2021-03-08 stated'],
    [
      'a time inside a quotation is of what is quoted',
      'وقال المدير: "نعرف هذه الشركة الكبيرة منذ عام 2009".',
      'قال',
      '2021-03-10 document',
    ],
    ['a year in quotation marks is a name', 'جرت المباراة في ملعب "أول نوفمبر".', 'المباراة', '2021-03-10 document'],
    [
      'a stop among initials ends no sentence',
      'أعلنت شركة "أيه. تي أند تي" أمس شراء المصنع.',
      'أعلنت',
      '2021-03-09 stated',
    ],
    ['a day beside them is none', 'جرت المباراة في ملعب "السلام" أول مارس.', 'المباراة', '2021-03-01 stated'],
    ['the month that a level is of', 'جمدت الوزارة الإنتاج عند مستويات يناير.', 'جمدت', '2021-03-10 document'],
    ['how often it was this year', 'خفض البنك سعر الفائدة للمرة الثانية هذا العام.', 'خفض', '2021-03-10 document'],
    ['the day on which it was for the second time', 'فاز الفريق للمرة الثانية الاثنين.', 'فاز', '2021-03-08 stated'],
    ['a plural in the perfect looks back', 'وإن المرشحين خاضوا انتخابات الخميس.', 'انتخابات', '2021-03-04 stated'],
    ['a name is no present', 'ارتفع السعر رغم دعوة دونالد ترامب، مساء الخميس، للشركة.', 'دعوة', '2021-03-04 stated'],
    ['a present looks ahead', 'يلتقي الوزير نظيره الخميس.', 'يلتقي', '2021-03-11 stated'],
    ['what is announced may be to come', 'أعلن مصدر عن زيارة الملك في 22 مارس.', 'زيارة', '2021-03-22 stated'],
    ['what is told of has been', 'زار الملك المدينة في 22 مارس.', 'زار', '2020-03-22 stated'],
    ['what a match brought is of its day', 'تأهل المنتخب بعدما فاز على ضيفه الاثنين.', 'تأهل', '2021-03-08 inherited'],
    ['what a charge brought is not', 'استقال الوزير بعدما اتهمه نائب الاثنين.', 'استقال', '2021-03-10 document'],
    ['how long before something else', 'التقى الوزير السفير قبل أيام من الذكرى.', 'التقى', '2021-03-10 document'],
    ['how long ago', 'التقى الوزير السفير قبل أيام.', 'التقى', '2021-03~ stated'],
    ['an age', 'اعتقلت الشرطة رجلا في الأربعينيات.', 'اعتقلت', '2021-03-10 document'],
    ['a decade', 'اعتقلت الشرطة الكاتب في الأربعينيات.', 'اعتقلت', '194X stated'],
    [
      'the story moves on from its lead',
      'انطلق المؤتمر الأحد. واختتم المؤتمر الثلاثاء، وأعلن المشاركون دعمهم للقرار.',
      'أعلن',
      '2021-03-09 inherited',
    ],
    [
      'and not back before it',
      'انطلق المؤتمر الأحد بعدما أجل الجمعة. وأعلن المشاركون دعمهم للقرار.',
      'أعلن',
      '2021-03-07 inherited',
    ],
    ['the year that a budget is for', 'أقر البرلمان ميزانية الدولة لعام 2019.', 'أقر', '2021-03-10 document'],
    ['the year in which it was passed', 'أقر البرلمان ميزانية الدولة في عام 2019.', 'أقر', '2019 stated'],
    ['what a figure is held against', 'تراجعت الصادرات مقارنة بعام 2014.', 'تراجعت', '2021-03-10 document'],
    ['and not the time before it', 'تراجعت الصادرات في يناير الماضي مقارنة بعام 2014.', 'تراجعت', '2021-01 stated'],
    ['what it differs from', 'زادت الصادرات عشرة في المئة عن عام 2014.', 'زادت', '2021-03-10 document'],
    ['the same time of another year', 'زادت الأرباح عن الفترة نفسها من عام 2014.', 'زادت', '2021-03-10 document'],
    ['how long it had not been like it', 'ارتفع السعر إلى حد غير مسبوق منذ قرن.', 'ارتفع', '2021-03-10 document'],
    ['to hold something is no decade', 'أصدر الوزير بيانا بعد عقد اجتماع طارئ.', 'بيانا', '2021-03-10 document'],
    ['a decade', 'انهار المصنع قبل عقد.', 'انهار', '201X stated'],
    ['how long it had not been so', 'زار الوزير بغداد لأول مرة منذ 2010.', 'زار', '2021-03-10 document'],
    ['how long it has been so', 'يعمل الوزير في بغداد منذ 2010.', 'يعمل', '2010/2021 stated'],
    [
      'the time at which a fall arrives somewhere is its own',
      'تراجعت الأرباح لتصل إلى مليون دولار في يناير الماضي.',
      'تراجعت',
      '2021-01 stated',
    ],
    ['a fronted time is of the verb after it', 'وفي يناير الماضي، غادر السفير البلاد.', 'غادر', '2021-01 stated'],
    [
      'past what describes it',
      'وفي ختام القمة يوم الأحد، التي حضرها الملوك، وقع الوزراء اتفاقا.',
      'وقع',
      '2021-03-07 stated',
    ],
    [
      'and that of what the sentence opens with',
      'وفي اجتماع عاجل أمس، اختار الحزب رئيسا جديدا.',
      'اختار',
      '2021-03-09 inherited',
    ],
    [
      'past an apposition between commas',
      'انخفضت أرباح "بنك النور"، الذي يعد أكبر البنوك، خلال العام 2019 بنسبة 16%.',
      'انخفضت',
      '2019 stated',
    ],
    [
      'past that with regard to which it is the largest',
      'انخفضت أرباح المصرف، الذي يعد ثالث المصارف من حيث الموجودات إلى 471 مليونا في يناير 2019.',
      'انخفضت',
      '2019-01 stated',
    ],
    ['what another reached once', 'انخفض سعر النفط الذي وصل إلى 80 دولارا في 2019.', 'انخفض', '2021-03-10 document'],
    ['what it itself has come to', 'انخفض سعر النفط إلى 80 دولارا في 2019.', 'انخفض', '2019 stated'],
    [
      'set against what the time is of',
      'ومنذ عام 1961 والقصر متحف، لكنه أغلق بسبب القتال.',
      'أغلق',
      '2021-03-10 document',
    ],
    ['what it exceeds', 'حصل المرشح على 18% أي أكثر بثلاث مرات من نتيجته في 2015.', 'حصل', '2021-03-10 document'],
    ['how many it is of', 'أغلقت الوزارة أكثر من 300 مصنع في 2015.', 'أغلقت', '2015 stated'],
    ['the worst over so many years', 'شهدت البلاد أسوأ فيضانات خلال 50 عاما.', 'فيضانات', '2021-03-10 document'],
    ['more than once', 'أغلق المتحف أكثر من مرة بسبب القتال.', 'أغلق', 'null none'],
    ['more than one', 'أغلق المتحف أكثر من قاعة بسبب القتال.', 'أغلق', '2021-03-10 document'],
    ['before a death', 'أوصى صاحب القصر قبل وفاته بتحويله إلى متحف.', 'أوصى', 'null none'],
    ['before another thing', 'أوصى صاحب القصر قبل سفره بتحويله إلى متحف.', 'أوصى', '2021-03-10 document'],
    [
      'of who announces that something goes on',
      'التقى الوزير السفير بعد إعلان النقابة استمرار إضرابها مساء أمس.',
      'إعلان',
      '2021-03-09 stated',
    ],
    ['of what does not', 'التقى الوزير السفير بعد إعلان الوزارة مقتل ثلاثة في هجوم أمس.', 'مقتل', '2021-03-09 stated'],
    [
      'what is known befell someone',
      'هز انفجار العاصمة الاثنين. وزار الوزير موقع الانفجار الذي أسفر عن مقتل ثلاثة.',
      'مقتل',
      '2021-03-08 inherited',
    ],
    [
      'what has a name of its own is another',
      'ضرب إعصار المدينة الاثنين. وهو أقوى من الإعصار كاترينا الذي أسفر عن مقتل ألف شخص.',
      'مقتل',
      'null none',
    ],
    [
      'the period of results goes on',
      'انخفضت أرباح البنك في عام 2020 بنسبة 16%. في المقابل ارتفع دخل العمليات بنسبة 4.6%.',
      'ارتفع',
      '2020 inherited',
    ],
    [
      'and is not that of a price',
      'انخفضت أرباح البنك في عام 2020 بنسبة 16%.\nوارتفع سهم البنك بنسبة 4.6%.',
      'ارتفع',
      '2021-03-10 document',
    ],
    [
      'a share is of the vote',
      'أطلق المرشح اليوم حملته. وخلال الجولة الأولى الأحد، اختار الناخبون مواجهة كبرى. وحصل منافسه على 31,11% من الأصوات.',
      'حصل',
      '2021-03-07 inherited',
    ],
    [
      'not of what it won besides',
      'أطلق المرشح اليوم حملته. وخلال الجولة الأولى الأحد، اختار الناخبون مواجهة كبرى.\nوحصل منافسه على دعم الحزب.',
      'حصل',
      '2021-03-10 document',
    ],
    [
      'not that of a noun which follows',
      'اختار الحزب رئيسا جديدا بعد اجتماع أمس، وغادر السفير البلاد.',
      'غادر',
      '2021-03-10 document',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('stretches of time', () => {
  it.each([
    ['what goes on lasts up to publication', 'يعمل الرجل منذ 2015 في الشركة.', 'يعمل', '2015/2021 stated'],
    ['what happened since is of then', 'اعتقلت الشرطة الرجل منذ أسبوع.', 'اعتقلت', '2021-03-03 stated'],
    ['past years end with the present one', 'تراجع الإنتاج خلال السنتين الماضيتين.', 'تراجع', '2019/2021 stated'],
    ['what lasted a length ends with the narrative', 'استمرت المعارك ثلاث سنوات.', 'المعارك', '2018/2021 stated'],
    ['within days is up to now', 'قتل عشرة أشخاص خلال ثلاثة أيام.', 'قتل', '2021-03-07/2021-03-10 stated'],
    ['but not what is asked for', 'طالب العمال بالحوار خلال ثلاثة أيام.', 'طالب', '2021-03-10 document'],
    ['nor how often it was', 'وقع الهجوم الثاني خلال أسبوعين.', 'الهجوم', '2021-03-10 document'],
    ['what took hours was on its day', 'استمر الاجتماع ثلاث ساعات.', 'الاجتماع', '2021-03-10 document'],
    ['a length that is sentenced is none', 'قضت المحكمة بسجنه ثلاث سنوات.', 'قضت', '2021-03-10 document'],
    ['a length past all years is none', 'استمرت المعارك 99999999 سنة.', 'المعارك', '2021-03-10 document'],
    ['one to come neither', 'ستستقيل الحكومة خلال 999999999 سنة.', 'ستستقيل', 'null none'],
    ['some years ago is before', 'غادر السفير البلاد قبل سنوات.', 'غادر', '../2021-03-10 stated'],
    [
      'some years before something else is not',
      'غادر السفير البلاد قبل سنوات من الحرب.',
      'غادر',
      '2021-03-10 document',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what is close to now', () => {
  it.each([
    ['just now is today', 'قضت المحكمة منذ قليل بسجن الوزير.', 'قضت', '2021-03-10 stated'],
    ['lately is some time before', 'قضت المحكمة مؤخرا بسجن الوزير.', 'قضت', '../2021-03-10 stated'],
    ['within a week is from now on', 'ستستقيل الحكومة خلال أسبوع.', 'ستستقيل', '2021-03-10/2021-03-17 stated'],
    ['the coming days are of this month', 'سيزور الرئيس تونس في الأيام القليلة المقبلة.', 'سيزور', '2021-03~ stated'],
    ['later is no place', 'سيزور الرئيس تونس في وقت لاحق.', 'سيزور', 'null none'],
    ['a feast in a name is no time', 'فجر انتحاري نفسه خلال صلاة عيد الأضحى.', 'فجر', '2021-03-10 document'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('the narrative', () => {
  it.each([
    ['goes on with the day of the lead', `${LEAD}\nوقالت النقابة إن القرار خاطئ.`, 'قالت', '2021-03-07 inherited'],
    [
      'is of today where the lead is',
      'أعلنت الوزارة اليوم إغلاق المصنع.\nوقالت النقابة إن القرار خاطئ.',
      'قالت',
      '2021-03-10 document',
    ],
    [
      'is not moved by a relative clause',
      'أعلنت الوزارة إغلاق المصنع الذي افتتح في 2 مارس.\nوقالت النقابة إن القرار خاطئ.',
      'قالت',
      '2021-03-10 document',
    ],
    [
      'hands a date long past to what the same person did',
      `${LEAD}\nوزار الوزير المصنع في 3 مايو 2019. ثم غادر إلى عدن.`,
      'غادر',
      '2019-05-03 inherited',
    ],
    [
      'has no date for what someone else did after one',
      `${LEAD}\nوزار الوزير المصنع في 3 مايو 2019. واندلع حريق في المخازن.`,
      'حريق',
      'null none',
    ],
    [
      'leaves a life undated but for what it dates',
      `${LEAD}\nولد الوزير سالم العمري عام 1950 في عدن. ودرس الطب في القاهرة. وسافر إلى باريس.`,
      'سافر',
      'null none',
    ],
    ['knows that what was before has no day', `${LEAD}\nوكان الوزير قد زار المصنع.`, 'زار', 'null none'],
    [
      'and that what was said before was before',
      `${LEAD}\nوكانت النقابة قد حذرت من الإغلاق.`,
      'حذرت',
      '../2021-03-10 inherited',
    ],
    [
      'does not follow a date before its lead',
      `${LEAD}\nوخسر الفريق مباراته يوم الخميس الماضي.\nوغادر اللاعبون الملعب.`,
      'غادر',
      '2021-03-07 inherited',
    ],
    [
      'nor for what كان reaches over',
      `${LEAD}\nوكانت النيابة قد أحالت المدير إلى المحاكمة ومنعته من السفر.`,
      'منعته',
      'null none',
    ],
    [
      'nor for what describes its object',
      `${LEAD}\nوكان التنظيم قد شن في 21 يناير هجوما أدى إلى مقتل رجل.`,
      'مقتل',
      '2021-01-21 inherited',
    ],
    [
      'also past the time of that',
      `${LEAD}\nوكان حادث مماثل وقع في 21 يناير، أسفر عن مقتل رجل.`,
      'مقتل',
      '2021-01-21 inherited',
    ],
    [
      'but not for another sentence',
      `${LEAD}\nوكان حادث مماثل وقع في 21 يناير. وأسفر حريق عن مقتل رجل.`,
      'مقتل',
      '2021-03-07 inherited',
    ],
    [
      'and leaves undated the steps after an aside of a birth',
      `${LEAD}\nوالوزير المولود في عدن يحمل جنسيتين. وتولى مناصب عدة.`,
      'تولى',
      'null none',
    ],
    [
      'dates a headline with its lead',
      'الشرطة تغلق الطريق\nقتل عشرة أشخاص يوم الأحد في هجوم.',
      'تغلق',
      '2021-03-07 inherited',
    ],
    [
      'or with the day of publication',
      'الشرطة تغلق الطريق\nقتل عشرة أشخاص اليوم في هجوم.',
      'تغلق',
      '2021-03-10 document',
    ],
    [
      'but for what a new sentence tells',
      `${LEAD}\nوكانت النيابة قد أحالت المدير إلى المحاكمة. ومنعته من السفر.`,
      'منعته',
      '2021-03-07 inherited',
    ],
    [
      'does not go on from what is to come',
      'أعلنت الوزارة إغلاق المصنع. وتعقد جلسة في 20 مارس. ومنعت المحكمة المدير من السفر.',
      'منعت',
      '2021-03-10 document',
    ],
    [
      'lets a speaker go on beside a life',
      `${LEAD}\nوقال النقيب إن القرار خاطئ. ودرس النقيب الطب في القاهرة. ودعا إلى الحوار.`,
      'دعا',
      '2021-03-07 inherited',
    ],
    ['takes مرارا for no time', `${LEAD}\nواحتج العمال مرارا على القرار.`, 'احتج', 'null none'],
    ['and a plain past for the story’s', `${LEAD}\nواحتج العمال على القرار.`, 'احتج', '2021-03-07 inherited'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('a past that describes a noun', () => {
  it.each([
    ['has no date', 'واعتقلت الشرطة خمسة رجال هاجموا المصنع.', 'هاجموا', 'null none'],
    ['has no date beside one, either', 'واعتقلت الشرطة أمس خمسة رجال هاجموا المصنع.', 'هاجموا', 'null none'],
    ['is the news where it tells what came of it', 'اندلع حريق أدى إلى مقتل رجل.', 'مقتل', '2021-03-10 document'],
    [
      'keeps its date to itself',
      'اعتقلت الشرطة خمسة رجال هاجموا المصنع في 3 مارس.\nوأغلقت الشرطة الطريق.',
      'أغلقت',
      '2021-03-10 document',
    ],
    [
      'is none after a number',
      'قال الناطق إن ما لا يقل عن ألف عامل احتلوا المصنع السبت.\nوأغلقت الشرطة الطريق.',
      'أغلقت',
      '2021-03-06 inherited',
    ],
    [
      'past a noun with the article it is what that did',
      'فاز حزب الأمة بالمركز الأول وحزب العمل الجديد حل رابعا.',
      'حل',
      `${DAY} document`,
    ],
    [
      'has the date that the noun states',
      'تعاني البلاد منذ احتجاجات العام 2011 التي أطاحت الرئيس.',
      'أطاحت',
      '2011 inherited',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what a neighbour does not date', () => {
  it.each([
    ['the cause of the news', `${LEAD}\nوأغلق المصنع أبوابه أمس بسبب احتجاج العمال.`, 'احتجاج', 'null none'],
    ['but a blast that caused it', `${LEAD}\nوأغلق المصنع أبوابه أمس بسبب انفجار.`, 'انفجار', '2021-03-09 inherited'],
    ['what the text reminds of', `${LEAD}\nيذكر أن الشركة باعت المخازن.`, 'باعت', 'null none'],
    ['but not what it just tells', `${LEAD}\nكما باعت الشركة المخازن.`, 'باعت', '2021-03-07 inherited'],
    [
      'a verb by what a noun was',
      'بعد هجوم 25 يناير الماضي على المصنع أغلقت الشرطة الطريق.',
      'أغلقت',
      '2021-03-10 document',
    ],
    [
      'nor what did not happen, by who tells it',
      `${LEAD}\nوقال الشاهد أمس إن العبوتين لم تنفجرا.`,
      'تنفجرا',
      'null none',
    ],
    [
      'what another did beside a month',
      `${LEAD}\nوزار الوفد بغداد في أبريل الماضي كما غادر السفير البلاد.`,
      'غادر',
      'null none',
    ],
    [
      'a second background by the first',
      `${LEAD}\nوكان الوزير قد استقال في مايو الماضي. وكان قد زار المصنع.`,
      'زار',
      'null none',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what happened in, since or so long after something', () => {
  it.each([
    ['in what has a day', 'قتل جندي خلال اقتحام البلدة أول أمس.', 'قتل', '2021-03-08 inherited'],
    ['in what a clause dates', 'أصيب شرطيان في مواجهة جرت على الجسر أمس.', 'أصيب', '2021-03-09 inherited'],
    ['not after it', 'اعتقلت الشرطة رجلا بعد هجوم وقع السبت.', 'اعتقلت', '2021-03-10 document'],
    ['since something without a date', 'قتل ألف شخص منذ اندلاع الحرب.', 'قتل', 'null none'],
    ['since something dated', 'قتل ألف شخص منذ اندلاع الحرب في مارس 2015.', 'قتل', '2015-03/2021-03 inherited'],
    ['nothing like it since', 'زار الوزير بغداد للمرة الأولى منذ اندلاع الحرب.', 'زار', '2021-03-10 document'],
    ['over a stretch without dates', 'تضاعفت الأسعار خلال الأزمة.', 'تضاعفت', 'null none'],
    ['over the years of a war', 'هاجم الجيش القرية خلال سنوات الحرب.', 'هاجم', 'null none'],
    ['over years that are counted', 'هاجم الجيش القرية خلال السنوات الثلاث الماضية.', 'هاجم', '2018/2021 stated'],
    ['and what goes on from it', 'تضاعفت الأسعار خلال الأزمة. كما انخفض الإنتاج.', 'انخفض', 'null none'],
    ['a change without a stretch', 'تضاعفت الأسعار. كما انخفض الإنتاج.', 'انخفض', '2021-03-10 document'],
    ['so long before the news', 'استقال الوزير بعد أسبوعين من انتخاب الرئيس.', 'انتخاب', '2021-02-24~ stated'],
    ['so long before a day', 'استقال الوزير أمس بعد شهرين من انتخاب الرئيس.', 'انتخاب', '2021-01~ stated'],
    ['what lasted so long', 'قتل ثلاثة بعد يومين من المعارك.', 'المعارك', '2021-03-08/2021-03-10 stated'],
    ['an unnamed length', 'استقال الوزير بعد أسابيع من انتخاب الرئيس.', 'انتخاب', 'null none'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('whose day it is', () => {
  it.each([
    ['ما of an outcome tells on', 'انهار المبنى السبت، ما أسفر عن مقتل ثلاثة.', 'مقتل', '2021-03-06 inherited'],
    ['ما that describes is background', 'رفضت الوزارة ما أعلنته النقابة.', 'أعلنته', undefined],
    ['what one says at no one time', 'ويقول البعض إنه دفن في مزرعته.', 'دفن', 'null none'],
    ['what one said', 'وقال شقيقه إنه دفن في مزرعته.', 'دفن', '2021-03-10 inherited'],
    ['an intention that describes', `${LEAD} وتحدث المدير عن مشروع ينوي إطلاقه.`, 'ينوي', 'null none'],
    [
      'what goes on describing what is talked about',
      `${LEAD} وتناول المدير في محاضرة الدراسة، تبين أن العمال راضون.`,
      'تبين',
      'null none',
    ],
    [
      'what is told of who is described',
      'عدد ضحايا السيول التي اجتاحت المدينة، ارتفع إلى عشرة قتلى.',
      'ارتفع',
      `${DAY} document`,
    ],
    ['what befell someone is reported', 'تحدث الوزير عن مقتل ثلاثة جنود.', 'مقتل', `${DAY} inherited`],
    ['a sentence of its own', `${LEAD} وتبين أن العمال راضون.`, 'تبين', '2021-03-07 inherited'],
    [
      'the day of what had been announced',
      'وكانت الوزارة أعلنت إغلاق المصنع في 3 فبراير.',
      'أعلنت',
      '2021-02-03 inherited',
    ],
    ['none of its own', 'وكانت الوزارة أعلنت إغلاق المصنع.', 'أعلنت', '../2021-03-10 inherited'],
    [
      'كما goes on with the pluperfect',
      'وكان الجيش أعلن الخميس سقوط قذيفة، كما قتل مدني.',
      'قتل',
      '2021-03-04 inherited',
    ],
    [
      'and so does what is joined to that',
      'وكان الجيش أعلن الخميس سقوط قذيفة، كما قتل مدني وأصيب طفل.',
      'أصيب',
      '2021-03-04 inherited',
    ],
    [
      'not of the clause before, that of what hangs on it',
      'وكان الوباء هو الأخطر منذ كشفه قبل 40 عاما، حيث أودى بحياة المئات.',
      'أودى',
      '2021-03-10 document',
    ],
    ['but a fronted time is', 'وقبل 40 عاما، أودى الوباء بحياة المئات.', 'أودى', '1981 stated'],
    [
      'later than that, without a date',
      'وكان الوباء قد تفشى في ديسمبر 2019 وانتقل بعد ذلك إلى البلاد.',
      'انتقل',
      'null none',
    ],
    ['and with it', 'وكان الوباء قد تفشى في ديسمبر 2019 وانتقل إلى البلاد.', 'انتقل', '2019-12 inherited'],
    [
      'joined to a relative clause it is background too',
      'أدان الوزير الانقلاب الذي قاده الجنرال وأطاح بالرئيس.',
      'أطاح',
      'null none',
    ],
    [
      'the pluperfect has the day of what it happened in',
      'وكان الوزراء قد اتفقوا خلال اجتماعهم الأحد الماضي على الخفض.',
      'اتفقوا',
      '2021-03-07 inherited',
    ],
    [
      'who speaks for the first time does so on no other day than the text',
      'افتتح المعرض. وارتفعت الأسعار الاثنين، وذكرت خبيرة أن النمو مستمر.',
      'ذكرت',
      '2021-03-10 document',
    ],
    [
      'what is expected is to come, and not the saying',
      'توقعت الوزارة التراجع خلال الأسابيع المقبلة.',
      'توقعت',
      '2021-03-10 document',
    ],
    ['up to now is the day of the text', 'بلغ عدد المفقودين ثمانية حتى الآن.', 'بلغ', '2021-03-10 document'],
    [
      'what was done where that was, in the pluperfect',
      'وكان المهرجان قد انطلق الخميس الماضي، حيث تم تكريم الفائزين.',
      'تكريم',
      '2021-03-04 inherited',
    ],
    [
      'a saying upon what has a day',
      'أعلنت الحملة فوز مرشحها عقب انتهاء التصويت في السابع من مارس.',
      'أعلنت',
      '2021-03-07 inherited',
    ],
    ['and not one about it', 'أعلنت الحملة فوز مرشحها في اقتراع السابع من مارس.', 'أعلنت', '2021-03-10 document'],
    [
      'a lead of today is not of the day that it speaks of besides',
      'قال مسؤول الأربعاء إنه تم انتشال حطام طائرة هندية تحطمت الاثنين. وأضاف أن البحث مستمر.',
      'أضاف',
      '2021-03-10 inherited',
    ],
    [
      'what happened when that did',
      'اغتيل النائب في يونيو 2015 عندما أصابت قنبلة موكبه.',
      'أصابت',
      '2015-06 inherited',
    ],
    [
      'a fronted since, of the verb after it',
      'ومنذ عزل الرئيس في يوليو 2013، تصاعدت أعمال العنف.',
      'تصاعدت',
      '2013-07/2021-03 inherited',
    ],
    [
      'so long after that, without a date',
      'واغتيل النائب في يونيو 2015. وبعد سنتين من ذلك، حكمت المحكمة.',
      'حكمت',
      'null none',
    ],
    ['after that, of the news', 'استقال الوزير. وبعد ذلك، حكمت المحكمة.', 'حكمت', '2021-03-10 document'],
    [
      'what something led to, of the verb before it',
      'أعلنت السلطات أمس العثور على حطام الطائرة التي تحطمت الاثنين، مما أسفر عن مصرع ثلاثة.',
      'مصرع',
      '2021-03-08 inherited',
    ],
    [
      'what a speaker says besides, when he speaks',
      'افتتح المعرض. وانطلقت المسابقة الاثنين. وأعرب الوزير عن سعادته، قائلا إن الفن كبير.',
      'قائلا',
      '2021-03-10 inherited',
    ],
    [
      'the same speaker, named again',
      'افتتح المعرض. ودعا سامي حداد، الاثنين، إلى الهدوء. وقال حداد إن الوضع صعب.',
      'قال',
      '2021-03-08 inherited',
    ],
    [
      'another speaker',
      'افتتح المعرض. ودعا سامي حداد، الاثنين، إلى الهدوء. وقال عماد كرم إن الوضع صعب.',
      'قال',
      '2021-03-10 document',
    ],
    [
      'a term that a noun has is no day of the verb',
      'أعلن تأجيل الانتخابات التي كانت مقررة في 18 أبريل.',
      'أعلن',
      '2021-03-10 document',
    ],
    [
      'the day of a past happening that a topic names',
      'أفرجت الشرطة عن رجل في التحقيق حول هجوم لندن في 22 فبراير.',
      'أفرجت',
      '2021-03-10 document',
    ],
    ['and of the happening itself', 'قتل عشرة في هجوم لندن في 22 فبراير.', 'قتل', '2021-02-22 stated'],
    [
      'what the known happening led to',
      'أدان الرئيس الهجوم. وفي 22 فبراير شن مسلحون هجوما. وأسفر الهجوم عن مقتل ثلاثة.',
      'مقتل',
      '2021-02-22 inherited',
    ],
    [
      'what something else led to',
      'أدان الرئيس الهجوم. وفي 22 فبراير شن مسلحون هجوما. وأسفر الحريق عن مقتل ثلاثة.',
      'مقتل',
      '2021-03-10 document',
    ],
    [
      'what someone announces among the steps of a life',
      'ألف الكاتب روايات كثيرة. ودرس الفقه. وأعلنت اللجنة فوز زميله.',
      'فوز',
      '2021-03-10 inherited',
    ],
    ['taking part is news', 'شارك المئات في الحملة.', 'شارك', '2021-03-10 document'],
    ['and in a life a step of it', 'ولد الشاعر عام 1950. وشارك في الحملة.', 'شارك', 'null none'],
    ['words among the steps of a life', 'ولد الشاعر عام 1950. ودرس الفقه وخطب في المساجد.', 'خطب', 'null none'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what a deed happened in', () => {
  it.each([
    ['استقال الوزير بعد اجتماعه بالرئيس أمس.', 'استقال', '2021-03-09'],
    ['توفي الفنان بعد إصابته بجلطة الأسبوع الماضي.', 'توفي', DAY],
    ['استقال الوزير بعد اجتماع الرئيس بالسفير أمس.', 'استقال', DAY],
    ['ألقى الوزير كلمة خلال زيارته المصنع أمس.', 'كلمة', '2021-03-09'],
    ['أطاح الجيش بالرئيس في انقلاب عسكري عام 2012.', 'أطاح', '2012'],
    ['اعتقلت الشرطة الرجل لضلوعه في هجوم انتحاري عام 2012.', 'اعتقلت', DAY],
  ])('%s', (text, trigger, edtf) => {
    expect(by(text, trigger)?.time.edtf).toBe(edtf)
  })
})

describe('an expression that is of another word than the trigger before it', () => {
  it.each([
    [
      'of the participle',
      'تقدم المتهم بطلب نقض الحكم الصادر ضده من المحكمة في 30 ديسمبر 2019.',
      'تقدم',
      `${DAY} document`,
    ],
    ['dated as a paper is', 'وافق المجلس على تعديل الأمر رقم 70 المؤرخ في 19 فيفري 1970.', 'وافق', `${DAY} document`],
    [
      'of works done over years',
      'زار الوزير المدينة للاطلاع على المشاريع المنجزة خلال العامين الماضيين.',
      'زار',
      `${DAY} document`,
    ],
    [
      'of the verb, past such a word',
      'ارتفعت الصادرات المسجلة في الميناء خلال العامين الماضيين.',
      'ارتفعت',
      '2019/2021 stated',
    ],
    ['of a birth', 'شارك سامي حداد المولود في 30 أكتوبر 1960، مع المنتخب.', 'شارك', `${DAY} document`],
    ['inside what is said', 'أفاد المدير بأن ميزة دورة هذا العام، هي حضور كبير.', 'أفاد', `${DAY} document`],
    [
      'of what is compared with',
      'ارتفع العدد مقارنة بالنتائج الأولية التي أعلنت في الثامن من هذا الشهر.',
      'أعلنت',
      '2021-03-08 stated',
    ],
    ['of an edition long past', 'فاز اللاعب بكأس العالم 1974 مع المنتخب.', 'فاز', '1974 stated'],
    ['of one to come', 'تأهل المنتخب إلى كأس العالم 2022.', 'تأهل', `${DAY} document`],
    ['of the last one like it', 'تأهل المنتخب إلى النهائي للمرة الأولى منذ نسخة 2006.', 'تأهل', `${DAY} document`],
    ['of the noun it is said of', 'ناقش البرلمان الاتفاق الموقع في مايو 2014.', 'الاتفاق', '2014-05 stated'],
    ['new, it is of the verb', 'رفض الوزير البيان الصادر عن النقابة أمس.', 'رفض', '2021-03-09 stated'],
    ['of a state', 'بدأت الوكالة تقديم المساعدات، وتكفي مخزوناتها حتى نهاية العام.', 'تقديم', `${DAY} document`],
    ['after a comma alone it is of the verb', 'زار الوزير المدينة، وذلك يوم الاثنين.', 'زار', '2021-03-08 stated'],
    [
      'where that is what it came to',
      'خطت الوكالة خطوة كبيرة نحو القمر أمس حيث وضعت قمرا صناعيا في مداره.',
      'وضعت',
      '2021-03-09 stated',
    ],
    [
      'of what happened when',
      'تعود القضية إلى الثامن من فبراير عندما هاجم مسلحون القرية.',
      'هاجم',
      '2021-02-08 stated',
    ],
    ['the days of a feast', 'توقفت الخدمة خلال عطلة عيد الفطر الماضي.', 'توقفت', '2020-05-24 stated'],
    ['this day in another year', 'توفي الفنان في مثل هذا اليوم من عام 1999.', 'توفي', '1999-03-10 stated'],
    ['this day, of no known year', 'توفي الفنان في مثل هذا اليوم.', 'توفي', 'null none'],
    ['the first in so long', 'بأول زيارة للرئيس منذ 12 عاما استقبل الملك ضيفه.', 'استقبل', `${DAY} document`],
    ['that day, of no known day', 'صدر الحكم في ديسمبر الماضي. وفي ذلك اليوم أغلقت المحكمة.', 'أغلقت', 'null none'],
    [
      'that day, of a known one',
      'صدر الحكم في 5 ديسمبر الماضي. وفي ذلك اليوم أغلقت المحكمة.',
      'أغلقت',
      '2020-12-05 stated',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what no one says when it was', () => {
  it.each([
    ['what someone says was never done', 'قال المحامي أمس إن موكله لم يرتكب جريمة.', 'يرتكب', 'null none'],
    ['but what he says is not done yet', 'قال الوزير أمس إن الشركة لم توقع العقد بعد.', 'توقع', '2021-03-09 inherited'],
    ['nor what the text itself tells', 'لم توقع الشركة العقد.', 'توقع', '2021-03-10 document'],
    ['what one is convicted of', 'أدين الرجل بإشعال حريق في خيمة.', 'حريق', 'null none'],
    ['and what came of it', 'أدين الرجل بإشعال حريق في خيمة، ما أسفر عن مقتل سبعة.', 'مقتل', 'null none'],
    ['what one is accused of', 'اتهمت الحكومة الجيش بقصف القرية.', 'قصف', 'null none'],
    ['what the charge is of', 'وجهت النيابة للرجال تهمة الاشتراك في اغتيال ثلاثة قضاة.', 'اغتيال', 'null none'],
    ['what one condemns is news', 'أدان الوزير الهجوم على القرية.', 'الهجوم', `${DAY} inherited`],
    ['an office that someone held', 'وشغل سامي حداد منصب وزير الدفاع في الحكومة.', 'شغل', 'null none'],
    ['with its time', 'وشغل سامي حداد منصب وزير الدفاع في 2012.', 'شغل', '2012 stated'],
    ['what a team did before', 'وسيلعب المنتخب الذي تأهل للمرة السادسة.', 'تأهل', 'null none'],
    ['what a rival had', 'فاز حداد على منافسه الذي حصل على 48 في المئة من الأصوات.', 'حصل', `${DAY} document`],
    ['what he did in the match', 'فاز الفريق في اللقاء الذي سجل فيه اللاعب هدفين.', 'سجل', `${DAY} document`],
    ['what is thought', 'ويعتقد أن 17 شخصا قتلوا.', 'قتلوا', 'null none'],
    ['what is told', 'وقتل 17 شخصا.', 'قتل', `${DAY} document`],
    ['what a plan is about', 'ستدعم روسيا تمديد اتفاق خفض الإنتاج.', 'اتفاق', 'null none'],
    ['what goes on from كان قد', 'وكانت سلمى قد أحرقت الخيمة، وأثارت الذعر.', 'أثارت', 'null none'],
    ['what does not', 'وكانت سلمى في الخيمة، وأثارت الذعر.', 'أثارت', `${DAY} document`],
    ['what was, and then did', 'اقتربت شاحنة كانت مسرعة وتوقفت أمام المبنى.', 'توقفت', `${DAY} document`],
    ['what had been, and had done', 'وكانت الشاحنة قد أسرعت وتوقفت أمام المبنى.', 'توقفت', 'null none'],
    ['who says now what had been', 'وكان حارس قد قتل، كما أعلن ناطق باسم الجيش.', 'أعلن', `${DAY} document`],
    ['who had spoken too', 'وكان الناطق قد أعلن الخطة، كما حذر من تأخرها.', 'حذر', `../${DAY} inherited`],
    [
      'a sentence that nothing parts from the one before',
      'نعت النقابة اليوم كاتبا.\nوقالت الشرطة الاثنين إن الحصيلة ارتفعت.وفي الجنوب انهار جسر قديم.',
      'انهار',
      `${DAY} document`,
    ],
    ['its address', 'قالت شركة أمازون.كوم الاثنين إن الجسر القديم انهار.', 'انهار', '2021-03-08 inherited'],
    ['the first day of what lasts', 'شهد المعرض في يومه الأول أمس توقيع صفقات.', 'توقيع', '2021-03-09 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what is told besides', () => {
  it.each([
    ['who fell with those of a day', 'أعلن الجيش مقتل رجل وإصابة سبعة في هجوم السبت.', 'مقتل', '2021-03-06 inherited'],
    ['who fell apart from them', 'أعلن الجيش مقتل رجل، وأصيب سبعة السبت.', 'مقتل', `${DAY} inherited`],
    ['what came out on a day', 'رحبت الحكومة بالقرار الصادر أمس عن المجلس.', 'رحبت', `${DAY} document`],
    ['who welcomed it then', 'رحبت الحكومة أمس بالقرار الصادر عن المجلس.', 'رحبت', '2021-03-09 stated'],
    [
      'the first of its kind for so long',
      'وصل الرئيس أمس في زيارة تعد الأولى من نوعها إلى البلاد منذ 12 عاما.',
      'وصل',
      '2021-03-09 stated',
    ],
    ['what has lasted so long', 'يعمل أكثر من ألف رجل في البلاد منذ 12 عاما.', 'يعمل', '2009/2021 stated'],
    ['what went so long before', 'وتأرجح السعر الاثنين بعد ثلاثة أيام من التراجع.', 'التراجع', '2021-03-07 stated'],
    ['what went on then', 'وتأرجح السعر الاثنين بفعل التراجع.', 'التراجع', '2021-03-08 stated'],
    [
      'whatever it was that the lead told',
      'قال الطبيب إن رجلا قتل بانفجار سيارة.\nووقع الحادث مساء الاثنين.',
      'قتل',
      '2021-03-08 inherited',
    ],
    ['but for a lead of today', 'قتل رجل اليوم بانفجار سيارة.\nووقع الحادث مساء الاثنين.', 'قتل', `${DAY} stated`],
    ['the day before', 'ارتفعت الأسعار الاثنين غداة انفجار سيارة.', 'انفجار', '2021-03-07 inherited'],
    ['the day after', 'ارتفعت الأسعار الاثنين عشية اجتماع الوزراء.', 'اجتماع', '2021-03-09 inherited'],
    ['some day before', 'ارتفعت الأسعار الاثنين قبل اجتماع الوزراء.', 'اجتماع', '2021-03-08 inherited'],
    [
      'the lead, of the day that is stated below',
      'قتل عشرة جنود في هجوم شنه مسلحون.\nوقال مصدر إن الهجوم وقع صباح أمس.',
      'قتل',
      '2021-03-09 inherited',
    ],
    ['and who fell in it', 'اصطدمت حافلتان وأصيب عشرة.\nووقع الحادث صباح أمس.', 'أصيب', '2021-03-09 inherited'],
    ['another happening', 'قتل عشرة جنود في فيضان.\nوقال مصدر إن الهجوم وقع صباح أمس.', 'قتل', `${DAY} document`],
    ['one that had been', 'قتل عشرة جنود في هجوم.\nوكان الهجوم الأول قد وقع أمس.', 'قتل', `${DAY} document`],
    [
      'a picture above the news',
      'حريق في مصنع\nأخمد رجال الإطفاء حريقا أمس (رويترز)\nأغلقت الشرطة الطريق.',
      'أغلقت',
      `${DAY} document`,
    ],
    [
      'the news itself',
      'حريق في مصنع\nأخمد رجال الإطفاء حريقا أمس.\nأغلقت الشرطة الطريق.',
      'أغلقت',
      '2021-03-09 inherited',
    ],
    [
      'who was wounded where others fell, at no known time',
      'ندد الوزير بهجمات المدينة والتي أسفرت عن مقتل ثلاثة وإصابة سبعة.',
      'إصابة',
      'null none',
    ],
    ['on the day of it', 'أسفر هجوم السبت عن مقتل ثلاثة وإصابة سبعة.', 'إصابة', '2021-03-06 inherited'],
    [
      'what the force of the known brought',
      'هز انفجار المدينة الاثنين. وأدت قوة الانفجار إلى مقتل رجل.',
      'مقتل',
      '2021-03-08 inherited',
    ],
    [
      'what another force did',
      'هز انفجار المدينة الاثنين. وقالت الشرطة اليوم إن قوة الرياح أدت إلى مقتل رجل.',
      'مقتل',
      `${DAY} inherited`,
    ],
    [
      'what left the dead, of a day between commas',
      'خلفت حوادث السير التي وقعت بالبلاد، أول أمس الاثنين، مصرع رجل.',
      'خلفت',
      '2021-03-08 inherited',
    ],
    [
      'a goal of the match that is told, past a comma',
      'فاز الفريق على ضيفه أمس. وفي الدقيقة 33، تمكن الضيف من تسجيل الهدف الثاني.',
      'تسجيل',
      '2021-03-09 inherited',
    ],
    ['a score with the name of a month', 'فاز الفريق على ضيفه بنتيجة 1/ صفر.', 'فاز', `${DAY} document`],
    ['what was, past its day', 'نوقش الحكم الصادر في 30 ديسمبر 2019، والذي قضى بحبسهم.', 'قضى', 'null none'],
    ['what goes along with the news', 'تعافت المدينة مع وصول فرق الإغاثة إليها.', 'وصول', `${DAY} inherited`],
    ['what came before it', 'تعافت المدينة بعد ارتفاع درجات الحرارة.', 'ارتفاع', 'null none'],
    ['who came before it', 'تعافت المدينة بعد وصول فرق الإغاثة إليها.', 'وصول', `${DAY} document`],
    ['what lasted before it', 'أغلق المصنع بعد مفاوضات طويلة بين الطرفين.', 'مفاوضات', 'null none'],
    ['who came, in a relative clause', 'أصيب حارس على يد الشرطة التي هرعت إلى المكان.', 'هرعت', `${DAY} document`],
    ['what comes right upon something', 'أكدت الوزارة إصابتين عقب تحليل العينات.', 'تحليل', `${DAY} document`],
    ['what someone went on to do, before the news', 'سبق أن زار الوزير بغداد وافتتح مصنعا.', 'افتتح', 'null none'],
    ['what someone says of it', 'سبق أن زار الوزير بغداد، وأعلن الوزير تأييده للاتفاق.', 'أعلن', `${DAY} document`],
    [
      'the lead is past a second line of the headline',
      'إغلاق المصنع في بغداد\nالوزارة تكشف أسباب القرار\nأعلنت الوزارة الأحد إغلاق المصنع.\nوقال الوزير إن العمال راضون.',
      'قال',
      '2021-03-07 inherited',
    ],
    [
      'whose day that line has',
      'إغلاق المصنع في بغداد\nالوزارة تكشف أسباب القرار\nأعلنت الوزارة الأحد إغلاق المصنع.',
      'تكشف',
      '2021-03-07 inherited',
    ],
    [
      'a second line with a stop is the lead',
      'إغلاق المصنع في بغداد\nاجتمع الوزراء أول أمس.\nوأعلنت الوزارة الأحد إغلاقه.\nوقال الوزير إن العمال راضون.',
      'قال',
      '2021-03-08 inherited',
    ],
    ['so long before, with another preposition', 'أفرج عنه بعد عام على اعتقاله.', 'اعتقاله', '2020~ stated'],
    ['a length of time behind which nothing is counted', 'أفرج عنه بعد عام في اعتقاله.', 'أفرج', '2021-03-10 document'],
    [
      'who speaks in what came out on a day',
      'بينت الوزارة في بيان صدر أمس أن ثلاثة قتلوا.',
      'بينت',
      '2021-03-09 inherited',
    ],
    ['who speaks of what came out on a day', 'علق الوزير على قرار صدر أمس.', 'علق', `${DAY} document`],
    [
      'the words that someone carries are told by who said them',
      'وقال مصدر، في تصريحات أوردتها وكالة الأنباء، إن ثلاثة قتلوا.',
      'قتلوا',
      `${DAY} inherited`,
    ],
    [
      'the month of what is told, between commas',
      'قالت الوزارة، إن حملات الشرطة، خلال شهر فبراير، أسفرت عن مقتل ثلاثة.',
      'مقتل',
      '2021-02 stated',
    ],
    [
      'which is not that of the words',
      'قالت الوزارة، إن حملات الشرطة، خلال شهر فبراير، أسفرت عن مقتل ثلاثة.',
      'قالت',
      `${DAY} document`,
    ],
    [
      'the month of the words, between commas',
      'قالت الوزارة، خلال شهر فبراير، إن حملات الشرطة أسفرت عن مقتل ثلاثة.',
      'قالت',
      '2021-02 stated',
    ],
    [
      'a day to come is not that of what went before',
      'وقرر المدير، عقد جلسة للنظر فيها، يوم الاثنين المقبل، بعد أن أنكر الموظف التهم.',
      'أنكر',
      `${DAY} document`,
    ],
    ['what a plan waits for', 'أكدت الوزارة أنها ستغلق المصنع عقب انتهاء التحقيق.', 'انتهاء', 'null none'],
    [
      'what the same one did then',
      'أعلن قائد الشرطة أمس اعتقال عصابة سطت في مايو على متجر ولاذت بالفرار.',
      'لاذت',
      '2020-05 inherited',
    ],
    [
      'what another did',
      'أعلن قائد الشرطة أمس اعتقال عصابة سطت في مايو على متجر ولاذ الحارس بالفرار.',
      'لاذ',
      '2021-03-09 inherited',
    ],
    ['with what is dated', 'استقال الوزير في يناير الماضي مع تشكيل الحكومة.', 'تشكيل', '2021-01 inherited'],
    ['what takes up all that was told', 'هبطت المركبة، وهو ما قوبل بالتصفيق.', 'قوبل', `${DAY} document`],
    ['what is that which', 'قرأ الوزير ما رفضه البرلمان.', 'رفضه', 'null none'],
    [
      'who adds to his words of today',
      'وذكر البيان أن وحدة وقعت السبت في كمين، مضيفا أن الجيش طارد المهاجمين.',
      'مضيفا',
      `${DAY} inherited`,
    ],
    [
      'who adds to those of a day',
      'وذكر البيان السبت أن وحدة وقعت في كمين، مضيفا أن الجيش انسحب.',
      'مضيفا',
      '2021-03-06 inherited',
    ],
    ['who someone is', 'التقى الرئيس الكاتب سامي حداد، الذي فاز بجائزة الدولة.', 'فاز', 'null none'],
    ['what it only describes', 'أحجمت الشركة التي صعدت أسهمها عن التعليق.', 'صعدت', 'null none'],
    ['with a second one', 'اتهم الطبيب الذي كان في البيت والذي داهمت الشرطة أحد مكاتبه.', 'داهمت', 'null none'],
    ['what it came to', 'استمرت العقوبات، والتي أدت إلى ارتفاع الأسعار.', 'ارتفاع', 'null none'],
    ['who reports, of whatever kind', 'لقي عشرة مصرعهم، بحسب ما نشرته الصحيفة.', 'نشرته', `${DAY} document`],
    ['what was published of old', 'ناقش الوزراء ما نشرته الصحيفة.', 'نشرته', 'null none'],
    ['a goal', 'فاز الفريق أمس. وتعادل ضيفه بهدف متأخر سجله كامل.', 'سجله', '2021-03-09 inherited'],
    ['a title of old', 'فاز الفريق أمس. ويضاف اللقب إلى كأس أحرزها كامل.', 'أحرزها', 'null none'],
    [
      'a minute of the match',
      'فاز الفريق على ضيفه أمس. وكان تقدم الضيف في الدقيقة 11.',
      'تقدم',
      '2021-03-09 inherited',
    ],
    ['another match', 'فاز الفريق على ضيفه أمس. وكان تقدم الضيف في لقاء سابق.', 'تقدم', 'null none'],
    [
      'the pluperfect joined to a dated one',
      'وكان الوزير قد تقدم بعرض ووقع اتفاقا في يناير الماضي.',
      'تقدم',
      '2021-01 inherited',
    ],
    [
      'and not to another sentence',
      'وكان الوزير قد تقدم بعرض. وكان قد وقع اتفاقا في يناير الماضي.',
      'تقدم',
      'null none',
    ],
    [
      'what was announced then',
      'وكانت الحكومة قد أعلنت في يناير الماضي تقسيم البلاد واستعادة المدينة.',
      'استعادة',
      '2021-01 inherited',
    ],
    ['who is credited says it now', 'قتل ثلاثة، على ما ذكرت وكالة الأنباء.', 'ذكرت', `${DAY} document`],
    [
      'who spoke before the background',
      `${LEAD}\nوكان المصنع قد افتتح في 25 فبراير.\nوأضاف أن العمال غاضبون.`,
      'أضاف',
      '2021-03-07 inherited',
    ],
    [
      'the known happening, with a speaker of today',
      'وقع هجوم على السوق الاثنين.\nوقال الطبيب الأربعاء إن سبعة قتلوا في الهجوم.',
      'قتلوا',
      '2021-03-08 inherited',
    ],
    [
      'another happening',
      'وقع هجوم على السوق الاثنين.\nوقال الطبيب الأربعاء إن سبعة قتلوا في حادث.',
      'قتلوا',
      '2021-03-10 inherited',
    ],
    ['where a plan is', 'تعقد القمة الأحد المقبل، حيث سيبحث القادة الملف.', 'سيبحث', '2021-03-14 inherited'],
    ['where something was', 'زار الوزير المدينة أمس، حيث سيفتتح مصنعا.', 'سيفتتح', 'null none'],
    ['of two days', 'أصيب سبعة في حوادث وقعت يومي 1 و2 مارس.', 'أصيب', '2021-03-01/2021-03-02 inherited'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what a figure is held against', () => {
  it.each([
    ['what it rose from', 'زادت القروض إلى 76 مليون دولار من 52 مليون دولار في يونيو 2019.', 'زادت', `${DAY} document`],
    ['what it came to', 'ارتفع السعر من 20 إلى 40 دولارا في يناير الماضي.', 'ارتفع', '2021-01 stated'],
    ['both ends', 'انخفض السعر من 50 دولارا في يناير إلى 40 دولارا في فبراير.', 'انخفض', '2021-02 stated'],
    ['its counterpart', 'بلغ العجز 30 مليونا مقابل 21 مليون دولار في يونيو 2019.', 'بلغ', `${DAY} document`],
    ['what is paid for something', 'أفرجت الشرطة عنه مقابل كفالة في يونيو 2019.', 'أفرجت', '2019-06 stated'],
    ['a count is no level', 'قتل أكثر من 300 شخص في يونيو 2019.', 'قتل', '2019-06 stated'],
    ['a level', 'تراجعت الأرباح عن مستواها في يونيو 2019.', 'تراجعت', `${DAY} document`],
    ['a long comparison', 'ارتفعت الأرباح مقارنة بنحو 74 مليون دولار في نهاية 2014.', 'ارتفعت', `${DAY} document`],
    ['what went before', 'هبط المؤشر بعد بلوغه 6000 نقطة في 2007.', 'هبط', `${DAY} document`],
    [
      'past a relative clause',
      'ارتفعت أرباح الشركة التي تقوم بالاستثمار في الأسهم إلى 30 مليون ريال بنهاية الربع الأول 2020.',
      'ارتفعت',
      '2020-33 stated',
    ],
    [
      'past a comma',
      'انخفضت أرباح الشركة، التي تعد الأكبر في البلاد إلى 30 مليونا خلال عام 2020.',
      'انخفضت',
      '2020 stated',
    ],
    [
      'of what the relative clause is about',
      'انخفض سعر النفط، الذي يصل إلى 80 دولارا في عام 2019.',
      'انخفض',
      `${DAY} document`,
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('an expression without a trigger in its clause', () => {
  it.each([
    [
      'is not of what is joined to it',
      'ثم عمل محررا لصحيفة محلية\nومديرا لمجلة عام 1909، وانتخب نائبا.',
      'انتخب',
      `${DAY} document`,
    ],
    ['is of what it opens', 'وفي عام 1909، انتخب الكاتب نائبا.', 'انتخب', '1909 stated'],
    [
      'nor, long past, of the clause that its own hangs on',
      'زار الوزير الشركة التي ربحت مليون ريال في مارس 2019.',
      'زار',
      `${DAY} document`,
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('a life without a day of publication', () => {
  const LIFE = 'ولد الشاعر في عدن في 25 مايو 1899. وسافر إلى دمشق عام 1912. وشارك زملاءه في الحركات.'
  it('has only stated dates', () => {
    const events = read(LIFE, null)
    expect(events.map((e) => [e.trigger.text, e.time.edtf])).toEqual(
      [
        ['شارك', null],
        ['ولد', '1899-05-25'],
        ['سافر', '1912'],
      ].sort((a, b) => String(a[1] ?? 9999).localeCompare(String(b[1] ?? 9999))),
    )
  })
})

describe('what is told again', () => {
  it.each([
    [
      'of those who died, by who speaks today',
      'أعلن الملك اليوم الحداد.\nولقي ثلاثة مصرعهم في حوادث يوم الاثنين.\nوقال الطبيب إن ثلاثة آخرين أصيبوا.',
      'أصيبوا',
      '2021-03-08 inherited',
    ],
    [
      'long after, of the day of speaking',
      'أعلن الملك اليوم الحداد.\nولقي ثلاثة مصرعهم في حوادث يوم 1 مارس.\nوقال الطبيب إن ثلاثة آخرين أصيبوا.',
      'أصيبوا',
      '2021-03-10 inherited',
    ],
    ['by who spoke at no known time', `${LEAD}\nوقالت الوزارة وقتها إن المدير استقال.`, 'استقال', 'null none'],
    [
      'what the text reminds of goes on over a new line',
      `${LEAD}\nيذكر أن زلزالا وقع في 6 فبراير 2019 في الجنوب.\nوانهارت عشرات المباني.`,
      'انهارت',
      'null none',
    ],
    [
      'a relative clause with what came of it',
      `${LEAD}\nوهو الأول منذ الأحد، الذي شهد هزة قوية وأدت إلى مقتل العشرات.`,
      'مقتل',
      'null none',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

it('dates the shock that is known with its first telling, and so tells it once', () => {
  const disasters = (when: string) =>
    read(`ضرب زلزال المدينة ${when}.\nوأغلقت الوزارة اليوم المدارس بعد الهزة.`).filter((e) => e.kind === 'disaster')
  expect(disasters('أول أمس').map((e) => [e.time.edtf, e.mentions.length])).toEqual([['2021-03-08', 2]])
})

describe('what is no news, though it has a day of publication', () => {
  const HISTORY = 'دخل القائد المدينة في صيف عام 1187. وحاصر الجنود القلعة. وفي 1190 غادر الملك البلاد.'
  it.each([
    ['a history', HISTORY, ['1187-22', '1190', null]],
    [
      'a history that someone tells today',
      `${HISTORY} وقال الباحث سامي حداد إن القلعة مهمة.`,
      ['1187-22', '1190', DAY, null],
    ],
    ['a poem', 'هبط الليل على الوادي\nوغادر الطير الربى\nقتلته عيناها\nوعاد الحب غريبا', [null, null, null, null]],
    ['headlines with a stop', 'هبط السعر اليوم.\nوغادر الوزير بغداد.\nوقتل ثلاثة.\nوعاد السفير.', [DAY, DAY, DAY, DAY]],
    ['a sermon', 'عباد الله، لقد خرج رسول الله إلى المدينة وهاجر معه أصحابه.', [null, null]],
  ])('%s', (_, text, want) => {
    expect(read(text).map((e) => e.time.edtf)).toEqual(want)
  })
})

describe('a headline that describes what happened', () => {
  const under = (body: string) => dated(`هزة أرضية بسيطة\nجاءت بعد زلزال ضرب الحدود الشرقية\n${body}`, 'ضرب')
  it('has the day that the text gives it below', () => {
    expect(under('واجتاح زلزال قوي البلاد مساء أمس، وشعر به السكان.')).toBe('2021-03-09 inherited')
  })
  it('and none, where the text gives another', () => {
    expect(under('واجتاح زلزال قوي البلاد في 3 مارس 2015، وشعر به السكان.')).toBe('null none')
  })
})

describe('a text that looks back on a year', () => {
  const REVIEW = 'شهدت سنة 2020 رحيل فنانين كبار.\nكما فقدت الساحة المطرب سامي حداد.\nونقل المطرب إلى المستشفى.'
  const days = (text: string, publishedAt: string) =>
    read(text, publishedAt).filter((e) => e.time.edtf === publishedAt).length
  it('at its end does not date to the day what it leaves undated', () => {
    expect(days(REVIEW, '2020-12-30')).toBe(0)
    expect(days(REVIEW, '2021-01-02')).toBe(0)
  })
  it('gives it the year', () => {
    for (const day of ['2020-12-30', '2021-01-02'])
      expect(read(REVIEW, day).map(({ time }) => time.edtf)).toEqual(['2020', '2020', '2020'])
  })
  it.each([
    ['months later', REVIEW, '2021-03-10'],
    ['with what happened today', `${REVIEW}\nوافتتح الوزير اليوم مصنعا جديدا.`, '2020-12-30'],
    ['and in which someone speaks', `${REVIEW}\nوقال الوزير إن الخطة جاهزة.`, '2020-12-30'],
    ['in the name of a budget', 'أقر البرلمان ميزانية 2020. وافتتح الوزير مصنعا جديدا.', '2020-12-30'],
  ])('%s, is news', (_, text, publishedAt) => expect(days(text, publishedAt)).toBeGreaterThan(1))
})

describe('what is counted from, or follows, something else', () => {
  it.each([
    [
      'years before a month',
      'قطعت الدولة علاقاتها في فبراير 2012، بعد نحو عام من اندلاع الاحتجاجات.',
      'اندلاع',
      '2011~ stated',
    ],
    ['days that a success took', 'استطاع الجيش بعد أيام من انتشال جثة القائد.', 'انتشال', `${DAY} document`],
    ['days since another thing', 'استقال الوزير بعد أيام من انتشال جثة القائد.', 'انتشال', '2021-03~ stated'],
    [
      'what a first visit is counted from',
      'زار الوزير دمشق أمس في أول زيارة منذ الإعلان عن الاتفاق.',
      'الإعلان',
      'null none',
    ],
    ['what followed history', 'توترت العلاقات بعدما قاد الجيش انقلابا في يوليو 2013.', 'توترت', 'null none'],
    ['what followed news', 'استقال الوزير بعدما اتهمه نائب الاثنين.', 'استقال', `${DAY} document`],
    ['the year that is foretold', 'تنبأت الوكالة بتباطؤ النمو في 2019.', 'تنبأت', `${DAY} document`],
    ['the year of a saying', 'أعلنت الوكالة قرارها في 2019.', 'أعلنت', '2019 stated'],
    ['a clock on the day told beside it', 'يلتقي الفريقان غدا في العاشرة مساء.', 'يلتقي', '2021-03-11T22:00:00 stated'],
    [
      'a clock far from it',
      'يلتقي الفريقان غدا على ملعب المدينة الرياضية الجديد في العاشرة مساء.',
      'يلتقي',
      '2021-03-11 stated',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('a time that is told of another', () => {
  it.each([
    ['what happened when it had last been so', 'هذا أعنف زلزال منذ 1960 حين دمر زلزال المدينة.', 'دمر', '1960 stated'],
    ['and not what is so now', 'هذا أعنف زلزال منذ 1960 وضرب المدينة.', 'ضرب', '2021-03-10 document'],
    ['at that time', 'ضرب زلزال المدينة في 2004. وقتل حينها ألف شخص.', 'قتل', '2004 inherited'],
    ['at that time, of which nothing was said', 'وفرضت المحكمة في ذلك الوقت غرامة.', 'فرضت', 'null none'],
    ['after that, and no time told', 'ضرب زلزال المدينة أمس. وقتل ألف شخص.', 'قتل', '2021-03-09 inherited'],
    [
      'what a noun with a date is described by',
      'شهد السوق حريقا في عام 2017 أسفر عن مقتل تاجر.',
      'مقتل',
      '2017 inherited',
    ],
    ['what a noun without one is', 'قال الوزير إن الاتفاق جاء بعد مفاوضات استمرت ست ساعات.', 'استمرت', 'null none'],
    [
      'since when someone has been what he is',
      'طالب العمال بإقالة المدير المعين منذ 2009.',
      'طالب',
      '2021-03-10 document',
    ],
    ['since when something has been so', 'تراجع الإنتاج الصناعي منذ 2009.', 'تراجع', '2009/2021 stated'],
    ['what is known by its day', 'تغيرت المدينة بعد هجمات 11 سبتمبر.', 'هجمات', 'null none'],
    ['what is known by its day, and new', 'تغيرت المدينة بعد هجمات 2 مارس.', 'هجمات', '2021-03-02 stated'],
    ['a count since then', 'واعتقلت الشرطة 200 شخص منذ يناير.', 'اعتقلت', '2021-01/2021-03 stated'],
    ['one deed since then', 'واعتقلت الشرطة المحافظ منذ يناير.', 'اعتقلت', '2021-01 stated'],
    ['how long it will last', 'تستمر الحملة ثلاثة أيام.', 'الحملة', '2021-03-10 document'],
    ['how long it lasted', 'استمرت المعارك ثلاثة أيام.', 'المعارك', '2021-03-07/2021-03-10 stated'],
    ['how long a flight lasted', 'اعتقلت الشرطة رجلا بعد عامين من الفرار.', 'الفرار', '2019/2021 stated'],
    ['how long ago he fled', 'اعتقلت الشرطة رجلا بعد عامين من فراره.', 'فراره', '2019~ stated'],
    ['what a text begins with is no step of a life', 'طور باحثون لقاحا جديدا.', 'طور', '2021-03-10 document'],
    ['what it goes on to tell may be', 'زار الوزير المختبر. وطور باحثون لقاحا جديدا.', 'طور', 'null none'],
    [
      'the death told in the next sentence is no other',
      'وأصيب ألف شخص. وفي 2004 قتل سبعة في هجوم.',
      'أصيب',
      '2021-03-10 document',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('a day that is set', () => {
  it.each([
    ['a sitting lies ahead', 'حددت المحكمة جلسة 20 يونيو للنظر في القضية.', 'جلسة', '2021-06-20 stated'],
    [
      'a sitting at which something was decided does not',
      'قررت المحكمة في جلسة 20 يونيو حبسه.',
      'قررت',
      '2020-06-20 stated',
    ],
    ['and is no time of who sets it', 'حددت اللجنة 5 يوليو موعدا للاقتراع.', 'حددت', '2021-03-10 document'],
    ['what is agreed on', 'اتفق الطرفان على عقد قمة في أبريل.', 'اتفق', '2021-03-10 document'],
    ['the strike that is called for', 'دعت النقابات إلى إضراب عام يوم الخميس.', 'دعت', '2021-03-10 document'],
    ['the day on which it is called for', 'دعت النقابات يوم الخميس إلى إضراب عام.', 'دعت', '2021-03-04 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('a time that more than one word has', () => {
  it.each([
    [
      'what was so long after what was told',
      'تولى حداد الحكم عام 1990، ثم استقال بعد ثلاثة أعوام.',
      'استقال',
      '1993 stated',
    ],
    ['what is to be so long from now', 'أعلن الوزير أن المطار سيفتتح بعد عامين.', 'سيفتتح', '2023 stated'],
    [
      'a date that the sentence opens with is of all of it',
      'وقبل عامين، زار الوزير المدينة ووعد ببناء جسر.',
      'وعد',
      '2019 inherited',
    ],
    ['a date further on is not', 'زار الوزير المدينة قبل عامين ووعد ببناء جسر.', 'وعد', 'null none'],
    [
      'what happened at the time past a comma',
      'تعود الواقعة إلى 3 مارس، عندما عثر الأهالي على جثة.',
      'عثر',
      '2021-03-03 stated',
    ],
    ['what is counted from', 'ومنذ توليه السلطة، أقال الرئيس ثلاثة وزراء.', 'توليه', 'null none'],
    ['what came of what goes on', 'وتشهد البلاد نزاعا أدى إلى مقتل الآلاف.', 'مقتل', 'null none'],
    ['what came of what befell it', 'وشهدت البلاد أمس هجوما أدى إلى مقتل سبعة.', 'مقتل', '2021-03-09 inherited'],
    ['who fell in a war', 'وقتل شقيقه في الحرب.', 'قتل', 'null none'],
    ['who fell in an attack', 'وقتل شقيقه في الهجوم.', 'قتل', '2021-03-10 document'],
    ['a match before another', 'تعادل الفريق مع النصر قبل أن يفوز على الأهلي أمس.', 'تعادل', '2021-03-10 document'],
    [
      'who adds to what was said',
      'قال مدير البنك يوم الاثنين إن الخطة جاهزة. وأضاف المسؤول أن العمل بدأ.',
      'أضاف',
      '2021-03-08 inherited',
    ],
    [
      'who says something else',
      'قال مدير البنك يوم الاثنين إن الخطة جاهزة. وأكدت الوزيرة أن العمل بدأ.',
      'أكدت',
      '2021-03-08 inherited',
    ],
    [
      'a lead has the day of its match',
      'فاز المنتخب على ضيفه 1-صفر أمس في مباراة ودية. وواجه المنتخب صعوبات.',
      'واجه',
      '2021-03-09 inherited',
    ],
    [
      'what came of something later on',
      'كان حداد قد وقع اتفاقا في أبريل لكنه تراجع عنه فيما بعد.',
      'تراجع',
      'null none',
    ],
    [
      'beside what was in another month',
      'استقال رئيس الوزراء الشهر الماضي، وفرضت السلطات حالة الطوارئ.',
      'فرضت',
      '2021-02 inherited',
    ],
    ['beside what was on a day', 'استقال الوزير الاثنين، وفرضت السلطات غرامة.', 'فرضت', '2021-03-08 inherited'],
    [
      'two figures of one month',
      'زادت الصادرات في فبراير 5 في المئة، وتراجعت الواردات.',
      'تراجعت',
      '2021-02 inherited',
    ],
    ['what someone worked as', 'وصل حداد إلى بغداد. وعمل سفيرا في باريس.', 'عمل', 'null none'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what a case is about', () => {
  const VERDICT = 'حكمت المحكمة اليوم على رجل بالسجن. '
  it.each([
    ['a deed of the accused', `${VERDICT}واتفق المتهم مع آخرين على سرقة البنك.`, 'اتفق', 'null none'],
    ['a deed of another', `${VERDICT}واتفق الوزراء على بناء سجن.`, 'اتفق', '2021-03-10 document'],
    ['a deed in the lead', 'اتفق المتهم مع آخرين على سرقة البنك.', 'اتفق', '2021-03-10 document'],
    ['what is told of it', `${VERDICT}وقال الناطق إن الرجل هاجم مدرسة.`, 'هاجم', 'null none'],
    [
      'what is told of something else',
      'زار الوزير المدينة اليوم. وقال الناطق إن الرجل هاجم مدرسة.',
      'هاجم',
      '2021-03-10 inherited',
    ],
    ['who brought the charge', `${VERDICT}وأسندت النيابة إلى المتهم تهمة القتل.`, 'أسندت', 'null none'],
    ['what the court goes on to rule', `${VERDICT}وقضت المحكمة بحبس آخر.`, 'قضت', '2021-03-10 document'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what someone was before', () => {
  it.each([
    ['his office', 'توفي حداد وزير الداخلية سابقا.', 'توفي', '2021-03-10 document'],
    ['what was done before', 'أعلنت الوزارة سابقا إغلاق المصنع.', 'أعلنت', '../2021-03-10 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what goes on from what was told', () => {
  const QUAKE = 'ضربت عاصفة المدينة يوم الأحد. '
  it.each([
    ['a promise at a visit', `${LEAD}\nوزار الوزير اليوم الموقع ووعد ببناء جسر.`, 'وعد', '2021-03-10 inherited'],
    [
      'a blast that led to deaths',
      'تدرس الشرطة الخطة بعد انفجار منزل الأربعاء أدى إلى مقتل شخصين.',
      'مقتل',
      '2021-03-10 inherited',
    ],
    [
      'a strike that is described, and what came of it',
      'تبنى التنظيم الهجوم الذي استهدف المدينة أمس وأسفر عن مقتل سبعة.',
      'مقتل',
      '2021-03-09 inherited',
    ],
    [
      'what the police did about it',
      'تبنى التنظيم الهجوم الذي استهدف المدينة أمس وأغلقت الشرطة الطريق.',
      'أغلقت',
      '2021-03-10 document',
    ],
    [
      'floods of which the day is told below',
      'قال الناطق إن سبعة قتلوا في الفيضانات التي اجتاحت المدينة.\nوضربت عاصفة الساحل يوم الأحد.',
      'اجتاحت',
      '2021-03-07 inherited',
    ],
    [
      'what the storm swept away',
      `قال الوزير إن المدينة بخير.\n${QUAKE}وجرفت المياه المنازل.`,
      'جرفت',
      '2021-03-07 inherited',
    ],
    [
      'what was sent after it',
      `قال الوزير إن المدينة بخير.\n${QUAKE}وأرسلت قطر طائرة.`,
      'أرسلت',
      '2021-03-10 document',
    ],
    ['over a term', 'استقال المحافظ. وخلال فترة ولايته، رفع المصرف أسعار الفائدة.', 'رفع', 'null none'],
    ['in the course of a visit', 'وصل الملك. وخلال زيارته، رفع المصرف أسعار الفائدة.', 'رفع', '2021-03-10 document'],
    ['what someone worked as since then', 'عملت ريم مراسلة للقناة منذ عام 1997.', 'عملت', '1997/2021 stated'],
    [
      'who died in what a court deals with',
      'حكمت المحكمة اليوم على رجل بالسجن. وتوفي الضحية في المستشفى.',
      'توفي',
      'null none',
    ],
    ['a wound is no noon', 'أصيب الشاب برصاصة في الظهر.', 'أصيب', '2021-03-10 document'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what is long past or far away', () => {
  it.each([
    ['what came to be millions of years ago', 'تشكل الكوكب قبل أربعة مليارات سنة.', 'تشكل', 'null none'],
    ['what was paid in millions', 'دفع النادي مليون دولار.', 'دفع', '2021-03-10 document'],
    [
      'what has been found since then',
      'اكتشف أول كوكب في 1992، ومنذ ذلك الوقت عثر على أربعة آلاف.',
      'عثر',
      'null none',
    ],
    ['what has been found now', 'اكتشف أول كوكب في 1992، واليوم عثر على كوكب آخر.', 'عثر', '2021-03-10 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('a date beside another verb', () => {
  it.each([
    [
      'since when someone with a name has been held',
      'قررت المحكمة الإفراج عن حداد المعتقل منذ عامين.',
      'قررت',
      '2021-03-10 document',
    ],
    ['since when a land has been visited', 'زار رئيس الوزراء المغرب منذ أسبوع.', 'زار', '2021-03-03 stated'],
    [
      'what gains began before',
      'وقفز السهم 12 في المئة، مواصلا مكاسب بدأت الأسبوع الماضي.',
      'قفز',
      '2021-03-10 document',
    ],
    ['a match of yesterday, and one to come', 'سيواجه حداد الفائز من مباراة أمس.', 'سيواجه', 'null none'],
    ['a match to come', 'سيواجه حداد الفائز من مباراة أمس غدا.', 'سيواجه', '2021-03-11 stated'],
    ['what a case is put off to', 'إرجاء قضية حداد إلى 29 سبتمبر.', 'إرجاء', '2021-03-10 document'],
    ['when a case was put off', 'إرجاء قضية حداد في 2 مارس.', 'إرجاء', '2021-03-02 stated'],
    [
      'what a headline announces',
      'النقابات تعلن إضرابا في أبريل\nعقد الوزير اجتماعا اليوم.',
      'تعلن',
      '2021-03-10 document',
    ],
    ['what a headline tells of', 'الوزير يزور بغداد في أبريل\nعقد الوزير اجتماعا اليوم.', 'يزور', '2021-04 stated'],
    ['within hours', 'ستشهد البلاد أمطارا خلال الساعات المقبلة.', 'أمطارا', '2021-03-10 stated'],
    ['within days', 'سيلتقي الوزيران في الأيام المقبلة.', 'سيلتقي', '2021-03~ stated'],
    [
      'when what someone is charged with was',
      'واتهم القضاء حداد باختلاس أموال بين 2009 و2012.',
      'اتهم',
      '2021-03-10 document',
    ],
    ['when someone was tried', 'حوكم حداد بين 2009 و2012.', 'حوكم', '2009/2012 stated'],
    ['the season before', 'وفي الموسم الماضي، سجل اللاعب 20 هدفا.', 'سجل', '2019/2020 stated'],
    ['the season that runs', 'وأحرز الفريق هذا الموسم اللقب.', 'أحرز', '2020/2021 stated'],
    ['its end', 'وسيغادر المدرب النادي في نهاية الموسم.', 'سيغادر', '2021-05/2021-06 stated'],
    ['a harvest', 'وتراجع إنتاج القمح في الموسم الماضي.', 'تراجع', '../2021-03-10 stated'],
    ['the end of a season of fasting', 'وستغلق المطاعم أبوابها في نهاية الموسم.', 'ستغلق', 'null none'],
    ['the end of what a month opens', 'يفتتح المعرض في 20 مارس ويستمر حتى 5 أبريل.', 'يستمر', '2021-04-05 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what goes on since it began', () => {
  it.each([
    ['who fell in it', 'وقتل 17 شخصا في الاحتجاجات التي بدأت في أكتوبر.', 'قتل', '2020-10/2021-03 inherited'],
    ['what it led to', 'والحرب التي اندلعت في 2015 أدت إلى مقتل المئات.', 'مقتل', '2015/2021 inherited'],
    [
      'what came of it as it is known',
      'واندلعت الحرب في أبريل 2019. وأدت الحرب إلى مقتل المئات.',
      'مقتل',
      '2019-04/2021-03 inherited',
    ],
    [
      'what a strike of one day led to',
      'والعاصفة التي ضربت الساحل الاثنين أدت إلى مقتل المئات.',
      'مقتل',
      '2021-03-08 inherited',
    ],
    [
      'what a war led to in its sentence',
      'واندلعت الحرب في 3 مارس 2019، وأدت إلى نزوح المئات.',
      'نزوح',
      '2019-03-03/2021-03-10 inherited',
    ],
    ['what clashes led to', 'واندلعت مواجهات في 3 مارس 2019، وأدت إلى نزوح المئات.', 'نزوح', '2019-03-03 inherited'],
    ['what another court did later', 'وقضت محكمة في 2018 بحبسه، لكن محكمة النقض ألغت الحكم.', 'ألغت', 'null none'],
    ['what the same court did', 'وقضت محكمة في 2018 بحبسه، وألغت محكمة أخرى غرامة.', 'ألغت', '2018 inherited'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what no one says when it was, further on in the text', () => {
  const NEWS = 'أعلنت الوزارة أمس خطة جديدة.'
  it.each([
    ['how someone came to his office', `${NEWS}\nوتولى سامي حداد رئاسة النادي وقاده إلى النهائي.`, 'قاده', 'null none'],
    ['the news of a lead', 'تولى سامي حداد رئاسة النادي.', 'تولى', `${DAY} document`],
    ['what prosecutors take on', `${NEWS}\nوتولت النيابة التحقيق في الحادث.`, 'التحقيق', '2021-03-09 inherited'],
    ['what a fire left', `${NEWS}\nوخلف الحريق قتيلين.`, 'قتيلين', '2021-03-09 inherited'],
    ['how a company began', `${NEWS}\nوتأسست الشركة في دبي، ونقلت مقرها إلى حلب.`, 'نقلت', 'null none'],
    ['a former deed', `${NEWS}\nوانهار الاتفاق السابق.`, 'انهار', 'null none'],
    ['what a former minister does', `${NEWS}\nواستقال الوزير السابق.`, 'استقال', '2021-03-09 inherited'],
    ['before what is so', `${NEWS}\nوتأتي القمة بعد وصول الوفود.`, 'وصول', 'null none'],
    ['before the news', `${NEWS}\nوانسحب الجيش بعد دخول القرية.`, 'دخول', '2021-03-09 inherited'],
    ['behind a deed', 'استقال الوزير بعدما دمر القصف المخازن.', 'دمر', `${DAY} document`],
    ['joined to what has gone on since', 'وأطلقت مصر أقمارا منذ تأسيس الوكالة وشاركت في مشروع.', 'شاركت', 'null none'],
    ['put after an office of old', 'وشغل حداد المنصب ثلاث سنوات قبل أن يقيله الرئيس.', 'يقيله', 'null none'],
    ['the pluperfect past a relative clause', 'وكانت القمة التي استضافتها تونس انتهت دون بيان.', 'انتهت', 'null none'],
    [
      'a step before those of a life',
      `${NEWS}\nوغادرت حداد البلاد، واستقرت في عمان وعملت في التدريس.`,
      'غادرت',
      'null none',
    ],
    [
      'a crime, after the arrest for it',
      'أوقفت الشرطة أمس رجلا بتهمة القتل.\nوقتل سامي حداد أمام منزله.',
      'قتل',
      'null none',
    ],
    [
      'a death, after another arrest',
      'أوقفت الشرطة أمس محتجين.\nوقتل سامي حداد أمام منزله.',
      'قتل',
      '2021-03-09 inherited',
    ],
    ['what was never put to use', 'وأبرم البلدان اتفاقا في 1985، لكنه لم يطبق.', 'يطبق', 'null none'],
    ['beside what has none', 'عثر غواصون على سفينة غرقت خلال معركة بحرية.', 'معركة', 'null none'],
    ['of a noun before a preposition', 'وقعت الشركة عقدا مع مصنع للسيارات أغلق بعد إفلاسه.', 'أغلق', 'null none'],
    ['of one that someone tells of', 'وأشار إلى أن القمر تعطل بعد عطل أصاب أجهزته.', 'أصاب', 'null none'],
    ['when the army came', 'عندما وصل الجيش إلى قرية انسحب المسلحون.', 'انسحب', `${DAY} document`],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
  it.each([
    ['قتل ستة سياح في هجوم استهدف فندقا في 2015، كما قتل زلزال المئات.', 'قتل', '2015 inherited'],
    ['قتل ستة سياح في فندق افتتح في 2015.', 'قتل', `${DAY} document`],
  ])('a death shares the year of what it came of, however long past: %s', (text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('what is put before the news, or at no one time, by a word of its own', () => {
  const EARLIER = 'وأكد الوزير، في تصريحات سابقة، دعم المصنع، مشيرا إلى أن الأسعار تراجعت. وأضاف أن المصنع أغلق.'
  const RAID = 'قصف الطيران المدينة الاثنين. '
  it.each([
    ['several times', `${LEAD} وزار الوزير بغداد عدة مرات.`, 'زار', 'null none'],
    ['so many times', `${LEAD} وزار الوزير بغداد خمس مرات، وافتتح معرضا.`, 'افتتح', 'null none'],
    ['but of blows in one scene', 'طعن رجل حارسا عدة مرات.', 'طعن', '2021-03-10 document'],
    ['a row of them', 'كما خسر الفريق آخر أربع مباريات.', 'خسر', 'null none'],
    ['the last one', 'كما خسر الفريق آخر مباراة.', 'خسر', '2021-03-10 document'],
    ['whose merit it is', 'ويعود له الفضل في اكتشاف حوض المياه.', 'اكتشاف', 'null none'],
    ['who found it', 'وأعلن الباحث اكتشاف حوض المياه.', 'اكتشاف', '2021-03-10 inherited'],
    ['earlier words', EARLIER, 'أكد', 'null none'],
    ['what goes on in them', EARLIER, 'مشيرا', 'null none'],
    ['what their speaker adds', EARLIER, 'أضاف', 'null none'],
    ['words of today', EARLIER.replace('سابقة', 'مطولة'), 'أضاف', '2021-03-10 inherited'],
    ['at that time', 'وقالت إحدى الموظفات حينئذ إن المصنع أغلق.', 'قالت', 'null none'],
    ['in that period', 'وخلال تلك الفترة سقطت طائرة.', 'سقطت', 'null none'],
    ['in those talks', 'وخلال تلك المحادثات سقطت طائرة.', 'سقطت', '2021-03-10 document'],
    ['what a decree provides for', 'نددت النقابات بالقرار القاضي بإغلاق المصنع.', 'إغلاق', 'null none'],
    ['what he orders', 'نددت النقابات بإغلاق المصنع.', 'إغلاق', '2021-03-10 inherited'],
    ['what describes a noun through تم', 'وعرض أمس فيلم تم تصويره في عدن.', 'تصويره', 'null none'],
    ['what تم tells of', 'وتم تصوير الفيلم في عدن.', 'تصوير', '2021-03-10 document'],
    ['كان before who is described', 'وكان الفريق، الذي يدربه سامي حداد، فاز على الأهلي.', 'فاز', 'null none'],
    ['what is described without كان', 'والفريق، الذي يدربه سامي حداد، فاز على الأهلي.', 'فاز', '2021-03-10 document'],
    [
      'what is announced of a known deed',
      `${RAID}وكان الجيش قد أعلن مقتل ستة في القصف.`,
      'أعلن',
      '../2021-03-10 inherited',
    ],
    [
      'in the known raid',
      `${RAID.replace('قصف', 'شن').replace('المدينة', 'غارة')}وكان الجيش قد أعلن عن مقتل ستة في الغارة، ونفى إصابة قادة.`,
      'أعلن',
      '2021-03-08 inherited',
    ],
    [
      'and denied of it',
      `${RAID.replace('قصف', 'شن').replace('المدينة', 'غارة')}وكان الجيش قد أعلن عن مقتل ستة في الغارة، ونفى إصابة قادة.`,
      'نفى',
      '2021-03-08 inherited',
    ],
    [
      'of no known one',
      `${RAID.replace('قصف', 'شن').replace('المدينة', 'غارة')}وكان الجيش قد أعلن عن مقتل ستة في غارات.`,
      'أعلن',
      '../2021-03-10 inherited',
    ],
    [
      'when something begins, quoted',
      'وأوضح النادي أن المدرب سيبدأ العمل "في مطلع يوليو".',
      'سيبدأ',
      '2021-07-01/2021-07-10 stated',
    ],
    ['a month in a name', 'جرت المباراة في "ملعب يوليو".', 'المباراة', '2021-03-10 document'],
    ['how a place was called', 'هنأت جامعة النيل (الخرطوم سابقا) الوزير.', 'هنأت', '2021-03-10 document'],
    [
      'who answers a question about offers',
      'وردا على سؤال عن عروض من الخارج، أجاب الوزير بالنفي.',
      'أجاب',
      '2021-03-10 document',
    ],
    [
      'so long before what its sentence tells',
      'أدت احتجاجات شارك فيها آلاف في 23 فبراير إلى استقالة الوزير بعد ستة أيام على انتخابه رئيسا، بعدما كان نائبا طوال عشر سنوات.',
      'انتخابه',
      '2021-02-17 stated',
    ],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('an occasion that is to come, or whose day the lead gives', () => {
  const STRUCK = 'زار الوزير بغداد الاثنين. واستهدفت غارات المدينة. '
  const LATER = 'أعلن المهرجان أمس أن دورته تنطلق في وقت لاحق من هذا الشهر. ويفتتح المهرجان بفيلم.'
  it.each([
    ['what it announces', `${STRUCK}وكان الجيش قد أعلن عن مقتل ستة في الغارات.`, 'أعلن', '2021-03-08 inherited'],
    [
      'what it announces of others',
      `${STRUCK}وكان الجيش قد أعلن عن مقتل ستة في غارات.`,
      'أعلن',
      '../2021-03-10 inherited',
    ],
    [
      'beside a planned one',
      'ينطلق المهرجان في 20 مارس. وسيعرض النادي في المهرجان فيلما.',
      'سيعرض',
      '2021-03-20 inherited',
    ],
    ['beside none', 'ينطلق المهرجان في 20 مارس. وسيعرض النادي في المسرح فيلما.', 'سيعرض', 'null none'],
    ['an opening to come', LATER, 'يفتتح', 'null none'],
    ['one that has been', LATER.replace('تنطلق في وقت لاحق', 'انطلقت في وقت سابق'), 'يفتتح', '2021-03-09 inherited'],
    ['when what it was before is', 'أقيل المدرب قبل كأس آسيا (بين 14 و20 فبراير).', 'أقيل', '2021-03-10 document'],
    [
      'when what it was in is',
      'أقيل المدرب خلال كأس آسيا (بين 14 و20 فبراير).',
      'أقيل',
      '2021-02-14/2021-02-20 stated',
    ],
    ['years with a dash between', 'ويذكر الفريق موسم 2012 - 2013 عندما فاز على الأهلي.', 'فاز', '2012/2013 stated'],
    [
      'what someone says of his own life',
      'افتتح الوزير الحملة حيث قال: لقد عملت كثيرا، أما القرار فعلق عليه بالرفض.',
      'علق',
      '2021-03-10 inherited',
    ],
    [
      'what came before what is told',
      'وأوضح الوزير أن الصحافيين تسلموا بطاقاتهم، بعدما تقدموا بطلباتهم.',
      'تقدموا',
      'null none',
    ],
    [
      'what came before it, told by the text',
      'وتسلم الصحافيون بطاقاتهم، بعدما تقدموا بطلباتهم.',
      'تقدموا',
      '2021-03-10 document',
    ],
    ['the last few days', 'تدهور وضعه الصحي خلال الأيام القليلة الأخيرة.', 'تدهور', '../2021-03-10 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })

  it('is planned where it is later in the month', () => {
    expect(by(LATER, 'تنطلق')?.factuality).toBe('planned')
    expect(by(LATER.replace('لاحق', 'سابق'), 'تنطلق')?.factuality).toBe('reported')
  })
})

describe('the pluperfect, and what it does not reach', () => {
  const FOILED = 'وكانت السلطات قد أعلنت في أواخر فبراير أنها أحبطت مخططا، واعتقلت ستة. وكشف مصدر آنذاك أن المخطط كبير.'
  const LONG_AGO = FOILED.replace('أواخر فبراير', '2015')
  const DOUBT = 'وردا على سؤال عما إذا كان هناك شك في اللاعب، الذي يعود غدا، قال المدرب إن الأمر واضح.'
  it.each([
    [
      'what is set against it',
      'كان من المقرر استجواب المتهم أمس ولكن المحكمة وافقت على طلبه.',
      'وافقت',
      '2021-03-10 document',
    ],
    [
      'what it goes on with',
      'كان المتهم قد غادر المدينة أمس والمحكمة وافقت على طلبه.',
      'وافقت',
      '2021-03-09 inherited',
    ],
    ['past two asides', 'وكان حداد الذي يرأس الشركة، وهو من كبار المساهمين، قد عارض الصفقة.', 'عارض', 'null none'],
    [
      'what goes on past them',
      'وكان حداد الذي يرأس الشركة، وهو من كبار المساهمين، قد عارض الصفقة، وغادر الاجتماع.',
      'غادر',
      'null none',
    ],
    ['what a question is about', DOUBT, 'قال', '2021-03-10 document'],
    ['what was announced besides', FOILED, 'اعتقلت', '2021-02-21/2021-02-28 inherited'],
    ['a year says too little of that', LONG_AGO, 'اعتقلت', 'null none'],
    [
      'what came after words of no known day',
      'وكانت الصحيفة قد حذرت من الفقر، وفي اليوم التالي تعرضت لهجوم.',
      'تعرضت',
      'null none',
    ],
    ['what was said then', FOILED, 'كشف', '2021-02-21/2021-02-28 inherited'],
    ['what was said then, in some year', LONG_AGO, 'كشف', 'null none'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})

describe('whose time an expression is, and whose it is not', () => {
  const RAGE = 'أثار الوزير غضب الجيران حين أعلن في 6 ديسمبر انسحابه من المعاهدة.'
  const RISING = 'ويواجه حداد تهما بقتل متظاهرين خلال الانتفاضة الشعبية التي أطاحت به في فبراير 2019.'
  const SEIZED = 'ويشار إلى أن الضابط قاد في أبريل 1999 العملية التي قتل خلالها حارس، واحتجز ثلاثة.'
  const INVADED = 'واستمر التفاهم منذ الغزو الأمريكي عام 2003، وسقوط النظام.'
  const AGREED = 'زعيم المعارضة يدعو إلى التهدئة بعد اتفاق مع الحزب\nدعا الزعيم أنصاره إلى التهدئة.'
  const VISIT = 'سيزور الرئيس باريس غدا ويلتقي نظيره الفرنسي.'
  const WARNED = 'وأثناء تنبيه الشاهد بتجاوز ما سبق أن أثاره المحامي، انسحب الحضور.'
  const REPORTS = 'وقتل ثلاثة في انفجار عام 2006، فيما أشارت تقارير إلى خسائر.'
  const CLOSED = 'وقال الوزير في تصريحات سابقة إن القرار جاهز. وأغلق مكتبه الاثنين، قائلا إن ذلك يكفي.'
  const BROKEN = 'انقطعت العلاقات بين البلدين منذ عام 2016، بعدما هاجم محتجون السفارة، إثر إعدام رجل دين.'
  const TWEET = 'وذكر حداد في تغريدة الخميس أنه سيحتفظ بحصته.'
  it.each([
    ['of when it was, months back', RAGE, 'أثار', '2020-12-06 inherited'],
    ['of when it was, on no stated day', RAGE.replace(' في 6 ديسمبر', ''), 'أثار', '2021-03-10 document'],
    [
      'who may yet speak hands on no day',
      'وقالت الصحيفة إن الوزير سيعلن القرار في 28 مارس. وأضافت الصحيفة أن القرار جاهز.',
      'أضافت',
      '2021-03-10 document',
    ],
    [
      'who has spoken does',
      'وقالت الصحيفة الاثنين إن القرار جاهز. وأضافت الصحيفة أن الوزير موافق.',
      'أضافت',
      '2021-03-08 inherited',
    ],
    ['what describes someone', 'أثار القرار غضب محتجين طالبوا بمحاكمة الوزير.', 'طالبوا', 'null none'],
    [
      'what someone goes on to do',
      'أثار القرار غضب المحتجين وطالبوا بمحاكمة الوزير.',
      'طالبوا',
      '2021-03-10 inherited',
    ],
    [
      'since when they are held',
      'أثارت أنباء السجينات المحتجزات منذ 2015 انتقادات حادة.',
      'انتقادات',
      '2021-03-10 document',
    ],
    ['when it was', 'أثارت أنباء السجينات في 2015 انتقادات حادة.', 'انتقادات', '2015 stated'],
    [
      'over how long what lies before it was',
      'ورغم خسائر الشركة خلال العامين الماضيين، أكد المدير أن الوضع جيد.',
      'أكد',
      '2021-03-10 document',
    ],
    ['over how long it was', 'وخلال العامين الماضيين، ارتفعت الأسعار.', 'ارتفعت', '2019/2021 stated'],
    [
      'since when what is said is so',
      'وأضاف الوزير، مشيرا إلى أننا نعمل على مساعدة المزارعين منذ سنوات من أجل المياه.',
      'مشيرا',
      '2021-03-10 inherited',
    ],
    ['when it was said', 'وقال الوزير في مايو إننا نشهد محاولات الهيمنة.', 'قال', '2020-05 stated'],
    ['what brought it about', 'أصيب جندي الاثنين جراء تعرضه لهجوم.', 'تعرضه', '2021-03-08 inherited'],
    [
      'on the occasion of what is told',
      'وقال الوزير في كلمة بمناسبة توزيع الجوائز إن الحملة مهمة.',
      'توزيع',
      '2021-03-10 inherited',
    ],
    ['after it', 'وقال الوزير في كلمة بعد توزيع الجوائز إن الحملة مهمة.', 'توزيع', 'null none'],
    [
      'of the figure that it is held against',
      'وقدر المنظمون الحضور بخمسة آلاف مقابل 3 آلاف في السنة الماضية.',
      'قدر',
      '2021-03-10 document',
    ],
    ['of the figure', 'وقدر المنظمون الحضور في السنة الماضية بخمسة آلاف.', 'قدر', '2020 stated'],
    [
      'past who speaks and before what is said',
      'واستؤنفت الجلسة بعدما أعلن رئيس البرلمان، محمد الحداد، الاثنين تأجيل التصويت لعدم اكتمال النصاب.',
      'أعلن',
      '2021-03-08 stated',
    ],
    ['what it led up to, long past', BROKEN, 'هاجم', '2016 inherited'],
    ['and what that came upon', BROKEN, 'إعدام', '2016 inherited'],
    ['what it led up to, as news', BROKEN.replace('منذ عام 2016', 'أمس'), 'هاجم', '2021-03-09 inherited'],
    ['when something was said that is to come', TWEET, 'ذكر', '2021-03-04 stated'],
    ['when it will be said', TWEET.replace('وذكر', 'وسيذكر'), 'سيذكر', '2021-03-11 stated'],
    ['what may come', 'وقد تجرى الانتخابات في مايو.', 'الانتخابات', '2021-05 stated'],
    ['what has come', 'وقد جرت الانتخابات في مايو.', 'الانتخابات', '2020-05 stated'],
    ['what its relative clause dates', RISING, 'الانتفاضة', '2019-02 inherited'],
    ['what its relative clause does not', RISING.replace(' في فبراير 2019', ''), 'الانتفاضة', 'null none'],
    [
      'since when someone is a winner',
      'وتغلب حداد الفائز بلقب الدورة الشهر الماضي على سالم.',
      'تغلب',
      '2021-03-10 document',
    ],
    ['since when he is not', 'وتغلب حداد على سالم الشهر الماضي.', 'تغلب', '2021-02 stated'],
    ['in the course of what is dated', SEIZED, 'قتل', '1999-04 inherited'],
    ['what goes on from that, of which the text reminds', SEIZED, 'احتجز', '1999-04 inherited'],
    ['what describes it otherwise', SEIZED.replace('قتل خلالها حارس', 'أودت بحارس'), 'أودت', 'null none'],
    ['what someone holds to be so', 'واعتبر الوزير أن الحرب فرضت على البلاد.', 'فرضت', 'null none'],
    ['what he announces', 'وأعلن الوزير أن قيودا فرضت على البلاد.', 'فرضت', '2021-03-10 inherited'],
    ['along with what is told', 'ومع انتشار الخبر تظاهر المئات.', 'انتشار', '2021-03-10 document'],
    ['after what is not', 'وبعد انتشار الخبر تظاهر المئات.', 'انتشار', 'null none'],
    ['joined past a comma', INVADED, 'سقوط', '2003 inherited'],
    ['joined past a comma to what has no date', INVADED.replace(' عام 2003', ''), 'سقوط', 'null none'],
    ['what a headline has as the cause', AGREED, 'اتفاق', '2021-03-10 document'],
    ['what the text has', AGREED.replace('\n', '. '), 'اتفاق', 'null none'],
    ['what someone goes on to do on the day of a plan', VISIT, 'يلتقي', '2021-03-11 inherited'],
    ['on no known one', VISIT.replace(' غدا', ''), 'يلتقي', 'null none'],
    ['what others will do', 'سيزور الرئيس باريس غدا وسيبحث المجلس الخطة.', 'سيبحث', 'null none'],
    [
      'in the course of what is planned',
      'وسيعقد المؤتمر في 20 مارس ويفتتح خلاله المعرض.',
      'يفتتح',
      '2021-03-20 inherited',
    ],
    ['beside what was said before', WARNED, 'تنبيه', '2021-03-10 document'],
    ['what was before', WARNED.replace('بتجاوز ما سبق أن أثاره المحامي', 'من قبل'), 'تنبيه', 'null none'],
    ['what reports say now of what is long past', REPORTS, 'أشارت', '2021-03-10 document'],
    ['what they said of it', REPORTS.replace('فيما أ', 'وأ'), 'أشارت', 'null none'],
    ['what someone says with a dated deed, after words of old', CLOSED, 'قائلا', '2021-03-08 inherited'],
    ['what he says with no dated one', CLOSED.replace(' الاثنين', ''), 'قائلا', 'null none'],
    ['how far back something is put', 'وأعادت الشركة المبنى إلى ما قبل عام 1950.', 'أعادت', '2021-03-10 document'],
    ['when it was done', 'وأعادت الشركة المبنى في عام 1950.', 'أعادت', '1950 stated'],
    [
      'past how much of something someone has',
      'أعلن النادي، الأكثر تتويجا في البلاد، في أكتوبر الماضي، عن خسائر كبيرة.',
      'أعلن',
      '2020-10 stated',
    ],
    ['who announces what is his own', 'أعلن الوزير استقالته أمس.', 'أعلن', '2021-03-09 inherited'],
    ['who announces what befell others', 'أعلن الوزير مقتل ثلاثة جنود أمس.', 'أعلن', `${DAY} document`],
    [
      'recently, as seen from a day of speaking',
      'نفى الوزير الاثنين ما تردد عن توقيف ابنه مؤخرا.',
      'توقيف',
      '../2021-03-08 stated',
    ],
    ['recently, by who says it then', 'قالت النيابة الاثنين إن الشرطة أوقفته مؤخرا.', 'أوقفته', '../2021-03-08 stated'],
    ['recently, beside what was done', 'أسس الشركة يوم الاثنين وباعها مؤخرا.', 'باعها', '../2021-03-10 stated'],
    ['recently, of who speaks today', 'قال المدير إن الشركة باعت المصنع مؤخرا.', 'باعت', '../2021-03-10 stated'],
  ])('%s', (_, text, trigger, want) => {
    expect(dated(text, trigger)).toBe(want)
  })
})
