import { fold } from '../../text/tokens.ts'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold))

/** Verbs whose object is what came of it: the event is the noun that they bring. */
export const CAUSES = set('أدى أسفر تسبب أوقع خلف أودى أفضى نجم نتج أثار سبب أشعل فجر')

/** Verbs that only say that something takes place, begins or ends: the event is their subject. */
export const OCCURS = set('وقع حدث جرى اندلع انطلق بدأ استمر انتهى تواصل انعقد نشب شب حصل دار تم توالى تجدد توقف')

/** Verbs of holding and staging: the event is what is held, their object or, in the passive, their subject. */
export const HOLDS = set('عقد نظم أقام شهد اختتم')

/** Verbs of being and seeming, whose present and future tell a state. */
export const COPULAS = set('كان صار أصبح بات ظل بقي ليس سمح أثر ضم بلغ عد قدر حمل عاد')

/** Where something is said, not what happened. */
export const VENUES = set(
  'مؤتمر محاضرة بيان خطاب كلمة مقابلة حديث تصريح إذاعة تقرير إفادة رسالة تعليق مقال حوار ائتلاف مشاركة حضور',
)

/** Objects that make a verb of force a figure of speech. */
export const FIGURES = set(
  'المرتبة مرتبة المركز المراكز الصدارة صدارة مكانة مكان موقعا حيزا قضية القضية مفاجأة جدلا الجدل الرقم رقما الأرقام الأسهم سهم المثل مثلا موعدا عرض الملعب المنافسة قلق الذهول',
)
