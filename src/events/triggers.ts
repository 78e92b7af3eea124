import type { Kind } from '../contract/kinds.ts'
import { CLASS } from '../text/tokens.ts'
import { isVerb, wordBefore } from './choose.ts'
import type { Context } from './context.ts'
import {
  BEFORE_THAT,
  BEGINS,
  CAUSES,
  COPULAS,
  COUNTS,
  FIGURES,
  HOLDS,
  INTENDS,
  OCCURS,
  RESULTS,
  RULED_BY,
  STAGES,
  SUCCEEDS,
  TIDINGS,
  VENUES,
} from './grammar/frames.ts'
import { IS } from './grammar/words.ts'
import type { Lemma, Reading } from './lexicon/types.ts'
import type { Clause, Role } from './model.ts'
import { inSpeech } from './telling.ts'

/** How far a light or auxiliary verb may stand from the noun that it carries, in tokens. */
const CARRY = 7
/** How far after a noun its own time may stand, in tokens. */
const TIMED = 6
/** Speech whose object is wished for or feared. */
const WISHES = new Set<Kind>(['appeal', 'warning'])
const GRAVE = new Set<Kind>(['death', 'attack', 'disaster', 'protest', 'coercion', 'birth'])

const credit: Lemma = {
  id: -1,
  citation: 'حسب',
  pos: 'noun',
  kind: 'statement',
  cameo: '010',
  frame: 'say',
  preps: [],
  lean: 'active',
}
const CREDIT: Reading = {
  lemma: credit,
  form: 'noun',
  voice: 'active',
  weak: 0,
  person: null,
  gender: null,
  number: null,
  conjunction: '',
  preposition: '',
  article: false,
  future: false,
  short: false,
  tanwin: false,
  pronoun: '',
  stemStart: 0,
}

export interface Found {
  readonly at: number
  readonly role: Role
  readonly reading: Reading
  readonly clause: number
  readonly verb: number
  readonly why: string
}

const isNominal = (r: Reading | null): r is Reading => r !== null && !isVerb(r)

/** First finite verb of a clause: the auxiliary, where it has two. */
function firstFinite(clause: Clause, chosen: readonly (Reading | null)[]): number {
  if (clause.verb < 0) return -1
  for (let i = clause.first; i < clause.verb; i++) if (isVerb(chosen[i])) return i
  return clause.verb
}

/**
 * The event noun that a verb carries: the object of a light verb, the subject of one that only says that something
 * takes place, the outcome of one that brings it about.
 */
function carried(
  ctx: Context,
  verb: number,
  last: number,
  chosen: readonly (Reading | null)[],
  manner: Manner,
): number {
  const { preps, kind } = (chosen[verb] as Reading).lemma
  const byPreposition = preps.some((p) => p !== '')
  let aside = false
  let room = manner === 'light' ? CARRY : 2 * CARRY
  for (let j = verb + 1; j < last && room > 0; j++) {
    if (ctx.timexAt[j] >= 0) continue
    // «ألقى سامي حداد، رئيس القسم، كلمة»: what stands between commas does not count.
    if (ctx.tokens.norm[j] === '،') aside = !aside
    if (!aside) room--
    if (ctx.is[j] & IS.SUBORDINATOR && !(ctx.is[j] & IS.PREPOSITION)) return -1
    const r = chosen[j]
    if (!isNominal(r) || r.form === 'active' || r.form === 'passive') continue
    // «ألقى كلمة», «أصدر بيانا»: what a verb of speech carries is said there.
    const said = manner === 'light' && kind === 'statement'
    if (r.weak > (manner === 'light' ? 2 : 1)) continue
    const before = wordBefore(ctx, j)
    const governed = r.preposition !== '' || (before >= 0 && (ctx.is[before] & IS.PREPOSITION) !== 0 && before > verb)
    if (governed && (manner === 'subject' || (manner === 'light' && !byPreposition))) continue
    // «أدت المواجهات إلى مقتل»: the outcome follows the preposition, «أثار القرار احتجاجات» stands without the article.
    // «بدأت أعمال المؤتمر», «نظم مؤتمرا»: held, not where something was said.
    if (VENUES.has(r.lemma.citation) && !said && (governed || manner === 'outcome')) continue
    if (manner === 'light' && governed && !governedBy(ctx, r, before, preps)) continue
    if (manner === 'light' && !governed && !preps.includes('')) continue
    if (manner === 'outcome' && (byPreposition ? !governed : governed || r.article)) continue
    return j
  }
  return -1
}

