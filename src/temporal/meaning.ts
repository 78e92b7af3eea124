/**
 * What an expression says, before anything is known of when it was said: rules make meanings, `resolve` places them.
 * What is left out stays out; what is implied is added on resolving.
 */
import type { DayPart, Third, Unit } from './lexicon/entry.ts'
import type { FeastRule } from './lexicon/feasts.ts'

/** A year, month or week by number, counted from the anchor's, or the same as the last one told. */
export type Slot = number | { shift: number; told?: true } | { same: true }

/** The month of a day alone: the one told of, else the nearest in the direction of the tense. */
interface NearMonth {
  near: true
}

export interface Amount {
  count: number
  unit: Unit
}

export interface CalendarMeaning {
  is: 'calendar'
  year?: Slot
  month?: Slot | NearMonth
  /** −1 is the last of the month, 0 the day of speaking («مثل هذا اليوم من عام 1999»). */
  day?: number
  weekday?: number
  /** The calendar of `month`, or of `year` where there is no month. */
  hijri?: true
  bc?: true
  /** «الماضي» after a month or a day and month: steps in that direction. */
  direction?: number
  /** A year of the Hijri calendar is implied by a mark, whatever the month. */
  twoDigits?: true
}

export type Meaning =
  | CalendarMeaning
  | { is: 'weekday'; weekday: number; direction?: number; week?: number; name?: true }
  /** Day, week, month … counted from the anchor. */
  /** `like`: the same day of no known year («في مثل هذا اليوم»). */
  | { is: 'unit'; unit: Unit; shift: number; weekday?: number; told?: true; same?: true; hijri?: true; like?: true }
  /** `orDay`: the number may be a day of the month («السبت الخامس من سبتمبر»). */
  | { is: 'nth'; nth: number; weekday?: number; unit?: Unit; of: Meaning; orDay?: true }
  | {
      is: 'offset'
      amounts: Amount[]
      sign: -1 | 1
      head: 'ago' | 'since' | 'in'
      told?: true
      hijri?: true
      vague?: true
    }
  | { is: 'duration'; amounts: Amount[]; vague?: true; mod?: string; place?: -1 | 1; upTo?: Amount[] }
  | { is: 'set'; value: string }
  | { is: 'third'; third: Third; of: Meaning }
  | { is: 'week'; of: Meaning }
  /** The first or the last so much of a period; `near`: of no named year, so that the tense may move it by one. */
  | { is: 'edge'; amounts: Amount[]; last?: true; of: Meaning; near?: true }
  | { is: 'quarter'; quarter: number; of: Meaning; near?: true }
  | { is: 'half'; half: number; of: Meaning; unit?: Unit; near?: true }
  /** So much, up to a day: «الربع المنتهي في 30 يونيو». */
  | { is: 'ending'; amounts: Amount[]; to: Meaning }
  | { is: 'season'; season: 'SP' | 'SU' | 'FA' | 'WI'; of: Meaning | null; direction?: number }
  /** A season of matches, from one summer to the next. */
  | { is: 'matches'; shift: number }
  | { is: 'decade'; decade: number; century?: number; shift?: number }
  | { is: 'century'; century: number; bc?: true; hijri?: true }
  | { is: 'millennium'; millennium: number; bc?: true }
  | { is: 'feast'; feast: FeastRule; year?: Slot; hijriYear?: true; direction?: number; nth?: number }
  | {
      is: 'time'
      hour?: number
      /** At the hour of publication («هذا الوقت غدا»). */
      now?: true
      minute?: number
      second?: number
      part?: DayPart
      zone?: string
      sure?: true
      day?: Meaning
    }
  /** `lastDay`: of two clocks the day was told with the later one. */
  | { is: 'range'; from: Meaning; to: Meaning; lastDay?: true }
  | { is: 'rest'; of: Meaning }
  /** Words of a name, which dates nothing and is passed over whole. */
  | { is: 'name' }
  | { is: 'reference'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
