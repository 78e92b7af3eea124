/** A verb with a noun after it: its subject, its object, or what it carries. */

import * as CLASS from '../../../text/class.ts'
import { actsFor, bare, bareForm, isBoundTo, isCast, isVerbalShape } from '../../grammar/forms.ts'
import {
  APPOINTERS,
  APPOINTS,
  ATTENDS,
  CASTS,
  ENTRUSTS,
  FORMER,
  MEANWHILE,
  occasionOf,
  SAYINGS,
  SCORES,
  TOOK_PLACE,
  VISITS,
} from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { BI, QUOTES, TO_THE } from '../../grammar/particles.ts'
import { isPlace, isPlaceHead, isPlaceName } from '../../grammar/places.ts'
import { endsInAlef, hasArticle, hasOwner } from '../../grammar/shapes.ts'
import * as TRAIT from '../../grammar/trait.ts'
import type { Clause, Range } from '../../model.ts'
import { acts, identifying, isOfficeGiven, nameEnd } from '../../phrases/names.ts'
import type { Phrase } from '../../phrases/walk.ts'
import { fromBefore, ofPatient } from '../before.ts'
import { clashes, isObject, pronounDoes } from '../cases.ts'
import type { Tools } from '../model.ts'
import { isDeed, ofNoun } from '../nouns.ts'
import { mustHaveObject, withoutObject } from '../within.ts'
import { agent } from './agent.ts'
import { type BareVerb, give, headOf, isHealth, type Rule, speaksOf, takesObject } from './case.ts'

/** «صدر بيان عن اللجنة», «صدر عن اللجنة بيان», «أوضح بيان لمديرية الدفاع أن» */
const isIssued: Rule<BareVerb> = (c) => {
  const { tools, f, clause, args, verb, after } = c
  if (!after) return false
  const issuer = tools.objects.issuer(verb, after.last, clause) ?? tools.objects.issuer(verb, f.verb + 1, clause)
  if (issuer) return give(c, issuer, 'who issues it')
  const says = f.reading.lemma.frame === 'say' && SAYINGS.has(headOf(tools, after))
  const owner =
    says && !tools.ctx.tokens.norm[after.last]?.startsWith(TO_THE) ? tools.objects.owner(after.last, clause) : null
  if (!owner) return false
  args.actor = owner
  args.rule = 'who issues it'
  return true
}

/** «أحرز هدف الفوز المهاجم سليم», «حضر الحفل الفنان سليم», «أدى اليمين أمام الملك الوزير سليم»: what was scored or attended stands before who did it. */
const isScored: Rule<BareVerb> = (c) => {
  const { tools, clause, args, verb, direct, after, antecedent } = c
  if (!after) return false
  const first = headOf(tools, after)
  if (!direct && !isCast(first)) return false
  const scored =
    SCORES.has(bare(first)) ||
    (ATTENDS.holds(verb.lemma.headword) &&
      (occasionOf(first) !== undefined || isVerbalShape(first, false) || isDeed(tools, after))) ||
    isCast(first) ||
    (!antecedent && VISITS.holds(verb.lemma.headword) && (isPlace(first) || isPlaceHead(bare(first))))
  const scorer = scored ? tools.objects.nounAfter(after.last, clause) : null
  if (!scorer) return false
  // Not «اختتمت القمة أعمالها», nor «زارت إيران مدينة حلب».
  const form = headOf(tools, scorer)
  if (hasOwner(form) || isPlaceHead(form) || isPlaceName(form)) return false
  args.target = identifying(tools.ctx, after)
  return give(c, scorer, 'past what was scored')
}

/** «سائق لقي حتفه», «الذي قدم استقالته»: his own. */
const isOnesOwn: Rule<BareVerb> = (c) => {
  const { f, verb, antecedent } = c
  if (!antecedent || f.at !== f.verb + 1 || f.reading.pronoun === '' || verb.lemma.frame !== 'light') return false
  return give(c, antecedent, 'antecedent')
}

/** «أجرى وزير الصحة سامي حداد محادثات»: what the verb carries is none of the words of who does it. */
const carriesNoun: Rule<BareVerb> = (c) => {
  const { tools, f, verb, direct, after } = c
  if (!after || !direct || f.role !== 'noun' || f.at <= after.head || f.at >= after.last) return false
  // «انتهت عملية إنقاذ العمال»: nor is what only carries it.
  if (CASTS.holds(tools.ctx.tokens.form[after.head])) return false
  const form = headOf(tools, after)
  const known =
    verb.voice === 'active' ||
    after.first < after.head ||
    hasArticle(form) ||
    (tools.ctx.is[after.head] & (IS.TITLE | IS.NAME)) !== 0
  if (!known || (tools.ctx.traits[f.at] & TRAIT.ARTICLE) !== 0 || clashes(verb, form)) return false
  return give(c, { ...after, last: f.at }, 'after the verb')
}