/** Whether the preposition of a noun, written on it or before it, is one of those of its verb. */
const governedBy = (ctx: Context, r: Reading, before: number, preps: readonly string[]): boolean =>
  preps.includes(r.preposition || (ctx.tokens.norm[before] ?? ''))

const hasTimeAfter = (ctx: Context, i: number, last: number): boolean => {
  for (let j = i + 1; j < Math.min(last, i + 1 + TIMED); j++) if (ctx.timexAt[j] >= 0) return true
  return false
}
const hasTime = (ctx: Context, clause: Clause): boolean => {
  for (let j = clause.first; j < clause.last; j++) if (ctx.timexAt[j] >= 0) return true
  return false
}

/** Why a finite verb is the trigger of an event, or null if it is none. */
function verbReason(
  ctx: Context,
  clause: Clause,
  verb: number,
  tense: number,
  chosen: readonly (Reading | null)[],
): string | null {
  const r = chosen[verb] as Reading
  const lead = chosen[tense] as Reading
  const timed = hasTime(ctx, clause)
  if (r.weak === 2 && !timed) return null
  if (r.person === 1 && r.lemma.frame === 'say') return null
  if (r.lemma.frame === 'state' && !timed) return null
  // «التقارير التي تحدثت عن»: what a report says is no saying of its own.
  if (r.lemma.frame === 'say' && clause.opener & IS.RELATIVE && !timed) return null
  if (lead.form === 'past') return 'past'
  if (lead.future) return 'future'
  const before = wordBefore(ctx, verb)
  if (COPULAS.has(r.lemma.citation) || ctx.is[verb] & IS.STATIVE) return null
  const is = before >= 0 ? ctx.is[before] : 0
  if (is & IS.FUTURE) return 'future'
  if (before >= 0 && ctx.tokens.norm[before].endsWith('لم')) return noTidings(ctx, verb) ? null : 'jussive'
  if (is & IS.NEGATION) return null
  if (is & IS.QAD) return 'potential'
  if (lead.preposition === 'ل') return timed && !RESULTS.has(r.lemma.citation) ? 'purpose-dated' : null
  if (r.lemma.frame === 'say') {
    const dependent = is & IS.THAT || clause.opener & (IS.CONDITION | IS.RELATIVE | IS.THAT)
    return dependent || r.weak > 0 || ctx.layout.quote[verb] > 0 || (hasVerbBefore(ctx, clause) && !clause.linked)
      ? null
      : 'present-speech'
  }
  for (let j = clause.first; j < verb; j++) if (ctx.is[j] & (IS.PLANNED | IS.POSSIBLE)) return 'expected'
  // «قبل أن يندلع», «دون أن يلتقي»: told as having come to pass, or not.
  if (is & IS.THAT && before > 0 && r.weak === 0 && BEFORE_THAT.has(ctx.tokens.norm[before - 1])) return 'before-that'
  if (is & IS.THAT) return timed || expectedBefore(ctx, before) ? 'that-dated' : null
  if (ctx.layout.sentence[verb] < ctx.body) return 'headline'
  if (clause.opener & (IS.RELATIVE | IS.THAT)) return timed && r.weak === 0 ? 'present-dated' : null
  if (timed) return 'present-dated'
  // «يعاقب القانون», «ويحتج المدرسون على»: what is so in general. News is told in the present where a sentence opens
  // with it, or where it goes on from a future: «وسوف يشيع جثمانه، ويدفن».
  if (r.weak > 0 || ctx.layout.quote[verb] > 0 || clause.opener || verb - clause.first > 1) return null
  if (clause.linked) return goesOnFromFuture(ctx, clause, chosen) || INTENDS.has(r.lemma.citation) ? 'present' : null
  return clause.first === ctx.layout.bounds[clause.sentence] || INTENDS.has(r.lemma.citation) ? 'present' : null
}

