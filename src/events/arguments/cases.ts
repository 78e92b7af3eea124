import { bare, isInstitution, isObject as isObjectNoun } from '../grammar/forms.ts'
import { TAKES_WHOM } from '../grammar/frames.ts'
import { isPlace, isPlaceHead } from '../grammar/places.ts'
import { endsInAlef, endsInTa, endsInUn, hasArticle, isFeminine } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import type { Phrase } from '../phrases/walk.ts'
import type { Found } from '../triggers.ts'
import type { Tools } from './model.ts'

/**
 * The script shows neither voice of many verbs: one that leans to the passive is active where two nouns follow,
 * «ضبطت الشرطة شبكة»; «عين فلان رئيسا» has one and what he became.
 */
export function isPassive(tools: Tools, f: Found, verb: Reading, clause: Clause): boolean {
  if (verb.voice !== 'either') return verb.voice === 'passive'
  if (f.reading.lemma.lean !== 'passive' || verb.pronoun !== '') return f.reading.lemma.lean === 'passive'
  const subject = tools.subjects.subjectAfter(f.verb, clause, false)
  if (!subject) return true
  const object = tools.objects.nounAfter(subject.last, clause)
  return !object || (f.reading.lemma.kind === 'appointment' && endsInAlef(tools.ctx.tokens.norm[object.head]))
}

/** Whether a noun phrase after the verb is its object, the subject being in the verb's ending. */
export function isObject(
  tools: Tools,
  phrase: Phrase,
  verb: Reading,
  clause: Clause,
  direct: boolean,
  relative: boolean,
): boolean {
  const { ctx, objects, chosen, memory } = tools
  const form = ctx.tokens.norm[phrase.head]
  const is = ctx.is[phrase.head]
  const { frame, citation, preps } = verb.lemma
  const place = frame === 'move' && (isPlaceHead(bare(form)) || isPlace(form))
  if ((direct && objects.isSum(phrase)) || (place && isPlaceHead(bare(form)))) return true
  // «طلب مناقشة الشهود», «قررت إخلاء سبيله»: what is done says and decides nothing.
  const deed = ctx.readings[phrase.head].some((r) => r.form === 'masdar') && !(is & IS.COMMON) && !isInstitution(form)
  if (deed && preps.includes('') && (frame === 'say' || verb.lemma.kind === 'decision')) return true
  // «رفض التجمع البيان»: of two nouns the first is the subject.
  const alone = !objects.objectFrom(phrase.last, clause) && !objects.nounAfter(phrase.last, clause)
  if (TAKES_WHOM.has(citation) && clause.linked && memory.last) return alone
  // «وترك المدينة», «وأيدت الحكم»: a verb that must have an object has it in the one noun after it.
  const whole = frame === 'act' || preps.every((p) => p === '')
  const person = (is & IS.TITLE) !== 0 || endsInUn(form)
  if (direct && clause.linked && whole && !(is & IS.COMMON) && !person && goesOn(tools, verb, clause)) return alone
  if (frame === 'say' || (!direct && !place)) return false
  if (verb.pronoun !== '' || person) return false
  if (relative) return (clause.opener & IS.RELATIVE) !== 0 || !(is & IS.COMMON)
  if (!alone && !place) return false
  // «أصدر مذكرة», «تولى مناصب عدة»: what is given or held does nothing, and no feminine noun is the subject of a masculine verb.
  if (direct && (isObjectNoun(form) || clashes(verb, form))) return true
  if (!clause.linked && clause.openerAt < 0) return false
  if (!memory.last) return false
  if (place || (endsInAlef(form) && !isPlace(form))) return true
  return chosen[phrase.head] !== null && !(is & IS.COMMON)
}

/** «حضر الجلسة», «نظم مفاوضات»: a feminine noun is no subject of a masculine verb; without the article a man's name may end so. */
export const clashes = (verb: Reading, form: string): boolean =>
  verb.gender === 'm' && verb.number === 'sg' && isFeminine(form) && (hasArticle(form) || !endsInTa(form))

/** Whether verb and noun are both feminine, or neither is by its form. */
export const agrees = (verb: Reading, form: string): boolean => (verb.gender === 'f') === isFeminine(form)

/** The last subject stands in the same sentence, agrees with the verb, and nothing parts the verb from the end. */
function goesOn(tools: Tools, verb: Reading, clause: Clause): boolean {
  const last = tools.memory.last
  if (!last || last.sentence !== clause.sentence || !last.gender || last.gender !== verb.gender) return false
  return !'،,'.includes(tools.ctx.tokens.norm[clause.last] ?? '.')
}
