import type { Context } from '../context.ts'
import { beginsWithWaw, dualOf, isMeans } from '../grammar/forms.ts'
import { isInPlace, isPlace } from '../grammar/places.ts'
import { startsWithWaw } from '../grammar/shapes.ts'
import { IS, wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'

/** Words of a closed class that ب and ل are written onto: لرئيس, بشركة, بعدد, لثلاثة. */
const BEARS = IS.QUANTIFIER | IS.NUMERAL | IS.DEMONSTRATIVE | IS.TITLE | IS.COMMON | IS.NAME
/** Words that count or point, onto which they are written even where these are short: «لكل», «وبهذه». */
const SHORT = IS.QUANTIFIER | IS.DEMONSTRATIVE
const HAMZA = 'أإآ'

/** A preposition written as the noun's first letter: بالسلاح, للدولة, بأحد, لثلاثة, بألم, بحوزتهم. */
export function carriesPreposition({ tokens }: Context, i: number): boolean {
  const whole = tokens.norm[i]
  // «ولحساب», «وبالتعاون»
  const joined = startsWithWaw(whole) && whole.length > 4 && 'بل'.includes(whole[1]) && wordClass(whole) === 0
  const form = joined ? whole.slice(1) : whole
  if (!'بلكف'.includes(form[0])) return false
  // «لـ"القناة"», «لمدة», «بمصر»
  if ((form.length === 1 && form !== 'ف') || isMeans(form) || isInPlace(form)) return true
  if (form[0] !== 'ف' && wordClass(form.slice(1)) & SHORT && (wordClass(form) & ~IS.DEMONSTRATIVE) === 0) return true
  if (form.length <= 4) return false
  if (form[1] === 'ا' && form[2] === 'ل' && form[0] !== 'ل') return true
  if (form[0] === 'ف') return false
  if (wordClass(form) !== 0) return false
  return (
    (form[0] === 'ل' && form[1] === 'ل') ||
    (wordClass(form.slice(1)) & BEARS) !== 0 ||
    HAMZA.includes(tokens.text[tokens.start[i] + (joined ? 2 : 1)])
  )
}

/** «الأمين العام ونائبه»: a word with و before it begins another phrase; وطني and وزارة are words of their own. */
export function isJoined({ tokens, is, readings }: Context, j: number, chosen: readonly (Reading | null)[]): boolean {
  const form = tokens.norm[j]
  if (!startsWithWaw(form) || form.length <= 3) return false
  if (chosen[j]?.conjunction || (form[1] === 'ا' && form[2] === 'ل')) return true
  if (is[j] & (IS.TITLE | IS.NAME) && wordClass(form) !== 0) return false
  // «وزيرا خارجية البلدين»
  if (wordClass(dualOf(form) ?? '') & IS.TITLE) return false
  if (beginsWithWaw(form) || isPlace(form) || readings[j].some((r) => r.conjunction === '')) return false
  return form.length > 4
}
