import type { Kind } from '../../contract/kinds.ts'
import * as CLASS from '../../text/class.ts'
import { opensAside, pastAside } from '../asides.ts'
import { isVerb } from '../choose/word.ts'
import {
  bare,
  belongs,
  isAdjective,
  isBoundPreposition,
  isBoundTo,
  isCurrency,
  isGroup,
  isMeans,
  isOther,
  measureAt,
} from '../grammar/forms.ts'
import {
  COMING_OUT,
  FROM,
  IN,
  ISSUED,
  ISSUES,
  LOCATIVES,
  ONE_TIME,
  ORDINALS,
  SENT,
  SOURCES,
} from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { BI, FOR_THE_TIME, ON, PAUSES, RELEASE, TO } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import { compoundPlace, isInPlace, isPlace, isPlaceHead } from '../grammar/places.ts'
import { endsInTa, hasArticle, isNisba, preposed, startsWithLam, withoutAlef, withoutLink } from '../grammar/shapes.ts'
import * as TRAIT from '../grammar/trait.ts'
import { OPENS_ON } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { carriesPreposition, isJoined } from '../phrases/clitics.ts'
import { identifying, isOfficeGiven, nameEnd } from '../phrases/names.ts'
import { isMeasure, isSize } from '../phrases/number.ts'
import type { Phrase } from '../phrases/walk.ts'
import { phraseAt, trim } from '../phrases.ts'
import type { Found } from '../triggers.ts'
import { Finder } from './finder.ts'

/** How far the other noun of a verb may stand from the first. */
const NEXT = 8

/** And how far the preposition of a verb, past its subject. */
const TOWARDS = 14

/** Tokens of a place in front of its sentence. */
const FRONT = 7
/** Words that may stand between a preposition and the place. */
const INSIDE = 2

/** Kinds whose noun is followed by whom it befell. */
const BEFALLS = new Set<Kind>(['death', 'coercion', 'birth', 'appointment', 'trial'])

/** «مؤكدا», «مستخدما»: how someone does it, and nothing that he does it to. */
const isManner = (r: Reading | null): boolean => r?.form === 'active' && r.tanwin

/** Finds what comes after a verb or an event noun: objects, patients, who issues it, and the place. */
export class Objects extends Finder {
  patientOf(f: Found, clause: Clause): Range | null {
    const { norm } = this.ctx.tokens
    for (let i = f.verb + 1; i < f.at; i++) {
      if (!startsWithLam(norm[i]) || !carriesPreposition(this.ctx, i)) continue
      const patient = this.owner(i, clause)
      return patient && patient.last <= f.at ? patient : null
    }
    return null
  }

  /** The next noun that no preposition governs, past prepositional phrases; null at a link or the end of the clause. */
  nounAfter(i: number, clause: Clause): Phrase | null {
    const { is, tokens, timexAt } = this.ctx
    let past = -1
    for (let j = i; j < Math.min(clause.last, i + NEXT); j++) {
      if (timexAt[j] >= 0) continue
      j += measureAt(tokens, j)
      const form = tokens.norm[j]
      if (tokens.cls[j] === CLASS.PUNCT) {
        if (!'،-–'.includes(form)) return null
        continue
      }
      if (this.governs(j)) {
        if (isBoundPreposition(form)) continue
        const governed =
          is[j] & IS.PREPOSITION || isMeans(form)
            ? this.phrase(j + 1, clause.last)
            : phraseAt(this.ctx, j, clause.last, this.chosen, false, true)
        if (governed) j = governed.last - 1
        past = j
        continue
      }
      if (is[j] & IS.ADVERB && !(is[j] & IS.QUANTIFIER)) continue
      if (
        is[j] & (IS.SUBORDINATOR | IS.LINK | IS.NEGATION) ||
        isJoined(this.ctx, j, this.chosen) ||
        isVerb(this.chosen[j])
      )
        return null
      // «كرم المهرجان في الافتتاح الفنان»: no adjective of what a preposition governs.
      if (hasArticle(form) && !(past === j - 1 && is[j] & IS.TITLE)) continue
      return this.phrase(j, clause.last)
    }
    return null
  }

