import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { writes } from '../../text/tokens.ts'
import { headwordAt, isVerb } from '../choose/word.ts'
import { actsFor, bare, isAdjective, isMeans, isPeople, measureAt } from '../grammar/forms.ts'
import { HOLDS, MEASURES, OCCURS, ONE_TIME, occasionOf, STRIKES, THAT_WHICH } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import {
  A_TIME,
  AS_FOR,
  BI,
  EACH,
  FOR_THE_TIME,
  GOAL,
  MIN,
  OF_THEM,
  PAUSES,
  RELEASE,
  TO_THE,
  WRITTEN_ON,
} from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { compoundPlace, isPlace, isPlaceName } from '../grammar/places.ts'
import {
  ARTICLE,
  endsInIn,
  endsInUn,
  hasArticle,
  isBrokenOfThings,
  isDual,
  isState,
  particlePronoun,
  relatesTwo,
  relativeGender,
  TANWIN,
  withoutLink,
} from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { carriesPreposition, isJoined } from '../phrases/clitics.ts'
import { looksPresent } from '../phrases/ends/words.ts'
import { isOfficeGiven } from '../phrases/names.ts'
import { isPlural } from '../phrases/number.ts'
import type { Phrase } from '../phrases/walk.ts'
import { agrees } from './cases.ts'
import { Finder } from './finder.ts'

/** Tokens of the place and agency before a report. */
const DATELINE = 12
/** What parts it from the report. */
const MARKS = '()-–—:/'

/** Tokens from a happening to the verb that describes it, past where or with whom it was. */
const DESCRIBED = 9
/** Tokens between those who are counted and what they did. */
const COUNTED = 12
/** And those of an office in brackets. */
const OFFICE = 10
/** Kinds of what a happening does. */
const BEFALLS = new Set<Kind>(['attack', 'disaster', 'death', 'deployment'])

/** «سيول جرفت»: in the singular of the feminine, as a verb has it of several things. */
const ofSeveral = ({ gender, number }: Reading): boolean => gender === 'f' && number === 'sg'

/** Finds the noun phrases that may be the subject of a verb: before it, after it, or what it describes. */
export class Subjects extends Finder {
  /** «الذي داهمت الشرطة مكتبه»: a relative of the other gender is not the verb's subject. */
  clashes(verb: number, clause: Clause): boolean {
    const relative = this.ctx.tokens.norm[clause.openerAt]
    const { gender, number } = this.chosen[verb] as Reading
    if (number !== 'sg') return false
    return relativeGender(relative) !== null && gender !== null && relativeGender(relative) !== gender
  }

  /** What a relative clause describes, also «الذي من المقرر | أن ينضم», «الذي | كان كشف». */
  antecedentOf(verb: number, clause: Clause): Phrase | null {
    if (clause.opener & IS.RELATIVE && this.clashes(verb, clause)) return null
    // «ما دفع الشرطة إلى التدخل»: all that was told.
    if (clause.opener && THAT_WHICH.holds(this.ctx.tokens.form[clause.openerAt])) return null
    // «زلزال | بلغت قوته 5 درجات | ضرب»: of one noun both are told.
    const size = this.clauses[clause.index - 1]
    if (size?.last === verb && this.tellsSize(size.verb)) return this.antecedent(size.verb, size)
    if (clause.opener & IS.RELATIVE || this.indefiniteRelative(verb, clause) || this.striker(verb, clause)) {
      const nearest = this.antecedent(verb, clause)
      return this.countedBefore(verb, clause, nearest) ?? this.indefiniteBefore(verb, clause, nearest) ?? nearest
    }
    const before = this.clauses[clause.index - 1]
    // «الوفد المقرر | أن يزور»
    const set = clause.openerAt - 1
    if (clause.opener & IS.THAT && this.ctx.is[set] & IS.PLANNED && (this.ctx.traits[set - 1] & TRAIT.ARTICLE) !== 0)
      return this.antecedent(verb, clause, set)
    if (
      (clause.opener & IS.THAT || this.ctx.is[clause.first] & IS.KANA) &&
      before?.sentence === clause.sentence &&
      before.verb < 0 &&
      before.opener & IS.RELATIVE
    )
      return this.antecedent(before.openerAt + 1, before)
    return null
  }

