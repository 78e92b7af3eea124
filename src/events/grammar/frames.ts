import { fold } from '../../text/tokens.ts'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold))

/** Verbs whose object is what came of it: the event is the noun that they bring. */
export const CAUSES = set('أدى أسفر تسبب أوقع خلف أودى أفضى نجم نتج أثار سبب أشعل فجر')

/** Verbs that only say that something takes place, begins or ends: the event is their subject. */
export const OCCURS = set(
  'وقع حدث جرى اندلع انطلق بدأ استمر انتهى تواصل اختتم عقد انعقد نشب شب حصل دار تم شهد نظم أقيم أقام توالى تجدد توقف',
)