/** A future stands before the clause in its sentence, with no other verb between. */
function goesOnFromFuture(ctx: Context, clause: Clause, chosen: readonly (Reading | null)[]): boolean {
  for (let i = clause.first - 1; i >= ctx.layout.bounds[clause.sentence]; i--) {
    const r = chosen[i]
    if (ctx.is[i] & IS.FUTURE || (isVerb(r) && r.future)) return true
    if (isVerb(r) && !(ctx.is[i - 1] & IS.FUTURE)) return false
  }
  return false
}

/** «لم ترد حتى الآن أنباء عن»: that nothing is known is no event. */
function noTidings(ctx: Context, verb: number): boolean {
  for (let j = verb + 1; j < Math.min(ctx.tokens.length, verb + CARRY); j++)
    if (TIDINGS.has(ctx.tokens.norm[j])) return true
  return false
}

/** A present without its own conjunction right after another clause is that clause's relative: «مظاهرات | تطالب». */
const hasVerbBefore = (ctx: Context, clause: Clause): boolean =>
  ctx.layout.bounds[clause.sentence] < clause.first && ctx.tokens.cls[clause.first - 1] === CLASS.WORD

/** «من المقرر أن», «يحتمل أن»: the word before أن. */
function expectedBefore(ctx: Context, that: number): boolean {
  for (let j = that - 1; j >= Math.max(0, that - 3); j--) if (ctx.is[j] & (IS.PLANNED | IS.POSSIBLE)) return true
  return false
}

/** Indefinite, and grave enough to be told by itself: «انفجار», not «المواجهات» nor «مواجهات الأمس». */
const isNew = (ctx: Context, i: number, r: Reading): boolean =>
  GRAVE.has(r.lemma.kind) && r.weak === 0 && !r.article && r.pronoun === '' && ctx.timexAt[i + 1] < 0

/** «أسفرت المواجهات عن مقتل وإصابة»: past the preposition of a verb of causing, not its subject. */
function isOutcome(ctx: Context, i: number, chosen: readonly (Reading | null)[], leading: number): boolean {
  const { citation, preps } = (chosen[leading] as Reading).lemma
  if (!CAUSES.has(citation) || chosen[i]?.tanwin) return false
  if (preps.includes('')) return true
  for (let j = leading + 1; j <= i; j++)
    if (preps.includes(ctx.tokens.norm[j]) || preps.includes(chosen[j]?.preposition || '-')) return true
  return false
}

/** «مشيرا إلى», «مضيفا أن», «داعيا واشنطن»: not the state of a noun right before it. */
function speechFollows(ctx: Context, i: number): boolean {
  const next = i + 1 < ctx.tokens.length ? ctx.is[i + 1] : 0
  const form = i + 1 < ctx.tokens.length ? ctx.tokens.norm[i + 1] : ''
  return (next & (IS.THAT | IS.PREPOSITION)) !== 0 || '"«:'.includes(form) || ctx.tokens.cls[i - 1] === CLASS.PUNCT
}

/** The noun is what is announced, not where or about what: it follows the subject at once, or عن and ب. */
function announces(ctx: Context, r: Reading, before: number, verb: Reading): boolean {
  if (VENUES.has(r.lemma.citation) || r.lemma.kind === 'statement') return false
  if (before < 0) return false
  const form = ctx.tokens.norm[before]
  if (ctx.is[before] & IS.PREPOSITION) return form === 'عن' || form === 'الي'
  return r.preposition === '' || (r.preposition === 'ب' && verb.lemma.preps.includes('ب'))
}

