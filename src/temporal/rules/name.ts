/** Names that hold a date's words: they are passed over whole, so that no part of them is read. */
import { isBody } from '../lexicon/context.ts'
import type { Place, Rule } from './rule.ts'

/** The word before the expression, or before the quotation mark that opens it. */
function headOf(place: Place): string {
  const { tokens, token } = place.atoms
  const at = place.before(1).quote ? place.at - 2 : place.at - 1
  return at < 0 ? '' : tokens.norm[token[at]]
}

export const name: Rule[] = [
  {
    // reads 'حركة 20 فبراير' as ''
    // reads 'بملعب "أول نوفمبر"' as ''
    // reads 'شارع 26 يوليو' as ''
    // reads 'حرب أكتوبر' as ''
    // reads 'كوبري السادس من أكتوبر' as ''
    // leaves 'حركة 20 فبراير 2011'
    // leaves 'ثورة يناير الماضي'
    // leaves 'وصل في 20 فبراير'
    name: 'name.body',
    level: 'range',
    pattern: 'date=plain',
    when: (place) => isBody(headOf(place)),
    make: ({ date }) => {
      if (date.is !== 'calendar' || typeof date.month !== 'number') return null
      // «ثورة 25 يناير 2011» dates the revolution.
      return date.year === undefined && date.direction === undefined ? { is: 'name' } : null
    },
  },
  {
    // reads 'كتاب ألف ليلة وليلة' as ''
    // reads 'سقطت الأسهم منذ الاثنين الأسود' as ''
    // leaves 'ألف يوم'
    name: 'name.title',
    level: 'range',
    pattern: 'title',
    make: () => ({ is: 'name' }),
  },
]
