import { hasArticle } from '../choose.ts'
import { bare } from '../grammar/forms.ts'
import { TAKES_WHOM } from '../grammar/frames.ts'
import { isPlace, isPlaceHead } from '../grammar/places.ts'
import { endsInAlef, endsInTa, endsInUn } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import type { Phrase } from '../phrases.ts'
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
  const form = tools.ctx.tokens.norm[phrase.head]
  const is = tools.ctx.is[phrase.head]
  const place = verb.lemma.frame === 'move' && (isPlaceHead(bare(form)) || isPlace(form))
  if (direct && tools.objects.isSum(phrase)) return true
  if (TAKES_WHOM.has(verb.lemma.citation) && clause.linked && tools.memory.last)
    return !tools.objects.objectFrom(phrase.last, clause) && !tools.objects.nounAfter(phrase.last, clause)
  // «وترك المدينة», «وأيدت الحكم»: a verb that must have an object has it in the one noun after it.
  const whole = verb.lemma.frame === 'act' || verb.lemma.preps.every((p) => p === '')
  if (direct && clause.linked && whole && !(is & (IS.COMMON | IS.TITLE)) && goesOn(tools, verb, clause))
    return !tools.objects.objectFrom(phrase.last, clause) && !tools.objects.nounAfter(phrase.last, clause)
  if (verb.lemma.frame === 'say' || (!direct && !place)) return false
  if (verb.pronoun !== '' || is & IS.TITLE || endsInUn(form)) return false
  if (relative) return (clause.opener & IS.RELATIVE) !== 0 || !(is & IS.COMMON)
  if (!clause.linked && clause.openerAt < 0) return false
  if (!tools.memory.last) return false
  // «رفض التجمع البيان»: of two nouns the first is the subject.
  if (!place && (tools.objects.objectFrom(phrase.last, clause) || tools.objects.nounAfter(phrase.last, clause)))
    return false
  if (place || (endsInAlef(form) && !isPlace(form))) return true
  if (verb.gender === 'm' && endsInTa(form) && hasArticle(form)) return true
  return tools.chosen[phrase.head] !== null && !(is & IS.COMMON)
}

/** The last subject stands in the same sentence, agrees with the verb, and nothing parts the verb from the end. */
function goesOn(tools: Tools, verb: Reading, clause: Clause): boolean {
  const last = tools.memory.last
  if (!last || last.sentence !== clause.sentence || !last.gender || last.gender !== verb.gender) return false
  return !'،,'.includes(tools.ctx.tokens.norm[clause.last] ?? '.')
}
