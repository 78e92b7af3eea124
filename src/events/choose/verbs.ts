/** What shows that a word stands as a verb. */

import * as CLASS from '../../text/class.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Context } from '../context.ts'
import { isBoundPreposition, isLoner, isPerson } from '../grammar/forms.ts'
import { DECLARES, occasionOf, SAYINGS, STAGES_OF, STRIKES } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { CLAUSAL, KAMA, LACK } from '../grammar/particles.ts'
import { isPlace } from '../grammar/places.ts'
import {
  endsInAlef,
  endsInTa,
  hasArticle,
  isDual,
  startsWithHamza,
  unlinked,
  withoutAlef,
  withoutLink,
} from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import { isJoined } from '../phrases/clitics.ts'
import { occasionBefore } from './fitting.ts'
import { BEFORE_VERB, bringsNoun, type Chosen, isVerb, takesUpNoun, wordBefore } from './word.ts'

/** Pronouns of who speaks, and of whom he speaks to: outside of a quotation «بناني» is a name, «لجانا» some committees. */
const SPOKEN_TO = wordSet('ك كم كن كما ني نا')

/** Letters of a root. */
const ROOT = 3

/** Words that two subjects have together: «الرئيس ورئيس الوزراء». */
const PAIR = 7

/** How far back a verb may stand whose subject the phrase before is, in tokens. */
const SUBJECT = 4

/** And one that waits for its noun: «أجري لرئيس وزراء البلاد عمل جراحي». */
const WAITS = 9

/** «توقع التقرير تدهور»: the phrase that ends here is the subject of a verb before it, and its object may come. */
function followsVerb(ctx: Context, last: number, chosen: Chosen): boolean {
  for (let j = last, n = 0; j >= ctx.layout.bounds[ctx.layout.sentence[last]] && n < WAITS; j--, n++) {
    if (ctx.tokens.cls[j] !== CLASS.WORD || (ctx.is[j] & IS.SUBORDINATOR && !(ctx.is[j] & IS.PREPOSITION))) return false
    const r = chosen[j]
    // «أعلنت النيابة العامة في تونس فتح تحقيق»
    if (isVerb(r))
      return n < SUBJECT || r.lemma.frame === 'light' || r.lemma.kind === 'appeal' || DECLARES.holds(r.lemma.headword)
  }
  return false
}

/** Whether a form that could be a verb or a noun stands where a verb stands. */
export function standsAsVerb(ctx: Context, i: number, finite: Reading, chosen: Chosen): boolean {
  const before = wordBefore(ctx, i)
  // «تقرير ذكر أن», «تقرير طالب فيه خبراء»
  const says = finite.lemma.frame === 'say'
  if (finite.conjunction !== '' || (says && ctx.is[i + 1] & IS.THAT)) return true
  if (says && finite.lemma.kind !== 'statement' && takesUpNoun(ctx, i)) return true
  // «هجوم شنه مسلحون»: a light verb takes up the deed before it.
  if (finite.lemma.frame === 'light' && finite.pronoun !== '' && before >= 0 && before === i - 1) {
    const taken = ctx.readings[before].some((r) => r.form === 'noun' && r.weak === 0)
    if (taken) return true
  }
  if (before < 0) return ctx.layout.sentence[i] >= ctx.body
  const is = ctx.is[before]
  if (is & BEFORE_VERB) return true
  // «بعدم نشر»: the lack of a deed.
  if (LACK.holds(unlinked(ctx.tokens.form[before]))) return false
  if (is & IS.NEGATION && !(is & IS.PREPOSITION)) return true
  if (is & IS.PREPOSITION) return ctx.tokens.norm[before] === KAMA
  // «أن شخصين قتلا», «الجنديان قتلا»; and not «بين الجانبين تعاونا»
  if (finite.form === 'past' && finite.number === 'du' && isDual(ctx.tokens.norm[before]))
    return (ctx.traits[before] & TRAIT.IN) === 0 || (ctx.is[before - 1] & IS.THAT) !== 0
  if (bringsNoun(ctx, before)) return finite.form === 'past' && finite.number === 'pl'
  const own = chosen[before]
  if (isVerb(own)) {
    // «الوزير الذي استقال أمس رفض», and not «الذي أعلن أمس رفض الخطة»: past when it happened.
    const whole = own.lemma.lean === 'passive' || !own.lemma.preps.includes('')
    return whole && ctx.timexAt[i - 1] >= 0 && (ctx.is[before - 1] & IS.RELATIVE) !== 0
  }
  if (ctx.readings[before].some(isVerb)) return false
  if (is & (IS.POSSIBLE | IS.PLANNED)) return false
  // «في أعقاب ضخ الأموال»: a stage is of a deed.
  if (STAGES_OF.holds(ctx.tokens.form[before])) return false
  // After a complete noun phrase a verb, unless the phrase is the subject of one; a noun that may wait for its genitive
  // makes it a noun.
  const form = ctx.tokens.norm[before]
  // «أدى زلزال قوي ضرب المدينة إلى»: what strikes stands before.
  if (STRIKES.holds(finite.lemma.headword) && occasionBefore(ctx, i)) return true
  // «كشف تقرير نشر في مارس أن»: what says something, and no genitive that a noun would have after it.
  if (isPublished(ctx, before, i)) return true
  // «أوقفت الشرطة رجلا طعن زوجته»: who stands in the indefinite accusative has no genitive.
  if (endsInAlef(form) && (isPerson(form) || isLoner(withoutAlef(form)))) return true
  if (followsVerb(ctx, before, chosen)) return false
  // «في فبراير تقدم مئات».
  if (ctx.timexAt[i - 1] >= 0) return true
  if (hasArticle(form)) return true
  return ctx.readings[before].length === 0 && !(is & (IS.COMMON | IS.TITLE)) && (!endsInTa(form) || isPlace(form))
}

