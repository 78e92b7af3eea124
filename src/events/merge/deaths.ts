import * as CLASS from '../../text/class.ts'
import { numberWord } from '../../text/numerals.ts'
import type { Context } from '../context.ts'
import { WOUNDS } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import type { Draft, Range } from '../model.ts'
import { agree, isDefinite, sameActors, unnamed } from './names.ts'

/** Kinds that befall a person once. */
export const ONCE = new Set(['death', 'birth'])

/** Tokens around a noun of death in which its count may stand. */
const BESIDE = 2

/** The number that a token is written as, 0 if it is none. */
function numberAt({ tokens: { norm, cls }, is }: Context, i: number): number {
  if (cls[i] === CLASS.NUMBER) return Number(norm[i])
  if (!(is[i] & IS.NUMERAL) || is[i] & IS.QUANTIFIER) return 0
  return numberWord(norm[i])?.value ?? numberWord(norm[i].slice(2))?.value ?? 0
}

function numberIn(ctx: Context, first: number, last: number): number {
  let n = 0
  for (let i = first; i < last && n === 0; i++) n = numberAt(ctx, i)
  return n
}

/** Whom it befell: the object of who did it, «قتلت الشرطة أربعة», else the actor. */
const whom = (ctx: Context, { actor, target, reading }: Draft): Range | null =>
  target && reading.lemma.frame === 'act' && !(actor && numberIn(ctx, actor.first, actor.last)) ? target : actor

/** How many a death befell, 0 if that is not told: «عشرة قتلى», «10 أفراد», «الجنود الثلاثة». */
function countOf(ctx: Context, d: Draft): number {
  const range = whom(ctx, d)
  return range ? numberIn(ctx, range.first, range.last) : numberIn(ctx, Math.max(d.at - 1, 0), d.at + BESIDE)
}

/** «عشرات المهاجرين», «أكثر من أربعين شخصا»: several, counted or not. */
function isMany(ctx: Context, d: Draft): boolean {
  if (ctx.is[d.at - 1] & IS.QUANTIFIER) return true
  const range = whom(ctx, d)
  for (let i = range?.first ?? 0; i < (range?.last ?? 0); i++) if (ctx.is[i] & (IS.NUMERAL | IS.QUANTIFIER)) return true
  return false
}

/** One death is told by several words, of one person; two words without a person are two happenings: قتل، أصيب. */
export function onceTold(ctx: Context, d: Draft, e: Draft, sameWord: boolean): boolean {
  // The dead are not the wounded.
  if (WOUNDS.holds(d.reading.lemma.headword) !== WOUNDS.holds(e.reading.lemma.headword)) return false
  const [x, y] = [countOf(ctx, d), countOf(ctx, e)]
  // «مقتل 28», «عشرة قتلى»; «مقتل 11 جنديا» above, «قتل 11 عسكريا» below; «عشرات المهاجرين», «أربعون شخصا».
  if (x && y && x !== y) return false
  if (e.headline && (x ? x === y || isMany(ctx, e) : isMany(ctx, d) && isMany(ctx, e))) return true
  if (sameWord && x > 0 && x === y) return true
  const [a, b] = [whom(ctx, d), whom(ctx, e)]
  // «مصرع الرئيس البولندي» above, «لقي … مصرعه» of his name below.
  if (e.headline && isDefinite(ctx, b) && unnamed(ctx, b)) return true
  if (sameWord && unnamed(ctx, a) && (e.headline || isDefinite(ctx, a))) return true
  if (d.reading.pronoun === '' && !e.headline && !sameWord && !(a && b)) return false
  return agree(ctx, a, b) || (d.actor !== null && e.actor !== null && sameActors(ctx, d, e))
}

/** «قتل ثلاثة … وقتل أحد المارة»: two deaths, though one headline tells both. */
export const ofOthers = (ctx: Context, d: Draft, e: Draft): boolean =>
  !isDefinite(ctx, whom(ctx, d)) &&
  countOf(ctx, d) !== countOf(ctx, e) &&
  !agree(ctx, whom(ctx, d), whom(ctx, e)) &&
  !sameActors(ctx, d, e)
