import * as CLASS from '../../text/class.ts'
import { isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { bare, belongs, dualOf, isObject } from '../grammar/forms.ts'
import { BELONGS, OCCURS, occasionOf, PARTICIPLE } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { COMMA } from '../grammar/particles.ts'
import { isInPlace, isPlace } from '../grammar/places.ts'
import {
  endsInAlef,
  endsInAn,
  endsInHamza,
  hasArticle,
  hasPronoun,
  isOwnedUn,
  startsWithLam,
  startsWithWaw,
} from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { OPENS_ON, wordClass } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'
import { isMeasure, isPlural } from '../phrases/number.ts'

export const within = (i: number, r: Range | null) => r !== null && i >= r.first && i < r.last
export const isWord = (ctx: Context, i: number) =>
  ctx.tokens.cls[i] !== CLASS.PUNCT && ctx.tokens.cls[i] !== CLASS.NEWLINE
export const verbOf = (d: Draft) => (d.verb >= 0 ? d.verb : d.at)

/** Whether the subject may stand in front of its verb. */
export function leads(
  ctx: Context,
  clauses: readonly Clause[],
  d: Draft,
  actor: Range,
  chosen: readonly (Reading | null)[],
): boolean {
  const verb = verbOf(d)
  const r = chosen[verb]
  if (d.role === 'participle') return true
  if (!isVerb(r)) return false
  const clause = clauses[d.clause]
  // «أن معظم المنازل تضررت»: the text itself has it in front.
  if (actor.first >= clause.first && actor.last <= verb) return true
  const plural = isPlural(ctx, actor)
  if (r.number === 'du') return plural || endsInAn(ctx.tokens.norm[actor.first])
  if (r.number === 'pl') return plural
  if (plural) return false
  // «أولياء الأمور», «محاموه»: what may be a plural, beside a verb in the masculine.
  const head = ctx.tokens.norm[actor.first]
  if (
    r.gender === 'm' &&
    actor.first > verb &&
    ((endsInHamza(head) && head.length > 4 && !hasArticle(head)) || isOwnedUn(head))
  )
    return false
  // «تواصل القصف الذي شنته القوات»: whose doing the noun is does not do the verb.
  if (d.role === 'noun' && (actor.first > d.at || (d.resolved && OCCURS.holds(r.lemma.headword)))) return false
  if (actor.first < verb || actor.first >= clause.last) return true
  // «شخصان», «وزيرا الدفاع والداخلية»: a dual, or a name that ends like one.
  const first = ctx.tokens.norm[actor.first]
  if (endsInAn(first) || wordClass(dualOf(first) ?? '') & (IS.TITLE | IS.COMMON)) return false
  return standsAlone(ctx, actor, verb, clause, chosen)
}

/** Nothing but times, ranks and adverbs between verb and subject, and nothing after it that belongs to it. */
function standsAlone(
  ctx: Context,
  actor: Range,
  verb: number,
  clause: Clause,
  chosen: readonly (Reading | null)[],
): boolean {
  const { tokens, is, timexAt, traits } = ctx
  const office = officeBefore(ctx, actor, verb)
  // «توفي، أمس بأحد مستشفيات فاس، الفنان»: all that stands before the comma goes with the verb.
  const parted = tokens.norm[(office ?? actor).first - 1] === COMMA
  for (let i = verb + 1; !parted && i < actor.first; i++) {
    if (within(i, office) || timexAt[i] >= 0 || !isWord(ctx, i)) continue
    if (!(is[i] & (IS.ADVERB | IS.PREPOSITION)) && (traits[i] & TRAIT.BOUND) === 0) return false
    if (is[i] & IS.PREPOSITION && timexAt[i + 1] < 0) return false
  }
  let i = actor.last
  // «إعصار سرعته 195 كيلومترا»: nor how much of it there is.
  if (isMeasure(ctx, i)) return false
  while (i < clause.last && timexAt[i] >= 0) i++
  // «تسببت الفيضانات التي اجتاحت المدينة»: what describes it stays beside it.
  if (is[i] & IS.RELATIVE && (traits[i] & TRAIT.ARTICLE) !== 0) return false
  // «غرقت سفينة تحمل», «كشفت دراسة نشرت»: also without a relative.
  // «تحولت مسيرة كانت مقررة»
  const next = chosen[i] ?? null
  const relative = (isVerb(next) && next.conjunction === '') || (is[i] & IS.KANA) !== 0
  if (relative && (traits[actor.first] & TRAIT.ARTICLE) === 0) return false
  return i >= clause.last || !isWord(ctx, i) || !mayBelong(ctx, actor, verb, i, chosen)
}

/** Whether the word after a subject belongs to it, or may: «فلان وزير الصحة», «الخلاف حول القانون», «المحكمة العليا». */
function mayBelong(ctx: Context, actor: Range, verb: number, i: number, chosen: readonly (Reading | null)[]): boolean {
  const { tokens, is, traits } = ctx
  const form = tokens.norm[i]
  if (is[i] & IS.TITLE || BELONGS.holds(tokens.form[i]) || belongs(tokens.form[i])) return true
  // «محكمة في المدينة»
  if (is[i] & IS.PREPOSITION) {
    const alone =
      actor.last === actor.first + 1 &&
      (traits[actor.first] & TRAIT.ARTICLE) === 0 &&
      (traits[actor.first] & TRAIT.ACTS) !== 0
    return alone || (chosen[verb]?.lemma.preps.includes('') ?? false)
  }
  // «الجيش و"الدعم السريع"»
  if (is[i] & IS.LINK && form.length === 1) return true
  if (is[i] & OPENS_ON || isVerb(chosen[i])) return false
  // «شركة الاتصالات للاستثمار», «المحكمة بالرياض»
  if (isInPlace(form) && !chosen[i]) return true
  // «الدائرة المعنية بالأمطار»
  if (carriesPreposition(ctx, i)) return startsWithLam(form) || tokens.norm[actor.last - 1].startsWith(PARTICIPLE)
  if (startsWithWaw(form) && form.length > 3 && wordClass(form) === 0) return true
  // «قضايا 4 متهمين»
  // «الدورة 38 من المهرجان», not «القوات 11 مسلحا».
  if (tokens.cls[i] === CLASS.NUMBER)
    return (traits[actor.last - 1] & TRAIT.ARTICLE) === 0 || (is[i + 1] & IS.PREPOSITION) !== 0
  if (is[i] & (IS.ADVERB | IS.DEMONSTRATIVE)) return false
  // What it does something to: a deed, a thing, a place, an indefinite accusative, a noun that takes the subject up.
  const event = ctx.readings[i].some((r) => r.form === 'masdar' || r.form === 'noun')
  if (
    event ||
    isObject(bare(form)) ||
    isPlace(form) ||
    occasionOf(form) ||
    (endsInAlef(form) && !hasArticle(form)) ||
    hasPronoun(form)
  )
    return false
  // «المدافع معتز هوساوي», «المحكمة العليا»: a name after a trade, an adjective.
  return !hasArticle(form) || (traits[actor.last - 1] & TRAIT.ARTICLE) !== 0
}

/** The office that stands between the verb and the name: «وزير الخارجية الروسي سيرجي لافروف». */
export function officeBefore(ctx: Context, actor: Range | null, start: number): Range | null {
  if (!actor || actor.first <= start) return null
  let first = -1
  let next = -1
  let apposed = false
  for (let i = actor.first - 1; i > start; i--) {
    // «المتحدث باسم الوزارة، سامي حداد»
    if (ctx.tokens.norm[i] === COMMA && (i + 1 === actor.first || first === i + 1)) {
      apposed = true
      continue
    }
    if (ctx.is[i] & IS.SUBORDINATOR || ctx.timexAt[i] >= 0 || ctx.tokens.cls[i] !== CLASS.WORD) break
    // «أدى اليمين أمام الرئيس الوزير سامي حداد»: what a preposition governs is no office of his.
    if (ctx.is[i] & IS.PREPOSITION && !apposed) {
      if (first === i + 1) first = next
      break
    }
    if (ctx.is[i] & IS.TITLE) {
      next = first
      first = i
    }
  }
  return first < 0 ? null : { first, last: actor.first }
}
