import * as CLASS from '../../../text/class.ts'
import { headwordAt } from '../../choose/word.ts'
import type { Context } from '../../context.ts'
import { isBoundTo } from '../../grammar/forms.ts'
import { CAUSES, LEAVING } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import type { Reading } from '../../lexicon/types.ts'
import type { Clause } from '../../model.ts'
import { CARRY, GRAVE } from '../near.ts'
import { NEVER, type Noun, type Verdict } from './noun.ts'
import { isCasualty } from './told.ts'

/** Deeds that go on from others, what came of something, and what brought it about. */

/**
 * «توقيف شخص بعد أعمال الشغب والتخريب»: with the article it goes on from another with the article, not from «توقيف»;
 * «اعتقال المدير والتحقيق معه»: but for the one that waits for a preposition.
 */
const isLike = ({ ctx: { tokens }, i, r }: Noun, last: Reading | null): boolean =>
  !r.article ||
  last?.article !== false ||
  last.pronoun !== '' ||
  r.lemma.preps.some((p) => p !== '' && (tokens.norm[i + 1] === p || isBoundTo(tokens.norm[i + 1] ?? '', p)))

/** Tokens from a deed to the one that is joined to it. */
const JOINED = 10

/** «تأجيل الجلسة وإلغاء الحفل»; «نقل الجثامين والمصابين»: but not whom it is done to. */
export function ofJoined(noun: Noun): Verdict {
  const { chosen, i, r, accepted } = noun
  if (r.conjunction === '' || accepted < 0 || i - accepted > JOINED || !isLike(noun, chosen[accepted])) return null
  return isCasualty(noun) && chosen[accepted]?.lemma.kind !== r.lemma.kind ? NEVER : 'coordinated'
}

/** «أسفرت المواجهات عن مقتل وإصابة»: past the preposition of a verb of causing, not its subject. */
function isOutcome({ ctx, chosen, i, r, prep, leading }: Noun): boolean {
  const { headword, preps } = (chosen[leading] as Reading).lemma
  if (!CAUSES.holds(headword) || chosen[i]?.tanwin) return false
  // «أثارت الشكوك بشأن الصفقة قلقا»: what a preposition governs did not come of it.
  if (preps.includes('')) return r.preposition === '' && !(prep & IS.PREPOSITION)
  for (let j = leading + 1; j <= i; j++)
    if (preps.includes(ctx.tokens.norm[j]) || preps.includes(chosen[j]?.preposition || '-')) return true
  return false
}

/** Words from the participle that brings them about to those whom it befell. */
const LEFT = 8

/** «مخلفا 27 قتيلا», «متسببا في مقتل»: a participle of causing stands before it. */
function isLeft({ ctx: { tokens }, i }: Noun): boolean {
  for (let j = i - 1; j >= Math.max(0, i - LEFT) && tokens.cls[j] !== CLASS.PUNCT; j--)
    if (LEAVING.holds(tokens.form[j])) return true
  return false
}

export function ofOutcome(noun: Noun): Verdict {
  const { i, r, leading, accepted } = noun
  if (leading >= 0 && i - leading <= CARRY && isOutcome(noun))
    // «إلى فقدان السائق السيطرة»: the object of the outcome is none.
    return r.article && r.conjunction === '' && accepted > leading ? NEVER : 'consequence'
  return GRAVE.has(r.lemma.kind) && isLeft(noun) ? 'consequence' : null
}

/** Indefinite, and grave enough to be told by itself: «انفجار», not «المواجهات» nor «مواجهات الأمس». */
const isNew = ({ ctx, i, r }: Noun): boolean =>
  GRAVE.has(r.lemma.kind) && r.weak === 0 && !r.article && r.pronoun === '' && ctx.timexAt[i + 1] < 0

/** The first word of its clause, but for its particle and a quotation mark. */
function opensSubject(ctx: Context, clause: Clause, i: number): boolean {
  let first = clause.first
  while (first < i && (first === clause.openerAt || ctx.tokens.cls[first] === CLASS.PUNCT)) first++
  return first === i
}

/** «أدى انفجار سيارة إلى مقتل», «إن غارة على البلدة أدت إلى»: what brought it about is told as well, if it is new. */
export function ofCause(noun: Noun): Verdict {
  const { ctx, clause, chosen, i } = noun
  if (!CAUSES.holds(headwordAt(chosen, clause.verb)) || !isNew(noun)) return null
  return i === clause.verb + 1 || (i < clause.verb && opensSubject(ctx, clause, i)) ? 'cause' : null
}