  /** «هجوم لمسلحين», «بيان لمديرية الدفاع»: whose it is, by a preposition written on the noun at i. */
  owner(i: number, clause: Clause): Range | null {
    const { norm } = this.ctx.tokens
    if (i >= clause.last || !startsWithLam(norm[i]) || !carriesPreposition(this.ctx, i)) return null
    const phrase = phraseAt(this.ctx, i, clause.last, this.chosen, false, true)
    return phrase && identifying(this.ctx, this.holder(phrase, clause.last))
  }

  /** «صدر بيان عن اللجنة»: who issues what comes out. */
  issuer({ lemma, form }: Reading, from: number, clause: Clause): Phrase | null {
    const { tokens } = this.ctx
    // «بيان صادر عن الوزارة»
    const issued = COMING_OUT.holds(tokens.form[from - 1])
    // The present of both, «يصدر», is spelled alike; «أصدر بيانا عن» is not.
    const issues = ISSUED.holds(lemma.headword) && !(lemma.frame === 'light' && form === 'past')
    if (!issued && !issues) return null
    return ISSUES.holds(tokens.form[from]) ? this.phrase(from + 1, clause.last) : null
  }

  /** «تدفع 3 مليارات دولار»: a sum of money does nothing by itself. */
  isSum(phrase: Phrase): boolean {
    const { tokens } = this.ctx
    const numbered =
      tokens.cls[phrase.first] === CLASS.NUMBER || (this.ctx.is[phrase.first] & (IS.NUMERAL | IS.QUANTIFIER)) !== 0
    for (let i = phrase.first; numbered && i < phrase.last; i++) if (isCurrency(tokens.norm[i])) return true
    return false
  }

  /**
   * What one of the prepositions after a verb governs, null for a pronoun; or null where a noun comes before them all,
   * or none of them stands there: «عثر في الموقع على أدوات», not «عثر الغواصون على الجثة».
   */
  governedNext(verb: number, preps: readonly string[], clause: Clause): { range: Range | null } | null {
    const { is, timexAt, tokens } = this.ctx
    for (let i = verb + 1; i < clause.last; i++) {
      const form = tokens.norm[i]
      if (timexAt[i] >= 0 || (is[i] & IS.ADVERB && !(is[i] & IS.PREPOSITION))) continue
      if (isBoundPreposition(form) && preps.some((p) => isBoundTo(form, p))) return { range: null }
      if (!(is[i] & IS.PREPOSITION)) return null
      const phrase = this.phrase(i + 1, clause.last)
      if (preps.includes(form) && form !== IN)
        return { range: phrase && identifying(this.ctx, this.holder(phrase, clause.last)) }
      if (phrase) i = phrase.last - 1
    }
    return null
  }

  /** What the first of its prepositions after a verb governs, past the subject: «فاز الفريق على ضيفه», «اجتمع الوزير مع نظيره». */
  towards(verb: number, preps: readonly string[], clause: Clause): Range | null {
    const { is, tokens } = this.ctx
    for (let i = verb + 1; i + 1 < Math.min(clause.last, verb + TOWARDS); i++) {
      if (isVerb(this.chosen[i])) return null
      if (!(is[i] & IS.PREPOSITION) || !preps.includes(tokens.norm[i]) || tokens.norm[i] === IN) continue
      const phrase = this.phrase(i + 1, clause.last)
      return phrase && identifying(this.ctx, this.holder(phrase, clause.last))
    }
    return null
  }

  objectAfter(verb: number, clause: Clause): Range | null {
    return this.objectFrom(verb + 1, clause)
  }

