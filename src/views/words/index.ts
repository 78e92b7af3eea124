import type { Digits, Lang } from '../../layout/types.ts'
import { type Forms, inForm, numeral } from '../../layout/words.ts'
import { ar, type Words } from './ar.ts'
import { en } from './en.ts'

export const WORDS: Record<Lang, Words> = { ar, en }

export { numeral, type Words }

/** «31 حدثًا», "31 events". */
export const counted = (lang: Lang, forms: Forms, n: number, digits: Digits): string => inForm(forms, n, lang, digits)
