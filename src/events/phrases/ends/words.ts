import type { Kind } from '../../../contract/kinds.ts'
import * as CLASS from '../../../text/class.ts'
import type { Context } from '../../context.ts'
import { beginsWithYa } from '../../grammar/forms.ts'
import { occasionOf } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import * as PLACE from '../../grammar/place.ts'
import { startsWithYa } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import type { Walk } from '../walk.ts'

/** A word of no class and no reading that is spelled as a present of the third person. */
export const looksPresent = ({ tokens, is, readings, traits, place }: Context, i: number): boolean =>
  startsWithYa(tokens.norm[i]) &&
  tokens.norm[i].length > 3 &&
  tokens.cls[i] === CLASS.WORD &&
  is[i] === 0 &&
  readings[i].length === 0 &&
  (place[i] & PLACE.NAME) === 0 &&
  !beginsWithYa(tokens.norm[i]) &&
  (traits[i] & TRAIT.NISBA) === 0

export const isDeed = ({ ctx }: Walk, i: number): boolean => ctx.readings[i][0]?.form === 'masdar'

/** A word of no class and no reading, without the article, that may be a name. */
export const isNameLike = ({ ctx }: Walk, i: number): boolean =>
  (ctx.is[i] & ~IS.NAME) === 0 && ctx.readings[i].length === 0 && (ctx.traits[i] & (TRAIT.ARTICLE | TRAIT.PEOPLE)) === 0

const OCCASIONS = new Set<Kind | undefined>(['contest', 'meeting', 'ceremony', 'vote'])
/** What is held or called off, and holds nothing itself: «الدوري», «مؤتمر». */
export const isOccasion = (form: string): boolean => OCCASIONS.has(occasionOf(form))