  /** «بلغت قوته»: how much of it there is. */
  private tellsSize(verb: number): boolean {
    const measures = MEASURES.holds(headwordAt(this.chosen, verb))
    return measures && (this.ctx.traits[verb + 1] & TRAIT.PRONOUN) !== 0
  }

  /** «خمسة عشر شخصا في العقد الثاني من العمر تورطوا»: those who are counted before, where the nearest noun is of one. */
  private countedBefore(verb: number, clause: Clause, nearest: Phrase | null): Phrase | null {
    if (clause.opener || this.chosen[verb]?.number !== 'pl' || !nearest || isPlural(this.ctx, nearest)) return null
    const { tokens, is, layout } = this.ctx
    const counts = (i: number) => tokens.cls[i] === CLASS.NUMBER || (is[i] & IS.NUMERAL) !== 0
    for (let i = verb - 1; i >= Math.max(layout.bounds[clause.sentence], verb - COUNTED); i--)
      if (counts(i) && !counts(i - 1)) return this.phrase(i, verb)
    return null
  }

  /** «معارك عنيفة مع الجيش استمرت يومين»: without a relative pronoun no definite noun is described, but what stands before it. */
  private indefiniteBefore(verb: number, clause: Clause, nearest: Phrase | null): Phrase | null {
    if (clause.opener || !nearest) return null
    const { tokens, place, traits } = this.ctx
    const reading = this.chosen[verb] as Reading
    const definite = (traits[nearest.head] & TRAIT.ARTICLE) !== 0 || (traits[nearest.last - 1] & TRAIT.ARTICLE) !== 0
    if (!definite && !(place[nearest.last - 1] & PLACE.NAME)) return null
    for (let i = nearest.first - 1; i >= Math.max(0, verb - DESCRIBED); i--) {
      const form = tokens.norm[i]
      if (tokens.cls[i] !== CLASS.WORD || isVerb(this.chosen[i])) return null
      if (hasArticle(form) || !this.tells(i) || !(agrees(reading, form) || ofSeveral(reading))) continue
      let last = i + 1
      while (isAdjective(tokens.norm[last], form)) last++
      if (last <= nearest.first && this.governs(last)) return { first: i, last, head: i }
    }
    return null
  }

  /** The noun of a happening or a deed. */
  private tells(i: number): boolean {
    const form = this.ctx.readings[i][0]?.form
    return form === 'masdar' || form === 'noun' || occasionOf(this.ctx.tokens.norm[i]) !== undefined
  }

  /** «أما الرئيس سامي حداد، فقد افتتح»: who is spoken of, before its first verb. */
  topicOf(verb: number, clause: Clause): Phrase | null {
    const { tokens, layout, is } = this.ctx
    for (let i = verb - 1; i >= layout.bounds[clause.sentence] && !isVerb(this.chosen[i]); i--)
      if (is[i] & IS.LINK && withoutLink(tokens.norm[i]) === AS_FOR) return this.phrase(i + 1, verb)
    return null
  }

  /** No noun stands between the start of the clause and the verb. */
  verbStart(verb: number, clause: Clause): boolean {
    const { is, tokens, timexAt } = this.ctx
    for (let i = clause.first; i < verb; i++) {
      if (tokens.cls[i] === CLASS.PUNCT || timexAt[i] >= 0 || i === clause.openerAt) continue
      if (
        !(is[i] & (IS.QAD | IS.FUTURE | IS.NEGATION | IS.LINK | IS.ADVERB | IS.SUBORDINATOR)) &&
        !isVerb(this.chosen[i])
      )
        return false
    }
    return !this.looseSubject(clause) || this.namedNext(verb, clause)
  }

