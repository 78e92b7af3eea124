import type { Kind } from '../contract/kinds.ts'
import { CLASS } from '../text/tokens.ts'
import { hasArticle, isVerb } from './choose.ts'
import type { Context } from './context.ts'
import { bare, isAdjective, isBoundPreposition, isCurrency, isMeasure } from './grammar/forms.ts'
import { CAUSES, TAKES_WHOM } from './grammar/frames.ts'
import { compoundPlace, isPlace, isPlaceHead } from './grammar/places.ts'
import { IS } from './grammar/words.ts'
import { kindOf } from './kinds.ts'
import type { Gender, GrammaticalNumber, Reading } from './lexicon/types.ts'
import type { Clause, Range } from './model.ts'
import { carriesPreposition, identifying, isJoined, type Phrase, phraseAt, trim } from './phrases.ts'
import type { Told } from './telling.ts'
import type { Found } from './triggers.ts'

export interface Arguments {
  actor: Range | null
  target: Range | null
  place: Range | null
  source: Range | null
  resolved: boolean
  rule: string
}

interface Known {
  readonly range: Range
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly sentence: number
  readonly speech: boolean
}

/** Verbs whose source comes with عن. */
const ISSUED = new Set(['صدر'])
const AGENT = ['علي_يد', 'من_قبل', 'من_جانب', 'علي_ايدي', 'بيد', 'بايدي']
const PRONOUN = /..(?:ه|ها|هم|هما)$/
/** Kinds whose noun is followed by whom it befell. */
const BEFALLS = new Set<Kind>(['death', 'coercion', 'birth', 'appointment', 'trial'])
/** Kinds whose noun is followed by what it was done to, which does nothing itself: «تدمير المنازل». */
const DONE_TO = new Set<Kind>(['attack', 'discovery', 'launch', 'creation', 'trade', 'aid', 'transfer'])
/** Tokens of the place and agency before a report. */
const DATELINE = 8
/** How many earlier actors a pronoun looks back over. */
const MEMORY = 8

export class ArgumentReader {
  private readonly known: Known[] = []
  private readonly ctx: Context
  private readonly clauses: readonly Clause[]
  private readonly chosen: readonly (Reading | null)[]

