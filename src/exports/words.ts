import type { StoredEvent } from '../contract/article.ts'
import type { Factuality } from '../contract/kinds.ts'
import { clockOf, stretchOf, writeDay } from './days.ts'
import { line } from './escape.ts'

/** What the exports say in words, in the language of the articles. */

const FACTUALITY: Record<Factuality, string> = {
  asserted: 'ورد الخبر على أنه وقع.',
  reported: 'منسوب إلى مصدر.',
  denied: 'منفي: ينفي النص أو مصدر فيه وقوع هذا الحدث.',
  planned: 'متوقع أو معلن عنه، ولم يقع بعد بحسب النص.',
  possible: 'محتمل وليس مؤكدا.',
}

export const CALENDAR_NAME = 'تاريخ: خط زمني للأحداث'
const NO_DATE = 'التاريخ غير معروف.'
export const leftOut = (count: number) => `عدد الأحداث التي لا تاريخ لها ولم ترد هنا: ${count}.`
export const article = (title: string) => `المقال: ${line(title)}`

export const titleOf = (event: StoredEvent) => line(event.title)

/** When it was, with the doubt: `2013-09-10`, `في وقت ما من 2013`. */
export function whenOf(event: StoredEvent): string {
  const stretch = stretchOf(event.time)
  if (!stretch) return NO_DATE
  const clock = clockOf(event.time.edtf)
  if (clock) return `${writeDay(clock.day)} ${clock.time.slice(0, 5)}${clock.offset ? ` (${clock.offset})` : ''}`
  const { from, to, grain } = stretch
  const about = /[~%]/.test(event.time.edtf ?? '') ? 'نحو ' : ''
  const [first, last] = [from && writeDay(from, grain), to && writeDay(to, grain)]
  if (!first) return `حتى ${last}، والبداية غير معروفة.`
  if (!last) return `منذ ${first}، والنهاية غير معروفة.`
  if (first !== last) return `في وقت ما بين ${about}${first} و${last}؛ اليوم غير محدد.`
  return grain === 'day' ? about + first : `في وقت ما من ${about}${first}؛ اليوم غير محدد.`
}

/** How sure it is, and who says so. */
export function standing(event: StoredEvent): string {
  const source = event.source ? ` المصدر: ${line(event.source.text)}.` : ''
  return FACTUALITY[event.factuality] + source
}

const BASES = {
  stated: '',
  inherited: 'التاريخ مأخوذ من سياق الخبر.',
  document: 'التاريخ هو تاريخ نشر المقال.',
  none: '',
}

/** All there is to say beside the title, a line each. */
export function account(event: StoredEvent): string[] {
  return [whenOf(event), BASES[event.time.basis], standing(event), line(event.mentions[0].text)].filter(Boolean)
}