/** The noun of the event is within the phrase. */
const holdsNoun: Rule<BareVerb> = ({ tools, f, clause, args, verb, direct, after }) => {
  if (!after || f.role !== 'noun' || f.at < after.first || f.at >= after.last) return false
  ofNoun(tools, f, clause, args, null)
  // «وكان نظم مفاوضات»: the noun is the object of a verb whose subject is named before.
  // «وأصدر بيانا»: visibly its object.
  const form = tools.ctx.tokens.norm[f.at]
  // «أنها نفذت 200 هجوم»: the pronoun did.
  const held =
    verb.voice === 'active'
      ? direct && !isHealth(tools, f)
      : clashes(verb, form) || (direct && (endsInAlef(form) || pronounDoes(tools, clause, verb)))
  // «جرى التوقيع على الاتفاق»: that it took place names no one.
  if (!args.actor && held && !TOOK_PLACE.holds(verb.lemma.headword) && f.reading.lemma.frame !== 'happen')
    fromBefore(tools, f, clause, args, { gender: verb.gender, number: verb.number })
  return true
}

/** «تدهورت حالته» */
const ofState: Rule<BareVerb> = ({ tools, f, clause, args, after }) =>
  after !== null && f.reading.lemma.frame === 'happen' && ofPatient(tools, f, clause, args, after.head)

/** «عين الرئيس سامي حداد وزيرا», «عين المجلس مديرا»: who may give an office does, to whom stands between them if anyone. */
const givesOffice: Rule<BareVerb> = ({ tools: { ctx, objects }, clause, args, verb, after }) => {
  const entrusts = ENTRUSTS.holds(verb.lemma.headword)
  if (!after || verb.voice === 'passive' || !(entrusts || APPOINTS.holds(verb.lemma.headword))) return false
  const { norm, form } = ctx.tokens
  const { traits } = ctx
  const { first, head, last } = after
  // «كلف الملك سامي حداد برئاسة الوزراء»
  const given = entrusts ? norm[last]?.[0] === BI : isOfficeGiven(ctx, last)
  const appoints = APPOINTERS.holds(bareForm(form[head]))
  if (!given || !(appoints || ((traits[head] & TRAIT.ACTS) !== 0 && !(ctx.is[head] & IS.TITLE)))) return false
  const name = identifying(ctx, after)
  let end = head + 1
  // «رئيس الجمهورية», «المجلس الأعلى للقضاء», up to the name or the office before it.
  while (end < name.first && !(ctx.is[end] & IS.TITLE && (traits[end] & TRAIT.ARTICLE) !== 0)) end++
  // «عين الرئيس السابق سامي حداد سفيرا»: he was.
  if (appoints && FORMER.holds(form[end - 1])) return false
  args.actor = name.first > head ? { first, last: end } : name
  args.target = name.first > head ? name : entrusts ? null : objects.objectFrom(last, clause)
  args.rule = 'after the verb'
  return true
}

/** «في زيارة يلتقي خلالها نظيره»: who makes the visit; not «جلسة يناقش خلالها النواب الميزانية». */
const isVisitor: Rule<BareVerb> = ({ tools, f, clause, args, verb, direct, after }) => {
  const { ctx, objects } = tools
  if (!after || !direct || verb.lemma.frame === 'say' || !MEANWHILE.holds(ctx.tokens.form[f.verb + 1])) return false
  if (objects.objectFrom(after.last, clause)) return false
  fromBefore(tools, f, clause, args, { gender: verb.gender, number: verb.number })
  if (args.actor) args.target = identifying(ctx, after)
  return args.actor !== null
}

