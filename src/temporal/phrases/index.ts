/** The phrases of which patterns are made, by the name that a pattern calls them. */
import type { Phrase } from '../pattern.ts'
import { amounts } from './amounts.ts'
import { hour } from './hours.ts'
import { month } from './months.ts'
import { dayOfMonth, digitsOnly, number, ordinal } from './numbers.ts'
import { afterLa } from './points.ts'
import { centuryOf, relative, shift } from './relative.ts'
import { year } from './years.ts'

interface Named {
  read: Phrase
  /** Fields of the lexicon on which it may begin. */
  first: string[]
}

export const PHRASES: Record<string, Named> = {
  number: { read: number, first: ['digits', 'cardinal'] },
  dayOfMonth: { read: dayOfMonth, first: ['digits', 'cardinal', 'firstNight'] },
  ordinal: { read: ordinal, first: ['cardinal'] },
  digitsOnly: { read: digitsOnly, first: ['digits'] },
  monthOf: { read: month, first: ['month', 'monthWord'] },
  year: { read: year, first: ['digits', 'cardinal', 'yearWord', 'this', 'sameWord', 'unit'] },
  shiftOf: { read: shift, first: ['shift', 'that', 'before', 'after'] },
  relative: { read: relative, first: ['this', 'sameWord', 'unit'] },
  amounts: { read: amounts, first: ['digits', 'cardinal', 'unit', 'fraction'] },
  centuryOf: { read: centuryOf, first: ['centuryWord'] },
  hourOf: { read: hour, first: ['digits', 'cardinal', 'hourWord'] },
  afterLa: { read: afterLa, first: ['weekday', 'month', 'monthWord', 'deictic', 'dayWord', 'cardinal'] },
}