  /** «المقر الصيفي للحكومة، سيتناول الوزير»: an office or a body right after the verb is its subject, whatever stands before. */
  private namedNext(verb: number, clause: Clause): boolean {
    const next = verb + 1
    // «نافذة على العالم – عثر باحثون»: so is a full plural, which shows that it is the subject.
    const form = this.ctx.tokens.norm[next] ?? ''
    // «قال عمال الإغاثة»: and people, who are no accusative by their ending.
    const people = isPeople(form) && !endsInIn(form)
    const subject = this.ctx.is[next] & (IS.TITLE | IS.COMMON) || endsInUn(form) || people || actsFor(form)
    if (next >= clause.last || !subject) return false
    const own = this.chosen[verb] as Reading
    return own.number === 'sg' && agrees(own, form)
  }

  /** The subject of the clause before, which has no verb, where the particle that joins them bears a pronoun: «لكنها». */
  nominalBefore({ first, index, sentence }: Clause, verb: Reading): Phrase | null {
    const { tokens, is } = this.ctx
    const before = this.clauses[index - 1]
    if (!(is[first] & IS.LINK) || before?.sentence !== sentence || before.verb >= 0) return null
    const start = particlePronoun(tokens.norm[first]) === verb.gender ? this.nounStart(before) : -1
    // «حاول الفريق الهجوم لكنه»: where the noun opens that clause.
    return start === Math.max(before.first, before.openerAt + 1) ? this.phrase(start, before.last) : null
  }

  /** A comma may cut a subject from its verb: «مارك زوكربيرغ، مؤسس الشركة، أوضح». */
  looseSubject(clause: Clause): boolean {
    return !clause.linked && clause.openerAt < 0 && this.fragmentBefore(clause) !== null
  }

  fragmentBefore(clause: Clause): Phrase | null {
    if (this.dateline(clause)) return null
    let n = clause.index - 1
    let best: Phrase | null = null
    while (n >= 0 && this.clauses[n].sentence === clause.sentence) {
      const c = this.clauses[n]
      // «وكان الزلزال، الذي بلغت قوته 6 درجات، قد وقع»: a relative clause stands between.
      // «محكمة النقض، وهي أعلى محكمة، ألغت»: or what it is.
      if (c.opener & IS.RELATIVE || (c.verb < 0 && this.ctx.is[c.first] & IS.PRONOUN)) {
        n--
        continue
      }
      // «أنه، بالإضافة إلى سرقة المنزل، اعتدى»: the pronoun is the subject.
      if (c.verb >= 0 || particlePronoun(this.ctx.tokens.norm[c.openerAt] ?? '')) break
      // «وردا على سؤال عما إذا كان هناك شك، قال»: nor is it what is supposed.
      if (c.opener & IS.CONDITION && !(c.opener & IS.THAT)) break
      const start = this.nounStart(c)
      const phrase = start < 0 ? null : this.phrase(start, c.last)
      if (phrase) best = this.holder(phrase, c.last)
      if (c.openerAt >= 0 || c.linked) return best
      n--
    }
    return n < 0 || this.clauses[n].sentence !== clause.sentence ? best : null
  }

  /** «سنغافورة (رويترز) - ارتفعت»: only the place and agency of the report stand before the clause. */
  dateline(clause: Clause): boolean {
    const { tokens, layout, place } = this.ctx
    const first = layout.bounds[clause.sentence]
    if (clause.first - first > DATELINE || clause.first === first) return false
    let bracket = false
    for (let i = first; i <= clause.first; i++) if (MARKS.includes(tokens.norm[i])) bracket = true
    return bracket && ((place[first] & PLACE.NAME) !== 0 || compoundPlace(tokens.norm, first, clause.first) > 0)
  }

  /** «جنيف في 15 أغسطس / وام / حذرت»: the first token after the last mark of a dateline in the clause, else its first. */
  private afterDateline({ first, sentence }: Clause, limit: number): number {
    const { tokens, layout, place } = this.ctx
    if (first !== layout.bounds[sentence] || (place[first] & PLACE.NAME) === 0) return first
    for (let i = Math.min(first + DATELINE, limit - 1); i > first; i--) if (MARKS.includes(tokens.norm[i])) return i + 1
    return first
  }

