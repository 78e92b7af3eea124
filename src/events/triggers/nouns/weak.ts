import * as CLASS from '../../../text/class.ts'
import { isVerb } from '../../choose/word.ts'
import { isOfManner } from '../../grammar/forms.ts'
import { DONE, OVER, SAYS } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { COMMA } from '../../grammar/particles.ts'
import { preposed, unlinked } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import { hasTimeAfter } from '../near.ts'
import { NEVER, type Noun, OPEN } from './noun.ts'
import { isScheduled } from './set.ts'

/** Participles, and words that are mostly no deed: they tell an event in few places. */

/** Marks before what is said. */
const OPENS_SPEECH = new Set(['"', '«', ':'])

/** «مشيرا إلى», «مضيفا أن», «داعيا السكان», «مهددا بالرد»: not the state of a noun right before it. */
function speechFollows({ ctx, i, r }: Noun): boolean {
  const { norm, cls, length } = ctx.tokens
  if (cls[i - 1] === CLASS.PUNCT) return true
  // What has the article is the object; else it has the preposition written on it.
  const by = (ctx.traits[i + 1] & TRAIT.ARTICLE) !== 0 ? '' : preposed(norm[i + 1] ?? '') || null
  if (by !== null && r.lemma.preps.includes(by)) return true
  return i + 1 < length && ((ctx.is[i + 1] & (IS.THAT | IS.PREPOSITION)) !== 0 || OPENS_SPEECH.has(norm[i + 1]))
}

/** «، مؤكدة أن», «، مؤكدين أن»: right after a comma and before what is said. */
const isCircumstance = ({ ctx, i, r }: Noun): boolean =>
  ctx.tokens.norm[i - 1] === COMMA &&
  !r.article &&
  (r.gender === 'f' || r.number !== 'sg') &&
  (((ctx.is[i + 1] ?? 0) & IS.THAT) !== 0 || r.lemma.preps.includes(ctx.tokens.norm[i + 1]))

/** Words from one of saying to «قائلا», who speaks among them. */
const SPEAKER = 6

/** «وأضاف الوزير قائلا»: after one of saying, with no mark between, it says no more. */
function isSaidAlready({ ctx: { tokens }, chosen, i, r }: Noun): boolean {
  if (r.lemma.citation !== SAYS) return false
  for (let j = i - 1; j >= i - SPEAKER && tokens.cls[j] === CLASS.WORD; j--)
    if (isVerb(chosen[j])) return chosen[j]?.lemma.frame === 'say'
  return false
}

export function ofParticiple(noun: Noun): string {
  const { ctx, clause, i, r } = noun
  if (r.form === 'passive') return r.weak < 2 && hasTimeAfter(ctx, i, clause.last) ? 'dated-participle' : OPEN
  if (isSaidAlready(noun)) return NEVER
  const speaks = r.lemma.frame === 'say' && (r.tanwin || isCircumstance(noun)) && i > clause.first - 1
  return speaks && speechFollows(noun) ? 'speech-participle' : OPEN
}

/** «بعد نقل المصابين», «إثر حل البرلمان»: a word that is mostly no deed is one after these, before what it is done to. */
const isOver = ({ ctx: { tokens, timexAt, traits }, i, r }: Noun): boolean =>
  r.form === 'masdar' &&
  r.pronoun === '' &&
  !r.article &&
  OVER.holds(unlinked(tokens.form[i - 1])) &&
  tokens.cls[i + 1] === CLASS.WORD &&
  timexAt[i + 1] < 0 &&
  (traits[i + 1] & TRAIT.ARTICLE) !== 0

/** «نقل المصابين إلى المستشفى»: it opens a headline without a verb. */
const opensHeadline = ({ ctx, clause, i, r }: Noun): boolean =>
  ctx.layout.sentence[i] < ctx.body &&
  i === clause.first &&
  // «الحكم على ناشط بالسجن»
  (!r.article || r.lemma.preps.includes(ctx.tokens.norm[i + 1])) &&
  !isOfManner(ctx.tokens.form[i + 1]) &&
  DONE.holds(r.lemma.headword) &&
  clause.verb < 0

export function ofWeakNoun(noun: Noun): string {
  if (isScheduled(noun)) return 'scheduled'
  if (opensHeadline(noun)) return 'nominal-headline'
  return isOver(noun) ? 'eventive' : OPEN
}
