import * as CLASS from '../../text/class.ts'
import { formOf } from '../../text/forms.ts'
import { AGENT, FIRST_PERSON, INTENDS, WITNESS } from '../arguments/model.ts'
import { isVerb } from '../choose/word.ts'
import { type Context, isHyphen } from '../context.ts'
import { BARE_THAT, BEFORE_THAT, CAUSES, QUOTING, TOOK_PLACE } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { COMMA, QUOTES, THEN } from '../grammar/particles.ts'
import { withTa } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { OPENS_ON } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { isJoined, lettersBefore } from '../phrases/clitics.ts'
import { inSpeech } from '../telling.ts'
import { wordOf } from '../words.ts'
import { pastRelative } from './extent.ts'
import { Line } from './line.ts'
import { isWord, leads, verbOf, within } from './subject.ts'
import { tell } from './tell.ts'
import { bareText, lettersIn, nominative } from './written.ts'

const OPENS_QUOTE = '"«“'

/**
 * A headline from the text's own words, readable alone: a saying is «speaker: what is said»; else verb and noun in the
 * order of the text, and the subject in front where that is sound Arabic: it is named before the verb or right after it,
 * and is no plural beside a verb in the singular. Dates, brackets and the ranks before a name are left out.
 */
export function headline(
  ctx: Context,
  clauses: readonly Clause[],
  d: Draft,
  chosen: readonly (Reading | null)[],
): string {
  const line = new Line()
  const said = contentOf(ctx, clauses, d, chosen)
  // «: ثم انفجرت السيارة», «: إن السيارة انفجرت»
  const { norm, form } = ctx.tokens
  const led = said >= 0 && (norm[said] === THEN || BARE_THAT.holds(form[said]))
  const content = led ? (said + 1 < norm.length ? said + 1 : -1) : said
  // «نقلت الوكالة عن الوزير قوله إن»: the minister.
  const speaker = (QUOTING.holds(d.reading.lemma.headword) && d.target) || d.actor
  if (content >= 0 && speaker) {
    name(ctx, line, speaker, chosen, verbOf(d))
    line.colon()
    tell(ctx, clauses, d, line, { start: content, front: null, said: true }, chosen)
    return line.toString()
  }
  if (d.role === 'credit') return credit(ctx, d, chosen)
  // «أسقطنا طائرة»: in the words of who says it.
  if (d.rules.actor === FIRST_PERSON && d.actor && d.role === 'verb') {
    name(ctx, line, d.actor, chosen)
    line.colon()
    tell(ctx, clauses, d, line, { start: d.at, front: null, said: false }, chosen)
    return line.toString()
  }
  const start = d.at >= clauses[d.clause].last ? d.at : startOf(ctx, d, chosen)
  // «المؤتمر افتتحه الوزير»: whom or what the pronoun of the verb means is named before it.
  const meant =
    isVerb(chosen[start]) &&
    start === d.at &&
    (chosen[start]?.pronoun || (ctx.traits[start + 1] & TRAIT.BOUND) !== 0) &&
    d.target &&
    d.target.last <= start
      ? d.target
      : null
  const subject = d.actor ?? (d.rules.actor === WITNESS ? d.place : null)
  const leading =
    !meant &&
    subject &&
    (start === verbOf(d)
      ? leads(ctx, clauses, d, subject, chosen)
      : start < d.at || (isVerb(chosen[start]) && subject.last <= start))
  const front = leading ? together(ctx, subject, verbOf(d), chosen) : null
  if (meant ?? front) name(ctx, line, (meant ?? front) as Range, chosen, meant ? -1 : verbOf(d))
  const owner = d.rules.actor === AGENT ? d.target : d.actor
  const owned = start === d.at && d.role === 'noun' ? ownedBy(ctx, d, owner) : null
  if (owned) {
    line.push(owned, false, false)
    name(ctx, line, owner as Range, chosen)
    tell(ctx, clauses, d, line, { start: start + 1, front: null, said: false }, chosen)
    return line.toString()
  }
  // «15 وفاة», «ثلاث إصابات»: with the number that counts it.
  let count = start
  const counts = (i: number) => ctx.tokens.cls[i] === CLASS.NUMBER || (ctx.is[i] & IS.NUMERAL) !== 0
  // «مسلحين اثنين وتوقيف»: not what is joined to it.
  if (start === d.at && d.role === 'noun' && !d.reading.conjunction) while (counts(count - 1)) count--
  for (let i = count; i < start; i++) line.push(i === count ? nameAt(ctx, i, chosen) : wordAt(ctx, i), true, false)
  const particle = particleBefore(ctx, clauses[d.clause], start, d)
  if (particle >= 0) line.push(bareText(ctx, particle, chosen), true, false)
  tell(ctx, clauses, d, line, { start, front, said: false }, chosen)
  return line.toString()
}

