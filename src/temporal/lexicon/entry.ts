import type { NumberWord } from '../../text/numerals.ts'
import type { FeastRule } from './feasts.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** «يوم» singular, «يومان» dual, «أيام» plural. */
interface UnitWord {
  unit: Unit
  number: 1 | 2 | 3
}

/** Where an adjective moves a period: «الماضي» −1, «الجاري» 0, «المقبل» +1. */
export interface Shift {
  by: -1 | 0 | 1
  /** «التالي»: as seen from the last date, where there is one. */
  told?: true
}

export interface MonthName {
  month: number
  hijri?: true
  /** A word that more often means something else («مارس» practised, «آب» returned): needs a date's company. */
  homograph?: true
}

type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DA'

/** A part of the day, as TIMEX3 names it, and the hour it begins and ends when it tells a clock's half. */
export interface DayPart {
  tag: PartOfDay
  /** Hours are of the afternoon («مساء») or of the morning («صباحا»). */
  half: 'am' | 'pm' | 'noon' | 'night'
}

export type Third = 'START' | 'MID' | 'END'

/**
 * All that a word may be in a temporal expression; a word with two senses has two fields. The fields are the terminal
 * symbols of the rules' patterns.
 */
export interface Entry {
  /** The article stands before it. */
  def?: true
  digits?: number
  /** How many digits: «07» has two. */
  width?: number
  cardinal?: NumberWord
  weekday?: number
  /** A weekday's name without the article («ثلاثاء»). */
  weekdayName?: number
  month?: MonthName
  unit?: UnitWord
  shift?: Shift
  /** The same adjective without the article («سابق»). */
  looseShift?: Shift
  deictic?: number
  dayPart?: DayPart
  third?: Third
  season?: 'SP' | 'SU' | 'FA' | 'WI'
  decade?: number
  feast?: FeastRule
  fraction?: number
  reference?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  frequency?: string
  zone?: string
  /** Function words and other single words, each a terminal of its own. */
  [word: string]: unknown
  /** Longer entries that begin with this word. */
  more?: Map<string, Entry>
  /** It is no word by itself, and only leads on to longer ones. */
  leading?: true
}