  /** Where the first noun of a clause stands, if no preposition comes before it; or -1. */
  nounStart(clause: Clause, limit = clause.last): number {
    const { is, tokens, timexAt, traits } = this.ctx
    // «من الجدير بالذكر أن المنتخب | كان قد التقى»: what stands before the particle is no part of it.
    for (let i = Math.max(this.afterDateline(clause, limit), clause.openerAt + 1); i < limit; i++) {
      if (timexAt[i] >= 0 || this.isLetter(i)) continue
      if (tokens.cls[i] === CLASS.PUNCT) {
        // A name in quotation marks begins a phrase; speech in them does not.
        if ('"«“'.includes(tokens.norm[i]) && this.phrase(i, limit)) return i
        continue
      }
      // «للمرة الأولى», «مرة أخرى»
      if (withoutLink(tokens.norm[i]) === FOR_THE_TIME || tokens.norm[i] === ONE_TIME) {
        i++
        continue
      }
      if (
        is[i] & (IS.QAD | IS.KANA | IS.LINK | IS.NEGATION | IS.ADVERB | IS.SUBORDINATOR | IS.FUTURE | IS.POSSIBLE) &&
        !(is[i] & IS.PREPOSITION)
      )
        continue
      // «وبذلك», «لهذا السبب»: with a preposition on it; «في زيارة عمل وصداقة»: joined to what a preposition governs.
      if (is[i] & IS.DEMONSTRATIVE && WRITTEN_ON.includes(withoutLink(tokens.norm[i])[0])) {
        if ((traits[i + 1] & TRAIT.ARTICLE) !== 0) i = this.skipPrepositional(i, limit) - 1
        continue
      }
      // «، والشرطة اعتقلت»: what opens the clause is joined to no noun.
      const opens = i === clause.first || (i === clause.first + 1 && tokens.cls[clause.first] === CLASS.PUNCT)
      if (!opens && isJoined(this.ctx, i, this.chosen)) {
        i = (this.phrase(i, limit)?.last ?? i + 1) - 1
        continue
      }
      if ((traits[i] & TRAIT.BOUND) !== 0 || writes(tokens, i, TANWIN) || this.isOfficeGiven(i)) continue
      if (is[i] & IS.PREPOSITION && compoundPlace(tokens.norm, i, limit)) return i
      if (isVerb(this.chosen[i])) continue
      if (this.governs(i)) {
        i = this.pastDeed(i, limit) - 1
        continue
      }
      return i
    }
    return -1
  }

  /** «انتخابه رئيسا للوزراء، استقال»: the office that someone is given; not «إن رجلا قال», nor «وزيرا خارجية البلدين». */
  private isOfficeGiven(i: number): boolean {
    const { traits } = this.ctx
    if ((traits[i] & TRAIT.ALEF) === 0 || this.ctx.is[i - 1] & IS.THAT) return false
    // «رئيسا البلدين»: two, of what comes after.
    const of = (traits[i + 1] & TRAIT.ARTICLE) !== 0 && !carriesPreposition(this.ctx, i + 1)
    return !of && isOfficeGiven(this.ctx, i) && (traits[i + 1] & TRAIT.TA) === 0
  }

  /** «[وعقب] إعلان الحكم نهاية المباراة تدفقت»: past a preposition with a deed what is done stands before the verb, too. */
  private pastDeed(i: number, limit: number): number {
    const end = this.skipPrepositional(i, limit)
    if (end >= limit || this.chosen[i + 1]?.form !== 'masdar' || this.ctx.tokens.cls[end] !== CLASS.WORD) return end
    return this.governs(end) ? end : (this.phrase(end, limit)?.last ?? end)
  }

