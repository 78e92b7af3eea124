import * as IS from '../grammar/is.ts'
import { isSpeech, type Telling } from './story.ts'

/** What a draft is and stands beside, a bit each: a rule is asked only of those that have all that it needs. */
export const NOUN = 1 << 0
/** Of a verb in the past. */
export const PAST = 1 << 1
export const PLUPERFECT = 1 << 2
export const SAYING = 1 << 3
export const DEED = 1 << 4
/** Someone tells it. */
export const TOLD = 1 << 5
/** In a sentence of which another draft stands before it. */
export const GOES_ON = 1 << 6
/** In a relative clause. */
export const RELATIVE = 1 << 7

export const factsOf = ({ d, verb, teller, before, clause, clauses }: Telling): number =>
  (d.role === 'noun' ? NOUN : 0) |
  (verb?.form === 'past' ? PAST : 0) |
  (d.pluperfect ? PLUPERFECT : 0) |
  (isSpeech(d) ? SAYING : DEED) |
  (teller !== null ? TOLD : 0) |
  (before !== null && clauses[before.clause].sentence === clause.sentence ? GOES_ON : 0) |
  (clause.opener & IS.RELATIVE ? RELATIVE : 0)