/** Why a noun is the trigger of an event and not a topic, or null. */
function nounReason(
  ctx: Context,
  i: number,
  clause: Clause,
  chosen: readonly (Reading | null)[],
  leading: number,
  accepted: number,
): string | null {
  const r = chosen[i] as Reading
  const { tokens, is } = ctx
  if (r.form === 'active')
    return r.lemma.frame === 'say' && r.tanwin && i > clause.first - 1 && speechFollows(ctx, i)
      ? 'speech-participle'
      : null
  if (r.form === 'passive') return r.weak < 2 && hasTimeAfter(ctx, i, clause.last) ? 'dated-participle' : null
  if (r.weak === 2) return null
  // «روايته "وقفة قبل المنحدر"»: the name of a work.
  if (ctx.layout.quote[i] > 0 && !inSpeech(ctx, i)) return null
  if (ctx.layout.sentence[i] < ctx.body && clause.verb < 0 && i <= clause.first + 1) return 'nominal-headline'
  const before = wordBefore(ctx, i)
  const prep = before >= 0 ? is[before] : 0
  if (r.conjunction !== '' && accepted >= 0 && i - accepted <= 10) return 'coordinated'
  if (leading >= 0 && i - leading <= CARRY && isOutcome(ctx, i, chosen, leading)) return 'consequence'
  // «أدى انفجار سيارة إلى مقتل»: what brought it about is told as well, if it is new.
  if (CAUSES.has(chosen[clause.verb]?.lemma.citation ?? '') && i === clause.verb + 1 && isNew(ctx, i, r)) return 'cause'
  // «حملة لتفريق», «يدعو إلى مواجهة»: what is meant to be, not what is.
  if (r.preposition === 'ل') return null
  const next = i + 1 < clause.last ? is[i + 1] : 0
  // «مقتل 28», «إصابة عدد»: not «10 قتلى و20 جريحا», nor «معتقل آخر».
  if (GRAVE.has(r.lemma.kind) && !r.tanwin && (next & IS.NUMERAL || COUNTS.has(tokens.norm[i + 1]))) return 'counted'
  if (
    leading >= 0 &&
    (chosen[leading] as Reading).lemma.frame === 'say' &&
    !WISHES.has((chosen[leading] as Reading).lemma.kind) &&
    i - leading <= 12 &&
    (r.weak === 0 || (r.weak === 1 && prep & IS.PREPOSITION)) &&
    !(prep & IS.EVENTIVE) &&
    announces(ctx, r, before, chosen[leading] as Reading)
  )
    return 'announced'
  // «بعد أربعة أيام من اعتقال»
  if (before > 0 && tokens.norm[before] === 'من' && ctx.timexAt[before - 1] >= 0 && r.weak === 0) return 'eventive'
  if (prep & IS.EVENTIVE && r.weak <= 1 && !VENUES.has(r.lemma.citation)) {
    // «منذ تأسيسها», «قبل تعميمها»: with a pronoun it only places its owner, unless it is grave or has a time of its own.
    const owned = r.pronoun !== '' && !GRAVE.has(r.lemma.kind) && r.lemma.kind !== 'health'
    return owned && !hasTimeAfter(ctx, i, clause.last) ? null : 'eventive'
  }
  // «من المقرر تشييع جثمانه»
  if (prep & IS.PLANNED && r.weak <= 1 && !VENUES.has(r.lemma.citation)) return 'planned'
  if (
    tokens.cls[i + 1] === CLASS.WORD &&
    r.weak === 0 &&
    !r.article &&
    hasTimeAfter(ctx, i, clause.last) &&
    clause.verb < 0
  )
    return 'dated-noun'
  return null
}

/** «تقدم الشركة خدمات»: a present without a time, outside a headline, tells what is so in general. */
function isGeneral(ctx: Context, clause: Clause, lead: number, chosen: readonly (Reading | null)[]): boolean {
  const r = chosen[lead] as Reading
  if (r.form !== 'present' || r.future || hasTime(ctx, clause) || clause.sentence < ctx.body) return false
  for (let j = clause.first; j < lead; j++)
    if (ctx.is[j] & (IS.FUTURE | IS.NEGATION | IS.PLANNED | IS.POSSIBLE | IS.QAD)) return false
  return true
}

type Manner = 'light' | 'subject' | 'outcome'

function mannerOf(r: Reading): Manner | null {
  const { frame, citation } = r.lemma
  // «تمكنت الشرطة من توقيف»: what came off is the event.
  if (SUCCEEDS.has(citation)) return 'light'
  if (CAUSES.has(citation)) return 'outcome'
  // «مما شهدته مظاهرتان»: its object is the pronoun.
  if (frame === 'light') return r.pronoun === '' ? 'light' : null
  if (HOLDS.has(citation) && frame !== 'act') return 'subject'
  // «قرر الانسحاب» is a decision; «بدأ الانسحاب» is a withdrawal.
  if (frame === 'aux' && r.lemma.kind !== 'other') return null
  return frame === 'aux' || (OCCURS.has(citation) && frame !== 'act') ? 'subject' : null
}

