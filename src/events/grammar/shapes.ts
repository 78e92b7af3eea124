/** What the shape of a folded word tells: its endings, and the letters written before it. */

const ends = (ending: string) => (form: string) => form.endsWith(ending)

/** مصرية, زيارة; ممثلات. */
export const endsInTa = ends('ة')
export const isFeminine = (form: string): boolean => form.endsWith('ة') || form.endsWith('ات')
/** مسلحون: the sound plural as a subject. */
export const endsInUn = ends('ون')
/** مسلحين: the same as an object, or the dual. */
export const endsInIn = ends('ين')
export const isSoundPlural = (form: string): boolean => /[وي]ن$/.test(form)
/** خبراء */
export const endsInHamza = ends('اء')
/** شخصا: an indefinite object. */
export const endsInAlef = ends('ا')
/** روسي, روسية */
export const isNisba = (form: string): boolean => form.endsWith('ي') || form.endsWith('ية')
/** قلقها: a noun with a pronoun that takes up a name. */
export const isOwned = (form: string): boolean => /..(?:ها|هم|هما)$/.test(form)
export const hasPronoun = (form: string): boolean => /..(?:ه|ها|هم|هما)$/.test(form)
/** The gender of a pronoun attached to a noun. */
export const genderOf = (pronoun: string): 'm' | 'f' | null => (pronoun === 'ه' ? 'm' : pronoun === 'ها' ? 'f' : null)

/** و: and. */
export const startsWithWaw = (form: string): boolean => form[0] === 'و'
/** و or ف written before a word: «وقال», «فأصيب». */
export const startsWithLink = (form: string): boolean => form.length > 2 && (form[0] === 'و' || form[0] === 'ف')
export const withoutLink = (form: string): string => (startsWithLink(form) ? form.slice(1) : form)
/** ب: by, in. */
export const startsWithBa = (form: string): boolean => form[0] === 'ب'
/** ل: for, to. */
export const startsWithLam = (form: string): boolean => form[0] === 'ل'

/** الذي, التي: the gender that a relative asks for. */
export const relativeGender = (form: string): 'm' | 'f' | null =>
  form.endsWith('الذي') ? 'm' : form.endsWith('التي') ? 'f' : null