  subjectBefore(verb: number, clause: Clause): Phrase | null {
    // «بيانات فاقت التوقعات»: right after a relative a word that nothing knows is its verb, and what it describes the subject.
    if (clause.opener & IS.RELATIVE && this.isUnknown(clause.openerAt + 1)) return null
    const start = this.nounStart(clause, verb)
    if (start >= 0 && start < verb) {
      const phrase = this.phrase(start, verb)
      if (phrase) return this.holder(phrase, verb)
    }
    return clause.openerAt < 0 && !clause.linked ? this.fragmentBefore(clause) : null
  }

  private isUnknown(i: number): boolean {
    const { tokens, is, readings } = this.ctx
    const form = tokens.norm[i]
    return (
      is[i] === 0 && readings[i].length === 0 && tokens.cls[i] === CLASS.WORD && !hasArticle(form) && !isPlace(form)
    )
  }

  /** «إثر فيضانات ضربت المدينة»: what strikes, though a preposition governs it. */
  striker(verb: number, clause: Clause): boolean {
    const reading = this.chosen[verb]
    const before = this.ctx.tokens.norm[verb - 1] ?? ''
    const strikes = reading && (STRIKES.holds(reading.lemma.headword) || BEFALLS.has(reading.lemma.kind))
    if (clause.linked || verb === clause.first || !strikes || hasArticle(before)) return false
    return occasionOf(before) !== undefined && (agrees(reading, before) || ofSeveral(reading))
  }

  /** «فاز عليه 4/2»: two numbers and what parts them; «نزح 1.5 مليون شخص» has but one. */
  private isResult(i: number): boolean {
    const { cls, norm } = this.ctx.tokens
    const numbers = cls[i] === CLASS.NUMBER && cls[i + 2] === CLASS.NUMBER
    return numbers && cls[i + 1] === CLASS.PUNCT && !'.,'.includes(norm[i + 1])
  }

  /** Whether the subject may come past the comma at i. */
  private goesOnPast(i: number, verb: number, governed: boolean, open: boolean): boolean {
    const { timexAt, place, tokens } = this.ctx
    // «أعلنت اليوم الخميس، وزارة الصحة»: a comma of the time; «توفي، صباح الاثنين في بيروت، الفنان»: also one before it.
    if (timexAt[i - 1] >= 0 || (i === verb + 1 && timexAt[i + 1] >= 0)) return true
    // «اختتم في العاصمة الدوحة، معرض»: of the place; «انطلقت أمس، في كامل البلاد، امتحانات»: past one comma any other.
    const placed = () => (place[i - 1] & PLACE.NAME) !== 0 || compoundPlace(tokens.norm, i - 2, i) > 0
    return governed && (open || placed())
  }