  /**
   * Past a named subject: «افتتح سامي حداد رئيس المجلس، أمس، المعرض», «صرح سامي حداد المتحدث باسم الوزارة بأن»: who he is,
   * where another object comes after it or the verb has no one for its object.
   */
  objectPast(i: number, clause: Clause, speaks: boolean): Range | null {
    const object = this.objectFrom(i, clause)
    if (!object || !(this.ctx.is[i] & IS.TITLE) || isGroup(this.ctx.tokens.norm[i])) return object
    const next = this.phrase(i, clause.last)?.last ?? clause.last
    const ends = next >= clause.last || isJoined(this.ctx, next, this.chosen)
    const other = ends ? null : this.objectPast(next, clause, speaks)
    // «انتخب المجلس النائب سامي حداد رئيسا»
    return other && !isOfficeGiven(this.ctx, other.first) ? other : speaks ? null : object
  }

  objectFrom(i: number, clause: Clause): Range | null {
    const { is } = this.ctx
    let j = isSize(this.ctx, i, this.chosen) ? i + 1 : i
    for (let next = j; next >= 0 && j < clause.last; ) {
      next =
        this.isPassedOver(j) || isMeasure(this.ctx, j)
          ? this.afterMeasure(j + 1)
          : pastAside(this.ctx, j, clause.last, this.chosen)
      if (next >= 0) j = next
    }
    j += measureAt(this.ctx.tokens, j)
    // «قدم الوزير للوفد هدية»: past to whom.
    if (j < clause.last && startsWithLam(this.ctx.tokens.norm[j]) && carriesPreposition(this.ctx, j)) {
      const whom = phraseAt(this.ctx, j, clause.last, this.chosen, false, true)
      const { traits } = this.ctx
      let named = whom?.last ?? 0
      // «شركة النور المملوكة لسامي حداد»: past his name; «للسوق السعودية»: past where it is.
      if (belongs(this.ctx.tokens.form[j - 1])) named = nameEnd(this.ctx, named, clause.last)
      while (named < clause.last && (traits[named] & TRAIT.ARTICLE) !== 0 && (traits[named] & TRAIT.NISBA) !== 0)
        named++
      return named ? this.objectFrom(named, clause) : null
    }
    // «قتلت الشرطة في بيروت أربعة أشخاص»: past where.
    if (j + 1 < clause.last && this.ctx.tokens.norm[j] === IN) {
      const where = this.phrase(j + 1, clause.last)
      return where && this.objectFrom(where.last, clause)
    }
    // «وقع المغرب وإسرائيل اتفاقا»: past who else did it.
    if (j < clause.last && isJoined(this.ctx, j, this.chosen)) j = this.phrase(j, clause.last)?.last ?? clause.last
    // «نحو 58 عسكريا» is whom; «نحو المدينة» is where.
    const governed = is[j] & IS.PREPOSITION && this.governs(j)
    if (j >= clause.last || governed || is[j] & IS.SUBORDINATOR || isJoined(this.ctx, j, this.chosen)) return null
    if (belongs(this.ctx.tokens.form[j])) return null
    const phrase = this.phrase(j, clause.last)
    return phrase && identifying(this.ctx, this.holder(phrase, clause.last))
  }