  constructor(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]) {
    this.ctx = ctx
    this.clauses = clauses
    this.chosen = chosen
  }

  /** Reads who did it, to whom, where, and on whose word. Call in the order of the text: pronouns look back. */
  read(f: Found, told: Told, tellerActor: Range | null): Arguments {
    const clause = this.clauses[f.clause]
    const args: Arguments = {
      actor: null,
      target: null,
      place: null,
      source: told.teller >= 0 ? tellerActor : null,
      resolved: false,
      rule: '',
    }
    if (f.role === 'credit') this.credit(f, clause, args)
    else if (f.verb >= 0) this.ofVerb(f, clause, args, told, tellerActor)
    else if (f.role === 'participle') this.fromBefore(f, clause, args, f.reading.gender, f.reading.number, true)
    else this.ofNoun(f, f.at, clause, args, tellerActor)
    args.place = this.placeOf(f, clause)
    if (args.actor && !args.resolved && f.verb >= 0) this.remember(args.actor, f, clause)
    else if (args.actor && f.reading.lemma.frame === 'say') this.remember(args.actor, f, clause)
    return args
  }

  private remember(range: Range, f: Found, clause: Clause) {
    const verb = f.verb >= 0 ? this.chosen[f.verb] : null
    this.known.push({
      range,
      gender: verb?.gender ?? null,
      number: verb?.number ?? null,
      sentence: clause.sentence,
      speech: f.reading.lemma.frame === 'say',
    })
    if (this.known.length > MEMORY) this.known.shift()
  }

  private phrase(i: number, last: number, direct = false): Phrase | null {
    return phraseAt(this.ctx, i, last, this.chosen, direct)
  }

  private credit(f: Found, clause: Clause, args: Arguments) {
    let i = f.at + 1
    if (this.ctx.is[i] & IS.PREPOSITION) i++
    const phrase = this.phrase(i, clause.last)
    if (phrase) args.actor = identifying(this.ctx, phrase)
    args.rule = 'credit'
  }

  private ofVerb(f: Found, clause: Clause, args: Arguments, told: Told, tellerActor: Range | null) {
    const verb = this.chosen[f.verb] as Reading
    const { frame, preps } = f.reading.lemma
    if (verb.person === 1 && told.quoted) {
      args.actor = tellerActor
      args.resolved = true
      args.rule = 'first person'
      return
    }
    // «أدت المواجهات إلى مقتل 28 شخصا»: not what brought it about, but whom it befell.
    // «أجري لنتنياهو عمل جراحي»: the patient comes with ل.
    const patient = f.reading.lemma.frame === 'undergo' || this.isHealth(f, clause) ? this.patientOf(f, clause) : null
    if (patient && verb.voice !== 'active') {
      args.actor = patient
      args.rule = 'patient'
      return
    }
    if (f.role === 'noun' && CAUSES.has(verb.lemma.citation)) {
      this.ofNoun(f, f.at, clause, args, null)
      return
    }
    const passive = this.isPassive(f, verb, clause)
    const direct = preps.includes('') && !passive
    const start = this.verbStart(f.verb, clause)
    const before = start ? null : this.subjectBefore(f.verb, clause)
    if (before) {
      args.actor = identifying(this.ctx, before)
      args.rule = 'before the verb'
      if (direct) args.target = this.objectAfter(f.verb, clause)
      return
    }
    const after = verb.number === 'pl' && verb.form === 'past' ? null : this.subjectAfter(f.verb, clause, direct)
    const antecedent = this.antecedentOf(f.verb, clause)
    if (after && f.role === 'noun' && f.at >= after.first && f.at < after.last) {
      this.ofNoun(f, f.at, clause, args, null)
      // «وكان نظم مفاوضات»: the noun is the object of a verb whose subject is named before.
      if (!args.actor && verb.voice === 'active' && frame !== 'happen' && direct)
        this.fromBefore(f, clause, args, verb.gender, verb.number, false)
      return
    }
    if (
      after &&
      !this.isObject(
        after,
        verb,
        clause,
        direct,
        antecedent !== null && !isBoundPreposition(this.ctx.tokens.norm[f.verb + 1] ?? ''),
      )
    ) {
      const issuer = this.issuer(verb, after.last, clause)
      args.actor = identifying(this.ctx, issuer ?? after)
      args.rule = issuer ? 'who issues it' : passive ? 'whom the passive befalls' : 'after the verb'
      if (direct) args.target = this.objectFrom(after.last, clause)
      if (passive) this.agent(clause, after.last, args)
      return
    }
    if (after && direct) args.target = identifying(this.ctx, after)
    // «مشروع ينوي إطلاقه»: a pronoun that goes back to the antecedent makes it the object.
    const resumed =
      verb.pronoun !== '' ||
      (this.chosen[f.verb + 1]?.pronoun ?? '') !== '' ||
      isBoundPreposition(this.ctx.tokens.norm[f.verb + 1] ?? '')
    if (antecedent && !resumed) {
      args.actor = identifying(this.ctx, antecedent)
      args.rule = 'antecedent'
      if (passive) this.agent(clause, f.verb + 1, args)
      return
    }
    if (f.role === 'noun') {
      this.ofNoun(f, f.at, clause, args, null)
      if (args.actor) return
    }
    if (frame === 'happen' && after) {
      args.actor = identifying(this.ctx, after)
      return
    }
    this.fromBefore(f, clause, args, verb.gender, verb.number, frame === 'say')
  }

  /**
   * The script shows neither voice of many verbs: one that leans to the passive is active where two nouns follow,
   * «ضبطت الشرطة شبكة»; «عين فلان رئيسا» has one and what he became.
   */
  private isPassive(f: Found, verb: Reading, clause: Clause): boolean {
    if (verb.voice !== 'either') return verb.voice === 'passive'
    if (f.reading.lemma.lean !== 'passive' || verb.pronoun !== '') return f.reading.lemma.lean === 'passive'
    const subject = this.subjectAfter(f.verb, clause, false)
    if (!subject) return true
    const object = this.nounAfter(subject.last, clause)
    return !object || (f.reading.lemma.kind === 'appointment' && this.ctx.tokens.norm[object.head].endsWith('ا'))
  }

  private isHealth(f: Found, clause: Clause): boolean {
    return f.role === 'noun' && kindOf(this.ctx, clause, f) === 'health'
  }

  private patientOf(f: Found, clause: Clause): Range | null {
    const { norm } = this.ctx.tokens
    for (let i = f.verb + 1; i < f.at; i++) {
      if (norm[i][0] !== 'ل' || !carriesPreposition(this.ctx, i)) continue
      const phrase = this.phrase(i + 1, clause.last)
      return phrase && phrase.last <= f.at ? identifying(this.ctx, phrase) : null
    }
    return null
  }

  /** The next noun that no preposition governs, past prepositional phrases; null at a link or the end of the clause. */
  private nounAfter(i: number, clause: Clause): Phrase | null {
    const { is, tokens, timexAt } = this.ctx
    for (let j = i; j < clause.last; j++) {
      if (timexAt[j] >= 0) continue
      const form = tokens.norm[j]
      if (tokens.cls[j] === CLASS.PUNCT) {
        if (!'،-–'.includes(form)) return null
        continue
      }
      if (is[j] & IS.PREPOSITION || carriesPreposition(this.ctx, j) || (this.chosen[j]?.preposition ?? '') !== '') {
        if (isBoundPreposition(form)) continue
        const governed = this.phrase(is[j] & IS.PREPOSITION ? j + 1 : j, clause.last)
        if (governed) j = governed.last - 1
        continue
      }
      if (is[j] & IS.ADVERB && !(is[j] & IS.QUANTIFIER)) continue
      if (is[j] & (IS.SUBORDINATOR | IS.LINK | IS.NEGATION) || form[0] === 'و' || isVerb(this.chosen[j])) return null
      if (hasArticle(form)) continue
      return this.phrase(j, clause.last)
    }
    return null
  }

  /** «الذي داهمت الشرطة مكتبه»: a relative of the other gender is not the verb's subject. */
  private clashes(verb: number, clause: Clause): boolean {
    const relative = this.ctx.tokens.norm[clause.openerAt]
    const { gender, number } = this.chosen[verb] as Reading
    if (number !== 'sg') return false
    return relative.endsWith('الذي') ? gender === 'f' : relative.endsWith('التي') && gender === 'm'
  }

  /** What a relative clause describes, also «الذي من المقرر | أن ينضم». */
  private antecedentOf(verb: number, clause: Clause): Phrase | null {
    if (clause.opener & IS.RELATIVE && this.clashes(verb, clause)) return null
    if (clause.opener & IS.RELATIVE || this.indefiniteRelative(verb, clause)) return this.antecedent(verb, clause)
    const before = this.clauses[clause.index - 1]
    if (
      clause.opener & IS.THAT &&
      before?.sentence === clause.sentence &&
      before.verb < 0 &&
      before.opener & IS.RELATIVE
    )
      return this.antecedent(before.openerAt + 1, before)
    return null
  }

  /** No noun stands between the start of the clause and the verb. */
  private verbStart(verb: number, clause: Clause): boolean {
    const { is, tokens, timexAt } = this.ctx
    for (let i = clause.first; i < verb; i++) {
      if (tokens.cls[i] === CLASS.PUNCT || timexAt[i] >= 0 || i === clause.openerAt) continue
      if (
        !(is[i] & (IS.QAD | IS.FUTURE | IS.NEGATION | IS.LINK | IS.ADVERB | IS.SUBORDINATOR)) &&
        !isVerb(this.chosen[i])
      )
        return false
    }
    return !this.looseSubject(clause)
  }

  /** A comma may cut a subject from its verb: «مارك زوكربيرغ، مؤسس الشركة، أوضح». */
  private looseSubject(clause: Clause): boolean {
    return !clause.linked && clause.openerAt < 0 && this.fragmentBefore(clause) !== null
  }

  private fragmentBefore(clause: Clause): Phrase | null {
    if (this.dateline(clause)) return null
    let n = clause.index - 1
    let best: Phrase | null = null
    while (n >= 0 && this.clauses[n].sentence === clause.sentence) {
      const c = this.clauses[n]
      // «وكان الزلزال، الذي بلغت قوته 6 درجات، قد وقع»: a relative clause stands between.
      if (c.opener & IS.RELATIVE) {
        n--
        continue
      }
      if (c.verb >= 0) break
      const start = this.nounStart(c)
      const phrase = start < 0 ? null : this.phrase(start, c.last)
      if (phrase) best = phrase
      if (c.openerAt >= 0 || c.linked) return best
      n--
    }
    return n < 0 || this.clauses[n].sentence !== clause.sentence ? best : null
  }

  /** «سنغافورة (رويترز) - ارتفعت»: only the place and agency of the report stand before the clause. */
  private dateline(clause: Clause): boolean {
    const { tokens, layout } = this.ctx
    const first = layout.bounds[clause.sentence]
    if (clause.first - first > DATELINE || clause.first === first) return false
    let bracket = false
    for (let i = first; i < clause.first; i++) if ('(-–—:/'.includes(tokens.norm[i])) bracket = true
    return bracket && isPlace(tokens.norm[first])
  }

  /** Where the first noun of a clause stands, if no preposition comes before it; or -1. */
  private nounStart(clause: Clause, limit = clause.last): number {
    const { is, tokens, timexAt } = this.ctx
    for (let i = clause.first; i < limit; i++) {
      if (timexAt[i] >= 0 || i === clause.openerAt) continue
      if (tokens.cls[i] === CLASS.PUNCT) {
        // A name in quotation marks begins a phrase; speech in them does not.
        if ('"«“'.includes(tokens.norm[i]) && this.phrase(i, limit)) return i
        continue
      }
      if (
        is[i] & (IS.QAD | IS.KANA | IS.LINK | IS.NEGATION | IS.ADVERB | IS.SUBORDINATOR | IS.FUTURE) &&
        !(is[i] & IS.PREPOSITION)
      )
        continue
      if (isBoundPreposition(tokens.norm[i])) continue
      if (is[i] & IS.PREPOSITION && compoundPlace(tokens.norm, i, limit)) return i
      if (is[i] & IS.PREPOSITION || isVerb(this.chosen[i])) {
        if (isVerb(this.chosen[i])) continue
        i = this.skipPrepositional(i, limit) - 1
        continue
      }
      return i
    }
    return -1
  }

  private skipPrepositional(i: number, limit: number): number {
    const { is, timexAt } = this.ctx
    // «بحوزتهم مليون حبة» is complete; «برصاص قناص» and «في شارع» take a noun.
    if (!(is[i] & IS.PREPOSITION) && PRONOUN.test(this.ctx.tokens.norm[i])) return i + 1
    if (i + 1 >= limit || timexAt[i + 1] >= 0) return i + 1
    const phrase = this.phrase(i + 1, limit)
    return phrase ? phrase.last : i + 1
  }

  private subjectBefore(verb: number, clause: Clause): Phrase | null {
    const start = this.nounStart(clause, verb)
    if (start >= 0 && start < verb) {
      const phrase = this.phrase(start, verb)
      if (phrase) return phrase
    }
    return clause.openerAt < 0 && !clause.linked ? this.fragmentBefore(clause) : null
  }

  private subjectAfter(verb: number, clause: Clause, direct: boolean): Phrase | null {
    const { is, tokens, timexAt } = this.ctx
    for (let i = verb + 1; i < clause.last; i++) {
      if (timexAt[i] >= 0) continue
      if (tokens.cls[i] === CLASS.PUNCT && !'"«“'.includes(tokens.norm[i])) return null
      if (isMeasure(tokens.norm[i], tokens.norm[i + 1])) {
        i++
        continue
      }
      if (is[i] & IS.SUBORDINATOR && !(is[i] & IS.PREPOSITION)) return null
      if (isBoundPreposition(tokens.norm[i])) continue
      if (is[i] & IS.PREPOSITION && compoundPlace(tokens.norm, i, clause.last))
        return this.phrase(i, clause.last, direct)
      if (isVerb(this.chosen[i])) continue
      // «زار المشتري وزحل»: what is joined to something before it is no subject.
      if (i > verb + 1 && isJoined(this.ctx, i, this.chosen)) return null
      if (is[i] & IS.PREPOSITION || carriesPreposition(this.ctx, i) || (this.chosen[i]?.preposition ?? '') !== '') {
        i = this.skipPrepositional(i, clause.last) - 1
        continue
      }
      if (is[i] & (IS.ADVERB | IS.NEGATION) && !(is[i] & IS.QUANTIFIER)) continue
      return this.phrase(i, clause.last, direct)
    }
    return null
  }

  /** «شحنة سابقة أرسلت في 2013»: an indefinite noun before the verb is its antecedent. */
  private indefiniteRelative(verb: number, clause: Clause): boolean {
    if (clause.first !== verb || clause.linked || verb === 0) return false
    return this.ctx.tokens.cls[verb - 1] === CLASS.WORD && this.ctx.layout.sentence[verb - 1] === clause.sentence
  }

  private antecedent(verb: number, clause: Clause): Phrase | null {
    const end = clause.opener & IS.RELATIVE ? clause.openerAt : verb
    const first = this.ctx.layout.bounds[clause.sentence]
    let best: Phrase | null = null
    // The nearest noun phrase that ends right before the relative.
    for (let i = end - 1, n = 0; i >= first && n < 8; i--, n++) {
      const { tokens, is } = this.ctx
      if (tokens.cls[i] === CLASS.PUNCT && '.:'.includes(tokens.norm[i])) break
      if (is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) || isVerb(this.chosen[i])) break
      if (this.ctx.timexAt[i] >= 0) break
      const phrase = this.phrase(i, end)
      if (phrase && phrase.last >= end - 1 && !(best && this.disagrees(phrase, clause))) best = phrase
    }
    return best
  }

  /** «حصيلة الزلزال | الذي ضرب»: the relative agrees with the nearer noun alone. */
  private disagrees(phrase: Phrase, clause: Clause): boolean {
    const relative = this.ctx.tokens.norm[clause.openerAt] ?? ''
    const feminine = this.ctx.tokens.norm[phrase.head].endsWith('ة')
    return relative.endsWith('الذي') ? feminine : relative.endsWith('التي') && !feminine
  }

  /** Whether a noun phrase after the verb is its object, the subject being in the verb's ending. */
  private isObject(phrase: Phrase, verb: Reading, clause: Clause, direct: boolean, relative: boolean): boolean {
    const form = this.ctx.tokens.norm[phrase.head]
    const is = this.ctx.is[phrase.head]
    const place = verb.lemma.frame === 'move' && (isPlaceHead(bare(form)) || isPlace(form))
    if (direct && this.isSum(phrase)) return true
    if (TAKES_WHOM.has(verb.lemma.citation) && clause.linked && this.known.length > 0)
      return !this.objectFrom(phrase.last, clause) && !this.nounAfter(phrase.last, clause)
    // «وترك المدينة», «وأيدت الحكم»: a verb that must have an object has it in the one noun after it.
    const whole = verb.lemma.frame === 'act' || verb.lemma.preps.every((p) => p === '')
    if (direct && clause.linked && whole && !(is & (IS.COMMON | IS.TITLE)) && this.goesOn(verb, clause))
      return !this.objectFrom(phrase.last, clause) && !this.nounAfter(phrase.last, clause)
    if (verb.lemma.frame === 'say' || (!direct && !place)) return false
    if (verb.pronoun !== '' || is & IS.TITLE || form.endsWith('ون')) return false
    if (relative) return (clause.opener & IS.RELATIVE) !== 0 || !(is & IS.COMMON)
    if (!clause.linked && clause.openerAt < 0) return false
    if (this.known.length === 0) return false
    // «رفض التجمع البيان»: of two nouns the first is the subject.
    if (!place && (this.objectFrom(phrase.last, clause) || this.nounAfter(phrase.last, clause))) return false
    if (place || (form.endsWith('ا') && !isPlace(form))) return true
    if (verb.gender === 'm' && form.endsWith('ة') && hasArticle(form)) return true
    return this.chosen[phrase.head] !== null && !(is & IS.COMMON)
  }

  /** The last subject stands in the same sentence, agrees with the verb, and nothing parts the verb from the end. */
  private goesOn(verb: Reading, clause: Clause): boolean {
    const last = this.known[this.known.length - 1]
    if (!last || last.sentence !== clause.sentence || !last.gender || last.gender !== verb.gender) return false
    return !'،,'.includes(this.ctx.tokens.norm[clause.last] ?? '.')
  }

  /** «صدر بيان عن اللجنة»: who issues what comes out. */
  private issuer(verb: Reading, from: number, clause: Clause): Phrase | null {
    if (!ISSUED.has(verb.lemma.citation)) return null
    const { norm } = this.ctx.tokens
    return norm[from] === 'عن' ? this.phrase(from + 1, clause.last) : null
  }

  /** «تدفع 3 مليارات دولار»: a sum of money does nothing by itself. */
  private isSum(phrase: Phrase): boolean {
    const { tokens } = this.ctx
    const numbered = tokens.cls[phrase.first] === CLASS.NUMBER || (this.ctx.is[phrase.first] & IS.NUMERAL) !== 0
    for (let i = phrase.first; numbered && i < phrase.last; i++) if (isCurrency(tokens.norm[i])) return true
    return false
  }

  private objectAfter(verb: number, clause: Clause): Range | null {
    return this.objectFrom(verb + 1, clause)
  }

  private objectFrom(i: number, clause: Clause): Range | null {
    const { is, timexAt } = this.ctx
    let j = i
    while (j < clause.last && (timexAt[j] >= 0 || (is[j] & IS.ADVERB && !(is[j] & IS.QUANTIFIER)))) j++
    if (j >= clause.last || is[j] & (IS.PREPOSITION | IS.SUBORDINATOR) || isJoined(this.ctx, j, this.chosen))
      return null
    const phrase = this.phrase(j, clause.last)
    return phrase ? identifying(this.ctx, phrase) : null
  }

  /** «على يد», «من قبل», «من جانب»: who did what the passive tells. */
  private agent(clause: Clause, from: number, args: Arguments) {
    const { tokens } = this.ctx
    for (let i = from; i + 1 < clause.last; i++) {
      const two = `${tokens.norm[i]}_${tokens.norm[i + 1]}`
      const at = AGENT.includes(two) ? i + 2 : AGENT.includes(tokens.norm[i]) ? i + 1 : -1
      const phrase = at > 0 ? this.phrase(at, clause.last) : null
      if (!phrase) continue
      args.target = args.actor
      args.actor = identifying(this.ctx, phrase)
      args.rule = 'agent of the passive'
      return
    }
  }

  /** The actor named before: of a pronoun or of a verb without a subject. */
  private fromBefore(
    f: Found,
    clause: Clause,
    args: Arguments,
    gender: Gender | null,
    number: GrammaticalNumber | null,
    speech: boolean,
  ) {
    args.resolved = true
    let fallback: Known | null = null
    for (let k = this.known.length - 1; k >= 0; k--) {
      const known = this.known[k]
      if (gender && known.gender && gender !== known.gender) continue
      if (number === 'pl' && known.number === 'sg' && known.sentence === clause.sentence && speech) continue
      if (speech && !known.speech) {
        fallback ??= known
        continue
      }
      if (clause.sentence - known.sentence > 4) break
      args.actor = known.range
      args.rule = 'taken up from before'
      return
    }
    if (fallback) {
      args.actor = fallback.range
      args.rule = 'taken up from before'
    }
    if (!args.actor) args.rule = f.reading.pronoun ? 'unresolved pronoun' : 'no subject'
  }

  /** The genitive of a verbal noun: who does or undergoes it, or what it is done to. */
  private ofNoun(f: Found, at: number, clause: Clause, args: Arguments, tellerActor: Range | null) {
    const { frame } = f.reading.lemma
    const r = f.reading
    if (r.pronoun !== '') {
      this.fromBefore(f, clause, args, /^ه$/.test(r.pronoun) ? 'm' : r.pronoun === 'ها' ? 'f' : null, null, false)
      return
    }
    // «قصفا عنيفا»: with tanwin it takes no genitive.
    if (r.tanwin) return
    let i = at + 1
    const { is, tokens } = this.ctx
    // «الإغلاق المفاجئ لمؤسسة»: the adjective of a definite noun, then ل.
    if (r.article) while (i < clause.last && hasArticle(tokens.norm[i]) && tokens.cls[i] === CLASS.WORD) i++
    // «جراحة إضافية»: an adjective is no genitive.
    if (!r.article) while (i < clause.last && this.describes(i, at, r)) i++
    if (i >= clause.last) {
      if (frame === 'undergo' || r.lemma.kind === 'health') this.fromBefore(f, clause, args, null, null, false)
      return
    }
    if (r.article && tokens.norm[i] === 'بين') i++
    // «انخفاض حاد في الإنتاج»: what changes comes with في.
    const changing = r.lemma.kind === 'change' && tokens.norm[i] === 'في'
    if (changing) i++
    else if (is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) && !(is[i] & (IS.QUANTIFIER | IS.NUMERAL))) {
      if (i > at + 1 && r.lemma.kind === 'health') this.fromBefore(f, clause, args, null, null, false)
      else if (tellerActor && frame === 'act') args.actor = tellerActor
      args.resolved = args.actor !== null
      return
    }
    const phrase = this.phrase(i, clause.last)
    if (!phrase) return
    const range = identifying(this.ctx, phrase)
    // «استهداف الطيران لمناطق», «اقتحام القوات المخيم»: the genitive is the subject where an object follows.
    const subject = frame === 'act' && r.lemma.lean === 'active' && this.objectOfNoun(phrase.last, clause)
    if (subject) {
      args.actor = range
      args.rule = 'genitive of the noun'
    } else if (frame === 'act' && r.lemma.lean === 'active') {
      args.target = range
      args.actor = tellerActor
      args.resolved = tellerActor !== null
      args.rule = 'of the noun'
      if (!args.actor && !DONE_TO.has(r.lemma.kind)) args.actor = range
    } else {
      args.actor = range
      args.rule = 'genitive of the noun'
    }
  }

  private objectOfNoun(i: number, clause: Clause): boolean {
    const { tokens, is, timexAt } = this.ctx
    for (let j = i; j < Math.min(clause.last, i + 5); j++) {
      const form = tokens.norm[j]
      if (timexAt[j] >= 0 || hasArticle(form)) continue
      if (form[0] === 'ل' && carriesPreposition(this.ctx, j)) return true
      if (is[j] & IS.PREPOSITION || tokens.cls[j] !== CLASS.WORD) return false
    }
    return false
  }

  /** Whether a word after an indefinite event noun is its adjective: «زيارة رسمية», «مظاهرات مطالبة», «عمل جراحي». */
  private describes(i: number, at: number, r: Reading): boolean {
    const { tokens, is } = this.ctx
    const form = tokens.norm[i]
    if (isAdjective(form, tokens.norm[at])) return true
    // Of the dead and the arrested such a word tells who they are.
    if (BEFALLS.has(r.lemma.kind) || is[i] & (IS.TITLE | IS.COMMON | IS.NAME) || hasArticle(form)) return false
    const feminine = /(?:ة|ات)$/.test(tokens.norm[at])
    const participle = this.ctx.readings[i].some((x) => x.form === 'active' && x.gender === (feminine ? 'f' : 'm'))
    return participle || ((feminine ? /..ية$/.test(form) : /..ي$/.test(form)) && !isPlace(form))
  }

  private placeOf(f: Found, clause: Clause): Range | null {
    const { tokens, is } = this.ctx
    for (let i = Math.max(clause.first, f.at - 8); i < Math.min(clause.last, f.at + 25); i++) {
      const form = tokens.norm[i]
      const compound = compoundPlace(tokens.norm, i, clause.last)
      if (!compound && !isPlace(form) && !isPlaceHead(form)) continue
      const attached = form[0] === 'ب' && (isPlace(form.slice(1)) || isPlaceHead(form.slice(1)))
      const before = i > 0 ? tokens.norm[i - 1] : ''
      if (!attached && !['في', 'الي', 'من', 'قرب', 'نحو', 'وسط', 'شمال', 'جنوب', 'شرق', 'غرب'].includes(before))
        continue
      const phrase = attached ? null : this.phrase(i, clause.last)
      if (is[i] & IS.TITLE) continue
      if (compound) return { first: i, last: i + compound }
      if (isPlace(form)) return { first: i, last: i + 1 }
      return trim(this.ctx, phrase ?? { first: i, last: i + 1 })
    }
    return null
  }
}
