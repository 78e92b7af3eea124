import type { Kind } from '../../contract/kinds.ts'
import { CLASS } from '../../text/tokens.ts'
import { hasArticle } from '../choose.ts'
import type { Context } from '../context.ts'
import { bare, isBoundPreposition } from '../grammar/forms.ts'
import { AGENTS, BETWEEN, CAUSES, IN, TAKES_WHOM } from '../grammar/frames.ts'
import { isPlace, isPlaceHead } from '../grammar/places.ts'
import { endsInAlef, endsInTa, endsInUn, genderOf } from '../grammar/shapes.ts'
import { IS } from '../grammar/words.ts'
import { kindOf } from '../kinds.ts'
import type { Gender, GrammaticalNumber, Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { identifying, type Phrase } from '../phrases.ts'
import type { Told } from '../telling.ts'
import type { Found } from '../triggers.ts'

import { Memory } from './memory.ts'
import { Objects } from './objects.ts'
import { Subjects } from './subjects.ts'

export interface Arguments {
  actor: Range | null
  target: Range | null
  place: Range | null
  source: Range | null
  resolved: boolean
  rule: string
}

/** Kinds whose noun is followed by what it was done to, which does nothing itself: «تدمير المنازل». */
const DONE_TO = new Set<Kind>(['attack', 'discovery', 'launch', 'creation', 'trade', 'aid', 'transfer'])

/** Decides who did it, to whom, where and on whose word, of what the finders find. */
export class ArgumentReader {
  private readonly memory = new Memory()
  private readonly ctx: Context
  private readonly clauses: readonly Clause[]
  private readonly chosen: readonly (Reading | null)[]
  private readonly subjects: Subjects
  private readonly objects: Objects

  constructor(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]) {
    this.ctx = ctx
    this.clauses = clauses
    this.chosen = chosen
    this.subjects = new Subjects(ctx, clauses, chosen)
    this.objects = new Objects(ctx, clauses, chosen)
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
    args.place = this.objects.placeOf(f, clause)
    if (args.actor && !args.resolved && f.verb >= 0) this.remember(args.actor, f, clause)
    else if (args.actor && f.reading.lemma.frame === 'say') this.remember(args.actor, f, clause)
    return args
  }

  private remember(range: Range, f: Found, clause: Clause) {
    const verb = f.verb >= 0 ? this.chosen[f.verb] : null
    this.memory.remember({
      range,
      gender: verb?.gender ?? null,
      number: verb?.number ?? null,
      sentence: clause.sentence,
      speech: f.reading.lemma.frame === 'say',
    })
  }

  private credit(f: Found, clause: Clause, args: Arguments) {
    let i = f.at + 1
    if (this.ctx.is[i] & IS.PREPOSITION) i++
    const phrase = this.subjects.phrase(i, clause.last)
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
    const patient =
      f.reading.lemma.frame === 'undergo' || this.isHealth(f, clause) ? this.objects.patientOf(f, clause) : null
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
    const start = this.subjects.verbStart(f.verb, clause)
    const before = start ? null : this.subjects.subjectBefore(f.verb, clause)
    if (before) {
      args.actor = identifying(this.ctx, before)
      args.rule = 'before the verb'
      if (direct) args.target = this.objects.objectAfter(f.verb, clause)
      return
    }
    const after =
      verb.number === 'pl' && verb.form === 'past' ? null : this.subjects.subjectAfter(f.verb, clause, direct)
    const antecedent = this.subjects.antecedentOf(f.verb, clause)
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
      const issuer = this.objects.issuer(verb, after.last, clause)
      args.actor = identifying(this.ctx, issuer ?? after)
      args.rule = issuer ? 'who issues it' : passive ? 'whom the passive befalls' : 'after the verb'
      if (direct) args.target = this.objects.objectFrom(after.last, clause)
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
    const subject = this.subjects.subjectAfter(f.verb, clause, false)
    if (!subject) return true
    const object = this.objects.nounAfter(subject.last, clause)
    return !object || (f.reading.lemma.kind === 'appointment' && endsInAlef(this.ctx.tokens.norm[object.head]))
  }

  private isHealth(f: Found, clause: Clause): boolean {
    return f.role === 'noun' && kindOf(this.ctx, clause, f) === 'health'
  }

  /** Whether a noun phrase after the verb is its object, the subject being in the verb's ending. */
  private isObject(phrase: Phrase, verb: Reading, clause: Clause, direct: boolean, relative: boolean): boolean {
    const form = this.ctx.tokens.norm[phrase.head]
    const is = this.ctx.is[phrase.head]
    const place = verb.lemma.frame === 'move' && (isPlaceHead(bare(form)) || isPlace(form))
    if (direct && this.objects.isSum(phrase)) return true
    if (TAKES_WHOM.has(verb.lemma.citation) && clause.linked && this.memory.last)
      return !this.objects.objectFrom(phrase.last, clause) && !this.objects.nounAfter(phrase.last, clause)
    // «وترك المدينة», «وأيدت الحكم»: a verb that must have an object has it in the one noun after it.
    const whole = verb.lemma.frame === 'act' || verb.lemma.preps.every((p) => p === '')
    if (direct && clause.linked && whole && !(is & (IS.COMMON | IS.TITLE)) && this.goesOn(verb, clause))
      return !this.objects.objectFrom(phrase.last, clause) && !this.objects.nounAfter(phrase.last, clause)
    if (verb.lemma.frame === 'say' || (!direct && !place)) return false
    if (verb.pronoun !== '' || is & IS.TITLE || endsInUn(form)) return false
    if (relative) return (clause.opener & IS.RELATIVE) !== 0 || !(is & IS.COMMON)
    if (!clause.linked && clause.openerAt < 0) return false
    if (!this.memory.last) return false
    // «رفض التجمع البيان»: of two nouns the first is the subject.
    if (!place && (this.objects.objectFrom(phrase.last, clause) || this.objects.nounAfter(phrase.last, clause)))
      return false
    if (place || (endsInAlef(form) && !isPlace(form))) return true
    if (verb.gender === 'm' && endsInTa(form) && hasArticle(form)) return true
    return this.chosen[phrase.head] !== null && !(is & IS.COMMON)
  }

  /** The last subject stands in the same sentence, agrees with the verb, and nothing parts the verb from the end. */
  private goesOn(verb: Reading, clause: Clause): boolean {
    const last = this.memory.last
    if (!last || last.sentence !== clause.sentence || !last.gender || last.gender !== verb.gender) return false
    return !'،,'.includes(this.ctx.tokens.norm[clause.last] ?? '.')
  }

  /** «على يد», «من قبل», «من جانب»: who did what the passive tells. */
  private agent(clause: Clause, from: number, args: Arguments) {
    const { tokens } = this.ctx
    for (let i = from; i + 1 < clause.last; i++) {
      const two = `${tokens.norm[i]}_${tokens.norm[i + 1]}`
      const at = AGENTS.has(two) ? i + 2 : AGENTS.has(tokens.norm[i]) ? i + 1 : -1
      const phrase = at > 0 ? this.subjects.phrase(at, clause.last) : null
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
    const actor = this.memory.takeUp(gender, number, speech, clause.sentence)
    if (actor) {
      args.actor = actor
      args.rule = 'taken up from before'
    }
    if (!args.actor) args.rule = f.reading.pronoun ? 'unresolved pronoun' : 'no subject'
  }

  /** The genitive of a verbal noun: who does or undergoes it, or what it is done to. */
  private ofNoun(f: Found, at: number, clause: Clause, args: Arguments, tellerActor: Range | null) {
    const { frame } = f.reading.lemma
    const r = f.reading
    if (r.pronoun !== '') {
      this.fromBefore(f, clause, args, genderOf(r.pronoun), null, false)
      return
    }
    // «قصفا عنيفا»: with tanwin it takes no genitive.
    if (r.tanwin) return
    let i = at + 1
    const { is, tokens } = this.ctx
    // «الإغلاق المفاجئ لمؤسسة»: the adjective of a definite noun, then ل.
    if (r.article) while (i < clause.last && hasArticle(tokens.norm[i]) && tokens.cls[i] === CLASS.WORD) i++
    // «جراحة إضافية»: an adjective is no genitive.
    if (!r.article) while (i < clause.last && this.objects.describes(i, at, r)) i++
    if (i >= clause.last) {
      if (frame === 'undergo' || r.lemma.kind === 'health') this.fromBefore(f, clause, args, null, null, false)
      return
    }
    if (r.article && tokens.norm[i] === BETWEEN) i++
    // «انخفاض حاد في الإنتاج»: what changes comes with في.
    const changing = r.lemma.kind === 'change' && tokens.norm[i] === IN
    if (changing) i++
    else if (is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) && !(is[i] & (IS.QUANTIFIER | IS.NUMERAL))) {
      if (i > at + 1 && r.lemma.kind === 'health') this.fromBefore(f, clause, args, null, null, false)
      else if (tellerActor && frame === 'act') args.actor = tellerActor
      args.resolved = args.actor !== null
      return
    }
    const phrase = this.subjects.phrase(i, clause.last)
    if (!phrase) return
    const range = identifying(this.ctx, phrase)
    // «استهداف الطيران لمناطق», «اقتحام القوات المخيم»: the genitive is the subject where an object follows.
    const subject = frame === 'act' && r.lemma.lean === 'active' && this.objects.objectOfNoun(phrase.last, clause)
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
}