  /**
   * «استهدف الجيش بالمدافع، من مواقعه شمال المدينة، مخازن», «افتتح الوزير، الجلسة»: the object past where, when or by what it
   * was done, and past a comma that opens no aside.
   */
  objectBeyond(i: number, clause: Clause): Range | null {
    let j = i
    for (let next = j; next >= 0 && j < clause.last; ) {
      // «استقبل الملك، اليوم بالقصر، وزير العدل»
      const passed = this.isPassedOver(j) || (PAUSES.holds(this.ctx.tokens.form[j]) && this.ctx.timexAt[j + 1] >= 0)
      // «بقوة 6.1 درجات جنوب المدينة»
      next = passed ? this.afterMeasure(j + 1) : this.pastCircumstance(j, clause)
      if (next >= 0) j = next
    }
    const { is, tokens, traits } = this.ctx
    const { form } = tokens
    if (j === i && PAUSES.holds(form[j]) && !opensAside(this.ctx, j, clause.last)) j++
    // «متظاهران، أحدهما في بيروت»
    if (j === i || j >= clause.last || isManner(this.chosen[j]) || (traits[j] & TRAIT.OWNED) !== 0) return null
    // «من يد الأمين العام»: with the article it may belong to what the preposition governs.
    // «عناصر من الحرس الرئاسي الرئيس»: an office is no adjective of it.
    const office = (is[j] & IS.TITLE) !== 0 && (traits[j - 1] & TRAIT.ARTICLE) !== 0
    const apart =
      (traits[j] & TRAIT.ARTICLE) === 0 || office || (traits[j - 1] & TRAIT.OWNER) !== 0 || PAUSES.holds(form[j - 1])
    return apart ? this.objectFrom(j, clause) : null
  }

  /** Past a circumstance that begins at token j, with the comma that closes it before a noun; or -1. */
  private pastCircumstance(j: number, clause: Clause): number {
    const { is, tokens, traits } = this.ctx
    const { norm, form } = tokens
    const apart = is[j] & IS.PREPOSITION
    // «ضبطت الجمارك بميناء طنجة شحنة»
    const means =
      norm[j][0] === BI && ((traits[j] & TRAIT.ARTICLE) !== 0 || isInPlace(norm[j])) && carriesPreposition(this.ctx, j)
    const opens = apart && (is[j] & IS.EVENTIVE || LOCATIVES.holds(form[j])) && norm[j] !== TO
    const governed = opens
      ? this.phrase(j + 1, clause.last)
      : means
        ? phraseAt(this.ctx, j, clause.last, this.chosen, false, true)
        : null
    if (!governed) return -1
    const { last } = governed
    const passes =
      PAUSES.holds(form[last]) && (is[last + 1] & IS.PREPOSITION || !opensAside(this.ctx, last, clause.last))
    return passes ? last + 1 : last
  }

  /** «بقوة [6.4 درجات] جزيرة», «سرعته [195 كيلومترا] سواحل»: past a number with its unit behind an adverb or what it measures; else the token itself. */
  private afterMeasure(j: number): number {
    const { is, tokens } = this.ctx
    let k = j
    // Not «أمس 9 أشخاص».
    if ((is[j - 1] & IS.ADVERB && this.ctx.timexAt[j - 1] < 0) || isMeasure(this.ctx, j - 1))
      while (tokens.cls[k] === CLASS.NUMBER || (k > j && tokens.cls[k] === CLASS.PUNCT)) k++
    if (k === j || tokens.cls[k] !== CLASS.WORD || is[k] & IS.PREPOSITION) return j
    // «على مقياس ريختر»
    return tokens.norm[k + 1] === ON ? k + 4 : k + 1
  }

  /** «للمرة الأولى», «آخر مرة», «مرة أخرى»: how often. */
  private isOccasion(j: number): boolean {
    const { is, tokens } = this.ctx
    const { norm, form } = tokens
    if (norm[j + 1] === ONE_TIME) return (is[j] & IS.QUANTIFIER) !== 0
    return norm[j - 1] === ONE_TIME ? isOther(norm[j]) : ORDINALS.holds(form[j]) && norm[j - 1] === FOR_THE_TIME
  }

