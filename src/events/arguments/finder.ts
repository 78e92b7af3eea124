import * as CLASS from '../../text/class.ts'
import { isVerb } from '../choose/word.ts'
import type { Context } from '../context.ts'
import { isAdjective, isOne, isOther } from '../grammar/forms.ts'
import { AT, NUMBERED, SAME } from '../grammar/frames.ts'
import * as IS from '../grammar/is.ts'
import { COMMA, GHAYR, IN_NAME, QUOTES, RELEASE, TO_THE } from '../grammar/particles.ts'
import * as PLACE from '../grammar/place.ts'
import * as TRAIT from '../grammar/trait.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause } from '../model.ts'
import { carriesPreposition, isJoined } from '../phrases/clitics.ts'
import { identifying, nameEnd } from '../phrases/names.ts'
import type { Phrase } from '../phrases/walk.ts'
import { phraseAt } from '../phrases.ts'

/** Prepositional phrases between an office and the name of its holder. */
const COMPLEMENTS = 2

/** What all finders of phrases go over. */
export class Finder {
  protected readonly ctx: Context
  protected readonly clauses: readonly Clause[]
  protected readonly chosen: readonly (Reading | null)[]

  constructor(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]) {
    this.ctx = ctx
    this.clauses = clauses
    this.chosen = chosen
  }

  phrase(i: number, last: number, direct = false): Phrase | null {
    return phraseAt(this.ctx, i, last, this.chosen, direct)
  }

  skipPrepositional(i: number, limit: number): number {
    const { is, timexAt } = this.ctx
    // «بحوزتهم مليون حبة» is complete; «برصاص قناص» and «في شارع» take a noun.
    if (!(is[i] & (IS.PREPOSITION | IS.DEMONSTRATIVE)) && (this.ctx.traits[i] & TRAIT.PRONOUN) !== 0) return i + 1
    if (i + 1 >= limit || timexAt[i + 1] >= 0) return i + 1
    let last = this.phrase(i + 1, limit)?.last ?? i + 1
    // «في العاصمة اللبنانية بيروت»
    if (last < limit && (this.ctx.traits[last] & TRAIT.PLACE_NAME) !== 0) last++
    const { norm, form } = this.ctx.tokens
    const { traits } = this.ctx
    if (last >= limit) return last
    // «إلى إطلاق سراح المعتقلين»
    if (RELEASE.holds(form[last - 1])) return this.phrase(last, limit)?.last ?? last
    // «بشكل غير قانوني»
    if (norm[last] === GHAYR) return Math.min(last + 2, limit)
    // «في غضون ذلك»
    const points = (traits[last + 1] & TRAIT.ARTICLE) !== 0 && !isVerb(this.chosen[last + 1])
    if (last > i + 1 && is[last] & IS.DEMONSTRATIVE && !points) return last + 1
    // «على جانب آخر», «في الوقت ذاته»
    return last > i + 1 && (isOther(norm[last]) || SAME.holds(form[last]) || isOne(form[last])) ? last + 1 : last
  }

  /** «في الدقيقة 88», «الدورة 38»: the number by which the noun before it is known. */
  protected isLabel(i: number): boolean {
    const { cls, form } = this.ctx.tokens
    return cls[i] === CLASS.NUMBER && NUMBERED.holds(form[i - 1])
  }

  private verbWithin(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (this.ctx.readings[i].some((r) => r.form === 'past' && r.pronoun)) return true
    return false
  }

  /** «وزير الخارجية، سامي حداد، [قال]»: the name between the commas past an office. */
  private apposed(comma: number): Phrase | null {
    const { tokens, is, layout } = this.ctx
    if (tokens.norm[comma] !== COMMA || isJoined(this.ctx, comma + 1, this.chosen)) return null
    let first = comma + 1
    // «، العميد سامي حداد،»
    while (is[first] & IS.TITLE) first++
    const last = nameEnd(this.ctx, first, layout.bounds[layout.sentence[comma] + 1])
    return last > first + 1 && tokens.norm[last] === COMMA ? { first, last, head: first } : null
  }

  /** «المتحدث باسم الحكومة سامي حداد»: past what an office is of or for its holder's name; else the office itself. */
  holder(office: Phrase, limit: number): Phrase {
    const { is, place, tokens, traits } = this.ctx
    const { norm, form } = tokens
    if (!(is[office.head] & IS.TITLE)) return office
    // «أبلغ الوزير سامي حداد، الرئيس كريم سليم، بأن»: who has a name has no other.
    const known = identifying(this.ctx, office).first > office.head
    const named = known ? null : this.apposed(office.last)
    if (named) return named
    let first = office.last
    // «الملك سلمان»: he is named already.
    if (first < limit && this.governs(first) && known) return office
    for (let n = 0; n < COMPLEMENTS && first < limit && this.governs(first); n++) {
      // «بحث الوزير مع السفير سامي حداد»: another one, or when; «السفير لدى لبنان سامي حداد» is one.
      if (is[first] & IS.EVENTIVE && norm[first] !== AT) return office
      const end = this.skipPrepositional(first, limit)
      const apposed = this.apposed(end)
      if (apposed) return apposed
      // «عن كتلة المستقبل سامي حداد»: two nouns of the complement, or a place, then the name.
      const noun = first + (is[first] & IS.PREPOSITION ? 1 : 0)
      if (this.verbWithin(noun, end)) return office
      // «للشركة سامي حداد»: or one with the article.
      const short =
        place[noun] & PLACE.NAME || (norm[noun]?.startsWith(TO_THE) && (traits[noun + 1] & TRAIT.ARTICLE) === 0)
      // «لـ«النور» سامي حداد»: a name in quotation marks is none of his.
      for (let i = QUOTES.holds(form[first + 1]) ? end : Math.min(end, noun + (short ? 1 : 2)); i <= end; i++) {
        // «باسم الجيش العميد سامي حداد»
        const name = is[i] & IS.TITLE ? i + 1 : i
        const last = nameEnd(this.ctx, name, limit)
        // «باسم الوزارة خطة جديدة»: a thing with its adjective is no name.
        if (last > name + 1 && !isAdjective(tokens.norm[name + 1], tokens.norm[name]))
          return { first: name, last, head: name }
      }
      first = end
    }
    // «المتحدث باسم الوزارة»: of whom he is one, where he has no name.
    return norm[office.last] === IN_NAME ? { ...office, last: this.skipPrepositional(office.last, limit) } : office
  }

  /** Whether a preposition stands at i, by itself or on a noun: «نحو المدينة», not «نحو 58 عسكريا». */
  protected governs(i: number): boolean {
    const { is, tokens } = this.ctx
    const counts = is[i + 1] & IS.NUMERAL || tokens.cls[i + 1] === CLASS.NUMBER
    if (is[i] & IS.PREPOSITION) return !(is[i] & IS.QUANTIFIER && counts)
    return carriesPreposition(this.ctx, i) || (this.chosen[i]?.preposition ?? '') !== ''
  }
}
