/** Reads an hour with its minutes: «الساعة السادسة والثلث», «السابعة إلا ربعا», «19:48», «8 مساء», «11:30 ص». */
import type { DayPart, Entry } from './lexicon/entry.ts'
import type { Found, Phrase, Reader } from './pattern.ts'
import { type Count, touches } from './phrases.ts'

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

const at = (reader: Reader, i: number): Entry | undefined => reader.atoms.entry[i]

/** The hour's own words: one to twelve, never joined with tens («خمسة وخمسين دقيقة» is ten to six). */
function hourWords(
  reader: Reader,
  i: number,
): { value: number; end: number; ordinal: boolean; feminine: boolean } | null {
  const entry = at(reader, i)
  const word = entry?.cardinal
  // «الأحد صباحا» is a Sunday, «الساعة الثلاثة» an hour.
  if (entry?.weekday !== undefined && !at(reader, i - 1)?.hourWord) return null
  if (!word || word.value < 1 || word.value > 12 || word.role === 'tens' || word.role === 'hundred') return null
  const ten = at(reader, i + 1)?.cardinal
  const teen = word.role === 'unit' && word.value <= 2 && ten?.role === 'ten' && !ten.ordinal
  const ordinal = word.ordinal === true
  // «الأول» and «الثاني» are no hours, «الأولى» and «الثانية» are; cardinals may be of either gender.
  if (ordinal && !word.feminine) return null
  return { value: word.value + (teen ? 10 : 0), end: i + (teen ? 2 : 1), ordinal, feminine: word.feminine === true }
}

interface Minutes {
  minute: number
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
    const read = reader.phrase('number', end + 1) as Found<Count> | null
    if (!read || read.value.value > 59 || read.value.value % 1 || (read.value.ordinal && ofTwo)) break
    const unit = at(reader, read.end)?.minuteWord ? 1 : 0
    // «الخامسة و20 لاعبا»: without «دقيقة» only words of minutes count, at a multiple of five.
    if (!unit && (read.value.digits || read.value.value % 5 > 0)) break
    minute += sign * read.value.value
    counted = unit === 1
    end = read.end + unit
  }
  return end > i ? { minute, end, counted } : null
}

export const hourOf: Phrase = (reader, from): Found<Hour> | null => {
  let i = from
  const named =
    at(reader, i)?.hourWord === true && (at(reader, i)?.def === true || at(reader, i + 1)?.cardinal !== undefined)
  if (named) i++
  else if (at(reader, i)?.hourWord) return null
  const first = at(reader, i)
  let hour: number
  let minute = 0
  let second: number | undefined
  let colon = false
  let ordinal = false
  let feminine = false
  const words = first?.digits === undefined
  if (first?.digits !== undefined) {
    const joined = fourDigits(reader, i)
    if (!joined && (first.digits > 24 || (first.width as number) > 2)) return null
    hour = joined ? Math.floor(first.digits / 100) : first.digits
    if (joined) minute = first.digits % 100
    i++
    const mark = at(reader, i)
    const minutes = at(reader, i + 1)
    if (
      (mark?.colon || (mark?.dot && named && touches(reader.atoms, i))) &&
      minutes?.digits !== undefined &&
      minutes.width === 2 &&
      minutes.digits < 60
    ) {
      minute = minutes.digits
      colon = true
      i += 2
      const seconds = at(reader, i + 1)
      if (at(reader, i)?.colon && seconds?.digits !== undefined && seconds.width === 2 && seconds.digits < 60) {
        second = seconds.digits
        i += 2
      }
    }
  } else {
    const read = hourWords(reader, i)
    if (!read) return null
    ;({ value: hour, end: i, ordinal, feminine } = read)
  }
  const told = colon ? null : minutesAfter(reader, i, at(reader, from - 1)?.between === true)
  if (told) {
    i = told.end
    minute += told.minute
  }
  const part = partAfter(reader, i, colon || named)
  if (part) i = part.end
  const zone = at(reader, i)?.zone as string | undefined
  const abbreviated = zone !== undefined && /^(?:ت|gmt|utc)$/.test(reader.atoms.tokens.norm[reader.atoms.token[i]])
  if (abbreviated) i++
  if (minute < 0) {
    minute += 60
    hour = hour === 0 ? 23 : hour === 1 ? 12 : hour - 1
  }
  if (minute > 59 || (first?.digits !== undefined && !colon && !named && !part && !told)) {
    if (minute > 59) return null
  }
  return {
    value: {
      hour,
      minute,
      ...(second !== undefined && { second }),
      ...(part && { part: part.value }),
      ...(abbreviated && { zone }),
      sure: named || (colon && !isScore(reader, from, i)) || part !== null,
      colon,
      ordinal,
      // «ثلاث وعشرين دقيقة» is a stretch, «الثالثة وعشرين دقيقة» an hour.
      feminine: feminine || (told !== null && words && (ordinal || !told.counted)),
      words,
      definite: words && /^و?(?:ال|لل)/.test(reader.atoms.tokens.norm[reader.atoms.token[named ? from + 1 : from]]),
    },
    end: i,
  }
}

/** «1140 صباحا»: hour and minute in one number, before a part of the day; never what may be a year. */
function fourDigits(reader: Reader, i: number): boolean {
  const { digits, width } = at(reader, i) as { digits: number; width: number }
  if (width < 3 || width > 4 || digits % 100 > 59 || digits > 2400 || (digits >= 1900 && digits < 2060)) return false
  return at(reader, i + 1)?.dayPart !== undefined
}

/** A colon between numbers that is no clock: «http://host:80», a verse, a ratio with a word of winning before it. */
function isScore(reader: Reader, from: number, end: number): boolean {
  return (
    at(reader, from - 1)?.colon === true ||
    at(reader, from - 1)?.slash === true ||
    at(reader, end)?.slash === true ||
    at(reader, end)?.colon === true
  )
}

/** «صباحا», «من مساء», «في المساء», «هذا الصباح»; a lone letter only after a clear hour. */
function partAfter(reader: Reader, i: number, clear: boolean): Found<DayPart> | null {
  const skip = at(reader, i)?.of || at(reader, i)?.in || at(reader, i)?.this || at(reader, i)?.dash ? 1 : 0
  const entry = at(reader, i + skip)
  if (!entry?.dayPart) return null
  const letter = reader.atoms.tokens.norm[reader.atoms.token[i + skip]].length === 1
  // «9 ص» is an hour, «9 م» rather metres.
  if (letter && ((!clear && entry.dayPart.half !== 'am') || skip > 0)) return null
  // «صباح اليوم», «مساء أمس»: the part belongs to the day that follows.
  return { value: entry.dayPart, end: i + skip + 1 }
}