/** «مصر والسودان [وقعتا]»: who stands before a verb of several, with who is joined to it. */
function together(ctx: Context, range: Range, verb: number, chosen: readonly (Reading | null)[]): Range {
  let { last } = range
  if (chosen[verb]?.number === 'sg' || last >= verb || !isJoined(ctx, last, chosen)) return range
  while (last < verb && isWord(ctx, last) && !(ctx.is[last] & OPENS_ON) && ctx.timexAt[last] < 0) last++
  return { ...range, last }
}

/** «بحسب شهود عيان»: what the text goes by, and no more. */
function credit(ctx: Context, d: Draft, chosen: readonly (Reading | null)[]): string {
  const line = new Line()
  const last = d.actor && d.actor.first > d.at ? d.actor.last : d.mention.last
  for (let i = d.at; i < last; i++) {
    // «بحسب "سكاي نيوز"»
    if (QUOTES.holds(ctx.tokens.form[i])) continue
    if (ctx.tokens.cls[i] === CLASS.PUNCT) break
    line.push(i === d.at ? bareText(ctx, i, chosen) : wordAt(ctx, i), (ctx.is[i] & IS.PREPOSITION) !== 0, false)
  }
  return line.toString()
}

/** A noun without the pronoun that means its actor, who is named instead: «فوزه», «وفاته» as «فوز», «وفاة»; or null. */
function ownedBy(ctx: Context, { at, reading }: Draft, owner: Range | null): string | null {
  const { pronoun, lemma, stemStart } = reading
  const text = wordAt(ctx, at)
  if (pronoun === '' || !owner || within(at, owner) || !text.endsWith(pronoun) || stemStart > 0) return null
  const stem = text.slice(0, -pronoun.length)
  const forms = [withTa(stem), stem]
  return (
    forms.find(
      (form) => form !== null && wordOf(formOf(form)).readings.some((r) => r.lemma === lemma && r.pronoun === ''),
    ) ?? null
  )
}

/** Units between a verb and the noun of its event past which a headline begins with the noun. */
const FAR = 60

/**
 * The first word told: the verb, but the noun itself after one that only says that it took place, «تمّ توقيع», or that
 * names no cause, «مما أسفر عن مصرع», or stands too far before its outcome, «أسفر حادث في … عن مقتل», «تمكنت … من إنقاذ».
 */
function startOf({ tokens, is }: Context, d: Draft, chosen: readonly (Reading | null)[]): number {
  // «الحكومة تعتزم رفع الأسعار»: who intends it stands before the verb, and that before its noun.
  if (d.rules.actor === INTENDS)
    for (let i = d.at - 1; i >= (d.actor?.last ?? d.at); i--) if (isVerb(chosen[i])) return i
  // «هجوم شنه مسلحون»
  if (d.role !== 'noun' || d.verb < 0 || d.at < d.verb) return d.at
  for (let i = d.at - 1; i >= d.verb; i--) {
    if (!isVerb(chosen[i])) continue
    const { headword, frame } = (chosen[i] as Reading).lemma
    const causes = CAUSES.holds(headword)
    // «ما أدى لسقوط»
    const unnamed = causes && (d.reading.preposition !== '' || (is[i + 1] & IS.PREPOSITION) !== 0)
    const far = (causes || frame === 'aux') && tokens.start[d.at] - tokens.end[i] > FAR
    return unnamed || far || TOOK_PLACE.holds(headword) ? d.at : d.verb
  }
  return d.verb
}

