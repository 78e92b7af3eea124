/** Reads an hour with its minutes: «الساعة السادسة والثلث», «السابعة إلا ربعا», «19:48», «8 مساء», «11:30 ص». */
import { TAKEN } from '../lexicon/context.ts'
import type { DayPart } from '../lexicon/entry.ts'
import type { Found, Reader } from '../pattern.ts'
import { entryAt as at, number as countAt, touches } from './numbers.ts'

export interface Hour {
  hour: number
  minute: number
  second?: number
  part?: DayPart
  zone?: string
  /** «الساعة», a colon or a part of the day says that it is an hour. */
  sure: boolean
  colon: boolean
  ordinal: boolean
  feminine: boolean
  words: boolean
  definite: boolean
}

/** The hour's own words: one to twelve, never joined with tens («خمسة وخمسين دقيقة» is ten to six). */
function hourWords(reader: Reader, i: number): Told | null {
  const entry = at(reader, i)
  const word = entry?.cardinal
  // «الأحد صباحا» is a Sunday, «الساعة الثلاثة» an hour.
  if (entry?.weekday !== undefined && !at(reader, i - 1)?.hourWord) return null
  // «الساعة صفر» is midnight, «ساعة الصفر» is none.
  if (
    !word ||
    (word.value < 1 && (entry?.def || !at(reader, i - 1)?.hourWord)) ||
    word.value > 12 ||
    word.role === 'tens' ||
    word.role === 'hundred'
  )
    return null
  const ten = at(reader, i + 1)?.cardinal
  const teen = word.role === 'unit' && word.value <= 2 && ten?.role === 'ten' && !ten.ordinal
  const ordinal = word.ordinal === true
  // «الأول» and «الثاني» are no hours, «الأولى» and «الثانية» are; cardinals may be of either gender.
  if (ordinal && !word.feminine) return null
  return {
    hour: word.value + (teen ? 10 : 0),
    minute: 0,
    end: i + (teen ? 2 : 1),
    colon: false,
    ordinal,
    feminine: word.feminine === true,
    words: true,
  }
}

interface Minutes {
  minute: number
  second?: number
  end: number
  /** «دقيقة» closes them. */
  counted: boolean
}

/** «والنصف», «وعشر دقائق», «إلا خمسا»; minutes may be negative. After «بين» an ordinal is the other hour. */
function minutesAfter(reader: Reader, i: number, ofTwo: boolean): Minutes | null {
  let minute = 0
  let end = i
  let counted = false
  for (let n = 0; n < 2; n++) {
    const joint = at(reader, end)
    const sign = joint?.except ? -1 : joint?.and ? 1 : 0
    if (sign === 0) break
    const next = at(reader, end + 1)
    const fraction = next?.fraction
    if (fraction !== undefined && !(at(reader, end + 2)?.unit && !at(reader, end + 2)?.hourWord)) {
      minute += sign * Math.round(fraction * 60)
      end += 2
      continue
    }
    const read = countAt(reader, end + 1)
    if (!read || read.value.value > 59 || read.value.value % 1 || (read.value.ordinal && ofTwo)) break
    // «و23 دقيقة و24 ثانية»
    if (counted && sign > 0 && at(reader, read.end)?.unit?.unit === 'second')
      return { minute, second: read.value.value, end: read.end + 1, counted }
    const unit = at(reader, read.end)?.minuteWord ? 1 : 0
    // «الخامسة و20 لاعبا»: without «دقيقة» only words of minutes count, at a multiple of five.
    if (!unit && (read.value.digits || read.value.value % 5 > 0)) break
    minute += sign * read.value.value
    counted = unit === 1
    end = read.end + unit
  }
  return end > i ? { minute, end, counted } : null
}

/** The number of an hour as it is told: its words, or its digits with what a colon joins to them. */
interface Told {
  hour: number
  minute: number
  second?: number
  end: number
  colon: boolean
  ordinal: boolean
  feminine: boolean
  words: boolean
}

/** «19», «19:48», «19.48» and «19,48» after «الساعة», «7:56:30», «1140 صباحا». */
function hourDigits(reader: Reader, i: number, named: boolean): Told | null {
  const first = at(reader, i)
  const joined = fourDigits(reader, i)
  if (!first || (!joined && ((first.digits as number) > 24 || (first.width as number) > 2))) return null
  const digits = first.digits as number
  const plain = { ordinal: false, feminine: false, words: false }
  if (joined) return { ...plain, hour: Math.floor(digits / 100), minute: digits % 100, end: i + 1, colon: false }
  const mark = at(reader, i + 1)
  const minutes =
    mark?.colon || ((mark?.dot || mark?.comma) && named && touches(reader.atoms, i + 1))
      ? sixtieth(reader, i + 2)
      : null
  if (minutes === null) return { ...plain, hour: digits, minute: 0, end: i + 1, colon: false }
  const second = at(reader, i + 3)?.colon ? sixtieth(reader, i + 4) : null
  if (second === null) return { ...plain, hour: digits, minute: minutes, end: i + 3, colon: true }
  return { ...plain, hour: digits, minute: minutes, second, end: i + 5, colon: true }
}

