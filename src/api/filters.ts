import type { EventFilters } from '../contract/query.ts'
import { searchWords } from '../store/words.ts'
import { type InputError, invalid } from './problem.ts'

/**
 * What a schema of single parameters cannot say.
 * @throws 422 for days in the wrong order, and for a search without a word
 */
export function checkFilters({ from, to, q }: Pick<EventFilters, 'from' | 'to' | 'q'>): void {
  const errors: InputError[] = []
  if (from !== undefined && to !== undefined && from > to) errors.push({ pointer: '#/from', detail: 'is after `to`' })
  if (q !== undefined && searchWords(q).length === 0) errors.push({ pointer: '#/q', detail: 'has no word to look for' })
  if (errors.length > 0) throw invalid(errors)
}
