import * as CLASS from '../text/class.ts'
import { type Chosen, isVerb } from './choose/word.ts'
import type { Context } from './context.ts'
import { BEFORE_THAT, CONCESSIONS, IN, TURNS } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { AS_FOR, COMMA, HIN, KAMA, MA, MIN } from './grammar/particles.ts'
import type { Clause } from './model.ts'
import { BY_EVIDENCE } from './triggers/likely.ts'
import type { Found } from './triggers.ts'

/** Tokens from which on a quotation is speech; shorter ones are names and catchwords. */
const SPEECH = 5

/** Words from a verb of denying to what is denied. */
const DENIES = 8

/** Who tells a draft: the index of the speech trigger whose complement it stands in, or -1; and whether it is quoted. */
export interface Told {
  readonly teller: number
  readonly quoted: boolean
}

/** Someone speaks; of a noun that no rule lets in that is not sure enough. */
export const isSpeech = (f: Found) => f.reading.lemma.frame === 'say' && f.why !== BY_EVIDENCE

/** «، وهو ما نفاه الوزير»: a clause of what has just been told. */
export const isOfWhatWasTold = ({ is, tokens: { norm } }: Context, { openerAt }: Clause): boolean =>
  openerAt > 0 && norm[openerAt] === MA && (is[openerAt - 1] & IS.PRONOUN) !== 0

/** «نفت الوزارة ما تردد عن»: right after a verb of denying and who denies, ما opens what is denied. */
export function isWhatIsDenied({ tokens, is }: Context, { openerAt }: Clause, chosen: Chosen): boolean {
  if (openerAt < 0 || tokens.norm[openerAt] !== MA) return false
  for (let i = openerAt - 1; i >= Math.max(0, openerAt - DENIES) && tokens.cls[i] === CLASS.WORD; i--) {
    const r = chosen[i] ?? null
    if (isVerb(r)) return r.lemma.kind === 'denial'
    if (is[i] & IS.SUBORDINATOR) return false
  }
  return false
}

/** «كشفت دراسة نشرت أمس | أن», «قال الوزير الذي زار المدينة | إن»: what is said, past a relative clause of who says it. */
export function contentAfter(clauses: readonly Clause[], { index, sentence }: Clause, chosen: Chosen): Clause | null {
  const next = clauses[index + 1]
  if (!next) return null
  const describes = next.opener & IS.RELATIVE || (next.opener === 0 && next.verb === next.first)
  // «الذي أكد أن»: it has what is said for its own.
  const passed = describes && next.verb >= 0 && !next.linked && chosen[next.verb]?.lemma.frame !== 'say'
  const content = clauses[passed ? index + 2 : index + 1]
  return content?.sentence === sentence && content.opener & IS.THAT ? content : null
}

/** Whether a token stands in a quotation long enough to be speech. */
export const inSpeech = (ctx: Context, i: number): number => {
  const q = ctx.layout.quote[i]
  if (q === 0) return 0
  const [first, last] = ctx.layout.quotes[q]
  return last - first >= SPEECH ? q : 0
}

/**
 * Sets what is told by someone apart from what the text tells: complements of speech (أن, a colon, a quotation) and the
 * nouns that a speech verb has as its object.
 */
export function tellings(ctx: Context, clauses: readonly Clause[], found: readonly Found[], chosen: Chosen): Told[] {
  const told: Told[] = []
  let sentence = -1
  /** The speech trigger whose complement may come, and whether it has opened. */
  let speaker = -1
  let inside = false
  let clause = -1
  const quoteTeller = new Map<number, number>()
  let lastSpeaker = -1
  let speakerClause = -1

  found.forEach((f, n) => {
    const c = clauses[f.clause]
    if (c.sentence !== sentence) {
      sentence = c.sentence
      speaker = -1
      inside = false
      clause = f.clause - 1
      while (clause >= 0 && clauses[clause].sentence === sentence) clause--
    }
    // Clauses passed since the last trigger may have opened the complement.
    for (; clause < f.clause; clause++) {
      const next = clauses[clause + 1]
      if (next.sentence !== sentence || speaker < 0) continue
      if (turnsBack(ctx, next) || closesFront(ctx, clauses[speakerClause], next)) inside = false
      else if (opensContent(ctx, next, chosen)) inside = true
    }
    const quote = inSpeech(ctx, f.at)
    if (quote && !quoteTeller.has(quote))
      quoteTeller.set(quote, speaker >= 0 ? speaker : nearSpeaker(lastSpeaker, found, clauses, sentence))
    const speaks = isSpeech(f) && !quote
    if (speaks && isOfTheText(ctx, f, c)) inside = false
    const content = (inside && f.role !== 'credit') || (speakerClause === f.clause && isObject(ctx, f))
    const teller = quote ? (quoteTeller.get(quote) ?? -1) : content ? speaker : -1
    told.push({ teller, quoted: quote > 0 })
    // «وبحسب الوزارة فإن القوات انسحبت»: what a sentence puts in front is who says all of it.
    if (f.role === 'credit' && f.at === ctx.layout.bounds[sentence]) {
      speaker = n
      speakerClause = f.clause
      inside = true
    } else if (speaks && f.role !== 'credit') {
      // «نفت الاتهامات بقصف المدينة»: the charges are part of what is denied.
      const denied = f.role === 'noun' && teller >= 0 && found[teller].reading.lemma.kind === 'denial'
      // «قال في تصريحات أوردتها الوكالة إن»: what a pronoun takes up is carried, and no one tells more in it.
      const carries = speaker >= 0 && !inside && f.reading.pronoun && !f.reading.conjunction && isAfterWord(ctx, f.verb)
      if (!denied && !carries && !(f.role === 'noun' && f.why === 'eventive')) {
        speaker = n
        speakerClause = f.clause
        inside = false
      }
      lastSpeaker = n
    }
  })
  return told
}

