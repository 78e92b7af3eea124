import type { Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import { bare, isBoundPreposition, isBoundTo, isPerson, isVerbalShape } from '../grammar/forms.ts'
import {
  AGENTS,
  ATTENDS,
  CAUSES,
  COMPELS,
  DEATH,
  LIVES,
  MEASURES,
  OPENS_AGENT,
  occasionOf,
  SAYINGS,
  SCORES,
  SPENDS,
  TAKES_WHOM,
  THAT_WHICH,
  VISITS,
} from '../grammar/frames.ts'
import { QUOTES, TO_THE } from '../grammar/particles.ts'
import { isPlace, isPlaceHead, isPlaceName } from '../grammar/places.ts'
import { endsInAlef, genderOf, hasArticle, hasOwner } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import { kindOf } from '../kinds.ts'
import type { Lemma, Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { identifying } from '../phrases/names.ts'
import { isPlural } from '../phrases/number.ts'
import type { Phrase } from '../phrases/walk.ts'
import type { Told } from '../telling.ts'
import type { Found } from '../triggers.ts'
import { fromBefore, ofPatient } from './before.ts'
import { agrees, clashes, GIVES, holdsOther, isObject, isPassive } from './cases.ts'
import { AGENT, type Arguments, type Tools } from './model.ts'
import { ofNoun } from './nouns.ts'
import { acts, mustHaveObject, withoutObject } from './within.ts'

export function ofVerb(tools: Tools, f: Found, clause: Clause, args: Arguments, told: Told, tellerActor: Range | null) {
  const verb = tools.chosen[f.verb] as Reading
  const { frame, preps } = f.reading.lemma
  if (verb.person === 1 && told.quoted) {
    args.actor = tellerActor
    args.resolved = true
    args.rule = 'first person'
    return
  }
  // «أدت المواجهات إلى مقتل 28 شخصا»: not what brought it about, but whom it befell.
  // «أجري لنتنياهو عمل جراحي»: the patient comes with ل.
  const causes = f.role === 'noun' && CAUSES.has(verb.lemma.citation)
  const patient =
    !causes && (f.reading.lemma.frame === 'undergo' || isHealth(tools, f)) ? tools.objects.patientOf(f, clause) : null
  if (patient && verb.voice !== 'active') {
    args.actor = patient
    args.rule = 'patient'
    return
  }
  // «أجبره على إلغاء حفلات»: who is made to do it.
  if (f.role === 'noun' && verb.pronoun !== '' && COMPELS.has(verb.lemma.citation)) {
    fromBefore(tools, f, clause, args, genderOf(verb.pronoun), null, false)
    return
  }
  if (causes) {
    // «تسببت الأمطار التي هطلت في مقتل»: the noun may stand in the clause after.
    ofNoun(tools, f, f.at < clause.last ? clause : tools.clauses[clause.index + 1], args, null)
    return
  }
  if (f.reading.lemma.kind === 'death' && befalls(tools, f, clause, args, verb)) return
  const passive = isPassive(tools, f, verb, clause)
  // «حكم عليه», «أفرج عن المعتقلين»: a passive without a subject names nobody.
  const impersonal = f.role === 'verb' && isImpersonal(verb) && f.reading.lemma.kind !== 'birth'
  const whom = impersonal ? tools.objects.governedNext(f.verb, preps, clause) : null
  if (whom) {
    args.target = whom.range
    args.rule = 'impersonal passive'
    return
  }
  // «قامت القوات باقتحام المنزل»: the object is the light verb's own.
  const takes =
    f.role === 'noun' && (verb.lemma.frame === 'light' || verb.lemma.frame === 'aux') ? verb.lemma.preps : preps
  const direct = takes.includes('') && !passive && frame !== 'happen'
  const start = tools.subjects.verbStart(f.verb, clause)
  const named = start || tools.subjects.striker(f.verb, clause) ? null : tools.subjects.subjectBefore(f.verb, clause)
  const before = named && holdsOther(tools, named, verb) ? null : named
  const { norm } = tools.ctx.tokens
  const topic = before || verb.pronoun !== '' ? null : tools.subjects.topicOf(f.verb, clause)
  const several = topic !== null && verb.number === 'sg' && verb.gender === 'm' && isPlural(tools.ctx, topic)
  if (topic && !several && agrees(verb, norm[topic.head])) {
    args.actor = identifying(tools.ctx, topic)
    args.target = direct ? tools.objects.objectAfter(f.verb, clause) : null
    args.rule = 'who is spoken of'
    return
  }
  // «الزلزال تبعته هزة»: the pronoun makes what stands before the object.
  const resuming = before && verb.pronoun !== '' ? tools.subjects.subjectAfter(f.verb, clause, false) : null
  if (before && resuming && agrees(verb, tools.ctx.tokens.norm[resuming.head])) {
    args.actor = identifying(tools.ctx, resuming)
    args.target = identifying(tools.ctx, before)
    args.rule = 'after the verb'
    return
  }
  // «وضعه الصحي تدهور حتى توفي»
  if (before && (frame === 'happen' || frame === 'undergo') && ofPatient(tools, f, clause, args, before.head)) return
  if (before) {
    args.actor = identifying(tools.ctx, before)
    args.rule = 'before the verb'
    // «الشرطة اعتقلت أربعة أشخاص»: with its subject before it no passive has another noun.
    const active = direct || (takes.includes('') && passive && verb.voice === 'either' && frame !== 'happen')
    if (active) args.target = tools.objects.objectAfter(f.verb, clause)
    return
  }
  const beside = direct && takesObject(verb)
  const noun = verb.number === 'pl' || verb.number === 'du' ? null : tools.subjects.subjectAfter(f.verb, clause, beside)
  const read = noun && isFigure(tools, noun, verb, f.verb) ? null : noun
  const after = direct && read && acts(tools.ctx, read) ? withoutObject(tools, read, verb, clause) : read
  const antecedent = tools.subjects.antecedentOf(f.verb, clause)
  // «التهم حريق اندلع أمس المبنى»: what broke out stands before, and what comes after is the object of another.
  if (antecedent && frame === 'happen' && f.verb === clause.first && isOccasion(tools, antecedent)) {
    args.actor = identifying(tools.ctx, antecedent)
    args.rule = 'antecedent'
    return
  }
  // «صدر بيان عن اللجنة», «صدر عن اللجنة بيان»
  const issuer =
    after && (tools.objects.issuer(verb, after.last, clause) ?? tools.objects.issuer(verb, f.verb + 1, clause))
  // «أوضح بيان لمديرية الدفاع أن»
  const issued = after && frame === 'say' && SAYINGS.has(norm[after.head]) && !norm[after.last]?.startsWith(TO_THE)
  const owner = issued ? tools.objects.owner(after.last, clause) : null
  if (issuer || owner) {
    args.actor = issuer ? identifying(tools.ctx, issuer) : owner
    args.rule = 'who issues it'
    return
  }
  // «أحرز هدف الفوز المهاجم سليم», «حضر الحفل الفنان سليم»: what was scored or attended stands before who did it.
  const first = after ? tools.ctx.tokens.norm[after.head] : ''
  const scored =
    SCORES.has(bare(first)) ||
    (ATTENDS.has(verb.lemma.citation) && (occasionOf(first) !== undefined || isVerbalShape(first, false))) ||
    (!antecedent && VISITS.has(verb.lemma.citation) && isPlace(first))
  const scorer = after && direct && scored ? tools.objects.nounAfter(after.last, clause) : null
  // Not «اختتمت القمة أعمالها», nor «زارت إيران مدينة حلب».
  if (
    after &&
    scorer &&
    !hasOwner(norm[scorer.head]) &&
    !isPlaceHead(norm[scorer.head]) &&
    !isPlaceName(norm[scorer.head])
  ) {
    args.actor = identifying(tools.ctx, scorer)
    args.target = identifying(tools.ctx, after)
    args.rule = 'past what was scored'
    return
  }
  // «سائق لقي حتفه», «الذي قدم استقالته»: his own.
  if (antecedent && f.at === f.verb + 1 && f.reading.pronoun !== '' && verb.lemma.frame === 'light') {
    args.actor = identifying(tools.ctx, antecedent)
    args.rule = 'antecedent'
    return
  }
  // «أجرى وزير الصحة سامي حداد محادثات»: what the verb carries is none of the words of who does it.
  if (
    after &&
    f.role === 'noun' &&
    f.at > after.head &&
    f.at < after.last &&
    direct &&
    (verb.voice === 'active' ||
      after.first < after.head ||
      hasArticle(norm[after.head]) ||
      tools.ctx.is[after.head] & (IS.TITLE | IS.NAME)) &&
    !hasArticle(norm[f.at]) &&
    !clashes(verb, norm[after.head])
  ) {
    args.actor = identifying(tools.ctx, { ...after, last: f.at })
    args.rule = 'after the verb'
    return
  }
  if (after && f.role === 'noun' && f.at >= after.first && f.at < after.last) {
    ofNoun(tools, f, clause, args, null)
    // «وكان نظم مفاوضات»: the noun is the object of a verb whose subject is named before.
    // «وأصدر بيانا»: visibly its object.
    const held =
      verb.voice === 'active'
        ? direct && !isHealth(tools, f)
        : clashes(verb, norm[f.at]) || (direct && endsInAlef(norm[f.at]))
    if (!args.actor && held && frame !== 'happen') fromBefore(tools, f, clause, args, verb.gender, verb.number, false)
    return
  }
  if (after && frame === 'happen' && ofPatient(tools, f, clause, args, after.head)) return
  if (
    after &&
    !isObject(
      tools,
      after,
      verb,
      clause,
      direct,
      antecedent !== null && !isBoundPreposition(tools.ctx.tokens.norm[f.verb + 1] ?? ''),
    )
  ) {
    const subject = direct && !acts(tools.ctx, after) ? withoutObject(tools, after, verb, clause) : after
    args.actor = secondOffice(tools, subject, clause, speaksOf(f.reading.lemma)) ?? identifying(tools.ctx, subject)
    args.rule = passive ? 'whom the passive befalls' : 'after the verb'
    if (direct && takesObject(verb)) {
      args.target = tools.objects.objectPast(subject.last, clause, speaksOf(f.reading.lemma))
      if (!args.target && f.role === 'verb' && !passive && mustHaveObject(verb) && frame !== 'move')
        args.target = tools.objects.objectBeyond(subject.last, clause)
    }
    // «الجسر الذي افتتحه الوزير», «كمين نصبه مسلحون», «مسيرة دعت إليها النقابة»
    // «الإضراب الذي أعلنته النقابة»
    const taken = !takesObject(verb) || (verb.pronoun !== '' && speaksOf(f.reading.lemma))
    const resumes = taken || preps.some((p) => p !== '' && isBoundTo(norm[f.verb + 1] ?? '', p))
    if (
      !args.target &&
      resumes &&
      !clause.linked &&
      (clause.opener & IS.RELATIVE || tools.subjects.indefiniteRelative(f.verb, clause))
    ) {
      const meant = tools.subjects.antecedent(f.verb, clause)
      // «قداس في أربيل حضره المئات»: without a relative pronoun no place.
      const known = meant && !(clause.opener & IS.RELATIVE) && isPlaceName(norm[meant.head])
      args.target = known ? null : meant && identifying(tools.ctx, meant)
    }
    if (passive) agent(tools, clause, subject.last, args)
    return
  }
  if (after && direct) args.target = identifying(tools.ctx, after)
  // «مشروع ينوي إطلاقه»: a pronoun that goes back to the antecedent makes it the object.
  const resumed =
    verb.pronoun !== '' ||
    (tools.chosen[f.verb + 1]?.pronoun ?? '') !== '' ||
    isBoundPreposition(tools.ctx.tokens.norm[f.verb + 1] ?? '')
  if (antecedent && !resumed) {
    args.actor = identifying(tools.ctx, antecedent)
    args.rule = 'antecedent'
    if (passive) agent(tools, clause, f.verb + 1, args)
    return
  }
  if (f.role === 'noun') {
    ofNoun(tools, f, clause, args, null)
    if (args.actor) return
  }
  if (direct && !args.target && !SPENDS.has(verb.lemma.citation))
    args.target = tools.objects.objectAfter(f.verb, clause)
  if (frame === 'happen' && after) {
    args.actor = identifying(tools.ctx, after)
    return
  }
  // «الأسلحة في طريقها إلى المدينة لكنها لم تصل»
  const nominal = tools.subjects.nominalBefore(clause, verb)
  if (nominal) {
    args.actor = identifying(tools.ctx, nominal)
    args.resolved = true
    args.rule = 'of the clause before'
    return
  }
  // «مما رفع التكاليف»: all that was told did it.
  const unnamed = f.role === 'verb' && verb.pronoun === '' && !CAUSES.has(verb.lemma.citation)
  if (unnamed && THAT_WHICH.has(norm[clause.openerAt] ?? '')) {
    args.rule = 'all that was told'
    return
  }
  // «وفقا لدراسة نشرت أمس»
  const alone = !after && !args.target && frame !== 'say' && f.role === 'verb'
  const befell = passive || frame === 'happen' || (direct && verb.voice === 'either' && verb.gender === 'f')
  const described = alone && befell ? tools.subjects.describedBefore(f.verb) : null
  if (described) {
    args.actor = identifying(tools.ctx, described)
    args.rule = 'antecedent'
    return
  }
  const open = direct && verb.voice === 'either' && f.role === 'verb'
  fromBefore(tools, f, clause, args, verb.gender, verb.number, frame === 'say', passive || (open && !args.target))
  // «ونقل المصاب»: where nobody is known who did it, it is a passive.
  if (!args.actor && open && after && args.target && isPerson(norm[args.target.first])) {
    args.actor = args.target
    args.target = null
    args.rule = 'whom the passive befalls'
  }
}

/** «صعدت إلى 84 دولارا وإلى 83 دولارا», «بلغ 12 في المئة»: a figure that it came to. */
const isFigure = ({ ctx, objects }: Tools, phrase: Phrase, { lemma }: Reading, verb: number): boolean =>
  lemma.frame === 'happen' &&
  ctx.tokens.cls[phrase.first] === CLASS.NUMBER &&
  (MEASURES.has(lemma.citation) || (phrase.first > verb + 1 && objects.isSum(phrase)))

/** «قال نائب الرئيس وزير الدفاع سامي حداد»: who speaks has two offices; his name stands after the other. */
function secondOffice({ ctx, subjects }: Tools, { head, last }: Phrase, clause: Clause, speaks: boolean): Range | null {
  if (!speaks || last >= clause.last || !(ctx.is[head] & ctx.is[last] & IS.TITLE)) return null
  // «الفنانة «سلمى كريم» بطلة المسلسل»
  if (QUOTES.has(ctx.tokens.norm[last - 1])) return null
  if (identifying(ctx, { first: head, last, head }).first > head) return null
  const second = subjects.phrase(last, clause.last)
  const name = second && identifying(ctx, second)
  return name && name.first > last ? name : null
}

/** A verb of saying that has no one for its object: not «طالب الوزير رئيس البلدية». */
const speaksOf = ({ frame, kind, citation }: Lemma): boolean =>
  frame === 'say' && kind === 'statement' && !TAKES_WHOM.has(citation)

/** «افتتحه السفير»: a pronoun is the object, unless the verb has another: «منحته الجامعة شهادة», «عينه الملك وزيرا». */
const takesObject = ({ pronoun, lemma: { kind, frame } }: Reading): boolean =>
  pronoun === '' || frame === 'say' || kind === 'appointment' || GIVES.has(kind)

const isOccasion = ({ ctx }: Tools, { head }: Range & { head: number }): boolean =>
  occasionOf(ctx.tokens.norm[head]) !== undefined

/** Kinds whose verbs, with nothing but a preposition after them, tell what was done and not by whom: «حكم عليه». */
const UNNAMED = new Set<Kind>(['trial', 'coercion', 'discovery'])

/** A verb of the third person, masculine and singular, passive or apt to be, whose object comes with a preposition alone. */
const isImpersonal = ({ voice, person, gender, number, pronoun, lemma }: Reading): boolean =>
  (voice === 'passive' || (voice === 'either' && (lemma.lean === 'passive' || UNNAMED.has(lemma.kind)))) &&
  person === 3 &&
  pronoun === '' &&
  gender === 'm' &&
  number === 'sg' &&
  !lemma.preps.includes('')

/** «غيب الموت الشاعر», «وافته المنية», «فارق الحياة الكاتب»: whom death took. */
function befalls(tools: Tools, f: Found, clause: Clause, args: Arguments, verb: Reading): boolean {
  if (f.role !== 'verb') return false
  const { norm } = tools.ctx.tokens
  for (let i = f.verb + 1; i < clause.last; i++) {
    const taken = LIVES.has(norm[i]) ? tools.subjects.phrase(i + 1, clause.last) : null
    if (!taken) continue
    args.actor = identifying(tools.ctx, taken)
    args.resolved = i === f.verb + 1
  }
  if (args.actor) return true
  if (!DEATH.has(norm[f.verb + 1] ?? '')) return false
  args.rule = 'whom death took'
  if (verb.pronoun === '') args.actor = tools.objects.objectAfter(f.verb + 1, clause)
  else {
    // Of the other gender than the verb: «الشاعر الذي وافته المنية».
    const antecedent = clause.opener & IS.RELATIVE ? tools.subjects.antecedent(f.verb, clause) : null
    if (antecedent) args.actor = identifying(tools.ctx, antecedent)
    else fromBefore(tools, f, clause, args, genderOf(verb.pronoun), null, false)
  }
  return args.actor !== null || verb.pronoun !== ''
}

function isHealth(tools: Tools, f: Found): boolean {
  return f.role === 'noun' && kindOf(tools.ctx, tools.clauses, f) === 'health'
}

/** «على يد», «من قبل», «من جانب»: who did what the passive tells. */
export function agent(tools: Tools, clause: Clause, from: number, args: Arguments) {
  const { tokens } = tools.ctx
  for (let i = from; i + 1 < clause.last; i++) {
    if (!OPENS_AGENT.has(tokens.norm[i])) continue
    const at = AGENTS.has(tokens.norm[i]) ? i + 1 : AGENTS.has(`${tokens.norm[i]}_${tokens.norm[i + 1]}`) ? i + 2 : -1
    const phrase = at > 0 ? tools.subjects.phrase(at, clause.last) : null
    if (!phrase) continue
    args.target = args.actor ?? args.target
    args.actor = identifying(tools.ctx, phrase)
    args.rule = AGENT
    return
  }
}
