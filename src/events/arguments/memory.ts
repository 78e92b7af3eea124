import type { Gender, GrammaticalNumber } from '../lexicon/types.ts'
import type { Range } from '../model.ts'

/** An actor named before, as far as a pronoun or a verb's ending tells. */
interface Known {
  readonly range: Range
  readonly gender: Gender | null
  readonly sentence: number
  readonly speech: boolean
  /** Only named as the source: «حسب الوكالة». */
  readonly credit: boolean
  /** Its form is that of several, or of one; null where the form does not tell. */
  readonly several: boolean | null
  /** It names a deed or a thing, that neither speaks nor goes anywhere. */
  readonly thing: boolean
  /** Only named as whom something was done to. */
  readonly whom: boolean
}

/** What a pronoun, or the ending of a verb without a subject, says of whom it means. */
export interface Asked {
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** One who speaks is meant. */
  readonly speech: boolean
  /** A thing may be meant: prices that rose. */
  readonly thing: boolean
  /** Only what takes place can be meant: «اندلاعه». */
  readonly occurs: boolean
  /** Whom it befell is meant: «أوقفت الشرطة رجلا، ونقل إلى المستشفى». */
  readonly befell: boolean
  readonly sentence: number
}

/** How many earlier actors a pronoun looks back over, and how many sentences. */
const MEMORY = 8
const SENTENCES = 4

/** The actors that a text has named, the last first to be taken up. */
export class Memory {
  private readonly known: Known[] = []
  /** Whom or what the last verb was done to; a thing, too, which `known` does not keep. */
  object: Range | null = null

  get last(): Known | undefined {
    return this.known[this.known.length - 1]
  }

  /** Who acted last. */
  get actor(): Known | undefined {
    return this.known.findLast(({ whom }) => !whom)
  }

  remember(actor: Known): void {
    this.known.push(actor)
    if (this.known.length > MEMORY) this.known.shift()
  }

  /** Whom a pronoun or a verb without a subject means: the last who agrees; for speech rather one who spoke. */
  takeUp({ gender, number, speech, thing, occurs, befell, sentence }: Asked): Range | null {
    let fallback: Known | null = null
    for (let k = this.known.length - 1; k >= 0; k--) {
      const known = this.known[k]
      if (gender && known.gender && gender !== known.gender) continue
      if (occurs && !known.thing) continue
      if (known.thing && !thing && !(speech && known.speech)) continue
      if (known.credit && !speech) continue
      if (number === 'pl' && known.several === false) continue
      if (number === 'sg' && gender === 'm' && known.several) continue
      // «رحلت الشرطة رجلا بعد أن قضى عاما»: or whom something was done to, where no one else is named there.
      if (known.whom && !(befell && known.sentence === sentence)) {
        if (!speech && known.sentence === sentence) fallback ??= known
        continue
      }
      // «زار الوزير المدينة، مشيدا بأهلها»: rather who is named in this sentence than who spoke in one before.
      if (fallback?.sentence === sentence && known.sentence < sentence) break
      if ((speech && !known.speech) || (number === 'pl' && !known.several)) {
        fallback ??= known
        continue
      }
      if (sentence - known.sentence > SENTENCES) break
      return this.again(known, sentence)
    }
    return fallback && this.again(fallback, sentence)
  }

  /** Whom the pronoun of a verb means that someone else does: the last of its gender, in this sentence or the one before. */
  meant(gender: Gender, sentence: number, actor: Range | null): Range | null {
    for (let k = this.known.length - 1; k >= 0; k--) {
      const { range, gender: own, sentence: at, several, thing, credit } = this.known[k]
      if (sentence - at > 1) return null
      if (range.first !== actor?.first && own === gender && !several && !thing && !credit) return range
    }
    return null
  }

  /** Who is taken up is spoken of again. */
  private again(known: Known, sentence: number): Range {
    this.known.splice(this.known.indexOf(known), 1)
    this.known.push({ ...known, sentence })
    return known.range
  }
}
