import type { Lang, MonthNames } from './types.ts'

/**
 * The names of months and weekdays that `Intl` gives (CLDR), which a test compares. They are written out because the
 * first `Intl.DateTimeFormat` of a page costs as much as all else of its first drawing (some 40 ms).
 */
const MONTHS: Record<MonthNames | 'english', string> = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  levant: 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  maghreb: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  english: 'January February March April May June July August September October November December',
}
const WEEKDAYS: Record<Lang, string> = {
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
}

const split = (names: string) => names.split(' ').map((name) => name.replace('_', ' '))

/** January first. */
export const monthsOf = (lang: Lang, tradition: MonthNames): string[] =>
  split(MONTHS[lang === 'ar' ? tradition : 'english'])

/** Sunday first. */
export const weekdaysOf = (lang: Lang): string[] => split(WEEKDAYS[lang])