const isSubject: Rule<BareVerb> = (c) => {
  const { tools, f, clause, args, verb, passive, direct, after, antecedent } = c
  const { lemma } = f.reading
  const bound = (tools.ctx.traits[f.verb + 1] & TRAIT.BOUND) !== 0
  if (!after || isObject(tools, after, verb, clause, direct, antecedent !== null && !bound)) return false
  const subject = direct && !acts(tools.ctx, after) ? withoutObject(tools, after, verb, clause) : after
  const named = secondOffice(tools, subject, clause, speaksOf(lemma) || !lemma.preps.includes(''))
  const end = named?.last ?? subject.last
  args.actor = named ?? identifying(tools.ctx, subject)
  args.rule = passive ? 'whom the passive befalls' : 'after the verb'
  if (direct && takesObject(verb)) {
    // «منحت الجامعة الكاتبة منى حداد الشهادة»: no body is one person.
    const speaks = speaksOf(lemma)
    const other = !speaks && actsFor(headOf(tools, subject)) && (tools.ctx.traits[end] & TRAIT.ARTICLE) !== 0
    args.target = other ? tools.objects.objectFrom(end, clause) : tools.objects.objectPast(end, clause, speaks)
    if (!args.target && f.role === 'verb' && !passive && mustHaveObject(verb) && lemma.frame !== 'move')
      args.target = tools.objects.objectBeyond(end, clause)
  }
  args.target ??= meant(c)
  // Who died is who is told of.
  if (passive && lemma.kind !== 'death') agent(tools, clause, end, args)
  return true
}

/** «الجسر الذي افتتحه الوزير», «كمين نصبه مسلحون», «مسيرة دعت إليها النقابة»: what the pronoun in a relative clause means. */
function meant({ tools, f, clause, verb }: BareVerb): Range | null {
  const { norm } = tools.ctx.tokens
  const { traits } = tools.ctx
  // «الإضراب الذي أعلنته النقابة»
  const taken = !takesObject(verb) || (verb.pronoun !== '' && speaksOf(f.reading.lemma))
  const resumes = taken || f.reading.lemma.preps.some((p) => p !== '' && isBoundTo(norm[f.verb + 1] ?? '', p))
  if (!resumes || clause.linked) return null
  const relative = (clause.opener & IS.RELATIVE) !== 0
  if (!relative && !tools.subjects.indefiniteRelative(f.verb, clause)) return null
  const described = tools.subjects.antecedent(f.verb, clause)
  // «قداس في أربيل حضره المئات»: without a relative pronoun no place.
  if (!described || (!relative && (traits[described.head] & TRAIT.PLACE_NAME) !== 0)) return null
  return identifying(tools.ctx, described)
}

/** Each asked in turn; what an earlier one has decided, a later one does not see. */
export const AFTER: readonly Rule<BareVerb>[] = [
  isIssued,
  isScored,
  isOnesOwn,
  carriesNoun,
  holdsNoun,
  ofState,
  givesOffice,
  isVisitor,
  isSubject,
]

/** «قال نائب الرئيس وزير الدفاع سامي حداد»: who speaks has two offices; his name stands after the other. */
function secondOffice(
  { ctx, subjects }: Tools,
  { head, last: end }: Phrase,
  clause: Clause,
  speaks: boolean,
): Range | null {
  if (!speaks) return null
  let last = end
  // «قال قائد الفرقة 22 مشاة العميد سامي حداد»
  if (ctx.is[head] & IS.TITLE && ctx.tokens.cls[last] === CLASS.NUMBER) last += ctx.is[last + 1] & IS.TITLE ? 1 : 2
  if (last >= clause.last) return null
  // «روى الناجي سامي حداد أن», «صرح الناخب الوطني سامي حداد»: no one is told anything without a preposition; not «أدانت المحكمة وزيرا ونائبا».
  const { form } = ctx.tokens
  const { traits } = ctx
  const whole = (traits[head] & TRAIT.ARTICLE) !== 0 && (traits[last - 1] & TRAIT.ARTICLE) !== 0
  const apposed = whole && (traits[head] & (TRAIT.ACTS | TRAIT.UN)) === 0 && (traits[last] & TRAIT.ALEF) === 0
  const named = apposed ? nameEnd(ctx, last, clause.last) : last
  if (named > last + 1 && (traits[named - 1] & TRAIT.ALEF) === 0) return { first: last, last: named }
  if (!(ctx.is[head] & ctx.is[last] & IS.TITLE)) return null
  // «الفنانة «سلمى كريم» بطلة المسلسل»
  if (QUOTES.holds(form[last - 1])) return null
  if (identifying(ctx, { first: head, last: end, head }).first > head) return null
  const second = subjects.phrase(last, clause.last)
  const name = second && identifying(ctx, second)
  return name && name.first > last ? name : null
}