/** «أن», a colon, «ما» after a verb of denying: here begins what is said. */
const opensContent = (ctx: Context, clause: Clause, chosen: Chosen): boolean =>
  ((clause.opener & IS.THAT) !== 0 && !ownThat(ctx, clause)) ||
  colonBefore(ctx, clause.first) ||
  isWhatIsDenied(ctx, clause, chosen)

/** «فيما وصل الوفد», «، علما أنه غادر», «أما الرئيس فقد غادر»: the text tells this; not «أما الأجور», of which the same one goes on. */
const turnsBack = ({ tokens: { norm, form }, is }: Context, { first, openerAt }: Clause): boolean =>
  norm[first] === AS_FOR
    ? (is[first + 1] & IS.TITLE) !== 0
    : TURNS.holds(form[first]) || (openerAt > 0 && TURNS.holds(form[openerAt - 1]))

/** «وبينما قالت الشرطة إن الحادث عارض، أكدت العائلة»: past a comma what a sentence puts in front has its main clause. */
const closesFront = ({ tokens: { norm }, layout: { bounds } }: Context, said: Clause, next: Clause): boolean =>
  said.opener > 0 &&
  said.openerAt < bounds[said.sentence] + 2 &&
  next.opener === 0 &&
  !next.linked &&
  norm[next.first] === COMMA &&
  next.verb === next.first + 1

/** «وقالت», «كما كشفت الشرطة», «رغم أن خبراء شككوا»: another saying, of the text's own. */
function isOfTheText(ctx: Context, { role }: Found, clause: Clause): boolean {
  if (clause.opener & IS.RELATIVE) return false
  const opener = clause.openerAt < 0 ? '' : ctx.tokens.norm[clause.openerAt]
  // «، في حين أكد الوزير»
  const turned = opener === KAMA || (opener === HIN && ctx.tokens.norm[clause.openerAt - 1] === IN)
  return clause.linked || role === 'participle' || turned || ownThat(ctx, clause)
}

/** «أعلن إلغاء الحفل»: a noun beside a verb of speech that is what it says; not «قال خلال زيارته». */
const isObject = ({ is }: Context, { role, why, at }: Found): boolean =>
  role === 'noun' && why !== 'eventive' && why !== 'credit' && !(is[at - 1] & IS.EVENTIVE)

const isAfterWord = ({ tokens: { cls } }: Context, i: number): boolean => i > 0 && cls[i - 1] === CLASS.WORD

/** «على الرغم من أن», «بعد أن»: the clause depends on the preposition, not on the speech before it. */
function ownThat(ctx: Context, clause: Clause): boolean {
  const before = clause.openerAt - 1
  if (before < 0) return false
  const form = ctx.tokens.norm[before]
  return BEFORE_THAT.has(form) || (form === MIN && CONCESSIONS.holds(ctx.tokens.form[before - 1]))
}

function nearSpeaker(speaker: number, found: readonly Found[], clauses: readonly Clause[], sentence: number): number {
  return speaker >= 0 && sentence - clauses[found[speaker].clause].sentence <= 1 ? speaker : -1
}

function colonBefore(ctx: Context, i: number): boolean {
  if (ctx.tokens.norm[i] === ':') return true
  const before = i - 1
  return (
    before >= 0 &&
    (ctx.tokens.norm[before] === ':' || (ctx.tokens.norm[before] === '"' && ctx.tokens.norm[before - 1] === ':'))
  )
}
