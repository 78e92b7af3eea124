import type { Kind } from '../../../contract/kinds.ts'
import * as CLASS from '../../../text/class.ts'
import type { Context } from '../../context.ts'
import { beginsWithYa, isPeople } from '../../grammar/forms.ts'
import { occasionOf } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { isPlace } from '../../grammar/places.ts'
import { hasArticle, isNisba, startsWithYa } from '../../grammar/shapes.ts'
import type { Walk } from '../walk.ts'

/** A word of no class and no reading that is spelled as a present of the third person. */
export const looksPresent = ({ tokens, is, readings }: Context, i: number): boolean =>
  startsWithYa(tokens.norm[i]) &&
  tokens.norm[i].length > 3 &&
  tokens.cls[i] === CLASS.WORD &&
  is[i] === 0 &&
  readings[i].length === 0 &&
  !isPlace(tokens.norm[i]) &&
  !beginsWithYa(tokens.norm[i]) &&
  !isNisba(tokens.norm[i])

export const isDeed = ({ ctx }: Walk, i: number): boolean => ctx.readings[i][0]?.form === 'masdar'

/** A word of no class and no reading, without the article, that may be a name. */
export function isNameLike({ ctx }: Walk, i: number): boolean {
  const form = ctx.tokens.norm[i]
  return (ctx.is[i] & ~IS.NAME) === 0 && ctx.readings[i].length === 0 && !hasArticle(form) && !isPeople(form)
}

const OCCASIONS = new Set<Kind | undefined>(['contest', 'meeting', 'ceremony', 'vote'])
/** What is held or called off, and holds nothing itself: «الدوري», «مؤتمر». */
export const isOccasion = (form: string): boolean => OCCASIONS.has(occasionOf(form))
