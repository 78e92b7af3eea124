/**
 * Arabic numerals in words, both genders, all cases, and the common slips of spelling and of dialect; cardinals to
 * millions, ordinals to 99. The words are data; `readNumeral` composes them («ألف وتسعمائة وستة وثلاثين»).
 */
import { fold } from './tokens.ts'

/** One word of a numeral. `ten` is the «عشر» of 11 to 19; `scale` multiplies what stands before it. */
export interface NumberWord {
  value: number
  role: 'unit' | 'teen' | 'ten' | 'tens' | 'hundred' | 'scale'
  ordinal?: true
  /** «آلاف»: counts only after a number, else it is "thousands". */
  plural?: true
  /** A feminine ordinal, as hours have it («الثامنة»). */
  feminine?: true
}

const words = new Map<string, NumberWord>()
const add = (forms: string, word: NumberWord) => {
  for (const form of forms.split(' ')) words.set(fold(form.replaceAll('_', ' ')), word)
}

const UNITS: [number, string][] = [
  [0, 'صفر'],
  [1, 'واحد واحدة واحدا إحدى أحد حدى وحدة'],
  [2, 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي اتنين تنتين ثنتين اثنتن'],
  [3, 'ثلاثة ثلاث ثلاثا تلاتة تلات ثلاتة ثلاثه تلت'],
  [4, 'أربعة أربع أربعا اربعه'],
  [5, 'خمسة خمس خمسا خمسه'],
  [6, 'ستة ست ستا سته'],
  [7, 'سبعة سبع سبعا سبعه'],
  [8, 'ثمانية ثماني ثمان ثمانيا تمانية تمان تمن ثمن ثمانيه'],
  [9, 'تسعة تسع تسعا تسعه'],
]
for (const [value, forms] of UNITS) add(forms, { value, role: 'unit' })
add('عشر عشرة عشرا عشره', { value: 10, role: 'ten' })
add('حدعشر احدعشر حداشر', { value: 11, role: 'teen' })
add('اثناعشر اثنيعشر اطنعش اتناشر اطنعشر طنعش', { value: 12, role: 'teen' })
add('ثلاثةعشر تلتاشر تلطعش ثلطعش تلتعش', { value: 13, role: 'teen' })
add('أربعةعشر اربعتاشر اربعطعش', { value: 14, role: 'teen' })
add('خمسةعشر خمستاشر خمسطعش', { value: 15, role: 'teen' })
add('ستةعشر ستاشر سطعش ستطعش', { value: 16, role: 'teen' })
add('سبعةعشر سبعتاشر سبعطعش', { value: 17, role: 'teen' })
add('ثمانيةعشر تمنتاشر تمنطعش ثمنطعش', { value: 18, role: 'teen' })
add('تسعةعشر تسعتاشر تسعطعش', { value: 19, role: 'teen' })

const TENS: [number, string][] = [
  [20, 'عشر'],
  [30, 'ثلاث'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان'],
  [90, 'تسع'],
]
for (const [value, stem] of TENS) add(`${stem}ون ${stem}ين`, { value, role: 'tens' })
add('تلاتين تلاتون', { value: 30, role: 'tens' })
add('تمانين تمانون', { value: 80, role: 'tens' })

const HUNDRED = ['مائة', 'مئة', 'ماية', 'مية', 'مائه', 'مئه', 'ميه']
add(HUNDRED.join(' '), { value: 100, role: 'hundred' })
add('مائتان مائتين مئتان مئتين مائتا مائتي مئتا مئتي ميتين', { value: 200, role: 'hundred' })
const HUNDREDS: [number, string][] = [
  [300, 'ثلاث ثلاثة تلات'],
  [400, 'أربع أربعة'],
  [500, 'خمس خمسة'],
  [600, 'ست ستة'],
  [700, 'سبع سبعة'],
  [800, 'ثماني ثمان ثمانية تمان'],
  [900, 'تسع تسعة'],
]
for (const [value, stems] of HUNDREDS)
  for (const stem of stems.split(' ')) for (const hundred of HUNDRED) add(stem + hundred, { value, role: 'hundred' })
add('ألف ألفا', { value: 1000, role: 'scale' })
add('آلاف ألوف', { value: 1000, role: 'scale', plural: true })
add('ألفان ألفين ألفي', { value: 2000, role: 'scale' })
add('مليون مليونا', { value: 1e6, role: 'scale' })
add('ملايين', { value: 1e6, role: 'scale', plural: true })
add('مليونان مليونين', { value: 2e6, role: 'scale' })

const ORDINALS: [number, string, string][] = [
  [1, 'أول حادي', 'أولى حادية'],
  [2, 'ثاني ثان تاني', 'ثانية'],
  [3, 'ثالث تالت', 'ثالثة تالتة'],
  [4, 'رابع', 'رابعة'],
  [5, 'خامس', 'خامسة'],
  [6, 'سادس', 'سادسة'],
  [7, 'سابع', 'سابعة'],
  [8, 'ثامن تامن', 'ثامنة تامنة'],
  [9, 'تاسع', 'تاسعة'],
]
const ordinal = (forms: string, word: NumberWord) => {
  add(forms, { ...word, ordinal: true })
  add(
    forms
      .split(' ')
      .map((form) => `ال${form}`)
      .join(' '),
    { ...word, ordinal: true },
  )
}
for (const [value, masculine, feminine] of ORDINALS) {
  ordinal(masculine, { value, role: 'unit' })
  ordinal(feminine, { value, role: 'unit', feminine: true })
}
ordinal('عاشر', { value: 10, role: 'ten' })
ordinal('عاشرة', { value: 10, role: 'ten', feminine: true })

export const numberWords = (): Iterable<[string, NumberWord]> => words
export const numberWord = (form: string): NumberWord | undefined => words.get(form)

/** What a numeral is read from: the word or the digits at a place, and whether «و» stands there. */
interface NumeralSource {
  word(at: number): NumberWord | undefined
  isAnd(at: number): boolean
  isDefinite(at: number): boolean
}

interface Numeral {
  value: number
  /** The place after its last word. */
  next: number
  ordinal: boolean
  feminine: boolean
}

/** The words of one numeral are bounded, so that no text can make reading it slow. */
const LONGEST = 14

/** A numeral below 1000: hundreds, then a teen, or units and tens («ستة وثلاثين»). */
function readGroup(source: NumeralSource, at: number): Numeral | null {
  let value = 0
  let next = at
  let hundreds = false
  let units = false
  let tens = false
  let ordinal = false
  let feminine = false
  for (let i = at; i < at + LONGEST; i = next) {
    const joined = i > at
    if (joined && !source.isAnd(i)) break
    const place = joined ? i + 1 : i
    const word = source.word(place)
    if (!word || word.role === 'scale') break
    const after = word.role === 'unit' && word.value > 0 ? source.word(place + 1) : undefined
    if (word.role === 'hundred' || (word.value > 2 && after?.role === 'hundred' && after.value === 100)) {
      if (hundreds || units || tens) break
      hundreds = true
      value = word.role === 'hundred' ? word.value : word.value * 100
      next = place + (word.role === 'hundred' ? 1 : 2)
    } else if (word.role === 'tens') {
      // «السابعة وثلاثين» is half past seven, «السابعة والثلاثين» the thirty-seventh.
      if (tens || (ordinal && !source.isDefinite(place))) break
      tens = true
      value += word.value
      next = place + 1
    } else {
      if (units || tens) break
      units = true
      ordinal = word.ordinal === true
      feminine = word.feminine === true
      value += word.value
      next = place + 1
      if (word.role !== 'unit') tens = true
      else if (after?.role === 'ten' && !after.ordinal) {
        tens = true
        value += 10
        next = place + 2
      }
    }
  }
  return next > at ? { value, next, ordinal, feminine } : null
}

/** Reads one numeral in words, or null. */
export function readNumeral(source: NumeralSource, at: number): Numeral | null {
  let total = 0
  let next = at
  let floor = Number.POSITIVE_INFINITY
  let ordinal = false
  let feminine = false
  for (let i = at, parts = 0; parts < 4; parts++) {
    const joined = i > at && source.isAnd(i)
    if (i > at && !joined) break
    const place = joined ? i + 1 : i
    const group = readGroup(source, place)
    const scaleAt = group ? group.next : place
    const scale = source.word(scaleAt)
    const scaled =
      scale?.role === 'scale' && (group || !scale.plural) && (!group || (!group.ordinal && scale.value % 1000 === 0))
    if (!group && !scaled) break
    const size = scaled ? (scale as NumberWord).value : 1
    const rank = scaled ? (size >= 1e6 ? 1e6 : 1000) : 1
    if (rank >= floor) break
    total += (group ? group.value : 1) * size
    ordinal ||= group?.ordinal ?? false
    feminine ||= group?.feminine ?? false
    next = scaled ? scaleAt + 1 : scaleAt
    floor = rank
    i = next
    if (rank === 1) break
  }
  return next > at ? { value: total, next, ordinal, feminine } : null
}