  /** A time, an adverb, a preposition with its pronoun, a nominative: «التقى أمس خلالها الوزير», «الكرادلة المجتمعون». */
  private isPassedOver(j: number): boolean {
    const { is, timexAt, tokens, traits } = this.ctx
    return (
      timexAt[j] >= 0 ||
      (is[j] & IS.ADVERB && !(is[j] & IS.QUANTIFIER)) !== 0 ||
      (traits[j] & TRAIT.BOUND) !== 0 ||
      this.isLabel(j) ||
      this.isOccasion(j) ||
      RELEASE.holds(tokens.form[j]) ||
      // «قتلت بالرصاص أربعة مسلحين»
      (tokens.norm[j][0] === BI && (traits[j] & TRAIT.ARTICLE) !== 0 && (is[j + 1] & IS.NUMERAL) !== 0) ||
      ((traits[j] & TRAIT.ARTICLE) !== 0 && (traits[j] & TRAIT.UN) !== 0)
    )
  }

  /** «استهداف الطيران لمناطق»: whether an object with ل follows the genitive of a noun, past its adjectives and times. */
  objectOfNoun(i: number, clause: Clause, attack: boolean): boolean {
    const { tokens, is, timexAt, traits } = this.ctx
    let j = i
    while (j < Math.min(clause.last, i + 5) && (timexAt[j] >= 0 || (traits[j] & TRAIT.ARTICLE) !== 0)) j++
    // «هجوم المسلحين على القرية»
    if (attack && j < clause.last && tokens.norm[j] === ON) return true
    if (startsWithLam(tokens.norm[j] ?? '') && tokens.norm[j].length > 4 && j < clause.last) return true
    for (; j < Math.min(clause.last, i + 5); j++) {
      const form = tokens.norm[j]
      if (startsWithLam(form) && carriesPreposition(this.ctx, j)) return true
      if (is[j] & IS.PREPOSITION || tokens.cls[j] !== CLASS.WORD) return false
    }
    return false
  }

  /** Whether a word after an indefinite event noun is its adjective: «زيارة رسمية», «مظاهرات مطالبة», «عمل جراحي». */
  describes(i: number, at: number, r: Reading): boolean {
    const { tokens, is, traits } = this.ctx
    // «هجوما انتحاريا»
    const form = r.tanwin ? withoutAlef(tokens.norm[i]) : tokens.norm[i]
    if (isAdjective(form, tokens.norm[at])) return true
    // Of the dead and the arrested such a word tells who they are.
    if (
      BEFALLS.has(r.lemma.kind) ||
      SOURCES.holds(tokens.form[i]) ||
      // «مؤتمر صحفي»
      is[i] & (IS.COMMON | IS.NAME | OPENS_ON | (isNisba(form) ? 0 : IS.TITLE)) ||
      hasArticle(form)
    )
      return false
    const feminine = (traits[at] & TRAIT.FEMININE) !== 0
    const participle = this.ctx.readings[i].some((x) => x.form === 'active' && x.gender === (feminine ? 'f' : 'm'))
    return participle || (isNisba(form) && endsInTa(form) === feminine && !isPlace(form))
  }

  placeOf(f: Found, clause: Clause): Range | null {
    const own = this.placeWithin(Math.max(clause.first, f.at - 8), Math.min(clause.last, f.at + 25), clause.last)
    if (own) return own
    // «وفي بغداد، تظاهر المئات»
    const front = this.clauses[clause.index - 1]
    return front?.sentence === clause.sentence && front.verb < 0 && !front.opener && front.last - front.first <= FRONT
      ? this.placeWithin(front.first, front.last, front.last)
      : null
  }

