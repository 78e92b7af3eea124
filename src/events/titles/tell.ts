import * as CLASS from '../../text/class.ts'
import { isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { isOne } from '../grammar/forms.ts'
import { CAUSES, FROM, IN, MEANWHILE, ON_TIME } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { BI } from '../grammar/particles.ts'
import { isPlace } from '../grammar/places.ts'
import { isNisba, particlePronoun } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { OPENS_ON } from '../grammar/words.ts'
import type { Frame, Reading } from '../lexicon/types.ts'
import type { Clause, Draft, Range } from '../model.ts'
import { carriesPreposition } from '../phrases/clitics.ts'
import { looksPresent } from '../phrases/ends/words.ts'
import { inSpeech } from '../telling.ts'
import { clauseEnd, goesOn, lastOf, opensComplement, pastRelative } from './extent.ts'
import type { Line } from './line.ts'
import { afterStop, END, STOPS } from './stops.ts'
import { officeBefore, within } from './subject.ts'
import { isTime, namesFeast, timeFollows } from './times.ts'
import { bareText, isCountInBrackets, isGlued, isLetterBefore, nominative } from './written.ts'

/** Words that a cut does not leave at the end. */
const NEVER_LAST = OPENS_ON | IS.PRONOUN | IS.DEMONSTRATIVE | IS.QUANTIFIER | IS.NUMERAL
/** How a participle with the article begins, and what it may govern. */
const OF_PARTICIPLE = 'الم'
const MEEM = 'م'
const PARTICIPLE: readonly string[] = ['ل', 'ب', FROM]
const NOTHING: readonly string[] = []
/** What a clause has for its verb. */
const HAS_SAID = IS.KANA | IS.STATIVE | IS.NEGATION
/** Prepositions and the conjunction that are written onto a word. */
const BOUND = 'بلو'

/** What is told: from which word on, past which subject that stands in front already, and whether it is a saying. */
interface Told {
  readonly start: number
  readonly front: Range | null
  readonly said: boolean
}

/** Adds to a line the words from where what is told starts, up to where the clause or the saying ends. */
export const tell = (...of: ConstructorParameters<typeof Teller>): void => new Teller(...of).run()

/** Goes over the words that follow, and decides on each: left out, told, or the end. */
class Teller {
  private readonly ctx: Context
  private readonly clauses: readonly Clause[]
  private readonly d: Draft
  private readonly line: Line
  private readonly told: Told
  private readonly chosen: readonly (Reading | null)[]
  private readonly clause: Clause
  private readonly end: number
  private readonly office: Range | null
  /** Where the clauses end that are told so far. */
  private last: number
  /** Units told, and the token told last. */
  private length = 0
  private pushed: number
  /** Whether anything is told yet beside the verb and its subject; of a saying, whether a verb is. */
  private whole = false
  /** Whether more than where it was is told: past a comma its object may still come. */
  private some = false
  /** «أكد أنه أثناء التحقيق»: what is said began with a circumstance, and its verb is still to come. */
  private waits = false
  /** Verbs that «أن» and relative pronouns have opened a clause for, and that are still to come. */
  private owed = 0
  /** The prepositions of the participle or noun of a deed told last: «الموافقة بالإجماع [على]». */
  private governs = NOTHING

  /** The words of what is said that the particle before them has put into the accusative, and how they are written. */
  private readonly subject: ReturnType<typeof nominative> | null

  /** The verb has its object without a preposition; and the words that come are those of another preposition. */
  private readonly asksObject: boolean
  private adrift = false
  /** It is told of a noun before it. */
  private readonly describes: boolean

  constructor(
    ctx: Context,
    clauses: readonly Clause[],
    d: Draft,
    line: Line,
    told: Told,
    chosen: readonly (Reading | null)[],
  ) {
    this.ctx = ctx
    this.clauses = clauses
    this.d = d
    this.line = line
    this.told = told
    this.chosen = chosen
    this.clause = clauses[d.clause]
    this.end = ctx.layout.bounds[this.clause.sentence + 1]
    // «مظاهرة ضمت المئات»: an office stands between an actor and the deed before him.
    this.office = officeBefore(ctx, d.actor, d.actor && d.at < d.actor.first ? Math.max(told.start, d.at) : told.start)
    this.last = told.said
      ? this.end
      : Math.max(lastOf(ctx, clauses, this.clause), clauseEnd(clauses, this.clause, told.start))
    this.describes = d.rules.actor === 'antecedent' || (this.clause.opener & IS.RELATIVE) !== 0
    this.pushed = told.start - 1
    this.subject = told.said ? nominative(ctx, told.start, verbAfter(told.start, chosen)) : null
    // «احتجاجه» may end the text.
    const verb = chosen[told.start] ?? null
    this.asksObject = isVerb(verb) && lacksObject(verb as Reading, d)
  }

  run() {
    const { cls } = this.ctx.tokens
    for (let i = this.told.start; i >= 0 && i < this.end && cls[i] !== CLASS.NEWLINE; i = this.step(i)) {}
  }

  private step(i: number): number {
    const past = this.told.said ? i : pastRelative(this.clauses, this.d, i, this.chosen)
    if (past > i) return past
    if (this.isLeftOut(i)) return i + 1
    const { tokens } = this.ctx
    if (this.pushed === i - 1 && i > this.told.start && isGlued(this.ctx, i)) return this.glue(i)
    if (tokens.cls[i] !== CLASS.PUNCT) {
      if (this.isOver(i)) return END
      // «الجيش و"جبهة النور"»: the letter that joins is written onto the name.
      return this.pushed === i - 2 && isLetterBefore(this.ctx, i) ? this.glue(i) : this.push(i)
    }
    // «الوفاة، مشيرا»: someone speaks on after a single word.
    const opens = i <= this.told.start + 1 && !(this.isNominal() && this.chosen[i + 1]?.form === 'active')
    if (!STOPS.includes(tokens.norm[i]) || opens) return i + 1
    return this.pastStop(i)
  }

  /** Brackets, times, and the subject and the office that stand elsewhere. */
  private isLeftOut(i: number): boolean {
    const { ctx, line, office } = this
    const { start, front } = this.told
    // «كتلة (دولة القانون)»: a name in brackets stays.
    const named = within(i, this.d.actor) || within(i, this.d.target)
    if (ctx.layout.depth[i] > ctx.layout.depth[start] && !named && !isCountInBrackets(ctx, i)) return true
    if (isTime(ctx, i) && !namesFeast(ctx, i, start)) {
      // «أطلق في [25 كانون الأول]»: the preposition goes with its time.
      const alone = ctx.is[i - 1] & IS.PREPOSITION && (ctx.traits[i - 1] & TRAIT.BOUND) === 0
      if (i > start + 1 && ctx.timexAt[i - 1] < 0 && alone) line.pop()
      return true
    }
    if (i > start && ON_TIME.holds(ctx.tokens.form[i]) && timeFollows(ctx, i + 1)) {
      // «مسيرة [كانت مقررة السبت]», «إضراب [إلى غاية السبت]»
      if (ctx.is[i - 1] & (IS.KANA | IS.PREPOSITION)) line.pop()
      return true
    }
    // «د. سامي حداد»
    if (ctx.tokens.norm[i].length === 1 && ctx.tokens.norm[i + 1] === '.' && ctx.tokens.cls[i] === CLASS.WORD)
      return true
    // «[زيارة] يلتقي خلالها نظيره»: the visit is not told.
    if (i === start + 1 && front && MEANWHILE.holds(ctx.tokens.form[i])) return true
    return i > start && (within(i, front) || within(i, office))
  }

  private textOf(i: number): string {
    const { ctx, told, chosen } = this
    const { text, start, end } = ctx.tokens
    const own = i === told.start ? bareText(ctx, i, told.said ? [] : chosen) : text.slice(start[i], end[i])
    return this.subject && i < this.subject.past ? this.subject.write(own) : own
  }

  private glue(i: number): number {
    this.line.glue(this.textOf(i))
    this.pushed = i
    this.reach(i + 1)
    return i + 1
  }

  /** The clause of token i is told as well. */
  private reach(i: number) {
    this.last = Math.max(this.last, clauseEnd(this.clauses, this.clause, i))
  }

  private pastStop(i: number): number {
    const { ctx, told } = this
    // «الذي وصل أمس | ، الاتهامات»: past the time of a relative clause its main clause goes on.
    if (!told.said && this.describes && ctx.timexAt[i - 1] >= 0 && this.leaves(i + 1)) return END
    // «اندلاعه، مضيفا»: past the noun of a deed with whose it is, someone speaks on.
    if (this.d.role === 'noun' && this.chosen[i + 1]?.form === 'active' && told.start > this.d.at) return END
    const complete =
      (this.whole && !this.waits) ||
      ((this.some || OBJECTLESS.has(this.d.reading.lemma.frame)) && !this.waits && this.turns(i + 1)) ||
      (told.said && this.length === 0)
    // «[نعيمة سميح رحلت]، التي عرفت»: what describes who stands in front already.
    const next = ctx.is[i + 1]
    const described = told.front !== null && (next & IS.RELATIVE) !== 0 && (ctx.traits[i + 1] & TRAIT.ARTICLE) !== 0
    // «نشرت الدراسة أمس، ينتمي»: nor a verb of no event.
    const stative = i + 1 < this.end && ((next & IS.STATIVE) !== 0 || looksPresent(ctx, i + 1))
    const after =
      (this.isNominal() && complete) || (stative && !told.said && this.line.count > 1)
        ? END
        : this.afterStop(i, complete)
    if (after === END || (described && after === i)) return END
    this.adrift = false
    if (!told.said) this.reach(after + 1)
    return after + 1
  }

  /** «ضربت المدينة، السبت، [في تعليق]»: no circumstance, nor what its own verb governs and not the one before it. */
  private leaves(i: number): boolean {
    const { ctx, chosen, clause, clauses } = this
    if (!(ctx.is[i] & IS.PREPOSITION)) return true
    const governs = (verb: number) => chosen[verb]?.lemma.preps.includes(ctx.tokens.norm[i]) ?? false
    return governs(clauses[clause.index - 1]?.verb ?? -1) && !governs(clause.verb)
  }

  private afterStop(i: number, whole: boolean): number {
    const { ctx, chosen, d: draft, clause, end, line } = this
    return afterStop({ ctx, chosen, draft, clause, end, short: line.isShort, whole }, i)
  }

  /** «، مؤكدا», «، حيث»: another verb or clause, and no object. */
  private turns(i: number): boolean {
    const next = this.chosen[i] ?? null
    const is = this.ctx.is[i]
    // «، مما أدى», not «، من جراء»
    const opens = (is & IS.SUBORDINATOR) !== 0 && !(is & IS.PREPOSITION && is & IS.RELATIVE)
    return next?.form === 'active' || isVerb(next) || opens || (is & IS.LINK) !== 0
  }

  /** The noun of a deed stands first, and needs no more than whose it is. */
  private isNominal(): boolean {
    return this.d.role === 'noun' && this.told.start === this.d.at && !this.told.said
  }

  /** Whether what is told ends before the word at i. */
  private isOver(i: number): boolean {
    const { ctx, clauses, d, chosen, line } = this
    const { start, said } = this.told
    // Within a name it never is.
    if (i === start || goesOnIn(i, d.actor)) return false
    const that = this.completes(i)
    if (said) return i > start + 2 && isSubordinator(ctx, i) && !that && this.length > 24
    // «أن ذلك من شأنه | أن يطيل»: what is said of what «أن» opens.
    if (that && this.owed > 0) this.reach(i)
    if (this.isNominal() && (this.leadsOn(i) || this.isOther(i))) return true
    // «وصل الوزير | وأعلن»
    if ((line.count > 1 || this.isNominal()) && this.joinsNext(i)) return true
    // «[ارتفعت] حصيلة الهجوم الذي وقع أمس | إلى عشرة»: past the time of a relative clause its main clause goes on.
    if (!said && this.clause.opener & IS.RELATIVE && i < this.clause.last && ctx.timexAt[i - 1] >= 0) return true
    // «دراسة نشرت | أن», «[الوزراء الذين] سيجتمعون غدا | إن», «[قال خلال] زيارته لبيروت | إن»: another verb says that.
    const says = d.reading.lemma.frame === 'say' || d.kind === 'discovery'
    if (!said && that && !says && (this.describes || this.isSaidBeside())) return true
    // «اجتماع مع نظيره | "سوف نواصل»: what is said after it is another's.
    if (this.isNominal() && inSpeech(ctx, i) !== inSpeech(ctx, start)) return true
    // «[في ذكرى] انفجار المرفأ | خرج المئات»: the verb of a clause that a circumstance opens.
    if (this.isNominal() && this.clause.verb === i && i > this.d.at + 1 && this.clause.first < this.d.at) return true
    // «تأسست الجامعة وتضم»: another verb, of no event.
    if (ctx.is[i] & IS.STATIVE && (ctx.traits[i] & TRAIT.LINK) !== 0) return true
    if (i < this.last || line.count <= 2 || opensComplement(ctx, clauses, d, i)) return false
    // «أقر المجلس في جلسة | عقدها أمس | مشروع القانون»: past a circumstance the object is still to come.
    const held = d.reading.lemma.frame !== 'say' && (chosen[i]?.pronoun ?? '') !== ''
    const circumstance = this.adrift && (ctx.timexAt[i - 1] >= 0 || held)
    if ((this.some && !circumstance) || !goesOn(ctx, i, chosen)) return true
    this.last = clauseEnd(clauses, this.clause, i)
    return false
  }

  /** «لا يجب | أن»: what is said goes on; not «، مضيفا أن», «وأن», «إلا أن». */
  private completes(i: number): boolean {
    const { is, traits } = this.ctx
    if (!(is[i] & IS.THAT) || (traits[i] & TRAIT.LINK) !== 0) return false
    return !(is[i - 1] & (IS.SUBORDINATOR | IS.LINK)) && this.chosen[i - 1]?.form !== 'active'
  }

  /** «[أسفرت] غارة على المدينة | عن مقتل»: what the verb before the noun says that it led to. */
  private leadsOn(i: number): boolean {
    const { clause, chosen, ctx, d } = this
    const verb = clause.verb >= 0 && clause.verb < d.at ? chosen[clause.verb] : null
    return verb !== null && CAUSES.holds(verb.lemma.headword) && verb.lemma.preps.includes(ctx.tokens.norm[i])
  }

  /** The noun of a deed stands beside a verb of saying. */
  private isSaidBeside(): boolean {
    const { d, told, clause, chosen } = this
    return d.role === 'noun' && told.start >= d.at && chosen[clause.verb]?.lemma.frame === 'say'
  }

  /** «[جرت] المباراة | وانتهت»: what goes on past its clause. */
  private joinsNext(i: number): boolean {
    return i >= this.last && isVerb(this.chosen[i]) && this.chosen[i]?.conjunction !== ''
  }

  /** «[جرى خلال] اللقاء | التأكيد على»: right after a noun with the article another deed. */
  private isOther(i: number): boolean {
    const { d, chosen } = this
    const next = chosen[i]
    if (i !== d.at + 1 || !d.reading.article || !next?.article) return false
    return next.form === 'masdar' && next.conjunction === '' && next.preposition === ''
  }

  private push(i: number): number {
    const { ctx, line } = this
    const { start } = this.told
    const text = this.textOf(i)
    const is = ctx.is[i]
    const opens =
      this.owed === 0 &&
      ((is & (IS.PREPOSITION | IS.LINK | IS.SUBORDINATOR)) !== 0 ||
        (BOUND.includes(ctx.tokens.norm[i][0]) && !goesOnIn(i, this.d.target) && !goesOnIn(i, this.d.actor)))
    const ends = opens && !this.isGoverned(i)
    // What is told goes on past its length to the verb of a clause, or to the end of what a deed needs.
    if (ends) line.owes = false
    else if (opens || this.owed > 0) line.owes = true
    if (!line.holds(text, ends)) {
      if (!ends) line.cut()
      line.dropNumber()
      return END
    }
    line.push(text, this.isWeak(i), opens && i > start, isVerb(this.chosen[i]))
    this.pushed = i
    this.length += text.length + 1
    this.note(i)
    return i + 1
  }

  /** Whether the word at i is the preposition that a deed or participle before it needs, or «من» past a number. */
  private isGoverned(i: number): boolean {
    const { tokens, is } = this.ctx
    const form = tokens.norm[i]
    // «عدد من الوزراء»
    if (form === FROM && is[i - 1] & (IS.QUANTIFIER | IS.NUMERAL)) return true
    return form !== IN && this.governs.includes(is[i] & IS.PREPOSITION ? form : form[0])
  }

  /** Whether the word at i waits for more: «في الدقيقة 17» is complete, «إلى 17 [مدينة]» is not. */
  private isWeak(i: number): boolean {
    const { tokens, is, traits } = this.ctx
    if (tokens.cls[i] === CLASS.NUMBER) return tokens.cls[i + 1] === CLASS.WORD && !(is[i + 1] & (OPENS_ON | IS.KANA))
    // «مقتل خمسة [وإصابة] العشرات»: nor is a deed that is joined to another without its own.
    if (this.chosen[i]?.form === 'masdar' && this.chosen[i]?.conjunction) return true
    // «في مؤتمر صحفي عقده [في]»: nor is a relative clause without its end.
    if (this.isRelativeVerb(i) || (this.isNominal() && isVerb(this.chosen[i]) && i > this.d.at + 1)) return true
    // «عرفات رئيس [المنظمة]»: an office or a body waits for what it is of.
    const waits = is[i] & (IS.TITLE | IS.COMMON) && (traits[i] & (TRAIT.ARTICLE | TRAIT.ALEF)) === 0
    if (waits && !within(i, this.d.actor) && !within(i, this.d.target) && this.goesOnAt(i + 1)) return true
    // «السيطرة عليها»
    if ((traits[i] & TRAIT.BOUND) !== 0 && !this.goesOnAt(i + 1)) return false
    // «العشرات» stands for whom it counts, «العديد من» does not.
    if (is[i] & IS.QUANTIFIER && (traits[i] & TRAIT.ARTICLE) !== 0) return (is[i + 1] & IS.PREPOSITION) !== 0
    // «قتلت الشرطة ثلاثة»
    if (is[i] & IS.NUMERAL && this.ctx.timexAt[i] < 0 && !this.goesOnAt(i + 1)) return false
    return (is[i] & NEVER_LAST) !== 0 && !within(i, this.d.actor) && !isOne(tokens.form[i])
  }

  /** A verb of a relative clause that goes on. */
  private isRelativeVerb(i: number): boolean {
    const { tokens, is, traits } = this.ctx
    const verb = this.chosen[i] ?? null
    if (!isVerb(verb) || !verb?.pronoun || verb.conjunction || i === this.d.at || i === this.told.start) return false
    const indefinite = (traits[i - 1] & TRAIT.ARTICLE) === 0 && !(is[i - 1] & IS.SUBORDINATOR)
    return tokens.cls[i + 1] === CLASS.WORD && (indefinite || (is[i - 1] & IS.RELATIVE) !== 0)
  }

  /** A word stands at i that opens nothing and tells no time. */
  private goesOnAt(i: number): boolean {
    const { tokens, is, timexAt } = this.ctx
    return tokens.cls[i] === CLASS.WORD && timexAt[i] < 0 && !(is[i] & OPENS_ON) && !this.chosen[i]?.conjunction
  }

  /** What the word at i waits for. */
  private owe(i: number) {
    const verb = isVerb(this.chosen[i])
    const is = this.ctx.is[i]
    const { norm } = this.ctx.tokens
    const { traits } = this.ctx
    if (is & IS.THAT || (is & IS.RELATIVE && (traits[i] & TRAIT.ARTICLE) !== 0)) this.owed++
    // «إنها سعيدة»
    else if (this.owed > 0 && (verb || is & HAS_SAID || (particlePronoun(norm[i - 1]) && !(is & OPENS_ON)))) this.owed--
    if (!verb && this.chosen[i]) this.governs = this.chosen[i]?.lemma.preps ?? NOTHING
    else if (!verb && describes(this.ctx, i)) this.governs = PARTICIPLE
    else if (verb || !carriesPreposition(this.ctx, i)) this.governs = NOTHING
  }

  /** What the word at i makes of what is told. */
  private note(i: number) {
    const { ctx, chosen, d } = this
    const { start, said } = this.told
    const verb = isVerb(chosen[i])
    this.owe(i)
    // «قررت المحكمة في المدينة»: where it was decided is not what.
    const form = ctx.tokens.norm[i]
    // «قصف بالمدافع», «أعلنت الدائرة الإعلامية للمجلس»: nor by what, nor for whom.
    const written =
      form[0] === BI ? isPlace(form) || carriesPreposition(ctx, i) : i === d.actor?.last && carriesPreposition(ctx, i)
    if (ctx.is[i] & IS.PREPOSITION || written)
      this.adrift = this.asksObject && !d.reading.lemma.preps.includes(written ? form[0] : form)
    else if (within(i, d.target)) this.adrift = false
    if (verb) this.waits = false
    else if (ctx.is[i] & IS.THAT && ctx.is[i + 1] & IS.PREPOSITION) this.waits = true
    const more = said
      ? verb
      : i > start && i !== d.at && !(ctx.is[i] & OPENS_ON) && (this.isNominal() || !within(i, d.actor))
    this.some ||= more
    this.whole ||= more && !this.adrift
  }
}

/** «المتظاهرين المناوئين»: a participle past what it describes, of a verb that the lexicon lacks. */
const describes = ({ tokens: { norm }, traits }: Context, i: number): boolean =>
  (norm[i].startsWith(OF_PARTICIPLE) &&
    (traits[i - 1] & TRAIT.ARTICLE) !== 0 &&
    (traits[i] & TRAIT.NISBA) === 0 &&
    !isNisba(norm[i].slice(0, -2))) ||
  // «نظاما مضادا»
  (norm[i][0] === MEEM && (traits[i] & TRAIT.ALEF) !== 0 && (traits[i - 1] & TRAIT.ALEF) !== 0)

/** Words from the first that someone says to its verb. */
const NEAR = 8

/** The verb that the first words of what someone says may be the subject of. */
function verbAfter(start: number, chosen: readonly (Reading | null)[]): Reading | null {
  for (let i = start + 1; i < Math.min(start + NEAR, chosen.length); i++) if (isVerb(chosen[i])) return chosen[i]
  return null
}

/** «أنتوني بلينكن»: past the first word of a name no letter is a preposition. */
const goesOnIn = (i: number, range: Range | null): boolean => range !== null && i > range.first && i < range.last

/** Frames of what happens, goes somewhere or befalls someone. */
const OBJECTLESS = new Set<Frame>(['happen', 'move', 'undergo'])

/** A verb that has its object without a preposition, and has none or has it past its subject. */
const lacksObject = ({ voice, lemma }: Reading, { target, at }: Draft): boolean =>
  voice !== 'passive' &&
  lemma.lean === 'active' &&
  !OBJECTLESS.has(lemma.frame) &&
  lemma.preps.includes('') &&
  (!target || target.first > at + 1)

const isSubordinator = ({ is }: Context, i: number): boolean =>
  (is[i] & IS.SUBORDINATOR) !== 0 && !(is[i] & IS.PREPOSITION)
