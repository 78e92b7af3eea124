/** What the shape of a folded word tells: its endings, and the letters written before it. */
import { type Form, formOf, Known } from '../../text/forms.ts'
import { wordSet } from '../../text/word-set.ts'

const ends = (ending: string) => (form: string) => form.endsWith(ending)

/** مصرية, زيارة; ممثلات. */
export const endsInTa = ends('ة')
export const isFeminine = (form: string): boolean => form.endsWith('ة') || form.endsWith('ات')
/** «أسرعت»: the ending of a feminine past, and no feminine plural. */
export const endsAsPast = (form: string): boolean => /..[^ا]ت$/.test(form)
/** Singulars, broken plurals and names that end as the sound plural does. */
const OWN_UN = /(?:قان|تلفزي|زيت|مل|بلي|تريلي|شؤ|دي|سج|عي|قر|فن|كرب|تلف|هار|ماكر|كلينت|جونس|نيكس|بولت|ايل|اماز)ون$/
/** القراصنة, أساتذة: a broken plural of men; not محاولة, صناعية. */
export const isPluralInTa = (form: string): boolean =>
  endsInTa(form) && /^(?:ال)?[^م].ا..ة$/.test(form) && !form.endsWith('ية')
/** مسلحون: the sound plural as a subject. */
export const endsInUn = (form: string): boolean => form.endsWith('ون') && !OWN_UN.test(form)
/** محاموه: the same with a pronoun. */
export const isOwnedUn = (form: string): boolean => /..و(?:ه|ها|هم)$/.test(form)
/** مسلحين: the same as an object, or the dual. */
export const endsInIn = ends('ين')
/** «المهاجمين» as the subject of a verb of several, «المهاجمون», or of two, «المهاجمان». */
export const asSubject = (form: string, number: 'pl' | 'du'): string =>
  endsInIn(form) ? `${form.slice(0, -2)}${number === 'pl' ? 'ون' : 'ان'}` : form
/** «مسلحين», «مجهولين»: participles, and no name as «بنيامين» is. */
export const isOfMany = (form: string): boolean => form.length > 5 && form[0] === 'م' && endsInIn(form)
export const isSoundPlural = (form: string): boolean => /[وي]ن$/.test(form)
/** مدنيين, ولايتين, المهاجرين: these endings are no part of the word itself. */
export const isObliquePlural = (form: string): boolean => /..[يت]ين$/.test(form) || /^الم....?ين$/.test(form)
/** انتخابات */
export const endsInAt = ends('ات')
/** الرهائن, القواعد: a definite broken plural, and no adjective. */
export const isBrokenPlural = (form: string): boolean => /^ال(?:..ائ[^ي]|.وا..)$/.test(form)
/** أنقاض, أموال: the broken plural that things have most, with which the verb is feminine. */
export const isBrokenOfThings = (form: string): boolean => /^ا..ا.$/.test(form)
/** متأثرا, مستندا, منخفضا, مرتفعا: in what state someone is, the participle of an augmented verb. */
export const isState = (form: string): boolean => /^م(?:ت.{3,4}|ست.{3}|ن.{3}|.ت..)ا$/.test(form)
/** شخصان */
export const endsInAn = (form: string): boolean => form.length > 4 && form.endsWith('ان')
/** منصات, مواقع: plurals of things by their ending or shape. */
export const isManyThings = (form: string): boolean => endsInAt(form) || /^م.ا..$/.test(form)
/** خبراء */
export const endsInHamza = ends('اء')
/** شخصا: an indefinite object. */
export const endsInAlef = ends('ا')
/** شخصا: without its ending. */
export const withoutAlef = (form: string): string => (endsInAlef(form) ? form.slice(0, -1) : form)
const TOTALS = wordSet('صافي إجمالي')
/** «صافي الأرباح»: a noun that ends as an adjective of belonging. */
export const isTotal = (form: string): boolean => TOTALS.has(form)
/** روسي, روسية */
export const isNisba = (form: string): boolean => (form.endsWith('ي') ? !isTotal(form) : form.endsWith('ية'))
/** قلقها: a noun with a pronoun that takes up a name. */
export const isOwned = (form: string): boolean => /..(?:ها|هم|هما)$/.test(form)
export const hasPronoun = (form: string): boolean => /..(?:ه|ها|هم|هما)$/.test(form)
/** منزل(ه), خطة is written خطت(ها): what stands before the pronoun. */
export const withoutPronoun = (form: string): string => form.replace(/(?:ه|ها|هم|هما)$/, '')
/** حزبه: the same, where ه is hardly the word's own. */
export const hasOwner = (form: string): boolean => isOwned(form) || /..[^ايو]ه$/.test(form)
/** سعادته: a feminine noun with a pronoun. */
export const ownsTa = (form: string): boolean => /..ت(?:ه|ها|هم|هما)$/.test(form)
/** مرشحيها: the plural or dual as an object, whose ن is gone before a pronoun. */
export const ownsIn = (form: string): boolean => /ي(?:ها|هم)$/.test(form)
/** The gender of a pronoun attached to a noun. */
export const genderOf = (pronoun: string): 'm' | 'f' | null => (pronoun === 'ه' ? 'm' : pronoun === 'ها' ? 'f' : null)