/** «بدأ بكتابة الشعر»: a verb that takes a preposition or a subject is asked for the preposition first. */
function carriedBy(ctx: Context, clause: Clause, manner: Manner, chosen: readonly (Reading | null)[]): number {
  const { lemma } = chosen[clause.verb] as Reading
  if (manner === 'subject' && BEGINS.has(lemma.citation)) {
    const own = carried(ctx, clause.verb, clause.last, chosen, 'light')
    const r = chosen[own]
    if (r && governedBy(ctx, r, wordBefore(ctx, own), lemma.preps.filter(Boolean))) return own
  }
  return carried(ctx, clause.verb, clause.last, chosen, manner)
}

/** «احتل المرتبة الأولى», «فجر مفاجأة»: a word of force used of what is no force. */
function figurative(ctx: Context, verb: number, last: number): boolean {
  for (let j = verb + 1; j < Math.min(last, verb + 8); j++) if (FIGURES.has(ctx.tokens.norm[j])) return true
  return false
}

/** The triggers of a text in order, each with the reason that lets it in. */
export function findTriggers(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]): Found[] {
  const found: Found[] = []
  clauses.forEach((clause, c) => {
    const add = (at: number, role: Role, reading: Reading, verb: number, why: string) =>
      found.push({ at, role, reading, clause: c, verb, why })
    const lead = firstFinite(clause, chosen)
    let used = -1
    let accepted = -1
    let telling = -1
    const verbTrigger = (): Found | null => {
      if (lead < 0) return null
      const head = chosen[lead] as Reading
      const own = chosen[clause.verb] as Reading
      const frame = own.lemma.frame
      const manner = mannerOf(own)
      if (frame === 'light' && !manner) return null
      if (manner) {
        const noun = carriedBy(ctx, clause, manner, chosen)
        if (noun >= 0 && !(isGeneral(ctx, clause, lead, chosen) && (chosen[noun] as Reading).weak > 0))
          return { at: noun, role: 'noun', reading: chosen[noun] as Reading, clause: c, verb: lead, why: 'carried' }
        // «نظم للمرة الأولى عام 2008»: what is held is named before.
        if (STAGES.has(own.lemma.citation) && own.pronoun === '' && hasTime(ctx, clause))
          return { at: clause.verb, role: 'verb', reading: own, clause: c, verb: lead, why: 'held' }
        if (frame === 'light' || (frame === 'aux' && own.lemma.kind === 'other' && !hasTime(ctx, clause))) return null
      }
      if (GRAVE.has(own.lemma.kind) && figurative(ctx, clause.verb, clause.last)) return null
      const why = verbReason(ctx, clause, clause.verb, lead, chosen)
      return why && head ? { at: clause.verb, role: 'verb', reading: own, clause: c, verb: lead, why } : null
    }
    const main = verbTrigger()
    if (main) used = main.at
    for (let i = clause.first; i < clause.last; i++) {
      if (main && i === (main.role === 'verb' ? clause.verb : main.at)) {
        found.push(main)
        telling = clause.verb
        accepted = main.role === 'noun' ? i : -1
        continue
      }
      if (i === used) continue
      if (
        ctx.is[i] & IS.ACCORDING &&
        !RULED_BY.has(ctx.tokens.norm[i]) &&
        i + 1 < clause.last &&
        !/^ما/.test(ctx.tokens.norm[i + 1]) &&
        !isVerb(chosen[i + 1])
      ) {
        add(i, 'credit', CREDIT, -1, 'credit')
        continue
      }
      if (!isNominal(chosen[i])) continue
      const why = nounReason(ctx, i, clause, chosen, telling, accepted)
      if (!why) continue
      accepted = i
      const r = chosen[i] as Reading
      add(i, r.form === 'active' ? 'participle' : 'noun', r, -1, why)
    }
  })
  return found
}
