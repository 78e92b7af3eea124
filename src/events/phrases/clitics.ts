import type { Context } from '../context.ts'
import { beginsWithWaw, dualOf, isMeans, isObject, isPeople } from '../grammar/forms.ts'
import { RULED_BY } from '../grammar/frames.ts'
import { BI_OR_LI, FA, HAMZA, LI, TO_THE, WRITTEN_ON } from '../grammar/particles.ts'
import { isInPlace, isPlace, isPlaceName } from '../grammar/places.ts'
import { ARTICLE, startsWithWaw } from '../grammar/shapes.ts'
import { IS, wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'

/** Words of a closed class that ب and ل are written onto: لرئيس, بشركة, بعدد, لثلاثة. */
const BEARS = IS.QUANTIFIER | IS.NUMERAL | IS.DEMONSTRATIVE | IS.TITLE | IS.COMMON | IS.NAME
/** Words that count or point, onto which they are written even where these are short: «لكل», «وبهذه». */
const SHORT = IS.QUANTIFIER | IS.DEMONSTRATIVE

/** A preposition written as the noun's first letter: بالسلاح, للدولة, بأحد, لثلاثة, بألم, بحوزتهم. */
export function carriesPreposition({ tokens }: Context, i: number): boolean {
  const whole = tokens.norm[i]
  if (!WRITTEN_ON.includes(whole[0]) && !startsWithWaw(whole)) return false
  // «كاليفورنيا»: no preposition and article.
  if (isPlaceName(whole)) return false
  // «ولحساب», «وبالتعاون»
  const joined = startsWithWaw(whole) && whole.length > 4 && BI_OR_LI.includes(whole[1]) && wordClass(whole) === 0
  const form = joined ? whole.slice(1) : whole
  if (!WRITTEN_ON.includes(form[0])) return false
  // «وفقا لخبراء»
  if (form[0] === LI && RULED_BY.has(tokens.norm[i - 1])) return true
  // «بمستويات»
  if (form.length > 6 && isObject(form.slice(1))) return true
  // «لـ"القناة"», «لمدة», «بمصر»
  if ((form.length === 1 && form !== FA) || isMeans(form) || isInPlace(form)) return true
  if (form[0] !== FA && wordClass(form.slice(1)) & SHORT && (wordClass(form) & ~IS.DEMONSTRATIVE) === 0) return true
  // «بأشد»
  const written = HAMZA.includes(tokens.text[tokens.start[i] + (joined ? 2 : 1)])
  if (form.length <= 4) return form.length === 4 && written && form[0] !== FA && wordClass(form) === 0
  if (form.startsWith(ARTICLE, 1) && form[0] !== LI) return true
  if (form[0] === FA) return false
  if (wordClass(form) !== 0) return false
  return form.startsWith(TO_THE) || (wordClass(form.slice(1)) & BEARS) !== 0 || written
}

/** «الأمين العام ونائبه»: a word with و before it begins another phrase; وطني and وزارة are words of their own. */
export function isJoined({ tokens, is, readings }: Context, j: number, chosen: readonly (Reading | null)[]): boolean {
  const form = tokens.norm[j] ?? ''
  if (!startsWithWaw(form) || form.length <= 3 || beginsWithWaw(form)) return false
  if (chosen[j]?.conjunction || form.startsWith(ARTICLE, 1)) return true
  if (is[j] & (IS.TITLE | IS.NAME) && wordClass(form) !== 0) return false
  // «وزيرا خارجية البلدين»
  if (wordClass(dualOf(form) ?? '') & IS.TITLE) return false
  if (isPlaceName(form) || readings[j].some((r) => r.conjunction === '')) return false
  // «وولي عهد», «وعدد من»
  return form.length > 4 || (wordClass(form.slice(1)) & (IS.TITLE | IS.COMMON | IS.QUANTIFIER | IS.NAME)) !== 0
}

/** «والحصيلة», «وسوريا»: و before what is known by itself. */
const joinsKnown = (form: string): boolean =>
  startsWithWaw(form) &&
  (form.startsWith(ARTICLE, 1) || isPlace(form.slice(1)) || (wordClass(form.slice(1)) & BEARS) !== 0)

/** How many letters stand before a name: the و that joins it, a preposition; of «للدولة» none, as its article has no alef. */
export const lettersBefore = (ctx: Context, i: number, chosen: readonly (Reading | null)[]): number => {
  const form = ctx.tokens.norm[i]
  const known = joinsKnown(form) || isPeople(form.slice(1)) || ctx.readings[i].some((r) => r.conjunction !== '')
  const joined = known && isJoined(ctx, i, chosen)
  return joined || (carriesPreposition(ctx, i) && !form.startsWith(TO_THE)) ? 1 : 0
}
