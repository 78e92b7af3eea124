import type { Digits, Lang } from '../../layout/types.ts'
import { numeral, pluralOf } from '../../layout/words.ts'
import { ar, type Words } from './ar.ts'
import { en } from './en.ts'
import type { Forms } from './forms.ts'

export const WORDS: Record<Lang, Words> = { ar, en }

export { numeral, type Words }

/** «31 حدثًا», "31 events". */
export function counted(lang: Lang, forms: Forms, n: number, digits: Digits): string {
  const rule = n === 0 && forms.zero ? 'zero' : pluralOf(n, lang)
  return (forms[rule] ?? forms.other).replace('#', numeral(n, digits))
}