export const ARTICLE = 'ال'
/** Words whose own first letters are those of the article: آلية, إلغاء, التزام, ألمانيا. */
const OWN_AL =
  /^ال(?:ي(?:ة|ات)|غاء|قاء|زام|حاق|حاح|غام|عاب|وان|ماني|بانيا|كترون|بوم|تزام|تحاق|تقاء|تماس|تهاب|تفاف|تواء|ياس$|يكس|يسا$|يزابيث|كسند|كسي$|برت$|فونسو|فيس$)/
const [ALEF, LAM, WAW, FA, BA, KAF] = Array.from('الوفبك', (letter) => letter.charCodeAt(0))
/** ال, also behind و ب ك; لل: a word long enough for it to be the article; «فالتر» is a name. Asked of every word, so by its letters. */
export function hasArticle(form: string): boolean {
  const first = form.charCodeAt(0)
  if (first === ALEF) return form.length > 3 && form.charCodeAt(1) === LAM && !OWN_AL.test(form)
  if (first === LAM) return form.length > 3 && form.charCodeAt(1) === LAM
  if (first !== WAW && first !== BA && first !== KAF) return false
  return form.length > 4 && form.charCodeAt(1) === ALEF && form.charCodeAt(2) === LAM
}

/** The first letters of a word without its article, which the words of one topic share. */
export function topicOf(form: string): string {
  const from = form.startsWith(ARTICLE) ? 2 : form.startsWith(ARTICLE, 1) ? 3 : form.startsWith('لل') ? 2 : 0
  return form.slice(from, from + 5)
}

/** Begins with the ت of forms V and VI, or of a feminine present. */
export const startsWithTa = (form: string, at = 0): boolean => form[at] === 'ت'
/** Begins, as received, with a long a: آثار. */
export const startsWithMadda = (text: string, at: number): boolean => text[at] === 'آ'
/** Begins, as received, with a hamza on its alef: أعتقد. */
export const startsWithHamza = (text: string, at: number): boolean => text[at] === 'أ'
/** يمتد: the prefix of a present. */
export const startsWithYa = (form: string): boolean => form[0] === 'ي'
/** يكون, تكون: of كان, the present. */
export const isPresent = (form: string): boolean => /^[يت]/.test(form)
/** شخصان, شخصين */
export const isDual = (form: string): boolean => /[اي]ن$|هما$/.test(form)
/** جندي(ان), جندي(ين), مهاجر(ون): without the ending of a dual or sound plural. */
export const singular = (form: string): string => (/...[ايو]ن$/.test(form) ? form.slice(0, -2) : form)
/** شخصا, شخصه: a pronoun or tanwin closes the word. */
export const isClosed = (form: string): boolean => /(?:[^ي]ه|ها|هم|ا)$/.test(form)

/** The ب or ل written before a word, '' if neither. */
export const preposed = (form: string): string => (form[0] === 'ب' || form[0] === 'ل' ? form[0] : '')
/** بال, لل: a preposition and the article. */
export const preposesArticle = (form: string): boolean => form.length > 3 && (form[1] === 'ا' || form[1] === 'ل')

/** الثاني, الثامنة: an ordinal, by its shape. */
export const looksOrdinal = (form: string): boolean => /^ال.ا..ة?$/.test(form)

/** عشرة, عشرين: what a number may end with past its units, by its shape. */
export const looksTen = (form: string): boolean => /^عشرة?$|[وي]ن$/.test(form)

/** وفات(ه): وفاة; null for another ending. */
export const withTa = (stem: string): string | null => (stem.endsWith('ت') ? `${stem.slice(0, -1)}ة` : null)

/** و: and. */
export const startsWithWaw = (form: string): boolean => form.charCodeAt(0) === WAW
/** و or ف written before a word: «وقال», «فأصيب». */
export const startsWithLink = (form: string): boolean =>
  form.length > 2 && (form.charCodeAt(0) === WAW || form.charCodeAt(0) === FA)
export const withoutLink = (form: string): string => (startsWithLink(form) ? form.slice(1) : form)
const unlinkedForms = new Known((norm) => formOf(withoutLink(norm)))
/** The same, of the word of a token. */
export const unlinked = (form: Form | undefined): Form | undefined => form && unlinkedForms.of(form)
/** ل: for, to. */
export const startsWithLam = (form: string): boolean => form[0] === 'ل'

/** أنه, لكنها: the gender of the pronoun that a particle bears. */
export const particlePronoun = (form: string): 'm' | 'f' | null =>
  form.endsWith('نه') ? 'm' : form.endsWith('نها') ? 'f' : null

/** Signs that folding drops, where a text writes them: of an indefinite accusative, «فريقًا», and of a doubled letter. */
export const TANWIN = '\u064b'
export const SHADDA = '\u0651'

/** اللذان, اللتين: relatives in the dual. */
export const relatesTwo = (form: string): boolean => /الل[ذت][اي]ن$/.test(form)
/** الذي, التي: the gender that a relative asks for. */
export const relativeGender = (form: string): 'm' | 'f' | null =>
  form.endsWith('الذي') ? 'm' : form.endsWith('التي') ? 'f' : null