  /** The first noun after a verb that no preposition governs and nothing parts from it, with the name of who it is. */
  subjectAfter(verb: number, clause: Clause, direct: boolean): Phrase | null {
    const { is, tokens, timexAt, traits } = this.ctx
    let governed = false
    let open = false
    for (let i = verb + 1; i < clause.last; i++) {
      // «أطلق سراح الناشط»: he is.
      if (timexAt[i] >= 0 || this.isLabel(i) || RELEASE.holds(tokens.form[i])) continue
      if (tokens.cls[i] === CLASS.PUNCT && PAUSES.holds(tokens.form[i]) && this.goesOnPast(i, verb, governed, open)) {
        // «نفى الوزير، في الجلسة التي بدأت أمس، التهم»: what its main clause goes on with.
        if (clause.opener & IS.RELATIVE) return null
        // «وفقا لدراسة نشرت أمس، ينتمي»: another sentence.
        if (i + 1 < clause.last && looksPresent(this.ctx, i + 1)) return null
        open = true
        continue
      }
      if (tokens.cls[i] === CLASS.PUNCT && !'"«“'.includes(tokens.norm[i])) {
        const close = this.officeEnd(i, clause)
        if (close < 0) return null
        i = close
        continue
      }
      if (this.isLetter(i)) {
        i++
        continue
      }
      const measure = measureAt(tokens, i)
      if (measure > 0) {
        i += measure - 1
        continue
      }
      if (is[i] & IS.SUBORDINATOR && !(is[i] & IS.PREPOSITION)) return null
      // «مع ملحنين كبار منهم سامي حداد»: who is among them does nothing.
      if (governed && OF_THEM.holds(tokens.form[i])) return null
      if ((traits[i] & TRAIT.BOUND) !== 0 || writes(tokens, i, TANWIN) || this.isOfficeGiven(i)) continue
      // «توفي متأثرا بجراحه شاب»: in what state.
      if (isState(tokens.norm[i]) && tokens.norm[i + 1]?.[0] === BI) {
        i++
        continue
      }
      if (this.isResult(i)) {
        i += 2
        continue
      }
      // «فازت كل من سلمى حداد وليلى سليم»: the first of them.
      if (tokens.norm[i] === EACH && tokens.norm[i + 1] === MIN) {
        i++
        continue
      }
      if (is[i] & IS.PREPOSITION && compoundPlace(tokens.norm, i, clause.last))
        return this.phrase(i, clause.last, direct)
      if (isVerb(this.chosen[i])) continue
      if (i > verb + 1 && isJoined(this.ctx, i, this.chosen)) {
        // «زار المشتري وزحل»: what is joined to a noun is no subject; past what a preposition governs one may come.
        const phrase = governed ? this.phrase(i, (traits[i] & TRAIT.PRONOUN) !== 0 ? i + 1 : clause.last) : null
        if (!phrase) return null
        i = phrase.last - 1
        // «أصر على الإفراج عنه وإلغاء اعتقاله»
        if (this.chosen[phrase.head]?.form === 'masdar' && (traits[phrase.last] & TRAIT.PRONOUN) !== 0) i++
        continue
      }
      if (this.governs(i)) {
        i = this.skipPrepositional(i, clause.last) - 1
        governed = true
        continue
      }
      if (is[i] & (IS.ADVERB | IS.NEGATION) && !(is[i] & IS.QUANTIFIER)) continue
      const phrase = this.phrase(i, clause.last, direct)
      return phrase && this.holder(this.beforeComplement(phrase, verb), clause.last)
    }
    return null
  }

  /** «وقال (رئيس اللجنة) المستشار سامي حداد»: the end of a bracket that holds an office, before who holds it; or -1. */
  private officeEnd(i: number, clause: Clause): number {
    const { is, tokens } = this.ctx
    if (tokens.norm[i] !== '(' || !(is[i + 1] & IS.TITLE)) return -1
    for (let j = i + 2; j < Math.min(clause.last - 1, i + OFFICE); j++)
      if (tokens.norm[j] === ')') return tokens.cls[j + 1] === CLASS.WORD ? j : -1
    return -1
  }

  /** «أصيب سامي حداد بتمزق»: past a name of two words what befell him has the verb's own preposition written on it. */
  private beforeComplement(phrase: Phrase, verb: number): Phrase {
    const { tokens, is } = this.ctx
    const last = phrase.last - 1
    const form = tokens.norm[last]
    if (last - phrase.first < 2 || form[0] !== BI || form.length <= 3 || is[last] || isPlaceName(form)) return phrase
    const waits = (is[last - 1] & (IS.TITLE | IS.COMMON)) !== 0
    const { frame, preps } = (this.chosen[verb] as Reading).lemma
    return frame === 'undergo' && preps.includes(BI) && !waits ? { ...phrase, last } : phrase
  }

  /** «د. سامي حداد», «(د.ب.أ)»: a letter of a title, or of an agency. */
  private isLetter(i: number): boolean {
    const { norm, cls } = this.ctx.tokens
    return cls[i] === CLASS.WORD && norm[i].length === 1 && (norm[i + 1] === '.' || norm[i - 1] === '.')
  }

