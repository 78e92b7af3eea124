import type { Digits, Lang } from './types.ts'

/** A noun with its number, `#`, in the forms that numbers ask for. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The words of the drawing. `#` stands for the number; Arabic one and two have none. */
interface Words {
  oldest: string
  latest: string
  empty: string
  published: string
  and: string
  about: string
  until: string
  since: string
  more: Forms
  event: Forms
  year: Forms
  month: Forms
  day: Forms
  hour: Forms
  beforeEra: string
  seasons: [string, string, string, string]
}

const AR: Words = {
  oldest: 'الأقدم',
  latest: 'الأحدث',
  empty: 'بلا أحداث',
  published: 'يوم النشر',
  and: ' و',
  about: 'نحو #',
  until: 'حتى #',
  since: 'منذ #',
  more: { one: 'وواحد غيرها', two: 'واثنان غيرها', other: 'و# غيرها' },
  event: { one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' },
  year: { one: 'سنة', two: 'سنتان', few: '# سنوات', other: '# سنة' },
  month: { one: 'شهر', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  day: { one: 'يوم', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
  hour: { one: 'ساعة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
  beforeEra: '# ق.م',
  seasons: ['ربيع #', 'صيف #', 'خريف #', 'شتاء #'],
}

const EN: Words = {
  oldest: 'Oldest',
  latest: 'Latest',
  empty: 'no events',
  published: 'published',
  and: ' ',
  about: 'about #',
  until: 'until #',
  since: 'since #',
  more: { other: '# more' },
  event: { one: '# event', other: '# events' },
  year: { one: '# year', other: '# years' },
  month: { one: '# month', other: '# months' },
  day: { one: '# day', other: '# days' },
  hour: { one: '# hour', other: '# hours' },
  beforeEra: '# BC',
  seasons: ['spring #', 'summer #', 'autumn #', 'winter #'],
}

export const wordsOf = (lang: Lang): Words => (lang === 'ar' ? AR : EN)

/** The digits of a text in the chosen ones. */
export const digitsIn = (text: string, digits: Digits): string =>
  digits === 'arab' ? text.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d))) : text

/** A count; from ten thousand on in groups of three, which four digits do not need. */
export function numeral(n: number, digits: Digits): string {
  const text = n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, digits === 'arab' ? '٬' : ',')
  return digitsIn(text, digits)
}

const rules: Partial<Record<Lang, Intl.PluralRules>> = {}
/** A number in the form that it asks for, of the forms of a noun. */
export function inForm(forms: Forms, n: number, lang: Lang, digits: Digits): string {
  rules[lang] ??= new Intl.PluralRules(lang)
  const rule = n === 0 && forms.zero ? 'zero' : rules[lang].select(n)
  return (forms[rule] ?? forms.other).replace('#', numeral(n, digits))
}

export type Counted = 'more' | 'event' | 'year' | 'month' | 'day' | 'hour'

/** «3 سنوات», «سنتان»: a number with its noun in the form that the number asks for. */
export const counted = (n: number, noun: Counted, lang: Lang, digits: Digits): string =>
  inForm(wordsOf(lang)[noun], n, lang, digits)

/** A length of time in at most two units: «سنة و8 أشهر». */
export function duration(days: number, lang: Lang, digits: Digits): string {
  const say = (n: number, noun: Counted) => counted(n, noun, lang, digits)
  const { and } = wordsOf(lang)
  if (days < 1) return say(Math.max(1, Math.round(days * 24)), 'hour')
  if (days < 45) return say(Math.round(days), 'day')
  const months = Math.round(days / 30.436875)
  if (months < 12) return say(months, 'month')
  const years = Math.floor(months / 12)
  const rest = months % 12
  return rest && years < 20 ? say(years, 'year') + and + say(rest, 'month') : say(Math.round(months / 12), 'year')
}