/** Words that say whose a report is or what it is like. */
const DESCRIBED = 4

/** «كشف تقرير طبي | نشر في مارس أن»: beside what says something, and before no genitive that a noun would have. */
function isPublished({ tokens: { form }, is, timexAt, traits }: Context, before: number, i: number): boolean {
  if (!(is[i + 1] & IS.PREPOSITION) && timexAt[i + 1] < 0) return false
  // «تقرير للبنك الدولي»
  let head = before
  while (head >= 0 && head > before - DESCRIBED && (traits[head] & (TRAIT.NISBA | TRAIT.ARTICLE)) !== 0) head--
  // «في بيان نشر أمس»: where it is said.
  return SAYINGS.holds(form[head]) && !(is[head - 1] & IS.PREPOSITION)
}

/** «شخصا» is no verb of two: a past dual needs a dual before it, or two who are joined. */
export function accusative(ctx: Context, i: number, r: Reading, chosen: Chosen): boolean {
  if (r.form !== 'past' || r.number !== 'du') return false
  const before = wordBefore(ctx, i)
  // «وأكدا», «بعدما تعادلا»: joined to what both of them did before.
  const joined = r.conjunction !== '' || (before >= 0 && (ctx.is[before] & (IS.SUBORDINATOR | IS.LINK)) !== 0)
  // «وشجبا» may be «وشجباً».
  const sure = ctx.readings[i].every(isVerb)
  if (joined && sure && (r.lemma.frame === 'say' || r.lemma.frame === 'meet')) return false
  // «أصيب شرطيان ونقلا إلى المستشفى», «شخصان وأودعا السجن»: and what befell the two who were named.
  if (r.conjunction !== '' && (sure || r.lemma.preps.includes(ctx.tokens.norm[i + 1])) && namesTwo(ctx, i)) return false
  return (
    before < 0 ||
    !(isDual(ctx.tokens.norm[before]) || ctx.is[before] & IS.QAD || (sure && followsTwo(ctx, before, chosen)))
  )
}

/** «شرطيان», «الرجلين»: a dual noun stands before in the sentence. */
function namesTwo({ tokens: { norm }, layout, timexAt, is, place }: Context, i: number): boolean {
  for (let j = i - 1; j >= layout.bounds[layout.sentence[i]]; j--)
    if (isDual(norm[j]) && !place[j] && timexAt[j] < 0 && !(is[j] & ~IS.COMMON)) return true
  return false
}

/** «سامي حداد وكريم سليم فازا», «الرئيس ورئيس الوزراء وقعا»: back to a mark or the start of a sentence, two who are joined. */
function followsTwo(ctx: Context, last: number, chosen: Chosen): boolean {
  let joins = 0
  for (let j = last; last - j < PAIR && ctx.tokens.cls[j] === CLASS.WORD; j--) {
    if (isVerb(chosen[j]) || ctx.is[j] & IS.PREPOSITION) return false
    if (ctx.is[j] & IS.SUBORDINATOR) break
    if (ctx.tokens.cls[j - 1] === CLASS.WORD && isJoined(ctx, j, chosen)) joins++
  }
  return joins === 1
}

/**
 * «"أعتقد أن"»: in a quotation, with its hamza, no past that begins with a silent alef, as اعتقد does. Outside of one no
 * one is spoken to: «زيرك» is a name.
 */
export const isSpoken = ({ tokens, layout, is }: Context, i: number, r: Reading): boolean =>
  layout.quote[i] > 0 || is[i + 1] & IS.THAT
    ? r.form === 'past' && r.lemma.citation.length > 4 && startsWithHamza(tokens.text, tokens.start[i] + r.stemStart)
    : SPOKEN_TO.has(r.pronoun)

/** «يقل», «تقل»: a jussive without the particle that asks for it. */
export function isStray(ctx: Context, i: number, r: Reading): boolean {
  if (r.form !== 'present' || !r.short || r.number !== 'sg' || r.preposition !== '') return false
  const before = wordBefore(ctx, i)
  return before < 0 || !(ctx.is[before] & IS.NEGATION)
}

/** «في», and neither «كما», after which a verb may come, nor «عليهم», which has its noun. */
export const takesNoun = (preposition: string): boolean =>
  ![preposition, withoutLink(preposition)].some((word) => CLAUSAL.has(word) || isBoundPreposition(word))

/** «رفض القضاء طلب»: three letters, as the nouns of form I have that are spelled like its past. */
export const isBare = ({ tokens }: Context, i: number, { form, pronoun, conjunction }: Reading): boolean =>
  form === 'past' && pronoun === '' && conjunction === '' && tokens.norm[i].length === ROOT

/** Right before token i a definite noun, whose verb stands before it. */
export const isSubject = (ctx: Context, before: number, i: number, chosen: Chosen): boolean =>
  before >= 0 && before === i - 1 && (ctx.traits[before] & TRAIT.ARTICLE) !== 0 && followsVerb(ctx, before, chosen)

/** «عملية زرع قلب»: right after a verbal noun that waits for what it is done to; not «حريق نشب». */
export const isGenitive = ({ tokens }: Context, i: number, { gender }: Reading, chosen: Chosen): boolean => {
  const head = chosen[i - 1]
  const waiting = head?.form === 'masdar' && !head.article && !head.tanwin && head.pronoun === ''
  return gender === 'm' && waiting && !occasionOf(tokens.norm[i - 1])
}

export const bearsNoObject = ({ pronoun, lemma }: Reading): boolean =>
  pronoun !== '' && lemma.frame === 'do' && !lemma.preps.includes('')