  /** The first place from one token to another that what is told lies in. */
  private placeWithin(from: number, to: number, last: number): Range | null {
    const { tokens, is, place } = this.ctx
    for (let i = from; i < to; i++) {
      if (!(place[i] & (PLACE.NAME | PLACE.HEAD | PLACE.OPENS))) continue
      const form = tokens.norm[i]
      const words = place[i] & PLACE.OPENS ? compoundPlace(tokens.norm, i, last) : 0
      const name = (place[i] & PLACE.NAME) !== 0 || words > 0
      if (!name && !(place[i] & PLACE.HEAD)) continue
      const attached = isInPlace(form)
      // «قضت بسجن المتهم»: the deed, not the house.
      const located = attached ? this.chosen[i]?.lemma.kind !== 'coercion' : this.isLocated(i)
      if (!located && (attached || !this.within(i))) {
        // «خام غرب تكساس»: nor does the rest of its name.
        i += Math.max(0, words - 1)
        continue
      }
      // «من ناحية أخرى»
      if (is[i] & IS.TITLE || isOther(tokens.norm[i + 1] ?? '')) continue
      const range = this.placeAt(i, last)
      // «شمال شرق مدينة كذا»: a direction is no place by itself.
      // «إلى حدود الساعة السادسة»: nor is one up to a time.
      if (name || range.last > i + 1 || (located && !LOCATIVES.has(form) && this.ctx.timexAt[i + 1] < 0)) return range
    }
    return null
  }

  /** «في», «وفي»; «وسط» begins with its own و. Not «بطلب من الجزائر», «رسالة من مصر»: who asked or sent. */
  private isLocated(i: number): boolean {
    const { norm } = this.ctx.tokens
    const before = norm[i - 1] ?? ''
    const sent = norm[i - 2] ?? ''
    const asked = before === FROM && SENT.has(sent.slice(preposed(sent).length))
    return !asked && (LOCATIVES.has(before) || LOCATIVES.has(withoutLink(before)))
  }

  /** Whether a place begins at token i. */
  isPlaceAt(i: number): boolean {
    const { tokens, place } = this.ctx
    if (place[i] & (PLACE.NAME | PLACE.HEAD) || isPlaceHead(bare(tokens.norm[i]))) return true
    return (place[i] & PLACE.OPENS) !== 0 && compoundPlace(tokens.norm, i, tokens.length) > 0
  }

  /** The place that begins at token i, as far as its name goes. */
  placeAt(i: number, last: number): Range {
    const { tokens, place } = this.ctx
    const words = place[i] & PLACE.OPENS ? compoundPlace(tokens.norm, i, last) : 0
    if (words > 0) return { first: i, last: i + words }
    return place[i] & PLACE.NAME ? { first: i, last: i + 1 } : this.named(i, isInPlace(tokens.norm[i]), last)
  }

  /** «في مدارس حلب», «في أنحاء اليونان»: what is in a place lies between it and its preposition; no body or office of it. */
  private within(i: number): boolean {
    const { tokens, is, traits } = this.ctx
    for (let j = i - 1; j >= Math.max(1, i - INSIDE); j--) {
      if (
        tokens.cls[j] !== CLASS.WORD ||
        (traits[j] & TRAIT.ARTICLE) !== 0 ||
        is[j] & (IS.TITLE | IS.COMMON | IS.PREPOSITION)
      )
        return false
      if (this.ctx.readings[j].length > 0 || (traits[j] & TRAIT.ACTS) !== 0) return false
      if (IN === tokens.norm[j - 1]) return true
    }
    return false
  }

  /** The place whose kind token i tells: «بمحافظة الوادي الجديد» with its name, «العاصمة العراقية بغداد» by its name alone. */
  private named(i: number, attached: boolean, last: number): Range {
    const { norm } = this.ctx.tokens
    const { traits, place } = this.ctx
    if (hasArticle(attached ? norm[i].slice(1) : norm[i])) {
      let j = i + 1
      while (j < last && (traits[j] & TRAIT.ARTICLE) !== 0 && (traits[j] & TRAIT.NISBA) !== 0) j++
      const words =
        j < last ? compoundPlace(norm, j, last) || Number((place[j] & PLACE.NAME) !== 0 && !isInPlace(norm[j])) : 0
      if (words > 0) return { first: j, last: j + words }
    }
    const phrase = this.phrase(attached ? i + 1 : i, last)
    return trim(this.ctx, { first: i, last: phrase?.last ?? i + 1 })
  }
}