/** The particle of negation or future right before the verb. */
function particleBefore({ is }: Context, clause: Clause, verb: number, { factuality }: Draft): number {
  const i = verb - 1
  if (i < clause.first || !(is[i] & (IS.NEGATION | IS.FUTURE)) || is[i] & IS.PREPOSITION) return -1
  // «على ما أوردت الوكالة»: no negation.
  return is[i] & IS.RELATIVE && factuality !== 'denied' ? -1 : i
}

const wordAt = ({ tokens }: Context, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i])

/** «والحصيلة», «لسامي حداد»: a name without what is written before it. */
const nameAt = (ctx: Context, i: number, chosen: readonly (Reading | null)[]): string => {
  const text = wordAt(ctx, i)
  return text.slice(lettersIn(text, lettersBefore(ctx, i, chosen)))
}

/** Names someone, as the subject of a verb that comes after him where there is one. */
function name(ctx: Context, line: Line, { first, last }: Range, chosen: readonly (Reading | null)[], verb = -1) {
  const { past, write } = nominative(ctx, first, verb < last ? null : chosen[verb])
  for (let i = first; i < last; i++)
    if (i < past) line.push(write(nameAt(ctx, i, i > first ? [] : chosen)), false, i === first)
    else if (isHyphen(ctx, i)) line.glue(`-${wordAt(ctx, ++i)}`)
    else if (isWord(ctx, i)) line.push(i === first ? nameAt(ctx, i, chosen) : wordAt(ctx, i), false, i === first)
}

/** The first word of what someone says, after «قال إن» and a colon or quotation mark; -1 where it is no plain saying. */
function contentOf(ctx: Context, clauses: readonly Clause[], d: Draft, chosen: readonly (Reading | null)[]): number {
  if (d.kind !== 'statement' || d.reading.lemma.frame !== 'say' || d.role === 'noun' || d.role === 'credit') return -1
  const { tokens, layout } = ctx
  const clause = clauses[d.clause]
  const end = layout.bounds[clause.sentence + 1]
  for (let i = d.at + 1; i < Math.min(end, d.at + 24); i++) {
    i = pastRelative(clauses, d, i, chosen)
    // «قلل من أهميته، وقال إن»: what another verb tells.
    if (isVerb(chosen[i]) && chosen[i]?.conjunction) return -1
    // «كشفت الشرطة عن هوياتهم بعد أن أوقفوا»: no one says what comes after.
    if (BARE_THAT.holds(tokens.form[i]) && ctx.is[i] !== 0)
      return i + 1 < end && !BEFORE_THAT.holds(tokens.form[i - 1]) ? i + 1 : -1
    // «أضافت الناطقة، حسبما أفادت القناة، أن»
    if (ctx.is[i] & IS.ACCORDING && tokens.norm[i - 1] === COMMA) {
      while (i + 1 < end && tokens.norm[i] !== COMMA) i++
      continue
    }
    if (i > d.at + 1 && ctx.is[i] & (IS.SUBORDINATOR | IS.THAT) && !(ctx.is[i] & IS.PREPOSITION)) return -1
    if ((tokens.norm[i] === ':' || OPENS_QUOTE.includes(tokens.norm[i])) && !within(i, d.actor)) {
      let j = i + 1
      while (j < end && tokens.cls[j] === CLASS.PUNCT) j++
      const colon = tokens.norm[i] === ':'
      const said = j < end && j - i <= 3 && (colon || inSpeech(ctx, j) > 0)
      // «قال في مؤتمر صحفي عقده الجمعة: «»: past a relative clause only a colon brings it.
      return said && (clause.last >= i ? !d.target || i - d.at <= 12 : !d.target && colon) ? j : -1
    }
  }
  return -1
}
