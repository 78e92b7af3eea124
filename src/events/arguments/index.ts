import type { Kind } from '../../contract/kinds.ts'
import { headwordAt, isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { bareForm, isBody, isInstitution } from '../grammar/forms.ts'
import { COMING_OUT, QUOTING, SAYINGS, WITNESSES } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { ABOUT, ON, TO_THE } from '../grammar/particles.ts'
import { genderOf, isOfMany } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { OPENS_ON } from '../grammar/words.ts'
import type { Frame, Gender, Lemma, Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'
import { identifying } from '../phrases/names.ts'
import { isOne, isPlural } from '../phrases/number.ts'
import { isSpeech, type Told } from '../telling.ts'
import type { Found } from '../triggers.ts'
import { occasionAt } from '../words.ts'
import { fromBefore } from './before.ts'
import { type Arguments, BEFALLS, INTENDS, type Tools, toolsOf, WITNESS } from './model.ts'
import { ofNoun, pastAdjectives } from './nouns.ts'
import { agent } from './verbs/agent.ts'
import { ofVerb } from './verbs.ts'

/** Before whose words are quoted. */
const OF_WHOM = [ABOUT]
const AT_WHOM = [ON]
/** Frames whose prepositions bring the target: «فاز على», «اجتمع مع», «أفرج عن»; and kinds of which they bring the place. */
const BRINGS_TARGET = new Set<Frame>(['do', 'act', 'meet'])
const BRINGS_PLACE = new Set<Kind>(['movement', 'health', 'career'])
const bringsTarget = ({ frame, kind }: Lemma): boolean => BRINGS_TARGET.has(frame) && !BRINGS_PLACE.has(kind)

/** Tokens from a verb of intending to what is intended. */
const INTENDED = 4

/** «تعتزم السلطات إقامة معرض», «الحكومة تنوي رفع الأسعار»: who intends what the noun names. */
function intender({ chosen, clauses, subjects, ctx }: Tools, { clause, at, role, verb, reading: { lemma } }: Found) {
  if (role !== 'noun' || verb >= 0 || lemma.frame === 'undergo' || lemma.frame === 'happen') return null
  const own = clauses[clause]
  for (let i = at - 1; i >= Math.max(own.first, at - INTENDED); i--) {
    if (!isVerb(chosen[i])) continue
    // «أعيد فتح المعبر بعد إغلاق»: in the passive it is what is done.
    const aux = chosen[i]?.lemma.frame === 'aux' && chosen[i]?.person === 3 && chosen[i]?.voice !== 'passive'
    const who = aux ? (subjects.subjectBefore(i, own) ?? subjects.subjectAfter(i, own, false)) : null
    return who && who.last <= at ? identifying(ctx, who) : null
  }
  return null
}

/** Who intends it does it; the genitive is what it is done to. */
function intend(args: Arguments, actor: Range | null) {
  if (!actor) return
  if (args.rule === 'genitive of the noun') args.target ??= args.actor
  args.actor = actor
  args.resolved = true
  args.rule = INTENDS
}

/** «قامت الشرطة بتفكيك الخيام وتوقيف ثلاثة»: who stands before a deed and did it, did the one joined to it. */
const ofJoined = ({ why, clause }: Found, before: Found, actor: Range | null): Range | null =>
  why === 'coordinated' && before.clause === clause && !before.reading.pronoun && actor && actor.last <= before.at
    ? actor
    : null

/**
 * Who did what each trigger tells, to whom, where, and on whose word, in the order of the text: pronouns look back. One
 * question after the other is asked of all triggers: on a processor the code of a question is best used while it is warm.
 */
export function readArguments(
  ctx: Context,
  clauses: readonly Clause[],
  chosen: readonly (Reading | null)[],
  found: readonly Found[],
  told: readonly Told[],
): Arguments[] {
  const tools = toolsOf(ctx, clauses, chosen)
  const all: Arguments[] = []
  found.forEach((f, n) => {
    const { teller } = told[n]
    const voice = teller < 0 ? null : voiceOf(found[teller], all[teller])
    const close = teller >= 0 && found[teller].clause === f.clause
    const doer = close ? voice : n > 0 ? ofJoined(f, found[n - 1], all[n - 1].actor) : null
    const args = whoAndWhom(tools, f, told[n], voice, doer)
    intend(args, intender(tools, f))
    // «نقلت الوكالة عن شاهد أنه رأى»: who is quoted is spoken of.
    if (isQuoting(f) && args.target) remember(tools, args.target, f, clauses[f.clause])
    else if (args.actor && (isSpeech(f) || (!args.resolved && f.verb >= 0)))
      remember(tools, args.actor, f, clauses[f.clause])
    if (args.target && f.role === 'verb') rememberWhom(tools, args.target, clauses[f.clause])
    all.push(args)
  })
  found.forEach((f, n) => {
    place(tools, f, all[n])
  })
  return all
}

/** Kinds of what is done to a place where it takes place: «زار بغداد», «قصف حلب». */
const IN_TARGET = new Set<Kind>(['movement', 'attack', 'disaster', 'deployment'])

/** Where it took place: told by a preposition, or by the object; «شهدت بغداد هجوما»: or by the subject, who then did nothing. */
function place(tools: Tools, f: Found, args: Arguments) {
  const clause = tools.clauses[f.clause]
  args.place = tools.objects.placeOf(f, clause)
  const placeOf = (range: Range | null) =>
    range && tools.objects.isPlaceAt(range.first) ? tools.objects.placeAt(range.first, clause.last) : null
  if (f.role === 'noun' && WITNESSES.holds(headwordAt(tools.chosen, f.verb))) {
    // Not «شهدت فوز اليابان», whose doing it is.
    const seen = args.actor && args.actor.last <= f.at ? placeOf(args.actor) : null
    // «المنطقة التي تشهد تصعيدا»: nor did who was named before.
    if (!seen && args.resolved) args.actor = null
    if (!seen) return
    args.place ??= seen
    args.actor = null
    // «شهدت المدينة انسحاب عشرين جنديا»: whose doing it is.
    if (f.reading.pronoun === '') ofNoun(tools, f, clause, args, null)
    if (args.actor) args.target = null
    args.rule = WITNESS
  } else if (IN_TARGET.has(f.reading.lemma.kind)) args.place ??= placeOf(args.target)
}

/** «نقلت الوكالة عن الوزير قوله»: one reports the words of another. */
const isQuoting = ({ reading: { lemma } }: Found): boolean => lemma.frame === 'say' && QUOTING.holds(lemma.headword)

/** Whose words they are that a saying tells: the speaker's, or those of who is quoted. */
const voiceOf = (teller: Found, args: Arguments | undefined): Range | null =>
  (isQuoting(teller) ? args?.target : null) ?? args?.actor ?? null

function whoAndWhom(tools: Tools, f: Found, told: Told, tellerActor: Range | null, doer: Range | null): Arguments {
  const clause = tools.clauses[f.clause]
  const args: Arguments = { actor: null, target: null, place: null, source: tellerActor, resolved: false, rule: '' }
  if (f.role === 'credit') credit(tools, f, clause, args)
  else if (f.verb >= 0) ofVerb(tools, f, clause, args, told, tellerActor)
  else if (f.role === 'participle')
    fromBefore(tools, f, clause, args, { gender: f.reading.gender, number: f.reading.number, speech: true })
  // «أعلن الجيش تدمير موقع», and not «أعلن أن القصف جاء ردا على تدمير موقع»
  else ofNoun(tools, f, clause, args, doer)
  // «اعتقال ثلاثة من قبل الشرطة»
  if (f.role === 'noun' && f.reading.lemma.frame === 'act' && f.reading.lemma.kind !== 'death')
    agent(tools, clause, f.at + 1, args)
  // «ألقت القبض على رجل»: the noun that tells it is nothing that it was done to.
  if (args.target && f.at >= args.target.first && f.at < args.target.last && f.role === 'noun') args.target = null
  // «ألقت القبض على رجل», «هجوم انتحاري على السوق»: what its own preposition governs.
  if (f.role === 'noun' && !args.target && bringsTarget(f.reading.lemma))
    args.target =
      tools.objects.governedNext(pastAdjectives(tools, f, clause) - 1, f.reading.lemma.preps, clause)?.range ?? null
  if (f.role === 'noun' && args.actor && !args.target) args.target = carriedTo(tools, f, clause, args.actor)
  // «وسجنه المجلس»: whom the pronoun means was named before.
  const verb = f.role === 'verb' && !args.target && BEFALLS.has(f.reading.lemma.kind) ? tools.chosen[f.verb] : null
  const pronoun = verb && (verb.conjunction || clause.opener & IS.THAT) ? genderOf(verb.pronoun) : null
  if (pronoun) args.target = tools.memory.meant(pronoun, clause.sentence, args.actor)
  // «أحالته إلى المحاكمة»: a pronoun is whom, though no one is known whom it means.
  const owned = verb?.pronoun && f.reading.lemma.preps.includes('')
  if (!args.target && !owned && f.role === 'verb' && bringsTarget(f.reading.lemma))
    args.target = tools.objects.towards(f.verb, f.reading.lemma.preps, clause)
  // «أطلقت الشرطة النار على المتظاهرين»: at whom.
  if (args.target && f.role === 'verb' && (tools.ctx.traits[args.target.first] & TRAIT.CAST) !== 0)
    args.target = tools.objects.towards(f.verb, AT_WHOM, clause) ?? args.target
  if (isQuoting(f)) {
    args.target = tools.objects.towards(f.verb, OF_WHOM, clause)
    // «نقل عن شهود عيان القول إن»
    // «ونقل البيان عن القائد قوله»: it is his.
    if (args.actor && SAYINGS.holds(bareForm(tools.ctx.tokens.form[args.actor.first]))) {
      args.actor = args.target
      args.target = null
    }
  }
  // «يجري التحضير لقمة»: nor who does it.
  if (args.actor?.last === f.at && tools.ctx.is[f.at - 1] & IS.PLANNED) args.actor = null
  return args
}

/** «تمكنت الشرطة من توقيف ثلاثة أشخاص»: whom a deed is done to that its doer, named before, carries out. */
function carriedTo({ ctx, subjects }: Tools, { reading, verb, at }: Found, clause: Clause, actor: Range): Range | null {
  const { form, lemma, pronoun, tanwin } = reading
  // Not «ضربة حاسمة».
  const next = at + 1
  const described =
    ctx.traits[at] & ctx.traits[next] & TRAIT.FEMININE && !(ctx.traits[next] & (TRAIT.ARTICLE | TRAIT.PLACE_HEAD))
  if (verb < 0 || actor.last > at || described || form !== 'masdar' || lemma.frame !== 'act' || pronoun || tanwin)
    return null
  if (!lemma.preps.includes('') || ctx.is[next] & OPENS_ON || carriesPreposition(ctx, next)) return null
  const phrase = reading.article || ctx.timexAt[next] >= 0 ? null : subjects.phrase(next, clause.last)
  return phrase && identifying(ctx, phrase)
}

/** That of the verb, or where a noun tells it, of who stands past it: «تم تنبيه الشرطة». */
const genderAt = ({ ctx, chosen }: Tools, { first }: Range, { at, verb }: Found): Gender | null =>
  first > at && at > verb && (ctx.traits[first] & TRAIT.TA) !== 0 ? 'f' : (chosen[verb]?.gender ?? null)

function remember(tools: Tools, range: Range, f: Found, clause: Clause) {
  const { ctx, memory } = tools
  memory.remember({
    range,
    gender: isQuoting(f) ? null : genderAt(tools, range, f),
    // «مسلحين», of two or more
    several: isPlural(ctx, range) || isOfMany(ctx.tokens.norm[range.first]) || (isOne(ctx, range) ? false : null),
    sentence: clause.sentence,
    speech: f.reading.lemma.frame === 'say',
    credit: f.role === 'credit',
    thing: isThing(ctx, range),
    whom: false,
  })
}

/** What a verb was done to; and «رجلا», «ثلاث نساء», whom a pronoun may mean from then on. */
function rememberWhom({ ctx, memory }: Tools, range: Range, { sentence }: Clause) {
  memory.object = range
  const several = isPlural(ctx, range)
  const { traits } = ctx
  let i = range.first
  while (i + 1 < range.last && (traits[i] & TRAIT.PERSON) === 0) i++
  // «عن الكاتب سامي حداد»
  const office = range.first - 1
  if ((traits[i] & TRAIT.PERSON) === 0 && ctx.is[office] & IS.TITLE && ctx.is[office - 1] & IS.PREPOSITION) i = office
  else if ((traits[i] & TRAIT.PERSON) === 0) return
  const gender = (traits[i] & TRAIT.TA) !== 0 ? 'f' : 'm'
  memory.remember({ range, gender, several, sentence, speech: false, credit: false, thing: false, whom: true })
}

/** «حالة», «القبض على زوج»: a thing or a deed, and not those who do it. */
function isThing({ tokens, readings, is, traits }: Context, { first }: Range): boolean {
  const form = tokens.form[first]
  if (traits[first] & TRAIT.BARE_OBJECT) return true
  if (isInstitution(form) || isBody(form) || is[first] & (IS.COMMON | IS.TITLE | IS.NAME)) return false
  return readings[first].some((r) => r.form === 'masdar') || occasionAt(tokens, first) !== undefined
}

function credit({ ctx, subjects, objects }: Tools, f: Found, clause: Clause, args: Arguments) {
  const { norm, form } = ctx.tokens
  let i = f.at + 1
  if (ctx.is[i] & IS.PREPOSITION) i++
  // «حسب تصريح الوزير»
  if (SAYINGS.holds(form[i])) i++
  // «وفق بيان صادر عن المحافظة»
  if (COMING_OUT.holds(form[i])) i += 2
  // «بيان لوزارة الدفاع»; «بيان للجيش» has no word for the army alone.
  args.actor = objects.owner(i, clause)
  if (!args.actor || norm[i].startsWith(TO_THE)) {
    const phrase = subjects.phrase(i, clause.last) ?? subjects.phrase(i - 1, clause.last)
    args.actor = phrase && phrase.first > f.at ? identifying(ctx, subjects.holder(phrase, clause.last)) : null
  }
  args.rule = 'credit'
}
