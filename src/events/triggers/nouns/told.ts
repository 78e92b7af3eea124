import { citationAt } from '../../choose/word.ts'
import { actsFor, bare } from '../../grammar/forms.ts'
import {
  AREAS,
  ATTENDS,
  BEFALLING,
  CALLS_OFF,
  CASUALTIES,
  FALL,
  FIGURES_OF,
  FOILS,
  INSTANCES,
  isCrewHead,
  PARTIES,
} from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { hasArticle, unlinked, withoutLink } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { inSpeech } from '../../telling.ts'
import { NEVER, type Noun, type Verdict } from './noun.ts'

/** What stands in a name or a headline, and what is told already by a word before it. */

/** «روايته "وقفة قبل المنحدر"»: the name of a work. */
export const ofName = ({ ctx, i }: Noun): Verdict => (ctx.layout.quote[i] > 0 && !inSpeech(ctx, i) ? NEVER : null)

/** «عمال الإغاثة», «بسيارات الإطفاء», «تحالف الفتح», «مناطق تمركز القوات»: whose work or name it is, with what or where. */
export function ofCrew({ ctx, i, r }: Noun): Verdict {
  const before = ctx.tokens.norm[i - 1] ?? ''
  if (r.article ? hasArticle(before) : r.preposition !== '' || r.pronoun !== '') return null
  const whose = withoutLink(before)
  // «هيئة الانتخابات»
  const named = r.article ? PARTIES.has(whose) || actsFor(whose) || isCrewHead(before) : AREAS.has(whose)
  return named ? NEVER : null
}

export function ofHeadline({ ctx, clause, chosen, i }: Noun): Verdict {
  if (ctx.layout.sentence[i] >= ctx.body || clause.verb >= 0) return null
  // «انفجار في مصنع», «مصر: ثلاثة قتلى»: at most a number stands before it.
  const { norm } = ctx.tokens
  if (i > clause.first + 1 && norm[i - 1] !== ':' && norm[i - 2] !== ':') return null
  // «إحباط تهريب», «إلغاء مهرجان»: what is foiled or called off does not come to pass; «افتتاح معرض» tells of it already.
  const head = i > clause.first ? citationAt(chosen, i - 1) : ''
  return FOILS.has(head) || CALLS_OFF.has(head) || ATTENDS.has(head) ? NEVER : 'nominal-headline'
}

/** «ارتفاع عدد الإصابات»: what a figure counts; «فور وقوع الغارتين»: what is known befell. */
export const ofFigure = ({
  ctx: {
    tokens: { norm, form },
    traits,
  },
  i,
  r,
  before,
}: Noun): Verdict =>
  (r.article && before === i - 1 && FIGURES_OF.holds(form[before])) ||
  (norm[i] === BEFALLING && (traits[i + 1] & TRAIT.ARTICLE) !== 0)
    ? NEVER
    : null

/** «قتلى», «والجرحى»: whom it befell. */
export const isCasualty = ({ ctx, i }: Noun): boolean => CASUALTIES.has(bare(withoutLink(ctx.tokens.norm[i])))

/** Words from the fall to those who fell: «سقوط ما لا يقل عن 500 قتيل». */
const FELL = 6

/** «سقوط أربعة قتلى», «سقوط عشرات القتلى والجرحى»: the fall is the deaths. */
export function ofFall(noun: Noun): Verdict {
  const { ctx, chosen, i, r, accepted } = noun
  const joins = r.conjunction !== '' && CASUALTIES.has(bare(ctx.tokens.norm[i].slice(1)))
  const near = accepted >= 0 && i - accepted <= (ctx.is[i - 1] & IS.NUMERAL ? FELL : joins ? 3 : 2)
  if (!near || (!joins && r.conjunction !== '') || chosen[accepted]?.lemma.citation !== FALL) return null
  return r.form === 'noun' || isCasualty(noun) ? NEVER : null
}

/** Tokens from the noun that tells of cases to what they are. */
const NEAR = 4

/** «تسجيل ثلاث حالات إصابة»: what is counted is told already. */
export const ofCases = ({ ctx, i, accepted }: Noun): Verdict =>
  accepted >= 0 && i - accepted <= NEAR && INSTANCES.holds(unlinked(ctx.tokens.form[i - 1])) ? NEVER : null
