import type { Context } from '../context.ts'
import { BEARS } from '../grammar/attached.ts'
import { beginsWithWaw, isPeople } from '../grammar/forms.ts'
import { RULED_BY } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { HAMZAS, TO_THE } from '../grammar/particles.ts'
import { isPlace, isPlaceName } from '../grammar/places.ts'
import * as ATTACHED from '../grammar/preposed.ts'
import { ARTICLE, startsWithWaw } from '../grammar/shapes.ts'
import { isTwoInOffice } from '../grammar/titles.ts'
import { wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import { wordOf } from '../words.ts'

/** A preposition written as the noun's first letter: بالسلاح, للدولة, بأحد, لثلاثة, بألم, بحوزتهم. */
export function carriesPreposition({ tokens }: Context, i: number): boolean {
  // Past the end of the text there is none.
  const form = tokens.form[i]
  const attached = form ? wordOf(form).attached : 0
  if (attached === 0) return false
  if (attached & ATTACHED.ALWAYS) return true
  if (attached & ATTACHED.GOVERNED && RULED_BY.holds(tokens.form[i - 1])) return true
  const written = tokens.text[tokens.start[i] + (attached & ATTACHED.JOINED ? 2 : 1)]
  return (attached & ATTACHED.BEFORE_HAMZA) !== 0 && HAMZAS.includes(written)
}

/** «الأمين العام ونائبه»: a word with و before it begins another phrase; وطني and وزارة are words of their own. */
export function isJoined({ tokens, is, readings }: Context, j: number, chosen: readonly (Reading | null)[]): boolean {
  const form = tokens.norm[j] ?? ''
  if (!startsWithWaw(form) || form.length <= 3 || beginsWithWaw(form)) return false
  if (chosen[j]?.conjunction || form.startsWith(ARTICLE, 1)) return true
  if (is[j] & (IS.TITLE | IS.NAME) && wordClass(form) !== 0) return false
  // «وزيرا خارجية البلدين»
  if (isTwoInOffice(form)) return false
  if (isPlaceName(form) || readings[j].some((r) => r.conjunction === '')) return false
  // «وولي عهد», «وعدد من»
  return (
    form.length > 4 ||
    isPlaceName(form.slice(1)) ||
    (wordClass(form.slice(1)) & (IS.TITLE | IS.COMMON | IS.QUANTIFIER | IS.NAME)) !== 0
  )
}

/** «والحصيلة», «وسوريا»: و before what is known by itself. */
const joinsKnown = (form: string): boolean =>
  form.startsWith(ARTICLE, 1) || isPlace(form.slice(1)) || (wordClass(form.slice(1)) & BEARS) !== 0

/** How many letters stand before a name: the و that joins it, a preposition; of «للدولة» none, as its article has no alef. */
export const lettersBefore = (ctx: Context, i: number, chosen: readonly (Reading | null)[]): number => {
  const form = ctx.tokens.norm[i]
  const joined =
    isJoined(ctx, i, chosen) &&
    (joinsKnown(form) || isPeople(form.slice(1)) || ctx.readings[i].some((r) => r.conjunction !== ''))
  return joined || (carriesPreposition(ctx, i) && !form.startsWith(TO_THE)) ? 1 : 0
}