  /** The subject of the verb that carries the noun before token i out, in a relative clause: «[غارات] نفذها التحالف». */
  carrier(i: number, clause: Clause): Phrase | null {
    const verb = this.ctx.is[i] & IS.RELATIVE ? i + 1 : i
    const reading = this.chosen[verb] ?? null
    if (!isVerb(reading) || reading?.pronoun === '') return null
    // «الحصار الذي تفرضه القوات»: also where the verb tells of the same kind as its noun.
    const alike = this.chosen[i - 1]?.lemma.kind === reading?.lemma.kind
    if (reading?.lemma.frame !== 'light' && !HOLDS.holds(reading?.lemma.headword) && !alike) return null
    const own = verb < clause.last ? clause : this.clauses[clause.index + 1]
    return own && this.subjectAfter(verb, own, false)
  }

  /** «شحنة سابقة أرسلت في 2013»: an indefinite noun before the verb is its antecedent. */
  indefiniteRelative(verb: number, clause: Clause): boolean {
    if (clause.first !== verb || clause.linked || verb === 0) return false
    // «وخلال ذلك كتب», «في وقت ضاعف»
    if (this.ctx.is[verb - 1] & IS.DEMONSTRATIVE || this.ctx.tokens.norm[verb - 1] === A_TIME) return false
    return this.ctx.tokens.cls[verb - 1] === CLASS.WORD && this.ctx.layout.sentence[verb - 1] === clause.sentence
  }

  /** «[وفقا] لدراسة حديثة | نشرت», «في بيان | صدر»: an indefinite noun past a preposition, of the verb's gender. */
  describedBefore(verb: number): Phrase | null {
    const { is, tokens, traits, place } = this.ctx
    for (let i = verb - 1; i > 0 && i >= verb - 2; i--) {
      if ((traits[i] & TRAIT.ARTICLE) !== 0 || (place[i] & PLACE.NAME) !== 0) return null
      const written = carriesPreposition(this.ctx, i)
      if (!written && !(is[i - 1] & IS.PREPOSITION)) continue
      const phrase = written ? { first: i, last: verb, head: i } : this.phrase(i, verb)
      return agrees(this.chosen[verb] as Reading, tokens.norm[i]) && phrase?.last === verb ? phrase : null
    }
    return null
  }

