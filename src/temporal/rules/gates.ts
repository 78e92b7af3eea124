/** What may stand beside a word that is a date only in a date's company. */
import { COUNTED, PARTICLES, SPORT } from '../lexicon/context.ts'
import type { Place } from './rule.ts'

/** «في مارس», «منذ آب», «بحلول»: a preposition of time or a glued one before it. */
export const introduced = (place: Place): boolean => {
  const before = place.before(1)
  if (place.atoms.glued[place.at] === 'ب' || place.atoms.glued[place.at] === 'ل') return true
  return Boolean(
    before.in ||
      before.since ||
      before.until ||
      before.to ||
      before.during ||
      before.of ||
      before.between ||
      before.monthWord ||
      before.before ||
      before.after ||
      before.third ||
      before.dated ||
      before.corresponding ||
      before.this ||
      before.rest ||
      before.season,
  )
}

/** Whether a number is followed by what it may count: an indefinite noun. */
export function counts(place: Place, value = 0): boolean {
  const { tokens, token } = place.atoms
  if (place.end >= place.atoms.length) return false
  const next = token[place.end]
  const entry = place.after(1)
  if (entry.percent || entry.unit) return true
  if (tokens.cls[next] !== 1) return false
  const word = tokens.norm[next]
  if (PARTICLES.has(word) || word.startsWith('ال') || word.startsWith('لل')) return false
  if (word.length > 3 && PARTICLES.has(word.slice(1))) return false
  // After 11 to 99 what is counted stands in the accusative singular («1987 قتيلا»).
  if (value % 100 > 10) return COUNTED.has(word.replace(/ا$/, '')) || (/[اةه]$/.test(word) && !/^[وبلفي]/.test(word))
  // Verbs and prepositions glued to nouns count nothing; an indefinite accusative nearly always does.
  if (word.startsWith('و') || word.startsWith('ب') || word.startsWith('ل') || word.startsWith('ف'))
    return word.endsWith('ا') && word.length < 6
  return true
}

/** Words on either side among which one of sport says what season is meant. */
const OF_SPORT = 20

/** «سجل اللاعب هدفين الموسم الماضي»; not of a harvest. */
export function ofSport({ atoms: { token, tokens }, at }: Place): boolean {
  const i = token[at]
  for (let t = Math.max(0, i - OF_SPORT); t < i + OF_SPORT; t++) if (SPORT.holds(tokens.form[t])) return true
  return false
}

/** A line's or a phrase's end: punctuation, a bracket, a new line or the end of the text. */
export function closed(place: Place): boolean {
  const { tokens, token } = place.atoms
  return place.end >= place.atoms.length || tokens.cls[token[place.end]] > 3
}
/** The text's or a phrase's beginning. */
export function opened(place: Place): boolean {
  const { tokens, token } = place.atoms
  return place.at === 0 || tokens.cls[token[place.at - 1]] > 3
}
