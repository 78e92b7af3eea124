import type { Kind } from '../../contract/kinds.ts'
import { fold } from '../../text/tokens.ts'

/**
 * Verbs and nouns whose kind hangs on a word near after them: أطلق النار is an attack, أطلق سراحه a release, أطلق قمرا
 * a launch. A row: the citation form, the kind, and the words that tell it, without clitics. Own list.
 */
const ROWS = `
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
قطع protest طريق طرق طريقا
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
اصاب health مرض بمرض فيروس سرطان كورونا كوفيد وباء جلطة نوبة التهاب إنفلونزا أنفلونزا حمى ملاريا كوليرا
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
`

const table = new Map<string, Map<string, Kind>>()
for (const row of ROWS.split('\n')) {
  if (row === '') continue
  const [citation, kind, ...words] = fold(row).split(' ')
  const known = table.get(citation) ?? new Map<string, Kind>()
  for (const word of words) if (!known.has(word)) known.set(word, kind as Kind)
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

/** How many words after the trigger are asked, and how many before it: النار أطلقت، حادث وقع. */
const AFTER = 5
const BEFORE = 3

/**
 * The kind that the words near a trigger give it, or null. `words` are folded tokens, `at` the trigger's, `from` and
 * `last` the bounds of its clause.
 */
export function collocated(
  citation: string,
  words: readonly string[],
  at: number,
  from: number,
  last: number,
): Kind | null {
  const known = table.get(citation)
  if (!known) return null
  const told = (i: number): Kind | undefined => {
    const word = bare(words[i])
    return known.get(word) ?? ('بلك'.includes(word[0]) ? known.get(word.slice(1)) : undefined)
  }
  for (let i = at + 1; i < Math.min(last, at + 1 + AFTER); i++) {
    const kind = told(i)
    if (kind) return kind
  }
  for (let i = at - 1; i >= Math.max(from, at - BEFORE); i--) {
    const kind = told(i)
    if (kind) return kind
  }
  return null
}
