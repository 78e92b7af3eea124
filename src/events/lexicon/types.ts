import type { Kind } from '../../contract/kinds.ts'
import type { Form } from '../../text/forms.ts'

/**
 * What a lemma does to the words around it.
 *
 * - `say`     the subject is a source; a clause (أنّ, إنّ), a quotation, or `preps` follow
 * - `act`     the subject does it to a direct object, the target: هاجم، اعتقل، عيّن
 * - `do`      the subject does it; a target comes, if at all, through `preps`: استقال، تظاهر ضد
 * - `meet`    symmetric: the other side is a direct object, a dual or plural subject, or comes with مع: التقى، اجتمع مع
 * - `move`    the subject moves; إلى, من, في bring the place: وصل، غادر
 * - `undergo` the subject is the person whom it befalls: توفي، ولد، أصيب، لقي مصرعه
 * - `happen`  the subject is the thing that happens or changes: اندلع حريق، ارتفعت الأسعار
 * - `light`   the event is the verbal noun that the verb carries: أجرى محادثات، قام بزيارة، تمّ توقيع
 * - `aux`     the event is the verb or verbal noun that follows: بدأ، واصل، كاد، يعتزم
 * - `state`   a state; an event only with a time of its own
 */
export type Frame = 'say' | 'act' | 'do' | 'meet' | 'move' | 'undergo' | 'happen' | 'light' | 'aux' | 'state'

export interface Lemma {
  readonly id: number
  /** Folded citation form: the past of a verb (3rd m. sg.), the singular of a noun. */
  readonly citation: string
  /** The same, as closed sets of lemmas are asked for it. */
  readonly headword: Form
  readonly pos: 'verb' | 'noun'
  readonly kind: Kind
  /** CAMEO code, or null. */
  readonly cameo: string | null
  readonly frame: Frame
  /** Folded prepositions that bring the target (for `light`, the verbal noun); '' is the direct object. */
  readonly preps: readonly string[]
  /** The voice to take where the script shows neither and nothing else decides: قتل 28 شخصا against قتل الرجل جاره. */
  readonly lean: 'active' | 'passive'
}

export type Person = 1 | 2 | 3
export type Gender = 'm' | 'f'
export type GrammaticalNumber = 'sg' | 'du' | 'pl'

export interface Reading {
  readonly lemma: Lemma
  /** `active` and `passive` are the participles; `noun` a word of the row that is no regular verbal noun (قتيل, هجمة). */
  readonly form: 'past' | 'present' | 'masdar' | 'active' | 'passive' | 'noun'
  readonly voice: 'active' | 'passive' | 'either'
  /** 0: a trigger as it stands; 1: one with an argument or a time; 2: mostly something else, one only in a sure frame. */
  readonly weak: 0 | 1 | 2
  readonly person: Person | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly conjunction: '' | 'و' | 'ف'
  /** Of a noun, or the ل before a present (ليقول). */
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly article: boolean
  /** س before the present. */
  readonly future: boolean
  /** The script shows the jussive (يقل, يدع) or, in the plural and dual, jussive or subjunctive (يقولوا). */
  readonly short: boolean
  /** Ends in the alef of an indefinite accusative: مؤكدا, قصفا. */
  readonly tanwin: boolean
  /** Attached pronoun, folded; '' if none. */
  readonly pronoun: string
  /** Units of the folded token before the trigger proper (و ف ب ل ك); the future س stays with the trigger. */
  readonly stemStart: number
}
