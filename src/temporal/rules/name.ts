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
    name: 'name.body',
    level: 'range',
    pattern: 'date=plain',
    when: (place) => isBody(headOf(place)),
    make: ({ date }) => {
      if (date.is !== 'calendar' || typeof date.month !== 'number') return null
      // «ثورة 25 يناير 2011» dates the revolution.
      return date.year === undefined && date.direction === undefined ? { is: 'name' } : null
    },
    yes: [
      ['حركة 20 فبراير', ''],
      ['بملعب "أول نوفمبر"', ''],
      ['شارع 26 يوليو', ''],
      ['حرب أكتوبر', ''],
      ['كوبري السادس من أكتوبر', ''],
    ],
    no: ['حركة 20 فبراير 2011', 'ثورة يناير الماضي', 'وصل في 20 فبراير'],
  },
  {
    name: 'name.title',
    level: 'range',
    pattern: 'title',
    make: () => ({ is: 'name' }),
    yes: [
      ['كتاب ألف ليلة وليلة', ''],
      ['سقطت الأسهم منذ الاثنين الأسود', ''],
    ],
    no: ['ألف يوم'],
  },
]