  antecedent(verb: number, clause: Clause, end = clause.opener & IS.RELATIVE ? clause.openerAt : verb): Phrase | null {
    const first = this.ctx.layout.bounds[clause.sentence]
    // «الرئيسين سامي حداد وكريم سليم | اللذين», «الشابتين | اللتين»: a relative in the dual asks for one.
    const { norm } = this.ctx.tokens
    const { traits } = this.ctx
    const two = relatesTwo(norm[clause.openerAt] ?? '')
    for (let i = end - 1; two && i >= first; i--)
      if (isDual(norm[i]) && norm[i].includes(ARTICLE)) return this.governed(i, i + 1) ?? this.phrase(i, end)
    // «مباراة الأهلي والزمالك | اللذين»: or two of one word each.
    if (two && isJoined(this.ctx, end - 1, this.chosen) && (traits[end - 2] & TRAIT.ARTICLE) !== 0)
      return { first: end - 2, last: end, head: end - 2 }
    let best: Phrase | null = null
    const lemma = this.chosen[verb]?.lemma
    const occurs = lemma !== undefined && (BEFALLS.has(lemma.kind) || OCCURS.holds(lemma.headword))
    // The nearest noun phrase that ends right before the relative.
    for (let i = end - 1, n = 0; i >= first && n < 8; i--, n++) {
      const { tokens, is, traits, place } = this.ctx
      if (tokens.cls[i] === CLASS.PUNCT && '.:'.includes(tokens.norm[i])) break
      // «آل ثاني»
      if ((traits[i - 1] & TRAIT.OPENS_NAME) !== 0) continue
      // «بهدف نظيف | سجله», «بهدف | سجله»; «بحق مواطن | أدين»: him.
      const goal = !(is[i] & IS.PREPOSITION) || tokens.norm[i] === GOAL
      if (goal && isMeans(tokens.norm[i]) && (best?.first === i + 1 || i === end - 1))
        return { first: i, last: best?.last ?? end, head: i }
      if (is[i] & (IS.PREPOSITION | IS.SUBORDINATOR) || isVerb(this.chosen[i])) break
      if (this.ctx.timexAt[i] >= 0) break
      // «سلم الوثائق للجنة | التي»: no name can be cut from it.
      if (i === end - 1 && tokens.norm[i].startsWith(TO_THE)) break
      // «منهيا برنامجا | بدأ قبل عام»: in what state someone was.
      if (best && (traits[i] & TRAIT.ALEF) !== 0 && (traits[i + 1] & TRAIT.ALEF) === 0 && (place[i] & PLACE.NAME) === 0)
        break
      // «القوات الروسية | التي»: a definite adjective is no antecedent by itself.
      if (
        (traits[i] & TRAIT.ARTICLE) !== 0 &&
        i > first &&
        (traits[i - 1] & TRAIT.ARTICLE) !== 0 &&
        !this.isSecond(i, clause)
      )
        if ((this.phrase(i - 1, end)?.last ?? i + 1) > i) continue
      // «رحبت الحكومة بالمبادرة | التي»: what the preposition is written on, and none before it.
      const governed = this.governed(i, end)
      if (governed && clause.opener & IS.RELATIVE) return governed
      const phrase = governed ?? this.phrase(i, end)
      // «تقرير | ذكر»: without a relative pronoun the noun right before the verb is meant.
      const flush = clause.opener & IS.RELATIVE ? end - 1 : end
      if (phrase && phrase.last >= flush && !(best && this.disagrees(phrase, clause))) best = phrase
      // «حصيلة قتلى الزلزال | الذي ضرب»: what strikes or takes place is the happening, not who suffered it.
      const head = best ? this.ctx.tokens.norm[best.head] : ''
      const known = best !== null && (hasArticle(head) || (this.ctx.traits[best.last - 1] & TRAIT.ARTICLE) !== 0)
      // «طائرة مسيرة | اخترقت»: no march.
      const occasion = best !== null && occasionOf(head) && this.ctx.readings[best.head].length > 0
      if (occurs && (known || !(clause.opener & IS.RELATIVE)) && occasion) break
    }
    return best
  }

  /** «[زار] الوزير المصانع | التي»: what no feminine has before it, and is a plural where the relative is one. */
  private isSecond(i: number, clause: Clause): boolean {
    const { norm } = this.ctx.tokens
    const { traits } = this.ctx
    if (
      relativeGender(norm[clause.openerAt] ?? '') !== 'f' ||
      (traits[i] & TRAIT.FEMININE) !== 0 ||
      (traits[i - 1] & TRAIT.FEMININE) !== 0
    )
      return false
    return !isAdjective(bare(norm[i]), norm[i - 1]) && (traits[i] & TRAIT.NISBA) === 0
  }

  /** «خلفا لسامي حداد | الذي استقال»: a name with the preposition written on it. */
  private governed(i: number, end: number): Phrase | null {
    const { tokens, is } = this.ctx
    if (!carriesPreposition(this.ctx, i) || tokens.norm[i].startsWith(TO_THE) || is[i] & IS.PREPOSITION) return null
    const rest = i + 1 < end ? this.phrase(i + 1, end) : null
    // «بـ 4 سيارات»
    if (tokens.norm[i].length === 1) return rest
    return i + 1 === end || rest?.last === end ? { first: i, last: end, head: i } : null
  }

  /** «حصيلة الزلزال | الذي ضرب», «أنقاض مبنى | انهار»: the relative, or the verb, agrees with the nearer noun alone. */
  disagrees(phrase: Phrase, clause: Clause): boolean {
    const relative = this.ctx.tokens.norm[clause.openerAt] ?? ''
    const feminine = (this.ctx.traits[phrase.head] & TRAIT.TA) !== 0
    const { gender, number } = this.chosen[clause.verb] ?? {}
    if (!clause.opener && gender === 'm' && number === 'sg' && isBrokenOfThings(this.ctx.tokens.norm[phrase.head]))
      return true
    return relativeGender(relative) === (feminine ? 'm' : 'f')
  }
}
