/** Verbs whose meaning says whom to look for, wherever their subject stands. */
import type { Kind } from '../../../contract/kinds.ts'
import { CAUSES, COMPELS, DEATH, LIVES, QUOTING } from '../../grammar/frames.ts'
import * as IS from '../../grammar/is.ts'
import { ABOUT } from '../../grammar/particles.ts'
import { genderOf } from '../../grammar/shapes.ts'
import type { Reading } from '../../lexicon/types.ts'
import type { Clause } from '../../model.ts'
import { identifying } from '../../phrases/names.ts'
import type { Found } from '../../triggers.ts'
import { fromBefore } from '../before.ts'
import type { Arguments, Tools } from '../model.ts'
import { ofNoun } from '../nouns.ts'
import { isHealth } from './case.ts'

/** Whether the verb's meaning has decided. */
export function byMeaning(tools: Tools, f: Found, clause: Clause, args: Arguments): boolean {
  const verb = tools.chosen[f.verb] as Reading
  const { frame, kind, preps } = f.reading.lemma
  // «أدت المواجهات إلى مقتل 28 شخصا»: not what brought it about, but whom it befell.
  const causes = f.role === 'noun' && CAUSES.holds(verb.lemma.headword)
  // «أجري لنتنياهو عمل جراحي»: the patient comes with ل.
  const suffers = !causes && verb.voice !== 'active' && (frame === 'undergo' || isHealth(tools, f))
  const patient = suffers ? tools.objects.patientOf(f, clause) : null
  if (patient) {
    args.actor = patient
    args.rule = 'patient'
    return true
  }
  // «أجبره على إلغاء حفلات»: who is made to do it.
  if (f.role === 'noun' && verb.pronoun !== '' && COMPELS.holds(verb.lemma.headword)) {
    fromBefore(tools, f, clause, args, { gender: genderOf(verb.pronoun) })
    return true
  }
  if (causes) {
    // «تسببت الأمطار التي هطلت في مقتل»: the noun may stand in the clause after.
    ofNoun(tools, f, f.at < clause.last ? clause : tools.clauses[clause.index + 1], args, null)
    return true
  }
  if (kind === 'death' && befalls(tools, f, clause, args, verb)) return true
  // «حكم عليه», «أفرج عن المعتقلين»: a passive without a subject names nobody.
  // Not «وكان الوزير قد توصل إلى اتفاق», where its subject stands in front.
  const bare = f.role === 'verb' && kind !== 'birth' && isImpersonal(verb)
  const impersonal = bare && !tools.subjects.subjectBefore(f.verb, clause)
  // «نقل عن شهود قولهم»: who passed it on is not told.
  const { bounds } = tools.ctx.layout
  const opens = QUOTING.holds(verb.lemma.headword) && f.at === bounds[clause.sentence]
  const quoted = opens && f.role === 'verb' && verb.gender === 'm' && verb.number === 'sg'
  const whom = impersonal || quoted ? tools.objects.governedNext(f.verb, quoted ? OF_WHOM : preps, clause) : null
  if (!whom) return false
  args.target = whom.range
  args.rule = 'impersonal passive'
  return true
}

const OF_WHOM = [ABOUT]

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
  const { form } = tools.ctx.tokens
  // «أودى حريق اندلع في مصنع بحياة ثلاثة»: also past what describes it.
  const next = tools.clauses[clause.index + 1]
  const last = next?.sentence === clause.sentence && !next.linked ? next.last : clause.last
  for (let i = f.verb + 1; i < last; i++) {
    const taken = LIVES.holds(form[i]) ? tools.subjects.phrase(i + 1, last) : null
    if (!taken) continue
    args.actor = identifying(tools.ctx, taken)
    args.resolved = i === f.verb + 1
  }
  if (args.actor) return true
  if (!DEATH.holds(form[f.verb + 1])) return false
  args.rule = 'whom death took'
  if (verb.pronoun === '') args.actor = tools.objects.objectAfter(f.verb + 1, clause)
  else {
    // Of the other gender than the verb: «الشاعر الذي وافته المنية».
    const antecedent = clause.opener & IS.RELATIVE ? tools.subjects.antecedent(f.verb, clause) : null
    if (antecedent) args.actor = identifying(tools.ctx, antecedent)
    else fromBefore(tools, f, clause, args, { gender: genderOf(verb.pronoun) })
  }
  return args.actor !== null || verb.pronoun !== ''
}