/** Two digits of minutes or seconds. */
function sixtieth(reader: Reader, i: number): number | null {
  const entry = at(reader, i)
  return entry?.digits !== undefined && entry.width === 2 && entry.digits < 60 ? entry.digits : null
}

/** An hour, with its minutes and its part of the day. */
export const hour = (reader: Reader, from: number): Found<Hour> | null => {
  const named = isNamed(reader, from)
  if (!named && at(reader, from)?.hourWord) return null
  const i = named ? from + 1 : from
  const number = at(reader, i)?.digits === undefined ? hourWords(reader, i) : hourDigits(reader, i, named)
  if (!number) return null
  const { colon, ordinal, words } = number
  const told = colon ? null : minutesAfter(reader, number.end, at(reader, from - 1)?.between === true)
  const minutes = number.minute + (told?.minute ?? 0)
  const second = number.second ?? told?.second
  if (minutes > 59) return null
  const last = told?.end ?? number.end
  const part = partAfter(reader, last, colon || named || isBound(reader, from, number))
  const zone = abbreviatedZone(reader, part?.end ?? last)
  const end = (part?.end ?? last) + (zone ? 1 : 0)
  return {
    value: {
      ...struck(number.hour, minutes),
      second,
      part: part?.value,
      zone: zone ?? undefined,
      sure: named || part !== null || (colon && !isScore(reader, from, end)) || zoned(reader, end),
      colon,
      ordinal,
      // «ثلاث وعشرين دقيقة» is a stretch, «الثالثة وعشرين دقيقة» an hour.
      feminine: number.feminine || (told !== null && words && (ordinal || !told.counted)),
      words,
      definite: words && /^و?(?:ال|لل)/.test(reader.atoms.tokens.norm[reader.atoms.token[i]]),
    },
    end,
  }
}

/** «الساعة», or «ساعة» before a number in words. */
const isNamed = (reader: Reader, from: number): boolean => {
  const head = at(reader, from)
  return head?.hourWord === true && (head.def === true || at(reader, from + 1)?.cardinal !== undefined)
}

/** «من 9», «إلى 2»: digits that end or begin a stretch of hours. */
const isBound = (reader: Reader, from: number, { words, hour }: Told): boolean => {
  const before = at(reader, from - 1)
  return !words && hour <= 12 && Boolean(before?.to || before?.until || before?.of)
}

/** «إلا ربعا» is told of the hour that comes. */
const struck = (hour: number, minutes: number) =>
  minutes >= 0
    ? { hour, minute: minutes }
    : { hour: hour === 0 ? 23 : hour === 1 ? 12 : hour - 1, minute: minutes + 60 }

/** «ت.غ», «gmt»: a zone of letters belongs to the hour. */
function abbreviatedZone(reader: Reader, i: number): string | undefined {
  const zone = at(reader, i)?.zone as string | undefined
  return zone && /^(?:ت|gmt|utc)$/.test(reader.atoms.tokens.norm[reader.atoms.token[i]]) ? zone : undefined
}

/** «2 بتوقيت غرينتش»: a zone after a number makes it an hour. */
const zoned = (reader: Reader, i: number) => at(reader, i)?.timeOf === true && at(reader, i + 1)?.zone !== undefined

/** «1140 صباحا»: hour and minute in one number, before a part of the day; never what may be a year. */
function fourDigits(reader: Reader, i: number): boolean {
  const { digits, width } = at(reader, i) as { digits: number; width: number }
  if (width < 3 || width > 4 || digits % 100 > 59 || digits > 2400 || (digits >= 1900 && digits < 2060)) return false
  return at(reader, i + 1)?.dayPart !== undefined
}

/** A colon between numbers that is no clock: «http://host:80», a verse, a time that a race took («بزمن 2:10:00 ساعة»). */
function isScore(reader: Reader, from: number, end: number): boolean {
  return (
    at(reader, from - 1)?.colon === true ||
    at(reader, from - 1)?.slash === true ||
    at(reader, end)?.slash === true ||
    at(reader, end)?.colon === true ||
    at(reader, end)?.unit !== undefined ||
    TAKEN.holds(reader.atoms.tokens.form[reader.atoms.token[from] - 1])
  )
}

/** «صباحا», «من مساء», «في المساء», «هذا الصباح»; a lone letter only after a clear hour. */
function partAfter(reader: Reader, i: number, clear: boolean): Found<DayPart> | null {
  const skip = at(reader, i)?.of || at(reader, i)?.in || at(reader, i)?.this || at(reader, i)?.dash ? 1 : 0
  const entry = at(reader, i + skip)
  if (!entry?.dayPart) return null
  const letter = reader.atoms.tokens.norm[reader.atoms.token[i + skip]].length === 1
  // «9 ص» is an hour, «9 م» rather metres, but in «من 9 ص إلى 2 م».
  if (letter && ((!clear && entry.dayPart.half !== 'am') || skip > 0)) return null
  // «صباح اليوم», «مساء أمس»: the part belongs to the day that follows.
  return { value: entry.dayPart, end: i + skip + 1 }
}
